//! What the sections of a data file say of words.

use std::str::FromStr;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;

use super::file::{Entries, Words};
use super::meaning::{Mark, Meaning};
use crate::quantities::Number;
use crate::quantities::calendar::Zone;
use crate::quantities::units::Unit;

/// A section of words.
pub(super) struct Section<'w, 'f> {
    pub name: &'static str,
    pub entries: &'w Entries<'f>,
    /// What a key means, or what is wrong with it.
    pub meaning: fn(&str) -> Result<Meaning, String>,
}

impl<'f> Words<'f> {
    /// Every section. Where a word has meanings in several, that of the first comes first.
    pub fn sections(&self) -> [Section<'_, 'f>; 19] {
        let section = |name, entries, meaning| Section { name, entries, meaning };
        [
            section("cardinals", &self.cardinals, |it| number(it).map(Meaning::Cardinal)),
            section("scales", &self.scales, |it| number(it).map(Meaning::Scale)),
            section("scale-abbreviations", &self.scale_abbreviations, |it| {
                number(it).map(Meaning::Abbreviation)
            }),
            section("ordinals", &self.ordinals, |it| number(it).map(Meaning::Ordinal)),
            section("fractions", &self.fractions, |it| number(it).map(Meaning::Fraction)),
            section("multiples", &self.multiples, |it| number(it).map(Meaning::Multiple)),
            section("vague", &self.vague, |it| number(it).map(Meaning::Vague)),
            section("months", &self.months, |it| whole(it, 1, 12).map(Meaning::Month)),
            section("weekdays", &self.weekdays, |it| whole(it, 1, 7).map(Meaning::Weekday)),
            section("days", &self.days, day),
            section("decades", &self.decades, |it| whole(it, 0, 2990).map(Meaning::Decade)),
            section("units", &self.units, |it| unit(it).map(Meaning::Unit)),
            section("currencies", &self.currencies, |it| unit(it).map(Meaning::Unit)),
            section("subunits", &self.subunits, |it| unit(it).map(Meaning::Subunit)),
            section("marks", &self.marks, |it| mark(it).map(Meaning::Mark)),
            section("clock", &self.clock, |it| whole(it, -60, 59).map(Meaning::Clock)),
            section("hours", &self.hours, |it| whole(it, 1, 24).map(Meaning::Hour)),
            section("zones", &self.zones, |it| zone(it).map(Meaning::Zone)),
            section("idioms", &self.idioms, |it| Ok(Meaning::Idiom(it.into()))),
        ]
    }
}

/// `12`, `1e6`, `2/3`.
pub(super) fn number(key: &str) -> Result<Number, String> {
    Number::parse(key).ok_or_else(|| format!("`{key}` is not a number"))
}

/// The id of a unit or the code of a currency.
pub(super) fn unit(key: &str) -> Result<Unit, String> {
    Unit::of(key).ok_or_else(|| format!("`{key}` is not in units.toml, nor a known currency"))
}

fn whole<T: FromStr>(key: &str, least: i16, most: i16) -> Result<T, String> {
    let number: Option<i16> = key.parse().ok().filter(|it| (least..=most).contains(it));
    let number = number.and_then(|_| key.parse().ok());
    number.ok_or_else(|| format!("`{key}` is not a number from {least} to {most}"))
}

/// `05-01`
fn day(key: &str) -> Result<Meaning, String> {
    let (month, day) = key.split_once('-').ok_or_else(|| format!("`{key}` is not a day: 05-01"))?;
    Ok(Meaning::Day(whole(month, 1, 12)?, whole(day, 1, 31)?))
}

/// `+5:30`, `+1 +2`, `- +2`: hours ahead of UTC, in winter and in summer.
fn zone(key: &str) -> Result<Zone, String> {
    let fault = || format!("`{key}` is not a time zone: +5:30, -5 -4, - +2");
    let season = |it: &str| match it {
        "-" => Ok(None),
        it => offset(it).map(Some).ok_or_else(fault),
    };
    match key.split_once(' ') {
        Some((winter, summer)) => Ok(Zone { winter: season(winter)?, summer: season(summer)? }),
        None => offset(key).map(Zone::fixed).ok_or_else(fault),
    }
}

fn offset(text: &str) -> Option<i16> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (hours, minutes) = text[1..].split_once(':').unwrap_or((&text[1..], "0"));
    let (hours, minutes): (i16, i16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn mark(key: &str) -> Result<Mark, String> {
    Mark::deserialize(key.into_deserializer()).map_err(|error: Error| error.to_string())
}
