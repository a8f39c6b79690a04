"""One small leaflet in six languages, with every kind of block, and the words expected in its file."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from pipeline.model.document import (
    Box,
    Definition,
    Definitions,
    Document,
    Foot,
    Imprint,
    ItemList,
    Link,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Strong,
    Table,
    Text,
    Wording,
    passages,
)
from pipeline.model.editions import Layout, Look, edition

EASY_READ = edition("easy-read")
STACKED = edition("easy-read", Look(layout=Layout.STACKED))
POLICE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M8 8h32v24H8z"/></svg>'
PHONE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 48"><path d="M2 2h20v44H2z"/></svg>'
DRAWINGS = {"police": POLICE, "phone": PHONE}


@dataclass(frozen=True)
class Words:
    """The words of the leaflet in one language."""

    title: str
    come: str
    hard: str
    meaning: str
    call: tuple[str, str, str]
    """The words before, in and after the bold words."""
    abroad: str
    site: tuple[str, str]
    police: str
    phone: str
    columns: tuple[str, str]


WORDS = {
    "en-GB": Words(
        "Calling the police",
        "The police will come to you.",
        "Domestic abuse",
        "Someone in your family or your partner hurts you.",
        ("In danger, call ", "999", " now & press 55."),
        "From abroad call +44 20 7946 0000 within 48 hours (GoodSAM).",
        ("Read about ", "help from the police"),
        "A police officer",
        "A phone",
        ("Picture", "Words"),
    ),
    "pl": Words(
        "Wzywanie policji",
        "Policja przyjedzie do ciebie.",
        "Przemoc domowa",
        "Ktoś z rodziny lub partner cię krzywdzi.",
        ("W niebezpieczeństwie dzwoń pod ", "999", " i naciśnij 55."),
        "Z zagranicy dzwoń +44 20 7946 0000 w ciągu 48 godzin (GoodSAM).",
        ("Czytaj o ", "pomocy policji"),
        "Policjant",
        "Telefon",
        ("Obrazek", "Tekst"),
    ),
    "ur": Words(
        "پولیس کو فون کرنا",
        "پولیس آپ کے پاس آئے گی۔",
        "گھریلو تشدد",
        "خاندان کا کوئی فرد یا ساتھی آپ کو تکلیف دیتا ہے۔",
        ("خطرے میں ", "999", " پر فون کریں اور 55 دبائیں۔"),
        "بیرون ملک سے +44 20 7946 0000 پر 48 گھنٹے میں فون کریں (GoodSAM)۔",
        ("پڑھیں: ", "پولیس کی مدد"),
        "پولیس افسر",
        "فون",
        ("تصویر", "الفاظ"),
    ),
    "ar": Words(
        "الاتصال بالشرطة",
        "ستأتي الشرطة إليك.",
        "العنف المنزلي",
        "شخص من عائلتك أو شريكك يؤذيك.",
        ("في حالة الخطر اتصل بالرقم ", "999", " الآن واضغط 55."),
        "من الخارج اتصل على +44 20 7946 0000 خلال 48 ساعة (GoodSAM).",
        ("اقرأ عن ", "مساعدة الشرطة"),
        "ضابط شرطة",
        "هاتف",
        ("صورة", "كلمات"),
    ),
    "zh-Hans": Words(
        "报警",
        "警察会来找你。",
        "家庭暴力",
        "家人或伴侣伤害你。",
        ("遇到危险请拨打 ", "999", "，然后按 55。"),
        "在国外请在 48 小时内拨打 +44 20 7946 0000（GoodSAM）。",
        ("阅读", "警方的帮助"),
        "警察",
        "电话",
        ("图片", "文字"),
    ),
    "pa": Words(
        "ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ",
        "ਪੁਲਿਸ ਤੁਹਾਡੇ ਕੋਲ ਆਵੇਗੀ।",
        "ਘਰੇਲੂ ਹਿੰਸਾ",
        "ਪਰਿਵਾਰ ਦਾ ਕੋਈ ਜੀਅ ਜਾਂ ਸਾਥੀ ਤੁਹਾਨੂੰ ਦੁੱਖ ਦਿੰਦਾ ਹੈ।",
        ("ਖ਼ਤਰੇ ਵਿੱਚ ", "999", " ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ 55 ਦਬਾਓ।"),
        "ਵਿਦੇਸ਼ ਤੋਂ +44 20 7946 0000 ਤੇ 48 ਘੰਟਿਆਂ ਵਿੱਚ ਫ਼ੋਨ ਕਰੋ (GoodSAM)।",
        ("ਪੜ੍ਹੋ: ", "ਪੁਲਿਸ ਦੀ ਮਦਦ"),
        "ਪੁਲਿਸ ਅਫ਼ਸਰ",
        "ਫ਼ੋਨ",
        ("ਤਸਵੀਰ", "ਸ਼ਬਦ"),
    ),
}
TAGS = tuple(WORDS)


def passage(words: str, language: str = "") -> Passage:
    """Plain words as a passage."""
    return Passage((Text(words),), language=language)


def leaflet(tag: str) -> Document:
    """The leaflet in one language."""
    words = WORDS[tag]
    before, number, after = words.call
    come, abroad = passage(words.come), passage(words.abroad)
    call = Passage((Text(before), Strong((Text(number),)), Text(after)))
    reading, help_words = words.site
    link = Passage((Text(reading), Link((Text(help_words),), "https://www.police.uk/help/"), Text(".")))
    line = Passage((Link((Text("0808 2000 247"),), "tel:0808 2000 247"),))
    rows = Rows((Row(Picture("police", passage(words.police)), (come, call)),))
    more_rows = Rows((Row(Picture("phone", passage(words.phone)), (abroad,)),))
    return Document(
        passage(words.title),
        (
            Section(None, (passage("Calling the police", "en-GB"), Box((call, ItemList((come, abroad)))))),
            Section(passage(words.title), (rows, more_rows)),
            Section(
                passage(words.hard),
                (
                    Definitions((Definition(passage(words.hard), passage(words.meaning)),)),
                    ItemList((come, abroad), Marker.NUMBER, start=3),
                    ItemList((come,), Marker.NUMBER),
                    Picture("phone", passage(words.phone)),
                ),
            ),
            Section(
                passage(words.site[1]), (ItemList((link, line)), ItemList((line,), Marker.LINE)), level=3
            ),
            Section(passage(words.hard), (*tables(words), Box((nested(words),)), nested(words))),
        ),
        tag,
        Wording.EASY_READ,
        Imprint("Example Police", "1.2", datetime.date(2026, 3, 1)),
        foot=Foot(passage(words.title), passage("{page} / {pages}"), (passage("Draft", "en-GB"),)),
    )


def tables(words: Words) -> tuple[Table, ...]:
    """A table with a caption and empty cells, and one that follows it directly."""
    _, number, _ = words.call
    strong = Passage((Strong((Text(number),)),))
    picture, text, empty = *map(passage, words.columns), Passage(())
    three = (
        (passage(words.hard), picture, text),
        (passage(words.police), strong, empty),
        (passage(words.phone), empty, passage("9:00\N{EN DASH}17:00")),
    )
    return (
        Table(passage(words.title), three, named=True),
        Table(None, ((picture, text), (passage(words.police), strong))),
    )


def nested(words: Words) -> ItemList:
    """A numbered list whose first item has a list of its own, with a line in an item, and a line after it."""
    come, police, phone = passage(words.come), passage(words.police), passage(words.phone)
    lines = ItemList((phone,), Marker.LINE)
    inner = ItemList((police, ItemList((come,)), phone, lines))
    return ItemList(
        (come, inner, lines, come, ItemList((police, phone), Marker.NUMBER), phone), Marker.NUMBER
    )


def expected(document: Document) -> list[str]:
    """The words that the file must contain, in order."""
    return [each.words for each in passages(document) if each.content]
