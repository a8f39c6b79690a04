"""A small project on the disk, for tests of whole commands."""

from __future__ import annotations

import datetime
import re
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import polib

from pipeline.catalogues import po
from pipeline.catalogues.update import new_catalogue
from pipeline.catalogues.update import update as merged
from pipeline.making.ingredients import Ingredients
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import tag_of_locale
from pipeline.operations.build import Order, ingredients
from pipeline.operations.sign import open_catalogue, request, sign_messages
from pipeline.operations.source_findings import SourceFindings
from pipeline.operations.update import update
from pipeline.project.base import base_of
from pipeline.project.folder import Project
from pipeline.sources.source import Source

# The languages in which README's main command makes this repository's leaflet.
LEAFLET_TAGS = tuple("en-GB ar bn cy fa lt pa pl pt ro so uk ur zh-Hans".split())

TODAY = datetime.date(2026, 11, 23)
PLACES = re.compile(r"\{[a-z]+\}|[0-9]+")

TEXT = """Get help

What can I do?

Call 999 if you are in danger. Press 55 if you cannot talk.

Find out more at Example Police (police.example.org/help)
"""

TOML = """
[publisher]
name = "Example Police"
confirmed = true

[[facts]]
passage = "Press 55"
state = "confirmed"
source = "https://example.org"
checked = 2026-03-01
"""

POLISH = {
    "Get help": "Uzyskaj pomoc",
    "What can I do?": "Co mogę zrobić?",
    "Call 999 if you are in danger. Press 55 if you cannot talk.": (
        "Zadzwoń pod 999, jeśli grozi Ci niebezpieczeństwo. Naciśnij 55, jeśli nie możesz mówić."
    ),
    "Find out more at [Example Police]{1}": "Dowiedz się więcej: [Example Police]{1}",
}


def make_project(root: Path, editions: str = '"plain-text"') -> Project:
    """Return a project with one leaflet, in English and Polish."""
    (root / "source" / "help").mkdir(parents=True)
    for name, data in _files(editions, base_of(Project(root)) is not None).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return Project(root, today=TODAY)


@cache
def _files(editions: str, _has_a_base: bool) -> Mapping[str, bytes]:
    """The files of a new project by their paths: hundreds of tests begin with the same ones."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "source" / "help").mkdir(parents=True)
        (root / "source" / "project.toml").write_text(f"editions = [{editions}]\n", encoding="utf-8")
        (root / "source" / "help" / "leaflet.txt").write_text(TEXT, encoding="utf-8")
        (root / "source" / "help" / "leaflet.toml").write_text(TOML, encoding="utf-8")
        project = Project(root, today=TODAY)
        update(project, (), ("pl",))
        translate(project, "help", "pl", POLISH)
        paths = (path for path in root.rglob("*") if path.is_file())
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def translate(
    project: Project, domain: str, locale: str, translations: dict[str, str], fuzzy: bool = False
) -> None:
    """Put translations into a catalogue, as an interpreter does in an editor."""
    if domain == DOMAIN:
        make_labels(project, locale)
    catalogue = polib.pofile(str(project.catalogue(domain, locale)), wrapwidth=0)
    for source, translation in translations.items():
        entry = next(entry for entry in catalogue if entry.msgid == source)
        entry.msgstr = translation
        entry.flags = ["fuzzy"] if fuzzy else []
    catalogue.save()


def make_labels(project: Project, locale: str) -> None:
    """Make a catalogue of the project's own for the labels, without translations, where there is none."""
    path = project.catalogue(DOMAIN, locale)
    if not path.exists():
        after, _ = merged(new_catalogue(DOMAIN, tag_of_locale(locale)), label_messages())
        project.write(path, po.write(after))


def sign_off(
    project: Project, *domains: str, tag: str = "pl", people: tuple[str, ...] = ("A. L.", "B. M.")
) -> None:
    """Sign every message of *domains* by *people*: the first signs as checked, the others as final.

    Dozens of tests sign the same files: what that makes of the same texts and catalogues is made once.
    """
    asked = domains or ("help", "furniture"), tag, people
    before = _texts_and_catalogues(project)
    key = asked, project.today, frozenset(before.items())
    if key not in SIGNED:
        sign_each(project, *asked)
        SIGNED[key] = dict(_texts_and_catalogues(project).items() - before.items())
        return
    for name, data in SIGNED[key].items():
        project.write(project.root / name, data)


SIGNED: dict[object, dict[str, bytes]] = {}
"""By what was asked for and the files before: the files that signing has written."""


def _texts_and_catalogues(project: Project) -> dict[str, bytes]:
    """The files of a project from which signing is made, by their paths."""
    every = (path for name in ("source", "locales") for path in (project.root / name).rglob("*"))
    return {path.relative_to(project.root).as_posix(): path.read_bytes() for path in every if path.is_file()}


def sign_each(project: Project, domains: tuple[str, ...], tag: str, people: tuple[str, ...]) -> None:
    """Sign every message as ``sign_off`` does, whatever was signed before."""
    for domain in domains:
        for who, stage in zip(people, ("checked", "final", "final"), strict=False):
            opened = open_catalogue(project, domain, tag)
            keys = [message.key for message in opened.messages if opened.catalogue.translation(message.key)]
            assert sign_messages(opened, keys, request(opened, who, TODAY, stage)).findings == ()


def label_translations() -> dict[str, str]:
    """Return a translation for every label, with its placeholders; it is not English."""
    return {text: " ".join(("Zażółć", *PLACES.findall(text))) for text in (m.text for m in label_messages())}


def order(**changes: object) -> Order:
    """Return an order for everything, on a fixed day."""
    return Order(TODAY, **changes)  # type: ignore[arg-type]


def built(project: Project) -> dict[str, bytes]:
    """Return every built file by its path, without the manifest and the records."""
    files = (path for path in project.output.rglob("*") if path.is_file())
    found = {path.relative_to(project.output).as_posix(): path.read_bytes() for path in files}
    return {
        name: data
        for name, data in found.items()
        if name not in ("manifest.json", "README.md") and not name.startswith(".manifest/")
    }


def given_to_make(source: Source, tag: str, editions: tuple[str, ...], order: Order) -> Ingredients:
    """Return what a build gives to ``make`` for some editions of a leaflet in one language."""
    found = SourceFindings(source, order.today, order.release)
    return ingredients(found, source.in_language(tag), editions, order)
