"""Words for pounds, per cent, parts of the day, noon and days of the week that CLDR lacks. Made by hand.

Folded forms: small letters, no vowel marks (see ``forms.py``). Sources: the languages' Wikipedia articles on the
pound sterling, the per cent sign and the 12-hour clock; Geiriadur Prifysgol Cymru; DEX; SJP; Priberam; Slovnyk.ua.
"""

from collections.abc import Mapping
from types import MappingProxyType

POUNDS: Mapping[str, str] = MappingProxyType(
    {
        "ar": "جنيه جنيها جنيهات باوند باوندات استرليني ليرة", "bn": "পাউন্ড পাউণ্ড", "cy": "punt bunt phunt bunnoedd punnoedd",
        "fa": "پوند پوندی", "lt": "svaras svarų svarai svarus gbp", "pa": "ਪੌਂਡ ਪਾਊਂਡ", "pl": "funt funta funty funtów funtach £",
        "pt": "libra libras", "ro": "liră lire lira", "so": "gini bownd pound", "uk": "фунт фунти фунтів фунта",
        "ur": "پاؤنڈ پونڈ", "zh": "英镑 镑 鎊",
    }
)  # fmt: skip
PER_CENT: Mapping[str, str] = MappingProxyType(
    {
        "ar": "بالمئة بالمائة المئة المائة", "bn": "শতাংশ শতকরা", "cy": "cant canran", "fa": "درصد", "lt": "procentas procentų proc",
        "pa": "ਫ਼ੀਸਦੀ ਫੀਸਦੀ ਪ੍ਰਤੀਸ਼ਤ ਪ੍ਰਤੀਸ਼ਤ ਪ੍ਰਤਿਸ਼ਤ", "pl": "procent procenta procentów proc", "pt": "cento percentagem",
        "ro": "sută procente procent", "so": "boqolkiiba boqolkii boqolleey", "uk": "відсоток відсотків процент процентів",
        "ur": "فیصد فی صد", "zh": "百分之",
    }
)  # fmt: skip
# Before noon; after noon, night too, since "11pm" is at night and "2am" as well.
BEFORE_NOON: Mapping[str, str] = MappingProxyType(
    {
        "ar": "صباحا صباح الصباح فجرا ص", "bn": "সকাল ভোর", "cy": "bore yb", "fa": "صبح بامداد", "lt": "ryto rytą ryte priešpiet",
        "pa": "ਸਵੇਰੇ ਸਵੇਰ", "pl": "rano ranem ranka przedpołudnie", "pt": "manhã", "ro": "dimineața dimineaţa", "so": "subaxnimo subax aroor aroornimo sh",
        "uk": "ранку ранок вранці", "ur": "صبح", "zh": "上午 早上 早晨 清晨 凌晨",
    }
)  # fmt: skip
AFTER_NOON: Mapping[str, str] = MappingProxyType(
    {
        "ar": "مساء المساء ظهرا الظهر عصرا ليلا الليل م", "bn": "বিকাল বিকেল সন্ধ্যা রাত দুপুর", "cy": "prynhawn hwyr nos yh",
        "fa": "عصر شب بعدازظهر ظهر", "lt": "vakaro vakarą vakare popiet dienos nakties pietų", "pa": "ਸ਼ਾਮ ਸ਼ਾਮ ਦੁਪਹਿਰ ਰਾਤ ਬਾਅਦ",
        "pl": "wieczorem wieczora wieczór południu południe nocy", "pt": "tarde noite", "ro": "seara după-amiaza după-amiază noaptea amiaza",
        "so": "galabnimo galab fiidnimo fiid habeennimo habeen duhurnimo duhur gn", "uk": "вечора вечором увечері ввечері дня ночі пополудні",
        "ur": "شام دوپہر رات سہ", "zh": "下午 晚上 傍晚 夜 中午 晚",
    }
)  # fmt: skip
DAYS: Mapping[str, tuple[str, str, str, str, str, str, str]] = MappingProxyType(
    {
        "ar": ("اثنين", "ثلاثاء", "اربعاء", "خميس", "جمعة", "سبت", "احاد"),
        "cy": ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul"),
        "fa": ("دو شنبه", "سه شنبه", "چهار شنبه", "پنج شنبه", "ادینه", "شنبه", "یک شنبه"),
        "pa": ("ਸੋਮਵਾਰ", "ਮੰਗਲਵਾਰ", "ਬੁੱਧਵਾਰ", "ਵੀਰਵਾਰ", "ਸ਼ੁੱਕਰਵਾਰ", "ਸ਼ਨੀਵਾਰ", "ਐਤਵਾਰ"),
        "pl": ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota sobót", "niedziela"),
        "pt": ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
        "so": ("isniin", "talaado talaada", "arbaco arbaca", "khamiis", "jimce jimco", "sabti", "axad"),
        "uk": ("понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота субот", "неділя"),
        "ur": ("سوموار", "منگل", "بدھ", "جمعرات", "جمعہ", "سنیچر", "اتوار"),
        "zh": ("星期一 周一 礼拜一", "星期二 周二 礼拜二", "星期三 周三 礼拜三", "星期四 周四 礼拜四", "星期五 周五 礼拜五",
               "星期六 周六 礼拜六", "星期日 星期天 周日 礼拜天"),
    }
)  # fmt: skip
SHORT_MEASURES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "ar": {"ml": "مل ملل ملليلتر", "mg": "ملغ ملجم مجم", "kg": "كجم كغ كلغ", "km": "كم", "cm": "سم", "m": "م متر"},
        "bn": {"ml": "মিলি মি.লি", "mg": "মিগ্রা মি.গ্রা", "kg": "কেজি", "km": "কিমি কি.মি"},
        "fa": {"ml": "سی‌سی سیسی"},
        "ur": {"kg": "کلوگرام کلو"},
        "so": {"mile": "mayl mayl miil", "kg": "kiilo"},
    }
)  # fmt: skip
MONTHS: Mapping[str, str] = MappingProxyType(
    {"so": "jannaayo febraayo maarso abriil maajo juun luulyo agoosto sebtembar oktoobar nofembar diseembar"}
)
FORTNIGHT: Mapping[str, str] = MappingProxyType({"cy": "pythefnos", "en": "fortnight"})
# Only words that mean 12 o'clock, not the afternoon. "_" stands for a space.
MIDDAY: Mapping[str, str] = MappingProxyType(
    {
        "ar": "الظهر ظهرا", "cy": "hanner_dydd canol_dydd ganol_dydd", "fa": "ظهر", "lt": "vidurdienis vidurdienį", "pl": "południe w_południe",
        "pt": "meio-dia", "ro": "amiază amiaza", "uk": "полудень опівдні", "zh": "中午 正午",
    }
)  # fmt: skip
MIDNIGHT: Mapping[str, str] = MappingProxyType(
    {
        "ar": "منتصف_الليل", "cy": "hanner_nos canol_nos ganol_nos", "fa": "نیمه_شب نیمهشب", "lt": "vidurnaktis vidurnaktį", "pl": "północ północy",
        "pt": "meia-noite", "ro": "miezul_nopții", "uk": "північ опівночі", "ur": "آدھی_رات", "zh": "午夜 半夜",
    }
)  # fmt: skip
HALF: Mapping[str, str] = MappingProxyType(
    {
        "ar": "نصف والنصف", "bn": "সাড়ে", "cy": "hanner", "fa": "نیم ونیم", "pa": "ਸਾਢੇ", "pl": "wpół", "pt": "meia", "ro": "jumătate",
        "so": "badh barkii", "uk": "пів половина", "ur": "ساڑھے", "zh": "半",
    }
)  # fmt: skip
