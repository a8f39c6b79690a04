"""What is shared while one Word file is written, and how a passage becomes a paragraph. Knows no blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from docx.document import Document as File

from pipeline.model.document import Passage
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.raster import Drawn
from pipeline.writers.docx import wml
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.runs import PLAIN, Manner, RunSpelling
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.wml import Markup, Value

NO_LIST = Markup("")


@dataclass
class Assembly:
    """State while one document is written: the input, and the *file* that takes links, lists and pictures.

    *spellings*: language tag -> Spelling, with "" for the document's own language. *keeping*: a paragraph
    that is written now stays on the page of the next one.
    """

    file: File
    relations: Relations
    setting: WordSetting
    spellings: Mapping[str, RunSpelling]
    edition: Edition
    drawings: Mapping[str, Drawn]
    layouts: dict[tuple[str, str, str, bool], str] = field(default_factory=dict)
    shown: int = 0
    keeping: bool = False
    findings: list[Finding] = field(default_factory=list)

    def layout(self, style: str, tag: str = "", numbering: Markup = NO_LIST) -> str:
        """Return the ``w:pPr`` of a paragraph of words in the language *tag*."""
        known = self.layouts.get((style, tag, numbering, self.keeping))
        if known is None:
            known = self._layout(style, self.spellings[tag].setting, numbering)
            self.layouts[style, tag, numbering, self.keeping] = known
        return known

    def _layout(self, style: str, setting: WordSetting, numbering: Markup) -> str:
        """The ``w:pPr``.

        A passage in the opposite direction is aligned to the start side of the document. That is the end
        side of the passage's own paragraph, which ``jc`` calls right in both directions, because Word mirrors
        it (MS-OI29500).
        """
        values: dict[str, Value] = {"pStyle": style, "keepNext": self.keeping, "numPr": numbering or False}
        if setting.rtl or self.setting.rtl:
            values["bidi"] = True if setting.rtl else "0"
        if setting.rtl != self.setting.rtl:
            values["jc"] = "right"
        line = setting.line(self.edition)
        if line != self.setting.line(self.edition):
            values["spacing"] = {"line": line, "lineRule": "auto"}
        return wml.properties("pPr", **values)

    def runs(self, passage: Passage, manner: Manner = PLAIN) -> str:
        """Return the passage's runs."""
        return self.spellings[passage.language].runs(passage.content, manner)

    def paragraph(
        self, style: str, passage: Passage, manner: Manner = PLAIN, numbering: Markup = NO_LIST
    ) -> str:
        """Return the passage as a paragraph; with a *numbering*, as an item of a list."""
        return wml.paragraph(self.runs(passage, manner), self.layout(style, passage.language, numbering))
