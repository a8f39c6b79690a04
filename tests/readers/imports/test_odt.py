"""What an OpenDocument text becomes, and what is told of the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.errors import PipelineError
from pipeline.readers.imports import Imported, import_file
from pipeline.readers.imports.inventory import words
from pipeline.readers.raster import read_raster
from tests.pixels import symbol
from tests.word_files import ODT_NAMES, odt_file, zipped

STYLES = (
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="S" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P" style:family="paragraph">'
    '<style:text-properties fo:language="en" fo:country="GB"/></style:style>'
    '<style:style style:name="Title" style:family="paragraph"/>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"'
    ' style:num-suffix="." text:start-value="3"/><text:list-level-style-bullet text:level="2"/></text:list-style>'
    '<text:list-style style:name="D"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>'
)


def read(body: str, parts: dict[str, str | bytes] | None = None) -> Imported:
    return import_file("letter.odt", odt_file(body, STYLES, parts))


def told(made: Imported, rule: str) -> list[str]:
    return [one.message for one in made.findings if one.rule.id == rule]


def p(inner: str, style: str = "P") -> str:
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def span(style: str, inner: str) -> str:
    return f'<text:span text:style-name="{style}">{inner}</text:span>'


def items(*inner: str, style: str = "L", more: str = "") -> str:
    listed = "".join(f"<text:list-item>{one}</text:list-item>" for one in inner)
    return f'<text:list text:style-name="{style}" {more}>{listed}</text:list>'


def test_headings_stand_below_a_title() -> None:
    made = read(p("Help", "P1") + '<text:h text:outline-level="1">Call</text:h>' + p("Now, or later."))
    assert (made.text, made.title, made.language) == (
        "# Help\n\n## Call\n\nNow, or later.\n",
        "Help",
        "en-GB",
    )


def test_bold_words_links_spaces_and_lines() -> None:
    link = '<text:a xlink:href="tel:999">999</text:a>'
    body = p(f"{span('B', 'Call')}<text:s text:c='3'/>{link}<text:line-break/>now<text:tab/>please")
    assert read(body).text == "**Call** [999](tel:999)\\\nnow please\n"


def test_a_list_keeps_its_numbers_and_levels() -> None:
    inner = items(p("x"), p("y"))
    body = items(p("a"), p("b") + inner) + p("-") + items(p("c"), more='text:continue-numbering="true"')
    assert read(body).text == "3. a\n4. b\n   - x\n   - y\n\n\\-\n\n5. c\n"


def test_a_number_with_a_point_in_it_is_part_of_the_words() -> None:
    inner = items(p("b"), style="D")
    assert read(items(p("a") + inner, style="D")).text == "1. a\n\n   1.1 b\n"


def test_a_table_keeps_its_head_and_its_merged_cells() -> None:
    cell, tall = "<table:table-cell {}>{}</table:table-cell>", 'table:number-rows-spanned="2"'
    rows = "".join(
        f"<table:table-row>{one}{other}</table:table-row>"
        for one, other in (
            (cell.format("", p("Monday")), cell.format(tall, p("9"))),
            (cell.format("", p("Tuesday")), "<table:covered-table-cell/>"),
        )
    )
    head = f"<table:table-row>{cell.format('', p('Day'))}{cell.format('', p('Open'))}</table:table-row>"
    rows = f"<table:table-header-rows>{head}</table:table-header-rows>{rows}"
    made = read(f"<table:table>{rows}</table:table>").text
    assert made == "| Day | Open |\n| --- | --- |\n| Monday | 9 |\n| Tuesday | 9 |\n"


def test_a_deleted_not_is_never_lost_silently() -> None:
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info>'
        f"<dc:creator>A</dc:creator></office:change-info>{p('not ')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    made = read(changes + p('You do <text:change text:change-id="c"/>have to pay.'))
    assert made.text == "You do ~~not~~ have to pay.\n"
    assert told(made, "import/tracked-change") == [
        "a tracked change: before “You do not have to pay.”, now “You do have to pay.”"
    ]


def test_added_words_are_told() -> None:
    changes = '<text:tracked-changes><text:changed-region text:id="c"><text:insertion/></text:changed-region></text:tracked-changes>'
    body = p(
        'You do <text:change-start text:change-id="c"/>not <text:change-end text:change-id="c"/>have to pay.'
    )
    made = read(changes + body)
    assert made.text == "You do not have to pay.\n"
    assert len(told(made, "import/tracked-change")) == 1


@pytest.mark.parametrize(
    "hidden",
    [
        p(f"Call us. {span('V', 'Code 1234.')}"),
        p("Call us.") + f'<text:section text:display="none">{p("Code 1234.")}</text:section>',
        p('Call us. <text:hidden-text text:string-value="Code 1234."/>'),
    ],
)
def test_hidden_words_are_quoted_and_not_shown(hidden: str) -> None:
    made = read(hidden)
    assert made.text == "Call us.\n"
    assert told(made, "import/hidden-words") == ["hidden words are left out: Code 1234."]


def test_comments_and_struck_out_words_are_told() -> None:
    note = f"<office:annotation><dc:creator>A</dc:creator>{p('Still right?')}</office:annotation>"
    made = read(p(f"Call {span('S', '111')} 999{note}."))
    assert made.text == "Call ~~111~~ 999.\n"
    assert told(made, "import/comment") == ["a comment is left out: Still right?"]
    assert told(made, "import/struck-words") == ["words are struck out: 111"]


def test_a_text_box_and_a_note_stand_below_their_paragraph() -> None:
    box = f"<draw:frame><draw:text-box>{p('Ring 999')}</draw:text-box></draw:frame>"
    note = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{p('Soon.')}</text:note-body></text:note>"
    made = read(p(f"You must pay{note}.{box}") + p("Call."))
    assert made.text == "You must pay\\[1\\].\n\nRing 999\n\n\\[1\\] Soon.\n\nCall.\n"


def test_a_picture_comes_along_with_its_alternative_text() -> None:
    image = '<draw:image xlink:href="Pictures/a.png"/>'
    frame = f"<draw:frame>{image}<svg:desc>A telephone</svg:desc></draw:frame>"
    (picture,) = read(p(f"Call.{frame}"), {"Pictures/a.png": symbol()}).pictures
    assert (picture.data, picture.alternative) == (read_raster(symbol()).data, "A telephone")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"a.txt": "x"}), "not an OpenDocument text"),
        (zipped({"content.xml": "<!DOCTYPE a><a/>"}), "declares entities"),
        (zipped({"content.xml": f"<office:document-content {ODT_NAMES}/>"}), "no text"),
        (zipped({"content.xml": "<a/>", "META-INF/manifest.xml": "<encryption-data/>"}), "password"),
        (odt_file("<text:section>" * 150 + "</text:section>" * 150), "within each other"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line(data: bytes, said: str) -> None:
    with pytest.raises(PipelineError, match=said) as error:
        import_file("letter.odt", data)
    assert "\n" not in str(error.value)


PLAIN = st.text("abcé9 -'.", min_size=1, max_size=12).filter(str.strip)
WRAPPERS = st.sampled_from(
    (
        *("{}", "<text:new>{}</text:new>", span("B", "{}"), span("V", "{}"), span("S", "{}")),
        *(
            '<text:a xlink:href="#x">{}</text:a>',
            "<text:date>{}</text:date>",
            "<text:page-number>{}</text:page-number>",
        ),
        f"<draw:frame><draw:text-box>{p('{}')}</draw:text-box></draw:frame>",
        f"<office:annotation>{p('{}')}</office:annotation>",
    )
)


@given(st.lists(st.lists(st.tuples(PLAIN, WRAPPERS), min_size=1, max_size=4), min_size=1, max_size=4))
def test_every_word_is_in_the_text_or_in_a_finding(paragraphs: list[list[tuple[str, str]]]) -> None:
    body = "".join(
        p("".join(wrapper.replace("{}", f" {said} ") for said, wrapper in one)) for one in paragraphs
    )
    made = read(body)
    assert told(made, "import/lost-words") == []
    there = words(made.text) + words(" ".join(one.message for one in made.findings))
    expected = [word for one in paragraphs for said, _ in one for word in words(said)]
    assert [word for word in expected if word not in there] == []
