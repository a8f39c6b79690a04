"""Files as they were in an earlier revision of a Git repository. Asks Git; changes nothing."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from pathlib import Path, PurePosixPath

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.project.disk import write_file
from pipeline.project.repository import root_of

TEXTS = ("source", "locales")
"""The folders of a project that say what its texts are."""


def file_at(path: Path, revision: str) -> bytes | None:
    """Return the bytes of a file in *revision*, None if it was not there; errors as of Git."""
    root = _root(path.parent)
    name = PurePosixPath(path.resolve().relative_to(root).as_posix())
    at = f"{_commit(root, revision)}:{name}"
    if _run(root, "cat-file", "-e", at).returncode:
        return None
    return _git(root, "cat-file", "blob", at)


def require_no_folder(path: Path, revision: str) -> None:
    """Raise PipelineError if *revision* is a folder, and no revision of the repository that *path* is in."""
    if not Path(revision).is_dir():
        return
    root = root_of(path)
    if root is None or revision.startswith("-") or _found(root, revision).returncode:
        hint = "name a file, or a revision such as HEAD~1, main or a tag"
        raise PipelineError("this is a folder, and no earlier text", Place(revision), hint)


def write_project_at(folder: Path, revision: str, into: Path) -> None:
    """Write the texts and catalogues that the project in *folder* had in *revision* below *into*."""
    root = _root(folder)
    commit = _commit(root, revision)
    below = folder.resolve().relative_to(root).as_posix()
    tree = f"{commit}:{'' if below == '.' else below}"
    there = _git(root, "ls-tree", "--name-only", tree).decode("utf-8", "replace").splitlines()
    wanted = [name for name in TEXTS if name in there]
    if "source" not in wanted:
        raise PipelineError(f"there is no project here in {revision}", Place(folder.as_posix()))
    packed = _git(root, "archive", "--format=tar", tree, *wanted)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            data = archive.extractfile(member) if member.isfile() else None
            if data is not None:
                write_file(into / member.name, data.read(), member.name)


def _root(folder: Path) -> Path:
    root = root_of(folder)
    if root is None:
        hint = "name an earlier file instead, such as --before old.docx"
        raise PipelineError("this folder is in no Git repository", Place(folder.as_posix()), hint)
    return root


def _commit(root: Path, revision: str) -> str:
    """The commit that *revision* names; what begins with a hyphen would be an option to Git."""
    if revision.startswith("-"):
        raise _unknown(revision)
    found = _found(root, revision)
    if found.returncode:
        raise _unknown(revision)
    return found.stdout.decode().strip()


def _found(root: Path, revision: str) -> subprocess.CompletedProcess[bytes]:
    return _run(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")


def _unknown(revision: str) -> PipelineError:
    hint = "name a file that is there, or a revision such as HEAD~1, main or a tag"
    return PipelineError(f"{revision!r} is no file, and Git knows no such revision", hint=hint)


def _git(root: Path, *arguments: str) -> bytes:
    done = _run(root, *arguments)
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise PipelineError(f"Git cannot read that: {told[-1] if told else 'it does not say why'}")
    return done.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-C", str(root), *arguments]
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(command, capture_output=True, check=False, env=environment)
    except FileNotFoundError:
        raise PipelineError("Git is not installed", hint="install git, or name an earlier file") from None
