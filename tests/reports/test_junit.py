from __future__ import annotations

from xml.etree import ElementTree

from pipeline.reports.junit import Suite, as_junit
from tests.reports.samples import FINDINGS


def test_hostile_words_are_kept_except_for_characters_that_xml_forbids() -> None:
    cases = ElementTree.fromstring(as_junit((Suite("a <suite> & \x1b", FINDINGS),))).iter("testcase")
    name = list(cases)[3].get("name")
    assert name is not None
    assert name.startswith(
        "source/a b/50% #1?.txt:1: </td><script>alert(1)</script> ]]> {} {0} \ufffd[31mred"
    )


def test_a_suite_without_findings_has_a_case_that_passes() -> None:
    suite = ElementTree.fromstring(as_junit((Suite("quiet", output="12 words"),))).find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures"), suite.findtext("testcase/system-out")) == (
        "1",
        "0",
        "12 words",
    )


def test_the_suites_add_up() -> None:
    root = ElementTree.fromstring(as_junit((Suite("one", FINDINGS), Suite("two", FINDINGS[:1]))))
    assert (root.get("tests"), root.get("failures")) == ("12", "4")
    assert len(list(root.iter("testcase"))) == 12
    assert len(list(root.iter("failure"))) == 4


def test_a_case_has_its_file_and_line() -> None:
    cases = list(ElementTree.fromstring(as_junit((Suite("one", FINDINGS),))).iter("testcase"))
    assert (cases[1].get("file"), cases[1].get("line")) == ("source/a.txt", "3")
