"""The package of a DOCX: its members, their relationships and content types, and the zip file.

Knows OPC (ECMA-376-2) and zip; knows no WordprocessingML. Python's zipfile would compress each member every
time. Styles and fonts are the same in every leaflet, so we compress members once and join them here. Dates,
order and system are fixed: the same members give the same bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.writers.docx.wml import DECLARATION, escaped

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"

EXTERNAL = ' TargetMode="External"'

STORED, DEFLATED = 0, 8
ZIP_VERSION = 20
UTF_8_NAMES = 0x800
NEW_YEAR_1980 = 0x21  # MS-DOS date of 1980-01-01, the first a zip can hold


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside the zip: *packed* are its bytes, compressed with *method*."""

    name: str
    packed: bytes
    checksum: int
    size: int
    method: int


def deflated(name: str, content: str | bytes) -> Member:
    """Return a member whose *content* is compressed."""
    data = content.encode() if isinstance(content, str) else content
    compressor = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = compressor.compress(data) + compressor.flush()
    return Member(name, packed, zlib.crc32(data), len(data), DEFLATED)


def stored(name: str, data: bytes) -> Member:
    """Return a member whose *data* is already compressed, such as a PNG."""
    return Member(name, data, zlib.crc32(data), len(data), STORED)


def pack(members: Iterable[Member]) -> bytes:
    """Return the zip of *members* in their order (APPNOTE 6.3: files, central directory, end record)."""
    files: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for member in members:
        name = member.name.encode("ascii")
        shared = _shared_header(member, name)
        local = b"PK\x03\x04" + shared + name
        made_by, place = struct.pack("<H", ZIP_VERSION), struct.pack("<10xL", offset)
        directory.append(b"PK\x01\x02" + made_by + shared + place + name)
        files += (local, member.packed)
        offset += len(local) + len(member.packed)
    entries = b"".join(directory)
    count = len(directory)
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, count, count, len(entries), offset, 0)
    return b"".join((*files, entries, end))


def _shared_header(member: Member, name: bytes) -> bytes:
    """The fields that are the same in a local header and a directory entry."""
    return struct.pack(
        "<HHHHHLLLHH",
        ZIP_VERSION,
        UTF_8_NAMES,
        member.method,
        0,
        NEW_YEAR_1980,
        member.checksum,
        len(member.packed),
        member.size,
        len(name),
        0,
    )


@dataclass
class Relations:
    """The relationships of a part, collected while it is written; the same target always has the same id."""

    ids: dict[tuple[str, str], str] = field(default_factory=dict)

    def to_part(self, kind: str, target: str) -> str:
        """Return the id of the relationship to a part of the package."""
        return self._id(f"{OFFICE}/{kind}", target)

    def to_link(self, target: str) -> str:
        """Return the id of the relationship to a URL."""
        return self._id(f"{OFFICE}/hyperlink", target)

    def _id(self, kind: str, target: str) -> str:
        return self.ids.setdefault((kind, target), f"rId{len(self.ids) + 1}")

    def part(self) -> str:
        """Return the ``.rels`` part."""
        external = f"{OFFICE}/hyperlink"
        return relations_part(
            (name, kind, target, kind == external) for (kind, target), name in self.ids.items()
        )


def relations_part(relations: Iterable[tuple[str, str, str, bool]]) -> str:
    """Return the ``.rels`` part of *relations*: (id, type, target, whether the target is external)."""
    rows = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{escaped(target)}"{EXTERNAL if outside else ""}/>'
        for name, kind, target, outside in relations
    )
    return f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">{rows}</Relationships>'


def content_types_part(extensions: Mapping[str, str], parts: Mapping[str, str]) -> str:
    """Return ``[Content_Types].xml`` for these file name extensions and these single parts."""
    defaults = "".join(
        f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in extensions.items()
    )
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items()
    )
    return f'{DECLARATION}<Types xmlns="{CONTENT_TYPES}">{defaults}{overrides}</Types>'
