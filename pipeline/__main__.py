"""The command ``leaflets``, also ``python -m pipeline``: how the process begins, and how signals end it.

Imports nothing of weight before it is ready to be interrupted.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

INTERRUPTED, TERMINATED = 130, 143


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)
        sys.unraisablehook = _never_lost
    signal.signal(signal.SIGTERM, _clear_up)
    from pipeline.cli import main as command

    try:
        command()
    finally:
        # All is said and done; while Python clears up, an interruption would only hide how it ended.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    """End at once: while we import, nothing has begun that would have to be cleared up (errors_told)."""
    os.write(2, b"interrupted\n")
    os._exit(INTERRUPTED)


def _clear_up(number: int, frame: FrameType | None) -> NoReturn:
    """End as from an error: no file is left half-written, and no process behind."""
    raise SystemExit(TERMINATED)


def _never_lost(unraisable: UnraisableHookArgs) -> None:
    """An interruption that comes where Python can raise nothing, as in a callback, ends us all the same."""
    if unraisable.exc_type is KeyboardInterrupt:
        _end(signal.SIGINT, None)
    sys.__unraisablehook__(unraisable)


if __name__ == "__main__":
    main()
