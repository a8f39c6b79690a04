"""Which font file sets which script: one table of families, and the places where their files are looked for.

Places, in order: folders the caller passes (a project's ``source/fonts/``), the data packages
``manimgx_fonts`` and ``manimgx_fonts_cjk``, the ``fonts/`` folder beside this module, the system's font
folders. A family without a file is simply absent. Any other font in the caller's folders serves each script
that it has the letters of, before the table.
"""

import importlib.util
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType

from pipeline.model.errors import PipelineError
from pipeline.model.language_rows import NASTALIQ_LANGUAGES
from pipeline.typesetting.shaping import Face, open_face

REGULAR, BOLD = 400, 700

OWN_FOLDER = Path(__file__).parent / "fonts"
DATA_PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")
FONT_ENDINGS = (".ttf", ".otf", ".ttc")


@dataclass(frozen=True, slots=True)
class Family:
    """A row of the table: *stem* begins its files' names, *scripts* are the ISO 15924 codes it serves.

    *letters* are some letters that any face for its scripts has. *collection* is set for a family that is one
    face of a collection file, and *index* is its place there.
    """

    stem: str
    scripts: tuple[str, ...]
    letters: str = ""
    index: int = 0
    collection: str = ""


# Noto throughout: one design in all scripts, free (OFL-1.1), complete; sans, as clear print asks for.
FAMILIES: tuple[Family, ...] = (
    Family("NotoSans", ("Latn", "Cyrl", "Grek"), "aegilmnst"),
    Family("NotoNastaliqUrdu", ("Aran",), "ابپتٹکگہھیے"),
    Family("NotoSansArabic", ("Arab",), "ابتحدسعكلمنهوي"),
    Family("NotoSansHebrew", ("Hebr",), "אבגדהלמש"),
    Family("NotoSansArmenian", ("Armn",), "աբգդելմս"),
    Family("NotoSansGeorgian", ("Geor",), "აბგდელმს"),
    Family("NotoSansEthiopic", ("Ethi",), "ሀለመሰረበተነ"),
    Family("NotoSansDevanagari", ("Deva",), "कगतनमरलस"),
    Family("NotoSansBengali", ("Beng",), "কগতনমরলস"),
    Family("NotoSansGurmukhi", ("Guru",), "ਕਗਤਨਮਰਲਸ"),
    Family("NotoSansGujarati", ("Gujr",), "કગતનમરલસ"),
    Family("NotoSansOriya", ("Orya",), "କଗତନମରଲସ"),
    Family("NotoSansTamil", ("Taml",), "கதநமரலவப"),
    Family("NotoSansTelugu", ("Telu",), "కగతనమరలస"),
    Family("NotoSansKannada", ("Knda",), "ಕಗತನಮರಲಸ"),
    Family("NotoSansMalayalam", ("Mlym",), "കഗതനമരലസ"),
    Family("NotoSansSinhala", ("Sinh",), "කගතනමරලස"),
    Family("NotoSansThai", ("Thai",), "กขคงจชดต"),
    Family("NotoSansLao", ("Laoo",), "ກຂຄງຈຊດຕ"),
    Family("NotoSansKhmer", ("Khmr",), "កខគងចជដត"),
    Family("NotoSansMyanmar", ("Mymr",), "ကခဂငစဇညတ"),
    # Signs, by coverage alone; before the Han faces, which are large and have some of them.
    Family("NotoSansSymbols", ("Zsym",)),
    Family("NotoSansSymbols2", ("Zsym",)),
    Family("NotoSansMath", ("Zmth",)),
    Family("NotoEmoji", ("Zsye",)),
    # Han letters have other shapes in each country: a Japanese face in a Chinese leaflet looks wrong.
    Family("NotoSansSC", ("Hans",), "这门车国", 2, "NotoSansCJK"),
    Family("NotoSansTC", ("Hant",), "這門車國", 3, "NotoSansCJK"),
    Family("NotoSansHK", ("Hant-HK",), "這門車國", 4, "NotoSansCJK"),
    Family("NotoSansJP", ("Jpan",), "あいカキ国", 0, "NotoSansCJK"),
    Family("NotoSansKR", ("Kore",), "가나다라", 1, "NotoSansCJK"),
    # Not in the data packages; set where the system has them.
    Family("NotoSerifTibetan", ("Tibt",), "ཀཁགང"),
    Family("NotoSansThaana", ("Thaa",), "ހށނރ"),
    Family("NotoSansTifinagh", ("Tfng",), "ⴰⴱⴳⴷ"),
    Family("NotoSansAdlam", ("Adlm",), "𞤀𞤁𞤂𞤃"),
    Family("NotoSansNKo", ("Nkoo",), "ߊߋߌߍ"),
    Family("NotoSansSyriac", ("Syrc",), "ܐܒܓܕ"),
    Family("NotoSansMongolian", ("Mong",), "ᠠᠡᠢᠣ"),
    Family("NotoSansCherokee", ("Cher",), "ᎠᎡᎢᎣ"),
    Family("NotoSansCanadianAboriginal", ("Cans",), "ᐁᐃᐅᐊ"),
    Family("NotoSansOlChiki", ("Olck",), "ᱚᱛᱜᱝ"),
    Family("NotoSansMeeteiMayek", ("Mtei",), "ꯀꯁꯂꯃ"),
    Family("NotoSansChakma", ("Cakm",), "𑄇𑄈𑄉𑄊"),
    Family("NotoSansSylotiNagri", ("Sylo",), "ꠇꠈꠉꠊ"),
    Family("NotoSansHanifiRohingya", ("Rohg",), "𐴀𐴁𐴂𐴃"),
    Family("NotoSansYi", ("Yiii",), "ꀀꀁꀂꀃ"),
    Family("NotoSansVai", ("Vaii",), "ꔀꔁꔂꔃ"),
)

LATIN = FAMILIES[0]

# The writing system of Han, kana and Hangul runs, by language and region; simplified where nothing is known.
HAN_SCRIPTS = frozenset("Hani Hans Hant Hira Kana Hrkt Jpan Hang Kore Bopo".split())
HAN_BY_LANGUAGE: Mapping[str, str] = MappingProxyType({"ja": "Jpan", "ko": "Kore", "yue": "Hant-HK"})
HAN_BY_REGION: Mapping[str, str] = MappingProxyType({"HK": "Hant-HK", "MO": "Hant-HK", "TW": "Hant"})
HAN_BY_SCRIPT: Mapping[str, str] = MappingProxyType(
    {"Hira": "Jpan", "Kana": "Jpan", "Hrkt": "Jpan", "Jpan": "Jpan"}
    | {"Hang": "Kore", "Kore": "Kore", "Bopo": "Hant"}
)

# File name endings of a family at a weight, the best first: a variable file, then a static one.
VARIABLE_ENDINGS = ("[wght]", "[wdth,wght]", "-VF", "-VF.otf", "-VariableFont_wght")
STATIC_ENDINGS: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {REGULAR: ("-Regular", ""), BOLD: ("-Bold",)}
)


@dataclass(frozen=True, slots=True)
class Serving:
    """What sets a language: the family's name ("" for a script outside the table), and its files or None."""

    family: str
    regular: Path | None
    bold: Path | None


def writing_system(tag: str, script: str) -> str:
    """The key into the table for a run of *script* (ISO 15924) in the language *tag* (BCP 47)."""
    parts = tag.split("-")
    if script in ("Arab", "Aran"):
        nastaliq = script == "Aran" or parts[0] in NASTALIQ_LANGUAGES
        return "Aran" if nastaliq else "Arab"
    return _han_system(parts, script) if script in HAN_SCRIPTS else script


def _han_system(parts: Sequence[str], script: str) -> str:
    """The writing system of Han, kana or Hangul: by a script that tells, by region, by language."""
    told = HAN_BY_SCRIPT.get(script) or HAN_BY_LANGUAGE.get(parts[0])
    if told:
        return told
    regional = next((HAN_BY_REGION[part] for part in parts[1:] if part in HAN_BY_REGION), "")
    if "Hans" in parts:
        return "Hans"
    return regional or ("Hant" if "Hant" in parts or script == "Hant" else "Hans")


@cache
def package_folders() -> tuple[Path, ...]:
    """The folders of the installed font data packages."""
    specs = (importlib.util.find_spec(name) for name in DATA_PACKAGES)
    return tuple(Path(spec.origin).parent for spec in specs if spec and spec.origin)


def system_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts; some may not exist."""
    home = Path.home()
    if sys.platform == "darwin":
        return (Path("/Library/Fonts"), home / "Library/Fonts", Path("/System/Library/Fonts"))
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        return (windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    )


def font_files(folder: Path) -> dict[str, Path]:
    """File name -> path of the fonts anywhere under *folder*; of equal names the first in path order."""
    found: dict[str, Path] = {}
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(FONT_ENDINGS):
                found.setdefault(name, Path(parent, name))
    return found


def _first(names: Iterator[str], files: Mapping[str, Path]) -> Path | None:
    """The file of the first of *names* (without ending) that there is."""
    for name in names:
        for ending in FONT_ENDINGS:
            if name + ending in files:
                return files[name + ending]
    return None


def _candidates(stem: str, weight: int) -> Iterator[str]:
    """The names a file of a family may have at *weight*, the best first."""
    yield from (stem + ending for ending in VARIABLE_ENDINGS)
    yield from (stem + ending for ending in STATIC_ENDINGS[weight])


def _family_file(stem: str, weight: int, files: Mapping[str, Path]) -> Path | None:
    """The file of a family at *weight* among *files*, the regular if there is no bold."""
    return _first(_candidates(stem, weight), files) or _first(_candidates(stem, REGULAR), files)


class FontLibrary:
    """The fonts of this machine and of some *folders*, which come first. Faces are opened when asked for.

    Without *system* those that this machine has by chance are left out: what remains is the same everywhere.
    """

    def __init__(self, folders: tuple[Path, ...] = (), system: bool = True) -> None:
        self.folders = folders
        self.system = system
        self._chains: dict[tuple[str, str, bool], tuple[Face, ...]] = {}
        self._fallbacks: dict[tuple[str, bool], Face | None] = {}
        self._rows: dict[tuple[str, int], Face | None] = {}

    @cached_property
    def _callers(self) -> dict[str, Path]:
        """The fonts in the caller's folders."""
        return {name: path for folder in reversed(self.folders) for name, path in font_files(folder).items()}

    @cached_property
    def _near(self) -> dict[str, Path]:
        """The fonts in the caller's folders, the data packages and this package."""
        shipped = (*package_folders(), OWN_FOLDER)
        found = {name: path for folder in reversed(shipped) for name, path in font_files(folder).items()}
        return found | self._callers

    @cached_property
    def _far(self) -> dict[str, Path]:
        """The fonts in the system's folders: many, so looked at only when the near ones do not do."""
        folders = reversed(system_folders() if self.system else ())
        return {name: path for folder in folders for name, path in font_files(folder).items()}

    @cached_property
    def _guests(self) -> tuple[str, ...]:
        """The families (file name stems) in the caller's folders that the table does not know."""
        known = {stem for row in FAMILIES for stem in (row.stem, row.collection)}
        stems = {name.partition(".")[0].partition("[")[0].partition("-")[0] for name in self._callers}
        return tuple(sorted(stems - known))

    def _file(self, stem: str, weight: int) -> Path | None:
        """The file of a family at *weight*: near ones before far ones."""
        return _family_file(stem, weight, self._near) or _family_file(stem, weight, self._far)

    def _row_face(self, row: Family, weight: int) -> Face | None:
        """The face of a row of the table at *weight*, or None where this machine has none."""
        key = (row.stem, weight)
        if key not in self._rows:
            self._rows[key] = self._opened(row, weight)
        return self._rows[key]

    def _opened(self, row: Family, weight: int) -> Face | None:
        own = _first(_candidates(row.stem, weight), self._near)
        if own is None and row.collection:
            collection = self._file(row.collection, weight)
            if collection is not None:
                return open_face(collection, row.index, weight)
        path = own or self._file(row.stem, weight)
        return open_face(path, 0, weight) if path else None

    def _guest_faces(self, row: Family, weight: int) -> Iterator[Face]:
        """Faces the caller brought that have the letters of *row*."""
        for stem in self._guests if row.letters else ():
            path = self._file(stem, weight)
            if path is not None:
                face = open_face(path, 0, weight)
                if face.covers(row.letters):
                    yield face

    def _family_faces(self, row: Family, weight: int) -> Iterator[Face]:
        yield from self._guest_faces(row, weight)
        face = self._row_face(row, weight)
        if face is not None:
            yield face

    def chain(self, tag: str, script: str, bold: bool) -> tuple[Face, ...]:
        """The faces for a run of *script* in the language *tag*: those of the script, then Latin ones.

        Raises PipelineError where there is no font at all.
        """
        key = (tag, script, bold)
        if key not in self._chains:
            weight = BOLD if bold else REGULAR
            wanted = writing_system(tag, script)
            rows = [row for row in FAMILIES if wanted in row.scripts]
            if wanted == "Aran":  # better Naskh than nothing
                rows += [row for row in FAMILIES if "Arab" in row.scripts]
            faces = [face for row in [*rows, LATIN] for face in self._family_faces(row, weight)]
            if not faces:
                raise PipelineError(
                    f"there is no font for {tag} ({script}), and not even a Latin one",
                    hint="install manimgx-fonts and manimgx-fonts-cjk, or put fonts into source/fonts/",
                )
            self._chains[key] = tuple(dict.fromkeys(faces))
        return self._chains[key]

    def fallback(self, character: str, bold: bool) -> Face | None:
        """A face of any family that has *character*, or None: for a sign or a name outside the chain."""
        key = (character, bold)
        if key not in self._fallbacks:
            weight = BOLD if bold else REGULAR
            faces = (face for row in FAMILIES for face in self._family_faces(row, weight))
            self._fallbacks[key] = next((face for face in faces if face.covers(character)), None)
        return self._fallbacks[key]

    def describe(self, tag: str, script: str) -> Serving:
        """What sets text of *script* in the language *tag* here, for people who ask."""
        wanted = writing_system(tag, script)
        row = next((row for row in FAMILIES if wanted in row.scripts), None)
        if row is None:
            return Serving("", None, None)
        regular = next(self._family_faces(row, REGULAR), None)
        bold = next(self._family_faces(row, BOLD), None)
        name = regular.postscript_name.partition("-")[0] if regular else row.stem
        return Serving(name, regular.path if regular else None, bold.path if bold else None)


@cache
def library(folders: tuple[Path, ...] = ()) -> FontLibrary:
    """The font library of some extra folders; one object for the whole process."""
    return FontLibrary(folders)


def font_chain(tag: str, script: str, bold: bool) -> tuple[Face, ...]:
    """The faces for a run of *script* in the language *tag*, without extra folders (FontLibrary.chain)."""
    return library().chain(tag, script, bold)


def describe(tag: str, script: str) -> Serving:
    """What sets text of *script* in the language *tag*, without extra folders (FontLibrary.describe)."""
    return library().describe(tag, script)
