"""PO bytes <-> Catalogue. polib's only room; polib reads and spells the strings, we keep the rest.

Reading is strict: what is no PO, or not what it says it is, ends the work with file, line and remedy.
Nothing is lost on the way there and back. The bytes written are stable: one sentence a line, so that a
diff shows the sentence that changed.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence

import polib

from pipeline.catalogues.header import header, language_field
from pipeline.catalogues.lines import BLANK, Block, normal, scan
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.language import Language, language, tag_of_locale

UTF_8 = ("utf-8", "utf8")
CHARSET = re.compile(r"charset=([^\s\\\"]*)", re.IGNORECASE)
CHARSET_HINT = r'the header says "Content-Type: text/plain; charset=UTF-8\n"; save the file as UTF-8'
LINE = re.compile(r'(#~\| |#\| |#~ )?(msg[a-z_]+(?:\[[0-9]+\])? )?"(.*)"', re.DOTALL)
# Where a line may end: after a full stop of any script and the space behind it, unless a small letter
# follows ("e.g. this"); after the Chinese and Japanese stop, which has no space behind it.
SENTENCE_END = re.compile(
    r"[.!?…؟۔।॥።။։][”’»)\]*]*[ \u00a0]+(?=[^\sa-z])|[。！？][」』”’）*]*(?=[^\s」』”’）*])"
)
WHITE = re.compile(r"\s")


def read(data: bytes, file: str, language_tag: str) -> Catalogue:
    """Return the catalogue in the bytes of *file*, a catalogue of the language with the BCP 47 tag.

    Raises PipelineError for bytes that are not UTF-8, for broken syntax, for two entries with one key, and
    for a header that names another charset or another language.
    """
    text = _text(data, file)
    blocks, footer = scan(text, file)
    if not blocks:
        hint = "bring it back from version control, or delete it and run leaflets update"
        raise PipelineError("there is no entry in this catalogue", Place(file), hint)
    spelled = _parsed(blocks)
    entries: list[Entry] = []
    heads: list[tuple[Block, str]] = []
    for block, strings in zip(blocks, spelled, strict=True):
        if block.is_header:
            heads.append((block, strings.msgstr))
        else:
            entries.append(_entry(block, strings, file))
    _require_one_header([head for head, _ in heads], file)
    _require_unique(entries)
    catalogue = Catalogue(language_tag, tuple(entries), footer=footer, file=file)
    return _with_header(catalogue, *heads[0]) if heads else catalogue


def write(catalogue: Catalogue) -> bytes:
    """Return the catalogue as PO: UTF-8, no byte order mark, lines end in a line feed."""
    parts = [_header_lines(catalogue)] if _has_header(catalogue) else []
    parts += [[*_comment_lines(entry), *_string_lines(entry)] for entry in catalogue.entries]
    if catalogue.footer:
        parts.append(list(catalogue.footer))
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts).encode()


def write_template(messages: Iterable[Message], domain: str, comments: Sequence[str] = ()) -> bytes:
    """Return the template (``.pot``) of *messages*; *comments* stand above its header."""
    entries = tuple(entry_of(message) for message in messages)
    return write(Catalogue("", entries, header(domain), tuple(comments)))


def entry_of(message: Message) -> Entry:
    """Return the entry of a message that has no translation yet."""
    return Entry(
        message.text, message.context or None, comments=message.comments, references=message.references
    )


class _Lines(str):
    """A text that polib splits where PO ends a line, and not at U+2028 or U+0085 inside a string."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:
        return self.split("\n")


class _Entries(polib.POFile):
    """polib takes the header out of its entries and forgets the order of its fields; here it stays."""

    def find(self, *_: object, **__: object) -> None:
        return None


def _text(data: bytes, file: str) -> str:
    """Return the bytes as text, lines ended by a line feed, without a byte order mark."""
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


def _parsed(blocks: tuple[Block, ...]) -> polib.POFile:
    """Return polib's entries, one for each block; only their strings are of use."""
    return polib.pofile(_Lines("\n".join(normal(blocks))), encoding="utf-8", klass=_Entries)


def _entry(block: Block, strings: polib.POEntry, file: str) -> Entry:
    plural = strings.msgstr_plural
    return Entry(
        strings.msgid,
        strings.msgctxt,
        tuple(plural[form] for form in sorted(plural)) if plural else (strings.msgstr,),
        strings.msgid_plural,
        translator_comments=block.comments("#"),
        comments=block.comments("."),
        references=block.references(),
        flags=block.flags(","),
        workflow=block.flags("="),
        previous_context=strings.previous_msgctxt,
        previous_text=strings.previous_msgid,
        previous_plural=strings.previous_msgid_plural,
        obsolete=block.obsolete,
        place=Place(file, block.line),
    )


def _require_unique(entries: Sequence[Entry]) -> None:
    """Refuse two entries with one key, obsolete ones too: no tool of gettext opens such a file."""
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


def _with_header(catalogue: Catalogue, block: Block, text: str) -> Catalogue:
    """Return the catalogue with its header; raise where charset or language are not what they should be."""
    fields = tuple(_field(line) for line in text.removesuffix("\n").split("\n")) if text else ()
    place = Place(catalogue.file, block.line)
    for name, value in fields:
        if name.lower() == "content-type":
            _require_utf_8(value, place)
        elif name.lower() == "language":
            _require_language(value, catalogue.language, place)
    return Catalogue(
        catalogue.language,
        catalogue.entries,
        fields,
        block.comments("#"),
        block.flags(","),
        tuple(line for mark, line in block.marked if mark not in "#,"),
        catalogue.footer,
        catalogue.file,
    )


def _field(line: str) -> tuple[str, str]:
    """A field of the header as (name, value); ("", line) where the line is none."""
    name, colon, value = line.partition(":")
    return (name, value.strip(BLANK)) if colon and name else ("", line)


def _require_utf_8(content_type: str, place: Place) -> None:
    charset = CHARSET.search(content_type)
    if charset is None or charset[1].lower() in UTF_8:
        return
    what = "the placeholder CHARSET" if charset[1] == "CHARSET" else f"the charset {charset[1]!r}"
    raise PipelineError(f"the header names {what}, not UTF-8", place, CHARSET_HINT)


def _require_language(locale: str, tag: str, place: Place) -> None:
    """Refuse a catalogue that lies in another language's folder: readers would get the wrong language."""
    if not locale or not tag:
        return
    wanted = language(tag)
    named = _language_of(locale)
    if named is not None and _same_writing(named, wanted):
        return
    message = f"the header says Language: {locale}, the folder says {wanted.locale} ({wanted.english_name})"
    hint = f'write "Language: {language_field(tag)}\\n", or move the file to its folder'
    raise PipelineError(message, place, hint)


def _same_writing(one: Language, other: Language) -> bool:
    """Whether both are one language in one script: a catalogue for zh_CN serves zh-Hans."""
    return one.tag.partition("-")[0] == other.tag.partition("-")[0] and one.script == other.script


def _language_of(locale: str) -> Language | None:
    try:
        return language(tag_of_locale(locale))
    except PipelineError:
        return None


def _has_header(catalogue: Catalogue) -> bool:
    return any((catalogue.header, catalogue.header_comments, catalogue.header_flags, catalogue.header_notes))


def _header_lines(catalogue: Catalogue) -> list[str]:
    text = "".join(f"{name}: {value}\n" if name else f"{value}\n" for name, value in catalogue.header)
    return [
        *_marked("#", catalogue.header_comments),
        *catalogue.header_notes,
        *_flag_lines("#,", catalogue.header_flags),
        *_spelled(polib.POEntry(msgid="", msgstr=text)),
    ]


def _comment_lines(entry: Entry) -> list[str]:
    return [
        *_marked("#", entry.translator_comments),
        *_marked("#.", entry.comments),
        *(f"#: {_reference(name)}" for name in entry.references),
        *_flag_lines("#,", entry.flags),
        *_flag_lines("#=", entry.workflow),
    ]


def _marked(mark: str, comments: Iterable[str]) -> Iterator[str]:
    for comment in comments:
        yield f"{mark} {comment}" if comment else mark


def _flag_lines(mark: str, flags: Sequence[str]) -> list[str]:
    """One line: of several, gettext 0.21 believes only the last, and a fuzzy text would look approved."""
    return [f"{mark} {', '.join(flags)}"] if flags else []


def _reference(name: str) -> str:
    return f"\u2068{name}\u2069" if WHITE.search(name) and "\u2068" not in name else name


def _string_lines(entry: Entry) -> Iterator[str]:
    """Yield the lines of the entry's strings, a sentence on each."""
    plural = dict(enumerate(entry.translations)) if entry.plural else {}
    assert plural or len(entry.translations) == 1, "only an entry with msgid_plural has plural forms"
    strings = polib.POEntry(
        msgid=entry.text,
        msgstr="" if plural else entry.translations[0],
        msgid_plural=entry.plural,
        msgstr_plural=plural,
        msgctxt=entry.context,
        obsolete=entry.obsolete,
        previous_msgctxt=entry.previous_context,
        previous_msgid=entry.previous_text,
        previous_msgid_plural=entry.previous_plural,
    )
    for line in _spelled(strings):
        yield from _sentence_lines(line)


def _spelled(strings: polib.POEntry) -> list[str]:
    r"""Return the lines polib writes, unwrapped; it spells every control character but ``\a``."""
    return strings.__unicode__(wrapwidth=0).removesuffix("\n").replace("\a", r"\a").split("\n")


def _sentence_lines(line: str) -> list[str]:
    """Return *line* with each sentence on a line of its own, where it holds more than one."""
    parts = LINE.fullmatch(line)
    assert parts is not None, f"polib wrote no PO: {line!r}"
    lead, keyword, text = parts[1] or "", parts[2], parts[3]
    ends = [end.end() for end in SENTENCE_END.finditer(text)]
    if not ends:
        return [line]
    pieces = [text[start:end] for start, end in zip([0, *ends], [*ends, None], strict=True)]
    first = [f'{lead}{keyword}""'] if keyword else []
    return [*first, *(f'{lead}"{piece}"' for piece in pieces if piece)]
