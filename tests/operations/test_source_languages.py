"""Sources in other languages than English: whose words a file has, and which language it says they are in."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from zipfile import ZipFile

import docx
import pikepdf
import polib
import pytest

from pipeline.checks import plain_language
from pipeline.checks.pdf_file.opened import PASSAGE_TAG, File, StructureElement
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.labels import DOMAIN, LABELS, PLACEHOLDER
from pipeline.model.language import is_same_language, language
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.languages import language_rows
from pipeline.operations.readability import readings
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import export
from pipeline.operations.status import status
from pipeline.operations.update import update
from pipeline.project import base
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from tests.projects import TODAY, order, sign_off
from tests.review_files import TRANSLATION, VERDICT, filled
from tests.writers.docx.leaflets import DRAWINGS

ROOT = Path(__file__).parents[2]
TEXTS = {
    "fr": ("Appeler la police", "Appelez le 17 tout de suite.", "Que faire ?", "Ne raccrochez pas."),
    "cy": ("Ffonio’r heddlu", "Ffoniwch 999 ar unwaith.", "Beth alla i ei wneud?", "Arhoswch ar y ffôn."),
    "ar": ("الاتصال بالشرطة", "اتصل بالرقم 999 فورًا.", "ماذا أفعل؟", "لا تغلق الخط."),
    "de": ("Die Polizei rufen", "Rufen Sie sofort 110 an.", "Was kann ich tun?", "Legen Sie nicht auf."),
    "ur": ("پولیس کو فون کرنا", "فوراً 999 پر فون کریں۔", "میں کیا کروں؟", "فون بند نہ کریں۔"),
    "zh-Hans": ("报警", "请立即拨打 110。", "我该怎么做？", "不要挂断电话。"),
}
"""A title, a paragraph, a heading and a list item in each language."""
ENGLISH = ("Calling the police", "Call {number} at once.", "What can I do?", "Do not hang up.")
SEEN = "A phone"
CREDITS = "Ours (MIT)"
SETTINGS = """
version = "2"
checked = 2026-03-01
page = "https://help.example.org/a"

[publisher]
name = "Example"
confirmed = true

[[contacts]]
name = "Example"
reach = "0800 555 111"
state = "confirmed"
source = "https://example.org"
checked = 2026-03-01
"""


def make(root: Path, tag: str, *targets: str) -> Project:
    """A project in the language *tag*, with the labels' drafts of this repository, and empty catalogues."""
    title, call, what, item = TEXTS[tag]
    drawing = next(iter(DRAWINGS.values()))
    seal = hashlib.sha256(drawing).hexdigest()
    picture = (
        f'language = "en-GB"\n[[picture]]\nid = "phone"\nfile = "phone.svg"\nsha256 = "{seal}"\n'
        f'set = "Ours"\nlicence = "MIT"\nauthor = "A. L."\nalternative = "{SEEN}"\n'
    )
    text = f"# {title}\n\n{call}\n\n## {what}\n\n- {item}\n\n![](phone)\n\n{call}\n"
    for name, content in {
        "project.toml": f'source-language = "{tag}"\n',
        "help/leaflet.toml": SETTINGS,
        "help/leaflet.md": text,
        "help/easy-read.md": text,
        "pictures/pictures.toml": picture,
        "pictures/phone.svg": drawing.decode(),
    }.items():
        path = root / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    project = Project(root)
    for each in (tag, *targets):
        if each in ("en", "en-GB"):
            continue
        path = project.catalogue(DOMAIN, language(each).locale)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "locales" / path.relative_to(project.locales), path)
    update(project, (), targets)
    return project


def labels(project: Project, tag: str) -> dict[str, str]:
    """Label -> its words in a language, as the catalogue has them."""
    if tag in ("en", "en-GB"):
        return {label.id: label.text for label in LABELS.values()}
    entries = polib.pofile(str(project.catalogue(DOMAIN, language(tag).locale)))
    words = {entry.msgid: entry.msgstr for entry in entries}
    return {label.id: words[label.text] for label in LABELS.values()}


def pdf_parts(data: bytes) -> Iterator[tuple[str, str]]:
    """(words, language) of each passage and each alternative text of a PDF, as its tags say."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        file = File(pdf)
        assert file.tree is not None
        yield from _pdf_parts(file, file.tree, str(file.root.Lang))


def _pdf_parts(file: File, node: StructureElement, spoken: str) -> Iterator[tuple[str, str]]:
    spoken = str(node.entries.get("/Lang", spoken))
    if "/Alt" in node.entries:
        yield str(node.entries.Alt), spoken
    elif PASSAGE_TAG.fullmatch(node.tag):
        yield file.text(node, False), spoken
    else:
        for kid in node.kids:
            if isinstance(kid, StructureElement):
                yield from _pdf_parts(file, kid, spoken)


def word_parts(data: bytes) -> Iterator[tuple[str, str]]:
    """(words, language) of each paragraph and each alternative text of a Word file, as its runs say."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    document = docx.Document(io.BytesIO(data))
    (own,) = {one.get(f"{w}val") for one in document.styles.element.find(f"{w}docDefaults").iter(f"{w}lang")}
    for paragraph in document.element.body.iter(f"{w}p"):
        runs = list(paragraph.iter(f"{w}r"))
        said = "".join(text.text or "" for run in runs for text in run.iter(f"{w}t"))
        said += "".join(one.get("descr", "") for run in runs for one in run.iter("{*}docPr"))
        shown = [run for run in runs if any(run.find(f"{w}{name}") is not None for name in ("t", "drawing"))]
        marks = (run.find(f"{w}rPr/{w}lang") for run in shown)
        spoken = {own if mark is None else mark.get(f"{w}val") for mark in marks}
        if said:
            yield re.sub("[\u200e\u200f]", "", said).replace("\u202f", " "), " ".join(sorted(spoken))


@cache
def pattern(label: str) -> re.Pattern[str]:
    """A pattern for the words of a label, whatever stands for its placeholders."""
    parts = [re.escape(part) for part in PLACEHOLDER.split(label)[::2]]
    return re.compile("(?s:.+)".join(parts))


def files(project: Project, tag: str) -> dict[str, bytes]:
    """The files of the leaflet in a language, by their endings."""
    folder = project.output / "help" / tag
    return {path.suffix: path.read_bytes() for path in folder.iterdir()}


SOURCES = sorted(TEXTS)


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Project]:
    """By the language of its source: a built project with English and Polish, which no test changes."""

    @cache
    def made(tag: str) -> Project:
        project = make(tmp_path_factory.mktemp(tag), tag, "pl", "en")
        build(project, order())
        return project

    return made


@pytest.fixture
def without_base(monkeypatch: pytest.MonkeyPatch) -> None:
    """The project has only the labels of its own."""
    monkeypatch.setattr(base, "base_folder", lambda package: None)


@pytest.mark.parametrize("tag", SOURCES)
def test_a_source_has_its_labels_in_its_own_language(tag: str, tmp_path: Path) -> None:
    project = make(tmp_path, tag)
    build(project, order(editions=("plain-text",)))
    said = re.sub("[\u200e\u200f\u2066-\u2069]", "", files(project, tag)[".txt"].decode())
    words = [re.sub("^[0-9][.] ", "", line) for line in said.splitlines()]
    own, english = labels(project, tag), labels(project, "en")
    for label in ("plain-text", "draft", "do-not-use", "labels-unchecked", "about", "publisher", "checked"):
        assert any(pattern(own[label]).fullmatch(line) for line in words), label
        assert own[label] == english[label] or not any(map(pattern(english[label]).fullmatch, words)), label
    assert own["contacts"] in words, "the heading of the contacts is a label, too"
    assert english["translation-unchecked"] not in said
    assert own["translation-unchecked"] not in words, "the leaflet itself is not translated"


@pytest.mark.parametrize("target", ["en", "pl"])
@pytest.mark.parametrize("tag", SOURCES)
def test_every_part_of_a_file_says_its_true_language(
    tag: str, target: str, translated: Callable[[str], Project]
) -> None:
    project = translated(tag)
    for spoken in (tag, target):
        made = files(project, spoken)
        parts = [*pdf_parts(made[".pdf"]), *word_parts(made[".docx"])]
        truth: dict[str, set[str]] = {SEEN: {"en"}}
        for said in (tag, spoken):
            for one in (*(TEXTS[tag] if said == tag else ()), *labels(project, said).values()):
                truth.setdefault(one, set()).add(said)
        judged = 0
        for words, marked in parts:
            known = {said for one, tags in truth.items() if pattern(one).fullmatch(words) for said in tags}
            judged += bool(known)
            marks = marked.split()  # a name in other letters has a mark of its own
            assert not known or any(is_same_language(*one) for one in product(marks, known)), words
        assert judged > len(parts) / 2


def test_addresses_are_spoken_in_the_language_of_the_source(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "pl", "ur")
    build(project, order())
    for tag in ("pl", "ur"):
        spoken = dict(pdf_parts(files(project, tag)[".pdf"]))
        assert spoken["https://help.example.org/a"] == "fr"
    assert dict(word_parts(files(project, "ur")[".docx"]))["https://help.example.org/a"] == "fr-FR"


@pytest.mark.parametrize("tag", SOURCES)
def test_a_draft_names_the_language_of_what_is_not_translated(
    tag: str, translated: Callable[[str], Project]
) -> None:
    project = translated(tag)
    name = language(tag).english_name
    assert f"Some parts are not translated yet. They are in {name}." in files(project, "en")[".txt"].decode()
    for said in ("pl", "en"):
        assert "They are in English." not in files(project, said)[".txt"].decode()
    assert "Są one po angielsku" not in files(project, "pl")[".txt"].decode()


@pytest.mark.usefixtures("without_base")
def test_a_draft_with_labels_in_english_names_both_languages(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "pl")
    entries = polib.pofile(str(project.catalogue(DOMAIN, "pl")))
    next(entry for entry in entries if entry.msgid == "Draft").msgstr = ""
    entries.save()
    build(project, order(editions=("plain-text",)))
    assert "francuski i angielski" in files(project, "pl")[".txt"].decode()


@pytest.mark.parametrize("tag", SOURCES)
def test_no_rule_of_english_is_told_of_another_source(tag: str, tmp_path: Path) -> None:
    project = make(tmp_path, tag)
    build(project, order())
    told = {finding.rule.id for finding in check(project, TODAY)}
    assert told.isdisjoint(rule.id for rule in plain_language.RULES)
    reading = readings(project, TODAY)[0]
    assert (reading.language, reading.hard_words, reading.most_words) == (tag, (), 0)
    assert "for English" in reading.note, "nobody may think that they were checked"
    assert [row.rules for row in language_rows(project, (tag, "en"))] == [
        "none: they are for English",
        "none: they are for sources",
    ]


def test_a_picture_that_is_described_in_another_language_is_told_once(tmp_path: Path) -> None:
    project = make(tmp_path, "fr")
    told = [found for found in check(project, TODAY) if found.rule.id == "picture/other-language"]
    assert [found.message for found in told] == ["a picture is described in English: phone"]
    for name in ("leaflet.md", "easy-read.md"):
        path = project.source / "help" / name
        path.write_text(path.read_text(encoding="utf-8").replace("![]", "![Un téléphone]"), encoding="utf-8")
    assert "picture/other-language" not in {found.rule.id for found in check(Project(tmp_path), TODAY)}


def test_an_english_edition_shows_english_alternative_texts_as_they_are(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "en")
    outcome = build(project, order(tags=("en",)))
    assert not any(SEEN in finding.message for finding in outcome.findings if "missing" in finding.rule.id)
    assert is_same_language(dict(pdf_parts(files(project, "en")[".pdf"]))[SEEN], "en")


@pytest.mark.usefixtures("without_base")
def test_update_makes_the_labels_of_the_source_and_none_in_english(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "en", "pl")
    project.remove(project.catalogue(DOMAIN, "fr"))
    update(Project(tmp_path), (), ())
    there = {path.relative_to(project.locales).as_posix() for path in project.locales.rglob("*.po")}
    assert there == {
        *("fr/LC_MESSAGES/furniture.po", "pl/LC_MESSAGES/furniture.po"),
        *("en/LC_MESSAGES/help.po", "pl/LC_MESSAGES/help.po"),
    }
    told = [(row.leaflet, row.tag) for row in status(Project(tmp_path))]
    assert told == [("furniture", "fr"), ("furniture", "pl"), ("help", "en"), ("help", "pl")]


@pytest.mark.usefixtures("without_base")
def test_the_labels_of_the_source_are_in_english_until_they_are_translated(tmp_path: Path) -> None:
    project = make(tmp_path, "fr")
    project.remove(project.catalogue(DOMAIN, "fr"))
    build(project, order(editions=("large-print",)))
    spoken = dict(pdf_parts(files(project, "fr")[".pdf"]))
    draft = spoken["Draft · Do not give this leaflet to people yet."]
    assert spoken["About this leaflet"] == spoken["Contacts"] == draft == "en-GB"
    assert spoken[TEXTS["fr"][0]] == "fr"
    assert spoken["Some parts are not translated yet. They are in English."] == "en-GB"


def test_a_source_is_released_when_its_labels_are_signed(tmp_path: Path) -> None:
    project = make(tmp_path, "fr")
    held = build(project, order(release=True, editions=("plain-text",)))
    assert len(held.withheld) == 1
    sign_off(project, DOMAIN, tag="fr", people=("A. L.",))
    project = Project(tmp_path)
    done = build(project, order(release=True, editions=("plain-text",)))
    assert done.withheld == (), [found.message for found in done.findings if found.severity is Severity.ERROR]
    assert labels(project, "fr")["draft"] not in files(project, "fr")[".txt"].decode()


@pytest.mark.parametrize("tag", SOURCES)
def test_a_translation_into_english_is_reviewed_signed_and_released(tag: str, tmp_path: Path) -> None:
    project = make(tmp_path, tag, "en")
    name = language(tag).english_name
    (sheet,) = export(project, "help", "en", ("docx",))
    words = [said for said, _ in word_parts(sheet.data)]
    assert f"Read each row. Compare the translation with the {name}." in words
    assert f"Do not change the {name}. Keep numbers, names, stars and brackets as they are." in words
    (source,) = sources(project)
    number = re.findall("[0-9]+", TEXTS[tag][1])[0]
    english = dict(zip(TEXTS[tag], (one.format(number=number) for one in ENGLISH), strict=True))
    english[labels(project, tag)["contacts"]] = "Contacts"
    english["Example: **0800 555 111**"] = "Example: **0800 555 111**"
    asked = [message.text for message in source.messages if message.text != SEEN]
    cells = {str(at): {TRANSLATION: english[text], VERDICT: "OK"} for at, text in enumerate(asked, 1)}
    path = tmp_path / sheet.name
    path.write_bytes(filled(sheet.data, cells))
    proposal = propose(project, path, TODAY, "A. L.")
    assert (proposal.outcome.refusals, proposal.signing.findings) == ((), ())
    accept(proposal)
    sign_off(project, "help", tag="en", people=("B. M.",))
    done = build(Project(tmp_path), order(release=True, tags=("en",), editions=("plain-text", "large-print")))
    assert done.withheld == (), [found.message for found in done.findings if found.severity is Severity.ERROR]
    said = files(project, "en")[".txt"].decode()
    assert f"Call {number} at once." in said
    assert "About this leaflet" in said
    assert "Draft" not in said


def test_a_sheet_has_the_steps_in_the_languages_of_source_and_translation(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "pl")
    word, page = export(project, "help", "pl", ("docx", "html"))
    spoken = dict(word_parts(word.data))
    assert spoken["Lisez chaque ligne. Comparez la traduction avec le texte en français."] == "fr-FR"
    assert spoken["Przeczytaj każdy wiersz. Porównaj tłumaczenie z oryginałem (język: francuski)."] == "pl-PL"
    assert spoken["français"] == "fr-FR"
    assert spoken["There is no translation yet."] == "en-GB"
    assert spoken[TEXTS["fr"][1]] == "fr-FR"
    assert spoken[SEEN] == "en-GB"
    html = page.data.decode()
    assert "Compare the translation with the French." in html
    assert "the English" not in html
    assert f'lang="fr" dir="ltr">{TEXTS["fr"][1]}<' in html


def test_an_import_names_the_language_whose_text_was_changed(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "pl")
    (sheet,) = export(project, "help", "pl", ("docx",))
    path = tmp_path / sheet.name
    with ZipFile(io.BytesIO(sheet.data)) as before, ZipFile(path, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b"Appelez", b"Appeler"))
    refusals = propose(project, path, TODAY, "A. L.").outcome.refusals
    assert any("the French was altered in the file: “Appelez” is gone" in one.why for one in refusals)


def test_the_labels_are_not_translated_into_english(tmp_path: Path) -> None:
    project = make(tmp_path, "fr", "en")
    with pytest.raises(PipelineError, match="written in English"):
        export(project, DOMAIN, "en", ("docx",))
