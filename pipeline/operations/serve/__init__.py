"""Shows the project's leaflets in a browser of this computer, with their findings, as they are now.

``workbench`` makes what is asked for, ``http`` answers browsers, ``watch`` tells them of changes.
A file is made when somebody looks at it, so a change costs one leaflet in one language. The website to
download from needs all files; it is made when somebody asks for one of its pages.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.operations.serve.http import Server
from pipeline.operations.serve.watch import FileChanges, watching
from pipeline.operations.serve.workbench import Today, Workbench
from pipeline.project.folder import Project

LOOPBACK = "localhost"


@contextlib.contextmanager
def server(project: Project, today: Today, host: str = LOOPBACK, port: int = 0) -> Iterator[Server]:
    """Yield a server that listens, and watch the project meanwhile; the caller has it answer.

    Files land in a folder that is removed at the end. Raises PipelineError if the port is not free.
    """
    changes = FileChanges()
    with tempfile.TemporaryDirectory(prefix="leaflets-") as folder:
        workbench = Workbench(replace(project, output=Path(folder)), today)
        with Server(workbench, changes, host, port) as found, watching(project, changes):
            yield found


def serve(project: Project, today: Today, host: str, port: int, listening: Callable[[str], None]) -> None:
    """Answer browsers until somebody interrupts; *listening* is told the address first."""
    with server(project, today, host, port) as found:
        listening(found.address)
        found.serve_forever(poll_interval=0.1)
