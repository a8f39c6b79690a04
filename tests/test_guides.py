"""The guides in the package, and the command that shows them."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from pipeline import guides
from pipeline.cli import app


def test_a_guide_is_shown_as_it_is_written_where_no_terminal_is() -> None:
    for name in guides.names():
        shown = CliRunner().invoke(app, ["guide", name])
        assert shown.exit_code == 0
        assert shown.stdout.strip() == guides.guide(name).strip()


def test_the_guides_are_listed_with_their_titles() -> None:
    listed = json.loads(CliRunner().invoke(app, ["guide", "--json"]).stdout)["guides"]
    assert {each["guide"] for each in listed} >= {"agency", "interpreter", "accessibility", "author"}
    assert all(each["title"] and not each["title"].startswith("#") for each in listed)


def test_a_guide_that_is_not_there_is_an_error_that_names_those_that_are() -> None:
    refused = CliRunner().invoke(app, ["guide", "nonsense"])
    assert refused.exit_code == 2
    assert "there is no guide 'nonsense'" in refused.stderr
    assert "interpreter" in refused.stderr


@pytest.mark.parametrize("name", guides.names())
def test_a_guide_begins_with_its_title_and_with_what_its_reader_wants_done(name: str) -> None:
    lines = guides.guide(name).splitlines()
    assert lines[0].startswith("# ")
    assert any(line.startswith("1. ") for line in lines[:25]) or name in {"changes", "licences"}
