"""The guide "new-language", word for word: commands and an editor; no Python, no list of ours."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import docx
import polib
import pytest

from pipeline.checks.pdf_file import text_in_tag_order
from pipeline.guides import guide
from tests.command import Run, leaflets
from tests.projects import make_project

EDITIONS = '"easy-read", "large-print", "plain-text"'

# In the letters of each language, for this test alone: nobody has checked what they say.
DRAFTS = {
    "ti": ("ሓገዝ ርኸብ", "ኣብ ሓደጋ እንተ ኣሊኻ ናብ 999 ደውል። ክትዛረብ እንተ ዘይክኢልካ 55 ጸቕጥ።"),
    "rom": ("Maladjuv ažutimos", "Te san ande dar, akhar 999. Te naštis te vorbis, dik po 55."),
    "ckb": ("یارمەتی وەربگرە", "ئەگەر لە مەترسیدایت پەیوەندی بە 999 بکە. ئەگەر ناتوانیت 55 دابگرە."),
    "sr-Latn": ("Potražite pomoć", "Pozovite 999 ako ste u opasnosti. Pritisnite 55 ako ne možete."),
    "mnk-GM": ("Maakoyiroo ñini", "Niŋ i be mantoroo kono, 999 kili. Niŋ i te diyaamula noo, 55 digi."),
}  # fmt: skip


def commands(tag: str) -> list[list[str]]:
    """The commands of the guide's first steps, for the language *tag* instead of the guide's."""
    steps = guide("new-language").split("\n## ")[0]
    lines = re.findall(r"^ *leaflets (.*)$", steps, re.MULTILINE)
    return [line.replace("--language ti", f"--language {tag}").split() for line in lines]


def run(project: Path, arguments: list[str]) -> Run:
    return leaflets(*arguments, "--project", str(project), folder=project)


@pytest.mark.parametrize("tag", DRAFTS)
def test_three_commands_and_a_catalogue_make_three_editions(tag: str, tmp_path: Path) -> None:
    project = make_project(tmp_path, EDITIONS)
    make, check, build = (each for each in commands(tag) if each[0] != "languages")
    assert run(tmp_path, make).returncode == 0
    (path,) = (p for p in tmp_path.rglob("help.po") if p.parts[-3] != "pl")
    title, sentence = DRAFTS[tag]
    catalogue = polib.pofile(str(path), wrapwidth=0)
    for entry in catalogue:
        if entry.msgid == "Get help":
            entry.msgstr = title
        elif entry.msgid.startswith("Call 999"):
            entry.msgstr = sentence
    catalogue.save()
    assert run(tmp_path, check).returncode == 0
    done = run(tmp_path, build)
    assert (done.returncode, done.stderr) == (0, "")
    manifest = json.loads((project.output / "manifest.json").read_text(encoding="utf-8"))
    files = {row["edition"]: (project.output / row["path"]).read_bytes() for row in manifest["artefacts"]}
    assert set(files) == {"easy-read", "large-print", "plain-text"}
    assert {row["tag"] for row in manifest["artefacts"]} == {tag}
    assert all(row["names"]["english"] != tag for row in manifest["artefacts"])
    assert all(row["findings"].get("error", 0) == 0 for row in manifest["artefacts"])
    first = re.split("[.።] ?", sentence)[0]
    assert _said(first) in _said(files["plain-text"].decode())
    assert _said(first) in _said(_words_of_docx(files["easy-read"]))
    assert _said(first) in _said(" ".join(text_in_tag_order(files["large-print"])))


def _said(words: str) -> str:
    """Only letters and digits: editions have their own direction marks and spaces."""
    return re.sub(r"[\W_]", "", words)


def _words_of_docx(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join(part.text for part in (*document.paragraphs, *cells))


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("tigrinya", "the tag of Tigrinya is ti"),
        ("polisch", "the tag of Polish is pl"),
        ("quh", "name its script as well: quh-Latn"),
        ("bfi", "make a film"),
        ("en-XA", "leaflets build --language en-XA"),
    ],
)
def test_a_slip_is_told_with_what_would_be_right(tag: str, hint: str, tmp_path: Path) -> None:
    make_project(tmp_path, EDITIONS)
    answer = run(tmp_path, ["update", "--language", tag])
    assert answer.returncode == 2
    assert hint in answer.stderr


def test_a_language_has_one_folder_and_one_formula_however_people_spell_it(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (project.locales / "pl").rename(project.locales / "pol")
    (project.source / "project.toml").write_text(
        'source-language = "eng_UK"\neditions = ["plain-text"]\n', encoding="utf-8"
    )
    assert run(tmp_path, ["update", "--language", "urd", "--language", "POL"]).returncode == 0
    assert sorted(path.name for path in project.locales.iterdir() if path.is_dir()) == ["pol", "ur"]
    assert run(tmp_path, ["build", "--language", "pl-Latn", "--language", "ur-Arab"]).returncode == 0
    manifest = json.loads((project.output / "manifest.json").read_text(encoding="utf-8"))
    assert {row["tag"] for row in manifest["artefacts"]} >= {"pl", "ur"}
    assert "FOG-PL" in run(tmp_path, ["readability", "--language", "pol"]).stdout
    fonts = run(tmp_path, ["languages"]).stdout
    assert "NotoNastaliqUrdu" in next(line for line in fonts.splitlines() if line.startswith("ur "))
