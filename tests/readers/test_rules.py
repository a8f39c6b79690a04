"""Each rule has findings for its bad sample and none for its good sample, and every rule is in the table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.model.document import Document
from pipeline.model.finding import Finding, Rule
from pipeline.readers import READERS, RULES
from pipeline.readers import rules as rules_module

MARKDOWN = (
    "heading-level",
    "link-target",
    "link-scheme",
    "front-matter",
    "lost-words",
    "unsupported-markup",
)


def found(rule: Rule, text: str) -> Sequence[Finding]:
    suffix = ".md" if rule.id.endswith(MARKDOWN) else ".txt"
    result: tuple[Document, tuple[Finding, ...]] = READERS[suffix](
        text, f"source/x/leaflet{suffix}", "en-GB", ()
    )
    return [finding for finding in result[1] if finding.rule == rule]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_bad_sample(rule: Rule) -> None:
    findings = found(rule, rule.bad)
    assert findings
    for finding in findings:
        assert finding.place.line >= 1
        assert finding.place.column >= 1


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_no_finding_for_its_good_sample(rule: Rule) -> None:
    assert not found(rule, rule.good)


def test_the_table_contains_every_rule_once_and_gives_its_reason() -> None:
    made = [value for value in vars(rules_module).values() if isinstance(value, Rule)]
    assert sorted(rule.id for rule in made) == sorted(rule.id for rule in RULES)
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.why and rule.title.endswith(".") for rule in RULES)


def test_every_rule_is_used_by_a_reader() -> None:
    package = Path(rules_module.__file__).parent
    code = "\n".join(path.read_text("utf-8") for path in package.glob("*.py") if path.name != "rules.py")
    names = [name for name, value in vars(rules_module).items() if isinstance(value, Rule)]
    assert [name for name in names if code.count(name) < 2] == []
