"""Paragraphs: no character is lost, no line is too wide, and numbers read from the left."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.bidi import bidi_class
from pipeline.model.language import language
from pipeline.segmentation import grapheme_breaks
from pipeline.typesetting.fonts import library
from pipeline.typesetting.paragraph import Line, MissingGlyph, Paragraph, Span, lay_out

SENTENCES = {
    ("en", "Latn"): "If you are in danger, call 999 – “press 55”. It’s free…",
    ("pl", "Latn"): "Jeśli jesteś w niebezpieczeństwie, zadzwoń pod 999 („naciśnij 55”).",
    ("so", "Latn"): "Haddii aad khatar ku jirto, wac 999 oo riix 55.",
    ("vi", "Latn"): "Nếu bạn đang gặp nguy hiểm, hãy gọi 999 và nhấn 55.",
    ("uk", "Cyrl"): "Якщо ви в небезпеці, зателефонуйте 999 і натисніть 55 — «тихо».",
    ("ur", "Arab"): "اگر آپ خطرے میں ہیں تو 999 پر کال کریں اور 55 دبائیں۔ کیا آپ محفوظ ہیں؟",
    ("ar", "Arab"): "إذا كنتَ في خطر، فاتصل بالرقم 999 واضغط 55؛ هل أنت بأمان؟",
    ("fa", "Arab"): "اگر در خطر هستید، با ۹۹۹ تماس بگیرید و ۵۵ را فشار دهید. می‌آیند.",
    ("pa", "Guru"): "ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ 999 ’ਤੇ ਕਾਲ ਕਰੋ ਅਤੇ 55 ਦਬਾਓ।",
    ("bn", "Beng"): "আপনি বিপদে পড়লে ৯৯৯ নম্বরে কল করুন এবং 55 চাপুন।",
    ("ta", "Taml"): "நீங்கள் ஆபத்தில் இருந்தால், 999 ஐ அழைத்து 55 ஐ அழுத்தவும்.",
    ("hi", "Deva"): "अगर आप ख़तरे में हैं, तो 999 पर कॉल करें और 55 दबाएँ।",
    ("zh-Hans", "Hans"): "如果您有危险，请拨打999并按55。（免费）“安静”",
    ("zh-Hant", "Hant"): "如果您有危險，請撥打999並按55。",
    ("ja", "Jpan"): "危険なときは、999に電話して55を押してください。",
    ("ko", "Kore"): "위험에 처하면 999로 전화하고 55를 누르세요.",
    ("th", "Thai"): "หากคุณตกอยู่ในอันตราย โทร 999 แล้วกด 55 (ฟรี)",
    ("am", "Ethi"): "አደጋ ላይ ከሆኑ 999 ይደውሉና 55 ይጫኑ። እሺ፤",
    ("ti", "Ethi"): "ኣብ ሓደጋ እንተሃሊኹም 999 ደውሉ፡ 55 ጠውቑ።",
    ("he", "Hebr"): "אם אתם בסכנה, התקשרו 999 ולחצו 55.",
    ("km", "Khmr"): "បើអ្នកមានគ្រោះថ្នាក់ សូមហៅ 999 ។",
    ("my", "Mymr"): "သင်အန္တရာယ်ရှိလျှင် 999 ကိုခေါ်ပါ။",
}
RTL_SCRIPTS = {"Arab", "Hebr"}

ALPHABETS = {
    ("en", "Latn"): "abfi é\u0301-–5 9/.,(\u00a0)中ц☎\u00ad",
    ("ur", "Arab"): "پولیسے۔ ، 59+(a)-b/.\u200cَ",
    ("ar", "Arab"): "اللهُم ،؟ 05٣(x)[]\u2068\u2069",
    ("hi", "Deva"): "किं्षत्र ।ा 5(\u200d)a",
    ("th", "Thai"): "ที่นำกา 5(a)+",
    ("zh-Hans", "Hans"): "中文。，（）5a ",
}


def visible(line: Line) -> str:
    """The characters of a line from left to right."""
    cells = [
        (piece.x + (left + cell.advance / 2) * piece.width / max(piece.run.width, 1), cell.text)
        for piece in line.pieces
        for left, cell in piece.run.from_left(rtl=piece.level % 2 == 1)
    ]
    return "".join(text for _, text in sorted(cells, key=lambda cell: cell[0]))


def read(paragraph: Paragraph) -> str:
    """The characters of all lines in logical order, without soft hyphens."""
    cells = (cell for line in paragraph.lines for piece in line.pieces for cell in piece.run.clusters)
    return without_hyphens("".join(cell.text for cell in cells))


def without_hyphens(text: str) -> str:
    return text.replace("\N{SOFT HYPHEN}", "")


def set_text(text: str, tag: str, script: str, measure: float = 400) -> Paragraph:
    return lay_out([Span(text)], tag, script, script in RTL_SCRIPTS, measure, 18)


samples = st.sampled_from(sorted(ALPHABETS.items())).flatmap(
    lambda one: st.tuples(
        st.just(one[0]),
        st.lists(
            st.builds(
                Span,
                st.text(st.sampled_from(one[1]), max_size=25),
                st.sampled_from(["", "", "en-GB", "ur"]),
                st.booleans(),
            ),
            max_size=4,
        ),
        st.sampled_from([30, 120, 400]),
    )
)


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
@pytest.mark.parametrize("bold", [False, True])
def test_no_glyph_is_missing_in_any_language(language: tuple[str, str], sentence: str, bold: bool) -> None:
    tag, script = language
    paragraph = lay_out([Span(sentence, bold=bold)], tag, script, script in RTL_SCRIPTS, 400, 18)
    glyphs = {
        glyph
        for line in paragraph.lines
        for piece in line.pieces
        for cell in piece.run.clusters
        for glyph, _, _ in cell.glyphs
    }
    assert (paragraph.missing, 0 in glyphs, read(paragraph)) == ((), False, sentence)


@given(samples)
def test_all_characters_are_on_the_lines_in_logical_order(
    sample: tuple[tuple[str, str], list[Span], float],
) -> None:
    (tag, script), spans, measure = sample
    paragraph = lay_out(spans, tag, script, script in RTL_SCRIPTS, measure, 18)
    assert read(paragraph) == without_hyphens("".join(span.text for span in spans))
    for place, span in enumerate(spans):
        pieces = [piece for line in paragraph.lines for piece in line.pieces if piece.span == place]
        text = without_hyphens("".join(piece.run.text for piece in pieces))
        assert text == without_hyphens(span.text)
        assert all(piece.face.weight == (700 if span.bold else 400) for piece in pieces)


@given(samples)
def test_a_line_is_wider_than_the_measure_only_if_it_is_one_grapheme(
    sample: tuple[tuple[str, str], list[Span], float],
) -> None:
    (tag, script), spans, measure = sample
    for line in lay_out(spans, tag, script, script in RTL_SCRIPTS, measure, 18).lines:
        words = [piece for piece in line.pieces if not piece.is_space]
        if line.width > measure + 0.001:
            assert len(grapheme_breaks("".join(piece.run.text for piece in words), tag)) == 1
        else:
            assert all(piece.x >= -0.001 and piece.x + piece.width <= measure + 0.001 for piece in words)


@given(samples)
def test_pieces_of_a_line_lie_side_by_side_from_the_start(
    sample: tuple[tuple[str, str], list[Span], float],
) -> None:
    (tag, script), spans, measure = sample
    rtl = script in RTL_SCRIPTS
    for line in lay_out(spans, tag, script, rtl, measure, 18).lines:
        pieces = sorted(line.pieces, key=lambda piece: (piece.x, piece.x + piece.width))
        edges = [(piece.x, piece.x + piece.width) for piece in pieces]
        assert all(abs(one[1] - other[0]) < 0.001 for one, other in pairwise(edges))
        start = edges[-1][1] - measure if rtl else edges[0][0]
        assert abs(start) < 0.001


@pytest.mark.parametrize(
    "number",
    [
        "0808 2000 247",
        "+44 20 7946 0000",
        "+44 (0)20 7946 0000",
        "(020) 7946 0000",
        "2024-2026",
        "2026.1-draft",
        "6/8/2018",
        "48",
        "999",
        "cambs.police.uk/goodsam",
        "help@refuge.org.uk",
        "٠٨٠٨ ٢٠٠٠ ٢٤٧",
        "۰۸۰۸-۲۰۰۰-۲۴۷",
    ],
)
@pytest.mark.parametrize(
    ("tag", "frame"),
    [
        ("ar", "اتصل بالرقم {} الآن"),
        ("ar", "{} هو الرقم"),
        ("ar", "الرقم ({})."),
        ("ar", "الرقم: {}، مجاني"),
        ("ur", "پولیس کو {} پر کال کریں۔"),
        ("fa", "با {} تماس بگیرید."),
    ],
)
def test_numbers_and_addresses_read_from_the_left_in_right_to_left_text(
    number: str, tag: str, frame: str
) -> None:
    paragraph = set_text(frame.format(number), tag, "Arab", 2000)
    assert number in visible(paragraph.lines[0])


def test_brackets_stay_around_a_number() -> None:
    shown = visible(set_text("الرقم (999) هنا", "ar", "Arab").lines[0])
    assert "(999)" in shown


def test_two_numbers_are_in_reading_order() -> None:
    shown = visible(set_text("اتصل 999، 112 الآن", "ar", "Arab").lines[0])
    assert shown.index("112") < shown.index("999")


def test_a_number_after_an_arabic_name_in_latin_text_stays_after_it() -> None:
    shown = visible(set_text("Ask for محمد 0808 2000 247", "en", "Latn").lines[0])
    assert shown == "Ask for دمحم 0808 2000 247"


def test_a_foreign_span_keeps_its_own_order() -> None:
    spans = [Span("اسأل عن "), Span("Refuge (24h).", "en-GB"), Span(" الآن")]
    shown = visible(lay_out(spans, "ar", "Arab", True, 400, 18).lines[0])
    assert "Refuge (24h)." in shown


def test_a_number_is_set_in_one_face_in_every_script() -> None:
    for (tag, script), _ in SENTENCES.items():
        paragraph = set_text("+44 (0)20 7946-0000", tag, script)
        assert len({piece.face for piece in paragraph.lines[0].pieces}) == 1, tag


def test_urdu_is_set_in_nastaliq_and_its_numbers_in_the_latin_face() -> None:
    pieces = set_text("پولیس کو 0808 2000 247 پر", "ur", "Arab").lines[0].pieces
    faces = {piece.face.postscript_name for piece in pieces if bidi_class(piece.run.text[0]) == "AL"}
    assert faces == {"NotoNastaliqUrdu-Regular"}
    assert {piece.face.postscript_name for piece in pieces if piece.level % 2 == 0} == {"NotoSans-Regular"}


def test_lines_begin_at_the_start_side_and_the_last_space_does_not_count() -> None:
    latin = set_text("danger danger danger", "en", "Latn", 80)
    arabic = set_text("خطر خطر خطر خطر خطر", "ar", "Arab", 80)
    assert [line.pieces[0].x for line in latin.lines] == [0, 0, 0]
    for line in latin.lines[:-1]:
        assert line.pieces[-1].is_space
        assert line.pieces[-1].x == pytest.approx(line.width)
    for line in arabic.lines:
        assert line.pieces[0].x + line.pieces[0].width == pytest.approx(80)
    assert arabic.lines[0].pieces[-1].x < 80 - arabic.lines[0].width + 0.001


def test_every_language_can_show_names_and_symbols_in_other_scripts() -> None:
    for (tag, script), _ in SENTENCES.items():
        paragraph = set_text("GoodSAM ☎ ਪੁਲਿਸ 中 ж", tag, script, 2000)
        assert paragraph.missing == (), tag


def test_a_character_that_no_font_has_is_reported_once() -> None:
    paragraph = set_text("a\ue000b\ue000", "en", "Latn")
    assert paragraph.missing == (MissingGlyph("\ue000", "en", "NotoSans-Regular"),)
    assert read(paragraph) == "a\ue000b\ue000"


@pytest.mark.parametrize(
    ("text", "tag", "script"),
    [
        ("پولیس (GoodSAM) کو", "ur", "Arab"),
        ("پولیس ‘GoodSAM’ کو", "ur", "Arab"),
        ("发送“GoodSAM”链接", "zh-Hans", "Hans"),
        ("(“GoodSAM”)链接", "zh-Hans", "Hans"),
    ],
)
def test_brackets_and_quotation_marks_in_a_pair_come_from_one_face(text: str, tag: str, script: str) -> None:
    pieces = set_text(text, tag, script).lines[0].pieces
    faces = {one: piece.face for piece in pieces for one in piece.run.text if one in "()‘’“”"}
    for opening, closing in ("()", "‘’", "“”"):
        assert faces.get(opening) is faces.get(closing)


def test_a_word_longer_than_the_measure_is_broken_between_graphemes() -> None:
    word = "de\u0301sespe\u0301re\u0301ment" * 4
    paragraph = set_text(word, "fr", "Latn", 60)
    assert read(paragraph) == word
    assert all(line.width <= 60 and not visible(line).startswith("\u0301") for line in paragraph.lines)


@pytest.mark.parametrize(
    ("word", "tag", "script", "expected"),
    [
        ("Verfassungsbeschwerde", "de", "Latn", ["Verfassungsb\xad", "eschwerde"]),
        ("Verfassungs\xadbeschwerde", "de", "Latn", ["Verfassungs\xad", "beschwerde"]),
        ("Verfassungs-Beschwerde", "de", "Latn", ["Verfassungs-", "Beschwerde"]),
        ("неприкосновенность", "ru", "Cyrl", ["неприкоснов\xad", "енность"]),
        ("www.verfassungsbeschwerde.de", "de", "Latn", ["www.verfassun", "gsbeschwerde", ".de"]),
        ("AB12CDEFGHIJKLMNOP", "en", "Latn", ["AB12CDEFGHIJ", "KLMNOP"]),
        ("ตำรวจตำรวจตำรวจ" * 2, "th", "Thai", ["ตำรวจตำรวจ"] * 3),
    ],
)
def test_where_a_word_is_cut_a_soft_hyphen_is_drawn_but_not_in_a_code(
    word: str, tag: str, script: str, expected: list[str]
) -> None:
    lines = set_text(word, tag, script, 130).lines
    assert ["".join(piece.run.text for piece in line.pieces) for line in lines] == expected
    assert all(line.width <= 130 for line in lines)
    ends = [line.pieces[-1].run.clusters[-1] for line in lines]
    glyphs = [cell.glyphs for cell in ends if cell.text == "\N{SOFT HYPHEN}"]
    hyphen = set_text("-", tag, script).lines[0].pieces[0].run.clusters[0].glyphs
    assert glyphs == [hyphen] * "".join(expected).count("\N{SOFT HYPHEN}")


def test_a_very_long_word_is_broken_quickly() -> None:
    word = "a" * 20_000  # measuring all of it for every line would take half a minute
    assert read(set_text(word, "en", "Latn")) == word


def test_kept_together_words_too_wide_for_a_line_are_broken_at_their_spaces() -> None:
    lines = set_text("0808 2000 2470 8080 2000", "en", "Latn", 60).lines
    assert [visible(line) for line in lines] == ["0808 ", "2000 ", "2470 ", "8080 ", "2000"]


def test_a_line_feed_ends_a_line() -> None:
    lines = set_text("one\ntwo\tthree", "en", "Latn").lines
    assert [visible(line) for line in lines] == ["one ", "two three"]


def test_an_empty_text_has_no_lines() -> None:
    assert lay_out([], "en", "Latn", False, 400, 18) == Paragraph((), ())
    assert lay_out([Span("")], "ur", "Arab", True, 400, 18) == Paragraph((), ())


def test_a_line_is_high_enough_for_stacked_marks() -> None:
    plain, stacked = (set_text(text, "tca", "Latn").lines[0] for text in ("nüxü", "nüxü\u0303\u0301"))
    assert plain.ascent == pytest.approx(18 * 1.069)
    assert stacked.ascent > plain.ascent + 1


def test_a_line_in_nastaliq_is_high_enough_for_its_ink() -> None:
    low, high = (lay_out([Span(text, bold=True)], "ur", "Arab", True, 400, 18) for text in ("ہے", "کبھی"))
    assert low.lines[0].ascent == pytest.approx(18 * 1.904)
    assert high.lines[0].ascent == pytest.approx(18 * 2.357)


def test_the_height_of_a_line_comes_from_its_tallest_face_and_scales_with_the_size() -> None:
    small, large = (lay_out([Span("پولیس")], "ur", "Arab", True, 400, size).lines[0] for size in (18, 28))
    assert small.ascent == pytest.approx(18 * 1.904)
    assert small.descent == pytest.approx(18 * -0.596)
    assert (large.ascent / small.ascent) == pytest.approx(28 / 18)
    assert large.width / small.width == pytest.approx(28 / 18)


@pytest.mark.parametrize("sign", ["\u260e\ufe0f", "\u2620\ufe0f"])
def test_a_variation_selector_is_in_the_cell_of_its_sign(sign: str) -> None:
    (line,) = set_text(f"{sign} 999", "en-GB", "Latn").lines
    assert line.pieces[0].run.clusters[0].text == sign


@pytest.mark.parametrize(("tag", "script", "rtl"), [("en", "Latn", False), ("ar", "Arab", True)])
@pytest.mark.parametrize(
    "sign",
    [
        "5\ufe0f\u20e3",
        "\U0001f44d\U0001f3fd",
        "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
        "\U0001f1ec\U0001f1e7",
    ],
)
def test_a_sign_of_several_characters_is_one_glyph_of_one_face(
    sign: str, tag: str, script: str, rtl: bool
) -> None:
    paragraph = lay_out([Span(f"{sign}{sign}")], tag, script, rtl, 400, 18)
    pieces = paragraph.lines[0].pieces
    assert [[(cell.text, len(cell.glyphs)) for cell in piece.run.clusters] for piece in pieces] == [
        [(sign, 1)]
    ] * 2
    assert (paragraph.missing, paragraph.plain) == ((), ())


@pytest.mark.parametrize(
    ("sign", "drawn"),
    [
        ("1\u20dd", "1"),
        ("\U0001f41f\U0001f3fd", "\U0001f41f"),
        ("\U0001f41f\u200d\U0001f41f", "\U0001f41f\U0001f41f"),
        ("a" + "\u0301" * 147, "a"),
        ("\u0e01" + "\u0e49" * 300, "\u0e01"),
    ],
)
def test_a_sign_that_no_face_has_is_told_and_drawn_plainly(sign: str, drawn: str) -> None:
    paragraph = set_text(sign, "en", "Latn")
    assert len(paragraph.lines[0].pieces) == 1
    assert [(one.sign, one.drawn) for one in paragraph.plain] == [(sign, drawn)]
    assert read(paragraph) == sign
    glyphs = [glyph for cell in paragraph.lines[0].pieces[0].run.clusters for glyph in cell.glyphs]
    assert len(glyphs) == len(drawn)


def test_a_sign_from_another_face_does_not_lift_the_line() -> None:
    plain, arrow = (set_text(text, "en", "Latn").lines[0] for text in ("x y", "x \u2192 y"))
    assert (arrow.ascent, arrow.descent) == (plain.ascent, plain.descent)


@pytest.mark.parametrize("sign", "× ÷ − ± ≤ ≥ ≠ √ ∞ £ € ₹ ₨ ½ ™ →".split())
@pytest.mark.parametrize(("tag", "script"), [("ur", "Arab"), ("ar", "Arab"), ("hi", "Deva"), ("bn", "Beng")])
def test_a_sign_takes_no_word_and_no_leading_with_it(sign: str, tag: str, script: str) -> None:
    word = SENTENCES[tag, script].split()[0]
    plain, signed = (set_text(text, tag, script).lines[0] for text in (word, f"{word} {sign} {word}"))
    faces = {piece.face for piece in signed.pieces if word in piece.run.text}
    assert faces == {plain.pieces[0].face}
    assert signed.descent == plain.descent
    assert signed.ascent <= max(plain.ascent, 1.06 * 18)  # √ is that high; Indic leading has room for it


def test_signs_of_mathematics_come_from_a_matching_face() -> None:
    pieces = set_text("x ≤ ≥ ≠ √ ∞", "en", "Latn").lines[0].pieces
    assert {piece.face.path.name for piece in pieces if "x" not in piece.run.text and not piece.is_space} == {
        "NotoSansMathOperators-Regular.ttf"
    }


def test_the_comma_beside_adlam_is_upright() -> None:
    pieces = set_text("\U0001e900\u060c", "ff-Adlm", "Adlm").lines[0].pieces
    assert pieces[-1].face.postscript_name == "NotoSansArabic-Regular"


@pytest.mark.parametrize(
    ("words", "tag"), [("Call |55| tomorrow", "en"), ("ਤਾਂ |55| ਦਬਾਓ।", "pa"), ("قل |55| غدا", "ar")]
)
def test_a_word_that_begins_with_the_space_before_it_counts(words: str, tag: str) -> None:
    spoken = language(tag)
    spans = [Span(part, bold=part == "55") for part in words.split("|")]

    def lines(measure: float) -> tuple[Line, ...]:
        return lay_out(spans, spoken.tag, spoken.script, spoken.rtl, measure, 18).lines

    (whole,) = lines(1000)
    assert whole.width == pytest.approx(sum(piece.width for piece in whole.pieces))
    assert len(lines(whole.width - 1)) == 2


@pytest.mark.parametrize(("tag", "script"), SENTENCES)
@pytest.mark.parametrize("measure", [180.0, 300.0, 453.0])
def test_balanced_lines_are_no_more_lose_nothing_and_are_no_longer(
    tag: str, script: str, measure: float
) -> None:
    spans, rtl = [Span(SENTENCES[tag, script] * 2)], script in RTL_SCRIPTS
    plain, even = (
        lay_out(spans, tag, script, rtl, measure, 24.0, balanced=balanced) for balanced in (False, True)
    )
    assert len(even.lines) == len(plain.lines)
    words, again = (
        "".join(piece.run.text for line in one.lines for piece in line.pieces) for one in (plain, even)
    )
    assert words == again
    assert max(line.width for line in even.lines) <= max(line.width for line in plain.lines)
    assert min(line.width for line in even.lines) >= min(line.width for line in plain.lines)


def test_a_heading_of_two_lines_does_not_leave_a_word_alone() -> None:
    words = "What happens when the police are called?"
    full = lay_out([Span(words)], "en", "Latn", False, 1000.0, 20.0).lines[0].width
    first, second = lay_out([Span(words)], "en", "Latn", False, full - 5, 20.0, balanced=True).lines
    assert abs(first.width - second.width) < full / 4


@pytest.mark.parametrize("measure", range(168, 288, 12))
def test_a_balanced_line_of_chinese_ends_after_a_word_if_that_takes_no_more_lines(measure: int) -> None:
    text = "因家庭虐待事件报警后会发生什么？"
    words = ("家庭", "虐待", "事件", "报警", "发生", "什么")

    def lines(balanced: bool) -> list[str]:
        laid = lay_out([Span(text)], "zh-Hans", "Hans", False, measure, 18, balanced=balanced)
        return ["".join(piece.run.text for piece in line.pieces) for line in laid.lines]

    shown, filled = lines(balanced=True), lines(balanced=False)
    assert "".join(shown) == text
    assert len(shown) == len(filled)
    assert [word for word in words if not any(word in line for line in shown)] == []


@pytest.mark.parametrize("tag", ["en", "ar", "ur", "bn", "pa", "zh-Hans", "th", "am", "ta", "he"])
def test_figures_have_one_width_so_telephone_numbers_stand_in_columns(tag: str) -> None:
    spoken = language(tag)
    for bold in (False, True):
        for face in library().chain(spoken.tag, spoken.script, bold):
            if face.covers("0123456789"):
                assert len({face.shape(digit, False, "Latn", "en").width for digit in "0123456789"}) == 1
