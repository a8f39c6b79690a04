"""Words into python-docx's package, and the package -> bytes, the same at any time and on any machine.

Only this module uses private names of python-docx. Its own ``save`` stamps each member with the time and
compresses pictures, which takes long and saves nothing. A test compares our members with those of ``save``.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeAlias, cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.pkgwriter import PackageWriter
from docx.oxml import parse_xml

from pipeline.writers.docx import wml

Member: TypeAlias = tuple[str, bytes]

NEW_YEAR_1980 = (1980, 1, 1, 0, 0, 0)
"""The first date that a ZIP can hold."""
PICTURES = (".png", ".jpeg")
SHARED = (*PICTURES, ".odttf")


def filled(file: Document, words: str) -> Document:
    """Return *file*, which has no words yet, with *words* in its ``w:body``, before the section properties.

    The tree of the words takes the place of the template's. To move the words into that would take twice as
    long as parsing them.
    """
    tree: Any = parse_xml(wml.part("document", f"<w:body>{words}</w:body>").encode())
    tree.body.append(cast(Any, file.element.body).sectPr)
    file.part._element = tree
    return cast(Document, file.part.document)


def footed(file: Document, footer: str) -> None:
    """Put the *footer*, the text of a whole part, in the place of the template's."""
    part = file.part.part_related_by(RELATIONSHIP_TYPE.FOOTER)
    cast(Any, part)._element = parse_xml(footer.encode())


class _Members(list[Member]):
    """Takes the members of a package from python-docx, in place of its ZIP."""

    def write(self, name: PackURI, data: bytes) -> None:
        """Take a member."""
        self.append((name.membername, data))


def members(file: Document) -> list[Member]:
    """Return the members of the package of *file*, as python-docx writes them, in its order."""
    package = file.part.package
    # package.parts has the same parts, but keeps them until Python collects garbage.
    parts = list(dict.fromkeys(each.target_part for each in package.iter_rels() if not each.is_external))
    taken, writer = _Members(), cast(Any, PackageWriter)
    writer._write_content_types_stream(taken, parts)
    writer._write_pkg_rels(taken, package.rels)
    writer._write_parts(taken, parts)
    return taken


def saved(file: Document) -> bytes:
    """Return the bytes of *file*, which is then of no more use; the same content gives the same bytes.

    Pictures and fonts are large and the same in many files, such as a leaflet's files in all languages. So a
    file begins with them, in a ZIP that is made once.
    """
    types, links, *rest = members(file)
    let_go(file)
    shared = [member for member in rest if member[0].endswith(SHARED)]
    own = [member for member in rest if not member[0].endswith(SHARED)]
    return zipped(own, _begun((types, links, *shared)))


def let_go(file: Document) -> None:
    """Part a package from its parts: as they hold each other, a batch would collect hundreds of them."""
    links = file.part.package.rels
    links.clear()
    links.related_parts.clear()


@lru_cache(maxsize=8)
def _begun(first: tuple[Member, ...]) -> bytes:
    return zipped(first)


def zipped(some: Iterable[Member], begun: bytes = b"", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP of members, after those of the ZIP *begun*. Pictures are compressed already."""
    out = io.BytesIO(begun)
    with zipfile.ZipFile(out, "a") as package:
        for name, data in some:
            entry = zipfile.ZipInfo(name, NEW_YEAR_1980)
            entry.create_system = 0  # else it names the system that Python runs on
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(PICTURES) else method
            package.writestr(entry, data)
    return out.getvalue()
