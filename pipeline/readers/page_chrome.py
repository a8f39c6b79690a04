"""Page chrome: recognises menus and buttons of a web page, and drops them where that is safe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from pipeline.model.finding import Finding
from pipeline.readers.lines import SourceLine
from pipeline.readers.rules import DROPPED_PAGE_CHROME


def _labels(table: str) -> frozenset[str]:
    return frozenset(label.strip() for label in table.replace("\n", "|").split("|") if label.strip())


# Labels of buttons and menus that web pages have around a text, but no words that could belong to a leaflet.
# They count only as separate blocks before or after the whole text.
PAGE_CHROME = _labels("""
    login|log in|logout|log out|sign in|sign out|my account|menu|main menu|open menu|close menu
    navigation|main navigation|toggle navigation|cookies|cookie settings|manage cookies|accept cookies
    accept all cookies|accept all|reject all|reject cookies|reject all cookies|we use cookies
    cookies information|cookie policy|cookie notice|cookie consent|cookie preferences
    cookies on this site|cookies on this website|search|search this site|search this website
    exit this page|quick exit|leave this site|print|listen to this page|mewngofnodi|dewislen
    prif ddewislen|cwcis|chwilio|argraffu|connexion|se connecter|menu principal|fermer le menu
    gérer les cookies|tout accepter|tout refuser|accepter les cookies|rechercher|recherche|imprimer
    anmelden|menü|hauptmenü|menü öffnen|menü schließen|cookie-einstellungen|alle akzeptieren
    alle ablehnen|suche|suchen|drucken|seite drucken|iniciar sesión|menú|menú principal
    configurar cookies|aceptar todas|rechazar todas|aceptar cookies|buscar|imprimir|accedi
    menu principale|impostazioni cookie|accetta tutti|rifiuta tutti|cerca|stampa|zaloguj się|menu główne
    ustawienia plików cookie|zaakceptuj wszystkie|odrzuć wszystkie|szukaj|wyszukaj|drukuj|entrar
    iniciar sessão|aceitar todos|rejeitar todos|definições de cookies|pesquisar|autentificare|meniu
    meniu principal|setări cookie|acceptă toate|respinge toate|caută|căutare|tipărește|prisijungti|meniu
    slapukai|slapukų nustatymai|priimti visus|atmesti visus|paieška|ieškoti|spausdinti|увійти|меню
    головне меню|налаштування cookie|прийняти всі|відхилити всі|пошук|друкувати|друк|تسجيل الدخول|القائمة
    القائمة الرئيسية|ملفات تعريف الارتباط|إعدادات ملفات تعريف الارتباط|قبول الكل|رفض الكل|بحث|طباعة
    لاگ ان|مینو|کوکیز|تلاش|تلاش کریں|پرنٹ کریں|ورود|منو|منوی اصلی|کوکی‌ها|پذیرش همه|جستجو|چاپ|登录|菜单|主菜单
    cookie 设置|全部接受|全部拒绝|搜索|打印|লগ ইন|মেনু|কুকিজ|অনুসন্ধান|প্রিন্ট করুন|ਲੌਗ ਇਨ|ਮੀਨੂ|ਕੂਕੀਜ਼|ਖੋਜ|ਪ੍ਰਿੰਟ ਕਰੋ
    gal|liiska|raadi|daabac
""")
# Buttons below a title; they count wherever they stand between blank lines.
BUTTONS = _labels("""
    share|share on facebook|share on twitter|share on x|share on whatsapp|rhannu|partager|teilen
    compartir|condividi|udostępnij|partilhar|distribuie|partajează|dalintis|поділитися|مشاركة|شارك
    شیئر کریں|اشتراک‌گذاری|分享|শেয়ার করুন|ਸਾਂਝਾ ਕਰੋ|la wadaag
""")
# Labels that cannot belong to a leaflet wherever they fill a line.
EVERYWHERE = _labels("""
    skip navigation|skip to content|skip to main content|skip to navigation|skip to footer|skip to search
    jump to content|jump to navigation|skip to main navigation
    share this|share this page|print this page|email this page|print page|download as pdf
    back to top|return to top|top of page|scroll to top|was this page helpful|is this page useful
    neidio i'r cynnwys|neidio i'r prif gynnwys|neidio i’r cynnwys|neidio i’r prif gynnwys|mynd i'r cynnwys
    nôl i'r brig|yn ôl i'r brig|nôl i’r brig|yn ôl i’r brig|argraffu'r dudalen hon|rhannu'r dudalen hon
    argraffu’r dudalen hon|rhannu’r dudalen hon
    aller au contenu|aller au contenu principal|passer au contenu|passer au contenu principal
    aller à la navigation|accéder au contenu|retour en haut|retour en haut de page|haut de page
    imprimer cette page|imprimer la page|partager cette page|partager la page
    zum inhalt|zum inhalt springen|zum hauptinhalt|zum hauptinhalt springen|direkt zum inhalt
    zur navigation springen|zur hauptnavigation|nach oben|zurück nach oben|zum seitenanfang
    diese seite drucken|diese seite teilen|seite teilen
    saltar al contenido|ir al contenido|saltar al contenido principal|ir al contenido principal
    pasar al contenido principal|volver arriba|volver al inicio|imprimir esta página|compartir esta página
    vai al contenuto|vai al contenuto principale|salta al contenuto|salta al contenuto principale
    passa al contenuto|torna su|torna all'inizio|torna all’inizio|stampa questa pagina
    condividi questa pagina
    przejdź do treści|przejdź do głównej treści|przejdź do menu|przejdź do stopki|przejdź do zawartości
    przejdź do nawigacji|pomiń nawigację|wróć na górę|powrót do góry|do góry strony|wydrukuj tę stronę
    drukuj stronę|udostępnij tę stronę
    saltar para o conteúdo|ir para o conteúdo|ir para o conteúdo principal|pular para o conteúdo
    saltar para o conteúdo principal|voltar ao topo|voltar ao início|imprimir esta página
    partilhar esta página
    sari la conținut|sari la conținutul principal|mergi la conținut|salt la conținut|înapoi sus
    înapoi la început|mergi sus|tipărește această pagină|distribuie această pagină
    pereiti prie turinio|pereiti prie pagrindinio turinio|eiti į turinį|į viršų|grįžti į viršų
    atgal į viršų|spausdinti šį puslapį|dalintis šiuo puslapiu
    перейти до вмісту|перейти до основного вмісту|перейти до змісту|перейти до контенту|на початок
    нагору|повернутися вгору|вгору|роздрукувати цю сторінку|поділитися цією сторінкою
    انتقل إلى المحتوى|الانتقال إلى المحتوى|انتقل إلى المحتوى الرئيسي|الانتقال إلى المحتوى الرئيسي
    تخطي إلى المحتوى|تخطى إلى المحتوى|التجاوز إلى المحتوى|العودة إلى الأعلى|العودة للأعلى|إلى الأعلى
    اطبع هذه الصفحة|طباعة هذه الصفحة|شارك هذه الصفحة|مشاركة هذه الصفحة
    مواد پر جائیں|مرکزی مواد پر جائیں|مواد پر جانے کے لیے یہاں کلک کریں|اوپر جائیں|واپس اوپر
    واپس اوپر جائیں|اس صفحے کو پرنٹ کریں|یہ صفحہ پرنٹ کریں|یہ صفحہ شیئر کریں|اس صفحے کو شیئر کریں
    رفتن به محتوا|پرش به محتوا|رفتن به محتوای اصلی|پرش به محتوای اصلی|بازگشت به بالا|برو به بالا
    چاپ این صفحه|این صفحه را چاپ کنید|اشتراک‌گذاری این صفحه
    跳到内容|跳至内容|跳转到内容|跳到主要内容|跳至主要内容|跳转到主要内容|返回顶部|回到顶部|打印本页|打印此页
    分享本页|分享此页
    মূল বিষয়বস্তুতে যান|বিষয়বস্তুতে যান|মূল কন্টেন্টে যান|উপরে ফিরে যান|উপরে যান|এই পৃষ্ঠাটি প্রিন্ট করুন
    এই পৃষ্ঠা প্রিন্ট করুন|এই পৃষ্ঠা শেয়ার করুন
    ਸਮੱਗਰੀ 'ਤੇ ਜਾਓ|ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ|ਮੁੱਖ ਸਮੱਗਰੀ 'ਤੇ ਜਾਓ|ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ|ਉੱਪਰ ਜਾਓ|ਸਿਖਰ 'ਤੇ ਵਾਪਸ ਜਾਓ
    ਸਿਖਰ ’ਤੇ ਵਾਪਸ ਜਾਓ|ਇਹ ਪੰਨਾ ਪ੍ਰਿੰਟ ਕਰੋ|ਇਹ ਪੰਨਾ ਸਾਂਝਾ ਕਰੋ
    u bood nuxurka|u gudub nuxurka|u bood macluumaadka|u gudub macluumaadka|ku noqo kor|kor ku noqo
    dib ugu noqo kor|daabac boggan|la wadaag boggan
""")
# "Page 2", "Page 2 of 5", "2. Seite von 5", "第 2 页，共 5 页".
PAGE_NUMBER = re.compile(
    r"(?:page|p\.|tudalen|seite|página|pagina|strona|str\.|puslapis|сторінка|стор\.|صفحة|الصفحة|صفحہ|صفحه"
    r"|পৃষ্ঠা|ਪੰਨਾ|bogga)"
    r" ?\d{1,3}(?: ?(?:of|o|sur|von|de|di|din|z|ze|iš|з|із|من|از|/|এর|ਦਾ|ee) ?\d{1,3})?"
    r"|第 ?\d{1,3} ?页(?:[，,]? ?共 ?\d{1,3} ?页)?"
    r"|\d{1,3} ?(?:puslapis|পৃষ্ঠা)(?: iš \d{1,3})?"
)
# How a banner about cookies begins. Only at the start or the end: a leaflet can tell about cookies itself.
BANNERS = tuple(
    _labels("""
    we use|this site uses|this website uses|our site uses|our website uses|cookies on|cookies help us
    by continuing|by using this|mae'r wefan hon yn|mae’r wefan hon yn|rydym yn defnyddio
    nous utilisons|ce site utilise|ce site web utilise|en poursuivant votre navigation
    wir verwenden|wir nutzen|diese website|diese webseite|diese seite verwendet|diese seite nutzt
    utilizamos|usamos|este sitio|esta web|este site|este website|utilizziamo|questo sito
    używamy|korzystamy z|ta strona|strona używa|strona korzysta|nasza strona
    folosim|utilizăm|acest site|naudojame|ši svetainė|šioje svetainėje
    ми використовуємо|цей сайт|цей вебсайт|نستخدم|يستخدم هذا الموقع|يستخدم موقعنا|ہم کوکیز|یہ ویب سائٹ|یہ سائٹ
    ما از کوکی|این وب‌سایت|این سایت|我们使用|本网站|আমরা কুকি|এই ওয়েবসাইট|ਅਸੀਂ ਕੂਕੀ|ਇਹ ਵੈੱਬਸਾਈਟ
    waxaan isticmaalnaa|websaydkani
    """)
)
COOKIE_WORDS = re.compile("cookie|cwcis|ciastecz|slapuk|تعريف الارتباط|كوكي|کوکی|কুকি|ਕੂਕੀ|kuki")
_BLANK = SourceLine("", "", 0, 1, 0, 0)
LONGEST = 300
"""The greatest length of a line that is chrome."""
KNOWN_HINT = "if it belongs to the leaflet, write the leaflet in Markdown, which keeps every line"
LISTED_HINT = "leaflet.toml lists it under drop"
ENDS = re.compile(r"^[\W_]+|(?<![\W_])[\W_]+$")


def without_lines(
    lines: Sequence[SourceLine], file: str, drop: Sequence[str]
) -> tuple[tuple[SourceLine, ...], tuple[Finding, ...]]:
    """Return *lines* with blank lines for those that do not belong to a leaflet wherever they are.

    These are the lines listed in *drop*, page numbers, and labels such as "Back to top", if they fill a line.
    """
    unwanted = _keys(drop)
    kept: list[SourceLine] = []
    findings: list[Finding] = []
    for above, line, below in zip((_BLANK, *lines[:-1]), lines, (*lines[1:], _BLANK), strict=True):
        listed = _key(line.words) in unwanted
        button = not above.words and not below.words and _key(line.words) in BUTTONS
        if listed or button or _never_text(line):
            findings.append(_finding(line, file, LISTED_HINT if listed else KNOWN_HINT))
            kept.append(line.after(len(line.raw)))
        else:
            kept.append(line)
    return tuple(kept), tuple(findings)


def without_page_chrome(
    lines: Sequence[SourceLine], file: str
) -> tuple[tuple[tuple[SourceLine, ...], ...], tuple[Finding, ...]]:
    """Return the blocks of *lines*, cut at blank lines, without the chrome around the text.

    It is dropped only as separate blocks at the start or the end: in the middle, "Search" may belong to the
    text. There is a finding for each dropped line.
    """
    blocks = _blocks(lines)
    start, end = 0, len(blocks)
    while start < end and _known(blocks[start]):
        start += 1
    while start < end and _known(blocks[end - 1]):
        end -= 1
    known = [line for block in (*blocks[:start], *blocks[end:]) for line in block]
    return tuple(blocks[start:end]), tuple(_finding(line, file, KNOWN_HINT) for line in known)


def listed_lines(lines: Sequence[SourceLine], file: str, drop: Sequence[str]) -> dict[int, Finding]:
    """Return line number -> finding for each line listed in *drop*; other chrome is not recognised."""
    unwanted = _keys(drop)
    return {line.number: _finding(line, file, LISTED_HINT) for line in lines if _key(line.words) in unwanted}


def _keys(drop: Sequence[str]) -> set[str]:
    return {_key(line) for line in drop} - {""}


def _blocks(lines: Sequence[SourceLine]) -> list[tuple[SourceLine, ...]]:
    return [tuple(block) for words, block in groupby(lines, lambda line: bool(line.words)) if words]


def _known(block: Sequence[SourceLine]) -> bool:
    return all(_key(line.words) in PAGE_CHROME | BUTTONS or _about_cookies(line) for line in block)


def _never_text(line: SourceLine) -> bool:
    if len(line.words) > LONGEST:
        return False
    key = _key(line.words)
    return key in EVERYWHERE or PAGE_NUMBER.fullmatch(key) is not None


def _about_cookies(line: SourceLine) -> bool:
    small = line.words.casefold()
    return len(small) <= LONGEST and small.startswith(BANNERS) and COOKIE_WORDS.search(small) is not None


def _key(words: str) -> str:
    """*words* for comparison: case folded, white space normalised, no arrows or dots at the ends."""
    return ENDS.sub("", " ".join(words.split()).casefold())


def _finding(line: SourceLine, file: str, hint: str) -> Finding:
    return Finding(DROPPED_PAGE_CHROME, f"dropped: {line.words}", line.place(file), hint)
