"""Signing on the disk: what is written where, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import polib
import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.sign_off import SignOffLevel, message_id
from pipeline.operations.sign import (
    chosen,
    open_catalogue,
    request,
    rows,
    sign_messages,
    told_once,
    unsign_messages,
)
from pipeline.operations.status import row as table_row
from pipeline.operations.status import status
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.projects import TODAY, make_project, sign_off, translate


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def ledger(project: Project) -> list[dict[str, str]]:
    text = project.ledger("pl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def verdicts(project: Project) -> list[SignOffLevel]:
    return [found.verdict for _, found in open_catalogue(project, "help", "pl").account().rows]


def test_signing_writes_a_comment_and_a_line(project: Project) -> None:
    sign_off(project, "help", people=("A. L.",))
    assert [line["who"] for line in ledger(project)] == ["A. L."] * 4
    assert {line["date"] for line in ledger(project)} == {TODAY.isoformat()}
    assert (
        project.catalogue("help", "pl").read_text(encoding="utf-8").count("# @signed checked 2026-11-23") == 4
    )
    assert verdicts(project) == [SignOffLevel.CHECKED] * 4


def test_signing_writes_into_the_folder_that_the_language_has(project: Project) -> None:
    (project.locales / "pl").rename(project.locales / "pl.UTF-8")
    sign_off(project)
    assert [path.name for path in project.locales.iterdir() if path.is_dir()] == ["pl.UTF-8"]
    assert project.ledger("pl").is_relative_to(project.locales / "pl.UTF-8")
    assert [row.signed_off for row in status(project) if row.leaflet == "help"] == [4]


def test_signing_twice_writes_nothing_new(project: Project) -> None:
    sign_off(project, "help")
    before = project.ledger("pl").read_bytes(), project.catalogue("help", "pl").read_bytes()
    sign_off(project, "help")
    assert (project.ledger("pl").read_bytes(), project.catalogue("help", "pl").read_bytes()) == before


def test_lines_are_added_and_never_changed(project: Project) -> None:
    sign_off(project, "help", people=("A. L.",))
    before = project.ledger("pl").read_bytes()
    opened = open_catalogue(project, "help", "pl")
    unsign_messages(opened, [opened.messages[0].key], request(opened, "C. N.", TODAY, note="a slip"))
    assert project.ledger("pl").read_bytes().startswith(before)
    assert (ledger(project)[-1]["stage"], ledger(project)[-1]["note"]) == ("withdrawn", "a slip")
    assert verdicts(project) == [SignOffLevel.UNSIGNED, *[SignOffLevel.CHECKED] * 3]


def test_an_incomplete_line_does_not_damage_the_next_ones(project: Project) -> None:
    sign_off(project, "furniture", people=("A. L.",))
    sign_off(project, "help", people=("A. L.",))
    path = project.ledger("pl")
    project.append(path, b'{"leaflet": "he')
    project.append(path, b'{"next": 1}\n')
    assert path.read_bytes().endswith(b'\n{"leaflet": "he\n{"next": 1}\n')


def test_with_a_broken_ledger_nobody_signs(project: Project) -> None:
    sign_off(project, "help", people=("A. L.",))
    project.append(project.ledger("pl"), b'{"leaflet": "he')
    with pytest.raises(PipelineError) as error:
        open_catalogue(project, "help", "pl")
    assert str(error.value.place) == "locales/pl/sign-off.jsonl:5"


def test_a_sign_off_that_a_tool_drops_comes_back(project: Project) -> None:
    sign_off(project, "help")
    path = project.catalogue("help", "pl")
    whole = path.read_bytes()
    catalogue = polib.pofile(str(path), wrapwidth=0)
    for entry in catalogue:
        entry.tcomment = ""
    catalogue.save()
    assert b"@signed" not in path.read_bytes()
    assert verdicts(project) == [SignOffLevel.FINAL] * 4
    update(project, (), ())
    assert path.read_bytes() == whole


def test_many_refusals_for_one_reason_are_told_once_with_all_their_places(project: Project) -> None:
    sign_off(project, "help", people=("A. L.",))
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages]
    refused = sign_messages(opened, keys, request(opened, "A. L.", TODAY, "final")).findings
    (told,) = told_once(refused)
    assert told.message == "4 messages: A. L. checked this message"
    assert told.places == tuple(one.place for one in refused)
    assert told_once(refused[:3]) == refused[:3]


@pytest.mark.parametrize("leaflet", ["help", "furniture"])
def test_what_is_written_in_a_language_has_no_translation_into_it(project: Project, leaflet: str) -> None:
    with pytest.raises(PipelineError, match="written in English: there is nothing to translate"):
        open_catalogue(project, leaflet, "en-GB")


def test_a_message_with_an_error_cannot_be_signed(project: Project) -> None:
    wrong = "Zadzwoń pod 998, jeśli grozi Ci niebezpieczeństwo. Naciśnij 55, jeśli nie możesz mówić."
    translate(project, "help", "pl", {"Call 999 if you are in danger. Press 55 if you cannot talk.": wrong})
    opened = open_catalogue(project, "help", "pl")
    signed = sign_messages(
        opened, [message.key for message in opened.messages], request(opened, "A. L.", TODAY)
    )
    assert (signed.done, signed.refused) == (3, 1)
    (finding,) = signed.findings
    assert "translation/lost-number" in finding.message
    assert finding.place.line > 1
    assert verdicts(project).count(SignOffLevel.CHECKED) == 3


@pytest.mark.parametrize("edit", [" ", "x", "\u200f"])
def test_status_sees_an_edit_by_one_character(project: Project, edit: str) -> None:
    sign_off(project)
    by_name = {row.leaflet: row for row in status(project)}
    assert (by_name["help"].signed_off, by_name["help"].final, by_name["help"].stale) == (4, 4, 0)
    translate(project, "help", "pl", {"What can I do?": f"Co mogę{edit} zrobić?"})
    after = {row.leaflet: row for row in status(project)}
    assert (after["help"].signed_off, after["help"].final, after["help"].stale) == (3, 3, 1)
    assert after["help"].translated == 4


def test_status_does_not_believe_other_tools(project: Project) -> None:
    path = project.catalogue("help", "pl")
    catalogue = polib.pofile(str(path), wrapwidth=0)
    catalogue[0].flags = ["reviewed"]
    catalogue.save()
    (row,) = [row for row in status(project) if row.leaflet == "help"]
    assert (row.claimed, row.signed_off) == (1, 0)


def test_status_counts_critical_messages(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text('critical = ["Press 55"]\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    sign_off(project, "help", people=("A. L.",))
    (row,) = [row for row in status(project) if row.leaflet == "help"]
    assert (row.critical, row.critical_final, table_row(row)["critical final"]) == (1, 0, "0/1")
    sign_off(project, "help")
    (row,) = [row for row in status(project) if row.leaflet == "help"]
    assert table_row(row)["critical final"] == "1/1"


def test_messages_are_chosen_by_id_by_its_first_digits_or_by_their_words(project: Project) -> None:
    opened = open_catalogue(project, "help", "pl")
    key = opened.messages[1].key
    id_ = message_id(key)
    assert chosen(opened.messages, [id_, id_[:6].upper(), key[1]]) == (key, key, key)
    assert chosen(opened.messages, None) == tuple(message.key for message in opened.messages)


@pytest.mark.parametrize("wanted", ["", "0", "no such words", "ffffffffffffffff"])
def test_an_id_or_text_that_fits_no_message_is_an_error(project: Project, wanted: str) -> None:
    with pytest.raises(PipelineError):
        chosen(open_catalogue(project, "help", "pl").messages, [wanted])


def test_each_message_is_listed_with_the_state_of_its_sign_offs(project: Project) -> None:
    sign_off(project, "help")
    listed = list(rows(open_catalogue(project, "help", "pl")))
    assert [row.verdict for row in listed] == ["final"] * 4
    assert listed[0].row()["signed"] == "checked 2026-11-23 A. L., final 2026-11-23 B. M."
