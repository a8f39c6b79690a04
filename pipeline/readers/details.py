"""Recognises details: numbers, "label: value", addresses and opening hours. They are never headings."""

from __future__ import annotations

import re

from pipeline.readers.links import has_address
from pipeline.readers.marks import ORDINAL_WORDS, is_ordinal

COLONS = (":", "：")
# In "at 9:30" there is no label.
LABEL = re.compile(r"(?P<label>[^\W\d][^:：]{0,39})(?::(?=[\s+(]|$)|(?<!\d):(?=\d)|：)\s*(?P<value>.*)")
LABEL_WORDS = 4
OUTLINE_NUMBER = re.compile(r"\d{1,2}(?:(?P<sub>\.\d{1,2})+\.?|[.)])\s")
TELEPHONE = re.compile(r"\+?\(?\d(?:[\s()-]?\d){5,}|(?<!\d)0\d{2,5} ?/ ?\d(?:[ -]?\d){2,}(?![\d/])")
"""A telephone number; in some countries a slash stands behind the code of the town: 02382/590."""
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")
YEAR = re.compile(r"(?:19|20)\d\d(?:[/–-]\d{2,4})?")
DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")
DATE_WORDS = 6
SHORT_NUMBER = re.compile(r"\d{1,2}")
# Numbers inside names and compound words: "Covid-19", "P45", "24-hour helpline", "1st".
NAMED_NUMBER = re.compile(
    r"[^\W\d_]+-?\d{1,2}[^\W\d_]?|\d{1,3}-[^\W\d_]{3,}|\d{1,2}(?:st|nd|rd|th|er|e|º|ª)|第\d{1,2}.*|步骤\d{1,2}"
)
CASED = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u052f第步]")
SIGNS = ".,;:!?()[]{}'\"‘’“”„«»。，：；？！،؛؟"
COUNTED = frozenset(
    """
    step part stage section chapter day week month year option tip rule phase appendix annex form lesson key
    cam rhan pennod adran diwrnod wythnos étape partie chapitre jour semaine annexe conseil règle question
    schritt teil kapitel tag woche abschnitt anhang frage regel paso parte capítulo día etapa fase semana
    passo passaggio capitolo giorno krok część rozdział dzień etap tydzień pasul partea capitolul ziua
    žingsnis dalis skyrius diena крок частина розділ день الخطوة خطوة الجزء جزء المرحلة اليوم مرحلہ قدم حصہ
    گام مرحله بخش روز 步骤 部分 ধাপ পর্ব ਕਦਮ ਭਾਗ tallaabo tallaabada qaybta maalinta
    """.split()
)
STREETS = frozenset(
    """
    rue avenue boulevard place impasse allée chemin quai cours square passage via viale piazza corso calle
    avenida plaza paseo carrer rua praça travessa strada bulevardul aleea ulica ul al os pl straße strasse
    stryd heol ffordd lôn
    """.split()
)
WEEKDAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday weekdays
    weekends lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag lunes martes miércoles jueves viernes sábado domingo lunedì martedì
    mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira poniedziałek wtorek środa czwartek piątek sobota niedziela
    luni marți miercuri joi vineri sâmbătă duminică pirmadienis antradienis trečiadienis ketvirtadienis
    penktadienis šeštadienis sekmadienis понеділок вівторок середа четвер пʼятниця п’ятниця п'ятниця субота
    неділя dydd الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
    الأحد پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
    সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ
    ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ isniin isniinta talaado talaadada arbaco arbacada khamiis khamiista jimce
    jimcaha sabti sabtida axad axadda 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四
    周五 周六 周日
    """.split()
)


def is_detail(words: str, title: bool = False) -> bool:
    """Whether a short line holds a number, a value with its label, an address or opening hours.

    Numbers that count ("Step 1", "2. Help", "10 things you can do"), years and parts of names ("Covid-19")
    are no details. In a *title* a label is one only before a number: "Domestic abuse: Help for women".
    """
    outline = OUTLINE_NUMBER.match(words)
    if outline:
        return begins_with_date(words) or is_detail(words[outline.end() :], title)
    if has_address(words) or TELEPHONE.search(words) or POSTCODE.search(words) or _begins_with_day(words):
        return True
    return _has_value(words, title) or any(
        _is_number(words.split(), at, title) for at in range(len(words.split()))
    )


def is_date(words: str) -> bool:
    """Whether a short line holds a date: "Published 12 March 2024", "07/04/2020"."""
    return DATE.search(words) is not None and len(words.split()) <= DATE_WORDS


def begins_with_date(words: str) -> bool:
    """Whether *words* begin with an ordinal number and its word: "1. Dezember", "2. Stock"."""
    number = OUTLINE_NUMBER.match(words)
    return number is not None and not number["sub"] and is_ordinal(words[number.end() :])


def label_of(words: str) -> str:
    """Return the label before a colon at the start of *words* ("Telephone: 999"), or ""."""
    found = LABEL.match(words)
    return found["label"].strip() if found and len(found["label"].split()) <= LABEL_WORDS else ""


def _begins_with_day(words: str) -> bool:
    first = words.split(None, 1)[0].strip(SIGNS).casefold()
    chinese = "\u4e00" <= first[:1] <= "\u9fff"
    return not WEEKDAYS.isdisjoint(
        {first, first.removesuffix("s"), *((first[:2], first[:3]) if chinese else ())}
    )


def _has_value(words: str, title: bool) -> bool:
    label = label_of(words)
    found = LABEL.match(words)
    if not label or found is None:
        return False
    value, last = found["value"], label.split()[-1]
    if any(character.isdecimal() for character in value):
        return True
    if title or last.isdecimal():
        return False
    return not value[:1].islower() or len(value.split()) < 3


def _is_number(tokens: list[str], at: int, title: bool) -> bool:
    """Whether the word at *at* is a number that tells something: not a count, a year or part of a name."""
    token = tokens[at].strip(SIGNS)
    if not any(character.isdecimal() for character in token):
        return False
    if len(tokens) == 1 and not CASED.search(token):
        return True
    if NAMED_NUMBER.fullmatch(token) and CASED.search(token):
        return False
    if YEAR.fullmatch(token):
        return len(tokens) == 1 or (len(tokens) == 2 and tokens[0].casefold() in ORDINAL_WORDS)
    if not SHORT_NUMBER.fullmatch(token):
        return True
    before = tokens[at - 1].strip(SIGNS).casefold() if at else ""
    if before in COUNTED:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    counts = after[:1].islower() and after.strip(SIGNS) not in STREETS
    return not (counts and ((title and at > 0) or (at == 0 and len(tokens) >= 4)))
