"""Active sentences that say no once. Both rules guess, for English: they ask a person to look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.plain_language.lines import NumberedText, quoted
from pipeline.model.finding import Finding, Rule, Severity

DOUBLE_NEGATIVE = Rule(
    "easy-read/double-negative",
    Severity.WARNING,
    "A sentence says no twice.",
    why="Who misses one of the two reads the opposite.",
    standard=(
        "Easy Read Standard 1.0 (2026); "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="You cannot go if nobody is with you.",
    good="You can go if a person is with you.",
)
PASSIVE = Rule(
    "easy-read/passive",
    Severity.WARNING,
    "A sentence seems to be passive: it does not begin with who does it.",
    why="Readers must be able to tell who does what to whom.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="You will be asked questions.",
    good="The police will ask you questions.",
)
RULES = (DOUBLE_NEGATIVE, PASSIVE)

NEGATIVE = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|unless|\w+n['’]t"
    r"|hardly|scarcely)\b",
    re.IGNORECASE,
)
UNDONE = re.compile(
    r"\bnot (?:un(?:acceptable|aware|clear|common|fair|happy|important|known|lawful|likely|reasonable|related"
    r"|safe|true|usual|welcome|willing|wise)|impossible|illegal|dissimilar|insignificant|infrequent)\b",
    re.IGNORECASE,
)
"""Two that stand for a yes: "not uncommon"."""
# What says no again and does not turn the sense round: the answer "No, ..."; "neither ... nor"; "no money and
# no food"; "not here, and not there".
SAME_NO = re.compile(
    r"^\W*no(?=,)|\bnor\b|\b(?:and|or) (?:not|no|never|nobody|nothing)\b|,\s*no(?=\s\w+(?:,|\s(?:and|or)\s))",
    re.IGNORECASE,
)
# Where another statement begins, which may say no again; with "if" or "unless" it says when the first holds.
CLAUSE = re.compile(
    r"[;:–—]|,(?! (?:if|unless|without)\b)| -+ "
    r"|\b(?:and|but|because|since|so|although|though|while|which)\b",
    re.IGNORECASE,
)
IRREGULAR = (
    "beaten bitten bought bound broken brought built caught chosen cut done drawn driven found given heard"
    " held"
    " hidden hit kept known laid led left let lost made met paid put read said seen sent set shot shown sold"
    " split spoken spent stolen sworn taken taught thrown told torn understood withdrawn won worn written"
)
# What tells how a person feels or is called, and what only looks like a participle.
STATES = (
    "ashamed bored called closed confused constipated dehydrated disabled divorced engaged entitled excited"
    " finished frightened indeed"
    " injured interested married named need pleased red related retired scared separated supposed surprised"
    " tired upset used worried"
)
PARTICIPLE = rf"(?!(?:{'|'.join(STATES.split())})\b)(?:\w{{2,}}ed|{'|'.join(IRREGULAR.split())})"
TO_BE = r"(?:am|are|be|been|being|get|gets|getting|got|is|was|were)"
BETWEEN = r"(?:(?:not|never|also|often|always|sometimes|now|then|still|already|\w+ly)\s+)*"
PASSIVE_WORDS = re.compile(rf"\b{TO_BE}\s+{BETWEEN}{PARTICIPLE}\b", re.IGNORECASE)


def _clauses(sentence: str) -> list[str]:
    """The statements of a sentence: "You may go, but not alone" has two, "Do not go if nobody knows" one."""
    return CLAUSE.split(SAME_NO.sub(" ", sentence))


def _are_double(negatives: Sequence[str]) -> bool:
    return len(negatives) > 1


def check_grammar(page: NumberedText) -> Iterator[Finding]:
    """Yield sentences that say no twice or look passive."""
    for sentence in page.sentences:
        negatives = next(filter(_are_double, map(NEGATIVE.findall, _clauses(sentence.words))), None)
        negatives = negatives or next((each[0].split() for each in UNDONE.finditer(sentence.words)), None)
        if negatives:
            message = f"“{'” and “'.join(negatives)}” in one sentence: {quoted(sentence.words)}"
            place = page.place(sentence.passage, sentence.words)
            yield Finding(DOUBLE_NEGATIVE, message, place, "say what to do")
        for passive in PASSIVE_WORDS.findall(sentence.words):
            message = f"“{passive}” may be passive: {quoted(sentence.words)}"
            place = page.place(sentence.passage, passive)
            yield Finding(PASSIVE, message, place, "begin with who does it")
