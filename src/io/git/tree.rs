//! A folder as git stores it.

/// What a folder holds under one name.
#[derive(Clone)]
pub struct TreeEntry {
    /// The name; git does not care whether it is UTF-8.
    pub name: Vec<u8>,
    /// What the entry is.
    pub kind: EntryKind,
    /// The id of the object.
    pub id: String,
}

/// What an entry is. Other repositories are none of these.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
}

impl TreeEntry {
    /// Whether the name begins with a dot.
    pub fn is_hidden(&self) -> bool {
        self.name.starts_with(b".")
    }
}

/// The entries of a tree object: for each, `MODE NAME`, a zero byte and the bytes of the id.
pub fn entries(tree: &[u8], id_length: usize) -> Vec<TreeEntry> {
    let mut entries = Vec::new();
    let mut rest = tree;
    while let Some(end) = memchr::memchr(0, rest) {
        let (head, after) = (&rest[..end], &rest[end + 1..]);
        let (Some(blank), Some(id)) = (memchr::memchr(b' ', head), after.get(..id_length)) else {
            break;
        };
        if let Some(kind) = kind(&head[..blank]) {
            let id = id.iter().map(|it| format!("{it:02x}")).collect();
            entries.push(TreeEntry { name: head[blank + 1..].to_vec(), kind, id });
        }
        rest = &after[id_length..];
    }
    entries
}

fn kind(mode: &[u8]) -> Option<EntryKind> {
    match mode {
        b"40000" => Some(EntryKind::Folder),
        b"120000" => Some(EntryKind::Link),
        _ => mode.starts_with(b"100").then_some(EntryKind::File),
    }
}
