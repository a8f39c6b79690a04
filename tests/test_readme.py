"""README and the guides, held against the project they speak of."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import guides
from pipeline.checks.plain_language.profiles import EASY_READ, GENERAL, PLAIN
from pipeline.cli import app
from pipeline.model.language import language
from pipeline.project import settings
from pipeline.project.settings import leaflet_toml
from tests.command import get_command
from tests.projects import LEAFLET_TAGS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BENCHMARKS = (ROOT / "tests/benchmarks/README.md").read_text(encoding="utf-8")
PAGES = {"README": README} | {name: guides.guide(name) for name in guides.names()}
BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
READERS: dict[str, Callable[[str], object]] = {
    "picture": lambda text: settings.read_pictures(text, "pictures.toml"),
    "terms": lambda text: settings.read_glossary(text, "glossary.toml"),
    "editions": lambda text: settings.read_settings(text, "project.toml"),
    "large-print": lambda text: settings.read_settings(text, "project.toml"),
    "site-address": lambda text: settings.read_settings(text, "project.toml"),
    "people": lambda text: settings.read_people(text, "people.toml"),
    "": lambda text: settings.read_leaflet(text, "leaflet.toml", "help"),
}
"""The reader of each settings file, by a key that is in no other; leaflet.toml's by none."""


def blocks(text: str, kind: str) -> Iterator[str]:
    """The code blocks of a kind."""
    for indent, found, code in BLOCK.findall(text):
        if found == kind:
            yield re.sub(rf"^{indent}", "", code, flags=re.MULTILINE)


def commands(text: str) -> Iterator[str]:
    """Each command that a page tells its reader to type, in a code block or within a line."""
    for code in blocks(text, "sh"):
        yield from (line for line in code.splitlines() if line.startswith("leaflets "))
    yield from re.findall(r"`(leaflets [^`]+)`", BLOCK.sub("", text))


def found(command: str) -> tuple[Any, list[str]]:
    """The command of the program that a line names, and what follows it; [LEAFLET...] may be left out."""
    here: Any = get_command(app)
    arguments = shlex.split(re.sub(r"[\[\]]", "", command), comments=True)[1:]
    if ">" in arguments:
        arguments = arguments[: arguments.index(">")]
    while hasattr(here, "commands") and arguments:
        assert arguments[0] in here.commands, command
        here = here.commands[arguments.pop(0)]
    return here, arguments


def options(command: Any) -> set[str]:
    """The options of a command and of those below it."""
    below = (options(each) for each in getattr(command, "commands", {}).values())
    own = {option for each in command.params for option in (*each.opts, *each.secondary_opts)}
    return own.union(*below) | {"--help"}


def test_readme_is_short() -> None:
    assert len(README.encode()) <= 9_000


@pytest.mark.parametrize("end", ["leaflets build", "python -m pytest --numprocesses 2"])
def test_a_command_of_readme_is_one_line_and_installs_the_lock(end: str) -> None:
    line = next(
        line for line in README.splitlines() if line.startswith("python3 -m venv") and line.endswith(end)
    )
    lock = re.search(r"--require-hashes -r (\S+)", line)
    assert lock is not None
    assert (ROOT / lock[1]).is_file()


@pytest.mark.parametrize("page", PAGES)
def test_a_link_leads_to_a_file(page: str) -> None:
    folder = ROOT if page == "README" else ROOT / "pipeline/guides"
    prose = re.sub(r"`[^`]+`", "", BLOCK.sub("", PAGES[page]))
    links = re.findall(r"\]\((?!https:)([^)#]+)\)", prose)
    assert [link for link in links if not (folder / link).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_path_that_is_named_is_there(page: str) -> None:
    named = re.findall(r"`((?:pipeline|tests|locales|source|\.ci)/[\w./-]+)`", PAGES[page])
    own = {"source/money-help/leaflet.md", "source/my-leaflet/leaflet.md", "source/fonts/"}  # made by readers
    assert [path for path in named if path not in own and not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_command_that_is_shown_exists_with_its_options(page: str) -> None:
    for line in commands(PAGES[page]):
        command, arguments = found(line)
        assert {each for each in arguments if each.startswith("-")} <= options(command), line


@pytest.mark.parametrize("page", PAGES)
def test_an_option_that_is_named_exists(page: str) -> None:
    named = re.findall(r"(?<!\S)`(--[a-z][a-z-]+)", BLOCK.sub("", PAGES[page]))
    assert set(named) <= options(get_command(app)) | {"--upgrade"}  # of .ci/lock


def test_a_measurement_has_a_command_that_is_there() -> None:
    """Each section of the page of measurements that has a table says how to measure again."""
    for section in BENCHMARKS.split("\n## ")[1:]:
        programs = re.findall(r"python -m (tests\.benchmarks\.\w+)", section)
        assert programs or "|---" not in section
        files = [f"{name.replace('.', '/')}.py" for name in programs]
        files += re.findall(r"`(tests/[\w./-]+)`", section)
        assert files
        assert [file for file in files if not (ROOT / file).is_file()] == []


def test_agencies_find_each_language_of_the_first_leaflet() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| (.+) \| (.+) \|$", PAGES["agency"].partition("\n## How")[0], re.M)
    assert {tag for tag, _, _ in rows} == set(LEAFLET_TAGS)
    for tag, english, own in rows:
        assert (english, own) == (language(tag).english_name, language(tag).own_name)


def test_accessibility_teams_are_told_the_limits_of_each_profile() -> None:
    table = PAGES["accessibility"].partition("A profile sets the limits:")[2]
    for label, name in {
        "most words in a sentence": "most_words",
        "words in a sentence, on average": "mean_words",
        "most words in a paragraph": "paragraph_words",
        "most items in a list": "list_items",
    }.items():
        limits = " | ".join(str(getattr(profile, name)) for profile in (EASY_READ, PLAIN, GENERAL))
        assert f"| {label} | {limits} |" in table


def test_authors_are_told_each_picture_that_comes_with_the_package() -> None:
    text = (ROOT / "source/pictures/pictures.toml").read_text(encoding="utf-8")
    table = PAGES["author"].partition("These pictures come with the package:")[2].partition("\n\nTo add")[0]
    told = re.findall(r"^\| `([\w-]+)` \| (.+) \|$", table, re.MULTILINE)
    assert told == [(one.id, one.alternative) for one in settings.read_pictures(text, "pictures.toml")]


@pytest.mark.parametrize("page", PAGES)
def test_settings_that_are_shown_are_read(page: str) -> None:
    for example in blocks(PAGES[page], "toml"):
        keys = tomllib.loads(example)
        of_project = "profiles" in keys.get("readability", {})
        name = "editions" if of_project else next((key for key in READERS if key in keys), "")
        READERS[name](example)


def test_the_author_is_told_every_key() -> None:
    """The keys are those that the readers of settings allow."""
    modules = sorted((ROOT / "pipeline/project/settings").glob("*.py"))
    code = "\n".join(path.read_text(encoding="utf-8") for path in modules)
    allowed = re.findall(r"\.allow\((.*?)\)\n", code, re.DOTALL)
    keys = {key for call in allowed for key in re.findall(r'"([a-z0-9-]+)"', call)} | set(
        leaflet_toml.FACT_KEYS
    )
    assert len(keys) > 40
    assert [
        key for key in sorted(keys) if not re.search(rf"\b{key}\b", PAGES["author"] + PAGES["interpreter"])
    ] == []


def test_the_maintainers_table_names_every_entry_of_the_package() -> None:
    table = PAGES["maintainer"].partition("| layer | entry | knows |")[2].partition("\n\n")[0]
    named = {name.rstrip("/") for row in table.splitlines() for name in re.findall(r"`([a-z_]+/?)`", row)}
    entries = (ROOT / "pipeline").iterdir()
    there = {path.stem for path in entries if not path.name.startswith("_") and path.name != "py.typed"}
    assert named == there


def test_the_maintainers_table_names_every_package_that_comes_along() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=]", each)[0] for each in declared}
    table = PAGES["maintainer"].partition("| package | does |")[2].partition("\n\n")[0]
    named = {name for row in table.splitlines()[2:] for name in row.split("|")[1].replace(" ", "").split(",")}
    assert named == names


def test_the_page_of_commands_names_each_command_and_each_option() -> None:
    page = PAGES["commands"]
    app_ = get_command(app)
    named = set(re.findall(r"(?<![\w-])--[a-z-]+", page))
    assert sorted({each for each in options(app_) if each.startswith("--")} - named) == []
    assert [each for each in verbs(app_, "leaflets") if f"`{each}" not in page] == []


def verbs(command: Any, name: str) -> list[str]:
    """Each command that can be typed, with the group that it is in."""
    below = getattr(command, "commands", {})
    return [each for one in below for each in verbs(below[one], f"{name} {one}")] or [name]


def test_the_component_for_weblate_names_files_that_are_there() -> None:
    (text,) = blocks(PAGES["interpreter"], "json")
    component = json.loads(text)
    names = {path.name for path in ROOT.glob(component["filemask"])}
    assert names == {f"{component['slug']}.po"}
    assert (ROOT / component["new_base"]).is_file()
    assert component["file_format"] == "po"
    found = re.search(r'placeholders:r"([^"]+)"', component["check_flags"])
    assert found is not None
    assert re.findall(found[1], "[a]{1} and [b]{22}") == ["{1}", "{22}"]
