"""An address -> a QR code as SVG (ISO/IEC 18004), for the camera of a telephone."""

from __future__ import annotations

import io
from functools import lru_cache

import segno


@lru_cache(maxsize=256)  # a site shows the code of a page on two posters
def qr_code(address: str) -> bytes:
    """Return the code in black on white, with the white margin of four modules that cameras need.

    It can be read even if a quarter of it is dirty or torn (error correction level Q).
    """
    out = io.BytesIO()
    code = segno.make_qr(address, error="q", boost_error=False)
    code.save(out, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, xmldecl=False)
    return out.getvalue()
