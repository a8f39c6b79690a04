"""Right translations of numbers, times, dates, money, units, duties and sides, in each form that a language may choose.

Written for these tests. The forms are those of CLDR 48 (spelled numbers: RBNF; units, months, days, parts of the
day, short numbers) and, where it has none, of the grammars and dictionaries that ``data/number_words.py`` and
``data/words_of_amounts.py`` name. "Must", "may", "left" and "right": ``data/opposites.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

RIGHT: Mapping[str, Mapping[str, str]] = {
    "48 hours is 2 days.": {
        "ar": "48 ساعة تساوي يومين.", "bn": "৪৮ ঘণ্টা মানে দুই দিন।", "cy": "Mae 48 awr yn ddau ddiwrnod.", "fa": "۴۸ ساعت یعنی دو روز.",
        "lt": "48 valandos yra dvi dienos.", "pa": "48 ਘੰਟੇ ਦੋ ਦਿਨ ਹੁੰਦੇ ਹਨ।", "pl": "48 godzin to dwa dni.", "pt": "48 horas são dois dias.",
        "ro": "48 de ore înseamnă două zile.", "so": "48 saacadood waa laba maalmood.", "uk": "48 годин — це дві доби.",
        "ur": "48 گھنٹے دو دن ہوتے ہیں۔", "zh-Hans": "48小时就是两天。",
    },
    "They stay for 2 hours.": {
        "ar": "يبقون لمدة ساعتين.", "bn": "তাঁরা ২ ঘণ্টা থাকেন।", "cy": "Maen nhw'n aros am ddwy awr.", "fa": "آنها دو ساعت می‌مانند.",
        "lt": "Jie būna dvi valandas.", "pa": "ਉਹ ਦੋ ਘੰਟੇ ਰਹਿੰਦੇ ਹਨ।", "pl": "Zostają przez dwie godziny.", "pt": "Ficam durante duas horas.",
        "ro": "Ei rămân două ore.", "so": "Waxay joogaan laba saacadood.", "uk": "Вони залишаються на дві години.",
        "ur": "وہ دو گھنٹے رکتے ہیں۔", "zh-Hans": "他们待两个小时。",
    },
    "You have 2 weeks.": {
        "ar": "لديك أسبوعان.", "bn": "আপনার হাতে দুই সপ্তাহ আছে।", "cy": "Mae gennych bythefnos (2 wythnos).", "fa": "دو هفته وقت دارید.",
        "lt": "Turite 2 savaites.", "pa": "ਤੁਹਾਡੇ ਕੋਲ ਦੋ ਹਫ਼ਤੇ ਹਨ।", "pl": "Masz dwa tygodnie.", "pt": "Tem duas semanas.",
        "ro": "Aveți două săptămâni.", "so": "Waxaad haysataa laba toddobaad.", "uk": "У вас є два тижні.", "ur": "آپ کے پاس دو ہفتے ہیں۔",
        "zh-Hans": "您有两周时间。",
    },
    "1 in 4 women are hurt.": {
        "ar": "تتعرض امرأة من كل أربع نساء للأذى.", "bn": "প্রতি চারজন নারীর মধ্যে একজন আঘাত পান।", "cy": "Mae un o bob pedair menyw yn cael ei brifo.",
        "fa": "از هر چهار زن یک نفر آسیب می‌بیند.", "lt": "Sužalojama kas ketvirta moteris.", "pa": "ਹਰ ਚਾਰ ਵਿੱਚੋਂ ਇੱਕ ਔਰਤ ਨੂੰ ਸੱਟ ਲੱਗਦੀ ਹੈ।",
        "pl": "Krzywdy doznaje co czwarta kobieta.", "pt": "Uma em cada quatro mulheres é magoada.", "ro": "Una din patru femei este rănită.",
        "so": "Afartii dumarba mid ayaa la dhaawacaa.", "uk": "Кожна четверта жінка зазнає шкоди.", "ur": "ہر چار میں سے ایک عورت کو تکلیف پہنچتی ہے۔",
        "zh-Hans": "四分之一的女性受到伤害。",
    },
    "Open 9am to 5pm.": {
        "ar": "مفتوح من 9 صباحًا حتى 5 مساءً.", "bn": "সকাল ৯টা থেকে বিকেল ৫টা পর্যন্ত খোলা।", "cy": "Ar agor o 9yb tan 5yh.", "fa": "از ۹ صبح تا ۵ عصر باز است.",
        "lt": "Atidaryta 9:00–17:00.", "pa": "ਸਵੇਰੇ 9 ਵਜੇ ਤੋਂ ਸ਼ਾਮ 5 ਵਜੇ ਤੱਕ ਖੁੱਲ੍ਹਾ।", "pl": "Otwarte w godzinach 9:00–17:00.", "pt": "Aberto das 9h às 17h.",
        "ro": "Deschis între orele 9:00 și 17:00.", "so": "Waa furan yahay 9 subaxnimo ilaa 5 galabnimo.", "uk": "Відчинено з 9:00 до 17:00.",
        "ur": "صبح 9 بجے سے شام 5 بجے تک کھلا ہے۔", "zh-Hans": "上午9点至下午5点开放。",
    },
    "They close at 9:30pm.": {
        "ar": "يغلقون الساعة 9:30 مساءً.", "bn": "রাত সাড়ে ৯টায় বন্ধ হয়।", "cy": "Maen nhw'n cau am 9:30 yr hwyr.", "fa": "ساعت ۲۱:۳۰ می‌بندند.",
        "lt": "Uždaroma 21.30 val.", "pa": "ਰਾਤ 9:30 ਵਜੇ ਬੰਦ ਹੁੰਦਾ ਹੈ।", "pl": "Zamykają o 21:30.", "pt": "Fecham às 21h30.",
        "ro": "Se închide la 21:30.", "so": "Waxay xirmaan 9:30 habeennimo.", "uk": "Зачиняються о 21:30.", "ur": "رات ساڑھے 9 بجے بند ہوتا ہے۔",
        "zh-Hans": "晚上9点半关门。",
    },
    "Come at 10.15 am.": {
        "ar": "تعال الساعة 10:15 صباحًا.", "bn": "সকাল ১০:১৫ মিনিটে আসুন।", "cy": "Dewch am 10.15 y bore.", "fa": "ساعت ۱۰:۱۵ صبح بیایید.",
        "lt": "Ateikite 10.15 val.", "pa": "ਸਵੇਰੇ 10:15 ਵਜੇ ਆਓ।", "pl": "Przyjdź o 10:15.", "pt": "Venha às 10h15.", "ro": "Veniți la 10:15.",
        "so": "Kaalay 10:15 subaxnimo.", "uk": "Приходьте о 10:15 ранку.", "ur": "صبح 10:15 بجے آئیں۔", "zh-Hans": "请于10:15到达。",
    },
    "It ends on 1 March.": {
        "ar": "ينتهي في 1 مارس.", "bn": "এটি ১ মার্চ শেষ হয়।", "cy": "Mae'n gorffen ar 1 Mawrth.", "fa": "در ۱ مارس تمام می‌شود.",
        "lt": "Baigiasi kovo 1 d.", "pa": "ਇਹ 1 ਮਾਰਚ ਨੂੰ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ।", "pl": "Kończy się 1 marca.", "pt": "Termina a 1 de março.",
        "ro": "Se încheie la 1 martie.", "so": "Waxay dhammaanaysaa 1 Maarso.", "uk": "Закінчується 1 березня.", "ur": "یہ 1 مارچ کو ختم ہوتا ہے۔",
        "zh-Hans": "3月1日结束。",
    },
    "It began on 3 May 2026.": {
        "ar": "بدأ في 3 أيار 2026.", "bn": "এটি ০৩/০৫/২০২৬ তারিখে শুরু হয়।", "cy": "Dechreuodd ar 3 Mai 2026.", "fa": "در ۳ مهٔ ۲۰۲۶ شروع شد.",
        "lt": "Prasidėjo 2026-05-03.", "pa": "ਇਹ 3 ਮਈ 2026 ਨੂੰ ਸ਼ੁਰੂ ਹੋਇਆ।", "pl": "Zaczęło się 03.05.2026.", "pt": "Começou a 03/05/2026.",
        "ro": "A început la 3.05.2026.", "so": "Waxay bilaabatay 3 Maajo 2026.", "uk": "Почалося 03.05.2026.", "ur": "یہ 3 مئی 2026 کو شروع ہوا۔",
        "zh-Hans": "2026年5月3日开始。",
    },
    "Since January they come on Monday.": {
        "ar": "منذ كانون الثاني يأتون يوم الإثنين.", "bn": "জানুয়ারি থেকে তাঁরা সোমবারে আসেন।", "cy": "Ers mis Ionawr maen nhw'n dod ddydd Llun.",
        "fa": "از ژانویه دوشنبه‌ها می‌آیند.", "lt": "Nuo sausio jie ateina pirmadienį.", "pa": "ਜਨਵਰੀ ਤੋਂ ਉਹ ਸੋਮਵਾਰ ਨੂੰ ਆਉਂਦੇ ਹਨ।",
        "pl": "Od stycznia przychodzą w poniedziałek.", "pt": "Desde janeiro vêm à segunda-feira.", "ro": "Din ianuarie vin lunea.",
        "so": "Laga soo bilaabo Janaayo waxay yimaadaan Isniinta.", "uk": "Від січня приходять у понеділок.", "ur": "جنوری سے وہ پیر کو آتے ہیں۔",
        "zh-Hans": "从一月起他们周一来。",
    },
    "The office is shut on Saturday and Sunday.": {
        "ar": "المكتب مغلق يومي السبت والأحد.", "bn": "শনিবার ও রবিবার অফিস বন্ধ।", "cy": "Mae'r swyddfa ar gau ddydd Sadwrn a dydd Sul.", "fa": "دفتر شنبه و یک‌شنبه بسته است.",
        "lt": "Šeštadienį ir sekmadienį biuras nedirba.", "pa": "ਦਫ਼ਤਰ ਸ਼ਨੀਵਾਰ ਅਤੇ ਐਤਵਾਰ ਨੂੰ ਬੰਦ ਹੁੰਦਾ ਹੈ।", "pl": "Biuro jest zamknięte w soboty i niedziele.",
        "pt": "O escritório fecha ao sábado e ao domingo.", "ro": "Biroul este închis sâmbăta și duminica.", "so": "Xafiisku waa xiran yahay Sabtida iyo Axadda.",
        "uk": "Офіс зачинено в суботу та неділю.", "ur": "دفتر ہفتہ اور اتوار کو بند رہتا ہے۔", "zh-Hans": "星期六和星期天办公室关门。",
    },
    "You can get £400.": {
        "ar": "يمكنك الحصول على 400 جنيه إسترليني.", "bn": "আপনি ৪০০ পাউন্ড পেতে পারেন।", "cy": "Gallwch gael £400.", "fa": "می‌توانید ۴۰۰ پوند بگیرید.",
        "lt": "Galite gauti 400 svarų.", "pa": "ਤੁਸੀਂ 400 ਪੌਂਡ ਲੈ ਸਕਦੇ ਹੋ।", "pl": "Możesz dostać 400 funtów.", "pt": "Pode receber 400 libras.",
        "ro": "Puteți primi 400 de lire sterline.", "so": "Waxaad heli kartaa £400.", "uk": "Ви можете отримати 400 фунтів.", "ur": "آپ کو 400 پاؤنڈ مل سکتے ہیں۔",
        "zh-Hans": "您可以得到400英镑。",
    },
    "It is 30% of calls.": {
        "ar": "هذا 30 بالمئة من المكالمات.", "bn": "এটি ৩০ শতাংশ কল।", "cy": "Mae'n 30 y cant o'r galwadau.", "fa": "این ۳۰ درصد تماس‌ها است.",
        "lt": "Tai 30 proc. skambučių.", "pa": "ਇਹ ਕਾਲਾਂ ਦਾ 30 ਫ਼ੀਸਦੀ ਹੈ।", "pl": "To 30 procent połączeń.", "pt": "São 30 por cento das chamadas.",
        "ro": "Este 30 la sută din apeluri.", "so": "Waa boqolkiiba 30 wicitaanada.", "uk": "Це 30 відсотків дзвінків.", "ur": "یہ کالوں کا 30 فیصد ہے۔",
        "zh-Hans": "这是百分之30的电话。",
    },
    "20,000 people called.": {
        "ar": "اتصل 20 ألف شخص.", "bn": "২০ হাজার মানুষ ফোন করেছেন।", "cy": "Ffoniodd 20 mil o bobl.", "fa": "۲۰ هزار نفر تماس گرفتند.",
        "lt": "Paskambino 20 tūkst. žmonių.", "pa": "20 ਹਜ਼ਾਰ ਲੋਕਾਂ ਨੇ ਫ਼ੋਨ ਕੀਤਾ।", "pl": "Zadzwoniło 20 tys. osób.", "pt": "Ligaram 20 mil pessoas.",
        "ro": "Au sunat 20.000 de oameni.", "so": "20 kun oo qof ayaa soo wacay.", "uk": "Подзвонило 20 тис. людей.", "ur": "20 ہزار لوگوں نے فون کیا۔",
        "zh-Hans": "2万人打过电话。",
    },
    "It costs £1,250.50.": {
        "ar": "التكلفة 1250.50 جنيهًا إسترلينيًا.", "bn": "খরচ £১,২৫০.৫০।", "cy": "Mae'n costio £1,250.50.", "fa": "هزینه ۱۲۵۰٫۵۰ پوند است.",
        "lt": "Kainuoja 1 250,50 svaro.", "pa": "ਇਸ ਦੀ ਕੀਮਤ £1,250.50 ਹੈ।", "pl": "Kosztuje 1250,50 funta.", "pt": "Custa 1.250,50 libras.",
        "ro": "Costă 1.250,50 lire.", "so": "Qiimuhu waa £1,250.50.", "uk": "Коштує 1250,50 фунта.", "ur": "اس کی قیمت £1,250.50 ہے۔",
        "zh-Hans": "费用为1250.50英镑。",
    },
    "Take 5 ml twice a day.": {
        "ar": "خذ 5 مل مرتين في اليوم.", "bn": "দিনে দুবার ৫ মিলি খান।", "cy": "Cymerwch 5 ml ddwywaith y dydd.", "fa": "روزی دو بار ۵ میلی‌لیتر بخورید.",
        "lt": "Gerkite 5 ml du kartus per dieną.", "pa": "ਦਿਨ ਵਿੱਚ ਦੋ ਵਾਰ 5 ਮਿਲੀਲਿਟਰ ਲਵੋ।", "pl": "Przyjmuj 5 ml dwa razy dziennie.", "pt": "Tome 5 ml duas vezes por dia.",
        "ro": "Luați 5 ml de două ori pe zi.", "so": "Qaado 5 ml laba jeer maalintii.", "uk": "Приймайте 5 мл двічі на день.", "ur": "دن میں دو بار 5 ملی لیٹر لیں۔",
        "zh-Hans": "每天两次，每次5毫升。",
    },
    "The station is 3 miles away.": {
        "ar": "المركز على بُعد 3 أميال.", "bn": "থানা ৩ মাইল দূরে।", "cy": "Mae'r orsaf 3 milltir i ffwrdd.", "fa": "پاسگاه ۳ مایل فاصله دارد.",
        "lt": "Nuovada yra už 3 mylių.", "pa": "ਥਾਣਾ 3 ਮੀਲ ਦੂਰ ਹੈ।", "pl": "Posterunek jest 3 mile stąd.", "pt": "A esquadra fica a 3 milhas.",
        "ro": "Secția este la 3 mile.", "so": "Saldhiggu wuxuu u jiraa 3 mayl.", "uk": "Дільниця за 3 милі звідси.", "ur": "تھانہ 3 میل دور ہے۔",
        "zh-Hans": "警察局在3英里外。",
    },
    "Press *#06# to see the number.": {
        "ar": "اضغط *#06# لرؤية الرقم.", "bn": "নম্বর দেখতে *#06# চাপুন।", "cy": "Pwyswch *#06# i weld y rhif.", "fa": "برای دیدن شماره *#06# را بزنید.",
        "lt": "Paspauskite *#06#, kad pamatytumėte numerį.", "pa": "ਨੰਬਰ ਵੇਖਣ ਲਈ *#06# ਦਬਾਓ।", "pl": "Naciśnij *#06#, żeby zobaczyć numer.", "pt": "Prima *#06# para ver o número.",
        "ro": "Apăsați *#06# pentru a vedea numărul.", "so": "Riix *#06# si aad u aragto lambarka.", "uk": "Натисніть *#06#, щоб побачити номер.",
        "ur": "نمبر دیکھنے کے لیے *#06# دبائیں۔", "zh-Hans": "按*#06#查看号码。",
    },
    "From abroad call +44 808 2000 247.": {
        "ar": "من الخارج اتصل بالرقم +44 808 2000 247.", "bn": "বিদেশ থেকে +44 808 2000 247 নম্বরে ফোন করুন।", "cy": "O dramor ffoniwch +44 808 2000 247.",
        "fa": "از خارج با +44 808 2000 247 تماس بگیرید.", "lt": "Iš užsienio skambinkite 0044 808 2000 247.", "pa": "ਵਿਦੇਸ਼ ਤੋਂ +44 808 2000 247 ਤੇ ਫ਼ੋਨ ਕਰੋ।",
        "pl": "Z zagranicy dzwoń pod +44 808 2000 247.", "pt": "Do estrangeiro ligue +44 (0)808 2000 247.", "ro": "Din străinătate sunați la +448082000247.",
        "so": "Dibadda ka wac +44 808 2000 247.", "uk": "З-за кордону телефонуйте +44 808 2000 247.", "ur": "بیرون ملک سے +44 808 2000 247 پر فون کریں۔",
        "zh-Hans": "在国外请拨打+44 808 2000 247。",
    },
    "Call 020 7946 0018.": {
        "ar": "اتصل بالرقم 020 7946 0018.", "bn": "020 7946 0018 নম্বরে ফোন করুন।", "cy": "Ffoniwch 020 7946 0018.", "fa": "با 020 7946 0018 تماس بگیرید.",
        "lt": "Skambinkite +44 20 7946 0018.", "pa": "020 7946 0018 ਤੇ ਫ਼ੋਨ ਕਰੋ।", "pl": "Zadzwoń pod +44 20 7946 0018.", "pt": "Ligue 020 7946 0018.",
        "ro": "Sunați la +44 20 7946 0018.", "so": "Wac 020 7946 0018.", "uk": "Телефонуйте 020-7946-0018.", "ur": "020 7946 0018 پر فون کریں۔", "zh-Hans": "请拨打020 7946 0018。",
    },
    "Call 999, then press 55.": {
        "ar": "اتصل بالرقم 999 ثم اضغط 55.", "bn": "999 নম্বরে ফোন করে 55 চাপুন।", "cy": "Ffoniwch 999, yna pwyswch 55.", "fa": "با ۹۹۹ تماس بگیرید و سپس ۵۵ را بزنید.",
        "lt": "Skambinkite 999 ir spauskite 55.", "pa": "999 ਤੇ ਫ਼ੋਨ ਕਰੋ, ਫਿਰ 55 ਦਬਾਓ।", "pl": "Zadzwoń pod 999 i naciśnij 55.", "pt": "Ligue 999 e prima 55.",
        "ro": "Sunați la 999, apoi apăsați 55.", "so": "Wac 999, ka dibna riix 55.", "uk": "Наберіть 999, потім натисніть 55.", "ur": "۹۹۹ پر فون کریں، پھر ۵۵ دبائیں۔",
        "zh-Hans": "拨打999，然后按55。",
    },
    "Two officers come within 10 minutes.": {
        "ar": "يأتي ضابطان خلال 10 دقائق.", "bn": "১০ মিনিটের মধ্যে ২ জন অফিসার আসেন।", "cy": "Daw 2 swyddog o fewn 10 munud.", "fa": "۲ مأمور ظرف ۱۰ دقیقه می‌آیند.",
        "lt": "Per 10 minučių atvyksta 2 pareigūnai.", "pa": "10 ਮਿੰਟਾਂ ਵਿੱਚ 2 ਅਫ਼ਸਰ ਆਉਂਦੇ ਹਨ।", "pl": "W ciągu 10 minut przyjeżdża 2 policjantów.", "pt": "Chegam 2 agentes em 10 minutos.",
        "ro": "În 10 minute vin 2 polițiști.", "so": "2 sarkaal ayaa 10 daqiiqo gudahood ku yimaada.", "uk": "Протягом 10 хвилин приїдуть 2 поліцейські.",
        "ur": "10 منٹ کے اندر 2 افسر آتے ہیں۔", "zh-Hans": "10分钟内有2名警察到来。",
    },
    "Children under 16 pay half of £5.": {
        "ar": "الأطفال دون سن 16 يدفعون نصف 5 جنيهات.", "bn": "১৬ বছরের কম বয়সীরা £৫-এর অর্ধেক দেয়।", "cy": "Mae plant dan 16 oed yn talu hanner £5.", "fa": "کودکان زیر ۱۶ سال نصف ۵ پوند می‌پردازند.",
        "lt": "Vaikai iki 16 metų moka pusę 5 svarų.", "pa": "16 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਬੱਚੇ £5 ਦਾ ਅੱਧ ਦਿੰਦੇ ਹਨ।", "pl": "Dzieci do lat 16 płacą połowę z 5 funtów.",
        "pt": "As crianças com menos de 16 anos pagam metade de £5.", "ro": "Copiii sub 16 ani plătesc jumătate din 5 lire.", "so": "Carruurta ka yar 16 waxay bixiyaan £5 badhkeed.",
        "uk": "Діти до 16 років платять половину від 5 фунтів.", "ur": "16 سال سے کم عمر بچے £5 کا نصف دیتے ہیں۔", "zh-Hans": "16岁以下儿童付5英镑的一半。",
    },
    "The notice lasts 28 days, which is 4 weeks.": {
        "ar": "يستمر الإشعار 28 يومًا، أي أربعة أسابيع.", "bn": "নোটিশ ২৮ দিন থাকে, অর্থাৎ চার সপ্তাহ।", "cy": "Mae'r hysbysiad yn para 28 diwrnod, sef pedair wythnos.",
        "fa": "این اخطار ۲۸ روز، یعنی چهار هفته، اعتبار دارد.", "lt": "Įsakymas galioja 28 dienas, tai yra keturias savaites.", "pa": "ਨੋਟਿਸ 28 ਦਿਨ, ਭਾਵ ਚਾਰ ਹਫ਼ਤੇ ਚੱਲਦਾ ਹੈ।",
        "pl": "Nakaz trwa 28 dni, czyli cztery tygodnie.", "pt": "O aviso dura 28 dias, ou seja, quatro semanas.", "ro": "Ordinul durează 28 de zile, adică patru săptămâni.",
        "so": "Ogeysiisku wuxuu socdaa 28 maalmood, oo ah afar toddobaad.", "uk": "Припис діє 28 днів, тобто чотири тижні.", "ur": "نوٹس 28 دن، یعنی چار ہفتے، چلتا ہے۔",
        "zh-Hans": "通知持续28天，即四周。",
    },
    "You must tell the police. You may bring a friend.": {
        "ar": "يجب أن تخبر الشرطة. يمكنك إحضار صديق.", "bn": "আপনাকে অবশ্যই পুলিশকে জানাতে হবে। আপনি একজন বন্ধুকে আনতে পারেন।",
        "cy": "Rhaid i chi ddweud wrth yr heddlu. Cewch ddod â ffrind.", "fa": "باید به پلیس بگویید. می‌توانید یک دوست بیاورید.",
        "lt": "Privalote pranešti policijai. Galite atsivesti draugą.", "pa": "ਤੁਹਾਨੂੰ ਪੁਲਿਸ ਨੂੰ ਦੱਸਣਾ ਪਵੇਗਾ। ਤੁਸੀਂ ਇੱਕ ਦੋਸਤ ਨੂੰ ਲਿਆ ਸਕਦੇ ਹੋ।",
        "pl": "Musisz powiedzieć policji. Możesz przyjść ze znajomym.", "pt": "Tem de informar a polícia. Pode trazer um amigo.",
        "ro": "Trebuie să anunțați poliția. Puteți veni cu un prieten.", "so": "Waa inaad booliska u sheegtaa. Waad keeni kartaa saaxiib.",
        "uk": "Ви маєте повідомити поліцію. Можете прийти з другом.", "ur": "آپ کو پولیس کو بتانا ہوگا۔ آپ کسی دوست کو لا سکتے ہیں۔",
        "zh-Hans": "您必须告诉警察。您可以带一位朋友。",
    },
    "They must answer all questions.": {
        "ar": "عليهم أن يجيبوا عن كل الأسئلة.", "bn": "তাদের সব প্রশ্নের উত্তর দিতে হবে।", "cy": "Mae'n rhaid iddyn nhw ateb pob cwestiwn.",
        "fa": "آنها باید به همهٔ پرسش‌ها پاسخ دهند.", "lt": "Jie turi atsakyti į visus klausimus.", "pa": "ਉਨ੍ਹਾਂ ਨੂੰ ਸਾਰੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦੇਣੇ ਪੈਣਗੇ।",
        "pl": "Muszą odpowiedzieć na wszystkie pytania.", "pt": "Devem responder a todas as perguntas.", "ro": "Ei trebuie să răspundă la toate întrebările.",
        "so": "Waa inay ka jawaabaan dhammaan su'aalaha.", "uk": "Вони повинні відповісти на всі запитання.", "ur": "انہیں تمام سوالوں کے جواب دینا ہوں گے۔",
        "zh-Hans": "他们必须回答所有问题。",
    },
    "You must not go back.": {
        "ar": "يجب ألا تعود.", "bn": "আপনি ফিরে যাবেন না।", "cy": "Rhaid i chi beidio â mynd yn ôl.", "fa": "نباید برگردید.", "lt": "Jums negalima grįžti.",
        "pa": "ਤੁਸੀਂ ਵਾਪਸ ਨਹੀਂ ਜਾਣਾ।", "pl": "Nie wolno Ci wracać.", "pt": "Não pode voltar.", "ro": "Nu aveți voie să vă întoarceți.", "so": "Waa inaadan dib u noqon.",
        "uk": "Вам не можна повертатися.", "ur": "آپ کو واپس نہیں جانا چاہیے۔", "zh-Hans": "您不能回去。",
    },
    "The door is on the left.": {
        "ar": "الباب على اليسار.", "bn": "দরজাটি বাম দিকে।", "cy": "Mae'r drws ar y chwith.", "fa": "در سمت چپ است.", "lt": "Durys yra kairėje.", "pa": "ਦਰਵਾਜ਼ਾ ਖੱਬੇ ਪਾਸੇ ਹੈ।",
        "pl": "Drzwi są po lewej stronie.", "pt": "A porta fica à esquerda.", "ro": "Ușa este pe stânga.", "so": "Albaabku wuxuu ku yaal bidixda.", "uk": "Двері ліворуч.",
        "ur": "دروازہ بائیں طرف ہے۔", "zh-Hans": "门在左边。",
    },
    "Turn right, then show your right hand.": {
        "ar": "انعطف يمينًا، ثم أظهر يدك اليمنى.", "bn": "ডানে ঘুরুন, তারপর আপনার ডান হাত দেখান।", "cy": "Trowch i'r dde, yna dangoswch eich llaw dde.",
        "fa": "به راست بپیچید، سپس دست راست خود را نشان دهید.", "lt": "Pasukite į dešinę, tada parodykite dešinę ranką.", "pa": "ਸੱਜੇ ਮੁੜੋ, ਫਿਰ ਆਪਣਾ ਸੱਜਾ ਹੱਥ ਵਿਖਾਓ।",
        "pl": "Skręć w prawo, potem pokaż prawą rękę.", "pt": "Vire à direita, depois mostre a mão direita.", "ro": "Faceți la dreapta, apoi arătați mâna dreaptă.",
        "so": "U leexo dhanka midig, ka dibna tus gacantaada midig.", "uk": "Поверніть праворуч, потім покажіть праву руку.", "ur": "دائیں مڑیں، پھر اپنا دایاں ہاتھ دکھائیں۔",
        "zh-Hans": "向右转，然后伸出右手。",
    },
    "It lasts 24 hours, which is 1 day.": {
        "ar": "يستمر 24 ساعة، أي يومًا واحدًا.", "bn": "এটি ২৪ ঘণ্টা, অর্থাৎ এক দিন চলে।", "cy": "Mae'n para 24 awr, sef un diwrnod.", "fa": "۲۴ ساعت، یعنی یک روز، طول می‌کشد.",
        "lt": "Trunka 24 valandas, tai yra vieną parą.", "pa": "ਇਹ 24 ਘੰਟੇ, ਭਾਵ ਇੱਕ ਦਿਨ ਚੱਲਦਾ ਹੈ।", "pl": "Trwa 24 godziny, czyli jedną dobę.", "pt": "Dura 24 horas, ou seja, um dia.",
        "ro": "Durează 24 de ore, adică o zi.", "so": "Wuxuu socdaa 24 saacadood, oo ah hal maalin.", "uk": "Триває 24 години, тобто одну добу.", "ur": "یہ 24 گھنٹے، یعنی ایک دن، چلتا ہے۔",
        "zh-Hans": "持续24小时，即一天。",
    },
    "Two children and three women came.": {
        "ar": "جاء طفلان وثلاث نساء.", "bn": "দুটি শিশু ও তিনজন মহিলা এসেছিলেন।", "cy": "Daeth dau blentyn a thair menyw.", "fa": "دو کودک و سه زن آمدند.",
        "lt": "Atėjo du vaikai ir trys moterys.", "pa": "ਦੋ ਬੱਚੇ ਅਤੇ ਤਿੰਨ ਔਰਤਾਂ ਆਈਆਂ।", "pl": "Przyszło dwoje dzieci i trzy kobiety.", "pt": "Vieram duas crianças e três mulheres.",
        "ro": "Au venit doi copii și trei femei.", "so": "Laba carruur ah iyo saddex dumar ah ayaa yimid.", "uk": "Прийшли двоє дітей і три жінки.", "ur": "دو بچے اور تین عورتیں آئیں۔",
        "zh-Hans": "来了两个孩子和三位女士。",
    },
}  # fmt: skip
PAIRS = tuple((source, text, tag) for source, by_tag in RIGHT.items() for tag, text in by_tag.items())
