//! The names of months and weekdays, and dates as a locale writes them (CLDR, Gregorian calendar).

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{D, E, M, MD, YM, YMD};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};

use writeable::TryWriteable;

use super::Locale;

/// The first day of this month of this year was a Monday.
const MONDAY_YEAR: i32 = 2001;
const MONDAY_MONTH: u8 = 1;

/// A year that has every day that some year has.
const LEAP_YEAR: i32 = 2000;
/// A month that has every day that some month has.
const LONG_MONTH: u8 = 10;

/// The number of a month or a weekday, and a date in it.
type Numbered = (u8, Date<Gregorian>);

impl Locale {
    /// The wide names of the months from 1, both those used in dates and those used alone.
    pub fn month_names(&self) -> Vec<(u8, String)> {
        let dates = (1..=12)
            .filter_map(|month| Some((month, Date::try_new_gregorian(2001, month, 1).ok()?)));
        self.names(&dates.collect::<Vec<_>>(), ["MMMM", "LLLL"])
    }

    /// The wide names of the weekdays from 1 for Monday (ISO 8601).
    pub fn weekday_names(&self) -> Vec<(u8, String)> {
        let dates = (1..=7).filter_map(|day| {
            Some((day, Date::try_new_gregorian(MONDAY_YEAR, MONDAY_MONTH, day).ok()?))
        });
        self.names(&dates.collect::<Vec<_>>(), ["EEEE", "cccc"])
    }

    fn names(&self, dates: &[Numbered], patterns: [&str; 2]) -> Vec<(u8, String)> {
        patterns.iter().filter_map(|it| self.names_in(dates, it)).flatten().collect()
    }

    /// The names as one pattern has them.
    fn names_in(&self, dates: &[Numbered], pattern: &str) -> Option<Vec<(u8, String)>> {
        let pattern: DateTimePattern = pattern.parse().ok()?;
        // Names of one field can only be loaded once, so each pattern has its own.
        let names =
            FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new((&self.icu()).into());
        let mut names = names.ok()?;
        let formatter = names.include_for_pattern(&pattern).ok()?;
        let mut found = Vec::new();
        for (number, date) in dates {
            let mut name = String::new();
            formatter.format(date).try_write_to(&mut name).ok()?.ok()?;
            found.push((*number, name));
        }
        Some(found)
    }

    /// Whether dates in words begin with the month: June 19.
    pub fn writes_month_first(&self) -> bool {
        let date = self.print_date(None, Some(11), Some(22));
        date.is_some_and(|it| it.starts_with(|c: char| !c.is_ascii_digit()))
    }

    /// Whether dates in digits begin with the month: 6/19/2024.
    pub fn counts_month_first(&self) -> bool {
        let date = Date::try_new_gregorian(2001, 11, 22).ok();
        let formatter =
            FixedCalendarDateTimeFormatter::try_new((&self.icu()).into(), MD::short()).ok();
        let printed =
            formatter.zip(date).map(|(formatter, date)| formatter.format(&date).to_string());
        printed.is_some_and(|it| it.find("11") < it.find("22"))
    }

    /// A date, or as much of it as there is, in words; none if there is no such date.
    pub fn print_date(
        &self,
        year: Option<u16>,
        month: Option<u8>,
        day: Option<u8>,
    ) -> Option<String> {
        let date = Date::try_new_gregorian(
            year.map_or(LEAP_YEAR, i32::from),
            month.unwrap_or(LONG_MONTH),
            day.unwrap_or(1),
        );
        let date = date.ok()?;
        let preferences = (&self.icu()).into();
        let printed = match (year, month, day) {
            (Some(_), Some(_), Some(_)) => {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, YMD::long());
                formatter.ok()?.format(&date).to_string()
            }
            (None, Some(_), Some(_)) => {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, MD::long());
                formatter.ok()?.format(&date).to_string()
            }
            (Some(_), Some(_), None) => {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, YM::long());
                formatter.ok()?.format(&date).to_string()
            }
            (None, Some(_), None) => {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, M::long());
                formatter.ok()?.format(&date).to_string()
            }
            (None, None, Some(_)) => {
                let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, D::long());
                formatter.ok()?.format(&date).to_string()
            }
            (Some(year), None, _) => year.to_string(),
            (None, None, None) => return None,
        };
        Some(printed)
    }

    /// The name of a weekday, from 1 for Monday.
    pub fn print_weekday(&self, day: u8) -> Option<String> {
        let date = Date::try_new_gregorian(MONDAY_YEAR, MONDAY_MONTH, day).ok()?;
        let formatter = FixedCalendarDateTimeFormatter::try_new((&self.icu()).into(), E::long());
        Some(formatter.ok()?.format(&date).to_string())
    }
}
