"""What the styles of an OpenDocument text make of its words and lists. Knows no text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.readers.imports.word_styles import WordLook, number
from pipeline.readers.imports.zipped import Element, child, local, value

FORMATS = frozenset(("1", "a", "A", "i", "I"))


@dataclass(slots=True)
class OdtStyles:
    """The styles of both parts of a text, by family and name, and its lists by name."""

    by_name: dict[tuple[str, str], Element] = field(default_factory=dict)
    defaults: dict[str, Element] = field(default_factory=dict)
    lists: dict[str, Element] = field(default_factory=dict)
    looks: dict[tuple[str, ...], WordLook] = field(default_factory=dict)

    def add(self, root: Element | None) -> None:
        """Take the styles of a part."""
        for one in () if root is None else root.iter("{*}style", "{*}default-style", "{*}list-style"):
            name, family = value(one, "name"), value(one, "family")
            match local(one):
                case "style":
                    self.by_name[family, name] = one
                case "default-style":
                    self.defaults[family] = one
                case _:
                    self.lists[name] = one

    def chain(self, family: str, name: str) -> Iterator[Element]:
        """The style and those that it is based on, nearest first."""
        seen: set[str] = set()
        while name and name not in seen and (family, name) in self.by_name:
            seen.add(name)
            yield self.by_name[family, name]
            name = value(self.by_name[family, name], "parent-style-name")

    def is_title(self, name: str) -> bool:
        """Whether a paragraph has the style "Title", or one that is based on it."""
        return any(value(one, "name") == "Title" for one in self.chain("paragraph", name))

    def outline(self, name: str) -> int:
        """The level of the heading that a style is for; 0 for other paragraphs."""
        return next((number(value(one, "default-outline-level")) for one in self.chain("paragraph", name)), 0)

    def list_of(self, paragraph: str) -> str:
        """The list that a style of paragraphs belongs to."""
        return next(
            (name for one in self.chain("paragraph", paragraph) if (name := value(one, "list-style-name"))),
            "",
        )

    def is_shown(self, section: str) -> bool:
        """Whether a section with this style is shown."""
        return not any(
            value(child(one, "section-properties"), "display") == "none"
            for one in self.chain("section", section)
        )

    def look(self, paragraph: str, spans: tuple[str, ...]) -> WordLook:
        """How words look in a paragraph with this style and in spans with these, the outermost first."""
        key = (paragraph, *spans)
        if key not in self.looks:
            self.looks[key] = _look(self._properties(paragraph, spans))
        return self.looks[key]

    def _properties(self, paragraph: str, spans: tuple[str, ...]) -> list[Element]:
        styles = [style for name in reversed(spans) for style in self.chain("text", name)]
        styles += self.chain("paragraph", paragraph)
        styles += [self.defaults["paragraph"]] if "paragraph" in self.defaults else []
        return [found for one in styles if (found := child(one, "text-properties")) is not None]


def level_of(list_style: Element | None, level: int) -> Element | None:
    """The style of the items of a list on *level*, from 1 on."""
    if list_style is None:
        return None
    return next((one for one in list_style if number(value(one, "level")) == level), None)


def _look(properties: list[Element]) -> WordLook:
    def first(*names: str) -> str:
        given = (value(one, name) for one in properties for name in names)
        return next((each for each in given if each), "")

    raised = first("text-position").partition(" ")[0]
    down = raised.startswith(("sub", "-"))
    plain = raised in ("", "0%")
    return WordLook(
        bold=first("font-weight") in ("bold", "600", "700", "800", "900"),
        hidden=first("display") == "none",
        struck=first("text-line-through-style", "text-line-through-type") not in ("", "none"),
        raised="" if plain else "subscript" if down else "superscript",
        font=first("font-name", "font-family").strip("'"),
        languages=(_tag(properties, ""), _tag(properties, "-asian"), _tag(properties, "-complex")),
    )


def _tag(properties: list[Element], script: str) -> str:
    for one in properties:
        given, country = value(one, f"language{script}"), value(one, f"country{script}")
        if given:
            known = given not in ("none", "zxx") and country not in ("none", "")
            return f"{given}-{country}" if known else "" if given in ("none", "zxx") else given
    return ""
