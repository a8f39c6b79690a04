"""Words for units of time: the beginnings of the words, as regular expressions. Made by hand.

For each language: minute, hour, day, week, month, year. "|" separates words; a space means any white space.
In a language that is not here, only the order of numbers is checked. Please correct it if you speak one.
"""

from collections.abc import Mapping
from types import MappingProxyType

UNITS = ("minute", "hour", "day", "week", "month", "year")
UNIT_WORDS: Mapping[str, tuple[str, str, str, str, str, str]] = MappingProxyType(
    {
        "ar": ("دقيق|دقائق", "ساع", "يوم|أيام", "أسبوع|أسابيع", "شهر|أشهر|شهور", "سن|عام|أعوام"),
        "bn": ("মিনিট", "ঘণ্টা|ঘন্টা", "দিন", "সপ্তাহ", "মাস", "বছর"),
        "ckb": ("خول", "کاتژم|سەعات", "ڕۆژ", "هەفت", "مانگ", "ساڵ"),
        "cy": ("m?f?unud", "awr|(?:o )?oriau", "n?d?diwrnod|(?:o )?d?dyddiau|niwrnod", "(?:o )?wythnos",
               "[mf]is", "blwyddyn|flwyddyn|mlynedd|flynedd|blynedd"),
        "de": ("Minute", "Stunde", "Tag", "Woche", "Monat", "Jahr"),
        "en": ("minute", "hour", "day", "week", "month", "year"),
        "es": ("minuto", "hora", "día", "semana", "mes", "año"),
        "fa": ("دقیقه", "ساعت", "روز", "هفته", "ماه", "سال"),
        "fr": ("minute", "heure", "jour", "semaine", "mois", "an"),
        "it": ("minut", "or[ae]", "giorn", "settiman", "mes", "ann"),
        "lt": ("minu", "valand", "dien", "savai", "mėnes", "met"),
        "pa": ("ਮਿੰਟ", "ਘੰਟ", "ਦਿਨ|ਦਿਹਾੜ", "ਹਫ਼ਤ|ਹਫ਼ਤ|ਹਫਤ", "ਮਹੀਨ", "ਸਾਲ"),
        "pl": ("minut", "godzin", "dzień|dni|dób|dob", "tydzień|tygodni", "miesi", "rok|lat"),
        "ps": ("دقیق", "ساعت", "ورځ", "اوون", "میاشت", "کال"),
        "pt": ("minuto", "hora", "dia", "semana", "m[eê]s", "ano"),
        "ro": ("(?:de )?minut", "(?:de )?or[eă]", "(?:de )?zi", "(?:de )?săptămân", "(?:de )?lun[iă]", "(?:de )?an"),
        "ru": ("минут", "час", "день|дн|сут", "недел", "месяц", "год|лет"),
        "so": ("daqiiq", "saac", "maal|cisho", "toddobaad|todobaad|usbuuc|isbuuc", "bil", "san"),
        "tr": ("dakika", "saat", "gün", "hafta", "ay", "yıl"),
        "uk": ("хвилин", "годин", "день|дн|доб|діб", "тиж", "місяц", "рок|рік"),
        "ur": ("منٹ", "گھنٹ", "دن", "ہفت", "مہین|ماہ", "سال|برس"),
        "zh": ("分[钟鐘]", "[个個]?(?:小时|小時|钟头|鐘頭)", "[天日]", "周|週|[个個]?(?:星期|礼拜|禮拜)", "[个個]月", "年"),
    }
)  # fmt: skip
