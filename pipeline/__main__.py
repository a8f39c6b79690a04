"""Starts the command ``leaflets`` (also ``python -m pipeline``) and says how signals end the process.

Sets the handler of Ctrl-C first, and imports the slow modules after that. A package that is not installed is
told in one line, and so is an error that nobody foresaw; a file has what the maintainers need to find it.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

CANNOT_GO_ON, OUR_FAULT, INTERRUPTED, TERMINATED = 2, 70, 130, 143
"""OUR_FAULT is EX_SOFTWARE of sysexits.h."""

# Modules whose package has another name; pip takes - and _ for the same.
PACKAGES = {"PIL": "pillow", "docx": "python-docx", "markdown_it": "markdown-it-py"}


def main() -> None:
    """Run the command line and end the process with its exit code."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)
        sys.unraisablehook = _end_if_interrupted
    signal.signal(signal.SIGTERM, _end_cleanly)
    try:
        from pipeline.cli import main as command

        command()
    except ModuleNotFoundError as error:
        package = missing_package(error)
        if not package or "--debug" in sys.argv:
            raise
        os.write(2, f"this needs the package {package}: python3 -m pip install {package}\n".encode())
        raise SystemExit(CANNOT_GO_ON) from None
    except Exception as error:  # the last resort: every error that a person can mend is told before this
        if "--debug" in sys.argv:
            raise
        os.write(2, _fault(error).encode(errors="replace"))
        raise SystemExit(OUR_FAULT) from None
    finally:
        # The command has ended; a Ctrl-C while Python clears up would only hide its exit code.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def missing_package(error: ModuleNotFoundError) -> str:
    """Return the package of PyPI that is not installed; "" if it is a module of Python or of this package."""
    module = (error.name or "").partition(".")[0]
    if module == "pipeline" or module in sys.stdlib_module_names:
        return ""
    return PACKAGES.get(module, module.replace("_", "-"))


def _fault(error: Exception) -> str:
    """What is said of an error that nobody foresaw, and where the rest of it is; the rest, without a disk."""
    import tempfile
    import traceback

    told = "".join(traceback.format_exception(error))
    words = f"this is a fault in Leaflets: {type(error).__name__}: {str(error).partition(chr(10))[0]}\n"
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="leaflets-fault-", suffix=".txt", delete=False, encoding="utf-8", errors="replace"
        ) as file:
            file.write(told)
    except OSError:
        return words + told
    return f"{words}    please report it, with this file: {file.name}\n"


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
