"""Findings of one cause are told once, with all their places; what can hurt a reader is told alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.translate import MISSING
from pipeline.checks.docx_file.letters import UNMARKED_LANGUAGE
from pipeline.checks.plain_language.grammar import PASSIVE
from pipeline.checks.plain_language.ideas import TWO_IDEAS
from pipeline.checks.plain_language.length import TOO_LONG
from pipeline.checks.plain_language.marks import ABBREVIATION
from pipeline.checks.plain_language.words import HARD_WORD
from pipeline.checks.waivers import waived
from pipeline.making.compose import NO_WORDING
from pipeline.making.rows import NO_PICTURE
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.folding import SAID, TOGETHER, fold, leaflet_of
from pipeline.operations.rules import RULES
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.project.manifest import NOT_BUILT, OUT_OF_DATE
from tests.projects import TODAY, make_project, order

SOURCE = "source/help/leaflet.txt"
DANGEROUS = ("wordings/", "facts/", "source/", "text/", "docx/", "pdf/", "picture/un", "picture/no")
"""Beginnings of ids: numbers, critical passages, links, dropped words, damaged text, damaged files."""
DANGEROUS_IN_TRANSLATIONS = frozenset(name for name in RULES if name.startswith("translation/")) - {
    "translation/missing",
    "translation/fuzzy",
    "translation/unsigned",
}


def hard(word: str, line: int, file: str = SOURCE) -> Finding:
    return Finding(HARD_WORD, f"“{word}” is a hard word (2 syllables)", Place(file, line, 1))


def missing(text: str, line: int, tag: str = "pl", message: str = "there is no translation") -> Finding:
    place = Place(f"locales/{tag}/LC_MESSAGES/help.po", line)
    return Finding(MISSING, f"{message}: “{text}”", place, language=tag)


def test_findings_of_one_cause_are_one_that_keeps_each_of_them() -> None:
    words = hard("ward", 3), hard("asylum", 5), hard("induction", 9)
    (one,) = fold(words)
    assert one.message == "3 words are hard: “ward”, “asylum”, “induction”"
    assert (one.place, one.parts) == (words[0].place, words)
    assert [place.line for place in one.places] == [3, 5, 9]


def test_a_finding_that_is_alone_stays_as_it_is() -> None:
    assert fold((hard("ward", 3),)) == (hard("ward", 3),)
    assert hard("ward", 3).places == (Place(SOURCE, 3, 1),)


def test_each_file_and_each_language_has_its_own() -> None:
    told = fold(
        (
            hard("ward", 3),
            hard("ward", 3, "source/more/leaflet.txt"),
            missing("Go", 3),
            missing("Go", 3, "ur"),
        )
    )
    assert [finding.parts for finding in told] == [(), (), (), ()]


def test_the_same_letters_are_one_cause_and_other_letters_another() -> None:
    letters = [
        Finding(ABBREVIATION, f"there is “{name}”", Place(SOURCE, line), severity_here=Severity.WARNING)
        for line, name in enumerate(("CPS", "IDVA", "CPS", "CPS"), 1)
    ]
    told = {finding.message: [place.line for place in finding.places] for finding in fold(letters)}
    assert told == {"there is “CPS”": [1, 3, 4], "there is “IDVA”": [2]}


def test_a_long_message_quotes_only_the_first_few() -> None:
    (one,) = fold([hard(f"{'long' * 8}{line}", line) for line in range(1, 30)])
    assert one.message.startswith("29 words are hard: “longlong")
    assert one.message.endswith(" …")
    assert len(one.message) < 150
    assert len(one.parts) == 29


def test_a_picture_is_missing_once_whatever_the_number_of_languages() -> None:
    place = Place("source/help/easy-read.md", 4)
    told = fold(
        (
            Finding(NO_PICTURE, "no picture: “Call.”", place),
            Finding(NO_PICTURE, "no picture: “Zadzwoń.”", place),
        )
    )
    assert [finding.message for finding in told] == ["no picture: “Call.”"]


def test_without_an_easy_read_wording_no_sentence_lacks_its_picture() -> None:
    no_wording = Finding(NO_WORDING, "made from the standard wording", Place("source/help"))
    here, other = (
        Finding(NO_PICTURE, "no picture: “Call.”", Place(f"source/{name}/leaflet.txt", 3))
        for name in ("help", "more")
    )
    assert fold((no_wording, here, other)) == (no_wording, other)


def test_a_sentence_that_is_too_long_need_not_have_several_ideas_as_well() -> None:
    long, ideas = (
        Finding(TOO_LONG, "30 words", Place(SOURCE, 3, 1)),
        Finding(TWO_IDEAS, "several", Place(SOURCE, 3, 1)),
    )
    elsewhere = replace(ideas, place=Place(SOURCE, 9, 1))
    assert fold((long, ideas, elsewhere)) == (long, elsewhere)


def test_what_a_waiver_silenced_says_nothing_for_another_rule() -> None:
    long, ideas = (
        Finding(TOO_LONG, "30 words", Place(SOURCE, 3, 1)),
        Finding(TWO_IDEAS, "several", Place(SOURCE, 3, 1)),
    )
    assert ideas in fold((waived(long, "it is a law's name"), ideas))


def test_a_waived_finding_keeps_its_reason() -> None:
    told = fold((hard("ward", 3), waived(hard("asylum", 5), "readers know it"), hard("induction", 9)))
    assert "“asylum” is a hard word (2 syllables) (waived: readers know it)" in [
        each.message for each in told
    ]


@pytest.mark.parametrize("rule", [RULES[name] for name in TOGETHER], ids=str)
def test_an_error_is_never_told_together_with_another(rule: Rule) -> None:
    """In a release, all findings that stop a file are errors: what is unsigned, unconfirmed, untranslated."""
    errors = [Finding(rule, f"“{n}”", Place(SOURCE, n), severity_here=Severity.ERROR) for n in (1, 2, 3)]
    assert fold(errors) == tuple(errors)


def test_a_critical_passage_without_a_translation_is_told_alone() -> None:
    alone = missing("Press 55.", 7, message="critical: there is no translation")
    told = fold((missing("Help", 3), alone, missing("More", 9)))
    assert alone in told
    assert [[place.line for place in finding.places] for finding in told] == [[3, 9], [7]]


def test_no_rule_on_what_can_hurt_a_reader_is_in_the_tables() -> None:
    named = {*TOGETHER, *SAID} - {NO_PICTURE.id, UNMARKED_LANGUAGE.id}
    assert named <= set(RULES)
    assert not [name for name in named if name.startswith(DANGEROUS) or name in DANGEROUS_IN_TRANSLATIONS]


def test_a_warning_of_an_easy_read_wording_is_told_at_each_place() -> None:
    passives = [Finding(PASSIVE, f"“be told {n}”", Place(SOURCE, n)) for n in (1, 2, 3)]
    assert fold(passives) == tuple(passives)
    notes = [replace(each, severity_here=Severity.NOTE) for each in passives]
    assert [len(finding.parts) for finding in fold(notes)] == [3]


findings = st.builds(
    Finding,
    st.sampled_from([*(RULES[name] for name in TOGETHER), *list(RULES.values())[:20]]),
    st.sampled_from(["“a” is hard", "“b” is hard", "critical: “c”", "d (waived: e)"]),
    st.builds(Place, st.sampled_from([SOURCE, "source/more/leaflet.md", ""]), st.integers(0, 4)),
    language=st.sampled_from(["", "pl"]),
    severity_here=st.sampled_from([None, *Severity]),
)


@given(st.lists(findings, unique=True))
def test_every_finding_is_there_or_said_by_another(every: list[Finding]) -> None:
    told = fold(every)
    whole = [part for finding in told for part in finding.parts or (finding,)]
    left_out = [finding for finding in every if finding not in whole]
    assert {finding.rule.id for finding in left_out} <= {*SAID, NO_PICTURE.id}
    assert len(whole) + len(left_out) == len(every)
    assert not [finding for finding in left_out if finding.severity is Severity.ERROR]
    assert fold(told) == told or len(fold(told)) <= len(told)


def test_the_leaflet_of_a_file_is_in_its_path() -> None:
    files = (
        "source/help/leaflet.txt",
        "source/help",
        "output/help/pl/help.pl.plain-text.txt",
        "locales/pl/LC_MESSAGES/help.po",
    )
    assert {leaflet_of(Place(file)) for file in files} == {"help"}
    assert leaflet_of(Place("")) == ""


# ---- whole commands


def severities(project: Project, *tags: str) -> dict[str, str]:
    return {one.rule.id: one.severity.name for one in check(project, TODAY, tags=tags)}


def test_a_file_that_was_never_built_is_a_note_and_an_old_one_is_a_warning(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    told = severities(project)
    assert (told[NOT_BUILT.id], OUT_OF_DATE.id in told) == ("NOTE", False)
    build(project, order())
    assert {NOT_BUILT.id, OUT_OF_DATE.id}.isdisjoint(severities(project))
    (project.output / "help" / "pl" / "help.pl.plain-text.txt").unlink()
    told = severities(project)
    assert (told[OUT_OF_DATE.id], NOT_BUILT.id in told) == ("WARNING", False)


def test_a_project_without_easy_read_wordings_is_told_so_once(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read"')
    (tmp_path / "source" / "more").mkdir()
    (tmp_path / "source" / "more" / "leaflet.txt").write_bytes(
        (project.source / "help" / "leaflet.txt").read_bytes()
    )
    update(project, (), ("pl", "ur"))
    told = check(project, TODAY)
    assert NO_PICTURE.id not in [one.rule.id for one in told]
    (one,) = (one for one in told if one.rule is NO_WORDING)
    assert [part.place.file for part in one.parts] == ["source/help", "source/more"]


def test_a_build_counts_what_check_tells(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read", "plain-text"')
    update(project, (), ("ur",))
    counted = build(project, order()).open_findings
    told = [one.severity for one in check(project, TODAY) if one.rule is not HARD_WORD]
    assert counted == {name: told.count(Severity[name.upper()]) for name in ("error", "warning", "note")}
    assert build(project, order()).open_findings == counted


def test_a_critical_passage_without_a_translation_has_its_own_finding(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    settings = project.source / "help" / "leaflet.toml"
    settings.write_text(f'critical = ["Press 55"]\n{settings.read_text("utf-8")}', "utf-8")
    update(project, (), ("ur",))
    told = [
        one
        for one in check(project, TODAY, tags=("ur",))
        if one.rule is MISSING and "help.po" in one.place.file
    ]
    assert sorted((len(one.parts), "Press 55" in one.message) for one in told) == [(0, True), (3, False)]


def test_of_a_language_only_its_own_findings_are_told(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read"')
    text = project.source / "help" / "leaflet.txt"
    text.write_text(f"{text.read_text('utf-8')}\nAsk the CPS. Call O1632 960 001.\n", "utf-8")
    update(project, (), ("pl",))
    source = {one.rule.id for one in check(project, TODAY, tags=("en-GB",))}
    polish = {one.rule.id for one in check(project, TODAY, tags=("pl",))}
    assert {ABBREVIATION.id, NO_WORDING.id} <= source
    assert {ABBREVIATION.id, NO_WORDING.id}.isdisjoint(polish)
    assert MISSING.id in polish
    assert "source/letter-in-number" in polish, "an error in the source is one in every language"
