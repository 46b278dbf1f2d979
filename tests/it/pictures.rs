//! The pictures of the README. That of the terminal is drawn from real output; that of the HTML
//! report is taken by the browser test: `cp target/browser/screenshots/picture.png
//! tests/pictures/report.png`.

use crate::support::folder::Folder;
use crate::support::program::einklang;
use crate::support::{expect_file, root};

/// The brief of the repository, in the German of which somebody has changed a number.
#[test]
fn the_picture_of_the_terminal_is_real_output() {
    let folder = Folder::with_brief(|path, text| {
        if path.starts_with("de") { text.replacen("12.000", "15.000", 1) } else { text }
    });
    let ran = einklang(&folder, &["check", "--source", "de", "--color", "always"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let shown = format!("$ einklang check\n{}", ran.output);
    let picture = anstyle_svg::Term::new().render_svg(&shown);
    expect_file(&root().join("tests/pictures/terminal.svg"), &picture);
}
