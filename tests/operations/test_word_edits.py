"""A table of what people do to a review document, with what the import takes, tells and refuses of it.

The words that are told stand in the report, and in the catalogue as comments. Nothing is lost.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalogues import po
from pipeline.operations import review
from pipeline.operations.review import Proposal, propose
from pipeline.operations.review_report import as_text
from pipeline.operations.sheets import export
from pipeline.project.folder import Project
from tests import word_edits as edits
from tests.projects import TODAY, make_project
from tests.review_files import COMMENT, ENGLISH, NOTES, TRANSLATION, VERDICT
from tests.word_edits import Change, Sheet, deleted, inserted, paragraph, picture, run, table, text_box

CALL = "Zadzwoń pod 999, jeśli grozi Ci niebezpieczeństwo. Naciśnij 55, jeśli nie możesz mówić."
SHORT = "Dzwoń: 999. Naciśnij 55."


@dataclass(frozen=True)
class Edit:
    """What a person does, and what must become of it; rows are given by their numbers.

    *taken* are the new texts, *signed* the rows that are signed, *refused* those that are not imported (""
    is a row without an ID), *told* all words found beside the answers, *unclear* the rows that say OK and are
    not signed, *comments* what is kept as the comment of a row.
    """

    id: str
    change: Change
    taken: Mapping[str, str] = field(default_factory=dict)
    signed: str = ""
    refused: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    unclear: str = ""
    comments: Mapping[str, str] = field(default_factory=dict)
    rejected: str = ""


def answers() -> Iterator[Edit]:
    """Yield answers in the cells that are for them."""
    yield Edit("OK", lambda s: s.ok("3"), signed="3")
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    yield Edit("OK as a sign from a font of signs", lambda s: s.add("3", VERDICT, tick), signed="3")
    yield Edit("OK in another language", lambda s: s.put("3", VERDICT, "dobrze"), signed="3")

    def corrected(sheet: Sheet) -> None:
        sheet.put("3", TRANSLATION, SHORT)
        sheet.ok("3")

    yield Edit("own words and OK", corrected, {"3": SHORT}, "3")
    yield Edit("own words without OK", lambda s: s.put("3", TRANSLATION, SHORT), {"3": SHORT})

    def rejected(sheet: Sheet) -> None:
        sheet.put("3", VERDICT, "Change")
        sheet.put("3", COMMENT, "Kto to mówi?")

    yield Edit("Change and a comment", rejected, comments={"3": "Kto to mówi?"}, rejected="3")

    def change_and_words(sheet: Sheet) -> None:
        sheet.put("3", TRANSLATION, SHORT)
        sheet.put("3", VERDICT, "Change")

    yield Edit("Change and own words", change_and_words, {"3": SHORT})
    yield Edit(
        "a question for an answer",
        lambda s: s.put("3", VERDICT, "OK?"),
        refused=("3",),
        comments={"3": "OK?"},
    )
    yield Edit("a comment", lambda s: s.put("2", COMMENT, "Ja?"), comments={"2": "Ja?"})

    def emptied(sheet: Sheet) -> None:
        sheet.put("3", TRANSLATION, "")
        sheet.ok("3")

    yield Edit("an emptied cell and OK", emptied, refused=("3",), rejected="3")
    yield Edit(
        "a line break",
        lambda s: s.add("2", TRANSLATION, "<w:r><w:br/><w:t>Tak?</w:t></w:r>"),
        {"2": "Co mogę zrobić? Tak?"},
    )
    second = "Drugi akapit."
    yield Edit(
        "a second paragraph",
        lambda s: s.cell("2", TRANSLATION).add_paragraph(second),
        {"2": f"Co mogę zrobić? {second}"},
    )
    for what, markup in {
        "a content control": f"<w:sdt><w:sdtPr/><w:sdtContent>{run(' Tak?')}</w:sdtContent></w:sdt>",
        "a link": f'<w:hyperlink w:anchor="a">{run(" Tak?")}</w:hyperlink>',
        "a smart tag": f'<w:smartTag w:element="place">{run(" Tak?")}</w:smartTag>',
        "a field": f'<w:fldSimple w:instr="DATE">{run(" Tak?")}</w:fldSimple>',
        "a QUOTE field": f"<w:fldSimple w:instr='QUOTE \"Tak?\"'>{run(' Tak?')}</w:fldSimple>",
        "a QUOTE field of many runs": (
            f"{edits.field('QUOTE ', '&quot;Tak?&quot;')}{run(' Tak?')}{edits.FIELD_END}"
        ),
        "a direction": f'<w:dir w:val="ltr">{run(" Tak?")}</w:dir>',
        "an override that turns nothing": f'<w:bdo w:val="ltr">{run(" Tak?")}</w:bdo>',
        "alternate content": (
            f"<mc:AlternateContent {edits.SHAPES}><mc:Choice Requires='wps'>{run(' Tak?')}</mc:Choice>"
            f"<mc:Fallback>{run(' Tak?')}</mc:Fallback></mc:AlternateContent>"
        ),
    }.items():
        yield Edit(f"words in {what}", edits.putting("2", TRANSLATION, markup), {"2": "Co mogę zrobić? Tak?"})


def unseen() -> Iterator[Edit]:
    """Yield words that the file holds and does not show as they stand, and check boxes."""
    quote = f"{edits.field('QUOTE &quot;Tak', ' tak?&quot;')}{run(' Nie.')}{edits.FIELD_END}"
    for what, markup, told in (
        ("a QUOTE field without a result", "<w:fldSimple w:instr='QUOTE \"Tak tak?\"'/>", "Tak tak?"),
        ("a QUOTE field with another result", quote, "Tak tak?"),
        ("an override that turns a number", f'<w:bdo w:val="rtl">{run(" 123")}</w:bdo>', "123"),
        ("a check box among the words", edits.check_box(ticked=True), "☑ ticked"),
    ):

        def added(sheet: Sheet, markup: str = markup) -> None:
            sheet.add("2", TRANSLATION, markup)
            sheet.ok("2")

        taken = {"2": "Co mogę zrobić? Nie."} if markup == quote else {}
        yield Edit(f"{what}, OK", added, taken, unclear="2", comments={"2": told})
    for ticked, signed in ((True, "3"), (False, "")):
        box = edits.putting("3", VERDICT, edits.check_box(ticked=ticked))
        yield Edit(f"a check box for an answer: {ticked}", box, signed=signed)


def tracked() -> Iterator[Edit]:
    """Yield tracked changes: what was put in is taken; what was taken out is told, and not signed."""

    def insert(sheet: Sheet) -> None:
        sheet.add("2", TRANSLATION, inserted(" Tak?"))
        sheet.ok("2")

    yield Edit("tracked: words put in, OK", insert, {"2": "Co mogę zrobić? Tak?"}, "2")
    yield Edit("tracked: words taken out, OK", edits.delete_part, unclear="3", comments={"3": "Zaraz."})
    new = "Dzwoń: 999, potem 55"
    yield Edit(
        "tracked: a number replaced, OK", edits.replace_tracked, {"3": new}, unclear="3", comments={"3": "65"}
    )
    yield Edit("tracked: moved inside the cell, OK", edits.move_inside, signed="2")
    yield Edit(
        "tracked: moved to another row, OK",
        edits.move_to_another_row,
        {"1": "Co mogę zrobić?"},
        "1",
        ("2",),
        comments={"2": "Co mogę zrobić?"},
        rejected="2",
    )
    both = f"<w:ins {edits.BY}>{deleted(' Zaraz.')}</w:ins>"
    yield Edit(
        "tracked: put in, and taken out again",
        lambda s: s.add("3", TRANSLATION, both),
        comments={"3": "Zaraz."},
    )
    gone = ("2",)
    yield Edit(
        "tracked: a row taken out",
        edits.delete_row_tracked,
        refused=gone,
        told=("Co mogę zrobić?Co robić teraz?",),
    )
    yield Edit("tracked: bold letters, OK", edits.reformat_tracked, signed="3")
    yield Edit("tracked: a paragraph of ours taken out", edits.delete_end)


def not_live() -> Iterator[Edit]:
    """Yield words that are struck out or hidden: they are never a translation."""
    for what, looks in {
        "struck out": "<w:strike/>",
        "struck out twice": "<w:dstrike/>",
        "hidden": "<w:vanish/>",
        "white on white": '<w:color w:val="ffffff"/>',
        "smaller than a dot": '<w:sz w:val="2"/>',
        "in Arabic smaller than a dot": '<w:szCs w:val="2"/>',
        "of no width": '<w:w w:val="1"/>',
        "nearly white": '<w:color w:val="F4F4F4"/>',
        "in the theme's white": '<w:color w:val="auto" w:themeColor="background1"/>',
        "white on a white ground": '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FFFFFF"/>',
        "black on black": '<w:color w:val="000000"/><w:highlight w:val="black"/>',
    }.items():
        yield Edit(
            f"words {what}, OK",
            edits.striking(looks),
            unclear="3",
            comments={"3": "Zaraz."},
        )
    yield Edit(
        "words struck out by a style, OK", edits.strike_by_style, unclear="3", comments={"3": "Zaraz."}
    )

    def annotated(sheet: Sheet) -> None:
        sheet.ok("3")
        above, base = f"<w:rt>{run('zhè')}</w:rt>", f"<w:rubyBase>{run('这')}</w:rubyBase>"
        sheet.add("3", TRANSLATION, f"<w:r><w:ruby><w:rubyPr/>{above}{base}</w:ruby></w:r>")

    read = {"3": f"{CALL}这"}
    yield Edit("a reading above words (ruby), OK", annotated, read, told=("zhè",), unclear="3")
    ground = '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>'
    yield Edit(
        "white words on black, OK", lambda s: edits.strike_part(s, ground), {"3": f"{CALL} Zaraz."}, "3"
    )
    grey = '<w:color w:val="808080"/>'
    yield Edit("grey words, OK", lambda s: edits.strike_part(s, grey), {"3": f"{CALL} Zaraz."}, "3")
    off = '<w:strike w:val="0"/>'
    yield Edit(
        "words that are not struck out, OK", lambda s: edits.strike_part(s, off), {"3": f"{CALL} Zaraz."}, "3"
    )
    yield Edit(
        "a translation struck out",
        lambda s: edits.struck(s, "2", TRANSLATION, "w:strike"),
        refused=("2",),
        rejected="2",
        comments={"2": "Co mogę zrobić?"},
    )

    def half(sheet: Sheet) -> None:
        sheet.put("3", TRANSLATION, "")
        sheet.add("3", TRANSLATION, run("Dzwoń: 999 i 55") + run(" oraz 101", "<w:strike/>"))
        sheet.ok("3")

    yield Edit(
        "a part struck out, OK", half, {"3": "Dzwoń: 999 i 55"}, unclear="3", comments={"3": "oraz 101"}
    )

    def other_answer(sheet: Sheet) -> None:
        sheet.add("3", VERDICT, run("Change", "<w:strike/>") + run(" OK"))

    yield Edit("an answer struck out beside OK", other_answer, unclear="3", comments={"3": "Change"})
    yield Edit("OK struck out", lambda s: s.add("3", VERDICT, run("OK", "<w:strike/>")), comments={"3": "OK"})
    taken_back = run("Nie wiem.", "<w:strike/>")
    yield Edit("a comment struck out", lambda s: s.add("3", COMMENT, taken_back), told=("Nie wiem.",))

    def strike_english(sheet: Sheet) -> None:
        edits.struck(sheet, "2", ENGLISH, "w:strike")
        sheet.ok("2")

    yield Edit(
        "the English struck out, OK",
        strike_english,
        refused=("2",),
        comments={"2": "“What can I do?” is gone"},
    )


def english() -> Iterator[Edit]:
    """Yield changes of the English: those of a word processor do not matter, others refuse the row."""
    for what, old, new in (
        ("a full stop more", "talk.", "talk.."),
        ("another number", "55", "56"),
        ("a word less", " cannot", " can"),
    ):
        change = edits.altering(old, new)
        yield Edit(f"English with {what}, OK", change, refused=("3",), comments={"3": "was altered"})
    yield Edit(
        "English: a space that does not break, OK",
        lambda s: edits.alter_english(s, "Call 999", "Call\u00a0999"),
        signed="3",
    )
    yield Edit("English: two spaces, OK", lambda s: edits.alter_english(s, ". Press", ".  Press"), signed="3")
    yield Edit("English: small letters, OK", lambda s: edits.alter_english(s, "Press", "press"), signed="3")

    def delete_word(sheet: Sheet) -> None:
        sheet.add("3", ENGLISH, inserted(" now"))
        sheet.ok("3")

    yield Edit(
        "English: a word put in with tracked changes, OK", delete_word, refused=("3",), comments={"3": "now"}
    )


def rows() -> Iterator[Edit]:
    """Yield changes of rows and columns."""
    yield Edit("an ID overwritten", lambda s: edits.overwrite_id(s, "drei"), refused=("3",), told=("drei",))
    yield Edit("an ID deleted", lambda s: edits.overwrite_id(s, ""), refused=("3",))
    yield Edit("a cell lost", edits.lose_cell, refused=("2",), told=("Co robić?",))
    yield Edit("cells merged across, OK", edits.merge_across, refused=("2",), told=("OK",))
    yield Edit("cells merged down", edits.merge_down, refused=("2", "3"), told=("Razem.",))
    twice = {"3": "Dzwoń: 999 i 55."}
    yield Edit("a row twice, OK", edits.repeat_row, refused=("3", "3"), comments=twice)
    yield Edit("a row deleted", lambda s: s.row("2")._tr.getparent().remove(s.row("2")._tr), refused=("2",))
    yield Edit("an empty row", lambda s: edits.add_row(s, *[""] * 6))
    yield Edit(
        "a wide row with a question",
        lambda s: edits.add_row(s, "Czy to prawda?"),
        refused=("",),
        told=("Czy to prawda?",),
    )
    six = ("", "They come.", "", "Przyjdą.", "OK", "")
    yield Edit(
        "a row of their own",
        lambda s: edits.add_row(s, *six),
        refused=("",),
        told=("They come.", "Przyjdą.", "OK"),
    )
    yield Edit(
        "a column at the end",
        lambda s: edits.add_column(s, 6, "Uwagi", "Bardzo długie."),
        told=("Uwagi", "Uwagi", "Bardzo długie."),
    )
    yield Edit(
        "a column before the answers",
        lambda s: edits.add_column(s, 4, "", "Bardzo długie."),
        told=("Bardzo długie.",),
    )
    yield Edit("header rows deleted, OK", edits.drop_header_row, signed="3")
    yield Edit("a row repeated on each page, OK", edits.mark_as_header, signed="3")
    yield Edit("tables in content controls, OK", edits.wrap_table, signed="3")
    yield Edit("a row moved up, OK", edits.move_row, signed="3")


def beside() -> Iterator[Edit]:
    """Yield words beside the answers."""
    words = "Czy to pilne?"
    yield Edit("a paragraph at the top", lambda s: s.body.insert(0, paragraph(words)), told=(words,))
    yield Edit(
        "a paragraph under a table", lambda s: s.file.tables[1]._tbl.addnext(paragraph(words)), told=(words,)
    )
    yield Edit(
        "words after a heading of ours",
        lambda s: s.file.paragraphs[-2].add_run(f" {words}"),
        told=(f"What can I do? {words}",),
    )
    yield Edit(
        "words in the notes",
        lambda s: s.add("3", NOTES, run(f" {words}")),
        told=(f"Paragraph 1 of 2 {words}",),
    )
    yield Edit(
        "words in the headings of a table",
        lambda s: s.file.tables[0].rows[0].cells[2].add_paragraph(words),
        told=(words,),
    )
    yield Edit(
        "a header of the pages", lambda s: s.file.sections[0].header.add_paragraph(words), told=(words,)
    )
    yield Edit(
        "a footer of the pages", lambda s: s.file.sections[0].footer.add_paragraph(words), told=(words,)
    )
    yield Edit(
        "a balloon on a translation",
        lambda s: edits.balloon(s, "3", TRANSLATION, words),
        comments={"3": words},
    )

    def on_english(sheet: Sheet) -> None:
        edits.balloon(sheet, "3", ENGLISH, words)
        sheet.ok("3")

    yield Edit(
        "a balloon on the English, OK",
        on_english,
        signed="3",
        comments={"3": words},
    )
    yield Edit(
        "a balloon on the title",
        lambda s: s.file.add_comment(s.file.paragraphs[0].runs, text=words, author="A. L."),
        told=(words,),
    )

    def two(sheet: Sheet) -> None:
        for said in (words, "Tak."):
            edits.balloon(sheet, "3", TRANSLATION, said)

    yield Edit("a balloon with a reply", two, comments={"3": f"{words} Tak."})

    def box(sheet: Sheet) -> None:
        sheet.add("3", TRANSLATION, text_box(words))
        sheet.ok("3")

    yield Edit("a text box in a translation, OK", box, told=(words,), unclear="3")
    yield Edit(
        "a text box beside a table",
        lambda s: edits.append_to(s.file.paragraphs[-1], text_box(words)),
        told=(words,),
    )

    def inner_table(sheet: Sheet) -> None:
        sheet.cell("3", TRANSLATION)._tc.insert(1, table(words))
        sheet.ok("3")

    yield Edit("a table in a translation, OK", inner_table, told=(words,), unclear="3")
    yield Edit("a table of their own", lambda s: s.body.insert(3, table(words, "Tak.")), told=(words, "Tak."))

    def pasted(sheet: Sheet) -> None:
        sheet.add("3", TRANSLATION, picture())
        sheet.ok("3")

    yield Edit("a picture in a translation, OK", pasted, told=("",), unclear="3")
    yield Edit(
        "a picture with a description",
        lambda s: edits.append_to(s.file.paragraphs[-1], picture(words)),
        told=(words,),
    )
    yield Edit("an inserted file", lambda s: s.body.insert(2, edits.chunk()), told=("",))
    ink = f'<w:r><w:contentPart xmlns:r="{edits.OFFICE}" r:id="rId99"/></w:r>'
    yield Edit("words by hand", lambda s: s.add("3", TRANSLATION, ink), told=("",))

    def listed(sheet: Sheet) -> None:
        sheet.put("3", TRANSLATION, SHORT)
        edits.make_list(sheet.cell("3", TRANSLATION).paragraphs[0])
        sheet.ok("3")

    yield Edit("a list in a translation, OK", listed, {"3": SHORT}, unclear="3")


def forms() -> Iterator[Edit]:
    """Yield fields of forms, and words where no words should be."""
    unread = "Czy to pilne?"
    prompt = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Pisz tu')}</w:sdtContent></w:sdt>"
    )

    def unfilled(sheet: Sheet) -> None:
        sheet.ok("3")
        sheet.add("3", TRANSLATION, prompt)

    yield Edit("a form field that nobody filled in, OK", unfilled, comments={"3": "Pisz tu"}, unclear="3")
    entries = '<w:result w:val="1"/><w:listEntry w:val="Nie."/><w:listEntry w:val="Tak?"/>'
    chosen = f"<w:ffData><w:ddList>{entries}</w:ddList></w:ffData>"
    field = f'<w:r><w:fldChar w:fldCharType="begin">{chosen}</w:fldChar></w:r>'
    yield Edit("a choice from a list of a form", lambda s: s.add("3", COMMENT, field), comments={"3": "Tak?"})
    yield Edit("words between the cells", lambda s: s.row("3")._tr.append(paragraph(unread)), told=(unread,))


def programs() -> Iterator[Edit]:
    """Yield a file as another program saves it."""
    yield Edit("saved by Google Docs", edits.as_google_docs, {"3": SHORT}, "3")
    yield Edit("saved by LibreOffice", edits.as_libreoffice, {"3": SHORT}, "3")


EDITS = (
    *answers(),
    *unseen(),
    *tracked(),
    *not_live(),
    *english(),
    *rows(),
    *beside(),
    *forms(),
    *programs(),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project that no case writes to: what an import reads of it is read once for all of them."""
    made = make_project(tmp_path_factory.mktemp("edits"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("open_catalogue", "export", "read"):
            patch.setattr(review, name, functools.cache(getattr(review, name)))
        yield made


@pytest.fixture(scope="module")
def sent(project: Project) -> bytes:
    (file,) = export(project, "help", "pl", ("docx",))
    return file.data


def came_back(project: Project, data: bytes, who: str = "A. L.") -> Proposal:
    path = project.root / "back.docx"
    path.write_bytes(data)
    return propose(project, path, TODAY, who)


def kept(proposal: Proposal) -> str:
    """All that the catalogue has after the import, each comment in one line."""
    return re.sub(r"\n# Review: ", " ", po.write(proposal.signing.catalogue).decode())


def numbers(ids: Iterable[str]) -> list[str]:
    return [one.partition("-")[0] for one in ids]


def test_the_table_has_at_least_sixty_edits() -> None:
    assert len({one.id for one in EDITS}) == len(EDITS) >= 60


@pytest.mark.parametrize("edit", EDITS, ids=[one.id for one in EDITS])
def test_each_edit_is_taken_told_or_refused(edit: Edit, project: Project, sent: bytes) -> None:
    proposal = came_back(project, edits.edited(sent, edit.change))
    outcome, report, catalogue = proposal.outcome, as_text(proposal), kept(proposal)
    by_number = {one.id.partition("-")[0]: one for one in outcome.differences}
    assert {number: one.after for number, one in by_number.items() if one.edited} == edit.taken
    signed = {number for number, one in by_number.items() if one.key in proposal.signed}
    assert signed == set(edit.signed)
    assert numbers(one.id for one in outcome.refusals if one.hint != edits.SESSION_HINT) == list(edit.refused)
    assert [one.words for one in outcome.told] == list(edit.told)
    assert {number for number, one in by_number.items() if one.unclear and one.verdict.value == "ok"} == set(
        edit.unclear
    )
    assert {number for number, one in by_number.items() if one.verdict.value == "change"} == set(
        edit.rejected
    )
    for words in edit.told:
        assert words in report
        assert words in catalogue
    for number, words in edit.comments.items():
        assert words in report
        entry = next(one for one in proposal.signing.catalogue.entries if one.text in edits.SOURCES[number])
        assert words in " ".join(one.removeprefix("Review: ") for one in entry.translator_comments)
    for number in edit.unclear:
        assert "not signed: " in report, number


def test_footnotes_endnotes_and_comments_without_a_place_are_told(project: Project, sent: bytes) -> None:
    for kind in ("footnote", "endnote", "comment"):
        reference = f'<w:r><w:{kind}Reference w:id="2"/></w:r>'
        marked = edits.edited(sent, edits.putting("3", TRANSLATION, reference))
        for data, where in ((marked, "3-"), (sent, "")):
            proposal = came_back(project, edits.with_notes(data, kind, "Czy to pilne?"))
            told = [one.words for one in proposal.outcome.told]
            said = [one.comment for one in proposal.outcome.differences if one.comment]
            assert [*told, *said] == ["Czy to pilne?"], (kind, where)
            assert "Czy to pilne?" in kept(proposal)
            assert "Czy to pilne?" in as_text(proposal)
            assert where in as_text(proposal)


def test_a_sheet_that_nobody_touched_tells_nothing(project: Project, sent: bytes) -> None:
    proposal = came_back(project, sent)
    assert not proposal.changes_something
    assert as_text(proposal) == "help, Polish: 4 without an answer"


# --- no word is lost ----------------------------------------------------------------------------------------

LOOKS = ("", "<w:strike/>", "<w:vanish/>", "<w:b/>", "<w:dstrike/>")
WRAPS = (
    "{}",
    f"<w:ins {edits.BY}>{{}}</w:ins>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
    f"<w:moveTo {edits.BY}>{{}}</w:moveTo>",
    "<w:fldSimple w:instr='QUOTE \"zq\"'>{}</w:fldSimple>",
    f"{edits.field('QUOTE zq')}{{}}{edits.FIELD_END}",
    '<w:bdo w:val="rtl">{}</w:bdo>',
    '<w:dir w:val="rtl">{}</w:dir>',
)


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, Change]:
    """A new word, and a change that puts it somewhere."""
    word = draw(st.from_regex(r"zq[a-z]{6}", fullmatch=True))
    at = draw(st.integers(0, 500))
    markup = draw(st.sampled_from(WRAPS)).format(run(word, draw(st.sampled_from(LOOKS))))
    kinds: Mapping[str, Change] = {
        "run": lambda s: edits.append_at(s, at, markup),
        "deleted": lambda s: edits.append_at(s, at, deleted(word)),
        "field": lambda s: edits.append_at(s, at, f"<w:fldSimple w:instr='QUOTE {word}'/>"),
        "box": lambda s: edits.append_at(s, at, text_box(word)),
        "picture": lambda s: edits.append_at(s, at, picture(word)),
        "paragraph": lambda s: edits.insert_at(s, at, paragraph(word)),
        "table": lambda s: edits.insert_at(s, at, table(word)),
        "row": lambda s: edits.insert_row(s, at, table(word)),
        "cell": lambda s: edits.insert_cell(s, at, word),
        "header": lambda s: s.file.sections[0].header.add_paragraph(word),
        "comment": lambda s: edits.comment_at(s, at, word),
    }
    return word, kinds[draw(st.sampled_from(sorted(kinds)))]


@settings(deadline=None)
@given(st.lists(changes(), min_size=1, max_size=6, unique_by=lambda one: one[0]), st.booleans())
def test_every_new_word_is_taken_or_told_and_kept(
    project: Project, sent: bytes, made: list[tuple[str, Change]], ok: bool
) -> None:
    def change(sheet: Sheet) -> None:
        if ok:
            sheet.ok("1", "2", "3", "4")
        for _, one in made:
            one(sheet)

    proposal = came_back(project, edits.edited(sent, change))
    report, catalogue = as_text(proposal), kept(proposal)
    for word, _ in made:
        assert word in report, "nothing is lost silently"
        assert word in catalogue, "everything is kept"
