"""Every rule has all its parts: id, title, why, standard and samples."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import pipeline
from pipeline.operations.rules import RULES, as_text
from tests.rule_samples import PROOFS

# Documents that a person can look up by these names.
DOCUMENTS = re.compile(
    r"WCAG 2\.2, \d\.\d\.\d+ |WCAG2ICT, |W3C, |ISO[ /]|ECMA-376-[12]|PNG \(ISO|MS-(DOCX|OI29500), "
    r"|XML 1\.0|SVG 1\.1"
    r"|RFC \d+, \d"
    r"|BCP 47|SPDX |Unicode (UAX|UTS) #\d|Unicode CLDR|GNU gettext manual|Microsoft Acc|LibreOffice Acc"
    r"|GOV\.UK, |NHS digital service manual, |Department of Health 2010, |Easy Read Standard|UKAAF |RNIB, "
    r"|American Council of the Blind, |Victorian Government, |Netzwerk Leichte|Lebenshilfe"
    r"|Photosymbols|Chall & Dale"
    r"|Rules of Unified English Braille 2013, |BANA, Braille Formats 2016|liblouis, "
    r"|design: \w|project: source/"
)
INNER_CODE = re.compile(r"\b[A-Z]{2}-\d\d\b")
ROOT = Path(pipeline.__file__).parent


def _defined() -> set[str]:
    """The ids of the rules that the code of the package makes."""
    found: set[str] = set()
    for text in (file.read_text(encoding="utf-8") for file in ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(text)) if "Rule(" in text else ():
            match node:
                case ast.Call(func=ast.Name(id="Rule"), args=[first, *_]):
                    found.add(ast.literal_eval(first))
    return found


def test_every_rule_that_is_defined_is_listed() -> None:
    assert set(RULES) == _defined()


def test_a_rule_names_a_standard_that_a_reader_can_find() -> None:
    for rule in RULES.values():
        for standard in rule.standard.split("; "):
            assert DOCUMENTS.match(standard), (rule.id, standard)
        assert not INNER_CODE.search(rule.standard), rule.id
        assert f"Standard: {rule.standard}\n" in as_text(rule), rule.id


def test_what_readme_calls_laws_are_what_rules_cite() -> None:
    readme = (ROOT.parent / "README.md").read_text(encoding="utf-8").casefold()
    laws = {part for rule in RULES.values() for part in rule.standard.split("; ") if "nothing " in part}
    cited = {law.removeprefix("design: ") for law in laws if law.startswith("design: nothing")}
    assert cited
    assert all(f"**{law}.**" in readme for law in cited)


def test_a_rule_has_its_form() -> None:
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z-]+/[a-z0-9-]+", rule.id)
        assert rule.title.endswith("."), rule.id
        assert rule.why.endswith((".", ".”")), rule.id
        assert rule.bad, rule.id
        assert rule.good, rule.id
        assert rule.bad != rule.good, rule.id
        assert as_text(rule).startswith(f"{rule.id}\n{rule.title}\n"), rule.id


def test_every_rule_has_two_samples_that_are_tried_here() -> None:
    assert set(PROOFS) == set(RULES)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_told_of_its_bad_sample_and_not_of_its_good_one(name: str) -> None:
    assert name in PROOFS[name](True)
    assert name not in PROOFS[name](False)
