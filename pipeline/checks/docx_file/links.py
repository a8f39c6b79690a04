"""Rules on links: their words say where they lead, they have a target, and the address is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import Element, Opened, R, W, WordParagraph, value
from pipeline.checks.wanted import Wanted
from pipeline.model.addresses import is_whole
from pipeline.model.finding import Rule, Severity
from pipeline.model.links import is_number, short_address

EMPTY_LINK = Rule(
    "docx/empty-link",
    Severity.ERROR,
    "A link has no words.",
    why='A screen reader says only "link", and sighted readers see nothing to click.',
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad='<w:hyperlink r:id="rId7"/>',
    good="a hyperlink round the words “the website of the police”",
)
VAGUE_LINK = Rule(
    "docx/vague-link",
    Severity.WARNING,
    "A link's words do not say where it leads.",
    why="Blind readers often listen to a list of the links only. “Here” five times tells them nothing.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="click here",
    good="help from the police",
)
LINK_WITHOUT_TARGET = Rule(
    "docx/link-without-target",
    Severity.ERROR,
    "A link leads nowhere.",
    why="The link looks like help and does nothing.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="<w:hyperlink> without r:id or w:anchor",
    good='<w:hyperlink r:id="rId7">',
)
FOREIGN_LINK = Rule(
    "docx/link-scheme",
    Severity.ERROR,
    "A link leads neither to a web page nor to an e-mail address or a number.",
    why="It can run a program, or open a file of the reader.",
    standard="RFC 3986, 7: security considerations",
    bad='<Relationship Target="file:///C:/help.docx">',
    good='<Relationship Target="https://www.police.uk">',
)
ADDRESS_NOT_PRINTED = Rule(
    "docx/address-not-printed",
    Severity.WARNING,
    "The address of a link is not printed.",
    why="Leaflets are read on paper, where nobody can click.",
    standard="NHS digital service manual, links; design: what is printed cannot be clicked",
    bad="Read about help from the police.",
    good="Read about help from the police (www.police.uk).",
)
RULES = (EMPTY_LINK, VAGUE_LINK, LINK_WITHOUT_TARGET, FOREIGN_LINK, ADDRESS_NOT_PRINTED)

NO_DIGITS = re.compile(r"[^0-9+]")
VAGUE = frozenset({"here", "click here", "link", "more", "read more", "this link", "this page"})


def check_links(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check every hyperlink."""
    del wanted
    links = file.word.part.rels.items()
    targets = {name: each.target_ref for name, each in links if each.is_external}
    for paragraph in file.paragraphs:
        for link in paragraph.element.iter(W + "hyperlink"):
            words = "".join(run.words for run in paragraph.runs if run.link is link).strip()
            target = targets.get(link.get(f"{R}id", ""), "")
            yield from _words(words, target)
            if not target and not value(link, "anchor"):
                yield LINK_WITHOUT_TARGET, quoted(words)
            elif target and not is_whole(target):
                yield FOREIGN_LINK, f"{quoted(words)} leads to {target}"
            elif target and not _is_printed(target, _text_from(paragraph, link)):
                yield ADDRESS_NOT_PRINTED, f"{short_address(target)}, the address of {quoted(words)}"


def _words(words: str, target: str) -> Iterator[Complaint]:
    """Complain of words that do not say where *target* is; an address that is its own words says it."""
    if not words:
        yield EMPTY_LINK, "a link has no words"
    other_address = words.startswith(("http://", "https://")) and short_address(words) != short_address(
        target
    )
    if words.casefold() in VAGUE or other_address:
        yield VAGUE_LINK, quoted(words)


def _is_printed(target: str, text: str) -> bool:
    """Whether the address stands in *text*; telephone numbers may have their digits in other groups."""
    address = short_address(target).casefold()
    if is_number(target):
        address, text = (NO_DIGITS.sub("", words) for words in (address, text))
    return address in text


def _text_from(paragraph: WordParagraph, link: Element) -> str:
    """The text of *paragraph* from *link* to the end, in small letters, without direction marks."""
    words, reached = "", False
    for run in paragraph.runs:
        reached = reached or run.link is link
        words += run.words if reached else ""
    return words.translate(dict.fromkeys((0x200E, 0x200F))).translate({0xA0: " ", 0x202F: " "}).casefold()
