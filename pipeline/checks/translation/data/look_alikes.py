"""Letters that look like others, of another script or of another language in the same script. Made by hand.

In each pair of strings, a letter of the first looks like the letter of the second at the same position. From
UTS #39 (confusables.txt), as far as it is about whole letters, and from the alphabets in CLDR.
"""

from collections.abc import Mapping
from types import MappingProxyType

# Letters of other scripts that look like Latin ones.
LIKE_LATIN: Mapping[str, str] = MappingProxyType(
    dict(
        zip(
            "аеорсухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅԚԜҮαορνικυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսցհⲟⲥᎪᏴᎬᎻᎢᎫᏦᏞᎷᏢᏒᏚᎤᏙᏔᏃ",
            "aeopcyxijshdqwlABEKMHOPCTYXIJSQWYaopvikuxABEZHIKMNOPTYXonughocABEHTJKLMPRSDVWZ",
            strict=False,
        )
    )
)

# Letters that a language does not write, although similar languages do -> the letters that it writes.
_ARABIC = {
    "ی": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ھ": "ه",
    "ے": "ي",
    "ە": "ه",
    "ۀ": "ة",
    "ۃ": "ة",
    "ں": "ن",
    "ێ": "ي",
    "ۍ": "ي",
}
_FARSI = {"ي": "ی", "ى": "ی", "ك": "ک", "ہ": "ه", "ھ": "ه", "ے": "ی", "ە": "ه", "ں": "ن", "ۃ": "ة", "ې": "ی", "ۍ": "ی",
          "ٹ": "ت", "ڈ": "د", "ڑ": "ر"}  # fmt: skip
_URDU = {
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "ه": "ہ",
    "ە": "ہ",
    "ة": "ۃ",
    "ۀ": "ۂ",
    "ې": "ے",
    "ټ": "ٹ",
    "ډ": "ڈ",
    "ړ": "ڑ",
}
_SORANI = {"ي": "ی", "ى": "ی", "ك": "ک", "ہ": "ه", "ة": "ە", "ے": "ێ", "ں": "ن"}
_PASHTO = {"ك": "ک", "ى": "ی", "ہ": "ه", "ھ": "ه", "ە": "ه", "ں": "ن", "ٹ": "ټ", "ڈ": "ډ", "ڑ": "ړ"}
_CEDILLAS = {"ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț", "ã": "ă", "Ã": "Ă"}
_NOT_UKRAINIAN = {"ы": "и", "э": "е", "ё": "йо", "ъ": "’", "Ы": "И", "Э": "Е", "Ё": "Йо", "Ъ": "’"}
_NOT_RUSSIAN = {"і": "и", "ї": "и", "є": "е", "ґ": "г", "І": "И", "Ї": "И", "Є": "Е", "Ґ": "Г", "ў": "у"}

INSTEAD: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "ar": _ARABIC,
        "bn": {"ৰ": "র", "ৱ": "ব"},
        "ckb": _SORANI,
        "fa": _FARSI,
        "lah": _URDU,
        "pa-Arab": _URDU,
        "ps": _PASHTO,
        "ro": _CEDILLAS,
        "ru": _NOT_RUSSIAN,
        "uk": _NOT_UKRAINIAN,
        "ur": _URDU,
    }
)
