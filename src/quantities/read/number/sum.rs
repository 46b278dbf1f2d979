//! The sum of the words of a number, taken one by one: two hundred and five thousand, nineteen
//! eighty-nine.

/// A number under construction, word by word.
#[derive(Default)]
pub(in crate::quantities::read) struct Sum {
    /// Whole groups: five thousand in “five thousand two hundred”.
    total: u128,
    /// The current group.
    pub group: Option<u128>,
    /// The next part of the group must be smaller than this.
    room: u128,
    pub last_scale: Option<u128>,
    /// The hundred or the dozen with which the number ends.
    pub small_scale: Option<u128>,
    pub ordinal: bool,
    pub ended: bool,
    /// Whether the language says years as two numbers.
    years_in_pairs: bool,
}

impl Sum {
    /// An empty sum, in a language that says years as two numbers, or in one that does not.
    pub fn new(years_in_pairs: bool) -> Sum {
        Sum { years_in_pairs, ..Sum::default() }
    }

    pub fn value(&self) -> u128 {
        self.total + self.group.unwrap_or(0)
    }

    pub fn behind_scale(&self) -> bool {
        self.group.is_none() || self.room >= 100
    }

    /// Adds the next part, if it can belong to this number.
    pub fn accept(&mut self, part: &NumberPart) -> bool {
        match *part {
            NumberPart::Cardinal(number) => self.add(number),
            NumberPart::Scale(scale) => self.multiply(scale),
            NumberPart::Year(year) => {
                let century = self.group.filter(|it| self.years_in_pairs && self.is_century(*it));
                self.group = century.map(|it| it * 100 + year).or(self.group);
                self.ended |= century.is_some();
                century.is_some()
            }
            NumberPart::Ordinal(number) => {
                let fits = if number >= 100 && self.group.is_some_and(|it| it < number) {
                    self.multiply(number)
                } else {
                    self.add(number)
                };
                self.ordinal |= fits;
                self.ended |= fits;
                fits
            }
        }
    }

    fn add(&mut self, number: u128) -> bool {
        match self.group {
            None if self.last_scale.is_none_or(|it| number < it) => self.group = Some(number),
            Some(group) if number > 0 && number < self.room => self.group = Some(group + number),
            // nineteen eighty-nine
            Some(group)
                if self.years_in_pairs && self.is_century(group) && (10..100).contains(&number) =>
            {
                self.group = Some(group * 100 + number);
            }
            _ => return false,
        }
        self.room = room(number);
        self.small_scale = None;
        true
    }

    /// Whether the number so far may be the first half of a year.
    fn is_century(&self, group: u128) -> bool {
        self.total == 0 && (11..=20).contains(&group) && self.last_scale.is_none()
    }

    fn multiply(&mut self, scale: u128) -> bool {
        let count = self.group.unwrap_or(1);
        let Some(product @ 1..) = count.checked_mul(scale) else { return false };
        if scale < 1000 {
            if self.group.is_some_and(|it| it >= 100)
                || self.group.is_none() && self.last_scale.is_some()
            {
                return false;
            }
            self.group = Some(product);
            self.small_scale = Some(scale);
            self.room = if scale == 100 { 100 } else { 0 };
            self.ended = scale == 12;
            return true;
        }
        if self.group.is_none() && self.last_scale.is_some_and(|it| is_long_scale(it, scale)) {
            // four thousand million
            let Some(total) = self.total.checked_mul(scale) else { return false };
            (self.total, self.last_scale) = (total, self.last_scale.map(|it| it * scale));
            return true;
        }
        if self.last_scale.is_some_and(|it| scale >= it)
            || self.group.is_none() && self.last_scale.is_some()
        {
            return false;
        }
        let Some(total) = self.total.checked_add(product) else { return false };
        (self.total, self.group, self.last_scale) = (total, None, Some(scale));
        true
    }
}

/// What a word adds to a number.
#[derive(Clone, Copy, Debug)]
pub(in crate::quantities::read) enum NumberPart {
    Cardinal(u128),
    Scale(u128),
    Ordinal(u128),
    /// The last digit of a year: nineteen oh-four.
    Year(u128),
}

/// Whether two scales together make one: thousand million, million million.
pub(super) fn is_long_scale(first: u128, second: u128) -> bool {
    matches!((first, second), (1000 | 1_000_000, 1_000_000))
}

/// How small the next part must be to follow this one.
fn room(number: u128) -> u128 {
    match number {
        it if it < 20 => 0,
        it if it.is_multiple_of(1000) => 1000,
        it if it.is_multiple_of(100) => 100,
        it if it.is_multiple_of(10) && it < 100 => 10,
        _ => 0,
    }
}
