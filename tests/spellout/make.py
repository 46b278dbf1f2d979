#!/usr/bin/env python3
"""Writes de.tsv, en.tsv and uk.tsv beside this file: CLDR's own spellings of numbers.

    python3 -m venv /tmp/rbnf
    /tmp/rbnf/bin/pip install unicode-rbnf==2.4.1
    /tmp/rbnf/bin/python tests/spellout/make.py

unicode-rbnf 2.4.1 does not say which CLDR it holds; its spellout rules for the three languages are, rule by rule,
those of CLDR 48.2 (and already of 43.1). A line is `value<TAB>rule<TAB>text`, where the rule is CLDR's name
without the `spellout-` that all of them begin with.
"""

from pathlib import Path

from unicode_rbnf import RbnfEngine
from unicode_rbnf.engine import FormatOptions

# The rule of a number standing alone, in all three languages: one, eins, один. It alone is written for every number up
# to 10,000; the German and Ukrainian cardinals are what stands before a noun (ein, eine, einem; одна, одне).
MAIN = "numbering"

EVERY = range(10_001)
SOME = {
    *range(131),
    *range(0, 1_001, 100),
    *range(0, 20_001, 1_000),
    *(1_234, 7_777, 99_999, 123_456, 2_000_000),
    *(10**power for power in range(5, 16)),
}
YEARS = range(1_001, 2_200, 7)

# CLDR spells Ukrainian on the long scale; usage is the short one: 10^12 is трильйон, 10^15 квадрильйон.
USAGE = {"uk": [("більйон", "трильйон"), ("більярд", "квадрильйон")]}


def lines(language):
    engine = RbnfEngine.for_language(language)
    others = [name.removeprefix("spellout-") for name, rules in engine.rulesets.items()
              if name.startswith("spellout-") and not rules.is_private]
    others.remove(MAIN)

    seen = set()
    for rule in [MAIN, *others]:
        values = SOME.union(EVERY if rule == MAIN else YEARS if "year" in rule else ())
        for value in sorted(values):
            # The soft hyphens (U+00AD) of the German rules are kept: a reader has to cope with them.
            text = engine.format_number(
                value, ruleset_names=[f"spellout-{rule}"], options=FormatOptions.PRESERVE_SOFT_HYPENS
            ).text
            for cldr, usual in USAGE.get(language, []):
                text = text.replace(cldr, usual)
            # The rules mostly agree (a gender shows in 1 and 2 only): what an earlier one said is not said again, and a
            # rule that says nothing of its own is not in the file.
            if (value, text) not in seen:
                seen.add((value, text))
                yield f"{value}\t{rule}\t{text}\n"


for language in ("de", "en", "uk"):
    file = Path(__file__).with_name(f"{language}.tsv")
    file.write_text("".join(lines(language)), encoding="utf-8", newline="\n")
