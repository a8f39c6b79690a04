"""A glossary of an agency joins that of the project, and changes nothing that was agreed on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.catalogues import glossary_csv, tbx
from pipeline.model.errors import PipelineError
from pipeline.model.glossary import Term
from pipeline.operations.memory import export_glossary, import_glossary
from pipeline.operations.sign import chosen, open_catalogue, request, rows, sign_messages
from pipeline.project.folder import Project
from pipeline.project.settings import read_glossary
from pipeline.project.settings.glossary_toml import with_terms
from tests.command import leaflets
from tests.projects import TODAY, make_project

TOML = """# The words of Example Police.

[[terms]]
term = "bail"
also = ["on bail"]
[terms.in]
pl = ["zwolnienie"] # agreed in March

# Said on the telephone.
[[terms]]
term = "call taker"

[[names]]
name = "GoodSAM"
"""
CSV = (
    "\ufeffen;meaning;pl;ar\n"
    "on bail;;kaucja;كفالة\n"
    'call taker;"who answers ""999""";dyspozytor|dyspozytorka;\n'
    "statement;what you tell the police;zeznanie;إفادة\n"
    ";;bez angielskiego;\n"
)
WORD = (
    "<ntig><termGrp><term>{}</term>"
    '<termNote type="administrativeStatus">{}Term-admn-sts</termNote></termGrp></ntig>'
)
OLD_TBX = f"""<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="1">
<descrip type="definition">Your own words.</descrip>
<langSet xml:lang="en-US"><tig><term>statement</term></tig></langSet>
<langSet xml:lang="pl-PL">
{WORD.format("oświadczenie", "deprecated")}
{WORD.format("zeznania", "admitted")}
{WORD.format("zeznanie", "preferred")}
</langSet></termEntry></body></text></martif>"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = make_project(tmp_path)
    (made.source / "glossary.toml").write_text(TOML, encoding="utf-8")
    return made


def given(project: Project, name: str, text: str) -> Path:
    path = project.root / name
    path.write_text(text, encoding="utf-8")
    return path


def terms(project: Project) -> dict[str, Term]:
    text = (project.source / "glossary.toml").read_text(encoding="utf-8")
    return {one.term: one for one in read_glossary(text, "glossary.toml").terms}


def test_a_spreadsheet_adds_terms_and_languages_and_changes_nothing(project: Project) -> None:
    run = leaflets("glossary", "import", given(project, "a.csv", CSV).name, folder=project.root)
    assert run.stdout == (
        "source/glossary.toml: 1 new terms, 2 new translations\n    not taken: bail in Polish: kaucja\n"
    )
    found = terms(project)
    assert found["bail"].translations == {"pl": ("zwolnienie",), "ar": ("كفالة",)}
    assert found["call taker"].translations == {"pl": ("dyspozytor", "dyspozytorka")}
    assert (found["statement"].meaning, found["statement"].translations["ar"]) == (
        "what you tell the police",
        ("إفادة",),
    )
    after = (project.source / "glossary.toml").read_text(encoding="utf-8")
    assert [line for line in TOML.splitlines() if line not in after.splitlines()] == [], "all lines stay"
    assert after.index("# Said on the telephone.") > after.index("كفالة"), "a comment stays with its term"
    assert import_glossary(project, project.root / "a.csv").terms == 0
    assert (project.source / "glossary.toml").read_text(encoding="utf-8") == after


def test_a_glossary_may_be_the_first_and_of_one_language(project: Project) -> None:
    (project.source / "glossary.toml").unlink()
    found = import_glossary(project, given(project, "a.csv", CSV), ("pl",))
    assert (found.terms, found.translations, found.other) == (3, 0, ())
    assert terms(project)["on bail"].translations == {"pl": ("kaucja",)}


def test_an_older_tbx_is_read_with_the_preferred_word_first_and_no_deprecated_one(project: Project) -> None:
    import_glossary(project, given(project, "agency.tbx", OLD_TBX))
    assert terms(project)["statement"] == Term(
        "statement", (), "Your own words.", {"pl": ("zeznanie", "zeznania")}
    )


def test_what_we_export_comes_back_as_nothing_new(project: Project) -> None:
    path = project.root / "ours.tbx"
    path.write_bytes(export_glossary(project))
    before = (project.source / "glossary.toml").read_bytes()
    import_glossary(project, path, ("pl",))
    assert set(terms(project)) >= {"bail", "call taker"}
    own = [one for one in terms(project) if one.casefold() in ("bail", "call taker", "goodsam")]
    assert own == ["bail", "call taker"], "a name is no term"
    assert (project.source / "glossary.toml").read_bytes().startswith(before.rstrip())


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.xlsx", "PK", "is no glossary"),
        ("a.csv", "pl,ar\nx,y\n", "there is no column for en-GB"),
        ("a.csv", "en,polnisch!\nx,y\n", "is not the tag of a language"),
        ("a.csv", "en,pl\n,\n", "it has no term in English"),
        ("a.tbx", "<html/>", "this is not TBX"),
        ("a.tbx", "<tbx>", "this is not XML"),
        ("a.tbx", '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', "declares entities"),
    ],
)
def test_a_file_that_is_no_glossary_is_refused_and_nothing_is_written(
    project: Project, name: str, text: str, message: str
) -> None:
    with pytest.raises(PipelineError, match=message):
        import_glossary(project, given(project, name, text))
    assert (project.source / "glossary.toml").read_text(encoding="utf-8") == TOML


def test_readers_agree_on_a_cell_with_several_words() -> None:
    assert glossary_csv.read("en\tpl\nA\tx; y；x\n".encode(), "a.csv", "en")[0].translations == {
        "pl": ("x", "y")
    }
    with pytest.raises(PipelineError, match="this is not UTF-8"):
        glossary_csv.read("en,pl\nA,ż\n".encode("cp1250"), "a.csv", "en")
    assert tbx.read(b"<tbx/>", "a.tbx", "en") == ()


def listed(project: Project) -> dict[str, str]:
    """The verdict on each Polish term."""
    opened = open_catalogue(project, "glossary.toml", "pl")
    return {row.text: row.verdict for row in rows(opened) if row.text.startswith("bail: ")}


def sign_bail(project: Project, who: str = "A. L.") -> str:
    opened = open_catalogue(project, "glossary.toml", "pl")
    signed = sign_messages(opened, chosen(opened.messages, ["bail"]), request(opened, who, TODAY))
    assert (signed.done, signed.refused) == (1, 0)
    return signed.catalogue


def status_of(project: Project, word: str) -> str:
    """The administrative status of a word in the export."""
    pattern = f"<term>{word}</term>\\s*<termNote[^>]*>([a-z]+)Term"
    (found,) = re.findall(pattern, export_glossary(project).decode())
    return str(found)


def test_a_term_is_proposed_until_somebody_signs_it_and_again_when_it_changes(project: Project) -> None:
    path = project.source / "glossary.toml"
    assert (listed(project)["bail: zwolnienie"], status_of(project, "zwolnienie")) == ("unsigned", "proposed")
    assert sign_bail(project) == "source/glossary.toml"
    assert path.read_text(encoding="utf-8") == TOML, "the signature is in the ledger"
    assert (listed(project)["bail: zwolnienie"], status_of(project, "zwolnienie")) == ("checked", "preferred")
    path.write_text(TOML.replace("zwolnienie", "kaucja"), encoding="utf-8")
    assert (listed(project)["bail: kaucja"], status_of(project, "kaucja")) == ("stale", "proposed")


def test_the_command_line_signs_terms_as_it_signs_messages(project: Project) -> None:
    place, folder = ("glossary.toml", "--language", "pl"), project.root
    sure = ("--stage", "checked", "--who", "A. L.", "--message", "bail")
    assert leaflets("review", "sign", *place, *sure, folder=folder).returncode == 0
    assert "checked" in leaflets("review", "list", *place, folder=folder).stdout
    refused = leaflets("review", "export", *place, "--to", "html", folder=folder)
    assert (refused.returncode, "no sheet is made of the glossary" in refused.stderr) == (2, True)


def test_stems_serve_the_checks_alone(project: Project) -> None:
    path = project.source / "glossary.toml"
    text = TOML.replace("# agreed in March\n", '\n[terms.stems]\npl = ["zwolnieni"]\n')
    path.write_text(text, encoding="utf-8")
    (bail, *_) = read_glossary(text, "glossary.toml").terms
    assert (bail.translations, bail.found_by("pl")) == ({"pl": ("zwolnienie",)}, ("zwolnienie", "zwolnieni"))
    assert "<term>zwolnieni</term>" not in export_glossary(project).decode()
    added = with_terms(text, "glossary.toml", [Term("bail", translations={"ar": ("كفالة",)})])
    (bail, *_) = read_glossary(added, "glossary.toml").terms
    assert (set(bail.translations), set(bail.stems)) == ({"pl", "ar"}, {"pl"})


def test_stems_without_a_word_are_a_fault_with_its_line() -> None:
    text = '[[terms]]\nterm = "bail"\n[terms.stems]\npl = ["zwolnieni"]\n'
    with pytest.raises(PipelineError) as error:
        read_glossary(text, "glossary.toml")
    assert (str(error.value.place), error.value.message) == (
        "glossary.toml:4",
        "there are stems in pl, but no word",
    )
