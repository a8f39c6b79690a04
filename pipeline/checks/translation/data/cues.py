"""Words with which languages say "not" and "must", as regular expressions. Made by hand with our drafts.

A list should match nearly every sentence that negates, and few that do not. So words such as "danger" and
"independent" are left out in languages that build them with their "not". Words for "without", "unless",
"forbid" and "not enough" count, because English often has "no" there. Each list was tested with our drafts
(python -m tests.benchmarks.seeded_faults has the figures). Please correct a list if you speak its language.
Languages without a list are not checked.

Sources: the treebanks of Universal Dependencies, which people who speak the languages annotated. Of the sentences
of their development and test sets that have a word with Polarity=Neg or PronType=Neg, our words find: UD_Arabic-PUD
135 of 146, UD_Lithuanian-ALKSNIS 289 of 290, UD_Persian-Seraji 146 of 155, UD_Polish-PDB 694 of 710, UD_Portuguese-GSD
279 of 279, UD_Romanian-RRT 207 of 210, UD_Ukrainian-IU 276 of 277, UD_Urdu-UDTB 133 of 136, UD_Chinese-GSDSimp 90 of
92. What is left are mostly adjectives and nouns, as "niezadowolony". UD_Welsh-CCG and UD_Bengali-BRU have no such
marks; our words were read in their sentences. In UD_Punjabi-PunTB (299 sentences, branch dev) our words find all 35
sentences with ਨਾ or ਨਹੀਂ, which universaldependencies.org/pa names as its negations. In Bengali, all 8 of 8 in UD_Bengali-BRU.
For Somali there is no treebank: the words are those of Saeed, *Somali* (1999), and of the chapters on negation of
learn101.org and polyglotclub.com, which have "ma", "maan", "kuma", "ha" and "la'aan".
"""

from collections.abc import Mapping
from types import MappingProxyType

# The negations that a translation must have. "no-contact" is only a name;
# "no matter", "no problem", "whether or not" and "not both" do not negate; "no more than" is one of the opposites.
ENGLISH = (
    r"(?<!\bwhether or )\b(?:not(?! both\b)|no(?!-| matter\b| problem\b| (?:more|less|fewer|later|earlier|larger|longer) than\b)|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|unless)\b"
    r"|\b\w+n['’]t\b|, not both\b"
)

# Not worth a question where no life depends on it: "unless" is often "only if", "if not" is "otherwise", "might or
# might not" is "maybe", "why not do it?" is "do it". "No. 2" is a number.
ENGLISH_LOOSE = (
    r"(?<!\bif )(?<!\bor )(?<!\bwhether or )(?<!\bwhy )(?<!\bor might )(?<!\bor may )"
    r"\b(?:not(?! (?:only|just|both|necessarily|very)\b)|(?<!\band )no(?!-|, don|\. ?\d| (?:matter|problem)\b| (?:more|less|fewer|later|earlier|larger|longer|other|better) than\b)"
    r"|never|nobody|cannot|without)\b"
    r"|\b\w+n['’]t\b(?! (?:necessarily|very)\b)|\bif not (?=\w+ed\b)|, not both\b|(?<=\bor )cannot\b"
)
# Here translators often say it without a "not", and a warning was seldom right: "may not be seen" is "may stay unseen".
ENGLISH_WEAK = r"\b(?:may|might) not\b|^\W*not\b|\b(?:without|nobody)\b|\bnot (?:both|up to date)\b"
# What other languages deny and English does not, so that it pays for no "not" of the English: "until you *have* it" is
# "dopóki *nie* masz", "not only" is no denial, "non-business" is "غير".
ALSO_DENIED: tuple[tuple[str, Mapping[str, str]], ...] = (
    (
        r"\b(?:until|till|before|as long as|while)\b",
        {
            "pl": r"\b(?:do)?póki\b[^,.;]*?\bnie\b", "ro": r"\bpână (?:când )?(?:nu\b|n-)", "uk": r"\b(?:до|по)ки\b[^,.;]*?\bне\b",
            "lt": r"\bkol\b[^,.;]*?\bne\w+", "so": r"\binta aan\b", "fa": r"\bتا زمانی که\b[^،.]*?\bن\w+(?=[^.]*،)",
        },
    ),
    (
        r"\bnot (?:only|just)\b",
        {
            "ar": r"ليس فقط", "fa": r"نه تنها", "lt": r"\bne (?:tik|vien)\b", "pl": r"\bnie tylko\b", "pt": r"\bnão (?:só|apenas|somente)\b",
            "ro": r"\bnu (?:doar|numai)\b", "uk": r"\bне (?:лише|тільки)\b", "bn": r"শুধু[^।]{0,20} ন(?:য়|া)", "cy": r"\bnid (?:yn unig|dim ond)\b",
        },
    ),
    (
        r"\b(?:non-?\w+|only|except|un(?:available|able|known|confirmed|verified|paid|translated|approved|authori[sz]ed|used|read|limited|saved|finished)|in(?:valid|correct|complete|active|accessible)|inaccurate)\b",
        {
            "ar": r"(?<!\w)[وفبل]?غير(?!\w)|(?<!\w)إلا(?!\w)", "fa": r"\bغیر",
            "pl": r"\bnie(?:widoczn|wystarczając|legaln|sprawdz|przetłumacz|potwierdz|dostateczn)\w*",
            "ro": r"\bne(?:confirmat|verificat|tradus|permis|autorizat|posibil|semnat)\w*", "uk": r"\b(?:неможлив|непідтверджен|неперекладен|неперевірен)\w+",
            "ur": r"(?<!\w)غیر (?:مصدقہ|تصدیق|محفوظ|موجود)", "lt": r"\bne(?:galioj|patvirtint|aktyv|išversting|naudojam)\w*",
        },
    ),
)  # fmt: skip
# A verb that is denied: no adjective with "un-" or the like can stand for it.
ENGLISH_VERBAL = (
    r"\b(?:do|does|did|can|could|must|should|would|will|may|might|shall|has|have|had) not\b|\bcannot\b|\bnever\b"
    r"|\b(?:do|does|did|ca|could|must|should|would|wo|may|might|has|have|had)n['’]t\b"
)
# Words that deny by their beginning or their sense; counted in a critical message.
ENGLISH_PREFIXED = r"\b(?:insufficient|unsafe|illegal|unlawful|unable|forbidden|banned|prohibited)\b"

CUES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        # Particles alone or after و ف أ ب ل. "لا تزال" (still), "لا بد" (must), "لا سيما" (above all) do not negate.
        "ar": (
            r"(?<![\w\u064b-\u0652])[وف]?[بأ]?لا(?![\w\u064b-\u0652])(?! [تينأ]زال)(?! بد)(?! بُد)(?! سيما)",
            r"(?<![\w\u064b-\u0652])[وف]?(?:لن|أ?لم|ألا|ألّا|لئلا|كيلا)(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])[وف]?(?:ليس|ليست|ليسوا|لست|لستم|لسنا)(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])[وفبل]?غير(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])[وفب]?دون(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])[وفبل]?(?:ال)?عدم(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])إلا(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])ما لم(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])[وف]?(?:ال)?(?:ممنوع|محظور)",
            r"(?<![\w\u064b-\u0652])(?:و|ف)?(?:س)?ي[\u064f]?(?:منع|حظر)(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])(?:منع|حظر)(?![\w\u064b-\u0652])",
            r"(?<![\w\u064b-\u0652])أبد[\u064b]?ا(?![\w])",
            r"(?<![\w\u064b-\u0652])[وف]?[يت]?تعذ[\u064b-\u0652]*ر",
        ),
        # "কি না", "কিনা" (whether) does not negate; vowel signs are not \w, so look-arounds end words.
        "bn": (
            r"(?<!কি )(?<![\u0980-\u09ff])না(?![\u0980-\u09ff])",
            r"(?<![\u0980-\u09ff])(?:নেই|নাই|নয়|নহে|নন|নই|নও|নি|নহি|নারাজ)(?![\u0980-\u09ff])",
            r"[\u0980-\u09ff]{1,}(?:য়|ে|ন)নি(?![\u0980-\u09ff])",
            r"[\u0980-\u09ff]{2,}(?<!কাহ)(?:ি|ই)নি(?![\u0980-\u09ff])",
            r"(?<![\u0980-\u09ff])(?:কখনোই|কখনও) না(?![\u0980-\u09ff])",
            r"(?<![\u0980-\u09ff])(?:হয়|হবে|যায়|যাবে|করে|করবে|পারে|পারবে|থাকে|থাকবে)না(?![\u0980-\u09ff])",
            r"(?<![\u0980-\u09ff])(?:নিষেধ|নিষিদ্ধ|নিষেধাজ্ঞা|বারণ)[\u0980-\u09ff]*(?![\u0980-\u09ff])",
            r"(?<![\u0980-\u09ff])(?:বিনা|ব্যতীত|ছাড়াই)(?![\u0980-\u09ff])",
            r"(?<!এ)(?<!তা) ছাড়া(?! (?:হ|পা))(?![\u0980-\u09ff])",
            r"(?<![\u0980-\u09ff])(?:অপর্যাপ্ত|অসম্ভব|অসমর্থ|অক্ষম|অপারগ)[\u0980-\u09ff]*",
            r"(?<![\u0980-\u09ff])(?:বিরত|এড়িয়ে)(?![\u0980-\u09ff])",
        ),
        # "ni" is also "we" and "na" also "than": they count before a verb, and not after a comparative.
        "cy": (
            r"\bnid\b",
            r"\bni \w+(?:wyd|[ei]r|odd)\b",
            r"\bnad\b",
            r"\bnac (?:ydy|ydi|yw|oes|ydw|ydych)\w*",
            r"\bnas\b",
            r"\bni (?:fydd\w*|fu|fuodd|fyddai\w*|chaiff|chei|chewch|chawn|chân\w*|cheir|chafodd|chafwyd|all|alla\w*|allai\w*|ellir|ellid|allwch|allwn|ddylai\w*|ddylech|ddylid|wnaeth\w*|wnaiff|wna\w*|wnewch|wneir|ddaw|aiff|wyddom|wyddys|raid|ddywed\w*|roddir|dderbynnir|thalir|chodir)\b",
            r"(?<!\bmwy )(?<!\bllai )(?<!\bwell )(?<!\bwaeth )(?<!\bhŷn )(?<!\biau )(?<!\buwch )(?<!\bis )(?<!\bach )(?<!\bfwy )(?<!\blai )(?<!\barall )\bna\b(?![’'])",
            r"\bd(?:oes|ydy|ydi|yw|ydych|ydyn)\b",
            r"\bheb\b",
            r"\bhebddo\w*",
            r"\bhebddi\b",
            r"\bheboch\b",
            r"\boni\b",
            r"\bonid\b",
            r"\b[pb]eidi\w+",
            r"\bpheidi\w+",
            r"\bpaid\b",
            r"\b[mf]eth(?:u|wyd|odd|ais|ir)\b",
            r"\b(?:an|m)nigonol\b",
            r"\bg?waherddir\b",
            r"\bg?wahardd\w*",
        ),
        # The verb is negated by a prefix; its stems are listed, because "نشان" (sign) and "نیاز" (need) begin in the same way.
        "fa": (
            r"\bنم[یي](?:\u200c|\s|-|\w{2})",
            r"\bن(?:یست|یستند|بود|باش|باید|دار|داشت|داد|داده|دهد|دهید|دهند|دهم|دهیم|شد|شده|شو|کن|کرد|توان|خواه|خواست|گو[یی]|گفت|گیر|گرفت|گرد|یافت|گذار|گذاشت|بین|دید|دان|دانست|فرست|فرستاد|مان(?:د|ید|ده)|رس(?:ید|د|ان)|رو(?:د|ید|ند)|رفت|یا(?:ید|یند|یید|مد|ور|ورد)|زن(?:ید|د|ند)|زده|بر(?:د|ید|ند)|پرس|شنی?[دو]|ساز|خوان|نویس|نوشت|پذیر)\w*",
            r"\bنه\b",
            r"\b(?:مکن(?:ید)?|نمان(?!ده)\w*|نشناس\w*|برن(?:دار|گرد)\w*)\b",
            r"\b(?:هرگز|هیچ\u200c?گاه|هیچ\u200c?وقت)\b",  # "هیچ" alone only strengthens a negated verb
            r"\b(?:ناتوان\w*|بدون|بجز|مگر|فاقد|عدم|ممنوع\w*|ناکافی|نامناسب|غیر)\b",
            r"\bبی\u200c\w+",
        ),
        # ne-, nie-, jok-, be; not net, nes, neseniai, netrukus, nepriklausom- and the like.
        "lt": (
            r"\bne\b",
            r"\bne(?!(?:t|s|tgi|gi)\b|bent\b|seniai|trukus|daug|priklausom|laim|mokam|įgal|paprast|ri[mn]|rv|toli|kilnoj|utral|gatyv|pilnamet|reto?ai\b)\w{2,}",
            r"\bnebent\b",
            r"\bnėra\b",
            r"\bnebėra\b",
            r"\bnė\b",
            r"\bbe\b(?! to\b)",
            r"\b(?:už)?draud(?:ž|i)\w*",
            r"\b(?:už)?draus(?:t|ti)\w*",
        ),
        # "ਨਾਂ" (name) and "ਨਾਲ" (with) do not negate; vowel signs are not \w.
        "pa": (
            r"(?<![\u0a00-\u0a7f])(?:ਨਹੀਂ|ਨਹੀ|ਨਹੀਉਂ|ਨਈਂ|ਨਾ|ਨਾਹ|ਨਾਂਹ|ਨ|ਨਾਹੀਂ)(?![\u0a00-\u0a7f])",
            r"(?<![\u0a00-\u0a7f])(?:ਬਿਨਾਂ|ਬਿਨਾ|ਬਗ਼ੈਰ|ਬਗੈਰ|ਬਾਝੋਂ|ਬਿਨ)(?![\u0a00-\u0a7f])",
            r"(?<![\u0a00-\u0a7f])(?:ਮਨਾਹੀ|ਮਨ੍ਹਾ|ਮਨਾਂ|ਵਰਜਿਤ|ਪਾਬੰਦੀ)[\u0a00-\u0a7f]*(?![\u0a00-\u0a7f])",
            r"(?<![\u0a00-\u0a7f])(?:ਅਸੰਭਵ|ਨਾਕਾਫ਼ੀ|ਨਾਕਾਫੀ|ਨਾਮੁਮਕਿਨ|ਅਢੁਕਵ[\u0a00-\u0a7f]*)(?![\u0a00-\u0a7f])",
            r"(?<![\u0a00-\u0a7f])(?:ਗੁਰੇਜ਼|ਸਿਵਾਏ)(?![\u0a00-\u0a7f])",
        ),
        # "niebezpieczeństwo" (danger) and the like do not negate: nie stands alone.
        "pl": (
            r"\bnie\b",
            r"\bbez\b",
            r"\bbrak(?:u|uje|ować)?\b",
            r"\bza(?:kaz|brani|broni)\w*",
            r"\bchyba że\b",
            r"\bnie(?:widoczn|wystarczając|możliw|legaln|sprawdz|przetłumacz|potwierdz|dostateczn)\w*",
        ),
        "pt": (
            r"\bnão\b",
            r"\bsem\b",
            r"\ba menos que\b",
            r"\ba não ser\b",
            r"\bsalvo se\b",
            r"\bexceto\b",
            r"\binsuficientes?\b",
            r"\bproibid[oa]s?\b",
            r"\bimpossíve(?:l|is)\b",
        ),
        "ro": (
            r"\bnu\b",
            r"\bnu-(?=\w)",
            r"\bn[-‑’'](?:am|ai|a|ați|au|aș|ar|o|avea\w*|are|ave[mț]\w*)\b",
            r"\bf[ăa]r[ăa]\b",
            r"\bdecât dacă\b",
            r"\bexceptând\b",
            r"\bcu excepția\b",
            r"\binsuficien\w+",
            r"\bimposibil\w*",
            r"\binterzi\w+",
            r"\bîmpiedic\w+",
            r"\bilegal\w*",
            r"\bne(?:confirmat|verificat|tradus|permis|autorizat|adevărat|sigur|posibil|vinovat|semnat)\w*",
            r"\blips(?:esc|ește|ă|a|ea|it|iți|ind)\b",
        ),
        # "ma" asks in a question; "ha", "aan" and the forms of la'aan negate.
        "so": (
            r"\bma\b(?![^.?!]*\?)",
            r"\bma(?:an|ayno|yno|nihin|aha|ihi)\b",
            r"\bmaha\b",
            r"\bmana\b",
            r"\b(?:i|ku|u|ka|la|laga|lagu|loo|looga|loogu|kuu|kaa|kugu|kaaga|kuugu|ii|iga|igu|noo|naga|isku|iska|isu|isla|lala|kala)ma\b",
            r"\bha\b",
            r"\b(?:in|oo|ee|haddii|iyo)?aan(?:an|ad|u|ay|aynu|aydin)?\b",
            r"\b(?:in|haddii)?(?:aadan|uusan|aysan|aynan|aydaan|aynaan)\b",
            r"\w*la[’']aan\b",
            r"\bbilaa\b",
            r"\bmooyee\b",
            r"\bmooyaane\b",
            r"\bmaya\b",
            r"\bmamnuuc\w*",
        ),
        # "небезпека" (danger), "незалежний" (independent), "неділя" do not negate.
        "uk": (
            r"\bне\b",
            r"\b(?:аби|щоб|якби|коли)не\b",
            r"\bнема(?:є)?\b",
            r"\bні\b",
            r"\bбез\b",
            r"\bвідсутн\w+",
            r"\bнедостатн\w+",
            r"\bнестач\w+",
            r"\bбрак(?:у|ує|увати|увало)?\b",
            r"\bнеможлив\w+",
            r"\bнеможна\b",
            r"\bнесила\b",
            r"\bнезаконн\w+",
            r"\bнеправд\w+",
            r"\bнепідтверджен\w+",
            r"\bнеперекладен\w+",
            r"\bнеперевірен\w+",
            r"\bзаборон\w+",
            r"\b(?:о)?крім (?:випадк\w+|як|коли|якщо)\b",
            r"\bхіба що\b",
        ),
        # "بلا" is also "to call", "بنا" also "made".
        "ur": (
            r"(?<!\w)ن[ہھ]یں(?!\w)",
            r"(?<!\w)نہ(?!\w)(?! صرف)",
            r"(?<!\w)مت(?!\w)",
            r"(?<!\w)بغیر(?!\w)",
            r"(?<!\w)(?:سوائے|ماسوائے|بجز)(?!\w)",
            r"(?<!\w)(?:ممنوع|ممانعت)(?!\w)",
            r"(?<!\w)منع (?:ہے|ہیں|کیا|کر|کی)",
            r"(?<!\w)غیر (?:مصدقہ|تصدیق|یقینی|محفوظ|موجود|ضروری|مجاز|قانونی|واضح|ممکن|دستیاب)",
            r"(?<!\w)(?:ناکافی|ناممکن|نامکمل)(?!\w)",
            r"(?<!\w)کے بنا(?!\w)",
        ),
        # Not within 不同, 不仅, 无论, 未来, 分别, 非常, nor in a question (是不是, 能不能, 有没有).
        "zh": (
            r"(?<![是能会要好可])不(?![同仅但过管断久少论止])",
            r"是不(?!是)",
            r"能不(?!能)",
            r"会不(?!会)",
            r"要不(?!要|然)",
            r"好不(?!好)",
            r"可不(?!可)",
            r"(?<!有)[没沒](?!收)",
            r"未(?!来|必)",
            r"未必",
            r"[无無](?!论|論|线|障碍|疑)",
            r"勿",
            r"莫(?=要|非)",
            r"(?:并|绝|而|除|若)非",
            r"(?:禁止|严禁|禁令)",
            r"(?:^|[，。！？；：、\s]|请|千万|先|也|就)别(?![人的名])",
            r"毫无",
            r"为否",
            r"缺乏",
        ),
    }
)

# Negative words that stand beside a "not" of their clause and do not deny a second time: Romanian "nu ... nimeni"
# is one negation (WALS, chapter 115, *Negative Indefinite Pronouns*, and the grammars it cites: Swan for Polish,
# Mišković for Ukrainian, Ambrazas for Lithuanian, Saeed for Somali). They count where nothing else denies: in a
# sentence without a verb, and in Portuguese and Welsh in a clause of their own.
CONCORD: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        # After a verb at the beginning that has lost "ni": "Fydd neb yn dod".
        "cy": (
            r"\bddim\b",
            r"\bdim\b(?! ond\b)",
            r"^\W*(?:neb|byth)\b",
            r"^\W*(?:fydd\w*|fu\w*|fyddai\w*|chaiff|chei|chewch|chawn|chân\w*|ddaw|daeth|ddaeth|all\w*|ddyl\w+|wnaiff|wna\w*|wnewch|welodd|welais|oes|does)\b[^.]*?\b(?:neb|byth|erioed)\b",
        ),
        "lt": (r"\bnei\b", r"\bniek\w+", r"\bjok\w+"),
        "pl": (
            r"\bnik(?:t|ogo|omu|im)\b",
            r"\bnic(?:zego|zemu|zym)?\b",
            r"\bnigd(?:y|zie)\b",
            r"\bżad(?:en|n\w+)",
            r"\bani\b",
        ),
        # After its verb "nenhum" needs a "não" (Cunha and Cintra, *Nova Gramática do Português Contemporâneo*).
        "pt": (
            r"\b(?:nunca|jamais|nem)\b",
            r"^\W*(?:(?:ainda|se|mas|quando|e|quase|pois|que|como|também|porém)\W+){0,2}(?:ninguém|nenhum\w*|nada)\b",
            r"\b(?:em|por|de|com|para|a|porque|pois|que|como|se|mas) (?:nenhum\w*|ninguém|nada)\b",
        ),
        "ro": (r"\bnici\w*", r"\bnicăieri\b", r"\bnim(?:eni|ănui|ic)\b", r"\bdeloc\b"),
        "so": (r"\b(?:cidna|cidina|qofna|waxna|waxba|marnaba|weligaa?)\b",),
        "uk": (r"\bні\w+", r"\bані\b", r"\bжод(?:ен|н)\w*"),
    }
)
ONE_IN_A_CLAUSE = frozenset({"cy", "pt"})
"""Here a negative word can deny alone, if its clause has no other: "Ninguém veio", "Dydy hi ddim"."""
# In a message that is not critical, these are good enough for an English "not": "nieprawidłowy" for "not valid".
LOOSE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": (r"لاي\w+", r"لات\w+", r"(?<!\w)الا(?!\w)", r"فشل", r"باطل", r"تع[ّ]?ذ", r"معط", r"فارغ", r"انته", r"لاشئ", r"بدل", r"فقط", r"مختلف", r"(?<!\w)[وفب]?أقصى"),
        "bn": (r"নয়", r"(?<![\u0980-\u09ff])(?:অবৈধ|অপ্র|অসম|অসং|অনু?পস্থ|অনির্দ)", r"ব্যর্থ", r"যে কোন একটি", r"আরেকটি", r"খালি"),
        "cy": (r"\b(?:annilys|anghywir|anhysbys|amhosib|anweithredol)\w*",),
        "fa": (r"\b(?:نا\w|بی(?:\u200c|\s)|غیر)", r"\bخیر\b", r"خالی", r"کوچک", r"فقط", r"یکسان"),
        "lt": (r"\bne\w+", r"\btušč", r"\bišjung", r"\btik\b", r"\bkitaip\b", r"\bnei\b"),
        "pl": (
            r"\bnie(?!bezpiecz|dziel|chaj|wiel|przytom|naw|mal|któr)\w{3,}", r"\bpust\w", r"\bpozbawi", r"\bzablok", r"\bzakończ",
            r"\bodznacz", r"\bwyłącz", r"\bchyba,", r"\bzastrz", r"\bbrak", r"\bpowstrzym", r"\bunik", r"\b(?:tylko|jedynie)\b", r"^\W*żad\w+", r"\bbł[ęą]d", r"\bprzeciwn", r"\b(?:s|wy)kończ", r"\bprzesta",
            r"\bmiędzy innymi\b", r"\bwygas", r"\btak\w+ sam", r"\binn\w+", r"\bpozbawion", r"\b(?:od|za)?różn", r"\bodradz",
        ),
        "pt": (
            r"\b(?:in|im|des)(?:v[aá]l|dispon|corr|compl|exist|ativ|esper|defin|lig|marc|conhec|poss|ped)\w*", r"\bdeix\w+ de\b",
            r"\bfalh", r"\bvazi", r"\bcaso contrário\b", r"\bdemor", r"\bevit", r"\bimped", r"\b(?:apenas|só|somente|nunca)\b", r"^\W*nenhum\w*", r"\bigua(?:l|is)\b", r"\btempor[aá]ri",
            r"\binseg", r"\bincapa", r"\bmáxim", r"\bbloque", r"\blimit", r"\binváli", r"\bdiferente",
        ),
        "ro": (
            r"\bne(?!voi|ces|gati)\w{4,}", r"\bin(?:dispon|valid|corect|complet|accesib|exist|util)\w*", r"\bdezactiv", r"\bgo(?:l|ală)\b",
            r"\bgreșit", r"\bevita", r"\bîn afar", r"\bcaz contrar\b", r"\bmaxim", r"\b(?:numai|doar|altfel)\b", r"^\W*nici\w*\b", r"\beșua",
        ),
        "uk": (
            r"\bне(?!безпе|діл|залеж|щодав|бо\b|хай|вели)\w{3,}", r"\bвідсут", r"\bпорожн", r"\bвимкн", r"\bкрім\b",
            r"\bінакше\b", r"\bуник", r"\bоднаков", r"\bідентичн", r"\bнебезпеч", r"\b(?:лише|тільки)\b", r"\b(?:закінч|заверш|припин)", r"\bпомилк", r"\bвідрізн",
        ),
        "ur": (r"(?<!\w)(?:غیر|نا|بے|ورنہ|صرف)",),
        "zh": (r"非(?!常)", r"否则", r"禁用", r"失败", r"缺", r"失效", r"停", r"拒", r"仅", r"避免", r"其一", r"错误", r"以外", r"只", r"是否", r"为真", r"封", r"同时|重复"),
    }
)  # fmt: skip

# "must", in languages that have only a few ways to say it. In the treebanks of Universal Dependencies named above these
# words stand in 211 of 1,000 sentences in Arabic, 74 of 2,617 in Welsh, 90 of 1,199 in Persian, 159 of 1,301 in
# Lithuanian, 308 of 4,430 in Polish, 108 of 2,404 in Portuguese, 69 of 1,481 in Romanian, 73 of 1,571 in Ukrainian,
# 158 of 1,087 in Urdu and 129 of 1,000 in Chinese. Where else to look them up: the dictionaries that opposites.py
# names, and grammars: ar Ryding; bn Thompson; cy Thomas, *Gramadeg y Gymraeg*; fa Lazard; lt Ambrazas; pa Bhatia;
# pt Cunha and Cintra; so Saeed; ur Schmidt.
# "Must not" is a negation, and "must be only" may be "may be only".
ENGLISH_DUTY = r"\b(?:must|shall)\b(?! (?:not|never)\b)(?![^.!?]{0,60}\b(?:only|unique|different)\b)"
DUTY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": (
            r"يجب",
            r"(?<!\w)و?على(?!\w)",
            r"علي(?:ه|ها|ك|هم|كم|نا)(?!\w)",
            r"على ال",
            r"لا ?بد",
            r"يلزم",
            r"يتعين",
            r"ملزم",
        ),
        "bn": (r"হবে", r"অবশ্যই", r"বাধ্য", r"মানত", r"চলত", r"চাই"),
        "cy": (r"\b[rR]haid\b", r"\braid\b", r"\b[gr]orfod\w*", r"\bgorfod", r"\borfodi", r"\bgofyn\b"),
        "fa": (r"باید", r"بایست", r"مجبور", r"موظف", r"ملزم", r"لازم است", r"نیاز", r"ضروری"),
        "lt": (r"\bpriva\w+", r"\bturi\w*", r"\bturė\w+", r"\breik\w+", r"\bbūtina\b"),
        "pa": (r"ਪਵੇਗਾ|ਪੈਂਦ|ਪੈਣ|ਪਵੇ|ਪਏ", r"ਜ਼ਰੂਰ", r"ਲਾਜ਼ਮੀ", r"ਚਾਹੀਦ"),
        "pl": (
            r"\bmus(?:i|z[ąę])\w*",
            r"\b(?:mam|masz|ma|mamy|macie|mają) \w+ć\b",
            r"\b(?:wymag|koniecz|niezbędn|potrzeb)\w*",
            r"\btrzeba\b",
            r"\bnależy\b",
            r"\bpowinn\w+",
            r"\bobowiąz\w+",
        ),
        "pt": (
            r"\bdev(?:e|em|er|erá|erão|es|a|am)\b",
            r"\bt(?:[eê]m?(?:os)?|iver\w*) (?:de|que)\b",
            r"\b(?:necessit|precis)\w+",
            r"\bter (?:de|que)\b",
            r"\bter[áã]o? (?:de|que)\b",
            r"\bé (?:obrigat|preciso)",
            r"\bobriga\w+",
        ),
        "ro": (r"\btrebui\w+", r"\bobliga\w+", r"\bare de\b", r"\bnecesar\w*"),
        "so": (
            r"\bwaa in(?:uu|ay|aad|aan|ay|aynu)?\b",
            r"\bwaa in",
            r"\bqasab",
            r"\bkhasab",
            r"\bwaajib\w*",
            r"\bkhashab",
            r"\bla(?:ga)? rabaa\b",
        ),
        "uk": (
            r"\bма(?:є|ють|єш|єте)\b",
            r"\bповинн\w+",
            r"\bповинен\b",
            r"\bмус\w+",
            r"\bтреба\b",
            r"\bпотрібно\b",
            r"\bнеобхідно\b",
            r"\bзобов\w+",
            r"\bслід\b",
            r"\bдоведеться\b",
        ),
        "ur": (r"ضروری", r"لازم", r"ہوگ", r"ہو گ", r"ہوں گ", r"چاہ[یئ]", r"پڑ", r"ہوتا|ہوتی"),
        "zh": (r"必须|必須|必需|一定|务必|務必|应当|應當|应该|應該|须|須|得|要",),
    }
)
