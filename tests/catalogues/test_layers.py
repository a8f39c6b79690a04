"""A project's own labels go before those of the base, message by message."""

from __future__ import annotations

from dataclasses import replace

from pipeline.catalogues.layers import layered, own_part, served
from pipeline.model.catalogue import Catalogue, Entry

BASE = Catalogue(
    "pl",
    (
        Entry("Draft", translations=("Szkic",)),
        Entry("Words", translations=("Słowa",)),
        Entry("Picture", translations=("Obraz",), flags=("fuzzy",)),
    ),
    header=(("Language", "pl"),),
    file="base.po",
)
OWN = Catalogue(
    "pl",
    (
        Entry("Words", translations=("Tekst",)),
        Entry("Draft", translations=("",)),
        Entry("Ours", translations=("Nasze",)),
        Entry("Old", translations=("Stare",), obsolete=True),
    ),
    header=(("Language", "pl"), ("X-Ours", "1")),
    file="own.po",
)


def shown(catalogue: Catalogue | None) -> dict[str, str | None]:
    assert catalogue is not None
    return {key[1]: catalogue.translation(key) for key in catalogue.by_key}


def test_one_layer_alone_is_as_it_is() -> None:
    assert layered(OWN, None) is OWN
    assert layered(None, BASE) is BASE
    assert layered(None, None) is None


def test_each_message_is_from_the_highest_layer_that_says_something() -> None:
    assert shown(layered(OWN, BASE)) == {"Words": "Tekst", "Draft": "Szkic", "Ours": "Nasze", "Picture": None}


def test_a_translation_that_the_project_doubts_hides_that_of_the_base() -> None:
    doubted = replace(OWN, entries=(Entry("Draft", translations=("Szkic",), flags=("fuzzy",)),))
    assert shown(layered(doubted, BASE))["Draft"] is None


def test_only_what_changed_is_the_projects_own() -> None:
    before = layered(None, BASE)
    assert before is not None
    assert own_part(before, before, None).entries == ()
    draft, *rest = before.entries
    signed = replace(draft, translator_comments=("@signed checked",))
    assert own_part(replace(before, entries=(signed, *rest)), before, None).entries == (signed,)


def test_what_the_project_had_stays_in_its_order_with_its_header_and_its_past() -> None:
    before = layered(OWN, BASE)
    assert before is not None
    changed = replace(before.by_key["", "Draft"], translations=("Brudnopis",))
    entries = tuple(changed if entry.text == "Draft" else entry for entry in before.entries)
    after = own_part(replace(before, entries=entries), before, OWN)
    assert [(entry.text, entry.translations[0]) for entry in after.entries] == [
        ("Words", "Tekst"),
        ("Draft", "Brudnopis"),
        ("Ours", "Nasze"),
        ("Old", "Stare"),
    ]
    assert after.header == OWN.header
    assert own_part(before, before, OWN).entries == OWN.entries


def test_no_entry_is_needed_for_what_the_base_translates_and_the_project_does_not_touch() -> None:
    assert served(None, BASE) == {("", "Draft"), ("", "Words")}
    assert served(OWN, BASE) == {("", "Draft")}
    assert served(OWN, None) == frozenset()
