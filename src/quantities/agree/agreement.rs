//! How closely two quantities agree: two and 2, two and second, half a year and six months.

/// How two quantities agree; the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::quantities) enum Agreement {
    /// The same value in the same form and unit.
    Same,
    /// The same value, in another form: two and second.
    OtherForm,
    /// The same value, where one text only implies it.
    Implied,
    /// The same amount in another unit: half a year and six months.
    OtherUnit,
    /// Approximately the same amount in another unit: 20 km and 12 miles.
    Converted,
}
