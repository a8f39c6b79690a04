"""Files -> an EPUB package: a ZIP that is the same at any time and on any machine. Knows no book."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

FOLDER = "EPUB/"
NEW_YEAR_1980 = (1980, 1, 1, 0, 0, 0)
"""The first date that a ZIP can hold."""
STORED = (".png", ".jpeg")


def zipped(container: bytes, members: Mapping[str, bytes]) -> bytes:
    """Return the package: the media type first and not compressed (EPUB OCF 3.3, 4.2), then the rest."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        _add(package, "mimetype", b"application/epub+zip", zipfile.ZIP_STORED)
        _add(package, "META-INF/container.xml", container)
        for path, data in members.items():
            method = zipfile.ZIP_STORED if path.endswith(STORED) else zipfile.ZIP_DEFLATED
            _add(package, FOLDER + path, data, method)
    return out.getvalue()


def _add(package: zipfile.ZipFile, path: str, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> None:
    entry = zipfile.ZipInfo(path, NEW_YEAR_1980)
    entry.create_system = 0  # else it names the system that Python runs on
    entry.compress_type = method
    package.writestr(entry, data)
