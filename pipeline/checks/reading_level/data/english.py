"""English words for which the syllable rule is wrong. Made by make_tables.py: do not edit.

From the CMU Pronouncing Dictionary. Licence: BSD-2-Clause (LICENSE-CMU.txt, ORIGIN.md).
EXCEPTIONS: number of syllables -> the words that have so many, with spaces between them.
"""
# fmt: off

EXCEPTIONS: dict[int, str] = {
    1: """
aches aisle aisles aue ayer's barthes basques bathes bawled bea beijer bente berle bier birle blauer blea
blech's bloch's bonet bonte bowled bowles brea breathes bunte burges charle chea cheques chiang chiu chseing
cliques clothes conte crawled crea creal creath croix's crowle dea digges dower dowers drawer drawers
drawled dreher duan duane earle ehle fier flea fonte freda fugues gier gnarle grahams graue grier growled
howled hsia hsiao hsiung's hunte isle isles jacques jacques' jaques jeong jiang kahle kalthoff kea kier
knowles krauer kreher lange's lathes lea leagues leagues' leong lian liang liu maher marques mea meagher
mente merle morgues mosques niall nyers pea pearle perle pier piqued plagued plagues plante plaques plea
pointe ponte prayer prayers priest puente queue queues rawles rea real realm realms reher reich's rials
rioux rogues rowles runte schreyer scowled scrawled sea searle shea shiu siang sias skier soothes sowle
sowles sperle sprawled staehle strehle striar stuart tea tech's there've tier tigges tongued tongues towle
tsiang vaughan wahle warez wente werle whoa wier wyden xian xiao xio yea yer yerke yin ying yingst z's zea
zier
""",
    2: """
abbe abbeville abed ac acecomm achmed acme acne acre acres afmed agne agnes ague ahmed airedale airedales
aires akre aldeburgh alderidge alewife alewine alewives alfre alves amesville amr amre anchorage andes andre
andres antes antiques aoi aon aoun ap apelike aravind arbed argue arshia artes ashe's asheville asia asian
asians aspirin aspnes auerback aug aungier auyeung av ave average averaged averil awesome awestruck awfully
aylesworth ayyad ayyash b'gosh b'nai ba bache's bachelors backaches baez baie balmes barbara barkeley barre
bartl batesville batres bayesian bayuk bayul bayus bazemore bc bealeton beaupre bebe bedke beebe beebes
beeman behof behoff behold behoove behooves bein' beings belge belgium belier belleville bellevue bely beman
bement bene benes beresford bergemann berkeley bertke betke bette bettes beuys beverage beyerle beyerlein
beyersdorf beyond bicester billiard billiards bio birkeland blakeley blakemore blakeney blakeslee blakesley
blamestrorm bloodshed blueeyed blueish blueness bluer bluest bluey bluish boas boaz bocce boehmke boise
boise's boisterous boleware bonenfant bonier booe booee boredom bornemann bouie boundaries boundary
bournewood boutiques bovespa bowyer boyett boyette boyish boyleston boyum bp bracelet bracelets bracewell
bradtke brandl brca brcko breastfed breweries briarcliff bridegroom bridesburg bridesmaid bridesmaids
bridesmaids' bridgeport bridgeton brieant brien brietzke brilliance brilliant briquemont broderick broer
broers brokerage brookehill bruegge brueggemann bruer bruin bruins brunjes brutsche bruyette bruynes bryen
bryon bs bt bua budke buell buer buffeted buick buicks buie buil buist bunzl buoy buoyed buoys bustier
buttke buyout buyouts byam byars byas byerlein byus c'mon cabinet's cacld cadre cadres cafe cafes
caillebotte calfed's calmes camera cameras caouette capehart careplus carleton carlisle carriage casebolt
cashier catharine catharines catherine catherines catholic catholics cawsl cayenne cb cc cd cds ce celia
cement centres ceres chaim chaos charleston charlestown chartres cheely chelsea chemed chengxiang chenier
chenxiang cheyenne cheyennes chiara chiffre childener childres chile chloe chmiel chocolat chocolate
chocolates choir chromecast chrusciel chrzan chua chuah chuan chui ciucci ciulla ciullo claremont clayey
cleah cleaveland clement clements clementz cleveland clevetrust cliche cliched client clients clients' cloer
cloey clotheshorse clothestime clothier clueless cluett clyatt clydesdale cmos cmx cnet coaching coate
coates coatesville cocoa coed coeds coen coerce coerced coey cogema colebank colebreath colebrook colegrove
coleridge coleslaw colestock coleville colleagues colleagues' colleville collier colonel colonels comfed
conference conscience conyer conyers copeland cordial cordials coretech corporal corporate corteland cortes
cosme couey could've couldn't courtemanche courtenay coverage covering cranesbill cranesbills cranial
creature creatures creely critiqued critiques croat croats croce crocheted cronauer crooked crovl crovls
crownx crozier cruel cruey cspan cuddeback cureton cutesy cv cyacq cyan cygne da's dadeland dahlia daiei
daigre dalia dania daphne darnedest dbase dc deathbed deatherage debora deborah debuted dederichs deely
deference dehoff deidre deion deirdre deist delia delisle delmed delphian delreal deman dement denlea
depriest descartes's desperate despres dessauer detente deutschemark deutschemarks devilish dewayne deyo
deyoe dhaharan diahann diamond diamonds diaper diaries diary didn't diedre dienes diers diet dietl diets
dietze diez difference different differing dinehart dj dk doers doesn't doherty doin' dolce dornier dossier
dougl dovecote dovecotes doyel doyen doyenne drakeford dreman druid druids dueitt duel dueled duels duer
duet duets duey duis dukedom dulles dumke duo duong dupre dupriest dyad dyal dyan dyane dyar dyas dyess
eavesdrop ebbed eckl edgecombe edgemon eduard ehmke ehrlich's eisemann ekkehard ellesmere ely embed emerald
emeralds endres ertl esme este estes eu euan euchre eveland evening evenings everest everett everetts every
eyeless eyetech's fahnestock faist faivre fanech's farquhar fatigued fatigues favorite favorites favre
fayette fayez feathering feathery febres federal federals feely fejes fencl fibres fimbres fineberg
finefrock finevest fire's firebaugh firebomb firebombed firebombs fired firstfed firstier fischbach's fischl
flaharty flaherty flatbed flavier fleeman flickr fliers flores floresheim flours fluent fluid fluids fluitt
fluor fm foiles foliage folliard foncier fontes forbeses foree foreign forest forests forex forte fortes
fosia fouad foxmeyer francaises frankl frashier frasier frazier frederic frederick fredericks freehoff
freehold freely freeman freer freest freeway freeways freya friedl frieman frontier fruin fs fua fuchsias
fuel fueled fuelled fuels fuentes gabehart gagne gainesville galesburg gallia gambling's gamecock gamecocks
gamesman gangl gardiner gared gaspe gatx gaultier geddes geers geffre general generals genial genius genre
genres geo geoid geon georg georgetown gerke gia's gian giang giant giants giants' giap giard gimme giunta
giusti giusto glacier gladje glazebrook gleeful glenfed glocester gloucester glyndebourne gm gmail goates
goeman goer goers goettl goetzke goin' gomes gonyea gonyer goodyear gooey gorgeous gottesman gouache goyette
goyim graceland grandpre grassl grayest grayish greear greely groceries grocery groene groer grolier
grosvenor gruel gruet gruis grunebaum grzyb gschwind gsell gtech gtech's guiffre guinea guinier guion
guisewite guyett guyette guyon guyot h's hackl hades hadn't hagemann hagewood haist halebopp hallbauer
halperin hamre handke hanemann hannemann hansche hapke harangued harangues hardebeck hardtke hartje hartke
hartl hasn't haueter havier hawkiness haydn hayek hayen haynesworth hbox headaches hedgecock hedgepath
hedtke heer hehmeyer heidemann heigl heikes heindl heinemann heinl hellier heman hemorrhage henceforth
henske hereby herendeen hermes herpes hessian hickory hidebound hilemon hilke hillian hillians hilliard
hiott hired histories history hjort hobbes hodgepodge hoene hoeveler hoey homely homen homer homers homey
hooey hoosier horseshit hotbed hottelet hour's houseal houseful housel housen houser houses houses' houy
hovering how're hp hr hrncir hsieh hua huettl huey hui huie huish humke huml humphery humpherys huot huyett
hyams hyatt hybl hyun i'ers ibn iceberg icebergs icebox icefish iceland iceskate ickes ickes' ids iie imbed
imre incheon ines innes interest interests interim intrigued intrigues io ip iq ireland irelands ironing
ironton isaly isn't israel's it'd it'll ivory iyer jaffe jagged jaime jaimes jameson jamestown jamesway
janesville jared jayme jaymes jeanerette jefferies jere jesse jesse's jiang's jiangsu jiawen joann joanne
joao jocelin joceline jocelyn jocelyne jocylan joel joelle joers joette joey jokester joneses jonestown
jorge jose jose's joske's jouett joycelyn jr jua juedes juenemann jukebox julia julius juppe juul kamke
kaske kastl katharine katherine kauai kcal kcop keay keely kehoe kelemen kennebeck kennemore keough khaled
kiechl kiely kiev killian kimche kiosk kiosks kious kirmse kiryas kiryat kleeman kleman klement klieman
klitzke kmart kmetz kmiec knipl kniveton kobe koetje kooi kooy korean's kottke kovach's kraai krajina
kratzke kresge krone kruckeberg kruer ksiazek kubes kukje kuo kuow kupres kuzniar kvamme labonte lagniappe
laing lakeberg lamke lamonte lampl lancelet lanehart lanier lanphier laos lapointe lapre larche latte lawyer
lawyered lawyers lawyers' leah leann leant lebed leeman leeway legged leicester leist leitzke lelia leman
lembcke lemcke lemke lemme lendl lenke leoda leola leonard leonelle leonhardt leonhart leonie leopard
leopards leora leota lepre leverage leveraged lewke leya liebl liedtke lieske lietzke lifer lifers lingering
linkedin linnemann lion lions lions' liou lire litke liveried lockyer lodestar lodestone lodgepole loepfe
loess loew loewe loibl lois loise lonesome longpre looart loosestrife loosestrifes lorean's louanne louart
louie louis louis' louise louvre lovelan loveridge lowekamp lowndes lp ls lucius ludcke ludemann ludke
ludtke lueck luedke luedtke luepke luers lui luis lukehart lukewarm luncheon luncheons luong lutzke luu
lyall lyanne lyell lyon lyons macaques macleod macmahon madl madre madres maeve maez mahe maiers maish
maize's makeshift mandl manfre maoist maoists margaret marjorie marjory marriage marya masefield mattea
mattke matzke maui maverick mavericks maybe mayeaux mayeux mbank mccahan mccaughan mccrea mcgeough mcgreal
mcgue mcleod mcshea mctier mcvea md medved meer meers meidl meincke meindl mendes menia mertes merwe mesched
messrs metier metres meyo mg mh mhm micheaux's michener michl miears mielke miers miert mieske might've
mightn't mincemeat minecraft minehart mineral minerals minerals' miniard mion mione miot mize's mj's moab
moates moers moet moishe molehill molelike molesworth monarch's monreal montes montier mooers moonves
moorehead moorestown mores moseley moshe mosier motl mottl moua moueix moutse mpeg mr mrs mssrs mtel
muehlebach mui mulvehill munich's munkres murdoch's murrelet must've mustn't myatt myerson myette nadia naim
naish naive naked namesake namesakes narjes nasr natural natzke nayyar ndau nedved needn't neely neeman
neidl neitzke nepl ngo ngor ngos nguyen niehoff nieman nietzsche nike nineteen nineteenth ninety nitze noaa
noah noel noelle norsemen norske nueyung numed numia nyack o'dea o'dwyer o'shea ochre oest oeuvre offering
offerings ogre ohlmeyer oien oj ok omelet omelets onecomm oneself onetime opera operas oshea oughtn't oyen
padre padres paean paeans paez pai painesville paone papier passe patzke pay'n payee payette payeur pc pcs
peacenik pele penske people peopled peoples peoples' pepe pepperidge peres peres' persia persian persians
petr peyot ph phebe phetteplace phoebe phonemate phooey phua phuong picower pierre piet pinterest pio
pipetec pirkl pj's plaguing plainclothes plateaued platinum pliers pm poage poel poem poems poer poeschl
poet poets poitier polje ponce pontes popejoy porsche posse pottebaum powercise powertrain pr prayerful
prchal preaching prechtl preempt preempts preference preferenced premier preway pridemore priebke prieur
primebank primeco primenews primestar primetime princeton princeville prindl pritzl privilege privileged
prizm proskauer prudente pruer pruette pruiett pruitt prunedale prussia prussian pryor psyche ptyon puat
puentes pulte purebred purebreds pyatt pyeatt pyre pyres qasr qiryat qmax quaffed quandary quarters's quiet
quiets quiles quillian rabes radke radtke raffety ragged rahe rai rainier raoul raoux rapeseed rateliff
rathje rathke ratier rauls reaching realcap reali really rearm rebbe reference referenced refsnes rehor
reichl reincke reindl reischauer reish reist rely relyea rene repr restaurant restaurants restaurants'
rettke reum reuse reused reverend reyes rhinehardt rhinehart rhineland rhinesmith rhinestone rhinestones
rhythm rhythms riceville ridgecrest ridgefield ridgewood riedl riely rieman rieth rijn rinehardt rinehart
riordan risque robl roche's rockne roderick roedl rogier romesburg roquemore rosebrock rosebrough rosecrans
rosekrans rosemead rosemond rosemont rosenau rosevear roseville rosewicz roshier rothmeier roukema rouyn
royex rueful ruelle rugged ruin ruined ruins ruis ruiz ruoff russia russian russians russians' ryen ryerson
ryon sabres saeed safeco safety safier sagebrush saif salesforce salesman salesmen salles salzhauer sampre
saone sathre saucepan saute savier savings's savior saviors savr sawyer sawyers sayed sayegh sayiid sayyid
scapegoat scapegoats schaer scheunemann schiewe schiferon schipke schmidl schmidtke schneeman schnittke
schoene schoepke schroedl schroer schulke schwalier scifres scimed scion scios scohier scolia scoured scours
scrimgeour scrivener scsi seabed seance sedgewick seely seeman sehorn seidl seles seles' sellier seman
separate sergio sergius serres sese seve several severance sevier seyi sgt shaer shakespeare sheely shehorn
shelia shevtl shiite shiites shiong shoehorn shoehorned should've shouldn't shoveling shreveport shrewsbury
shrikelike shryock shuart shuey shui sidestepped siegecraft siemens's siese sigl sinuous sire sisemore
sizeler skiers skiing skopje sleeman slippery snarled soares soldier solesbee sonia sooy sophomore
sophomores souers sourcebook soured sovereign sovereigns soyuz spacecraft spacehab spacelink spaceport
spaceports spaniard spaniards spanier spektr spiceland spiers spokesman spokesmen spongebob spongeform
spoonemore sporophyte sporophytes spreeman squiers squires sr srdan srpska ss stagecraft stai stalemate
standre stangl starpointe statecraft statesman statesmen stateswest steely stefl stegemann stegemeier steidl
stelljes steuart stiers stirewalt stiteler stjohn stoic stoics stoner stoney strnad strobl stutesman
stuteville suard sucre suey suez suffering sufferings sui sumptuous sundial suon surles surreal suttmeier
svp swinehart swoveland taing tamke tamres tania taoiseach's taoist taoists tarleton tb teate techniques
tele tempe temperance temperate terre testes th thalia that'd that'll that've thenceforth theorem theorems
theories theory thereby thereof thereon thereto thielemann thieman this'll thoene tia tiedemann tiein
tieless tieman tietmeyer tieu tilde timeplex timezone tinkering tire tired tires tocqueville toehold toenjes
toews toniest tonjes tonnesen torres totzke towering tradesmen treeless tregre treml trendier trendiest
tribesman tribesmen trimedyne trnka troyu truell trueman truer truest truex truncheon truncheons trygve
tryon tryout tryouts ts tsetse tsui tt's tumblr tunkelang turbeville tv tvs tvsat tyo typecast tyres uart ui
uk ul unctuous unreal unwed urquhart usenet utke uv uy uys valdes valia valiant vares vaudeville ventres
verde verdes veteran veterans veterans' viceroy victories victory vieau viet vieth vigeland vingmed visx
vlcek vogl vorhauer voyeur vp vrba vs vsel vuong waage waidelich wakeley waleson wallich's warehime wareing
warncke warnke wasn't wavetek waynesville wedgestone wedgewood wedgeworth wednesday wednesdays wedtech's
weers weide weidemann weigl weist wellesley wenzl werdesheim werewolves werne wesemann westfed westtech's
weyand weyandt weyant what'd what'll what've wheeless wheless when'll whereby which're whited whitely whiten
whiteness whiter whitest whitey whittemore who're wholesome why're wicked wieand wiebke wiedemann wieman
wiesemann wildflowers william williams williams' williard willke willse wineberg wineheim wion wisehart
wittke witzke wm woeful wolpe woodke woodshed worcester would've wouldn't wretched wuest wuttke wyan wyand
wyant wyatt wyeth xavier xbox xers xiaogang xiaoping xscribe xtra yangtze yeates yene yentl yeoman yeomans
yeosock yerby yerdon yerger yergin yerkey yerman yerxa yinger ynjiun yohe yorio youell yuan yuletide yunde
zaire zayed zayre's zeeman zeien zeman zewe zhejiang zieman zion zions zoe zoete zoey zooey zurich's
""",
    3: """
aaa aba abare abasia abc abcs abd abeyance abio abiquiu abkhazia abler abs acampsia acc accion aceves ach
achaean achebe achesons achille achilles achilles' acm acquiesce acquiesced acquire acquired acquires adame
addleman adenauer adine adlai admirable admired adobe adrda adrienne aegean aeneas aeneid aerien aeriens
affluence affluent afl aforesaid aforethought afsane agache's agreement agreements aguirre aichi aida aisa
aiton ajaj's akao albeit albemarle aldape alegre algeo alguire alien aliens alire alkermes allele alleles
allende alleyoop altaic alvares alyeska's ama amalia ambien ambience ambient ambling ambrosia ambrosial
ambrosian amc amd ameche amelia amiot ammonia amnesia amrhein andean andreae andreas andren angeles angeles'
anglen angove anime anion anions annese annuit anstine antares anthiel antietam antioch antone antunes anyon
anyone aoki aol aorta aortic aouzou apache apc aphasia api apo appling aqueous arabe arai arcement arceo
archaic archetypal ardine areas arguelles ariel arispe arkansas's armine arnolphe arnone artale artesian
asean asheboro asiaweek asiel askren aspires assiduous astilbe atheist atheists ati atm atp attache
atteberry attebury attire atv atx audience audrie aureus australia australian australians austrasia
autoimmune averages averaging aviles awesomely awesomeness axiom axioms ayende aylesbury ayuso azalea baa
babbio babbling babler babyak babyish backfired backfires badeah baffling baha'is baidoan baidoans baidoas
baio baliles balliet balyeat bandolier baoguang baptistery barbara's barbeque barefield barlettesville
barriere barriers bartone basayev basehore basler basore batiste battening battersea battiste battlement
battlements battling baudouin baumler bbc bbq beachler beata beato beatrice beautifully bedouin bedouins
bedrosian begnoche begonia begonias behavior behaviors behaviour behaviours beholden beholder beholding
beidaihe beidleman beidler beierle beitler belgarde bellone bellyache belote belyeu bendure berdine berghuis
berlioz berrien bertling bertone besler bessire beucler beumer beutler beverages beyonce bibler bichler
biedermeier biegler bieniek biennale bigler bihac's bilbaoan bilbaoans bilious billingslea bilyeu biomed
birchler bitler blvd bodine boening boggling boghosian bogosian boheme bombardier bonecutter bonfire
bonfires bonine boolean borocce bosler bossler bottling bottone bouillon boyea braaten brachii bramalea's
brandeberry brasilia brazilian brazilians breitling brenneke brierley brierly brigadier brightening brigode
brilliantly briones bristling brittian broadacre broerman brokerages brokerages' brosious brouhard bruella
bruinsma bruxelles bruzzese bta bubbling buchler buckler budai buddiers buechler buffone bugling bukkake
bulthuis bumbling bundling bundren bungling burriss busler bussiere bustling butare byassee byu cabinetry
cabler cabrales cacao caceres cackling cadieux caiola calame calcote cambridgeport cambridgeside camelot
camire campfire campfires canace canale canape canapes canaveral cancienne candler canilles canipe cannone
canoeist cansler cantone cantv caprese capua carcione cardoen cardone carelock carine carlone carlyon
carmean carnine carpio carrere carriages carriere carriers carriers' carryover cartesian casale casares
cascone casebeer caseloads caseze casler cassese cassone castine castorena casual casuals catalogued
catalogues catania cathmor cation caucasian caucasians cavalier caveat caveats cayuses cazares cbc cbs ccd
ccs cdc cdrom cdroms cea cecelia cecere cecilia cedrone cemented cementing cementos ceo ceraceous cercone
cerone cerrone cervantes cervone cesare cespedes cevaxs cfo cgi chaidez chairez chairpeople chandelier
chaotic chappuis charcuterie charlottesville charlottetown charlotteville charmion charpentier chechnya
chechnyan chechnyans cheeseburger cheeseburgers chemania chesler chevalier chideya chikane chilean chileans
chiles's chiodo chisler chmura choiniere chopsuey chortling christening christiaan christiane christianne
churchgoer churchgoers cia cialis cianciulli ciano ciccone cicely cifuentes cio cioffi ciolek circling
circumference cisler cit cityfed civilian civilians clemente clementes clementi clementia clementine
clementson clevelander clevelanders clientele clo cmu cnn coalesce coalesced cobler cochlear coddling coelho
coello coenen coenzyme coercing coercion coercive coffeehouse coincide coincides coldren colestipol coleus
coline collegeville colombe colorfully comanche commerical comparable comparably complement complements
compuadd comrie concierge condren condry conduit conduits conferences conferencing confidante confluence
confluent confucius congenial congress' congruence congruent conneely consciences consortiums conspire
conspired conveyance conveyor coogler copiers copiously coplen corbusier cordially cordry corestates'
corneas cornelia cornelius corporatewatch corrales cortese corzine cothren cotler cotrone cottone coulombe
courageous couriers courteous courtiers coverages coyote coyotes cozine cps cpu cradling craftspeople crary
creager cretaceous crippling criscione crisler critiquing crm crnkovich croatia croatian croatians
croatians' cruea cruikshank crumbling crumpler crustaceous cryolite cryonics crysler csi csv cuadra cuajone
cuello curare cutesiness cutrone cuvelier cxc cyanide cyclades cycling cyclist cyclists d'souza dabbling
dacia daiichi dalgleish damien danese dangler dangling danielle dannemeyer darien daseke datapower davide
davio's dazzling ddt dealba deana deanda deandrade deanna deboer deboers debruin debutante decorative
decorte decoste deforest defrates degeorge degrace degrasse degrave deguire deharbe dehere dehoyos deibler
deified deify deisher deism deities deity delbene delcine deleeuw delfine delgadio delgiudice delgrande
deliberate deliberates deline deliverance deliveries delores delorme delouis delphine deltaic deluise
delvalle demagogues demented demille denboer dengler denouement depace dercole desai deschler desire desired
desires desperately detienne detore dettore deubler devere devillier devour devoured devours dezeeuw
dialogues dianthe diapering diceon dichroic dicomed diego dierking dieters dieting differences differently
dildine dilletante dimare dingler dioceses discotheques discovery disquiet dlouhy dlugos dlugosz dmitri dmz
dna dnase dnc dns doable dobler doebler doerfler doering dolores domine donehoo doonesbury dorine dorotea
doubling doubtfire doubtfires drechsler dribbling drizzling droessler druella dsouza dss dsv dubilier
dudayev duelist duena duenas duesler dui dumire dunmire dupler duramed dushyanth duvalier dvd dvds dwindling
dyana dyansen dyatron dyazide dysplasia eagleye eap easudes eavesdropping eblen ebling eddleman edleman
edouard eduardo eeo effluence effluent eichler eifler eightieth eiichi eissler ekk elaborate electorate
element elements eletr elouise elsevier embryo embryos emigre emigres empire empires employee employees
employees' ems emslie emuil endeavoring englbred engleman engler ennui enquire enrique enslen entebbe
entendre entire epa equion ercole eshleman esler espalier especially essayist esselte esteves ethyol etienne
euphrates eurasia eurasian europewide euroyen evadne everyday everyman everyone everyplace everything
everythings everytime everywhere excellencies excellency excrement expires fabio faiella faiola falcone
falzone familial familiar fanciers faneuil fansler fantasia farace farese fasone fastening fastenings
fatiguing fattening favale favorable favorably fbi fcc fda fealty featherbed federalist federalists
federalize federalized federally federative fenjves fernandes ferriers ferrone fesler fiance fickleness
fiddler fiddlers fidelia fidler fiennes fieros fiery fiesta fiftieth figler filyaw finale financier findling
fineran fiola fiona fiore fiori firebird firebirds firebrand firebrick firebug firebush firebush's firedamp
fireflies firefly firefox firehouse fireplace fireproof fireside firesign fireweed fischler fisler
fitzwilliam fizzling flattening flavio flightsafety fluency fluently fogleman fogler fondling fondren
fontainebleau foreigner foreigners foreigners' forensic forensics forested forester foresters forestry
forestville forever forgione fortieth fosler fragale fraioli francese franzese franzone fredericksburg
fredericksen frederickson freeholder freeholders fregia freiermuth frightening froio fruition ftp fujii
fukui fumbling fuoco furriers furuya fuselier fustian gabbroic gabele gabler gabriel gabriele gabrielle
gabrys gaccione galyean galyen galyon gambale gambling gamesmanship ganglion gaona garcia garcias gardenia
gardenias gargiulo gaseous gasior gdp gebler gemayel genentech's generalized generally geniuses gensler
gentleness gentlest genuine geodyne geoffroy geordie georgi georgienne geotek geoworks gerace gertler
gessler gettler geyelin gfeller ghettoize giacobbe giambrone giangrande giannone giardi gibler giebler
giesler giggling giggly giguere gilchrest gilliardi gionet girdler girouard gisler gittleman giudici
giuffrida giulio giurescu glaciate gladieux gleefully glistening globetrotter globetrotters gnc gnp gobbler
gobblers gobbling goeas goemon goering goewey goncalves gondolier gonsalves gonzales goradze gorazde
gordeyev gorospe govpx gps gracias gradient gradients grenouille griesa grigoryant grigoryants groening
grueling grumbling grumblings grzelak grzywacz gubler guccione guettler guidone guidry gundry gurgling
gurtler gusler gustave gutierres guyana guzzler's guzzlers guzzling ha'etzni habeas hackleman hackler hadler
haering haggling hajime halcion halcyon halcyone halfacre hamblen hamler hamtramck haranguing harare
hardacre hardwired harleman harriet harriette haruo haryana hasler hassling hastening hatler hausler
haussler hawaii hayenga hbo heartening hebrides heidler heightening heinlen heishman heisler helbling helios
hempfling hendren hendrie henneberger henneberry henrie henriette hensler herbaceous hercules hereford
heretofore heroic heroics heroin heroine heroines heroize heroized hertzler heryana hesiod hesler hessling
hestia heyboer hgh hideous hiester highfliers hirai hirose hisao hiv hobbling hobbyist hobbyists hoefler
hoefling hoffler hoffpauir hoium holdren holien holyoke homedco homeric homeyer horatio horatius
horsemanship hosler hossler hotelier hotwire hotwired hourglass hrdlicka hrubik hubler huddling hudler
huetta humbler humblest humbling humfry humphries hurdler hurdling hustler hustlers hustling hyacinth
hyacinthe hyacinths hyades hyannis hydropower hyena hyenas ianovski ianthe ibm icebreaker icebreakers
icelandair icelandic iceskating idalia ideas idleman idleness idler idling iezzi ignatius igneous ijames
illinois's imageries imagery imbroglio immunetech impetuous implement implements impoverish impoverished
imrie inbio incestuous inchoate inclement increment increments indifference indifferent influence influenced
infrared ingalsbe inglish ingrassia inoue inouye inquired inquires inscore inspired intaglio interested
interesting intriguing intuit iole ione iou irs isautier ishii isolde israel issuance issueless issuer
issuers italian italians ixion jacksdeit jagiello jasmer jeanlouis jeanniot jeanpierre jehovah jeopardize
jeopardized jeopardy jerboas jerrome jesmer jesuit jesuits jfk jiggling jna joachim joachims joanna johannes
joliet jonesboro jopling joshua jostling juggler jugglers juggling jukeboxes julien juliet juliette
jurgensmeyer kabler kadrmas kafkaesque kahane kaisertech's kakuei kalinske kalliel kamler kampschulte kanade
kanghua kantian kapler karate kardashian kasese kasler kasmer kasprzak kasprzyk kasriel kastenmeier katia
kawai kawate kaweske kazuo keanu keiichi keisler keisling keister keisuke kellyanne kendzior kenesset
kensler keresztes kerien kerouac kesler kesling kettler keynesian keynesians kgb kgori kibeho kiester kigale
kiichi kimbriel kimler kindler kingry kinsler kiplinger's kirouac kisler kisling kismayu kittler kkk
klingler kmiecik knievel knoedler knowledgeware koala koalas kobler koegler koeneman koernke koffler kofler
kogler koichi kokate kooiker kooiman kooistra kooyman kopischke korean koreans koreans' koreas koryagin
koteles kotler kouri kouyate koziol kreidler kreisher kroening kubler kuchler kudrna kuebler kuechler
kuenheim kuenstler kuenzi kugler kunayev kusler kyoko kyoshi labarre labine labranche labrie labrosse
lacasse lacaze lacerte lacombe lacorte lacosse ladehoff laduke lafalce lafavre lafayette lafeyette lafler
lagace lagarde lagasse lagrone laity lalande lalonde lalone lamaist lamarche lamarre lamere lamorte
landfried lanese langelier langille langone lanoue lanouette laotian lapalme laphroaig lapierre lapine
laprade larine laroche's larose lashua lastrapes latanze latorre latticework laureate laureates lavalle
lavere lavine lavinia lawrenceburg lawrenceville lawyering lawyerly laypeople lazare lcb lcs leander leandro
leanza leccese lecrone lefebvre lefevre legare legendre leibfried leino lemire lenient lentine leonara
leonarda leonardi leonardis leonelli leonetti lepere lepine lepore lequire lereah lesabres lesane lesieur
lesuer lesueur letendre lettiere leveraging levien liberte libya libyan libyans liebling lightening
likeliest likelihood lilien lilyan lineage lineal linear lineberger linguine liomine lionel lionheart
lionize lionized listening literally littler littlest liveliest livelihood livelihoods liveliness livesay
livonia llc llovio lobbyist lobbyists lobbyists' loella loewen loggia logiudice loiseau loneliness longacre
longenecker longshoremen lorean louanna louella louima louisa louisan louisville louviere loverde lpn lsd
ltd lti lucchese lucianne lucien lucienne lucrezia luella luera luigi luisa lumberyard lumberyards
luncheonette luncheonettes luoma luongo luscombe lyondell lyonnais lyonnaise lyphomed mabry macdiarmid
machete machetes machineries machinery macias maciejewski macinnes macioce macrame macwilliams madeline
madewell madlen madore madyun maeda maenza maestri magnesia magnolia magnolias magnone maietta maiolo maione
majeske majure malave malaysia malaysian malaysians maleski malesky maline malkiel mangine mangione mangling
mangone mangope manioc marchese marcial marcone mariel mariette marife marineland marmion marriages marrone
marseilles martire martone marui maruyu marylebone masai masao maslen massacre massacres massieu mathai
matsui matsuo maurine maxion maxzide mayeda mazzei mazzone mba mbira mcalinden mcbrien mccaffery mcclements
mccooey mccreless mccuan mccuin mccutcheon mcdiarmid mcdyess mcelyea mcfeely mcgeean mcgoey mcgwire mcinnes
mckeeman mckeough mckneely mcmillian mcneely mcnicholas mcwilliam mcwilliams mealo meander meandered
meanders meciar meddling meeuwsen meinecke meineke meiosis meisler melamed melchior meleis melessa meloche
melone memento mementos meneely mengele mercedes mercedes's merieux mesler metagogued meyohas mfume mgm
micale micciche mickey'll microage middling mignone mijares mildrid mileham mileski milliet minasian
minassian mingling ministering minjares minniear minoan minuet miocene miotke mireles miscarriage mischler
miscreant miscreants miserable miserables miserably misfire mit mitsui mittleman miyake mkhatshwa mladic's
mme moammar mobiliare moening moerman moesha mohamed mohammed moiety mojave momayez moncure monforte
mongiello monologues montagnier montague montgomery montiel montien montieth montone montrouis morace
moredock morefield morelock morine morones morpheus morrone mortgagepower mosaic mosaicked mosaics mosler
mothershed mottling mpg mph mri msgr mtv muammar muddling mugabe muhamed muhammed mukai mumbling muoio
muriel muscling museum museums myelin myopic myosin nadler nagai nagao naively nakai nakao namaste naoki
naoma naomi nardone narvaez nashua natale natalia natalle natchitoches natsios naturalist naturalists
naturalize naturalized naturally naturedly nauseate nauta navellier nba nbc nechayev nedlloyd needler
neisler nemean neoax neorx nepenthe nesler nestler neuendorffer newlywed newspeople nfc nfl ngema ngueppe
niagara nibbling niceties nicollier niebling nienhuis nieves niobite nkohse nmr nobleman nobuo nodine
nogales noncorporate noninterest nordine nordling noteboom npr nuclear nuclei nucleic nucleus nunemaker
nureyev nutrient nutrients nuzzling nvhome nvhomes nvryan nyenhuis o'brien o'guin oad oahu oas oases oasis
obermaier oboist obrien ocain odele odp oeien ofc officemax oguin oishi okabe oken olathe oleske omniscient
oncale ondaatje onofre ophelia orangeburg orestes orielle orient oriordan orlean orleans orleans' orpheum
orpheus osake osmer ostia ostling otiose ouelette ouellet ouellette outler outliers outrageous overfed
oversea paccione pacesetter paddling painewebber palau's palauans palese pallone pancreas panelist panelists
pannone papale papua paredes parisian parliament parliaments parmele pascua pascual pasquale passaic patese
patios patnaude patriarch's patrie patrone pautler pavese pdf pecore peculiar peddling pedone pelaez
pelletier perales perine peripheral peripherals permeate permeates perrine perrone perseus perusse petrone
petrossian pettine peyote pga pgm phd phileas philippe phineas photoop php phrygian picayune piccione
piccone pickler pickren picturetel piddling pierie pieties pietro pietrzak pietrzyk piety pignone pilates
pineal pipefishes piraeus pirouette pirouettes pirrone pizzazier plaisted platinum's pleiades pliocene
pneumonia pociask poetic poetics poetry pontiac pontiacs pontikes portales porteous posterior posteriors
pourciau powerfully ppm preamble predaceous preempted preempting preemption preemptive preferable preferably
preferences preisler prentnieks preponderance preposterous presler preyista preyistas principally principe
priore privileges proactive proietti promiscuous prosaic prosciutto protean protease protege provincetown
provine prurient przybyl przybysz ptovsky puipoe pursuant pursuer pursuers pursueth purveyor purveyors
puzzlement puzzling pvc quagmire quattrone quibbling quiescent quieted quieter quietest quieting quietist
quietly quietness quixote racamier rademaker radler rafael rafuse ragone rainger ramires randleman raphael
ratios rattler rayonier rca reabsorb reabsorbed reacquire reacquired readjust readmit reaffirm reaffirmed
reaffirms reagent reagents realestate realmuto reappraise reappraised rearming rearrest reatta reattach
reattached recine recipe recipes recore recovery reentry reexport reexports refenes references referencing
reforest refuel refueled refusenik refuseniks regalia registering rehired reichart reichling reierson
reignite reimburse reimbursed reimpose reimposed reina reinecke reinforce reinforced reinspect reinstall
reinstalled reinstalls reinstate reister remarriage remembering renate rendleman renschler reptilian
reptilians requiem rescuer rescuers resende restauranteur restauranteurs restaurateur restaurateurs
retemeyer retirement's reunion reunions reusing reveille reveles rewire rewired rezendes rhodesia rhodesian
ricaurte ricciuti ricocheted riester rifleman riggleman rigler rinehimer ringler rippling riverbed riviere
rivieres rna roanoke robare robling rock'n'roll rodine roesler roessler roethler roever rolemodel rolemodels
roleplaying romine romuald roseate roseboro roseborough rosemarie rosemary rosemeyer rosenow rosine rossler
rpf rpm rte rubio rueda ruefully ruella ruffling ruining ruinous rumbling rumblings ruocco rustlers rwanda
rwandan rwandans rwandese ryobi ryohei ryuzo rzasa rzepka saccone saddler saddling sagraves sakai sakau
salesmanship salespeople salesperson saleswoman saleswomen salient salisbury salome samoan samuelle samuels
sanjuan sansui santone santore sanzone saouma sapiens sapone sapphire sapphires sarine sarkisian sarkissian
sassone satire satires sauter savio sayito sba sbf scalese scapegoated scapegoating scarpone schadler
schaedler schaufler schedler scheffler scheidler schettler scheufler schickler schickling schiffler
schildknecht schisler schissler schloesser schmierer schmutzler schnettler schoeffler schoeneman schoening
schouten schreffler schubring schueneman schuerman schuermann schwegler schwoerer scialdone sciarra sciclone
scioli scioto scipio sconiers scorpio scouring scrambling scribbling scs scuffling scuttling sczechuan sdn
seattle sebaceous sechrest secrest secrist sedalia sedore segraves seifried seigler semele semones sensual
separately separatists sesame sesler settlement settlements settler settling severally severeville seyfried
shamalia shaolin sharecropper sharecroppers shashoua shidler shigeo shinxiaku shireman shiremanstown shisler
shiyuan shoichi shortening shoshone shuffler shufflers shuttling sicilia sidler sidling sienko sienna sierra
sierras siesta sifuentes sigler signore silesia silhouette silhouettes silvio similiar simion simler simpler
sinead singler singling sirrine sisler sistare sitler sixtieth sizzling skrzypek sledgehammer slushayete
smartening sms socrates softening solares solely soloist soloists somalian somalians sos sosuke soulliere
souring sourrouille sovereignty soviet soviets soviets' spangler speciale specialities spengler spiering
spinale spindler spitale spokespeople spokesperson spokespersons spokeswoman spokeswomen sponsler spracklen
sql squabbling ssn stabler stablest stalemated stangler stapler staplers stapling starace statehouses
statesborough statesmanship statuesque statuette statuettes stds stepien stickler stiegemeier stoever
stoically stonehocker storagetek storehouses straightening stranglehold strangling stricklen strikebreaker
strikebreakers struggling stumbling stygian suata subnotebook subtler subtly sudafed sudler suicide suicides
sunobe superfluous superpowers' superx supplement supplements suppliers suppliers' surace surveyor surveyors
suu suv suvs sweetening swindler swingler sylvio synagogues syncope tabares tabler tabling tac tadeusz taira
takao tamales tanabe taoism tapeie tassone tateho tavares taxiing temperament temperaments temperature
temperatures templeman templer templers tenement tenements tequiliu terrien terriers teruya tesler tesmer
tetsuo texas' thaddeus theater theaters theatre theatres theism therapists's theseus thiokol thirtieth
thomas' threatening throttling tiaacref tianjin tiano tiara tiaras ticklish tidewater tightening tightenings
timeliness timpone tingler tingling tinkler tinkling tipler tireless tischler titania tlc tobler tokuo tokyo
tolanthe tolkien toluene toppling torosian touareg townspeople tracheal tramiel transience transients
transpire transpired transpires trbovich treichler trembling tripling trisler troubling trousdale truism
trulove trusler trzaska trzcinski tuinstra tuition tuitions tumbling tunisia tunisian twentieth twinkling
twinkly typecasting uarco ueki ufo ufos ugalde ugarte uinta uliaski uliassi umpire umpires undersea
unforeseen unionfed unleveraged unreasoning untermeyer uribe url urls usa usaid usair usb uss ustrust usual
uyeda uyeno valade valiantly valliere vallone valonia valores valuable valuables valueless valverde vandeman
vanevery vanliew vannguyen vanscyoc vantine varrone vaseline vastine vaudevillian vegetable vegetables
vehement velarde venturesome verdone verduin verine vermilyea versace versace's versluis veteran's vicomte
vidales vidalia vidartes vieira viejo vienna viennese vietcong vietnam vietti vieyra villarreal vincennes
vip vips virginia virginian virginians virkler visual vitale vitiate vitreous vivien vivienne vosler vossler
vremya vuolo w waggling wahine wahines wannabe wannabes warbling warehouses wasmer waterbed watershed
watling waynesboro wegrzyn weidler weiseman wengler wermiel wesler wesleyan wessling westmoreland
weyerhaeuser wherewithal whitacre whiteaker whitening whoever wiggling wiggly wildfire wildfires wilkesboro
williamsburg williamsburgh williamsen williamson williamsport williamstown wingler winkleman wiretap wisler
wismer wobbling wobbly woefully woitschatzke wojciak worcestershire worriers wotring wrangler wranglers
wrangling wranglings wrestler wrinkling wrongdoer wrongdoers wyoming xinhua xml yamane yarbrough yarmulke
yarmulkes yasuo yearearlier yerena yerevan yerian yessuey yoichi zaccone zairean zaireans zappone zarcone
zeebrugge zeidler zeigler zeisler zeitler zeroual ziesmer zigler zimbabwe zingale zingler ziobro ziomek
zionist zionists zorine zouabri
""",
    4: """
abalone abalones abbruzzese abiomed abruzzese abuladze abyssinia abyssinian accompaniment accompaniments
accoutrement accoutrements acquaintanceship acquiescence acquiescent acquiescing acquirer acquirers acuity
adhd adsl advantageous adventuresome aeritalia aesthenopia afterhours agreeable agregious ahluwalia alachua
alatorre albanese albuquerque alejandre aleksandr aleshire alexandre alfiero alfonsine algebraic algodones
algorithm algorithms alienates allender altomare altruism altruistic aluminium alyeska amadeus ambrosine
ameline amerine ameritech's amezcua amniotic amplifiers anacortes anaesthesia anaplasia anastasia andalusia
andalusian andreana andreani andreano andreini anesthesia angelone angiogram annuities annuity anopheles
antigone antigones antipodes antonios antoniou anxieties anxiety anyone'll aphrodite aphrodites apostrophe
apostrophes appalachian appalachians appreciate appreciates apprenticeship apprenticeships arakelian aramaic
archimedes arduini arguable arguably ariadne arianespace ariela ariella asap aseltine asmodeus assembling
assiduously associate associates associates' atheistic athenaeum athenaios audiences australasia autenrieth
auxiliary avedisian aveline ayrshire bacchanalia backfiring baldassare baldassarre balentine ballentine
barentine batignolles battiato batuigas beatified beatify behavioral behaviorist behaviorists belfiore
belittling bellefeuille bellyaching benavides benevides benveniste berlascone berthiaume biaxial bicycling
biennial biosafety blasingame blassingame bolognese bonaduce bonsignore bracamontes brachiopod brachiopods
braggiotti brendlinger brentlinger brizendine bugliosi buonocore burciaga businesspeople caccavale
cacciatore cafiero caggiano calabrese calderone caliendo california californian californians caligiuri
calliope calliopes campanale campione canadienne cangiano capernaum caplinger caporale capuano caradine
cardinale caribbean carnevale carribean carrizales carusone casagrande casciano cassavetes casually
casualness casualties casualty cataloguing catalonia catalonian catanese catastrophe catastrophes cavaliere
cctv cdebaca celestine cenozoic centimetres chevrier chianese chiappone chicagoans chmielewski christiana
christianna christiano chronically chrzanowski chujitsuya ciaccia cicalese cicippio circuitous cirincione
cirrincione clinically cmudict cnbc's coagulate coalescence coalesces coalescing coalition coalitions
coaxial coefficient coefficients coexistence coffeehouses coincided coincidence coincident coinciding
coinsurance coliseum collaborative collegial colosseum comandantes comedienne cometary comically
commemorative commercebancorp commerciale commingling committeeman communique company'll compaore
complemented complementing compusa comunale concepcion conceptualize confederacy congresspeople congruity
consensual constituent constituents constituents' contemptuously continuum controversial cooperate
cooperates coordinate coordinates copytele cornelious corporatewide correia corroborative costeira
courageously cracchiolo cristiani cristiano critically crocodilian cronyism cryogenic cryogenics cspi
cuadrado cuauhtemoc cuneiform curiale cutaneous cuyahoga cyanamid cyanazine cyanuric cyclopean cynically
d'amore d'angelo d'genetta damietta dandelion dandelions dandyism dauenhauer deangelis debiase decapua
decesare deemphasize defabio defiore degeneres degutare delatorre deliberately deliberative delineate
delineates deliverable dellavalle delorean delpriore delsignore demagoguing demaio dementia denatale
denlinger depascale depasquale depreciate depreciates derflinger desaulniers desimone desiring deslauriers
devouring dhlakama diabetes dianthia diarrheas diastole dibiase dicesare diclemente dielectric dietary
dietetic dietician dietitian dietitians difabio difiore digiulio diiorio diltiazem dimaio dimichele dinatale
dinmukhamed dipaola dipaolo dipasquale directv disabling disagreement disagreements discoverable
disgruntlement disgruntling disheartening disimone disinterested dismantlement dismantling disorient
disquieting dissociate dobrzynski doerflinger dondlinger dottavio dqalpha druidism duodenal duodenum duopoly
durflinger edinburgh edrington egoism elaborately electorate's elemental elinore elizalde emaciate emaciates
emanuel embezzlement embezzler embezzlers embezzling embryonic emdr eminase emmaline emmanuel emmanuelle
enabler enabling encirclement encircling enlightening ensminger entanglement entanglements entirely
entitlement entitlements entitling entringer entsminger enunciate eolande epithelial epithelium epitome
eritrean erroneous eslinger espn etc ethically etzioni european europeans europeans' eusebio euthanasia
evacuate evacuee evacuees everybody everybody'd evildoer evildoers excelsior expedience expedient experience
experienced extraneous facciola facemire faciane facsimile facsimiles familiarize familiarized faraone
fasciano feb federalism federalizing felonious ferraioli fettuccine fiduciares fillingame fiorella fiorelli
fiorello fiorenza fioretti fiorillo fiorina fiorini fiorino fiorito fiorucci firecracker firecrackers
firefighters firehouses firelighter firelighters fireproofing fluidity fnma focaccia forensically
foreseeable formulaic forseeable fortifiers fortuitous fractionally frantically frighteningly fujioka
fukuoka fukuyama fullilove functionally g'vanni's gabriela gabriella gabrielli gaglione galentine galicia
galilean gallentine ganglionic gaxiola geagea generales generalizing genitalia genuinely genuineness
geocentric geodesic geodesy geodetic geoffrion geographer geographic geography geologic geologist geologists
geology geometric geometrics geometries geometry georgiades georgiadis georgiana geostrophic geosyncline
geotaxis geothermal geotropic gesualdi giacalone giaconda giacone giamatti giammalva giancana giancarlo
giannino gilbertine giovanni giuliani giuliano glaciated glaciation graciano gratuities gratuitous gratuity
grbavica grzesiak grzybowski grzywinski guacamole guarnaccia guglielmi guglielmo gurganious gusciora
hacienda hamiltonian hanseatic harclerode harmonious hces henrietta herculean hermione heroically heroism
hfdf hiaa hialeah hideaki hideously hinduism hiroaki hiroyuki hochstedler hochstetler horacia horatio's
hosseini hostetler hostettler hostutler hourglasses hsbc html http huckelby'll huffstetler huffstutler
hufstedler hufstetler hyacintha hyacinthie hyannisport hybrienko hymeneal hyperbole hyperplasia iafrate
iannone idealized ideation ideologues ieee ierardi ileana iliescu imburgia implemented implementing
impoverishes impoverishing impoverishment incipient inconspicuous incremental incremented indiaia
indifferently indonesia indonesian indosuez industrielle influences influencing influential influenza
ingratiate ingredient ingredients initiate initiates innuendo innuendoes innuendos inquiries inquiring
insouciance instantiate instantiates intermarriage intriguingly intuition intuitive invaluable iolande
iolanthe ionarde iovine isadore isbn isosceles issuable issuances italianate izaguirre izvestia jacobean
jeopardizes jeopardizing jeroboam jeyaretnam jeziorski jingoism jingoistic judaism julietta kachigian
kageyama kajuahar kamakau kamikaze kaniewski kanouse kaohsiung karaoke karbassioun kataoka kenealy keplinger
kerpedjiev kganakga khachigian kightlinger kilometres kinzlmaier kiplinger knbc knin kociemba kociolek
koninklijke koreagate koreatown koscielniak kostrzewa kostrzewski kpmg kumagai laboratories laboratories'
laboratory labossiere lacoursiere laferriere lafreniere laliberte lambiase lamirande lanceolate laparoscopic
laparoscopy lapd lareina lariviere laryngeal latiolais latulippe laverdiere laverdure leopoldina letitia
leverone liberace lineages linearly linoleum lionberger lionetti loaiza logarithm logarithms luciano luevano
maccabean macedonian macfadyen maciolek mackiewicz maekawa magically magliocco magliolo maglione magnifiers
mainichi maiorana maiorano maiorino malathion malleable mangiapane manoogian mantione manzanares manzione
maraline marcelline marchione marciano margarethe margeotes marietta maruyama masaaki masayuki massacring
massingale matarese materiel materiels matsuoka matsuura mattioli mausoleum mazziotti mccarthyite mcfadyen
mcmurtrie meandering mediocre megacarrier melanesian melanesians melchiorre menapace menasion menzione
meridien meserole mesozoic metrically mevarachs micrografx micronesia migliore millilitres millimetres
minamide minestrone miniaturize miniaturized minutia minutiae miramontes misbehavior miscarriages miscayuna
missildine moawiya modestine modifiers monteforte monteverde morphonios mortification mosaical moviegoer
moviegoers mozartean muavenet muraoka muratore mustachioed mycenaean myopia myotrophin nacional naivete
nakasone nasional nationale nationales nationally naturalism naturalistic naturalizes naturalizing nauseated
nauseating nazarbayev neanderthal neanderthals nederlandsche nederlandse negotiate negotiates neidlinger
nevertheless niclaneshia nicolai nicoline niobium nishioka niziolek nobuaki nobuyuki nonlinear nonnuclear
noriega noriegas notestine nucleation nvidia nypd o'hanesian obedience obedient oblinger obscenely
obsequious occupiers oceana oceanic octavio odiorne odysseus oecd officiate officiates ognibene ohanesian
ohioan ohioans oleander oleandrin oleaster olivares olokuei oncogenes oplinger oriental orientals oriented
osceola ourada outrageously outrageousness overleverage overleveraged overpowering overseer overseers oviedo
pacifiers palacios palmieri palmstierna palomares pantheistic panzhihua paolella paoletti paolillo paolini
paolino paolucci paonessa papandreou paratore parietal parisienne parziale patrimonial peculiarly pedophilia
pedophiliac pedophiliacs peinado pelagia pelagian pelagians penelope pennsylvania peragine peraino
percipient peripherally permeable permeated permeating perricone personally perugia perzigian pescatore
petroleum pharaonic pharmacia philately philistia phlcorp physically picciano pietruski pingitore pistachios
pitiable plagioclase planetary pleuritides poetical poetically poinsettia poinsettias pollyanna pollyannish
polyamide polyandrous polyandry polyester polyesters polynesia polynesian popolare portfolios poudrier
powerpc powerpcs powerpcs' preelection preeminence preeminent preemptively preignition preziosi prezioso
proactively procedurally procopio prometheus proprietor proprietors propriety proteinaceous protozoan
protozoans provenience przybyla przybylski przywara ptolemaic ptsd pugliese punctilious purifiers
quadrupling qualifiers raffaele raffaelli ragonese ranieri raphaela rapuano rationally rattatouille
readjusted readjusting readjustment readjustments readmission readmitted reaffirming realisation
realisations realization realizations realpolitik reappearance reappraisal rearmament rearrested reauthorize
reauthorized recipient recipients recipients' rectifiers recycling rediscovery redlinger redoubling
reeducate reelection reemergence reemphasize reenactments reestablish reestablished reexamine reexamined
refueling regionally reignited reigniting reimbursement reimbursements reimburses reimbursing reimposing
reincarnate reinforcement reinforcements reinforces reinforcing reinspection reinspections reinstated
reinstatement reinstating reinstitute reinsurance reintegrate reintroduce reintroduced reinvention reissuing
reitano reitera reiterate reiterates remlinger renunciate reorient resembling resettlement reshuffling
resilience restaino retirement retroactive reunified reunify reuniting reusable revenuer revenuers rewiring
riedlinger riopelle ripplinger ristorantes riviera roccaforte rsvp ruotolo sabatine sahagian saitama
sakigake sakurai salomone salpetriere salvadore salvatore samuela samuelson sangiovese santiago satiated
satiety satisfactory savarese scaglione scalamandre scaleatron schiavone sciaroni scintilore sciortino
scipione seasonally sebastiane seigniorage sekisui senatore serafine seraphine serenely serratore seventieth
shenandoah shevardnadze shionogi shiraishi shoichiro sierracin silhouetted simione siracuse skeptically
sobieski sobriety societa societal societe societies society sociopath sociopaths solimine spagnuolo
speziale spontaneous stanzione stoicism stonebraker stonecypher strzelecki studiously subpoenaing
subservience subservient substantiate substantiates suicidal superfamily supergiant supergiants supplemental
supplemented supplementing supremely surgically surrealism surrealisms surrealistic suzuana sypniewski
tactically taflinger tagliaferri takeuchi talamantes taormina tatiana tbilisi tcas tebuthiuron technically
teleconference telephoniques temperamental tennessean tennesseans terrebonne tessitore theatergoer
theatergoers theatrical thirtysomething thomasine threateningly tiananmen tokuyama tomaino tomasine tomiichi
toribio toriente tornabene tornatore traditionalists transpiring triennial trnopolje troiano trzeciak
tucciarone turrentine twentysomething twentysomethings uehara uemura ukulele undercarriage underprivileged
unexpired unfamiliar uninspired uninterested uninteresting unnaturally unrealistic unreasonable unreimbursed
unsettling unusual updegrove uplinger uriarte urioste usairways usbancorp usda usmc ussr usually uyehara
valencia valencienne valkyrie valladares vallegrande vanacore vanbiesbrouck vanderkooi vanderleest
vandersluis vanhouten varietals varieties variety varnadore vassiliou vecchione vehemently velagrande
vestigial veterinary victorine vietnamese viggiano vigilantes viglione villafane villafuerte villaverde
viramontes viramune viramunes virtuoso vizcaino volentine voyeurism voyeuristic vrdolyak watanabe watlington
wereldhave whatsoever wholeheartedly whomsoever whosoever wireless's wisniewski wlodarczyk wlodarski
wrzesinski ws yamaichi yamatake yamauchi yasuyoshi yoneyama yosemite yoshioka yzaguirre zairian zairians
zakrzewski zaniewski zimbabwean ziolkowski zionism zoologist zoologists zoology zuidema
""",
    5: """
aborigine aborigines absenteeism acrimonious additionally aerolineas aerospatiale afanasyev agriculturally
aguascalientes aguinaga ahasuerus albendazole aleatory algebraically algorithmic alienated alienating
alienation allegiances ambiguities ambiguity amphitheater amphitheaters amphitheatre amyotrophic anacostia
anfal angiomedic angiomedics angioplasty angiotensin antitakeover appreciated appreciating appreciation
appreciative architecturally aristophanes artiodactyl artiodactyls associated associating association
associations athanassiou automoviles axiomatic baccalaureate bartolomei behaviorally bengoechea biagioni
bibliographic bibliographies bibliography bmw bollettieri botanically brobdingnagian brobdingnagians
cadiddlehopper caltagirone canariensis carolingian cartusciello cassiopeia castiglione cavataio chiaoscurist
chiaoscuro chocolatology christianity cnnfn coagulating coagulation coarticulate coarticulates coglianese
coincidences coincidental conceptualizes conditionally congressionally constantinides constituencies
constituency construcciones continuity conventionally cooperated cooperating cooperation cooperations
cooperative coordinated coordinating coordination coordinator coordinators corporacion d'electricite
deemphasizing degaetano deification delineated delineating delineation denuclearized denunciation
denunciations depreciated depreciating depreciation depreciations desantiago dfw diagonally diaphonia
differentiate differentiates diguglielmo disadvantageous disagreeable disassociate disobedience disobedient
disoriented disorienting dissociation dwi ecuadorean edizione electrically electricite eleonore eliopoulos
emaciated emaciating emanuele embryology empirically encarnacion enunciated enunciating epicurean
erroneously esophageal etablissements ethiopia ethiopian ethiopians etiologies etiology euromobiliare
evacuated evacuating evacuation evacuations exceptionally excruciating expediency experiences experiencing
experiential extraneously extraordinaire famiglietti familiarity fanatically feliciano ferrofluidic
ferrofluidics fiduciaries fiduciary financiera financiero fioravanti fiorentino fondiaria gametangia
garagiola gasiorowski genealogy generalization generalizations geochemistry geographical geological
geomagnetic geometrical geometrically geophysical geopolitic geopolitics geotropism geriatrician
geriatricians golembiewski goniometer gratuitously grzeskowiak guadarrama guglielmetti gunatilake
hagiography harmoniously helionetic helionetics heliopolis hemiplegia hemocyanin heoroico hermetically
historically homeopathic homeopathy homeostasis homeostatic homogeneous homosapien homosapiens humidifiers
hyacinthia hyakutake hyaluronic hyperborean iannaccone iannacone iavarone idealistic identifiers ignominious
imperiale implementation implementations improprieties impropriety incongruity incrementally indianian
indianians industriale inexperience inexperienced ingenuity ingratiating initiated initiating initiation
initiator initiators instantaneous instantiated instantiating instantiation insubstantiate intentionally
interacciones intermingling intraocular intrauterine intrinsically intuitively investissements irrationally
isocyanate judiciary kolodziejski kwh lacksadaiscious liberatore lithuania lithuanian lithuanians louisiana
magnetically majestically marielito marielitos matrilineal mazowiecki mccarthyism memorabilia methodically
milosevic's minneapolis miscellaneous mononuclear monotheism montefiore monteleone monticciolo motorcyclist
motorcyclists myocardial myocardium naacp naturalization nazionale neapolitan negotiated negotiating
negotiation negotiations negotiator negotiators negotiators' noncontroversial notoriety nutritionally
obediently occasionally oesterreichische officiated officiating okoniewski oleaginous orientated orientation
orientations orleanian orleanians orthodontia osterreichische paleozoic paraphernalia paraplegia parimutuel
parliamentary parsimonious partiality pathetically patrilineal pediatrician pediatricians peleponnesian
peloponnesian pepenadores percutaneous peritoneal perpetuity petricioli petrovietnam pharisaism photocopiers
photovoltaic photovoltaics pituitary politically polyethylene polyolefin polytheism polytheistic
polyurethane popieluszko postretirement pragmatically preadolescence preadolescent professionally
promiscuity pronunciation pronunciations proportionally proprietaries proprietary proprietorship
proprietorships provisionally prudentialbache pythagorean reaffirmation realamerica reapportionment
reasonableness reauthorizing rebelliousness reeducation reestablishing reevaluate reexamining reimposition
reincarnated reincarnation reincorporate reinstituted reinstituting reintegrated reintegration reintroduces
reintroducing reintroduction reinvigorate reiterated reiterating reiteration religione renegotiate
renunciation reorientate retaliatory retroactively revolucion ribonucleic romantically rotationally
rovaniemi sanctimonious sardonically satisfactorily saudiization sebastiana sebastiani sebastianis
sensuality simultaneous singaporean singaporeans sociologist sociologists sociology speciality spontaneity
spontaneously statistically stochastically subcutaneous substantiated substantiation subterranean
supercilious symbolically tallahassean tallahasseans tartaglione tavoulareas teleconferencing
temperamentally tensiometer terracciano theatrically theologian thermonuclear thiodiglycol timisoara
traditionally transoceanic uncontroversial uncritically underkoffler unilaterally unusually veterinarian
veterinarians videoconference videophile virtuosity zentralsparkasse
""",
    6: """
afroamerican afroamericans agroindustrial amniocentesis angiogenesis appreciatively astrogeology audiovisual
austroasiatic aviazione beneficiaries beneficiary bibliographical coarticulated coarticulating
coarticulation coeducational coincidentally collegiality conceptualization constitutionally contemporaneous
diametrically differentiated differentiating differentiation disassociated discontinuity disorientation
educationally electronically elephantiasis eosinophilia evidentiary excruciatingly extraordinary finanziaria
fyi genealogical generationally geographically geomorphology geopolitical geopolitically habyarimana
homogeneity idealistically impartiality incoordination incrementalism instantaneously institucional
institutionally insubstantiated internationale internationally isoelectronic izetbegovic's journalistically
kinesiology louisianian louisianians machiavellian malleability maneuverability mathematically mediterranean
meridionale mesothelioma operationally optimistically osteoarthritis parenthetically periodically
permeability philosophically phytogeography piezoelectric pitiesalpetriere polyacetylene reaffiliation
reauthorization reevaluated reevaluating reevaluation reexamination reincorporating reincorporation
reindustrialize reinterpretation reinvigorated reinvigorating reinvigoration religiosity renegotiated
renegotiating renegotiation renegotiations retroactivity reunification revaluations ricostruzione
scientifically simultaneously sociological sovietologist sovietologists superfluidity sympathetically
technologically theatricality theoretically therapeutically unalienable unappreciated unceremonious
unconditionally uncooperative uncoordinated unfamiliarities unfamiliarity uninitiated unintentionally
unsubstantiated usameribancs videoconferencing vnesheconombank
""",
    7: """
anaesthesiologist anaesthesiologists anaesthesiology anesthesiologist anesthesiologists anesthesiology
assicurazioni cardiomyopathy confidentiality contemporaneously deinstitutionalize denuclearization
epidemiologist epidemiologists epidemiology heterogeneity inmobiliaria mineralogically partecipazioni
ritualistically socioeconomic stereotypically unceremoniously unconstitutionally undifferentiated
""",
    8: """
deoxyribonucleic epidemiological epidemiologically revolucionario
""",
    9: """
deinstitutionalization
""",
}
