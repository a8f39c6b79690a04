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
# no food"; "not here, and not there"; "whether or not"; "not only".
SAME_NO = re.compile(
    r"^\W*no(?=,)|\bnor\b|\b(?:and|or) (?:not|no|never|nobody|nothing)\b|,\s*no(?=\s\w+(?:,|\s(?:and|or)\s))"
    r"|\bif not\b|\bnot only\b|\bno longer\b|\bno matter\b|\bno\.(?=\s?\d)"
    r"|\bnothing (?=(?:to do|more|else)\b)",
    re.IGNORECASE,
)
# Which one is meant: "children who were not adopted", "fees not listed here". After "nobody" it is a second
# no.
WHICH = re.compile(
    r"(?<!nobody )(?<!no one )(?<!nothing )(?<!none )"
    r"\b(?:who|that|which|anyone|people|things)(?: \w+)? (?:not|cannot|\w+n['’]t)\b"
    r"|\bnot (?=(?:covered|given|included|in|listed|on|shown|yet)\b)",
    re.IGNORECASE,
)
# Where another statement begins, which may say no again; with "if" or "unless" it says when the first holds.
CLAUSE = re.compile(
    r"[;:–—()]|,(?! (?:if|unless|without)\b)| -+ "
    r"|\b(?:and|as|but|because|or|since|so|although|though|when|while|which)\b",
    re.IGNORECASE,
)
IRREGULAR = (
    "agreed beaten bitten blown bought bound broken brought built caught chosen cut done dealt drawn"
    " driven fed forbidden forgiven fought found freed frozen given grown guaranteed heard held hidden hit"
    " hung kept known laid led left lent let lit lost made met overheard overseen paid put read rebuilt"
    " redone reset run said seen sent set sewn shaken shot shown shrunk shut sold sought spent split"
    " spoken spread stolen struck sung sunk sworn swept taken taught thrown told torn undertaken"
    " understood undone upheld withdrawn withheld won worn woken written"
)
# What tells how a person feels or is called, and what only looks like a participle.
STATES = (
    "aged amazed annoyed ashamed bored broken called closed committed complicated concerned confused"
    " constipated dehydrated delighted depressed determined disabled disappointed divorced embarrassed"
    " engaged entitled excited exhausted finished frightened hundred indeed injured interested involved"
    " married mixed naked named outdated overpriced pleased red related relaxed retired sacred satisfied"
    " scared separated supposed surprised terrified tired upset widowed worried"
)
# "You are used to it" tells a state; "it is used to pay" and "it is used here" do not.
ACCUSTOMED = r"used to (?:\w+ing|an?|it|that|the|this|them|you|your)"
PARTICIPLE = (
    rf"(?!(?:{'|'.join(STATES.split())}|known as|bound to|{ACCUSTOMED})\b)"
    rf"(?:\w+(?<!e)ed|{'|'.join(IRREGULAR.split())})"
)
TO_BE = r"(?:\b(?:am|are|be|been|being|is|was|were|(?:are|is|was|were)n['’]t)|(?<=\w)['’](?:m|re))"
GOT = r"\b(?:get|gets|getting|got)"
BETWEEN = (
    r"(?:(?:all|already|also|always|best|both|either|even|ever|first|instead|just|later|most|neither|never|not"
    r"|now|often|once|originally|so|sometimes|soon|still|then|too|twice|very|well|\w+ly)\s+)*"
)
PASSIVE_WORDS = re.compile(
    rf"(?:{TO_BE}\s+{BETWEEN}|{GOT}\s+{BETWEEN}(?!involved|lost|started|used))\b{PARTICIPLE}\b", re.IGNORECASE
)


def _clauses(sentence: str) -> list[str]:
    """The statements of a sentence: "You may go, but not alone" has two, "Do not go if nobody knows" one."""
    return CLAUSE.split(WHICH.sub(" ", SAME_NO.sub(" ", sentence)))


def _double(sentence: str) -> Sequence[str]:
    """The words with which a statement of the sentence says no twice; () if none does."""
    if len(NEGATIVE.findall(sentence)) > 1:
        for clause in _clauses(sentence):
            negatives = NEGATIVE.findall(clause)
            if len(negatives) > 1:
                return negatives
    undone = UNDONE.search(sentence)
    return undone[0].split() if undone else ()


def check_grammar(page: NumberedText) -> Iterator[Finding]:
    """Yield sentences that say no twice or look passive."""
    for sentence in page.sentences:
        if negatives := _double(sentence.words):
            message = f"“{'” and “'.join(negatives)}” in one sentence: {quoted(sentence.words)}"
            place = page.place(sentence.passage, sentence.words)
            yield Finding(DOUBLE_NEGATIVE, message, place, "say what to do")
        for passive in PASSIVE_WORDS.findall(sentence.words):
            message = f"“{passive}” may be passive: {quoted(sentence.words)}"
            place = page.place(sentence.passage, passive)
            yield Finding(PASSIVE, message, place, "begin with who does it")
