"""Numbers: digits, no percentages, no Roman numerals, none above 1,000."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.plain_language.lines import NumberedText, prose
from pipeline.model.document import Passage
from pipeline.model.finding import Finding, Rule, Severity

IN_WORDS = Rule(
    "easy-read/number-in-words",
    Severity.WARNING,
    "A number is written as a word.",
    why="A digit is found at a glance, and read by people who cannot read the word.",
    standard=(
        "NHS digital service manual, numbers; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="Two officers will come.",
    good="2 officers will come.",
)
PERCENTAGE = Rule(
    "easy-read/percentage",
    Severity.ERROR,
    "A share is given as a percentage.",
    why="Few people know what a percentage means; all can picture 1 in 4 people.",
    standard=(
        "NHS digital service manual, numbers; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="This happens to 25% of women.",
    good="This happens to 1 in 4 women.",
)
ROMAN = Rule(
    "easy-read/roman-numeral",
    Severity.ERROR,
    "A number is written in Roman numerals.",
    why="They look like letters, and are read out as letters.",
    standard=(
        "NHS digital service manual, numbers; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="You can read more in part II.",
    good="You can read more in part 2.",
)
LARGE = Rule(
    "easy-read/large-number",
    Severity.ERROR,
    "A number is above 1,000.",
    why="Nobody can picture so many; “many” says as much.",
    standard=(
        "NHS digital service manual, numbers; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="The police help 250,000 people each year.",
    good="The police help many people each year.",
)
RULES = (IN_WORDS, PERCENTAGE, ROMAN, LARGE)

NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = "|".join(("one", *NUMBER_WORDS[:8]))
WORDS = re.compile(
    r"\b(?:(?P<parts>(?:two|three) (?:thirds|quarters)|(?:two|three)-(?:thirds|quarters))"
    rf"|(?P<tens>twenty|{'|'.join(TENS)})(?:[- ](?P<ones>{_SMALL}))?"
    rf"|(?P<small>{'|'.join(NUMBER_WORDS[:-1])})"
    r"|(?P<dozen>a dozen)|(?P<share>half (?=of )|a third (?=of )|a quarter (?=of )))\b",
    re.IGNORECASE,
)
SHARES = {"half": 2, "a third": 3, "a quarter": 4}
PARTS = {
    "two thirds": "2 in 3", "three thirds": "all", "two quarters": "half", "three quarters": "3 in 4",
}  # fmt: skip
# 100% is all of it, and 300% is no share of anything.
PER_CENT = re.compile(r"(?<!\d\d\d)(?<!\d\d\d )%|\bper ?cent(?:age)?\b", re.IGNORECASE)
NUMERAL = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{1,3}|V(?=\b)|(?<=X)(?=\b))\b")
# A numeral follows what it counts, or a name: "part II", "Elizabeth II"; an "IV drip" is none.
COUNTED = re.compile(
    r"\b(?:annex|appendix|article|book|chapter|class|clause|form|grade|level|paragraph|part|phase|schedule|section|stage|table|title"
    r"|type|volume|[A-Z][a-z]+)\s+(?P<numeral>[IVX]{2,7})\b(?! drip| fluid| line| access)"
)
# What a text quotes and nobody has to picture.
REFERENCE = re.compile(
    r"\b(?:account|case|charity|code|company|crime|incident|number|no\.|ref|reference|registered|registration|room)"
    r"(?: (?:in|is|number|no|no\.|England|and|Wales|Scotland|with))*[:.]? ?\d[\d,]*",
    re.IGNORECASE,
)
# A telephone number begins with 0 or +, or follows a word that says what to do with it.
TELEPHONE = re.compile(r"(?:\+|\b0)\d(?:[ \u00a0-]?\d){5,}|\b\d{3}[-.]\d{3}[-.]\d{4}\b")
# 18001 and 18002 go before the number of who is called by Relay UK.
DIALLED = re.compile(
    r"\b(?:call|dial|phone|press|ring|text(?: [^.\d\n]{1,40} to)?)\s+\d{4,}\b|\b1800[12]\b", re.IGNORECASE
)
YEAR = re.compile(
    r"(?<![£$€\d,.])(?:19|20|(?<=\bin )1[5-8]|(?<=\bsince )1[5-8]|(?<=\d, )1[5-8])\d\d(?!\d|,\d|\.\d)"
)
# Money and measures are facts: "many" does not say them.
AMOUNT = re.compile(
    r"[£$€]\s?\d[\d,.]*(?:\s?(?:thousand|million|billion))?\b"
    r"|\b\d+(?:,\d{3})*\s?(?:k?g|k?m|cm|mm|mg|m?l|cc|kcal|kJ|kWh|W|calories|feet|grams|hours|litres|metres|miles|steps)\b"
)
ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+")
DIGITS = re.compile(r"\d+(?:,\d{3})*")
MANY_DIGITS = re.compile(r"\d{4}|\d,\d{3}")
BIG_WORD = re.compile(r"\b(?:thousand|million|billion)s?\b", re.IGNORECASE)
MOST = 1000


def check_numbers(page: NumberedText) -> Iterator[Finding]:
    """Yield the numbers that a reader would have to work out."""
    for spot in page.spots:
        words = prose(spot.passage.content)
        for found in WORDS.finditer(words):
            yield _finding(IN_WORDS, found[0].strip(), spot.passage, page, _in_digits(found))
        for mark in PER_CENT.findall(words):
            yield _finding(PERCENTAGE, mark, spot.passage, page, "say 1 in 4, many, or a few")
        for numeral in (found["numeral"] for found in COUNTED.finditer(words)):
            if NUMERAL.fullmatch(numeral) and numeral.casefold() not in page.known:
                yield _finding(ROMAN, numeral, spot.passage, page, "write digits")
        for number in _large(words):
            yield _finding(LARGE, number, spot.passage, page, "say many, or leave it out")


def _in_digits(found: re.Match[str]) -> str:
    """How to write a number that is in words."""
    if share := found["share"]:
        return f"say 1 in {SHARES[share.strip().lower()]}"
    if found["parts"]:
        return f"say {PARTS[found['parts'].lower().replace('-', ' ')]}"
    return f"write {_value(found)}"


def numbers_in_words(text: str) -> Iterator[int]:
    """Yield the whole numbers from 2 on that an English text has in words; no parts such as "half of"."""
    return (_value(found) for found in WORDS.finditer(text) if not (found["share"] or found["parts"]))


def _value(found: re.Match[str]) -> int:
    if found["dozen"]:
        return 12
    if found["small"]:
        return NUMBER_WORDS.index(found["small"].lower()) + 2
    tens = ("twenty", *TENS).index(found["tens"].lower()) * 10 + 20
    return tens + (("one", *NUMBER_WORDS).index(found["ones"].lower()) + 1 if found["ones"] else 0)


def _large(words: str) -> Iterator[str]:
    words = AMOUNT.sub(" ", words)
    yield from BIG_WORD.findall(words)
    if not MANY_DIGITS.search(words):
        return
    for pattern in (ADDRESS, TELEPHONE, DIALLED, REFERENCE, YEAR):
        words = pattern.sub(" ", words)
    for number in DIGITS.findall(words):
        digits = number.replace(",", "").lstrip("0")
        if len(digits) > len(str(MOST)) or int(digits or 0) > MOST:
            yield number


def _finding(rule: Rule, what: str, passage: Passage, page: NumberedText, hint: str) -> Finding:
    return Finding(rule, f"there is “{what}”", page.place(passage, what), hint)
