from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import os
import re
import shutil
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from PIL import Image

from pipeline.model.errors import PipelineError
from pipeline.operations.build import ONE_PROCESS_FILES, build, keys
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.command import bound_by_permissions
from tests.pixels import photograph, symbol
from tests.projects import built, label_translations, make_project, order, sign_off, translate

ENGLISH = "help/en-GB/help.en-GB.plain-text.txt"
POLISH = "help/pl/help.pl.plain-text.txt"
LARGER = "help/{0}/help.{0}.large-print{1}.pdf"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def test_the_words_of_a_language_without_spaces_are_counted(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (project.source / "project.toml").write_text(
        'source-language = "zh-Hans"\neditions = ["plain-text"]', encoding="utf-8"
    )
    (project.source / "help" / "leaflet.toml").unlink()
    shutil.rmtree(project.locales)
    text = project.source / "help" / "leaflet.txt"
    text.write_text("寻求帮助\n\n遇到危险请拨打999。\n", encoding="utf-8")
    before = build(project, order()).written[0].words
    text.write_text("寻求帮助\n\n遇到危险请拨打999。\n\n警察会来帮助您。\n", encoding="utf-8")
    assert build(project, order()).written[0].words - before == len("警察 会 来 帮助 您".split())


def test_a_build_makes_each_edition_in_each_language(project: Project) -> None:
    outcome = build(project, order())
    assert sorted(built(project)) == [ENGLISH, POLISH]
    assert [artefact.path for artefact in outcome.written] == [ENGLISH, POLISH]
    assert "Naciśnij 55, jeśli nie możesz mówić.".encode() in built(project)[POLISH]


def test_the_manifest_describes_each_file(project: Project) -> None:
    build(project, order())
    rows = json.loads((project.output / "manifest.json").read_text(encoding="utf-8"))["artefacts"]
    for row in rows:
        data = (project.output / row["path"]).read_bytes()
        assert (row["bytes"], row["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    assert [(row["tag"], row["names"]["own"], row["status"], row["wording"]) for row in rows] == [
        ("en-GB", "English", "draft", "standard"),
        ("pl", "polski", "draft", "standard"),
    ]


def test_a_second_build_writes_nothing(project: Project) -> None:
    build(project, order())
    before = {path: path.stat().st_mtime_ns for path in project.output.rglob("*")}
    outcome = build(project, order())
    assert (outcome.written, len(outcome.unchanged)) == ((), 2)
    assert {path: path.stat().st_mtime_ns for path in project.output.rglob("*")} == before


def test_every_library_that_comes_along_counts_in_what_is_up_to_date() -> None:
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    declared = tomllib.loads(text)["project"]["dependencies"]
    assert set(keys.libraries()) == {re.split(r"[<>=]", one)[0] for one in declared}


def test_a_copy_of_the_code_that_pip_does_not_know_counts_all_that_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named = set(keys.libraries())
    monkeypatch.setattr(keys, "DISTRIBUTION", "no-such-package")
    every = keys.libraries()
    assert {one.lower().replace("_", "-") for one in every} >= {one.lower() for one in named}


def test_another_version_of_a_library_makes_every_file_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(project, order())
    monkeypatch.setattr(keys, "version", lambda name: "99" if name == "polib" else version(name))
    keys.engine.cache_clear()
    try:
        assert build(project, order()).made_again == 2
    finally:
        keys.engine.cache_clear()


def test_a_lost_translation_rebuilds_only_its_language(project: Project) -> None:
    build(project, order())
    translate(project, "help", "pl", {"What can I do?": ""})
    outcome = build(project, order())
    assert [artefact.path for artefact in outcome.written] == [POLISH]
    assert "What can I do?" in built(project)[POLISH].decode()


@pytest.mark.parametrize("what", ["leaflet.txt", "leaflet.toml"])
def test_a_changed_source_rebuilds_every_language(project: Project, what: str) -> None:
    build(project, order())
    path = project.source / "help" / what
    path.write_text(path.read_text(encoding="utf-8").replace("Press 55", "Press 56"), encoding="utf-8")
    outcome = build(project, order())
    assert len(outcome.unchanged) + len(outcome.written) == 2
    changed = {artefact.tag for artefact in outcome.written}
    assert changed == ({"en-GB", "pl"} if what == "leaflet.txt" else set()), "facts alone change no word"


def test_a_damaged_or_deleted_file_is_made_again(project: Project) -> None:
    build(project, order())
    whole = built(project)
    (project.output / ENGLISH).write_bytes(b"torn")
    (project.output / POLISH).unlink()
    assert len(build(project, order()).written) == 2
    assert built(project) == whole


def test_builds_into_two_folders_give_the_same_bytes(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = make_project(tmp_path_factory.mktemp("other place"))
    build(project, order())
    build(other, order())
    assert built(project) == built(other)
    assert (project.output / "manifest.json").read_bytes() == (other.output / "manifest.json").read_bytes()


def test_several_processes_make_the_same_files_as_one(project: Project, tmp_path: Path) -> None:
    build(project, order())
    several = Project(project.root, tmp_path / "several")
    assert len(build(several, order(jobs=2)).written) == 2
    assert built(several) == built(project)


def test_progress_is_reported_file_by_file(project: Project) -> None:
    told: list[tuple[int, int]] = []
    build(project, order(), lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_part_of_a_project_can_be_built(project: Project) -> None:
    build(project, order(tags=("pl",)))
    assert list(built(project)) == [POLISH]
    assert len(build(project, order()).written) == 1


def test_a_part_keeps_what_the_manifest_says_of_the_rest(project: Project) -> None:
    build(project, order())
    manifest = (project.output / "manifest.json").read_bytes()
    build(project, order(tags=("pl",), force=True))
    assert (project.output / "manifest.json").read_bytes() == manifest


def test_the_files_of_a_removed_language_are_removed(project: Project) -> None:
    build(project, order())
    project.catalogue("help", "pl").unlink()
    outcome = build(project, order())
    assert outcome.removed == (POLISH,)
    assert list(built(project)) == [ENGLISH]


def test_a_release_withholds_files_that_nobody_signed_off(project: Project) -> None:
    outcome = build(project, order(release=True))
    assert outcome.withheld == (POLISH,)
    assert [artefact.status for artefact in outcome.written] == ["released"]
    assert b"Draft" not in built(project)[ENGLISH]


def test_a_leaflet_that_nobody_publishes_says_that_it_is_a_draft(project: Project) -> None:
    (project.source / "help" / "leaflet.toml").unlink()
    build(project, order(tags=("en-GB",)))
    text = (project.output / "help/en-GB/help.en-GB.plain-text.txt").read_text(encoding="utf-8")
    assert "Draft\nDo not give this leaflet to people yet.\nSome facts in this leaflet are not" in text


def test_a_disputed_fact_makes_every_file_a_draft_and_withholds_a_release(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('confirmed"\nsource', 'disputed"\nsource'), "utf-8"
    )
    build(project, order())
    assert b"Some facts in this leaflet are not confirmed." in built(project)[ENGLISH]
    assert all(b"Do not give this leaflet to people yet." in data for data in built(project).values())
    assert len(build(project, order(release=True)).withheld) == 2


def test_hold_withholds_a_language_with_a_missing_translation(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text('stale = "hold"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    translate(project, "help", "pl", {"What can I do?": ""})
    outcome = build(project, order())
    assert outcome.withheld == (POLISH,)
    assert list(built(project)) == [ENGLISH]


def test_a_fuzzy_translation_is_never_shown(project: Project) -> None:
    translate(project, "help", "pl", {"What can I do?": "Co mogę zrobić?"}, fuzzy=True)
    reason = "Some parts are not translated yet. They are in English."
    translate(project, "furniture", "pl", {reason: "Nie wszystko jest po polsku."})
    build(project, order())
    page = built(project)[POLISH].decode()
    assert "Co mogę zrobić?" not in page
    assert "What can I do?" in page
    assert "Nie wszystko jest po polsku." in page


def test_an_unreadable_catalogue_leaves_every_file_unchanged(project: Project) -> None:
    build(project, order())
    whole = built(project)
    (project.source / "help" / "leaflet.txt").write_text("New words\n\nHere they are.\n", encoding="utf-8")
    project.catalogue("help", "pl").write_text('msgid "a\nmsgstr ""\n', encoding="utf-8")
    with pytest.raises(PipelineError, match=r"locales/pl/LC_MESSAGES/help\.po:1"):
        build(project, order())
    assert built(project) == whole


def test_a_title_in_leaflet_toml_serves_a_text_without_one(project: Project) -> None:
    (project.source / "help" / "leaflet.txt").write_text(
        "Press 55 if you cannot talk. We will listen.\n", "utf-8"
    )
    assert "source/no-title" in {finding.rule.id for finding in build(project, order()).findings}
    path = project.source / "help" / "leaflet.toml"
    path.write_text('title = "Get help"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert "source/no-title" not in {finding.rule.id for finding in build(project, order()).findings}
    assert built(project)[ENGLISH].startswith(b"Get help\n")


def test_a_label_without_a_translation_is_found_and_the_file_says_so(project: Project) -> None:
    update(project, (), ("nl",))  # a language that the base has not got
    translate(project, "furniture", "nl", {"Draft": "Concept"})
    outcome = build(project, order())
    assert "this label has no translation: “Plain text”" in {finding.message for finding in outcome.findings}
    page = built(project)["help/nl/help.nl.plain-text.txt"].decode()
    assert page.index("Concept\n") < page.index("Draft \N{MIDDLE DOT} Do not")
    assert "Some parts are not translated yet. They are in English." in page


def test_an_old_translation_is_shown_where_asked_for_and_says_so(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text('stale = "previous"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text(encoding="utf-8").replace("What can I do?", "What can I do now?"), "utf-8")
    update(project, (), ())
    reason = "Some parts of this translation are older than the English."
    translate(project, "furniture", "pl", {reason: "To jest starsze."})
    build(project, order())
    page = built(project)[POLISH].decode()
    assert "Co mogę zrobić?" in page
    assert "To jest starsze." in page


def test_no_language_has_a_finding_twice(project: Project) -> None:
    build(project, order())
    assert built(project)[POLISH].decode().count("Do not give this leaflet to people yet.") == 1


def test_another_look_rebuilds_large_print_alone(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"large-print", "plain-text"')
    build(project, order(tags=("en-GB",)))
    before = built(project)
    outcome = build(project, order(tags=("en-GB",), size=28, theme="yellow-on-black"))
    assert [(made.path, made.points, made.theme) for made in outcome.written] == [
        ("help/en-GB/help.en-GB.large-print-28pt-yellow-on-black.pdf", 28, "yellow-on-black")
    ]
    assert [(made.edition, made.points, made.theme) for made in outcome.unchanged] == [
        ("plain-text", 0.0, "")
    ]
    assert before.items() < built(project).items(), "the file in the project's own look is as it was"
    again = build(project, order(tags=("en-GB",), size=28, theme="yellow-on-black"))
    assert again.written == ()


def test_a_file_in_another_look_stays_as_long_as_it_can_be_made(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"large-print"')
    build(project, order(size=28))
    assert sorted(built(project)) == [LARGER.format("en-GB", "-28pt"), LARGER.format("pl", "-28pt")]
    outcome = build(project, order())
    assert {row.path for row in outcome.written} == {LARGER.format("en-GB", ""), LARGER.format("pl", "")}
    assert (outcome.unchanged, outcome.removed) == ((), ())
    again = build(project, order(size=28))
    assert {row.look for row in again.unchanged} == {"28pt"}
    assert again.written == ()
    project.catalogue("help", "pl").unlink()
    assert build(project, order()).removed == (LARGER.format("pl", ""), LARGER.format("pl", "-28pt"))
    assert sorted(built(project)) == [LARGER.format("en-GB", "-28pt"), LARGER.format("en-GB", "")]


def claiming(project: Project, claims: str) -> None:
    with (project.source / "project.toml").open("a", encoding="utf-8") as settings:
        settings.write(f'[large-print]\nclaims = "{claims}"\n')


def test_other_claims_make_large_print_again_alone_in_every_look(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"large-print", "plain-text"')
    for size in (0, 28):
        build(project, order(tags=("en-GB",), size=size))
    before = built(project)
    claiming(project, "ua2-a4")
    for size, look in ((0, ""), (28, "-28pt")):
        outcome = build(project, order(tags=("en-GB",), size=size))
        path = LARGER.format("en-GB", look)
        assert [made.path for made in outcome.written] == [path]
        assert (before[path][:8], built(project)[path][:8]) == (b"%PDF-1.7", b"%PDF-2.0")
        assert b"<pdfuaid:part>2<" in built(project)[path]
        assert build(project, order(tags=("en-GB",), size=size)).written == ()


@pytest.mark.parametrize("claims", ["ua1-a2a", "ua2-a4"])
def test_a_file_with_an_error_claims_nothing(
    tmp_path: Path, claims: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(tmp_path, '"large-print"')
    claiming(project, claims)
    path = LARGER.format("en-GB", "")
    build(project, order(tags=("en-GB",)))
    assert b"pdfuaid:part>" in built(project)[path]
    (project.output / path).unlink()
    # No colours have this contrast, so the checks find an error in every file.
    monkeypatch.setattr("pipeline.checks.pdf_file.appearance.LEAST_CONTRAST", 22.0)
    build(project, order(tags=("en-GB",)))
    for claim in (b"pdfuaid:part>", b"pdfaid:part>", b"wtpdf#"):
        assert claim not in built(project)[path]


def test_a_look_that_the_project_chooses_itself_has_the_plain_name(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"large-print"')
    larger = LARGER.format("en-GB", "-28pt")
    build(project, order(tags=("en-GB",), size=28))
    as_asked = built(project)[larger]
    (project.source / "project.toml").write_text(
        'editions = ["large-print"]\n[large-print]\nsize = 28\n', "utf-8"
    )
    project.catalogue("help", "pl").unlink()
    outcome = build(project, order())
    assert outcome.removed == (larger,), "no order makes a file of that name now"
    assert built(project) == {LARGER.format("en-GB", ""): as_asked}
    assert build(project, order(size=28)).written == ()
    assert [row.look for row in build(project, order(size=18)).written] == ["18pt"]


def test_another_layout_rebuilds_easy_read_alone(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read", "plain-text"')
    build(project, order(tags=("en-GB",)))
    outcome = build(project, order(tags=("en-GB",), layout="stacked"))
    assert [row.path for row in outcome.written] == ["help/en-GB/help.en-GB.easy-read-stacked.docx"]
    (project.source / "project.toml").write_text(
        'editions = ["easy-read", "plain-text"]\n[easy-read]\nlayout = "stacked"\n', "utf-8"
    )
    assert build(project, order(tags=("en-GB",))).made_again == 1  # without pictures the bytes are the same
    assert build(project, order(tags=("en-GB",))).made_again == 0


def wholly_signed(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text('critical = ["Press 55"]\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    translate(project, "furniture", "pl", label_translations())
    sign_off(project)


def test_a_release_of_signed_off_translations_is_not_a_draft(project: Project) -> None:
    wholly_signed(project)
    outcome = build(project, order(release=True))
    assert outcome.withheld == ()
    assert {artefact.path: artefact.status for artefact in outcome.written} == {
        ENGLISH: "released",
        POLISH: "released",
    }
    page = built(project)[POLISH].decode()
    assert "Draft" not in page
    assert "Uzyskaj pomoc" in page
    # The labels have invented translations, with findings of their own; there must be no other finding.
    said = [finding for finding in outcome.findings if finding.rule.id.startswith("translation/")]
    assert [finding for finding in said if "furniture" not in finding.place.file] == []


def test_a_build_of_signed_off_translations_is_still_a_draft(project: Project) -> None:
    wholly_signed(project)
    assert {artefact.status for artefact in build(project, order()).written} == {"draft"}


def edited(project: Project, old: str, new: str) -> None:
    path = project.catalogue("help", "pl")
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('msgstr "Uzyskaj pomoc"', 'msgstr "Uzyskaj pomac"'),
        ('msgstr "Uzyskaj pomoc"', 'msgstr "Uzyskaj  pomoc"'),
        ('msgid "Get help"', 'msgid "Get Help"'),
        ('msgctxt "heading"\nmsgid "Get help"', 'msgid "Get help"'),
    ],
)
def test_an_edit_by_one_character_withholds_a_release(project: Project, old: str, new: str) -> None:
    wholly_signed(project)
    build(project, order(release=True))
    edited(project, old, new)
    outcome = build(project, order(release=True))
    assert outcome.withheld == (POLISH,)
    assert "translation/unsigned" in {finding.rule.id for finding in outcome.findings}


def test_an_edited_critical_message_is_named_with_its_place(project: Project) -> None:
    wholly_signed(project)
    edited(project, "Naciśnij 55,", "Naciśnij 56,")
    found = [one for one in build(project, order(release=True)).findings if "critical" in one.rule.id]
    assert [(one.message, one.place.file) for one in found] == [
        (
            "critical and not final (stale): “Call 999 if you are in danger. Press 55 …”",
            "locales/pl/LC_MESSAGES/help.po",
        )
    ]
    assert found[0].place.line > 1


def test_a_critical_message_that_one_person_checked_withholds_a_release(project: Project) -> None:
    wholly_signed(project)
    project.ledger("pl").unlink()
    sign_off(project, people=("A. L.",))
    outcome = build(project, order(release=True))
    assert outcome.withheld == (POLISH,)
    assert "translation/unchecked-critical" in {finding.rule.id for finding in outcome.findings}


def test_comments_without_a_ledger_withhold_a_release(project: Project) -> None:
    wholly_signed(project)
    project.ledger("pl").unlink()
    assert build(project, order(release=True)).withheld == (POLISH,)


def test_unsigned_labels_withhold_a_release(project: Project) -> None:
    translate(project, "furniture", "pl", label_translations())
    sign_off(project, "help")
    outcome = build(project, order(release=True))
    assert outcome.withheld == (POLISH,)
    assert {one.place.file for one in outcome.findings if one.rule.id == "translation/unsigned"} == {
        "locales/pl/LC_MESSAGES/furniture.po"
    }


def test_a_changed_ledger_rebuilds_the_files_that_it_changes(project: Project) -> None:
    wholly_signed(project)
    build(project, order(release=True))
    assert build(project, order(release=True)).written == ()
    path = project.ledger("pl")
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(line for line in lines if b'"final"' not in line))
    outcome = build(project, order(release=True))
    assert (outcome.withheld, [row.path for row in outcome.unchanged]) == ((POLISH,), [ENGLISH])


def test_the_ledger_of_another_leaflet_rebuilds_nothing(project: Project) -> None:
    wholly_signed(project)
    build(project, order())
    line = project.ledger("pl").read_text(encoding="utf-8").splitlines()[0].replace('"help"', '"other"')
    project.append(project.ledger("pl"), f"{line}\n".encode())
    assert len(build(project, order()).unchanged) == 2


def test_a_broken_line_of_the_ledger_withholds_a_release(project: Project) -> None:
    wholly_signed(project)
    project.append(project.ledger("pl"), b'{"leaflet": "he')
    outcome = build(project, order(release=True))
    assert outcome.withheld == (POLISH,)
    assert "translation/broken-ledger" in {finding.rule.id for finding in outcome.findings}


@pytest.mark.parametrize("stale", ["source", "previous", "hold"])
def test_no_policy_makes_a_message_that_changed_after_signing_look_checked(
    project: Project, stale: str
) -> None:
    wholly_signed(project)
    path = project.source / "help" / "leaflet.toml"
    path.write_text(f'stale = "{stale}"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    edited(project, "Naciśnij 55,", "Naciśnij też 55,")
    build(project, order())
    assert "Draft" in built(project)[POLISH].decode()
    edited(project, 'msgctxt "heading"\nmsgid "Get help"', '#, fuzzy\nmsgctxt "heading"\nmsgid "Get help"')
    outcome = build(project, order())
    if stale == "hold":
        assert outcome.withheld == (POLISH,)
    else:
        page = built(project)[POLISH].decode()
        assert "Uzyskaj pomoc" not in page
        assert "Get help" in page
        assert "Draft" in page
    assert build(project, order(release=True)).withheld == (POLISH,)


def test_an_easy_read_wording_that_nobody_tried_is_not_released(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read"')
    outcome = build(project, order(tags=("en-GB",), release=True))
    assert len(outcome.withheld) == 1
    (project.source / "help" / "easy-read.md").write_text("# Get help\n\nCall 999.\n\nPress 55.\n", "utf-8")
    outcome = build(project, order(tags=("en-GB",), release=True))
    assert "easy-read/not-tried" in {finding.rule.id for finding in outcome.findings}
    assert len(outcome.withheld) == 1


PHONE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path d="M9 9h99v99z"/></svg>'


def pictured(root: Path) -> Path:
    """Return the drawing of a project whose Easy Read shows one."""
    project = make_project(root, '"easy-read", "plain-text"')
    folder = project.source / "pictures"
    folder.mkdir()
    (folder / "phone.svg").write_bytes(PHONE)
    (folder / "pictures.toml").write_text(
        f'[[picture]]\nid = "phone"\nfile = "phone.svg"\nsha256 = "{hashlib.sha256(PHONE).hexdigest()}"\n'
        'set = "Ours"\nlicence = "MIT"\nauthor = "A. L."\nalternative = "A phone"\n',
        "utf-8",
    )
    (project.source / "help" / "easy-read.md").write_text("# Get help\n\n![](phone)\nCall 999.\n", "utf-8")
    return folder / "phone.svg"


def test_a_lost_picture_is_noticed_although_nothing_else_changed(tmp_path: Path) -> None:
    drawing = pictured(tmp_path)
    project = Project(tmp_path)
    assert len(build(project, order()).written) == 4
    whole = built(project)
    assert len(build(project, order()).unchanged) == 4
    drawing.unlink()
    with pytest.raises(PipelineError, match=r"source/pictures/phone\.svg: there is no such file"):
        build(project, order())
    assert len(build(project, order(editions=("plain-text",))).unchanged) == 2, "it shows no picture"
    assert built(project) == whole


def test_a_changed_picture_is_refused_until_its_new_digest_is_in_the_settings(tmp_path: Path) -> None:
    drawing = pictured(tmp_path)
    project = Project(tmp_path)
    build(project, order())
    drawing.write_bytes(PHONE + b"\n")
    with pytest.raises(PipelineError, match=r"phone\.svg is not the file that was checked") as caught:
        build(project, order())
    settings = drawing.with_name("pictures.toml")
    old, new = hashlib.sha256(PHONE).hexdigest(), caught.value.hint.split('"')[1]
    settings.write_text(settings.read_text("utf-8").replace(old, new), "utf-8")
    outcome = build(project, order())
    assert len(outcome.written) + outcome.made_again == 4


def with_file(root: Path, name: str, data: bytes, more: str = "") -> Project:
    """A project whose Easy Read and large print show the picture in this file."""
    project = Project(pictured(root).parents[2])
    (project.source / "project.toml").write_text('editions = ["easy-read", "large-print"]\n', "utf-8")
    (project.source / "help" / "leaflet.txt").unlink()
    (project.source / "help" / "leaflet.md").write_text("# Get help\n\n![](phone)\n\nPress 55.\n", "utf-8")
    settings = project.source / "pictures" / "pictures.toml"
    text = settings.read_text("utf-8").replace("phone.svg", name)
    text = text.replace(hashlib.sha256(PHONE).hexdigest(), hashlib.sha256(data).hexdigest())
    settings.write_text(text + more, "utf-8")
    (settings.parent / name).write_bytes(data)
    return project


def located_photograph() -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "at 51.5033N 0.1276W"
    return photograph(exif=exif, comment=b"51.5033N 0.1276W")


@pytest.mark.parametrize("name", ["phone.jpg", "PHONE.JPEG", "phone.png", "phone.svg"])
def test_a_photograph_is_shown_whatever_its_file_is_called_and_its_place_is_not(
    tmp_path: Path, name: str
) -> None:
    data = located_photograph()
    assert b"51.5033N" in data
    project = with_file(tmp_path, name, data)
    outcome = build(project, order(tags=("en-GB",)))
    rules = {finding.rule.id for finding in outcome.findings}
    assert not {rule for rule in rules if rule.startswith(("pdf/", "docx/")) or "few" in rule}
    files = {path.rpartition(".")[2]: data for path, data in built(project).items()}
    with zipfile.ZipFile(io.BytesIO(files["docx"])) as package:
        shown = [package.read(each) for each in package.namelist() if "/media/" in each]
        parts = [package.read(each) for each in package.namelist()]
    assert len(shown) == 1
    assert shown[0] in files["pdf"]
    assert not [part for part in (*parts, files["pdf"]) if b"51.5033N" in part]
    assert len(build(project, order(tags=("en-GB",))).unchanged) == 2


def test_a_changed_photograph_makes_its_files_out_of_date(tmp_path: Path) -> None:
    project = with_file(tmp_path, "phone.jpg", photograph())
    build(project, order(tags=("en-GB",)))
    changed = photograph(300, 300)
    settings = project.source / "pictures" / "pictures.toml"
    (settings.parent / "phone.jpg").write_bytes(changed)
    with pytest.raises(PipelineError, match=r"phone\.jpg is not the file that was checked"):
        build(project, order(tags=("en-GB",)))
    old, new = (hashlib.sha256(data).hexdigest() for data in (photograph(), changed))
    settings.write_text(settings.read_text("utf-8").replace(old, new), "utf-8")
    assert len(build(project, order(tags=("en-GB",))).written) == 2


@pytest.mark.parametrize(
    ("data", "more", "told"),
    [
        (b"GIF89a...", "", "phone.png cannot be shown: it is a GIF file"),
        (symbol()[:900], "", "phone.png cannot be shown: it is damaged or cut off"),
        (symbol(), "mirror = true\n", "phone.png is a picture of pixels; mirror is for drawings (SVG)"),
        (
            symbol(),
            "digits = { x = 0, y = 0, width = 9, height = 9 }\n",
            "phone.png is a picture of pixels; digits is for drawings (SVG)",
        ),
    ],
)
def test_a_picture_that_cannot_be_shown_ends_a_build_with_its_place(
    tmp_path: Path, data: bytes, more: str, told: str
) -> None:
    project = with_file(tmp_path, "phone.png", data, more)
    with pytest.raises(PipelineError) as caught:
        build(project, order(tags=("en-GB",)))
    assert str(caught.value) == f"source/pictures/pictures.toml:1: {told}"
    assert caught.value.hint
    assert built(project) == {}


def inputs(project: Project) -> dict[str, str]:
    """What each file was made from, as the manifest says."""
    rows = json.loads((project.output / "manifest.json").read_text(encoding="utf-8"))["artefacts"]
    return {row["path"]: row["inputs"] for row in rows}


def test_a_font_in_a_folder_of_its_own_is_one_of_the_inputs(tmp_path: Path) -> None:
    found = []
    for name, data in (("none", None), ("one", b"font"), ("same", b"font"), ("other", b"fnot")):
        project = make_project(tmp_path / name)
        if data is not None:
            (project.source / "fonts" / "noto" / "serif").mkdir(parents=True)
            (project.source / "fonts" / "noto" / "serif" / "A.ttf").write_bytes(data)
        build(project, order())
        found.append(inputs(project))
    none, one, same, other = found
    assert one == same
    assert all(len({none[path], one[path], other[path]}) == 3 for path in (ENGLISH, POLISH))


@pytest.mark.parametrize(
    ("jobs", "tags", "workers"), [(0, (), 0), (1, (), 0), (2, (), 2), (9, (), 2), (2, ("pl",), 0)]
)
def test_as_many_processes_work_as_there_are_jobs_and_languages(
    project: Project, jobs: int, tags: tuple[str, ...], workers: int
) -> None:
    there: set[int] = set()
    build(
        project,
        order(jobs=jobs, tags=tags),
        lambda done, total: there.add(len(multiprocessing.active_children())),
    )
    assert there == {workers}


def test_nothing_is_written_if_one_file_could_not_be(project: Project) -> None:
    project.write(project.output / "help" / "pl", b"in the way")
    with pytest.raises(PipelineError, match="output/help/pl: cannot write here"):
        build(project, order())
    assert built(project) == {"help/pl": b"in the way"}
    assert not (project.output / "manifest.json").exists()


def test_nothing_is_written_if_a_file_could_not_be_removed(project: Project) -> None:
    build(project, order())
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text(encoding="utf-8").replace("Press 55", "Press 56"), encoding="utf-8")
    project.catalogue("help", "pl").unlink()
    before = built(project)
    folder = (project.output / POLISH).parent
    folder.chmod(0o555)
    try:
        with bound_by_permissions(), pytest.raises(PipelineError, match="output/help/pl: cannot write here"):
            build(project, order())
        assert built(project) == before
    finally:
        folder.chmod(0o755)
    assert build(project, order()).removed == (POLISH,)


def test_a_part_removes_nothing_of_the_rest(project: Project) -> None:
    build(project, order())
    project.catalogue("help", "pl").unlink()
    for part in ({"tags": ("en-GB",)}, {"leaflets": ("help",)}, {"editions": ("plain-text",)}):
        assert build(project, order(**part)).removed == ()
    assert sorted(built(project)) == [ENGLISH, POLISH]


def test_a_forced_build_makes_every_file_again(project: Project) -> None:
    build(project, order())
    outcome = build(project, order(force=True))
    assert (outcome.written, len(outcome.unchanged), outcome.made_again) == ((), 2, 2)
    outcome = build(project, order())
    assert (outcome.written, len(outcome.unchanged), outcome.made_again) == ((), 2, 0)


def test_a_path_in_the_manifest_that_leads_out_of_the_output_folder_removes_nothing(project: Project) -> None:
    build(project, order())
    path = project.output / ".manifest" / "help.jsonl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(POLISH, "../source/help/leaflet.txt"), encoding="utf-8")
    project.catalogue("help", "pl").unlink()
    build(project, order())
    assert (project.source / "help" / "leaflet.txt").exists()


@pytest.mark.parametrize("more", [0, 1])
def test_a_build_of_many_files_uses_every_processor_unless_it_is_told_otherwise(
    project: Project, more: int
) -> None:
    for number in range(ONE_PROCESS_FILES + more - 1):
        shutil.copytree(project.source / "help", project.source / f"help-{number}")
    there: set[int] = set()
    build(
        project,
        order(tags=("en-GB",)),
        lambda done, total: there.add(len(multiprocessing.active_children())),
    )
    processors = os.cpu_count() or 1
    assert there == {processors if more and processors > 1 else 0}
    assert len(built(project)) == ONE_PROCESS_FILES + more


def test_the_open_findings_of_unchanged_and_of_withheld_files_are_counted(project: Project) -> None:
    first = build(project, order())
    assert sum(first.open_findings.values()) > 0
    assert build(project, order()).open_findings == first.open_findings
    withheld = build(project, order(release=True, tags=("pl",)))
    assert (withheld.withheld, withheld.open_findings["error"] > 0) == ((POLISH,), True)


def test_a_withheld_file_leaves_no_draft_under_its_name(project: Project) -> None:
    build(project, order())
    assert b"Draft" in built(project)[POLISH]
    outcome = build(project, order(release=True))
    assert (outcome.withheld, outcome.removed, outcome.earlier_releases) == ((POLISH,), (POLISH,), ())
    assert list(built(project)) == [ENGLISH]
    assert [row["path"] for row in rows_of(project)] == [ENGLISH]
    again = build(project, order(release=True))
    assert (again.withheld, again.removed) == ((POLISH,), ())


def test_a_draft_in_another_look_keeps_its_own_name_beside_a_release(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"large-print"')
    build(project, order(tags=("pl",), size=28))
    outcome = build(project, order(tags=("pl",), release=True))
    assert (outcome.withheld, outcome.removed) == ((LARGER.format("pl", ""),), ())
    assert [(row["look"], row["status"]) for row in rows_of(project)] == [("28pt", "draft")]
    released = build(project, order(tags=("pl",), release=True, size=28))
    assert (released.withheld, released.removed) == ((LARGER.format("pl", "-28pt"),), released.withheld)
    assert built(project) == {}


def test_an_earlier_release_of_a_withheld_file_stays_and_is_told(project: Project) -> None:
    wholly_signed(project)
    build(project, order(release=True))
    before = built(project)
    edited(project, "Naciśnij 55,", "Naciśnij 56,")
    outcome = build(project, order(release=True))
    assert (outcome.withheld, outcome.removed, outcome.earlier_releases) == ((POLISH,), (), (POLISH,))
    assert built(project) == before
    assert [(row["path"], row["status"]) for row in rows_of(project)] == [
        (ENGLISH, "released"),
        (POLISH, "released"),
    ]


@pytest.mark.parametrize("how", ["changed", "unknown"])
def test_a_file_that_is_no_release_as_built_does_not_stay_under_a_withheld_name(
    project: Project, how: str
) -> None:
    wholly_signed(project)
    build(project, order(release=True))
    edited(project, "Naciśnij 55,", "Naciśnij 56,")
    if how == "changed":
        (project.output / POLISH).write_bytes(b"torn")
    else:
        (project.output / "manifest.json").unlink()
        shutil.rmtree(project.output / ".manifest")
    outcome = build(project, order(release=True))
    assert (outcome.withheld, outcome.removed, outcome.earlier_releases) == ((POLISH,), (POLISH,), ())
    assert list(built(project)) == [ENGLISH]


def test_a_draft_that_is_held_leaves_no_older_draft(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text('stale = "hold"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    translate(project, "furniture", "pl", label_translations())
    build(project, order())
    assert sorted(built(project)) == [ENGLISH, POLISH]
    translate(project, "help", "pl", {"What can I do?": ""})
    outcome = build(project, order())
    assert (outcome.withheld, outcome.removed) == ((POLISH,), (POLISH,))
    assert list(built(project)) == [ENGLISH]


def rows_of(project: Project) -> list[dict[str, object]]:
    rows = json.loads((project.output / "manifest.json").read_text(encoding="utf-8"))["artefacts"]
    assert isinstance(rows, list)
    return rows
