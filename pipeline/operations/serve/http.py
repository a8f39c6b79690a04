"""Answers browsers: pages of the preview, files, and word of changes. Knows no leaflet; reads no disk.

Only this computer is answered unless somebody names another host. A page from elsewhere that gives its own
name to this computer's address (DNS rebinding) sends that name as ``Host``, and is refused.
"""

from __future__ import annotations

import errno
import ipaddress
import socket
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from types import MappingProxyType
from urllib.parse import quote, unquote, urlsplit

from pipeline.model.errors import PipelineError
from pipeline.operations.serve.watch import FileChanges
from pipeline.operations.serve.workbench import Workbench
from pipeline.writers import preview
from pipeline.writers.site import PAGE

TYPES: Mapping[str, str] = MappingProxyType(
    {
        "html": "text/html; charset=utf-8",
        "txt": "text/plain; charset=utf-8",
        "brf": "text/plain; charset=us-ascii",
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "epub": "application/epub+zip",
        "json": "application/json",
        "xml": "application/xml",
        "zip": "application/zip",
    }
)
HEADERS = (
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Frame-Options", "SAMEORIGIN"),
)
SECONDS_OF_SILENCE = 15.0
"""After so long without a change, a comment finds out whether the browser is still there."""


class Server(ThreadingHTTPServer):
    """Listens at once. Raises PipelineError if it cannot: a port that is taken, a host that is not ours."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, workbench: Workbench, changes: FileChanges, host: str, port: int) -> None:
        self.workbench, self.changes, self.host = workbench, changes, host
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), _Answer)
        except OSError as error:
            raise _cannot_listen(error, host, port) from None

    def server_bind(self) -> None:
        """Bind without asking the network for this computer's name, which http.server does."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.host, self.server_address[1]

    @property
    def address(self) -> str:
        """The address to type into a browser."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{shown}:{self.server_address[1]}/"

    def is_ours(self, host: str) -> bool:
        """Whether a request that names *host* is for this server: by a name of this computer, or by address.

        Only a name can be bound to another address, so every IP address is good.
        """
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
        return name in ("localhost", self.host) or _is_address(name)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _cannot_listen(error: OSError, host: str, port: int) -> PipelineError:
    if error.errno == errno.EADDRINUSE:
        hint = f"name another one: leaflets serve --port {port + 1}"
        return PipelineError(f"another program uses port {port}", hint=hint)
    if error.errno == errno.EACCES:
        return PipelineError(f"port {port} is not free for everybody", hint="name one above 1023")
    return PipelineError(
        f"cannot listen at {host}: {error.strerror}", hint="leave out --host for this computer"
    )


class _Answer(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    server_version, sys_version = "leaflets", ""

    def do_GET(self) -> None:
        if not self._is_host_ours():
            self._send(HTTPStatus.MISDIRECTED_REQUEST, preview.message("this server answers to localhost"))
            return
        try:
            path = urlsplit(self.path).path
            self._answer([unquote(part, errors="strict") for part in path.split("/")[1:]])
        except (PipelineError, ValueError) as error:
            hint = error.hint if isinstance(error, PipelineError) else ""
            self._send(HTTPStatus.NOT_FOUND, preview.message(str(error), hint))
        except ConnectionError:
            self.close_connection = True  # the browser is gone

    do_HEAD = do_GET  # noqa: N815

    def _is_host_ours(self) -> bool:
        try:
            return self.server.is_ours(self.headers.get("Host", ""))
        except ValueError:  # no address at all
            return False

    def _answer(self, parts: Sequence[str]) -> None:
        workbench = self.server.workbench
        match parts:
            case [""]:
                self._index()
            case ["view", leaflet, tag]:
                self._send(HTTPStatus.OK, preview.preview(workbench.preview(leaflet, tag)))
            case ["view", leaflet, tag, edition]:
                self._send(HTTPStatus.OK, preview.preview(workbench.preview(leaflet, tag, edition)))
            case ["file", leaflet, tag, edition]:
                self._file(*workbench.file(leaflet, tag, edition))
            case ["site"]:
                self._send(HTTPStatus.PERMANENT_REDIRECT, b"", {"Location": "/site/"})
            case ["site", *folders, name]:
                path = "/".join((*folders, name or PAGE))
                self._file(*workbench.site_file(path, self.server.changes.count))
            case ["changes"]:
                self._changes()
            case _:
                self._send(HTTPStatus.NOT_FOUND, preview.message("there is no such page"))

    def _index(self) -> None:
        try:
            page = preview.index(self.server.workbench.choices())
        except PipelineError as error:
            page = preview.index((), (str(error), error.hint))
        self._send(HTTPStatus.OK, page)

    def _file(self, name: str, data: bytes) -> None:
        shown = f"inline; filename*=UTF-8''{quote(name)}"
        kind = TYPES.get(name.rpartition(".")[2], TYPES["txt"])
        self._send(HTTPStatus.OK, data, {"Content-Type": kind, "Content-Disposition": shown})

    def _send(self, status: HTTPStatus, data: bytes, headers: Mapping[str, str] | None = None) -> None:
        """Send an answer; without *headers* of its own it is one of our pages."""
        own = headers or {"Content-Type": TYPES["html"], "Content-Security-Policy": preview.policy()}
        self.send_response(status)
        for name, value in (*HEADERS, *own.items(), ("Content-Length", str(len(data)))):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _changes(self) -> None:
        """Server-sent events (WHATWG HTML, 9.2): one for each change, as long as the browser listens."""
        self.send_response(HTTPStatus.OK)
        for name, value in (*HEADERS, ("Content-Type", "text/event-stream")):
            self.send_header(name, value)
        self.end_headers()
        changes = self.server.changes
        seen = changes.count
        self.wfile.write(b"retry: 500\n\n")
        while not changes.closed and self.command != "HEAD":
            count = changes.wait(seen, SECONDS_OF_SILENCE)
            self.wfile.write(f"data: {count}\n\n".encode() if count != seen else b": nothing new\n\n")
            self.wfile.flush()
            seen = count

    def log_message(self, *_: object) -> None:
        """Say nothing: whoever looks at the page sees what came."""
