"""The pictures of an imported file: finds their bytes, and gives each a name.

A photograph goes on as pixels alone: the place, name and date that a camera wrote into it stay behind.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote, unquote_to_bytes

from pipeline.model.raster import Encoding, UnusablePictureError
from pipeline.readers.drawing import read_drawing
from pipeline.readers.imports.imported import ImportedPicture
from pipeline.readers.raster import read_raster

SUFFIXES = {Encoding.PNG: ".png", Encoding.JPEG: ".jpg"}
SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]", re.DOTALL)
DATA = re.compile(r"data:(?P<type>[^;,]*)(?P<base64>(?:;[^;,]*)*?;base64)?(?:;[^,]*)?,", re.IGNORECASE)
NO_NAME = re.compile(r"[^a-z0-9]+")
LONGEST_NAME = 40


@dataclass(slots=True)
class PictureBook:
    """The pictures that came along so far, by ``src``; *given* has the bytes of files beside the page."""

    given: Mapping[str, bytes]
    found: dict[str, ImportedPicture] = field(default_factory=dict)
    refused: dict[str, UnusablePictureError] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def picture(self, src: str, alternative: str) -> ImportedPicture | None:
        """Return the picture at *src*, None if it is not there.

        Raises UnusablePictureError if a leaflet cannot show it.
        """
        if src in self.refused:
            raise self.refused[src]
        if src not in self.found:
            given = self._data(src)
            if not given:
                return None
            try:
                data, suffix = _shown(given)
            except UnusablePictureError as error:
                self.refused[src] = error
                raise
            self.found[src] = ImportedPicture(self._name(src), data, suffix, alternative)
        return self.found[src]

    def _data(self, src: str) -> bytes | None:
        if src[:5].lower() == "data:":
            return _of_address(src)
        path = unquote(src.partition("?")[0]).removeprefix("./")
        return self.given.get(src, self.given.get(path))

    def _name(self, src: str) -> str:
        """A name that no other picture has: that of the file, if it has one."""
        stem = "" if src[:5].lower() == "data:" else PurePosixPath(unquote(src.partition("?")[0])).stem
        base = NO_NAME.sub("-", stem.lower())[:LONGEST_NAME].strip("-") or "picture"
        name, number = base, 1
        while name in self.names:
            number += 1
            name = f"{base}-{number}"
        self.names.add(name)
        return name


def _of_address(src: str) -> bytes | None:
    """The bytes that a ``data:`` address holds (RFC 2397)."""
    head = DATA.match(src)
    if head is None:
        return None
    rest = unquote_to_bytes(src[head.end() :])
    try:
        return base64.b64decode(rest) if head["base64"] else rest
    except binascii.Error:
        return None


def _shown(data: bytes) -> tuple[bytes, str]:
    """What a leaflet can show of a file: a drawing as it is, or the pixels of a raster; and its suffix."""
    if SVG.match(data[:2000]):
        return read_drawing(data), ".svg"
    raster = read_raster(data)
    return raster.data, SUFFIXES[raster.encoding]
