"""Finished PDF bytes -> the same PDF in fewer bytes: small objects packed in compressed streams (qpdf)."""

from __future__ import annotations

import io

import pikepdf


def packed(data: bytes) -> bytes:
    """Return *data* with its objects in object streams; the file's ID is a digest of its content."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(
            out,
            deterministic_id=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return out.getvalue()
