"""Each kind of word that a reader sees or hears: a release and a draft when just that word is not ready."""

from __future__ import annotations

import gc
import hashlib
import io
import json
import re
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from unittest import mock

import docx
import pikepdf
import pytest
from lxml import etree
from lxml import html as lxml_html

from pipeline.catalogues.pseudo import pseudo
from pipeline.checks.pdf_file import feet, text_in_tag_order
from pipeline.making.compose import BOOK
from pipeline.making.file_content import FileContent
from pipeline.making.formats import FORMATS, Format, Supplies, Written
from pipeline.making.make import Made, content_digest, make
from pipeline.model.editions import EDITIONS, Edition
from pipeline.model.finding import Finding, Severity
from pipeline.model.labels import DOMAIN, DRAFT_LABELS, LABELS, WEB
from pipeline.model.leaflet import Settings
from pipeline.operations.build import build
from pipeline.operations.sign import open_catalogue, request, unsign_messages
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from tests.projects import TODAY, built, given_to_make, label_translations, order, sign_off, translate

SETTINGS = """
version = "3"
checked = 2026-03-01
review = 2027-03-01
page = "https://police.example.org/help"
first = ["Press 55"]

[publisher]
name = "Example Police"
confirmed = true

[[contacts]]
name = "Help line"
reach = "0800 555 0199"
state = "confirmed"
source = "https://example.org"
checked = 2026-03-01

[[trials]]
date = 2026-03-01
group = "Example readers"
readers = 6

[[same]]
standard = "Press 55"
easy-read = ["Then press 55."]
"""
STANDARD = """# Get help

## What can I do?

![](phone)

Press 55 if you cannot talk.

- Tell the police where you are.
- Wait for them.

> Do not hang up.

statement
:   What you tell the police.

### Later

Find out more at [the police page](https://police.example.org/more)
"""
EASY_READ = """# Get help

![An officer in a cap](officer)
The police will come.
Then press 55.
Read [the rules](https://police.example.org/more).
"""
POLISH = {
    "Get help": "Uzyskaj pomoc",
    "What can I do?": "Co mogę zrobić?",
    "A phone": "Telefon",
    "Press 55 if you cannot talk.": "Naciśnij 55, jeśli nie możesz mówić.",
    "Tell the police where you are.": "Powiedz policji, gdzie jesteś.",
    "Wait for them.": "Poczekaj na nich.",
    "Do not hang up.": "Nie rozłączaj się.",
    "statement": "zeznanie",
    "What you tell the police.": "To, co mówisz policji.",
    "Later": "Później",
    "Find out more at [the police page]{1}": "Dowiedz się więcej: [strona policji]{1}",
    "An officer in a cap": "Policjant w czapce",
    "The police will come.": "Policja przyjedzie.",
    "Then press 55.": "Potem naciśnij 55.",
    "Read [the rules]{1}.": "Przeczytaj [zasady]{1}.",
    "Contacts": "Kontakty",
    "Help line: **0800 555 0199**": "Linia pomocy: **0800 555 0199**",
}
PHONE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path d="M9 9h99v99z"/></svg>'
OFFICER = PHONE.replace(b"99", b"88")

EASY, LARGE, PLAIN = (name for name in EDITIONS if name in Settings().editions)
EVERY, BOTH = {EASY, LARGE, PLAIN}, {LARGE, PLAIN}

# What is shown or spoken -> the editions that show or speak it. A title is also a property of the file, and
# it and the headings are bookmarks; the words of a link are also what its annotation says.
LEAFLET = {
    "Get help": EVERY,
    "What can I do?": BOTH,
    "A phone": {LARGE},
    "Press 55 if you cannot talk.": BOTH,
    "Tell the police where you are.": BOTH,
    "Wait for them.": BOTH,
    "Do not hang up.": BOTH,
    "statement": BOTH,
    "What you tell the police.": BOTH,
    "Later": BOTH,
    "Find out more at [the police page]{1}": BOTH,
    "An officer in a cap": {EASY, LARGE},  # large print shows it beside what the leaflet says first
    "The police will come.": {EASY},
    "Then press 55.": EVERY,  # said first, in the Easy Read words
    "Read [the rules]{1}.": {EASY},
    "Contacts": EVERY,
    "Help line: **0800 555 0199**": EVERY,
}
OF_LABELS = {
    "easy-read": EVERY,  # each edition names the others
    "large-print": {EASY, PLAIN},  # it says its size itself
    "plain-text": EVERY,
    "large-print-size": {LARGE},
    "important": EVERY,
    "about": EVERY,
    "publisher": EVERY,
    "version": EVERY,
    "checked": EVERY,
    "next-check": EVERY,
    "checked-by": EVERY,
    "approved-by": EVERY,
    "text-code": EVERY,
    "picture-credits": {EASY, LARGE},
    "on-the-web": EVERY,
    "qr-code": {LARGE},
    "other-formats": EVERY,
    "page-of": {EASY, LARGE},
}
BESIDE = {"web", "bilingual", "bilingual-web", "epub", *BOOK, "braille", "braille-table"}
# contacts: the heading is a message of the leaflet; translated: nobody imported this translation.
UNUSED = {"hard-words", "contacts", "translated", "withheld", *BESIDE, *(label.id for label in WEB)}
RELEASED_ONLY = {"label checked-by", "label approved-by", "label text-code"}
WORDS = {
    **{text: ("help", text, editions) for text, editions in LEAFLET.items()},
    **{f"label {id_}": (DOMAIN, LABELS[id_].text, editions) for id_, editions in OF_LABELS.items()},
}
ALSO = "This leaflet also comes in these formats:"
UNCHECKED, PARTLY = "Nikt nie sprawdził.", "Nie wszystko jest po polsku."
REASONS = {
    "Nobody has checked this translation.": UNCHECKED,
    "Some parts are not translated yet. They are in English.": PARTLY,
}
DRAFT = "Draft \N{MIDDLE DOT} Do not give this leaflet to people yet."


@dataclass(frozen=True)
class Built:
    """The editions of a build in one language: their bytes, what was withheld, and the findings."""

    data: Mapping[str, bytes]
    withheld: set[str]
    findings: tuple[Finding, ...]

    def text(self, edition: str) -> list[str]:
        """Every line that the edition shows, in its order; alternative texts too."""
        data = self.data[edition]
        if edition == PLAIN:
            return data.decode().splitlines()
        return list(_word(data) if edition == EASY else _pdf(data))

    def named(self, edition: str) -> set[str]:
        """The other editions that an English edition says the leaflet also comes in."""
        lines = self.text(edition)
        after = lines[lines.index(ALSO) + 1 :] if ALSO in lines else []
        return {name for name in EVERY if any(EDITIONS[name].label in line for line in after)}

    def drafts(self, reason: str) -> set[str]:
        """The editions whose draft box gives this *reason*."""
        return {edition for edition in self.data if reason in self.text(edition)}


@cache
def _word(data: bytes) -> tuple[str, ...]:
    body = docx.Document(io.BytesIO(data)).element.body
    lines = ("".join(text.text for text in p.iter("{*}t")) for p in body.iter("{*}p"))
    return (*lines, *(picture.get("descr") for picture in body.iter("{*}docPr")))


@cache
def _pdf(data: bytes) -> tuple[str, ...]:
    return (*text_in_tag_order(data), *(words for words, _ in _alternatives(data)))


def _alternatives(data: bytes) -> list[tuple[str, str]]:
    """(alternative text, its language) of each figure of a PDF."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        figures = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        return [(str(figure.Alt), str(figure.get("/Lang", ""))) for figure in figures]


@pytest.fixture(autouse=True, scope="module")
def _without_a_base() -> Iterator[None]:
    """Every label is the project's own: where it has none, nobody else gives it one."""
    with mock.patch("pipeline.project.base.base_folder", return_value=None):
        yield


def _once(write: Format) -> Format:
    done: dict[str, Written] = {}

    def written(shown: FileContent, edition: Edition, supplies: Supplies) -> Written:
        content = content_digest(shown, edition, supplies)
        if content not in done:
            done[content] = write(shown, edition, supplies)
        return done[content]

    return written


ONCE = {**FORMATS, "pdf": _once(FORMATS["pdf"]), "docx": _once(FORMATS["docx"])}
"""The formats, where each content is written and checked once: most words leave most files as they are."""


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which everything is translated, signed off and confirmed."""
    root = tmp_path_factory.mktemp("signed")
    for name, content in {
        "project.toml": "",
        "help/leaflet.toml": SETTINGS,
        "help/leaflet.md": STANDARD,
        "help/easy-read.md": EASY_READ,
        "pictures/phone.svg": PHONE.decode(),
        "pictures/officer.svg": OFFICER.decode(),
        "pictures/pictures.toml": _record("phone", PHONE) + _record("officer", OFFICER),
    }.items():
        path = root / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    project = Project(root)
    update(project, (), ("pl",))
    translate(project, "help", "pl", POLISH)
    translate(project, DOMAIN, "pl", label_translations() | REASONS)
    sign_off(project)
    return root


def _record(name: str, svg: bytes) -> str:
    return (
        f'[[picture]]\nid = "{name}"\nfile = "{name}.svg"\nsha256 = "{hashlib.sha256(svg).hexdigest()}"\n'
        f'set = "Ours"\nlicence = "MIT"\nauthor = "A. L."\nalternative = "A {name}"\n'
    )


@pytest.fixture
def project(signed: Path, tmp_path: Path) -> Project:
    return Project(shutil.copytree(signed, tmp_path / "project"))


def of_one_reading(project: Project) -> tuple[Built, Built]:
    """What ``make`` gives in Polish as a draft and as a release; no build writes it to the disk."""
    (source,) = sources(project)
    with mock.patch("pipeline.making.make.FORMATS", ONCE):
        draft, released = (
            make(given_to_make(source, "pl", source.editions("pl"), order(release=release)))
            for release in (False, True)
        )
    return _in_memory(draft), _in_memory(released)


def _in_memory(made: tuple[Made, ...]) -> Built:
    data = {one.edition: one.data for one in made if one.data is not None}
    findings = dict.fromkeys(finding for one in made for finding in one.findings)
    return Built(data, {one.edition for one in made if one.withheld}, tuple(findings))


def made(project: Project, release: bool = False, tag: str = "pl") -> Built:
    outcome = build(project, order(tags=(tag,), release=release))
    data = {path.split(".")[-2]: data for path, data in built(project).items()}
    return Built(data, {path.split(".")[-2] for path in outcome.withheld}, outcome.findings)


def test_a_project_in_which_all_is_signed_is_released(project: Project) -> None:
    found = made(project, release=True)
    assert (found.withheld, set(found.data)) == (set(), EVERY)
    assert not any(DRAFT in found.text(edition) for edition in EVERY)
    assert [f.message for f in found.findings if f.severity is Severity.ERROR] == []


def test_every_word_of_the_project_is_in_the_table(project: Project) -> None:
    messages = {message.text for message in open_catalogue(project, "help", "pl").messages}
    assert messages == set(LEAFLET)
    labels = {label.id for label in LABELS.values() if label.printed}
    assert labels - DRAFT_LABELS - UNUSED == set(OF_LABELS)


def in_draft(word: str, editions: set[str]) -> set[str]:
    """The *editions* that say the word in a draft, which has nothing to say of sign-offs."""
    return set() if word in RELEASED_ONLY else editions


def in_release(word: str, editions: set[str]) -> set[str]:
    """The *editions* that say the word in a release: a format that is withheld is not named by the others."""
    name = word.removeprefix("label ")
    return {name} if name in editions else editions


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_nobody_signed_withholds_the_editions_that_say_it(project: Project, word: str) -> None:
    domain, text, editions = WORDS[word]
    opened = open_catalogue(project, domain, "pl")
    (message,) = [message for message in opened.messages if message.text == text]
    unsign_messages(opened, [message.key], request(opened, "C. N.", TODAY))
    draft, found = of_one_reading(project)
    assert draft.drafts(UNCHECKED) == draft.drafts(DRAFT) == in_draft(word, editions)
    assert found.withheld == in_release(word, editions)
    line = open_catalogue(project, domain, "pl").catalogue.by_key[message.key].place
    for told, severity in ((draft, Severity.NOTE), (found, Severity.ERROR)):
        if told is draft and word in RELEASED_ONLY:
            continue
        (unsigned,) = [f for f in told.findings if f.rule.id == "translation/unsigned"]
        assert (unsigned.place.file, unsigned.severity) == (line.file, severity)
        assert unsigned.hint.endswith(f": line {line.line}")


@pytest.mark.parametrize(
    ("word", "translation"),
    [
        *((word, "") for word in WORDS),
        *(
            ("Later", "Później"),
            ("A phone", "Telefon"),
            ("An officer in a cap", "Policjant"),
            ("label about", "O"),
        ),
    ],
)
def test_a_word_without_a_finished_translation_is_said_in_english_and_told(
    project: Project, word: str, translation: str
) -> None:
    domain, text, editions = WORDS[word]
    translate(project, domain, "pl", {text: translation}, fuzzy=bool(translation))
    draft, found = of_one_reading(project)
    assert draft.drafts(PARTLY) == draft.drafts(DRAFT) == in_draft(word, editions)
    assert found.withheld == in_release(word, editions)
    for told in (found,) if word in RELEASED_ONLY else (draft, found):
        assert [f for f in told.findings if "translation" in f.message and text.split("{")[0] in f.message]
        assert any("this label" in f.message for f in told.findings) == (domain == DOMAIN)


def test_an_alternative_text_in_english_has_its_language_in_the_pdf(project: Project) -> None:
    alternatives = _alternatives(made(project).data[LARGE])
    assert ("Telefon", "") in alternatives
    translate(project, "help", "pl", {"A phone": ""})
    assert ("A phone", "en-GB") in _alternatives(made(project).data[LARGE])


def test_an_alternative_text_in_english_has_its_language_in_the_word_file(project: Project) -> None:
    translate(project, "help", "pl", {"An officer in a cap": ""})
    body = docx.Document(io.BytesIO(made(project).data[EASY])).element.body
    in_the_box, beside_its_words = body.iter("{*}docPr")
    for picture in (in_the_box, beside_its_words):
        (run,) = picture.iterancestors("{*}r")
        (language,) = run.iterfind("{*}rPr/{*}lang")
        assert picture.get("descr") == "An officer in a cap"
        assert set(language.attrib.values()) == {"en-GB"}


@pytest.mark.parametrize("label", sorted(DRAFT_LABELS))
def test_a_label_of_the_draft_box_stops_no_release(project: Project, label: str) -> None:
    translate(project, DOMAIN, "pl", {LABELS[label].text: ""})
    assert made(project, release=True).withheld == set()


def test_a_label_of_the_draft_box_that_is_in_english_is_told(project: Project) -> None:
    translate(project, DOMAIN, "pl", {"Draft": ""})
    opened = open_catalogue(project, "help", "pl")
    unsign_messages(opened, [("", "The police will come.")], request(opened, "C. N.", TODAY))
    draft = made(project)
    assert draft.drafts(PARTLY) == {EASY}
    assert "this label has no translation: “Draft”" in {finding.message for finding in draft.findings}


ENGLISH = re.compile("[A-Za-z]{2}")
RIGHTS = "Ours: A. L. (MIT)"
"""Whose the picture of the project is, in the properties of a file that shows it."""
IN_ENGLISH = ("Pseudo-language (accented English)", "Get help", "Example Police", RIGHTS, "Ours")
ADDRESS = re.compile(r"(?:https://)?police\.example\.org(?:/\w+)?")


@pytest.mark.parametrize("edition", sorted(EVERY))
def test_no_string_of_a_file_escapes_the_catalogues(project: Project, edition: str) -> None:
    """In accented English, plain English is from no message: looked for in the bytes, not in the document."""
    data = made(project, tag="en-XA").data[edition]
    strings = {PLAIN: _lines, EASY: _strings_of_word, LARGE: _strings_of_pdf}[edition](data)
    said = [string for string in strings if string.strip()]
    assert pseudo("Get help", "en-XA") in said
    box = {LABELS[id_].text for id_ in DRAFT_LABELS} | {f"Draft · {LABELS['do-not-use'].text}"}
    left = {ADDRESS.sub("", string) for string in said} - box
    for name in IN_ENGLISH:
        left = {string.replace(name, "") for string in left}
    assert [string for string in left if ENGLISH.search(string)] == []


def _lines(data: bytes) -> Iterator[str]:
    yield from data.decode().splitlines()


def _strings_of_word(data: bytes) -> Iterator[str]:
    """The words of every part of a Word file, its alternative texts, hints and properties."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in (name for name in package.namelist() if name.endswith(".xml")):
            for element in etree.fromstring(package.read(name)).iter():
                if element.tag in WORDS_OF_WORD:
                    yield element.text or ""
                yield from (element.get(key, "") for key in ("descr", "title", f"{{{W}}}tooltip"))


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORE = ("title", "subject", "description")
WORDS_OF_WORD = {f"{{{W}}}t", *(f"{{http://purl.org/dc/elements/1.1/}}{name}" for name in CORE)}


def _strings_of_pdf(data: bytes) -> Iterator[str]:
    """The words of a PDF in the order of its tags; all that its tags, links, bookmarks and properties say."""
    yield from text_in_tag_order(data)
    yield from (part for foot in feet(data) for part in foot.split(" · "))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for entries in (one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)):
            for key in ("/Alt", "/ActualText", "/E", "/Title", "/Subject", "/Contents", "/TU", "/T"):
                if isinstance(entries.get(key), pikepdf.String):
                    yield str(entries[key])
        yield str(pdf.open_metadata()["dc:title"])


def english(project: Project, release: bool = False) -> Built:
    return made(project, release, tag="en-GB")


def changed(project: Project, file: str, old: str, new: str) -> None:
    path = project.source / "help" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("release", [False, True])
def test_a_file_names_every_other_format_that_is_made(project: Project, release: bool) -> None:
    found = english(project, release)
    assert {edition: found.named(edition) for edition in found.data} == {
        edition: EVERY - {edition} for edition in EVERY
    }


def test_a_release_names_no_format_that_is_withheld(project: Project) -> None:
    changed(
        project, "leaflet.toml", '[[trials]]\ndate = 2026-03-01\ngroup = "Example readers"\nreaders = 6', ""
    )
    draft = english(project)
    assert {edition: draft.named(edition) for edition in BOTH} == {LARGE: {EASY, PLAIN}, PLAIN: {EASY, LARGE}}
    found = english(project, release=True)
    assert (found.withheld, set(found.data)) == ({EASY}, BOTH)
    assert {edition: found.named(edition) for edition in BOTH} == {LARGE: {PLAIN}, PLAIN: {LARGE}}


def test_a_draft_that_can_be_held_names_no_format_that_is(project: Project) -> None:
    changed(project, "leaflet.toml", 'version = "3"', 'version = "3"\nstale = "hold"')
    changed(project, "leaflet.md", "Wait for them.", f"Wait for them. {NO_FONT}")
    found = english(project)
    assert (found.withheld, found.named(PLAIN), found.named(EASY)) == ({LARGE}, {EASY}, {PLAIN})


NO_FONT = "\U0010fffd"
"""A character of nobody's: no font has it, which only the check of a written PDF can find."""


def test_a_release_names_no_format_that_is_withheld_for_its_finished_file(project: Project) -> None:
    changed(project, "leaflet.md", "Wait for them.", f"Wait for them. {NO_FONT}")
    found = english(project, release=True)
    assert (found.withheld, set(found.data)) == ({LARGE}, {EASY, PLAIN})
    assert "pdf/missing-glyph" in {finding.rule.id for finding in found.findings}
    assert (found.named(PLAIN), found.named(EASY)) == ({EASY}, {PLAIN})
    again = english(project, release=True)
    assert (again.withheld, again.data) == (found.withheld, found.data)


def test_a_release_of_one_format_names_only_formats_that_are_there(project: Project) -> None:
    build(project, order(tags=("en-GB",), editions=(LARGE,), release=True))
    alone = Built({LARGE: next(iter(built(project).values()))}, set(), ())
    assert alone.named(LARGE) == set()
    found = english(project, release=True)
    assert found.named(LARGE) == {EASY, PLAIN}, "it is made again, as it has other formats beside it now"
    kept = build(project, order(tags=("en-GB",), editions=(LARGE,), release=True, force=True))
    assert (kept.written, kept.made_again) == ((), 1)
    assert len(build(project, order(tags=("en-GB",), release=True)).unchanged) == 3
    assert build(project, order(tags=("en-GB",), release=True)).made_again == 0


def test_the_formats_that_a_file_names_do_not_depend_on_the_builds_before(
    project: Project, tmp_path: Path
) -> None:
    for edition in (PLAIN, EASY, LARGE):
        build(project, order(tags=("en-GB",), editions=(edition,), release=True))
    step_by_step = english(project, release=True)
    at_once = english(Project(project.root, tmp_path / "at once"), release=True)
    assert step_by_step.data == at_once.data


def test_a_draft_beside_a_release_is_not_a_format_that_it_names(project: Project) -> None:
    build(project, order(tags=("en-GB",), editions=(EASY, LARGE)))
    outcome = build(project, order(tags=("en-GB",), editions=(PLAIN,), release=True))
    path = project.output / outcome.written[0].path
    assert Built({PLAIN: path.read_bytes()}, set(), ()).named(PLAIN) == set()


@pytest.mark.parametrize("names_it", [False, True])
def test_a_file_that_is_kept_is_made_again_only_if_it_names_a_format_that_is_withheld_now(
    project: Project, names_it: bool
) -> None:
    changed(project, "leaflet.md", "Wait for them.", f"Wait for them. {NO_FONT}")
    (source,) = sources(project)
    given = given_to_make(source, "en-GB", (LARGE,), order(release=True))
    named = {EASY: (LARGE, PLAIN) if names_it else (PLAIN,), PLAIN: (EASY, LARGE) if names_it else (EASY,)}
    kept = tuple((EDITIONS[name], others) for name, others in named.items())
    found = {one.edition: one for one in make(replace(given, kept=kept))}
    assert found[LARGE].data is None
    again = {name: one.others for name, one in found.items() if name != LARGE}
    assert again == ({EASY: (PLAIN,), PLAIN: (EASY,)} if names_it else {})
    assert all(found[name].data for name in again)


ON_THE_WEB = {
    *LEAFLET,
    *(f"label {label.id}" for label in WEB if label.id != "information"),
    *(f"label {id_}" for id_ in ("web", "about", "version", "checked", "picture-credits", "easy-read")),
}
"""What the page of both wordings says, speaks or has on its buttons."""


def as_a_page(project: Project) -> Project:
    """The project, which makes the web edition alone, of a leaflet that can be dangerous to be seen with."""
    (project.source / "project.toml").write_text('editions = ["web"]\n', encoding="utf-8")
    changed(project, "leaflet.toml", 'version = "3"', 'version = "3"\nsensitive = true')
    return project


def test_a_signed_page_is_released_with_both_wordings_and_the_manifest_says_so(project: Project) -> None:
    outcome = build(as_a_page(project), order(tags=("pl",), release=True))
    (page,) = outcome.written
    assert (page.status, page.wording) == ("released", "both")
    text = (project.output / page.path).read_text(encoding="utf-8")
    assert "Naciśnij 55, jeśli nie możesz mówić." in text
    assert "Policja przyjedzie." in text
    assert 'alt="Policjant w czapce"' in text
    assert page.words > 60


@pytest.mark.parametrize("word", sorted(ON_THE_WEB))
def test_a_word_on_the_page_that_nobody_signed_withholds_it(project: Project, word: str) -> None:
    label = word.removeprefix("label ")
    domain, text = (DOMAIN, LABELS[label].text) if word != label else ("help", word)
    opened = open_catalogue(as_a_page(project), domain, "pl")
    (message,) = [message for message in opened.messages if message.text == text]
    unsign_messages(opened, [message.key], request(opened, "C. N.", TODAY))
    (source,) = sources(project)
    (page,) = make(given_to_make(source, "pl", ("web",), order(release=True)))
    assert (page.edition, page.withheld) == ("web", True)


def test_an_easy_read_wording_that_nobody_tried_makes_the_page_a_draft(project: Project) -> None:
    changed(
        project, "leaflet.toml", '[[trials]]\ndate = 2026-03-01\ngroup = "Example readers"\nreaders = 6', ""
    )
    assert made(as_a_page(project), release=True).withheld == {"web"}
    (project.source / "help" / "easy-read.md").unlink()
    changed(project, "leaflet.toml", '[[same]]\nstandard = "Press 55"\neasy-read = ["Then press 55."]\n', "")
    found = made(project, release=True)
    assert found.withheld == set(), "a page of one wording claims no Easy Read"
    assert b"Choose the words" not in found.data["web"]


def test_a_word_in_english_on_the_page_is_told(project: Project) -> None:
    translate(as_a_page(project), DOMAIN, "pl", {"Exit this page": ""})
    found = made(project)
    assert "this label has no translation: “Exit this page”" in {one.message for one in found.findings}
    assert PARTLY in found.data["web"].decode()
    assert re.search('<span[^>]* lang="en-GB"[^>]*>Exit this page</span>', found.data["web"].decode())


def test_a_discreet_leaflet_has_neutral_names_and_titles_and_leaves_no_other_behind(project: Project) -> None:
    (project.source / "project.toml").write_text(
        'editions = ["easy-read", "large-print", "plain-text", "web"]\n', encoding="utf-8"
    )
    build(project, order(tags=("pl",)))
    changed(project, "leaflet.toml", 'version = "3"', 'version = "3"\ndiscreet = true')
    outcome = build(project, order(tags=("pl",), release=True))
    names = {Path(path).name for path in built(project)}
    assert outcome.withheld == ()
    assert len(names) == len(outcome.removed) == 4
    assert all(re.fullmatch(r"leaflet-[0-9a-f]{4}\.pl\.[a-z-]+\.[a-z]+", name) for name in names)
    title = label_translations()["Information"]
    files = {path.split(".")[-2]: data for path, data in built(project).items()}
    assert docx.Document(io.BytesIO(files[EASY])).core_properties.title == title
    with pikepdf.open(io.BytesIO(files[LARGE])) as pdf:
        assert (str(pdf.docinfo.Title), str(pdf.open_metadata()["dc:title"])) == (title, title)
    assert f"<title>{title}</title>" in files["web"].decode()
    assert {row.leaflet for row in outcome.written} == {"help"}, "the manifest says which leaflet it is"


def test_an_author_chooses_the_name_of_discreet_files(project: Project) -> None:
    changed(project, "leaflet.toml", 'version = "3"', 'version = "3"\ndiscreet = true\ndiscreet-name = "a-7"')
    build(project, order(tags=("en-GB",), editions=(PLAIN,)))
    assert [Path(path).name for path in built(project)] == ["a-7.en-GB.plain-text.txt"]


def test_an_unsigned_neutral_title_withholds_every_file(project: Project) -> None:
    changed(project, "leaflet.toml", 'version = "3"', 'version = "3"\ndiscreet = true')
    opened = open_catalogue(project, DOMAIN, "pl")
    (message,) = [message for message in opened.messages if message.text == "Information"]
    unsign_messages(opened, [message.key], request(opened, "C. N.", TODAY))
    assert made(project, release=True).withheld == {EASY, LARGE, PLAIN}


# ---- provenance


def test_a_release_carries_its_provenance_at_its_end_and_in_its_properties(project: Project) -> None:
    found = made(project, release=True)
    rows = json.loads((project.output / "manifest.json").read_bytes())["artefacts"]
    for row in rows:
        code, day = row["code"], TODAY.isoformat()
        assert re.fullmatch("[b-df-hj-np-tv-xz]{4}-[b-df-hj-np-tv-xz]{4}", code)
        assert row["signed"] == {"checked-by": day, "approved-by": day}
        assert (row["version"], row["checked"], row["review"]) == ("3", "2026-03-01", "2027-03-01")
        said = (
            f"version 3; checked by a translator on {day}; approved by a second translator on {day}; "
            f"source {row['source']}; catalogue {row['catalogue']}"
        )
        assert code in "\n".join(found.text(row["edition"]))
        if row["edition"] == EASY:
            core = docx.Document(io.BytesIO(found.data[EASY])).core_properties
            assert (core.identifier, core.comments) == (code, f"{said}; {RIGHTS}")
        elif row["edition"] == LARGE:
            with pikepdf.open(io.BytesIO(found.data[LARGE])) as file:
                metadata = file.open_metadata(set_pikepdf_as_editor=False)
                assert (metadata["dc:identifier"], metadata["dc:description"]) == (code, said)
                assert metadata["dc:rights"] == RIGHTS
                assert file.docinfo["/Subject"] == said
    every = b"".join(found.data.values()).replace(RIGHTS.encode(), b"")
    assert b"A. L." not in every, "a release names no translator"
    assert "\n".join(found.text(PLAIN)).count("2026") == 3


BOOK_OR_PAGE = ("web", "bilingual", "bilingual-web", "epub")


def test_pages_books_and_two_languages_carry_it_as_well(project: Project) -> None:
    outcome = build(project, order(tags=("pl",), editions=BOOK_OR_PAGE, release=True))
    assert outcome.withheld == ()
    (code,) = {row.code for row in outcome.written}
    row, day = outcome.written[0], TODAY.isoformat()
    said = (
        f"version 3; checked by a translator on {day}; approved by a second translator on {day}; "
        f"source {row.source}; catalogue {row.catalogue}"
    )
    files = {one.edition: (project.output / one.path).read_bytes() for one in outcome.written}
    for name in ("web", "bilingual-web"):
        page = lxml_html.fromstring(files[name])
        meta = {one.get("name"): one.get("content") for one in page.iter("meta")}
        assert (meta["dcterms.identifier"], meta["dcterms.provenance"]) == (code, said)
        assert code in page.find(".//footer").text_content()
    with zipfile.ZipFile(io.BytesIO(files["epub"])) as book:
        package = etree.fromstring(book.read("EPUB/package.opf"))
        assert code in book.read("EPUB/about.xhtml").decode()
    assert [one.text for one in package.iter("{*}identifier")][1:] == [code]
    assert [one.text for one in package.iter("{*}description")] == [said]
    with pikepdf.open(io.BytesIO(files["bilingual"])) as pdf:
        assert pdf.docinfo["/Subject"] == said
    assert code in "\n".join(text_in_tag_order(files["bilingual"]))


def test_a_draft_of_a_page_or_book_says_nothing_of_its_provenance(project: Project) -> None:
    outcome = build(project, order(tags=("pl",), editions=("web", "epub")))
    files = {one.edition: (project.output / one.path).read_bytes() for one in outcome.written}
    assert b"dcterms.identifier" not in files["web"]
    with zipfile.ZipFile(io.BytesIO(files["epub"])) as book:
        assert b"dc:description" not in book.read("EPUB/package.opf")


def test_a_draft_has_no_provenance_to_show(project: Project) -> None:
    found = made(project)
    rows = json.loads((project.output / "manifest.json").read_bytes())["artefacts"]
    assert {row["code"] for row in rows} == {""}
    assert docx.Document(io.BytesIO(found.data[EASY])).core_properties.comments == RIGHTS
    assert "\n".join(found.text(PLAIN)).count("2026") == 1


def test_the_code_of_a_text_changes_with_its_words(project: Project) -> None:
    made(project, release=True)
    before = json.loads((project.output / "manifest.json").read_bytes())["artefacts"][0]["code"]
    translate(project, "help", "pl", {"Wait for them.": "Zaczekaj na nich."})
    sign_off(project, "help")
    made(project, release=True)
    assert json.loads((project.output / "manifest.json").read_bytes())["artefacts"][0]["code"] != before


def test_a_file_that_is_made_leaves_nothing_that_only_garbage_collection_frees() -> None:
    """Else a batch holds the trees and fonts of a hundred files: 4 MB more for each leaflet in 13 languages.

    python-docx leaves a few functions that hold nothing else.
    """
    (source, *_) = sources(Project(Path(__file__).parents[2]))
    given = given_to_make(source, "en-GB", ("easy-read", "large-print", "plain-text"), order())
    make(given)
    gc.collect()
    gc.disable()
    try:
        make(given)
        assert gc.collect() < 20
    finally:
        gc.enable()
