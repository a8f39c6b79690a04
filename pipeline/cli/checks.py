"""``leaflets check``, ``readability``, ``languages``, ``rule``: what is wrong, how hard, by which rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.options import (
    HERE,
    AsJson,
    BaselineFile,
    Before,
    Debug,
    Languages,
    LeafletsOrFiles,
    ProjectFolder,
    Quiet,
    Release,
    Standard,
    UpdateBaseline,
)
from pipeline.cli.telling import (
    CANNOT_GO_ON,
    DONE,
    FOUND,
    errors_told,
    many,
    print_json,
    print_table,
    project_in,
    say,
    tell,
    today,
)
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.cli.baseline import Baseline
    from pipeline.cli.texts import Asked
    from pipeline.model.finding import Finding
    from pipeline.reports.readability import ReadabilityReport
    from pipeline.reports.readability.comparison import Comparison


def check(
    leaflets: LeafletsOrFiles = None,
    language: Languages = None,
    release: Release = False,
    report_format: Annotated[
        str, typer.Option("--format", metavar="NAME", help="text, json, csv, html, junit or sarif.")
    ] = "text",
    fail_on: Annotated[str, typer.Option(metavar="LEVEL", help="error, warning or never.")] = "error",
    standard: Standard = "",
    baseline: BaselineFile = None,
    update_baseline: UpdateBaseline = False,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Check texts, translations and finished files.

    Build first: this command makes no files. Of a FILE outside a project, it checks the words.
    """
    from pipeline import reports
    from pipeline.cli import texts

    with errors_told(debug):
        name = "json" if as_json else report_format
        reports.report((), name)
        reports.reaches((), fail_on)
        asked = texts.asked(leaflets, language, standard, project, "--release" if release else "")
        part = bool(leaflets or language)
        held = _baseline(baseline, update_baseline, asked, "release" if release else "check", part)
        if asked is not None:
            findings = texts.findings(asked, quiet)
        else:
            from pipeline.cli.build import progress_bar
            from pipeline.operations.build import Order
            from pipeline.operations.check import check_all

            order = Order(today(), many(leaflets), many(language), release=release)
            with progress_bar(quiet, "Checking files") as progress:
                findings = check_all(project_in(project), order, progress)
        if held is not None:
            findings = held.new(findings, quiet)
        shown = _from_root(findings, project, asked) if name == "sarif" else findings
        say(reports.report(shown, name).rstrip("\n"))
        if name == "text" and not quiet:
            tell(reports.summary(findings))
        raise typer.Exit(_code(reports.reaches(findings, fail_on), asked))


def _code(reached: bool, asked: Asked | None) -> int:
    """The exit code; that of texts of which one could not be read says so."""
    if asked is not None and asked.unread:
        return CANNOT_GO_ON
    return FOUND if reached else DONE


def _baseline(
    file: Path | None, update: bool, asked: Asked | None, command: str, part: bool
) -> Baseline | None:
    from pipeline.cli.baseline import baseline

    def rules() -> frozenset[str]:
        from pipeline.operations import looked_at

        if asked is not None:
            return looked_at.in_texts(asked.standard)
        if command == "readability":
            return looked_at.by_readability()
        return looked_at.by_check(release=command == "release")

    names = [text.name for text in asked.texts] if asked else []
    return baseline(file, update, rules, names, asked is None and part)


def _from_root(findings: Sequence[Finding], project: Path, asked: Asked | None) -> tuple[Finding, ...]:
    """The findings with the paths of their files from the root of the repository, as code hosts want them."""
    from pipeline.project.repository import from_root
    from pipeline.reports import sarif

    folder = HERE if asked else project
    return sarif.from_root(findings, lambda file: from_root(folder, file))


def languages(
    tags: Annotated[list[str] | None, typer.Argument(metavar="TAG...", show_default=False)] = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show the names, direction and fonts of each language.

    With TAG, show those of this language alone.
    """
    from pipeline.operations.languages import language_rows

    with errors_told(debug):
        rows = [asdict(row) for row in language_rows(project_in(project), many(tags))]
        if as_json:
            print_json({"languages": rows})
        elif not quiet:
            print_table(rows)


def readability(
    leaflets: LeafletsOrFiles = None,
    language: Languages = None,
    report_format: Annotated[
        str, typer.Option("--format", metavar="NAME", help="text, json, csv, junit or sarif.")
    ] = "text",
    page: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write a page with plots, too.", show_default=False),
    ] = None,
    fail_on: Annotated[str, typer.Option(metavar="LEVEL", help="error, warning or never.")] = "error",
    standard: Standard = "",
    record: Annotated[bool, typer.Option("--record", help="Keep the figures of texts that changed.")] = False,
    textstat: Annotated[
        bool, typer.Option(help="Show the figures of textstat; those with a limit always are.")
    ] = True,
    baseline: BaselineFile = None,
    update_baseline: UpdateBaseline = False,
    before: Before = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show hard sentences and words, and reading levels.

    Of leaflets in a project, or of any FILE: text, Markdown, Word, OpenDocument, a web page, a PDF.
    """
    from pipeline.cli import texts
    from pipeline.reports import reaches
    from pipeline.reports import readability as reports

    with errors_told(debug):
        name = "json" if as_json else report_format
        reports.require(name)
        reaches((), fail_on)
        asked = texts.asked(leaflets, language, standard, project, "--record" if record else "")
        part = bool(leaflets or language)
        held = _baseline(baseline, update_baseline, asked, "readability", part)
        if before is not None:
            _require_alone(name, page=page, baseline=baseline, record=record)
            compared = _compared(before, asked, textstat, project, many(leaflets), many(language))
            _show_compared(compared, name)
            raise typer.Exit(_code(reaches(compared.new, fail_on), asked))
        if asked is not None:
            outcome = reports.ReadabilityReport(texts.readings(asked, textstat, quiet))
        else:
            outcome = _of_project(project, leaflets, language, textstat, record)
        if held is not None:
            outcome = outcome.only(held.new(outcome.findings, quiet))
        if page is not None:
            _write_page(page, outcome, asked, project)
        shown = _from_root(outcome.findings, project, asked) if name == "sarif" else outcome.findings
        _show(outcome, shown, name, quiet)
        raise typer.Exit(_code(reaches(outcome.findings, fail_on), asked))


def _write_page(page: Path, outcome: ReadabilityReport, asked: Asked | None, project: Path) -> None:
    """Write the page with plots; it replaces none of the texts that were asked for."""
    from pipeline.project.named_files import write_named
    from pipeline.reports.readability.page import as_html

    names = [text.name for text in asked.texts] if asked else []
    write_named(page, as_html(outcome).encode("utf-8", "replace"), HERE if asked else project, names)


def _show(outcome: ReadabilityReport, findings: Sequence[Finding], name: str, quiet: bool) -> None:
    """Print the report in the format *name*; in text, quietly, only the findings."""
    from pipeline.reports import as_text, summary
    from pipeline.reports.readability import report
    from pipeline.reports.sarif import as_sarif

    if name == "sarif":
        say(as_sarif(findings).rstrip("\n"))
    elif name != "text" or not quiet:
        say(report(outcome, name).rstrip("\n"))
    elif findings:
        say(as_text(findings).rstrip("\n"))
    if name == "text" and not quiet:
        tell(summary(findings))


def _show_compared(compared: Comparison, name: str) -> None:
    from pipeline.reports.readability import comparison

    say((comparison.as_json if name == "json" else comparison.as_text)(compared).rstrip("\n"))


def _require_alone(name: str, **others: object) -> None:
    """Raise PipelineError for an option that says nothing beside ``--before``."""
    given = ["--html" if option == "page" else f"--{option}" for option, value in others.items() if value]
    if given:
        raise PipelineError(f"{given[0]} and --before do not go together", hint="leave one of them out")
    if name not in ("text", "json"):
        raise PipelineError(f"there is no format {name!r} for --before", hint="the formats are text, json")


def _compared(
    earlier: str,
    asked: Asked | None,
    textstat: bool,
    project: Path,
    leaflets: tuple[str, ...],
    tags: tuple[str, ...],
) -> Comparison:
    from pipeline.operations import before

    if not earlier.strip():
        raise PipelineError("--before names nothing", hint="name an earlier file, or a revision of Git")
    if asked is not None:
        return before.of_texts(asked.texts, asked.standard, textstat, earlier)
    return before.of_project(project_in(project), today(), leaflets, tags, earlier)


def _of_project(
    project: Path, leaflets: list[str] | None, tags: list[str] | None, textstat: bool, record: bool
) -> ReadabilityReport:
    """The reading level of leaflets; *record* keeps the figures of those that changed."""
    from pipeline.operations.readability import add_to_record, readings, recorded
    from pipeline.reports.readability import ReadabilityReport

    there = project_in(project)
    found = readings(there, today(), many(leaflets), many(tags), textstat)
    known, broken = recorded(there, found)
    added = add_to_record(there, found, known, today()) if record else ()
    return ReadabilityReport(found, (*known, *added), broken)


def rule(
    name: Annotated[str | None, typer.Argument(metavar="ID", show_default=False)] = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
    project: ProjectFolder = HERE,
) -> None:
    """Show why a rule exists. Without an ID, list all rules.

    It shows the standard of the rule, a bad sample and a good one.
    """
    from pipeline.operations import rules

    del quiet, project  # every command takes them; the answer is the same
    with errors_told(debug):
        chosen = [rules.rule(name)] if name else list(rules.RULES.values())
        if as_json:
            print_json({"rules": [{**asdict(one), "severity": one.severity.name.lower()} for one in chosen]})
        elif name:
            say(rules.as_text(chosen[0]).rstrip("\n"))
        else:
            print_table(
                [{"rule": r.id, "severity": r.severity.name.lower(), "title": r.title} for r in chosen]
            )
