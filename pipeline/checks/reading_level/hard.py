"""English word that Dale and Chall do not list -> whether it is hard all the same, and what is plainer.

Their list is of 1983, and of what American children knew. "Information", "email" and "toddler" are not on
it, and no adult stops there. So a word is hard only if a plainer one can replace it, or if it is rare too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pipeline.checks.reading_level.data.common import WORDS as COMMON
from pipeline.checks.reading_level.data.plainer import PLAINER
from pipeline.checks.reading_level.familiar import is_familiar, listed, longest, spellings

OF_LEAFLETS = (
    "abroad accidentally adviser allergic allergy ambulance apprentice arthritis aspirin autism baby"
    " biology blister braille bruise calculate calculation calculator cancer certificate chickenpox"
    " childminder communicate congratulations cough councillor creativity deliberately destination"
    " diabetes diarrhoea disability dizzy dyslexia electricity email embarrassing enthusiasm flannel flu"
    " grandparent groin headache helpline hospital ibuprofen id information inhaler interrupted irritated"
    " itch itchy jab jobcentre lens manager mathematics maths measles menopause midwife motorbike"
    " motorcycle mumps nappy nostril numb nursery organisation painkiller paracetamol passport pee period"
    " personality pharmacist pharmacy photo playgroup poo postcode pregnancy pregnant qualified rash"
    " reception scald scan smartphone snore stepfather stepmother supermarket swab sweaty tablet taxi"
    " telephone toddler tummy unexpectedly university unwell vaccinate vaccinated vaccination vaccine"
    " verruca vitamin voicemail vomit vomiting wart website wheelchair wheelie wheeze wristband zoom"
)
"""Words that are rare in books and papers, and that people in Britain meet at home and at the GP."""
PLACES = (
    "afghanistan albania algeria alzheimer andorra angola antigua argentina armenia australia austria"
    " azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia"
    " bosnia botswana brazil britain brunei bulgaria burkina burundi cambodia cameroon canada chad chile"
    " china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt"
    " england eritrea estonia eswatini ethiopia facebook fiji finland france gabon gambia georgia germany"
    " ghana gibraltar google greece grenada guatemala guernsey guinea guyana haiti honduras hungary"
    " iceland india indonesia iran iraq ireland israel italy jamaica japan jersey jordan kazakhstan kenya"
    " kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein"
    " lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius"
    " mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal"
    " netherlands nicaragua niger nigeria norway oman pakistan palau palestine palestinian panama papua"
    " paraguay parkinson peru philippines poland portugal qatar romania russia rwanda samoa scotland"
    " senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden"
    " switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey"
    " turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales"
    " whatsapp yemen zambia zimbabwe"
)
"""Countries and other names, which may begin a sentence or be all of an item of a list."""
# Letters that stand for words have a rule of their own; a capital inside a word shows a name.
PLAIN_WORD = re.compile(r"[^\W\d_]?[^\W\d_A-Z]+(?:[-'][^\W\d_]*)*|[A-Z]{7,}")
NOT_LATIN = re.compile("[^\x00-\u024f\u1e00-\u1eff\u2010\u2011\u2019]")
"""What shows that a word is not English."""
UN = re.compile(r"(?:un|non|re|mis|over|under|self|anti|pre|sub|super|micro|mini|multi)-?(?=...)")
LY = (
    ("ily", "y"),
    ("ably", "able"),
    ("ibly", "ible"),
    ("ically", "ic"),
    ("ally", "al"),
    ("ly", ""),
    ("ly", "e"),
)
MADE_BY = (
    *LY,
    *(("iness", "y"), ("ness", ""), ("less", ""), ("ful", ""), ("able", ""), ("able", "e"), ("ish", "")),
    *(
        ("er", ""),
        ("er", "e"),
        ("or", ""),
        ("or", "e"),
        ("ers", ""),
        ("ers", "e"),
        ("ors", "e"),
        ("ier", "y"),
    ),
    *(("y", ""), ("y", "e"), ("ment", ""), ("ship", ""), ("hood", ""), ("like", ""), ("proof", "")),
)
"""(ending, what stands in its place in the word that it is made of)."""
MADE_BY_LAST_LETTER: Mapping[str, Sequence[tuple[str, str]]] = {
    letter: tuple(row for row in MADE_BY if row[0].endswith(letter))
    for letter in {ending[-1] for ending, _ in MADE_BY}
}
SHORTEST_PART = 3
NO_PLURAL = ("ss", "us", "is")
PREFIXES = frozenset("anti co de e ex mid mini multi non pre pro re self semi sub un".split())
MOST_HYPHENS = 2
"""A word with more of them is the name of a file or of a page."""


def is_hard(word: str) -> bool:
    """Whether *word*, which is not familiar, is hard: there is a plainer one, or few people meet it often.

    Hard are neither common words ("information"), nor words made of familiar or common ones ("painkiller",
    "untreated"), nor what can only be a name ("FixMyStreet"), nor letters that stand for words ("GCSEs"), nor
    words in another script. The formula counts all these as unfamiliar.
    """
    bare = word.replace("’", "'").removesuffix("'s").removesuffix("s'")
    if not PLAIN_WORD.fullmatch(bare) or NOT_LATIN.search(bare):
        return False
    small = bare.casefold()
    if small in _common_at_home():
        return False
    if plainer(small) or plainer(small.replace("-", "")):
        return True
    parts = small.split("-")
    if len(small) < SHORTEST_PART or len(parts) > MOST_HYPHENS + 1:
        return False
    if all(len(part) < SHORTEST_PART or part in PREFIXES or _is_easy(part) for part in parts):
        return False
    return len(parts) == 1 or not _is_easy("".join(parts))


def is_common(word: str) -> bool:
    """Whether most adults meet *word* often, though Dale and Chall do not list it: "information", "email"."""
    small = word.casefold().replace("’", "'").removesuffix("'s")
    return all(_is_easy(part) for part in small.split("-") if part)


def plainer(word: str) -> str:
    """Return what to say instead of *word*, or what it means; "" where we have nothing to say."""
    table, small = _plainer(), word.casefold().replace("iz", "is")
    return next((table[form] for form in (word.casefold(), small, *bases(small)) if form in table), "")


def root(word: str) -> str:
    """Return what the forms of a word have in common: "prescrib" of "prescribes" and "prescribed"."""
    stem = word.casefold().replace("’", "'").removesuffix("'s")
    for ending in ("s", "e", "ed", "ing", "e"):
        if stem.endswith(ending) and len(stem) - len(ending) > 2 and not stem.endswith("ss"):
            stem = stem.removesuffix(ending)
    return stem[:-1] + "i" if stem.endswith("y") else stem


def _is_easy(word: str) -> bool:
    return any(
        _is_known(spelled) or _is_made_of_known(spelled) or any(map(_is_known, bases(spelled)))
        for spelled in spellings(word)
    )


def _is_known(word: str) -> bool:
    return word in _common() or is_familiar(word)


def _is_made_of_known(word: str) -> bool:
    """Whether *word* is a known word with a prefix or an ending, or two known words."""
    words, bare = listed(), UN.sub("", word, count=1)
    if bare != word and (_is_known(bare) or any(map(_is_known, bases(bare)))):
        return True
    for form in (word, *bases(word)):
        made = (
            form.removesuffix(end) + put
            for end, put in MADE_BY_LAST_LETTER.get(form[-1:], ())
            if form.endswith(end) and len(form) > len(end) + 2
        )
        if any(_is_known(base) and not plainer(base) for base in made):
            return True
        least = max(SHORTEST_PART, len(form) - longest())
        most = min(len(form) - SHORTEST_PART, longest())
        if any(form[:at] in words and form[at:] in words for at in range(least, most + 1)):
            return True
    return False


def bases(word: str) -> Iterator[str]:
    """Yield what *word* may be the plural or a verb form of."""
    if not word.endswith(("s", "ed", "ing")):
        return
    for ending, put in (("ies", "y"), ("ied", "y")):
        if word.endswith(ending):
            yield word.removesuffix(ending) + put
    for ending in ("s", "es", "ed", "ing"):
        if word.endswith(ending) and not word.endswith(NO_PLURAL):
            stem = word.removesuffix(ending)
            yield from (stem, f"{stem}e")
            if len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def _plainer() -> Mapping[str, str]:
    rows = (line.partition(": ") for line in PLAINER.strip().splitlines())
    return {word: instead for word, _, instead in rows}


@cache
def _common_at_home() -> frozenset[str]:
    return frozenset((*OF_LEAFLETS.split(), *PLACES.split()))


@cache
def _common() -> frozenset[str]:
    return frozenset((*COMMON.split(), *_common_at_home()))
