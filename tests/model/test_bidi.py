"""The bidirectional algorithm passes the conformance tests of UAX #9."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.model.bidi import (
    FSI,
    LRI,
    REMOVED,
    bidi_class,
    isolated_levels,
    levels,
    needs_ordering,
    visual_order,
)

SAMPLES = Path(__file__).parent / "unicode"
DATABASE = Path(os.environ.get("LEAFLETS_UNICODE_DATA", "/usr/share/unicode"))

# A character of each Bidi_Class, since BidiTest.txt names only classes.
# fmt: off
CHARACTER_OF_CLASS = {
    "L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "AN": "\u0661", "ES": "+", "ET": "$", "CS": ",",
    "NSM": "\u0300", "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": "\u202a",
    "LRO": "\u202d", "RLE": "\u202b", "RLO": "\u202e", "PDF": "\u202c", "LRI": "\u2066", "RLI": "\u2067",
    "FSI": "\u2068", "PDI": "\u2069",
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Case:
    """A text, the paragraph level (None: from the text), the levels (None: removed) and the visual order."""

    text: str
    base: int | None
    levels: tuple[int | None, ...]
    order: tuple[int, ...]


def numbers(words: str) -> tuple[int, ...]:
    return tuple(int(word) for word in words.split())


def expected_levels(words: str) -> tuple[int | None, ...]:
    return tuple(None if word == "x" else int(word) for word in words.split())


def data_lines(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def character_cases(path: Path) -> Iterator[Case]:
    for line in data_lines(path):
        points, direction, _, levels, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        base = None if direction == "2" else int(direction)
        yield Case(text, base, expected_levels(levels), numbers(order))


def class_cases(path: Path) -> Iterator[Case]:
    levels: tuple[int | None, ...] = ()
    order: tuple[int, ...] = ()
    for line in data_lines(path):
        if line.startswith("@Levels:"):
            levels = expected_levels(line.partition(":")[2])
        elif line.startswith("@Reorder:"):
            order = numbers(line.partition(":")[2])
        elif not line.startswith("@"):
            classes, bits = line.split(";")
            text = "".join(CHARACTER_OF_CLASS[name] for name in classes.split())
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits) & bit:
                    yield Case(text, base, levels, order)


AT_A_LINES_END = REMOVED | {"WS", "FSI", "LRI", "RLI", "PDI"}  # L1


def base_level(text: str) -> int:
    """The paragraph level from the first strong character outside isolates (P2, P3); 0 if there is none."""
    depth = 0
    for name in map(bidi_class, text):
        depth += name in ("LRI", "RLI", "FSI")
        if depth == 0 and name in ("L", "R", "AL"):
            return int(name != "L")
        depth -= name == "PDI" and depth > 0
    return 0


def line_levels(text: str, paragraph: Sequence[int], start: int, end: int, base: int) -> list[int]:
    """Return the levels of the line text[start:end]; separators and its final white space get *base* (L1)."""
    line = list(paragraph[start:end])
    at_end = True
    for place in range(end - start - 1, -1, -1):
        name = bidi_class(text[start + place])
        if name in ("B", "S"):
            at_end = True
        elif name not in AT_A_LINES_END:
            at_end = False
        if at_end:
            line[place] = base
    return line


mixed_text = st.text(st.sampled_from([*CHARACTER_OF_CLASS.values(), "(", ")", "b", "\u05d1"]), max_size=30)


def failures(cases: Iterable[Case]) -> tuple[int, list[Case]]:
    count, failed = 0, []
    for case in cases:
        count += 1
        base = base_level(case.text) if case.base is None else case.base
        line = line_levels(case.text, levels(case.text, base), 0, len(case.text), base)
        kept = [place for place, level in enumerate(case.levels) if level is not None]
        order = tuple(kept[place] for place in visual_order([line[place] for place in kept]))
        if any(line[place] != case.levels[place] for place in kept) or order != case.order:
            failed.append(case)
    return count, failed


def test_a_sample_of_bidi_character_test_passes() -> None:
    count, failed = failures(character_cases(SAMPLES / "BidiCharacterTest.sample.txt"))
    assert (failed, count > 400) == ([], True)


def test_a_sample_of_bidi_test_passes() -> None:
    count, failed = failures(class_cases(SAMPLES / "BidiTest.sample.txt"))
    assert (failed, count > 400) == ([], True)


@pytest.mark.slow
def test_all_of_bidi_character_test_passes() -> None:
    count, failed = failures(character_cases(DATABASE / "BidiCharacterTest.txt"))
    assert (failed[:5], count > 90_000) == ([], True)


@pytest.mark.slow
def test_all_of_bidi_test_passes() -> None:
    count, failed = failures(class_cases(DATABASE / "BidiTest.txt"))
    assert (failed[:5], count > 700_000) == ([], True)


def test_unassigned_characters_have_the_class_of_their_block() -> None:
    assert [bidi_class(one) for one in "\u05ff\u07bf\U0001efff\ufdd0\U000effff"] == [
        "R",
        "AL",
        "R",
        "BN",
        "BN",
    ]


def test_plain_latin_stays_at_level_0() -> None:
    assert levels("Press 55, now!", 0) == [0] * 14


@given(mixed_text, st.sampled_from([0, 1]))
def test_visual_order_contains_every_index_once(text: str, base: int) -> None:
    line = line_levels(text, levels(text, base), 0, len(text), base)
    assert sorted(visual_order(line)) == list(range(len(text)))


@given(mixed_text, st.sampled_from([0, 1]), st.sampled_from([LRI, FSI]), st.data())
def test_isolates_without_characters_give_the_same_levels_as_isolate_characters(
    text: str, base: int, initiator: str, data: st.DataObject
) -> None:
    letters = "".join(one for one in text if bidi_class(one) not in {"B", "LRI", "RLI", "FSI", "PDI"})
    assume(letters and needs_ordering(letters, base))
    start = data.draw(st.integers(0, len(letters) - 1))
    end = data.draw(st.integers(start + 1, len(letters)))
    written = levels(f"{letters[:start]}{initiator}{letters[start:end]}\u2069{letters[end:]}", base)
    wanted = written[:start] + written[start + 1 : end + 1] + written[end + 2 :]
    assert isolated_levels(letters, base, [(start, end, initiator)]) == wanted


def test_white_space_at_a_line_end_is_at_the_paragraph_level() -> None:
    text = "\u0627 ab cd"
    assert line_levels(text, levels(text, 1), 0, 5, 1) == [1, 1, 2, 2, 1]


def test_the_deepest_embedding_is_at_level_125() -> None:
    nested = "\u202b\u202a" * 80  # right to left, left to right, and so on
    assert levels(f"{nested}a\u05d0", 0)[-2:] == [126, 125]
    assert levels("\u202a" * 80 + "a\u05d0", 0)[-2:] == [124, 125]


@pytest.mark.parametrize(("pairs", "level"), [(63, 2), (64, 1)])
def test_brackets_are_paired_up_to_63_deep(pairs: int, level: int) -> None:
    assert levels(f"a{'(' * pairs}b{')' * pairs}\u05d0", 1)[-2] == level


LRE, PDF, PDI, RLI = "\u202a", "\u202c", "\u2069", "\u2067"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (LRE * 80 + PDF * 18, 124),  # 62 embeddings fit; the other 18 end first
        (LRE * 80 + PDF * 19, 122),
        (LRE * 80 + PDF * 90, 0),
        (LRI * 80 + PDI * 18, 124),
        (LRI * 80 + PDI * 19, 122),
        (LRI * 80 + PDI * 90, 0),
        (LRI * 62 + LRE * 3 + PDI, 122),  # the end of an isolate ends the embeddings in it
        (LRI * 62 + LRE * 3 + PDI + LRE, 124),
        (LRI * 62 + LRE * 3 + PDI + LRE + PDF, 122),
        (LRI * 80 + LRE * 5 + PDF * 9, 124),  # an embedding in an isolate that did not fit does not count
        (LRI * 80 + LRE * 5 + PDI * 18 + PDF, 124),
        (LRI * 80 + LRE * 5 + PDI * 19 + LRE, 124),
        (LRE + LRI + PDF, 4),  # an embedding does not end inside an isolate
        (LRI + LRE + PDI, 0),
        (PDI + PDF + LRE, 2),
        (RLI + LRE + PDI + LRI, 2),
    ],
)
def test_what_is_opened_is_closed_in_its_order(text: str, level: int) -> None:
    assert levels(f"{text}a", 0)[-1] == level


def test_every_mark_on_a_bracket_has_its_direction() -> None:
    assert levels("a(b)\u0300\u0300\u0300\u05d0", 1)[-5:] == [2, 2, 2, 2, 1]
