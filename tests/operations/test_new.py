"""``leaflets new``: a project of one's own, and leaflets from files of other programs."""

from __future__ import annotations

import hashlib
import json
import re
import stat
from pathlib import Path
from unittest import mock

import pytest
from PIL import Image
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.new import new_leaflet, new_project, require_name
from pipeline.project import starter
from pipeline.project.folder import Project
from pipeline.project.leaflet_ids import leaflet_id, require_leaflet_ids
from pipeline.project.new_folder import FilesBeside
from pipeline.project.settings import read_leaflet, read_pictures, read_settings
from pipeline.readers.imports import Imported, ImportedPicture
from pipeline.readers.raster import read_raster
from pipeline.sources.library import Library
from pipeline.sources.source import sources
from tests.command import leaflets
from tests.pixels import photograph
from tests.projects import TODAY, built, order
from tests.word_files import deleted, p, r, word_file

MADE = (
    ".gitignore",
    "source/my-leaflet/leaflet.md",
    "source/my-leaflet/leaflet.toml",
    "source/project.toml",
)
TEXT = "Help\n\nCall us.\n"
SAMPLES = sorted(path.name.split(".")[1] for path in starter.HERE.glob("leaflet.*.md"))
CHOICE = re.compile(r'^# (?=\[|[\w"/-]+ = )', re.MULTILINE)


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    new_project(tmp_path / "mine", "en-GB")
    return Project(tmp_path / "mine")


# --- a project


@pytest.mark.parametrize("place", ["a new/deep folder", "empty", "."])
def test_a_project_is_made_and_every_edition_of_it_is_built(place: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    run = leaflets("new", place, folder=tmp_path)
    assert (run.returncode, run.stderr) == (0, "")
    folder = tmp_path / place
    assert sorted(files(folder)) == sorted(MADE)
    assert [line.removesuffix(": written") for line in run.stdout.splitlines()[:-1]] == [
        (Path(place) / name).as_posix() for name in sorted(MADE, key=run.stdout.index)
    ]
    assert run.stdout.splitlines()[-1].startswith("next: leaflets build")
    assert leaflets("build", folder=folder).returncode == 0
    assert len(built(Project(folder))) == len(read_settings("", "").editions)


def test_the_next_command_can_be_typed_as_it_stands(tmp_path: Path) -> None:
    told = leaflets("new", "a folder", folder=tmp_path).stdout.splitlines()[-1]
    assert told == 'next: leaflets build --project "a folder"'
    assert leaflets("new", folder=tmp_path).stdout.splitlines()[-1] == "next: leaflets build"


def test_the_first_leaflet_is_a_draft_for_want_of_a_publisher_alone(project: Project) -> None:
    (leaflet,) = sources(project)
    assert not leaflet.findings
    found = [one for one in check(project, TODAY) if one.severity > Severity.NOTE]
    about = {one.rule.id for one in found} - {"picture/missing", "build/out-of-date"}
    assert about == {"facts/publisher-unconfirmed", "easy-read/no-wording"}
    toml = project.source / "my-leaflet/leaflet.toml"
    words = toml.read_text(encoding="utf-8").replace(
        'name = ""\nconfirmed = false', 'name = "A"\nconfirmed = true'
    )
    toml.write_text(words, encoding="utf-8")
    build(project, order())
    page = built(project)["my-leaflet/en-GB/my-leaflet.en-GB.plain-text.txt"].decode()
    assert "Draft" not in page
    assert "Published by A" in page


@pytest.mark.parametrize("tag", SAMPLES)
def test_a_sample_is_read_without_a_finding_and_shows_our_picture(tag: str, tmp_path: Path) -> None:
    made = new_project(tmp_path, tag)
    assert made.notes == ()
    (leaflet,) = sources(Project(tmp_path))
    assert leaflet.findings == ()
    (document,) = leaflet.documents.values()
    assert document.language == read_settings(f'source-language = "{tag}"', "").source_language
    assert not [one for one in build(Project(tmp_path), order()).findings if one.severity is Severity.ERROR]


def test_a_language_without_a_sample_is_told(tmp_path: Path) -> None:
    run = leaflets("new", "--language", "so", folder=tmp_path)
    assert "we have no sample in Somali: the first leaflet is in English" in run.stderr
    assert Library(Project(tmp_path)).settings.source_language == "so"


@pytest.mark.parametrize(("tag", "hint"), [("frensh", "fr"), ("en-XA", "en-GB"), ("bfi", "film")])
def test_a_language_that_nobody_writes_is_refused_and_nothing_is_made(
    tag: str, hint: str, tmp_path: Path
) -> None:
    run = leaflets("new", "mine", "--language", tag, folder=tmp_path)
    assert run.returncode == 2
    assert hint in run.stderr
    assert not (tmp_path / "mine").exists()


def test_the_choices_in_a_new_project_can_be_made_as_they_stand(project: Project) -> None:
    """Every key of project.toml is there; each choice works when the # in front of it goes."""
    text = CHOICE.sub("", starter.project_toml("en-GB"))
    settings = read_settings(text, "project.toml")
    assert set(settings.looks) <= {"easy-read", "large-print"}
    assert settings.readability.levels
    assert settings.readability.limits
    assert settings.site_address
    assert settings.formats_contact
    for key in ("source-language", "editions", "size", "theme", "claims", "layout", "standard", "easy-read"):
        assert re.search(rf"^{key} = ", text, re.MULTILINE), key
    leaflet = read_leaflet(CHOICE.sub("", starter.leaflet_toml()), "leaflet.toml", "help")
    assert leaflet.facts
    assert leaflet.pictures
    assert leaflet.page


def test_a_folder_with_other_files_keeps_them(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("*.bak\n", encoding="utf-8")
    run = leaflets("new", folder=tmp_path)
    assert run.returncode == 0
    assert ".gitignore stays as it is: add the line output/" in run.stderr
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "*.bak\n"


def test_a_gitignore_that_leaves_output_out_needs_no_word(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("/output/\n", encoding="utf-8")
    assert new_project(tmp_path, "en-GB").notes == ()


def test_a_project_that_is_there_is_not_touched(project: Project) -> None:
    before = files(project.root)
    run = leaflets("new", str(project.root), folder=project.root)
    assert run.returncode == 2
    assert "there is a project here already" in run.stderr
    assert files(project.root) == before


def test_no_project_is_made_inside_the_folders_of_another(project: Project) -> None:
    run = leaflets("new", "source/help", folder=project.root)
    assert run.returncode == 2
    assert "a part of the project" in run.stderr
    assert not (project.source / "help").exists()
    assert "inside the folder of the project" in leaflets("new", "beside", folder=project.root).stderr


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("", encoding="utf-8")
    run = leaflets("new", "mine", folder=tmp_path)
    assert run.returncode == 2
    assert "this is a file" in run.stderr


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        run = leaflets("new", "a/b", folder=tmp_path)
    finally:
        tmp_path.chmod(stat.S_IRWXU)
    assert run.returncode == 2
    assert "cannot be made" in run.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("when", range(1, 6))
def test_an_interruption_leaves_no_half_of_a_project(there: bool, when: int, tmp_path: Path) -> None:
    folder = tmp_path / "a/mine"
    if there:
        folder.mkdir(parents=True)
    steps = iter(range(1, 100))

    def interrupted(handle: int) -> None:
        if next(steps) == when:
            raise KeyboardInterrupt

    with mock.patch("os.fsync", interrupted):
        try:
            new_project(folder, "en-GB")
        except KeyboardInterrupt:
            whole = {name for name in MADE if name != ".gitignore"}
            assert set(files(folder)) in (set(), whole)
            assert folder.exists() is there
            assert [path for path in tmp_path.rglob(".*") if path.is_dir()] == []
            return
    assert set(files(folder)) == set(MADE)


# --- a leaflet


@pytest.mark.parametrize(("name", "made"), [("help.txt", "leaflet.txt"), ("HELP.MD", "leaflet.md")])
def test_a_text_becomes_a_leaflet_as_it_is(name: str, made: str, project: Project, tmp_path: Path) -> None:
    (tmp_path / name).write_text(TEXT, encoding="utf-8")
    run = leaflets("new", "help", "--from", str(tmp_path / name), folder=project.root)
    assert (run.returncode, run.stderr) == (0, "")
    assert (project.source / "help" / made).read_text(encoding="utf-8") == TEXT
    assert "next: leaflets outline help\nnext: leaflets build help\n" in run.stdout
    assert leaflets("build", "help", folder=project.root).returncode == 0


def test_a_text_comes_from_standard_input(project: Project) -> None:
    command = ["new", "help", "--from", "-", "--json", "--project", str(project.root)]
    run = CliRunner().invoke(app, command, input=TEXT)
    assert run.exit_code == 0
    answer = json.loads(run.stdout)
    assert answer["written"] == ["source/help/leaflet.txt", "source/help/leaflet.toml"]
    assert (project.source / "help/leaflet.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Money Help", "money-help"),
        ("source/help", "help"),
        ("Hjælp", "hjaelp"),
        ("pictures", "pictures-leaflet"),
        ("furniture", "furniture-leaflet"),
        ("con", "con-leaflet"),
        ("مساعدة", "my-leaflet"),
        ("", "money-help-1"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_name_that_cannot_be_one_is_refused_with_one_that_can(name: str, right: str) -> None:
    with pytest.raises(PipelineError) as error:
        require_name(name, "Money Help (1)", "help.docx")
    assert f"leaflets new {right} --from help.docx" in error.value.hint
    require_leaflet_ids((leaflet_id(name),))


def test_a_leaflet_that_is_there_is_not_touched(project: Project, tmp_path: Path) -> None:
    (tmp_path / "help.txt").write_text(TEXT, encoding="utf-8")
    before = files(project.root)
    run = leaflets("new", "my-leaflet", "--from", str(tmp_path / "help.txt"), folder=project.root)
    assert run.returncode == 2
    assert "there is a leaflet 'my-leaflet' already" in run.stderr
    assert files(project.root) == before


def test_without_a_project_the_command_that_makes_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "help.txt").write_text(TEXT, encoding="utf-8")
    run = leaflets("new", "help", "--from", "help.txt", folder=tmp_path)
    assert run.returncode == 2
    assert "make a project first: leaflets new" in run.stderr
    run = leaflets("new", "help", "--from", "help.txt", "--project", "mine", folder=tmp_path)
    assert "make a project first: leaflets new mine" in run.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("help", "--from", "nothing.txt"), "nothing.txt: there is no such file"),
        (("help", "--from", "leaflet.doc"), "we cannot read this kind of file"),
        (("help", "--from", "x.txt", "--language", "fr"), "--language is for a new project"),
        (("help", "--project", "other"), "the folder is named twice"),
        (("help", "--from", ""), "--from names no file"),
        (("other", "--language", ""), "'' is not a known language tag"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(
    arguments: tuple[str, ...], said: str, project: Project
) -> None:
    (project.root / "leaflet.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    before = files(project.root)
    run = leaflets("new", *arguments, folder=project.root)
    assert run.returncode == 2
    assert said in run.stderr
    assert files(project.root) == before


def imported(*pictures: ImportedPicture, language: str = "") -> Imported:
    words = (re.sub(r"([\[\]])", r"\\\1", one.alternative) for one in pictures)
    shown = "\n".join(f"![{each}]({one.id})\n" for each, one in zip(words, pictures, strict=True))
    return Imported(
        f"# Help\n\n{shown}\nSee \\](map) and [map](https://example.org/map).\n",
        ".md",
        "Help",
        language,
        pictures,
    )


@pytest.mark.parametrize(("change", "code"), [(deleted("not "), 1), (r("not "), 0)], ids=["open", "none"])
def test_a_file_whose_author_must_decide_ends_with_1(project: Project, change: str, code: int) -> None:
    (project.root / "debt.docx").write_bytes(word_file(p("Debt") + p("You do ", change, "have to pay.")))
    run = leaflets("new", "debt", "--from", "debt.docx", folder=project.root)
    assert run.returncode == code
    assert (project.source / "debt" / "leaflet.md").is_file()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path d="M9 9h99v99z"/></svg>'


def make(project: Project, leaflet: str, source: Imported, tmp_path: Path) -> tuple[str, ...]:
    (tmp_path / "page.html").write_text("<p>Help</p>", encoding="utf-8")
    with mock.patch("pipeline.operations.new.import_file", return_value=source):
        return new_leaflet(project, leaflet, str(tmp_path / "page.html")).notes


def test_pictures_come_along_with_a_record_that_says_what_is_not_known(
    project: Project, tmp_path: Path
) -> None:
    notes = make(project, "help", imported(ImportedPicture("map", SVG, ".svg", "A map")), tmp_path)
    assert any("we do not know whose the pictures are" in note for note in notes)
    records = read_pictures((project.source / "pictures/pictures.toml").read_text(encoding="utf-8"), "")
    assert [(one.id, one.file, one.alternative) for one in records] == [("map", "map.svg", "A map")]
    found = {one.rule.id for one in check(project, TODAY, ("help",)) if one.severity is Severity.ERROR}
    assert "picture/licence" in found
    assert "picture/unknown" not in found


def test_a_picture_without_words_is_found_by_the_checks(project: Project, tmp_path: Path) -> None:
    make(project, "help", imported(ImportedPicture("map", SVG, ".svg")), tmp_path)
    assert "picture/alternative-text" in {one.rule.id for one in check(project, TODAY, ("help",))}


def test_the_records_that_are_there_stay_as_they_are(project: Project, tmp_path: Path) -> None:
    make(project, "help", imported(ImportedPicture("map", SVG, ".svg", "A map")), tmp_path)
    path = project.source / "pictures/pictures.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n").rstrip() + b" # mine")
    before = path.read_bytes()
    other = SVG.replace(b"9", b"8")
    make(project, "more", imported(ImportedPicture("map", other, ".svg", 'A "map"')), tmp_path)
    assert path.read_bytes().startswith(before)
    library = Library(project)
    assert library.drawings["map"] == SVG
    assert library.drawings["more-map"] == other
    assert library.pictures["more-map"].alternative == 'A "map"'


def test_a_picture_with_a_name_of_ours_or_of_another_leaflet_gets_its_own(
    project: Project, tmp_path: Path
) -> None:
    """Also where words look like it: only the picture's own mark changes."""
    make(project, "help", imported(ImportedPicture("phone-call", SVG, ".svg", "A [map]")), tmp_path)
    text = (project.source / "help/leaflet.md").read_text(encoding="utf-8")
    assert "](help-phone-call)" in text
    assert "https://example.org/map" in text
    assert Library(project).drawings["phone-call"] != SVG


def test_no_place_of_a_photograph_enters_a_project(project: Project, tmp_path: Path) -> None:
    """What is written is what its record says, and pixels alone."""
    place = b"51 deg 30 min north"
    exif = Image.Exif()
    exif.get_ifd(0x8825)[29] = place.decode()
    taken = photograph(exif=exif)
    assert place in taken
    (tmp_path / "house.jpg").write_bytes(taken)
    page = tmp_path / "house.html"
    page.write_text("<h1>Help</h1><p>Call us.</p><img src='house.jpg' alt='A house'>", encoding="utf-8")
    new_leaflet(project, "house", str(page))
    written = (project.source / "pictures/house.jpg").read_bytes()
    assert written == read_raster(taken).data
    assert place not in written
    records = read_pictures((project.source / "pictures/pictures.toml").read_text(encoding="utf-8"), "")
    assert [one.sha256 for one in records] == [hashlib.sha256(written).hexdigest()]


def test_a_file_in_another_language_is_told(project: Project, tmp_path: Path) -> None:
    notes = make(project, "aide", imported(language="fr-CA"), tmp_path)
    assert any("Canadian French" in note or "French" in note for note in notes)
    assert make(project, "help", imported(language="en-US"), tmp_path) == ()


def test_only_files_of_its_own_folder_are_beside_a_file(tmp_path: Path) -> None:
    for name in ("page.html", "page_files/a.png", "other.png", "../secret.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (tmp_path / "in/link.png").symlink_to(tmp_path / "secret.png")
    beside = FilesBeside(tmp_path / "in/page.html", 100)
    assert beside["page_files/a.png"] == b"page_files/a.png"
    assert beside["./other.png"] == b"other.png"
    for name in ("../secret.png", "link.png", str(tmp_path / "secret.png"), "nothing", "", "\0"):
        assert beside.get(name) is None
    assert FilesBeside(tmp_path / "in/page.html", 3).get("other.png") is None
    assert set(beside) == {"page.html", "page_files/a.png"}
