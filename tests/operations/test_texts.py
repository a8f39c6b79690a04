"""Texts in no project: what people have at hand, read and judged where it lies."""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.model.document import Kind, walk
from pipeline.model.errors import PipelineError
from pipeline.operations.texts import LooseText, findings_of, read_texts, readings_of
from tests.command import leaflets
from tests.projects import make_project
from tests.word_files import odt_file, p, word_file

LONG = "We will write to you " + "and to your landlord " * 6 + "soon."
PAGE = f"""<!DOCTYPE html>
<html lang="en">
<body><main>
<h1>Your rent</h1>
<p>We&rsquo;ll call. {LONG}</p>
</main></body></html>"""
LINE = 14


def pdf(pages: list[list[str]], tags: Mapping[str, str] | None = None, language: str = "") -> bytes:
    """Return a PDF that paints lines of text; with *tags*, it has one for each line, in their own order."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    elements: dict[str, pikepdf.Object] = {}
    for lines in pages:
        made.add_blank_page(page_size=(595, 842))
        page = made.pages[-1]
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=made.make_indirect(font)))
        painted = b""
        for number, line in enumerate(lines):
            text = line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)")
            shown = b"BT /F1 11 Tf 50 %d Td (%b) Tj ET" % (780 - LINE * number, text)
            painted += b"/P <</MCID %d>> BDC %b EMC\n" % (number, shown) if tags else shown + b"\n"
            if tags and line in tags:
                elements[line] = made.make_indirect(
                    pikepdf.Dictionary(S=pikepdf.Name(tags[line]), Pg=page.obj, K=number)
                )
        page.obj.Contents = made.make_stream(painted)
    if tags:
        kids = pikepdf.Array([elements[line] for line in tags])
        made.Root.StructTreeRoot = made.make_indirect(
            pikepdf.Dictionary(RoleMap=pikepdf.Dictionary(Standard=pikepdf.Name.P), K=kids)
        )
    if language:
        made.Root.Lang = language
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def read(folder: Path, name: str, data: bytes | str, tag: str = "") -> LooseText:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_texts((path.as_posix(),), None, tag)[0]


def words(text: LooseText) -> list[tuple[Kind, str]]:
    return [(spot.kind, spot.passage.words) for spot in walk(text.document) if spot.passage.words]


FILES: Mapping[str, bytes] = {
    "letter.txt": f"Your rent\n\nWe will call. {LONG}\n".encode(),
    "letter.md": f"# Your rent\n\nWe will call. {LONG}\n".encode(),
    "letter.html": PAGE.encode(),
    "letter.docx": word_file(p(f"We will call. {LONG}")),
    "letter.odt": odt_file(f"<text:p>We will call. {LONG}</text:p>"),
    "letter.pdf": pdf([["We will call. " + LONG]]),
}


@pytest.mark.parametrize("name", FILES)
def test_the_long_sentence_of_a_file_is_found_outside_a_project(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    run = leaflets("check", name, "--standard", "plain", folder=tmp_path)
    assert run.returncode == 1, run.stderr
    assert f"{name}:" in run.stdout
    assert "[easy-read/sentence-too-long]" in run.stdout
    assert f"{name}: read as a file, by the rules of plain" in run.stderr
    reading = json.loads(leaflets("readability", name, "--json", folder=tmp_path).stdout)["readings"][0]
    assert (reading["file"], reading["whole"]["longest"]) == (name, 30)


@pytest.mark.parametrize("name", [*FILES, "text"])
def test_standard_input_is_taken_for_what_it_is(name: str) -> None:
    data = FILES.get(name, b"We will call.")
    (text,) = read_texts(("-",), data)
    assert text.name == f"standard-input{Path(name).suffix or '.txt'}"
    assert any("We" in passage for _, passage in words(text))


def test_standard_input_comes_through_the_command(tmp_path: Path) -> None:
    with contextlib.chdir(tmp_path):
        run = CliRunner().invoke(app, ["check", "-", "--format", "json"], input=LONG)
    assert json.loads(run.stdout)["findings"][0]["file"] == "standard-input.txt"


def test_a_folder_stands_for_its_texts(tmp_path: Path) -> None:
    for name in ("b.txt", "sub/a.md", ".hidden.txt", "page_files/x.html", "picture.png", "~$letter.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("We will call you.")
    assert [Path(text.name).name for text in read_texts((tmp_path.as_posix(),))] == ["b.txt", "a.md"]
    (tmp_path / "none").mkdir()
    with pytest.raises(PipelineError, match="no text that we can read"):
        read_texts(((tmp_path / "none").as_posix(),))


def test_a_place_in_a_web_page_is_its_line(tmp_path: Path) -> None:
    text = read(tmp_path, "page.html", PAGE)
    found = next(one for one in findings_of((text,), "plain") if "sentence-too-long" in one.rule.id)
    assert (found.place.line, found.place.column) == (5, PAGE.splitlines()[4].index("We will") + 1)


def test_a_place_in_a_word_file_is_its_paragraph(tmp_path: Path) -> None:
    text = read(tmp_path, "letter.docx", FILES["letter.docx"])
    found = next(one for one in findings_of((text,), "plain") if "sentence-too-long" in one.rule.id)
    assert (found.place.line, found.place.column) == (1, len("We will call. ") + 1)


@pytest.mark.parametrize(
    ("name", "data", "asked", "tag", "note"),
    [
        ("a.txt", "We will call.", "", "en-GB", "taken as English, as the file names no language"),
        ("a.txt", "Zadzwonimy do pani.", "pl", "pl", ""),
        (
            "a.html",
            '<html lang="pl"><p>Zadzwonimy do pani.</p></html>',
            "",
            "pl",
            "in Polish, as the file says",
        ),
        ("a.html", '<html lang="pl"><p>We will call.</p></html>', "en-GB", "en-GB", ""),
        ("a.pdf", pdf([["Zadzwonimy do pani."]], language="pl-PL"), "", "pl", "in Polish (Poland), as"),
        ("a.txt", "Ми вам зателефонуємо.", "uk", "uk", ""),
    ],
    ids=["text", "Polish text", "page", "English page", "PDF", "Ukrainian text"],
)
def test_the_language_is_asked_for_or_of_the_file_or_english(
    tmp_path: Path, name: str, data: bytes | str, asked: str, tag: str, note: str
) -> None:
    text = read(tmp_path, name, data, asked)
    assert text.document.language.partition("-PL")[0] == tag
    assert note in "; ".join(text.notes)


def test_a_tagged_pdf_is_read_in_the_order_of_its_tags(tmp_path: Path) -> None:
    tags = {"Your rent": "/H1", "Pay on 1 May.": "/Standard", "Bring a form.": "/LBody"}
    text = read(tmp_path, "a.pdf", pdf([["Bring a form.", "Pay on 1 May.", "Your rent"]], tags))
    assert words(text) == [
        (Kind.TITLE, "Your rent"),
        (Kind.PARAGRAPH, "Pay on 1 May."),
        (Kind.ITEM, "Bring a form."),
    ]
    assert not any("no tags" in note for note in text.notes)


def test_words_outside_the_tags_are_told(tmp_path: Path) -> None:
    tags = {"Your rent is due on the first day of May.": "/P"}
    data = pdf([[*tags, "Draft"]], tags)
    assert "Draft" not in str(words(read(tmp_path, "a.pdf", data)))


def test_an_untagged_pdf_has_its_paragraphs_and_a_warning(tmp_path: Path) -> None:
    lines = ["Foot of our page", "We will write", "to you.", "", "", "• a form (blue)", "• “it’s” a card"]
    text = read(tmp_path, "a.pdf", pdf([lines, lines[:1], lines[:1], lines[:1]]))
    assert words(text) == [
        (Kind.PARAGRAPH, "We will write to you."),
        (Kind.ITEM, "a form (blue)"),
        (Kind.ITEM, "“it’s” a card"),
    ]
    assert any("its words may be wrong" in note for note in text.notes)
    assert any("left out: “Foot of our page”" in note for note in text.notes)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"no zip", "damaged"),
        ("a.pdf", b"%PDF-1.7 no more", "cannot be read"),
        ("a.pdf", pdf([[]]), "no words that we can read"),
        ("a.doc", b"old", "cannot read this kind of file"),
        ("a.txt", b" \n", "empty"),
        ("a.txt", "Ми вам зателефонуємо.".encode(), "letters are of another script"),
        ("a.txt", b"caf\xe9", "no character of utf-8"),
        ("a.html", b"<html><body></body></html>", ""),
    ],
    ids="zip cut pages doc blank script letter html".split(),
)
def test_what_cannot_be_read_ends_with_a_line_and_2(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    for command in ("check", "readability"):
        run = leaflets(command, name, folder=tmp_path)
        assert (run.returncode, run.stdout) == (2, "")
        assert run.stderr.startswith(name)
        assert said in run.stderr


def test_a_locked_pdf_is_told(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(FILES["letter.pdf"])) as made:
        made.save(tmp_path / "a.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    assert "locked with a password" in leaflets("check", "a.pdf", folder=tmp_path).stderr


def test_a_file_and_a_leaflet_of_one_name_are_told_apart(tmp_path: Path) -> None:
    root = make_project(tmp_path).root
    (root / "help").write_text("We will call you.")
    (root / "help.txt").write_text("We will call you.")
    assert "help: taken as the leaflet" in leaflets("readability", "help", folder=root).stderr
    for name in ("./help.txt", "help.txt"):
        assert "read as a file" in leaflets("readability", name, folder=root).stderr
    assert leaflets("check", "help", "help.txt", folder=root).returncode == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--standard", "hard"), "there is no standard 'hard'"),
        (("--release",), "--release is for leaflets"),
        (("--language", "pl,ro"), "a file is in one language"),
    ],
)
def test_options_that_do_not_fit_are_told(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    (tmp_path / "a.txt").write_text("We will call you.")
    run = leaflets("check", "a.txt", *options, folder=tmp_path)
    assert (run.returncode, said in run.stderr) == (2, True)
    there = leaflets("check", "help", "--standard", "plain", folder=make_project(tmp_path / "p").root)
    assert "--standard is for files" in there.stderr


def test_words_that_were_left_out_are_findings(tmp_path: Path) -> None:
    page = "<html><body><main><h1>Rent</h1><p>Call us.</p></main><footer>Cookies</footer></body></html>"
    text = read(tmp_path, "a.html", page)
    assert [one.rule.id for one in readings_of((text,), "general", textstat=False)[0].findings] == [
        "import/left-out"
    ]


@pytest.mark.parametrize("command", ["check", "readability"])
def test_a_file_that_cannot_be_read_stops_no_other(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("m").mkdir()
    Path("m/a.md").write_text(f"# Rent\n\n{LONG}\n")
    Path("m/e.md").touch()
    Path("m/f.docx").write_bytes(b"PK\x03\x04 damaged")
    done = CliRunner().invoke(app, [command, "m", "--standard", "plain", "--format", "json"])
    assert done.exit_code == 2
    assert {one["file"] for one in json.loads(done.stdout)["findings"]} == {"m/a.md"}
    assert "m/e.md: this file is empty" in done.stderr
    assert "m/f.docx: " in done.stderr


def test_a_file_with_two_names_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("q.md").write_text("# Rent\n\nCall us.\n")
    assert [text.name for text in read_texts(["q.md", "./q.md", ".", str(tmp_path / "q.md")])] == ["q.md"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    with pytest.raises(PipelineError, match="a device or a pipe"):
        read_texts([str(tmp_path / "a.md")])


@pytest.mark.parametrize("report", ["text", "json", "csv", "junit", "sarif"])
@pytest.mark.parametrize("command", ["check", "readability"])
def test_a_name_that_is_no_utf_8_is_told_in_utf_8(
    command: str, report: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = os.fsdecode(b"bad\xff.md")
    Path(name).write_text(f"# Rent\n\n{LONG}\n")
    done = CliRunner().invoke(app, [command, name, "--standard", "plain", "--format", report])
    assert (done.exit_code, done.exception.__class__) == (1, SystemExit)
    shown = "bad%FF.md" if report == "sarif" else "bad\ufffd.md"
    assert shown in done.stdout_bytes.decode("utf-8")
