"""The addresses of standards: each is used by a rule, and most rules with a public standard have one."""

from __future__ import annotations

from urllib.parse import urlsplit

from pipeline.model.standards import ADDRESSES, address_of
from pipeline.operations.rules import RULES


def test_each_address_is_of_a_standard_that_a_rule_names() -> None:
    named = [document for rule in RULES.values() for document in rule.standard.split("; ")]
    for name, address in ADDRESSES.items():
        assert any(document.startswith(name) for document in named), name
        assert urlsplit(address).scheme == "https"


def test_the_first_document_that_is_on_the_web_counts() -> None:
    assert address_of("ISO 17100, 5.3; WCAG 2.2, 3.1.5; BCP 47") == ADDRESSES["WCAG 2.2"]
    assert address_of("design: nothing is lost silently") == ""
