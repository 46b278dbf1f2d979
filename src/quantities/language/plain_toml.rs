//! The TOML that data files are written in, read in one go: tables, and keys with texts, flags and
//! lists of texts; no escapes, numbers, dates or dotted keys.
//!
//! The `toml` crate reads all of TOML by way of tokens, events and a table with the place of every
//! value, which takes about 180 instructions a byte and was a quarter of a short check. This
//! recursive descent takes a tenth of that. Whatever it does not know it hands back, and the crate
//! reads the file; a test holds the two against each other.

use memchr::memchr3;
use serde::de::value::{BorrowedStrDeserializer, Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// A text that is plain TOML, as a `T`.
pub(super) fn read<'t, T: Deserialize<'t>>(text: &'t str) -> Option<T> {
    T::deserialize(Value::Table(Reader { rest: text }.document()?)).ok()
}

/// A value, whose texts are parts of the file.
#[derive(Debug)]
enum Value<'t> {
    Text(&'t str),
    Flag(bool),
    List(Vec<Value<'t>>),
    Table(Table<'t>),
}

type Table<'t> = Vec<(&'t str, Value<'t>)>;

/// A file being read.
struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn document(mut self) -> Option<Table<'t>> {
        let mut root = Table::new();
        let mut table = &mut root;
        loop {
            self.skip_to_token();
            if self.rest.is_empty() {
                return Some(root);
            }
            if self.take('[') {
                table = &mut root;
                loop {
                    table = inner(table, self.key()?)?;
                    if !self.take('.') {
                        break;
                    }
                }
                self.take(']').then_some(())?;
            } else {
                let entry = self.entry()?;
                table.push(entry);
            }
            self.end_of_line()?;
        }
    }

    /// `key = value`
    fn entry(&mut self) -> Option<(&'t str, Value<'t>)> {
        let key = self.key()?;
        self.skip_blanks();
        self.take('=').then_some(())?;
        self.skip_blanks();
        Some((key, self.value()?))
    }

    fn key(&mut self) -> Option<&'t str> {
        if self.rest.starts_with('"') {
            return self.text();
        }
        let bare = |it: &u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_');
        let length = self.rest.bytes().take_while(bare).count();
        let (key, rest) = self.rest.split_at(length);
        self.rest = rest;
        (length > 0).then_some(key)
    }

    fn value(&mut self) -> Option<Value<'t>> {
        match self.rest.as_bytes().first()? {
            b'"' => self.text().map(Value::Text),
            b'[' => self.items('[', ']', Reader::value).map(Value::List),
            b'{' => self.items('{', '}', Reader::entry).map(Value::Table),
            _ => match self.key()? {
                "true" => Some(Value::Flag(true)),
                "false" => Some(Value::Flag(false)),
                _ => None,
            },
        }
    }

    /// What stands between brackets, with commas.
    fn items<T>(
        &mut self,
        open: char,
        close: char,
        item: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.take(open).then_some(())?;
        let mut items = Vec::new();
        loop {
            self.skip_to_token();
            if self.take(close) {
                return Some(items);
            }
            items.push(item(self)?);
            self.skip_to_token();
            if !self.take(',') {
                return self.take(close).then_some(items);
            }
        }
    }

    /// A text in quotation marks, without escapes.
    fn text(&mut self) -> Option<&'t str> {
        let inside = self.rest.strip_prefix('"')?;
        let end = memchr3(b'"', b'\\', b'\n', inside.as_bytes())?;
        self.rest = inside[end..].strip_prefix('"')?;
        Some(&inside[..end])
    }

    fn take(&mut self, sign: char) -> bool {
        let rest = self.rest.strip_prefix(sign);
        rest.inspect(|it| self.rest = it).is_some()
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    /// Passes over blanks, line ends and comments.
    fn skip_to_token(&mut self) {
        loop {
            self.rest = self.rest.trim_ascii_start();
            if !self.rest.starts_with('#') {
                return;
            }
            self.rest = self.rest.find('\n').map_or("", |it| &self.rest[it..]);
        }
    }

    /// Nothing more may be in a line than a comment.
    fn end_of_line(&mut self) -> Option<()> {
        self.skip_blanks();
        let next = self.rest.as_bytes().first();
        matches!(next, None | Some(b'\n' | b'\r' | b'#')).then_some(())
    }
}

/// The table of this name in a table, which it may be new to.
fn inner<'a, 't>(table: &'a mut Table<'t>, name: &'t str) -> Option<&'a mut Table<'t>> {
    let place = table.iter().position(|(it, _)| *it == name).unwrap_or_else(|| {
        table.push((name, Value::Table(Table::new())));
        table.len() - 1
    });
    match &mut table[place].1 {
        Value::Table(inner) => Some(inner),
        _ => None,
    }
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Value::Text(text) => BorrowedStrDeserializer::new(text).deserialize_any(visitor),
            Value::Flag(flag) => visitor.visit_bool(flag),
            Value::List(items) => SeqDeserializer::new(items.into_iter()).deserialize_any(visitor),
            Value::Table(entries) => {
                let entries = entries.into_iter().map(|(key, value)| (Value::Text(key), value));
                MapDeserializer::new(entries).deserialize_any(visitor)
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

impl<'t> IntoDeserializer<'t, Error> for Value<'t> {
    type Deserializer = Value<'t>;

    fn into_deserializer(self) -> Value<'t> {
        self
    }
}
