"""veraPDF over a folder of PDFs: which rules each file breaks. One Java process reads them all."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

# The standards that a large-print file keeps, as veraPDF calls them: PDF/UA-1 and PDF/A-2a.
STANDARDS = ("ua1", "2a")
# Those that it keeps instead if the project chose them: PDF/UA-2, PDF/A-4, Well-Tagged PDF at both levels.
NEWER_STANDARDS = ("ua2", "4", "wt1a", "wt1r")

PROGRAM = "org.verapdf.apps.GreenfieldCliWrapper"


def broken_rules(folder: Path, standard: str) -> Mapping[str, list[str]]:
    """Return the rules of *standard* that each PDF anywhere under *folder* breaks, by the file's name."""
    options = ("--flavour", standard, "--format", "xml", "--maxfailuresdisplayed", "1", "--recurse")
    command = ("java", "-cp", _class_path(), PROGRAM, *options, str(folder))
    done = subprocess.run(command, capture_output=True, check=False)
    if not done.stdout:
        raise RuntimeError(f"veraPDF failed: {done.stderr.decode('utf-8', 'replace')[-2000:]}")
    jobs = ElementTree.fromstring(done.stdout).iterfind("jobs/job")
    return {Path(job.findtext("item/name", "")).name: _broken(job) for job in jobs}


def _class_path() -> str:
    found = os.environ.get("VERAPDF_CLASSPATH", "")
    if not found:
        raise RuntimeError("VERAPDF_CLASSPATH is not set: .ci/run fetches veraPDF and sets it")
    return found


def _broken(job: ElementTree.Element) -> list[str]:
    """The rules that the file of a job breaks, or why it could not be judged."""
    report = job.find("validationReport")
    if report is None:
        return [f"not judged: {job.findtext('taskException/exceptionMessage', 'no report')}"]
    rules = [
        f"{rule.get('specification')}, {rule.get('clause')}-{rule.get('testNumber')}: "
        f"{rule.findtext('check/errorMessage', rule.findtext('description', ''))}"
        for rule in report.iterfind("details/rule")
    ]
    if report.get("isCompliant") != "true" and not rules:
        return ["not compliant, and no rule is named"]
    return rules
