"""Signs off messages, and finds out which sign-offs count, from catalogue and ledger. Touches no disk.

A sign-off is the translator comment ``# @signed final 2026-03-01 <digest> A. L.``. Its digest covers msgctxt,
msgid and msgstr, and what a reader gets with the words, such as the number that a link calls. An edit of one
of them, in any tool, un-signs the message. It counts only if the ledger has a line that says the same: nobody
can sign by copying a comment. If a tool drops the comment, it is restored from the ledger. Only a line in the
ledger withdraws a sign-off: a comment that somebody deletes by hand comes back.

Anything else that says "reviewed" is a claim: it is shown, but does not count.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.catalogues.signed_comments import (
    comment_lines,
    comment_of,
    digests,
    name_of,
    sign_offs,
    with_sign_off,
    without,
    without_sign_offs,
)
from pipeline.model.catalogue import CLAIMS, Catalogue, Entry, Given, Key
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.names import nobody, same_person
from pipeline.model.place import Place
from pipeline.model.sign_off import (
    Act,
    Ledger,
    Record,
    SignOff,
    SignOffLevel,
    SignOffState,
    Stage,
    message_id,
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

TRANSLATED_MARK = "@translated"
CLAIM_MARK = "@claimed"


@dataclass(frozen=True, slots=True)
class Request:
    """Who signs or unsigns messages of *leaflet*; *how* (such as ``command line``), *version* (ours).

    *given* is what a reader gets with the words of each message, if that is more than words. *language* is
    the tag of the catalogue.
    """

    leaflet: str
    who: str
    date: datetime.date
    stage: Stage = Stage.CHECKED
    how: str = ""
    note: str = ""
    version: str = ""
    given: Mapping[Key, Given] = field(default_factory=dict)
    language: str = ""


@dataclass(frozen=True, slots=True)
class Signing:
    """The result of a request: the catalogue with new comments, new lines for the ledger, and refusals.

    *done* has the keys of all messages that are now signed (or unsigned), even if they were so before.
    """

    catalogue: Catalogue
    records: tuple[Record, ...] = ()
    done: tuple[Key, ...] = ()
    findings: tuple[Finding, ...] = ()


# ---- the state of a message's sign-offs


def sign_off_state(
    entry: Entry | None, leaflet: str, ledger: Ledger, translators: Sequence[str] = (), given: Given = ()
) -> SignOffState:
    """Return the state of a message's sign-offs; *translators* are those of the whole catalogue.

    A sign-off counts if its comment quotes the digest of the entry and of what a reader is *given* with it,
    the ledger has the same sign-off, and the entry has a translation that may be shown (neither fuzzy nor
    obsolete).
    """
    if entry is None:
        return SignOffState(SignOffLevel.UNSIGNED)
    said, signed_contents = sign_offs(entry), ledger.signed_contents(leaflet, message_id(entry.key))
    if not said and not signed_contents:
        claims = tuple(_claims(entry))
        return SignOffState(
            SignOffLevel.CLAIMED if claims else SignOffLevel.UNSIGNED, (), claims, entry=entry
        )
    valid = digests(entry, given)
    true = tuple(one for one in said if one.hash in valid and entry.translated)
    known = ledger.standing(leaflet, entry.content_hash)
    signs = tuple(one for one in true if _is_in(one, known))
    claims = (*(comment_of(one) for one in true if one not in signs), *_claims(entry))
    if signs:
        return _state_if_signed(entry, signs, claims, _translators(entry, known) or tuple(translators))
    contents = (*(one.hash for one in said), *signed_contents)
    if any(content not in valid or not entry.translated for content in contents):
        signed = [one for one in known if one.act is not Act.TRANSLATED]
        moved = entry.translated and any(one.hash not in valid for one in signed)
        return SignOffState(SignOffLevel.STALE, (), claims, entry=entry, elsewhere=moved)
    return SignOffState(SignOffLevel.CLAIMED if claims else SignOffLevel.UNSIGNED, (), claims, entry=entry)


def _is_in(sign_off: SignOff, records: Iterable[Record]) -> bool:
    """Whether *records* have the sign-off: the same content, day and stage, and the same person."""
    return any(
        (record.act.value, record.hash, record.date) == (sign_off.stage.value, sign_off.hash, sign_off.date)
        and same_person(record.who, sign_off.who)
        for record in records
    )


def _state_if_signed(
    entry: Entry, signs: tuple[SignOff, ...], claims: tuple[str, ...], translators: Sequence[str]
) -> SignOffState:
    """The state of a message that somebody signed; it is final only if a second person signed as final.

    A person who signed at both stages counts as one who checked.
    """
    checkers = [one.who for one in signs if one.stage is Stage.CHECKED]
    finals = [one.who for one in signs if one.stage is Stage.FINAL]
    final = any(_is_second(who, checkers, translators) for who in finals)
    everybody = (*checkers, *finals)
    self_checked = all(_is_one_of(who, translators) for who in everybody)
    verdict = SignOffLevel.FINAL if final else SignOffLevel.CHECKED
    return SignOffState(verdict, signs, claims, self_checked, bool(finals) and not final, entry)


def _is_second(who: str, checkers: Sequence[str], translators: Sequence[str]) -> bool:
    """Whether only other people than *who* checked and translated the message, and somebody checked it."""
    return bool(checkers) and not _is_one_of(who, (*checkers, *translators))


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
    """The entry with the sign-offs of its words that it lacks: of each person and stage, the latest."""
    if not entry.translated:
        return entry
    latest: list[Record] = []
    for record in ledger.standing(leaflet, entry.content_hash):
        if record.act is not Act.TRANSLATED:
            latest = [
                one for one in latest if one.act is not record.act or not same_person(one.who, record.who)
            ]
            latest.append(record)
    there = sign_offs(entry)
    for record in latest:
        true = SignOff(Stage(record.act.value), record.date, record.hash, record.who)
        if not any(_is_in(one, (record,)) for one in there):
            wrong = [one for one in there if replace(one, date=true.date, who=true.who) == true]
            misdated = [one for one in wrong if same_person(one.who, true.who)]
            comments = (*without(entry.translator_comments, misdated), *comment_lines(true))
            entry = replace(entry, translator_comments=comments)
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
        records += [_record(key, content, Act.WITHDRAWN, request, ledger) for content in hashes]
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
        """Return the entry with the person's sign-off: the one that the ledger has, or a new one."""
        if self._recorded(entry):
            return _restored(entry, self.request.leaflet, self.ledger)
        given = self.request.given.get(entry.key, ())
        return with_sign_off(entry, self.request.stage, self.request.date, self.request.who, given)

    def records(self, entry: Entry) -> Iterator[Record]:
        """Yield the new line of the ledger for an entry; nothing if the ledger has it already."""
        if not self._recorded(entry):
            content, act = self._content(entry), Act(self.request.stage.value)
            record = _record(entry.key, content, act, self.request, self.ledger)
            told = content.startswith(entry.content_hash)
            yield record if told else replace(record, words=entry.content_hash)

    def _content(self, entry: Entry) -> str:
        """The digest of all that a signature of the entry covers."""
        return entry.digest(self.request.given.get(entry.key, ()))

    def _recorded(self, entry: Entry) -> bool:
        """Whether the ledger has this person's sign-off of all that they sign now, with its full digest."""
        content = self._content(entry)
        return any(
            record.hash == content
            and record.act.value == self.request.stage.value
            and same_person(record.who, self.request.who)
            for record in self.ledger.standing(self.request.leaflet, entry.content_hash)
        )

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
            return self._obstacle_to_stage(entry)
        return self._refused(CANNOT_SIGN, key, entry.place, what, hint)

    def _obstacle_to_stage(self, entry: Entry) -> Finding | None:
        """A finding that says why this person cannot sign the message at the stage; None if they can."""
        given, leaflet = self.request.given.get(entry.key, ()), self.request.leaflet
        now = sign_off_state(_restored(entry, leaflet, self.ledger), leaflet, self.ledger, given=given)
        known = self.ledger.standing(leaflet, entry.content_hash)
        authors = _translators(entry, known) or translators(self.catalogue)
        checkers = [one.who for one in now.signs if one.stage is Stage.CHECKED]
        finals = [one.who for one in now.signs if one.stage is Stage.FINAL]
        rule, who = FOUR_EYES, self.request.who
        if self.request.stage is Stage.CHECKED:
            if not _is_one_of(who, finals):
                return None
            what, hint = f"{who} signed this message as final", "somebody else must check it"
        elif _is_one_of(who, authors):
            what, hint = f"{who} translated this message", "somebody else must sign it as final"
        elif not checkers:
            rule, what, hint = CANNOT_SIGN, "nobody has checked this message", "sign it as checked first"
        elif _is_one_of(who, checkers):
            what, hint = f"{who} checked this message", "somebody else must sign it as final"
        else:
            return None
        return self._refused(rule, entry.key, entry.place, what, hint)

    def _refused(self, rule: Rule, key: Key, place: Place, what: str, hint: str) -> Finding:
        message = f"{what}: “{quoted(key[1])}”"
        return Finding(rule, message, place, hint, self.catalogue.language, Severity.ERROR)


def translated_record(entry: Entry, request: Request, ledger: Ledger) -> Record:
    """Return the line of the ledger that says that the person of *request* wrote the entry's translation."""
    return _record(entry.key, entry.digest(), Act.TRANSLATED, request, ledger)


def _record(key: Key, content: str, act: Act, request: Request, ledger: Ledger) -> Record:
    """A new line of the ledger about *content*."""
    record = Record(
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
        language=request.language,
    )
    times = ledger.times(record)
    return replace(record, again=str(times)) if times else record


def _with(catalogue: Catalogue, changed: Mapping[Key, Entry]) -> Catalogue:
    """The catalogue with the entries *changed* in place of its own; obsolete ones stay."""
    entries = (entry if entry.obsolete else changed.get(entry.key, entry) for entry in catalogue.entries)
    return replace(catalogue, entries=tuple(entries))


def quoted(text: str, length: int = 40) -> str:
    """Return the first words of a text, as findings quote them."""
    return text if len(text) <= length else f"{text[:length].rstrip()} …"
