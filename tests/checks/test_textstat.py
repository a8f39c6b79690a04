"""What textstat is given, that it counts as we do, and that its figures are those of the formulas."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.checks.reading_level import measure, textstat_scores, why_no_textstat, with_textstat
from pipeline.checks.reading_level.formulas import FORMULAS, formulas_of
from pipeline.checks.reading_level.measures import Measured
from pipeline.checks.reading_level.prepared import SHORTEST, prepared
from pipeline.checks.reading_level.textstat_ import TOO_SHORT, _textstat
from pipeline.model.document import Document, ItemList, Passage, Section, Text
from pipeline.model.measures import LEFT_OUT, MEASURES, measures_of, why_none
from pipeline.model.reading_level import Formula, Sentence


def said(words: str) -> Passage:
    return Passage((Text(words),))


def document(*blocks: Passage | ItemList, language: str = "en-GB") -> Document:
    return Document(said("Help"), (Section(said("Heading here"), blocks),), language)


def measured(*blocks: str | ItemList, language: str = "en-GB") -> Measured:
    passages = [said(block) if isinstance(block, str) else block for block in blocks]
    return measure(document(*passages, language=language))


def sentences(*blocks: str | ItemList, language: str = "en-GB") -> tuple[Sentence, ...]:
    return measured(*blocks, language=language).whole.sentences


def figures(*blocks: str | ItemList, language: str = "en-GB") -> dict[str, float]:
    found = textstat_scores(measures_of(language), sentences(*blocks, language=language), language)
    return {one.measure.name: one.value for one in found}


def counted(text: str) -> tuple[int, int]:
    """How many sentences and words textstat itself counts: nothing of it is replaced for this."""
    return _textstat().textstatistics().sentence_count(text), _textstat().textstatistics().lexicon_count(text)


def lettered(found: tuple[Sentence, ...]) -> list[list[str]]:
    """The words of each sentence that have a letter, without sentences that have none."""
    words = [[word for word in one.words if any(map(str.isalpha, word))] for one in found]
    return [each for each in words if each]


# ---- the prepared text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Call the police now.", "Call the police now.\n"),
        ("It costs £3.50 and weighs 1.5 kg.", "It costs and weighs kg.\n"),
        ("Call 0808 2000 247 or 999 now.", "Call or now.\n"),
        ("See www.police.uk or write to me.too@example.org today.", "See or write to today.\n"),
        ("They don’t pay, e.g. for “self-help”.", "They don't pay eg for selfhelp.\n"),
        ("Is he there? Get out of the house! Wait…", "Is he there.\nGet out of.\nthe house Wait.\n"),
        ("999. 112! 101?", ""),
        ("Go. Run.", ""),
        ("", ""),
    ],
)
def test_what_textstat_is_given(text: str, expected: str) -> None:
    assert prepared(sentences(text)) == expected


def test_a_list_item_is_a_sentence_with_and_without_a_full_stop_and_a_heading_is_none() -> None:
    items = ("Call the police now", "Tell them where you are", "Stay by the telephone")
    bare = ItemList(tuple(map(said, items)))
    stopped = ItemList(tuple(said(f"{item}.") for item in items))
    assert prepared(sentences(bare)) == "".join(f"{item}.\n" for item in items)
    assert prepared(sentences(bare)) == prepared(sentences(stopped))


def test_a_short_sentence_takes_words_of_its_neighbour_and_the_sums_stay_the_same() -> None:
    for text in (
        "Call us. Go to a safe place.",
        "Go to a safe place. Call us.",
        "Go to a safe place with us. Go. Go.",
    ):
        found = sentences(text)
        assert counted(prepared(found)) == (len(found), sum(one.length for one in found))


LETTERS = [
    *"ab I ß é н и ş 漢 पु ا 5 0 ½ . ! ? , ; : ' ’ - – _ … · ( ) / @ #".split(),
    *("\u00ad", "\u0301", "\u200d", "\u2028", "\u1361"),
]
PIECES = [
    *LETTERS,
    "e.g.",
    "Mr.",
    "U.S.",
    "1.5",
    "0808 2000 247",
    "www.a.org",
    "a@b.org",
    "don't",
    "self-harm",
]
TEXTS = st.lists(st.sampled_from([*PIECES, *(" ",) * 20, ". "]), max_size=60).map("".join)


@given(st.lists(TEXTS, max_size=5), st.sampled_from(["en-GB", "de", "es", "fr", "it", "nl", "ru", "sv"]))
@example(["Stop. Go. Do not call him. 999. No! Ask us for more."], "en-GB")
def test_textstat_counts_the_sentences_and_words_that_we_count(blocks: list[str], tag: str) -> None:
    found = sentences(*blocks, language=tag)
    words = lettered(found)
    number = sum(map(len, words))
    text = prepared(found)
    if number < SHORTEST * len(words):
        assert text == ""
    else:
        assert counted(text) == (len(words), number)
        assert text.count(".") == text.count("\n") == len(words)


# ---- the figures

PLATYPUS = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."


# The usual examples for these formulas (Wikipedia), and the formulas themselves, worked out by hand.
@pytest.mark.parametrize(
    ("text", "tag", "name", "printed"),
    [
        ("The cat sat on the mat.", "en-GB", "flesch_reading_ease", 116.1),
        (PLATYPUS, "en-GB", "flesch_reading_ease", 37.5),
        (PLATYPUS, "en-GB", "flesch_kincaid_grade", 11.3),
        (PLATYPUS, "en-GB", "lix", 13 + 100 * 5 / 13),
        (PLATYPUS, "en-GB", "rix", 5),
        (PLATYPUS, "en-GB", "smog_index", 3.1291 + 1.043 * (30 * 4) ** 0.5),
        (PLATYPUS, "en-GB", "mcalpine_eflaw", 13 + 6),
        ("Die Polizei hilft.", "de", "flesch_reading_ease", 180 - 3 - 58.5 * 5 / 3),
        ("La policía ayuda hoy.", "es", "szigriszt_pazos", 206.84 - 62.3 * 9 / 4 - 4),
        ("La policía ayuda hoy.", "es", "fernandez_huerta", 206.84 - 60 * 9 / 4 - 1.02 * 4),
        ("La policía ayuda hoy.", "es", "gutierrez_polini", 95.2 - 9.7 * 17 / 4 - 0.35 * 4),
        ("La policía ayuda hoy.", "es", "crawford", -0.205 * 25 + 0.049 * 225 - 3.407),
        ("La polizia viene qui.", "it", "gulpease_index", 89 + 300 / 4 - 10 * 18 / 4),
        ("Полиция уже едет сюда.", "ru", "flesch_reading_ease", 206.835 - 1.3 * 4 - 60.1 * 10 / 4),
    ],
)
def test_the_figures_of_examples(text: str, tag: str, name: str, printed: float) -> None:
    assert figures(text, language=tag)[name] == pytest.approx(printed, abs=0.06)


STORY = (
    "You can call the police when you are in danger. They don't ask you to pay. An officer will talk to you"
    " alone about what has happened. You can ask for an interpreter. The café owner's son may be a witness."
    " The officers may arrest the person who hurt you. You can stay with a friend."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("'", "’"),
        ("café", "cafe\u0301"),
        ("friend.", "friend www.police.uk/contact-us/?area=all."),
        ("pay.", "pay £3.50."),
        ("interpreter.", "interpreter 0808 2000 247!"),
    ],
)
def test_kinds_of_apostrophes_addresses_and_numbers_change_no_figure(one: str, other: str) -> None:
    text = STORY.replace(one, other)
    assert text != STORY
    assert figures(text) == figures(STORY)


@pytest.mark.parametrize(
    "formula", [formula for formula, _ in FORMULAS if formula.twin], ids=lambda one: one.id
)
def test_a_twin_in_textstat_gives_what_our_formula_gives(formula: Formula) -> None:
    texts = {
        "en": STORY,
        "sv": STORY,
        "de": "Rufen Sie die Polizei an. Eine Polizistin spricht mit Ihnen. Die Beratung kostet nichts.",
        "es": "La policía habla con usted a solas. Puede pedir un intérprete. La ayuda es gratuita.",
        "fr": "La police vous parle seule. Vous pouvez demander un interprète. L'aide est gratuite ici.",
        "nl": "De politie praat alleen met u. U kunt een tolk vragen. De hulp is gratis voor u.",
        "ru": "Полиция поговорит с вами наедине. Вы можете попросить переводчика. Помощь бесплатна для вас.",
    }
    tried = 0
    for tag in set(formula.languages) & set(texts):
        whole = measured(*[texts[tag]] * 10, language=tag).whole
        ours = next(score for score in whole.scores if score.formula is formula)
        (theirs,) = textstat_scores([MEASURES[ours.formula.twin]], whole.sentences, tag)
        assert theirs.value == pytest.approx(ours.value, abs=0.1), tag
        tried += 1
    assert tried


def test_coleman_liau_and_the_index_of_ari_have_no_twin_because_they_differ() -> None:
    """textstat has 0.058 for 0.0588, and counts the full stops as letters."""
    whole = measured(*[STORY] * 5).whole
    ours = {score.formula.id: score.value for score in whole.scores}
    theirs = figures(*[STORY] * 5)
    assert ours["coleman-liau"] - theirs["coleman_liau_index"] > 0.2
    assert theirs["automated_readability_index"] - ours["ari"] > 0.3


def test_each_section_and_the_whole_have_the_figures_that_were_asked_for() -> None:
    parts = tuple(Section(said(name), (said(STORY),)) for name in ("One", "Two"))
    read = measure(Document(said("Help"), parts, "en-GB"))
    found = with_textstat(read, (MEASURES["lix"],), "en-GB")
    assert [[one.measure.name for one in part.textstat] for part in (found.whole, *found.sections)] == [
        ["lix"]
    ] * 3
    assert with_textstat(read, (), "en-GB") is read


def test_it_says_why_there_are_no_figures() -> None:
    thai = measured(*["ตำรวจจะมาหาคุณที่บ้านของคุณในวันนี้"] * 12, language="th")
    assert why_no_textstat(thai, "th") == why_none("th")
    assert "osman" in why_no_textstat(measured("الشرطة هنا.", language="ar"), "ar")
    assert "Polish" in why_none("pl")
    assert why_no_textstat(with_textstat(measured("Go."), measures_of("en"), "en"), "en") == TOO_SHORT
    assert why_no_textstat(with_textstat(measured(STORY), measures_of("en"), "en"), "en") == ""
    unmarked = measured(*["the police will come to you soon"] * 12)
    assert not unmarked.countable
    assert why_no_textstat(with_textstat(unmarked, measures_of("en"), "en"), "en") == unmarked.note


# ---- the table


def test_each_name_of_the_table_is_one_of_textstat_and_has_a_source() -> None:
    program = _textstat().textstatistics()
    for measure_ in MEASURES.values():
        assert callable(getattr(program, measure_.name))
        assert measure_.source
        assert measure_.unit
        assert measure_.languages
    assert all(callable(getattr(program, name)) for name in LEFT_OUT)
    assert not set(LEFT_OUT) & set(MEASURES)


EASY = {
    "en": "The cat sat on the mat. It is a big cat. We like the cat.",
    "de": "Das Haus ist rot. Die Frau geht in das Haus. Sie ist da.",
    "es": "La casa es roja. Ella va a la casa. El sol da luz.",
    "it": "La casa è qui. Noi la casa la si vede. Il re va via.",
    "fr": "La maison est là. Elle va à la gare. Il est dix heures.",
    "nl": "Het huis is rood. De vrouw gaat naar het huis. Zij is daar.",
    "ru": "Дом там. Она идёт в дом. Мы тут все вместе.",
    "sv": "Huset är rött nu. Hon går in i det. Vi ser dem alla.",
}
HARD = {
    "en": "Notwithstanding the insufficient evidence of a few of them, it is for investigators to be"
    " able to communicate recommendations.",
    "de": "Wohnungsverweisungen beeinträchtigen Aufenthaltsbestimmungsrechte mancher Lebensgemeinschaften.",
    "es": "Las administraciones proporcionarían inmediatamente recomendaciones confidenciales.",
    "it": "Le amministrazioni fornirebbero immediatamente raccomandazioni istituzionali confidenziali.",
    "fr": "Les administrations communiqueraient immédiatement des recommandations confidentielles.",
    "nl": "Overheidsinstellingen verstrekken onmiddellijk verantwoordelijkheidsaanbevelingen.",
    "ru": "Специализированные учреждения предоставляют конфиденциальные рекомендации.",
    "sv": "Myndighetsinstitutioner tillhandahåller omedelbart rekommendationsbeskrivningar.",
}


@pytest.mark.parametrize("tag", EASY)
def test_the_table_says_which_way_each_figure_goes(tag: str) -> None:
    easy, hard = figures(EASY[tag], language=tag), figures(HARD[tag], language=tag)
    assert set(easy) == set(hard) == {one.name for one in measures_of(tag)}
    for name, value in easy.items():
        assert (value > hard[name]) is MEASURES[name].more_is_easier, name


def test_languages_that_have_our_formulas_have_a_figure_or_a_reason() -> None:
    for tag in ("pl", "pt", "tr", "ar", "hu", "ur"):
        assert not measures_of(tag)
        assert why_none(tag)
    assert formulas_of("pl")


# ---- what textstat loads


def printed(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


START = (
    "from pipeline.checks.reading_level import measure; from pipeline.readers import read_markdown;"
    "from pipeline.checks.reading_level.textstat_ import textstat_scores;"
    "from pipeline.model.measures import measures_of;"
    "scores = lambda text, tag: textstat_scores(measures_of(tag),"
    " measure(read_markdown(text, 'a.md', tag)[0]).whole.sentences, tag)\n"
)


def test_no_figure_needs_the_network_nltk_or_hyphenation() -> None:
    code = f"""
import socket, sys
socket.socket = socket.create_connection = None
from pyphen import Pyphen
Pyphen.__init__ = None
{START}
for tag, text in {EASY!r}.items():
    assert len(scores('# A\\n\\n' + text, tag)) == len(measures_of(tag)) > 0
print([name for name in ('textstat', 'nltk') if name in sys.modules])
"""
    assert printed(code) == "['textstat']\n"


def test_a_textstat_that_was_loaded_before_gets_our_syllables_too() -> None:
    code = f"{START}print(scores('# A\\n\\nA thingamabob is here.', 'en')[0].value)"
    assert printed(code) == printed(f"import textstat; {code}")
