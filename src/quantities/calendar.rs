//! Dates and times of day: 19 June 2024, 19 June, 14:30, half past two.

use std::fmt;

/// A date in the Gregorian calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: Option<u16>,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month, from 1.
    pub day: Option<u8>,
}

impl Date {
    /// The day before; for the first of March, only if the year is known.
    pub(super) fn day_before(self) -> Option<Date> {
        match (self.month?, self.day?) {
            (1, 1) => {
                let year = self.year.map(|it| it.saturating_sub(1));
                Some(Date { year, month: Some(12), day: Some(31) })
            }
            (month, 1) => {
                let month = month - 1;
                Some(Date { month: Some(month), day: Some(last_day(self.year, month)?), ..self })
            }
            (_, day) => Some(Date { day: Some(day - 1), ..self }),
        }
    }
}

/// The last day of a month.
fn last_day(year: Option<u16>, month: u8) -> Option<u8> {
    match month {
        2 => {
            let year = year?;
            let leap =
                year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
            Some(if leap { 29 } else { 28 })
        }
        4 | 6 | 9 | 11 => Some(30),
        _ => Some(31),
    }
}

/// ISO 8601, with the dashes of its truncated forms if a part is missing: `--06-19`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}"),
            None => write!(f, "-"),
        }?;
        let month = self.month.map(|it| format!("-{it:02}"));
        let day = self.day.map(|it| format!("-{it:02}"));
        write!(f, "{}{}", month.unwrap_or_default(), day.unwrap_or_default())
    }
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// Minutes since midnight.
    pub minutes: u16,
    /// Seconds of the minute, as in races and logs.
    pub seconds: u8,
    /// Whether the half of the day is certain: it is for 14:30 and 2:30 a.m., but not for half past
    /// two.
    pub sure: bool,
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)?;
        if self.seconds > 0 { write!(f, ":{:02}", self.seconds) } else { Ok(()) }
    }
}

/// A time zone: how many minutes its clocks are ahead of UTC in winter and in summer. A name that
/// belongs to only one of the two has no other: MESZ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Without daylight saving time.
    pub winter: Option<i16>,
    /// With daylight saving time, if there is any.
    pub summer: Option<i16>,
}

impl Zone {
    /// A zone without daylight saving time.
    pub(super) fn fixed(offset: i16) -> Zone {
        Zone { winter: Some(offset), summer: Some(offset) }
    }

    /// How many minutes the clocks of another zone may be ahead of those of this one. Distant zones
    /// do not change their clocks in the same week.
    pub(super) fn ahead_in(self, other: Zone) -> impl Iterator<Item = i32> {
        let pairs = [
            (self.winter, other.winter, true),
            (self.summer, other.summer, true),
            (self.winter, other.summer, false),
            (self.summer, other.winter, false),
        ];
        pairs.into_iter().filter_map(|(from, to, same_season)| {
            let ahead = i32::from(to?) - i32::from(from?);
            (same_season || ahead.abs() > FAR).then_some(ahead)
        })
    }
}

/// In minutes: zones no farther apart than this change their clocks together.
const FAR: i32 = 3 * 60;
