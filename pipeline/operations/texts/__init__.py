"""Texts that are in no project -> their readings and findings.

loose     a file, or standard input -> its document, in which language, and what was left out
places    where the words of a document are in its file
pdf       the words of a PDF -> a document
judged    texts -> readings, findings by the rules of wording
"""

from pipeline.operations.texts.judged import findings_of, readings_of
from pipeline.operations.texts.loose import LooseText, read_each, read_text, read_texts
from pipeline.project.loose_files import STANDARD_INPUT

__all__ = [
    "STANDARD_INPUT",
    "LooseText",
    "findings_of",
    "read_each",
    "read_text",
    "read_texts",
    "readings_of",
]
