"""The catalogues of this repository: whole, and made from the words of the leaflet and the labels of today.

Words that are new in source/ or in pipeline/model/labels.py fail here alone, until they are translated.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.sources.library import read_catalogue
from pipeline.sources.source import sources
from tests.projects import LEAFLET_TAGS

ROOT = Path(__file__).parents[2]
TRANSLATED = [tag for tag in LEAFLET_TAGS if tag != "en-GB"]
MESSAGES = {DOMAIN: label_messages()} | {one.id: one.messages for one in sources(Project(ROOT))}


@pytest.mark.parametrize("domain", MESSAGES)
@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_message_has_a_translation(tag: str, domain: str) -> None:
    catalogue = read_catalogue(Project(ROOT), domain, tag)
    assert catalogue is not None
    lacking = [m.text for m in MESSAGES[domain] if not catalogue.translation(m.key)]
    file = Project(ROOT).catalogue(domain, language(tag).locale).relative_to(ROOT)
    assert lacking == [], f"{file} lacks translations: run leaflets update, then fill them in"


def test_the_templates_are_those_of_today(tmp_path: Path) -> None:
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    written = [one.catalogue for one in update(Project(tmp_path), (), ()) if one.written]
    templates = {path.name: path.read_bytes() for path in (ROOT / "locales").glob("*.pot")}
    renewed = {path.name: path.read_bytes() for path in (tmp_path / "locales").glob("*.pot")}
    assert (written, renewed == templates) == ([], True), "run leaflets update"
