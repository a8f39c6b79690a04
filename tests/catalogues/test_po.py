"""Reading and writing PO: nothing is lost, and a file that is not PO is refused with its line."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.po import read, write, write_template
from pipeline.catalogues.update import new_catalogue, update
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.errors import PipelineError

HEAD = 'msgid ""\nmsgstr ""\n"Language: pl\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
HEAD_LINES = HEAD.count("\n")
OURS = sorted((Path(__file__).parents[2] / "locales").rglob("*.po*"))


def catalogue(body: str, head: str = HEAD) -> Catalogue:
    return read((head + body).encode(), "pl.po", "pl")


def only(body: str) -> Entry:
    (entry,) = catalogue(body).entries
    return entry


def refused(data: bytes, tag: str = "pl") -> PipelineError:
    with pytest.raises(PipelineError) as caught:
        read(data, "pl.po", tag)
    return caught.value


def assert_survives(read_once: Catalogue) -> None:
    once = write(read_once)
    again = read(once, read_once.file, read_once.language)
    assert again == read_once
    assert write(again) == once


# Parts of a file that polib loses or damages.

TRAPS: dict[str, tuple[str, dict[str, object]]] = {
    "workflow flags": (
        '#= reviewed, approved\nmsgid "a"\nmsgstr "b"\n',
        {"workflow": ("reviewed", "approved")},
    ),
    "flags without a space": ('#,fuzzy\nmsgid "a"\nmsgstr "b"\n', {"flags": ("fuzzy",)}),
    "several lines of flags": (
        '#, fuzzy\n#, c-format\nmsgid "a"\nmsgstr "b"\n',
        {"flags": ("fuzzy", "c-format")},
    ),
    "flags without a comma": (
        '#, no-wrap fuzzy, range: 0..5\nmsgid "a"\nmsgstr "b"\n',
        {"flags": ("no-wrap", "fuzzy", "range: 0..5")},
    ),
    "#~ twice": ('#~ #~| msgid "old"\n#~ msgid "a"\n#~ msgstr "b"\n', {"previous_text": "old"}),
    "a flag twice": ('#, fuzzy, fuzzy\nmsgid "a"\nmsgstr "b"\n', {"flags": ("fuzzy", "fuzzy")}),
    "bare comment lines": (
        '#\n# a\n#\nmsgid "a"\nmsgstr "b"\n',
        {"translator_comments": ("", "a", "")},
    ),
    "decoration": (
        '#======\n#-----\n###\nmsgid "a"\nmsgstr "b"\n',
        {"translator_comments": ("======", "-----", "##")},
    ),
    "bare extracted comments": ('#.\n#. x\nmsgid "a"\nmsgstr "b"\n', {"comments": ("", "x")}),
    "comments of an obsolete entry": (
        '# t\n#. x\n#: f:1\n#, fuzzy\n#= r\n#~| msgid "old"\n#~ msgid "a"\n#~ msgstr "b"\n',
        {
            "translator_comments": ("t",),
            "comments": ("x",),
            "references": ("f:1",),
            "flags": ("fuzzy",),
            "workflow": ("r",),
            "previous_text": "old",
            "obsolete": True,
        },
    ),
    "comments behind #~": ('#~ # t\n#~ msgid "a"\n#~ msgstr "b"\n', {"translator_comments": ("t",)}),
    "previous text on several lines": (
        '#| msgctxt "c"\n#| msgid ""\n#| "one "\n#| "two"\n#| msgid_plural "p"\nmsgid "a"\nmsgstr "b"\n',
        {"previous_context": "c", "previous_text": "one two", "previous_plural": "p"},
    ),
    "escapes polib leaves": (
        'msgid "a"\nmsgstr "\\a\\v\\b\\f \\x41\\102 \\303\\251 \\x22 \\\\x41"\n',
        {"translations": ('\a\v\b\f AB é " \\x41',)},
    ),
    "line separators of Unicode": (
        'msgid "a"\nmsgstr "x\u2028y\u2029z\u0085\x1c\x0c!"\n',
        {"translations": ("x\u2028y\u2029z\u0085\x1c\x0c!",)},
    ),
    "plural forms": (
        'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "x"\nmsgstr[1] "y"\nmsgstr[2] ""\n"z"\n',
        {"plural": "as", "translations": ("x", "y", "z")},
    ),
    "an empty msgctxt": ('msgctxt ""\nmsgid "a"\nmsgstr "b"\n', {"context": ""}),
    "a context with an empty msgid": ('msgctxt "c"\nmsgid ""\nmsgstr "b"\n', {"context": "c", "text": ""}),
    "long comments": (
        f'# {"word " * 60}end\n#. {"word " * 60}end\nmsgid "a"\nmsgstr "b"\n',
        {"translator_comments": ("word " * 60 + "end",), "comments": ("word " * 60 + "end",)},
    ),
    "references with spaces": (
        '#: \u2068my file\u2069:3 other-name:4\n#: third\nmsgid "a"\nmsgstr "b"\n',
        {"references": ("\u2068my file\u2069:3", "other-name:4", "third")},
    ),
    "two strings on a line": ('msgid "a" "b"\nmsgstr\n"c"\n', {"text": "ab", "translations": ("c",)}),
    "keyword joined to its string": ('msgid"a"\n  msgstr\t"b"  \n', {"text": "a", "translations": ("b",)}),
    "no final line feed": ('msgid "a"\nmsgstr "b"', {"translations": ("b",)}),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_everything_in_a_file_is_read_and_written_back(trap: str) -> None:
    body, fields = TRAPS[trap]
    entry = only(body)
    assert {name: getattr(entry, name) for name in fields} == fields
    assert_survives(catalogue(body))


# What polib alone would lose, and why we hold it: the lines of a file, and the words that are gone.
ENTRY = 'msgid "a"\nmsgstr "b"\n'
DEAD = '#~ msgid "a"\n#~ msgstr "b"\n'
LOST_BY_POLIB = {
    "the previous text of an obsolete entry": (f'#~| msgid "old"\n{DEAD}', '"old"'),
    "the comments of an obsolete entry": (f"#. note\n{DEAD}", "note"),
    "the references of an obsolete entry": (f"#: file:1\n{DEAD}", "file:1"),
    "a bare comment": (f"#.\n#. c\n{ENTRY}", "#.\n"),
    "a space at the end of a comment": (f"# c \n{ENTRY}", "# c \n"),
    "comments at the end": (f"{ENTRY}\n# end\n", "end"),
    "a field of the header that stands twice": ('msgid ""\nmsgstr "X-A: one\\nX-A: two\\n"\n', "one"),
}


@pytest.mark.parametrize("what", LOST_BY_POLIB)
def test_what_polib_alone_loses_is_kept(what: str) -> None:
    body, words = LOST_BY_POLIB[what]
    text = body if body.startswith('msgid ""') else HEAD + body
    assert words not in str(polib.pofile(text, wrapwidth=0))
    assert words in write(catalogue("", text)).decode()


@pytest.mark.parametrize("line", ["#= reviewed", "#,fuzzy", "#----"])
def test_what_polib_alone_cannot_read_is_read(line: str) -> None:
    with pytest.raises(OSError, match="Syntax error"):
        polib.pofile(f"{HEAD}{line}\n{ENTRY}")
    assert only(f"{line}\n{ENTRY}").text == "a"


@pytest.mark.parametrize(
    "body",
    ['msgid "a"\nmsgstr "b', 'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', ENTRY + ENTRY],
)
def test_what_polib_alone_would_take_is_refused(body: str) -> None:
    assert len(polib.pofile(HEAD + body)) > 0
    refused((HEAD + body).encode())


def test_a_fuzzy_flag_is_written_on_one_line_with_the_others() -> None:
    """gettext 0.21 reads only the last line of flags; on two lines, it would lose ``fuzzy``."""
    data = write(catalogue('#, fuzzy\n#, c-format\nmsgid "a"\nmsgstr "b"\n'))
    assert b"#, fuzzy, c-format\n" in data


def test_the_header_keeps_unknown_fields_their_order_and_all_comments() -> None:
    head = (
        '# Ours.\n#\n#. extracted\n#= reviewed\n#, fuzzy\nmsgid ""\nmsgstr ""\n'
        '"X-Zebra: 1\\n"\n"Language: pl\\n"\n"X-Ant: b: c\\n"\n"no field at all\\n"\n"X-Ant: again\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    )
    found = catalogue('msgid "a"\nmsgstr "b"\n', head)
    assert found.header == (
        ("X-Zebra", "1"),
        ("Language", "pl"),
        ("X-Ant", "b: c"),
        ("", "no field at all"),
        ("X-Ant", "again"),
        ("Content-Type", "text/plain; charset=utf-8"),
    )
    assert found.header_comments == ("Ours.", "")
    assert found.header_notes == ("#. extracted", "#= reviewed")
    assert found.header_flags == ("fuzzy",)
    assert_survives(found)


def test_comments_below_the_last_entry_stay() -> None:
    found = catalogue('msgid "a"\nmsgstr "b"\n\n# The end.\n#. really\n')
    assert found.footer == ("# The end.", "#. really")
    assert_survives(found)


def test_comments_before_the_first_entry_of_a_file_without_a_header_are_its_own() -> None:
    (entry,) = catalogue('# c\n#. d\n#: f:1\n#, fuzzy\nmsgid "a"\nmsgstr "b"\n', head="").entries
    assert (entry.translator_comments, entry.comments) == (("c",), ("d",))
    assert (entry.references, entry.flags) == (("f:1",), ("fuzzy",))


def test_an_entry_without_words_is_no_header() -> None:
    found = catalogue('msgctxt "c"\nmsgid ""\nmsgstr "b"\n\nmsgid ""\nmsgid_plural "p"\nmsgstr[0] "d"\n', "")
    assert [entry.translations for entry in found.entries] == [("b",), ("d",)]
    assert_survives(found)


def test_a_text_goes_on_after_an_empty_line() -> None:
    first, second = catalogue('msgid "a"\nmsgstr "b"\n\n"c"\n\nmsgid "d"\nmsgstr "e"\n').entries
    assert (first.translations, second.translations) == (("bc",), ("e",))


@pytest.mark.parametrize("count", [64, 65, 1000])
def test_every_comment_of_many_is_kept(count: int) -> None:
    comments = tuple(f"line {number}" for number in range(count))
    entry = only("".join(f"# {comment}\n" for comment in comments) + 'msgid "a"\nmsgstr "b"\n')
    assert entry.translator_comments == comments


def test_the_catalogues_of_this_project_come_back_byte_for_byte() -> None:
    assert len(OURS) > 20
    assert [path for path in OURS if write(read(path.read_bytes(), path.name, "")) != path.read_bytes()] == []


def test_a_byte_order_mark_and_foreign_line_ends_are_read() -> None:
    plain = catalogue('# c\nmsgid "a"\nmsgstr "b"\n')
    text = HEAD + '# c\nmsgid "a"\nmsgstr "b"\n'
    for ending in ("\r\n", "\r"):
        data = b"\xef\xbb\xbf" + text.replace("\n", ending).encode()
        assert read(data, "pl.po", "pl") == plain


def test_entries_keep_their_order_obsolete_ones_too() -> None:
    body = "".join(
        f'{dead}msgid "{text}"\n{dead}msgstr "x"\n\n' for text, dead in (("b", ""), ("z", "#~ "), ("a", ""))
    )
    assert [entry.text for entry in catalogue(body).entries] == ["b", "z", "a"]
    assert_survives(catalogue(body))


def test_an_entry_knows_its_line() -> None:
    entry = only('# comment\n#. more\nmsgctxt "c"\nmsgid "a"\nmsgstr "b"\n')
    assert str(entry.place) == f"pl.po:{HEAD_LINES + 3}"


def test_each_sentence_is_on_its_own_line() -> None:
    entry = Entry("Press 55. Then wait, e.g. here! Do you see?", translations=("等待。然后按 55。好",))
    lines = write(Catalogue("zh-Hans", (entry,))).decode().splitlines()
    assert lines == [
        'msgid ""',
        '"Press 55. "',
        '"Then wait, e.g. here! "',
        '"Do you see?"',
        'msgstr ""',
        '"等待。"',
        '"然后按 55。"',
        '"好"',
    ]


def test_a_template_is_a_catalogue_without_translations() -> None:
    messages = (Message("Help", "heading", ("Heading 1 of 2",), ("source/a/leaflet.txt#help",)),)
    data = write_template(messages, "a", ("Template of the leaflet.",))
    assert data.decode() == (
        "# Template of the leaflet.\n"
        'msgid ""\nmsgstr ""\n"Project-Id-Version: a\\n"\n"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
        '"X-Generator: Leaflets\\n"\n\n'
        '#. Heading 1 of 2\n#: source/a/leaflet.txt#help\nmsgctxt "heading"\nmsgid "Help"\nmsgstr ""\n'
    )


# Files that are not PO: text, line of the error, a part of the message.

BROKEN = {
    "a string that does not end": ('msgid "a"\nmsgstr "b\n', 2, "no closing quotation mark"),
    "a quotation mark inside": ('msgid "a"\nmsgstr "b "c" d"\n', 2, "after the closing quotation mark"),
    "an unknown escape": ('msgid "a"\nmsgstr "b\\d"\n', 2, "means nothing"),
    "a lone backslash": ('msgid "a"\nmsgstr "b\\"\n', 2, "no closing quotation mark"),
    "bytes that are no character": ('msgid "a"\nmsgstr "\\303"\n', 2, "not a character in UTF-8"),
    "no msgstr at all": ('msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 1, "this msgid has no msgstr"),
    "no msgstr at the end": ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4, "this msgid has no msgstr"),
    "no msgid": ('msgctxt "a"\nmsgstr "b"\n', 2, "cannot come after msgctxt"),
    "a msgstr without anything": ('msgstr "b"\n', 1, "after msgstr"),
    "two msgstr": ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 3, "cannot come after msgstr"),
    "a text without a keyword": ('# c\n"b"\n', 2, "has no keyword"),
    "a keyword without a text": ('msgid "a"\nmsgstr\n\nmsgid "b"\nmsgstr "c"\n', 2, "no text in quotation"),
    "our side of a conflict": ('<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n', 1, "merge conflict"),
    "the middle of a conflict": ('msgid "a"\nmsgstr "b"\n=======\n', 3, "merge conflict"),
    "their side of a conflict": ('msgid "a"\nmsgstr "b"\n>>>>>>> theirs\n', 3, "merge conflict"),
    "garbage": ('msgid "a"\nmsgstr "b"\nhello\n', 3, "not a line of a PO file"),
    "an unknown keyword": ('msgfoo "a"\n', 1, "not a line of a PO file"),
    "a plural form out of order": (
        'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n',
        3,
        "msgstr[0] should be here",
    ),
    "a plural form without a plural": ('msgid "a"\nmsgstr[0] "c"\n', 2, "cannot come after msgid"),
    "more plural forms than polib can read": (
        'msgid "a"\nmsgid_plural "b"\n' + "".join(f'msgstr[{form}] "c"\n' for form in range(11)),
        13,
        "no language has so many",
    ),
    "an empty plural": ('msgid "a"\nmsgid_plural ""\nmsgstr[0] "c"\n', 2, "msgid_plural is empty"),
    "half an obsolete entry": ('#~ msgid "a"\nmsgstr "b"\n', 2, "is obsolete"),
    "no previous text": ('#| msgstr "a"\nmsgid "a"\nmsgstr "b"\n', 1, "not a previous text"),
    "the same message twice": (
        'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
        4,
        f"stands here and at line {HEAD_LINES + 1}",
    ),
    "the same message, once obsolete": (
        'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
        4,
        "(obsolete) stands here",
    ),
    "a second header": ('msgid ""\nmsgstr "Language: pl\\n"\n', 1, "second header"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_file_that_is_not_po_is_refused_with_its_line(fault: str) -> None:
    body, line, words = BROKEN[fault]
    error = refused((HEAD + body).encode())
    assert words in error.message
    assert (error.place.file, error.place.line) == ("pl.po", HEAD_LINES + line)


def test_two_contexts_make_two_messages() -> None:
    assert len(catalogue('msgid "a"\nmsgstr "b"\n\nmsgctxt "c"\nmsgid "a"\nmsgstr "b"\n').entries) == 2


def test_bytes_that_are_not_utf_8_are_refused_with_their_line() -> None:
    error = refused(
        b'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"\n\nmsgid "a"\nmsgstr "\xb1"\n'
    )
    assert str(error) == "pl.po:5: this is not UTF-8 (byte 0xb1), and its header says ISO-8859-2"
    assert "UTF-8" in error.hint


def test_utf_16_is_named() -> None:
    assert "UTF-16" in refused(HEAD.encode("utf-16")).message


@pytest.mark.parametrize("charset", ["CHARSET", "UTF-16", "UTF-7", "ISO-2022-JP-X"])
def test_another_charset_is_refused(charset: str) -> None:
    error = refused(HEAD.replace("UTF-8", charset).encode())
    assert charset in error.message
    assert "charset=UTF-8" in error.hint


@pytest.mark.parametrize("charset", ["ISO-8859-1", "windows-1250", "ASCII"])
def test_another_charset_is_refused_where_it_matters(charset: str) -> None:
    head = HEAD.replace("UTF-8", charset)
    assert charset in refused(f'{head}msgid "a"\nmsgstr "ą"\n'.encode()).message
    assert_survives(catalogue('msgid "a"\nmsgstr "b"\n', head))
    assert b"charset=UTF-8" not in write(catalogue('msgid "a"\nmsgstr "b"\n', head))


def test_a_letter_that_is_not_in_the_charset_makes_it_utf_8() -> None:
    head = HEAD.replace("UTF-8", "ASCII").replace('"Content', '"Last-Translator: A. L.\\n"\n"Content')
    before = catalogue('msgid "a"\nmsgstr "b"\n', head)
    entries = (replace(before.entries[0], translations=("ą",)),)
    after = read(write(replace(before, entries=entries)), "pl.po", "pl")
    assert after.field("content-type") == ("text/plain; charset=UTF-8",)
    assert (after.entries, after.field("last-translator")) == (entries, ("A. L.",))


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Team:  two spaces", "Team", "two spaces"),
        ("Team: behind \t ", "team", "behind"),
        ("Team:", "Team", ""),
        ("Team: ", "Team", ""),
        ("Team:none", "TEAM", "none"),
        (" Team : before", "Team", "before"),
    ],
)
def test_a_field_of_the_header_keeps_its_spaces(line: str, name: str, value: str) -> None:
    head = HEAD.replace('"Content', f'"{line}\\n"\n"Content'.replace("\t", "\\t"))
    found = catalogue("", head)
    assert found.field(name) == (value,)
    assert write(found).decode() == head.rstrip("\n") + "\n"


def test_every_language_field_of_a_header_is_checked() -> None:
    error = refused(HEAD.replace('"Content', '"Language:ur\\n"\n"Content').encode())
    assert "Language: ur" in error.message


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("pl", "pl_PL"),
        ("zh-Hans", "zh_CN"),
        ("pa-Arab", "pa_PK"),
        ("sr-Latn", "sr@latin"),
        ("pl", ""),
        ("pl", "pol"),
        ("ur", "urd"),
        ("fa-AF", "prs"),
        ("zh-Hant", "zh_HK"),
        ("he", "iw"),
    ],
)
def test_a_language_may_be_spelled_in_several_ways(tag: str, locale: str) -> None:
    data = HEAD.replace("Language: pl", f"Language: {locale}").encode()
    assert read(data, "x.po", tag).language == tag


@pytest.mark.parametrize(
    ("tag", "locale"), [("ur", "pl"), ("zh-Hans", "zh_TW"), ("ur", "Urdu"), ("fa-AF", "fa")]
)
def test_a_catalogue_in_another_languages_folder_is_refused(tag: str, locale: str) -> None:
    error = refused(HEAD.replace("Language: pl", f"Language: {locale}").encode(), tag)
    assert locale in error.message
    assert "Language: " in error.hint


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# only a comment\n"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert "no entry" in refused(data).message


# Properties, over the notation's own characters.

NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from('"\\nrtvbfax01#~|,.:=<>[] \t\n\r\v\f\b\a\u2028\u2029\u0085\x1c\x00\ufeff۵।。。'),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=30,
)
COMMENT = st.text(alphabet=st.sampled_from('#~|,.:= "\\abc\u2028\u0085é'), max_size=20)
FLAG = st.sampled_from(["fuzzy", "no-wrap", "c-format", "max-length:80", "reviewed"])
REFERENCE = st.sampled_from(["source/a/leaflet.txt#help", "a-b:3", "\u2068my file\u2069:4"])
SOME = st.none() | NASTY


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    plural = draw(st.just("") | NASTY)
    forms = draw(st.integers(1, 4)) if plural else 1
    return Entry(
        draw(NASTY.filter(bool)),
        draw(SOME),
        tuple(draw(NASTY) for _ in range(forms)),
        plural,
        tuple(draw(st.lists(COMMENT, max_size=3))),
        tuple(draw(st.lists(COMMENT, max_size=3))),
        tuple(draw(st.lists(REFERENCE, max_size=3))),
        tuple(draw(st.lists(FLAG, max_size=3))),
        tuple(draw(st.lists(FLAG, max_size=2))),
        draw(SOME),
        draw(SOME),
        draw(SOME.filter(lambda text: text != "")),
        draw(st.booleans()),
    )


FIELD = st.tuples(
    st.sampled_from(["X-A", "X-B", "Project-Id-Version", "Plural-Forms"]),
    NASTY.map(lambda text: text.replace("\n", "").strip(" \t\r\f\v")),
)
CATALOGUES = st.builds(
    Catalogue,
    st.just("pl"),
    st.lists(entries(), min_size=1, max_size=5, unique_by=lambda entry: (entry.context, entry.text)).map(
        tuple
    ),
    st.lists(FIELD, min_size=1, max_size=3).map(tuple),
    st.lists(COMMENT, max_size=2).map(tuple),
    st.lists(FLAG, max_size=2).map(tuple),
)


@given(CATALOGUES)
def test_a_catalogue_reads_back_as_it_was_written(before: Catalogue) -> None:
    data = write(before)
    after = read(data, "", "pl")
    assert after == before
    assert write(after) == data


def for_polib(entry: Entry, number: int) -> Entry:
    r"""The entry without what polib cannot read: workflow flags, ``\a``, a second header."""
    return Entry(
        f"{number} {entry.text}".replace("\a", ""),
        entry.context,
        tuple(form.replace("\a", "") for form in entry.translations),
        "p" if entry.plural else "",
        entry.translator_comments,
        entry.comments,
        flags=entry.flags,
        obsolete=entry.obsolete,
    )


@given(CATALOGUES)
def test_polib_reads_the_same_strings(before: Catalogue) -> None:
    """Other tools read the same strings as we do."""
    plain = replace(before, entries=tuple(for_polib(e, n) for n, e in enumerate(before.entries)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plain.po")
        path.write_bytes(write(plain))
        found = polib.pofile(str(path), encoding="utf-8")
    strings = [(e.msgid, tuple(e.msgstr_plural.values()) or (e.msgstr,)) for e in found]
    assert strings == [(e.text, e.translations) for e in plain.entries]


def run(*command: str | Path) -> bytes:
    tool = str(command[0])
    assert shutil.which(tool), f"{tool} is missing: apt-get install gettext"
    return subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout


@pytest.mark.slow
def test_msgcat_reads_the_same_strings(tmp_path: Path) -> None:
    bodies = [
        body.replace('msgid "a"', f'msgid "a{number}"').replace('msgid"a"', f'msgid "a{number}"')
        for number, (name, (body, _)) in enumerate(TRAPS.items())
        if name not in ("escapes polib leaves", "a context with an empty msgid")
    ]
    plural = '"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n>1 ? 1 : 2);\\n"\n"Language'
    ours = catalogue("\n".join(bodies), HEAD.replace('"Language', plural))
    path = tmp_path / "pl.po"
    path.write_bytes(write(ours))
    run("msgfmt", "-c", "-o", tmp_path / "pl.mo", path)
    theirs = read(run("msgcat", "--no-wrap", path), "pl.po", "pl")
    assert {e.key: e.translations for e in theirs.entries} == {e.key: e.translations for e in ours.entries}


@pytest.mark.slow
@pytest.mark.parametrize("tag", "ar bn cy fa fil ga gd lt lv mt pa pl ro sl so sr-Latn ti uk zh-Hans".split())
def test_msgfmt_accepts_a_new_catalogue(tag: str, tmp_path: Path) -> None:
    messages = [Message("Press 55. Wait.", "heading", ("Heading",), ("source/a/leaflet.txt#help",))]
    made, _ = update(new_catalogue("a", tag), messages)
    (tmp_path / "a.po").write_bytes(write(made))
    run("msgfmt", "-c", "-o", tmp_path / "a.mo", tmp_path / "a.po")
    (tmp_path / "a.pot").write_bytes(write_template(messages, "a"))
    merged = read(run("msgmerge", "--quiet", tmp_path / "a.po", tmp_path / "a.pot"), "a.po", tag)
    assert [entry.key for entry in merged.entries] == [message.key for message in messages]


@pytest.mark.parametrize(
    "entry",
    [
        'msgctxt "label" msgid "a" msgstr "b"',
        'msgctxt "label" msgid "a" ""\nmsgstr\n"b"',
        '#| msgctxt "x" msgid "y"\nmsgctxt"label"msgid"a" msgstr "" "b"',
        'msgid "msgid \\" msgstr" msgstr "c" msgctxt "label" msgid "a" msgstr "b"',
    ],
)
def test_a_line_may_have_several_keywords_as_for_gettext(entry: str) -> None:
    found = read(f"{entry}\n".encode(), "pl.po", "pl").entries[-1]
    assert (found.context, found.text, found.translations) == ("label", "a", ("b",))


def test_a_line_with_a_domain_is_refused_with_the_way_to_go() -> None:
    """msgfmt takes it, and writes two files; a leaflet has one."""
    with pytest.raises(PipelineError, match="this line names a domain") as caught:
        read(b'domain "help"\nmsgid "a"\nmsgstr "b"\n', "pl.po", "pl")
    assert (caught.value.place.line, caught.value.hint[:17]) == (1, "take the line out")
