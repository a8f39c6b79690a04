"""The people who may sign (``locales/people.toml``)."""

from __future__ import annotations

from pipeline.model.language import language
from pipeline.model.names import EMAIL, nobody
from pipeline.model.people import Signer, signer
from pipeline.model.sign_off import Stage
from pipeline.project.settings.tables import TomlTable, parsed


def read_people(text: str, file: str) -> tuple[Signer, ...]:
    """Return the people of ``people.toml``; two names of one person are a fault, and so are e-mail addresses.

    The file is as public as the catalogues.
    """
    table = parsed(text, file)
    table.allow("people")
    found: list[Signer] = []
    for row in table.tables("people"):
        one = _signer(row)
        if (first := signer(found, one.name)) is not None:
            message = f"{one.name!r} is the same person as {first.name!r} in line {first.place.line}"
            table.fault(message, row.place("name"), "write each person once; longer names tell people apart")
        found.append(one)
    if not found:
        table.fault("nobody is named", table.here, 'write [[people]] and name = "A. L.", or remove the file')
    table.file.require_no_fault()
    return tuple(found)


def _signer(table: TomlTable) -> Signer:
    table.allow("name", "languages", "stages", "until")
    name = table.must("name")
    if EMAIL.search(name):
        table.fault("name is an e-mail address", table.place("name"), "write initials or a role")
    elif name and nobody(name):
        table.fault(f"{name!r} is not a name", table.place("name"), "write initials or a role")
    stages = tuple(one for one in Stage if one.value in table.texts("stages"))
    for word in table.texts("stages"):
        if word not in [one.value for one in Stage]:
            table.fault(f"there is no stage {word!r}", table.place("stages"), "write checked, final or both")
    tags = tuple(_tag(table, word) for word in table.texts("languages"))
    return Signer(name, tags, stages or tuple(Stage), table.date("until"), table.here)


def _tag(table: TomlTable, word: str) -> str:
    with table.noting(table.place("languages")):
        return language(word).tag
    return word
