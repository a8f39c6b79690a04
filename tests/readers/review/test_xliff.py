"""XLIFF is read as tools save it: all texts and notes are kept, nothing is approved, faults are refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.errors import PipelineError
from pipeline.model.review import Decision, Review, ReviewRow, ReviewSection, Sheet, Verdict, plain_line
from pipeline.readers.review import read as read_any
from pipeline.readers.review.xliff import read
from pipeline.writers.review.xliff import write
from tests.writers.review.sheets import small

WORDS = st.text(r"*[]{}()\ab1 <&'") | st.lists(
    st.sampled_from(["**", "[", "]{1}", "]{2}", "]{lang=fr}", "{name}", "a ", "\\", "<b>", "ی"])
).map("".join)


def changed(old: str, new: str, sheet: Sheet | None = None) -> Review:
    """The review of the small sheet, with *old* replaced by *new* in the file."""
    data = write(sheet or small("pl")).decode()
    assert data.count(old) >= 1
    return read(data.replace(old, new).encode(), "in.xlf")


def by_number(review: Review) -> dict[str, Decision]:
    return {decision.number: decision for decision in review.decisions}


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_an_unchanged_file_comes_back_as_it_was_sent_out(tag: str) -> None:
    sheet = small(tag)
    review = read_any(write(sheet), "in.xlf")
    assert (review.leaflet, review.language, review.session) == ("help", tag, sheet.session)
    assert review.ids == tuple(row.id for row in sheet.rows)
    assert (review.how, review.claims, review.guarded) == ("xliff", (), False)
    assert review.decisions == tuple(Decision(row.id, row.source, row.translation) for row in sheet.rows)


@given(WORDS.map(plain_line), WORDS.map(plain_line))
def test_codes_become_the_same_markup_again(source: str, translation: str) -> None:
    sheet = Sheet(
        "help", "Get help", "ur", (ReviewSection("", (ReviewRow("1-0a0a0a0a", source, translation),)),)
    )
    assert read(write(sheet), "in.xlf").decisions == (Decision("1-0a0a0a0a", source, translation),)


@pytest.mark.parametrize("state", ["reviewed", "final"])
def test_a_state_is_a_claim_and_not_a_verdict(state: str) -> None:
    review = changed('state="translated"', f'state="{state}"')
    assert review.claims == ("2-1b1b1b1b",)
    assert {decision.verdict for decision in review.decisions} == {Verdict.NONE}
    assert {decision.mark for decision in review.decisions} == {""}


def test_a_state_that_our_writer_set_is_not_a_claim_until_a_tool_changes_it() -> None:
    assert changed(' subState="leaflets:checked"', "").claims == ("1-0a0a0a0a",)


def test_notes_of_others_are_comments_and_ours_are_not() -> None:
    note = '<note id="x" category="query">Is it right?</note></notes>'
    sheet = replace(small("pl"), sections=small("pl").sections[:1])
    decision = by_number(changed("</notes>", note, sheet))["1"]
    assert decision.comment == "Is it right?"


def test_a_note_in_a_segment_is_a_comment_too() -> None:
    decision = by_number(
        changed("</target>\n</segment>", "</target><notes><note>Why?</note></notes></segment>")
    )["3"]
    assert decision.comment == "Why?"


def test_a_tool_can_split_a_unit_reorder_it_and_mark_a_term() -> None:
    target = "<target>Czekaj w domu.</target>"
    source = "<source>Wait 48 hours.</source>"
    cut = (
        "<source>Wait </source><target order='3'><mrk id='m1' type='term'>dom</mrk>.</target></segment>"
        "<ignorable><source><cp hex='0034'/></source></ignorable><segment id='s9'>"
        "<source>8 hours.</source><target order='1'>Czekaj </target>"
    )
    decision = by_number(changed(f"{source}\n{target}", cut))["3"]
    assert (decision.source, decision.translation) == ("Wait 48 hours.", "Czekaj 4dom.")


def test_a_tool_can_split_a_paired_code_into_start_and_end() -> None:
    data = write(small("pl")).decode()
    start, end = data.index("<target>Zadzwoń"), data.index("</target>", data.index("<target>Zadzwoń"))
    target = "<target><sc id='bold.1' dataRef='d1'/>0808 2000 247<ec startRef='bold.1' dataRef='d1'/>"
    review = read((data[:start] + target + data[end:]).encode(), "in.xlf")
    assert by_number(review)["2"].translation == "**0808 2000 247**"


def test_a_copied_code_has_the_markup_of_its_original() -> None:
    extra = '<target><pc id="c" copyOf="bold.1">x</pc>'
    decision = by_number(changed("<target>Zadzwoń", f"{extra}Zadzwoń"))["2"]
    assert decision.translation.startswith("**x**Zadzwoń")


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ('version="2.1"', 'version="1.2"', "this is XLIFF 1.2, not XLIFF 2.0 or 2.1"),
        ("xliff:document:2.0", "xliff:document:1.2", "not XLIFF 2.0"),
        ("<xliff ", '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff ', "DOCTYPE"),
        ("</xliff>", "", "not well-formed XML"),
        ("leaflets-review help", "leaflets-review", "does not name a review"),
        ('original="leaflets-review help', 'original="leaflets-review other', "more than one review"),
        ('trgLang="pl"', 'trgLang="de"', "its trgLang is 'de'"),
        ('unit id="3-2c2c2c2c"', 'unit id="three"', "'three', which is not the id of a row"),
        (
            'dataRefStart="d1"',
            'dataRefStart="d9"',
            "2-1b1b1b1b: the code 'bold.1' has lost its original data",
        ),
        ("<source>Wait", "<source><x/>Wait", "an unknown code: x"),
        ("<source>Wait", "<source><cp hex='110000'/>Wait", "U+110000 is not a character"),
        (
            "<target>Czekaj w domu.</target>",
            "<target>Cze</target></segment><segment><source>a</source>",
            "3-2c2c2c2c: 1 of its 2 segments have no translation",
        ),
    ],
)
def test_a_broken_file_is_refused(old: str, new: str, wrong: str) -> None:
    with pytest.raises(PipelineError) as caught:
        changed(old, new)
    assert wrong in caught.value.message
    assert caught.value.place.file == "in.xlf"


def test_entities_and_external_files_are_never_read() -> None:
    attack = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    with pytest.raises(PipelineError, match="DOCTYPE"):
        read(attack.encode(), "in.xlf")
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(PipelineError):
        read(f'<!DOCTYPE x [<!ENTITY a0 "ha">{bomb}]><x>&a11;</x>'.encode(), "in.xlf")
