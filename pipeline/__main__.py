"""Starts the command ``leaflets`` (also ``python -m pipeline``) and says how signals end the process.

Sets the handler of Ctrl-C first, and imports the slow modules after that.
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
    """Run the command line and end the process with its exit code."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)
        sys.unraisablehook = _end_if_interrupted
    signal.signal(signal.SIGTERM, _end_cleanly)
    from pipeline.cli import main as command

    try:
        command()
    finally:
        # The command has ended; a Ctrl-C while Python clears up would only hide its exit code.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    """End the process at once: while modules are imported, there is nothing to clear up yet."""
    os.write(2, b"interrupted\n")
    os._exit(INTERRUPTED)


def _end_cleanly(number: int, frame: FrameType | None) -> NoReturn:
    """End as an error would, so that ``finally`` blocks remove half-written files and end child processes."""
    raise SystemExit(TERMINATED)


def _end_if_interrupted(unraisable: UnraisableHookArgs) -> None:
    """End on a Ctrl-C that Python cannot raise, for example in a callback; pass other errors on."""
    if unraisable.exc_type is KeyboardInterrupt:
        _end(signal.SIGINT, None)
    sys.__unraisablehook__(unraisable)


if __name__ == "__main__":
    main()
