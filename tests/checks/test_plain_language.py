"""Easy Read wordings: every rule finds its bad sample and leaves its good one alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from pipeline.checks.plain_language import PLAIN, PROFILES, RULES, check
from pipeline.checks.plain_language.hard_words import NOT_BOLD, NOT_LISTED, UNEXPLAINED, explains
from pipeline.checks.plain_language.length import LONG, NOT_ONE_SENTENCE, TOO_LONG
from pipeline.checks.plain_language.lines import count, split
from pipeline.checks.plain_language.marks import ABBREVIATION
from pipeline.checks.reading_level import FileText
from pipeline.model.document import Definition, Definitions, Document, Passage, Section, Strong, Text, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.glossary import Glossary, Term
from pipeline.readers import read_markdown
from tests.strategies import documents

TITLE = "# Help\n\n"
BAIL = "\n\n## Hard words\n\nBail\n: The person can go, but must follow rules.\n"


def findings(text: str, keep: tuple[str, ...] = (), language: str = "en-GB") -> list[Finding]:
    document, _ = read_markdown(TITLE + text, "easy-read.md", language, wording=Wording.EASY_READ)
    return list(check(document, keep))


def rules(text: str, *keep: str) -> list[str]:
    """The rules that a text breaks, but for the note on hard words, which most samples have."""
    return [each.rule.id for each in findings(text, keep) if each.severity > Severity.NOTE]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_bad_sample_and_nothing_finds_its_good_one(rule: Rule) -> None:
    assert rule.id in [finding.rule.id for finding in findings(rule.bad)]
    assert rule.id not in [finding.rule.id for finding in findings(rule.good)]
    assert rules(rule.good) == []


def test_a_finding_has_the_place_of_its_passage() -> None:
    (finding,) = findings("Call the police.\nThey can’t come.")
    assert (finding.rule.id, str(finding.place)) == ("easy-read/contraction", "easy-read.md:4:1")


def test_only_english_is_judged() -> None:
    assert findings("They can’t come.", language="pl") == []


def test_another_text_is_judged_less_strictly_and_not_by_its_layout() -> None:
    document, _ = read_markdown("# Help\n\nThey can’t come. You get **bail**.", "leaflet.md")
    told = [(finding.rule.id, finding.severity) for finding in check(document)]
    assert told == [("easy-read/contraction", Severity.NOTE), ("reading/hard-word", Severity.NOTE)]
    plain = [(finding.rule.id, finding.severity) for finding in check(document, profile=PLAIN)]
    assert plain == [("easy-read/contraction", Severity.WARNING), ("reading/hard-word", Severity.WARNING)]


def test_every_level_is_a_rules() -> None:
    ids = {rule.id for rule in RULES}
    assert all(set(profile.levels) <= ids for profile in PROFILES.values())


def test_what_the_glossary_explains_is_no_hard_word_and_no_unexplained_abbreviation() -> None:
    document, _ = read_markdown("# Help\n\nAsk the CPS about bail.", "leaflet.md")
    terms = (Term("bail", meaning="You can go."), Term("CPS", meaning="They decide."))
    told = [finding.rule.id for finding in check(document)]
    assert told == [ABBREVIATION.id, "reading/hard-word"]
    assert list(check(document, glossary=Glossary(terms))) == []


def test_a_hard_word_is_told_once_with_what_to_say_instead() -> None:
    document, _ = read_markdown("# Help\n\nWe utilise it. It is utilised.", "leaflet.md")
    (found,) = [each for each in check(document) if each.rule.id == "reading/hard-word"]
    assert found.message == "“utilise” is a hard word (3 syllables)"
    assert found.hint == "perhaps: use; or explain it in the text or in glossary.toml"


def test_a_finding_has_the_line_and_column_of_its_words() -> None:
    text = "# Help\n\nYou can talk to us. They\ncan’t **come** for you, but we are asked.\n"
    document, _ = read_markdown(text, "leaflet.md")
    found = {
        each.rule.id: str(each.place) for each in check(document, locate=FileText(text, "leaflet.md").place)
    }
    assert found["easy-read/contraction"] == "leaflet.md:4:1"
    assert found["easy-read/passive"] == "leaflet.md:4:32"


@given(documents)
def test_any_document_can_be_judged(document: Document) -> None:
    assert all(finding.message for finding in check(replace(document, wording=Wording.EASY_READ), ("1ab",)))


# ---- sentences


@pytest.mark.parametrize(
    ("words", "expected"),
    [(12, []), (13, [LONG.id]), (15, [LONG.id]), (16, [TOO_LONG.id])],
)
def test_words_are_counted_to_the_limits(words: int, expected: list[str]) -> None:
    short = "\nCall us." * 9
    sentence = f"{' '.join(['Go'] * words)}."
    assert [name for name in rules(sentence + short) if "sentence" in name] == expected


def test_marks_alone_are_no_words_and_a_link_counts_its_words() -> None:
    assert count("GoodSAM | Cambridgeshire – now!") == 3
    assert rules("You can read all about it here [and here and here and there](https://example.org)") == [
        LONG.id,
        "easy-read/mean-length",
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Call us. Press 5.", 2),
        ("Call us! press 5", 2),
        ("“Call us.” They will come.", 2),
        ("Ask Mr. Smith. He is here.", 2),
        ("Call us.", 1),
        ("See police.uk now.", 1),
        ("Wait ... ", 1),
        ("… !", 0),
    ],
)
def test_sentences_end_where_they_end(text: str, sentences: int) -> None:
    assert len(split(text)) == sentences


def test_a_sentence_cut_by_a_line_break_is_not_two_short_ones() -> None:
    assert NOT_ONE_SENTENCE.id in rules("An officer will come\nand talk to you.")


@pytest.mark.parametrize(
    "text",
    [
        "You can read more at [our page](https://example.org)",
        "Take with you:\n\n- keys\n- money",
        f"You get **bail**.\nIt means you must follow rules.{BAIL} Ask if you are not sure.",
    ],
)
def test_links_list_items_and_meanings_need_not_be_one_whole_sentence(text: str) -> None:
    assert rules(text) == []


def test_each_picture_has_its_own_count_of_sentences() -> None:
    five = "\n".join(["Call us."] * 5)
    assert rules(f"![](phone)\n{five}\n![](phone)\n{five}") == []
    (finding,) = findings(f"![](phone)\n{five}\nCall us.")
    assert (finding.rule.id, str(finding.place)) == ("easy-read/crowded-picture", "easy-read.md:3:1")
    assert rules(f"{five}\nCall us.") == ["easy-read/crowded-picture"]


# ---- hard words


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("Bail means you follow rules.", "bail"),
        ("A witness is a person who saw something.", "witness"),
        ("Witnesses saw what happened.", "witness"),
        ("Being arrested means you must stay.", "arrest"),
        ("GoodSAM lets the police see a video.", "GoodSAM"),
        ("This means you follow rules.", "bail"),
        ("It is a paper.", "notice"),
        ("This notice means they cannot come.", "Domestic Violence Protection Notice"),
        ("“Bail” means you follow rules.", "bail"),
    ],
)
def test_a_sentence_explains_a_word(sentence: str, term: str) -> None:
    assert explains(sentence, term)


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("Ask the police about bail.", "bail"),
        ("This does not cost money.", "bail"),
        ("Bailiffs are other people.", "bail"),
        ("Bail.", "bail"),
        ("", "bail"),
        ("Bail means rules.", "..."),
    ],
)
def test_a_sentence_does_not_explain_a_word(sentence: str, term: str) -> None:
    assert not explains(sentence, term)


def test_the_explanation_stands_under_the_same_heading() -> None:
    text = f"You get **bail**.\n\n## Rules\n\nBail means you must follow rules.{BAIL}"
    assert rules(text) == [UNEXPLAINED.id]


def test_a_word_is_explained_once_and_may_be_bold_again() -> None:
    assert rules(f"You get **bail**.\nBail means rules.\n**Bail** can end.{BAIL}") == []


def test_a_plain_use_before_the_bold_one_is_found_there() -> None:
    (finding,) = findings(f"Ask about bail.\nYou get **bail**.\nBail means rules.{BAIL}")
    assert (finding.rule.id, str(finding.place)) == (NOT_BOLD.id, "easy-read.md:3:1")


def test_a_listed_word_that_no_line_has_is_found_in_the_list() -> None:
    (finding,) = findings(f"Call us.{BAIL}")
    assert (finding.rule.id, str(finding.place)) == (NOT_BOLD.id, "easy-read.md:7:1")


def test_the_list_comes_after_its_words() -> None:
    assert NOT_BOLD.id in rules(f"{BAIL}\n\n## Rules\n\nYou get **bail**.\nBail means rules.")


def test_a_number_may_be_bold_without_being_a_hard_word() -> None:
    assert rules("Call **999** now.\nIt lasts **48 hours**.") == []
    assert NOT_LISTED.id in rules("Ask for **bail** now.")


def test_a_listed_word_with_a_digit_is_a_hard_word() -> None:
    item = Definition(Passage((Text("Form 10"),)), Passage((Text("A paper."),)))
    said = Passage((Text("Ask for "), Strong((Text("Form 10"),)), Text(".")))
    sections = (Section(None, (said, Definitions((item,)))),)
    document = Document(Passage((Text("Help"),)), sections, "en", Wording.EASY_READ)
    assert [finding.rule for finding in check(document)] == [UNEXPLAINED]


@pytest.mark.parametrize("words", ["VICTIM SUPPORT can help you.", "Call VI now, IVY.", "It is CIVIL."])
def test_a_roman_numeral_has_the_form_of_a_number(words: str) -> None:
    told = [finding.message for finding in findings(words) if finding.rule.id == "easy-read/roman-numeral"]
    assert told == (["there is “VI”"] if " VI " in words else [])


# ---- ideas and negatives


@pytest.mark.parametrize(
    ("sentence", "flagged"),
    [
        ("They come when you call, and stay if you like.", True),
        ("You can go if they ask you, but you must come back when it ends.", True),
        ("Bring keys, money, food, a telephone and a coat.", False),
        ("You know which words are hard, and why.", False),
        ("Ask when he comes and when he goes and when he is here.", False),
    ],
)
def test_clauses_are_ideas_and_the_items_of_a_list_are_none(sentence: str, flagged: bool) -> None:
    assert ("reading/two-ideas" in rules(sentence)) == flagged


@pytest.mark.parametrize(
    ("sentence", "flagged"),
    [
        ("You cannot go if nobody is with you.", True),
        ("It is not true that nobody came.", True),
        ("You need neither money nor a card.", False),
        ("No, it does not cost money.", False),
        ("You need no money, no card and no letter.", False),
        ("You do not pay, and not later.", False),
        ("Tell us if you do not pay or think we are not right.", False),
        ("People who do not work cannot pay.", False),
        ("You cannot work when you are not well.", False),
        ("There is nothing that you cannot eat.", True),
        ("You do not pay if you do not work.", True),
        ("You do not pay unless you work.", True),
    ],
)
def test_a_sentence_that_goes_on_with_its_no_says_it_once(sentence: str, flagged: bool) -> None:
    assert ("easy-read/double-negative" in rules(sentence)) == flagged


# ---- numbers and marks


@pytest.mark.parametrize(
    "text",
    [
        "Call 999 or 101.",
        "Call 0808 2000 247.",
        "Call +44 808 2000 247.",
        "Text 60777 now.",
        "Text HELP to 85258.",
        "It began in 2024.",
        "1,000 people came.",
        "One rule is clear.",
        "Call [08082000247](tel:08082000247).",
        "It costs £2,000.",
        "They paid £2 million.",
        "It was on 6 April 1998, at night.",
        "Eat 2,000 calories.",
        "Text your name and ‘help’ to 80010.",
        "Call 18001 then 0345 345 4345.",
    ],
)
def test_these_numbers_are_right(text: str) -> None:
    assert rules(text, "HELP") == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("They had 2,500 calls.", "large-number"),
        ("It costs 1,001 pounds.", "large-number"),
        ("There are 5000 of them.", "large-number"),
        ("A million people came.", "large-number"),
        ("Ten per cent came.", "percentage"),
        ("Ask for form IV.", "roman-numeral"),
        ("Wait for twenty days.", "number-in-words"),
        ("It was 9 - 5.", "punctuation"),
        ("Wait – then call.", "punctuation"),
        ("Ask him/her.", "punctuation"),
        ("You & me.", "punctuation"),
        ("Wait; then call.", "punctuation"),
        ("Call a friend etc.", "latin"),
        ("Ask your G.P. now.", "abbreviation"),
        ("Ask the PCs.", "abbreviation"),
        ("You don't pay.", "contraction"),
    ],
)
def test_these_words_and_marks_are_wrong(text: str, rule: str) -> None:
    assert f"easy-read/{rule}" in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "See [police.uk/a/b;c](https://police.uk/a/b;c)",
        "A well-known face.",
        "Read GoodSAM now.",
        "You may get a letter.",
        "It is a lie.",
        "See help.ie now.",
        "Write to help@example.ie now.",
    ],
)
def test_these_words_and_marks_are_right(text: str) -> None:
    assert rules(text) == []


def test_letters_may_stand_that_are_kept_or_explained() -> None:
    assert rules("Ask the IDVA now.") == [ABBREVIATION.id]
    assert rules("Ask the IDVA now.", "IDVA") == []
    listed = "\n\n## Hard words\n\nIDVA\n: A person who helps you.\n"
    assert rules(f"Ask the **IDVA** now.\nAn IDVA is a person who helps you.{listed}") == []


# ---- grammar and headings


@pytest.mark.parametrize(
    "text",
    [
        "They ask if you are hurt.",
        "This is called a paper.",
        "You are tired and scared.",
        "The bed is red indeed.",
        "They need help.",
        "They have arrested a person.",
        "Ask us how to get started.",
        "The door is broken.",
        "This is known as a paper.",
        "You will get used to it.",
        "We are used to waiting.",
        "They are worried and tired.",
        "You are supposed to come.",
    ],
)
def test_these_sentences_are_active(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You will be told.",
        "It is not allowed.",
        "They got arrested.",
        "He was quickly seen.",
        "They were later joined.",
        "It is used to pay.",
        "The case is being heard.",
        "It was first sung here.",
        "You are asked.",
    ],
)
def test_these_sentences_look_passive(text: str) -> None:
    assert rules(text) == ["easy-read/passive"]


@pytest.mark.parametrize("text", ["It wasn’t given.", "You’re asked."])
def test_a_short_form_hides_no_passive(text: str) -> None:
    assert "easy-read/passive" in rules(text)


def test_a_heading_above_a_part_of_its_own_needs_no_words_between() -> None:
    assert rules("## Help\n\n### By phone\n\nCall us.") == []
    assert rules("## Help\n\n### By phone\n\n## Bye\n\nCall us.") == ["easy-read/empty-heading"]


def test_a_heading_deeper_than_we_show_is_still_a_part_of_the_one_above() -> None:
    assert rules("## Help\n\nCall us.\n\n### By phone\n\n#### At night\n\nCall us.") == []
    bad = rules("## Help\n\nCall us.\n\n### By phone\n\n#### At night\n\n#### By day\n\nCall us.")
    assert bad == ["easy-read/empty-heading"]


def test_letters_that_stand_for_words_are_no_words_in_capitals() -> None:
    assert "reading/all-capitals" not in rules("Ask the UK ENIC or the SENCO NPQ.")
    assert "reading/all-capitals" in rules("VICTIM SUPPORT can help you.")
    assert rules("EXCEPT FOR A REFUND we pay nothing.").count("reading/all-capitals") == 1


def test_a_share_is_a_part_of_a_whole() -> None:
    assert "easy-read/percentage" not in rules("Make the words 300% as big.")
    (finding,) = [each for each in findings("You get two-thirds of it.") if "number" in each.rule.id]
    assert (finding.message, finding.hint) == ("there is “two-thirds”", "say 2 in 3")


def test_before_a_date_joins_no_ideas() -> None:
    text = "You can come if you like, and stay after 6 May."
    assert "reading/two-ideas" not in rules(text)
    assert "reading/two-ideas" in rules("You can come if you like, and stay after they go.")


def test_a_heading_may_be_a_name_in_capitals_that_is_explained() -> None:
    assert rules("## IDVA\n\nCall us.", "IDVA") == []
    assert rules("## IDVA\n\nCall us.") == ["easy-read/capitals"]


def general(text: str) -> list[tuple[str, str]]:
    """The rules that a text breaks which is no Easy Read, and what they say."""
    document, _ = read_markdown(TITLE + text, "leaflet.md")
    return [(each.rule.id, each.message) for each in check(document) if each.rule.id != "reading/hard-word"]


@pytest.mark.parametrize(
    "text",
    [
        "Ask your GP or the NHS. You can live in the UK.",
        "Ask the Crown Prosecution Service (CPS). The CPS will tell you.",
        "The CPS (Crown Prosecution Service) will tell you.",
        "Ask the UK Borders Agency (UKBA).",
        "These are anti-inflammatory drugs (AIDs). Take one AID.",
        "The Royal College of Surgeons of England (RCS) says so.",
        "You may have tuberculosis (TB).",
        "You may take a postgraduate certificate in education (PGCE).",
    ],
)
def test_letters_that_all_know_or_that_the_text_explains_are_no_unknown_abbreviation(text: str) -> None:
    assert ABBREVIATION.id not in [name for name, _ in general(text)]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Ask the CPS.", "CPS"),
        ("Ask the court (CPS) about it.", "CPS"),
        ("The Service Prosecution Crown (CPS) will tell you.", "CPS"),
        ("Ask the Crown Prosecution Service (CPS), or an IDVA.", "IDVA"),
    ],
)
def test_other_letters_are(text: str, letters: str) -> None:
    assert (ABBREVIATION.id, f"there is “{letters}”") in general(text)


def test_easy_read_explains_every_abbreviation_in_its_list() -> None:
    for text in ("Ask the NHS.", "Ask the Crown Prosecution Service (CPS)."):
        assert ABBREVIATION.id in rules(text)


def test_the_half_of_the_day_behind_a_time_is_no_abbreviation() -> None:
    assert ABBREVIATION.id not in rules("Come at 9:00 AM. We close at 3 PM and 5P.M.")
    assert ABBREVIATION.id in rules("The PM came at 3.")


def test_a_word_in_capitals_is_loud_and_no_abbreviation() -> None:
    assert general("Call us NOW.") == []
    assert ABBREVIATION.id in rules("Call us NOW."), "Easy Read has no capitals"


def test_the_name_above_a_text_may_be_letters() -> None:
    assert general("## ACAS\n\nCall them.") == []
    assert [name for name, _ in general("## CALL THE POLICE\n\nCall them.")] == ["easy-read/capitals"]


@pytest.mark.parametrize(
    "text",
    [
        "You cannot go if nobody is with you.",
        "Do not go, unless a person is with you.",
        "Don’t stop the treatment without advice.",
        "Never say nothing.",
    ],
)
def test_a_statement_that_says_no_twice_is_told(text: str) -> None:
    assert "easy-read/double-negative" in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "If you are not ready yet, do not go.",
        "You don’t have to take these and they won’t cure you.",
        "You can buy these without a note but they may not help.",
        "They do not give it because it won’t help.",
        "It is not here; it is not there.",
    ],
)
def test_two_statements_may_each_say_no(text: str) -> None:
    assert "easy-read/double-negative" not in rules(text)


def test_a_single_letter_is_no_hard_word() -> None:
    document, _ = read_markdown(
        "# Help\n\nFill in form B and take it to A&E. Neighbour(s) can help.", "leaflet.md"
    )
    hard = [each.message for each in check(document) if each.rule.id == "reading/hard-word"]
    assert not [message for message in hard if "“B”" in message or "“E”" in message or "“s”" in message]


def test_what_a_person_is_or_may_have_is_not_passive() -> None:
    assert rules("You are entitled to help.\nDrink if you are dehydrated.") == []
    assert "easy-read/passive" in rules("You are treated as a refugee.")


@pytest.mark.parametrize(
    ("text", "rule", "found"),
    [
        ("VICTIM SUPPORT can help you. Ask for an IV drip.", "easy-read/roman-numeral", []),
        ("You can read part II.", "easy-read/roman-numeral", ["write digits"]),
        ("Twenty-five people came.", "easy-read/number-in-words", ["write 25"]),
        ("A dozen people came with half of us.", "easy-read/number-in-words", ["write 12", "say 1 in 2"]),
        ("Your crime reference number is 12345.", "easy-read/large-number", []),
        (
            "It is not uncommon. You can hardly not see it.",
            "easy-read/double-negative",
            ["say what to do"] * 2,
        ),
        ("No, it does not. It is neither big nor small.", "easy-read/double-negative", []),
        ("Your case is being heard.", "easy-read/passive", ["begin with who does it"]),
        ("They used to help. You are used to it.", "easy-read/passive", []),
        (
            "Go to Room 3, the old town hall by the park, 14 New Road near the shop, Ely.",
            "reading/two-ideas",
            [],
        ),
        ("Your baby is safe.", "reading/hard-word", []),
    ],
)
def test_rules_are_right(text: str, rule: str, found: list[str]) -> None:
    assert [each.hint for each in findings(text) if each.rule.id == rule] == found
