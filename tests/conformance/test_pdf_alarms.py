"""Large print: no error is told of a good file, and each fault that is put into a file is told.

Fewer sentences and faults than ``tests/benchmarks/README.md`` has figures for, so that it takes a minute.
"""

from __future__ import annotations

import pytest

from tests.benchmarks import seeded_pdf_faults, shuffled

pytestmark = pytest.mark.slow

SENTENCES = 3_000
FAULTS = 204


def test_no_error_is_told_of_sentences_in_any_order() -> None:
    found = shuffled.measured(SENTENCES)
    assert sum(each.sentences for each in found) > 0.9 * SENTENCES
    assert [fault for each in found for fault in each.faults] == []


def test_each_fault_put_into_a_file_is_told() -> None:
    faults = list(seeded_pdf_faults.seeded(FAULTS))
    assert {each.kind for each in faults} == set(seeded_pdf_faults.SEEDERS)
    assert [(each.kind, each.made.name) for each in faults if not each.told] == []
