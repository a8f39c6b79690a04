from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.project.folder import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "source" / "help").mkdir(parents=True)
    (tmp_path / "source" / "pictures").mkdir()
    (tmp_path / "source" / "help" / "leaflet.txt").write_text("Help\n", encoding="utf-8")
    return Project(tmp_path)


def test_leaflets_are_the_folders_of_source(project: Project) -> None:
    assert project.chosen(()) == ("help",)
    assert project.standard("help").name == "source/help/leaflet.txt"


def test_a_folder_without_source_is_not_a_project(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"there is no folder source/ here") as caught:
        Project(tmp_path)
    assert "--project" in caught.value.hint


def test_an_unknown_leaflet_is_an_error_that_lists_the_known_ones(project: Project) -> None:
    with pytest.raises(PipelineError, match="there is no leaflet 'halp'") as caught:
        project.chosen(("halp",))
    assert caught.value.hint == "the leaflets are help"


def test_who_names_a_file_for_a_leaflet_is_told_how_to_make_one_from_it(project: Project) -> None:
    with pytest.raises(PipelineError, match=r"there is no leaflet 'help\.docx'") as caught:
        project.chosen(("help.docx",))
    assert caught.value.hint.endswith("leaflets new my-text --from help.docx")


def test_no_leaflet_shares_the_catalogue_of_the_labels(project: Project) -> None:
    (project.source / "furniture").mkdir()
    with pytest.raises(PipelineError, match="source/furniture: no leaflet can be called 'furniture'"):
        project.chosen(("help",))


@pytest.mark.parametrize(
    "name", ["Get Help", "get_help", "pomoc-ś", "-help", "a--b", "con", "lpt1", "x" * 81]
)
def test_a_leaflets_name_must_suit_file_names(project: Project, name: str) -> None:
    (project.source / name).mkdir()
    with pytest.raises(PipelineError, match="name"):
        project.chosen(())
    assert project.chosen(("help",)) == ("help",), "a folder that nobody asked for stops nothing"


def test_all_names_that_cannot_be_used_are_told_at_once(project: Project) -> None:
    for name in ("Get Help", "nul"):
        (project.source / name).mkdir()
    with pytest.raises(PipelineError) as error:
        project.chosen(())
    assert "'Get Help' cannot name a leaflet" in str(error.value)
    assert "source/nul: no leaflet can be called 'nul'" in str(error.value)


@pytest.mark.parametrize("made", [[], ["leaflet.txt", "leaflet.md"]])
def test_a_leaflet_has_exactly_one_standard_wording(project: Project, made: list[str]) -> None:
    (project.source / "help" / "leaflet.txt").unlink()
    for name in made:
        (project.source / "help" / name).write_text("Help", encoding="utf-8")
    with pytest.raises(PipelineError, match=r"leaflet\.txt"):
        project.standard("help")


def test_text_that_is_not_utf_8_is_an_error_with_its_line(project: Project) -> None:
    (project.source / "help" / "leaflet.txt").write_bytes(b"Help\n\nCaf\xe9\n")
    with pytest.raises(PipelineError) as caught:
        project.standard("help")
    assert str(caught.value) == "source/help/leaflet.txt:3: not UTF-8: byte 0xE9 at this line"


def test_a_folder_in_place_of_a_text_is_an_error(project: Project) -> None:
    (project.source / "help" / "leaflet.txt").unlink()
    (project.source / "help" / "leaflet.txt").mkdir()
    with pytest.raises(PipelineError, match="this is a folder"):
        project.standard("help")


def test_writing_the_same_content_again_writes_nothing(project: Project) -> None:
    path = project.output / "a" / "b.txt"
    assert project.write(path, b"one")
    before = path.stat().st_ino
    assert not project.write(path, b"one")
    assert path.stat().st_ino == before
    assert project.write(path, b"two")
    assert path.read_bytes() == b"two"


def test_an_interrupted_write_leaves_the_old_file_whole(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project.output / "a.txt"
    project.write(path, b"old")

    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        project.write(path, b"new and longer")
    assert path.read_bytes() == b"old"
    assert [p.name for p in project.output.iterdir()] == ["a.txt"]


def test_files_may_be_read_by_all_that_the_umask_allows(project: Project) -> None:
    mask = os.umask(0o022)
    try:
        project.write(project.output / "a.txt", b"one")
    finally:
        os.umask(mask)
    assert (project.output / "a.txt").stat().st_mode & 0o777 == 0o644


def test_a_folder_that_cannot_be_written_is_an_error_before_work_begins(project: Project) -> None:
    (project.root / "output").write_text("in the way", encoding="utf-8")
    with pytest.raises(PipelineError, match="cannot write here"):
        project.require_writable(project.output / "deep")
    with pytest.raises(PipelineError, match="cannot write here") as caught:
        project.require_writable(project.output)
    assert caught.value.hint.startswith("choose another folder with --output, or change the perm")


def test_the_hint_names_output_only_where_it_would_help(project: Project) -> None:
    (project.root / "locales").write_text("in the way", encoding="utf-8")
    with pytest.raises(PipelineError, match="cannot write here") as caught:
        project.require_writable(project.locales / "pl")
    assert caught.value.hint == "change the permissions"


@pytest.mark.parametrize("name", ["project.toml", "glossary.toml"])
def test_a_folder_in_the_place_of_a_file_is_an_error_that_says_so(project: Project, name: str) -> None:
    (project.source / name).mkdir(parents=True)
    with pytest.raises(PipelineError) as caught:
        project.chosen(())
    assert str(caught.value) == f"source/{name}: this is a folder; a file is wanted"
    assert "name of a file" in caught.value.hint


def test_removing_a_file_removes_the_folders_it_leaves_empty(project: Project) -> None:
    for name in ("help/ur/a.txt", "help/ur/b.txt", "help/pl/a.txt"):
        project.write(project.output / name, b"x")
    project.remove(project.output / "help" / "pl" / "a.txt")
    project.remove(project.output / "help" / "ur" / "a.txt")
    there = sorted(p.relative_to(project.output).as_posix() for p in project.output.rglob("*"))
    assert there == ["help", "help/ur", "help/ur/b.txt"]


def test_a_folder_of_catalogues_that_names_no_language_is_an_error(project: Project) -> None:
    (project.locales / "pl" / "LC_MESSAGES").mkdir(parents=True)
    assert project.locale_names() == ("pl",)
    (project.locales / "p!" / "LC_MESSAGES").mkdir(parents=True)
    with pytest.raises(PipelineError, match=r"locales/p!: 'p!' is not a known language tag"):
        project.locale_names()


@pytest.mark.parametrize(
    "name", ["pip", "tax", "hiv", "flu-vaccine", "my-rights", "pl", "zh-hans", "999", "x" * 80]
)
def test_a_template_with_the_name_of_a_language_is_not_a_locale(project: Project, name: str) -> None:
    project.write(project.template(name), b"")
    (project.locales / "pl" / "LC_MESSAGES").mkdir(parents=True)
    assert project.locale_names() == ("pl",)
    assert project.catalogue(name, "pl") == project.locales / "pl" / "LC_MESSAGES" / f"{name}.po"


def test_a_file_with_the_name_of_a_language_is_an_error(project: Project) -> None:
    project.write(project.locales / "pl", b"")
    project.write(project.locales / "README", b"")
    with pytest.raises(PipelineError, match="locales/pl: a folder is wanted here"):
        project.locale_names()


def test_a_catalogue_is_found_however_its_folder_spells_the_locale(project: Project) -> None:
    assert project.catalogue("a", "sr@latin") == project.locales / "sr@latin" / "LC_MESSAGES" / "a.po"
    (project.locales / "sr_Latn" / "LC_MESSAGES").mkdir(parents=True)
    assert project.catalogue("a", "sr@latin") == project.locales / "sr_Latn" / "LC_MESSAGES" / "a.po"


def test_all_files_of_a_language_go_into_its_existing_folder(project: Project) -> None:
    for there in (None, project.locales / "zh-Hans"):
        if there:
            (there / "LC_MESSAGES").mkdir(parents=True)
        folder = there or project.locales / "zh_Hans"
        assert project.catalogue("a", "zh_Hans") == folder / "LC_MESSAGES" / "a.po"
        assert project.ledger("zh_Hans") == folder / "sign-off.jsonl"
        assert project.memory("zh_Hans") == folder / "memory.tmx"


@pytest.mark.parametrize(
    ("name", "locale"),
    [("urd", "ur"), ("UR_arab", "ur"), ("zh_CN", "zh_Hans"), ("iw", "he"), ("prs", "fa_AF")],
)
def test_a_folder_under_another_spelling_is_found_or_refused_with_its_right_name(
    project: Project, name: str, locale: str
) -> None:
    (project.locales / name / "LC_MESSAGES").mkdir(parents=True)
    assert project.folder_of(locale) == project.locales / name
    assert project.locale_names() == (name,)
    (project.locales / locale / "LC_MESSAGES").mkdir(parents=True)
    with pytest.raises(PipelineError, match="this is the same language as locales/") as caught:
        project.folder_of(locale)
    assert caught.value.hint == f"put all files into locales/{locale}"


@pytest.mark.parametrize("below", ["LC_MESSAGES", ""])
def test_two_folders_of_one_language_are_an_error(project: Project, below: str) -> None:
    (project.locales / "sr@latin" / "LC_MESSAGES").mkdir(parents=True)
    (project.locales / "sr_Latn" / below).mkdir(parents=True)
    same = r"locales/sr_Latn: this is the same language as locales/sr@latin"
    for asked in (
        project.locale_names,
        lambda: project.catalogue("a", "sr_Latn"),
        lambda: project.ledger("sr@latin"),
        lambda: project.memory("sr@latin"),
    ):
        with pytest.raises(PipelineError, match=same):
            asked()


def _dead(path: Path) -> None:
    path.symlink_to("nowhere")


def _circular(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.parametrize(
    ("link", "wrong"),
    [(_dead, "this link leads nowhere"), (_circular, "cannot be read: Too many levels of symbolic links")],
)
@pytest.mark.parametrize("below", ["", "deep/deeper"])
def test_a_file_behind_a_dead_link_is_an_error_and_not_missing(
    project: Project, link: Callable[[Path], None], wrong: str, below: str
) -> None:
    assert not project.is_there(project.source / "help" / "link" / below)
    link(project.source / "help" / "link")
    with pytest.raises(PipelineError, match=rf"source/help/link[a-z/]*: {wrong}"):
        project.optional("help", "link", below)
    link(project.source / "other")
    with pytest.raises(PipelineError, match=f"source/other: {wrong}"):
        project.leaflets()


def test_a_file_in_place_of_a_folder_of_catalogues_is_an_error(project: Project) -> None:
    (project.locales / "pl").mkdir(parents=True)
    assert project.locale_names() == ()
    (project.locales / "pl" / "LC_MESSAGES").write_text("", encoding="utf-8")
    with pytest.raises(PipelineError, match="locales/pl/LC_MESSAGES: a folder is wanted here"):
        project.locale_names()


def test_only_the_leaflets_that_are_asked_for_are_chosen_in_their_own_order(project: Project) -> None:
    for name in ("after", "zebra", ".hidden"):
        (project.source / name).mkdir()
    assert project.leaflets() == ("after", "help", "zebra")
    assert project.chosen(("zebra", "after")) == ("after", "zebra")
    assert project.chosen(()) == ("after", "help", "zebra")


def test_a_project_without_a_leaflet_says_how_to_make_one(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    with pytest.raises(PipelineError, match="there is no leaflet to work on") as caught:
        Project(tmp_path).chosen(())
    assert "source/my-leaflet/leaflet.txt" in caught.value.hint


@pytest.mark.parametrize(
    ("there", "added", "after"),
    [
        (None, b"one\n", b"one\n"),
        (b"", b"one\n", b"one\n"),
        (b"one\n", b"two\n", b"one\ntwo\n"),
        (b"one", b"two\n", b"one\ntwo\n"),
        (b"one\n", b"", b"one\n"),
    ],
)
def test_a_line_is_added_below_the_last_one_even_if_that_is_incomplete(
    project: Project, there: bytes | None, added: bytes, after: bytes
) -> None:
    path = project.locales / "pl" / "sign-off.jsonl"
    if there is not None:
        project.write(path, there)
    project.append(path, added)
    assert path.read_bytes() == after


def test_nothing_is_added_to_a_file_that_is_not_there(project: Project) -> None:
    project.append(project.locales / "pl" / "sign-off.jsonl", b"")
    assert not project.locales.exists()


def test_a_line_that_cannot_be_added_is_an_error(project: Project) -> None:
    project.write(project.locales / "pl", b"in the way")
    with pytest.raises(PipelineError, match=r"locales/pl/sign-off\.jsonl: cannot be written"):
        project.append(project.locales / "pl" / "sign-off.jsonl", b"one\n")


def test_a_file_that_cannot_be_written_or_removed_is_an_error(project: Project) -> None:
    project.write(project.output / "help" / "a.txt", b"one")
    with pytest.raises(PipelineError, match=r"output/help/a\.txt/b\.txt: cannot be written"):
        project.write(project.output / "help" / "a.txt" / "b.txt", b"two")
    with pytest.raises(PipelineError, match=r"output/help: cannot be (removed|written)"):
        project.remove(project.output / "help")


def test_removing_the_last_file_leaves_the_output_folder_itself(project: Project) -> None:
    path = project.output / "help" / "pl" / "a.txt"
    project.write(path, b"x")
    project.remove(path)
    assert list(project.output.iterdir()) == []
    project.remove(path)


def test_a_file_outside_the_output_folder_is_removed_without_its_folder(project: Project) -> None:
    project.write(project.locales / "pl" / "a.po", b"x")
    project.remove(project.locales / "pl" / "a.po")
    assert (project.locales / "pl").is_dir()


def test_the_test_for_writing_leaves_nothing_behind(project: Project) -> None:
    project.require_writable(project.output / "help" / "pl")
    assert not project.output.exists()


def test_a_project_has_its_own_fonts_or_none(project: Project) -> None:
    assert project.fonts() == ()
    (project.source / "fonts").mkdir()
    assert project.fonts() == (project.source / "fonts",)


def test_a_file_that_may_be_missing_is_none_and_one_that_must_not_is_an_error(project: Project) -> None:
    assert project.optional("help", "easy-read.md") is None
    assert project.optional_data(project.source / "help" / "easy-read.md") is None
    with pytest.raises(PipelineError, match=r"source/help/easy-read\.md: there is no such file"):
        project.data(project.source / "help" / "easy-read.md")
    (found := project.source / "help" / "easy-read.md").write_bytes("\ufeffHelp".encode())
    text = project.optional("help", "easy-read.md")
    assert text is not None
    assert (text.name, text.text) == ("source/help/easy-read.md", "Help")
    assert project.optional_data(found) == "\ufeffHelp".encode()


def test_a_folder_beside_the_catalogues_may_have_any_name(project: Project) -> None:
    (project.locales / "notes for translators").mkdir(parents=True)
    (project.locales / "pl" / "LC_MESSAGES").mkdir(parents=True)
    (project.locales / "ur").mkdir()
    assert project.locale_names() == ("pl",)


def test_a_path_outside_the_project_is_named_in_full(project: Project, tmp_path: Path) -> None:
    assert project.name(project.source / "help") == "source/help"
    assert project.name(tmp_path.parent) == tmp_path.parent.as_posix()


def test_a_link_is_written_through_unless_it_leads_out_of_the_project(project: Project) -> None:
    there, outside = project.root / "shared.pot", project.root.parent / "outside.txt"
    there.write_bytes(b"old")
    outside.write_bytes(b"a letter")
    project.locales.mkdir()
    project.template("help").symlink_to(there)
    assert project.write(project.template("help"), b"new")
    assert (there.read_bytes(), project.template("help").is_symlink()) == (b"new", True)
    project.template("other").symlink_to(outside)
    with pytest.raises(PipelineError, match=r"locales/other\.pot: this link leads out of the project"):
        project.write(project.template("other"), b"new")
    assert outside.read_bytes() == b"a letter"
