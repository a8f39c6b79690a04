"""The figures of a text and the limits of its project -> findings. Knows no file and no formula."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.checks.plain_language.lines import quoted
from pipeline.checks.reading_level import textstat_scores
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language
from pipeline.model.leaflet import Limit
from pipeline.model.measures import MEASURES
from pipeline.model.reading_level import Reading, Sentence, TextstatScore

BROKEN = Rule(
    "readability/limit",
    Severity.ERROR,
    "A text is harder than the limit that its project set.",
    why="The limit says for whom the text is. Past it, people whom it is for may not understand it.",
    standard="project: source/project.toml, [readability.limits]",
    bad="[readability.limits]\nflesch_kincaid_grade = 8\n\n"
    "If there is insufficient evidence to proceed with the investigation, the police will consider a notice.",
    good="[readability.limits]\nflesch_kincaid_grade = 8\n\n"
    "The police may not find enough proof.\nThen they can still send a notice.",
)
NOT_HELD = Rule(
    "readability/limit-not-held",
    Severity.NOTE,
    "A text is held to no limit.",
    why="A figure is made for some languages. A text in another one seems to keep a limit that nobody tried.",
    standard="design: nothing unchecked looks checked",
    bad="[readability.limits]\nflesch_kincaid_grade = 8\n\nand a leaflet in English and Spanish",
    good="[readability.limits]\nflesch_kincaid_grade = 8\nszigriszt_pazos = 60\n\n"
    "and a leaflet in English and Spanish",
)
HINT = "leaflets guide accessibility shows which figure is for which language"
RULES = (BROKEN, NOT_HELD)

TRIED = 12
"""So many of the longest sentences are left out in turn, to see how much each weighs."""
NAMED = 3
"""So many sentences are named."""


def check(reading: Reading, level: Severity | None, tag: str = "") -> Iterator[Finding]:
    """Yield the figures of a text that break its limits, with the sentences that weigh most.

    *level* is that of the rule here, None where it is off; *tag* is the language that findings name. A text
    of fewer than 100 words gets a warning at most: its figures are too uncertain to fail it.
    """
    if level is None:
        return
    own = min(level, Severity.WARNING) if reading.whole.too_short else level
    given = {one.measure.name: one for one in reading.whole.textstat}
    for name, limit in reading.limits.items():
        if name not in given:
            yield Finding(NOT_HELD, f"there is no {name}", reading.whole.place, reading.no_textstat, tag)
        elif not given[name].measure.keeps(given[name].value, limit):
            yield _broken(reading, given[name], limit, own, tag)


def _broken(reading: Reading, one: TextstatScore, limit: float, level: Severity, tag: str) -> Finding:
    words = reading.whole.counts.words
    short = f" (of only {words} words)" if reading.whole.too_short else ""
    least = "at least" if one.measure.more_is_easier else "at most"
    message = f"{one.measure.name} is {one.shown}{short}; the limit is {least} {limit:g}"
    weighty = _weightiest(one, reading)
    named = [f"line {each.place.line}, {each.length} words: {quoted(each.text)}" for each in weighty]
    hint = "; ".join(("write shorter sentences and easier words, first where it weighs most", *named))
    place = weighty[0].place if weighty else reading.whole.place
    return Finding(BROKEN, message, place, hint, tag, None if level is BROKEN.severity else level)


def _weightiest(one: TextstatScore, reading: Reading) -> Sequence[Sentence]:
    """The sentences without which the text would be easier by most, of its longest ones."""
    sentences, gains = reading.whole.sentences, []
    for each in reading.whole.worst()[:TRIED]:
        rest = [other for other in sentences if other is not each]
        for without in textstat_scores([one.measure], rest, reading.language):
            gain = one.value - without.value
            gains.append((-gain if one.measure.more_is_easier else gain, each))
    gains.sort(key=lambda pair: -pair[0])
    return [each for gain, each in gains[:NAMED] if gain > 0]


def check_languages(texts: Iterable[tuple[str, Mapping[str, Limit]]]) -> Iterator[Finding]:
    """Yield a note on the languages that no limit is for, of *texts*: (language, its limits)."""
    others: dict[str, None] = {}
    unfit: dict[str, Limit] = {}
    for tag, limits in texts:
        if limits and not any(MEASURES[name].is_for(tag) for name in limits):
            others[language(tag).english_name] = None
            unfit |= limits
    if unfit:
        names = f"{', '.join(unfit)} {'are' if len(unfit) > 1 else 'is'}"
        message = f"{names} not for {', '.join(sorted(others))}"
        yield Finding(NOT_HELD, message, next(iter(unfit.values())).place, HINT)
