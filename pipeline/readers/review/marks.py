"""The words and signs that people write for OK and for Change. Any other mark counts as no decision."""

from __future__ import annotations

import unicodedata

from pipeline.model.review import Verdict

STOPS = frozenset(".!,。،۔।")
INVISIBLE = frozenset("\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff\u00ad")
TICKS = "✓✔☑✅√🗸"
CROSSES = "✗✘✕✖❌☒🗴"

# Contents of whole cells, as ``folded`` returns them: "OK!", "o.k." and "Ok" are the same. The Cyrillic "ок"
# looks like the Latin "ok".
OK_WORDS = frozenset(
    (
        "ok okay okey okej okei oki ок окей "  # en, and loanwords in other languages
        "gerai gut bien bine corect dobrze добре гаразд "  # lt de fr ro pl uk
        "موافق صحيح اوکی اوکے أوكي ٹھیک درست "  # ar fa ur
        "ঠিক ਠੀਕ 好 可以 正确 正確"  # bn pa zh
    ).split()
) | {"ٹھیک ہے", "درست است", "ঠিক আছে", "ਠੀਕ ਹੈ"}
CHANGE_WORDS = frozenset(
    (
        "change changed wrong keisti klaida schimbă greșit zmiana zmień błąd źle змінити помилка "
        "تغيير خطأ غلط تغییر تبدیلی ভুল ਗਲਤ 修改 错误 錯誤"
    ).split()
)


def verdict(mark: str) -> Verdict:
    """Return the verdict of a mark; NONE if it is empty, or neither OK nor Change."""
    words = folded(mark)
    if words in OK_WORDS or (words and all(sign in TICKS for sign in words)):
        return Verdict.OK
    if words in CHANGE_WORDS or (words and all(sign in CROSSES for sign in words)):
        return Verdict.CHANGE
    return Verdict.NONE


def folded(mark: str) -> str:
    """Return a mark for comparison: case and width folded, without full stops and invisible characters.

    A question mark is kept: "OK?" is not OK.
    """
    wide = unicodedata.normalize("NFKC", mark).casefold()
    visible = (" " if sign in STOPS else sign for sign in wide if sign not in INVISIBLE)
    words = " ".join("".join(visible).split())
    return "ok" if words.replace(" ", "") == "ok" else words
