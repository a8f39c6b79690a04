"""The report on reading level in each format. LEAFLETS_ACCEPT=1 renews the golden files: then read them."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from pipeline.model.document import Place, Wording
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.reading_level import Ratio, Reading
from pipeline.reports import readability
from pipeline.reports.readability import FORMATS, ReadabilityReport, report
from pipeline.reports.readability.page import as_html
from tests.reports.readability.samples import ENGLISH, EVIL, HARD, HOSTILE, OUTCOME

GOLDEN = Path(__file__).with_name("golden")
SCHEMA = Path(readability.__file__).parent / "data" / "readability.schema.json"


def schema() -> Any:
    return json.loads(SCHEMA.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "file"), [("text", "report.txt"), ("json", "report.json"), ("csv", "report.csv")]
)
def test_the_report_is_the_same_as_the_golden_file(name: str, file: str) -> None:
    path = GOLDEN / file
    if os.environ.get("LEAFLETS_ACCEPT"):
        path.write_text(report(OUTCOME, name), encoding="utf-8")
    assert report(OUTCOME, name) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("outcome", [OUTCOME, EVIL, ReadabilityReport(())])
def test_json_follows_its_schema(outcome: ReadabilityReport) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator(schema()).validate(json.loads(report(outcome, "json")))


@pytest.mark.parametrize(
    "path", [("readings", 0, "file"), ("readings", 0, "whole", "counts", "words"), ("form",)]
)
def test_json_without_a_required_value_breaks_the_schema(path: tuple[str | int, ...]) -> None:
    answer = json.loads(report(OUTCOME, "json"))
    there = answer
    for step in path[:-1]:
        there = there[step]
    del there[path[-1]]
    assert not jsonschema.Draft202012Validator(schema()).is_valid(answer)


def test_the_text_has_the_longest_sentence_first_with_its_hard_words() -> None:
    text = report(OUTCOME, "text")
    assert text.index("The perpetrator may") < text.index("Call 999 if")
    assert "hard: perpetrator, bail (say: You can go home, but you must keep to rules.)" in text


def test_a_spreadsheet_runs_no_words_of_a_leaflet_as_a_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(report(EVIL, "csv").removeprefix("\ufeff"))))
    assert [row["part"] for row in rows] == [
        "whole text",
        HOSTILE.replace("\x1b", "�").replace("\x00", "�"),
        "'=1+1",
    ]


def test_junit_has_a_suite_for_each_reading_and_a_case_for_each_finding() -> None:
    root = ElementTree.fromstring(report(OUTCOME, "junit"))
    suites = {suite.get("name"): suite.get("tests") for suite in root}
    assert suites == {
        "help, standard wording, en-GB": "2",
        "help, standard wording, ur": "1",
        "readability.jsonl": "1",
    }
    assert root.get("failures") == "0", "a warning is not a failure"


def test_sarif_has_the_findings() -> None:
    (run,) = json.loads(report(OUTCOME, "sarif"))["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["readability/long"]


@pytest.mark.parametrize("name", FORMATS)
def test_control_characters_of_hostile_words_are_replaced(name: str) -> None:
    assert "\x1b" not in report(EVIL, name)
    assert "\x00" not in report(EVIL, name)


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(PipelineError, match="there is no format 'html'"):
        report(OUTCOME, "html")


class Reader(HTMLParser):
    """The tags of the page, and a check that they are nested correctly."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "path", "wbr"} and not (self.get_starttag_text() or "").endswith("/>"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag


@pytest.mark.parametrize("outcome", [OUTCOME, EVIL, ReadabilityReport(())])
def test_the_page_is_well_formed_and_has_no_scripts(outcome: ReadabilityReport) -> None:
    page = Reader(as_html(outcome))
    assert page.open == []
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "img", "iframe", "link", "b", "object"}
    assert not [attrs for _, attrs in page.tags if any(name.startswith("on") for name in attrs)]
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(set(ids)) == len(ids)
    wanted = {
        one
        for _, attrs in page.tags
        for one in (attrs.get("aria-labelledby") or (attrs.get("href") or "").removeprefix("#")).split()
    }
    assert wanted <= set(ids), "every label and every link refers to an id of the page"


def test_each_plot_has_a_name_a_description_words_and_a_table() -> None:
    page = as_html(OUTCOME)
    figures = re.findall(r"<figure.*?</figure>", page, re.DOTALL)
    assert (
        len(figures) == 6
    )  # languages; sections, lengths and versions in English; sections and lengths in Urdu
    for figure in figures:
        assert all(
            mark in figure for mark in ('role="img"', "<title", "<desc", "<figcaption", "<table", "<p>")
        )


def test_words_are_marked_with_their_language_and_direction() -> None:
    page = as_html(OUTCOME)
    assert '<blockquote lang="ur" dir="rtl">اگر آپ خطرے میں ہیں تو 999 پر کال کریں۔</blockquote>' in page


def test_a_plot_says_in_words_what_is_too_short_and_what_is_unusual() -> None:
    page = as_html(OUTCOME)
    assert "65.0 (50.0 to 80.5), too short to judge" in page
    assert "1.00, usual 1.40, check it" in page


def test_a_plot_says_for_which_languages_it_is_not_known_what_is_usual() -> None:
    urdu = OUTCOME.readings[1]
    page = as_html(ReadabilityReport((replace(urdu, ratio=Ratio(0.5, 1.0, None)),)))
    assert "It is not known what is usual for Urdu (ur)." in page
    assert "quarter away" not in page


def test_long_sentences_are_those_above_the_limit_of_the_profile() -> None:
    page = as_html(ReadabilityReport((replace(ENGLISH, most_words=10, profile="ours"),)))
    said = "1 of more than 10 words, the limit of the profile “ours” (hatched bars)"
    assert said in page
    assert page.count('class="marked"') == 1
    assert "11 to 15 words: 1 sentence, long" in page
    allowed = as_html(ReadabilityReport((replace(ENGLISH, most_words=15),)))
    assert "none of more than 15 words" in allowed
    assert 'class="marked"' not in allowed
    assert "of more than" not in as_html(ReadabilityReport((replace(ENGLISH, most_words=0),)))


def test_a_reason_that_all_hard_words_share_is_given_once() -> None:
    first, second = (replace(word, why=f"on no list; {n} syllables") for n, word in enumerate(HARD, 3))
    page = as_html(ReadabilityReport((replace(ENGLISH, hard_words=(first, second)),)))
    assert page.count("on no list") == 1
    assert "<td>4 syllables</td>" in page
    assert "<td>on no list</td>" in as_html(OUTCOME)


def test_an_empty_column_is_left_out() -> None:
    finding = ENGLISH.findings[0]
    assert ">Language</th>" not in as_html(ReadabilityReport((ENGLISH,)))
    told = replace(ENGLISH, findings=(replace(finding, language="pl"), finding))
    assert ">Language</th>" in as_html(ReadabilityReport((told,)))


def test_the_same_readings_make_the_same_page() -> None:
    assert as_html(OUTCOME) == as_html(ReadabilityReport(OUTCOME.readings, OUTCOME.history))


def test_a_history_of_one_version_gives_no_plot_over_time() -> None:
    one: Reading = ENGLISH
    assert "version by version" in as_html(ReadabilityReport((one,), OUTCOME.history))
    assert "version by version" not in as_html(ReadabilityReport((one,), OUTCOME.history[:1]))


def test_the_page_begins_with_the_worst_places_of_all_texts() -> None:
    error = replace(ENGLISH.findings[0], message="9 words", severity_here=Severity.ERROR)
    longer = replace(ENGLISH.findings[0], message="30 words", place=Place("source/help/leaflet.txt", 5))
    note = replace(ENGLISH.findings[0], message="a note", severity_here=Severity.NOTE)
    told = replace(ENGLISH, findings=(note, *ENGLISH.findings, longer, error))
    page = as_html(replace(OUTCOME, readings=(told, OUTCOME.readings[1])))
    begin = page[page.index("<ol") : page.index("</ol>")]
    wanted = ("<bdi>9 words", "<bdi>30 words", "<bdi>11 words", "10 words, Urdu", "7 words, English")
    places = [begin.index(words) for words in wanted]
    assert places == sorted(places)
    assert "a note" not in begin
    assert begin.count("<li>") <= 10


def test_a_table_has_each_text_in_each_language_and_links_to_it() -> None:
    easy = replace(ENGLISH, wording=Wording.EASY_READ)
    page = as_html(replace(OUTCOME, readings=(*OUTCOME.readings, easy)))
    table = page[page.index('id="by-language"') :].partition("</table>")[0]
    assert table.count("<tr>") == 3
    assert 'href="#r2" aria-label="help, standard wording, Urdu (ur): 10.0">10.0</a>' in table
    assert ">6.7, 1 warning</a>" in table
    assert "<td>–</td>" in table
    assert "by-language" not in as_html(ReadabilityReport((ENGLISH,)))


def test_parts_of_the_page_open_and_the_only_text_is_open() -> None:
    def folds(page: str) -> tuple[int, int]:
        return page.count("<details>"), page.count("<details open>")

    assert folds(as_html(OUTCOME))[1] == 0
    assert folds(as_html(ReadabilityReport((ENGLISH,))))[1] == 2
    assert folds(as_html(OUTCOME))[0] > 8
