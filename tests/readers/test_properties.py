"""True of every text: no word is lost, nothing is raised, white space and line ends do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model.document import (
    Block,
    Box,
    Document,
    Inlines,
    ItemList,
    Passage,
    Picture,
    Text,
    Wording,
    list_items,
    passages,
    plain_words,
    walk,
)
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.readers import read_markdown
from pipeline.readers.plain_text import read

FRAGMENTS = (
    """
Login|Menu|Search|Calling the police|What happens next?|WHAT TO BRING|1.1 Rules|or|Call 999
Police take all reports of domestic abuse seriously.|They will talk to you|You can bring:
- a friend|  - your passport|* papers|• keys|•|– water|-|***|====|1. Leave.|2. Wait|3) Call|a) one|b) two
ii) three|(4) four|12. May
Fenland Advice Centre|12 Mill Road|Cambridge CB1 2AB|Police\t999|Samaritans    116 123
See www.police.uk/help, refuge.org.uk or a@b.example.org.|Read more (gov.uk/bail).|0808 2000 247
ماذا يحدث؟|اتصل بالرقم 999.|您可以得到什么帮助？|请拨打。|Cafe\u0301 Zoe\u0308|\u00a0|||
a line that an e-mail program has broken where the next word did not|fit, and so it goes on here.
If you are in danger now and somebody can hear you on the telephone,|press 55|call|999.|at 9|15 minutes later
If you need the police at once, call them on the telephone number 999|Telephone: 999|Open: Monday to Friday
o your charger|o\tyour keys|§\tone|· two|+44 20 7946 0000|✓ five|+ six|→ go|1. Dezember|(iii) call|5.) end
  01632 960 001|  Ambulance: 112|Monday\t9 to 5|Tuesday\t\t|Page 2 of 3|Skip to content|help@example.org
""".strip()
    .replace("\n", "|")
    .split("|")
)
FRAGMENTS.append("GoodSAM | The Force (cambs.police.uk)")
MARKUP = (
    """
# Police¦## What now?¦### By phone¦#### Deep¦#¦**Call** *now*¦![](clock)¦![a clock](clock)¦See ![](hand) it
![map](https://m.example.org/a.png)¦[the form](https://f.example.org/x)¦[here](../x)¦[](https://e.org)
> Never go back.¦> - alone¦>¦Custody¦: a room¦    code words¦```sh¦```¦`x` <b>y</b>¦<div id='z'>¦</div>
<!-- note -->¦| a | b |¦|---|---|¦---¦~~gone~~¦[ref]: http://r.example¦Sergeant Example  ¦Bridge Street\\
1. 1.¦5. five¦   - deep¦\\*not\\*¦<https://u.example>¦**two¦lines**¦[split¦link](https://s.example "a title")
+++¦title: Up¦date: 2024-03-01¦tags = ["q"]¦Free[^1] or[^2].¦[^1]: mobiles¦    and more¦^[at once]
a<br>b<br/>¦<del>gone</del> <b>now</b>¦<s>dead¦</s>¦~tilde~ ~5 to ~10¦- [ ] tick¦- [x] done¦|:-:|¦-|-
| a | b | c | d |¦| | 9 |¦{{< ring >}} {% if x %}¦{{<phone>}}15{{</phone>}}¦[go]({% link p.md %})¦:::note
> [!NOTE]¦##Close¦#1 first¦*[FGM]: meant¦[sms](sms:60777?body=Hi)¦<tel:01632960001>¦**999** - Police
**01632 960 008** - Help¦Open: 9 to 5¦call 28¦days later¦&nope;¦&amp; :cat:¦___¦a) one
<table><tr><td>Mon</td><td>9</td></tr></table>¦<a href="https://h.example">here</a>
""".strip()
    .replace("\n", "¦")
    .split("¦")
)
NOTATION = st.text("-*•–=#>|`~<>[](){}!:.1a \t\\_\n", max_size=12)

plain_texts = st.lists(st.sampled_from(FRAGMENTS) | NOTATION, min_size=1, max_size=14).map("\n".join)
marked_texts = st.lists(st.sampled_from(FRAGMENTS + MARKUP) | NOTATION, min_size=1, max_size=14).map(
    "\n".join
)
wordings = st.sampled_from(Wording)

WORD = re.compile(r"[^\W_]+")
FOR_PROGRAMS = frozenset("href amp title date tel sms br b del s a x".split())
"""Words of the notation that no reader would miss: tags, an entity, the keys of settings that are used."""
LETTER_MARK = re.compile(r"(?m)^[\s]*(?:\(?(?:[A-Za-z]|[ivx]{2,4})\)|o)(?=\s)")
FILE = "source/some-leaflet/leaflet.txt"

Result = tuple[Document, tuple[Finding, ...]]


def read_plain(text: str) -> Result | None:
    """The result, None if the text has no words: the only reason to raise an error."""
    try:
        return read(text, FILE)
    except PipelineError as error:
        _assert_empty(error)
        return None


def read_marked(text: str, wording: Wording) -> Result | None:
    try:
        return read_markdown(text, FILE, wording=wording)
    except PipelineError as error:
        _assert_empty(error)
        return None


def _assert_empty(error: PipelineError) -> None:
    assert error.message == "the source is empty"
    assert error.place.file == FILE


def words_of(text: str) -> list[str]:
    return WORD.findall(unicodedata.normalize("NFC", text))


def kept(result: Result) -> set[str]:
    """All words of a document, of its link targets, its list numbers and the findings."""
    document, findings = result
    found = [finding.message for finding in findings]
    for spot in walk(document):
        found.append(spot.passage.words)
        found += targets(spot.passage.content)
    for section in document.sections:
        for block in section.blocks:
            found += numbers(block)
    return set(words_of("\n".join(found)))


def targets(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        if not isinstance(inline, Text):
            yield from targets(inline.children)
            yield getattr(inline, "target", "")


def numbers(block: Block) -> Iterator[str]:
    match block:
        case ItemList():
            yield from (str(item.number) for item in list_items(block))
        case Box(blocks):
            for inner in blocks:
                yield from numbers(inner)
        case Picture(id_):
            yield id_
        case _:
            pass


@given(plain_texts)
def test_every_word_of_a_plain_text_is_in_the_document_or_in_a_finding(text: str) -> None:
    result = read_plain(text)
    if result is not None:
        assert set(words_of(LETTER_MARK.sub("", text))) <= kept(result)


@given(marked_texts, wordings)
def test_every_word_of_a_markdown_page_is_in_the_document_or_in_a_finding(
    text: str, wording: Wording
) -> None:
    """Code or HTML without spaces can join two words into one; both words are still there."""
    result = read_marked(text, wording)
    if result is not None:
        found = " ".join(kept(result))
        assert [word for word in words_of(text) if word not in found and word not in FOR_PROGRAMS] == []


@given(plain_texts)
def test_words_keep_their_order(text: str) -> None:
    """If there is nothing before the title, the passages are in the order of the text."""
    result = read_plain(text)
    if result is not None and not any(f.rule.id == "source/before-title" for f in result[1]):
        places = [p.place for p in passages(result[0])]
        skip = any(f.rule.id == "source/no-title" for f in result[1])
        order = [(place.line, place.column) for place in places[skip:]]
        assert order == sorted(order)


@given(plain_texts)
def test_the_kind_and_amount_of_white_space_make_no_difference(text: str) -> None:
    result = read_plain(text)
    lines = text.split("\n")
    spaced = "\n".join((line.replace(" ", "\u00a0") + " \u00a0") if line.strip() else " \t" for line in lines)
    blanks = "\u00a0\n\n" + re.sub(r"\n[^\S\n]*\n", "\n\n\n \n", spaced) + "\n\n"
    again = read_plain(blanks)
    assert (again and again[0]) == (result and result[0])


@given(plain_texts)
def test_the_words_of_a_passage_are_normalised(text: str) -> None:
    """They are in NFC, with single spaces."""
    result = read_plain(text)
    for passage in passages(result[0]) if result else ():
        assert passage.words == unicodedata.normalize("NFC", " ".join(passage.words.split()))


@given(marked_texts, wordings, st.sampled_from(("\r\n", "\r")))
def test_line_ends_make_no_difference(text: str, wording: Wording, end: str) -> None:
    assert read_plain(text.replace("\n", end)) == read_plain(text)
    assert read_marked(text.replace("\n", end), wording) == read_marked(text, wording)


@given(plain_texts)
def test_a_place_of_a_plain_text_is_where_the_words_begin(text: str) -> None:
    result = read_plain(text)
    for passage in placed(result):
        rest = text.split("\n")[passage.place.line - 1][passage.place.column - 1 :]
        line = " ".join(unicodedata.normalize("NFC", rest).split())
        length = min(len(line.split()[0]), len(passage.words), 3)
        assert length
        assert passage.words[:length] == line[:length]


@given(marked_texts, wordings)
def test_a_place_of_a_markdown_page_has_the_first_word_on_its_line(text: str, wording: Wording) -> None:
    for passage in placed(read_marked(text, wording)):
        words = words_of(passage.words)
        line = unicodedata.normalize("NFC", text.split("\n")[passage.place.line - 1])
        assert passage.place.column <= len(line) + 1
        assert not words or words[0] in line or words[0] in passage.words.split("://")[0]


def placed(result: Result | None) -> list[Passage]:
    """The passages of a result, without a title made from the folder's name."""
    if result is None:
        return []
    invented = any(finding.rule.id == "source/no-title" for finding in result[1])
    return list(passages(result[0]))[invented:]


@given(st.text())
@settings(max_examples=50)
def test_no_text_raises_another_error(text: str) -> None:
    read_plain(text)
    read_marked(text, Wording.EASY_READ)


@pytest.mark.parametrize(
    "bullet", ["•", "\u200f•", "•\u200f", "- \u200e", "▪", "\u200b✓\ufe0f", "\u200f☐\u200e"]
)
def test_a_bullet_with_nothing_to_see_after_it_is_no_item(bullet: str) -> None:
    alone = read_plain(f"Call us.\n\n{bullet}\n\n{bullet}\n{bullet}\n\nWe will listen.\n")
    assert alone is not None
    assert [plain_words(passage.content) for passage in placed(alone)] == ["Call us.", "We will listen."]


@pytest.mark.parametrize("text", ["", "\ufeff", " \n\u00a0\n\f", "Login\n\nMenu\n", "=====\n"])
def test_a_text_without_words_is_an_error_that_names_the_file(text: str) -> None:
    with pytest.raises(PipelineError, match=f"^{FILE}:1: the source is empty$") as caught:
        read(text, FILE)
    assert caught.value.hint
