"""Checks what must stay the same (links, bold, placeholders, names, addresses, money), and finds HTML."""

from __future__ import annotations

import re

from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.markup import TOKEN

LINK_MARKERS = Rule(
    "translation/link-markers",
    Severity.ERROR,
    "The translation does not have the same links as the source.",
    why="Readers of this language would lose a way to help that all others have.",
    standard="design: nothing is lost silently",
    bad='msgid "Read about [GoodSAM]{1}."\nmsgstr "Przeczytaj o GoodSAM."',
    good='msgid "Read about [GoodSAM]{1}."\nmsgstr "Przeczytaj o [GoodSAM]{1}."',
)
LINK_WORDS = Rule(
    "translation/link-words",
    Severity.ERROR,
    "A link in the translation has no words.",
    why="Nobody can see or press it, and a screen reader cannot say where it leads.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad='msgid "Read about [GoodSAM]{1}."\nmsgstr "Przeczytaj o GoodSAM. [ ]{1}"',
    good='msgid "Read about [GoodSAM]{1}."\nmsgstr "Przeczytaj o [GoodSAM]{1}."',
)
STRONG_WORDS = Rule(
    "translation/strong-words",
    Severity.WARNING,
    "The translation has more or fewer words in bold than the source.",
    why="The words in bold are those that a reader must not miss.",
    standard="design: nothing is lost silently",
    bad='msgid "Do **not** go back."\nmsgstr "Nie wracaj."',
    good='msgid "Do **not** go back."\nmsgstr "**Nie** wracaj."',
)
PLACEHOLDERS = Rule(
    "translation/placeholders",
    Severity.ERROR,
    "The translation does not have the same {placeholders} as the source.",
    why="The name or date would be missing, or the reader would see the braces.",
    standard="design: nothing is lost silently",
    bad='msgid "Published by {publisher}"\nmsgstr "Wydawca: {wydawca}"',
    good='msgid "Published by {publisher}"\nmsgstr "Wydawca: {publisher}"',
)
RAW_HTML = Rule(
    "translation/raw-html",
    Severity.ERROR,
    "There is HTML in the translation.",
    why="It is printed as text: the reader sees brackets and codes.",
    standard="design: nothing is lost silently",
    bad='msgid "Call **now**."\nmsgstr "Zadzwoń **teraz**.<br>"',
    good='msgid "Call **now**."\nmsgstr "Zadzwoń **teraz**."',
)
LOST_NAME = Rule(
    "translation/lost-name",
    Severity.ERROR,
    "A name that must stay the same is missing from the translation.",
    why="Readers will see this name on a screen or hear it on the telephone.",
    standard="design: nothing is lost silently",
    bad='[[names]]\nname = "IDVA"\nwhy = "a job"\n\nmsgid "Ask an IDVA."\nmsgstr "Zapytaj doradcę."',
    good='[[names]]\nname = "IDVA"\nwhy = "a job"\n\nmsgid "Ask an IDVA."\nmsgstr "Zapytaj IDVA."',
)
ADDRESS = Rule(
    "translation/address",
    Severity.ERROR,
    "A web address, an e-mail address or a postcode differs from the source.",
    why="With one wrong letter it leads nowhere, or to somebody else.",
    standard="design: nothing is lost silently",
    bad='msgid "Write to help@police.uk."\nmsgstr "Napisz na help@policja.uk."',
    good='msgid "Write to help@police.uk."\nmsgstr "Napisz na help@police.uk."',
)
CURRENCY = Rule(
    "translation/currency",
    Severity.ERROR,
    "The translation has another currency than the source.",
    why="£10 is not €10.",
    standard="design: nothing is lost silently",
    bad='msgid "It costs £10."\nmsgstr "To kosztuje 10 €."',
    good='msgid "It costs £10."\nmsgstr "To kosztuje £10."',
)
RULES = (LINK_MARKERS, LINK_WORDS, STRONG_WORDS, PLACEHOLDERS, RAW_HTML, LOST_NAME, ADDRESS, CURRENCY)

LINK_OF_NUMBER = re.compile(r"\[([^\[\]]*)\]\{(\d{1,4})\}")
LINK = re.compile(r"\[([^\[\]]*)\]\{(?:\d+|lang=[A-Za-z0-9-]+)\}")
HTML = re.compile(r"</?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,8}|#\d+|#x[0-9a-fA-F]+);")
ADDRESSES = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|(?:https?://|www\.)[^\s<>()\[\]{}]*[\w/]"  # a web address as browsers show it
    r"|(?<![a-z0-9-]\.)(?<![\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|eu|gov|info|app)\b(?:/[\w/.-]*\w)?"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",  # a postcode
    re.ASCII,
)
PERHAPS_ADDRESS = re.compile(r"@|\w\.\w|\d[A-Z]{2}\b", re.ASCII)
MONEY = re.compile(r"[£€$¥₹₽₴₺₪₦₨]|\b(?:GBP|EUR|USD|PLN|RON|zł|lei)\b")
POUNDS = "GBP"
"""Another way to write £."""


def check_links(pair: TranslatedMessage) -> Faults:
    """Yield faults in links, bold words and placeholders."""
    if "]" in pair.source or "]" in pair.translation:
        wanted, found = _link_numbers(pair.source), _link_numbers(pair.translation)
        if wanted != found:
            what = f"the source has links {_listed(wanted)}, the translation {_listed(found)}"
            hint = "write a link as “[words]{1}”, with its number in the source"
            yield Fault(LINK_MARKERS, what, hint)
        for words in LINK.findall(pair.translation):
            if not any(character.isalnum() for character in words):
                yield Fault(LINK_WORDS, f"there are no words in [{words}]", "put words between [ and ]")
    if "**" in pair.source or "**" in pair.translation:
        wanted_strong, found_strong = _strong(pair.source), _strong(pair.translation)
        if wanted_strong != found_strong:
            what = f"the source has {wanted_strong} in bold, the translation {found_strong}"
            yield Fault(STRONG_WORDS, what, "write bold words as **words**")
    wanted, found = (sorted(set(PLACEHOLDER.findall(text))) for text in (pair.source, pair.translation))
    if wanted != found:
        what = f"the source has placeholders {_listed(wanted)}, the translation {_listed(found)}"
        yield Fault(PLACEHOLDERS, what, "copy each {placeholder}, do not translate it")


def _link_numbers(text: str) -> list[str]:
    return sorted(f"{{{mark['number']}}}" for mark in TOKEN.finditer(text) if mark["number"])


def _strong(text: str) -> int:
    return sum(mark["strong"] is not None for mark in TOKEN.finditer(text)) // 2


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "none"


def check_html(pair: TranslatedMessage) -> Faults:
    """Yield a fault for HTML that is not in the source."""
    for tag in HTML.findall(pair.translation):
        if tag not in pair.source:
            yield Fault(RAW_HTML, f"there is {tag}", "delete it; use only “**bold**” and “[link]{1}”")
            return


def check_kept(pair: TranslatedMessage) -> Faults:
    """Yield names, addresses and money that did not stay the same."""
    source, translation = pair.plain_source.casefold(), pair.plain.casefold()
    for name in pair.known.names:
        bare = name.casefold()
        if bare in source and bare not in translation and _is_whole_word(bare, source):
            yield Fault(
                LOST_NAME, f"the translation lacks {name}", f"write {name}; you can explain it after that"
            )
    if PERHAPS_ADDRESS.search(pair.plain_source) or PERHAPS_ADDRESS.search(pair.plain):
        for what, extra in _changed(ADDRESSES, pair):
            hint = "copy it from the source, letter by letter"
            yield Fault(ADDRESS, f"the translation {'has' if extra else 'lacks'} {what}", hint)
    if "£" in pair.source:
        for what, extra in _changed(MONEY, pair):
            if extra and what != POUNDS:
                yield Fault(CURRENCY, f"the translation has {what}", "write £, or pounds in words")


def _changed(pattern: re.Pattern[str], pair: TranslatedMessage) -> list[tuple[str, bool]]:
    """Matches that are only in the source, each with False, and only in the translation, with True."""
    wanted, found = set(pattern.findall(pair.plain_source)), set(pattern.findall(pair.plain))
    return [(what, False) for what in sorted(wanted - found)] + [
        (what, True) for what in sorted(found - wanted)
    ]


def _is_whole_word(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
