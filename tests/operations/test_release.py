"""Why files are not released: each reason once, for the person whose work is next."""

from __future__ import annotations

from pipeline.catalogues.gate import UNCHECKED_CRITICAL, UNSIGNED
from pipeline.checks.facts import PUBLISHER
from pipeline.model.finding import Finding
from pipeline.operations import release
from pipeline.operations.release import Owner, duty_of, reasons
from pipeline.operations.rules import RULES


def test_every_rule_is_somebodys_duty() -> None:
    assert [rule.id for rule in RULES.values() if not duty_of(rule).step] == []


def test_every_duty_of_a_rule_is_that_of_one_there_is() -> None:
    assert set(release.RULES) <= set(RULES)


def test_files_with_the_same_reason_are_one_row() -> None:
    paths = [f"help/{tag}/help.{tag}.plain-text.txt" for tag in ("pl", "ur", "ar", "bn")]
    withheld: dict[str, tuple[Finding, ...]] = {
        path: (Finding(UNSIGNED, path), Finding(UNSIGNED, "again"), Finding(PUBLISHER, "")) for path in paths
    }
    withheld["help/pl/help.pl.large-print.pdf"] = (Finding(UNCHECKED_CRITICAL, ""), Finding(PUBLISHER, ""))
    found = reasons(withheld)
    assert [(one.rule, len(one.paths)) for one in found] == [
        (PUBLISHER, 5),
        (UNSIGNED, 4),
        (UNCHECKED_CRITICAL, 1),
    ]
    assert [one.duty.owner for one in found] == [
        *(Owner.PUBLISHER, Owner.INTERPRETER, Owner.SECOND_INTERPRETER),
    ]
    assert [one.row()["languages"] for one in found] == ["4 languages", "4 languages", "Polish"]
    assert [one.row()["files"] for one in found] == ["5", "4 plain-text", "1 large-print"]
    assert found[2].row()["why"] == "Two people have not signed a critical passage"


def test_a_program_is_told_every_file() -> None:
    path = "help/zh-Hans/help.zh-Hans.plain-text.txt"
    (one,) = reasons({path: (Finding(UNSIGNED, ""),)})
    assert one.record() == {
        "rule": "translation/unsigned",
        "why": "The translation is not signed off, or not all of it.",
        "next_step": "check it, then sign it: leaflets review export",
        "owner": "interpreter",
        "files": [path],
        "languages": ["Simplified Chinese"],
    }
