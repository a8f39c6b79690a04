"""Thirty attempts to run a script by way of what people write: none runs in any page that we make."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from playwright.sync_api import Browser, Route

from tests.browser import browser
from tests.command import leaflets
from tests.projects import make_project

pytestmark = pytest.mark.slow

RAN = "window.ran=1;document.title='ran';fetch('http://ran.example/')"
ATTEMPTS = (
    f"<script>{RAN}</script>",
    f"</script><script>{RAN}</script>",
    f"</style><script>{RAN}</script>",
    f"</title><script>{RAN}</script>",
    f"</textarea><script>{RAN}</script>",
    f"<img src=x onerror={RAN}>",
    f"<svg onload={RAN}>",
    f"<svg><script>{RAN}</script></svg>",
    f"<body onload={RAN}>",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    f"<details open ontoggle={RAN}>",
    f"<input autofocus onfocus={RAN}>",
    f"<video><source onerror={RAN}></video>",
    f"<math><mtext></form><form><mglyph><style></math><img src onerror={RAN}>",
    f'"><script>{RAN}</script>',
    f"'><script>{RAN}</script>",
    f'" onmouseover="{RAN}" autofocus onfocus="{RAN}',
    f"' onfocus='{RAN}' autofocus='",
    f"--><script>{RAN}</script><!--",
    f"]]><script>{RAN}</script>",
    f"${{{RAN}}}",
    f"{{{{ self.__init__.__globals__ }}}}{{% raw %}}<script>{RAN}</script>",
    f"`;{RAN}//",
    f"\\u003cscript>{RAN}\\u003c/script>",
    f"&lt;script&gt;{RAN}&lt;/script&gt;",
    f"\u2028{RAN}\u2029<script>{RAN}</script>",
    f"<!--<script>{RAN}</script>",
    f"<base href='javascript:{RAN}//'>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RAN}'>",
    f"<a href='javascript:{RAN}' autofocus>x</a>",
)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def written(folder: Path, attempt: str) -> list[Path]:
    """Every page that we make of a project whose title, words, links, pictures, names and terms are *attempt*."""
    one_line = attempt.replace("\n", " ")
    project = make_project(folder, '"plain-text", "web"')
    quoted = one_line.replace("\\", "\\\\").replace('"', '\\"').replace("\u2028", " ").replace("\u2029", " ")
    source = folder / "source/help"
    (source / "leaflet.txt").unlink()
    (source / "leaflet.md").write_text(
        f"# Get help `{one_line}`\n\n## Part {one_line}\n\n{one_line}\n\nCall [{one_line}](https://example.org/?{attempt}).\n"
        f'\n[now](javascript:{RAN}) and [then](https://example.org "{quoted}")\n\n| a | {one_line} |\n|---|---|\n| b | c |\n',
        encoding="utf-8",
    )
    (source / "leaflet.toml").write_text(
        f'title = "Help {quoted}"\nversion = "{quoted}"\nsensitive = true\n\n[publisher]\nname = "{quoted}"\nconfirmed = true\n\n'
        f'[[contacts]]\nname = "{quoted}"\nreach = "{quoted}"\n',
        encoding="utf-8",
    )
    (folder / "source/glossary.toml").write_text(
        f'[[terms]]\nterm = "Part"\nmeaning = "{quoted}"\n[terms.in]\npl = ["{quoted}"]\n', encoding="utf-8"
    )
    assert leaflets("update", folder=folder).returncode == 0
    catalogue = polib.pofile(str(project.catalogue("help", "pl")), wrapwidth=0)
    for entry in catalogue:
        entry.msgstr, entry.flags = entry.msgid, []
    catalogue.save()
    runs = (
        ("build", "--jobs", "1"),
        ("review", "export", "help", "--language", "pl", "--to", "html"),
        ("readability", "--html", "report.html"),
        ("status", "--html", "status.html"),
        ("site", "--output", "site"),
    )
    (folder / "found.html").write_text(
        leaflets("check", "--fail-on", "never", "--format", "html", folder=folder).stdout, encoding="utf-8"
    )
    for run in runs:
        done = leaflets(*run, folder=folder)
        assert done.returncode in (0, 1), (run, done.stderr)
    return sorted({*folder.rglob("*.html"), *folder.rglob("*.xhtml")})


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_an_attempt_does_not_run(attempt: str, chromium: Browser, tmp_path: Path) -> None:
    pages = written(tmp_path, attempt)
    assert len(pages) >= 6, pages
    assert any("window.ran" in file.read_text(encoding="utf-8") for file in pages), (
        "the attempt is in no page"
    )
    assert ran(chromium, pages) == []


def test_what_runs_is_seen(chromium: Browser, tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    for attempt in (ATTEMPTS[0], ATTEMPTS[5], ATTEMPTS[6], ATTEMPTS[29]):
        file.write_text(f"<!doctype html><title>Help</title><p>{attempt}", encoding="utf-8")
        assert ran(chromium, [file]) != []


def ran(chromium: Browser, pages: list[Path]) -> list[str]:
    """What ran in pages, or could: the names of the pages, and what they asked for."""
    context = chromium.new_context()
    asked: list[str] = []

    def stopped(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    context.route(lambda address: not address.startswith("file:"), stopped)
    try:
        for file in pages:
            opened = context.new_page()
            opened.on("dialog", lambda dialog: asked.append(dialog.message))
            opened.goto(file.as_uri())
            opened.mouse.move(50, 50)
            if not opened.evaluate("window.ran === undefined && !document.title.startsWith('ran')"):
                asked.append(f"{file.name} ran it")
            if not opened.evaluate(
                "[...document.querySelectorAll('*')].every(one => [...one.attributes].every("
                "each => !/^on/i.test(each.name) && !/^\\s*javascript:/i.test(each.value)))"
            ):
                asked.append(f"{file.name} could run it")
            opened.close()
    finally:
        context.close()
    return [one for one in asked if not one.startswith(("data:", "blob:"))]
