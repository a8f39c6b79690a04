"""Files -> ZIPs, the same at any time and on any machine. A file that is in two ZIPs is compressed once."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import IO, NamedTuple

NEW_YEAR_1980 = (1980, 1, 1, 0, 0, 0)
"""The first date that a ZIP can hold."""
COMPRESSED = (".docx", ".epub", ".pdf")
"""Files that are compressed already: to do it again takes time and saves nothing."""

QUICK = 1
"""The quickest level of zlib: a web page of 80 kB takes 4 kB more in the ZIP, and a third of the time."""
BARE = -15
"""The window of zlib for a stream without a header, as a ZIP holds it (RFC 1951; APPNOTE 4.4.5, method 8)."""
MOST_MEMORY = 9
"""The largest tables of zlib, 256 KB, which are the quickest."""


class _Deflated(NamedTuple):
    """Where the bytes of a file begin in the store, how many there are, and what its entry in a ZIP says."""

    start: int
    length: int
    crc: int
    size: int


@dataclass(frozen=True)
class Archives:
    """Makes ZIPs of files. *read* gives the bytes of a file; *store* keeps them as a ZIP has them."""

    read: Callable[[str], bytes]
    store: IO[bytes]
    deflated: dict[str, _Deflated] = field(default_factory=dict)

    def zipped(self, members: Iterable[tuple[str, str]]) -> bytes:
        """Return a ZIP of the files, each given as its name in the ZIP and its path, in this order."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, path in members:
                entry = zipfile.ZipInfo(name, NEW_YEAR_1980)
                entry.create_system = 3  # Unix, on every system: with it go the rights of the file
                entry.external_attr = 0o644 << 16
                if path.endswith(COMPRESSED):
                    archive.writestr(entry, self.read(path))
                else:
                    self._add(archive, out, entry, self.deflated.get(path) or self._deflate(path))
        return out.getvalue()

    def _add(self, archive: zipfile.ZipFile, out: IO[bytes], entry: zipfile.ZipInfo, file: _Deflated) -> None:
        """Add the bytes as they are; then let the entry, here and in the list at the end, describe them."""
        self.store.seek(file.start)
        archive.writestr(entry, self.store.read(file.length))
        entry.compress_type, entry.CRC, entry.file_size = zipfile.ZIP_DEFLATED, file.crc, file.size
        end = out.tell()
        out.seek(entry.header_offset)
        out.write(entry.FileHeader(zip64=False))
        out.seek(end)

    def _deflate(self, path: str) -> _Deflated:
        """Compress a file that no ZIP has had before."""
        data = self.read(path)
        deflate = zlib.compressobj(QUICK, zlib.DEFLATED, BARE, MOST_MEMORY)
        small = deflate.compress(data) + deflate.flush()
        start = self.store.seek(0, io.SEEK_END)
        self.store.write(small)
        file = self.deflated[path] = _Deflated(start, len(small), zlib.crc32(data), len(data))
        return file
