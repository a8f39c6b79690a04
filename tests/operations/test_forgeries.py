"""Forty ways to make a translation look signed that is not: by names, days, links, copies, races, torn files.

Each case starts from a small Polish leaflet and ends with the same question: would a release show it as
checked by one person and approved by another, with nothing told? The answer must be no each time.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.catalogues import po
from pipeline.catalogues.signed_comments import comment_lines
from pipeline.model.catalogue import Entry
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.sign_off import SignOff, Stage, message_id
from pipeline.operations.sign import open_catalogue, request, sign_messages, unsign_messages
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.projects import TODAY, sign_off, translate

TEXT = """# Get help

![A telephone shows 55](press-number "55")

Call 999. [Call now](tel:999) or [write](sms:60066).

You can [read more](https://police.example.org/help).
"""
POLISH = {
    "Get help": "Uzyskaj pomoc",
    "A telephone shows 55": "Telefon pokazuje 55",
    "Call 999. [Call now]{1} or [write]{2}.": "Zadzwoń pod 999. [Zadzwoń teraz]{1} albo [napisz]{2}.",
    "You can [read more]{1}.": "Możesz [przeczytać więcej]{1}.",
}
CALL = "Call 999. [Call now]{1} or [write]{2}."
DAY = TODAY.isoformat()


def released(project: Project) -> bool:
    """Whether a release would show every message, with nothing told of its sign-offs."""
    try:
        opened = open_catalogue(project, "help", "pl")
    except PipelineError:
        return False
    account = opened.account()
    told = account.findings({message.key for message in opened.messages}, release=True)
    worthless = opened.library.ledger("pl")[1]
    return not account.unreleasable() and not any(
        one.severity >= Severity.WARNING for one in (*told, *worthless)
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with no signature, one, and two, in three folders."""
    root = tmp_path_factory.mktemp("forgeries")
    folder = root / "none" / "source" / "help"
    folder.mkdir(parents=True)
    (folder / "leaflet.md").write_text(TEXT, encoding="utf-8")
    critical = "".join(f'"{words}", ' for words in ("Call 999", "Get help", "read more", "telephone shows"))
    (folder / "leaflet.toml").write_text(f"critical = [{critical}]\n", encoding="utf-8")
    project = Project(root / "none", today=TODAY)
    update(project, (), ("pl",))
    translate(project, "help", "pl", POLISH)
    for name, people in (("checked", ("A. L.",)), ("final", ("A. L.", "B. M."))):
        shutil.copytree(root / "none", root / name)
        sign_off(Project(root / name, today=TODAY), "help", people=people)
    return root


@pytest.fixture
def start(made: Path, tmp_path: Path) -> Callable[[str], Project]:
    """A copy of the project in one of its states."""

    def copied(state: str) -> Project:
        shutil.copytree(made / state, tmp_path / state)
        return Project(tmp_path / state, today=TODAY)

    return copied


def test_the_honest_way_is_released(start: Callable[[str], Project]) -> None:
    assert released(start("final"))
    assert not released(start("checked"))
    honest = start("none")
    sign_off(honest, "help")
    assert released(honest)


def test_the_forgers_tools_write_what_would_count(start: Callable[[str], Project]) -> None:
    """With another person's name, the same lines are a signature: the cases below fail for their reasons."""
    project = start("checked")
    people(LISTED)(project)
    by_hand("B. M.")(project)
    assert released(project)


# ---- the forger's tools


def lines(project: Project) -> list[dict[str, str]]:
    path = project.ledger("pl")
    return (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    )


def put(project: Project, *written: dict[str, str]) -> None:
    """Add lines to the ledger by hand."""
    project.append(project.ledger("pl"), "".join(f"{json.dumps(line)}\n" for line in written).encode())


def entries(project: Project, change: Callable[[Entry], Entry]) -> None:
    """Change the catalogue by hand."""
    path = project.catalogue("help", "pl")
    book = po.read(path.read_bytes(), "help.po", "pl")
    path.write_bytes(po.write(replace(book, entries=tuple(map(change, book.entries)))))


def edited(file: str, old: str, new: str) -> Callable[[Project], None]:
    """A forger who changes the words of a file in ``source/help``; the catalogue is updated after it."""

    def forge(project: Project) -> None:
        path = project.source / "help" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        update(project, ("help",), ("pl",))

    return forge


def by_hand(who: str, stage: str = "final", date: str = DAY, **more: str) -> Callable[[Project], None]:
    """A forger who writes comments and lines of the ledger by hand, with the right digests."""

    def forge(project: Project) -> None:
        opened = open_catalogue(replace(project, today=datetime.date.max), "help", "pl")
        sign = SignOff(Stage(stage), datetime.date.fromisoformat(date), "", who)

        def signed(entry: Entry) -> Entry:
            own = replace(sign, hash=entry.digest(opened.given.get(entry.key, ())))
            return replace(entry, translator_comments=(*entry.translator_comments, *comment_lines(own)))

        entries(project, signed)
        for key, entry in opened.catalogue.by_key.items():
            given = opened.given.get(key, ())
            line = {"leaflet": "help", "id": message_id(key), "hash": entry.digest(given), "stage": stage}
            put(project, {**line, "who": who, "date": date, "words": entry.content_hash, **more})

    return forge


def asking(who: str, stage: str = "final", date: datetime.date = TODAY) -> Callable[[Project], None]:
    """A forger who asks ``leaflets review sign`` for it."""

    def forge(project: Project) -> None:
        opened = open_catalogue(project, "help", "pl")
        keys = [message.key for message in opened.messages]
        try:
            assert sign_messages(opened, keys, request(opened, who, date, stage)).done == 0
        except PipelineError:
            return

    return forge


def then(*steps: Callable[[Project], None]) -> Callable[[Project], None]:
    def forge(project: Project) -> None:
        for step in steps:
            step(project)

    return forge


def people(text: str) -> Callable[[Project], None]:
    """A project with a file that names who may sign."""

    def write(project: Project) -> None:
        (project.locales / "people.toml").write_text(text, encoding="utf-8")

    return write


def withdrawn(project: Project) -> None:
    opened = open_catalogue(project, "help", "pl")
    unsign_messages(opened, [message.key for message in opened.messages], request(opened, "C. N.", TODAY))


def copies(change: Callable[[dict[str, str]], dict[str, str]]) -> Callable[[Project], None]:
    """A forger who adds every signature of the ledger a second time, changed."""
    return lambda project: put(
        project, *(change(line) for line in lines(project) if line["stage"] != "withdrawn")
    )


def rewritten(change: Callable[[str], str]) -> Callable[[Project], None]:
    """A forger, or an accident, that changes the bytes of the ledger."""

    def forge(project: Project) -> None:
        path = project.ledger("pl")
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")

    return forge


def translator(project: Project) -> None:
    path = project.catalogue("help", "pl")
    book = po.read(path.read_bytes(), "help.po", "pl")
    path.write_bytes(po.write(replace(book, header=(*book.header, ("X-Translator", "B. M.")))))


def old_format(line: dict[str, str]) -> dict[str, str]:
    return {**{name: value for name, value in line.items() if name != "words"}, "hash": line["words"]}


def in_old_format(project: Project) -> None:
    """The ledger and the catalogue as an older version wrote them, with hashes of the words alone."""
    words = {line["hash"]: line.get("words") or line["hash"][:16] for line in lines(project)}
    rewritten(
        lambda text: "".join(
            f"{json.dumps(old_format({**json.loads(line), 'words': words[json.loads(line)['hash']]}))}\n"
            for line in text.splitlines()
        )
    )(project)
    path = project.catalogue("help", "pl")
    text = path.read_text(encoding="utf-8")
    for long, short in words.items():
        text = text.replace(long, short)
    path.write_text(text, encoding="utf-8")


def racing(other: Callable[[Project], None], who: str = "B. M.") -> Callable[[Project], None]:
    """A forger who does something between the moment when a person reads and the moment when they sign."""

    def forge(project: Project) -> None:
        opened = open_catalogue(project, "help", "pl")
        other(project)
        keys = [message.key for message in opened.messages]
        with contextlib.suppress(PipelineError):
            assert sign_messages(opened, keys, request(opened, who, TODAY, "final")).done == 0

    return forge


LISTED = '[[people]]\nname = "A. L."\n\n[[people]]\nname = "B. M."\n'
Forgery = tuple[str, Callable[[Project], None]]
FORGERIES: dict[str, Forgery] = {
    # ---- names: one person is to count as two
    "name: no spaces": ("checked", asking("A.L.")),
    "name: no dots": ("checked", asking("AL")),
    "name: the other order": ("checked", asking("L. A.")),
    "name: Cyrillic letters": ("checked", by_hand("А. Л.")),
    "name: one Cyrillic letter": ("checked", by_hand("А. L.")),
    "name: wide letters": ("checked", by_hand("Ａ． Ｌ．")),
    "name: an accent": ("checked", by_hand("Á. L.")),
    "name: a hidden sign": ("checked", by_hand("A.\u200b L.")),
    "name: an e-mail address is added": ("checked", by_hand("A. L. <al@example.org>")),
    "name: one e-mail address, two names": (
        "none",
        then(by_hand("Ada <a@example.org>", "checked"), by_hand("Bea <A@example.org>")),
    ),
    "name: a tool's word for nobody": ("checked", by_hand("unknown")),
    "name: a line feed and a second signature": (
        "checked",
        by_hand(f"C. N.\n@signed final {DAY} {'0' * 32} D. O."),
    ),
    "name: the translator's own, from the header": ("checked", then(translator, by_hand("b.m."))),
    "name: the translator's own, from the ledger": (
        "checked",
        then(copies(lambda line: {**line, "stage": "translated", "who": "B.M."}), by_hand("B. M.")),
    ),
    "name: both stages by the second person": (
        "checked",
        then(by_hand("B. M.", "checked"), by_hand("B. M.")),
    ),
    "name: not in people.toml": ("checked", then(people(LISTED), by_hand("C. N."))),
    "name: in people.toml for another language": (
        "checked",
        then(people(f'{LISTED}languages = ["cs"]\n'), by_hand("B. M.")),
    ),
    "name: in people.toml for the other stage": (
        "checked",
        then(people(f'{LISTED}stages = ["checked"]\n'), by_hand("B. M.")),
    ),
    "name: in people.toml, but gone": (
        "checked",
        then(people(f"{LISTED}until = 2026-01-31\n"), by_hand("B. M.")),
    ),
    # ---- days
    "day: the final signature is of 2099": ("checked", by_hand("B. M.", date="2099-01-01")),
    "day: the check is of 2099": (
        "none",
        then(by_hand("A. L.", "checked", "2099-01-01"), by_hand("B. M.")),
    ),
    "day: asked for with a day to come": (
        "checked",
        asking("B. M.", date=TODAY + datetime.timedelta(days=2)),
    ),
    "day: a withdrawn signature, dated to come": (
        "final",
        then(withdrawn, copies(lambda line: {**line, "date": "2099-01-01"})),
    ),
    "day: a week instead of a day": (
        "checked",
        copies(lambda line: {**line, "stage": "final", "who": "B. M.", "date": "2026-W10-1"}),
    ),
    # ---- what a reader gets with the words
    "target: another number behind the words": ("final", edited("leaflet.md", "tel:999", "tel:0900123456")),
    "target: another page": ("final", edited("leaflet.md", "police.example.org", "example.com")),
    "target: two links change places": (
        "final",
        then(
            edited("leaflet.md", "tel:999", "tel:0"),
            edited("leaflet.md", "sms:60066", "tel:999"),
            edited("leaflet.md", "tel:0", "sms:60066"),
        ),
    ),
    "target: another number for readers of Polish": (
        "final",
        edited("leaflet.toml", "]\n", ']\n\n[links.pl]\n"tel:999" = "tel:0900123456"\n'),
    ),
    "target: another number in the picture": ("final", edited("leaflet.md", '"55"', '"56"')),
    "target: a signature of an older version says nothing of links": ("final", in_old_format),
    "words: one letter": (
        "final",
        lambda project: translate(project, "help", "pl", {CALL: POLISH[CALL][:-1]}),
    ),
    "words: fuzzy, with signatures": (
        "final",
        lambda project: translate(project, "help", "pl", {CALL: POLISH[CALL]}, fuzzy=True),
    ),
    "words: the source's, in both files": ("final", edited("leaflet.md", "Call 999.", "Call 998.")),
    # ---- copies
    "copy: withdrawn lines, as they were": ("final", then(withdrawn, copies(dict))),
    "copy: withdrawn lines, with a note": (
        "final",
        then(withdrawn, copies(lambda line: {**line, "note": "signed again", "how": "word"})),
    ),
    "copy: comments without the ledger": ("final", lambda project: project.ledger("pl").unlink()),
    "copy: the ledger of another language": (
        "final",
        rewritten(lambda text: text.replace('"language": "pl"', '"language": "cs"')),
    ),
    "copy: the ledger of another leaflet": (
        "final",
        rewritten(lambda text: text.replace('"leaflet": "help"', '"leaflet": "other"')),
    ),
    "copy: the flags of other tools": (
        "checked",
        lambda project: entries(project, lambda entry: replace(entry, flags=("reviewed", "approved"))),
    ),
    # ---- files that are half written, or damaged
    "file: the last line is torn": ("final", rewritten(lambda text: text[:-40])),
    "file: a withdrawal is torn": ("final", then(withdrawn, rewritten(lambda text: text[:-40]))),
    "file: the second half is lost": ("final", rewritten(lambda text: text[: len(text) // 2])),
    "file: a field stands twice": (
        "checked",
        rewritten(
            lambda text: text + text.replace('"stage": "checked"', '"stage": "checked", "stage": "final"')
        ),
    ),
    "file: a conflict of two branches": (
        "final",
        rewritten(lambda text: f"<<<<<<< HEAD\n{text}=======\n>>>>>>> other\n"),
    ),
    "file: zeros after a loss of power": ("final", rewritten(lambda text: text[:-60] + "\0" * 60)),
    # ---- races
    "race: the words change while somebody signs": (
        "checked",
        racing(lambda project: translate(project, "help", "pl", {CALL: f"{POLISH[CALL]} 998"})),
    ),
    "race: the check is withdrawn while somebody signs": ("checked", racing(withdrawn)),
    "race: one person at two terminals": (
        "checked",
        racing(by_hand("B. M.", "checked")),
    ),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_signature_does_not_count(name: str, start: Callable[[str], Project]) -> None:
    state, forge = FORGERIES[name]
    project = start(state)
    forge(project)
    assert not released(project)


def test_there_are_forty() -> None:
    assert len(FORGERIES) >= 40
