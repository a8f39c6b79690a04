"""Our faces as static files: the fonts of every peer.

We cut variable faces when we embed them. Peers do so slowly or not at all, so they get each face ready made.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

import uharfbuzz as hb

from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.typesetting.shaping import Face

CONFIGURATION = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""

TYPOGRAPHIC_FAMILY, FAMILY = 16, 1
"""OpenType name ids."""


def share_fonts(
    tags: Iterable[str], folder: Path, files: Path | None = None
) -> Mapping[str, tuple[str, ...]]:
    """Write the faces of these languages into *folder*, with fonts.conf; the families of each language.

    *files* is a folder with other files of these families, which peers get instead.
    """
    families = {}
    for tag in tags:
        chains = [library().chain(tag, language(tag).script, bold) for bold in (False, True)]
        for face in (face for chain in chains for face in chain):
            _share(face, folder, files)
        families[tag] = tuple(map(_family, chains[0]))
    (folder / "fonts.conf").write_text(CONFIGURATION.format(folder=folder), encoding="utf-8")
    return families


def _family(face: Face) -> str:
    return str(face.source.get_name(TYPOGRAPHIC_FAMILY) or face.source.get_name(FAMILY))


def _share(face: Face, folder: Path, files: Path | None) -> None:
    """Write a face as a static file, once."""
    file = folder / (face.postscript_name + (".otf" if face.is_cff else ".ttf"))
    if file.exists():
        return
    if files and (files / file.name).exists():
        shutil.copy(files / file.name, file)
    elif face.is_variable:
        file.write_bytes(_static(face))
    else:
        shutil.copy(face.path, file)


def _static(face: Face) -> bytes:
    """The whole of a variable face, fixed at its weight."""
    request = hb.SubsetInput()
    request.keep_everything()
    request.flags = hb.SubsetFlags(request.flags) | hb.SubsetFlags.DOWNGRADE_CFF2
    request.pin_axis_location(face.source, "wght", float(face.weight))
    return bytes(hb.subset(face.source, request).blob.data)
