"""Our pages are made from templates: the one place that knows Jinja. Every value in a template is escaped."""

from __future__ import annotations

import base64
import hashlib
from functools import cache, lru_cache
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from pipeline.model.raster import Drawn, Raster

__all__ = ["Markup", "data_address", "escape", "policy", "static", "style_hash", "template"]


@cache
def _environment(package: str, folder: str) -> Environment:
    return Environment(
        loader=PackageLoader(package, folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
        keep_trailing_newline=True,
    )


@cache
def template(package: str, folder: str, name: str) -> Template:
    """Return the template *name* in a *folder* of a *package*."""
    return _environment(package, folder).get_template(name)


@cache
def static(package: str, folder: str, name: str) -> Markup:
    """Return one of our own files for a style or script element, where nothing is escaped."""
    environment = _environment(package, folder)
    assert environment.loader is not None
    text = environment.loader.get_source(environment, name)[0]
    assert "</" not in text, "it would end the element"
    return Markup(text)


@cache
def style_hash(text: str) -> str:
    """Return the hash with which a content security policy allows a style or a script (CSP Level 3)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def policy(style: str, *scripts: str) -> str:
    """Return the content security policy of a page: only this style, these scripts and its own pictures."""
    hashes = " ".join(style_hash(script) for script in scripts if script)
    allowed = f"script-src {hashes}; " if hashes else ""
    return (
        f"default-src 'none'; style-src {style_hash(style)}; {allowed}img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@lru_cache(maxsize=256)
def data_address(drawn: Drawn) -> str:
    """Return a picture as a data URL for an ``img`` element, in which no script of a drawing can run."""
    if isinstance(drawn, Raster):
        return f"data:image/{drawn.encoding.value};base64,{base64.b64encode(drawn.data).decode()}"
    return f"data:image/svg+xml,{quote(drawn, safe=_IN_A_URL)}"


_IN_A_URL = "~()*!.'/:;@&=+$,?-_"
"""What RFC 3986 allows after the comma of a data URL, so that a drawing stays short."""
