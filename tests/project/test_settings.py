from __future__ import annotations

import datetime
import re

import pytest

from pipeline.model.editions import Claims, Layout, Look, Theme, edition
from pipeline.model.errors import PipelineError
from pipeline.model.leaflet import Counterpart, DigitArea, Publisher, Settings, Stale, State, Waiver
from pipeline.model.sign_off import Stage
from pipeline.project.settings import read_glossary, read_leaflet, read_people, read_pictures, read_settings

DECEIVING = {
    "https://gov.uk@example.org": "leads to example.org, not to gov.uk",
    "https://xn--80ak6aa92e.com": "mixes alphabets in",
    "https://xn--pple-43d.com": "mixes alphabets in",
}
LEAFLET = """
title = "Get help"
stale = "hold"
drop = ["Login"]

[publisher]
name = "Example  Police"
confirmed = true

[[facts]]
passage = "press 55"
state = "disputed"

[[facts]]
passage = "call 999"
state = "confirmed"
source = "https://example.org"
checked = 2026-03-01

[[contacts]]
name = "Police"
reach = "101"
"""

AGREEMENT = """
critical = ["stay away"]

[[same]]
standard = "press 55"
easy-read = ["Use a mobile phone.", "Press 55."]

[[waivers]]
rule = "wordings/number"
what = "999"
reason = "police guidance"
until = 2027-02-23

[[waivers]]
rule = "wordings/number"
what = "2"
reason = "48 hours in days"
"""

PICTURE = """
[[picture]]
id = "phone"
file = "phone.svg"
sha256 = "00"
set = "Healthicons"
licence = "MIT"
author = "Somebody"
origin = "healthicons 2.0.0"
alternative = "A telephone"
"""


def test_a_leaflets_settings_are_read_with_their_places() -> None:
    leaflet = read_leaflet(LEAFLET, "leaflet.toml", "help")
    assert (leaflet.id, leaflet.title, leaflet.stale, leaflet.drop) == (
        "help",
        "Get help",
        Stale.HOLD,
        ("Login",),
    )
    assert leaflet.publisher == Publisher("Example Police", confirmed=True)
    assert [(fact.state, fact.checked, str(fact.place)) for fact in leaflet.facts] == [
        (State.DISPUTED, None, "leaflet.toml:10"),
        (State.CONFIRMED, datetime.date(2026, 3, 1), "leaflet.toml:14"),
    ]
    assert leaflet.contacts[0].fact.state is State.UNCHECKED


CONTACTS = "[[contacts]] # to be confirmed\nname = 'A'\nreach = '1'\n\n[[ contacts ]]\n"
THIRD = "\n[[contacts]]\nname = 'C'\nreach = '3'"


WAIVER = '[[waivers]]\nrule = "x"\nwhat = "9"\nreason = "r"\n'


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ('\nfoo = "x"', "leaflet.toml:2", "unknown key 'foo'", "the keys are title"),
        ('drop_ = ["x"]', "leaflet.toml:1", "unknown key 'drop_'", "did you mean 'drop'?"),
        ("title = 3", "leaflet.toml:1", "title must be text in quotes", 'write title = "words"'),
        ("drop = [3]", "leaflet.toml:1", "drop must be a list of texts", 'write drop = ["words", '),
        ('drop = "x"', "leaflet.toml:1", "drop must be a list", 'write drop = ["words", "other words"]'),
        ('first = [" "]', "leaflet.toml:1", "first is empty", 'write first = ["words"]'),
        ("publisher = 3", "leaflet.toml:1", "publisher must be a table", "write [publisher] and its keys"),
        ("a = [", "leaflet.toml:1", "not TOML: invalid value", "put text in quotes"),
        ("a = \nb", "leaflet.toml:1:5", "not TOML: invalid value", "put text in quotes"),
        ('a = "x\n', "leaflet.toml:1:7", "not TOML: illegal character", "close the quotes in the line"),
        ("a = 1\na = 2", "leaflet.toml:2", "not TOML: cannot overwrite", "keep one of the two"),
        ("a\n", "leaflet.toml:1:2", "not TOML: expected '='", 'write key = "words"'),
        ("a = [1\nb = 2", "leaflet.toml:2:1", "not TOML: unclosed array", "close the list with ]"),
        ('a = "\\k"', "leaflet.toml:1:8", "not TOML: unescaped '\\'", "write \\\\ for a backslash"),
        ('title = " "', "leaflet.toml:1", "title is empty", 'write title = "...", or leave the line out'),
        ('version = ""', "leaflet.toml:1", "version is empty", "write version ="),
        ('\npage = ""', "leaflet.toml:2", "page is empty", "write page ="),
        ('[readability]\nstandard = ""', "leaflet.toml:2", "standard is empty", "write standard ="),
        (
            "\nreview = 2027-02-03T10:00:00",
            "leaflet.toml:2",
            "review must be a date",
            "write review = 2027-02-03, without the time",
        ),
        ('stale = "old"', "leaflet.toml:1", "stale is 'old'", "it can be source, previous, hold"),
        ("[publisher]\nconfirmed = true", "leaflet.toml:1", "name is missing", 'write name = "..."'),
        (
            '[publisher]\nconfirmed = true\n[[contacts]]\nname = "x"\nreach = "9"',
            "leaflet.toml:1",
            "name is missing",
            "",
        ),
        (f"{CONTACTS}reach = '2'\n{THIRD}", "leaflet.toml:5", "name is missing", 'write name = "..."'),
        (f"{CONTACTS}name = 'B'\n{THIRD}", "leaflet.toml:5", "reach is missing", ""),
        ("contacts = [\n{name = 'A'}]", "leaflet.toml:1", "reach is missing", ""),
        ('readability.standrd = "x"', "leaflet.toml:1", "unknown key 'standrd'", ""),
        ('[readability.levels]\n"easy-read/passive" = "x"', "leaflet.toml:2", "the level of easy-read", ""),
        (
            "[readability.limits]\nflesch = 8",
            "leaflet.toml:2",
            "textstat has no figure 'flesch'",
            "the figures are flesch_kincaid_grade, flesch_reading_ease, ",
        ),
        (
            "[readability.limits]\n\ntext_standard = 8",
            "leaflet.toml:3",
            "text_standard takes no limit: it is the most frequent of several rounded grades",
            "the figures are flesch_kincaid_grade",
        ),
        (
            '[readability.limits]\nlix = "8"',
            "leaflet.toml:2",
            "the limit of lix is '8'",
            "write a number, or",
        ),
        (
            "[readability.limits]\nlix = nan",
            "leaflet.toml:2",
            "the limit of lix is nan",
            "write a number, or",
        ),
        ("[readability.limits]\nlix = true", "leaflet.toml:2", "the limit of lix is True", "write a number"),
        ('facts = ["x"]', "leaflet.toml:1", "facts must be tables", "begin each with a line [[facts]]"),
        (
            '[[facts]]\nstate = "confirmed"\npassage = "x"',
            "leaflet.toml:2",
            "a confirmed fact needs",
            "write source",
        ),
        ('[[facts]]\nstat = "confirmed"', "leaflet.toml:2", "unknown key 'stat'", "did you mean 'state'?"),
        ('\n[[trials]]\ngroup = "x"', "leaflet.toml:2", "date is missing", "write date"),
        (
            '[[trials]]\ndate = 2026-03-01\ngroup = "x"\nreaders = -5',
            "leaflet.toml:4",
            "a trial needs readers",
            "write how many",
        ),
        (
            '[links.pl]\n"tel:999" = "javascript:x"',
            "leaflet.toml:2",
            "'javascript:x' is no address",
            "write an",
        ),
        ('[links.xx1]\n"tel:999" = "tel:1"', "leaflet.toml:1", "xx1", ""),
        ('page = "example.org"', "leaflet.toml:1", "page is 'example.org'", 'write page = "https://..."'),
        ('checked = "soon"', "leaflet.toml:1", "checked must be a date", "write checked = 2026-03-01"),
        ('[[waivers]]\nrule = "x"\nwhat = "9"', "leaflet.toml:1", "reason is missing", "write reason"),
        ('[[waivers]]\nreson = "x"', "leaflet.toml:2", "unknown key 'reson'", "did you mean 'reason'?"),
        ('[[same]]\nstandard = "x"\neasy-read = []', "leaflet.toml:3", "easy-read is empty", "write easy-"),
        (
            f'{WAIVER}fact = "x"',
            "leaflet.toml:5",
            "no fact has the id 'x'",
            'give the fact a line id = "..."',
        ),
        (
            '[[facts]]\npassage = ["It is free", "free"]\ncontradicts = "it is  FREE"',
            "leaflet.toml:3",
            "contradicts says what the passage says",
            "quote the words elsewhere",
        ),
        (
            '[passages]\npassage = "It is free"\nfor = "cy"',
            "leaflet.toml:1",
            "passages must be tables",
            "begin each with a line [[passages]]",
        ),
        (f'{WAIVER}while = "disputed"', "leaflet.toml:5", "while is the state of a fact", "name the fact"),
        (
            '[[facts]]\nid = "x"\npassage = "a"\n[[facts]]\nid = "x"\npassage = "b"',
            "leaflet.toml:4",
            "two facts have the id 'x'",
            "line 1 has it, too",
        ),
        (
            '[[facts]]\npassage = "a"\nsuggest = "a"',
            "leaflet.toml:3",
            "suggest says what the passage says",
            "write the better words",
        ),
        ("[[facts]]\npassage = []", "leaflet.toml:2", "passage is empty", 'write passage = ["words"]'),
        ('[[facts]]\npassage = "a"\nfor = ["xx1"]', "leaflet.toml:3", "xx1", ""),
        ('[[passages]]\npassage = "a"', "leaflet.toml:1", "nothing says who gets this", 'write for = ["cy"]'),
        ('[[same]]\nstandard = ""', "leaflet.toml:2", "standard is missing", "write standard"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, place: str, message: str, hint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_leaflet(text, "leaflet.toml", "help")
    lines = f"{caught.value}\n    {caught.value.hint}".split("\n")
    told = next(
        number for number, line in enumerate(lines) if line.startswith(f"{place}: ") and message in line
    )
    assert lines[told + 1].startswith(f"    {hint}")


def test_limits_are_read_with_their_places() -> None:
    text = '[readability.limits]\nlix = 40\n\nflesch_kincaid_grade = 8.5\nrix = "off"\n'
    for limits in (
        read_settings(text, "project.toml").readability.limits,
        read_leaflet(text, "project.toml", "help").readability.limits,
    ):
        values = {name: (limit.value, str(limit.place)) for name, limit in limits.items()}
        assert values == {
            "lix": (40, "project.toml:2"),
            "flesch_kincaid_grade": (8.5, "project.toml:4"),
            "rix": (None, "project.toml:5"),
        }


def test_every_fault_of_a_file_is_told_at_once() -> None:
    with pytest.raises(PipelineError) as caught:
        read_pictures(
            '[[picture]]\nid = "dog"\nlicense = "MIT"\n\n[[picture]]\nid = 5\nfile = "a.gif"\n', "p.toml"
        )
    told = f"{caught.value}\n    {caught.value.hint}"
    assert "p.toml:3: unknown key 'license'\n    did you mean 'licence'?\n" in told
    missing = ("file", "sha256", "set", "licence", "author", "alternative")
    assert [key for key in missing if f"p.toml:1: {key} is missing\n    write {key} = " not in told] == []
    assert (
        'p.toml:1: sha256 is missing\n    write sha256 = "?": the next build prints the right digest\n'
        in told
    )
    assert "p.toml:6: id must be text in quotes\n" in told
    assert "p.toml:7: 'a.gif' cannot be a picture\n" in told


def test_waivers_and_what_says_the_same_are_read_with_their_places() -> None:
    leaflet = read_leaflet(AGREEMENT, "leaflet.toml", "help")
    assert leaflet.waivers == (
        Waiver("wordings/number", "999", "police guidance", datetime.date(2027, 2, 23)),
        Waiver("wordings/number", "2", "48 hours in days"),
    )
    assert leaflet.same == (Counterpart(("press 55",), ("Use a mobile phone.", "Press 55.")),)
    assert [str(row.place) for row in (*leaflet.same, *leaflet.waivers)] == [
        "leaflet.toml:4",
        "leaflet.toml:8",
        "leaflet.toml:14",
    ]
    assert leaflet.dangerous == ("stay away", "press 55", "Use a mobile phone.", "Press 55.")


def test_a_waiver_holds_up_to_its_last_day() -> None:
    ending, endless = read_leaflet(AGREEMENT, "leaflet.toml", "help").waivers
    assert ending.holds(datetime.date(2027, 2, 23))
    assert not ending.holds(datetime.date(2027, 2, 24))
    assert endless.holds(datetime.date.max)


def test_a_picture_set_is_read() -> None:
    (record,) = read_pictures(PICTURE, "pictures.toml")
    assert (record.id, record.origin, record.mirror, str(record.place)) == (
        "phone",
        ("healthicons 2.0.0",),
        False,
        "pictures.toml:2",
    )


@pytest.mark.parametrize("name", ["../a.svg", "/etc/passwd", "a/b.svg", "a.gif", "a.png.exe", ".png", ".svg"])
def test_a_picture_cannot_lie_elsewhere(name: str) -> None:
    with pytest.raises(PipelineError, match="cannot be a picture"):
        read_pictures(PICTURE.replace("phone.svg", name), "pictures.toml")


def test_the_projects_settings_have_defaults() -> None:
    assert read_settings("", "project.toml") == Settings()
    assert read_settings('source-language = "pl"\neditions = ["plain-text"]', "p") == Settings(
        "pl", ("plain-text",)
    )


def test_the_look_of_large_print_is_read() -> None:
    settings = read_settings('[large-print]\nsize = 22\ntheme = "black-on-cream"', "project.toml")
    assert settings.looks == {"large-print": Look(22, Theme.BLACK_ON_CREAM)}


def test_the_claims_of_large_print_are_read() -> None:
    settings = read_settings('[large-print]\nsize = 28\nclaims = "ua2-a4"', "project.toml")
    assert settings.looks == {"large-print": Look(28, claims=Claims.UA2_A4)}
    shown = edition("large-print", settings.looks["large-print"])
    assert (shown.body_points, shown.claims) == (28, Claims.UA2_A4)
    assert edition("large-print").claims is Claims.UA1_A2A


@pytest.mark.parametrize("claims", ['"ua1"', '"ua1-a2a, ua2-a4"', '["ua2-a4"]', "2"])
def test_claims_that_no_file_can_make_are_told_with_their_line(claims: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_settings(f'editions = ["large-print"]\n[large-print]\nclaims = {claims}', "project.toml")
    assert str(caught.value.place) == "project.toml:3"


def test_only_a_pdf_claims_a_standard() -> None:
    with pytest.raises(PipelineError, match="unknown key 'claims'"):
        read_settings('[easy-read]\nclaims = "ua2-a4"', "project.toml")


CALENDAR = """[[picture]]
id = "calendar"
file = "calendar.svg"
sha256 = "0"
set = "Leaflets"
licence = "MIT"
author = "Leaflets"
alternative = "A calendar page"
"""


def test_the_room_for_digits_is_read() -> None:
    (record,) = read_pictures(CALENDAR + "digits = {x = 34, y = 88.5, width = 132, height = 86}", "p.toml")
    assert record.digits == DigitArea(34, 88.5, 132, 86)
    assert read_pictures(CALENDAR, "p.toml")[0].digits is None


@pytest.mark.parametrize(
    "digits",
    [
        "5",
        "{}",
        "{x = 1, y = 1, width = 9}",
        "{x = 1, y = 1, width = 9, height = 9, depth = 9}",
        '{x = "1", y = 1, width = 9, height = 9}',
        "{x = true, y = 1, width = 9, height = 9}",
        "{x = -1, y = 1, width = 9, height = 9}",
        "{x = 1, y = 1, width = 0, height = 9}",
        "{x = 100, y = 1, width = 101, height = 9}",
    ],
)
def test_digits_outside_the_drawing_are_told_with_their_line(digits: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_pictures(f"{CALENDAR}digits = {digits}", "p.toml")
    assert caught.value.message.startswith("digits ")
    assert str(caught.value.place) == "p.toml:9"


def test_the_layout_of_easy_read_is_read() -> None:
    settings = read_settings('[easy-read]\nlayout = "stacked"', "project.toml")
    assert settings.looks == {"easy-read": Look(layout=Layout.STACKED)}


def test_a_size_that_large_print_has_not_is_told_with_its_line_and_the_sizes() -> None:
    with pytest.raises(PipelineError) as caught:
        read_settings("\n[large-print]\nsize = 20", "project.toml")
    assert (str(caught.value.place), caught.value.hint) == ("project.toml:3", "it can be 18, 22, 28")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('editions = ["audio"]', "there is no edition 'audio'"),
        ("[large-print]\nsize = 20", "size is 20"),
        ('[large-print]\nsize = "large"', "size must be a whole number"),
        ('[large-print]\ntheme = "pink"', "theme is 'pink'"),
        ('[easy-read]\nlayout = "wide"', "layout is 'wide'"),
        ("[easy-read]\nsize = 22", "unknown key 'size'"),
        ("[large-print]\nsise = 22", "unknown key 'sise'"),
        ('source-language = "e"', "language tag"),
    ],
)
def test_the_projects_settings_are_checked(text: str, message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        read_settings(text, "project.toml")


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        (
            "\neditions = []",
            "project.toml:2",
            "editions is empty",
            "name some of easy-read, large-print, plain",
        ),
        (
            'editions = [\n  "plain-text",\n  "audio",\n]',
            "project.toml:3",
            "there is no edition 'audio'",
            "the editions are easy-read",
        ),
        (
            '\nsource-language = "polish"',
            "project.toml:2",
            "'polish' is not a known language tag",
            "the tag of Polish",
        ),
        ('\nsource-language = "qq"', "project.toml:2", "'qq' is not a known language tag", ""),
        ('\nsource-language = ""', "project.toml:2", "source-language is empty", "write source-language ="),
    ],
)
def test_a_fault_of_the_projects_settings_is_told_with_its_line_and_what_would_be_right(
    text: str, place: str, message: str, hint: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        read_settings(text, "project.toml")
    assert str(caught.value).startswith(f"{place}: {message}")
    assert caught.value.hint.startswith(hint)


@pytest.mark.parametrize(
    "text",
    [
        "checked = 2099-01-01",
        '[[trials]]\ndate = 2099-01-01\ngroup = "x"\nreaders = 6',
        '[[facts]]\npassage = "x"\nstate = "confirmed"\nsource = "https://x.org"\nchecked = 2026-03-03',
        '[[contacts]]\nname = "x"\nreach = "1"\nstate = "confirmed"\nsource = "x"\nchecked = 2026-03-03',
    ],
)
def test_what_was_done_has_no_day_in_the_future(text: str) -> None:
    """Tomorrow is a fault, too, but for one day: it comes earlier in other parts of the world."""
    with pytest.raises(PipelineError, match="is in the future"):
        read_leaflet(text, "leaflet.toml", "help", datetime.date(2026, 3, 1))
    assert read_leaflet(text, "leaflet.toml", "help", datetime.date(2099, 1, 1))
    assert read_leaflet(
        text.replace("2099-01-01", "2026-03-02"), "leaflet.toml", "help", datetime.date(2026, 3, 2)
    )


PEOPLE = """
[[people]]
name = "A. L."
languages = ["zh", "pl"]
stages = ["checked"]
until = 2026-05-01

[[people]]
name = "second interpreter"
"""


def test_people_may_sign_their_languages_and_stages_until_they_leave() -> None:
    first, second = read_people(PEOPLE, "people.toml")
    day = datetime.date(2026, 5, 1)
    assert first.may_sign("pl", Stage.CHECKED, day)
    assert first.may_sign("zh-Hans", Stage.CHECKED, day)
    assert not first.may_sign("ps", Stage.CHECKED, day)
    assert not first.may_sign("pl", Stage.FINAL, day)
    assert not first.may_sign("pl", Stage.CHECKED, day + datetime.timedelta(days=1))
    assert second.may_sign("ps", Stage.FINAL, day)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'{PEOPLE}\n[[people]]\nname = "L.A."', "'L.A.' is the same person as 'A. L.' in line 2"),
        ('[[people]]\nname = "ada@example.org"', "name is an e-mail address"),
        ('[[people]]\nname = "unknown"', "'unknown' is not a name"),
        ('[[people]]\nname = "A. L."\nstages = ["approved"]', "there is no stage 'approved'"),
        ('[[people]]\nname = "A. L."\nlanguages = ["klingon!"]', "klingon!"),
        ('[[people]]\nname = "A. L."\nphone = "1"', "unknown key 'phone'"),
        ("", "nobody is named"),
    ],
)
def test_a_fault_in_the_list_of_people_is_told(text: str, message: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_people(text, "people.toml")
    assert message in str(caught.value)


def test_critical_words_have_the_line_in_which_they_are_quoted() -> None:
    text = '# all\n\ncritical = [\n  "press  55",\n  "48 \\u0068ours",\n]\n[publisher]\nname = "48 hours"'
    leaflet = read_leaflet(text, "leaflet.toml", "help")
    places = {words: str(place) for words, place in leaflet.critical_places.items()}
    assert places == {"press 55": "leaflet.toml:4", "48 hours": "leaflet.toml:3"}


def test_what_is_said_first_is_critical_and_has_its_place() -> None:
    text = 'critical = ["press 55"]\nfirst = [\n  "Call  999.",\n  "press 55",\n]\n'
    leaflet = read_leaflet(text, "leaflet.toml", "help")
    assert leaflet.first == ("Call 999.", "press 55")
    assert leaflet.dangerous == ("Call 999.", "press 55")
    assert {words: str(place) for words, place in leaflet.first_places.items()} == {
        "Call 999.": "leaflet.toml:3",
        "press 55": "leaflet.toml:4",
    }


GLOSSARY = """
[[terms]]
term = "bail"
also = ["on bail"]
meaning = "You can go home, but you must keep to rules."
[terms.in]
pl = ["zwolnienie warunkowe", "zwolnienia warunkowego"]
zh-hans = "保释"

[[terms]]
term = "arrest"

[[names]]
name = "GoodSAM"
why = "the name of an app"

[[avoid]]
word = "wife beater"
instead = "abuser"
language = "en"
"""


def test_a_glossary_is_read_with_its_places() -> None:
    glossary = read_glossary(GLOSSARY, "glossary.toml")
    bail, arrest = glossary.terms
    assert bail.forms == ("bail", "on bail")
    assert bail.meaning == "You can go home, but you must keep to rules."
    assert bail.translations == {
        "pl": ("zwolnienie warunkowe", "zwolnienia warunkowego"),
        "zh-Hans": ("保释",),
    }
    assert (arrest.translations, arrest.place.line) == ({}, 10)
    assert [(name.name, name.why) for name in glossary.names] == [("GoodSAM", "the name of an app")]
    assert [(word.word, word.instead, word.language) for word in glossary.avoided] == [
        ("wife beater", "abuser", "en")
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[[terms]]\nterm = "bail"\n[[terms]]\nterm = "Bail"',
            "glossary.toml:3: 'Bail' stands here and at line 1",
        ),
        ('[[terms]]\nmeaning = "x"', "glossary.toml:1: term is missing"),
        (
            '[[terms]]\nterm = "bail"\n[terms.in]\nxx_YY = "a"',
            "glossary.toml:4: 'xx_YY' is not a known language tag",
        ),
        (
            '[[terms]]\nterm = "bail"\n[terms.in]\npl = "a"\npol = "b"',
            "glossary.toml:5: pol is the same language as pl",
        ),
        ('[[avoid]]\nword = "x"', "glossary.toml:1: language is missing"),
        ('[[name]]\nname = "x"', "glossary.toml:1: unknown key 'name'"),
    ],
)
def test_a_fault_of_a_glossary_is_told_with_its_line(text: str, message: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_glossary(text, "glossary.toml")
    assert str(caught.value) == message


def test_the_addresses_of_a_site_make_no_file_out_of_date() -> None:
    text = 'site-address = "https://example.org/leaflets/"\nformats-contact = "mailto:help@example.org"'
    settings = read_settings(text, "project.toml")
    assert settings.site_address == "https://example.org/leaflets/"
    assert settings.formats_contact == "mailto:help@example.org"
    assert "example.org" not in repr(settings), "the digest of a source is of this"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("site-address", value) for value in ("example.org", "http://example.org/", "https://example.org")),
        *(("formats-contact", value) for value in ("help@example.org", "javascript:alert(1)", "mailto:help")),
    ],
)
def test_an_address_that_no_link_can_lead_to_is_a_fault(key: str, value: str) -> None:
    with pytest.raises(PipelineError, match=f"{key} is '{re.escape(value)}'"):
        read_settings(f'{key} = "{value}"', "project.toml")


@pytest.mark.parametrize("spelt", ["#1b3a6b", "#1B3A6B"])
def test_an_accent_is_six_hexadecimal_digits(spelt: str) -> None:
    assert read_settings(f'accent = "{spelt}"', "project.toml").accent == "1B3A6B"


@pytest.mark.parametrize(
    ("spelt", "told", "hint"),
    [
        ("blue", "accent is 'blue'", 'write accent = "#1b3a6b"'),
        ("#0b70c0", "accent has a contrast of 4.8:1 on light paper; it needs 7:1", "choose a darker colour"),
        ("", "accent is empty", 'write accent = "..."'),
    ],
)
def test_an_accent_that_nobody_can_use_is_told(spelt: str, told: str, hint: str) -> None:
    with pytest.raises(PipelineError, match=re.escape(told)) as raised:
        read_settings(f'accent = "{spelt}"', "project.toml")
    assert raised.value.hint.startswith(hint)


def test_a_logo_needs_a_publisher_who_has_agreed() -> None:
    text = '[publisher]\nname = "Example Police"\nlogo = "badge"\n'
    with pytest.raises(PipelineError, match="this picture needs a publisher who has agreed"):
        read_leaflet(text, "leaflet.toml", "help")
    agreed = read_leaflet(f"{text}confirmed = true", "leaflet.toml", "help").publisher
    assert (agreed.logo, agreed.place.line) == ("badge", 3)


def test_a_project_makes_its_own_profiles() -> None:
    text = '[readability.profiles.young]\nlike = "plain"\nmost-words = 12\n'
    text += "\n[readability.profiles.general]\nlist-items = 4\n"
    found = read_settings(text, "project.toml").readability.profiles
    assert {name: (own.like, dict(own.numbers)) for name, own in found.items()} == {
        "young": ("plain", {"most_words": 12}),
        "general": ("general", {"list_items": 4}),
    }


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("most-words = 12", "the profile 'young' is like no other", 'write like = "plain"'),
        ('like = "hard"', "the profile 'young' is like 'hard'", "easy-read, plain, general"),
        ('like = "plain"\nmost-words = 0', "most-words is 0", "1 or more"),
        ('like = "plain"\nmost-words = "12"', "most-words must be", "write most-words ="),
        ('like = "plain"\nmost-word = 12', "unknown key 'most-word'", "did you mean 'most-words'?"),
    ],
)
def test_a_profile_that_is_wrong_is_told(text: str, message: str, hint: str) -> None:
    with pytest.raises(PipelineError) as told:
        read_settings(f"[readability.profiles.young]\n{text}\n", "project.toml")
    assert (message in str(told.value), hint in told.value.hint) == (True, True)
    assert told.value.place.line in (1, 2, 3)


def test_a_leaflet_makes_no_profile() -> None:
    with pytest.raises(PipelineError, match="unknown key 'profiles'"):
        read_leaflet('[readability.profiles.young]\nlike = "plain"\n', "leaflet.toml", "help")


@pytest.mark.parametrize(("address", "told"), DECEIVING.items())
def test_no_setting_leads_elsewhere_than_it_seems(address: str, told: str) -> None:
    for read in (
        lambda: read_settings(f'exit-to = "{address}"', "project.toml"),
        lambda: read_settings(f'site-address = "{address}/"', "project.toml"),
        lambda: read_leaflet(f'page = "{address}"', "leaflet.toml", "help"),
    ):
        with pytest.raises(PipelineError, match=told):
            read()


def test_the_link_to_ask_for_other_formats_fills_in_nothing() -> None:
    with pytest.raises(PipelineError, match="fills in bcc"):
        read_settings('formats-contact = "mailto:a@example.org?bcc=b@example.org"', "project.toml")
