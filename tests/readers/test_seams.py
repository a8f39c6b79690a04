"""No word is lost and no seam is joined in silence, whichever reader reads the text."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.model.document import Document, Link, passages, walk
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Rule
from pipeline.readers import READERS
from pipeline.readers.rules import JOINED_LINES, LINE_APART
from pipeline.readers.seams import Seam, seam
from tests.readers.test_properties import FRAGMENTS, kept, words_of

WORDS = (
    "the police|Police|call us on|call|and|every day|at home|They will talk to you.|Do not go back"
    "|a line that is so long that a program breaks it where its next word does not|fit"
    "|اتصل بنا|على الرقم|请拨打|警察"
).split("|")
NUMBERS = "999|01632 960 001|28 days|9 to 5|press 55.|£400|٩٩٩|12 Mill Road|CB1 2AB|1 March".split("|")
LABELS = "Telephone:|Open: Monday|Police:|Tél : jour|警察：|at 9:30|Who to call:".split("|")
ADDRESSES = "help@example.org|www.example.org|https://example.org/help|example.org.uk".split("|")
MARKS = "- |* |• |1. |2) |a) |(ii) |– |o\t|✓ |→ |+ |> ".split("|")
INDENTS = ("", "", "", "  ", "    ", "\t")

words = st.lists(st.sampled_from((*WORDS, *NUMBERS, *LABELS, *ADDRESSES)), min_size=1, max_size=3).map(
    " ".join
)
lines = st.tuples(st.sampled_from(INDENTS), st.sampled_from(("", "", "", *MARKS)), words).map("".join)
texts = st.lists(lines | st.sampled_from(("", *FRAGMENTS)), min_size=2, max_size=8).map("\n".join)
readers = st.sampled_from(sorted(READERS))

# What a person sees beside a line break, told apart by other means than the readers'.
DIGIT = re.compile(r"\d\S*\s*\n|\n[\s>]*\S?\d")
ADDRESS = re.compile(r"(?:@|www\.|://|\.org)\S*\s*\n|\n[\s>]*\S*(?:@|www\.|://|\.org)")
LABEL = re.compile(r"[:：]\s*\n|\n[\s>]*(?:Telephone|Open|Police|Tél |警察)[:：]")
MARK = re.compile(r"\n[\s>]*(?:[-*•–→✓+] |\(?(?:\d|[a-z]|ii)[.)] |o\t)")
MARKED = re.compile(r"(?m)^[\s>]*(?:\(?(?:[A-Za-z]|[ivx]{2,4}|\d)[.)]{1,2}|o)(?=\s)")


def read(suffix: str, text: str) -> tuple[Document, tuple[Finding, ...]] | None:
    """What the reader makes of *text*; None if no words are left."""
    try:
        return READERS[suffix](text, f"source/x/leaflet{suffix}", "en-GB", ())
    except PipelineError:
        return None


@given(readers, texts)
@example(".md", "# T\n\n- 999.")
@example(".md", "# T\n\n1. 999)\n2. 55.")
def test_no_word_is_lost(suffix: str, text: str) -> None:
    result = read(suffix, text)
    if result is None:
        return
    there = " ".join(kept(result))
    assert [word for word in words_of(MARKED.sub("", text)) if word not in there] == []


@given(readers, texts)
@example(".md", "# T\n\nOpen\nat 9:30")
def test_a_line_break_is_in_the_document_or_told_or_inside_running_prose(suffix: str, text: str) -> None:
    result = read(suffix, text)
    if result is None:
        return
    document, findings = result
    shown = {passage.place.line for passage in passages(document)}
    told = {finding.place.line for finding in findings}
    told |= {int(line) for one in findings for line in re.findall(r"\(line (\d+)\)", one.message)}
    for number, (above, below) in enumerate(pairwise(text.split("\n")), 2):
        worded = all(any(map(str.isalnum, line)) and line.strip() != "o" for line in (above, below))
        if worded and number not in shown | told:
            at = f"{above}\n{below}"
            assert not any(sign.search(at) for sign in (DIGIT, ADDRESS, LABEL, MARK)), at


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        ("call 999", "or come", Seam.NUMBER),
        ("press", "55. Then wait", Seam.NUMBER),
        ("write to", "help@example.org", Seam.ADDRESS),
        ("Who to call:", "the police", Seam.LABEL),
        ("Police", "Telephone: ask us", Seam.LABEL),
        ("We come", "at once", None),
        ("Call 999 at", "once", None),
        ("我们在1990年开始帮助许多人", "我们帮助您", None),
        ("请拨打999", "我们帮助您", Seam.NUMBER),
    ],
)
def test_a_seam_is_what_stands_directly_at_the_break(above: str, below: str, found: Seam | None) -> None:
    assert seam(above, below) is found


@pytest.mark.parametrize("suffix", sorted(READERS))
@pytest.mark.parametrize("lines", ["- 999.\n- 55.", "1. 999.\n2. 55."])
def test_a_number_alone_is_an_item(suffix: str, lines: str) -> None:
    result = read(suffix, f"{'# ' if suffix == '.md' else ''}Help\n\n{lines}\n")
    assert result is not None
    assert [passage.words for passage in passages(result[0])] == ["Help", "999.", "55."]
    assert result[1] == ()


@pytest.mark.parametrize("target", ["tel:0818 07 4000", "<tel:0818 07 4000>", "sms:+44\u00a07700 900001"])
def test_a_number_that_a_link_dials_may_have_spaces(target: str) -> None:
    result = read(".md", f"# Help\n\n[Ring us]({target}) now.\n")
    assert result is not None
    (found,) = [
        one.target for spot in walk(result[0]) for one in spot.passage.content if isinstance(one, Link)
    ]
    assert found == "".join(target.strip("<>").split())
    assert result[1] == ()


@pytest.mark.parametrize("suffix", sorted(READERS))
@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        ("- a lock\n- a door\nCall us.", LINE_APART),
        ("- You can call\n  01632 960 001 and more, every day", JOINED_LINES),
    ],
)
def test_both_readers_tell_the_same_of_the_same_lines(suffix: str, lines: str, rule: Rule) -> None:
    result = read(suffix, f"{'# ' if suffix == '.md' else ''}Help\n\n{lines}\n")
    assert result is not None
    last = lines.count("\n") + 3
    assert [(finding.rule, finding.place.line) for finding in result[1]] == [(rule, last)]
