"""Words -> runs: the run of each word, and the order in which readers see the words."""

from __future__ import annotations

import re

import pytest

from pipeline.model.bidi import levels, visual_order
from pipeline.model.document import Foreign, Inlines, Text
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.writers.docx.fonts import LATIN, typeface
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.runs import PLAIN, STRONG, PieceKind, RunSpelling, looks, pieces
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import new_file

NUMBERS = [
    "0808 2000 247",
    "+44 20 7946 0000",
    "+44 (0)20 7946 0000",
    "020-7946-0000",
    "48",
    "999",
    "24/7",
    "2024-2026",
    "10:30",
]
LATIN_WORDS = ["GoodSAM", "Women's Aid 24 Hours", "help@police.uk", "www.police.uk/help", "24-hour line"]


def setting(tag: str) -> WordSetting:
    spoken = language(tag)
    return WordSetting(spoken, typeface(spoken) or LATIN)


def shown(words: str, tag: str = "ar") -> str:
    """The writer's text in the visual order of a right-to-left paragraph (UAX #9), without marks."""
    text = "".join(piece for _, piece in pieces(words, setting(tag)))
    ordered = "".join(text[place] for place in visual_order(levels(text, 1)))
    return ordered.translate({0x200E: None, 0x200F: None, 0x202F: " ", 0xA0: " "})


@pytest.mark.parametrize("tag", ["ar", "fa", "ur"])
@pytest.mark.parametrize("island", NUMBERS + LATIN_WORDS)
@pytest.mark.parametrize(
    "frame", ["اتصل على {} الآن", "{} اتصل", "اتصل: {}", "پر ({}) فون", "رابط «{}» الذي"]
)
def test_islands_read_from_left_to_right_in_arabic_text(island: str, frame: str, tag: str) -> None:
    assert island in shown(frame.format(island), tag)


def test_quotation_marks_stay_on_both_sides_of_a_name() -> None:
    assert "«GoodSAM»" in shown("رابط «GoodSAM» الذي")
    assert "‘GoodSAM’" in shown("رابط ‘GoodSAM’ الذي")


def test_names_with_a_bar_between_them_are_one_island() -> None:
    assert "GoodSAM | Cambridgeshire Constabulary" in shown("انظر GoodSAM | Cambridgeshire Constabulary هنا")


def test_numbers_of_a_list_keep_the_order_of_the_list() -> None:
    order = shown("999، 0808 2000 247، GoodSAM، 101")
    assert order.index("101") < order.index("GoodSAM") < order.index("0808 2000 247") < order.index("999")


def test_a_number_beside_a_name_is_a_separate_island() -> None:
    assert shown("فون Refuge 0808 2000 247 (GoodSAM)") == "(GoodSAM) 0808 2000 247 Refuge نوف"


@pytest.mark.parametrize(("tag", "space"), [("en-GB", "\u00a0"), ("zh-Hans", "\u00a0"), ("ur", "\u202f")])
def test_numbers_are_never_broken_at_the_end_of_a_line(tag: str, space: str) -> None:
    text = "".join(piece for _, piece in pieces("0808 2000 247", setting(tag)))
    assert space.join(("0808", "2000", "247")) in text


@pytest.mark.parametrize(
    ("tag", "words", "kinds"),
    [
        ("en-GB", "Call GoodSAM 999", [PieceKind.OWN]),
        ("en-GB", "say اردو here", [PieceKind.OWN, PieceKind.RIGHT_TO_LEFT, PieceKind.OWN]),
        ("zh-Hans", "请拨打 999", [PieceKind.OWN]),
        ("zh-Hans", "（GoodSAM）", [PieceKind.OWN, PieceKind.LATIN, PieceKind.OWN]),
        ("pa", "GoodSAM ਕਾਲ", [PieceKind.LATIN, PieceKind.OWN]),
        ("uk", "Дзвоніть 999 (GoodSAM)", [PieceKind.OWN, PieceKind.LATIN, PieceKind.OWN]),
        ("ar", "اتصل 999 الآن", [PieceKind.OWN, PieceKind.NUMBER, PieceKind.OWN]),
        ("ur", "(GoodSAM) پر", [PieceKind.LATIN, PieceKind.OWN]),
    ],
)
def test_words_are_cut_where_script_or_direction_changes(
    tag: str, words: str, kinds: list[PieceKind]
) -> None:
    assert [kind for kind, piece in pieces(words, setting(tag)) if piece] == kinds


@pytest.mark.parametrize("tag", ["en-GB", "ur", "ar", "zh-Hans", "pa", "uk"])
def test_no_character_is_lost_in_cutting(tag: str) -> None:
    words = "a (b) +44 20 پر ۵۵ 警察 ਕਾਲ - [c]* 50% £5"
    text = "".join(piece for _, piece in pieces(words, setting(tag)))
    assert text.translate({0x200E: None, 0x200F: None, 0x202F: " ", 0xA0: " "}) == words


@pytest.mark.parametrize(
    ("tag", "kind", "mark"),
    [
        ("ur", PieceKind.OWN, "<w:rtl/>"),
        ("pa", PieceKind.OWN, "<w:cs/>"),
        ("zh-Hans", PieceKind.OWN, 'w:hint="eastAsia"'),
        ("ur", PieceKind.LATIN, 'w:val="en-GB"'),
        ("ur", PieceKind.NUMBER, 'w:cs="Arial"'),
    ],
)
def test_runs_name_the_slots_that_their_letters_need(tag: str, kind: PieceKind, mark: str) -> None:
    assert mark in looks(setting(tag), False, kind, PLAIN)


def test_numbers_have_the_language_of_the_words_around_them() -> None:
    number = looks(setting("ur"), False, PieceKind.NUMBER, STRONG)
    assert "w:lang" not in number
    assert "w:rtl" not in number


def test_foreign_words_have_their_own_language_and_fonts() -> None:
    foreign = looks(setting("ur"), True, PieceKind.OWN, PLAIN)
    assert 'w:bidi="ur-PK"' in foreign
    assert 'w:cs="Noto Nastaliq Urdu"' in foreign


def foreign_runs(content: Inlines, tag: str, *others: str) -> list[tuple[str, str, bool]]:
    """The words of each run, its language (that of Latin letters), and whether it is right to left."""
    relations = Relations(new_file(setting(tag), edition("easy-read"), ()).part)
    spellings: dict[str, RunSpelling] = {}
    for each in (tag, *others):
        spellings[each] = RunSpelling(setting(each), each != tag, relations, spellings)
    found = re.findall(
        r"<w:rPr>(.*?)</w:rPr><w:t[^>]*>([^<]*)|<w:t[^>]*>([^<]*)", spellings[tag].runs(content)
    )
    return [
        (
            (marked or plain).strip("\u200e\u200f"),
            next(iter(re.findall(r'w:lang w:val="([^"]*)"', look)), ""),
            "<w:rtl/>" in look,
        )
        for look, marked, plain in found
    ]


def test_words_in_another_language_have_it_in_their_run() -> None:
    content = (Text("Say "), Foreign((Text("bonjour"),), "fr"), Text(" or "), Foreign((Text("سلام"),), "ur"))
    assert foreign_runs(content, "en-GB", "fr", "ur") == [
        ("Say ", "", False),
        ("bonjour", "fr-FR", False),
        (" or ", "", False),
        ("سلام", "ur-PK", True),
    ]


def test_marked_words_in_a_right_to_left_passage_are_one_run_from_left_to_right() -> None:
    content = (
        Text("قال "),
        Foreign((Text("Yes, call us! 999"),), "en-GB"),
        Text(" ثم "),
        Foreign((Text("پولیس"),), "ur"),
    )
    assert foreign_runs(content, "ar", "en-GB", "ur") == [
        ("قال ", "", True),
        ("Yes, call us! 999", "en-GB", False),
        (" ثم ", "", True),
        ("پولیس", "ur-PK", True),
    ]


def test_marked_latin_words_in_another_script_are_not_in_the_language_of_all_names() -> None:
    content = (Text("قال "), Foreign((Text("bonjour 5"),), "fr"), Text(" GoodSAM"))
    assert foreign_runs(content, "ar", "fr") == [
        ("قال ", "", True),
        ("bonjour 5", "fr-FR", False),
        (" GoodSAM", "en-GB", False),
    ]
