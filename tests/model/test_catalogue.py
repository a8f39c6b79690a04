from __future__ import annotations

from pipeline.model.catalogue import Catalogue, Entry


def test_only_a_finished_translation_may_be_shown() -> None:
    catalogue = Catalogue(
        "ur",
        (
            Entry("a", None, ("ا",)),
            Entry("b", None, ("ب",), flags=("fuzzy",)),
            Entry("c", None, ("",)),
            Entry("d", None, ("د",), obsolete=True),
            Entry("e", "heading", ("ہ",)),
        ),
    )
    keys = [("", "a"), ("", "b"), ("", "c"), ("", "d"), ("", "e"), ("heading", "e")]
    assert [catalogue.translation(key) for key in keys] == ["ا", None, None, None, None, "ہ"]
