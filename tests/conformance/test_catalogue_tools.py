"""Signed, carried and fuzzy messages through the tools that interpreters' files meet on their way."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import polib
import pytest

from pipeline.catalogues import questions, tmx
from pipeline.catalogues.edits import carried_from
from pipeline.catalogues.memory import Memory
from pipeline.catalogues.po import read, write, write_template
from pipeline.catalogues.sign_off import Request, restored, sign, sign_off_state
from pipeline.catalogues.update import new_catalogue, update
from pipeline.checks.translation import TranslationContext, check
from pipeline.model.catalogue import Catalogue, Entry, Key, Message
from pipeline.model.finding import Severity
from pipeline.model.sign_off import Ledger, SignOffLevel, Stage

pytestmark = pytest.mark.slow

LONG = (
    "If you need to leave in a hurry, take your keys, your phone, some money and your papers with you. "
    "Do **not** tell the person who hurts you where you go, and do not use a [map]{1} on a shared phone."
)
BEFORE = (
    Message("Keep this."),
    Message("Help", "heading"),
    Message(LONG),
    Message("Call us now"),
    Message("Call 101 from your home."),
)
FINAL, HEADING, PARAGRAPH, CARRIED, FUZZY = KEYS = (
    *(message.key for message in BEFORE[:3]),
    ("", "Call us now."),
    ("", "Call 999 from your home."),
)
NOW = tuple(Message(text, context) for context, text in KEYS)
TRANSLATIONS = (
    "Zachowaj to.",
    "Pomoc",
    "Jeśli musisz szybko wyjść, weź ze sobą klucze, telefon, trochę pieniędzy i swoje dokumenty. "
    "**Nie** mów osobie, która Cię krzywdzi, dokąd idziesz, i nie używaj [mapy]{1} we wspólnym telefonie.",
    "Zadzwoń teraz.",
    "Zadzwoń pod numer 101 z domu.",
)
EVERY = dict(
    zip(
        KEYS,
        (
            SignOffLevel.FINAL,
            SignOffLevel.FINAL,
            SignOffLevel.CHECKED,
            SignOffLevel.STALE,
            SignOffLevel.STALE,
        ),
        strict=True,
    )
)

# Each line is one command of a path from old.po (and new.pot) to new.po.
TOOLS: Mapping[str, str] = {
    "msgcat": "msgcat old.po -o new.po",
    "msgcat, sorted": "msgcat --sort-output --width=40 old.po -o new.po",
    "msgattrib": "msgattrib --clear-fuzzy old.po -o new.po",
    "msgattrib, previous": "msgattrib --clear-fuzzy --clear-previous old.po -o new.po",
    "msguniq": "msguniq old.po -o new.po",
    "msgconv": "msgconv --to-code=UTF-8 old.po -o new.po",
    "msgfilter": "msgfilter --keep-header -i old.po -o new.po cat",
    "msgmerge": "msgmerge --quiet old.po new.pot -o new.po",
    "msgmerge, previous": "msgmerge --quiet --previous old.po new.pot -o new.po",
    "pot2po": "pot2po --progress=none -t old.po new.pot new.po",
    "pomerge": "pomerge --progress=none -t old.po -i old.po -o new.po",
    "pomerge, template": "pomerge --progress=none -t new.pot -i old.po -o new.po",
    "po2xliff": "po2xliff --progress=none old.po old.xlf\nxliff2po --progress=none old.xlf new.po",
    "po2csv": "po2csv --progress=none old.po old.csv\ncsv2po --progress=none -t old.po old.csv new.po",
    "po2csv, template": "po2csv --progress=none old.po old.csv\n"
    "csv2po --progress=none -t new.pot old.csv new.po",
    "pybabel": "cp old.po new.po\npybabel --quiet update --no-wrap -l pl -i new.pot -o new.po",
    "polib": "polib",
}
TEXTS_ALONE = "po2csv, template"
# What a path cannot tell: po2xliff drops msgctxt; from texts alone nobody sees that one was signed before.
DROPS: Mapping[str, frozenset[Key]] = {
    "po2xliff": frozenset((HEADING,)),
    TEXTS_ALONE: frozenset((CARRIED, FUZZY)),
}
DROPS_OBSOLETE = (TEXTS_ALONE, "pomerge, template")
PATH = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))


def with_sign_off() -> tuple[Catalogue, Ledger]:
    """Two messages that two people signed, one that one did, one carried and one fuzzy since an update."""
    pairs = zip(BEFORE, TRANSLATIONS, strict=True)
    entries = tuple(Entry(m.text, m.context or None, translations=(said,)) for m, said in pairs)
    catalogue = replace(new_catalogue("help", "pl"), entries=entries)
    ledger = Ledger()
    day = datetime.date(2026, 3, 1)
    final = tuple(message.key for message in BEFORE if message.text != LONG)
    for who, stage, keys in (
        ("A. L.", Stage.CHECKED, tuple(message.key for message in BEFORE)),
        ("Barbara Maria Müller-Żak", Stage.FINAL, final),
    ):
        signing = sign(catalogue, keys, Request("help", who, day, stage), ledger)
        assert not signing.findings
        catalogue, ledger = signing.catalogue, Ledger((*ledger.records, *signing.records))
    return update(catalogue, NOW)[0], ledger


def verdicts(catalogue: Catalogue, ledger: Ledger) -> dict[Key, SignOffLevel]:
    catalogue = restored(catalogue, "help", ledger)
    return {key: sign_off_state(catalogue.by_key.get(key), "help", ledger).verdict for key in KEYS}


def passed_through(tool: str, before: Catalogue, folder: Path) -> Catalogue:
    (folder / "old.po").write_bytes(write(before))
    (folder / "new.pot").write_bytes(write_template(NOW, "help"))
    if tool == "polib":
        polib.pofile(str(folder / "old.po"), wrapwidth=78).save(str(folder / "new.po"))
    else:
        for command in TOOLS[tool].splitlines():
            environment = {**os.environ, "PATH": PATH}
            subprocess.run(command.split(), cwd=folder, check=True, capture_output=True, env=environment)
    return read((folder / "new.po").read_bytes(), "new.po", "pl")


def test_an_update_leaves_each_kind_of_message() -> None:
    before, ledger = with_sign_off()
    assert verdicts(before, ledger) == EVERY
    assert carried_from(before.by_key[CARRIED])
    assert before.by_key[FUZZY].fuzzy


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_leaves_each_verdict_or_lowers_it(tool: str, tmp_path: Path) -> None:
    before, ledger = with_sign_off()
    after = passed_through(tool, before, tmp_path)
    found = verdicts(after, ledger)
    lost = DROPS.get(tool, frozenset())
    assert {key: found[key] for key in KEYS if key not in lost} == {
        key: verdict for key, verdict in EVERY.items() if key not in lost
    }
    assert all(found[key] <= min(EVERY[key], SignOffLevel.STALE) for key in lost)
    healed, _ = update(after, NOW)
    assert all(verdict <= EVERY[key] for key, verdict in verdicts(healed, ledger).items())


@pytest.mark.parametrize("tool", [tool for tool in TOOLS if tool != TEXTS_ALONE])
def test_a_tool_confirms_no_fuzzy_message(tool: str, tmp_path: Path) -> None:
    before, _ = with_sign_off()
    after = passed_through(tool, before, tmp_path)
    healed, _ = update(after, NOW)
    for catalogue in (after, healed):
        assert catalogue.by_key[FUZZY].fuzzy
        assert not catalogue.by_key[FUZZY].translated
    assert "fuzzy" in healed.by_key[FUZZY].flags
    assert any(comment == "CHANGED: 101 -> 999" for comment in healed.by_key[FUZZY].comments)


def test_a_fuzzy_message_in_a_table_of_texts_alone_cannot_be_signed(tmp_path: Path) -> None:
    before, ledger = with_sign_off()
    after, _ = update(passed_through(TEXTS_ALONE, before, tmp_path), NOW)
    assert verdicts(after, ledger)[FUZZY] is SignOffLevel.UNSIGNED
    found = check(NOW, after, TranslationContext("en-GB"))
    errors = [one for one in found if one.severity is Severity.ERROR]
    assert {one.place for one in errors} == {after.by_key[FUZZY].place}
    request = Request("help", "C. N.", datetime.date(2026, 3, 2))
    assert not sign(after, [FUZZY], request, ledger, errors).done


@pytest.mark.parametrize("tool", [tool for tool in TOOLS if tool not in DROPS_OBSOLETE])
def test_a_tool_keeps_a_carried_message_and_what_was_said_before(tool: str, tmp_path: Path) -> None:
    before, _ = with_sign_off()
    healed, _ = update(passed_through(tool, before, tmp_path), NOW)
    carried = healed.by_key[CARRIED]
    assert carried.translated
    assert carried_from(carried) == Entry("Call us now", translations=(TRANSLATIONS[3],)).content_hash
    assert (("", "Call 101 from your home."), (TRANSLATIONS[4],)) in healed.former


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("key", [FINAL, PARAGRAPH])
def test_a_letter_changed_on_the_way_unsigns_the_message(tool: str, key: Key, tmp_path: Path) -> None:
    before, ledger = with_sign_off()
    entries = tuple(
        replace(one, translations=(f"{one.translations[0]}!",)) if one.key == key else one
        for one in before.entries
    )
    after = passed_through(tool, replace(before, entries=entries), tmp_path)
    assert verdicts(after, ledger)[key] is SignOffLevel.STALE


def test_a_state_that_an_agency_sets_in_xliff_is_no_sign_off(tmp_path: Path) -> None:
    before, ledger = with_sign_off()
    (tmp_path / "old.po").write_bytes(write(before))
    environment = {**os.environ, "PATH": PATH}
    for command in ("po2xliff --progress=none old.po a.xlf", "xliff2po --progress=none a.xlf new.po"):
        if command.startswith("xliff2po"):
            said = (tmp_path / "a.xlf").read_text("utf-8")
            assert said.count('approved="no"') == 2
            said = said.replace('approved="no"', 'approved="yes"').replace("needs-translation", "signed-off")
            (tmp_path / "a.xlf").write_text(said, "utf-8")
        subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True, env=environment)
    after = read((tmp_path / "new.po").read_bytes(), "new.po", "pl")
    assert after.by_key[FUZZY].fuzzy
    assert verdicts(after, ledger)[FUZZY] is SignOffLevel.STALE


def test_po2tmx_gives_the_memory_no_fuzzy_and_no_obsolete_pair(tmp_path: Path) -> None:
    before, _ = with_sign_off()
    (tmp_path / "old.po").write_bytes(write(before))
    command = "po2tmx --progress=none -l pl old.po old.tmx".split()
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, env={**os.environ, "PATH": PATH})
    found = tmx.pairs((tmp_path / "old.tmx").read_bytes(), "old.tmx", "en-GB", "pl")
    texts = {entry.text: entry.translations[0] for entry in before.entries if entry.translated}
    assert {(pair.text, pair.translation) for pair in found} == set(texts.items())
    assert Memory.of((), found).texts.keys() == texts.keys()


@pytest.mark.parametrize("tool", [tool for tool in TOOLS if tool != TEXTS_ALONE])
def test_a_tool_keeps_each_question_with_who_asked_and_the_answer(tool: str, tmp_path: Path) -> None:
    """The first is open, the second answered; a long one has several lines."""
    asked = ("Is the map of the police meant, or that of the town?", f"{LONG} {LONG}"[:240])
    day = datetime.date(2026, 3, 1)
    before, _ = with_sign_off()
    entry = before.by_key[FINAL]
    for words in asked:
        entry = replace(
            entry, translator_comments=(*entry.translator_comments, *questions.lines_of("Review: ", words))
        )
        entry = questions.with_asker(entry, words, questions.By("Barbara Maria Müller-Żak", day))
    told = "It is the map of the town, as the heading above it says. Keep it."
    entry = questions.with_answer(entry, questions.questions(entry)[1], told, questions.By("C. D.", day))
    given = replace(before, entries=tuple(entry if one.key == FINAL else one for one in before.entries))
    after = passed_through(tool, given, tmp_path)
    assert questions.questions(after.by_key[FINAL]) == questions.questions(entry)
