"""Writes a glossary as TBX-Basic (ISO 30042:2019, DCA style), for an agency's own translation tools.

It has the terms with their agreed translations, the names, which are the same in every language, and the
words to avoid, marked as deprecated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from pipeline.model.glossary import Avoided, Glossary, Name, Term

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PREFERRED, ADMITTED, DEPRECATED = (f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated"))
KEEP = "Not translated."


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
        _terms(_section(concept, tag), words)


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


def _terms(section: etree._Element, words: Sequence[str]) -> None:
    """Add *words* to a section; the first is the preferred term, the others are admitted."""
    for word, status in zip(words, (PREFERRED, *[ADMITTED] * len(words)), strict=False):
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
