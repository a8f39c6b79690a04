"""Signs that a page of Markdown still shows when it has been read: those of other programs, and slips.

They would be printed as they are, so each is told with what to write instead. Also the words of HTML.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.readers.lines import clean

# "~~old~~" is read by the parser; one "~" on each side strikes words out on GitHub, "~5 or ~10" does not.
STRUCK = re.compile(r"(?<![\w~\\])~(?=[^\s~])(?P<struck>[^~\n]*[^\s~])~(?![\w~])")
HTML_KINDS = {
    **dict.fromkeys(("del", "s", "strike"), "s"),
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em"), "em"),
    "a": "link",
    "span": "span",
}
"""HTML tags that Markdown has signs for, and what the parser calls those."""
HREF = re.compile(r"""\shref\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
SPAN_LANGUAGE = re.compile(r"""\slang\s*=\s*["']?([A-Za-z0-9-]{2,40})(?![\w-])""", re.IGNORECASE)
NEEDED = {"a": HREF, "span": SPAN_LANGUAGE}
"""What a tag must have; else it is left out."""
# Tags of programs that make web sites: Jekyll, Hugo, Pandoc, GitHub, GOV.UK. "{{ name }}" stands for words.
SITE_LINK = re.compile(r"\[(?P<linked>[^\[\]]+)\]\((?P<target>\{%[^{}]*%\}|\{\{[^{}]*\}\})\)")
SITE_CODE = re.compile(
    r"\{%[^{}]*%\}|\{/?button[^{}]*\}|\{\{[<%][^{}]*[>%]\}\}|\{:[^{}]*\}|\{[#.][\w-][^{}]*\}"
)
SITE_CODE_FIRST = re.compile(r"\s*(?::{3,}.*|\$[A-Z]{1,3}$|\[(?:TOC|![A-Z]+)\])")
"""Such tags that are only tags at the start of a line."""
# Nothing that begins again is within these, so that no text takes a time that grows with its square.
STRUCK_HTML = re.compile(
    r"<(del|s|strike)(?:\s[^<>]*)?>(?:(?!<(?:del|s|strike)[\s>]).)*?</\1\s*>", re.DOTALL | re.IGNORECASE
)
UNSEEN_HTML = re.compile(
    r"<!--(?:(?!<!--).)*?-->|<(script|style)(?:\s[^<>]*)?>(?:(?!<(?:script|style)[\s>]).)*?</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
ROW_HTML = re.compile(r"<tr(?:\s[^<>]*)?>((?:(?!<tr[\s>]).)*?)</tr\s*>", re.DOTALL | re.IGNORECASE)
CELL_HTML = re.compile(r"<t[dh](?:\s[^<>]*)?>", re.IGNORECASE)
# Tags within a line; any other tag ends a line.
INLINE_HTML = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|font|i|img|ins|kbd|mark|q|small|span|strong|sub|sup|time|u)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
BLOCK_NAMES = frozenset(
    "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr "
    "ul".split()
)
"""Tags at which a new line begins, also within a line of the source."""
TAG = re.compile(r"</?[A-Za-z!?][^<>]*>", re.DOTALL)
BREAK_TAG = re.compile(r"</?br\s*/?>", re.IGNORECASE)
TAG_NAME = re.compile(r"<(?P<closes>/?)(?P<name>[A-Za-z][\w-]*)")
HTML_HINTS = {
    "img": "name a picture of source/pictures/pictures.toml by its id, as in ![](police-officer)",
    "li": "begin each item with a hyphen and a space",
    "td": "write one line a row, as in Monday: 9 to 5",
    "!--": "delete it; notes for colleagues do not belong in a leaflet",
}


@dataclass(frozen=True, slots=True)
class Sign:
    """What an author meant by signs that we do not read, and what to write instead."""

    name: str
    pattern: re.Pattern[str]
    hint: str


SIGNS = (
    Sign("a heading", re.compile(r"^#{1,6}[^\s#\d].*"), "put a space after the #"),
    Sign("words to fill in", re.compile(r"\{\{[^{}]*\}\}"), "write the words themselves"),
    Sign("a table", re.compile(r"^\|.*\|.*|^:?-+:?\s*\|[-:|\s]*$"), "give each row the cells of the first"),
    Sign("a box", re.compile(r"^(?:\^.+\^|%.+%|\$!.*)$"), "begin the line with > and a space"),
    Sign(
        "a short form's meaning",
        re.compile(r"^\*\[[^\]]+\]:"),
        "write 'IDVA', and ': its meaning' on the next line",
    ),
    Sign("a footnote without words", re.compile(r"\[\^[^\]\s]+\]"), "write the words into the sentence"),
    Sign(
        "a link",
        re.compile(
            r"\[[^\[\]]+\](?:\(| \((?=https?:|www\.|mailto:|tel:|sms:)|\[[^\[\]]*\])|\[\[[^\[\]]+\]\]|\]\("
        ),
        "write [the words](https://example.org), without a space between ] and (",
    ),
    Sign(
        "bold words",
        re.compile(r"\*\*|(?<![\w])__(?=[^\W_])|(?<=[^\W_])__(?!\w)"),
        "write **words**, without spaces inside the stars",
    ),
    Sign(
        "a language",
        re.compile(r"\{lang=[^{}\n]*\}|\{[^{}\n]{0,80} lang=[^{}\n]*\}"),
        "write [mot]{lang=fr}, with the tag of the language and no space between ] and {",
    ),
    Sign("struck-out words", re.compile(r"~~"), "delete the words that are not true any more"),
    Sign("marked words", re.compile(r"==(?=\S)[^=]+(?<=\S)=="), "write **words**"),
    Sign(
        "a picture by its name",
        re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])"),
        "delete it, or type the sign",
    ),
    Sign(
        "a character by its name", re.compile(r"&(?:#\d+|#x[\dA-Fa-f]+|[A-Za-z]\w+);"), "type the character"
    ),
)


def signs(words: str, first: bool) -> Iterator[tuple[Sign, str]]:
    """Yield each sign that *words* still show, with the quotation. *first*: a line begins with *words*."""
    for sign in SIGNS:
        if not first and sign.pattern.pattern.startswith("^"):
            continue
        found = [hit[0] for hit in sign.pattern.finditer(words)]
        if found:
            yield sign, " ".join(found)


def html_name(tag: str) -> tuple[str, bool]:
    """Return the name of an HTML tag in small letters ("!--" for a note), and whether it is a closing tag."""
    found = TAG_NAME.match(tag)
    return (found["name"].lower(), bool(found["closes"])) if found else (tag[1:4], False)


def html_words(content: str) -> str:
    """Return the words that a browser shows, a line for each line; without the words that are struck out."""
    seen = INLINE_HTML.sub("", UNSEEN_HTML.sub(" ", STRUCK_HTML.sub(" ", content)))
    rows = ROW_HTML.sub(lambda row: f"\n{_row_words(row[1])}\n", seen)
    lines = html.unescape(TAG.sub("\n", rows)).split("\n")
    return "\n".join(filter(None, map(clean, lines)))


def _row_words(row: str) -> str:
    """The cells of a row of a table in one line: "Police: 999", or with semicolons between more than two."""
    cells = [clean(TAG.sub(" ", cell)) for cell in CELL_HTML.split(row)]
    filled = [cell for cell in cells if cell]
    return (": " if len(filled) == 2 else "; ").join(filled)
