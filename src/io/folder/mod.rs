//! A folder of locales on disk.

mod files;
mod locales;
mod paths;
mod read;
mod settings;

pub use self::files::read_text;
pub use self::locales::locales_in;
pub use self::paths::{PathKind, display, full_path, is_same_file, readable};
pub use self::read::{Folder, read};
pub use self::settings::read_settings;
