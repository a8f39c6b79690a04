"""The options that several commands share, each with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def _named(values: list[str] | None) -> list[str] | None:
    """Refuse an option that names nothing, as an unset variable of a shell script does: it is not "all"."""
    if values and not any(part.strip() for value in values for part in value.split(",")):
        raise typer.BadParameter("it names none; name one, or leave the option out for all")
    return values


Leaflets = Annotated[list[str] | None, typer.Argument(metavar="LEAFLET...", show_default=False)]
LeafletsOrFiles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[LEAFLET|FILE]...",
        help="Leaflets of the project; or files and folders; - takes the text that another program sends.",
        show_default=False,
    ),
]
Standard = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="For files: the rules to go by: easy-read, plain or general.",
        show_default="general",
    ),
]
ProjectFolder = Annotated[
    Path, typer.Option("--project", metavar="DIR", help="The project's folder.", show_default="this folder")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print no progress and no summary.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")]
Languages = Annotated[
    list[str] | None,
    typer.Option(
        "--language",
        metavar="TAG,...",
        help="Only these languages (BCP 47).",
        show_default="all",
        callback=_named,
    ),
]
Editions = Annotated[
    list[str] | None,
    typer.Option(
        "--edition",
        metavar="NAME,...",
        help="Only these: easy-read, large-print, plain-text, web, bilingual, epub, braille.",
        show_default="all",
        callback=_named,
    ),
]
Release = Annotated[bool, typer.Option("--release", help="Take only what people have confirmed and signed.")]
OneLeaflet = Annotated[
    str, typer.Argument(metavar="LEAFLET", help="A leaflet, or furniture: the labels of all.")
]
OneLanguage = Annotated[str, typer.Option("--language", metavar="TAG", help="The language (BCP 47).")]
Who = Annotated[
    str, typer.Option(metavar="NAME", help="Who signs: a name, a role or initials, always the same.")
]
Chosen = Annotated[
    list[str] | None,
    typer.Option(
        "--message", metavar="ID", help="This message, by its ID; use it again for more.", show_default=False
    ),
]
All = Annotated[bool, typer.Option("--all", help="Every message of the leaflet.")]
Note = Annotated[str, typer.Option(metavar="WORDS", help="A note for the ledger.", show_default=False)]
ToFile = Annotated[
    Path | None,
    typer.Option("--output", metavar="FILE", help="The file to write.", show_default="standard output"),
]
BaselineFile = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="Tell and fail only on what is not in this file.",
        show_default=False,
        readable=False,
    ),
]
UpdateBaseline = Annotated[
    bool, typer.Option("--update-baseline", help="Write all findings into the file of --baseline.")
]
Before = Annotated[
    str | None,
    typer.Option(
        "--before",
        metavar="FILE|REVISION",
        help="Compare with an earlier file, or with a revision of Git.",
        show_default=False,
    ),
]
HERE = Path()
"""The project's folder where none is named."""
