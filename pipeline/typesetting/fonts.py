"""The font for each script: a table of font families, and the search for their files.

We search in this order: the caller's folders (a project's ``source/fonts/``), the data packages
``manimgx_fonts`` and ``manimgx_fonts_cjk``, the ``fonts/`` folder beside this module, the system's font
folders. A family without a file is skipped. A font in the caller's folders that is not in the table is used
first, for every script whose letters it has.
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
from pipeline.model.language import canonical_tag
from pipeline.model.language_rows import NASTALIQ_LANGUAGES
from pipeline.model.scripts import COMMON, script_of
from pipeline.typesetting.shaping import Face, open_face

REGULAR, BOLD = 400, 700

OWN_FOLDER = Path(__file__).parent / "fonts"
DATA_PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")
FONT_ENDINGS = (".ttf", ".otf", ".ttc")


@dataclass(frozen=True, slots=True)
class Family:
    """A row of the table: *stem* is the start of its file names, *scripts* are ISO 15924 codes.

    *letters* are some letters that every font for these scripts must have. *collection* is the stem of the
    collection file that contains the family, if there is one, and *index* the family's index in it.
    """

    stem: str
    scripts: tuple[str, ...]
    letters: str = ""
    index: int = 0
    collection: str = ""


# All fonts are Noto: one design for all scripts, free (OFL-1.1), complete, and sans-serif, as guides for
# clear print ask.
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
    # Symbols, found by character only. They come before the Han fonts, which are large and have a few too.
    Family("NotoSansSymbols", ("Zsym",)),
    Family("NotoSansSymbols2", ("Zsym",)),
    Family("NotoSansMathOperators", ("Zmth",)),
    Family("NotoSansMath", ("Zmth",)),
    Family("NotoEmoji", ("Zsye",)),
    # Han characters have different shapes in each country: a Japanese font looks wrong in a Chinese leaflet.
    Family("NotoSansSC", ("Hans",), "这门车国", 2, "NotoSansCJK"),
    Family("NotoSansTC", ("Hant",), "這門車國", 3, "NotoSansCJK"),
    Family("NotoSansHK", ("Hant-HK",), "這門車國", 4, "NotoSansCJK"),
    Family("NotoSansJP", ("Jpan",), "あいカキ国", 0, "NotoSansCJK"),
    Family("NotoSansKR", ("Kore",), "가나다라", 1, "NotoSansCJK"),
    # Not in the data packages: used only if the system (or our fonts/ folder) has them.
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

# The order in which a font is looked for outside the text's own. Text in Urdu has Nastaliq already; beside
# upright letters (Adlam, Thaana) its comma and question mark would slope, and lift the line.
NASTALIQ_LAST = tuple(sorted(FAMILIES, key=lambda row: "Aran" in row.scripts))
# Signs of mathematics and the like come from a font of signs before that of a script no one here reads.
SIGNS_FIRST = tuple(sorted(NASTALIQ_LAST, key=lambda row: bool(row.letters)))

# The writing system of Han, kana and Hangul text by language, region and script; otherwise simplified Han.
HAN_SCRIPTS = frozenset("Hani Hans Hant Hira Kana Hrkt Jpan Hang Kore Bopo".split())
HAN_BY_LANGUAGE: Mapping[str, str] = MappingProxyType({"ja": "Jpan", "ko": "Kore", "yue": "Hant-HK"})
HAN_BY_REGION: Mapping[str, str] = MappingProxyType({"HK": "Hant-HK", "MO": "Hant-HK", "TW": "Hant"})
HAN_BY_SCRIPT: Mapping[str, str] = MappingProxyType(
    {"Hira": "Jpan", "Kana": "Jpan", "Hrkt": "Jpan", "Jpan": "Jpan"}
    | {"Hang": "Kore", "Kore": "Kore", "Bopo": "Hant"}
)

# Endings of a family's file names for a weight, best first: variable fonts, then static fonts.
VARIABLE_ENDINGS = ("[wght]", "[wdth,wght]", "-VF", "-VF.otf", "-VariableFont_wght")
STATIC_ENDINGS: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {REGULAR: ("-Regular", ""), BOLD: ("-Bold",)}
)


@dataclass(frozen=True, slots=True)
class Serving:
    """The font of a language: the family's name ("" if its script is not in the table), its files or None."""

    family: str
    regular: Path | None
    bold: Path | None


def writing_system(tag: str, script: str) -> str:
    """Return the key into the table for text of *script* (ISO 15924) in the language *tag*, "" for any."""
    parts = canonical_tag(tag).split("-") if tag else [""]
    if script in ("Arab", "Aran"):
        nastaliq = script == "Aran" or parts[0] in NASTALIQ_LANGUAGES
        return "Aran" if nastaliq else "Arab"
    return _han_system(parts, script) if script in HAN_SCRIPTS else script


def _han_system(parts: Sequence[str], script: str) -> str:
    """The writing system of Han, kana or Hangul text: by script, else by language, else by region."""
    known = HAN_BY_SCRIPT.get(script) or HAN_BY_LANGUAGE.get(parts[0])
    if known:
        return known
    regional = next((HAN_BY_REGION[part] for part in parts[1:] if part in HAN_BY_REGION), "")
    if "Hans" in parts:
        return "Hans"
    return regional or ("Hant" if "Hant" in parts or script == "Hant" else "Hans")


@cache
def package_folders() -> tuple[Path, ...]:
    """Return the folders of the installed data packages with fonts."""
    specs = (importlib.util.find_spec(name) for name in DATA_PACKAGES)
    return tuple(Path(spec.origin).parent for spec in specs if spec and spec.origin)


def system_folders() -> tuple[Path, ...]:
    """Return the folders where this operating system keeps fonts; some may not exist."""
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
    """Return file name -> path of all fonts under *folder*; the first in path order if names are equal."""
    found: dict[str, Path] = {}
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(FONT_ENDINGS):
                found.setdefault(name, Path(parent, name))
    return found


def _first(names: Iterator[str], files: Mapping[str, Path]) -> Path | None:
    """The file of the first of *names* (without ending) that exists, or None."""
    for name in names:
        for ending in FONT_ENDINGS:
            if name + ending in files:
                return files[name + ending]
    return None


def _candidates(stem: str, weight: int) -> Iterator[str]:
    """The possible names of a family's file at *weight*, best first."""
    yield from (stem + ending for ending in VARIABLE_ENDINGS)
    yield from (stem + ending for ending in STATIC_ENDINGS[weight])


def _family_file(stem: str, weight: int, files: Mapping[str, Path]) -> Path | None:
    """The file of a family at *weight* among *files*; the regular one if there is no bold."""
    return _first(_candidates(stem, weight), files) or _first(_candidates(stem, REGULAR), files)


class FontLibrary:
    """The fonts of *folders*, of our packages and of this machine, in that order; opened on demand.

    If *system* is False, the fonts of this machine are left out, so that the result is the same everywhere.
    """

    def __init__(self, folders: tuple[Path, ...] = (), system: bool = True) -> None:
        self.folders = folders
        self.system = system
        self._chains: dict[tuple[str, str, bool], tuple[Face, ...]] = {}
        self._fallbacks: dict[tuple[str, bool, bool], Face | None] = {}
        self._rows: dict[tuple[str, int], Face | None] = {}

    @cached_property
    def _caller_files(self) -> dict[str, Path]:
        """The fonts in the caller's folders."""
        return {name: path for folder in reversed(self.folders) for name, path in font_files(folder).items()}

    @cached_property
    def _local_files(self) -> dict[str, Path]:
        """The fonts in the caller's folders, in the data packages and beside this module."""
        shipped = (*package_folders(), OWN_FOLDER)
        found = {name: path for folder in reversed(shipped) for name, path in font_files(folder).items()}
        return found | self._caller_files

    @cached_property
    def _system_files(self) -> dict[str, Path]:
        """The fonts in the system's folders: there are many, so they are listed only if needed."""
        folders = reversed(system_folders() if self.system else ())
        return {name: path for folder in folders for name, path in font_files(folder).items()}

    @cached_property
    def _caller_stems(self) -> tuple[str, ...]:
        """The stems of the font files in the caller's folders that are not in the table."""
        known = {stem for row in FAMILIES for stem in (row.stem, row.collection)}
        stems = {name.partition(".")[0].partition("[")[0].partition("-")[0] for name in self._caller_files}
        return tuple(sorted(stems - known))

    def _file(self, stem: str, weight: int) -> Path | None:
        """The file of a family at *weight*: a local file, or else a file of the system."""
        return _family_file(stem, weight, self._local_files) or _family_file(stem, weight, self._system_files)

    def _row_face(self, row: Family, weight: int) -> Face | None:
        """The face of a row of the table at *weight*, or None if there is no file."""
        key = (row.stem, weight)
        if key not in self._rows:
            self._rows[key] = self._opened(row, weight)
        return self._rows[key]

    def _opened(self, row: Family, weight: int) -> Face | None:
        own = _first(_candidates(row.stem, weight), self._local_files)
        if own is None and row.collection:
            collection = self._file(row.collection, weight)
            if collection is not None:
                return open_face(collection, row.index, weight)
        path = own or self._file(row.stem, weight)
        return open_face(path, 0, weight) if path else None

    def _caller_faces(self, row: Family, weight: int) -> Iterator[Face]:
        """Fonts in the caller's folders, not in the table, that have the letters of *row*."""
        for stem in self._caller_stems if row.letters else ():
            path = self._file(stem, weight)
            if path is not None:
                face = open_face(path, 0, weight)
                if face.covers(row.letters):
                    yield face

    def _family_faces(self, row: Family, weight: int) -> Iterator[Face]:
        yield from self._caller_faces(row, weight)
        face = self._row_face(row, weight)
        if face is not None:
            yield face

    def chain(self, tag: str, script: str, bold: bool) -> tuple[Face, ...]:
        """Return the faces for text of *script* in the language *tag*: those of the script, then Latin ones.

        Raises PipelineError if there is no font for the script and no Latin font.
        """
        key = (tag, script, bold)
        if key not in self._chains:
            weight = BOLD if bold else REGULAR
            wanted = writing_system(tag, script)
            rows = [row for row in FAMILIES if wanted in row.scripts]
            if wanted == "Aran":  # Naskh is better than nothing
                rows += [row for row in FAMILIES if "Arab" in row.scripts]
            faces = [face for row in [*rows, LATIN] for face in self._family_faces(row, weight)]
            if not faces:
                raise PipelineError(
                    f"there is no font for {tag} ({script}), and no Latin font either",
                    hint="install manimgx-fonts and manimgx-fonts-cjk, or put fonts into source/fonts/",
                )
            self._chains[key] = tuple(dict.fromkeys(faces))
        return self._chains[key]

    def fallback(self, cluster: str, bold: bool, as_one: bool = False) -> Face | None:
        """Return a face of any family that has *cluster*, or None; for characters the chain lacks.

        *as_one*: it must have one glyph for it.
        """
        key = (cluster, bold, as_one)
        if key not in self._fallbacks:
            weight = BOLD if bold else REGULAR
            rows = SIGNS_FIRST if script_of(cluster[0]) == COMMON else NASTALIQ_LAST
            faces = (face for row in rows for face in self._family_faces(row, weight))
            has = Face.draws_as_one if as_one else Face.covers
            self._fallbacks[key] = next((face for face in faces if has(face, cluster)), None)
        return self._fallbacks[key]

    def describe(self, tag: str, script: str) -> Serving:
        """Return the font for text of *script* in the language *tag*, to show to people."""
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
    """Return the font library with extra *folders*; one object for the whole process."""
    return FontLibrary(folders)


def font_chain(tag: str, script: str, bold: bool) -> tuple[Face, ...]:
    """Return ``FontLibrary.chain`` without extra folders."""
    return library().chain(tag, script, bold)


def describe(tag: str, script: str) -> Serving:
    """Return ``FontLibrary.describe`` without extra folders."""
    return library().describe(tag, script)
