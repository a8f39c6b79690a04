"""Checks that the words of a link in a translation are no other address than the one that it leads to."""

from __future__ import annotations

from pipeline.checks.translation.marks import LINK_OF_NUMBER
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage, plain
from pipeline.model.addresses import leads_elsewhere
from pipeline.model.finding import Rule, Severity

LINK_ADDRESS = Rule(
    "translation/link-address",
    Severity.ERROR,
    "The words of a link in the translation are one address or number, and the link leads to another.",
    why="A reader believes the words. On paper, there are only the words.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad='#. Link {1}: tel:101\nmsgid "Call [101]{1}."\nmsgstr "Zadzwoń: [999]{1}."',
    good='#. Link {1}: tel:101\nmsgid "Call [101]{1}."\nmsgstr "Zadzwoń: [101]{1}."',
)
RULES = (LINK_ADDRESS,)


def check_addresses(pair: TranslatedMessage) -> Faults:
    """Yield a fault for each link whose words are another address than its target, as readers get it."""
    for words, number in LINK_OF_NUMBER.findall(pair.translation) if pair.targets else ():
        for targets in pair.targets:
            target = targets[int(number) - 1] if 0 < int(number) <= len(targets) else ""
            if typed := leads_elsewhere(plain(words), target):
                hint = "write words, or the address that the source has"
                yield Fault(LINK_ADDRESS, f"“{typed}” leads to {target}", hint)
                break
