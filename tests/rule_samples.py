"""For each rule, what is told of its bad sample and of its good one, as ids of rules.

Where a sample is a text, that text is read and checked. Where it describes a file or a state of the project
("a PNG cut off in the middle"), a function makes that, and what it is without the fault.
"""

from __future__ import annotations

import datetime
import json
import tempfile
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from unittest import mock

from pikepdf import Pdf, String

from pipeline import readers
from pipeline.catalogues import ledger, pseudo, translate
from pipeline.catalogues import sign_off as signing
from pipeline.catalogues.gate import Account, account
from pipeline.catalogues.po import read as read_po
from pipeline.catalogues.sign_off import Request, sign
from pipeline.catalogues.signed_comments import malformed
from pipeline.checks import (
    audience,
    braille_file,
    claims,
    contradictions,
    damage,
    docx_file,
    facts,
    first,
    html_file,
    links,
    pdf_file,
    picture_places,
    pictures,
    plain_language,
    text_file,
    translation,
    waivers,
    wordings,
)
from pipeline.checks import release as releases
from pipeline.checks.wanted import Wanted
from pipeline.making.columns import needing_columns
from pipeline.making.not_offered import not_offered
from pipeline.making.rows import in_rows
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Document, Passage, Picture, Section, Text, Wording
from pipeline.model.editions import edition
from pipeline.model.finding import Finding, Rule
from pipeline.model.language import language
from pipeline.model.leaflet import DigitArea, Fact, Leaflet, PictureRecord, State
from pipeline.model.people import Signer
from pipeline.model.question import mark_of
from pipeline.model.sign_off import Ledger, Stage
from pipeline.operations import check as checking
from pipeline.operations.build import build
from pipeline.operations.readability import limit_findings
from pipeline.operations.rules import RULES
from pipeline.operations.update import update
from pipeline.project import history
from pipeline.project.settings import read_leaflet, read_settings
from pipeline.readers import read_markdown
from pipeline.readers.imports import MarkdownText, import_file, inventory, word_rules
from pipeline.readers.imports import rules as imports
from pipeline.sources.assembly import assemble
from pipeline.writers import braille, docx, pdf
from pipeline.writers.braille import cells as braille_cells
from pipeline.writers.braille import liblouis
from tests import projects, word_files
from tests.catalogues.test_translate import POLICY, one
from tests.checks import (
    test_braille_file,
    test_damage,
    test_docx_file,
    test_pdf_file,
    test_plain_language,
    test_translation,
    test_wordings,
)
from tests.pixels import icon
from tests.projects import POLISH, TODAY, make_project, order
from tests.readers.test_rules import found as read_findings
from tests.writers.braille.spelling import spelt
from tests.writers.docx import harm
from tests.writers.docx.leaflets import DRAWINGS, EASY_READ, POLICE
from tests.writers.epub import books

Told = Collection[str]
Proof = Callable[[bool], Told]
"""Called with True for the bad sample and with False for the good one; returns the ids of the rules told."""

DAY = datetime.date(2026, 3, 1)


def ids(findings: Iterable[Finding]) -> Told:
    return [finding.rule.id for finding in findings]


def words(text: str) -> Passage:
    return Passage((Text(text),))


def of_text(run: Callable[[Rule, str], Told], rules: Iterable[Rule]) -> Mapping[str, Proof]:
    """Proofs by the text of the samples."""

    def proof(rule: Rule, bad: bool) -> Told:
        return run(rule, rule.bad if bad else rule.good)

    return {rule.id: partial(proof, rule) for rule in rules}


# ---- samples that are texts


def reader(rule: Rule, text: str) -> Told:
    return ids(read_findings(rule, text))


def imported(_: Rule, text: str) -> Told:
    return ids(import_file("page.html", text.encode()).findings)


def translated(rule: Rule, text: str) -> Told:
    entry, *others = read_po(text.encode(), "pl.po", "pl").entries
    return ids(one(entry.text, entry, POLICY[rule], *others)[1])


def linked(rule: Rule, text: str) -> Told:
    return ids(links.check_text(read_markdown(text, "leaflet.md")[0]))


def compared(rule: Rule, text: str) -> Told:
    return [told.id for told in test_translation.broken(text, test_translation.LANGUAGES.get(rule.id, "pl"))]


def embossed(rule: Rule, cells: str) -> Told:
    """What is told of a page with these cells, which stand for the words of the good sample."""
    said = {",CALL #III4": "Call 999.", "#BDG1": "247,", '"9_?#JF_?': "*#06#"}[rule.good]
    made = Document(words(said), (), "en-GB")
    return ids(braille_file.check(test_braille_file.file(cells), made))


def unwritten(_: Rule, text: str) -> Told:
    with mock.patch.object(liblouis, "translate", spelt):
        return ids(braille.write(Document(words(text), (), "en-GB"), edition("braille"))[1])


def damaged(_: Rule, text: str) -> Told:
    return ids(test_damage.found(text))


def judged(_: Rule, text: str) -> Told:
    return ids(test_plain_language.findings(text))


def paired(_: Rule, text: str) -> Told:
    return ids(test_wordings.sample(text))


def groundless(_: Rule, text: str) -> Told:
    """What is told of this waiver in a release."""
    fact = '[[facts]]\nid = "999"\npassage = "Call us."\nstate = "disputed"\n'
    leaflet = read_leaflet(fact + text, "leaflet.toml", "help")
    critical = wordings.CRITICAL
    found = [("Call 999.", Finding(critical, "the standard wording does not say “Call 999.”"))]
    return ids(waivers.with_waivers(found, leaflet.waivers, TODAY, release=True))


def waived(_: Rule, text: str) -> Told:
    leaflet = read_leaflet(text, "leaflet.toml", "help")
    return ids(test_wordings.check("Call us.", "Call 999.", leaflet))


def claimed(_: Rule, text: str) -> Told:
    """What is told of a leaflet.toml with these fields of a fact, or with this publisher."""
    given = tomllib.loads(text.replace(", ", "\n"))
    publisher = given.pop("publisher", {"name": "Example Police", "confirmed": True})
    said = {"passage": "press 55", "state": "confirmed", "source": "https://example.org", "checked": DAY}
    rows = [f"{name} = {_toml(value)}" for name, value in (said | given).items()]
    lines = [f"{name} = {_toml(value)}" for name, value in publisher.items()]
    leaflet = read_leaflet("\n".join(("[publisher]", *lines, "[[facts]]", *rows)), "leaflet.toml", "help")
    text_of = "Help, press 55 when you are told to"
    return ids(facts.check(leaflet, (Document(words(text_of), (), "en-GB"),), TODAY))


def elsewhere(_: Rule, text: str) -> Told:
    """What is told of a fact of leaflet.toml, in a project for the area in project.toml."""
    project, leaflet = (line.partition(": ")[2] for line in text.split("\n"))
    read = read_leaflet(f'[[facts]]\npassage = "press 55"\n{leaflet}', "leaflet.toml", "help")
    area = read_settings(project, "project.toml").area
    return ids(audience.check(read, HELPING, audience.Audience(("en-GB",), area)))


HELPING = {
    Wording.STANDARD: Document(
        words("Get help"), (Section(None, (words("Call 999."), words("We help you."))),), "en-GB"
    )
}


def kept_back(_: Rule, text: str) -> Told:
    """What is told of these settings of a leaflet in English and Welsh."""
    leaflet = read_leaflet(text, "leaflet.toml", "help")
    return ids(audience.check(leaflet, HELPING, audience.Audience(("en-GB", "cy"))))


def contradicted(_: Rule, text: str) -> Told:
    """What is told of these two wordings, of which a confirmed fact quotes each."""
    standard, easy = (line.partition(": ")[2] for line in text.split("\n"))
    fact = Fact(standard, State.CONFIRMED, also=(easy,))
    documents = [
        Document(words(said), (), "en-GB", wording)
        for said, wording in ((standard, Wording.STANDARD), (easy, Wording.EASY_READ))
    ]
    return ids(contradictions.check(Leaflet("help", facts=(fact,)), documents))


def without_fact(_: Rule, text: str) -> Told:
    """What is told of the sentence of the bad sample, beside these settings."""
    sentence = claims.NO_FACT.bad
    leaflet = read_leaflet(text, "leaflet.toml", "help") if text != sentence else Leaflet("help")
    section = Section(None, (words(sentence),))
    return ids(claims.check(Document(words("Help"), (section,), "en-GB", Wording.EASY_READ), leaflet))


def refused(rule: Rule, text: str) -> Told:
    """What is told before a release: of this version, or of this text."""
    if rule is releases.DRAFT_VERSION:
        return ids(releases.draft_version(read_leaflet(text, "leaflet.toml", "help")))
    document, _ = read_markdown(f"# Help\n\n{text}\n", "leaflet.md", "en-GB")
    return ids(found for _, found in releases.check(Leaflet("help"), (document,)))


def said_first(_: Rule, text: str) -> Told:
    """What is told of these settings; the Easy Read wording has all but the words about an emergency."""
    leaflet, emergency = read_leaflet(text, "leaflet.toml", "help"), "In an emergency, dial 999."
    easy = tuple(words(quote) for quote in leaflet.first if quote != emergency)
    standard = Document(words("Help"), (Section(None, (words(emergency),)),), "en-GB")
    documents = {
        Wording.STANDARD: standard,
        Wording.EASY_READ: replace(standard, sections=(Section(None, easy),), wording=Wording.EASY_READ),
    }
    return ids(first.check(leaflet, documents))


def _toml(value: object) -> str:
    return (
        str(value).lower()
        if isinstance(value, bool)
        else f'"{value}"'
        if isinstance(value, str)
        else str(value)
    )


def plain_text(_: Rule, text: str) -> Told:
    return ids(
        text_file.check(text.encode(), Wanted(language("en-GB"), [text.strip("\ufeff\n").replace("\t", " ")]))
    )


def arabic_text(rule: Rule, text: str) -> Told:
    found = ids(text_file.check(text.encode(), Wanted(language("ar"), [])))
    return [one for one in found if one == rule.id]


def web_page(rule: Rule, text: str) -> Told:
    """What this rule tells of a page with the text of its sample."""
    tag, said, spoken = {
        html_file.rules.WORDS: ("en-GB", ("Call 999.", "Press 55."), ("", "")),
        html_file.rules.LANGUAGE: ("ar", ("English",), ("en-GB",)),
        html_file.rules.ORDER: ("ar", (), ()),
        html_file.rules.ALTERNATIVE: ("en-GB", (), ()),
    }.get(rule, ("en-GB", (), ()))
    heading = "" if rule is html_file.rules.HEADINGS else "<h1>Help</h1>"
    style = f"<style>{text}</style>" if rule is html_file.rules.CONTRAST else ""
    direction = "rtl" if language(tag).rtl else "ltr"
    page = f'<!DOCTYPE html><html lang="{tag}" dir="{direction}">{style}<body>{heading}{text}</body></html>'
    alternatives = ["A telephone"] if rule is html_file.rules.ALTERNATIVE else []
    page = page.replace('src="data:…"', 'src="data:,"')
    if rule in {html_file.rules.REMOTE, html_file.rules.LINK, html_file.rules.IDS}:
        alternatives = [""] if "alt" in text else []
    wanted = Wanted(language(tag), said, alternatives=alternatives, languages=spoken)
    return ids(html_file.check(page.encode(), (wanted,)))


PHONE = PictureRecord("police-officer", "a.svg", "", "Ours", "MIT", "A. L.", "A police officer")
ROOMY = replace(PHONE, id="press-number", alternative="A telephone", digits=DigitArea(0, 0, 100, 50))
SHAPES = '<rect width="200" height="200" fill="#fff"/>'


def drawn(inner: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{SHAPES}{inner}</svg>'.encode()


def drawing(_: Rule, text: str) -> Told:
    inner = text if text.startswith("<") else f'<path d="M0 0h9v9z" {text}/>'
    return ids(pictures.check_drawing(PHONE, drawn(inner)))


def recorded(_: Rule, text: str) -> Told:
    """What is told of a picture with this field in pictures.toml."""
    record = replace(PHONE, **tomllib.loads(text))
    shown = _shown(Picture(record.id, words(record.alternative)))
    return ids((*pictures.check_drawing(record, drawn("")), *_of_pictures(shown, record)))


def placed(_: Rule, text: str) -> Told:
    """What is told of pictures in an Easy Read wording."""
    document, _findings = read_markdown(f"# Help\n\n{text}", "easy-read.md", wording=Wording.EASY_READ)
    records = {record.id: record for record in (PHONE, ROOMY, replace(PHONE, id="police-car"))}
    assembled, findings = assemble(document, Leaflet("help"), records)
    return ids((*findings, *_of_pictures(assembled, *records.values())))


def in_french(_: Rule, text: str) -> Told:
    """What is told of a picture in a French leaflet; the picture set is in English."""
    document, _findings = read_markdown(f"# Aide\n\n{text}", "easy-read.md", "fr", (), Wording.EASY_READ)
    car = replace(PHONE, id="police-car", language="en-GB")
    return ids(_of_pictures(assemble(document, Leaflet("help"), {car.id: car})[0], car))


def pictured(_: Rule, text: str) -> Told:
    document, _findings = read_markdown(f"# Help\n\n{text}", "easy-read.md", wording=Wording.EASY_READ)
    return ids(in_rows(document.sections[0], document, lambda said, tag: [said])[1])


def _shown(*blocks: Picture) -> Document:
    return Document(words("Help"), (Section(None, blocks),), "en-GB")


def _of_pictures(document: Document, *records: PictureRecord) -> Iterable[Finding]:
    known = {record.id: record for record in records}
    return pictures.check([document], known, dict.fromkeys(known, drawn("")))


def of_ledger(_: Rule, text: str) -> Told:
    return ids(ledger.read(text, "sign-off.jsonl")[1])


def of_field(_: Rule, text: str) -> Told:
    """What is told of a good line of the ledger of Polish with another field."""
    line = json.loads(ledger.BROKEN_LEDGER.good) | json.loads(f"{{{text}}}")
    read, broken = ledger.read(json.dumps(line), "sign-off.jsonl")
    assert not broken
    return ids(ledger.counted(read, "pl", DAY, (Signer("A. L."),))[1])


def of_history(_: Rule, text: str) -> Told:
    return ids(history.read(text, "readability.jsonl", "help")[1])


def of_comment(rule: Rule, text: str) -> Told:
    entry = Entry("Call 999.", translations=("Dzwoń.",), translator_comments=(text.removeprefix("# "),))
    return [rule.id] * len(malformed(entry))


def signed(_: Rule, text: str) -> Told:
    book = read_po(text.encode(), "pl.po", "pl")
    return ids(sign(book, book.by_key, Request("help", "A. L.", DAY), Ledger()).findings)


TEXTS: Mapping[str, Proof] = {
    **of_text(reader, readers.RULES),
    **of_text(imported, [rule for rule in imports.RULES if rule is not imports.LOST]),
    **of_text(translated, translate.RULES),
    **of_text(compared, translation.RULES),
    **of_text(damaged, damage.RULES),
    **of_text(embossed, (braille_file.CELLS_OF_FILE, braille_file.NUMBER, braille_file.CODE)),
    **of_text(unwritten, braille_cells.RULES),
    **of_text(judged, plain_language.RULES),
    **of_text(paired, wordings.RULES),
    **of_text(waived, (waivers.UNUSED, waivers.EXPIRED)),
    **of_text(groundless, (waivers.NO_FACT,)),
    **of_text(claimed, facts.RULES),
    **of_text(linked, links.RULES),
    **of_text(elsewhere, (audience.ELSEWHERE,)),
    **of_text(kept_back, [rule for rule in audience.RULES if rule is not audience.ELSEWHERE]),
    **of_text(contradicted, contradictions.RULES),
    **of_text(without_fact, claims.RULES),
    **of_text(refused, releases.RULES),
    **of_text(said_first, first.RULES),
    **of_text(plain_text, (text_file.ENCODING, text_file.LAYOUT, text_file.ISOLATES)),
    **of_text(arabic_text, (text_file.ORDER, text_file.DIRECTION)),
    **of_text(web_page, html_file.RULES),
    **of_text(drawing, (pictures.NOT_PLAIN, pictures.FAINT)),
    **of_text(recorded, (pictures.LICENCE, pictures.NO_DESCRIPTION)),
    **of_text(placed, (RULES["picture/unknown"], pictures.NO_ROOM, pictures.UNSPOKEN)),
    **of_text(placed, picture_places.RULES),
    **of_text(in_french, (pictures.OTHER_LANGUAGE,)),
    **of_text(pictured, (RULES["picture/missing"],)),
    **of_text(of_ledger, (ledger.BROKEN_LEDGER,)),
    **of_text(of_field, (ledger.FUTURE, ledger.OTHER_LEDGER, ledger.NOT_A_SIGNER)),
    **of_text(of_history, history.RULES),
    **of_text(of_comment, (signing.MALFORMED,)),
    **of_text(signed, (signing.CANNOT_SIGN,)),
}


# ---- samples that describe a file


def docx_proof(rule: str, bad: bool) -> Told:
    if rule == "docx/duplicate-member":
        return harm.found(harm.doubled("ur", harm.STYLES) if bad else harm.good("ur"), "ur")
    tag, change = next((tag, change) for name, tag, change in test_docx_file.FAULTS if name == rule)
    return harm.found(harm.changed(tag, change) if bad else harm.good(tag), tag)


@cache
def english() -> bytes:
    return pdf.write(test_pdf_file.ENGLISH, edition("large-print"))[0]


def pdf_proof(rule: str, bad: bool) -> Told:
    changes = [change for told, some in test_pdf_file.BAD.items() if told == rule for change in some]
    changes += [change for change, told in test_pdf_file.ALSO_BAD.items() if rule in told]
    return test_pdf_file.ids(test_pdf_file.changed(english(), changes[0]) if bad else english())


def unreadable(bad: bool) -> Told:
    return test_pdf_file.ids(english()[:-200][:400] if bad else english())


def number_order(bad: bool) -> Told:
    said = ["عنوان", "فون: 0808 2000 247 پر"]
    painted = said[1].replace("0808 2000 247", "247 2000 0808") if bad else said[1]
    document = Document(words(said[0]), (Section(None, (words(painted),)),), "ur")

    def right_in_the_tag(opened: Pdf) -> None:
        for span in test_pdf_file.elements(opened, "/Span"):
            text = str(span.ActualText).replace("247 2000 0808", "0808 2000 247")
            span.ActualText = String(text)

    data = test_pdf_file.changed(pdf.write(document, edition("large-print"))[0], right_in_the_tag)
    return ids(pdf_file.check(data, Wanted(language("ur"), said, 18)))


def long_line(bad: bool) -> Told:
    text = "ill, ill, " * 20 if bad else "The police will come. " * 20
    document = Document(words("Title"), (Section(None, (words(text),)),), "en-GB")
    return ids(
        pdf_file.check(
            pdf.write(document, edition("large-print"))[0], Wanted(language("en-GB"), ["Title", text], 18)
        )
    )


def docx_written(bad_picture: bytes | None, bad: bool) -> Told:
    """What the writer tells of a picture; without its drawing if *bad_picture* is None."""
    drawings = dict(DRAWINGS) if not bad else {"police": bad_picture} if bad_picture is not None else {}
    return ids(docx.write(_shown(Picture("police", words("Police"))), EASY_READ, drawings)[1])


def in_javanese(bad: bool) -> Told:
    return ids(docx.write(Document(words("A"), (), "jv-Java" if bad else "jv-Latn"), EASY_READ, {})[1])


def without_a_glyph(bad: bool) -> Told:
    document = Document(words(f"Call {chr(0xE000) if bad else 'us'}"), (), "en-GB")
    return ids(pdf.write(document, edition("large-print"))[1])


def plain_sign(bad: bool) -> Told:
    tone = "\N{EMOJI MODIFIER FITZPATRICK TYPE-4}" if bad else ""
    document = Document(words(f"Fish \N{FISH}{tone}"), (), "en-GB")
    return ids(pdf.write(document, edition("large-print"))[1])


def keycap_in_word(bad: bool) -> Told:
    document = Document(words("Press 5\ufe0f\u20e3" if bad else "Press 5"), (), "en-GB")
    return ids(docx.write(document, edition("easy-read"), {})[1])


def left_out(bad: bool) -> Told:
    shown = _shown(Picture("police", words("Police")))
    return ids(pdf.write(shown, edition("large-print"), drawings={} if bad else {"police": POLICE})[1])


def text_words(bad: bool) -> Told:
    return ids(
        text_file.check(b"Press 56.\n" if bad else b"Press 55.\n", Wanted(language("en-GB"), ["Press 55."]))
    )


def compressed_media_type(bad: bool) -> Told:
    given = books.book("ur")
    files = books.members(books.written(given))
    return ids(books.checked(books.packed(files, stored="" if bad else "mimetype"), given))


def wrong_way(bad: bool) -> Told:
    given = books.book("ur")
    files = books.members(books.written(given))
    if bad:
        files["EPUB/package.opf"] = files["EPUB/package.opf"].replace(b'="rtl">', b'="ltr">')
    return ids(books.checked(books.packed(files), given))


def braille_page(bad: bool) -> Told:
    lines = [""] * 25 if bad else []
    return ids(braille_file.check(test_braille_file.file(*lines), Document(Passage(()), (), "en-GB")))


def long_description(bad: bool) -> Told:
    said = "A police officer" + (" in a cap" * 20 if bad else "")
    return ids(_of_pictures(_shown(Picture(PHONE.id, words(said))), PHONE))


def few_pixels(bad: bool) -> Told:
    return ids(pictures.check_drawing(PHONE, icon(48 if bad else 472)))


def same_description(bad: bool) -> Told:
    shown = _shown(
        Picture(PHONE.id, words("A phone")), Picture(ROOMY.id, words("A phone" if bad else "Keys"))
    )
    return ids(_of_pictures(shown, PHONE, ROOMY))


def lost_in_import(bad: bool) -> Told:
    made = MarkdownText("# Help\n\nDo pay.\n" if bad else "# Help\n\nDo not pay.\n")
    return ids(inventory.lost(["Help.", "Do not pay."], made, "page.html"))


def of_word(rule: Rule, bad: bool) -> Told:
    return ids(import_file("letter.docx", word_files.SAMPLES[rule.id][not bad]).findings)


FILES: Mapping[str, Proof] = {
    **{rule.id: partial(of_word, rule) for rule in word_rules.RULES},
    imports.LOST.id: lost_in_import,
    **{rule.id: partial(docx_proof, rule.id) for rule in docx_file.RULES},
    **{rule.id: partial(pdf_proof, rule.id) for rule in pdf_file.RULES},
    "pdf/unreadable": unreadable,
    "pdf/number-order": number_order,
    "pdf/long-line": long_line,
    "docx/missing-picture": partial(docx_written, None),
    "docx/broken-picture": partial(docx_written, b"<svg"),
    "docx/words-in-picture": partial(docx_written, POLICE.replace(b"</svg>", b"<text>48</text></svg>")),
    "docx/unknown-script": in_javanese,
    "docx/plain-sign": keycap_in_word,
    "pdf/missing-glyph": without_a_glyph,
    "pdf/plain-sign": plain_sign,
    "pdf/picture-left-out": left_out,
    "text/words": text_words,
    "braille/page": braille_page,
    "epub/package": compressed_media_type,
    "epub/metadata": wrong_way,
    "picture/few-pixels": few_pixels,
    "picture/long-alternative-text": long_description,
    "picture/repeated-alternative-text": same_description,
}


# ---- samples that describe a state of the project

SAFE = Message("Press 55.", critical=True)
BOOK = Catalogue("pl", (Entry(SAFE.text, translations=("Naciśnij 55.",)),), file="pl.po")


def signed_by(*people: str) -> tuple[Catalogue, Ledger]:
    book, records = BOOK, Ledger()
    for who, stage in zip(people, (Stage.CHECKED, Stage.FINAL), strict=False):
        done = sign(book, [SAFE.key], Request("help", who, DAY, stage), records)
        book, records = done.catalogue, Ledger((*records.records, *done.records))
    return book, records


def gated(book: Catalogue, records: Ledger) -> Told:
    found: Account = account((SAFE,), book, "help", records)
    return ids(found.findings({SAFE.key}, release=True))


def unsigned(bad: bool) -> Told:
    return gated(*signed_by() if bad else signed_by("A. L.", "B. M."))


def unchecked_critical(bad: bool) -> Told:
    return gated(*signed_by(*("A. L.", "B. M.")[: 1 if bad else 2]))


def stale(bad: bool) -> Told:
    book, records = signed_by("A. L.", "B. M.")
    (entry,) = book.entries
    changed = replace(entry, translations=("Naciśnij 56.",)) if bad else entry
    return gated(replace(book, entries=(changed,)), records)


def unrecorded(bad: bool) -> Told:
    book, records = signed_by("A. L.", "B. M.")
    return gated(book, Ledger() if bad else records)


def open_question(bad: bool) -> Told:
    """The answer of the good sample names its question by the mark of the question's words."""
    rule = RULES["translation/open-question"]
    words = (rule.bad if bad else rule.good).removeprefix("# ").replace("\n# ", "\n")
    mark = mark_of(rule.bad.removeprefix("# Review: "))
    lines = words.replace("@answered …", f"@answered {mark} 2026-03-01").split("\n")
    book, records = signed_by("A. L.", "B. M.")
    (entry,) = book.entries
    comments = (*entry.translator_comments, *lines)
    return gated(replace(book, entries=(replace(entry, translator_comments=comments),)), records)


def four_eyes(bad: bool) -> Told:
    book, records = signed_by("A. L.")
    request = Request("help", "A. L." if bad else "B. M.", DAY, Stage.FINAL)
    return ids(sign(book, [SAFE.key], request, records).findings)


def escaped(bad: bool) -> Told:
    said = "Page 3" if bad else pseudo.pseudo("Page 3", "en-XA")
    return ids(pseudo.untranslated_words((words(said),)))


def not_easy_read(bad: bool) -> Told:
    return _built("" if bad else "# Get help\n\nCall 999.\n", "")


def not_tried(bad: bool) -> Told:
    return _built("# Get help\n\nCall 999.\n", "" if bad else RULES["easy-read/not-tried"].good)


def _built(easy_read: str, more: str) -> Told:
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder), '"easy-read"')
        if easy_read:
            (project.source / "help" / "easy-read.md").write_text(easy_read, "utf-8")
        settings = project.source / "help" / "leaflet.toml"
        settings.write_text(f"{settings.read_text('utf-8')}\n{more}\n", "utf-8")
        return ids(build(project, order(tags=("en-GB",))).findings)


def in_columns(bad: bool) -> Told:
    rule = RULES["build/needs-columns"]
    return ids(needing_columns(Document(words(rule.bad if bad else rule.good), (), "en-GB")))


def no_table(bad: bool) -> Told:
    return ids(not_offered(("braille",), "ro" if bad else "pl"))


def out_of_date(bad: bool) -> Told:
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder))
        build(project, order())
        if bad:
            text = project.source / "help" / "leaflet.txt"
            text.write_text(text.read_text("utf-8").replace("Press 55", "Press 56"), "utf-8")
        return ids(checking.check(project, TODAY, tags=("en-GB",)))


def not_built(bad: bool) -> Told:
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder))
        if not bad:
            build(project, order())
        return ids(checking.check(project, TODAY, tags=("en-GB",)))


def broken_limit(bad: bool) -> Told:
    return _held(RULES["readability/limit"], bad, ("en-GB",))


def limit_not_held(bad: bool) -> Told:
    return _held(RULES["readability/limit-not-held"], bad, ("en-GB", "es"))


def _held(rule: Rule, bad: bool, tags: tuple[str, ...]) -> Told:
    """What is told of a leaflet in the languages *tags*: the settings of a sample, and its words, if any."""
    toml, _, text = (rule.bad if bad else rule.good).partition("\n\n")
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder))
        (project.source / "project.toml").write_text(toml, "utf-8")
        if len(tags) == 1:
            (project.source / "help" / "leaflet.txt").write_text(f"Get help\n\n{text}\n", "utf-8")
        else:
            update(project, (), ("es",))
            said = "Llame al 999 si corre peligro. Marque el 55 si no puede hablar."
            projects.translate(project, "help", "es", dict.fromkeys(POLISH, said))
        return ids(limit_findings(project, TODAY, tags=tags))


STATES: Mapping[str, Proof] = {
    "translation/unsigned": unsigned,
    "translation/unchecked-critical": unchecked_critical,
    "translation/stale-sign-off": stale,
    "translation/unrecorded-sign-off": unrecorded,
    "translation/four-eyes": four_eyes,
    "translation/open-question": open_question,
    "translation/escaped": escaped,
    "easy-read/no-wording": not_easy_read,
    "easy-read/not-tried": not_tried,
    "braille/no-table": no_table,
    "build/out-of-date": out_of_date,
    "build/not-built": not_built,
    "build/needs-columns": in_columns,
    "readability/limit": broken_limit,
    "readability/limit-not-held": limit_not_held,
}

PROOFS: Mapping[str, Proof] = MappingProxyType({**TEXTS, **FILES, **STATES})
