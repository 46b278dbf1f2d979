//! What tells each finding from all others.

use rustc_hash::FxHashMap;

use crate::finding::Finding;

/// What tells each finding from all others, in their order. It stays the same when lines move: no
/// span goes into it.
pub(super) fn fingerprints(findings: &[Finding]) -> Vec<String> {
    let mut seen: FxHashMap<[u8; 32], usize> = FxHashMap::default();
    let fingerprint = |finding| {
        let identity = identity(finding);
        let alike = seen.entry(identity).or_default();
        *alike += 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(&identity);
        // The second of two that say the same is told by its number.
        hasher.update(&(*alike as u64).to_le_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    };
    findings.iter().map(fingerprint).collect()
}

fn identity(finding: &Finding) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    let mut add = |text: &str| {
        // With its length, so that no two lists of texts run together to the same bytes.
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    for text in
        [finding.check, finding.kind, &finding.locale.name, &finding.place.file.path, &finding.key]
    {
        add(text);
    }
    for values in [&finding.values.source, &finding.values.translation] {
        add(&values.len().to_string());
        values.iter().for_each(|it| add(it));
    }
    *hasher.finalize().as_bytes()
}
