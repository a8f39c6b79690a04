"""Small numbers in words, where CLDR (RBNF) has none or lacks forms. "_" stands for a space. Made by hand.

Sources: for Bengali Banglapedia and Wiktionary's list of Bengali numerals; for Punjabi and Urdu Wiktionary's
appendices of numerals; for Somali Saeed, *Somali* (1999), 3.6; for Welsh Geiriadur Prifysgol Cymru; for Arabic
Ryding, *A Reference Grammar of Modern Standard Arabic* (2005), 15; for Ukrainian the Slovnyk.ua paradigms;
for Romanian DEX; for Chinese Xiandai Hanyu Cidian.
"""

from collections.abc import Mapping
from types import MappingProxyType

NUMBER_WORDS: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "ar": {
            1: "واحد واحدة احدى أحد", 2: "اثنان اثنين اثنتان اثنتين صورتين صورتان قرصين قرصان حبتين حبتان نسختين نسختان مرتين شخصين شخصان مرتين مرتان ضابطين ضابطان شرطيين امرأتين امرأتان طفلان رسالتين رسالتان هاتفين شهرين طفلين خيارين رقمين سؤالين طريقتين طريقتان", 3: "ثلاث ثلاثة", 4: "أربع أربعة",
            5: "خمس خمسة", 6: "ست ستة", 7: "سبع سبعة", 8: "ثمان ثماني ثمانية", 9: "تسع تسعة", 10: "عشر عشرة",
            20: "عشرين", 30: "ثلاثين", 40: "أربعين", 50: "خمسين",
        },
        "bn": {
            1: "এক", 2: "দুই দু দুটি দুজন উভয়", 3: "তিন", 4: "চার", 5: "পাঁচ", 6: "ছয়", 7: "সাত", 8: "আট", 9: "নয়", 10: "দশ",
            11: "এগারো", 12: "বারো", 13: "তেরো", 14: "চৌদ্দ চোদ্দ", 15: "পনেরো", 16: "ষোলো", 17: "সতেরো", 18: "আঠারো", 19: "উনিশ", 20: "বিশ কুড়ি", 24: "চব্বিশ", 28: "আটাশ",
            30: "ত্রিশ", 48: "আটচল্লিশ", 100: "একশ",
        },
        "cy": {1: "un", 2: "dau dwy ddau ddwy", 3: "tri tair", 4: "pedwar pedair", 5: "pum pump", 6: "chwe chwech",
               7: "saith", 8: "wyth", 9: "naw", 10: "deg deng", 12: "deuddeg", 15: "pymtheg", 18: "deunaw", 20: "ugain"},
        "fa": {1: "یک", 2: "دو هردو"},
        "pa": {
            1: "ਇੱਕ ਇਕ", 2: "ਦੋ ਦੋਵੇਂ", 3: "ਤਿੰਨ", 4: "ਚਾਰ", 5: "ਪੰਜ", 6: "ਛੇ", 7: "ਸੱਤ", 8: "ਅੱਠ", 9: "ਨੌਂ", 10: "ਦਸ",
            11: "ਗਿਆਰਾਂ", 12: "ਬਾਰਾਂ", 13: "ਤੇਰਾਂ", 14: "ਚੌਦਾਂ", 15: "ਪੰਦਰਾਂ", 16: "ਸੋਲਾਂ", 17: "ਸਤਾਰਾਂ", 18: "ਅਠਾਰਾਂ", 19: "ਉੱਨੀ", 20: "ਵੀਹ", 24: "ਚੌਵੀ", 28: "ਅਠਾਈ", 30: "ਤੀਹ", 48: "ਅਠਤਾਲੀ",
        },
        "pl": {2: "obaj obie oboje dwoje dwojga", 3: "troje", 5: "pięciu", 6: "sześciu", 7: "siedmiu", 8: "ośmiu"},
        "pt": {1: "um uma", 2: "dois duas ambos ambas"},
        "ro": {1: "un o una unu", 2: "doi două ambele ambii", 14: "paisprezece patrusprezece", 16: "șaisprezece", 12: "doisprezece douăsprezece"},
        "so": {
            1: "hal kow mid", 2: "laba labo labada", 3: "saddex seddex", 4: "afar", 5: "shan", 6: "lix", 7: "toddoba todoba",
            8: "siddeed sideed", 9: "sagaal", 10: "toban", 11: "kow_iyo_toban", 12: "laba_iyo_toban", 13: "saddex_iyo_toban", 14: "afar_iyo_toban", 15: "shan_iyo_toban",
            16: "lix_iyo_toban", 18: "siddeed_iyo_toban", 20: "labaatan", 30: "soddon",
        },
        "uk": {
            1: "один одна одне одного одну однієї", 2: "двох двом двома обидва обидві двоє", 3: "трьох трьом троє",
            4: "чотирьох чотирьом", 5: "п'яти", 6: "шести", 7: "семи", 8: "восьми", 9: "дев'яти", 10: "десяти",
        },
        "ur": {
            1: "ایک", 2: "دو دونوں", 3: "تین", 4: "چار", 5: "پانچ", 6: "چھ چھے", 7: "سات", 8: "آٹھ", 9: "نو", 10: "دس",
            11: "گیارہ", 12: "بارہ", 13: "تیرہ", 14: "چودہ", 15: "پندرہ", 16: "سولہ", 17: "سترہ", 18: "اٹھارہ", 19: "انیس", 20: "بیس", 24: "چوبیس", 28: "اٹھائیس", 30: "تیس", 48: "اڑتالیس",
        },
        "zh": {1: "一", 2: "两 二 双", 10: "十", 20: "二十"},
    }
)  # fmt: skip
# 14 days are "bedwar diwrnod ar ddeg": the noun stands inside the number.
WELSH_TEENS: Mapping[int, str] = MappingProxyType(
    {
        11: r"un\s(?:\w+\s)?ar ddeg", 13: r"(?:[td]h?ri|[td]h?air)\s(?:\w+\s)?ar ddeg",
        14: r"(?:p|b|ph)(?:edwar|edair)\s(?:\w+\s)?ar ddeg", 16: r"un\s(?:\w+\s)?ar bymtheg",
        17: r"dd?(?:au|wy)\s(?:\w+\s)?ar bymtheg", 19: r"(?:p|b|ph)(?:edwar|edair)\s(?:\w+\s)?ar bymtheg",
    }
)  # fmt: skip
ORDINAL_WORDS: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "ar": {2: "نصف", 3: "ثلث", 4: "ربع", 5: "خمس"},
        "bn": {2: "অর্ধেক", 3: "তৃতীয়াংশ", 4: "চতুর্থাংশ"},
        "cy": {2: "hanner ail", 3: "trydydd trydedd traean", 4: "pedwerydd pedwaredd chwarter", 5: "pumed", 10: "degfed"},
        "fa": {2: "نیم", 3: "سوم", 4: "چهارم", 5: "پنجم", 10: "دهم"},
        "pa": {2: "ਅੱਧ", 3: "ਤੀਜ", 4: "ਚੌਥ", 5: "ਪੰਜਵ"},
        "pl": {2: "połowa", 3: "trzecia", 4: "ćwierć"},
        "pt": {2: "metade", 3: "terço", 4: "quarto"},
        "ro": {2: "jumătate", 3: "treime treia", 4: "sfert patra pătrime", 5: "cincea cincime", 10: "zecea zecime"},
        "so": {2: "badh", 3: "saddexaad", 4: "afraad"},
        "uk": {2: "половина друга", 3: "третина третя третій", 4: "чверть четверта четвертий", 5: "п'ята", 10: "десята"},
        "ur": {2: "نصف", 3: "تہائی تیسری تیسرا", 4: "چوتھائی چوتھی چوتھا"},
    }
)  # fmt: skip
