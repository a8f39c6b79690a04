"""Makes a project of one's own, and leaflets in it from files of other programs. Writes over nothing."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.language import is_same_language, language
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.project import starter
from pipeline.project.folder import Project
from pipeline.project.leaflet_ids import leaflet_id, require_leaflet_ids
from pipeline.project.new_folder import FilesBeside, folder_above, make_folder, write_if_missing
from pipeline.project.settings import read_pictures
from pipeline.readers.imports import LARGEST, Imported, ImportedPicture, import_file
from pipeline.sources.library import Library

OURS = frozenset(("source", "locales", "output"))
"""The folders of a project in which no other project can be."""
STANDARD_INPUT = "standard-input.txt"
"""The name of a text that comes from standard input."""
EXAMPLE = "leaflets new money-help --from money-help.docx"
UNKNOWN = "unknown"
SET_HEADER = "# The pictures of this project. `leaflets guide author` explains each key.\n"
EMPTY_PICTURES = re.compile(rb"^\s*picture\s*=", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Begun:
    """What was made: the files *written*, what people should know (*notes*), and the *next* commands.

    *findings* quote what an imported file had and the new leaflet does not have.
    """

    written: tuple[str, ...]
    notes: tuple[str, ...]
    next: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


# --- a project ----------------------------------------------------------------------------------------------


def new_project(folder: Path, tag: str) -> Begun:
    """Make a project in *folder* whose authors write in the language *tag*.

    Raises PipelineError, and leaves nothing behind, if a project is there already or if it cannot be made.
    """
    spoken = language(tag)
    if spoken.tag in PSEUDO_LOCALES:
        raise PipelineError(f"nobody writes in {spoken.tag}", hint="name a language: --language en-GB")
    notes = list(_neighbours(folder))
    text = starter.first_leaflet(spoken.tag)
    if text is None:
        notes.append(f"we have no sample in {spoken.english_name}: the first leaflet is in English")
    leaflet = {
        "leaflet.md": text or starter.first_leaflet("en") or "",
        "leaflet.toml": starter.leaflet_toml(),
    }
    files = {"project.toml": starter.project_toml(spoken.tag)}
    files |= {f"{starter.LEAFLET}/{name}": words for name, words in leaflet.items()}
    written = _write_project(folder, {name: words.encode() for name, words in files.items()})
    if folder / ".gitignore" not in written and not _is_ignored(folder):
        notes.append(f"{_shown(folder / '.gitignore')} stays as it is: add the line {starter.IGNORED}")
    place = "" if folder.resolve() == Path().resolve() else f" --project {_quoted(folder)}"
    return Begun(tuple(map(_shown, written)), tuple(notes), (f"leaflets build{place}",))


def _write_project(folder: Path, sources: Mapping[str, bytes]) -> list[Path]:
    """Write the files of a project; return their paths. The last step of each way makes it a project."""
    ignored = starter.gitignore().encode()
    there = [folder / "source" / name for name in sources]
    if not folder.exists():
        make_folder(
            folder, {f"source/{name}": data for name, data in sources.items()} | {".gitignore": ignored}
        )
        return [*there, folder / ".gitignore"]
    make_folder(folder / "source", sources)
    return [*there, folder / ".gitignore"] if write_if_missing(folder / ".gitignore", ignored) else there


def _neighbours(folder: Path) -> Iterator[str]:
    """Yield what to know of the project that *folder* is in; raise PipelineError if none can be there."""
    place = Place(_shown(folder))
    if folder.is_symlink() and not folder.exists():
        raise PipelineError("this link leads nowhere", place)
    if folder.exists() and not folder.is_dir():
        raise PipelineError("this is a file; a folder is wanted", place, "choose another folder")
    if (folder / "source").exists():
        hint = f"choose another folder; for a leaflet in this project: {EXAMPLE}"
        raise PipelineError("there is a project here already", Place(_shown(folder / "source")), hint)
    here = folder.resolve()
    above = folder_above(here)
    if above is None:
        return
    if here.relative_to(above).parts[0] in OURS:
        hint = f"for a leaflet in that project: {EXAMPLE}"
        raise PipelineError(f"this folder is a part of the project in {above.as_posix()}", place, hint)
    yield (
        f"this is a project of its own, inside the folder of the project in {above.as_posix()}; "
        f"for a leaflet in that one: {EXAMPLE}"
    )


def _is_ignored(folder: Path) -> bool:
    """Whether the ``.gitignore`` that was there keeps built files out of Git."""
    lines = Project(folder).data(folder / ".gitignore").decode("utf-8", "replace").split()
    return any(line.strip("/") in ("output", "output/*") for line in lines)


def _shown(path: Path) -> str:
    return path.as_posix()


def _quoted(path: Path) -> str:
    """A path as it can be typed into a terminal."""
    shown = _shown(path)
    return shown if re.fullmatch(r"[\w./~:@%+,-]+", shown) else f'"{shown}"'


# --- a leaflet ----------------------------------------------------------------------------------------------


def new_leaflet(project: Project, leaflet: str, file: str, given: bytes | None = None) -> Begun:
    """Make the leaflet called *leaflet* from a *file* (or from the text *given*, where there is no file).

    Raises PipelineError, and writes nothing, if the name cannot be one, is taken, or the file cannot be read.
    """
    path = Path(file)
    require_name(leaflet, path.stem if given is None else "", file)
    folder = project.source / leaflet
    if project.is_there(folder):
        hint = "choose another name"
        raise PipelineError(f"there is a leaflet {leaflet!r} already", Place(project.name(folder)), hint)
    data = project.data(path) if given is None else given
    beside: Mapping[str, bytes] = FilesBeside(path, LARGEST) if given is None else {}
    library = Library(project)
    known, source_language = library.pictures, library.settings.source_language
    imported = import_file(file if given is None else STANDARD_INPUT, data, beside)
    imported = _renamed(imported, leaflet, known)
    project.require_writable(project.source)
    written = _write_pictures(project, imported.pictures, file)
    text = {f"leaflet{imported.suffix}": imported.text, "leaflet.toml": starter.leaflet_toml()}
    make_folder(folder, {name: words.encode() for name, words in text.items()})
    written = [*(folder / name for name in text), *written]
    where = "" if project.root.resolve() == Path().resolve() else f" --project {_quoted(project.root)}"
    return Begun(
        tuple(map(project.name, written)),
        tuple(_notes(imported, source_language, file)),
        (f"leaflets outline {leaflet}{where}", f"leaflets build {leaflet}{where}"),
        imported.findings,
    )


def require_name(leaflet: str, stem: str, file: str) -> None:
    """Raise PipelineError, with a name that would do, unless *leaflet* can name a leaflet."""
    right = leaflet_id(PurePath(leaflet).name or stem)
    command = f"leaflets new {right} --from {_quoted(Path(file))}"
    if not leaflet:
        raise PipelineError("the new leaflet needs a name", hint=command)
    try:
        require_leaflet_ids((leaflet,))
    except PipelineError as error:
        raise PipelineError(error.message, hint=f"{error.hint}: {command}") from None


def _notes(imported: Imported, source_language: str, file: str) -> Iterator[str]:
    """What the author should know of the new leaflet."""
    if imported.language and not is_same_language(imported.language, source_language):
        found, wanted = (language(tag).english_name for tag in (imported.language, source_language))
        yield f"{file} says that it is in {found}; source/project.toml says that you write in {wanted}"
    if imported.pictures:
        yield (
            "we do not know whose the pictures are: write set, licence and author into "
            "source/pictures/pictures.toml, and what each picture shows"
        )


def _renamed(imported: Imported, leaflet: str, known: Mapping[str, object]) -> Imported:
    """The source with other ids for those pictures whose ids are taken."""
    taken = {id_.casefold() for id_ in known}
    text, pictures = imported.text, []
    for picture in imported.pictures:
        id_, number = picture.id, 1
        while id_.casefold() in taken:
            id_, number = f"{leaflet}-{picture.id}{'' if number == 1 else f'-{number}'}", number + 1
        taken.add(id_.casefold())
        shown = re.compile(rf"(!\[(?:\\.|[^\]\\])*\]\(){re.escape(picture.id)}(?=[)\s])")
        text = shown.sub(lambda found, id_=id_: found[1] + id_, text) if id_ != picture.id else text  # type: ignore[misc]
        pictures.append(replace(picture, id=id_))
    return replace(imported, text=text, pictures=tuple(pictures))


def _write_pictures(project: Project, pictures: tuple[ImportedPicture, ...], file: str) -> list[Path]:
    """Write pictures and their records; the records that are there stay as they are. Return the paths."""
    if not pictures:
        return []
    folder = project.source / "pictures"
    records = folder / "pictures.toml"
    before = project.optional_data(records)
    if before is not None and EMPTY_PICTURES.search(before):
        hint = "write each picture as a table [[picture]]"
        raise PipelineError("no record can be added to this list", Place(project.name(records)), hint)
    rows = "".join(f"\n{_record(picture)}" for picture in pictures)
    head = before if before is not None else SET_HEADER.encode()
    head = head if head.endswith(b"\n") or not head else head + b"\n"
    after = head + f"\n# From {Path(file).name}. Say whose they are.\n{rows.lstrip()}".encode()
    read_pictures(after.decode("utf-8-sig"), project.name(records))
    written = []
    for picture in pictures:
        path = folder / f"{picture.id}{picture.suffix}"
        if project.is_there(path) and project.data(path) != picture.data:
            hint = "move it away, or give it another name"
            raise PipelineError("another picture has this name", Place(project.name(path)), hint)
        project.write(path, picture.data)
        written.append(path)
    project.swap(records, before, after)
    return [*written, records]


def _record(picture: ImportedPicture) -> str:
    """The table of a picture in pictures.toml; what nobody knows yet is a finding of every check."""
    file = f"{picture.id}{picture.suffix}"
    values = {
        "id": picture.id,
        "file": file,
        "sha256": hashlib.sha256(picture.data).hexdigest(),
        "set": UNKNOWN,
        "licence": UNKNOWN,
        "author": UNKNOWN,
        "alternative": " ".join(picture.alternative.split()) or file,
    }
    return "".join(["[[picture]]\n", *(f"{key} = {_toml(value)}\n" for key, value in values.items())])


def _toml(text: str) -> str:
    """A basic string of TOML: JSON's, without the one control character that JSON does not escape."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "")
