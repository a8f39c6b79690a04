"""Small Word files and OpenDocument texts, made of the XML that stands in their bodies."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
ODT_NAMES = " ".join(
    f'xmlns:{name}="{OFFICE}:{where}:1.0"'
    for name, where in (
        *(
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
        ),
        *(("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")),
    )
)
ODT_NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def word_file(body: str, parts: Mapping[str, str | bytes] | None = None, relations: str = "") -> bytes:
    """Return a Word file; *parts* are those beside the document, *relations* lead to addresses and parts."""
    rows = relations
    for name in parts or {}:
        kind = name.partition(".")[0].rstrip("0123456789")
        rows += f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{name}"/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return zipped(
        {
            "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{rows}</Relationships>',
            **{f"word/{name}": data for name, data in (parts or {}).items()},
        }
    )


def part(name: str, inner: str) -> str:
    """Return a part of a Word file with the root *name*."""
    return f"<w:{name} {NAMES}>{inner}</w:{name}>"


def p(*runs: str, style: str = "", more: str = "") -> str:
    """Return a paragraph of Word; a run is words, or XML."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f"<w:p><w:pPr>{named}{more}</w:pPr>{''.join(one if one[:1] == '<' else r(one) for one in runs)}</w:p>"
    )


def r(words: str, look: str = "") -> str:
    """Return a run of Word."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def deleted(words: str) -> str:
    """Return words that a tracked change deletes."""
    return f'<w:del w:id="1"><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def added(words: str) -> str:
    """Return words that a tracked change adds."""
    return f'<w:ins w:id="1">{r(words)}</w:ins>'


def odt_file(body: str, styles: str = "", parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return an OpenDocument text; *styles* stand in its automatic styles."""
    content = (
        f"<office:document-content {ODT_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"content.xml": content, **(parts or {})})


# A rule -> the Word file that its bad sample describes, and that of its good one.
SAMPLES: Mapping[str, tuple[bytes, bytes]] = {
    "import/tracked-change": (
        word_file(p("You do ", deleted("not "), "have to pay")),
        word_file(p("You do not have to pay")),
    ),
    "import/hidden-words": (
        word_file(p("Call us. ", r("Our door code is 1234", "<w:vanish/>"))),
        word_file(p("Call us.")),
    ),
    "import/struck-words": (
        word_file(p(r("Call 01632 960 001", "<w:strike/>"))),
        word_file(p("Call 01632 960 001")),
    ),
    "import/comment": (
        word_file(
            p("Call 01632 960 001"),
            {
                "comments.xml": part(
                    "comments", f'<w:comment w:id="1">{p("Is this the new number?")}</w:comment>'
                )
            },
        ),
        word_file(p("Call 01632 960 001")),
    ),
    "import/made-by-program": (
        word_file(p("See page ", f'<w:fldSimple w:instr="PAGEREF part">{r("3")}</w:fldSimple>')),
        word_file(p("See the next part.")),
    ),
    "import/not-read": (
        word_file(p("Call us.") + '<w:altChunk r:id="aFChunk.docx"/>', {"aFChunk.docx": b""}),
        word_file(p("Call us.") + p("Wait.")),
    ),
}
