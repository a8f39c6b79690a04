"""What the words of a file refer to, each once. python-docx holds it; we remember what it holds.

Its own ``relate_to`` looks through all relationships for each new one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.image import ImagePart

from pipeline.writers.docx import wml


@dataclass(frozen=True, slots=True)
class Relations:
    """The links and pictures of *part*, the part that the words are in."""

    part: Part
    ids: dict[str, str] = field(default_factory=dict)

    def to_link(self, target: str) -> str:
        """Return the id of the relationship to a URL."""
        if target not in self.ids:
            self._add(RELATIONSHIP_TYPE.HYPERLINK, target, wml.writable(target))
        return self.ids[target]

    def to_picture(self, name: str, data: bytes) -> str:
        """Return the id of the relationship to the part *name*, a PNG or JPEG as its suffix says."""
        if name not in self.ids:
            part = ImagePart(
                PackURI(name), CONTENT_TYPE.PNG if name.endswith(".png") else CONTENT_TYPE.JPEG, data
            )
            self._add(RELATIONSHIP_TYPE.IMAGE, name, part)
        return self.ids[name]

    def _add(self, kind: str, name: str, target: Part | str) -> None:
        self.ids[name] = f"rId{len(self.part.rels) + 1}"
        self.part.load_rel(kind, target, self.ids[name], isinstance(target, str))
