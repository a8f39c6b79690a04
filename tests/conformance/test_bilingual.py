"""The edition in two languages: its PDF before veraPDF, its page in Chromium and before axe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from pipeline.making.make import make
from pipeline.model.editions import Claims, Look, edition
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from pipeline.writers.pdf import write
from tests.browser import Scheme, browser, overflow, page, violations
from tests.conformance.verapdf import NEWER_STANDARDS, STANDARDS, broken_rules
from tests.projects import LEAFLET_TAGS, given_to_make, order
from tests.writers.html import test_pairs as pages
from tests.writers.pdf.test_pairs import OTHERS, whole

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TAGS = [tag for tag in LEAFLET_TAGS if tag != "en-GB"]
SHOWN = ("ar", "ur", "zh-Hans", "pl", "kinds-ur", "kinds-pl")
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "forced", "print")
PLACES = """() => [...document.querySelectorAll('.pair')].map(pair => [...pair.children].map(child => {
    const box = child.getBoundingClientRect();
    return [box.left, box.top];
}))"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF and the page of this repository's leaflet in each language."""
    found, (source,) = tmp_path_factory.mktemp("bilingual"), sources(Project(ROOT))
    for tag in TAGS:
        for made in make(given_to_make(source, tag, ("bilingual", "bilingual-web"), order())):
            assert made.data is not None
            assert [one for one in made.findings if one.rule.id.startswith(("pdf/", "html/"))] == []
            (found / f"{tag}.{edition(made.edition).extension}").write_bytes(made.data)
    for tag in ("ur", "pl"):
        (found / f"kinds-{tag}.html").write_bytes(pages.page(pages.paired(tag)))
    return found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.mark.parametrize("standard", STANDARDS)
def test_verapdf_finds_no_broken_rule(folder: Path, standard: str) -> None:
    broken = broken_rules(folder, standard)
    assert {name: rules for name, rules in broken.items() if rules and name.endswith(".pdf")} == {}
    assert sum(name.endswith(".pdf") for name in broken) == len(TAGS)


KEPT: Mapping[Claims, tuple[str, ...]] = {Claims.UA1_A2A: STANDARDS, Claims.UA2_A4: NEWER_STANDARDS}


@pytest.mark.parametrize("claims", Claims)
def test_verapdf_finds_no_broken_rule_in_any_kind_of_block(tmp_path: Path, claims: Claims) -> None:
    for tag in OTHERS:
        data, findings = write(whole(tag), edition("bilingual", Look(claims=claims)))
        assert findings == ()
        (tmp_path / f"{tag}.pdf").write_bytes(data)
    for standard in KEPT[claims]:
        broken = broken_rules(tmp_path, standard)
        assert {name: rules for name, rules in broken.items() if rules} == {}
        assert len(broken) == len(OTHERS)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("tag", SHOWN)
def test_axe_finds_nothing(tag: str, scheme: Scheme, chromium: Browser, folder: Path) -> None:
    with page(chromium, folder / f"{tag}.html", scheme) as opened:
        assert violations(opened) == []


@pytest.mark.parametrize("tag", SHOWN)
@pytest.mark.parametrize(("width", "height"), [(320, 568), (320, 256), (768, 1024), (1280, 1024)])
def test_nothing_is_wider_than_the_window(
    width: int, height: int, tag: str, chromium: Browser, folder: Path
) -> None:
    with page(chromium, folder / f"{tag}.html", width=width, height=height) as opened:
        assert overflow(opened) == 0


@pytest.mark.parametrize("tag", ["ar", "pl"])
def test_a_pair_is_side_by_side_or_below_each_other(tag: str, chromium: Browser, folder: Path) -> None:
    with page(chromium, folder / f"{tag}.html", width=1280, height=1024) as opened:
        for (left, top), (other_left, other_top) in opened.evaluate(PLACES):
            assert (left > other_left) == (tag == "ar"), "each language has a column on its own side"
            assert abs(top - other_top) < 12, "their first lines are on one baseline"
    with page(chromium, folder / f"{tag}.html", width=320, height=568) as opened:
        for (_, top), (_, other_top) in opened.evaluate(PLACES):
            assert top < other_top or top == 0, "a dash is not shown there"
