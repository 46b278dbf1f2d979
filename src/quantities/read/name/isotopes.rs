//! Isotopes with the mass number before the symbol: 107Ag, 235U, 99mTc. They are names like Ag-107,
//! and other texts write them as ¹⁰⁷Ag.

use crate::quantities::Number;
use crate::quantities::language::lexicon::is_letter_or_digit;
use crate::quantities::language::meaning::{Mark, Meaning};
use crate::quantities::quantity::{Firmness, Quantity, Reading, Value};
use crate::quantities::read::name::names::named;
use crate::quantities::read::number::literal::Literal;
use crate::quantities::read::pass::Pass;

/// The symbols of the elements by their number. Of those with one letter, there are only the ones
/// that are not units of measurement too: 14C is also a temperature. 210Pb is lead, because
/// petabytes are PB.
const ELEMENTS: [&str; 118] = [
    "", "He", "Li", "Be", "", "", "", "", "", "Ne", "Na", "Mg", "Al", "Si", "", "", "Cl", "Ar", "",
    "Ca", "Sc", "Ti", "", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br",
    "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb",
    "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho",
    "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi",
    "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es",
    "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc",
    "Lv", "Ts", "Og",
];

impl Pass<'_> {
    /// Digits right before a symbol, if an atom of that element can have this mass.
    pub fn isotope(&mut self, literal: &Literal) -> Option<Quantity> {
        let [digits] = &literal.groups[..] else { return None };
        let behind = &self.text[digits.end..];
        let start = if behind.starts_with('m') { digits.end + 1 } else { digits.end };
        if !self.text[start..].starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        let letters = self.text[start..].bytes().take_while(u8::is_ascii_alphabetic).count();
        let symbol = start..start + letters;
        if letters > 2 || self.text[symbol.end..].starts_with(is_letter_or_digit) {
            return None;
        }
        let mass = self.text[digits.clone()].parse().ok()?;
        let at = ELEMENTS.iter().position(|it| *it == &self.text[symbol.clone()])?;
        let counts = |it: &Meaning| {
            use Meaning::{Abbreviation, Mark as Of, Scale, Subunit, Unit};
            matches!(
                it,
                Unit(_) | Subunit(_) | Scale(_) | Abbreviation(_) | Of(Mark::Am | Mark::Pm)
            )
        };
        let is_lead = &self.text[symbol.clone()] == "Pb";
        if !may_weigh(at + 1, mass) || !is_lead && self.meant(symbol.clone(), counts).is_some() {
            return None;
        }
        let name = format!("{}{mass}", self.text[symbol.clone()].to_uppercase());
        let mut isotope = named(digits.start..symbol.end, name, Firmness::Soft);
        // Uran-235
        let mass = Value::Number(Number::whole(mass.into()));
        isotope.readings.push(Reading { value: mass, implied: false });
        Some(isotope)
    }
}

/// Whether the known isotopes of an element are about as heavy as this: 3He, 40Ca, 238U.
fn may_weigh(protons: usize, mass: u16) -> bool {
    let (protons, mass) = (protons as f64, f64::from(mass));
    (LIGHTEST * protons..=HEAVIEST * protons + 2.0).contains(&mass)
}

/// The fewest and the most particles in a nucleus for each of its protons.
const LIGHTEST: f64 = 1.5;
const HEAVIEST: f64 = 2.8;
