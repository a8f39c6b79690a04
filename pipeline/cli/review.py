"""``leaflets review``: the interpreter's round trip, and sign-offs."""

from __future__ import annotations

import sys
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
    from pipeline.operations.sign import Signed


def export(
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
    from pipeline.operations import review

    with errors_told(debug):
        there = project_in(project)
        files = review.export(there, leaflet, language, many(to) or ("docx",))
        paths = [_landing(one.name, output, len(files) > 1) for one in files]
        for path in paths:
            review.require_nothing_lost(there, path)
        for path, one in zip(paths, files, strict=True):
            there.write(path, one.data)
        names = [path.as_posix() for path in paths]
        if as_json:
            print_json({"written": names})
        elif not quiet:
            say("\n".join(names))


def _landing(name: str, output: Path | None, several: bool) -> Path:
    """The path of a review file: *output* with its own ending where there are several."""
    if output is None:
        return Path(name)
    return output.with_suffix(Path(name).suffix) if several else output


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    who: Annotated[str, typer.Option(metavar="NAME", help="Who checked: a name, a role or initials.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show what a file that came back would change; write it when told to."""
    from pipeline.operations import review

    with errors_told(debug):
        proposal = review.propose(project_in(project), file, today(), who)
        if not (quiet or as_json):
            say(review.as_text(proposal))
        written = proposal.changes_something and (yes or _agreed())
        if written:
            review.accept(proposal)
        if as_json:
            print_json({**review.as_record(proposal), "written": written})
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
        opened = sign.open_catalogue(project_in(project), leaflet, language)
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
        opened = sign.open_catalogue(project_in(project), leaflet, language)
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
        print_json({**counts, "findings": reports.as_records(signed.findings)})
    else:
        if signed.findings:
            tell(reports.as_text(signed.findings).rstrip("\n"))
        if not quiet:
            refused = f", {signed.refused} refused" if signed.refused else ""
            say(f"{signed.catalogue}: {signed.done} of {signed.messages} messages {what}{refused}")
    raise typer.Exit(FOUND if signed.refused else DONE)
