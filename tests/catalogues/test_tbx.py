"""The glossary is exported as TBX-Basic, as in ISO 30042:2019."""

from __future__ import annotations

from lxml import etree

from pipeline.catalogues import tbx
from pipeline.model.glossary import Avoided, Glossary, Name, Term

GLOSSARY = Glossary(
    (
        Term(
            "bail",
            ("on bail",),
            "You can go home, but you must keep to rules.",
            {"pl": ("zwolnienie", "kaucja"), "ro": ("control judiciar",)},
            stems={"pl": ("zwolnieni",)},
            agreed=frozenset(("pl",)),
        ),
    ),
    (Name("GoodSAM", "the name of an app"),),
    (Avoided("wife beater", "en", "abuser", "It blames."),),
)
NS = {"t": tbx.NAMESPACE}
# The core structure (ISO 30042, DCA style): the allowed children of each element, in this order.
CORE = {
    "tbx": ("tbxHeader", "text"),
    "tbxHeader": ("fileDesc",),
    "fileDesc": ("titleStmt", "sourceDesc"),
    "titleStmt": ("title",),
    "sourceDesc": ("p",),
    "text": ("body",),
    "body": ("conceptEntry",),
    "conceptEntry": ("descrip", "note", "langSec"),
    "langSec": ("descrip", "note", "termSec"),
    "termSec": ("term", "termNote", "descrip", "note"),
}
STATUSES = {f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated", "proposed")}


def said(root: etree._Element, entry: str, tag: str) -> list[tuple[str, str]]:
    section = root.xpath(
        f'//t:conceptEntry[@id="{entry}"]/t:langSec[@xml:lang="{tag}"]/t:termSec', namespaces=NS
    )
    return [
        (one.findtext("t:term", "", NS), one.findtext("t:termNote", "", NS).split("Term")[0])
        for one in section
    ]


def test_terms_names_and_words_to_avoid_have_their_own_entries() -> None:
    root = etree.fromstring(tbx.write(GLOSSARY, "en-GB"))
    assert said(root, "term-1", "en-GB") == [("bail", "preferred"), ("on bail", "admitted")]
    assert said(root, "term-1", "pl") == [("zwolnienie", "preferred"), ("kaucja", "admitted")]
    assert said(root, "term-1", "ro") == [("control judiciar", "proposed")], "nobody has agreed to it"
    assert said(root, "name-1", "en-GB") == said(root, "name-1", "pl") == [("GoodSAM", "preferred")]
    assert said(root, "avoid-1", "en") == [("abuser", "preferred"), ("wife beater", "deprecated")]
    assert root.findtext(".//t:descrip[@type='definition']", "", NS) == GLOSSARY.terms[0].meaning
    assert [note.text for note in root.iter(f"{{{tbx.NAMESPACE}}}note")] == [
        "Not translated. the name of an app",
        "It blames.",
    ]


def test_the_structure_is_that_of_the_standard() -> None:
    root = etree.fromstring(tbx.write(GLOSSARY, "en-GB"))
    assert (root.tag, root.get("type"), root.get("style")) == (f"{{{tbx.NAMESPACE}}}tbx", "TBX-Basic", "dca")
    for element in root.iter():
        name = etree.QName(element).localname
        children = [etree.QName(child).localname for child in element]
        allowed = CORE.get(name, ())
        assert [allowed.index(child) for child in children] == sorted(
            allowed.index(child) for child in children
        )
        if name in ("descrip", "termNote"):
            assert element.get("type") in ("definition", "administrativeStatus")
        if name == "termNote":
            assert element.text in STATUSES
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids)) == 3


def test_the_same_glossary_makes_the_same_bytes() -> None:
    assert tbx.write(GLOSSARY, "en-GB") == tbx.write(GLOSSARY, "en-GB")
    assert tbx.write(GLOSSARY, "en-GB") != tbx.write(Glossary(), "en-GB")
