"""Does a full stop end a sentence? What each language abbreviates, and which words begin a sentence.

ICU finds where sentences may end. This module knows where it is wrong: it ends them after abbreviations and
ordinals, and does not end them before a digit. The lists are short, of words that public texts are full of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words of a language that are written with a full stop, here without the last one; case matters.

    *titles*: the sentence goes on. *numbered*: it goes on before a number. *enders*: a sentence may end
    there, and does before one of *starters*. *years*: stand behind a year, where a sentence may end.
    """

    titles: frozenset[str]
    numbered: frozenset[str] = frozenset()
    enders: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()


def _of(
    titles: str, numbered: str = "", enders: str = "", starters: str = "", years: str = ""
) -> Abbreviations:
    return Abbreviations(*(frozenset(words.split()) for words in (titles, numbered, enders, starters, years)))


ENGLISH = _of(
    "e.g i.e eg ie Dr Mr Mrs Ms Mx Prof Rev Sgt Insp Supt Cllr Det Cpl Capt Lt Col Gen Hon Gov Sen Rep"
    " Mt Messrs"
    " Tel tel vs v cf viz Ch.Insp",
    "No no Nos nos p pp Op op ca c Fig fig Figs Sect sect Art art para paras Vol vol Ch ch approx Ext"
    " ext Rm Apt al"
    " Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ed ed Reg reg Ref ref",
    "St Rd Ave Sq U.S U.K U.N E.U D.C Inc Ltd Co Corp Jr Sr Jan Feb Aug Sept Oct Nov Dec B.C A.D Ph.D"
    " M.D etc al",
    "The A An He She It They We You I This That These Those There Then When If But And So In On At For"
    " From After"
    " Before As To By With What Who Where Why How Which His Her Its Our My Your Their Please Do Does"
    " Did Is Are Was"
    " Were Can Could Call Ask Tell Go Not No Yes Now Some Many Most Most All However While Since"
    " Although Once Our",
)
OTHERS: Mapping[str, Abbreviations] = MappingProxyType(
    {
        "pl": _of(
            "np m.in tzn tzw tj ul al pl os tel dr prof św pn woj pow im mgr inż ks hab płk gen kpt red"
            " zob por lek",
            "nr str s poz art ust pkt par rozdz tel ok godz t",
            "itd itp",
            "W Na Z Po Od Do Nie To Ten Ta Te Jest Są Jeśli Gdy Ale I A O Za Przed Następnie Potem"
            " Można Proszę",
            "r w",
        ),
        "es": _of(
            "p.ej ej Sr Sra Srta Sres Dr Dra Ud Uds Vd Vds D Dña Avda Av sr sra sres dr dra EE Prof Lic"
            " Ing Excmo"
            " Excma Gral",
            "tel núm pág págs art n.º nº No Núm Tel fig vol cap aprox",
            "UU a.C d.C etc Cía S.A",
            "El La Los Las Un Una Al En De Del Es Por Para Con Si No Se Su Sus Este Esta Esto Y Pero"
            " Cuando Después"
            " Le Lo Me Nos Ha Hay A",
        ),
        "ca": _of(
            "p.ex ex Sr Sra Srs Dr Dra Sta St Av Avda EE Excm Excma Prof",
            "tel núm pàg pàgs art núms Tel aprox cap vol",
            "UU a.C d.C etc",
            "El La Els Les Un Una Al En De Del És Per Amb Si No Es El Aquest Aquesta Això I Però Quan"
            " Després A Hi",
        ),
        "pt": _of(
            "p.ex ex Sr Sra Srs Dr Dra Exmo Exma Av Prof Eng D",
            "tel n.º nº pág págs art núm aprox cap vol",
            "etc a.C d.C",
            "O A Os As Um Uma Em No Na Nos Nas De Do Da Se Não Para Por Com Este Esta Isto E Mas Quando"
            " Depois É",
        ),
        "fr": _of(
            "p.ex ex M MM Mme Mlle Dr Pr Me Mgr tél av bd env cf St Ste",
            "tél p pp art n no vol chap fig env",
            "etc av J.-C",
            "Le La Les Un Une Il Elle Ils Elles Ce Cette Ces Et Mais Si En Dans Sur Pour Par Quand"
            " Après Vous Nous Je"
            " On À Au Aux Ne",
        ),
        "it": _of(
            "p.es es Sig Sig.ra sig sig.ra Sigg Dott Dott.ssa dott dott.ssa Prof prof prof.ssa Avv avv"
            " Ing ing Geom On"
            " Egr Gent.ma Gent Spett Arch S",
            "tel pag pagg art artt att n nn num Tel vol cap c",
            "ecc a.C d.C",
            "Il Lo La I Gli Le Un Una In Nel Nella Di Del Della Se Non Per Con Da Questo Questa E Ma"
            " Quando Dopo È"
            " Si A Al Ha",
        ),
        "de": _of(
            "z.B d.h u.a i.d.R bzw Nr Str Tel Dr Prof Hr Hrn Fr Frl ca vgl evtl ggf inkl zzgl St Mrd"
            " Mio Tsd bspw sog"
            " Dipl Ing med gem lt geb gest verh jur phil Med u.U o.g max min",
            "Nr Abs Art Bd S Tel ca Kap Abb Ziff",
            "usw etc Chr Jh",
            "Der Die Das Ein Eine Er Sie Es Wir Ihr Ich Man In Im Am An Auf Bei Mit Von Zu Nach Vor"
            " Wenn Dann Und Aber"
            " Bitte Dies Diese Dieser Dieses Dort Hier Ihre Ihr Seine Rufen Wer Wo Was Wie Nicht Für Ende",
        ),
        "nl": _of(
            "bijv d.w.z o.a dhr Dhr mevr Mevr mw Mw mr drs dr ir ing prof Dr Prof St m.b.t i.v.m t.a.v"
            " a.u.b ds Ds jl"
            " resp incl excl t.o.v e.d",
            "nr tel blz art ca p Tel Nr",
            "enz etc e.d",
            "De Het Een Hij Zij Ze Wij We U Je Jij Ik Dit Dat Deze Die In Op Bij Als Dan En Maar Er"
            " Voor Na Met Van Om"
            " Wilt Bel Wat Wie Waar",
        ),
        "ro": _of(
            "ex d-na d-nul dl dna dr str Dr prof Sf bd",
            "nr art alin lit pct pag tel cap",
            "etc",
            "Un O În La Cu Din Pe De Dacă Nu Este Acest Această Se Pentru Și Dar Când După El Ea",
        ),
        "cs": _of("např tzn tj č čp ul tel dr sv Sv Dr Mgr Ing JUDr MUDr Bc prof doc pí tzv",
            "č str tel čl odst s cca"),
        "sk": _of("napr tzn tj č ul tel dr sv Dr Mgr Ing JUDr MUDr prof tzv", "č str tel čl ods s"),
        "lt": _of("pvz t.y pr tel Nr dr Dr prof g gyv t.t vad", "tel nr Nr str p d", "", "", "m"),
        "lv": _of("piem t.i tālr nr dr", "nr lpp tālr"),
        "hu": _of("pl dr tel kb ún Dr ill", "kb tel"),
        "sq": _of("p.sh dmth znj tel nr dr", "nr tel neni"),
        "tr": _of("örn Dr Prof Doç Av Tel Cad Sok Apt Mah bkz M.Ö M.S İ.Ö İ.S Hz Sn", "No no Tel s", "vb vs"),
        "ru": _of(
            "напр т.е ул кв тел им стр см т.н т.к пр просп обл р-н пос гр проф акад св тов г-н д тыс"
            " млн млрд",
            "тел стр ст п пп с гл рис табл № ок д кв",
            "др т.д т.п",
            "",
            "г гг в вв",
        ),
        "uk": _of(
            "напр т.зв ім вул буд кв тел м с просп обл р-н проф акад св див п о т.ін тис млн млрд",
            "тел ст п пп с гл рис табл ч",
            "ін т.д",
            "",
            "р рр ст",
        ),
        "bg": _of("напр т.е ул тел им стр д-р проф св бул т.нар ж.к", "тел стр чл ал т № бр", "др", "",
            "г гг"),
        "vi": _of("TP ThS TS BS ĐT"),
        "so": _of("tus tel Dr Mr"),
        "ar": _of("د أ م ا د.م أ.د", "ص ت رقم"),
        "hi": _of("डॉ श्री प्रो"),
        "bn": _of("ডা ড মো"),
        "pa": _of("ਡਾ ਪ੍ਰੋ ਨੰ ਯੂ ਐਨ"),  # the last two are the letters of "UN"
    }
)  # fmt: skip
# In these a Roman numeral with a stop is an ordinal. Digits with a stop are, too, but they stand before a
# small letter, where ICU ends nothing; only German writes its nouns with a capital.
ORDINAL_LANGUAGES = frozenset("de lb cs sk pl hu tr fi et da nb no hr sr sl bs lv".split())
COUNTED = frozenset(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert"
    " Jahrhunderts Jh Klasse Stock Geburtstag Etage Obergeschoss Woche Tag Monat".split()
)
BEFORE_ORDINAL = frozenset(
    "am im vom zum zur der die das dem den des ab beim bis und seit jeder jede jedes jedem jeden ihr"
    " sein ihren"
    " seinen ihrem seinem späten frühen begangenes".split()
)
TIMES = frozenset("a.m p.m am pm".split())
AFTER_TIME = re.compile(
    r"(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\b|(?:GMT|BST|UTC|[ECMP][SD]?T)\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[a-z0-9(]"
)

OPENING = "([\"'\u2018\u201c\u201e\u00ab\u00bf\u00a1"
"""Marks that may stand in front of a word."""
CLOSING = "\"'\u2019\u201d\u00bb\u203a)\\]\u300d\u300f\u201c"
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚЀ-ЯҐ"
EXTRA = re.compile(
    rf"[.!?…][{CLOSING}]{{0,3}}\s+"
    rf"(?=\d|[a-z]{{1,2}}[A-Z]\w|,,|[-–—]\s+[\"“„«‘']?[{UPPER}]"
    rf"|[-–—][\"“„«‘']?[{UPPER}](?:[^\W\d_{UPPER}]|\s)|\.\.\.\s[{UPPER}])"
    rf"|…[{CLOSING}]{{0,3}}\s+(?=[{OPENING}]?[{UPPER}])"
    r"|[.!?][ ]?[\"”»](?=[ ](?=[^\W\d_]))"
    r"|(?<=\s)(?=[•●▪◦‣■]\s)"
)
"""Where a sentence may end and ICU does not say so: before a digit, a dash, a brand, the mark of a list."""
CARELESS = re.compile(
    r"(?<![.…])\.\s+(?=(?:i|you|he|she|it|its|we|they|this|that|these|there|what|how|why|please|do|don['’]t|if"
    r"|when|also|not|the|no|my|your|would|will|can|is|are)\b)"
)
"""The same, in English of which nobody wrote the capitals; after a full stop alone."""
INITIALS = re.compile(rf"[{OPENING}]*(?:[^\W\d_]\.-?)+\)?\]?\Z")
LIST_NUMBER = re.compile(r"[(]?(?:\d{1,3}|[a-z](?=\)))[.)]\Z")
LONGEST_NUMBER = 5
ORDINAL = re.compile(r"(?<![\d.,:/])\d{1,2}\.\Z")
ROMAN = re.compile(r"[IVX]+\.\Z")
WORD = re.compile(r"[^\W\d_][\w.-]*")
SHORT = 6
"""The most words of a piece that ends in a year and has no verb yet, as ``Dnia 5 maja 2014 r.`` has none."""
SAID = re.compile(r"[^，。！？；：“”「」\s]{0,6}(?:说|說|道|问|問|喊|叫|答|表示)")
SAID_IN_TURKISH = re.compile(r"(?:diye|dedi|derken|demiş)\b")
ELIDING = frozenset({"it", "fr", "ca"})
QUOTE_ENDED = re.compile(rf"[!?…！？.][\s]?[{CLOSING}]+\Z")
CLOSER_FIRST = re.compile(r"(?:»|”|''|\"|“|’)(?=\s|\Z|-)")
CLOSERS = "»”'\"“’"
NO_STOP = re.compile(r"(?<![\u0900-\u0d7f])[\u0900-\u0d7f]{1,3}\.\Z")
DANDA = "\u0964"


@cache
def abbreviations(language: str) -> Abbreviations:
    """Return what *language* (ISO 639) abbreviates, and English, which every language borrows from."""
    own = OTHERS.get(language)
    if language == "en" or own is None:
        return ENGLISH
    borrowed = frozenset(
        {"Dr", "Mr", "Mrs", "Ms", "Prof", "e.g", "i.e", "St", "vs", "Tel", "tel", "U.K", "U.S"}
    )
    return Abbreviations(
        own.titles | (borrowed - own.enders), own.numbered, own.enders, own.starters, own.years
    )


MARK = re.compile(rf"[.!?…](?=[\s{CLOSING}])|[•●▪◦‣■]")
"""Where EXTRA and CARELESS can begin: looking for these alone is quicker."""
ASCII_MARK = re.compile(r"[.!?](?=[\s\"')\]])")
"""The same for a text in ASCII."""


def _may_be_short(word: str, language: str) -> bool:
    """Whether a full stop after *word* may belong to it; quick, for most sentences end in a usual word."""
    if len(word) < 2 or not (word.isascii() and word.isalpha()):
        return True
    return word in _short_words(language) or (
        language in ORDINAL_LANGUAGES and ROMAN.fullmatch(f"{word}.") is not None
    )


@cache
def _short_words(language: str) -> frozenset[str]:
    known = abbreviations(language)
    return frozenset((*known.titles, *known.numbered, *known.enders, *known.years, *TIMES))


def extra_ends(text: str, language: str) -> Iterator[int]:
    """Yield where sentences of *text* may end, and ICU does not say so."""
    careless = language == "en"
    for mark in (ASCII_MARK if text.isascii() else MARK).finditer(text):
        begin = mark.start()
        found = EXTRA.match(text, begin) or (CARELESS.match(text, begin) if careless else None)
        if found:
            yield found.end()


def goes_on(piece: str, after: str, language: str) -> bool:
    """Whether the sentence that *piece* begins goes on with *after*; no white space is between."""
    if not piece or not after:
        return False
    if (
        after[0] in CLOSERS
        and CLOSER_FIRST.match(after)
        and not (after[0] == "»" and language in ("de", "da"))
        and piece[-1] in ".!?…"
    ):
        return True
    if after[0].islower() and QUOTE_ENDED.search(piece[-8:]) and not _is_brand(after):
        return True
    if language == "tr" and SAID_IN_TURKISH.match(after):
        return True
    if language in ("zh", "ja") and QUOTE_ENDED.search(piece[-4:]) and SAID.match(after):
        return True
    if piece[-1] not in ".)]":
        return False
    if len(piece) <= LONGEST_NUMBER and LIST_NUMBER.match(piece):
        return True
    if piece[-1] != ".":
        return False
    last = _without_article(piece.rsplit(maxsplit=1)[-1], language)
    short = _may_be_short(last.lstrip(OPENING)[:-1], language)
    return short and _after_stop(piece, last, after, language)


def _without_article(word: str, language: str) -> str:
    """A word without what is joined to its beginning, as in ``dell'art.``"""
    if language not in ELIDING or not ("'" in word or "’" in word):
        return word
    return re.split("['’]", word)[-1] or word


def _is_brand(after: str) -> bool:
    return after[1:2].isupper() or after[2:3].isupper()


def _after_stop(piece: str, last: str, after: str, language: str) -> bool:
    known, word = abbreviations(language), last.lstrip(OPENING)[:-1]
    first = WORD.match(after.lstrip(OPENING + "[–—- "))
    starts = first is not None and first[0] in known.starters
    if word in TIMES and language == "en":
        return AFTER_TIME.match(after) is not None
    if after[0].isdigit() and (word in known.numbered or word in known.titles):
        return not (word in ("No", "no") and piece == last)
    if word in known.enders:
        return not starts and not after[0].isdigit()
    if word in known.titles:
        return True
    before = piece[: -len(last)].rstrip()
    if word in known.years:
        return _year_goes_on(piece, before, word, after)
    if language == "de" and ORDINAL.search(piece[-5:]):
        return not starts and _is_ordinal(before, first)
    if language in ORDINAL_LANGUAGES and ROMAN.fullmatch(last):
        return not starts
    if word.isdecimal():
        return False
    if INITIALS.fullmatch(last):
        return _initial_goes_on(word, before, after, starts, language)
    return DANDA in piece + after and NO_STOP.search(piece[-5:]) is not None


def _year_goes_on(piece: str, before: str, word: str, after: str) -> bool:
    if not before[-1:].isdigit() and word != "r":
        return True  # "г. Москва": a town
    if after[0].isdigit() or after[0] in "№I":
        return True
    return len(piece.split()) <= SHORT and before[-4:].isdigit()


def _is_ordinal(before: str, first: re.Match[str] | None) -> bool:
    if first is None:
        return False
    previous = before.rpartition(" ")[2].casefold().lstrip(OPENING)
    return first[0] in COUNTED or previous in BEFORE_ORDINAL


def _initial_goes_on(word: str, before: str, after: str, starts: bool, language: str) -> bool:
    if before[-1:] in ("º", "°") or starts:
        return False
    if word == "I" and language == "en" and before[-1:] not in (":", ",", "(", "&"):
        return False
    letter = word[0]
    if after[0].isdigit():
        return letter.isalpha() and letter.islower()
    if letter.islower():
        return not before[-1:].isdigit()
    return letter.isupper() or "\u0590" <= letter <= "\u06ff" or ("." in word and letter.isalpha())
