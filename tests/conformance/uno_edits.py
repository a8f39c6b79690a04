"""What people do to a review document in LibreOffice, done by LibreOffice itself through its API (UNO).

    python3 uno_edits.py SENT.docx FOLDER

Saves the document after each edit as FOLDER/NAME.docx. It is run by the Python that LibreOffice uses, which
has none of our packages.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

ENGLISH, NOTES, TRANSLATION, VERDICT, COMMENT = range(1, 6)
NEW = "Zqnowe słowo"
"""What each edit writes that writes anything."""
WHITE = 0xFFFFFF
STARTS = 120
"""How many times, every half second, we ask whether LibreOffice has started."""


class Page:
    """An open document: the cells of its rows, and new things to put in."""

    def __init__(self, document: Any) -> None:
        self.document = document

    def make(self, service: str, **properties: Any) -> Any:
        made = self.document.createInstance(f"com.sun.star.text.{service}")
        for name, value in properties.items():
            setattr(made, name, value)
        return made

    def place(self, number: str) -> tuple[Any, int]:
        """The table of a row, and the row's position in it."""
        for table in self.document.TextTables:
            for at in range(table.Rows.Count):
                if table.getCellByName(f"A{at + 1}").String.startswith(f"{number}-"):
                    return table, at
        raise LookupError(number)

    def cell(self, number: str, column: int) -> Any:
        table, at = self.place(number)
        return table.getCellByName(f"{'ABCDEF'[column]}{at + 1}")

    def write(self, number: str, column: int, words: str) -> None:
        self.cell(number, column).String = words

    def end(self, number: str, column: int) -> Any:
        """A cursor at the end of a cell."""
        cursor = self.cell(number, column).createTextCursor()
        cursor.gotoEnd(False)
        return cursor

    def all_of(self, number: str, column: int) -> Any:
        """A cursor over the last paragraph of a cell."""
        cursor = self.end(number, column)
        cursor.gotoStart(True)
        return cursor

    def add(self, number: str, column: int, words: str, **looks: Any) -> None:
        cursor = self.end(number, column)
        cursor.Text.insertString(cursor, words, False)
        cursor.goLeft(len(words), True)
        for name, value in looks.items():
            setattr(cursor, name, value)

    def insert(self, number: str, column: int, made: Any) -> Any:
        cursor = self.end(number, column)
        cursor.Text.insertTextContent(cursor, made, False)
        return made

    def replace(self, old: str, new: str) -> None:
        wanted = self.document.createReplaceDescriptor()
        wanted.SearchString, wanted.ReplaceString, wanted.SearchCaseSensitive = old, new, True
        self.document.replaceAll(wanted)


Edit = Callable[[Page], None]


def ok(page: Page) -> None:
    page.write("3", VERDICT, "OK")


def answer(page: Page) -> None:
    page.write("3", TRANSLATION, f"{NEW}: 999, 55.")
    ok(page)


def looks(**given: Any) -> Edit:
    def change(page: Page) -> None:
        page.add("3", TRANSLATION, f" {NEW}", **given)
        ok(page)

    return change


def tracked(change: Edit) -> Edit:
    def recorded(page: Page) -> None:
        page.document.RecordChanges = True
        change(page)
        page.document.RecordChanges = False

    return recorded


def delete_end(page: Page) -> None:
    cursor = page.end("3", TRANSLATION)
    cursor.goLeft(10, True)
    cursor.String = ""
    ok(page)


def strike_all(page: Page) -> None:
    page.all_of("3", TRANSLATION).CharStrikeout = 1
    ok(page)


def annotation(page: Page, resolved: bool) -> Any:
    made = page.document.createInstance("com.sun.star.text.textfield.Annotation")
    made.Content, made.Author, made.Resolved = NEW, "A. L.", resolved
    return made


def balloon(page: Page) -> None:
    page.insert("3", TRANSLATION, annotation(page, resolved=False))


def balloon_on_title(page: Page) -> None:
    title = page.document.Text.createTextCursor()
    page.document.Text.insertTextContent(title, annotation(page, resolved=True), False)


def note(service: str) -> Edit:
    return lambda page: setattr(page.insert("3", TRANSLATION, page.make(service)), "String", NEW)


def text_box(page: Page) -> None:
    page.insert("3", TRANSLATION, page.make("TextFrame")).setString(NEW)


def inner_table(page: Page) -> None:
    made = page.make("TextTable")
    made.initialize(1, 2)
    page.insert("3", TRANSLATION, made).getCellByName("A1").String = NEW


def input_field(page: Page) -> None:
    made = page.document.createInstance("com.sun.star.text.textfield.Input")
    made.Content, made.Hint = NEW, "?"
    page.insert("3", TRANSLATION, made)


def section(page: Page) -> None:
    cursor = page.document.Text.createTextCursor()
    cursor.gotoEnd(False)
    cursor.Text.insertTextContent(cursor, page.make("TextSection"), False)
    cursor.Text.insertString(cursor, NEW, False)


def below(page: Page) -> None:
    cursor = page.document.Text.createTextCursor()
    cursor.gotoEnd(False)
    page.document.Text.insertString(cursor, f"\r{NEW}", False)


def header(page: Page) -> None:
    style = page.document.StyleFamilies.getByName("PageStyles").getByName("Standard")
    style.HeaderIsOn = True
    style.HeaderText.String = NEW


def new_row(page: Page) -> None:
    table, at = page.place("3")
    table.Rows.insertByIndex(at + 1, 1)
    table.getCellByName(f"D{at + 2}").String = NEW


def delete_row(page: Page) -> None:
    table, at = page.place("3")
    table.Rows.removeByIndex(at, 1)


def new_column(page: Page) -> None:
    table, at = page.place("3")
    table.Columns.insertByIndex(table.Columns.Count, 1)
    table.getCellByName(f"G{at + 1}").String = NEW


def merge_across(page: Page) -> None:
    table, at = page.place("3")
    page.write("3", COMMENT, NEW)
    cursor = table.createCursorByCellName(f"D{at + 1}")
    cursor.gotoCellByName(f"F{at + 1}", True)
    cursor.mergeRange()


def split_cell(page: Page) -> None:
    table, at = page.place("3")
    table.createCursorByCellName(f"D{at + 1}").splitRange(1, True)
    page.write("3", COMMENT, NEW)


def sort_rows(page: Page) -> None:
    """Put the rows of a table into another order, as cut and paste does."""
    table, at = page.place("3")
    other = page.place("4")[1]
    for letter in "ABCDEF":
        one, two = (table.getCellByName(f"{letter}{place + 1}") for place in (at, other))
        one.String, two.String = two.String, one.String
    page.add("3", TRANSLATION, f" {NEW}")


def altered(page: Page) -> None:
    page.add("3", ENGLISH, f" {NEW}")
    ok(page)


def retyped_id(page: Page) -> None:
    page.write("3", 0, NEW)


EDITS: Mapping[str, Edit] = {
    "an answer": answer,
    "OK alone": ok,
    "words at the end": lambda page: page.add("3", TRANSLATION, f" {NEW}"),
    "words in bold": looks(CharWeight=150.0),
    "words shown as capitals": looks(CharCaseMap=1),
    "a link": looks(HyperLinkURL="https://example.org/"),
    "two paragraphs": lambda page: page.add("3", TRANSLATION, f"\r{NEW}"),
    "words added with tracked changes": tracked(lambda page: page.add("3", TRANSLATION, f" {NEW}")),
    "words deleted with tracked changes": tracked(delete_end),
    "an answer with tracked changes": tracked(answer),
    "all struck out": strike_all,
    "words struck out twice": looks(CharStrikeout=2),
    "hidden words": looks(CharHidden=True),
    "white words": looks(CharColor=WHITE),
    "tiny words": looks(CharHeight=2.0),
    "a reading above words": looks(RubyText="Zqnad", RubyPosition=0),
    "a balloon": balloon,
    "a resolved balloon on the title": balloon_on_title,
    "a footnote": note("Footnote"),
    "an endnote": note("Endnote"),
    "a text box": text_box,
    "a table in a cell": inner_table,
    "an input field": input_field,
    "a section at the end": section,
    "a paragraph below": below,
    "a header": header,
    "a new row": new_row,
    "a deleted row": delete_row,
    "a new column": new_column,
    "cells merged": merge_across,
    "a cell split": split_cell,
    "rows in another order": sort_rows,
    "the English altered": altered,
    "the ID overwritten": retyped_id,
    "a number replaced everywhere": lambda page: page.replace("999", "112"),
    "a comment in its column": lambda page: page.write("3", COMMENT, NEW),
    "words in the notes": lambda page: page.add("3", NOTES, f" {NEW}"),
    "no edit": lambda page: None,
}


@contextmanager
def office(folder: Path) -> Iterator[Any]:
    """Start LibreOffice and yield its desktop."""
    pipe = f"leaflets{time.monotonic_ns()}"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ("soffice", profile, "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;")
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = _desktop(pipe)
        yield desktop
        desktop.terminate()
        process.wait(60)
    finally:
        process.kill()


def _desktop(pipe: str) -> Any:
    local = import_module("uno").getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(STARTS):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # UNO's NoConnectException is made at run time
            time.sleep(0.5)
        else:
            return remote.ServiceManager.createInstance("com.sun.star.frame.Desktop")
    raise TimeoutError("LibreOffice did not start")


def _option(name: str, value: object) -> Any:
    made = import_module("uno").createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


def main(sent: str, folder: str) -> None:
    """Save the document after each edit."""
    hidden, kind = _option("Hidden", True), _option("FilterName", "MS Word 2007 XML")
    with office(Path(folder)) as desktop:
        for name, change in EDITS.items():
            document = desktop.loadComponentFromURL(Path(sent).as_uri(), "_blank", 0, (hidden,))
            change(Page(document))
            document.storeToURL(Path(folder, f"{name}.docx").as_uri(), (kind,))
            document.close(True)


if __name__ == "__main__":
    main(*sys.argv[1:])
