//! What identifies a finding.

use rustc_hash::FxHashMap;

use crate::finding::Finding;

/// How many hexadecimal digits of a hash make a fingerprint: 128 bits.
const DIGITS: usize = 32;

/// A fingerprint of each finding, in their order. It stays the same when lines move, as no span
/// goes into it.
pub(super) fn fingerprints(findings: &[Finding]) -> Vec<String> {
    let mut seen: FxHashMap<[u8; 32], u64> = FxHashMap::default();
    let mut fingerprints = Vec::with_capacity(findings.len());
    for finding in findings {
        let identity = identity(finding);
        let count = seen.entry(identity).or_default();
        *count += 1;

        // The count distinguishes findings that say the same.
        let mut hasher = blake3::Hasher::new();
        hasher.update(&identity);
        hasher.update(&count.to_le_bytes());
        fingerprints.push(hasher.finalize().to_hex()[..DIGITS].to_owned());
    }
    fingerprints
}

fn identity(finding: &Finding) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for text in
        [finding.check, finding.kind, &finding.locale.name, &finding.place.file.path, &finding.key]
    {
        add(&mut hasher, text);
    }
    for values in [&finding.values.source, &finding.values.translation] {
        add(&mut hasher, &values.len().to_string());
        for value in values {
            add(&mut hasher, value);
        }
    }
    *hasher.finalize().as_bytes()
}

/// The first digits of the hash of several texts.
pub(super) fn hash<'t>(texts: impl IntoIterator<Item = &'t str>, digits: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        add(&mut hasher, text);
    }
    hasher.finalize().to_hex()[..digits].to_owned()
}

/// The length goes in first, so that different lists of texts never make the same bytes.
fn add(hasher: &mut blake3::Hasher, text: &str) {
    hasher.update(&(text.len() as u64).to_le_bytes());
    hasher.update(text.as_bytes());
}
