"""Translating documents: what is translated, what stays in the source's language, and the findings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.extract import extract, msgid_and_links
from pipeline.catalogues.po import read
from pipeline.catalogues.translate import (
    BROKEN_MARKUP,
    CHANGED_MEANING,
    FUZZY,
    HELD,
    MISSING,
    OUTDATED,
    RULES,
    translate,
)
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import Document, Link, Passage, Place, Section, Strong, Text, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Stale
from pipeline.model.markup import parse

HELP = "https://help.example/"
THERE = "https://there.example/"


def document(*texts: str) -> Document:
    found = [
        Passage(parse(text, (HELP, THERE)), Place("leaflet.txt", line)) for line, text in enumerate(texts, 3)
    ]
    return Document(Passage((Text("T"),)), (Section(None, tuple(found)),), "en-GB")


def catalogue(*entries: Entry) -> Catalogue:
    return Catalogue("pl", (Entry("T", translations=("Tytuł",)), *entries))


def one(
    text: str, entry: Entry | None, stale: Stale = Stale.SOURCE, *others: Entry
) -> tuple[Passage, tuple[Finding, ...]]:
    """The translation of a document of one passage, and the findings."""
    found, findings = translate(document(text), catalogue(*([entry] if entry else []), *others), stale)
    assert found.language == "pl"
    assert found.title == Passage((Text("Tytuł"),))
    (passage,) = list(passages(found))[1:]
    return passage, findings


POLICY = {
    MISSING: Stale.SOURCE,
    FUZZY: Stale.SOURCE,
    CHANGED_MEANING: Stale.PREVIOUS,
    OUTDATED: Stale.PREVIOUS,
    HELD: Stale.HOLD,
    BROKEN_MARKUP: Stale.HOLD,
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_bad_sample_and_not_its_good_one(rule: Rule) -> None:
    for sample, wanted in ((rule.bad, [rule]), (rule.good, [])):
        entry, *others = read(sample.encode(), "pl.po", "pl").entries
        _, findings = one(entry.text, entry, POLICY[rule], *others)
        assert [finding.rule for finding in findings] == wanted
        assert all((str(f.place), f.language) == (str(entry.place), "pl") for f in findings)


def test_a_translation_for_another_context_does_not_count() -> None:
    heading = Section(Passage((Text("Help"),), context="heading"), (Passage((Text("Help"),)),))
    source = Document(Passage((Text("T"),)), (heading,), "en-GB")
    for entry in (Entry("Help", translations=("Pomoc",)), Entry("Help", "heading", ("Pomoc",))):
        found, findings = translate(source, catalogue(entry))
        assert [finding.rule for finding in findings] == [MISSING]
        shown = {passage.context: passage.words for passage in list(passages(found))[1:]}
        other = {"": "heading", "heading": ""}[entry.context or ""]
        assert shown == {entry.context or "": "Pomoc", other: "Help"}


def test_every_rule_says_why() -> None:
    assert all(rule.why and rule.title.endswith(".") and rule.id.startswith("translation/") for rule in RULES)


def test_links_have_the_targets_of_the_source_in_any_order() -> None:
    entry = Entry("[Help]{1} and [more]{2}", translations=("**[Więcej]{2}** i [pomoc]{1}",))
    passage, findings = one(entry.text, entry)
    assert findings == ()
    assert passage.content == (
        Strong((Link((Text("Więcej"),), THERE),)),
        Text(" i "),
        Link((Text("pomoc"),), HELP),
    )
    assert passage.language == ""


def test_a_language_may_have_its_own_page() -> None:
    entry = Entry("[Help]{1}", translations=("[Pomoc]{1}",))
    found, _ = translate(document(entry.text), catalogue(entry), targets={HELP: "https://help.example/pl"})
    assert list(passages(found))[1].content == (Link((Text("Pomoc"),), "https://help.example/pl"),)


@pytest.mark.parametrize("entry", [None, Entry("Call."), Entry("Call.", translations=(" ",))])
def test_a_missing_translation_leaves_the_source_tagged_as_such(entry: Entry | None) -> None:
    passage, (finding,) = one("Call.", entry)
    assert passage == Passage((Text("Call."),), language="en-GB")
    assert (finding.rule, finding.severity) == (MISSING, Severity.WARNING)
    if entry is None:
        assert str(finding.place) == "leaflet.txt:3"
        assert "leaflets update" in finding.hint


OLD = Entry("Call 999.", translations=("Dzwoń 999.",), flags=("fuzzy",), previous_text="Ring 999.")
FORMER = Entry("Ring 999.", translations=("Dzwoń 999.",), obsolete=True)


def test_a_fuzzy_translation_is_not_shown() -> None:
    passage, (finding,) = one(OLD.text, OLD)
    assert passage.words == "Call 999."
    assert passage.language == "en-GB"
    assert finding.rule == FUZZY


def test_the_previous_translation_is_shown_only_where_the_leaflet_allows_it() -> None:
    passage, (finding,) = one(OLD.text, OLD, Stale.PREVIOUS, FORMER)
    assert passage == Passage((Text("Dzwoń 999."),))
    assert finding.rule == OUTDATED
    assert "Ring 999." in finding.message


@pytest.mark.parametrize(
    "former",
    [
        replace(FORMER, translations=("Dzwoń teraz 999.",)),
        replace(FORMER, flags=("fuzzy",)),
        replace(FORMER, context="heading"),
        replace(FORMER, text="Ring them on 999."),
    ],
)
def test_an_unapproved_translation_is_not_a_previous_translation(former: Entry) -> None:
    passage, (finding,) = one(OLD.text, OLD, Stale.PREVIOUS, former)
    assert (passage.words, finding.rule) == ("Call 999.", FUZZY)


@pytest.mark.parametrize("stale", [Stale.SOURCE, Stale.PREVIOUS])
def test_a_dangerous_previous_translation_is_never_shown(stale: Stale) -> None:
    entry = replace(OLD, translations=("Dzwoń 101.",), previous_text="Call 101.")
    former = Entry("Call 101.", translations=("Dzwoń 101.",), obsolete=True)
    passage, (finding,) = one(entry.text, entry, stale, former)
    assert (passage.words, finding.rule, finding.severity) == ("Call 999.", CHANGED_MEANING, Severity.ERROR)
    assert "101 -> 999" in finding.message


@pytest.mark.parametrize(
    ("source", "rule"), [("en-GB", CHANGED_MEANING), ("en", CHANGED_MEANING), ("da", FUZZY)]
)
def test_only_an_english_text_is_read_for_a_not(source: str, rule: Rule) -> None:
    entry = Entry("You must go.", translations=("Idź.",), flags=("fuzzy",), previous_text="You can go.")
    _, (finding,) = translate(
        replace(document(entry.text), language=source, title=Passage(())), catalogue(entry)
    )
    assert finding.rule == rule


def test_a_fuzzy_text_that_lost_its_flag_is_not_shown_until_somebody_edits_it() -> None:
    entry = Entry("Call 999.", translations=("Dzwoń 101.",))
    doubted = replace(entry, translator_comments=(f"@fuzzy {entry.content_hash}",))
    passage, (finding,) = one(entry.text, doubted)
    assert (passage.words, finding.rule) == ("Call 999.", FUZZY)
    passage, findings = one(entry.text, replace(doubted, translations=("Dzwoń 999.",)))
    assert (passage.words, findings) == ("Dzwoń 999.", ())


@pytest.mark.parametrize(("previous", "rule"), [(None, FUZZY), ("Ring [999]{1}.", CHANGED_MEANING)])
def test_a_guess_is_not_a_previous_translation(previous: str | None, rule: Rule) -> None:
    """Nobody knows which text it translates, or its links are not those of the present text."""
    former = replace(FORMER, text=previous or FORMER.text)
    passage, (finding,) = one(OLD.text, replace(OLD, previous_text=previous), Stale.PREVIOUS, former)
    assert passage.words == "Call 999."
    assert finding.rule == rule


@pytest.mark.parametrize("entry", [None, Entry("Call 999."), OLD])
def test_a_held_leaflet_has_an_error_for_each_untranslated_passage(entry: Entry | None) -> None:
    passage, (finding,) = one("Call 999.", entry, Stale.HOLD)
    assert passage.language == "en-GB"
    assert (finding.rule, finding.severity) == (HELD, Severity.ERROR)


@pytest.mark.parametrize("translation", ["**Dzwoń", "[Dzwoń]{3}", "Dzwoń]", "[Dzwoń]", "****"])
@pytest.mark.parametrize("stale", Stale)
def test_broken_markup_leaves_the_source(translation: str, stale: Stale) -> None:
    passage, (finding,) = one("Call.", Entry("Call.", translations=(translation,)), stale)
    assert passage.words == "Call."
    assert passage.language == "en-GB"
    assert (finding.rule, finding.severity) == (BROKEN_MARKUP, Severity.ERROR)
    assert translation in finding.message


def test_a_translation_is_one_run_of_words_in_nfc() -> None:
    passage, _ = one("Call.", Entry("Call.", translations=(" Zadzwon\u0301\n teraz. ",)))
    assert passage.content == (Text("Zadzwoń teraz."),)


def test_a_picture_without_alternative_text_stays_without() -> None:
    found, findings = translate(replace(document(), title=Passage(())), Catalogue("pl"))
    assert (found.title, findings) == (Passage(()), ())


def test_messages_with_different_contexts_are_different() -> None:
    title = Passage((Text("Draft"),), context="heading")
    entries = (Entry("Draft", "label", ("Szkic",)), Entry("Draft", "heading", ("Projekt",)))
    found, _ = translate(replace(document(), title=title), Catalogue("pl", entries))
    assert found.title.words == "Projekt"


WORDS = st.text("*[]{}\\ab5 .", min_size=1).filter(lambda text: text.strip())


@given(st.lists(WORDS.map(lambda text: Passage((Text(text.strip()),))), max_size=5))
def test_a_document_translated_into_itself_is_itself(found: list[Passage]) -> None:
    before = Document(Passage((Text("T"),)), (Section(None, tuple(found)),), "en-GB")
    entries = tuple(Entry(m.text, translations=(m.text,)) for m in extract((before,), references={}))
    after, findings = translate(before, Catalogue("en-GB", entries))
    assert findings == ()
    assert after == before


@given(WORDS, WORDS, st.sampled_from(Stale), st.booleans())
def test_every_passage_is_translated_or_tagged_and_reported(
    source: str, translation: str, stale: Stale, fuzzy: bool
) -> None:
    passage = Passage((Text(source),))
    entry = Entry(msgid_and_links(passage)[0], translations=(translation,), flags=("fuzzy",) if fuzzy else ())
    before = Document(passage, (), "en-GB")
    after, findings = translate(before, Catalogue("pl", (entry,)), stale)
    assert bool(findings) == (after.title.language == "en-GB")
    assert (after.title.content == passage.content) or not findings
    # What is shown, and whether it is the source's, is known to the gate.
    origin = after.title.origin
    assert origin is not None
    assert ((origin.context, origin.text), origin.untranslated) == (
        entry.key,
        after.title.language == "en-GB",
    )


@pytest.mark.parametrize("words", ["999", "£5", "9:00–17:00", "☎ 0808 2000 247"])
def test_words_without_letters_need_no_translation(words: str) -> None:
    """They are understood as they are, so nobody is told that they are missing; a translation is shown."""
    document = Document(Passage((Text(words),)), (), "en-GB")
    shown, findings = translate(document, Catalogue("ur"), Stale.HOLD)
    assert (shown.title.words, shown.title.language, findings) == (words, "", ())
    assert shown.title.origin is not None
    assert not shown.title.origin.untranslated
    guessed = Entry(words, translations=("7",), flags=("fuzzy",), previous_text="7")
    assert translate(document, Catalogue("ur", (guessed,)))[0].title.words == words
    own = Entry(words, translations=("۹۹۹",))
    assert translate(document, Catalogue("ur", (own,)))[0].title.words == "۹۹۹"
