"""Signs off messages, and finds out which sign-offs count, from catalogue and ledger. Touches no disk.

A sign-off is the translator comment ``# @signed final 2026-03-01 9f86d081884c7d65 A. L.``. Its hash covers
msgctxt, msgid and msgstr, so an edit of one of them, in any tool, un-signs the message. It counts only if the
ledger has a line that says the same: nobody can sign by copying a comment. If a tool drops the comment, it is
restored from the ledger. Only a line in the ledger withdraws a sign-off: a comment that somebody deletes by
hand comes back.

Anything else that says "reviewed" is a claim: it is shown, but does not count.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.model.catalogue import Catalogue, Entry, Key
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.sign_off import (
    Act,
    Ledger,
    Record,
    SignOff,
    SignOffLevel,
    SignOffState,
    Stage,
    message_id,
    nobody,
    same_person,
)

MALFORMED = Rule(
    "translation/malformed-sign-off",
    Severity.WARNING,
    "A sign-off in a catalogue cannot be read, so it does not count.",
    why="The person who wrote it believes that the message is signed off.",
    standard="design: nothing unchecked looks checked",
    bad="# @signed final yesterday Ada",
    good="# @signed final 2026-03-01 9f86d081884c7d65 A. L.",
)
FOUR_EYES = Rule(
    "translation/four-eyes",
    Severity.WARNING,
    "One person translated and checked a message, or checked it twice.",
    why="People do not see their own mistakes; a second person does.",
    standard="ISO 17100, 5.3.3; Victorian Government, Finalising a translation project",
    bad="# @signed checked … A. L.\n# @signed final … A. L.",
    good="# @signed checked … A. L.\n# @signed final … B. M.",
)
CANNOT_SIGN = Rule(
    "translation/cannot-be-signed",
    Severity.ERROR,
    "A message cannot be signed off in its present state.",
    why="A signature would make a missing, outdated or wrong translation look safe.",
    standard="design: nothing unchecked looks checked",
    bad='#, fuzzy\nmsgid "Call 999."\nmsgstr "Zadzwoń pod numer 101."',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
)
RULES = (MALFORMED, FOUR_EYES, CANNOT_SIGN)

MARK = "@signed"
TRANSLATED_MARK = "@translated"
CLAIM_MARK = "@claimed"
WIDTH = 76
"""The longest line of a comment, with its ``# ``; gettext's tools, polib and Babel wrap longer lines."""
SIGNED = re.compile(
    rf"{MARK}\s+(?P<stage>[a-z]+)\s+(?P<date>\d{{4}}-\d{{2}}-\d{{2}})\s+(?P<hash>[0-9a-f]{{16}})"
    r"\s+(?P<who>\S.*)",
    re.IGNORECASE | re.ASCII,
)
MAX_LINES = 3
"""The most lines into which another tool may have wrapped a sign-off."""
# Flags of other tools: "#, reviewed" (Weblate, Zanata), "#= approved" (planned by GNU gettext), XLIFF 2.
CLAIMS = frozenset("approved checked final proofread reviewed signed-off verified".split())
HOW_TO_NAME = "give a name, a role or initials: --who 'A. L.'; always the same ones"


@dataclass(frozen=True, slots=True)
class Request:
    """Who signs or unsigns messages of *leaflet*; *how* (such as ``command line``), *version* (ours)."""

    leaflet: str
    who: str
    date: datetime.date
    stage: Stage = Stage.CHECKED
    how: str = ""
    note: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Signing:
    """The result of a request: the catalogue with new comments, new lines for the ledger, and refusals.

    *done* has the keys of all messages that are now signed (or unsigned), even if they were so before.
    """

    catalogue: Catalogue
    records: tuple[Record, ...] = ()
    done: tuple[Key, ...] = ()
    findings: tuple[Finding, ...] = ()


# ---- the comment


def comment_of(sign_off: SignOff) -> str:
    """Return a sign-off as a translator comment, without its ``# ``."""
    return f"{MARK} {sign_off.stage.value} {sign_off.date.isoformat()} {sign_off.hash} {sign_off.who}"


def sign_offs(entry: Entry) -> tuple[SignOff, ...]:
    """Return the sign-offs in the ``@signed`` comments of an entry, even those of an older text."""
    return tuple(
        found for _, _, found in _signed_comments(entry.translator_comments) if isinstance(found, SignOff)
    )


def malformed(entry: Entry) -> tuple[str, ...]:
    """Return the ``@signed`` comments of an entry that cannot be read."""
    return tuple(
        found for _, _, found in _signed_comments(entry.translator_comments) if isinstance(found, str)
    )


def _signed_comments(comments: Sequence[str]) -> Iterator[tuple[int, int, SignOff | str]]:
    """Yield (first line, number of lines, sign-off) of each ``@signed`` comment; its text if unreadable."""
    for at, line in enumerate(comments):
        if MARK not in line.casefold():
            continue
        joined = (" ".join(comments[at : at + count]) for count in range(1, MAX_LINES + 1))
        tries = enumerate((_read(words) for words in joined), 1)
        yield at, *next(((count, found) for count, found in tries if found), (1, line.strip()))


def _read(comment: str) -> SignOff | None:
    """The sign-off in a comment, or None; spaces, case and a second ``#`` (some tools) do not matter."""
    parts = SIGNED.fullmatch(" ".join(comment.lstrip("# ").split()))
    if parts is None or nobody(parts["who"]) or MARK in parts["who"].casefold():
        return None
    try:
        stage, date = Stage(parts["stage"].lower()), datetime.date.fromisoformat(parts["date"])
    except ValueError:
        return None
    return SignOff(stage, date, parts["hash"].lower(), parts["who"])


def _without(comments: Sequence[str], removed: Collection[SignOff]) -> tuple[str, ...]:
    """The comments without those that are one of the sign-offs *removed*."""
    spans = [range(at, at + count) for at, count, found in _signed_comments(comments) if found in removed]
    return tuple(line for at, line in enumerate(comments) if not any(at in span for span in spans))


def with_sign_off(entry: Entry, stage: Stage, date: datetime.date, who: str) -> Entry:
    """Return the entry with a person's sign-off of its present content.

    It replaces an older sign-off by the same person at this stage, and all sign-offs of older content.
    """
    new = SignOff(stage, date, entry.content_hash, name_of(who))
    removed = [
        old
        for old in sign_offs(entry)
        if old.hash != new.hash or (old.stage is stage and same_person(old.who, new.who))
    ]
    comments = _without(entry.translator_comments, removed)
    return replace(entry, translator_comments=(*comments, comment_of(new)))


def without_sign_offs(entry: Entry) -> Entry:
    """Return the entry without any sign-off."""
    return replace(entry, translator_comments=_without(entry.translator_comments, sign_offs(entry)))


def name_of(who: str) -> str:
    """Return a name as catalogues have it; raise PipelineError if it is empty, too long or has wrong signs.

    The whole comment must fit into one line, so that no tool wraps it.
    """
    name = " ".join(unicodedata.normalize("NFC", who).split())
    if nobody(name):
        raise PipelineError(f"{who!r} is not a name", hint=HOW_TO_NAME)
    if MARK in name.casefold() or any(
        unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co") for sign in name
    ):
        raise PipelineError(f"{who!r} has signs that a name cannot have", hint=HOW_TO_NAME)
    longest = SignOff(Stage.CHECKED, datetime.date.max, "0" * 16, name)
    over = _columns(f"# {comment_of(longest)}") - WIDTH
    if over > 0:
        message = f"{name!r} is {over} columns too long for a line of a catalogue"
        raise PipelineError(message, hint=HOW_TO_NAME)
    return name


def _columns(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)


# ---- the state of a message's sign-offs


def sign_off_state(
    entry: Entry | None, leaflet: str, ledger: Ledger, translators: Sequence[str] = ()
) -> SignOffState:
    """Return the state of a message's sign-offs; *translators* are those of the whole catalogue.

    A sign-off counts if the hash of its comment is that of the entry, the ledger has the same sign-off, and
    the entry has a translation that may be shown (neither fuzzy nor obsolete).
    """
    if entry is None:
        return SignOffState(SignOffLevel.UNSIGNED)
    said = sign_offs(entry)
    true = tuple(one for one in said if one.hash == entry.content_hash and entry.translated)
    known = ledger.standing(leaflet, entry.content_hash)
    signs = tuple(one for one in true if _is_in(one, known))
    claims = (*(comment_of(one) for one in true if one not in signs), *_claims(entry))
    if signs:
        return _state_if_signed(entry, signs, claims, _translators(entry, known) or tuple(translators))
    contents = (*(one.hash for one in said), *ledger.signed_contents(leaflet, message_id(entry.key)))
    if any(content != entry.content_hash or not entry.translated for content in contents):
        return SignOffState(SignOffLevel.STALE, (), claims, entry=entry)
    return SignOffState(SignOffLevel.CLAIMED if claims else SignOffLevel.UNSIGNED, (), claims, entry=entry)


def _is_in(sign_off: SignOff, records: Iterable[Record]) -> bool:
    """Whether *records* (with the same hash) have a sign-off by the same person at the same stage."""
    return any(
        record.act.value == sign_off.stage.value and same_person(record.who, sign_off.who)
        for record in records
    )


def _state_if_signed(
    entry: Entry, signs: tuple[SignOff, ...], claims: tuple[str, ...], translators: Sequence[str]
) -> SignOffState:
    """The state of a message that somebody signed; it is final only if a second person signed as final."""
    checkers = [one.who for one in signs if one.stage is Stage.CHECKED]
    finals = [one.who for one in signs if one.stage is Stage.FINAL]
    final = any(_is_second(who, checkers, translators) for who in finals)
    everybody = (*checkers, *finals)
    self_checked = all(_is_one_of(who, translators) for who in everybody)
    verdict = SignOffLevel.FINAL if final else SignOffLevel.CHECKED
    return SignOffState(verdict, signs, claims, self_checked, bool(finals) and not final, entry)


def _is_second(who: str, checkers: Sequence[str], translators: Sequence[str]) -> bool:
    """Whether somebody else than *who* checked the message, and *who* did not translate it."""
    return any(not same_person(who, one) for one in checkers) and not _is_one_of(who, translators)


def _is_one_of(who: str, people: Iterable[str]) -> bool:
    return any(same_person(who, one) for one in people)


def _claims(entry: Entry) -> Iterator[str]:
    """What other tools call reviewed: flags, workflow flags, ``@claimed`` comments (from XLIFF states)."""
    for mark, flags in (("#,", entry.flags), ("#=", entry.workflow)):
        yield from (f"{mark} {flag}" for flag in flags if flag.casefold() in CLAIMS)
    yield from (
        line.strip() for line in entry.translator_comments if line.lstrip("# ").startswith(CLAIM_MARK)
    )


def _translators(entry: Entry, records: Iterable[Record] = ()) -> tuple[str, ...]:
    """Who translated the message, if a comment (``# @translated A. L.``) or the ledger says so."""
    lines = (line.strip("# ") for line in entry.translator_comments)
    said = (line.removeprefix(TRANSLATED_MARK).strip() for line in lines if line.startswith(TRANSLATED_MARK))
    written = (record.who for record in records if record.act is Act.TRANSLATED)
    return tuple(who for who in (*said, *written) if not nobody(who))


def translators(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the translators of the whole catalogue, from its header.

    ``X-Translator`` counts before ``Last-Translator``, the person who saved the file last, who may be a
    checker.
    """
    named = (catalogue.field(name) for name in ("x-translator", "last-translator"))
    people = (tuple(who for who in names if not nobody(who)) for names in named)
    return next(filter(None, people), ())


def restored(catalogue: Catalogue, leaflet: str, ledger: Ledger) -> Catalogue:
    """Return the catalogue with those sign-offs of the ledger that another tool has dropped."""
    if not ledger.records:
        return catalogue
    entries = tuple(_restored(entry, leaflet, ledger) for entry in catalogue.entries)
    return replace(catalogue, entries=entries) if entries != catalogue.entries else catalogue


def _restored(entry: Entry, leaflet: str, ledger: Ledger) -> Entry:
    if not entry.translated:
        return entry
    for record in ledger.standing(leaflet, entry.content_hash):
        if record.act is Act.TRANSLATED:
            continue
        sign_off = SignOff(Stage(record.act.value), record.date, record.hash, record.who)
        if not any(one.hash == record.hash and _is_in(one, (record,)) for one in sign_offs(entry)):
            entry = replace(entry, translator_comments=(*entry.translator_comments, comment_of(sign_off)))
    return entry


# ---- signing


def sign(
    catalogue: Catalogue,
    keys: Iterable[Key],
    request: Request,
    ledger: Ledger,
    faults: Iterable[Finding] = (),
) -> Signing:
    """Sign the messages *keys*; give a finding for each message that cannot be signed.

    *faults* are the findings of the checks: a message with an error cannot be signed. A message can be signed
    as *final* only if other people have translated and checked it. Signing it again changes nothing.
    """
    signer = _Signer(
        catalogue,
        replace(request, who=name_of(request.who)),
        ledger,
        {fault.place: fault for fault in faults if fault.severity is Severity.ERROR},
    )
    changed: dict[Key, Entry] = {}
    records: list[Record] = []
    findings: list[Finding] = []
    for key in dict.fromkeys(keys):
        entry = catalogue.by_key.get(key)
        obstacle = signer.obstacle(key, entry)
        if obstacle is not None or entry is None:
            findings += [obstacle] if obstacle else []
            continue
        changed[key] = signer.signed(entry)
        records += signer.records(entry)
    return Signing(_with(catalogue, changed), tuple(records), tuple(changed), tuple(findings))


def unsign(catalogue: Catalogue, keys: Iterable[Key], request: Request, ledger: Ledger) -> Signing:
    """Withdraw every sign-off of the messages *keys*, also those of older content.

    *done* in the result has the messages that had a sign-off.
    """
    request = replace(request, who=name_of(request.who))
    changed: dict[Key, Entry] = {}
    records: list[Record] = []
    for key in dict.fromkeys(keys):
        hashes = ledger.signed_contents(request.leaflet, message_id(key))
        records += [_record(key, content, Act.WITHDRAWN, request) for content in hashes]
        entry = catalogue.by_key.get(key)
        if entry is not None and (hashes or sign_offs(entry)):
            changed[key] = without_sign_offs(entry)
    return Signing(_with(catalogue, changed), tuple(records), tuple(changed))


@dataclass(frozen=True, slots=True)
class _Signer:
    """Signs messages of a catalogue for one person; *errors* are the errors in messages, by place."""

    catalogue: Catalogue
    request: Request
    ledger: Ledger
    errors: Mapping[Place, Finding]

    def signed(self, entry: Entry) -> Entry:
        """Return the entry with the person's sign-off."""
        return with_sign_off(entry, self.request.stage, self.request.date, self.request.who)

    def records(self, entry: Entry) -> Iterator[Record]:
        """Yield the new line of the ledger for an entry; nothing if the ledger has it already."""
        known = self.ledger.standing(self.request.leaflet, entry.content_hash)
        mine = SignOff(self.request.stage, self.request.date, entry.content_hash, self.request.who)
        if not _is_in(mine, known):
            yield _record(entry.key, entry.content_hash, Act(self.request.stage.value), self.request)

    def obstacle(self, key: Key, entry: Entry | None) -> Finding | None:
        """Return a finding that says why a message cannot be signed; None if it can."""
        if entry is None:
            what, hint = "this message is not in the catalogue", "run leaflets update"
            return self._refused(CANNOT_SIGN, key, Place(self.catalogue.file), what, hint)
        if entry.fuzzy:
            what, hint = (
                "the translation is marked fuzzy",
                "check it, then remove the fuzzy flag and the line # @fuzzy",
            )
        elif not entry.translated:
            what, hint = "there is no translation", "translate it first"
        elif entry.place in self.errors:
            error = self.errors[entry.place]
            what, hint = f"{error.message.split(': “')[0]} [{error.rule.id}]", error.hint
        else:
            return self._obstacle_to_final(entry) if self.request.stage is Stage.FINAL else None
        return self._refused(CANNOT_SIGN, key, entry.place, what, hint)

    def _obstacle_to_final(self, entry: Entry) -> Finding | None:
        """A finding that says why this person cannot sign the message as final; None if they can."""
        restored = _restored(entry, self.request.leaflet, self.ledger)
        now = sign_off_state(restored, self.request.leaflet, self.ledger)
        known = self.ledger.standing(self.request.leaflet, entry.content_hash)
        authors = _translators(entry, known) or translators(self.catalogue)
        checkers = [one.who for one in now.signs if one.stage is Stage.CHECKED]
        rule, who = FOUR_EYES, self.request.who
        if _is_one_of(who, authors):
            what, hint = f"{who} translated this message", "somebody else must sign it as final"
        elif not checkers:
            rule, what, hint = CANNOT_SIGN, "nobody has checked this message", "sign it as checked first"
        elif all(same_person(who, one) for one in checkers):
            what, hint = f"{who} checked this message", "somebody else must sign it as final"
        else:
            return None
        return self._refused(rule, entry.key, entry.place, what, hint)

    def _refused(self, rule: Rule, key: Key, place: Place, what: str, hint: str) -> Finding:
        message = f"{what}: “{quoted(key[1])}”"
        return Finding(rule, message, place, hint, self.catalogue.language, Severity.ERROR)


def _record(key: Key, content: str, act: Act, request: Request) -> Record:
    return Record(
        request.leaflet,
        message_id(key),
        content,
        act,
        request.who,
        request.date,
        key[0],
        request.how,
        request.note,
        request.version,
    )


def _with(catalogue: Catalogue, changed: Mapping[Key, Entry]) -> Catalogue:
    """The catalogue with the entries *changed* in place of its own; obsolete ones stay."""
    entries = (entry if entry.obsolete else changed.get(entry.key, entry) for entry in catalogue.entries)
    return replace(catalogue, entries=tuple(entries))


def quoted(text: str, length: int = 40) -> str:
    """Return the first words of a text, as findings quote them."""
    return text if len(text) <= length else f"{text[:length].rstrip()} …"
