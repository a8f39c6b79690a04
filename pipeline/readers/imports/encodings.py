"""Bytes -> text, strictly: a byte that is no character of the encoding is an error, never a guess."""

from __future__ import annotations

import codecs
import re

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
WITHIN = 4096
"""How far from its start a page says its encoding; the HTML standard says 1,024."""
KNOWN = re.compile(
    r"utf-?8|(?:iso-?)?8859-\d\d?(?:-[ei])?|windows-\d{3,4}|cp\d{3,4}|gb2312|gbk|gb18030|big5(?:-hkscs)?"
    r"|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp|koi8-[ru]|macintosh|tis-620"
)
LATIN = frozenset(("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "windows-1252"))
"""All of these mean Windows-1252 on the web (WHATWG Encoding Standard, 4.2)."""


def decoded(data: bytes, file: str, declared: str = "") -> str:
    """Return the text of *data*; *declared* is the encoding that something outside the file names."""
    for mark, name in MARKS.items():
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, file)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        name = declared or _declared(data)
        return _strict(data, name or "utf-8", file)


def _declared(data: bytes) -> str:
    found = DECLARED.search(data[:WITHIN])
    return found[1].decode("ascii") if found else ""


def _strict(data: bytes, name: str, file: str) -> str:
    known = name.lower()
    codec = "cp1252" if known in LATIN else known if KNOWN.fullmatch(known) or known[:6] == "utf-16" else ""
    hint = "open it in the program that made it, and save it again as UTF-8"
    if not codec:
        raise PipelineError(f"we do not know the encoding {name!r}", Place(file, 1), hint)
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        odd = data[error.start : error.start + 1].hex()
        raise PipelineError(f"the byte {odd} is no character of {name}", Place(file, line), hint) from None
    except LookupError:
        raise PipelineError(f"we do not know the encoding {name!r}", Place(file, 1), hint) from None
