"""``leaflets review``: the interpreter's round trip, and sign-offs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.options import (
    HERE,
    All,
    AsJson,
    Chosen,
    Debug,
    Languages,
    Leaflets,
    Note,
    OneLanguage,
    OneLeaflet,
    ProjectFolder,
    Quiet,
    Who,
)
from pipeline.cli.telling import (
    DONE,
    FOUND,
    counted,
    errors_told,
    many,
    print_json,
    print_table,
    project_in,
    project_to_change,
    say,
    tell,
    today,
)
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.operations.sheets import Exported
    from pipeline.operations.sign import Signed
    from pipeline.project.folder import Project


def export(
    leaflet: Annotated[str, typer.Argument(metavar="LEAFLET", help='A leaflet, or "furniture".')],
    language: Annotated[str, typer.Option("--language", metavar="TAG", help="The language to check.")],
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="NAME,...", help="The kinds of file to make.", show_default="docx"),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="KIND,...",
            help="Only these texts: unfinished, changed, critical, questions; or all.",
            show_default="what waits; all, if nobody has signed yet",
        ),
    ] = None,
    stage: Annotated[
        str, typer.Option(metavar="STAGE", help="checked, or final: for the second person.")
    ] = "checked",
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
    """Make the file in which an interpreter checks."""
    from pipeline.operations import sheets

    with errors_told(debug):
        there = project_in(project)
        wish = sheets.Wish.named(many(only), stage)
        files = sheets.export(there, leaflet, language, many(to) or ("docx",), wish)
        written = _write(there, files, output)
        rows, of = files[0].rows, files[0].of
        if as_json:
            print_json({"written": written, "rows": rows, "of": of, "stage": wish.stage.value})
        elif not quiet:
            say("\n".join(written))
            if rows < of:
                tell(f"{rows} of {counted(of, 'text')}")


def _write(there: Project, files: Sequence[Exported], output: Path | None) -> list[str]:
    """Write review files, none if one of them would take the place of somebody's work; return their paths."""
    from pipeline.operations import review
    from pipeline.project.disk import write_file
    from pipeline.project.named_files import require_no_loss

    paths = [_landing(one.name, output, len(files) > 1) for one in files]
    for path, one in zip(paths, files, strict=True):
        review.require_nothing_lost(there, path)
        require_no_loss(path, one.data, there.root)
    for path, one in zip(paths, files, strict=True):
        write_file(path, one.data, path.as_posix())
    return [path.as_posix() for path in paths]


def _landing(name: str, output: Path | None, several: bool) -> Path:
    """The path of a review file: *output* with its own ending where there are several."""
    if output is None:
        return Path(name)
    return output.with_suffix(Path(name).suffix) if several else output


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    who: Annotated[str, typer.Option(metavar="NAME", help="Who checked: a name, a role or initials.")] = "",
    stage: Annotated[
        str, typer.Option(metavar="STAGE", help="checked, or final: the word of a second person.")
    ] = "checked",
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what it would change.")] = False,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show what a file that came back changes, and take it.

    It asks before it writes. With --json it does not ask, and writes only with --yes.
    """
    from pipeline.operations import review, review_report
    from pipeline.operations.sign import stage_of

    with errors_told(debug):
        proposal = review.propose(project_in(project), file, today(), who, stage_of(stage))
        if not (quiet or as_json):
            say(review_report.as_text(proposal))
        wanted = proposal.changes_something and not dry_run
        written = wanted and (yes or (not as_json and _agreed()))
        if written:
            with project_to_change(project):
                review.accept(proposal)
        if as_json:
            print_json({**review_report.as_record(proposal), "written": written})
        elif not quiet:
            say("written" if written else "nothing written")
        raise typer.Exit(FOUND if proposal.troubled else DONE)


def _agreed() -> bool:
    """Whether the person at the terminal says yes; raise PipelineError where nobody sits at one."""
    if not sys.stdin.isatty():
        raise PipelineError("nobody is here to ask", hint="look at what it would change, then say --yes")
    return typer.confirm("Write this?", default=False, err=True)


def sign(
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
    """Sign messages that you have read against the source, word by word."""
    from pipeline.operations import sign

    with errors_told(debug):
        with project_to_change(project) as there:
            opened = sign.open_catalogue(there, leaflet, language)
            keys = sign.chosen(opened.messages, _asked(message, every))
            signed = sign.sign_messages(opened, keys, sign.request(opened, who, today(), stage, note=note))
        _tell_signed("signed", signed, as_json, quiet)


def unsign(
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
    from pipeline.operations import sign

    with errors_told(debug):
        with project_to_change(project) as there:
            opened = sign.open_catalogue(there, leaflet, language)
            keys = sign.chosen(opened.messages, _asked(message, every))
            taken_back = sign.unsign_messages(opened, keys, sign.request(opened, who, today(), note=note))
        _tell_signed("taken back", taken_back, as_json, quiet)


def list_(
    leaflet: OneLeaflet,
    language: OneLanguage,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show each message's id, and what stands of its sign-offs."""
    from pipeline.operations import sign

    with errors_told(debug):
        rows = list(sign.rows(sign.open_catalogue(project_in(project), leaflet, language)))
        if as_json:
            print_json({"messages": [asdict(row) for row in rows]})
        elif not quiet:
            print_table([row.row() for row in rows])


def questions(
    leaflets: Leaflets = None,
    language: Languages = None,
    answer: Annotated[
        tuple[str, str] | None,
        typer.Option("--answer", metavar="ID TEXT", help="Answer a question.", show_default=False),
    ] = None,
    close: Annotated[
        str, typer.Option("--close", metavar="ID", help="It needs nothing more.", show_default=False)
    ] = "",
    who: Annotated[str, typer.Option(metavar="NAME", help="Who answers or closes.", show_default=False)] = "",
    every: Annotated[bool, typer.Option("--all", help="Doubts of translators and closed ones, too.")] = False,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show what people asked about translations, and answer.

    An answer goes back to the interpreter with the next file. Every language that has the question gets it.
    """
    from pipeline.catalogues.questions import By
    from pipeline.operations import questions

    with errors_told(debug):
        there, tags = project_in(project), many(language)
        if answer is not None and close:
            raise PipelineError("--answer and --close at once", hint="an answer is enough")
        if answer is not None:
            with project_to_change(project):
                found = questions.answer(there, *answer, By(who, today()), tags)
        elif close:
            with project_to_change(project):
                found = questions.close(there, close, By(who, today()), tags)
        else:
            found = questions.questions(there, many(leaflets), tags)
            shown = found if every else tuple(one for one in found if one.waits)
        changed = answer is not None or bool(close)
        told = found if changed else shown
        if as_json:
            print_json({"questions": [one.record() for one in told], "written": changed})
        elif not quiet:
            say("\n".join(line for one in told for line in one.lines()) or "nothing asked")
            if changed:
                tell(f"written into {counted(len(told), 'catalogue')}")
            elif len(told) < len(found):
                tell(f"{len(found) - len(told)} more are closed or doubts of translators; --all shows them")


def _asked(messages: list[str] | None, every: bool) -> tuple[str, ...] | None:
    """The ids asked for, None for all; nothing is signed that nobody asked for."""
    if every == bool(messages):
        hint = "name messages with --message ID (leaflets review list shows the ids), or say --all"
        raise PipelineError("which messages?" if not every else "--all and --message at once", hint=hint)
    return tuple(messages) if messages else None


def _tell_signed(what: str, signed: Signed, as_json: bool, quiet: bool) -> None:
    """Say what became of a request, and end with 1 where something of it was refused."""
    from pipeline import reports
    from pipeline.operations.sign import told_once

    if as_json:
        counts = {"catalogue": signed.catalogue, "done": signed.done, "refused": signed.refused}
        print_json({**counts, "findings": reports.as_records(signed.findings)})
    else:
        if signed.findings:
            tell(reports.as_text(told_once(signed.findings)).rstrip("\n"))
        if not quiet:
            refused = f", {signed.refused} refused" if signed.refused else ""
            say(f"{signed.catalogue}: {signed.done} of {signed.messages} messages {what}{refused}")
    raise typer.Exit(FOUND if signed.refused else DONE)
