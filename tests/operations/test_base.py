"""A project has the labels, pictures and words of the base; what it has of its own goes before them."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from pipeline.model.finding import Finding
from pipeline.model.labels import label_messages
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import export
from pipeline.operations.sign import open_catalogue, request, sign_messages, unsign_messages
from pipeline.operations.status import status
from pipeline.operations.update import update
from pipeline.project import base
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from tests.projects import TODAY, built, label_translations, make_project, order, sign_off, translate

REPOSITORY = Path(__file__).parents[2]
POLISH = "help/pl/help.pl.plain-text.txt"
DRAFT = ("label", "Draft")
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path d="M9 9h99v99z"/></svg>'


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A leaflet in English and Polish."""
    return make_project(tmp_path)


def own_labels(project: Project, tag: str = "pl") -> Path:
    return project.catalogue("furniture", tag)


def messages(text: str) -> int:
    """How many messages a catalogue has, beside its header."""
    return text.count("msgid ") - 1


def base_word(tag: str = "pl") -> str:
    labels = Library(Project(REPOSITORY)).label_catalogue(tag)
    assert labels is not None
    return labels.translation(DRAFT) or ""


def test_this_repository_is_the_base_and_has_none() -> None:
    assert Library(Project(REPOSITORY)).base is None
    assert base.base_folder(REPOSITORY / "pipeline") == REPOSITORY


def test_an_installed_package_has_the_base_in_itself(tmp_path: Path) -> None:
    package = tmp_path / "pipeline"
    assert base.base_folder(package) is None
    shutil.copytree(REPOSITORY / "source/pictures", package / "base/source/pictures")
    assert base.base_folder(package) == package / "base"


def test_labels_are_in_the_files_and_no_copy_is_in_the_project(project: Project) -> None:
    findings = build(project, order()).findings
    assert f"\n{base_word()}\n" in built(project)[POLISH].decode()
    assert not [one for one in findings if "no translation" in one.message]
    assert not own_labels(project).exists()


def test_a_label_of_ones_own_goes_before_that_of_the_base_and_the_others_stay(project: Project) -> None:
    translate(project, "furniture", "pl", {"Draft": "Brudnopis"})
    build(project, order())
    page = built(project)[POLISH].decode()
    assert "\nBrudnopis\n" in page
    assert f"\n{base_word()}\n" not in page
    assert "Some parts are not translated" not in page


def test_a_language_that_the_base_has_not_got_gets_all_labels(project: Project) -> None:
    update(project, (), ("nl",))
    labels = own_labels(project, "nl").read_text(encoding="utf-8")
    assert messages(labels) == len(label_messages())


def test_a_second_update_keeps_the_projects_own_labels_and_adds_no_others(project: Project) -> None:
    update(project, (), ("pl",))
    translate(project, "furniture", "pl", {"Draft": "Brudnopis"})
    update(project, (), ())
    text = own_labels(project).read_text(encoding="utf-8")
    assert messages(text) == 1
    assert "Brudnopis" in text
    assert not any(one.written for one in update(project, (), ()))


def test_status_counts_the_labels_as_leaflets_show_them(project: Project) -> None:
    row = next(row for row in status(project) if row.leaflet == "furniture")
    assert (row.tag, row.translated, row.missing, row.signed_off) == ("pl", row.messages, 0, 0)


def unsigned_labels(project: Project) -> list[Finding]:
    found = check(project, TODAY)
    return [one for one in found if "not signed off" in one.message and "furniture" in one.place.file]


def test_labels_of_the_base_are_drafts_until_the_project_signs_them(project: Project) -> None:
    (one,) = unsigned_labels(project)
    assert one.place.file == "leaflets-base/locales/pl/LC_MESSAGES/furniture.po"
    sign_off(project, "furniture", people=("A. L.",))
    assert unsigned_labels(project) == []


def test_what_the_project_signs_it_keeps_and_may_take_back(project: Project) -> None:
    opened = open_catalogue(project, "furniture", "pl")
    signed = sign_messages(opened, [DRAFT], request(opened, "A. L.", TODAY))
    assert signed.catalogue == "locales/pl/LC_MESSAGES/furniture.po"
    text = own_labels(project).read_text(encoding="utf-8")
    assert (messages(text), text.count("@signed")) == (1, 1)
    assert base_word() in text
    again = open_catalogue(project, "furniture", "pl")
    unsign_messages(again, [DRAFT], request(again, "A. L.", TODAY))
    assert "@signed" not in own_labels(project).read_text(encoding="utf-8")


def test_a_review_of_the_labels_comes_back_into_the_project_alone(project: Project, tmp_path: Path) -> None:
    (sheet,) = export(project, "furniture", "pl", ("xliff",))
    text = sheet.data.decode()
    assert base_word() in text
    file = tmp_path / "back.xlf"
    file.write_text(text.replace(base_word(), "Brudnopis"), encoding="utf-8")
    proposal = propose(project, file, TODAY)
    assert proposal.changes_something
    accept(proposal)
    own = own_labels(project).read_text(encoding="utf-8")
    assert messages(own) == 1
    assert "Brudnopis" in own


def test_a_changed_base_makes_its_languages_again(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    for name in ("source/pictures", "locales/pl"):
        shutil.copytree(REPOSITORY / name, other / name)
    monkeypatch.setattr(base, "base_folder", lambda package: other)
    build(project, order())
    assert build(project, order()).made_again == 0
    labels = other / "locales/pl/LC_MESSAGES/furniture.po"
    labels.write_text(labels.read_text("utf-8").replace(base_word(), "Brudnopis"), encoding="utf-8")
    assert [one.path for one in build(project, order()).written] == [POLISH]
    assert "Brudnopis" in built(project)[POLISH].decode()


def test_the_base_may_be_signed_and_the_project_may_take_that_back(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Project(make_project(tmp_path / "other").root, called="leaflets-base/")
    monkeypatch.setattr(base, "base_folder", lambda package: None)
    translate(other, "furniture", "pl", label_translations())
    sign_off(other, "furniture")
    monkeypatch.undo()
    shutil.copytree(REPOSITORY / "source/pictures", other.source / "pictures")
    monkeypatch.setattr(base, "base_folder", lambda package: other.root)
    assert unsigned_labels(project) == []
    opened = open_catalogue(project, "furniture", "pl")
    unsign_messages(opened, [("label", "Plain text")], request(opened, "C. N.", TODAY))
    assert len(unsigned_labels(project)) == 1
    assert "@signed" not in own_labels(project).read_text(encoding="utf-8")


def test_a_picture_of_ones_own_goes_before_one_of_the_base(project: Project) -> None:
    folder = project.source / "pictures"
    folder.mkdir()
    (folder / "car.svg").write_bytes(DRAWING)
    record = {
        "id": "police-car",
        "file": "car.svg",
        "sha256": hashlib.sha256(DRAWING).hexdigest(),
        "set": "Ours",
        "licence": "MIT",
        "author": "A. L.",
        "alternative": "A car",
    }
    lines = (f'{key} = "{value}"' for key, value in record.items())
    (folder / "pictures.toml").write_text("\n".join(("[[picture]]", *lines)), encoding="utf-8")
    library = Library(project)
    assert library.drawings["police-car"] == DRAWING
    assert library.pictures["police-car"].place.file == "source/pictures/pictures.toml"
    assert library.pictures["phone-call"].place.file == "leaflets-base/source/pictures/pictures.toml"
    assert len(library.drawings) == len(Library(Project(REPOSITORY)).drawings)


def test_a_word_of_ones_own_goes_before_that_of_the_base(project: Project) -> None:
    file = project.source / "glossary.toml"
    file.write_text('[[terms]]\nterm = "Offender"\nmeaning = "Ours."\n', encoding="utf-8")
    glossary = Library(project).glossary
    forms = [form.casefold() for term in glossary.terms for form in term.forms]
    assert forms.count("offender") == 1
    assert "perpetrator" not in forms, "it is another form of the same word"
    assert "call taker" in forms or len(forms) > 10


def test_words_of_the_base_are_for_english_alone(project: Project) -> None:
    (project.source / "project.toml").write_text('source-language = "fr"\n', encoding="utf-8")
    assert Library(project).glossary.terms == ()
