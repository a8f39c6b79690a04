"""Words stand where the readers of a language look for them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pipeline.model.alphabets import alphabetical

IN_ORDER = [
    ("en-GB", "999 BSL|Arrest|Bail|GoodSAM|Witness"),
    ("pl", "999|Nakaz|Ocena|Policja|Świadek|Tłumacz|Zeznanie"),
    ("pl", "łza|mama|nos|ósmy|pies"),
    ("cy", "Allgymorth|Cyfieithydd|Chwaer|Datganiad|Ddoe|Llys|Mechnïaeth"),
    ("lt", "Įspėjimas|Liudytojas|Smurtas|Šeima|Vertėjas|Žodis"),
    ("ro", "Martor|Ordin|Sprijin|Știre|Tată|Țară|Violență"),
    ("pt", "Intérprete|Ónus|Ordem|Violência"),
    ("uk", "GoodSAM|Гора|Ґанок|Європа|Затримання|Ідея|Їжак|Свідок"),
    ("ar", "999 BSL|IDVA|الإساءة|إفادة|أمر|تقييم|الدعم|شاهد|مترجم"),
    ("fa", "آزار|بازداشت|پلیس|دادگاه|شاهد|گواه|مترجم"),
    ("ur", "آؤٹ ریچ|بیان|خطرہ|ضمانت|گرفتار|مترجم"),
    ("bn", "আউটরিচ|গ্রেপ্তার|জামিন|সাক্ষী"),
    ("zh-Hans", "999 BSL|保释|陈述|逮捕|法院|风险|家庭|口译|外展|证人"),
]


@pytest.mark.parametrize(("tag", "words"), IN_ORDER)
def test_words_stand_in_the_order_of_their_alphabet(tag: str, words: str) -> None:
    for one, next_one in pairwise(words.split("|")):
        assert alphabetical(one, tag) < alphabetical(next_one, tag), (one, next_one)


def test_the_article_of_arabic_does_not_count() -> None:
    assert alphabetical("الشاهد", "ar") == alphabetical("شاهد", "ar")


def test_a_letter_of_two_signs_is_one_letter() -> None:
    """In Welsh, "ch" comes after every word that begins with "c"."""
    assert alphabetical("cz", "cy") < alphabetical("cha", "cy")
    assert alphabetical("cha", "en") < alphabetical("cz", "en")


def test_words_that_are_not_of_the_script_stand_before_or_after_it() -> None:
    assert alphabetical("IDVA", "uk") < alphabetical("Адреса", "uk") < alphabetical("逮捕", "uk")
    assert alphabetical("𠮷", "zh-Hans") > alphabetical("证人", "zh-Hans")
