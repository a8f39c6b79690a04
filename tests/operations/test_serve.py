"""``leaflets serve`` as a browser meets it: what it answers, to whom, and what it tells of changes."""

from __future__ import annotations

import datetime
import http.client
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.operations.serve import server
from pipeline.operations.serve.http import Server
from pipeline.operations.serve.watch import FileChanges, watching
from pipeline.operations.serve.workbench import Workbench
from pipeline.project.folder import Project
from tests.command import ENVIRONMENT, leaflets
from tests.projects import TODAY, make_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_project(tmp_path_factory.mktemp("serve"))


@pytest.fixture(scope="module")
def running(project: Project) -> Iterator[Server]:
    with server(project, lambda: TODAY) as found:
        thread = threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield found
        found.shutdown()
        thread.join()


def asked(
    running: Server, path: str, host: str = "localhost", method: str = "GET"
) -> tuple[int, http.client.HTTPMessage, str]:
    connection = http.client.HTTPConnection("127.0.0.1", running.server_address[1], timeout=10)
    connection.putrequest(method, path, skip_host=True)
    if host:
        connection.putheader("Host", host)
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.headers, answer.read().decode()


def test_the_list_leads_to_each_leaflet_in_each_language(running: Server) -> None:
    status, headers, page = asked(running, "/")
    assert status == 200
    assert "Get help" in page
    assert re.findall('href="(/view/[^"]+)"', page) == ["/view/help/en-GB", "/view/help/pl"]
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_a_leaflet_stands_beside_its_findings(running: Server) -> None:
    _, _, page = asked(running, "/view/help/pl")
    assert '<iframe id="shown" title="The leaflet: Web page" src="/file/help/pl/web">' in page
    assert "leaflets rule translation/unsigned" in page
    status, headers, leaflet = asked(running, "/file/help/pl/web")
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "Uzyskaj pomoc" in leaflet
    assert 'src="/file/help/pl/plain-text"' in asked(running, "/view/help/pl/plain-text")[2]
    _, headers, words = asked(running, "/file/help/pl/plain-text")
    assert headers["Content-Disposition"] == "inline; filename*=UTF-8''help.pl.plain-text.txt"
    assert "Naciśnij 55" in words


def test_a_head_request_has_the_headers_alone(running: Server) -> None:
    status, headers, body = asked(running, "/view/help/pl", method="HEAD")
    assert (status, body) == (200, "")
    assert int(headers["Content-Length"]) > 1000


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:80", "[::1]:8000", "LOCALHOST"])
def test_a_browser_of_this_computer_is_answered(running: Server, host: str) -> None:
    assert asked(running, "/", host)[0] == 200


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "localhost.evil.example", "evil.example:8000", "localhost@evil.example", "[::1"],
)
def test_a_page_that_gives_its_own_name_to_this_computer_is_refused(running: Server, host: str) -> None:
    for path in ("/", "/file/help/pl/web", "/changes"):
        status, _, page = asked(running, path, host)
        assert status == 421
        assert "Uzyskaj" not in page


@pytest.mark.parametrize(
    "path",
    [
        *("/nothing", "/view/other/pl", "/view/help/fr", "/view/help/pl/large-print", "/file/help/pl"),
        *("/site/nothing.html", "/site/../manifest.json", "/site/%2e%2e/manifest.json", "/site//etc/passwd"),
        *("/file/help/pl/../../../etc/passwd", "/file/..%2f..%2f/pl/web", "/file/help/pl/%2e%2e%2fweb"),
        *(
            "/file/help/..%2fpl/web",
            "/../../../etc/passwd",
            "/file/help/pl/web%00",
            "/%ff",
            "/file/%2e%2e/pl/web",
        ),
    ],
)
def test_only_leaflets_are_given_out(running: Server, path: str) -> None:
    status, _, page = asked(running, path)
    assert status == 404
    assert "root:" not in page


def test_a_change_is_told_and_shown_and_a_fault_is_told_where_the_leaflet_was(
    running: Server, project: Project
) -> None:
    listening = http.client.HTTPConnection("127.0.0.1", running.server_address[1], timeout=10)
    listening.request("GET", "/changes")
    events = listening.getresponse()
    assert (events.status, events.headers["Content-Type"]) == (200, "text/event-stream")
    assert events.readline() + events.readline() == b"retry: 500\n\n"
    text = project.source / "help" / "leaflet.txt"
    before = text.read_text("utf-8")
    text.write_text(before.replace("Press 55", "Press 56"), "utf-8")
    assert events.readline().startswith(b"data: ")
    assert "Press 56" in asked(running, "/file/help/en-GB/web")[2]

    text.write_bytes(b"\xff")
    status, _, page = asked(running, "/view/help/en-GB")
    assert status == 200
    assert "source/help/leaflet.txt" in page
    assert 'role="alert"' in page
    assert 'role="alert"' in asked(running, "/")[2]
    text.write_text(before, "utf-8")
    assert 'role="alert"' not in asked(running, "/view/help/en-GB")[2]


def test_the_website_has_the_drafts_and_is_renewed_when_asked_for(running: Server, project: Project) -> None:
    assert 'href="/site/"' in asked(running, "/")[2]
    status, headers, _ = asked(running, "/site")
    assert (status, headers["Location"]) == (308, "/site/")
    status, headers, first = asked(running, "/site/")
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert 'href="pl/index.html"' in first
    polish = asked(running, "/site/pl/index.html")[2]
    assert asked(running, "/site/pl/")[2] == polish
    (link,) = re.findall(r'href="\.\./(help/pl/[^"]+html)"', polish)
    assert "Naciśnij 55" in asked(running, f"/site/{link}")[2]
    for name, kind in {
        "manifest.json": "application/json",
        "SHA256SUMS": "text/plain; charset=utf-8",
    }.items():
        status, headers, _ = asked(running, f"/site/{name}")
        assert (status, headers["Content-Type"]) == (200, kind)

    text = project.source / "help" / "leaflet.txt"
    before = text.read_text("utf-8")
    seen = running.changes.count
    text.write_text(before.replace("Get help", "Get help now"), "utf-8")
    running.changes.wait(seen, 10)
    assert "Get help now" in asked(running, "/site/")[2]
    seen = running.changes.count
    text.write_text(before, "utf-8")
    running.changes.wait(seen, 10)
    assert "Get help now" not in asked(running, "/site/")[2]


def test_the_website_is_made_once_for_each_state_and_the_preview_does_not_wait(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Project] = []
    asked_for = threading.Event()

    def slow(shown: Project, today: datetime.date, drafts: bool) -> None:
        made.append(shown)
        assert drafts
        asked_for.set()
        assert previewed.wait(10), "the preview is answered meanwhile"

    previewed = threading.Event()
    monkeypatch.setattr("pipeline.operations.serve.workbench.site", slow)
    workbench = Workbench(Project(project.root, tmp_path), lambda: TODAY)
    with ThreadPoolExecutor() as pool:
        page = pool.submit(workbench.site_file, "index.html", 0)
        assert asked_for.wait(10)
        assert len(workbench.choices()) == 1
        previewed.set()
        with pytest.raises(PipelineError, match="the website has no file"):
            page.result(timeout=10)
    for changes in (0, 1, 1):
        with pytest.raises(PipelineError):
            workbench.site_file("index.html", changes)
    assert [shown.output for shown in made] == [tmp_path / "site"] * 2


def test_nothing_lands_in_the_project(running: Server, project: Project) -> None:
    asked(running, "/file/help/pl/web")
    assert not project.output.exists()


def test_a_port_that_is_taken_is_a_plain_error(running: Server, project: Project) -> None:
    taken = running.server_address[1]
    with (
        pytest.raises(PipelineError, match=f"another program uses port {taken}") as error,
        server(project, lambda: TODAY, port=taken),
    ):
        pass
    assert error.value.hint == f"name another one: leaflets serve --port {taken + 1}"
    run = leaflets("serve", "--port", str(taken), folder=project.root)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith(f"another program uses port {taken}\n")


def test_another_host_is_answered_only_when_it_is_named(project: Project) -> None:
    with (
        pytest.raises(PipelineError, match=r"cannot listen at nowhere\.invalid"),
        server(project, lambda: TODAY, "nowhere.invalid"),
    ):
        pass
    with server(project, lambda: TODAY, "127.0.0.1") as found:
        assert found.is_ours("127.0.0.1:80")
        assert not found.is_ours("police.example.org")
        assert found.address.startswith("http://127.0.0.1:")


def test_ctrl_c_ends_it_and_leaves_nothing_behind(project: Project, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pipeline", "serve", "--port", "0"]
    with subprocess.Popen(
        command,
        cwd=project.root,
        env={**ENVIRONMENT, "PATH": "/usr/bin", "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert re.fullmatch(r"http://localhost:\d+/", address)
        connection = http.client.HTTPConnection("127.0.0.1", int(address[:-1].rsplit(":", 1)[1]), timeout=10)
        connection.request("GET", "/changes")  # a browser that listens does not hold it up
        assert connection.getresponse().status == 200
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert time.monotonic() - began < 5
    assert process.returncode == 130
    assert errors.endswith("interrupted\n")
    assert list(tmp_path.iterdir()) == []


def test_browsers_that_wait_are_sent_home_at_the_end(project: Project) -> None:
    changes = FileChanges()
    waiting = threading.Thread(target=changes.wait, args=(0, 60))
    with watching(project, changes):
        waiting.start()
    waiting.join(timeout=5)
    assert not waiting.is_alive()
