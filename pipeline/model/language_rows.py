"""Names and scripts of languages that CLDR (as Babel ships it) lacks, or that would confuse readers.

Written from general knowledge: each language's own name as its encyclopedias and public services print it,
and the script that its readers in the United Kingdom are given. A row is a proposal until a speaker has
confirmed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# tag: (own name, English name, ISO 15924 script)
OWN_ROWS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "ach": ("Lwo (Acholi)", "Acholi", "Latn"),
        "aii": ("ܣܘܪܝܬ", "Assyrian", "Syrc"),
        "ak": ("Akan (Twi, Fante)", "Akan (Twi, Fante)", "Latn"),
        "apc": ("العربية الشامية", "Levantine Arabic", "Arab"),
        "apd": ("العربية السودانية", "Sudanese Arabic", "Arab"),
        "arq": ("العربية الجزائرية", "Algerian Arabic", "Arab"),
        "ar-XB": ("عربية تجريبية", "Pseudo-language (right to left)", "Arab"),
        "ary": ("العربية المغربية", "Moroccan Arabic", "Arab"),
        "arz": ("العربية المصرية", "Egyptian Arabic", "Arab"),
        "bn": ("বাংলা", "Bengali", "Beng"),
        "cfm": ("Lai (Falam)", "Falam Chin", "Latn"),
        "ckb": ("کوردیی ناوەندی", "Kurdish (Sorani)", "Arab"),
        "cnh": ("Lai holh", "Hakha Chin", "Latn"),
        "ctd": ("Zopau", "Tedim Chin", "Latn"),
        "din": ("Thuɔŋjäŋ", "Dinka", "Latn"),
        "en-GB": ("English", "English", "Latn"),
        "en-XA": ("Éñĝļîšĥ", "Pseudo-language (accented English)", "Latn"),
        "fa": ("فارسی", "Farsi (Persian)", "Arab"),
        "fa-AF": ("دری", "Dari", "Arab"),
        "fil": ("Filipino", "Filipino (Tagalog)", "Latn"),
        "hak": ("客家話", "Hakka", "Hant"),
        "haz": ("هزارگی", "Hazaragi", "Arab"),
        "hmn": ("Hmoob", "Hmong", "Latn"),
        "hno": ("ہندکو", "Hindko", "Arab"),
        "kea": ("kriolu", "Cape Verdean Creole", "Latn"),
        "ksw": ("ကညီကျိာ်", "Karen (S'gaw)", "Mymr"),
        "ku": ("Kurdî (Kurmancî)", "Kurdish (Kurmanji)", "Latn"),
        "ku-Arab": ("کوردی (کورمانجی)", "Kurdish (Kurmanji, Arabic letters)", "Arab"),
        "lah": ("پنجابی", "Western Punjabi", "Arab"),
        "lg": ("Luganda", "Luganda", "Latn"),
        "mnk": ("Mandiŋka", "Mandinka", "Latn"),
        "nan": ("閩南語", "Hokkien (Min Nan)", "Hant"),
        "ne": ("नेपाली", "Nepali", "Deva"),
        "pa": ("ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)", "Guru"),
        "pa-Arab": ("پنجابی", "Punjabi (Shahmukhi)", "Arab"),
        "phr": ("پہاڑی", "Pahari-Pothwari", "Arab"),
        "rhg": ("𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝", "Rohingya", "Rohg"),
        "rhg-Arab": ("Ruáingga", "Rohingya (Arabic letters)", "Arab"),
        "rhg-Latn": ("Ruáingga", "Rohingya (Latin letters)", "Latn"),
        "rmc": ("Romaňi čhib", "Carpathian Romani", "Latn"),
        "rml": ("Romani čhib", "Baltic Romani", "Latn"),
        "rmn": ("Romani čhib", "Balkan Romani", "Latn"),
        "rom": ("Romani čhib", "Romani", "Latn"),
        "skr": ("سرائیکی", "Saraiki", "Arab"),
        "syl": ("ছিলটি", "Sylheti", "Beng"),
        "syl-Sylo": ("ꠍꠤꠟꠐꠤ", "Sylheti (Sylheti Nagri)", "Sylo"),
        "yue": ("粵語", "Cantonese", "Hant"),
        "zza": ("Zazakî", "Zazaki", "Latn"),
    }
)

# Languages in Arabic script whose readers expect the Nastaliq style; Naskh looks foreign to them.
NASTALIQ_LANGUAGES = frozenset("ur pa lah ks skr hno phr khw".split())

# CLDR's pseudo-locales: generated from the English at each build, for testing. They are not real languages.
PSEUDO_LOCALES = frozenset(("en-XA", "ar-XB"))

# The languages that an extended language subtag may follow (RFC 5646, 2.2.2): zh-yue is written yue today.
PREFIXES = frozenset("ar kok lv ms sgn sw uz zh".split())

# The regions that say no more than the script: zh-CN is zh-Hans, pa-PK is pa-Arab.
REGIONS_OF_SCRIPTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"zh-Hans": ("CN", "SG"), "zh-Hant": ("TW",), "pa-Arab": ("PK",)}
)

# Sign languages have no script that readers of leaflets use (CLDR gives some of them SignWriting, Sgnw).
SIGN_LANGUAGES = frozenset(("ase", "asf", "bfi", "isg", "sgn"))

# gettext modifiers (after "@") that name a script or a variant differently from BCP 47. Any other modifier
# of four letters is an ISO 15924 code; any remaining modifier is a variant (ca@valencia, be@tarask).
MODIFIER_SCRIPTS: Mapping[str, str] = MappingProxyType(
    {
        "latin": "Latn",
        "cyrillic": "Cyrl",
        "arabic": "Arab",
        "devanagari": "Deva",
        "hebrew": "Hebr",
        "shaw": "Shaw",
        "iqtelif": "Latn",
    }
)
MODIFIER_VARIANTS: Mapping[str, str] = MappingProxyType(
    {"ijekavian": "ijekavsk", "ijekavianlatin": "Latn-ijekavsk"}
)
MONEY = frozenset(("euro",))
"""Modifiers of glibc that name a currency format and say nothing about the language."""

# Other names that people know a language by, beside those of CLDR; also of what people look for under it.
OTHER_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": ("Arabi",),
        "bn": ("Bangla", "Sylheti"),
        "ckb": ("Sorani", "Kurdi"),
        "fa": ("Persian", "Parsi", "Dari", "دری"),
        "fa-AF": ("Farsi", "Persian", "Afghan Persian", "فارسی"),
        "ku": ("Kurmanji", "Kurdi"),
        "ne": ("Nepalese",),
        "pa": ("Panjabi", "Gurmukhi"),
        "pa-Arab": ("Panjabi", "Shahmukhi"),
        "ps": ("Pushto", "Pakhto"),
        "pt": ("Brazilian",),
        "ro": ("Moldovan",),
        "so": ("Soomaali", "Maay Maay"),
        "ti": ("Tigrigna",),
        "uk": ("Ukranian",),
        "zh-Hans": ("Chinese", "Mandarin", "Putonghua", "中文", "汉语", "普通话"),
        "zh-Hant": ("Chinese", "Cantonese", "Mandarin", "中文", "漢語", "廣東話", "國語"),
    }
)

# The languages in which the names of all others can be looked for, beside those that a site has.
LANGUAGES_OF_NAMES = tuple("ar bn de es fa fr gu hi it ku lt pa pl ps pt ro ru so ta tr uk ur vi zh".split())
# Braille: a language, and the tables of liblouis for it; a second one spells out addresses.
# A language is here only if a decoder of our own (checks/braille_file) reads numbers, codes, telephone
# numbers and addresses back from what its table writes (tests/conformance/test_braille.py; liblouis 3.24.0).
# English: UEB, contracted, as adult readers in the United Kingdom expect it. Addresses are spelt out, since a
# reader types them letter by letter (Rules of UEB 2013, 2.5.4: where the spelling of a word is featured).
BRAILLE_TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": ("ar-ar-g1.utb",),
        "cy": ("cy-cy-g1.utb",),
        "en": ("en-ueb-g2.ctb", "en-ueb-g1.ctb"),
        "lt": ("lt-6dot.tbl",),
        "pl": ("Pl-Pl-g1.utb",),
        "pt": ("pt-pt-g1.utb",),
        "uk": ("uk.utb",),
    }
)

# Why there is no braille in a language, as the end of a sentence.
NO_BRAILLE: Mapping[str, str] = MappingProxyType(
    {
        "bn": "liblouis' table be-in-g1.utb has no cells for letters with a nukta, nor for the full stop",
        "fa": "liblouis' table fa-ir-g1.utb has no cells for the hamza above, and writes addresses in 8 dots",
        "pa": (
            "its number sign is the letter ਣ as well, and liblouis' table pu-in-g1.utb writes 2026.1-draft "
            "so that it reads 2026.1-4"
        ),
        "ro": "liblouis' table ro.ctb writes no number signs: 247 reads as the letters bdg",
        "so": "liblouis has no table for it",
        "ur": "liblouis' table ur-pk-g1.utb has no cells for brackets, hyphens and addresses",
        "zh": (
            "Chinese braille parts a text into words, which liblouis does not; its table zh-chn.ctb also "
            "writes 48小时 so that it reads as 4 and 88"
        ),
    }
)
