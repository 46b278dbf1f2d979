//! Units and currencies, by the ids that the data files share.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::Number;
use super::currencies;
use super::fault::DataFault;

/// A unit of measure, a share of a whole, or a currency.
#[derive(Clone, Copy, Debug)]
pub struct Unit(&'static Definition);

/// What is known of a unit.
#[derive(Debug)]
pub struct Definition {
    /// The id, such as `kilometre`; for a currency its ISO 4217 code.
    pub id: &'static str,
    /// What it measures.
    pub dimension: Dimension,
    /// Its size in the first unit of its dimension.
    pub size: Number,
    /// Which of the units that have rules of their own it is.
    known: Option<KnownUnit>,
}

/// What a unit measures: a section of `units.toml`, or money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// From the second to the millennium.
    Time,
    /// How long.
    Length,
    /// How wide.
    Area,
    /// How much space.
    Volume,
    /// How heavy.
    Mass,
    /// How fast.
    Speed,
    /// How warm.
    Temperature,
    /// Watts.
    Power,
    /// Joules.
    Energy,
    /// Bytes.
    Data,
    /// Volts.
    Voltage,
    /// Ohms.
    Resistance,
    /// Amperes.
    Current,
    /// Hertz.
    Frequency,
    /// Pascals.
    Pressure,
    /// Parts of a whole: per cent.
    Share,
    /// Ampere-hours.
    Charge,
    /// Newtons.
    Force,
    /// Newton-metres.
    Torque,
    /// Decibels.
    Sound,
    /// Parts per million.
    Concentration,
    /// Grams per litre.
    MassPerVolume,
    /// Grams per kilogram.
    MassPerMass,
    /// Revolutions per minute.
    Rotation,
    /// Lumens.
    Light,
    /// Lux.
    Illuminance,
    /// Millions of pixels.
    Pixels,
    /// Sieverts.
    Radiation,
    /// Becquerels.
    Radioactivity,
    /// Floors of a building, which languages count from one or from nought.
    Floor,
    /// Rooms of a flat, which some languages count without the one to live in.
    Rooms,
    /// Pages of a book.
    Page,
    /// World wars.
    War,
    /// Currencies.
    Money,
}

/// A unit that has a rule of its own somewhere. All others are data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownUnit {
    /// 5%
    Percent,
    /// 5‰
    Permille,
    /// What the share of a whole has grown or fallen by.
    PercentagePoint,
    /// 20 °C
    Celsius,
    /// 68 °F
    Fahrenheit,
    /// 293 K
    Kelvin,
    /// 20°, of any scale.
    Degree,
    /// Sixty minutes.
    Hour,
    /// A minute, of an hour or of play.
    Minute,
    /// Twenty-four hours.
    Day,
    /// Seven days.
    Week,
    /// A quarter of a year.
    Quarter,
    /// A twelfth of a year.
    Month,
    /// Half a year.
    HalfYear,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// A thousand years.
    Millennium,
    /// A metre.
    Metre,
    /// A centimetre.
    Centimetre,
    /// An inch.
    Inch,
    /// A foot.
    Foot,
    /// A floor, the first being above the ground floor.
    UpperFloor,
    /// A floor, the first being the ground floor.
    Storey,
    /// A room of a flat.
    Room,
    /// A room to sleep in.
    Bedroom,
    /// German and French horsepower.
    MetricHorsepower,
    /// British and American horsepower.
    Horsepower,
    /// A dollar of whatever country.
    Dollar,
    /// The hundredth of whatever dollar or euro.
    Cent,
}

impl KnownUnit {
    const ALL: [KnownUnit; 30] = {
        use KnownUnit::*;
        [
            Percent,
            Permille,
            PercentagePoint,
            Celsius,
            Fahrenheit,
            Kelvin,
            Degree,
            Hour,
            Minute,
            Day,
            Week,
            Metre,
            Month,
            Quarter,
            HalfYear,
            Year,
            Decade,
            Century,
            Millennium,
            Centimetre,
            Inch,
            Foot,
            UpperFloor,
            Storey,
            Room,
            Bedroom,
            MetricHorsepower,
            Horsepower,
            Dollar,
            Cent,
        ]
    };

    /// The id in the data files.
    const fn id(self) -> &'static str {
        use KnownUnit::*;
        match self {
            Percent => "percent",
            Permille => "permille",
            PercentagePoint => "percentage-point",
            Celsius => "celsius",
            Fahrenheit => "fahrenheit",
            Kelvin => "kelvin",
            Degree => "degree",
            Hour => "hour",
            Minute => "minute",
            Day => "day",
            Week => "week",
            Quarter => "quarter",
            Metre => "metre",
            Month => "month",
            HalfYear => "half-year",
            Year => "year",
            Decade => "decade",
            Century => "century",
            Millennium => "millennium",
            Centimetre => "centimetre",
            Inch => "inch",
            Foot => "foot",
            UpperFloor => "upper-floor",
            Storey => "storey",
            Room => "room",
            Bedroom => "bedroom",
            MetricHorsepower => "metric-horsepower",
            Horsepower => "horsepower",
            Dollar => "dollar",
            Cent => "cent",
        }
    }
}

/// 28 days, in seconds: no month is shorter.
const SHORTEST_MONTH: f64 = 28.0 * 86400.0;

impl Unit {
    /// The unit of this id.
    pub fn of(id: &str) -> Option<Unit> {
        units().get(id).map(Unit)
    }

    /// The unit that a rule speaks of.
    pub fn known(unit: KnownUnit) -> Option<Unit> {
        Unit::of(unit.id())
    }

    /// Whether it is the unit that a rule speaks of.
    pub fn is(&self, unit: KnownUnit) -> bool {
        self.known == Some(unit)
    }

    /// Whether it is a currency.
    pub fn is_currency(&self) -> bool {
        self.dimension == Dimension::Money
    }

    /// Whether it is a share of a whole: per cent, percentage points.
    pub fn is_share(&self) -> bool {
        self.dimension == Dimension::Share
    }

    /// Whether it is a month or more: a time that has no certain number of days.
    pub fn is_calendar(&self) -> bool {
        self.dimension == Dimension::Time && self.size.approximate() > SHORTEST_MONTH
    }

    /// The name in canonical texts: `EUR`, `%`, `kilometre`.
    pub fn symbol(&self) -> &'static str {
        if self.is(KnownUnit::Percent) { "%" } else { self.id }
    }

    /// The unit of a square with sides of this length.
    pub fn squared(&self) -> Option<Unit> {
        Unit::of(&format!("square-{}", self.id))
    }

    /// The unit of a cube with edges of this length.
    pub fn cubed(&self) -> Option<Unit> {
        Unit::of(&format!("cubic-{}", self.id))
    }

    /// This amount in another unit of the same dimension.
    pub fn convert(&self, amount: &Number, to: &Unit) -> Option<Number> {
        use Dimension::{Money, Temperature};
        if self.dimension != to.dimension || matches!(self.dimension, Money | Temperature) {
            return None;
        }
        amount.times(&self.size)?.divided_by(&to.size)
    }
}

impl Deref for Unit {
    type Target = Definition;

    fn deref(&self) -> &Definition {
        self.0
    }
}

/// Every unit has one definition, so that their addresses tell them apart.
impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

fn units() -> &'static FxHashMap<&'static str, Definition> {
    static UNITS: OnceLock<FxHashMap<&'static str, Definition>> = OnceLock::new();
    UNITS.get_or_init(|| {
        let currencies = currencies::codes().map(|code| (code, Dimension::Money, "1"));
        // A test reads the table, so that no fault in it is met here.
        let measures = measures().unwrap_or_default();
        let measures = measures
            .iter()
            .flat_map(|(dimension, units)| units.iter().map(|(id, size)| (*id, *dimension, *size)));
        measures
            .chain(currencies)
            .filter_map(|(id, dimension, size)| {
                let known = KnownUnit::ALL.into_iter().find(|it| it.id() == id);
                let size = Number::parse(size)?;
                Some((id, Definition { id, dimension, size, known }))
            })
            .collect()
    })
}

/// The table of measures: by dimension, each unit with its size.
type Measures = BTreeMap<Dimension, BTreeMap<&'static str, &'static str>>;

const FILE: &str = include_str!("units.toml");

fn measures() -> Result<Measures, toml::de::Error> {
    toml::from_str(FILE)
}

/// What is wrong in the table of measures, each fault with its line.
pub(super) fn faults() -> Vec<DataFault> {
    match measures() {
        Err(error) => vec![DataFault::of(&error, FILE)],
        Ok(measures) => measures
            .values()
            .flatten()
            .filter(|(_, size)| Number::parse(size).is_none())
            .map(|(id, size)| DataFault::at(size, FILE, format!("{size:?} is not a size of {id}")))
            .collect(),
    }
}
