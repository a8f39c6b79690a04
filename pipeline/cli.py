"""The command ``leaflets``: verbs, arguments, exit codes, printing. Knows no PDF, PO, DOCX or rule.

Standard output carries the answer and nothing else; progress and errors go to standard error.
Exit codes: 0 done, 1 findings at or above the fail level (build: a file was withheld), 2 cannot go on,
130 interrupted.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sys
import traceback
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

import pipeline
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.build import Outcome, Progress
    from pipeline.project import Project
    from pipeline.signing import Signed

DONE, FOUND, CANNOT_GO_ON, INTERRUPTED = 0, 1, 2, 130
HELP = {"help_option_names": ["-h", "--help"]}

app = typer.Typer(
    help="One plain text in; Easy Read Word, large-print PDF and plain text out, in every language.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=HELP,
)

review = typer.Typer(no_args_is_help=True, rich_markup_mode=None, context_settings=HELP)
app.add_typer(review, name="review", help="The interpreter's round trip: files to check, and back.")

memory = typer.Typer(no_args_is_help=True, rich_markup_mode=None, context_settings=HELP)
app.add_typer(
    memory, name="memory", help="What was translated before: TMX files for other tools, and from them."
)
glossary = typer.Typer(no_args_is_help=True, rich_markup_mode=None, context_settings=HELP)
app.add_typer(glossary, name="glossary", help="The words that a project agreed on, for other tools.")

Leaflets = Annotated[list[str] | None, typer.Argument(metavar="LEAFLET...", show_default=False)]
ProjectFolder = Annotated[
    Path, typer.Option("--project", metavar="DIR", help="The project's folder.", show_default="this folder")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print no progress and no summary.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")]
Languages = Annotated[
    list[str] | None,
    typer.Option("--language", metavar="TAG,...", help="Only these languages (BCP 47).", show_default="all"),
]
Editions = Annotated[
    list[str] | None,
    typer.Option("--edition", metavar="NAME,...", help="Only these editions.", show_default="all"),
]
Release = Annotated[bool, typer.Option("--release", help="Refuse whatever is not confirmed and signed off.")]
OneLeaflet = Annotated[
    str, typer.Argument(metavar="LEAFLET", help="A leaflet, or furniture: the labels of all.")
]
OneLanguage = Annotated[str, typer.Option("--language", metavar="TAG", help="The language (BCP 47).")]
Who = Annotated[
    str, typer.Option(metavar="NAME", help="Who says so: a name, a role or initials, always the same ones.")
]
Chosen = Annotated[
    list[str] | None,
    typer.Option(
        "--message", metavar="ID", help="This message, by its id; may be repeated.", show_default=False
    ),
]
All = Annotated[bool, typer.Option("--all", help="Every message of the leaflet.")]
Note = Annotated[
    str, typer.Option(metavar="WORDS", help="What the ledger is to say beside.", show_default=False)
]
HERE = Path()


@app.command()
def build(
    leaflets: Leaflets = None,
    language: Languages = None,
    edition: Editions = None,
    release: Release = False,
    jobs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Processes to work in.", show_default="as needed")
    ] = 0,
    cluster: Annotated[str, typer.Option(metavar="ADDRESS", help="Work on a Dask cluster.")] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where files land.", show_default="output/")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Make every file again.")] = False,
    size: Annotated[
        int,
        typer.Option(
            metavar="POINTS", help="Letters of large print: 18, 22 or 28.", show_default="project's"
        ),
    ] = 0,
    theme: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Colours of large print: black-on-white, black-on-cream or yellow-on-black.",
            show_default="project's",
        ),
    ] = "",
    layout: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Pictures of Easy Read: table (beside the words) or stacked (above them).",
            show_default="project's",
        ),
    ] = "",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make every edition of every leaflet in every language."""
    from pipeline.build import Order
    from pipeline.build import build as build_all

    with _errors_told(debug):
        there = _project(project, output)
        chosen = _many(leaflets), _many(language), _many(edition)
        order = Order(_today(), *chosen, release, jobs, cluster, force, size, theme, layout)
        with _progress(quiet) as progress:
            outcome = build_all(there, order, progress)
        if as_json:
            _print_json(_outcome_record(outcome))
        else:
            _tell_withheld(outcome)
            if not quiet:
                _print(_outcome_line(outcome, there))
        raise typer.Exit(FOUND if outcome.withheld else DONE)


@app.command()
def update(
    leaflets: Leaflets = None,
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Take the messages from the sources and merge them into the catalogues; make new catalogues."""
    from pipeline.updating import update as update_all

    with _errors_told(debug):
        updates = update_all(_project(project), _many(leaflets), _many(language))
        if as_json:
            _print_json({"catalogues": [asdict(one) for one in updates]})
        elif not quiet:
            _print("\n".join(one.line() for one in updates))


@app.command()
def status(
    project: ProjectFolder = HERE, as_json: AsJson = False, quiet: Quiet = False, debug: Debug = False
) -> None:
    """Show how far each translation is."""
    from pipeline.progress import status as status_of

    with _errors_told(debug):
        rows = list(status_of(_project(project)))
        if as_json:
            _print_json({"status": [asdict(row) for row in rows]})
        elif not quiet:
            _print_table([row.row() for row in rows])


ToFile = Annotated[
    Path | None,
    typer.Option("--output", metavar="FILE", help="Where it lands.", show_default="standard output"),
]


@memory.command("export")
def export_memory(
    language: Annotated[str, typer.Option("--language", metavar="TAG", help="Which one (BCP 47).")],
    output: ToFile = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Write all that was translated into a language as TMX 1.4."""
    from pipeline import remembering

    del as_json  # the answer is a file
    with _errors_told(debug):
        there = _project(project)
        _hand_over(there, remembering.export_memory(there, language), output, quiet)


@memory.command("import")
def import_memory(
    file: Annotated[Path, typer.Argument(metavar="FILE.tmx")],
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Add a TMX file to the memories of its languages; update and reviews suggest what is in them."""
    from pipeline import remembering

    with _errors_told(debug):
        found = remembering.import_memory(_project(project), file, _many(language))
        if as_json:
            _print_json({"memories": [asdict(one) for one in found]})
        elif not quiet:
            _print("\n".join(one.line() for one in found) or "nothing new")


@glossary.command("export")
def export_glossary(
    output: ToFile = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Write source/glossary.toml as TBX-Basic (ISO 30042)."""
    from pipeline import remembering

    del as_json  # the answer is a file
    with _errors_told(debug):
        there = _project(project)
        _hand_over(there, remembering.export_glossary(there), output, quiet)


@app.command()
def check(
    leaflets: Leaflets = None,
    language: Languages = None,
    release: Release = False,
    report_format: Annotated[
        str, typer.Option("--format", metavar="NAME", help="text, json, csv, html, junit or sarif.")
    ] = "text",
    fail_on: Annotated[str, typer.Option(metavar="LEVEL", help="error, warning or never.")] = "error",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Hold sources, catalogues and finished files against every rule."""
    from pipeline import reports
    from pipeline.checking import check as check_all

    with _errors_told(debug):
        name = "json" if as_json else report_format
        reports.report((), name)
        reports.reaches((), fail_on)
        findings = check_all(_project(project), _today(), _many(leaflets), _many(language), release)
        _print(reports.report(findings, name).rstrip("\n"))
        if name == "text" and not quiet:
            _tell(reports.summary(findings))
        raise typer.Exit(FOUND if reports.reaches(findings, fail_on) else DONE)


@app.command()
def languages(
    tags: Annotated[list[str] | None, typer.Argument(metavar="TAG...", show_default=False)] = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show what each language of the project, or each TAG, is set in."""
    from pipeline.checking import language_rows

    with _errors_told(debug):
        rows = [asdict(row) for row in language_rows(_project(project), _many(tags))]
        if as_json:
            _print_json({"languages": rows})
        elif not quiet:
            _print_table(rows)


@app.command()
def readability(
    leaflets: Leaflets = None,
    language: Languages = None,
    report_format: Annotated[
        str, typer.Option("--format", metavar="NAME", help="text, json, csv, junit or sarif.")
    ] = "text",
    page: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write a page with plots, too.", show_default=False),
    ] = None,
    fail_on: Annotated[str, typer.Option(metavar="LEVEL", help="error, warning or never.")] = "error",
    record: Annotated[bool, typer.Option("--record", help="Keep the figures of texts that changed.")] = False,
    textstat: Annotated[bool, typer.Option(help="Show what textstat gives beside our own figures.")] = True,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show which sentences and words are hard, and the reading level of each text and language."""
    from pipeline import recording
    from pipeline.reading import readings
    from pipeline.reports import reaches, summary
    from pipeline.reports import readability as reports

    with _errors_told(debug):
        name = "json" if as_json else report_format
        reports.require(name)
        reaches((), fail_on)
        there = _project(project)
        found = readings(there, _today(), _many(leaflets), _many(language), textstat)
        known, broken = recording.recorded(there, found)
        added = recording.record(there, found, known, _today()) if record else ()
        outcome = reports.Outcome(found, (*known, *added), broken)
        if page is not None:
            from pipeline.reports.readability.page import as_html

            there.write(page, as_html(outcome).encode())
        _print(reports.report(outcome, name).rstrip("\n"))
        if name == "text" and not quiet:
            _tell(summary(outcome.findings))
        raise typer.Exit(FOUND if reaches(outcome.findings, fail_on) else DONE)


@app.command()
def rule(
    name: Annotated[str | None, typer.Argument(metavar="ID", show_default=False)] = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
    project: ProjectFolder = HERE,
) -> None:
    """Show why a rule exists, its standard, a bad and a good sample; all rules where none is named."""
    from pipeline import rules

    del quiet, project  # every command takes them; the answer is the same
    with _errors_told(debug):
        chosen = [rules.rule(name)] if name else list(rules.RULES.values())
        if as_json:
            _print_json({"rules": [{**asdict(one), "severity": one.severity.name.lower()} for one in chosen]})
        elif name:
            _print(rules.as_text(chosen[0]).rstrip("\n"))
        else:
            _print_table(
                [{"rule": r.id, "severity": r.severity.name.lower(), "title": r.title} for r in chosen]
            )


@review.command("export")
def review_export(
    leaflet: Annotated[str, typer.Argument(metavar="LEAFLET", help='A leaflet, or "furniture".')],
    language: Annotated[str, typer.Option("--language", metavar="TAG", help="The language to check.")],
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="NAME,...", help="The kinds of file to make.", show_default="docx"),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Where the file lands; of several, each with its own ending.",
            show_default="here",
        ),
    ] = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make the file in which an interpreter checks a translation, row by row."""
    from pipeline.reviewing import export

    with _errors_told(debug):
        there = _project(project)
        files = export(there, leaflet, language, _many(to) or ("docx",))
        paths = [_review_path(one.name, output, len(files) > 1) for one in files]
        for path, one in zip(paths, files, strict=True):
            there.write(path, one.data)
        names = [path.as_posix() for path in paths]
        if as_json:
            _print_json({"written": names})
        elif not quiet:
            _print("\n".join(names))


def _review_path(name: str, output: Path | None, several: bool) -> Path:
    """The path of a review file: *output* with its own ending where there are several."""
    if output is None:
        return Path(name)
    return output.with_suffix(Path(name).suffix) if several else output


@review.command("import")
def review_import(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    who: Annotated[str, typer.Option(metavar="NAME", help="Who checked: a name, a role or initials.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show what a file that came back would change; write it when told to."""
    from pipeline import reviewing

    with _errors_told(debug):
        proposal = reviewing.propose(_project(project), file, _today(), who)
        if not (quiet or as_json):
            _print(reviewing.as_text(proposal))
        written = proposal.changes_something and (yes or _agreed())
        if written:
            reviewing.accept(proposal)
        if as_json:
            _print_json({**reviewing.as_record(proposal), "written": written})
        elif not quiet:
            _print("written" if written else "nothing written")
        raise typer.Exit(FOUND if proposal.troubled else DONE)


def _agreed() -> bool:
    """Whether the person at the terminal says yes; raise PipelineError where nobody sits at one."""
    if not sys.stdin.isatty():
        raise PipelineError("nobody is here to ask", hint="look at what it would change, then say --yes")
    return typer.confirm("Write this?", default=False, err=True)


@review.command("sign")
def review_sign(
    leaflet: OneLeaflet,
    language: OneLanguage,
    stage: Annotated[
        str, typer.Option(metavar="STAGE", help="checked, or final: the word of a second person.")
    ],
    who: Who,
    message: Chosen = None,
    every: All = False,
    note: Note = "",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Vouch for messages: who has read them against the source, word by word."""
    from pipeline import signing

    with _errors_told(debug):
        desk = signing.desk(_project(project), leaflet, language)
        keys = signing.chosen(desk.messages, _asked(message, every))
        signed = signing.sign_messages(desk, keys, signing.request(desk, who, _today(), stage, note=note))
        _tell_signed("signed", signed, as_json, quiet)


@review.command("unsign")
def review_unsign(
    leaflet: OneLeaflet,
    language: OneLanguage,
    who: Who,
    message: Chosen = None,
    every: All = False,
    note: Note = "",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Take back what anybody signed of messages; the ledger keeps both."""
    from pipeline import signing

    with _errors_told(debug):
        desk = signing.desk(_project(project), leaflet, language)
        keys = signing.chosen(desk.messages, _asked(message, every))
        taken_back = signing.unsign_messages(desk, keys, signing.request(desk, who, _today(), note=note))
        _tell_signed("taken back", taken_back, as_json, quiet)


@review.command("list")
def review_list(
    leaflet: OneLeaflet,
    language: OneLanguage,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show each message's id, and what stands of its sign-offs."""
    from pipeline import signing

    with _errors_told(debug):
        rows = list(signing.rows(signing.desk(_project(project), leaflet, language)))
        if as_json:
            _print_json({"messages": [asdict(row) for row in rows]})
        elif not quiet:
            _print_table([row.row() for row in rows])


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        _print(f"leaflets {pipeline.__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    app()


@contextlib.contextmanager
def _errors_told(debug: bool) -> Iterator[None]:
    """Tell a PipelineError in a line and end with exit code 2; end with 130 when interrupted."""
    try:
        yield
    except KeyboardInterrupt:
        _tell("interrupted")
        raise typer.Exit(INTERRUPTED) from None
    except PipelineError as error:
        if debug:
            traceback.print_exc()
        _tell(str(error))
        if error.hint:
            _tell(f"    {error.hint}")
        raise typer.Exit(CANNOT_GO_ON) from None


def _project(folder: Path, output: Path | None = None) -> Project:
    from pipeline.project import Project

    return Project(folder, output) if output else Project(folder)


def _many(values: list[str] | None) -> tuple[str, ...]:
    """The values of a repeated or comma-separated option."""
    parts = (part.strip() for value in values or () for part in value.split(","))
    return tuple(part for part in parts if part)


def _asked(messages: list[str] | None, every: bool) -> tuple[str, ...] | None:
    """The ids asked for, None for all; nothing is signed that nobody asked for."""
    if every == bool(messages):
        hint = "name messages with --message ID (leaflets review list shows the ids), or say --all"
        raise PipelineError("which messages?" if not every else "--all and --message at once", hint=hint)
    return tuple(messages) if messages else None


def _tell_signed(what: str, signed: Signed, as_json: bool, quiet: bool) -> None:
    """Say what became of a request, and end with 1 where something of it was refused."""
    from pipeline import reports

    if as_json:
        counts = {"catalogue": signed.catalogue, "done": signed.done, "refused": signed.refused}
        _print_json({**counts, "findings": reports.as_records(signed.findings)})
    else:
        if signed.findings:
            _tell(reports.as_text(signed.findings).rstrip("\n"))
        if not quiet:
            refused = f", {signed.refused} refused" if signed.refused else ""
            _print(f"{signed.catalogue}: {signed.done} of {signed.messages} messages {what}{refused}")
    raise typer.Exit(FOUND if signed.refused else DONE)


def _today() -> datetime.date:
    """Today, or the day that SOURCE_DATE_EPOCH names (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


@contextlib.contextmanager
def _progress(quiet: bool) -> Iterator[Progress]:
    """A progress bar on a terminal; otherwise nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Making files", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _outcome_line(outcome: Outcome, project: Project) -> str:
    """One line that says what happened."""
    made, same = len(outcome.written), len(outcome.unchanged)
    found = ", ".join(f"{n} {name}{'s' if n != 1 else ''}" for name, n in outcome.open_findings.items() if n)
    if made == 0 and not outcome.withheld and not outcome.removed:
        what = f"nothing to do: {same} files are up to date"
        if outcome.made_again:
            what = f"nothing written: {outcome.made_again} files made again are as they were"
    else:
        parts = [f"{made} files written", f"{same} up to date" if same else ""]
        parts += [f"{len(outcome.withheld)} withheld" if outcome.withheld else ""]
        parts += [f"{len(outcome.removed)} removed" if outcome.removed else ""]
        what = ", ".join(part for part in parts if part) + f" in {project.name(project.output)}/"
    return f"{what} ({found or 'no findings'})"


def _tell_withheld(outcome: Outcome) -> None:
    """Name each file that was not made, and the errors that stood against it."""
    for path in outcome.withheld:
        _tell(f"{path}: withheld")
    if outcome.withheld:
        from pipeline import reports

        errors = [finding for finding in outcome.findings if finding.severity.name == "ERROR"]
        _tell(reports.as_text(errors).rstrip("\n"))


def _outcome_record(outcome: Outcome) -> dict[str, Any]:
    from pipeline import reports

    return {
        "written": [artefact.path for artefact in outcome.written],
        "unchanged": [artefact.path for artefact in outcome.unchanged],
        "withheld": list(outcome.withheld),
        "removed": list(outcome.removed),
        "open_findings": outcome.open_findings,
        "findings": reports.as_records(outcome.findings),
    }


def _print_table(rows: list[dict[str, Any]]) -> None:
    """Print rows in columns wide enough for every script."""
    from rich.cells import cell_len

    if not rows:
        return
    table = [[name.replace("_", " ") for name in rows[0]]] + [[str(v) for v in row.values()] for row in rows]
    widths = [max(cell_len(row[i]) for row in table) for i in range(len(table[0]))]
    for row in table:
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        _print("  ".join(cells).rstrip())


def _hand_over(project: Project, data: bytes, output: Path | None, quiet: bool) -> None:
    """Write a file to where it is to land, or to standard output."""
    if output is None:
        _print(data.decode().rstrip("\n"))
        return
    project.write(output, data)
    if not quiet:
        _tell(f"{project.name(output)}: written")


def _print_json(answer: dict[str, Any]) -> None:
    _print(json.dumps(answer, ensure_ascii=False, indent=2))


def _print(text: str) -> None:
    """Print a line of the answer, in UTF-8 whatever the terminal says of itself."""
    typer.echo(text)


def _tell(text: str) -> None:
    """Print a line on standard error."""
    typer.echo(text, err=True)
