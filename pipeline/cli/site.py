"""``leaflets site``: the website from which people download the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.build import progress_bar, tell_reasons
from pipeline.cli.options import HERE, AsJson, Debug, ProjectFolder, Quiet
from pipeline.cli.telling import DONE, FOUND, counted, errors_told, print_json, project_in, say, tell, today

if TYPE_CHECKING:
    from pipeline.operations.site import SiteResult
    from pipeline.project.folder import Project


def site(
    output: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where the site lands.", show_default="site/ or site-drafts/"),
    ] = None,
    drafts: Annotated[
        bool, typer.Option("--drafts", help="Show what is not ready as well, as drafts.")
    ] = False,
    jobs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Processes to work in.", show_default="as needed")
    ] = 0,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make a website to download from, with what is ready."""
    from pipeline.operations.site import DRAFTS_FOLDER, FOLDER
    from pipeline.operations.site import site as make_site

    with errors_told(debug):
        there = project_in(project, output or project / (DRAFTS_FOLDER if drafts else FOLDER))
        with progress_bar(quiet) as progress:
            outcome = make_site(there, today(), drafts, jobs, progress)
        if as_json:
            print_json(_outcome_record(outcome))
        else:
            tell_reasons(outcome.built)
            if not quiet:
                _tell_unsigned(outcome)
                say(_outcome_line(outcome, there))
        raise typer.Exit(FOUND if outcome.built.withheld else DONE)


def _tell_unsigned(outcome: SiteResult) -> None:
    """Name the languages whose pages have labels in English, because nobody has signed them."""
    for tag, count in (outcome.unsigned or {}).items():
        words = f"the page says {counted(count, 'label')} in English, as nobody has signed it"
        tell(f"{tag}: {words}: leaflets review export furniture --language {tag}")


def _outcome_line(outcome: SiteResult, project: Project) -> str:
    if not outcome.files:
        return "no site was made: no file is ready"
    held = len(outcome.built.reasons)
    missing = f", {held} not ready" if held else ""
    changed = len(outcome.written) + len(outcome.built.written)
    what = f"{counted(changed, 'file')} written" if changed else "nothing changed"
    page = project.name(project.output / "index.html")
    return f"{page}: {counted(outcome.files, 'file')} to download{missing} ({what})"


def _outcome_record(outcome: SiteResult) -> dict[str, Any]:
    from pipeline.operations.release import reasons

    built = outcome.built
    return {
        "files": outcome.files,
        "written": [*(row.path for row in built.written), *outcome.written],
        "removed": [*built.removed, *outcome.removed],
        "withheld": list(built.withheld),
        "reasons": [one.record() for one in reasons(built.reasons)],
        "earlier_releases": list(built.earlier_releases),
        "unsigned_labels": outcome.unsigned or {},
    }
