//! A word in the style of another.

/// A word with the capitals and the apostrophe of another.
pub(super) fn like(model: &str, word: &str) -> String {
    let apostrophe = model.chars().find(|it| matches!(it, '\'' | 'ʼ')).unwrap_or('’');
    let word = word.replace('\'', apostrophe.encode_utf8(&mut [0; 4]));
    let all_capitals = model.chars().count() > 1 && model.chars().all(|it| !it.is_lowercase());
    if all_capitals {
        return word.to_uppercase();
    }
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if model.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(first) if model.starts_with(char::is_lowercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => word,
    }
}
