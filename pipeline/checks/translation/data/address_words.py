"""Words that address the reader, as regular expressions. Made by hand; please correct it if you speak one."""

from collections.abc import Mapping
from types import MappingProxyType

# (formal, familiar) for languages that have both.
ADDRESS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "bn": (r"আপনি|আপনা(?:র|কে|দের)", r"তুমি|তোমা(?:র|কে|দের)|তুই"),
        "cy": (r"\b(?:chi|chwi|eich|ichi|arnoch|gennych|wrthych|atoch)\b", r"\b(?:ti|dy|iti|arnat|gennyt|wrthyt|atat)\b"),
        "fa": (r"(?<!\w)شما(?!\w)", r"(?<!\w)تو(?!\w)"),
        "lt": (r"\bJ(?:ūs|ums|ūsų|us|umis)\b|\bj(?:ums|ūsų|umis)\b", r"\b[Tt](?:u|au|avo|ave|avimi)\b"),
        "pa": (r"ਤੁਸੀਂ|ਤੁਹਾ(?:ਡ|ਨੂੰ)", r"(?<!\w)(?:ਤੂੰ|ਤੇਰ[ਾੇੀ]|ਤੈਨੂੰ)"),
        "pl": (r"\bPa(?:n|ni|na|nu|nem|ństwo|ństwa|ństwu)\b", r"\b(?:Ty|Ciebie|Tobie|Tobą|Ci|Cię|Two(?:j\w*|im\w*))\b"),
        "pt": (r"\b(?:você|vocês|o senhor|a senhora)\b", r"\b(?:tu|te|ti|contigo|teu|tua|teus|tuas)\b"),
        "ro": (r"\b[Dd](?:umnea(?:voastră|ta)|vs)\b|\bvă\b", r"\b(?:tu|tine|ție|îți|tău|ta|tale|tăi)\b"),
        "uk": (r"\b(?:[Вв]и|[Вв]ам|[Вв]ас|[Вв]ами|[Вв]аш\w*)\b", r"\b(?:[Тт]и|[Тт]обі|[Тт]ебе|[Тт]обою|[Тт]в(?:ій|оя|оє|ої|ого|оїх|ому|оєї))\b"),
        "ur": (r"(?<!\w)آپ(?!\w)", r"(?<!\w)(?:تم|تمہ(?:ارا|ارے|اری|یں))(?!\w)"),
        "zh": (r"您", r"你"),
    }
)  # fmt: skip
