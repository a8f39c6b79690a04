"""Writes model/bidi_tables.py, script_tables.py and confusable_tables.py from Unicode's data.

Run it as ``python -m pipeline.typesetting.data.make_tables FOLDER``; FOLDER holds Scripts.txt,
BidiBrackets.txt, PropertyValueAliases.txt and extracted/DerivedBidiClass.txt (Debian: package unicode-data),
and security/confusables.txt (UTS #39). The pipeline itself never runs it.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

LAST_CODE_POINT = 0x10FFFF
LINE = 110  # columns, as in the rest of the code

BIDI_HEADER = '''"""Bidi_Class and Bidi_Paired_Bracket of all characters. Made by make_tables.py: do not edit.

From {sources}.
Licence: Unicode-DFS-2016 (typesetting/data/ORIGIN.md).
CLASS_STARTS[i] is the first code point that has CLASSES[i]; it holds until the next start.
"""
# fmt: off
'''
SCRIPT_HEADER = '''"""The script (ISO 15924 code) of all characters. Made by make_tables.py: do not edit.

From {sources}.
Licence: Unicode-DFS-2016 (typesetting/data/ORIGIN.md).
SCRIPT_STARTS[i] is the first code point that has SCRIPTS[i]; it holds until the next start.
"""
# fmt: off
'''
CONFUSABLE_HEADER = '''"""Letters that look like others (UTS #39). Made by make_tables.py: do not edit.

From confusables.txt {version}, without marks and without what NFKD makes the same.
Licence: Unicode-DFS-2016 (typesetting/data/ORIGIN.md).
Each pair is a letter and what it looks like, as code points in hexadecimal: 43c=4d is ``м``, ``M``.
"""
# fmt: off
'''


def version(text: str) -> str:
    """The versioned name in the first line of a UCD file, such as "Scripts-15.0.0.txt"."""
    return text.splitlines()[0].lstrip("# ").strip()


def entries(text: str, marker: str = "") -> Iterator[tuple[int, int, str]]:
    """(first, last, value) of each data line; with the *marker* "@missing": of each default (UAX #44)."""
    prefix = rf"# {re.escape(marker)}: " if marker else ""
    for found in re.finditer(rf"(?m)^{prefix}([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", text):
        first, last, value = found.groups()
        yield int(first, 16), int(last or first, 16), value


def aliases(text: str, property_name: str) -> dict[str, str]:
    """Long name -> short name of each value of one property, from PropertyValueAliases.txt."""
    rows = re.findall(rf"(?m)^{property_name}\s*;\s*(\w+)\s*;\s*(\w+)", text)
    return {long: short for short, long in rows}


def ranges(text: str, short: Mapping[str, str], default: str) -> list[tuple[int, str]]:
    """(first code point, value) of each run of equal values, for all code points."""
    values = [default] * (LAST_CODE_POINT + 1)
    for marker in ("@missing", ""):
        for first, last, value in entries(text, marker):
            values[first : last + 1] = [short.get(value, value)] * (last + 1 - first)
    return [(0, values[0])] + [
        (point, values[point])
        for point in range(1, LAST_CODE_POINT + 1)
        if values[point] != values[point - 1]
    ]


def brackets(text: str) -> list[tuple[int, int, str]]:
    """(bracket, its partner, "o" for opening or "c" for closing) of each line of BidiBrackets.txt."""
    rows = re.findall(r"(?m)^([0-9A-F]+); ([0-9A-F]+); ([oc])", text)
    return [(int(one, 16), int(other, 16), side) for one, other, side in rows]


def wrapped(items: list[str], separator: str, indent: str = "    ") -> str:
    """*items*, each followed by *separator*, on lines of at most LINE columns."""
    lines, line = [], indent
    for item in items:
        if len(line) + len(item) + len(separator) > LINE:
            lines.append(line.rstrip())
            line = indent
        line += item + separator
    return "\n".join([*lines, line.rstrip()])


def table(name: str, values_name: str, rows: list[tuple[int, str]]) -> str:
    """The Python source of two parallel tables: first code points, and values."""
    starts = wrapped([f"{start:#x}" for start, _ in rows], ", ")
    lines = wrapped([value for _, value in rows], " ", " " * 8).splitlines()
    values = [f'    "{line.strip()} "' for line in lines]
    return (
        f"{name}: tuple[int, ...] = (\n{starts}\n)\n"
        f"{values_name}: tuple[str, ...] = tuple((\n" + "\n".join(values) + "\n).split())\n"
    )


def bidi_module(folder: Path) -> str:
    """The source of bidi_tables.py."""
    classes = (folder / "extracted" / "DerivedBidiClass.txt").read_text("utf-8")
    pairs = (folder / "BidiBrackets.txt").read_text("utf-8")
    names = aliases((folder / "PropertyValueAliases.txt").read_text("utf-8"), "bc")
    header = BIDI_HEADER.format(sources=f"{version(classes)} and {version(pairs)}")
    bracket_rows = [f'({one:#x}, {other:#x}, "{side}")' for one, other, side in brackets(pairs)]
    return (
        header
        + "\n"
        + table("CLASS_STARTS", "CLASSES", ranges(classes, names, "L"))
        + f"BRACKETS: tuple[tuple[int, int, str], ...] = (\n{wrapped(bracket_rows, ', ')}\n)\n"
    )


def script_module(folder: Path) -> str:
    """The source of script_tables.py."""
    scripts = (folder / "Scripts.txt").read_text("utf-8")
    names = aliases((folder / "PropertyValueAliases.txt").read_text("utf-8"), "sc")
    rows = ranges(scripts, names, "Zzzz")
    return SCRIPT_HEADER.format(sources=version(scripts)) + "\n" + table("SCRIPT_STARTS", "SCRIPTS", rows)


def confusable_module(folder: Path) -> str:
    """The source of confusable_tables.py."""
    text = (folder / "security" / "confusables.txt").read_text("utf-8-sig")
    pairs: list[str] = []
    for point, prototype in re.findall(r"(?m)^([0-9A-F]+) ;\s*([0-9A-F ]+?) ;", text):
        letter = chr(int(point, 16))
        plain = bare("".join(chr(int(one, 16)) for one in prototype.split()))
        if letter.isalnum() and bare(letter) == letter and plain not in ("", letter):
            pairs.append(f"{ord(letter):x}={'+'.join(f'{ord(one):x}' for one in plain)}")
    lines = wrapped(pairs, " ", " " * 8).splitlines()
    body = "\n".join(f'    "{line.strip()} "' for line in lines)
    number = re.search(r"(?m)^# Version: ([0-9.]+)", text)
    header = CONFUSABLE_HEADER.format(version=number[1] if number else "")
    return f"{header}\nCONFUSABLES: tuple[str, ...] = tuple((\n{body}\n).split())\n"


def bare(text: str) -> str:
    """The letters and digits of *text* after NFKD, without their marks."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if letter.isalnum())


def modules(folder: Path) -> Mapping[Path, str]:
    """The source of each module, by the module's path."""
    model = Path(__file__).parents[2] / "model"
    return {
        model / "bidi_tables.py": bidi_module(folder),
        model / "script_tables.py": script_module(folder),
        model / "confusable_tables.py": confusable_module(folder),
    }


if __name__ == "__main__":
    for module, source in modules(Path(sys.argv[1])).items():
        module.write_text(source, "utf-8")
