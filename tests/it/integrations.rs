//! The action, the hook and the jobs of the documentation, read as their services read them, and
//! then run: their very scripts, with the program that was built here. Only installing it is left
//! out.

#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use saphyr::{LoadableYamlNode, YamlOwned};
use serde_json::Value;

use crate::support::root;

/// The program, as it is found.
const PROGRAM: &str = env!("CARGO_BIN_EXE_einklang");

const DE: &str = "titel = Überzählig: 10.000 Soldaten\nkurz = Kyjiw\n";
const UK: &str = "titel = Надмірно: 10\u{a0}000 солдатів\nkurz = Київ\n";

/// The same with another number, behind a letter of two characters.
const DRIFTED: &str = "titel = Надмірно е\u{301}: 12\u{a0}000 солдатів\nkurz = Київ\n";

/// What somebody may write who wants an input to do something.
const HOSTILE: [&str; 6] = [
    "it's \"наказ\" 50% $(touch PWNED) `touch PWNED` ; touch PWNED #",
    "'; touch PWNED; '",
    "\"; touch PWNED; \"",
    "a\ntouch PWNED\n$(touch PWNED)",
    "a[$(touch PWNED)]",
    "-* ? ~ \\ $HOME ${IFS} && touch PWNED",
];

fn file(path: &str) -> Value {
    yaml(&fs::read_to_string(root().join(path)).unwrap())
}

/// The pages that show files for such services.
const PAGES: [&str; 2] = ["README.md", "docs/en/ci.md"];

/// The block of a page that is to be this file.
fn shown(page: &str, path: &str) -> Value {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let (_, text) = text.split_once(&format!("```yaml\n# {path}\n")).unwrap();
    yaml(text.split_once("```").unwrap().0)
}

fn yaml(text: &str) -> Value {
    let documents = YamlOwned::load_from_str(text).unwrap();
    assert_eq!(documents.len(), 1);
    value(&documents[0])
}

/// What YAML says, in the words of JSON. Numbers do not occur.
fn value(node: &YamlOwned) -> Value {
    match (node.as_mapping(), node.as_sequence()) {
        (Some(entries), _) => {
            entries.iter().map(|(key, it)| (key.as_str().unwrap(), value(it))).collect()
        }
        (_, Some(items)) => items.iter().map(value).collect(),
        _ => node.as_bool().map_or_else(|| node.as_str().unwrap().into(), Value::Bool),
    }
}

/// The step of the action that checks.
fn check(action: &Value) -> &Value {
    list(&action["runs"]["steps"]).iter().find(|it| it["id"] == "check").unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The texts of an object by their names.
fn texts(object: &Value) -> BTreeMap<&str, &str> {
    object.as_object().unwrap().iter().map(|(name, value)| (name.as_str(), text(value))).collect()
}

/// A folder for a test, with a repository in it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// German and Ukrainian texts in this folder of the repository.
    fn new(locales: &str, uk: &str) -> Place {
        let place = Place { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(place.at("runner/einklang/bin")).unwrap();
        // Where the action installs it.
        symlink(PROGRAM, place.at("runner/einklang/bin/einklang")).unwrap();
        for (path, text) in
            [("einklang.toml", "source = \"de\"\n"), ("de/наказ.ftl", DE), ("uk/наказ.ftl", uk)]
        {
            let path = place.repository().join(locales).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn repository(&self) -> PathBuf {
        self.at("a repository")
    }

    /// Runs a program in the repository, with the built one on the path and nothing else in the
    /// environment but this.
    fn run(&self, program: &[&str], environment: &[(&str, &str)]) -> Output {
        let path = format!(
            "{}:/usr/local/bin:/usr/bin:/bin",
            Path::new(PROGRAM).parent().unwrap().display()
        );
        // Looks the program up on this very path.
        let mut command = Command::new("env");
        command.current_dir(self.repository()).env_clear().env("PATH", path).args(program);
        command.envs(environment.iter().copied()).output().unwrap()
    }

    /// Every file of the repository with its text.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let (mut found, mut folders) = (BTreeMap::new(), vec![self.repository()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.insert(path.clone(), fs::read(path).unwrap());
                }
            }
        }
        found
    }
}

/// What a step of the action has done.
struct Step {
    code: i32,
    /// The workflow commands, and whatever else it printed.
    printed: String,
    errors: String,
    summary: String,
    outputs: String,
}

impl Step {
    /// Runs the step that checks as a runner does: with its own shell, the inputs that are given or
    /// else their defaults, and files for what it has to say.
    fn run(place: &Place, inputs: &[(&str, &str)]) -> Step {
        let action = file("action.yml");
        let step = check(&action);
        let input = |expression: &str| {
            let name = expression
                .strip_prefix("${{ inputs.")
                .and_then(|it| it.strip_suffix(" }}"))
                .unwrap()
                .to_owned();
            let given = inputs.iter().find(|(it, _)| *it == name).map(|(_, value)| *value);
            given.unwrap_or_else(|| text(&action["inputs"][&name]["default"])).to_owned()
        };
        let mut environment: BTreeMap<&str, String> =
            texts(&step["env"]).into_iter().map(|(name, value)| (name, input(value))).collect();
        for (name, path) in [
            ("GITHUB_STEP_SUMMARY", "runner/summary"),
            ("GITHUB_OUTPUT", "runner/output"),
            ("GITHUB_WORKSPACE", "a repository"),
            ("RUNNER_TEMP", "runner"),
        ] {
            environment.insert(name, place.at(path).to_str().unwrap().to_owned());
        }
        // Both are there before, and may hold what others wrote.
        fs::write(place.at("runner/summary"), "до\n").unwrap();
        fs::write(place.at("runner/output"), "").unwrap();
        let script = place.at("runner/script.sh");
        fs::write(&script, text(&step["run"])).unwrap();
        let environment: Vec<(&str, &str)> =
            environment.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", script.to_str().unwrap()];
        let output = place.run(&bash, &environment);
        let utf8 = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Step {
            code: output.status.code().unwrap(),
            printed: utf8(output.stdout),
            errors: utf8(output.stderr),
            summary: fs::read_to_string(place.at("runner/summary")).unwrap(),
            outputs: fs::read_to_string(place.at("runner/output")).unwrap(),
        }
    }

    /// The report for code scanning, where the outputs say it is.
    fn sarif(&self) -> Value {
        let path = self.outputs.strip_prefix("sarif=").unwrap().strip_suffix('\n').unwrap();
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    }
}

#[test]
fn the_action_runs_nothing_but_its_scripts() {
    let action = file("action.yml");
    assert_eq!(action["runs"]["using"], "composite");
    let mut used = BTreeSet::new();
    for step in list(&action["runs"]["steps"]) {
        assert_eq!(step["shell"], "bash", "a step is a script");
        let script = text(&step["run"]);
        assert!(!script.contains("${{"), "what stands there would be run:\n{script}");
        for (name, value) in texts(&step["env"]) {
            if let Some(input) = value.strip_prefix("${{ inputs.") {
                assert!(script.contains(&format!("\"${name}\"")), "{name} is read, in quotes");
                used.insert(input.strip_suffix(" }}").unwrap());
            } else {
                assert!(!value.contains("${{"), "{value}");
            }
        }
    }
    let inputs: BTreeSet<&str> =
        action["inputs"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(used, inputs, "every input is used, and there are no others");
    let page = fs::read_to_string(root().join("docs/en/ci.md")).unwrap();
    let section = page.split_once("\n## GitHub\n").unwrap().1.split_once("\n## ").unwrap().0;
    for input in inputs {
        let declared = &action["inputs"][input];
        assert!(!text(&declared["description"]).is_empty());
        assert!(declared["default"].is_string(), "{input} may be left out");
        assert!(section.contains(&format!("`{input}`")), "the page describes {input}");
    }
}

#[test]
fn the_action_passes_where_all_is_well() {
    let place = Place::new("locales", UK);
    let (before, step) = (place.files(), Step::run(&place, &[]));
    assert_eq!((step.code, step.printed.as_str(), step.errors.as_str()), (0, "", ""));
    assert!(step.summary.starts_with("до\n## Einklang: in unison\n"), "{}", step.summary);
    assert_eq!(step.sarif()["runs"][0]["results"], Value::Array(vec![]));
    assert_eq!(place.files(), before, "nothing is left in the checkout");
}

#[test]
fn the_action_fails_where_a_number_has_drifted() {
    for locales in ["locales", "тексти: 1, 2%", "docs/a b/locales"] {
        let place = Place::new(locales, DRIFTED);
        let step = Step::run(&place, &[("folder", locales)]);
        assert_eq!((step.code, step.errors.as_str()), (1, ""));
        let escaped = locales.replace('%', "%25").replace(':', "%3A").replace(',', "%2C");
        let at = format!("file={escaped}/uk/наказ.ftl,line=1,col=22,endLine=1,endColumn=28");
        let told = "12,000 in Ukrainian, but 10,000 in German";
        let annotation = step.printed.lines().find(|it| it.contains("numbers/digit")).unwrap();
        assert!(
            annotation.starts_with("::error title=numbers/digit · uk · titel,"),
            "{annotation}"
        );
        assert!(annotation.contains(&at) && annotation.contains(told), "{annotation}");
        assert!(step.printed.lines().all(|it| it.starts_with("::")), "{}", step.printed);
        assert!(step.summary.starts_with("до\n## Einklang: one error\n"), "{}", step.summary);
        assert!(step.summary.contains(told), "{}", step.summary);
        let sarif = step.sarif();
        let result = &sarif["runs"][0]["results"][0];
        assert_eq!(result["ruleId"], "numbers");
        let places = list(&result["locations"]).iter().chain(list(&result["relatedLocations"]));
        let uris: Vec<&str> =
            places.map(|it| text(&it["physicalLocation"]["artifactLocation"]["uri"])).collect();
        let locales = locales.split('/').map(encoded).collect::<Vec<_>>().join("/");
        let uri = |locale: &str| format!("{locales}/{locale}/{}.ftl", encoded("наказ"));
        assert_eq!(uris, [uri("uk"), uri("de")], "relative to the repository");
    }
}

/// A part of a path as a URI has it.
fn encoded(text: &str) -> String {
    let plain = |it: &u8| it.is_ascii_alphanumeric();
    text.bytes()
        .map(|it| if plain(&it) { char::from(it).to_string() } else { format!("%{it:02X}") })
        .collect()
}

#[test]
fn the_inputs_of_the_action_are_arguments() {
    let place = Place::new("тексти", DRIFTED);
    let folder = place.repository().join("тексти");
    let run = |fail_on: &str, arguments: &str| {
        let inputs =
            [("folder", folder.to_str().unwrap()), ("fail-on", fail_on), ("arguments", arguments)];
        Step::run(&place, &inputs)
    };
    let step = run("never", "");
    assert_eq!(step.code, 0);
    assert!(
        step.printed.contains("file=тексти/uk/наказ.ftl,"),
        "a path from the root is relative, too"
    );
    assert_eq!(run("error", "--skip\n\nnumbers\n").code, 0);
    let baseline = "--baseline=відоме 1.jsonl\n--baseline-update";
    assert_eq!(run("error", baseline).code, 0);
    assert!(
        place.repository().join("відоме 1.jsonl").is_file(),
        "a line is an argument, blanks and all"
    );
}

#[test]
fn the_action_says_why_it_could_not_run() {
    let place = Place::new("locales", UK);
    for (inputs, told) in [
        (("folder", "немає"), "there is no folder немає"),
        (("fail-on", "often"), "“often” is not a valid value for --fail-on <SEVERITY>"),
        (("arguments", "--nonsense"), "--nonsense"),
    ] {
        let step = Step::run(&place, &[inputs]);
        assert_eq!(
            (step.code, step.summary.as_str(), step.outputs.as_str()),
            (2, "до\n", ""),
            "{inputs:?}"
        );
        assert!(step.errors.contains(told), "{}", step.errors);
    }
}

#[test]
fn nothing_in_an_input_of_the_action_is_run() {
    for text in HOSTILE {
        let place = Place::new(text, DRIFTED);
        let before = place.files();
        // A folder of this name is a folder; anywhere else the text is a mistake.
        let step = Step::run(&place, &[("folder", text)]);
        assert_eq!(step.code, 1, "{}", step.errors);
        assert_eq!(list(&step.sarif()["runs"][0]["results"]).len(), 1);
        for input in ["fail-on", "arguments"] {
            let inputs = [("folder", text), (input, text)];
            assert_eq!(Step::run(&place, &inputs).code, 2, "{input}: {text}");
        }
        assert_eq!(place.files(), before);
        assert!(!place.at("PWNED").exists() && !place.at("runner/PWNED").exists());
    }
}

#[test]
fn the_hook_checks_and_writes_nothing() {
    let hooks = file(".pre-commit-hooks.yaml");
    let [hook] = list(&hooks) else { panic!("one hook") };
    assert_eq!((text(&hook["id"]), text(&hook["language"])), ("einklang", "rust"));
    assert_eq!((&hook["pass_filenames"], &hook["require_serial"]), (&false.into(), &true.into()));
    let entry: Vec<&str> = text(&hook["entry"]).split_whitespace().collect();
    for (uk, code) in [(UK, 0), (DRIFTED, 1)] {
        let place = Place::new("locales", uk);
        let before = place.files();
        let output = place.run(&entry, &[]);
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(told.contains("locales/uk/наказ.ftl:1:22"), code == 1, "{told}");
        assert_eq!(place.files(), before);
    }
    // The expression says the same to Python and to grep.
    let looks_at = |path: &str| {
        let script = format!("printf %s '{path}' | grep -Eq '{}'", text(&hook["files"]));
        Command::new("bash").args(["-c", &script]).status().unwrap().success()
    };
    for path in
        ["locales/uk/наказ.ftl", "locales/.base/uk/a.ftl", "einklang.toml", "locales/einklang.toml"]
    {
        assert!(looks_at(path), "{path}");
    }
    for path in ["README.md", "a.ftl.orig", "locales/uk/a.ftlx", "not-einklang.toml"] {
        assert!(!looks_at(path), "{path}");
    }
    let repositories = &shown("docs/en/ci.md", ".pre-commit-config.yaml")["repos"];
    assert_eq!(repositories[0]["hooks"][0]["id"], hook["id"], "the page names the hook");
}

/// The step of a workflow that uses this action.
fn step<'w>(workflow: &'w Value, action: &str) -> &'w Value {
    let steps = list(&workflow["jobs"]["einklang"]["steps"]);
    steps.iter().find(|it| text(&it["uses"]).contains(action)).unwrap()
}

#[test]
fn the_workflows_shown_take_the_action_as_it_is() {
    let action = file("action.yml");
    let workflows = PAGES.map(|page| shown(page, ".github/workflows/einklang.yml"));
    for workflow in &workflows {
        let own = step(workflow, "/einklang@v");
        assert!(text(&own["uses"]).ends_with(concat!("@v", env!("CARGO_PKG_VERSION"))));
    }
    let workflow = &workflows[1];
    let (own, upload) = (step(workflow, "/einklang@v"), step(workflow, "/upload-sarif@"));
    let output = format!("steps.{}.outputs.", text(&own["id"]));
    assert_eq!(upload["with"]["sarif_file"], format!("${{{{ {output}sarif }}}}"));
    assert!(text(&upload["if"]).contains("!cancelled()"), "after findings above all");
    assert_eq!(workflow["permissions"]["security-events"], "write");
    assert_eq!(
        action["outputs"]["sarif"]["value"],
        format!("${{{{ steps.{}.outputs.sarif }}}}", text(&check(&action)["id"]))
    );
}

#[test]
fn the_gitlab_job_shown_writes_its_reports() {
    let shown = shown("docs/en/ci.md", ".gitlab-ci.yml");
    let job = &shown["einklang"];
    assert_eq!(job["artifacts"]["when"], "always");
    let [install, check] = list(&job["script"]) else { panic!("two lines") };
    let version = concat!("--tag v", env!("CARGO_PKG_VERSION"));
    assert!(text(install).starts_with("cargo install --locked --git "));
    assert!(text(install).ends_with(version));
    for (uk, code) in [(UK, 0), (DRIFTED, 1)] {
        let place = Place::new("locales", uk);
        let output = place.run(&["bash", "-eo", "pipefail", "-c", text(check)], &[]);
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let report = |kind: &str| {
            let path = text(&job["artifacts"]["reports"][kind]);
            fs::read_to_string(place.repository().join(path)).unwrap()
        };
        let issues: Value = serde_json::from_str(&report("codequality")).unwrap();
        let issues = list(&issues);
        assert_eq!(issues.len(), usize::from(code == 1));
        for issue in issues {
            for field in ["description", "check_name", "fingerprint"] {
                assert!(!text(&issue[field]).is_empty(), "{issue}");
            }
            assert_eq!(issue["severity"], "critical");
            assert_eq!(issue["location"]["path"], "locales/uk/наказ.ftl");
            assert_eq!(issue["location"]["positions"]["begin"]["line"], 1);
        }
        let junit = report("junit");
        assert!(junit.contains(&format!("tests=\"4\" failures=\"{code}\"")), "{junit}");
        assert_eq!(
            junit.matches("<testcase name=\"titel\" classname=\"uk.наказ\"").count(),
            1,
            "{junit}"
        );
        assert_eq!(junit.matches("<failure message=").count(), usize::from(code == 1), "{junit}");
    }
}
