"""What makes a file again: what it shows, and what writes it; nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.making.file_content import FileContent
from pipeline.making.formats import FORMATS, Supplies, Written
from pipeline.model.editions import Edition
from pipeline.operations.build import BuildResult, build, keys
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.projects import built, make_project, order, sign_off, translate
from tests.test_architecture import FILES, ROOT, dotted, imports

EASY = "# Get help\n\n## What can I do?\n\nYou can call 999.\n"
WRITERS = {
    "brf": ("writers.braille", "checks.braille_file"),
    "docx": ("writers.docx", "checks.docx_file"),
    "epub": ("writers.epub", "checks.epub_file"),
    "html": ("writers.html", "checks.html_file"),
    "pdf": ("writers.pdf", "checks.pdf_file", "writers.qr"),
    "txt": ("writers.text", "checks.text_file"),
}
ALL_FORMATS = (
    "checks.wanted",
    "making.pairs",
    "making.file_content",
    "typesetting.fonts",
    "writers.drawings",
)
DISTRIBUTIONS = {
    "docx": "python-docx",
    "icu4py": "icu4py",
    "resvg_py": "resvg-py",
    "markdown_it": "markdown-it-py",
    "mdit_py_plugins": "mdit-py-plugins",
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    there = make_project(tmp_path, '"plain-text", "easy-read", "large-print"')
    (there.source / "help" / "easy-read.md").write_text(EASY, encoding="utf-8")
    update(there, (), ())
    translate(there, "help", "pl", {"You can call 999.": "Możesz zadzwonić pod 999."})
    return there


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kinds of the files that are written, one after the other."""
    found: list[str] = []

    def counted(
        write: Callable[[FileContent, Edition, Supplies], Written],
    ) -> Callable[[FileContent, Edition, Supplies], Written]:
        def one(shown: FileContent, edition: Edition, supplies: Supplies) -> Written:
            found.append(edition.extension)
            return write(shown, edition, supplies)

        return one

    counting = {extension: counted(write) for extension, write in FORMATS.items()}
    monkeypatch.setattr("pipeline.making.make.FORMATS", counting)
    return found


def built_again(project: Project, written: list[str]) -> tuple[list[str], BuildResult]:
    """The kinds of files that a second build writes; its bytes are those of a build from nothing."""
    written.clear()
    outcome = build(project, order())
    kinds = sorted(written)
    fresh = Project(project.root, project.root / "fresh", today=project.today)
    clean = build(fresh, order())
    assert built(fresh) == built(project)
    assert (fresh.output / "manifest.json").read_bytes() == (project.output / "manifest.json").read_bytes()
    assert clean.open_findings == outcome.open_findings
    records = [one.output / ".manifest" / "help.jsonl" for one in (project, fresh)]
    assert records[0].read_bytes() == records[1].read_bytes()
    return kinds, outcome


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_paragraph_of_the_standard_wording_writes_no_easy_read_file(
    project: Project, written: list[str]
) -> None:
    build(project, order())
    assert sorted(written) == ["docx", "docx", "pdf", "pdf", "txt", "txt"]
    changed(project.source / "help" / "leaflet.txt", "Press 55 if", "\n\nNow wait.\n\nPress 55 if")
    update(project, (), ())
    kinds, outcome = built_again(project, written)
    assert kinds == ["pdf", "pdf", "txt", "txt"]
    assert outcome.made_again == 2


def test_an_easy_read_sentence_writes_easy_read_alone(project: Project, written: list[str]) -> None:
    build(project, order())
    changed(project.source / "help" / "easy-read.md", "You can call 999.", "You can ring 999.")
    assert built_again(project, written)[0] == ["docx", "docx"]


def test_a_translation_writes_its_language_and_wording_alone(project: Project, written: list[str]) -> None:
    build(project, order())
    translate(project, "help", "pl", {"You can call 999.": "Zadzwoń pod 999."})
    assert built_again(project, written)[0] == ["docx"]


def test_a_word_of_the_glossary_that_no_text_uses_writes_nothing(
    project: Project, written: list[str]
) -> None:
    build(project, order())
    words = '[[terms]]\nterm = "zugzwang"\nmeaning = "having to move"\n'
    (project.source / "glossary.toml").write_text(words, encoding="utf-8")
    kinds, outcome = built_again(project, written)
    assert (kinds, len(outcome.written), outcome.made_again) == ([], 0, 6)


def test_a_label_that_no_file_shows_writes_nothing(project: Project, written: list[str]) -> None:
    translate(project, "furniture", "pl", {"Go to the leaflet": "Przejdź do ulotki"})
    build(project, order())
    translate(project, "furniture", "pl", {"Go to the leaflet": "Przejdź do tekstu"})
    assert built_again(project, written)[0] == []


def test_a_fact_that_is_confirmed_again_writes_nothing(project: Project, written: list[str]) -> None:
    build(project, order())
    changed(project.source / "help" / "leaflet.toml", "checked = 2026-03-01", "checked = 2026-03-02")
    assert built_again(project, written)[0] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("leaflet.toml", 'name = "Example Police"', 'name = "Other Police"'),
        ("leaflet.toml", "[publisher]", "review = 2027-01-01\n[publisher]"),
        ("leaflet.txt", "Get help", "Get some help"),
    ],
)
def test_what_every_file_shows_writes_every_file(
    project: Project, written: list[str], name: str, old: str, new: str
) -> None:
    build(project, order())
    changed(project.source / "help" / name, old, new)
    kinds, _ = built_again(project, written)
    easy = [] if name == "leaflet.txt" else ["docx"]
    assert set(kinds) >= {"pdf", "txt", *easy}


def test_a_file_that_somebody_changed_is_written_although_it_shows_the_same(
    project: Project, written: list[str]
) -> None:
    build(project, order())
    (project.output / "help/pl/help.pl.plain-text.txt").write_bytes(b"torn")
    changed(project.source / "help" / "leaflet.toml", "checked = 2026-03-01", "checked = 2026-03-02")
    assert built_again(project, written)[0] == ["txt"]


def test_a_release_is_always_written_whole(project: Project, written: list[str]) -> None:
    sign_off(project)
    build(project, order(release=True))
    changed(project.source / "help" / "leaflet.toml", "checked = 2026-03-01", "checked = 2026-03-02")
    written.clear()
    build(project, order(release=True))
    assert {"pdf", "txt"} <= set(written)


@pytest.fixture
def other_code(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """A function that makes the code of a module another one."""
    read = keys._files

    def change(module: str) -> None:
        package = ROOT
        assert module in read(package)
        monkeypatch.setattr(keys, "_files", lambda folder: {**read(folder), module: b"other"})
        keys.engine.cache_clear()
        keys._rooms.cache_clear()

    yield change
    keys.engine.cache_clear()
    keys._rooms.cache_clear()


@pytest.mark.parametrize(
    ("module", "kinds"),
    [
        ("writers/pdf/__init__.py", ["pdf", "pdf"]),
        ("checks/docx_file/__init__.py", ["docx", "docx"]),
        ("writers/text.py", ["txt", "txt"]),
        ("cli/build.py", []),
        ("readers/plain_text.py", []),
        ("model/document.py", ["docx", "docx", "pdf", "pdf", "txt", "txt"]),
    ],
)
def test_code_writes_the_files_again_that_it_writes(
    project: Project, written: list[str], other_code: Callable[[str], None], module: str, kinds: list[str]
) -> None:
    build(project, order())
    other_code(module)
    assert built_again(project, written)[0] == kinds


def closure(extension: str) -> set[str]:
    """The modules that a kind of file is written and checked with: all that is imported, by whatever way."""
    known = {dotted(file): file for file in FILES}
    waiting = [f"pipeline.{name}" for name in (*WRITERS[extension], *ALL_FORMATS)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        while name and name not in known:
            name = name.rpartition(".")[0]
        if name and name not in found:
            found.add(name)
            waiting += [name.rpartition(".")[0], *imports(known[name])]
    return found - {"pipeline"}


@pytest.mark.parametrize("extension", FORMATS)
def test_no_code_or_library_is_left_out_that_writes_a_kind_of_file(extension: str) -> None:
    files = {dotted(file): file for file in FILES}
    modules = closure(extension)
    used = {name.split(".")[0] for module in modules for name in imports(files[module])}
    left_out = [
        module
        for module in modules
        for room, kinds in keys.ONLY_FOR.items()
        if files[module].relative_to(ROOT).as_posix().startswith(room) and extension not in kinds
    ]
    assert left_out == []
    libraries = {DISTRIBUTIONS.get(name, name.lower().replace("_", "-")) for name in used}
    assert [one for one in libraries if extension not in keys.LIBRARIES_ONLY_FOR.get(one, (extension,))] == []


def test_the_tables_name_what_there_is() -> None:
    there = {file.relative_to(ROOT).as_posix() for file in FILES}
    assert [room for room in keys.ONLY_FOR if not any(name.startswith(room) for name in there)] == []
    assert set(keys.LIBRARIES_ONLY_FOR) <= set(keys.libraries())
    assert {kind for kinds in keys.ONLY_FOR.values() for kind in kinds} == set(FORMATS)


@pytest.mark.slow
def test_nothing_around_the_build_changes_a_byte(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = []
    for number, around in enumerate(
        (
            {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1", "USER": "a", "HOME": "/tmp"},
            {"TZ": "Asia/Kolkata", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "2", "USER": "b", "HOME": "/"},
        )
    ):
        output = tmp_path_factory.mktemp(f"output {number}")
        command = (
            "import datetime, sys; from pathlib import Path; from pipeline.project.folder import Project; "
            "from pipeline.operations.build import Order, build; "
            "build(Project(Path(sys.argv[1]), Path(sys.argv[2])), Order(datetime.date(2026, 11, 23)))"
        )
        where = ROOT.parent
        environment = {**os.environ, **around, "PYTHONPATH": str(where)}
        words = [sys.executable, "-c", command, str(project.root), str(output)]
        subprocess.run(words, check=True, env=environment, cwd=output.parent)
        files = (path for path in output.rglob("*") if path.is_file())
        found.append({path.relative_to(output).as_posix(): path.read_bytes() for path in files})
    assert len(found[0]) == 8
    assert found[0] == found[1]
