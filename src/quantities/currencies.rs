//! The table of currencies and their signs.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::fault::DataFault;

/// The table of currencies.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Currencies<'f> {
    #[serde(borrow)]
    pub bare: Signs<'f>,
    #[serde(borrow)]
    pub dollars: Signs<'f>,
    #[serde(borrow)]
    pub others: Signs<'f>,
}

/// The signs of each currency.
pub(super) type Signs<'f> = BTreeMap<&'f str, Vec<&'f str>>;

const FILE: &str = include_str!("currencies.toml");

/// The table, read once.
pub(super) fn table() -> &'static Currencies<'static> {
    static TABLE: OnceLock<Currencies<'static>> = OnceLock::new();
    // A test reads the table, so that no fault in it is met here.
    TABLE.get_or_init(|| toml::from_str(FILE).unwrap_or_default())
}

/// The code of every currency.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    let Currencies { bare, dollars, others } = table();
    [bare, dollars, others].into_iter().flat_map(BTreeMap::keys).copied()
}

/// What is wrong in the table, with its line.
pub(super) fn faults() -> Vec<DataFault> {
    let error = toml::from_str::<Currencies>(FILE).err();
    error.iter().map(|it| DataFault::of(it, FILE)).collect()
}
