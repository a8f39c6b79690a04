"""Tells those who wait when a file of the project has changed. watchfiles alone is used here."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from watchfiles import watch

from pipeline.project.folder import Project

QUIET_MILLISECONDS = 30
"""So long nothing more changes before a change is told: editors write a file in several steps."""


class FileChanges:
    """Counts the changes of a project's files."""

    def __init__(self) -> None:
        self.count = 0
        self.closed = False
        self._changed = threading.Condition()

    def tell(self) -> None:
        """Note a change, and wake those who wait."""
        with self._changed:
            self.count += 1
            self._changed.notify_all()

    def close(self) -> None:
        """Send home those who wait: there will be no more changes."""
        with self._changed:
            self.closed = True
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float) -> int:
        """Return the number of changes as soon as it is not *seen*, or after so many *seconds*."""
        with self._changed:
            self._changed.wait_for(lambda: self.closed or self.count != seen, timeout=seconds)
            return self.count


@contextlib.contextmanager
def watching(project: Project, changes: FileChanges) -> Iterator[None]:
    """Watch the sources and the catalogues of *project* meanwhile."""
    stop = threading.Event()
    folders = [folder for folder in (project.source, project.locales) if folder.is_dir()]

    def run() -> None:
        for _ in watch(*folders, step=QUIET_MILLISECONDS, rust_timeout=200, stop_event=stop):
            changes.tell()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        changes.close()
        thread.join(timeout=2)
