"""Which lines of a copied page are left out, each with a finding."""

from __future__ import annotations

import pytest

from pipeline.readers.plain_text import read

FILE = "source/help/leaflet.txt"


def dropped(text: str) -> list[str]:
    _, findings = read(text, FILE)
    return [f.message.removeprefix("dropped: ") for f in findings if f.rule.id == "source/dropped-furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "Skip to content",
        "[Skip to main content]",
        "Neidio i’r prif gynnwys",
        "Aller au contenu principal",
        "Zum Inhalt springen",
        "Saltar al contenido",
        "Vai al contenuto",
        "Przejdź do treści",
        "Saltar para o conteúdo",
        "Sari la conținut",
        "Pereiti prie turinio",
        "Перейти до вмісту",
        "انتقل إلى المحتوى",
        "مواد پر جائیں",
        "رفتن به محتوا",
        "跳到主要内容",
        "মূল বিষয়বস্তুতে যান",
        "ਮੁੱਖ ਸਮੱਗਰੀ 'ਤੇ ਜਾਓ",
        "U bood nuxurka",
        "Back to top ↑",
        "Print this page",
        "Page 2",
        "Page 2 of 3",
        "- Page 2/3 -",
        "Seite 2 von 3",
        "Page 2 sur 3",
        "Strona 2 z 3",
        "صفحة 2 من 3",
        "第2页，共3页",
    ],
)
def test_the_line_is_dropped_wherever_it_is(line: str) -> None:
    assert dropped(f"Help\n\nCall us.\n{line}\nWe come.\n") == [line]
    assert dropped(f"{line}\n\nHelp\n\nCall us.\n") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "We use cookies to make this site simple.",
        "Nous utilisons des cookies.",
        "Diese Website verwendet Cookies.",
        "Używamy plików cookie.",
        "نستخدم ملفات تعريف الارتباط.",
        "Login",
        "Suche",
        "Menu główne",
    ],
)
def test_the_line_is_dropped_around_the_text_only(line: str) -> None:
    assert dropped(f"{line}\n\nHelp\n\nCall us.\n\n{line}\n") == [line, line]
    assert dropped(f"Help\n\nCall us.\n\n{line}\n\nWe come.\n") == []


@pytest.mark.parametrize(
    "line", ["Page 2 tells more.", "See page 2", "55", "We use the telephone.", "Content"]
)
def test_a_line_of_the_leaflet_is_not_dropped(line: str) -> None:
    assert dropped(f"Help\n\nCall us.\n\n{line}\n") == []
