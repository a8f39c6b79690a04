"""Documents give messages with comments that help an interpreter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import polib
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.extract import COLUMNS, extract, longest, msgid_and_links, slug
from pipeline.catalogues.po import write_template
from pipeline.model.catalogue import Message
from pipeline.model.document import (
    Document,
    Foreign,
    Inline,
    ItemList,
    Link,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Strong,
    Text,
    Wording,
    walk,
    with_passages,
)

GOLDEN = Path(__file__).parent / "golden"
REFERENCES = {
    Wording.STANDARD: "source/calling-the-police/leaflet.txt",
    Wording.EASY_READ: "source/calling-the-police/easy-read.md",
}
GOODSAM = Link(
    (Text("GoodSAM | Cambridgeshire Constabulary"),),
    "https://www.cambs.police.uk/police-forces/cambridgeshire-constabulary/areas/about-us/goodsam/",
)


def passage(*parts: str | Inline, context: str = "") -> Passage:
    return Passage(tuple(Text(part) if isinstance(part, str) else part for part in parts), context=context)


def heading(words: str) -> Passage:
    return passage(words, context="heading" if len(words.split()) <= 3 else "")


STANDARD = Document(
    heading("Calling the police"),
    (
        Section(
            None,
            (passage("Police take all reports of domestic abuse seriously. ", Strong((Text("Call 999."),))),),
        ),
        Section(
            heading("When the police arrive"),
            (
                passage(
                    "The offender cannot contact you for 48 hours and, in some cases, "
                    "this can be extended to 28 days. Find out more about Goodsam at ",
                    GOODSAM,
                    " (cambs.police.uk).",
                ),
                ItemList(
                    (passage("First aid"), passage("An ambulance"), passage("A helpline: 0808 2000 247"))
                ),
            ),
        ),
        Section(heading("If you cannot talk"), (passage("Press 55."), passage("The police can find you."))),
    ),
    "en-GB",
)
EASY_READ = Document(
    heading("Calling the police"),
    (
        Section(
            heading("If you cannot talk"),
            (
                Rows(
                    (
                        Row(
                            Picture("phone", passage("A finger presses 55 on a telephone.")),
                            (passage("You can be silent."), passage("Press 55.")),
                        ),
                        Row(Picture("dots", passage("")), (passage("The police can find you."),)),
                    )
                ),
            ),
        ),
    ),
    "en-GB",
    Wording.EASY_READ,
)


def weighed(one: Passage) -> Passage:
    return replace(one, critical="Press 55" in one.words or "cannot contact you" in one.words)


def leaflet() -> tuple[Message, ...]:
    return extract(
        (with_passages(document, weighed) for document in (STANDARD, EASY_READ)),
        references=REFERENCES,
        keep=("GoodSAM", "Cambridgeshire Constabulary"),
        glossary={
            "domestic abuse": "When your partner or somebody in your family hurts, frightens or controls you."
        },
    )


def test_the_template_is_as_people_read_it() -> None:
    template = write_template(
        leaflet(), "calling-the-police", ("Template of the leaflet calling-the-police.",)
    )
    assert template.decode() == (GOLDEN / "calling-the-police.pot").read_text(encoding="utf-8")


def test_polib_reads_the_template() -> None:
    found = polib.pofile(str(GOLDEN / "calling-the-police.pot"), encoding="utf-8")
    assert [entry.msgid for entry in found] == [message.text for message in leaflet()]


def test_one_text_is_one_message_in_both_wordings() -> None:
    (message,) = (message for message in leaflet() if message.text == "Press 55.")
    assert message.references == tuple(f"{file}#if-you-cannot-talk" for file in REFERENCES.values())


def test_a_passage_without_words_gives_no_message() -> None:
    assert all(message.text for message in leaflet())


def test_messages_of_critical_passages_are_critical() -> None:
    critical = [message.text[:20] for message in leaflet() if message.critical]
    assert critical == ["The offender cannot ", "Press 55."]


def test_every_comment_is_short_enough_for_any_tool() -> None:
    comments = [comment for message in leaflet() for comment in message.comments]
    assert max(len(f"#. {comment}") for comment in comments) <= COLUMNS


def test_a_change_of_one_passage_does_not_change_distant_messages() -> None:
    changed = Document(
        STANDARD.title,
        (*STANDARD.sections[:2], Section(STANDARD.sections[2].heading, (passage("Press 5."),))),
        "en-GB",
    )
    before = extract((STANDARD,), references=REFERENCES)
    after = extract((changed,), references=REFERENCES)
    assert after[:5] == before[:5]


def test_comments_say_which_numbers_and_addresses_to_keep() -> None:
    words = (
        "Call 0808 2000 247 or 999, 24/7; write to help.me@example.org or see example.org/help. "
        "GoodSam helps."
    )
    (_, message) = extract((document(words),), references={}, keep=("GoodSAM", "Sam"))
    kept = [comment for comment in message.comments if comment.startswith(("Keep", "  "))]
    assert kept == [
        "Keep exactly: 0808 2000 247; 999; 24/7; help.me@example.org;",
        "  example.org/help; GoodSAM",
    ]


def document(words: str) -> Document:
    return Document(passage("T"), (Section(None, (passage(words),)),), "en-GB")


def test_short_texts_may_grow_more_than_long_ones() -> None:
    assert (longest("x" * 10), longest("x" * 100)) == (30, 130)


def test_an_anchor_has_letters_digits_and_hyphens() -> None:
    assert slug("What happens if I’m hurt – or 999 says “no”?") == "what-happens-if-i-m-hurt-or-999-says-no"
    assert slug("Café") == "cafe"


def test_messages_have_numbers_for_links_and_no_targets() -> None:
    text, targets = msgid_and_links(
        passage("See ", Link((Strong((Text("cafe\u0301"),)),), "https://a.example/"), ".")
    )
    assert text == "See [**café**]{1}."
    assert targets == ("https://a.example/",)


WORDS = st.text("*[]{}\\ab5 .\u0301\n'\"", min_size=1, max_size=90)


@given(st.lists(WORDS, max_size=6))
def test_every_passage_with_words_is_in_the_template_and_no_comment_breaks_it(words: list[str]) -> None:
    made = Document(passage("T"), (Section(None, tuple(passage(text) for text in words)),), "en-GB")
    found = extract((made,), references=REFERENCES, keep=("a b", "5"))
    wanted = {msgid_and_links(spot.passage)[0] for spot in walk(made) if spot.passage.words.strip()}
    assert {message.text for message in found} == wanted
    for message in found:
        assert all("\n" not in comment and len(comment) <= COLUMNS for comment in message.comments)


def test_a_comment_says_what_the_mark_of_a_language_means() -> None:
    french = Foreign((Text("mot"),), "fr")
    marked = Document(
        heading("Help"), (Section(None, (passage("Say ", french, " or ", french, "."),)),), "en-GB"
    )
    message = extract((marked,), references={})[1]
    assert message.text == "Say [mot]{lang=fr} or [mot]{lang=fr}."
    assert [line for line in message.comments if "lang=" in line] == ["{lang=fr} marks words in French."]
