"""Writes a glossary as TBX-Basic (ISO 30042:2019, DCA style) for an agency's own tools, and reads theirs.

It has the terms with their translations, agreed or proposed, the names, which are the same in every language,
and the words to avoid, marked as deprecated.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from lxml import etree

from pipeline.model.errors import PipelineError
from pipeline.model.glossary import Avoided, Glossary, Name, Term
from pipeline.model.language import is_same_language
from pipeline.model.place import Place

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PREFERRED, ADMITTED, DEPRECATED, PROPOSED = (
    f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated", "proposed")
)
"""The values of administrativeStatus; "proposed" is that of IATE, the terminology of the European Union."""
KEEP = "Not translated."
CONCEPTS = ("conceptEntry", "termEntry")
"""A concept in TBX 3 and in TBX 2 (ISO 30042:2008)."""
SECTIONS = ("langSec", "langSet")
DEFINITION = "definition"
NOT_AGREED = ("deprecated", "superseded", "obsolete")


def write(glossary: Glossary, source: str, title: str = "Glossary") -> bytes:
    """Return the glossary as TBX; *source* is the language of the project's sources."""
    root = etree.Element(
        _name("tbx"), {"type": "TBX-Basic", "style": "dca", LANG: source}, nsmap={None: NAMESPACE}
    )
    about = _add(_add(root, "tbxHeader"), "fileDesc")
    _add(_add(about, "titleStmt"), "title", title)
    _add(_add(about, "sourceDesc"), "p", "source/glossary.toml")
    body = _add(_add(root, "text"), "body")
    for number, term in enumerate(glossary.terms, 1):
        _term(_concept(body, f"term-{number}"), term, source)
    tags = (source, *sorted({tag for term in glossary.terms for tag in term.translations} - {source}))
    for number, name in enumerate(glossary.names, 1):
        _kept(_concept(body, f"name-{number}"), name, tags)
    for number, word in enumerate(glossary.avoided, 1):
        _avoided(_concept(body, f"avoid-{number}"), word)
    etree.indent(root)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _term(concept: etree._Element, term: Term, source: str) -> None:
    section = _section(concept, source)
    if term.meaning:
        _add(section, "descrip", term.meaning).set("type", "definition")
    _terms(section, term.forms)
    for tag, words in sorted(term.translations.items()):
        _terms(_section(concept, tag), words, proposed=tag not in term.agreed)


def _kept(concept: etree._Element, name: Name, tags: Iterable[str]) -> None:
    _add(concept, "note", f"{KEEP} {name.why}".strip())
    for tag in tags:
        _terms(_section(concept, tag), (name.name,))


def _avoided(concept: etree._Element, word: Avoided) -> None:
    if word.why:
        _add(concept, "note", word.why)
    section = _section(concept, word.language)
    if word.instead:
        _terms(section, (word.instead,))
    _one_term(section, word.word, DEPRECATED)


def _terms(section: etree._Element, words: Sequence[str], proposed: bool = False) -> None:
    """Add *words* to a section; the first is the preferred term, the others are admitted, or all proposed."""
    statuses = [PROPOSED] * len(words) if proposed else [PREFERRED, *[ADMITTED] * len(words)]
    for word, status in zip(words, statuses, strict=False):
        _one_term(section, word, status)


def _one_term(section: etree._Element, word: str, status: str) -> None:
    there = _add(section, "termSec")
    _add(there, "term", word)
    _add(there, "termNote", status).set("type", "administrativeStatus")


def _concept(body: etree._Element, number: str) -> etree._Element:
    concept = _add(body, "conceptEntry")
    concept.set("id", number)
    return concept


def _section(concept: etree._Element, tag: str) -> etree._Element:
    section = _add(concept, "langSec")
    section.set(LANG, tag)
    return section


def _add(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    child = etree.SubElement(parent, _name(name))
    child.text = text
    return child


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


# --- reading ------------------------------------------------------------------------------------------------


def read(data: bytes, file: str, source: str) -> tuple[Term, ...]:
    """Return the terms of a TBX file that have a word in the language *source*.

    TBX 2 and 3 are read, in both styles. Deprecated words are left out, as they are not agreed on. Raises
    PipelineError if *data* is not TBX, or declares entities.
    """
    root = _parsed(data, file)
    found = (_concept_term(one, file, source) for one in root.iter() if _local(one) in CONCEPTS)
    return tuple(term for term in found if term is not None)


def _parsed(data: bytes, file: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PipelineError(f"this is not XML: {error.msg}", Place(file, error.lineno or 0)) from None
    if _local(root) not in ("tbx", "martif"):
        hint = "export the glossary as TBX, or as CSV with a column for each language"
        raise PipelineError(f"this is not TBX: its root is <{_local(root)}>", Place(file), hint)
    if next(root.iter(etree.Entity), None) is not None:
        raise PipelineError("this file declares entities", Place(file), "no glossary needs them")
    return root


def _concept_term(concept: etree._Element, file: str, source: str) -> Term | None:
    """The term of a concept; None if it has no word of the source's language, or says nothing of it."""
    words: dict[str, list[str]] = {}
    for section in concept.iter():
        if _local(section) in SECTIONS:
            tag = section.get(LANG) or section.get("lang") or ""
            words.setdefault(tag, []).extend(_agreed(section))
    mine = [word for tag, found in words.items() if is_same_language(tag, source) for word in found]
    if not mine:
        return None
    others = {
        tag: tuple(found) for tag, found in words.items() if found and not is_same_language(tag, source)
    }
    meaning = next((_text(one) for one in concept.iter() if DEFINITION in (one.get("type"), _local(one))), "")
    kept = any(_local(one) == "note" and _text(one).startswith(KEEP) for one in concept.iter())
    if kept or not (others or meaning):
        return None  # a name, or a word to say instead of another: as we write them
    return Term(mine[0], tuple(mine[1:]), meaning, others, Place(file, concept.sourceline or 0))


def _agreed(section: etree._Element) -> Iterable[str]:
    """The words of a section that are not deprecated, the preferred first."""
    found: list[tuple[bool, str]] = []
    for group in section.iter():
        if _local(group) == "term" and _text(group):
            beside = (_text(one) for one in group.getparent().iter() if _local(one) != "term")
            status = " ".join(beside).casefold()
            if not any(word in status for word in NOT_AGREED):
                found.append(("preferred" not in status, _text(group)))
    return [word for _, word in sorted(found, key=lambda one: one[0])]


def _text(element: etree._Element) -> str:
    return unicodedata.normalize("NFC", " ".join("".join(element.itertext()).split()))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
