"""Languages by their BCP 47 tag: names, script, direction, dates, from CLDR (Babel).

Direction and fonts follow from the script; there is no list of right-to-left languages to maintain.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from pipeline.model.errors import PipelineError
from pipeline.model.language_rows import (
    LANGUAGES_OF_NAMES,
    MODIFIER_SCRIPTS,
    MODIFIER_VARIANTS,
    MONEY,
    NASTALIQ_LANGUAGES,
    OTHER_NAMES,
    OWN_ROWS,
    PREFIXES,
    PSEUDO_LOCALES,
    REGIONS_OF_SCRIPTS,
    SIGN_LANGUAGES,
)

# The part of RFC 5646 that leaflets need: language (with an extended one: zh-yue), script, region, variants.
TAG = re.compile(
    r"(?P<language>[A-Za-z]{2,3})(?:-(?P<extended>[A-Za-z]{3}))?(?:-(?P<script>[A-Za-z]{4}))?(?:-(?P<region>[A-Za-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*)"
)

ENGLISH = "en-GB"

# ISO 15924 codes of the scripts written from right to left (their letters have Bidi_Class R or AL).
RIGHT_TO_LEFT_SCRIPTS = frozenset(
    "Adlm Arab Aran Armi Avst Hebr Khar Mand Mani Mend Nkoo Phli Prti Rohg Samr Sarb Sogd Syrc Thaa "
    "Yezi".split()
)

# Scripts whose lines run from top to bottom and follow each other from left to right (UAX #50, 3.1.3).
VERTICAL_SCRIPTS = frozenset(("Mong", "Phag"))


@dataclass(frozen=True, slots=True)
class Language:
    """A language: *script* is an ISO 15924 code, *rtl* says whether it is written from right to left."""

    tag: str
    script: str
    rtl: bool

    @property
    def direction(self) -> str:
        """The direction of its lines, in words."""
        if self.script in VERTICAL_SCRIPTS:
            return "top to bottom"
        return "right to left" if self.rtl else "left to right"

    @property
    def nastaliq(self) -> bool:
        """Whether its readers expect Nastaliq, the style of Urdu (ISO 15924 ``Aran``)."""
        return self.script == "Aran" or (self.script == "Arab" and _base(self.tag) in NASTALIQ_LANGUAGES)

    @property
    def spoken(self) -> str:
        """The primary language, with the region where CLDR has that for a language: ``fa-AF`` is Dari."""
        parts = _subtags(self.tag)
        regional = f"{parts['language']}_{parts['region']}"
        known = regional in get_global("language_aliases").values()
        return regional.replace("_", "-") if known else parts["language"]

    @property
    def own_name(self) -> str:
        """The name of the language in that language."""
        return _names(self.tag)[0]

    @property
    def english_name(self) -> str:
        """The name of the language in English."""
        return _names(self.tag)[1]

    @property
    def locale(self) -> str:
        """The name of its folder under ``locales/``, as gettext spells it: ``zh_Hans``, ``sr@latin``."""
        return locale_of_tag(self.tag)


SIGNED = "make a film for people who sign, and name its address in the leaflet"


@cache
def language(tag: str) -> Language:
    """Return the language of a tag, however people spell it (see ``canonical_tag``).

    Raises PipelineError if the tag is malformed, unknown, or that of a sign language.
    """
    spelling, tag = tag, canonical_tag(tag)
    own = OWN_ROWS.get(tag)
    if own is not None:
        return Language(tag, own[2], own[2] in RIGHT_TO_LEFT_SCRIPTS)
    script = _script(tag)
    if _base(tag) in SIGN_LANGUAGES or script == "Sgnw":
        raise PipelineError(f"{tag} is a sign language, which a leaflet cannot be written in", hint=SIGNED)
    if not script or not _is_script(script) or (_locale(tag) is None and not _is_listed(tag)):
        raise _unknown(spelling)
    return Language(tag, script, script in RIGHT_TO_LEFT_SCRIPTS)


@cache
def canonical_tag(tag: str) -> str:
    """Return the one tag of a language, in the case of RFC 5646: ``ur`` for ``urd``, ``UR`` and ``ur_Arab``.

    By CLDR's aliases (UTS 35, "Canonical Unicode Locale Identifiers"): three-letter, withdrawn and replaced
    codes of languages, and codes of languages that a wider one includes (``prs`` is ``fa-AF``), of regions
    (``UK``) and variants. A script that the language has anyway is left out (RFC 5646, 4.1), but in Chinese
    it is put in for the region. A locale name with a modifier is read as gettext means it (``sr@latin``).
    Raises PipelineError if the tag is malformed; the language need not exist.
    """
    if "@" in tag:
        return tag_of_locale(tag)
    parts = TAG.fullmatch(tag.replace("_", "-"))
    if parts is None:
        raise _unknown(tag)
    base, extended, script, region, variants = parts.groups(default="")
    if extended and base.lower() not in PREFIXES:
        raise _unknown(tag)
    base, script, region = (extended or base).lower(), script.title(), region.upper()
    # The region of a replaced code says which language it was (prs: fa-AF), so it goes before another one.
    # A language of our own rows stays what it is, although an older CLDR counts it as another (mnk as man).
    instead = base if base in OWN_ROWS else get_global("language_aliases").get(base, base)
    new = _subtags(instead.replace("_", "-"))
    base, script, region = new["language"], script or new["script"] or "", new["region"] or region
    region = _region(base, script, region)
    script, region = _without_repetition(base, script, region)
    names = get_global("variant_aliases")
    changed = (names.get(variant, variant) for variant in variants.lower().split("-")[1:])
    return "-".join(part for part in (base, script, region, *changed) if part)


def _region(base: str, script: str, region: str) -> str:
    """The region that CLDR has instead of *region*; the language's likeliest, or the first, of several."""
    instead = get_global("territory_aliases").get(region, [region])
    likely = get_global("likely_subtags")
    full = likely.get(f"{base}_{script}") or likely.get(base) or ""
    usual = full.rpartition("_")[2]
    return usual if usual in instead else str(instead[0])


def _without_repetition(base: str, script: str, region: str) -> tuple[str, str]:
    """The script and the region of a tag, without one that the rest of the tag says already."""
    if script == "Aran" and base in NASTALIQ_LANGUAGES:
        script = "Arab"
    meant = script or (_script(f"{base}-{region}") if region else "")
    if region in REGIONS_OF_SCRIPTS.get(f"{base}-{meant}", ()):
        script, region = meant, ""
    if base == "zh":  # readers and tools name the script, even the usual one
        return meant, region
    usual = _script(f"{base}-{region}" if region else base)
    return ("" if script == usual else script), region


def is_same_language(one: str, other: str) -> bool:
    """Return whether two tags, however spelt, mean one language in the same script, whatever the regions."""
    try:
        first, second = language(one), language(other)
    except PipelineError:
        return False
    return (first.spoken, first.script) == (second.spoken, second.script)


def covers(wide: str, tag: str) -> bool:
    """Return whether the language *wide* includes *tag*: ``en`` has ``en-GB``, and ``zh`` has ``zh-Hans``.

    A script, a region or a variant that *wide* names must be that of *tag* (RFC 4647, 3.3.2, Extended
    Filtering; here the usual script of a language counts as named). Raises PipelineError for an unknown tag.
    """
    one, other = _subtags(language(wide).tag), _subtags(language(tag).tag)
    spelt = TAG.fullmatch(wide.replace("_", "-"))
    script = language(wide).script if spelt is not None and spelt["script"] else one["script"]
    return (
        one["language"] == other["language"]
        and script in (None, language(tag).script)
        and one["region"] in (None, other["region"])
        and {*one["variants"].split("-")} <= {"", *other["variants"].split("-")}
    )


def is_english(tag: str) -> bool:
    """Return whether a tag is that of English; a pseudo-locale, which looks like one, is not English."""
    return _base(tag) == "en" and tag not in PSEUDO_LOCALES


def name_for(tag: str, reader: str) -> str:
    """Return the name of a language in the language *reader*: ``français`` is ``Ffrangeg`` in Welsh.

    Where CLDR does not know the name, it is the language's own name, which its speakers can read at least.
    """
    spoken, base = language(tag), _base(tag)
    if is_english(reader):
        return spoken.english_name
    # A region that the English name does not tell is not worth telling: "English", not "British English".
    told = base if language(base).english_name == spoken.english_name else spoken.tag
    locale, known = _locale(told), _locale(language(reader).tag)
    return (_name(locale, known) if locale and known else "") or spoken.own_name


def names_for(tags: Iterable[str], reader: str) -> str:
    """Return the names of several languages in the language *reader*, as a list: "French and English"."""
    names = [name_for(tag, reader) for tag in tags]
    known = _locale(language(reader).tag)
    if len(names) == 1 or known is None:
        return ", ".join(names)
    from babel.lists import format_list

    return format_list(names, locale=known)


def every_name(tag: str, readers: Iterable[str] = ()) -> tuple[str, ...]:
    """Return all that people may type to find a language: its names in many languages, and its codes.

    These are its own name and the English one, other names of it, those in the languages *readers* and in
    the largest ones, and the codes of ISO 639. Each is there once.
    """
    spoken, base = language(tag), _base(tag)
    codes = (code for code, meant in get_global("language_aliases").items() if meant == base)
    everywhere = (name_for(tag, reader) for reader in dict.fromkeys((*LANGUAGES_OF_NAMES, *readers)))
    others = OTHER_NAMES.get(spoken.tag, ())
    named = (name for each in (tag, base) for name in (Locale("en").languages.get(each, ""),))
    found = (spoken.own_name, spoken.english_name, *named, *others, *everywhere, spoken.tag, base, *codes)
    return tuple(dict.fromkeys(filter(None, found)))


def name_in_list(tag: str, reader: str) -> str:
    """Return the name of a language as a list sorts it: "Chinese (Simplified)", not "Simplified Chinese"."""
    name, plain = name_for(tag, reader), name_for(_base(tag), reader)
    front = name.removesuffix(f" {plain}")
    return f"{plain} ({front})" if front != name else name


def data_size(size: int, tag: str) -> str:
    """Return *size*, a number of bytes, in the words of a language: "120 kB", "1.2 MB"; in ASCII digits."""
    from babel.units import format_unit  # imported here, as only a site tells sizes

    locale = _locale(tag) or Locale("en")
    if size < 1_000_000:
        words = format_unit(max(1, round(size / 1000)), "digital-kilobyte", "short", "#,##0", locale)
    else:
        words = format_unit(size / 1_000_000, "digital-megabyte", "short", "#,##0.0", locale)
    return _in_ascii_digits(words)


def latin_language(source: str) -> str:
    """Return the language of names and addresses in Latin letters, which no translation changes.

    It is that of the source if the source is written in these letters, and English otherwise.
    """
    return source if language(source).script == "Latn" else ENGLISH


def locale_of_tag(tag: str) -> str:
    """Return gettext's name for a BCP 47 tag: ``zh_Hans``, ``pt_BR``, ``sr@latin``, ``ca@valencia``.

    A modifier names the script if gettext has a modifier for it and the tag has no variant.
    """
    parts = _subtags(canonical_tag(tag))
    language, script, region = parts.group("language", "script", "region")
    variants = parts["variants"].removeprefix("-")
    modifier = next((word for word, code in MODIFIER_SCRIPTS.items() if code == script), "")
    if variants or not modifier:
        modifier = variants
    else:
        script = ""
    name = "_".join(part for part in (language, script, region) if part)
    return f"{name}@{modifier}" if modifier else name


def tag_of_locale(locale: str) -> str:
    """Return the BCP 47 tag of a gettext or POSIX locale name: ``sr_RS.UTF-8@latin`` is ``sr-Latn-RS``."""
    name, _, modifier = locale.partition("@")
    tag = name.partition(".")[0].replace("_", "-")
    modifier = modifier.lower()
    if "@" in modifier:
        raise _unknown(locale)
    if modifier in MONEY:
        return canonical_tag(tag)
    script = MODIFIER_SCRIPTS.get(modifier) or (modifier.title() if len(modifier) == 4 else "")
    if script:
        if not _is_script(script):
            raise _unknown(locale)
        first, *rest = tag.split("-")
        return canonical_tag("-".join((first, script, *rest)))
    variant = MODIFIER_VARIANTS.get(modifier, modifier)
    return canonical_tag(f"{tag}-{variant}" if variant else tag)


def long_date(date: datetime.date, tag: str) -> str:
    """Return *date* in the language's words, with ASCII digits as on the keys of a telephone (TR-10).

    Return the ISO 8601 date if CLDR has no locale for the language.
    """
    locale = _locale(tag)
    if locale is None:
        return date.isoformat()
    from babel.dates import format_date  # imported here to save 3 ms if no leaflet has a date

    return _in_ascii_digits(format_date(date, "long", locale=locale))


def _in_ascii_digits(words: str) -> str:
    return "".join(str(int(character)) if character.isdecimal() else character for character in words)


def _base(tag: str) -> str:
    return tag.partition("-")[0]


def _subtags(tag: str) -> re.Match[str]:
    parts = TAG.fullmatch(tag)
    assert parts is not None, "the caller must pass a tag in canonical form"
    return parts


def _locale(tag: str) -> Locale | None:
    """The CLDR locale of a tag, without its variants; None for most languages."""
    try:
        return Locale.parse(tag[: _subtags(tag).start("variants")], sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def _is_listed(tag: str) -> bool:
    """Whether a tag without a CLDR locale is still a real language, and not a typing mistake.

    CLDR lists the likely script of about 8,000 languages, which include all languages with a two-letter
    code. If a three-letter code is not listed, its tag must name the script.
    """
    language, script, region = _subtags(tag).group("language", "script", "region")
    if region and region not in get_global("territory_languages"):
        return False
    names_script = len(language) == 3 and bool(script)
    return names_script or language in OWN_ROWS or language in get_global("likely_subtags")


@cache
def _is_script(code: str) -> bool:
    """Whether *code* is an ISO 15924 code; looks in the likely subtags first, since names load slowly."""
    likely = get_global("likely_subtags").values()
    return any(full.split("_")[1] == code for full in likely) or code in Locale("en").scripts


def _script(tag: str) -> str:
    """The script in the tag, or else the script in CLDR's likely subtags; "" if there is none ("und")."""
    language, script, region = _subtags(tag).group("language", "script", "region")
    if script:
        return str(script)
    if language == "und":  # an undetermined language has no likely script
        return ""
    likely = get_global("likely_subtags")
    full = likely.get(f"{language}_{region}")
    if not full and language in OWN_ROWS:
        return OWN_ROWS[language][2]
    full = full or likely.get(language) or ""
    return full.split("_")[1] if full else ""


@cache
def _names(tag: str) -> tuple[str, str]:
    """The language's own name and its English name, loaded on demand: CLDR's names take 5 ms and 1 MB."""
    own = OWN_ROWS.get(tag)
    if own is not None:
        return own[:2]
    base = OWN_ROWS.get(_base(tag))
    if base is not None and _locale(tag) is None:
        return base[:2] if _script(tag) == base[2] else (base[1], base[1])
    if tag.startswith("und-"):
        return tag, tag  # an undetermined language has no name (RFC 5646, 4.1)
    locale, english = _locale(tag), Locale("en")
    if locale is not None:
        name = _name(locale, english) or tag
        return _name(locale, locale) or name, name
    # The English name, often the same as the own name, tells a reader more than a code. Else use the code.
    name = english.languages.get(_subtags(tag)["language"], tag)
    return name, name


def _name(locale: Locale, reader: Locale) -> str:
    """CLDR's name of *locale* in the language of *reader*: ``简体中文`` rather than ``中文 (简体)``."""
    return str(reader.languages.get(str(locale)) or locale.get_display_name(reader) or "")


def _unknown(tag: str) -> PipelineError:
    """The error for *tag*, with a hint for common mistakes: ``Polish``."""
    names = {name.casefold(): code.replace("_", "-") for code, name in Locale("en").languages.items()}
    near = difflib.get_close_matches(tag.casefold(), names, n=1, cutoff=0.8)
    hint = "a tag looks like ur, zh-Hans or en-GB (BCP 47)"
    if near:
        hint = f"the tag of {near[0].title()} is {canonical_tag(names[near[0]])}"
    elif re.fullmatch("[A-Za-z]{3}", tag):
        hint = f"if {tag} is right, name its script as well: {tag.lower()}-Latn"
    return PipelineError(f"{tag!r} is not a known language tag", hint=hint)
