"""The command line as its users meet it: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.model.editions import PUBLIC_NAMES
from pipeline.operations.build import build
from pipeline.project.folder import Project
from tests.command import ENVIRONMENT, in_a_process, leaflets
from tests.projects import built, label_translations, make_project, order, sign_off, translate
from tests.review_files import TRANSLATION, VERDICT, filled

POLISH_FILE = "help/pl/help.pl.plain-text.txt"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--version"], 0),
        (["status"], 0),
        (["languages", "ur", "zh-Hans"], 0),
        (["readability"], 0),
        (["check", "--release"], 1),
        (["build", "--size", "20"], 2),
        (["review", "export", "help", "--language", "pl"], 0),
    ],
)
def test_a_process_answers_as_the_tests_of_this_file_are_answered(
    project: Project, arguments: list[str], code: int
) -> None:
    run = in_a_process(*arguments, folder=project.root)
    assert run.returncode == code
    assert run == leaflets(*arguments, folder=project.root)


def test_a_review_goes_out_and_comes_back(project: Project) -> None:
    out = leaflets("review", "export", "help", "--language", "pl", folder=project.root)
    assert (out.returncode, out.stdout, out.stderr) == (0, "help.pl.review.docx\n", "")
    file = project.root / "help.pl.review.docx"
    silent = leaflets("review", "import", file.name, folder=project.root)
    assert (silent.returncode, silent.stdout) == (0, "help, Polish: 4 without an answer\nnothing written\n")

    file.write_bytes(filled(file.read_bytes(), {"1": {TRANSLATION: "Pomoc", VERDICT: "OK"}}))
    answered, before = file.read_bytes(), project.catalogue("help", "pl").read_bytes()
    again = leaflets("review", "export", "help", "--language", "pl", folder=project.root)
    assert (again.returncode, file.read_bytes()) == (2, answered), "nobody has imported the answers yet"
    assert "help.pl.review.docx: this file may hold answers that are not imported yet" in again.stderr
    nameless = leaflets("review", "import", file.name, "--yes", folder=project.root)
    assert (nameless.returncode, nameless.stdout) == (2, "")
    assert "name the person who checked: --who" in nameless.stderr
    unasked = leaflets("review", "import", file.name, "--who", "A. L.", folder=project.root)
    assert unasked.returncode == 2
    assert "    + Pomoc\n" in unasked.stdout, "the difference is shown before the question"
    assert "nobody is here to ask\n    look at what it would change, then say --yes" in unasked.stderr
    assert project.catalogue("help", "pl").read_bytes() == before

    taken = leaflets("review", "import", file.name, "--who", "A. L.", "--yes", "--json", folder=project.root)
    answer = json.loads(taken.stdout)
    assert (taken.returncode, answer["written"]) == (0, True)
    assert [(one["after"], one["signed"]) for one in answer["differences"]] == [("Pomoc", True)]
    assert b"@signed checked 2026-11-23" in project.catalogue("help", "pl").read_bytes()
    assert leaflets("review", "export", "help", "--language", "pl", folder=project.root).returncode == 0


def test_a_review_that_is_not_all_taken_ends_with_1(project: Project) -> None:
    leaflets("review", "export", "help", "--language", "pl", "--output", "a.docx", folder=project.root)
    file = project.root / "a.docx"
    file.write_bytes(filled(file.read_bytes(), {"1": {VERDICT: "może"}}))
    run = leaflets("review", "import", "a.docx", "--yes", folder=project.root)
    assert run.returncode == 1
    assert "not imported: “może” is neither OK nor Change" in run.stdout


def test_build_ends_with_a_line_that_sums_up(project: Project) -> None:
    first = in_a_process("build", folder=project.root)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("2 files written in output/ (")
    second = leaflets("build", folder=project.root)
    assert second.stdout.startswith("nothing to do: 2 files are up to date (")
    third = leaflets("build", "--force", folder=project.root)
    assert third.stdout.startswith("nothing written: 2 files made again are as they were (")


def test_quiet_prints_nothing(project: Project) -> None:
    run = leaflets("build", "--quiet", folder=project.root)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_build_answers_in_json(project: Project) -> None:
    run = leaflets("build", "--json", folder=project.root)
    assert json.loads(run.stdout)["written"] == sorted(built(project))


def test_a_withheld_file_ends_with_1_and_says_why(project: Project) -> None:
    run = in_a_process("build", "--release", folder=project.root)
    assert run.returncode == 1
    assert run.stderr.startswith("1 file not released, because:\n")
    assert (
        "1 plain-text  Polish     interpreter  The translation is not signed off, or not all of it"
        in run.stderr
    )
    assert run.stdout.startswith("1 file written, 1 withheld in output/")
    errors = re.findall(r" \((\d+) errors", run.stdout)
    assert errors, "the sum counts what withheld it"
    again = leaflets("build", "--release", folder=project.root)
    assert again.stdout.startswith("0 files written, 1 up to date, 1 withheld in output/")
    assert f" ({errors[0]} errors" in again.stdout
    told = json.loads(leaflets("build", "--release", "--json", folder=project.root).stdout)
    assert [(one["owner"], one["files"]) for one in told["reasons"]] == [("interpreter", [POLISH_FILE])]


def test_a_site_says_what_it_has_and_why_the_rest_is_missing(project: Project) -> None:
    run = leaflets("site", folder=project.root)
    assert run.returncode == 1
    assert run.stdout == "site/index.html: 2 files to download, 2 not ready (7 files written)\n"
    assert "The translation is not signed off, or not all of it" in run.stderr
    shown = leaflets("site", "--drafts", "--json", folder=project.root)
    told = json.loads(shown.stdout)
    assert (shown.returncode, told["files"], told["withheld"]) == (0, 4, [])
    assert (project.root / "site-drafts" / POLISH_FILE).is_file()
    assert not (project.root / "site" / POLISH_FILE).exists()


def test_a_withheld_file_says_what_became_of_the_older_one(project: Project) -> None:
    translate(project, "furniture", "pl", label_translations())
    leaflets("build", folder=project.root)
    run = leaflets("build", "--release", folder=project.root)
    assert f"{POLISH_FILE}: withheld; removed the older draft\n" in run.stderr
    assert run.stdout.startswith("1 file written, 1 withheld, 1 removed in output/ (")
    sign_off(project)
    assert leaflets("build", "--release", folder=project.root).returncode == 0
    translate(project, "help", "pl", {"Get help": "Uzyskaj pomac"})
    run = leaflets("build", "--release", folder=project.root)
    assert f"{POLISH_FILE}: withheld; an earlier release is still there, with the old words" in run.stderr
    told = json.loads(leaflets("build", "--release", "--json", folder=project.root).stdout)
    assert (told["withheld"], told["removed"]) == ([POLISH_FILE], [])
    assert told["earlier_releases"] == [POLISH_FILE]


@pytest.mark.parametrize("options", [(), ("--release",)])
def test_the_sum_of_a_build_names_the_command_that_shows_what_it_counts(
    project: Project, options: tuple[str, ...]
) -> None:
    told = leaflets("build", *options, folder=project.root).stdout
    counts, _, shown = told.partition(" (")[2].partition(": ")
    assert shown == f"run {' '.join(('leaflets check', *options))} to see them)\n"
    findings = json.loads(leaflets("check", *options, "--json", folder=project.root).stdout)["findings"]
    for count, severity in (part.split() for part in counts.split(", ")):
        assert sum(one["severity"] == severity.rstrip("s") for one in findings) >= int(count)


def test_a_file_that_the_project_no_longer_makes_is_named_when_it_is_removed(project: Project) -> None:
    leaflets("build", folder=project.root)
    project.catalogue("help", "pl").unlink()
    run = leaflets("build", folder=project.root)
    assert (run.returncode, run.stderr) == (0, f"{POLISH_FILE}: removed, as the project no longer makes it\n")
    assert run.stdout.startswith("0 files written, 1 up to date, 1 removed in output/ (")


def test_one_file_is_a_file(project: Project) -> None:
    one = ("build", "--language", "en-GB")
    assert leaflets(*one, folder=project.root).stdout.startswith("1 file written in output/ (")
    assert leaflets(*one, folder=project.root).stdout.startswith("nothing to do: 1 file is up to date (")
    forced = leaflets(*one, "--force", folder=project.root).stdout
    assert forced.startswith("nothing written: 1 file made again is as it was (")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "--size", "20"], "large print does not come in 20 points\n    the sizes are 18, 22, 28\n"),
        (
            ["build", "--theme", "pink"],
            "there is no theme 'pink'\n    the themes are black-on-white, black-on-cream, yellow-on-black\n",
        ),
        (
            ["build", "--layout", "wide"],
            "there is no layout 'wide'\n    the layouts are table, stacked\n",
        ),
        (["build", "halp"], "source/halp: there is no leaflet 'halp'\n    the leaflets are help\n"),
        (
            ["build", "--language", "polish"],
            "'polish' is not a known language tag\n    the tag of Polish is pl\n",
        ),
        (
            ["build", "--language", "ur"],
            "there is no Urdu catalogue\n    make one: leaflets update help --language ur",
        ),
        (["build", "--language", ""], "Invalid value for '--language': it names none; name one"),
        (["check", "--language", " ,"], "Invalid value for '--language': it names none; name one"),
        (["build", "--edition", ""], "Invalid value for '--edition': it names none; name one"),
        (["build", "--edition", "audio"], "there is no edition 'audio'\n    the editions are easy-read"),
        (["build", "--project", "nowhere"], "nowhere: there is no folder source/ here\n"),
        (["build", "--cluster", "tcp://127.0.0.1:1"], "cluster"),
        (["build", "--cluster", "nonsense"], "cluster"),
        (["check", "--format", "yaml"], "there is no format 'yaml'\n    the formats are text, json"),
        (
            ["check", "--fail-on", "note"],
            "there is no level 'note'\n    the levels are error, warning, never\n",
        ),
        (["rule", "text/wrods"], "there is no rule 'text/wrods'\n    did you mean text/words"),
        (["languages", "zz"], "'zz' is not a known language tag"),
        (["update", "--language", "zz"], "'zz' is not a known language tag"),
        (["fly"], "No such command 'fly'"),
        (["build", "--jobs", "many"], "Invalid value for '--jobs'"),
    ],
)
def test_what_cannot_go_on_ends_with_2_and_a_hint(
    project: Project, arguments: list[str], message: str
) -> None:
    run = leaflets(*arguments, folder=project.root)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert "Traceback" not in run.stderr
    assert not project.output.exists()


def _empty(project: Project) -> None:
    (project.source / "help" / "leaflet.txt").write_text("\n \u00a0\n", encoding="utf-8")


def _missing(project: Project) -> None:
    (project.source / "help" / "leaflet.txt").unlink()


def _latin_1(project: Project) -> None:
    (project.source / "help" / "leaflet.txt").write_bytes(b"Caf\xe9\n")


def _folder(project: Project) -> None:
    _missing(project)
    (project.source / "help" / "leaflet.txt").mkdir()


def _broken_po(project: Project) -> None:
    path = project.catalogue("help", "pl")
    path.write_text(path.read_text(encoding="utf-8") + '\nmsgid "never closed\nmsgstr ""\n', encoding="utf-8")


def _po_of_another_charset(project: Project) -> None:
    path = project.catalogue("help", "pl")
    text = path.read_text(encoding="utf-8").replace("charset=UTF-8", "charset=ISO-8859-2")
    path.write_bytes(text.encode("iso-8859-2", "replace"))


def _unknown_key(project: Project) -> None:
    path = project.source / "help" / "leaflet.toml"
    path.write_text("pulisher = 1\n" + path.read_text(encoding="utf-8"), encoding="utf-8")


def _unknown_locale(project: Project) -> None:
    (project.locales / "klingon" / "LC_MESSAGES").mkdir(parents=True)


def _no_place_to_write(project: Project) -> None:
    (project.root / "output").write_text("in the way", encoding="utf-8")


def _behind_a_dead_link(*parts: str) -> Callable[[Project], None]:
    def spoil(project: Project) -> None:
        path = project.root.joinpath(*parts)
        path.unlink(missing_ok=True)
        path.symlink_to("nowhere")

    return spoil


def _circular_catalogue(project: Project) -> None:
    path = project.catalogue("help", "pl")
    path.unlink()
    path.symlink_to(path.name)


def _file_for_folder(project: Project) -> None:
    path = project.locales / "pl" / "LC_MESSAGES"
    shutil.rmtree(path)
    path.write_text("", encoding="utf-8")


def _two_folders(project: Project) -> None:
    shutil.copytree(project.locales / "pl", project.locales / "pl.UTF-8")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_empty, "source/help/leaflet.txt:1: the source is empty\n"),
        (_missing, "source/help: there is no leaflet.txt or leaflet.md\n"),
        (_latin_1, "source/help/leaflet.txt:1: not UTF-8: byte 0xE9 at this line\n"),
        (_folder, "source/help/leaflet.txt: this is a folder; a file is wanted\n"),
        (_broken_po, "locales/pl/LC_MESSAGES/help.po:"),
        (_po_of_another_charset, "locales/pl/LC_MESSAGES/help.po:"),
        (_unknown_key, "source/help/leaflet.toml:1: unknown key 'pulisher'\n    did you mean 'publisher'?\n"),
        (_unknown_locale, "locales/klingon: 'klingon' is not a known language tag\n"),
        (_no_place_to_write, "cannot write here"),
        (
            _behind_a_dead_link("source", "help", "leaflet.toml"),
            "source/help/leaflet.toml: this link leads nowhere\n",
        ),
        (
            _behind_a_dead_link("source", "help", "easy-read.md"),
            "source/help/easy-read.md: this link leads nowhere\n",
        ),
        (_behind_a_dead_link("source", "project.toml"), "source/project.toml: this link leads nowhere\n"),
        (_behind_a_dead_link("source", "pictures"), "source/pictures: this link leads nowhere\n"),
        (
            _behind_a_dead_link("locales", "pl", "sign-off.jsonl"),
            "locales/pl/sign-off.jsonl: this link leads nowhere\n",
        ),
        (
            _behind_a_dead_link("locales", "pl", "LC_MESSAGES", "help.po"),
            "locales/pl/LC_MESSAGES/help.po: this link leads nowhere\n",
        ),
        (
            _circular_catalogue,
            "locales/pl/LC_MESSAGES/help.po: cannot be read: Too many levels of symbolic links\n",
        ),
        (_file_for_folder, "locales/pl/LC_MESSAGES: a folder is wanted here\n"),
        (_two_folders, "locales/pl.UTF-8: this is the same language as locales/pl\n"),
    ],
)
def test_bad_input_ends_with_2_and_its_place(project: Project, spoil: object, message: str) -> None:
    assert callable(spoil)
    if spoil is not _no_place_to_write:
        build(project, order())
    spoil(project)
    before = {path: path.lstat().st_mtime_ns for path in project.root.rglob("*")}
    run = leaflets("build", folder=project.root)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert "Traceback" not in run.stderr
    assert {path: path.lstat().st_mtime_ns for path in project.root.rglob("*")} == before


def test_update_says_what_changed_and_then_nothing(project: Project) -> None:
    path = project.source / "help" / "leaflet.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("What can I do?", "What can I do now?"), "utf-8")
    run = leaflets("update", folder=project.root)
    assert "locales/pl/LC_MESSAGES/help.po: 1 changed" in run.stdout
    assert "locales/pl/LC_MESSAGES/help.po: up to date" in leaflets("update", folder=project.root).stdout


def test_status_counts_the_messages(project: Project) -> None:
    rows = json.loads(leaflets("status", "--json", folder=project.root).stdout)["status"]
    help_row = next(row for row in rows if row["leaflet"] == "help")
    assert (help_row["tag"], help_row["messages"], help_row["translated"], help_row["missing"]) == (
        "pl",
        4,
        4,
        0,
    )
    shown = leaflets("status", folder=project.root)
    assert "Polish" in shown.stdout
    assert all(
        f"{column}:" in shown.stderr for column in ("Signed off", "Ready", "Critical final", "Questions")
    )


def test_check_reports_and_fails_as_asked(project: Project) -> None:
    calm = leaflets("check", folder=project.root)
    assert calm.returncode == 0
    assert "note: 2 files are not built yet [build/not-built]" in calm.stdout
    assert "also at output/help/pl/help.pl.plain-text.txt" in calm.stdout
    assert leaflets("check", "--fail-on", "warning", folder=project.root).returncode == 0
    text = project.source / "help" / "leaflet.txt"
    text.write_text(f"{text.read_text('utf-8')}\nAsk the ZQRT.\n", "utf-8")
    assert leaflets("check", "--fail-on", "warning", folder=project.root).returncode == 1
    assert leaflets("check", "--release", folder=project.root).returncode == 1
    assert leaflets("check", "--release", "--fail-on", "never", folder=project.root).returncode == 0
    leaflets("build", folder=project.root)
    assert "out-of-date" not in leaflets("check", folder=project.root).stdout


def test_readability_reports_in_every_format_and_writes_a_page(project: Project) -> None:
    run = leaflets("readability", "--language", "en-GB", "--html", "report/page.html", folder=project.root)
    assert (run.returncode, run.stderr) == (0, "no findings\n")
    assert "source/help/leaflet.txt:5:32: 6 words\n        Press 55 if you cannot talk." in run.stdout
    assert "too short to judge" in run.stdout
    assert "<svg" in (project.root / "report" / "page.html").read_text(encoding="utf-8")
    answer = json.loads(leaflets("readability", "--json", folder=project.root).stdout)
    assert [one["language"] for one in answer["readings"]] == ["en-GB", "pl"]
    assert leaflets("readability", "--format", "sarif", folder=project.root).stdout.startswith("{")


def test_readability_prints_only_findings_where_it_is_to_be_quiet(project: Project) -> None:
    quiet = ("readability", "--language", "en-GB", "--quiet")
    assert leaflets(*quiet, folder=project.root).stdout == ""
    text = project.source / "help" / "leaflet.txt"
    text.write_text(f"{text.read_text('utf-8')}\nAsk the ZQRT.\n", "utf-8")
    found = leaflets(*quiet, folder=project.root).stdout
    assert "easy-read/abbreviation" in found
    assert "Sections" not in found
    assert json.loads(leaflets(*quiet, "--json", folder=project.root).stdout)["readings"]


def test_readability_keeps_a_record_and_fails_as_asked(project: Project) -> None:
    file = project.source / "help" / "readability.jsonl"
    for _ in range(2):
        assert leaflets("readability", "--record", "--quiet", folder=project.root).returncode == 0
        lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        assert [(line["date"], line["language"]) for line in lines] == [
            ("2026-11-23", "en-GB"),
            ("2026-11-23", "pl"),
        ]
    file.write_text("torn", encoding="utf-8")
    run = leaflets("readability", "--fail-on", "warning", folder=project.root)
    assert run.returncode == 1
    assert "source/help/readability.jsonl:1: warning: this line is not a record: torn" in run.stdout
    assert leaflets("readability", folder=project.root).returncode == 0
    wrong = leaflets("readability", "--format", "html", "--record", folder=project.root)
    assert (wrong.returncode, file.read_text(encoding="utf-8")) == (2, "torn")
    assert "--html FILE writes a page" in wrong.stderr


def test_languages_say_what_sets_them(project: Project) -> None:
    rows = json.loads(leaflets("languages", "ur", "zh-Hans", "--json", folder=project.root).stdout)[
        "languages"
    ]
    assert [(row["tag"], row["direction"], row["font"]) for row in rows] == [
        ("ur", "right to left", "NotoNastaliqUrdu-Regular.ttf"),
        ("zh-Hans", "left to right", "NotoSansCJK-VF.otf.ttc"),
    ]
    assert "polski" in leaflets("languages", folder=project.root).stdout


def test_a_rule_is_explained(project: Project) -> None:
    run = leaflets("rule", "facts/disputed", folder=project.root)
    assert run.stdout.startswith(
        "facts/disputed\nThe leaflet says something that other guidance contradicts.\n"
    )
    assert "facts/disputed" in leaflets("rule", folder=project.root).stdout


def test_version_and_help(project: Project) -> None:
    assert leaflets("--version", folder=project.root).stdout.startswith("leaflets ")
    for verb in ("build", "update", "status", "check", "languages", "rule"):
        run = leaflets(verb, "--help", folder=project.root)
        assert run.returncode == 0
        for option in ("--project", "--json", "--quiet"):
            assert option in run.stdout, verb


def test_an_interrupted_build_ends_with_130_and_leaves_whole_files(project: Project) -> None:
    for number in range(100):
        shutil.copytree(project.source / "help", project.source / f"help-{number}")
    environment = {**os.environ, **ENVIRONMENT}
    process = subprocess.Popen([sys.executable, "-m", "pipeline", "build"], cwd=project.root, env=environment)
    while next(project.output.rglob("*.txt"), None) is None:
        assert process.poll() is None
        time.sleep(0.001)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    whole = built(project)
    assert 0 < len(whole) < 102
    assert [path.name for path in project.output.rglob(".*")] in ([], [".manifest"])
    run = leaflets("build", folder=project.root)
    assert run.returncode == 0
    after = built(project)
    assert len(after) == 102
    assert {name: after[name] for name in whole} == whole


def started(project: Project, *arguments: str) -> subprocess.Popen[str]:
    """Start the command in a group of processes of its own, as a shell does."""
    environment = {**os.environ, **ENVIRONMENT}
    command = [sys.executable, "-m", "pipeline", *arguments]
    return subprocess.Popen(
        command, cwd=project.root, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def is_running(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def ends(group: int, within: float = 20) -> bool:
    """Whether no process of the group is left after a while."""
    until = time.monotonic() + within
    while is_running(group) and time.monotonic() < until:
        time.sleep(0.02)
    return not is_running(group)


def many_leaflets(project: Project) -> None:
    for number in range(60):
        shutil.copytree(project.source / "help", project.source / f"help-{number}")


@pytest.mark.parametrize(
    "delay",
    [0.25, 0.6, *(pytest.param(each, marks=pytest.mark.slow) for each in (0.1, 0.4, 0.5, 0.7, 0.8, 1.0))],
)
def test_a_build_in_several_processes_is_interrupted_at_any_moment(project: Project, delay: float) -> None:
    many_leaflets(project)
    process = started(project, "build", "--jobs", "2")
    time.sleep(delay)
    os.killpg(process.pid, signal.SIGINT)  # the terminal's: to the workers, too
    _, errors = process.communicate(timeout=30)
    if delay > 0.3 or process.returncode == 130:  # before that, it may be Python that is still starting
        assert (process.returncode, errors) in ((130, "interrupted\n"), (0, ""))
    assert ends(process.pid)
    assert [path.name for path in project.output.rglob(".*")] in ([], [".manifest"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_workers_end_with_the_process_that_started_them(project: Project, number: signal.Signals) -> None:
    many_leaflets(project)
    process = started(project, "build", "--jobs", "2")
    while not list(project.output.rglob("*.txt")):
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(number)  # to it alone
    _, errors = process.communicate(timeout=30)
    assert errors == ""
    assert process.returncode == (143 if number is signal.SIGTERM else -signal.SIGKILL)
    assert ends(process.pid)


def test_signing_on_the_command_line(project: Project) -> None:
    sign = ("review", "sign", "help", "--language", "pl")
    run = leaflets(*sign, "--stage", "checked", "--who", "A. L.", "--all", folder=project.root)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == "locales/pl/LC_MESSAGES/help.po: 4 of 4 messages signed\n"
    again = leaflets(
        *sign,
        "--stage",
        "final",
        "--who",
        "a. l.",
        "--message",
        "What can I do?",
        "--json",
        folder=project.root,
    )
    assert again.returncode == 1
    answer = json.loads(again.stdout)
    assert (answer["done"], answer["refused"], answer["findings"][0]["rule"]) == (
        0,
        1,
        "translation/four-eyes",
    )
    listed = leaflets("review", "list", "help", "--language", "pl", "--json", folder=project.root)
    rows = json.loads(listed.stdout)["messages"]
    assert [row["verdict"] for row in rows] == ["checked"] * 4
    final = leaflets(
        *sign, "--stage", "final", "--who", "B. M.", "--message", rows[0]["id"], folder=project.root
    )
    assert final.stdout == "locales/pl/LC_MESSAGES/help.po: 1 of 4 messages signed\n"
    back = ("review", "unsign", "help", "--language", "pl", "--who", "C. N.", "--note", "a slip")
    run = leaflets(*back, "--message", rows[0]["id"], folder=project.root)
    assert run.stdout == "locales/pl/LC_MESSAGES/help.po: 1 of 4 messages taken back\n"
    assert "signed off" in leaflets("status", folder=project.root).stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--stage", "checked", "--who", "A. L."], "which messages?"),
        (
            ["--stage", "checked", "--who", "A. L.", "--all", "--message", "abcd"],
            "--all and --message at once",
        ),
        (["--stage", "approved", "--who", "A. L.", "--all"], "there is no stage 'approved'"),
        (["--stage", "checked", "--who", " ", "--all"], "' ' is not a name"),
        (["--stage", "checked", "--who", "A" * 40, "--all"], "too long for a line of a catalogue"),
        (["--stage", "checked", "--who", "A. L.", "--message", "abcd"], "there is no message 'abcd'"),
        (["--stage", "checked", "--all"], "Missing option '--who'"),
    ],
)
def test_what_cannot_be_signed_at_all_ends_with_2(
    project: Project, arguments: list[str], message: str
) -> None:
    run = leaflets("review", "sign", "help", "--language", "pl", *arguments, folder=project.root)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert not project.ledger("pl").exists()


def test_without_catalogues_an_update_says_how_to_make_one(tmp_path: Path) -> None:
    assert leaflets("new", ".", folder=tmp_path).returncode == 0
    run = leaflets("update", folder=tmp_path)
    assert (run.returncode, run.stdout) == (0, "")
    assert "leaflets update --language pl" in run.stderr


def test_the_help_names_every_edition(tmp_path: Path) -> None:
    shown = " ".join(leaflets("build", "--help", folder=tmp_path).stdout.split())
    assert [name for name in PUBLIC_NAMES if name not in shown] == []


def test_who_signs_a_language_that_is_not_there_is_told_how_to_make_it(project: Project) -> None:
    run = leaflets("review", "list", "help", "--language", "ur", folder=project.root)
    assert run.returncode == 2
    assert "make one: leaflets update help --language ur" in run.stderr


@pytest.mark.parametrize(
    ("place", "verbs"),
    [
        ("locales", "build check status readability languages"),
        ("locales/pl", "build check status readability languages"),
        ("locales/pl/LC_MESSAGES", "build check status readability languages"),
        ("locales/pl/LC_MESSAGES/help.po", "build check status readability"),
        ("source", "build check status readability languages"),
        ("source/help", "build check status readability"),
        ("source/pictures", "build check readability"),
        ("output/manifest.json", "build"),
        ("output/help", "build check"),
        ("output/help/pl", "build check"),
        ("output/help/pl/help.pl.plain-text.txt", "build check"),
    ],
)
def test_what_may_not_be_read_is_told_in_a_line(project: Project, place: str, verbs: str) -> None:
    (project.source / "pictures").mkdir()
    build(project, order())
    before = built(project)
    path = project.root / place
    mode = path.stat().st_mode
    path.chmod(0)
    try:
        runs = {verb: leaflets(verb, folder=project.root) for verb in verbs.split()}
    finally:
        path.chmod(mode)
    for verb, run in runs.items():
        assert (run.returncode, run.stdout) == (2, ""), (verb, run)
        assert run.stderr.startswith(place), (verb, run)
        assert run.stderr.endswith("cannot be read: Permission denied\n"), (verb, run)
        assert run.stderr.count("\n") == 1, (verb, run)
    assert built(project) == before


@pytest.mark.parametrize("gone", [False, True])
def test_where_one_folder_may_not_be_written_no_file_is(project: Project, gone: bool) -> None:
    build(project, order())
    before = {path: path.stat().st_mtime_ns for path in project.output.rglob("*")}
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text(encoding="utf-8").replace("Get help", "Get help now"), encoding="utf-8")
    if gone:
        project.catalogue("help", "pl").unlink()
    folder = project.output / "help" / "pl"
    folder.chmod(0o555)
    try:
        run = leaflets("build", folder=project.root)
    finally:
        folder.chmod(0o755)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith("output/help/pl: cannot write here: Permission denied\n")
    assert {path: path.stat().st_mtime_ns for path in project.output.rglob("*")} == before


def test_a_build_names_a_text_that_may_be_read_wrongly_and_the_command_that_shows_where(
    project: Project,
) -> None:
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text("utf-8") + "\n- a lock\n- a door\nCall us.\n", encoding="utf-8")
    line = "help: 1 place may be read wrongly: leaflets outline help\n"
    for _ in range(2):
        run = leaflets("build", folder=project.root)
        assert (run.returncode, run.stderr) == (0, line)
    answer = json.loads(leaflets("build", "--json", folder=project.root).stdout)
    assert answer["doubts"] == {"help": 1}
    shown = leaflets("outline", "help", folder=project.root)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "\n   11 ! Not joined with the line above it: Call us.\n" in shown.stdout


def test_an_outline_needs_no_project_if_it_is_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("# Aide\n\nAppelez le 17.\n", encoding="utf-8")
    shown = leaflets("outline", "mine.md", "--language", "fr", folder=tmp_path)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.startswith("mine.md: read as French\nNo place is in doubt.\n")
    record = json.loads(leaflets("outline", "mine.md", "--json", folder=tmp_path).stdout)["outlines"][0]
    assert [row["words"] for row in record["entries"]] == ["Aide", "Appelez le 17."]
    lost = leaflets("outline", "other.txt", folder=tmp_path)
    assert (lost.returncode, lost.stdout) == (2, "")
    assert lost.stderr == "other.txt: there is no such file\n"


@pytest.mark.parametrize("name", ["mine.docx", "folder/mine", "page.html", "../mine.pdf"])
def test_an_outline_of_another_file_says_what_to_do(name: str, tmp_path: Path) -> None:
    run = leaflets("outline", name, folder=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith(f"{name}: this file cannot have an outline")
    assert "leaflets guide author" in run.stderr


def test_the_end_of_a_file_name_may_have_capitals(tmp_path: Path) -> None:
    (tmp_path / "MINE.TXT").write_text("Get help\n\nCall 999.\n", encoding="utf-8")
    shown = leaflets("outline", "MINE.TXT", folder=tmp_path)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Call 999." in shown.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
@pytest.mark.parametrize("argument", ["--version", "--help", "status", "build"])
def test_an_answer_that_nobody_takes_is_no_traceback(project: Project, argument: str) -> None:
    command = [sys.executable, "-m", "pipeline", argument]
    environment = {**os.environ, **ENVIRONMENT}
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            command,
            cwd=project.root,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr.endswith("No space left on device\n")
    assert run.stderr.count("\n") == 1
