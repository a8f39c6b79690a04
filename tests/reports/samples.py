"""Findings and rules with every character that has a meaning in one of the formats."""

from __future__ import annotations

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity

LOST = Rule(
    "text/lost",
    Severity.ERROR,
    "A word is lost.",
    "It matters.",
    standard="ISO 1234",
    bad="a <b> & c",
    good="a b",
)
ODD = Rule("text/odd", Severity.WARNING, "A word is odd.", "It may matter.", bad="a", good="b")
SEEN = Rule("text/seen", Severity.NOTE, "A word was seen.", "For the record.", bad="a", good="b")
HOSTILE = (
    "</td><script>alert(1)</script> ]]> {} {0} \x1b[31mred\x07\x00 \u202eright-to-left \"quoted\" & 'so'"
)
PARTS = (Finding(SEEN, HOSTILE, Place("source/a.txt", 3, 1)), Finding(SEEN, "seen", Place("source/a.txt")))
FINDINGS = (
    Finding(LOST, "the word <“not”> & more", Place("source/a.txt", 3, 7), "put it back", "ur"),
    Finding(ODD, "=HYPERLINK(1)"),
    Finding(ODD, HOSTILE, Place("source/a b/50% #1?.txt", 1), HOSTILE),
    Finding(SEEN, "seen", Place("c:d.txt")),
    Finding(SEEN, "seen", Place("/elsewhere/out put.pdf")),
    Finding(SEEN, "seen", Place("C:/elsewhere/out put.pdf")),
    Finding(SEEN, "2 things were seen", PARTS[0].place, parts=PARTS),
    Finding(LOST, "a word is lost", Place("source/b.txt", 3)),
    Finding(LOST, "a word is lost", Place("source/b.txt", 9)),
)
