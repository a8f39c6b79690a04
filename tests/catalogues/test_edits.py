"""Edits are cosmetic, normal or critical for the translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.edits import COLUMNS, Edit, differences, edit, warning

COSMETIC = """
Say [mot]{lang=fr}. | Say mot.
Say [mot]{lang=fr}. | Say [mot]{lang=la}.
Call **999** now. | Call 999 now.
Call 999 now | Call 999 now.
Call  999 now. | Call 999 now.
Call\u00a0999 now. | Call 999 now.
They won't do this. | They won’t do this.
Say "yes" to us. | Say “yes” to us.
Say 'yes' to us. | Say ‘yes’ to us.
Wait – then call. | Wait — then call.
Wait... | Wait…
CALL THE POLICE | Call the police
Call the police. | Call the Police.
call the police | Call the police
Police, fire and ambulance come. | Police, fire, and ambulance come.
It is 8 am. | It is 8 a.m.
Lines 3-4 here. | Lines 3–4 here.
"""
NORMAL = """
No, stop. | No stop.
Let us eat, grandma. | Let us eat grandma.
The officers who came help. | The officers, who came, help.
You are safe? | You are safe.
You are right! | You are right.
Call us. | Call US.
Ask WHO. | Ask who.
Ask in May. | Ask in may.
The Goodsam link | The GoodSAM link
Read it. Tell us. | Read it, tell us.
Re-sign the form. | Resign the form.
The victim's rights | The victims' rights
Call your ‘friend’. | Call your friend.
Call the police. | Ring the police.
Yes; go. | Yes: go.
the 5' wall | the 5" wall
A \\* star | A star
Not one, two, and three. | Not one, two and three.
"""
CRITICAL = """
Call 999. | Call 998.
Call 0808 2000 247. | Call 0808 2000 274.
Call 55 999. | Call 55999.
It costs 1,000. | It costs 1.000.
It lasts 48 hours. | It lasts 48 days.
It lasts two days. | It lasts three days.
At 8 a.m. | At 8 p.m.
At 8am | At 8pm
Under +5 degrees | Under -5 degrees
They can’t go. | They can go.
They don't go. | They go.
It isn’t safe. | It is safe.
You won't pay. | You will pay.
They'll come. | They come.
Do not call, do not go. | Do not call, go.
Do not go back. | Do go back.
You may go. | You must go.
You have to go. | You go.
Go unless he is there. | Go if he is there.
Call before he comes. | Call after he comes.
Press 55, then call 999. | Press 999, then call 55.
You must call. You must not go. | You must not call. You must go.
Do not call him, tell her. | Do not tell him, call her.
Read [more]{1}. | Read more.
Read [more]{1} and [this]{2}. | Read [more]{2} and [this]{1}.
Write to help@example.org. | Write to help@example.com.
Press [here]{1} now. | Press here [now]{1}.
See example.org/a | See example.org/b
By {publisher} | By {author}
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [(one, two) for one, two in (line.split(" | ") for line in table.strip().split("\n"))]


@pytest.mark.parametrize(("old", "new"), pairs(COSMETIC))
def test_a_change_of_looks_is_cosmetic_in_both_directions(old: str, new: str) -> None:
    assert edit(old, new) is edit(new, old) is Edit.COSMETIC
    assert warning(old, new) == ()


@pytest.mark.parametrize(("old", "new"), pairs(NORMAL))
def test_a_sign_that_may_change_the_meaning_is_not_cosmetic(old: str, new: str) -> None:
    assert edit(old, new) is edit(new, old) is Edit.NORMAL


@pytest.mark.parametrize(("old", "new"), pairs(CRITICAL))
def test_changes_that_endanger_people_are_critical(old: str, new: str) -> None:
    assert edit(old, new) is edit(new, old) is Edit.CRITICAL
    assert differences(old, new)
    assert all(len(line) <= COLUMNS for line in warning(old, new))


@pytest.mark.parametrize(("old", "new"), pairs(CRITICAL))
def test_unchanged_sentences_do_not_hide_a_change(old: str, new: str) -> None:
    around = "You can wait. {} Then, call us, or not, and go.".format
    assert edit(around(old), around(new)) is Edit.CRITICAL


def test_a_warning_says_what_changed() -> None:
    assert warning("Call 101 in 48 hours.", "Do not call 999 in 48 days.") == (
        "CHANGED: 101 -> not 999; hours -> days",
    )


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("Rufen Sie an, 110.", "Rufen Sie an, 112.", Edit.CRITICAL),
        ("Rufen Sie an", "Rufen sie an", Edit.NORMAL),
        ("Eins, zwei und drei", "Eins, zwei, und drei", Edit.NORMAL),
        ("Das ist „gut“.", "Das ist “gut”.", Edit.COSMETIC),
        ("may go", "must go", Edit.NORMAL),
    ],
)
def test_fewer_changes_are_cosmetic_in_other_languages(old: str, new: str, weight: Edit) -> None:
    assert edit(old, new, english=False) is weight


TEXTS = st.lists(
    st.sampled_from(
        "call the Police not must 55 999 may , . ? ! ** ‘ ’ “ [ ]{1} - – us US 0808 247 or".split()
    ),
    max_size=9,
).map(" ".join)


@given(TEXTS, TEXTS)
def test_a_cosmetic_edit_changes_no_word_and_no_digit(old: str, new: str) -> None:
    weight = edit(old, new)
    assert weight is edit(new, old)
    letters = ["".join(c for c in text.casefold() if c.isalnum()) for text in (old, new)]
    if weight is Edit.COSMETIC:
        assert letters[0] == letters[1]
        assert [text.count(sign) for text in (old,) for sign in "?!"] == [new.count(sign) for sign in "?!"]


@given(TEXTS)
def test_no_edit_is_cosmetic(text: str) -> None:
    assert edit(text, text) is Edit.COSMETIC
