"""A corpus: the Universal Declaration of Human Rights in every language that our fonts have the letters of.

LEAFLETS_ACCEPT=1 writes the lists in ``golden/`` anew; read the diff.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest

from tests.conformance.declarations import declarations
from tests.conformance.proving import Outcome, proved
from tests.conformance.verapdf import NEWER_STANDARDS, STANDARDS, broken_rules

GOLDEN = Path(__file__).parent / "golden"
# PDF/UA-2 and PDF/A-4. Well-Tagged PDF, which asks for parts of the same, is tried on our leaflets alone.
UA2_AND_A4 = NEWER_STANDARDS[:2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("declarations")


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("newer")


@pytest.fixture(scope="module")
def outcomes(folder: Path, newer: Path) -> Sequence[Outcome]:
    """What was found in each declaration; those that can be set whole are now files in both folders."""
    prove = partial(proved, folder=folder, newer=newer)
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        return list(pool.map(prove, declarations(), chunksize=8))


def golden(name: str, found: str) -> str:
    """What a person has read, after it is replaced by *found* where that is asked for."""
    path = GOLDEN / name
    if os.environ.get("LEAFLETS_ACCEPT"):
        path.write_text(found, encoding="utf-8")
    return path.read_text(encoding="utf-8")


def test_the_languages_left_out_are_known_by_name_and_reason(outcomes: Sequence[Outcome]) -> None:
    lines = sorted(
        f"{outcome.declaration.tag}  {outcome.declaration.name} [{outcome.declaration.code}]: {outcome.gap}\n"
        for outcome in outcomes
        if outcome.gap
    )
    assert "".join(lines) == golden("languages-left-out.txt", "".join(lines))


def test_what_only_deserves_a_warning_is_known(outcomes: Sequence[Outcome]) -> None:
    """There is nothing now; it was once a line of Urdu with 69 letters, where 65 are easy to follow."""
    lines = sorted(
        f"{outcome.declaration.tag}  {outcome.declaration.name} [{outcome.declaration.code}]: "
        f"{outcome.warnings}\n"
        for outcome in outcomes
        if outcome.warnings
    )
    assert "".join(lines) == golden("warnings.txt", "".join(lines))


def test_there_are_hundreds_of_languages(outcomes: Sequence[Outcome]) -> None:
    languages = {outcome.declaration.tag.split("-")[0] for outcome in outcomes if not outcome.gap}
    assert len(languages) > 400


def test_each_file_says_its_words_in_order_and_nothing_is_found_in_it(outcomes: Sequence[Outcome]) -> None:
    """Also in those where letters are missing: their boxes keep the text."""
    assert {outcome.declaration.code: outcome.faults for outcome in outcomes if outcome.faults} == {}


@pytest.mark.parametrize("standard", [*STANDARDS, *UA2_AND_A4])
def test_verapdf_finds_no_broken_rule(
    outcomes: Sequence[Outcome], folder: Path, newer: Path, standard: str
) -> None:
    expected = {f"{outcome.declaration.code}.pdf" for outcome in outcomes if not outcome.gap}
    broken = broken_rules(newer if standard in UA2_AND_A4 else folder, standard)
    assert broken.keys() == expected
    assert {name: rules for name, rules in broken.items() if rules} == {}
