"""The download site of a small project on the disk, in English and Polish."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.operations.site import SUMS, SiteResult, site
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from tests.projects import TODAY, label_translations, make_project, sign_off, translate

POLISH, ENGLISH = "help/pl/help.pl.plain-text.txt", "help/en-GB/help.en-GB.plain-text.txt"
POLISH_PAGE, ENGLISH_PAGE = "help/pl/help.pl.web.html", "help/en-GB/help.en-GB.web.html"
IN_POLISH, IN_ENGLISH = [POLISH, POLISH_PAGE], [ENGLISH, ENGLISH_PAGE]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of which the English is ready; nobody has signed the Polish."""
    root = make_project(tmp_path / "project").root
    translate(Project(root), "furniture", "pl", label_translations())
    return Project(root, tmp_path / "site")


def signed(project: Project) -> Project:
    sign_off(project)
    return Project(project.root, project.output)


def made(project: Project, drafts: bool = False) -> SiteResult:
    return site(Project(project.root, project.output), TODAY, drafts, jobs=1)


def files(project: Project) -> set[str]:
    there = {
        path.relative_to(project.output).as_posix() for path in project.output.rglob("*") if path.is_file()
    }
    return {path for path in there if not path.startswith(".manifest/")}


def page(project: Project, name: str) -> str:
    return (project.output / name).read_text(encoding="utf-8")


def test_a_site_of_what_is_signed_has_all_of_it(project: Project) -> None:
    outcome = made(signed(project))
    assert (outcome.files, outcome.built.withheld, outcome.built.reasons) == (4, (), {})
    assert outcome.unsigned == {}
    assert {*IN_POLISH, *IN_ENGLISH} <= files(project)
    for name in ("index.html", "help/index.html", "pl/index.html"):
        assert "Draft" not in page(project, name)
    assert "pl/index.html" in page(project, "index.html")


def test_a_site_has_web_pages_though_the_project_makes_none(project: Project) -> None:
    assert "web" not in Library(project).settings.editions
    made(signed(project))
    leaflet = page(project, POLISH_PAGE)
    assert 'lang="pl"' in leaflet
    assert "Naciśnij 55" in leaflet
    assert "web" not in Library(project).settings.editions, "the project itself makes what it made"


def test_what_is_not_signed_is_not_on_the_site_and_is_told(project: Project) -> None:
    outcome = made(project)
    assert outcome.files == 2
    assert set(outcome.built.reasons) == set(IN_POLISH)
    assert not (project.output / "pl").exists()
    everything = "".join(page(project, name) for name in files(project) if name.endswith(".html"))
    assert "polski" not in everything
    assert "Polish" not in everything


def test_drafts_are_shown_only_when_asked_for_and_say_so(project: Project) -> None:
    outcome = made(project, drafts=True)
    assert (outcome.files, outcome.built.withheld) == (4, ())
    assert set(outcome.built.reasons) == set(IN_POLISH)
    rows = {row["path"]: row["status"] for row in json.loads(page(project, "manifest.json"))["artefacts"]}
    assert rows == dict.fromkeys(IN_ENGLISH, "released") | dict.fromkeys(IN_POLISH, "draft")
    assert "Draft" in page(project, "index.html")
    assert "Zażółć" in (project.output / POLISH).read_text(encoding="utf-8")
    again = made(project, drafts=True)
    assert (again.written, again.built.written, set(again.built.reasons)) == ((), (), set(IN_POLISH))
    without = made(project)
    assert POLISH in without.built.removed
    assert "Draft" not in page(project, "index.html")


def test_what_an_error_alone_keeps_back_is_a_draft_too(project: Project) -> None:
    signed(project)
    toml = project.root / "source/help/leaflet.toml"
    toml.write_text(f'critical = ["Press 56"]\n{toml.read_text("utf-8")}', encoding="utf-8")
    outcome = made(project, drafts=True)
    rows = {row["path"]: row["status"] for row in json.loads(page(project, "manifest.json"))["artefacts"]}
    assert rows == dict.fromkeys((*IN_ENGLISH, *IN_POLISH), "draft")
    rules = {finding.rule.id for found in outcome.built.reasons.values() for finding in found}
    assert rules == {"facts/not-in-source"}


def test_a_draft_never_takes_the_place_of_a_release(project: Project) -> None:
    made(signed(project))
    released = (project.output / POLISH).read_bytes()
    translate(project, "help", "pl", {"Get help": "Uzyskaj pomac"})
    outcome = made(project, drafts=True)
    assert (project.output / POLISH).read_bytes() == released
    assert outcome.built.earlier_releases == tuple(IN_POLISH)


def test_a_release_that_stays_is_shown_with_its_own_version(project: Project) -> None:
    toml = project.root / "source/help/leaflet.toml"
    toml.write_text(f'version = "1"\n{toml.read_text("utf-8")}', encoding="utf-8")
    made(signed(project))
    toml.write_text(toml.read_text("utf-8").replace('"1"', '"2"'), encoding="utf-8")
    translate(project, "help", "pl", {"Get help": "Uzyskaj pomac"})
    made(project)
    rows = {row["path"]: row["version"] for row in json.loads(page(project, "manifest.json"))["artefacts"]}
    assert rows == dict.fromkeys(IN_ENGLISH, "2") | dict.fromkeys(IN_POLISH, "1")
    assert {"Version 1", "Version 2"} <= {
        line for line in page(project, "help/index.html").replace("<", ">").split(">") if "Version" in line
    }


def test_the_sums_list_every_file_and_are_true(project: Project) -> None:
    made(signed(project))
    listed = {path: digest for digest, path in map(str.split, page(project, SUMS).splitlines())}
    assert set(listed) == files(project) - {SUMS}
    for path, digest in listed.items():
        assert hashlib.sha256((project.output / path).read_bytes()).hexdigest() == digest, path


def test_the_zips_have_the_files_of_a_language_and_of_a_leaflet(project: Project) -> None:
    made(signed(project))
    for path, names in {"pl/pl.zip": IN_POLISH, "help/help.zip": IN_ENGLISH + IN_POLISH}.items():
        with zipfile.ZipFile(project.output / path) as archive:
            assert archive.namelist() == names
            assert archive.read(names[0]) == (project.output / names[0]).read_bytes()


def test_a_sensitive_and_discreet_leaflet_can_be_left_and_leaves_no_name_on_a_telephone(
    project: Project,
) -> None:
    toml = project.root / "source/help/leaflet.toml"
    toml.write_text(f"sensitive = true\ndiscreet = true\n{toml.read_text('utf-8')}", encoding="utf-8")
    made(signed(project))
    for name in ("index.html", "help/index.html", "pl/index.html"):
        assert 'id="exit" href="https://www.bbc.co.uk/weather"' in page(project, name)
    zips = [path for path in files(project) if path.endswith(".zip")]
    assert len(zips) == 3
    for path in zips:
        with zipfile.ZipFile(project.output / path) as archive:
            names = [path.rpartition("/")[2], *archive.namelist()]
        assert not [name for name in names if "help" in name]
    assert "Get help" in page(project, "help/index.html"), "staff see which leaflet it is"


def test_the_same_project_gives_the_same_site_elsewhere(project: Project, tmp_path: Path) -> None:
    made(signed(project))
    elsewhere = Project(project.root, tmp_path / "elsewhere")
    made(elsewhere)
    assert files(elsewhere) == files(project)
    for name in files(project):
        assert (elsewhere.output / name).read_bytes() == (project.output / name).read_bytes(), name


def test_what_an_earlier_site_made_goes_and_what_is_of_others_stays(project: Project) -> None:
    made(signed(project))
    (project.output / "CNAME").write_text("leaflets.example.org\n", encoding="utf-8")
    changed = project.output / "help/help.zip"
    changed.write_bytes(b"of somebody else")
    (project.root / "source/help").rename(project.root / "source/aid")
    for catalogue in project.root.glob("locales/*/LC_MESSAGES/help.po"):
        catalogue.rename(catalogue.with_name("aid.po"))
    outcome = made(project)
    assert {"help/index.html", "pl/index.html", "pl/pl.zip"} <= set(outcome.removed)
    left = {name for name in files(project) if name.startswith(("help/", "pl/", "CNAME"))}
    assert left == {"CNAME", "help/help.zip"}


def test_nothing_outside_the_folder_is_removed(project: Project, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("words", encoding="utf-8")
    digest = hashlib.sha256(b"words").hexdigest()
    made(project)
    sums = project.output / SUMS
    sums.write_text(f"{digest}  ../precious.txt\n{digest}  {precious}\n", encoding="utf-8")
    made(project)
    assert precious.read_text("utf-8") == "words"


def test_a_page_that_no_site_made_is_not_overwritten(project: Project) -> None:
    project.output.mkdir()
    (project.output / "index.html").write_text("ours", encoding="utf-8")
    with pytest.raises(PipelineError, match="was not made by leaflets site"):
        made(project)
    assert files(project) == {"index.html"}


def test_without_a_file_that_is_ready_there_is_no_site(project: Project) -> None:
    made(signed(project))
    toml = project.root / "source/help/leaflet.toml"
    toml.write_text(
        toml.read_text("utf-8").replace("confirmed = true", "confirmed = false"), encoding="utf-8"
    )
    for name in (*IN_POLISH, *IN_ENGLISH):
        (project.output / name).unlink()
    outcome = made(project)
    assert (outcome.files, files(project)) == (0, set())


def test_labels_of_the_pages_that_nobody_signed_are_english_and_told(project: Project) -> None:
    signed(project)
    translate(project, "furniture", "pl", {"Find your language": "Inny język", "All languages": "Inne"})
    outcome = made(project)
    assert POLISH in files(project), "no file has these words"
    assert outcome.unsigned == {"pl": 2}
    assert "Inne" not in page(project, "pl/index.html")
    assert '<span lang="en-GB" dir="ltr">All languages</span>' in page(project, "pl/index.html")
