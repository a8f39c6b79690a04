"""The theme part: the smallest that validators accept. Only Word's colour menus use it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN
from pipeline.writers.docx.styles import INK, LINK_INK, PALE_BLUE, WARNING_INK

THEME_COLOURS: Mapping[str, str] = MappingProxyType(
    {
        "dk1": "000000",
        "lt1": "FFFFFF",
        "dk2": INK,
        "lt2": PALE_BLUE,
        "accent1": INK,
        "accent2": WARNING_INK,
        "accent3": LINK_INK,
        "accent4": "4A4A4A",
        "accent5": "005A3C",
        "accent6": "5B2A86",
        "hlink": LINK_INK,
        "folHlink": "5B2A86",
    }
)


@cache
def theme_part() -> str:
    """Return the theme part."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in THEME_COLOURS.items()
    )
    face = f'<a:latin typeface="{LATIN.name}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        f"{wml.DECLARATION}<a:theme xmlns:a="
        '"http://schemas.openxmlformats.org/drawingml/2006/main" name="Leaflets">'
        f'<a:themeElements><a:clrScheme name="Leaflets">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Leaflets"><a:majorFont>{face}</a:majorFont>'
        f"<a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Leaflets"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
