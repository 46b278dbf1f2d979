//! The pictures of the README. That of the terminal is drawn from real output; that of the HTML
//! report is taken by the browser test: `cp target/browser/screenshots/picture.png
//! tests/pictures/report.png`.

use std::fs;
use std::process::Command;

use crate::support::{expect_file, root};

/// The brief of the repository, in the German of which somebody has changed a number.
#[test]
fn the_picture_of_the_terminal_is_real_output() {
    let folder = tempfile::tempdir().unwrap();
    for path in
        ["de/brief.ftl", "en/brief.ftl", "uk/brief.ftl", ".base/en/brief.ftl", ".base/uk/brief.ftl"]
    {
        let text = fs::read_to_string(root().join("locales").join(path)).unwrap();
        let to = folder.path().join("locales").join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        let changed =
            if path.starts_with("de") { text.replacen("12.000", "15.000", 1) } else { text };
        fs::write(to, changed).unwrap();
    }
    let arguments = ["check", "--source", "de", "--color", "always"];
    let output = Command::new(env!("CARGO_BIN_EXE_einklang"))
        .args(arguments)
        .current_dir(&folder)
        .env_clear()
        .output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let shown = format!("$ einklang check\n{}", String::from_utf8(output.stdout).unwrap());
    let picture = anstyle_svg::Term::new().render_svg(&shown);
    expect_file(&root().join("tests/pictures/terminal.svg"), &picture);
}
