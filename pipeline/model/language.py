"""Languages by their BCP 47 tag: names, script, direction, dates. Babel's (CLDR's) only room.

Direction and fonts follow from the script; nobody keeps a list of right-to-left languages.
"""

from __future__ import annotations

import datetime
import difflib
import re
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from pipeline.model.errors import PipelineError
from pipeline.model.language_rows import (
    MODIFIER_SCRIPTS,
    MODIFIER_VARIANTS,
    MONEY,
    NASTALIQ_LANGUAGES,
    OWN_ROWS,
    SIGN_LANGUAGES,
)

# RFC 5646: language, script, region, variants; enough of it for the languages that leaflets come in.
TAG = re.compile(
    r"(?P<language>[A-Za-z]{2,3})(?:-(?P<script>[A-Za-z]{4}))?(?:-(?P<region>[A-Za-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*)"
)

# ISO 15924 scripts that are written from the right (Unicode Bidi_Class R or AL of their letters).
RIGHT_TO_LEFT_SCRIPTS = frozenset(
    "Adlm Arab Aran Armi Avst Hebr Khar Mand Mani Mend Nkoo Phli Prti Rohg Samr Sarb Sogd Syrc Thaa "
    "Yezi".split()
)


@dataclass(frozen=True, slots=True)
class Language:
    """A language as leaflets need it: *script* is an ISO 15924 code, *rtl* whether it runs from the right."""

    tag: str
    script: str
    rtl: bool

    @property
    def direction(self) -> str:
        """Which way its lines run, in words."""
        return "right to left" if self.rtl else "left to right"

    @property
    def nastaliq(self) -> bool:
        """Whether its readers expect Nastaliq, the hand of Urdu (ISO 15924 ``Aran``)."""
        return self.script == "Aran" or (self.script == "Arab" and _base(self.tag) in NASTALIQ_LANGUAGES)

    @property
    def own_name(self) -> str:
        """What its speakers call it."""
        return _names(self.tag)[0]

    @property
    def english_name(self) -> str:
        """What it is called in English."""
        return _names(self.tag)[1]

    @property
    def locale(self) -> str:
        """The name of its folder under ``locales/``, as gettext spells it: ``zh_Hans``, ``sr@latin``."""
        return locale_of_tag(self.tag)


SIGNED = "make a film for people who sign, and name its address in the leaflet"


@cache
def language(tag: str) -> Language:
    """Return the language of a BCP 47 *tag*, its tag in canonical case.

    Raises PipelineError when the tag is malformed or no language we know.
    """
    tag = canonical_tag(tag)
    own = OWN_ROWS.get(tag)
    if own is not None:
        return Language(tag, own[2], own[2] in RIGHT_TO_LEFT_SCRIPTS)
    script = _script(tag)
    if _base(tag) in SIGN_LANGUAGES or script == "Sgnw":
        raise PipelineError(f"{tag} is a sign language, which a leaflet cannot be written in", hint=SIGNED)
    if not script or not _is_script(script) or (_locale(tag) is None and not _is_listed(tag)):
        raise _unknown(tag)
    return Language(tag, script, script in RIGHT_TO_LEFT_SCRIPTS)


def canonical_tag(tag: str) -> str:
    """Return *tag* with the case that RFC 5646 recommends (``zh-Hans``, ``en-GB``); raise if malformed."""
    parts = TAG.fullmatch(tag)
    if parts is None:
        raise _unknown(tag)
    subtags = [parts["language"].lower()]
    if parts["script"]:
        subtags.append(parts["script"].title())
    if parts["region"]:
        subtags.append(parts["region"].upper())
    return "-".join(subtags) + parts["variants"].lower()


def locale_of_tag(tag: str) -> str:
    """Return gettext's name of a BCP 47 tag: ``zh_Hans``, ``pt_BR``, ``sr@latin``, ``ca@valencia``.

    gettext tells a script by a modifier where it has one for it, and there is no variant to tell.
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
    """Return the BCP 47 tag of a gettext or POSIX locale's name; ``sr_RS.UTF-8@latin`` is ``sr-Latn-RS``."""
    name, _, modifier = locale.partition("@")
    tag = name.partition(".")[0].replace("_", "-")
    modifier = modifier.lower()
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
    """Return *date* in words of the language, its digits ASCII as on the keys of a telephone (TR-10)."""
    locale = _locale(tag)
    if locale is None:
        return date.isoformat()
    from babel.dates import format_date  # 3 ms that only a leaflet with a date pays

    words = format_date(date, "long", locale=locale)
    return "".join(str(int(character)) if character.isdecimal() else character for character in words)


def _base(tag: str) -> str:
    return tag.partition("-")[0]


def _subtags(tag: str) -> re.Match[str]:
    parts = TAG.fullmatch(tag)
    assert parts is not None, "canonical_tag came first"
    return parts


def _locale(tag: str) -> Locale | None:
    """What CLDR knows of a language, None for most languages; variants change none of it."""
    try:
        return Locale.parse(tag[: _subtags(tag).start("variants")], sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def _is_listed(tag: str) -> bool:
    """Whether a tag that CLDR has no locale for is one all the same, and no slip of the hand.

    CLDR lists the likely script of some 8,000 languages. Where it is silent, the tag has to say the script;
    all languages of two letters are listed.
    """
    language, script, region = _subtags(tag).group("language", "script", "region")
    if region and region not in get_global("territory_languages"):
        return False
    told = len(language) == 3 and script
    return bool(told) or language in OWN_ROWS or language in get_global("likely_subtags")


@cache
def _is_script(code: str) -> bool:
    """Whether *code* is one of ISO 15924; likely subtags are cheaper to ask than CLDR's names."""
    likely = get_global("likely_subtags").values()
    return any(full.split("_")[1] == code for full in likely) or code in Locale("en").scripts


def _script(tag: str) -> str:
    """The script that the tag says, or else CLDR's likely subtags; "" where neither does, as for "und"."""
    language, script, region = _subtags(tag).group("language", "script", "region")
    if script:
        return str(script)
    if language == "und":  # no language that is known: nothing is likely
        return ""
    likely = get_global("likely_subtags")
    other = get_global("language_aliases").get(language, "")  # CLDR lists cmn and arb as zh and ar
    full = likely.get(f"{language}_{region}")
    if not full and language in OWN_ROWS:
        return OWN_ROWS[language][2]
    full = full or likely.get(language) or likely.get(other) or ""
    return full.split("_")[1] if full else ""


@cache
def _names(tag: str) -> tuple[str, str]:
    """The own and the English name. CLDR takes 5 ms and a megabyte to tell them: only who asks pays that."""
    own = OWN_ROWS.get(tag)
    if own is not None:
        return own[:2]
    base = OWN_ROWS.get(_base(tag))
    if base is not None and _locale(tag) is None:
        return base[:2] if _script(tag) == base[2] else (base[1], base[1])
    if tag.startswith("und-"):
        return tag, tag  # no language that has a name (RFC 5646, 4.1)
    locale, english = _locale(tag), Locale("en")
    if locale is not None:
        name = _name(locale, english) or tag
        return _name(locale, locale) or name, name
    # The English name, which is often its own, is more to a reader than a code; the code more than nothing.
    name = english.languages.get(_subtags(tag)["language"], tag)
    return name, name


def _name(locale: Locale, reader: Locale) -> str:
    """CLDR's name of a locale for readers of another; ``简体中文`` rather than ``中文 (简体)``."""
    return str(reader.languages.get(str(locale)) or locale.get_display_name(reader) or "")


def _unknown(tag: str) -> PipelineError:
    """The error for *tag*, with a hint for what people write instead: ``zh_Hans``, ``Polish``."""
    if TAG.fullmatch(tag.replace("_", "-")) and "_" in tag:
        hint = f"write {tag.replace('_', '-')}: a BCP 47 tag joins its parts with hyphens"
    else:
        names = {name.casefold(): code.replace("_", "-") for code, name in Locale("en").languages.items()}
        near = difflib.get_close_matches(tag.casefold(), names, n=1, cutoff=0.8)
        hint = "a tag looks like ur, zh-Hans or en-GB (BCP 47)"
        if near:
            hint = f"the tag of {near[0].title()} is {names[near[0]]}"
        elif re.fullmatch("[A-Za-z]{3}", tag):
            hint = f"if {tag} is right, say its script as well: {tag.lower()}-Latn"
    return PipelineError(f"{tag!r} is no language tag we know", hint=hint)
