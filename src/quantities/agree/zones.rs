//! Times in two zones: 18.45 Uhr MESZ, 1645 GMT and 19:45 in Kyiv are the same moment.

use crate::quantities::calendar::Time;
use crate::quantities::quantity::Quantity;

/// Whether two times of day are the same: half past two may be 14:30, and 2:30 a.m. may not. If
/// both texts name a zone, the moment counts, whatever the day.
pub(super) fn same_time(x: Time, y: Time, a: &Quantity, b: &Quantity) -> bool {
    if x.seconds != y.seconds {
        return false;
    }
    let round = if x.sure && y.sure { DAY } else { DAY / 2 };
    let ahead = i32::from(x.minutes) - i32::from(y.minutes);
    match (&a.zone, &b.zone) {
        (Some(from), Some(to)) if from != to => {
            to.ahead_in(*from).any(|it| (ahead - it).rem_euclid(round) == 0)
        }
        _ => ahead.rem_euclid(round) == 0,
    }
}

/// In minutes.
const DAY: i32 = 24 * 60;
