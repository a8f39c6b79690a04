"""One leaflet in six languages, with every kind of block of a standard wording, for the tests in this folder.

The texts are samples of their scripts, not translations for readers.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from pipeline.model.document import (
    Box,
    Definition,
    Definitions,
    Document,
    Imprint,
    Inlines,
    ItemList,
    Marker,
    Passage,
    Section,
    Strong,
    Text,
)
from pipeline.model.editions import edition
from pipeline.model.markup import parse
from pipeline.writers.pdf import write

URL = "https://www.cambs.police.uk/goodsam/"
TARGETS = (URL, "mailto:help@example.org")

# Title; a heading, a paragraph with a link, one with numbers; words for a box; a heading, a line that
# introduces three items; a heading, a line that introduces three lines; a heading, a hard word, its meaning.
TEXTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en-GB": (
            "Calling the police",
            "What happens when the police are called?",
            "When the police receive a call about domestic abuse, officers will attend as an "
            "emergency. The call "
            "taker will ask you about any injuries and where the perpetrator is. They may also send you a "
            "[GoodSAM link]{1}, although they won’t do this if it places you in danger.",
            "The police will consider a notice: the offender cannot contact you for 48 hours (in "
            "some cases 28 "
            "days). Officers will take a written statement from you at the scene or they might "
            "record a video.",
            "If you call **999** but cannot talk, press **55**.",
            "After the call",
            "You can ask for:",
            "an interpreter, also on the telephone",
            "a copy of your statement, or of what the officer wrote about the risks to you and your children",
            "the number of your crime report",
            "Contacts",
            "Call one of these numbers:",
            "National helpline: 0808 2000 247",
            "Police from abroad: +44 20 7946 0000",
            "E-mail: [help@example.org]{2}",
            "Hard words",
            "Bail",
            "Rules that a person must follow while the police look into a crime.",
        ),
        "pl": (
            "Wzywanie policji",
            "Co się dzieje, gdy zostanie wezwana policja?",
            "Gdy policja otrzyma zgłoszenie o przemocy domowej, funkcjonariusze przyjadą w trybie "
            "nagłym. Osoba "
            "odbierająca zapyta o obrażenia i o to, gdzie jest sprawca. Może też wysłać [link "
            "GoodSAM]{1}, chyba "
            "że naraziłoby to Panią lub Pana na niebezpieczeństwo.",
            "Policja rozważy nakaz: sprawca nie może kontaktować się przez 48 godzin (czasem 28 dni). "
            "Funkcjonariusze spiszą zeznanie na miejscu albo nagrają je na wideo. Żółć, jaźń, źdźbło.",
            "Jeśli dzwonisz pod **999**, ale nie możesz mówić, naciśnij **55**.",
            "Po rozmowie",
            "Można poprosić o:",
            "tłumacza, także przez telefon",
            "kopię zeznania albo tego, co funkcjonariusz zapisał o zagrożeniach dla dzieci",
            "numer zgłoszenia przestępstwa",
            "Kontakt",
            "Zadzwoń pod jeden z numerów:",
            "Krajowa linia pomocy: 0808 2000 247",
            "Policja z zagranicy: +44 20 7946 0000",
            "E-mail: [help@example.org]{2}",
            "Trudne słowa",
            "Zwolnienie za kaucją",
            "Zasady, których trzeba przestrzegać, gdy policja prowadzi dochodzenie.",
        ),
        "ur": (
            "پولیس کو بلانا",
            "جب پولیس کو بلایا جاتا ہے تو کیا ہوتا ہے؟",
            "جب پولیس کو گھریلو تشدد کے بارے میں کال موصول ہوتی ہے تو افسران ہنگامی طور پر پہنچتے "
            "ہیں۔ کال لینے والا "
            "آپ سے زخموں کے بارے میں اور یہ پوچھے گا کہ مجرم کہاں ہے۔ وہ آپ کو [GoodSAM کا لنک]{1} "
            "بھی بھیج سکتے ہیں، "
            "لیکن اگر اس سے آپ خطرے میں پڑیں تو ایسا نہیں کریں گے۔",
            "پولیس ایک نوٹس پر غور کرے گی: مجرم 48 گھنٹے تک (کچھ معاملات میں 28 دن) آپ سے رابطہ "
            "نہیں کر سکتا۔ افسران "
            "موقع پر آپ کا تحریری بیان لیں گے یا ویڈیو بیان ریکارڈ کر سکتے ہیں۔",
            "اگر آپ **999** پر کال کریں لیکن بول نہ سکیں تو **55** دبائیں۔",
            "کال کے بعد",
            "آپ مانگ سکتے ہیں:",
            "ایک مترجم، ٹیلی فون پر بھی",
            "اپنے بیان کی نقل، یا جو کچھ افسر نے آپ اور آپ کے بچوں کو لاحق خطرات کے بارے میں لکھا",
            "اپنی رپورٹ کا نمبر",
            "رابطے",
            "ان میں سے کسی نمبر پر کال کریں:",
            "قومی ہیلپ لائن: 0808 2000 247",
            "بیرون ملک سے پولیس: +44 20 7946 0000",
            "ای میل: [help@example.org]{2}",
            "مشکل الفاظ",
            "ضمانت",
            "وہ قواعد جن پر کسی شخص کو عمل کرنا ہوتا ہے جب پولیس جرم کی تفتیش کر رہی ہو۔",
        ),
        "ar": (
            "الاتصال بالشرطة",
            "ماذا يحدث عند استدعاء الشرطة؟",
            "عندما تتلقى الشرطة مكالمة بشأن العنف المنزلي، يحضر الضباط على وجه السرعة. سيسألك متلقي "
            "المكالمة عن أي "
            "إصابات وعن مكان الجاني. وقد يرسل إليك [رابط GoodSAM]{1} أيضًا، لكنه لن يفعل ذلك إذا "
            "كان يعرضك للخطر.",
            "ستنظر الشرطة في إصدار إشعار: لا يجوز للجاني الاتصال بك لمدة 48 ساعة (وفي بعض الحالات "
            "28 يومًا). سيأخذ "
            "الضباط إفادة مكتوبة منك في الموقع أو قد يسجلون إفادة مصورة.",
            "إذا اتصلت بالرقم **999** ولم تستطع التحدث، فاضغط **55**.",
            "بعد المكالمة",
            "يمكنك أن تطلب:",
            "مترجمًا فوريًا، عبر الهاتف أيضًا",
            "نسخة من إفادتك، أو مما كتبه الضابط عن المخاطر التي تهددك أنت وأطفالك",
            "رقم بلاغك",
            "جهات الاتصال",
            "اتصل بأحد هذه الأرقام:",
            "خط المساعدة الوطني: 0808 2000 247",
            "الشرطة من خارج البلاد: +44 20 7946 0000",
            "البريد الإلكتروني: [help@example.org]{2}",
            "كلمات صعبة",
            "الكفالة",
            "قواعد يجب على الشخص اتباعها بينما تحقق الشرطة في الجريمة.",
        ),
        "zh-Hans": (
            "报警",
            "报警后会发生什么？",
            "警方接到有关家庭暴力的电话后，警员会紧急出警。接线员会询问您是否受伤以及施暴者在哪里。"
            "接线员还可能向您发送"
            "[GoodSAM 链接]{1}，但如果这会使您处于危险之中，他们不会这样做。",
            "警方会考虑发出通知：施暴者在 48 小时内不得与您联系（在某些情况下为 28 天）。"
            "警员会在现场为您做书面笔录，也可能录制视频陈述。",
            "如果您拨打 **999** 但无法说话，请按 **55**。",
            "通话之后",
            "您可以要求：",
            "口译员，也可以通过电话",
            "您的笔录副本，或警员所写的关于您和您孩子所面临风险的内容",
            "您的报案编号",
            "联系方式",
            "请拨打以下号码之一：",
            "全国求助热线：0808 2000 247",
            "从国外联系警方：+44 20 7946 0000",
            "电子邮件：[help@example.org]{2}",
            "难词",
            "保释",
            "警方调查犯罪期间当事人必须遵守的规定。",
        ),
        "pa": (
            "ਪੁਲਿਸ ਨੂੰ ਬੁਲਾਉਣਾ",
            "ਜਦੋਂ ਪੁਲਿਸ ਨੂੰ ਬੁਲਾਇਆ ਜਾਂਦਾ ਹੈ ਤਾਂ ਕੀ ਹੁੰਦਾ ਹੈ?",
            "ਜਦੋਂ ਪੁਲਿਸ ਨੂੰ ਘਰੇਲੂ ਹਿੰਸਾ ਬਾਰੇ ਫ਼ੋਨ ਆਉਂਦਾ ਹੈ ਤਾਂ ਅਫ਼ਸਰ ਤੁਰੰਤ ਪਹੁੰਚਦੇ ਹਨ। ਫ਼ੋਨ ਸੁਣਨ "
            "ਵਾਲਾ ਤੁਹਾਨੂੰ ਸੱਟਾਂ ਬਾਰੇ ਅਤੇ ਦੋਸ਼ੀ "
            "ਕਿੱਥੇ ਹੈ, ਪੁੱਛੇਗਾ। ਉਹ ਤੁਹਾਨੂੰ [GoodSAM ਲਿੰਕ]{1} ਵੀ ਭੇਜ ਸਕਦੇ ਹਨ।",
            "ਪੁਲਿਸ ਨੋਟਿਸ ਬਾਰੇ ਸੋਚੇਗੀ: ਦੋਸ਼ੀ 48 ਘੰਟੇ (ਕਈ ਵਾਰ 28 ਦਿਨ) ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਕਰ ਸਕਦਾ। "
            "ਅਫ਼ਸਰ ਮੌਕੇ ’ਤੇ ਤੁਹਾਡਾ ਲਿਖਤੀ "
            "ਬਿਆਨ ਲੈਣਗੇ ਜਾਂ ਵੀਡੀਓ ਬਿਆਨ ਰਿਕਾਰਡ ਕਰ ਸਕਦੇ ਹਨ।",
            "ਜੇ ਤੁਸੀਂ **999** ਤੇ ਫ਼ੋਨ ਕਰੋ ਪਰ ਬੋਲ ਨਾ ਸਕੋ, ਤਾਂ **55** ਦਬਾਓ।",
            "ਫ਼ੋਨ ਤੋਂ ਬਾਅਦ",
            "ਤੁਸੀਂ ਮੰਗ ਸਕਦੇ ਹੋ:",
            "ਦੁਭਾਸ਼ੀਆ, ਫ਼ੋਨ ਉੱਤੇ ਵੀ",
            "ਆਪਣੇ ਬਿਆਨ ਦੀ ਨਕਲ, ਜਾਂ ਜੋ ਅਫ਼ਸਰ ਨੇ ਤੁਹਾਡੇ ਅਤੇ ਬੱਚਿਆਂ ਦੇ ਖ਼ਤਰਿਆਂ ਬਾਰੇ ਲਿਖਿਆ",
            "ਤੁਹਾਡੀ ਰਿਪੋਰਟ ਦਾ ਨੰਬਰ",
            "ਸੰਪਰਕ",
            "ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ:",
            "ਰਾਸ਼ਟਰੀ ਹੈਲਪਲਾਈਨ: 0808 2000 247",
            "ਵਿਦੇਸ਼ ਤੋਂ ਪੁਲਿਸ: +44 20 7946 0000",
            "ਈਮੇਲ: [help@example.org]{2}",
            "ਔਖੇ ਸ਼ਬਦ",
            "ਜ਼ਮਾਨਤ",
            "ਉਹ ਨਿਯਮ ਜੋ ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਮੰਨਣੇ ਪੈਂਦੇ ਹਨ ਜਦੋਂ ਪੁਲਿਸ ਜਾਂਚ ਕਰਦੀ ਹੈ।",
        ),
    }
)

PARAGRAPHS = 4  # how often the two paragraphs are repeated, so that the leaflet has several pages


def leaflet(tag: str) -> Document:
    """The leaflet in a language, with its English title if that is another language."""
    title, happens, first, second, press, *rest = map(passage, TEXTS[tag])
    after, ask, *items = rest[:5]
    contacts, call, *lines = rest[5:10]
    hard, term, meaning = rest[10:]
    english = Passage((Text(TEXTS["en-GB"][0]),), language="" if tag == "en-GB" else "en-GB")
    return Document(
        title,
        (
            Section(None, (english,)),
            Section(
                happens, (first, second) * PARAGRAPHS + (Box((press, Passage((Strong((Text("101"),)),)))),)
            ),
            Section(after, (ask, ItemList(tuple(items)), ItemList(tuple(items), Marker.NUMBER, 9))),
            Section(contacts, (call, ItemList(tuple(lines), Marker.LINE)), level=3),
            Section(hard, (Definitions((Definition(term, meaning),)),)),
        ),
        tag,
        imprint=Imprint("Leaflets", "1.2", datetime.date(2026, 3, 1)),
    )


def passage(text: str) -> Passage:
    """The passage of a text with markup."""
    inlines: Inlines = parse(text, TARGETS)
    return Passage(inlines)


@pytest.fixture(scope="session")
def leaflets() -> Mapping[str, Document]:
    """The leaflet in each language."""
    return {tag: leaflet(tag) for tag in TEXTS}


@pytest.fixture(scope="session")
def pdfs(leaflets: Mapping[str, Document]) -> Mapping[str, bytes]:
    """The leaflets as large print."""
    made = {tag: write(document, edition("large-print")) for tag, document in leaflets.items()}
    assert not any(findings for _, findings in made.values())
    return {tag: data for tag, (data, _) in made.items()}
