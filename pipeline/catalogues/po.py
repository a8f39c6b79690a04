"""Reads PO files with polib, keeps what polib would drop, and writes them.

Reading is strict: if a file is not PO, or its header is wrong, PipelineError names the file, the line and
what would be right. A catalogue that is read and written loses nothing.

polib (1.2.0) alone is not enough. It takes a string without its closing quotation mark and loses words of it,
a plural form out of order, and two entries with one key; so lines.py checks each line first. It raises at
``#=`` (its issue 176), ``#,fuzzy`` and ``#----``; it drops ``#~|``, bare comments, spaces at the end of a
comment, the ``#.`` and ``#:`` of obsolete entries and comments at the end of the file; it cuts file names
with spaces. So the comments of such entries are held by lines.py, and po_lines.py writes all entries. The
header stays an entry, since polib's metadata lose the order of fields and those that stand twice.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

import polib

from pipeline.catalogues.header import header, language_field
from pipeline.catalogues.lines import Block, CheckedText
from pipeline.catalogues.po_lines import entry_lines, header_lines, lines
from pipeline.catalogues.usual_entry import flags, references
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.errors import PipelineError
from pipeline.model.language import is_same_language, language, tag_of_locale
from pipeline.model.place import Place

UTF_8 = ("utf-8", "utf8")
CHARSET = re.compile(r"charset=([^\s\\\"]*)", re.IGNORECASE)
# All of ASCII except ESC, with which ISO-2022 switches to other letters.
ASCII_BYTES = bytes(code for code in range(128) if code != 0x1B)
CHARSET_HINT = r'the header says "Content-Type: text/plain; charset=UTF-8\n"; save the file as UTF-8'


def read(data: bytes, file: str, language_tag: str) -> Catalogue:
    """Return the catalogue in the bytes of *file*; *language_tag* is the BCP 47 tag of its folder.

    Raises PipelineError for bytes that are not UTF-8, for broken syntax, for two entries with one key, and
    for a header that names another charset or another language.
    """
    text = CheckedText(_text(data, file), file)
    found = polib.pofile(cast("str", text), encoding="utf-8", klass=_File)
    if not text.blocks:
        hint = "bring it back from version control, or remove it and run leaflets update"
        raise PipelineError("there is no entry in this catalogue", Place(file), hint)
    others = [block for block in text.blocks if block.whole is None]
    pairs = list(zip(others, found, strict=True))
    heads = [(block, entry) for block, entry in pairs if _is_header(entry)]
    spelled = {id(block): _entry(block, entry, file) for block, entry in pairs if not _is_header(entry)}
    entries = [entry for block in text.blocks if (entry := block.whole or spelled.get(id(block))) is not None]
    found.clear()  # polib's parser is a circle, which holds them until garbage is collected
    _require_one_header([block for block, _ in heads], file)
    _require_unique(entries)
    catalogue = Catalogue(language_tag, tuple(entries), footer=text.footer, file=file)
    return _with_header(catalogue, *heads[0], data.isascii()) if heads else catalogue


def write(catalogue: Catalogue) -> bytes:
    """Return the catalogue as PO: in UTF-8, without a byte order mark, each line ended by a line feed."""
    parts = [entry_lines(entry) for entry in catalogue.entries]
    if catalogue.footer:
        parts.append(lines(catalogue.footer))
    body = "\n".join(parts)
    if not _has_header(catalogue):
        return body.encode()
    head = _written_header(catalogue)
    if not (head.isascii() and body.isascii()):
        head = _written_header(replace(catalogue, header=_with_utf_8(catalogue.header)))
    return (f"{head}\n{body}" if body else head).encode()


def write_template(messages: Iterable[Message], domain: str, comments: Sequence[str] = ()) -> bytes:
    """Return the template (``.pot``) of *messages*; *comments* come before its header."""
    entries = tuple(entry_of(message) for message in messages)
    return write(Catalogue("", entries, header(domain), tuple(comments)))


def entry_of(message: Message) -> Entry:
    """Return the entry of a message that has no translation yet."""
    return Entry(
        message.text, message.context or None, comments=message.comments, references=message.references
    )


def _text(data: bytes, file: str) -> str:
    """Return the bytes as text, without a byte order mark; each line ends with a line feed."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise PipelineError("this file is UTF-16", Place(file), "save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        charset = CHARSET.search(data.decode("latin-1"))
        says = f", and its header says {charset[1]}" if charset and charset[1].lower() not in UTF_8 else ""
        message = f"this is not UTF-8 (byte 0x{data[error.start]:02x}){says}"
        raise PipelineError(message, Place(file, line), "save the file as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


class _File(polib.POFile):
    """A file of polib in which the header stays an entry, with the order and the spaces of its fields."""

    def find(self, *args: object, **options: object) -> None:
        """Find nothing: polib asks once, for the header, to make a dict of it."""


def _is_header(found: polib.POEntry) -> bool:
    """Whether this is the catalogue's header: msgid is empty, no msgctxt, no plural, not obsolete."""
    return found.msgctxt is None and not (found.msgid or found.msgid_plural or found.obsolete)


def _entry(block: Block, found: polib.POEntry, file: str) -> Entry:
    """The entry that polib read; the block has what polib would drop."""
    comments = block.comments()
    return Entry(
        found.msgid,
        found.msgctxt,
        tuple(found.msgstr_plural.values()) if found.msgid_plural else (found.msgstr,),
        found.msgid_plural,
        translator_comments=tuple(comments["#"]),
        comments=tuple(comments["."]),
        references=references(comments[":"]),
        flags=flags(comments[","]),
        workflow=flags(comments["="]),
        previous_context=found.previous_msgctxt,
        previous_text=found.previous_msgid,
        previous_plural=found.previous_msgid_plural,
        obsolete=bool(found.obsolete),
        place=Place(file, block.line),
    )


def _require_unique(entries: Sequence[Entry]) -> None:
    """Refuse two entries with one key, even obsolete ones: gettext's tools do not open such a file."""
    seen: dict[tuple[str | None, str], Entry] = {}
    for entry in entries:
        first = seen.setdefault((entry.context, entry.text), entry)
        if first is not entry:
            old = " (obsolete)" if first.obsolete or entry.obsolete else ""
            message = f"this message{old} stands here and at line {first.place.line}: {entry.text[:40]!r}"
            raise PipelineError(message, entry.place, "keep the entry with the right translation")


def _require_one_header(heads: Sequence[Block], file: str) -> None:
    if len(heads) > 1:
        message = f"there is a second header; the first is at line {heads[0].line}"
        raise PipelineError(message, Place(file, heads[1].line), "keep one of them")


def _with_header(catalogue: Catalogue, block: Block, found: polib.POEntry, ascii_only: bool) -> Catalogue:
    """Return the catalogue with its header; raise PipelineError if its charset or language is wrong."""
    text = found.msgstr
    headed = replace(
        catalogue,
        header=tuple(_field(line) for line in text.removesuffix("\n").split("\n")) if text else (),
        header_comments=tuple(block.comments()["#"]),
        header_flags=flags(block.comments()[","]),
        header_notes=tuple(line for mark, line in block.marked if mark not in "#,"),
    )
    place = Place(catalogue.file, block.line)
    for content_type in headed.field("content-type"):
        _require_utf_8(content_type, ascii_only, place)
    for locale in headed.field("language"):
        _require_language(locale, catalogue.language, place)
    return headed


def _field(line: str) -> tuple[str, str]:
    """A line of the header as (name, value) with all spaces; ("", line) if it is not a field."""
    name, colon, value = line.partition(": ")
    return (name, value) if colon and name else ("", line)


def _with_utf_8(fields: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The header's fields, with UTF-8 as the charset."""
    return tuple(
        (name, CHARSET.sub("charset=UTF-8", value)) if _is_other_charset(name, value) else (name, value)
        for name, value in fields
    )


def _is_other_charset(name: str, value: str) -> bool:
    charset = CHARSET.search(value) if name.casefold() == "content-type" else None
    return charset is not None and charset[1].lower() not in UTF_8


def _require_utf_8(content_type: str, ascii_only: bool, place: Place) -> None:
    """Refuse a charset that is not UTF-8, unless the file has only ASCII and the charset includes ASCII."""
    charset = CHARSET.search(content_type)
    if charset is None or charset[1].lower() in UTF_8 or (ascii_only and _has_ascii(charset[1])):
        return
    what = "the placeholder CHARSET" if charset[1] == "CHARSET" else f"the charset {charset[1]!r}"
    raise PipelineError(f"the header names {what}, not UTF-8", place, CHARSET_HINT)


def _has_ascii(charset: str) -> bool:
    try:
        return ASCII_BYTES.decode(charset) == ASCII_BYTES.decode()
    except (LookupError, ValueError):
        return False


def _require_language(locale: str, tag: str, place: Place) -> None:
    """Refuse a catalogue in another language's folder: readers would get the wrong language."""
    if not locale or not tag:
        return
    wanted = language(tag)
    if is_same_language(_tag_of(locale), tag):  # a catalogue for zh_CN is right for zh-Hans
        return
    message = f"the header says Language: {locale}, the folder says {wanted.locale} ({wanted.english_name})"
    hint = f'write "Language: {language_field(tag)}\\n", or move the file to its folder'
    raise PipelineError(message, place, hint)


def _tag_of(locale: str) -> str:
    """The tag of a locale's name; "" if it names no language."""
    try:
        return tag_of_locale(locale)
    except PipelineError:
        return ""


def _has_header(catalogue: Catalogue) -> bool:
    return any((catalogue.header, catalogue.header_comments, catalogue.header_flags, catalogue.header_notes))


def _written_header(catalogue: Catalogue) -> str:
    text = "".join(f"{name}: {value}\n" if name else f"{value}\n" for name, value in catalogue.header)
    return header_lines(text, catalogue.header_comments, catalogue.header_notes, catalogue.header_flags)
