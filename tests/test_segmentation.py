"""Sentences, words and graphemes end where a reader expects, in any language."""

import time

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from icu4py.breakers import SentenceBreaker

from pipeline import segmentation
from pipeline.segmentation import (
    ADDRESS,
    grapheme_breaks,
    sentence_spans,
    sentence_words,
    sentence_words_of_each,
    sentences,
    word_spans,
)

words = st.text(st.sampled_from("ab 5.?!,()\n\u00a0\u06d4\u061f\u0964\u3002中ก😀é\u0301Dr"), max_size=60)


def test_graphemes_of_non_bmp_text_are_counted_in_code_points() -> None:
    assert grapheme_breaks("😀e\u0301\U0001f469\u200d\U0001f467!", "en") == [1, 3, 6, 7]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "Call 999. Press 55! Are you safe? Yes.", ["Call 999.", "Press 55!", "Are you safe?", "Yes."]),
        ("en", "Ask e.g. Dr. Smith. Or J. K. Jones.", ["Ask e.g. Dr. Smith.", "Or J. K. Jones."]),
        ("en", "You and I. Then go.", ["You and I.", "Then go."]),
        ("en", "1. Call 999. 2. Wait.", ["1. Call 999.", "2. Wait."]),
        ("en", "It costs 3.50 pounds. See gov.uk.", ["It costs 3.50 pounds.", "See gov.uk."]),
        ("pl", "Zadzwoń np. do sąsiada przy ul. Długiej. Koniec.", [
            "Zadzwoń np. do sąsiada przy ul. Długiej.", "Koniec.",
        ]),
        ("ur", "کیا آپ محفوظ ہیں؟ پولیس آئے گی۔ جی", ["کیا آپ محفوظ ہیں؟", "پولیس آئے گی۔", "جی"]),
        ("ar", "هل أنت بأمان؟ اتصل بالشرطة.", ["هل أنت بأمان؟", "اتصل بالشرطة."]),
        ("hi", "पुलिस आएगी। फोन करें।", ["पुलिस आएगी।", "फोन करें।"]),
        ("pa", "ਯੂ. ਐਨ. ਓ ਦੇ ਨਿਯਮ। ਡਾ. ਸਿੰਘ ਆਵੇਗਾ।", ["ਯੂ. ਐਨ. ਓ ਦੇ ਨਿਯਮ।", "ਡਾ. ਸਿੰਘ ਆਵੇਗਾ।"]),
        ("zh-Hans", "请拨打999。警察会来。好吗？是", ["请拨打999。", "警察会来。", "好吗？", "是"]),
        ("am", "ፖሊስ ይመጣል። ይደውሉ፡፡ እሺ", ["ፖሊስ ይመጣል።", "ይደውሉ፡፡", "እሺ"]),
        ("en", "  \n ", []),
        ("en", "2 officers will come to your home. 1 of them will talk to you.", [
            "2 officers will come to your home.", "1 of them will talk to you.",
        ]),
        ("en", "Press 5. eBay helps. Wait… Do not go.", ["Press 5.", "eBay helps.", "Wait…", "Do not go."]),
        ("en", "It is in High St. The shop is in the U.S. She left with Plan B. Then go.", [
            "It is in High St.", "The shop is in the U.S.", "She left with Plan B.", "Then go.",
        ]),
        ("en", "Ask Cllr. Ali or Supt. Ng at 5 p.m. Monday. See p. 12, no. 4 or St. John Rd. 24.", [
            "Ask Cllr. Ali or Supt. Ng at 5 p.m. Monday.", "See p. 12, no. 4 or St. John Rd.", "24.",
        ]),
        ("en", "“Stop!” she said. “Go.” He left. Take: • keys • money", [
            "“Stop!” she said.", "“Go.”", "He left.", "Take:", "• keys", "• money",
        ]),
        ("de", "Sie kommen am 1. Dezember, z. B. mit Dr. Ott. Es war 2003. Dann nicht.", [
            "Sie kommen am 1. Dezember, z. B. mit Dr. Ott.", "Es war 2003.", "Dann nicht.",
        ]),
        ("pl", "W 2014 r. Sejm uchwalił ustawę. – Tak. 5 osób przyszło.", [
            "W 2014 r. Sejm uchwalił ustawę.", "– Tak.", "5 osób przyszło.",
        ]),
        ("ru", "Он живёт в г. Москве. «Стоп!» сказала она. 5 мая ушла.", [
            "Он живёт в г. Москве.", "«Стоп!» сказала она.", "5 мая ушла.",
        ]),
        ("uk", "Він живе в м. Києві. Вона теж.", ["Він живе в м. Києві.", "Вона теж."]),
        ("nl", "Dhr. Jansen komt. Hij helpt.", ["Dhr. Jansen komt.", "Hij helpt."]),
        ("it", "Il dott. Rossi viene. È qui.", ["Il dott. Rossi viene.", "È qui."]),
        ("es", "Vive en EE. UU. desde 2014. Es en EE. UU. La policía viene.", [
            "Vive en EE. UU. desde 2014.", "Es en EE. UU.", "La policía viene.",
        ]),
        ("ca", "El Sr. Puig va als EE. UU. La policia ve.", ["El Sr. Puig va als EE. UU.", "La policia ve."]),
        ("pl", "Potem naciśnij 55. Najpierw zadzwoń.", ["Potem naciśnij 55.", "Najpierw zadzwoń."]),
        ("ar", "اتصل مع د. أحمد الآن. سيساعدك.", ["اتصل مع د. أحمد الآن.", "سيساعدك."]),
        ("zh-Hans", "“停！”她说。请等。", ["“停！”她说。", "请等。"]),
        ("fr", "« Stop ! » dit-elle. Oui.", ["« Stop ! » dit-elle.", "Oui."]),
    ],
)  # fmt: skip
def test_sentences(tag: str, text: str, expected: list[str]) -> None:
    assert sentences(text, tag) == expected


@pytest.mark.parametrize("unit", ["a. ", "a.", "5. ", "X", " ", "No. ", "“a!” b ", "• ", "Dr. A "])
def test_the_time_to_find_sentences_is_linear(unit: str) -> None:
    begun = time.process_time()
    sentences(unit * 20_000, "en")
    assert time.process_time() - begun < 2


@given(words, st.sampled_from(["en", "pl", "ur", "th", "zh-Hans"]))
def test_sentences_lose_nothing_but_white_space(text: str, tag: str) -> None:
    found = sentences(text, tag)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(sentence == sentence.strip() != "" for sentence in found)


@given(words, st.sampled_from(["en", "pl", "ur", "th", "zh-Hans"]))
def test_the_spans_of_sentences_are_the_sentences(text: str, tag: str) -> None:
    assert [text[begin:end] for begin, end in sentence_spans(text, tag)] == sentences(text, tag)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "Don’t call, they'll come – now!", ["Don’t", "call", "they'll", "come", "now"]),
        ("en", "It costs £3.50 or 1,000 for self-harm.", [
            "It", "costs", "3.50", "or", "1,000", "for", "self-harm",
        ]),
        ("en", "Call 0808 2000 247 or +44 20 7946 00.", ["Call", "0808 2000 247", "or", "+44 20 7946 00"]),
        ("en", "See https://a.example/b?c=d, www.example.org, cambs.police.uk/x.", ["See"]),
        ("en", "Write to me.too@example.org. U.S. law.", ["Write", "to", "U.S", "law"]),
        ("fr", "l'école e\u0301tait", ["l'école", "e\u0301tait"]),
        ("hi", "पुलिस को फोन करें।", ["पुलिस", "को", "फोन", "करें"]),
        ("ur", "۵۵ دبائیں۔", ["۵۵", "دبائیں"]),
        ("zh-Hans", "警察会来。打999", ["警察", "会", "来", "打", "999"]),
        ("th", "ตำรวจจะมาหาคุณ", ["ตำรวจ", "จะ", "มา", "หา", "คุณ"]),
        ("am", "ፖሊስ፡ይመጣል።", ["ፖሊስ", "ይመጣል"]),
        ("he", "דו-לשוני 😀 כן", ["דו-לשוני", "כן"]),
    ],
)  # fmt: skip
def test_words(tag: str, text: str, expected: list[str]) -> None:
    assert [text[begin:end] for begin, end in word_spans(text, tag)] == expected


@given(words, st.sampled_from(["en", "th"]))
def test_every_letter_is_in_a_word_or_an_address(text: str, tag: str) -> None:
    assume(not ADDRESS.search(text))
    inside = "".join(text[begin:end] for begin, end in word_spans(text, tag))
    assert [c for c in inside if c.isalpha()] == [c for c in text if c.isalpha()]


# What the quick ways of ``sentence_words`` look at: numbers in groups, addresses, marks, other scripts.
pieces = st.lists(
    st.sampled_from(
        "Call Dr. 0808 2000 247 +44 (0)20 7946 www.x.uk/a me.too@x.org. l'école co-op a.b 1,000.5 x_1 don’t"
        " U.S. J. I. (3) 2) No! Why? e\u0301 \u0301 \u1361\u1361 ፖሊስ፡ይመጣል፡፡ 中文。 ตำรวจ आएगी। - – … \n"
        " \u2029 \xad ʼ '' .. ., -x ½ 𝒜".split(" ")
    ),
    max_size=12,
)
tags = st.sampled_from(["en", "pl", "el", "ur", "am", "th", "zh-Hans"])


@example(["Dr.", "(0)20", "0808"], "", "en")
@given(pieces, st.sampled_from(["", " "]), tags)
def test_sentences_with_their_words_agree_with_both_other_functions(
    parts: list[str], between: str, tag: str
) -> None:
    text = between.join(parts)
    found = [(begin, end, text[begin:end]) for begin, end in sentence_spans(text, tag)]
    words = [[part[start:stop] for start, stop in word_spans(part, tag)] for _, _, part in found]
    assert sentence_words(text, tag) == [
        (begin, end, inner) for (begin, end, _), inner in zip(found, words, strict=True)
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), tags)
def test_icu_ends_no_sentence_where_there_is_no_mark(text: str, tag: str) -> None:
    quiet = "".join(c for c in text if segmentation.QUIET.fullmatch(c))
    ended = f"{quiet}{text[-1:]}"
    assume(ended)
    assert segmentation._ends(ended, SentenceBreaker, tag) == [len(ended)]


@example([["One.", "Two"], ["a\u2029b"], [], ["9."]], "en")
@given(st.lists(pieces, max_size=4), tags)
def test_sentences_of_several_texts_are_those_of_each(every: list[list[str]], tag: str) -> None:
    texts = [" ".join(parts) for parts in every]
    found = [[(begin, end) for begin, end, _ in one] for one in sentence_words_of_each(texts, tag)]
    assert found == [sentence_spans(text, tag) for text in texts]


@pytest.mark.parametrize(
    ("tag", "text", "number"),
    [
        ("it", "È disposto dall'art. 1002 del codice.", 1),
        ("it", "La restituzione della cosa (att. 157) è dovuta.", 1),
        ("it", "Parla dell'arte. Legge un libro.", 2),
        ("tr", "Yanıma geldi. -Neden bıraktın beni. -Ben bir şey yapmadım.", 3),
        ("tr", "Bu da nereden çıktı? diye sormadık.", 1),
        ("pl", "Wstał. –Tak, powiedział.", 2),
        ("en", "Call us at 9am. -5 degrees is cold.", 1),
        ("en", "Run cmake . -DPREFIX=/usr now.", 1),
        ("en", "It follows others (Smith et al. 2014).", 1),
        ("en", "In: I. Newton and R. Hooke, letters.", 1),
        ("en", "You and I. They came.", 2),
    ],
)
def test_articles_dialogues_and_what_is_said(tag: str, text: str, number: int) -> None:
    assert len(sentences(text, tag)) == number


def test_a_full_stop_in_bengali_ends_a_sentence_beside_a_danda_but_not_after_an_abbreviation() -> None:
    assert len(sentences("নাম সংশোধন অসমর্থ. প্রত্যেকের অধিকার রয়েছে।", "bn")) == 2
    assert len(sentences("ডা. রহমান আসবেন।", "bn")) == 1
