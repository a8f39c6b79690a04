"""Drawings: what only draws comes through, byte for byte; the rest is one line, whatever is in it."""

from __future__ import annotations

import pytest

from pipeline.readers import drawing
from pipeline.readers.drawing import UnusableDrawingError, read_drawing

SHAPE = '<path d="M0 0h10v10z"/>'


def svg(inside: str, before: str = "") -> bytes:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'{before}<svg {spaces} viewBox="0 0 200 200">{inside}</svg>'.encode()


@pytest.mark.parametrize(
    "data",
    [
        svg(SHAPE),
        svg(SHAPE, '\ufeff<?xml version="1.0" encoding="UTF-8"?><!-- A hand -->'),
        svg(SHAPE, '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/TR/svg11.dtd">'),
        svg(f'<defs><g id="a">{SHAPE}</g></defs><use href="#a"/><use xlink:href="#a"/>'),
        svg('<linearGradient id="a"/><rect width="9" fill="url(#a)" style="stroke: url( \'#a\' )"/>'),
        svg('<style>path { fill: #000000 }</style><text>48</text>'),
        svg('<metadata><r:RDF xmlns:r="r"><r:Bag/></r:RDF></metadata><a href="https://example.org/"/>'),
        svg('<p:view xmlns:p="program" p:zoom="2"/>' + SHAPE),
    ],
)  # fmt: skip
def test_a_drawing_comes_through_as_it_is(data: bytes) -> None:
    assert read_drawing(data) == data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<svg", "it cannot be read as SVG"),
        (b"<html/>", "it is not an SVG"),
        (svg(SHAPE).replace(b"M0", b"\xff"), "it is not in UTF-8"),
        (svg(SHAPE, '<?xml version="1.0" encoding="UTF-77"?>'), "it cannot be read as SVG"),
        (svg("&a;", '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "it has entities"),
        (svg('<image href="/home/me/private.png"/>'), "it contains <image>"),
        (svg('<use href="other.svg#a"/>'), "it refers to other.svg#a"),
        (svg('<use xlink:href=" http://example.org/a.svg#a"/>'), "it refers to http"),
        (svg('<filter><feImage href="a.png"/></filter>'), "it contains <filter>"),
        (svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'), "it contains <fo"),
        (svg('<g><img xmlns="http://www.w3.org/1999/xhtml" src="a.png"/></g>'), "it contains <img>"),
        (svg("<script>alert(1)</script>"), "it contains <script>"),
        (svg("<style>@import 'a.css';</style>"), "its <style> refers to something outside"),
        (svg('<path onclick="alert(1)"/>'), "it has onclick="),
        (svg('<path fill="url( http://example.org/#a)"/>'), "it refers to url"),
        (svg('<a href="javascript:alert(1)"/>'), "it refers to javascript"),
        (svg('<g id="a"><use href="#a"/></g>'), "a part of it contains itself"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "a part of it contains itself"),
        (svg('<pattern id="a"><rect fill="url(#a)"/></pattern>'), "a part of it contains itself"),
        (svg("<g>" * 150 + "</g>" * 150), "its groups are more than 100 levels deep"),
        (svg("<g/>" * 20_001), "it has more than 20,000 shapes"),
    ],
)
def test_what_does_more_than_draw_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnusableDrawingError) as caught:
        read_drawing(data)
    assert str(caught.value).startswith(reason)
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_what_parts_show_of_each_other_is_counted() -> None:
    """Ten parts that each show the one before ten times are ten thousand million shapes."""
    parts = "".join(f'<g id="g{n + 1}">' + f'<use href="#g{n}"/>' * 10 + "</g>" for n in range(9))
    with pytest.raises(UnusableDrawingError, match="more than 20,000 shapes"):
        read_drawing(svg(f'<defs><g id="g0">{SHAPE}</g>{parts}</defs><use href="#g9"/>'))


def test_a_huge_file_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "MOST_BYTES", 100)
    with pytest.raises(UnusableDrawingError, match="bytes; 100 are allowed"):
        read_drawing(b"not an SVG at all" * 10)
