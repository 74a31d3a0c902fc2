//! Licences and known bad versions of what we depend on, by the lists of `deny.toml`.
//!
//! Example: a crate under `MIT OR GPL-3.0` passes because `MIT` is allowed; `MIT AND GPL-3.0` does not. `cargo deny`
//! reads the same file; it is asked for advisories where it is installed and has its database.

use std::path::PathBuf;

use semver::{Version, VersionReq};
use serde::Deserialize;
use serde_json::Value;

use super::{Finding, Outcome, Skipped};
use crate::child::Call;
use crate::tree::Tree;

const FILE: &str = "deny.toml";

/// The part of `deny.toml` that we read ourselves.
#[derive(Deserialize, Debug, Default)]
struct Policy {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize, Debug, Default)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize, Debug)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize, Debug, Default)]
struct Bans {
    #[serde(default)]
    deny: Vec<Ban>,
}

#[derive(Deserialize, Debug)]
struct Ban {
    /// `name` or `name@range`.
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

/// A package of the dependency tree.
struct Package {
    name: String,
    version: String,
    licence: String,
}

/// Packages with a licence that is not allowed, or a version that is banned.
pub fn check(tree: &Tree) -> Outcome {
    let Some(text) = tree.file(FILE).and_then(|f| f.text()) else {
        return Ok(vec![Finding::new(FILE, 0, "there is no list of allowed licences")]);
    };
    let policy: Policy = match toml::from_str(text) {
        Ok(policy) => policy,
        Err(error) => return Ok(vec![Finding::new(FILE, 0, error.to_string())]),
    };
    match packages(tree) {
        Ok(packages) => Ok(judge(&policy, &packages)),
        Err(message) => Ok(vec![Finding::new("Cargo.lock", 0, message)]),
    }
}

/// What `cargo deny` knows against our versions; skipped where it or its database is missing.
pub fn advisories(tree: &Tree) -> Outcome {
    let is_installed = Call::of("cargo", &["deny", "--version"]).answer(&tree.root).is_ok();
    if !is_installed || !has_database() {
        let what = if is_installed { "its advisory database" } else { "cargo-deny" };
        return Err(Skipped(format!("{what} is not on this machine; the bans of {FILE} were checked")));
    }
    let call =
        Call::of("cargo", &["deny", "--offline", "check", "--disable-fetch", "advisories"]).limit_s(120);
    match call.answer(&tree.root) {
        Ok(_) => Ok(Vec::new()),
        Err(message) => Ok(vec![Finding::new("Cargo.lock", 0, message)]),
    }
}

/// True when `cargo deny` has fetched advisories here before: a folder with one folder for each crate.
fn has_database() -> bool {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let databases = home.and_then(|home| std::fs::read_dir(home.join("advisory-dbs")).ok());
    databases.into_iter().flatten().flatten().any(|database| database.path().join("crates").is_dir())
}

/// All packages of others that our crates use on this platform.
fn packages(tree: &Tree) -> Result<Vec<Package>, String> {
    let about = Call::of("rustc", &["-vV"]).answer(&tree.root)?;
    let host = about.lines().find_map(|l| l.strip_prefix("host: ")).ok_or("rustc does not tell its host")?;
    let arguments = ["metadata", "--quiet", "--format-version", "1", "--locked", "--filter-platform", host];
    let metadata = Call::of("cargo", &arguments).limit_s(300).answer(&tree.root)?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|e| format!("cannot read cargo metadata: {e}"))?;
    let word = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let foreign = metadata["packages"].as_array().into_iter().flatten().filter(|p| !p["source"].is_null());
    Ok(foreign
        .map(|p| Package { name: word(p, "name"), version: word(p, "version"), licence: word(p, "license") })
        .collect())
}

fn judge(policy: &Policy, packages: &[Package]) -> Vec<Finding> {
    let mut found = Vec::new();
    for package in packages {
        let label = format!("{} {}", package.name, package.version);
        let own = policy.licenses.exceptions.iter().filter(|e| e.name == package.name).flat_map(|e| &e.allow);
        let allowed: Vec<&str> = policy.licenses.allow.iter().chain(own).map(String::as_str).collect();
        if !is_allowed(&package.licence, &allowed) {
            let message = format!("{label} has a licence that is not in {FILE}: `{}`", package.licence);
            found.push(Finding::new("Cargo.lock", 0, message).about(&package.name));
        }
        for ban in policy.bans.deny.iter().filter(|ban| ban.covers(package)) {
            let message = format!("{label} is banned: {}", ban.reason);
            found.push(Finding::new("Cargo.lock", 0, message).about(&package.name));
        }
    }
    found
}

impl Ban {
    fn covers(&self, package: &Package) -> bool {
        let (name, range) = self.name.split_once('@').unwrap_or((&self.name, "*"));
        // A range or a version that cannot be read must not hide a banned crate.
        let is_inside = |range: VersionReq, version: Version| range.matches(&version);
        name == package.name
            && VersionReq::parse(range)
                .ok()
                .zip(Version::parse(&package.version).ok())
                .is_none_or(|(r, v)| is_inside(r, v))
    }
}

/// Whether an SPDX expression can be satisfied with the allowed licences; `A/B` is the old way to write `A OR B`.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any_of(&mut rest, allowed) && rest.is_empty()
}

/// `A OR B`.
fn any_of(rest: &mut &[&str], allowed: &[&str]) -> bool {
    let mut is_allowed = all_of(rest, allowed);
    while let ["OR", after @ ..] = rest {
        *rest = after;
        is_allowed |= all_of(rest, allowed);
    }
    is_allowed
}

/// `A AND B`, which binds closer than `OR`.
fn all_of(rest: &mut &[&str], allowed: &[&str]) -> bool {
    let mut is_allowed = single(rest, allowed);
    while let ["AND", after @ ..] = rest {
        *rest = after;
        is_allowed &= single(rest, allowed);
    }
    is_allowed
}

/// One licence, perhaps `WITH` an exception, or an expression in brackets.
fn single(rest: &mut &[&str], allowed: &[&str]) -> bool {
    match rest {
        ["(", after @ ..] => {
            *rest = after;
            let is_allowed = any_of(rest, allowed);
            let is_closed = rest.first() == Some(&")");
            *rest = rest.get(1..).unwrap_or_default();
            is_allowed && is_closed
        }
        [licence, "WITH", exception, after @ ..] => {
            *rest = after;
            allowed.contains(&format!("{licence} WITH {exception}").as_str())
        }
        [licence, after @ ..] => {
            *rest = after;
            allowed.contains(licence)
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spdx_expressions_are_read_with_their_precedence() {
        let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"];
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "GPL-3.0/MIT",
            "(MIT OR X) AND Apache-2.0",
            "Apache-2.0 WITH LLVM-exception OR X",
        ] {
            assert!(is_allowed(good, &allowed), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "X OR MIT AND Y", "(MIT", "X WITH LLVM-exception"] {
            assert!(!is_allowed(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn a_licence_or_a_version_that_is_not_allowed_is_found() {
        let policy: Policy = toml::from_str(
            "[licenses]\nallow = ['MIT']\nexceptions = [{ crate = 'style', allow = ['MPL-2.0'] }]\n\
             [bans]\ndeny = [{ crate = 'feeds@<0.41', reason = 'denial of service' }, { crate = 'gone', reason = 'stub' }]\n",
        )
        .unwrap();
        let package = |name: &str, version: &str, licence: &str| Package {
            name: name.into(),
            version: version.into(),
            licence: licence.into(),
        };
        let packages = [
            package("style", "1.0.0", "MPL-2.0"),
            package("other", "1.0.0", "MPL-2.0"),
            package("feeds", "0.40.9", "MIT"),
            package("feeds", "0.41.0", "MIT"),
            package("gone", "3.0.0", "MIT"),
        ];
        let found: Vec<String> = judge(&policy, &packages).into_iter().map(|f| f.message).collect();
        assert_eq!(
            found,
            [
                "other 1.0.0 has a licence that is not in deny.toml: `MPL-2.0`",
                "feeds 0.40.9 is banned: denial of service",
                "gone 3.0.0 is banned: stub",
            ]
        );
    }
}
