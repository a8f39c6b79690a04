"""A text has the same scores no matter how it is typed, in every language that has a formula."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.reading_level import formulas_of, measure
from pipeline.checks.reading_level.formulas import BY_LANGUAGE
from pipeline.checks.reading_level.measures import Measured
from pipeline.model.document import Document, ItemList, Passage, Section, Text
from pipeline.model.reading_level import ENOUGH_WORDS

# Sentences that we wrote, with the accents and apostrophes of each language.
SENTENCES = {
    "en": "You can call the police. They don't ask you to pay. An officer will talk to you alone about what"
    " has happened. You can ask for an interpreter. The café owner's son may be a witness. If you are"
    " hurt, they can call an ambulance for you. It's not your fault:"
    " you couldn't have stopped it. You'll get a copy of your statement.",
    "de": "Sie können die Polizei anrufen. Das kostet nichts. Eine Beamtin spricht allein mit Ihnen über"
    " das, was geschehen ist. Sie können um eine Dolmetscherin bitten. Wenn Sie verletzt sind, rufen"
    " wir den Rettungsdienst. Wie geht's weiter? Sie müssen nicht sofort entscheiden.",
    "fr": "Vous pouvez appeler la police. L'appel ne coûte rien. Une policière vous parlera seule de ce qui"
    " s'est passé. Demandez un interprète si vous en avez besoin. Si vous êtes blessée, on appellera"
    " une ambulance. Vous n'êtes pas obligée de décider aujourd'hui.",
    "es": "Puede llamar a la policía. La llamada es gratuita. Una agente hablará con usted a solas de lo"
    " que ha pasado. Puede pedir un intérprete. ¿Está herida? Llamaremos a una ambulancia. El niño"
    " puede quedarse con usted. No tiene que decidir enseguida.",
    "it": "Può chiamare la polizia. La chiamata è gratuita. Un'agente parlerà da sola con lei di ciò che è"
    " successo. Può chiedere un interprete. Se è ferita, chiameremo un'ambulanza. Non deve decidere"
    " subito. Dov'è adesso? Resti vicino al telefono.",
    "nl": "U kunt de politie bellen. Het kost niets. Een agente praat alleen met u over wat er gebeurd is."
    " U kunt om een tolk vragen. Bent u gewond? Dan bellen wij een ambulance. Zo'n gesprek duurt niet"
    " lang. De geïnteresseerde buurvrouw kan getuige zijn.",
    "pt": "Pode ligar para a polícia. A chamada é grátis. Uma agente falará a sós consigo sobre o que"
    " aconteceu. Pode pedir um intérprete. Se estiver ferida, chamaremos uma ambulância. A criança"
    " pode ficar consigo. Não tem de decidir já.",
    "pl": "Możesz zadzwonić na policję. Rozmowa jest bezpłatna. Policjantka porozmawia z tobą na osobności"
    " o tym, co się stało. Możesz poprosić o tłumacza. Jeśli jesteś ranna, wezwiemy karetkę. Nie"
    " musisz decydować od razu. Zostań blisko telefonu.",
    "ru": "Вы можете позвонить в полицию. Звонок бесплатный. Сотрудница поговорит с вами наедине о том, что"
    " произошло. Вы можете попросить переводчика. Если вы ранены, мы вызовем скорую помощь. Свой"
    " ребёнок может остаться с вами. Решать сразу не нужно.",
    "uk": "Ви можете зателефонувати в поліцію. Дзвінок безкоштовний. Працівниця поговорить з вами наодинці"
    " про те, що сталося. Ви можете попросити перекладача. Якщо ви поранені, ми викличемо швидку допомогу."
    " Ваше подвір'я оглянуть. Її дитина може залишитися з вами. Вирішувати одразу не потрібно.",
    "tr": "Polisi arayabilirsiniz. Arama ücretsizdir. Bir görevli olanları sizinle yalnız konuşacak."
    " Tercüman isteyebilirsiniz. Yaralıysanız ambulans çağırırız. Türkiye'de oturan kızınız da tanık"
    " olabilir. Hemen karar vermeniz gerekmez. İstanbul'da Işık Sokağı'na gidin.",
    "sv": "Du kan ringa polisen. Samtalet kostar ingenting. En polis talar med dig ensam om det som har"
    " hänt. Du kan be om en tolk. Om du är skadad ringer vi efter ambulans. Du behöver inte bestämma"
    " dig genast.",
    "da": "Du kan ringe til politiet. Opkaldet koster ikke noget. En betjent taler alene med dig om det,"
    " der er sket. Du kan bede om en tolk. Hvis du er såret, ringer vi efter en ambulance. Bliv ved"
    " telefonen.",
    "nb": "Du kan ringe politiet. Samtalen koster ingenting. En betjent snakker alene med deg om det som"
    " har skjedd. Du kan be om en tolk. Hvis du er såret, ringer vi etter ambulanse. Bli ved"
    " telefonen.",
}
ALIKE = {"nn": "nb", "no": "nb"}
"""Languages that have the formulas, and here the sentences, of another language."""

ADDRESSES = (
    "https://www.police.uk/pu/contact/?area=all",
    "www.police.uk",
    "me.too@example.org",
    "police.uk/a",
)
NUMBERS = ("£3.50", "€3,50", "0808 2000 247", "999", "1,000", "+44 20 7946 0000")
MOST = {"grade": 0.3, "points": 0.3 * 84.6 / 11.8, "cloze": 0.3 * 3.5}
"""The largest change allowed: 0.3 of a grade, also in points of Flesch's form and in cloze scores.

The points follow from the slopes of Flesch's and Kincaid's formulas.
"""


def said(words: str) -> Passage:
    return Passage((Text(words),))


def read(language: str, *blocks: Passage | ItemList) -> Measured:
    return measure(Document(said("A"), (Section(None, blocks),), language))


def sentences(language: str) -> list[str]:
    text = SENTENCES[ALIKE.get(language, language)]
    return [f"{part}{mark}" for part, mark in _ended(text)]


def _ended(text: str) -> list[tuple[str, str]]:
    parts = text.replace("? ", "?|").replace(". ", ".|").split("|")
    return [(part[:-1], part[-1]) for part in parts]


languages = st.sampled_from(sorted(BY_LANGUAGE))
texts = languages.flatmap(
    lambda tag: st.tuples(st.just(tag), st.lists(st.sampled_from(sentences(tag)), min_size=3, max_size=25))
)


def test_there_is_a_text_for_every_language_with_a_formula() -> None:
    assert set(BY_LANGUAGE) == {*SENTENCES, *ALIKE}
    assert all(len(sentences(tag)) >= 6 for tag in BY_LANGUAGE)


@given(texts)
def test_full_stops_in_a_list_change_no_score(text: tuple[str, list[str]]) -> None:
    language, items = text
    bare = read(language, ItemList(tuple(said(item.rstrip(".")) for item in items)))
    stopped = read(language, ItemList(tuple(map(said, items))))
    assert stopped.whole.counts == bare.whole.counts
    assert stopped.whole.scores == bare.whole.scores
    assert stopped.whole.counts.sentences == len(items)


@given(texts)
def test_kinds_of_apostrophes_and_quotation_marks_change_no_score(text: tuple[str, list[str]]) -> None:
    language, parts = text
    straight = read(language, said(" ".join(f'"{part}"' for part in parts)))
    curly = read(language, said(" ".join(f"“{part}”" for part in parts).replace("'", "’")))
    assert straight.whole.counts == curly.whole.counts
    assert straight.whole.scores == curly.whole.scores
    assert straight.hard_words == curly.hard_words
    assert [one.words for one in straight.whole.sentences] == [one.words for one in curly.whole.sentences]


@given(texts)
def test_composed_and_decomposed_letters_give_the_same_reading(text: tuple[str, list[str]]) -> None:
    language, parts = text
    composed, apart = (unicodedata.normalize(form, " ".join(parts)) for form in ("NFC", "NFD"))
    assert read(language, said(composed)) == read(language, said(apart))


@given(texts, st.data())
def test_an_address_is_not_counted_as_a_word(text: tuple[str, list[str]], data: st.DataObject) -> None:
    language, parts = text
    words = " ".join(parts).split(" ")
    at = data.draw(st.integers(1, len(words) - 1))
    added = [*words[:at], data.draw(st.sampled_from(ADDRESSES)), *words[at:]]
    if words[at - 1][-1] in ".?":  # put the address inside the sentence
        added[at - 1 : at + 1] = [words[at - 1][:-1], f"{added[at]}{words[at - 1][-1]}"]
    before, after = read(language, said(" ".join(words))), read(language, said(" ".join(added)))
    assert after.whole.counts == before.whole.counts
    assert after.whole.scores == before.whole.scores


@given(texts, st.data())
def test_a_number_changes_no_score_by_more_than_0_3_of_a_grade(
    text: tuple[str, list[str]], data: st.DataObject
) -> None:
    language, parts = text
    words = " ".join(parts).split(" ")
    words *= -(-ENOUGH_WORDS // len(words))  # fewer words are too short for a score
    at = data.draw(st.sampled_from([at for at, word in enumerate(words) if at and word[-1] not in ".?"]))
    number = data.draw(st.sampled_from(NUMBERS))
    added = [*words[:at], words[at], number, *words[at + 1 :]]
    before, after = read(language, said(" ".join(words))).whole, read(language, said(" ".join(added))).whole
    assert after.counts.words == before.counts.words + 1
    assert after.counts.sentences == before.counts.sentences
    assert len(before.scores) == len(after.scores) > 0
    for one, other in zip(before.scores, after.scores, strict=True):
        unit = next((unit for unit in ("grade", "cloze") if unit in one.formula.unit), "points")
        assert other.value == pytest.approx(one.value, abs=MOST[unit]), one.formula.id


def test_every_formula_is_tested_here() -> None:
    assert {formula.id for tag in SENTENCES for formula, _ in formulas_of(tag)} == {
        formula.id for tag in BY_LANGUAGE for formula, _ in formulas_of(tag)
    }
