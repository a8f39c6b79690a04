"""Languages that UK public services need most: each has the right names, direction and font.

The languages are those with the most speakers in the 2021 Census of England and Wales (Office for National
Statistics, "Main language (detailed)", table TS024, 95 categories) - Polish 611,845,
Romanian 471,954, Panjabi 290,745, Urdu 269,849, Portuguese 224,719, Spanish 215,062, Arabic 203,998,
Bengali 199,495, Gujarati 188,956, Italian 160,010, Tamil 125,363, French 120,259, Lithuanian 119,656,
Turkish 112,978, Bulgarian 111,431, Russian 91,255, Persian or Farsi 87,713, Hungarian 87,356, Greek
76,675, Somali 62,240, Tagalog or Filipino 60,899, Cantonese 55,555, Hindi 51,260, Slovak 49,924, German
46,421, Latvian 38,359, Czech 30,028, Welsh (in England) 7,349. We added, without figures, languages for which
interpreters are booked more often than the census suggests: languages of people who seek asylum, and
the spoken languages behind "Panjabi", "Bengali" and "Kurdish". Names
and letters are from general knowledge; no table of ours was copied from the code that is tested.
"""

from __future__ import annotations

import string
import unicodedata

import pytest

from pipeline.model.language import language
from pipeline.model.language_rows import OWN_ROWS
from pipeline.typesetting.fonts import FontLibrary

# tag: own name, English name, script, face, and letters that the language has and its neighbours lack.
LANGUAGES: dict[str, tuple[str, str, str, str, str]] = {
    "pl": ("polski", "Polish", "Latn", "NotoSans", "ąćęłńóśźż"),
    "ro": ("română", "Romanian", "Latn", "NotoSans", "ăâîșț"),
    "pa": ("ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)", "Guru", "NotoSansGurmukhi", "ਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ਲ਼ੱੰਂੜ੍ਹ"),
    "pa-Arab": ("پنجابی", "Punjabi (Shahmukhi)", "Arab", "NotoNastaliqUrdu", "ٹڈڑںھہےݨ"),
    "pnb": ("پنجابی", "Western Punjabi", "Arab", "NotoNastaliqUrdu", "ٹڈڑںھہے"),
    "phr": ("پہاڑی", "Pahari-Pothwari", "Arab", "NotoNastaliqUrdu", "ٹڈڑںھہے"),
    "ur": ("اردو", "Urdu", "Arab", "NotoNastaliqUrdu", "ٹڈڑںھہےۓۂ۔؟"),
    "pt": ("português", "Portuguese", "Latn", "NotoSans", "ãõçáêôà"),
    "es": ("español", "Spanish", "Latn", "NotoSans", "ñáéíóúü¿¡"),
    "ar": ("العربية", "Arabic", "Arab", "NotoSansArabic", "ءآأؤإئةىثذضظغًٌٍّ؟،"),
    "bn": ("বাংলা", "Bengali", "Beng", "NotoSansBengali", "ড়ঢ়য়ৎংঃঁ্ষ।"),
    "gu": ("ગુજરાતી", "Gujarati", "Gujr", "NotoSansGujarati", "ળઋૃૅૉ્ષજ્ઞ"),
    "it": ("italiano", "Italian", "Latn", "NotoSans", "àèéìòù"),
    "ta": ("தமிழ்", "Tamil", "Taml", "NotoSansTamil", "ழளறனஶஜஷஸஹ்"),
    "fr": ("français", "French", "Latn", "NotoSans", "œçéèêëïùæ«»"),
    "lt": ("lietuvių", "Lithuanian", "Latn", "NotoSans", "ąčęėįšųūž"),
    "tr": ("Türkçe", "Turkish", "Latn", "NotoSans", "ğışçöüİ"),
    "bg": ("български", "Bulgarian", "Cyrl", "NotoSans", "щъьюя"),
    "ru": ("русский", "Russian", "Cyrl", "NotoSans", "ёъыэщ"),
    "fa": ("فارسی", "Farsi (Persian)", "Arab", "NotoSansArabic", "پچژگکی\u200c"),
    "hu": ("magyar", "Hungarian", "Latn", "NotoSans", "őűáéíóöúü"),
    "el": ("Ελληνικά", "Greek", "Grek", "NotoSans", "άέήίόύώϊΰς"),
    "so": ("Soomaali", "Somali", "Latn", "NotoSans", "xqdhkh'"),
    "fil": ("Filipino", "Filipino (Tagalog)", "Latn", "NotoSans", "ñng"),
    "yue": ("粵語", "Cantonese", "Hant", "NotoSansCJKhk", "嘅喺咗嚟冇"),
    "zh-Hans": ("简体中文", "Simplified Chinese", "Hans", "NotoSansCJKsc", "这们说话门车"),
    "zh-Hant": ("繁體中文", "Traditional Chinese", "Hant", "NotoSansCJKtc", "這們說話門車"),
    "hi": ("हिन्दी", "Hindi", "Deva", "NotoSansDevanagari", "ड़ढ़ज़फ़क़ख़ग़क्षज्ञँ।"),
    "sk": ("slovenčina", "Slovak", "Latn", "NotoSans", "ľĺŕôäčďňšťž"),
    "cs": ("čeština", "Czech", "Latn", "NotoSans", "ěřůčďňšťž"),
    "de": ("Deutsch", "German", "Latn", "NotoSans", "äöüß"),
    "lv": ("latviešu", "Latvian", "Latn", "NotoSans", "āčēģīķļņšūž"),
    "cy": ("Cymraeg", "Welsh", "Latn", "NotoSans", "ŵŷâêîôû"),
    "sq": ("shqip", "Albanian", "Latn", "NotoSans", "ëç"),
    "uk": ("українська", "Ukrainian", "Cyrl", "NotoSans", "ґєії"),
    "ckb": ("کوردیی ناوەندی", "Kurdish (Sorani)", "Arab", "NotoSansArabic", "ەێۆڕڵڤگچپژ"),
    "kmr": ("Kurdî (Kurmancî)", "Kurdish (Kurmanji)", "Latn", "NotoSans", "çêîşû"),
    "ps": ("پښتو", "Pashto", "Arab", "NotoSansArabic", "ټډړږښڅځګڼېۍئ"),
    "prs": ("دری", "Dari", "Arab", "NotoSansArabic", "پچژگکی\u200c"),
    "ti": ("ትግርኛ", "Tigrinya", "Ethi", "NotoSansEthiopic", "ቐቘኸኽጸፀዐ፡።"),
    "am": ("አማርኛ", "Amharic", "Ethi", "NotoSansEthiopic", "ሠኀጸፀቨ፡።"),
    "om": ("Oromoo", "Oromo", "Latn", "NotoSans", "dhnych"),
    "ne": ("नेपाली", "Nepali", "Deva", "NotoSansDevanagari", "ङञणक्षज्ञ्र।"),
    "ml": ("മലയാളം", "Malayalam", "Mlym", "NotoSansMalayalam", "ൻർൽൾൺഴറ"),
    "te": ("తెలుగు", "Telugu", "Telu", "NotoSansTelugu", "ఱళక్షజ్ఞ"),
    "si": ("සිංහල", "Sinhala", "Sinh", "NotoSansSinhala", "ඳඹඟෂඥ්‍ර"),
    "syl": ("ছিলটি", "Sylheti", "Beng", "NotoSansBengali", "ড়ঢ়য়ৎংঃঁ।"),
    "rhg": ("𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝", "Rohingya", "Rohg", "NotoSansHanifiRohingya", "𐴀𐴁𐴂𐴃𐴤𐴥𐴦𐴧𐴰𐴹"),
    "rhg-Latn": ("Ruáingga", "Rohingya (Latin letters)", "Latn", "NotoSans", "çñáéíóú"),
    "rmy": ("Romani čhib", "Romani", "Latn", "NotoSans", "čćšžśźŕ"),
    "yo": ("Èdè Yorùbá", "Yoruba", "Latn", "NotoSans", "ẹọṣàáèéẹ̀ọ́"),
    "ig": ("Igbo", "Igbo", "Latn", "NotoSans", "ịọụṅ"),
    "tw": ("Twi", "Twi", "Latn", "NotoSans", "ɛɔƐƆ"),
    "sw": ("Kiswahili", "Swahili", "Latn", "NotoSans", "ng'"),
    "mnk": ("Mandiŋka", "Mandinka", "Latn", "NotoSans", "ŋñ"),
    "vi": ("Tiếng Việt", "Vietnamese", "Latn", "NotoSans", "ăâđêôơưạảấậệợửỹ"),
    "th": ("ไทย", "Thai", "Thai", "NotoSansThai", "ฎฏฐฬญั่้์ๆ"),
    "my": ("မြန်မာ", "Burmese", "Mymr", "NotoSansMyanmar", "ဠဿ၍၏်ျြွှ။"),
    "he": ("עברית", "Hebrew", "Hebr", "NotoSansHebrew", "ךםןףץ"),
    "yi": ("ייִדיש", "Yiddish", "Hebr", "NotoSansHebrew", "אַאָבֿײַפּ"),
    "hmn": ("Hmoob", "Hmong", "Latn", "NotoSans", "txhnpl"),
    "ko": ("한국어", "Korean", "Kore", "NotoSansCJKkr", "가뷁쓸읽"),
    "sco": ("Scots", "Scots", "Latn", "NotoSans", "aeiouy"),
    "gd": ("Gàidhlig", "Scottish Gaelic", "Latn", "NotoSans", "àèìòù"),
    "ga": ("Gaeilge", "Irish", "Latn", "NotoSans", "áéíóú"),
}

# Without the fonts of this machine, so that the test has the same result on every machine.
SHIPPED = FontLibrary(system=False)


def test_there_are_at_least_fifty_languages() -> None:
    assert len(LANGUAGES) >= 50


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_is_turned_as_its_letters_are(tag: str) -> None:
    _, _, script, _, letters = LANGUAGES[tag]
    found = language(tag)
    assert found.script == script
    # Its direction is that of its letters, whatever any table says.
    classes = {unicodedata.bidirectional(letter) for letter in letters if letter.isalpha()}
    assert found.rtl == (classes <= {"R", "AL"})
    assert found.direction == ("right to left" if found.rtl else "left to right")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_has_a_name_of_its_own_and_an_english_one(tag: str) -> None:
    """Where a row of ours names it, that is the name; elsewhere CLDR may change the name any day."""
    found = language(tag)
    if tag in OWN_ROWS:
        assert (found.own_name, found.english_name) == LANGUAGES[tag][:2]
    assert tag not in (found.own_name, found.english_name)
    assert found.english_name[0] in string.ascii_uppercase
    right_to_left = {unicodedata.bidirectional(letter) for letter in found.own_name} & {"R", "AL"}
    assert bool(right_to_left) == found.rtl


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_is_set_in_its_face_and_every_letter_is_there(tag: str, bold: bool) -> None:
    own, _, script, face, letters = LANGUAGES[tag]
    chain = SHIPPED.chain(tag, script, bold)
    assert chain[0].postscript_name.partition("-")[0] == face
    words = unicodedata.normalize("NFC", own + letters).replace(" ", "")
    assert [letter for letter in words if not any(each.covers(letter) for each in chain)] == []
