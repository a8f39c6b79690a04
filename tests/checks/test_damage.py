from __future__ import annotations

import pytest

from pipeline.checks import damage
from pipeline.checks.reading_level import FileText
from pipeline.model.document import Document, Passage, Picture, Place, Section, Text
from pipeline.model.finding import Finding, Severity
from pipeline.readers import READERS

PLACE = Place("pictures.toml", 3)


def found(text: str, tag: str = "en-GB", suffix: str = ".txt") -> list[Finding]:
    """What is told of the text of a file."""
    name = f"leaflet{suffix}"
    document, _ = READERS[suffix](text, name, tag, ())
    return [each for _, each in damage.check(document, text, name, FileText(text, name).place)]


def told(words: str, tag: str = "en-GB") -> list[str]:
    """The rules that a paragraph breaks, without their area."""
    return [each.rule.id.removeprefix("source/") for each in found(f"Title\n\n{words}\n", tag)]


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_each_damage_is_told_in_its_line_in_both_readers(suffix: str) -> None:
    lines = (
        *("The police donâ€™t share it.", "Call 08\u200b00 200 247 now.", "Call 0800 2OO 247 now."),
        *("We come now.Go to the door.", "A p\u043elice officer is here.", "Go to the the door."),
        *("It is lo\ufffdt for ever.", "Say &amp;amp; and do."),
    )
    text = ("# " if suffix == ".md" else "") + "Help\n\n" + "\n\n".join(lines) + "\n"
    at = {each.rule.id.removeprefix("source/"): each.place.line for each in found(text, suffix=suffix)}
    order = (
        *("wrong-encoding", "hidden-character", "letter-in-number", "no-space", "look-alike"),
        *("word-twice", "lost-character", "markup-left"),
    )
    assert at == {rule: 3 + 2 * number for number, rule in enumerate(order)}


def test_the_column_is_that_of_the_damage() -> None:
    assert found("Help\n\nCall us on O800 200 247.\n")[0].place == Place("leaflet.txt", 3, 12)
    assert found("Help\n\nCall us on 08\u200b00.\n")[0].place == Place("leaflet.txt", 3, 14)


def test_a_hidden_character_in_the_address_of_a_link_is_an_error() -> None:
    (finding,) = found("# Help\n\nSee [us](https://a\u200b.example.org).\n", suffix=".md")
    assert finding.severity is Severity.ERROR
    assert finding.place == Place("leaflet.md", 3, 19)


def test_an_alternative_text_is_checked_and_named_by_its_file() -> None:
    spoken = Passage((Text("A wom\u200ban donâ€™t"),), PLACE)
    document = Document(Passage((Text("Help"),)), (Section(None, (Picture("a", spoken),)),), "en-GB")
    suspicions = list(damage.check(document, "Help\n", "leaflet.txt"))
    assert {(each.rule.id, each.place) for _, each in suspicions} == {
        ("source/wrong-encoding", PLACE),
        ("source/hidden-character", PLACE),
    }


@pytest.mark.parametrize("letter", ["£", "’", "“", "é", "•", "…"])
def test_signs_and_letters_in_a_wrong_encoding_are_told(letter: str) -> None:
    wrong = letter.encode().decode("cp1252", "replace").replace("\ufffd", "")
    assert told(f"It says {wrong}ok here.") == ["wrong-encoding"]


@pytest.mark.parametrize(
    ("tag", "words", "encoding"),
    [
        ("pl", "Zażółć gęślą jaźń i dzwoń na policję.", "cp1250"),
        ("fr", "Téléphonez à la police, même à l’étranger.", "cp1252"),
        ("de", "Rufen Sie für größere Hilfe die Nummer.", "cp1252"),
        ("ru", "Позвоните в полицию.", "cp1251"),
        ("cy", "Ffôn: y tŵr", "cp1252"),
    ],
)
def test_a_text_is_told_in_a_wrong_encoding_and_not_in_the_right_one(
    tag: str, words: str, encoding: str
) -> None:
    wrong = words.encode().decode(encoding, "ignore")
    assert set(told(wrong, tag)) == {"wrong-encoding"}
    assert told(words, tag) == []


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        *(("fr", "Le « CAFÉ» est là, l’HÔTEL «À CÔTÉ» aussi."), ("de", "Das „Ä“ und „Ö“ sind Laute.")),
        *(("fi", "Sano “HÄTÄ” heti."), ("pt", "Volte “AMANHÔ ou «IRMû."), ("ru", "Это «СССР» и «КПСС».")),
        *(("be", "Віншуем, Відавочна."), ("uk", "Вівторок, Сірі, СІ, РІ, Від’ємними.")),
        *(("cy", "Mae’r TÂN a’r Tŷ Ŵyl yn â’r."), ("vi", "Gọi CẤP CỨU “Â” ngay.")),
    ],
)
def test_good_letters_beside_signs_are_not_told(tag: str, words: str) -> None:
    assert told(words, tag) == []


@pytest.mark.parametrize(
    "words",
    [
        *("Write to <name of your officer> or <999>.", "M&S; R&D; Tom & Jerry;", "If a < b and c > d, stop."),
        *(
            "See example.org, e.g. this, i.e. that, at 9.30 in the U.K. today.",
            "Open Report.Docx or Booking.Com.",
        ),
        *(
            "Use Node.js, the B.Sc. and the Ph.D. of St.",
            "Wait...Then? No.",
            "He had had that that very very day.",
        ),
        *("Bye bye. Duran Duran sang. 55 55 is a number.", "Walk on, on foot; log in in person."),
        *("The E. coli O157 germ, 5l of milk, CO2, H2O, O2 and the M1.", "Go to OL1 2AB, SO15 3IO or L1O."),
        *("It is on https://example.org/1O1/O800.", "Versions 2.0.1 and v1.O are old."),
        *(
            "Num Sym.Value Type",
            "Sing « la la » or “la la”.",
            "-rw 1 root root 30736",
            "/usr/bin/git git daemon",
        ),
        *("The 10I and 1o forms are not numbers.", "A IT-компания and a Wi‑Fi."),
    ],
)
def test_what_is_harmless_is_not_told(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        *(
            ("fa", "می\u200cخواهم به ۱۱۰ زنگ بزنم"),
            ("ur", "میں\u200cنے"),
            ("bn", "র\u200d্যাব"),
            ("hi", "क्\u200dष"),
        ),
        *(("ml", "അവന്\u200d"), ("km", "ជួយ\u200bខ្ញុំ"), ("th", "ช่วย\u200bด้วย")),
        *(("id", "anak anak pergi"), ("tl", "araw araw"), ("tr", "yavaş yavaş"), ("fr", "nous nous levons")),
        *(("de", "die Frau, die die Tür öffnet; wenn sie Sie sieht"), ("ar", "كلمة كلمة")),
    ],
)
def test_what_other_languages_need_is_not_told(tag: str, words: str) -> None:
    assert told(words, tag) == []


@pytest.mark.parametrize(
    ("number", "right"),
    [("O800", "0800"), ("1O1", "101"), ("l016", "1016"), ("2OO", "200"), ("0l632", "01632"), ("99O", "990")],
)
def test_a_letter_in_a_number_is_an_error_that_tells_the_number(number: str, right: str) -> None:
    (finding,) = found(f"Help\n\nCall {number} now.\n")
    assert (finding.rule, finding.severity) == (damage.LETTER_IN_NUMBER, Severity.ERROR)
    assert right in finding.hint


@pytest.mark.parametrize(
    "words",
    [
        "Call now.Go there.",
        "Call 999.If not, wait.",
        "Is it safe?Yes.",
        "Stop!I go.",
        "Say it. Now.Go there.",
    ],
)
def test_a_sentence_that_follows_without_a_space_is_told(words: str) -> None:
    assert told(words) == ["no-space"]


@pytest.mark.parametrize("words", ["Go to the the door.", "The the door.", "Call and and wait.", "We we go."])
def test_a_word_twice_is_told(words: str) -> None:
    assert told(words) == ["word-twice"]


def test_a_word_twice_is_told_across_the_end_of_a_line() -> None:
    assert [each.rule for each in found("Help\n\nThe officers go to the\nthe door of the house.\n")] == [
        damage.WORD_TWICE
    ]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        *(("The p\u043elice.", Severity.WARNING), ("Write to help@p\u043elice.uk.", Severity.ERROR)),
        *(("Ring 5&nbsp;5 now.", Severity.ERROR), ("Ring&nbsp;us now.", Severity.WARNING)),
        *(("A wo\u200brd here.", Severity.WARNING), ("Ring 5\u200e5 now.", Severity.ERROR)),
    ],
)
def test_damage_in_a_number_or_an_address_is_an_error(words: str, severity: Severity) -> None:
    assert [each.severity for each in found(f"Title\n\n{words}\n")] == [severity]


def test_a_word_in_another_script_alone_is_not_damaged() -> None:
    assert told("Say помощь or βοήθεια or SMSка.") == []
    assert told("Say TOCСПЕЦ, МетодHTTP, csН and КАТBIN.", "ru") == []
    for word in ("пoлицию", "Cервер", "cписок", "раyment"):
        assert told(f"Звоните в {word} сейчас.", "ru") == ["look-alike"], word


def test_a_waiver_names_the_words_of_a_finding() -> None:
    document, _ = READERS[".txt"]("Help\n\nGo to the the door.\n", "leaflet.txt", "en-GB", ())
    assert [what for what, _ in damage.check(document)] == ["the the"]


def test_a_tag_that_markdown_shows_as_code_is_meant() -> None:
    assert found("# Help\n\nThe `<th>` and \\<b> are tags.\n", suffix=".md") == []


def test_the_sample_of_the_issue_is_told_in_each_of_its_parts() -> None:
    words = "The police donâ€™t share&nbsp;it. <b>Now</b>.Go"
    assert set(told(words)) == {"wrong-encoding", "markup-left", "no-space"}


def test_a_passage_full_of_damage_has_few_findings_that_count_the_rest() -> None:
    findings = found("Help\n\n" + "Â£5 " * 5000 + "\n")
    assert len(findings) == damage.MOST
    assert findings[-1].message.endswith(", and 4995 more in this passage")


def test_each_of_a_few_wrong_numbers_is_told() -> None:
    assert len(found("Help\n\nCall O800 200, O300 200, 2OO 300 or 1O1.\n")) == 4
