//! The names of months and weekdays, and dates as a locale writes them (CLDR, Gregorian calendar).

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{D, E, M, MD, YM, YMD};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};

use super::Locale;

impl Locale {
    /// The wide names of the months from 1, both those inside dates and those that stand alone.
    pub fn month_names(&self) -> Vec<(u8, String)> {
        let dates = (1..=12)
            .filter_map(|month| Some((month, Date::try_new_gregorian(2001, month, 1).ok()?)));
        self.names(dates.collect(), ["MMMM", "LLLL"])
    }

    /// The wide names of the weekdays from 1 for Monday (ISO 8601).
    pub fn weekday_names(&self) -> Vec<(u8, String)> {
        // The first of January 2001 was a Monday.
        let dates =
            (1..=7).filter_map(|day| Some((day, Date::try_new_gregorian(2001, 1, day).ok()?)));
        self.names(dates.collect(), ["EEEE", "cccc"])
    }

    fn names(&self, dates: Vec<(u8, Date<Gregorian>)>, patterns: [&str; 2]) -> Vec<(u8, String)> {
        let in_pattern = |pattern: &str| -> Option<Vec<(u8, String)>> {
            let pattern: DateTimePattern = pattern.parse().ok()?;
            // Names of one field can be loaded once only, so each pattern has its own.
            let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(
                (&self.icu()).into(),
            )
            .ok()?;
            let formatter = names.include_for_pattern(&pattern).ok()?;
            let print = |date| {
                let mut name = String::new();
                let printed =
                    writeable::TryWriteable::try_write_to(&formatter.format(date), &mut name);
                printed.ok()?.ok()?;
                Some(name)
            };
            dates.iter().map(|(number, date)| Some((*number, print(date)?))).collect()
        };
        patterns.into_iter().filter_map(in_pattern).flatten().collect()
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
        // 2000 was a leap year, and October has 31 days.
        let date = Date::try_new_gregorian(
            year.map_or(2000, i32::from),
            month.unwrap_or(10),
            day.unwrap_or(1),
        )
        .ok()?;
        let preferences = (&self.icu()).into();
        let printed = match (year, month, day) {
            (Some(_), Some(_), Some(_)) => {
                FixedCalendarDateTimeFormatter::try_new(preferences, YMD::long())
                    .ok()?
                    .format(&date)
                    .to_string()
            }
            (None, Some(_), Some(_)) => {
                FixedCalendarDateTimeFormatter::try_new(preferences, MD::long())
                    .ok()?
                    .format(&date)
                    .to_string()
            }
            (Some(_), Some(_), None) => {
                FixedCalendarDateTimeFormatter::try_new(preferences, YM::long())
                    .ok()?
                    .format(&date)
                    .to_string()
            }
            (None, Some(_), None) => {
                FixedCalendarDateTimeFormatter::try_new(preferences, M::long())
                    .ok()?
                    .format(&date)
                    .to_string()
            }
            (None, None, Some(_)) => {
                FixedCalendarDateTimeFormatter::try_new(preferences, D::long())
                    .ok()?
                    .format(&date)
                    .to_string()
            }
            (Some(year), None, _) => year.to_string(),
            (None, None, None) => return None,
        };
        Some(printed)
    }

    /// The name of a weekday, from 1 for Monday.
    pub fn print_weekday(&self, day: u8) -> Option<String> {
        let date = Date::try_new_gregorian(2001, 1, day).ok()?;
        Some(
            FixedCalendarDateTimeFormatter::try_new((&self.icu()).into(), E::long())
                .ok()?
                .format(&date)
                .to_string(),
        )
    }
}
