"""What a release refuses though everything is signed, and what of a leaflet only some readers get."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.operations.build import BuildResult, build
from pipeline.operations.check import check
from pipeline.operations.sheets import EVERYTHING, review_sheet
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.projects import TODAY, built, make_project, order

PUBLISHER = '[publisher]\nname = "Example Police"\nconfirmed = true\n'
TRIAL = '[[trials]]\ndate = 2026-03-01\ngroup = "People First"\nreaders = 6\n'
SURE = 'state = "confirmed"\nsource = "https://example.org/a"\nchecked = 2026-03-01\n'
STANDARD = "# Get help\n\nCall 999 and press 55.\n\nPressing 55 shows where you are.\n"
EASY = "# Get help\n\nCall 999 and press 55.\n\nThis does not tell the police where you are.\n"
SUGGEST = 'suggest = "Press 55 when you are told to"'
DENIAL = "This does not tell the police where you are."
FACT = '[[facts]]\nid = "press-55"\npassage = "Pressing 55 shows where you are."\n'
WAIVER = (
    f'[[waivers]]\nrule = "wordings/critical"\nwhat = "{DENIAL}"\nreason = "disputed"\nfact = "press-55"\n'
)
CRITICAL = f'critical = ["{DENIAL}"]\n'


def english(root: Path, toml: str, standard: str = STANDARD, easy: str = EASY, area: str = "") -> Project:
    """A project with a leaflet in English alone, which needs no signature."""
    project = make_project(root, '"easy-read", "plain-text"')
    if area:
        with (project.source / "project.toml").open("a", encoding="utf-8") as file:
            file.write(f'area = "{area}"\n')
    folder = project.source / "help"
    (folder / "leaflet.txt").unlink()
    for name, text in (("leaflet.md", standard), ("easy-read.md", easy), ("leaflet.toml", toml)):
        (folder / name).write_text(text, encoding="utf-8")
    return project


def released(project: Project) -> BuildResult:
    return build(project, order(tags=("en-GB",), release=True))


def refusals(project: Project) -> dict[str, str]:
    """The place of each error that keeps a file back, by its rule; every one has a hint."""
    found = [one for errors in released(project).reasons.values() for one in errors]
    assert all(one.hint for one in found)
    return {one.rule.id: str(one.place) for one in found}


def text_of(project: Project, edition: str = "plain-text") -> str:
    build(project, order(tags=("en-GB",)))
    (data,) = [data for name, data in built(project).items() if edition in name and "/en-GB/" in name]
    return data.decode()


def test_a_leaflet_whose_facts_are_confirmed_is_released(tmp_path: Path) -> None:
    text = "# Get help\n\nCall 999 and press 55.\n"
    project = english(tmp_path, f'version = "2026.1"\n{PUBLISHER}{TRIAL}', text, text)
    assert (refusals(project), len(released(project).withheld)) == ({}, 0)


def test_wordings_that_contradict_a_confirmed_fact_are_refused_whatever_is_waived(tmp_path: Path) -> None:
    old = WAIVER.replace('fact = "press-55"\n', "")
    fact = f'{FACT}contradicts = "{DENIAL}"\n{SURE}'
    project = english(tmp_path, f"{CRITICAL}{PUBLISHER}{TRIAL}{fact}{old}")
    assert refusals(project)["facts/contradiction"] == "source/help/easy-read.md:5:1"


def test_words_that_contradict_a_fact_are_whole_words(tmp_path: Path) -> None:
    fact = f'{FACT}contradicts = "free"\n{SURE}'
    words = [text.replace("Call 999 and", "In freedom, call 999 and") for text in (STANDARD, EASY)]
    project = english(tmp_path, f"{PUBLISHER}{TRIAL}{fact}", *words)
    assert refusals(project) == {"facts/not-in-source": "source/help/leaflet.toml:11"}


def test_quotations_of_both_wordings_of_a_confirmed_fact_are_compared(tmp_path: Path) -> None:
    both = FACT.replace(
        '"Pressing 55 shows where you are."', f'["Pressing 55 shows where you are.", "{DENIAL}"]'
    )
    project = english(tmp_path, f"{PUBLISHER}{TRIAL}{both}{SURE}")
    assert refusals(project) == {"facts/contradiction": "source/help/easy-read.md:5:1"}


def test_a_waiver_ends_when_the_fact_that_it_rests_on_changes(tmp_path: Path) -> None:
    disputed = english(tmp_path / "a", f'{CRITICAL}{PUBLISHER}{FACT}state = "disputed"\n{WAIVER}')
    told = {one.rule.id for one in check(disputed, TODAY, tags=("en-GB",)) if one.severity > Severity.NOTE}
    assert "waiver/expired" not in told
    assert "wordings/critical" not in told
    confirmed = english(tmp_path / "b", f"{CRITICAL}{PUBLISHER}{TRIAL}{FACT}{SURE}{WAIVER}")
    assert refusals(confirmed) == {"wordings/critical": "source/help/easy-read.md:5:1"}
    ended = [one for one in released(confirmed).findings if one.rule.id == "waiver/expired"]
    assert {(str(one.place), one.message) for one in ended} == {
        (
            "source/help/leaflet.toml:15",
            "the waiver ended when its fact changed from disputed to confirmed: "
            f"wordings/critical about “{DENIAL}”",
        )
    }


def test_a_critical_passage_of_one_wording_is_not_released_on_a_waiver_without_a_fact(tmp_path: Path) -> None:
    old = WAIVER.replace('fact = "press-55"\n', "")
    project = english(tmp_path, f"{CRITICAL}{PUBLISHER}{TRIAL}{FACT}{SURE}{old}")
    assert refusals(project) == {"wordings/critical": "source/help/easy-read.md:5:1"}
    told = [str(one.place) for one in released(project).findings if one.rule.id == "waiver/no-fact"]
    assert set(told) == {"source/help/leaflet.toml:15"}


@pytest.mark.parametrize(
    ("line", "version", "rule", "place"),
    [
        ("Be safe.", "2026.1-draft", "release/draft-version", "source/help/leaflet.toml:1"),
        ("Call [insert number].", "1", "release/placeholder", "source/help/leaflet.md:3:1"),
        ("Read [more](https://example.org/).", "1", "release/home-page", "source/help/leaflet.md:3:1"),
        ("Read more on our website.", "1", "release/no-target", "source/help/leaflet.md:3:1"),
    ],
)
def test_what_is_not_finished_is_refused_with_its_line(
    tmp_path: Path, line: str, version: str, rule: str, place: str
) -> None:
    text = f"# Get help\n\n{line}\n"
    project = english(tmp_path, f'version = "{version}"\n{PUBLISHER}{TRIAL}', text, text)
    found = [one for errors in released(project).reasons.values() for one in errors]
    assert place in {str(one.place) for one in found if one.rule.id == rule}
    assert {one.rule.id for one in found if one.rule.id.startswith("release/")} == {rule}
    assert all(one.hint for one in found)
    draft = build(project, order(tags=("en-GB",)))
    told = [one.severity for one in draft.findings if one.rule.id.startswith("release/")]
    assert set(told) <= {Severity.NOTE}, "a draft may have it"


@pytest.mark.parametrize("rule", ["facts/contradiction", "facts/disputed", "release/draft-version", "x/y"])
def test_a_rule_that_nobody_can_waive_is_an_error_of_the_settings(tmp_path: Path, rule: str) -> None:
    waiver = f'[[waivers]]\nrule = "{rule}"\nwhat = "55"\nreason = "we know"\n'
    project = english(tmp_path, f"{PUBLISHER}{waiver}")
    with pytest.raises(PipelineError, match=f"no waiver ends {rule}") as told:
        check(project, TODAY)
    assert str(told.value.place) == "source/help/leaflet.toml:4"
    assert told.value.hint


def test_a_home_page_that_is_the_page_itself_can_be_waived_with_a_reason(tmp_path: Path) -> None:
    text = "# Get help\n\nRead [more](https://example.org/).\n"
    waiver = '[[waivers]]\nrule = "release/home-page"\nwhat = "example.org"\nreason = "the help is there"\n'
    assert refusals(english(tmp_path, f"{PUBLISHER}{TRIAL}{waiver}", text, text)) == {}


def test_a_withheld_passage_is_in_no_file_and_the_file_says_so(tmp_path: Path) -> None:
    fact = f'{FACT}state = "disputed"\nwithhold = true\n'
    project = english(tmp_path, f"{PUBLISHER}{TRIAL}{fact}", easy=EASY.replace(DENIAL, "Help comes."))
    said = text_of(project)
    assert "shows where you are" not in said
    assert "A part of this leaflet is missing." in said
    assert refusals(project) == {}, "what nobody gets cannot be wrong"
    told = [one.message for one in check(project, TODAY, tags=("en-GB",)) if one.rule.id == "facts/disputed"]
    assert told == ["disputed: “Pressing 55 shows where you are.” (withheld: no reader gets it)"]


def test_a_file_from_which_nothing_is_withheld_does_not_say_so(tmp_path: Path) -> None:
    fact = f'{FACT}state = "confirmed"\nsource = "x"\nchecked = 2026-03-01\nwithhold = true\n'
    said = text_of(english(tmp_path, f"{PUBLISHER}{fact}"))
    assert "shows where you are" in said
    assert "is missing" not in said


def test_a_disputed_passage_is_marked_where_it_stands(tmp_path: Path) -> None:
    said = text_of(english(tmp_path, f'{PUBLISHER}{FACT}state = "disputed"\n'))
    assert "This may be wrong: Pressing 55 shows where you are." in said
    assert "This may be wrong: Call 999" not in said


def test_what_is_said_first_is_marked_too(tmp_path: Path) -> None:
    first = 'first = ["Pressing 55 shows where you are."]\n'
    said = text_of(english(tmp_path, f'{first}{PUBLISHER}{FACT}state = "disputed"\n'))
    assert said.count("This may be wrong: Pressing 55 shows where you are.") == 2


@pytest.mark.parametrize("source", ["en", "en-GB"])
def test_a_disputed_passage_without_translation_is_marked_in_its_own_language(
    tmp_path: Path, source: str
) -> None:
    project = english(tmp_path, f'{PUBLISHER}{FACT}state = "disputed"\n')
    settings = project.source / "project.toml"
    text = settings.read_text(encoding="utf-8").replace('"en-GB"', f'"{source}"')
    if "source-language" not in text:
        text = f'source-language = "{source}"\n{text}'
    settings.write_text(text, encoding="utf-8")
    update(project, (), ("ur",))
    found = build(project, order(tags=("ur",)))
    assert [one.message for one in found.findings if one.severity is Severity.ERROR] == []
    (data,) = [data for name, data in built(project).items() if "plain-text" in name and "/ur/" in name]
    assert "This may be wrong: Pressing 55 shows where you are." in data.decode()


def test_passages_contacts_and_facts_can_be_for_some_readers(tmp_path: Path) -> None:
    text = "# Get help\n\nCall 999.\n\nYou can speak Welsh to us.\n\n## In Wales\n\nThe notice is another.\n"
    toml = (
        f'{PUBLISHER}[[passages]]\npassage = "You can speak Welsh"\nfor = ["cy"]\n'
        '[[passages]]\npassage = "In Wales"\narea = "wales"\n'
        f'[[contacts]]\nname = "Live Fear Free"\nreach = "01632 960 002"\narea = "wales"\n{SURE}'
        f'[[contacts]]\nname = "Helpline"\nreach = "01632 960 001"\narea = ["england", "kent"]\n{SURE}'
        '[[facts]]\npassage = "The notice is another."\nstate = "disputed"\narea = "wales"\n'
    )
    here = english(tmp_path / "a", toml, text, text, "england")
    said = text_of(here)
    assert "Call 999." in said
    assert "Helpline" in said
    assert not any(words in said for words in ("Welsh", "Wales", "another", "Live Fear", "not confirmed"))
    wales = text_of(english(tmp_path / "b", toml, text, text, "wales"))
    assert all(words in wales for words in ("In Wales", "Live Fear Free: 01632 960 002", "not confirmed"))
    assert "Helpline" not in wales
    notes = [one.message for one in check(here, TODAY) if one.rule.id == "facts/elsewhere"]
    assert "“In Wales”, “The notice is another.”: for wales, and this project is for england" in notes
    assert (
        "“You can speak Welsh to us.”: for readers of Welsh, and the leaflet is only in English, Polish"
        in notes
    )


def test_a_language_gets_the_words_that_are_for_it(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    toml = project.source / "help" / "leaflet.toml"
    words = 'passage = "Call 999 if you are in danger."\nfor = ["pl"]\n'
    toml.write_text(f"{toml.read_text(encoding='utf-8')}\n[[passages]]\n{words}", encoding="utf-8")
    build(project, order())
    files = {name.split("/")[1]: data.decode() for name, data in built(project).items()}
    assert "999" in files["pl"]
    assert "999" not in files["en-GB"]


def test_words_for_a_language_are_for_all_its_kinds(tmp_path: Path) -> None:
    contact = f'[[contacts]]\nname = "Helpline"\nreach = "01632 960 001"\nfor = ["en"]\n{SURE}'
    passage = '[[passages]]\npassage = "Call 999 and press 55."\nfor = ["en"]\n'
    first = 'first = ["Call 999 and press 55."]\n'
    said = text_of(english(tmp_path, f"{first}{PUBLISHER}{contact}{passage}"))
    assert said.count("Call 999 and press 55.") == 2
    assert "Helpline: 01632 960 001" in said


@pytest.mark.parametrize("readers", ['for = ["pl"]', 'area = "wales"'])
@pytest.mark.parametrize("key", ["first", "critical"])
def test_a_critical_passage_that_readers_would_lose_is_refused(
    tmp_path: Path, key: str, readers: str
) -> None:
    said = "Call 999 and press 55."
    toml = f'{key} = ["{said}"]\n{PUBLISHER}{TRIAL}[[passages]]\npassage = "press 55"\n{readers}\n'
    project = english(tmp_path, toml, area="england")
    assert refusals(project)["facts/critical-lost"] == "source/help/leaflet.toml:9"
    (told, *_) = [one for one in check(project, TODAY) if one.rule.id == "facts/critical-lost"]
    assert told.message == f"readers of English do not get the critical words “{said}”"


@pytest.mark.parametrize(("critical", "lost"), [("Call 999", True), ("press 55", False)])
def test_critical_words_do_not_go_with_a_withheld_fact(tmp_path: Path, critical: str, lost: bool) -> None:
    fact = '[[facts]]\npassage = "and press 55"\nstate = "disputed"\nwithhold = true\n'
    easy = EASY.replace(DENIAL, "Help comes.")
    project = english(tmp_path, f'critical = ["{critical}"]\n{PUBLISHER}{TRIAL}{fact}', easy=easy)
    assert ("facts/critical-lost" in refusals(project)) is lost


def test_what_is_said_first_does_not_go_with_its_withheld_fact(tmp_path: Path) -> None:
    fact = '[[facts]]\npassage = "and press 55"\nstate = "disputed"\nwithhold = true\n'
    first = 'first = ["Call 999 and press 55."]\n'
    project = english(tmp_path, f"{first}{PUBLISHER}{TRIAL}{fact}", easy=EASY.replace(DENIAL, "Help comes."))
    assert "facts/critical-lost" in refusals(project)


def test_a_title_cannot_be_withheld(tmp_path: Path) -> None:
    fact = '[[facts]]\npassage = "Get help"\nstate = "disputed"\nwithhold = true\n'
    assert refusals(english(tmp_path, f"{PUBLISHER}{TRIAL}{fact}")) == {
        "facts/title-kept": "source/help/leaflet.toml:8"
    }


def test_a_leaflet_of_which_nothing_is_left_is_refused(tmp_path: Path) -> None:
    fact = '[[facts]]\npassage = "Call 999"\nstate = "disputed"\nwithhold = true\n'
    area = '[[passages]]\npassage = "Pressing 55"\narea = "wales"\n'
    project = english(tmp_path, f"{PUBLISHER}{TRIAL}{fact}{area}", easy=STANDARD)
    assert refusals(project) == {"facts/nothing-left": "source/help/leaflet.toml:8"}


def test_the_name_of_an_area_has_no_letter_case(tmp_path: Path) -> None:
    toml = f'{PUBLISHER}[[passages]]\npassage = "Pressing 55 shows"\narea = " Wales"\n'
    assert "Pressing 55 shows" in text_of(english(tmp_path, toml, area="wales"))


def test_a_suggestion_is_told_and_never_printed(tmp_path: Path) -> None:
    better = "Pressing 55 does not show where you are."
    project = english(tmp_path, f'{PUBLISHER}{FACT}state = "disputed"\nsuggest = "{better}"\n')
    assert better not in text_of(project)
    (note,) = [one for one in check(project, TODAY, tags=("en-GB",)) if one.rule.id == "facts/suggestion"]
    assert better in note.message
    assert str(note.place) == "source/help/leaflet.toml:4"


def test_easy_read_sentences_that_claim_something_and_stand_in_no_fact_are_listed(tmp_path: Path) -> None:
    fact = '[[facts]]\npassage = "The notice lasts for 48 hours."\nstate = "unchecked"\n'
    easy = "# Get help\n\nIt is not your fault.\n\nThe notice lasts for 48 hours.\n\nThe call is free.\n"
    project = english(tmp_path, f"{PUBLISHER}{fact}", easy=easy)
    (note,) = [one for one in check(project, TODAY, tags=("en-GB",)) if one.rule.id == "facts/no-fact"]
    assert note.severity is Severity.NOTE
    assert note.message == (
        "1 sentence claims something and stands in no fact: line 7, service: “The call is free.”"
    )


def test_a_review_sheet_shows_what_is_suggested_to_the_publisher(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    toml = project.source / "help" / "leaflet.toml"
    text = toml.read_text(encoding="utf-8").replace(
        'passage = "Press 55"', f'passage = "Press 55"\n{SUGGEST}'
    )
    toml.write_text(text, encoding="utf-8")
    rows = [row for row in review_sheet(project, "help", "pl", EVERYTHING).rows if "Press 55" in row.source]
    assert [row.findings for row in rows] == [
        ("these words may change; we suggest to the publisher: “Press 55 when you are told to”",)
    ]
