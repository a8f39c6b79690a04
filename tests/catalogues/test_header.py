from __future__ import annotations

import pytest

from pipeline.catalogues.header import language_field


@pytest.mark.parametrize(
    ("tag", "field"),
    [
        ("ur", "ur"),
        ("pt-BR", "pt_BR"),
        ("zh-Hans", "zh_CN"),
        ("zh-Hant", "zh_TW"),
        ("sr-Latn", "sr@latin"),
        ("uz-Cyrl-UZ", "uz_UZ@cyrillic"),
        ("ca-valencia", "ca@valencia"),
        ("ku-Arab", "ku@arabic"),
        ("ff-Adlm", "ff_Adlm"),
    ],
)
def test_a_language_is_named_as_in_the_gettext_manual(tag: str, field: str) -> None:
    assert language_field(tag) == field
