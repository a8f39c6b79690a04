"""What people write for OK and for Change. Any other mark is neither: nobody's doubt becomes approval."""

from __future__ import annotations

import unicodedata

from pipeline.model.review import Verdict

STOPS = frozenset(".!,。،۔।")
UNSEEN = frozenset("\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff\u00ad")
TICKS = "✓✔☑✅√🗸"
CROSSES = "✗✘✕✖❌☒🗴"

# Whole cells, folded: "OK!", "o.k." and "Ok" are one. The Cyrillic and the fullwidth ok look like ours.
OK_WORDS = frozenset(
    (
        "ok okay okey okej okei oki ок окей "  # English and its borrowings
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
    """Return what a mark says; NONE for silence and for what is neither OK nor Change."""
    words = folded(mark)
    if words in OK_WORDS or (words and all(sign in TICKS for sign in words)):
        return Verdict.OK
    if words in CHANGE_WORDS or (words and all(sign in CROSSES for sign in words)):
        return Verdict.CHANGE
    return Verdict.NONE


def folded(mark: str) -> str:
    """Return a mark as it is looked up: one case, one width, no full stops, no invisible signs.

    A question mark stays: "OK?" is no OK.
    """
    wide = unicodedata.normalize("NFKC", mark).casefold()
    seen = (" " if sign in STOPS else sign for sign in wide if sign not in UNSEEN)
    words = " ".join("".join(seen).split())
    return "ok" if words.replace(" ", "") == "ok" else words
