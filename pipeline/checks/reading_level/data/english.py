"""English words for which the syllable rule is wrong. Made by make_tables.py: do not edit.

From the CMU Pronouncing Dictionary. Licence: BSD-2-Clause (LICENSE-CMU.txt, ORIGIN.md).
EXCEPTIONS: number of syllables -> the words that have so many, with spaces between them.
"""
# fmt: off

EXCEPTIONS: dict[int, str] = {
    1: """
aches aisle aisles aren't aue ayer's barthes basques bathes bawled bea beijer bente berle bier birle blauer
blea blech's bloch's bonet bonte bowels bowled bowles brea breathes brooks's bruges bunte burges charle chea
cheques chiang chiu chseing cliques clothes conte crawled crea creal creath croix's crowle current dea dial
dials digges dower dowers drawer drawers drawled dreher dual duan duane earle ehle fier flea fonte freda
fugues gates's gier gnarle graham grahams graue grier growled howled hsia hsiao hsiung's hunte isle isles
jacques jacques' jaques jeong jewel jewels jiang kahle kalthoff kea kier knowles krauer kreher lange's
lathes lea leagues leagues' leong lian liang liu maher marques mea meagher mente merle morgues mosques niall
niamh nyers pea pearle perle pier piqued plagued plagues plante plaques plea pointe ponte prayer prayers
priest puente qian queue queues rawles rea real realm realms reher reich's rials rioux rogues rowles runte
schreyer scowled scrawled sea searle sears's shea shiu siang sias skier soothes sowle sowles sperle sprawled
staehle strehle striar stuart tea tech's there've tier tigges tongued tongues toward towards towel towels
towle trial trials trying tsiang turret vaughan vowels wahle warez wente weren't werle whoa wier wyden xian
xiao xio yea yer yerke yin ying yingst z's zea zier
""",
    2: """
abbe abbeville abed aberle ac acecomm achmed acme acne acre acres actual actually afmed agne agnes ague
ahmed airedale airedales aires akre aldeburgh alderidge alewife alewine alewives alfre allebach alves
amesville amr amre anchorage andes andre andres antes antiques aoi aon aoun ap apelike aravind arbed argue
arshia artes ashe's asheville asia asian asians aspirin aspnes auerback aug aungier auyeung av ave average
averaged averil awesome awestruck awfully aylesworth ayyad ayyash b'gosh b'nai bache's bachelor bachelors
backaches baez baie bakeware bakewell balmes barbara barefield barefoot barkeley bartl baseball baseballs
baseboard baseboards baseline baselines bateson batesville batres bayesian bayuk bayul bayus bazemore bc
bealeton beaupre bebe bedke beebe beebes beeman behof behoff behold behoove behooves bein' beings belge
belgium belier belleville bellevue bely beman bement bene benes beresford bergemann berkeley bertke betke
bette bettes beuys beverage beyerle beyerlein beyersdorf beyond bicester billiard billiards bio birkeland
bitesize blackening blakeley blakemore blakeney blakeslee blakesley blamestrorm blasier bloodshed blueeyed
blueish blueness bluer bluest bluey bluish boas boaz bocce boehmke boise boise's boisterous boleware
bonebrake bonenfant bonesteel bonier booe booee boredom bornemann bouie boundaries boundary bournewood
boutiques bovespa bowyer boyett boyette boyish boyleston boyum bp bracelet bracelets bracewell bradtke
brakebill brakefield brakemen brandl braveheart brca brcko breastfed breweries briarcliff bridegroom
bridesburg bridesmaid bridesmaids bridesmaids' bridgeford bridgeforth bridgehead bridgeport bridgestone
bridgeton bridgetown brieant brien brietzke brilliance brilliant briquemont broadening broccoli broderick
broer broers brokerage brookehill bruegge brueggemann bruer bruin bruins brunjes brutsche bruyette bruynes
bryen bryon bs bt bua budke buell buer buffeted buick buicks buil buist bunzl buoy buoyed buoys burleson
bustier buttke buyout buyouts byam byars byas byerlein byus c'mon cabinet cabinets cacld cadre cadres cafe
cafes caillebotte calfed's calmes camera cameras canceling cancelling caouette capehart capetown carefree
carelock caremark careplus carleton carlisle carriage casebeer casebolt caseload casework cashier castio
catharine catharines catherine catherines catholic catholics cawsl cayenne cb cc ccs cd cds ce celia cement
centres ceres chaim chancellor channeling chaos chargeback chargebacks charleston charlestown chartres
cheely cheerfully cheesecake chelsea chengxiang chenier chenxiang cheyenne cheyennes chiara chiffre
childener childres chile chiseling chloe chmiel chocolat chocolate chocolates choir chromecast chrusciel
chrzan chuah chuan chui ciucci ciulla ciullo claremont clayey cleah cleaveland clement clements clementz
cleveland clevetrust cliche cliched client clients clients' cloer cloey closedown closedowns clotheshorse
clothestime clothier clueless cluett clyatt clydesdale cmos cmx cnet coate coates coatesville cocoa codebase
coeds coen coerce coerced coey cogema colebank colebreath colebrook colegrove coleridge coleslaw coleson
colestock coleville colleagues colleagues' colleville collier collins's colonel colonels comeback comebacks
comedown comfed conehead coneheads conference conscience conyer conyers coolio copeland cordial cordials
corestate corestates coretech corporal corporate corteland cortes cosme couey could've couldn't councilor
councilors counseling counsellor counsellors courtemanche courtenay coverage covering cranesbill cranesbills
cranial creature creatures creely creveling critiqued critiques croat croats croce crocheted cronauer
crooked crovl crovls crownx crozier cruey cspan cuddeback cureton current's cushioning cutesy cv cyacq cyan
cygne da's dadeland dahlia daiei daigre dalia damewood dampening dania dannemeyer daphne daresay darkening
darnedest dateline datelines dbase dc deadening deafening deathbed deatherage debora deborah debuted
dederichs deely deepening deference dehoff deidre deion deirdre deist delia delisle delmed delphian delreal
deman dement denlea depriest descartes's desperate despres dessauer detente deutschemark deutschemarks
devilish dewayne deyo deyoe deyoung dhaharan diahann dialing dialtone diamond diamonds diaper diapers
diaries diary diedre dienes diers diet dietl diets dietze diez difference different differing dinehart dj dk
doers doesn't doherty doin' dolce dornier dorothy dossier dougl dovecote dovecotes dovetail dovetailed
dovetails doyel doyen doyenne drakeford dreman druid druids dueitt duel dueled duels duer duet duets duey
duis dukedom dulles dumke duo duong dupre dupriest dyad dyal dyan dyane dyar dyas dyess eavesdrop ebbed eckl
edgecomb edgecombe edgemon edgewise edgewood edgeworth eduard ehmke ehrlich's eisemann ekkehard ellesmere
elsewhere ely embed emerald emeralds endres ertl esme este estes eu euan euchre eveland evening evenings
everest everett everetts every eyeless eyetech's facebook facedown facelift fahnestock faist faivre families
family fanech's farewell farewells farquhar fastener fasteners fatigued fatigues favorite favorites favre
fayette fayez feathering feathery febres federal federals feely fejes fencl fenjves feretlow fiato fibres
fiennes filegate filename filenet filleted fimbres fineberg finefrock finegold finestone finevest fire's
fireball fireballs firebaugh firebomb firebombed firebombs fired firefight firefights firemen firestone
firestorm firewall firewood firework fireworks firstfed firstier fischbach's fischl fivecoat fivefold
flaharty flaherty flatbed flavier fleeman flickr fliers flores floresheim flours fluent fluid fluids fluitt
fluor fm foiles foliage folliard foncier fontes forbeses forearm forearms foree foreign foreman forest
forests forex fortier fosia fouad foxmeyer framework frameworks francaises frankl frashier frasier frazier
frederic frederick fredericks freehoff freehold freely freeman freer freest freeway freeways freshener
fresheners freshening freya friedl frieman frontier fruin fs fua fuchsias fuel's fueled fuelled fuels
fuentes funneling gabehart gagne gainesville galesburg gallia gameboy gamecock gamecocks gamelin gameplay
gameshow gameshows gamesman gangl gardeners gardening gardiner gared gaspe gateley gatewood gatx gaultier
geddes geers geffre general generals genial genius genre genres geo geoid geon georg georgeson georgetown
gerke gia's gian giant giants giants' gimme giunta giusti giusto giveback givebacks glacier gladje
glazebrook gleeful glenfed glidewell glocester gloucester glyndebourne gm gmail goates goeas goeman goer
goers goettl goetzke goin' gomes gonyea gonyer gooey goosefish goosefoot gorgeous gottesman gouache goyette
goyim graceland grandpre grapefruit grapefruits grapeshot grapevine grapevines grassl graveline graveside
gravesite gravestone gravestones grayest grayish greasewood greear greely grieveson groceries grocery groene
groer grolier grosvenor groveling gruel gruet gruis grumpier grunebaum grunewald grzyb gschwind gsell gtech
gtech's guidebook guidebooks guideline guidelines guidepost guideposts guiffre guinea guinier guion
guisewite guyett guyette guyon guyot h's hackl hadn't hagemann hagewood haist halebopp hallbauer halperin
hamelin hamre handke hanemann hannemann hansche hapke happening happenings harangued harangues hardebeck
hardening hardtke harebrained harewood hartje hartke hartl hasn't haueter havelock havier hawkiness haydn
hayek hayen haynesworth hazelett hbox headaches hedgecock hedgepath hedtke heer hehmeyer heidemann heigl
heikes heindl heinemann heinl hellier heman hemorrhage henceforth henriques henriquez henske hereby
herendeen herewith hermes herpes hessian hickory hidebound hilemon hilke hillian hillians hilliard hinesley
hiott hired histories history hjort hodgepodge hoene hoeveler hoey hogeland homefed homeless homely homen
homer homers homey hooey hoosier hopewell horseback horseflesh horsehead horsemen horseplay horseshit
horseshoe horseshoes horsetail horsetails hotbed hottelet hour's houseal houseful household households
housel houseman housen houser houses houses' houy hovering how're hp hr hrncir hsieh huettl huey hui huie
huish humke huml humphery humpherys huot huyett hyams hyatt hybl i'ers ibn iceberg icebergs icebox icefish
iceland iceskate ickes' ids iie imbed imre incheon ines innes interest interests interim intrigued intrigues
io iosif iq ireland irelands ironing ironton isaly isn't it'd ivory iyer jacqueline jaffe jagged jaime
jaimes jameson jamestown jamesway janesville jared javelin jayme jaymes jeanerette jefferies jere jesse
jesse's jeweler jewelers jewellers jewelry jewelsburg jiang's jiangsu jiawen jillian joann joanne joao
jocelin joceline jocelyn jocelyne jocylan joel joelle joers joette joey jokebook jokebooks jokester joneses
jonestown jorge jose jose's joske's jouett joycelyn jr jua judgeship judgeships juedes juenemann jukebox
julia julian juliann julius juppe juul kamke kaske kastl katharine katherine kauai kcal kcop keay keely
kehoe kelemen kennebeck kennemore keough khaled kiechl kiely kiev killian kimche kiosk kiosks kious kirmse
kiryas kiryat kitchener kleeman kleman klement klieman klinedinst klitzke kmart kmetz kmiec knifelike
knifepoint knipl kniveton kobe koetje kooi kooy korea kottke kovach's kraai krajina kratzke kresge krone
kruckeberg kruer ksiazek kubes kukje kuo kuow kupres kuzniar kvamme labeling labonte lacefield lacewell
lagniappe laing lakeberg lakefield lakefront lakeland lakeshore lakeside lakeview lakewood lamke lamonte
lampl lancelet lanehart langeland lanier lanphier lapointe lapre larche latelies latte lawyer lawyered
lawyers lawyers' leah leann leant leaseback leasebacks lebed leeman leeway leicester leist leitzke lelia
leman lembcke lemcke lemke lemme lendl lenke leoda leola leonard leonelle leonhardt leonhart leonie leopard
leopards leora leota lepre leveler's levelers leveling leverage leveraged lewke leya liaison liason liebl
liedtke lieske lietzke lifeless lifer lifers likewise lilian limelight limestone limestones limoges lineback
linemen lingering linkedin linnemann lion lions lions' liou lire listener listeners litke liveried livestock
located lockyer lodestar lodestone lodgepole loepfe loess loibl lois loise lonesome lonetree longpre looart
loosestrife loosestrifes lorean's louanne louart louie louis louis' louise louvre loveday lovegrove lovejoy
lovelace lovelan loveland loveridge lovewell lowekamp lp ls lucius ludcke ludemann ludke ludtke lueck luedke
luedtke luepke luers lui luigi's luis lukehart lukewarm lunceford luncheon luncheons luong lutzke luu lyall
lyanne lyell lyon lyons macaques macewan macewen macleod macmahon maddening madelyn madewell madl madre
madres maeve maez mahe maiers maintenance maish maize's makefield makegood makegoods makepeace makeshift
mandl manfre maoist maoists margaret marjorie marjory marriage marya masefield mastrich's matalin matewan
mattea mattke matzke maui maverick mavericks maybe mayeaux mayeux mbank mccahan mccaughan mccrea mcgeough
mcgreal mcgue mcleod mcmahon mcshea mctier mcvea md medial medved meer meers meidl meincke meindl mendes
menia menstrual mertes merwe mesched messrs metier metres meyo mg mh mhm micheaux's michelin michener michl
miears mielke miers miert mieske might've mightn't milestone milestones mincemeat minecraft minefield
minefields minehart mineral minerals minerals' miniard mion mione miot miotke mize's mj's moab moates
modeling moers moet moishe molehill molelike molesworth monarch's monreal montes montier mooers moonves
moorefield moorehead moorestown moosehead morefield morehart morehead moreland morelock mores moseley moshe
mosier motl mottl moua moueix mousepad mousetrap moutse mpeg mr mrs mssrs mtel muehlebach mui mulvehill
munich's munkres murdoch's murrelet must've mustn't myatt myerson myette nadia naim naive naked nameplate
nameplates namesake namesakes narjes nasr national nationals natural natzke nayyar ndau nedved needn't neely
neeman neidl neitzke nepl ngo ngor ngos nguyen nicholas nicholas' niehoff nieman nietzsche nike ninefold
nineteen nineteenth nineties nineties' ninety nitze noaa noah noel noelle nonesuch normally norsemen norske
nosebleed nosedive nosedived notebook notebooks notepad notepads noteware nueyung numed numia nyack o'dea
o'diorne o'dwyer o'shea ochre oest offering offerings ogre ohlmeyer oien oj ok olea omelet omelets onecomm
oneself onetime opera operas opposite orlean's oshea oughtn't oyen padre padres paean paeans paez pai
painesville paone papier parceling partially passe patzke pavelic pay'n payee payette payeur pc pcs peacenik
peacetime pedaling pele penske people peopled peoples peoples' pepe pepperidge peres peres' persia persian
persians petr peyot ph phebe phetteplace phoebe phonemate phooey phua phuong picower piecemeal piecework
pierre pierrelouis pierrepont pinterest pio pipefish pipeline pipelines pipelines' pipetec pirkl pj's
placemat plaguing plainclothes planecon planeload planeloads plateaued platelet platelets platelike platinum
pliers pm poage poel poem poems poer poeschl poet poets poitier pokeweed polecat polecats poleward polje
pontes popejoy porsche's posse pottebaum powercise powertrain pr prayerful prchal prechtl preempt preempts
preference preferenced premier preway pridemore priebke prieur primebank primeco primenews primestar
primetime princeton princeville prindl prisoner prisoners prisoners' pritzl privilege privileged prizm
probably proskauer prudente pruer pruette pruiett pruitt prunedale prussia prussian pryor psyche ptyon puat
puentes pulte purebred purebreds pyatt pyeatt pyre pyres qasr qiryat qmax quaffed quandary quarreling
quarters's quiet quiets quiles quillian rabes racetrack racetracks radiance radiant radke radtke raffety
ragged rahe rai rainier rakestraw ramesses raoul raoux rapeseed rateliff rathje rathke ratier rational
rationing rauls raveling realcap reali really realtor realtors realty rearm rebbe reckoning reference
referenced refsnes rehor reichl reincke reindl reischauer reish reist rely relyea rene repr restaurant
restaurants restaurants' rettke reum reuse reused reuters's reverend reyes rhinehardt rhinehart rhineland
rhinesmith rhinestone rhinestones rhythm rhythms riceville ridgecrest ridgefield ridgewood riedl riely
rieman rieth rijn rinehardt rinehart riordan ripening risque rivaling robl roche's rochefort rockne roderick
roedl rogier romesburg roquemore roseboom rosebrock rosebrook rosebrough rosebud rosebush rosecrans
rosekrans roseland roselawn roseline rosemead rosemond rosemont rosenau rosevear roseville rosewicz rosewood
roshier rothmeier roukema rouyn royex rueful ruelle rugged ruin ruined ruins ruis ruiz rulebook ruoff russia
russian russians russians' ryen ryerson ryon sabres saddening saeed safecard safeco safeguard safeguards
safeties safety safier sagebrush salesforce salesman salesmen salles salzhauer sampre saone sathre saucepan
saute savier savings's savion savior saviors savr sawyer sawyers sayegh sayiid sayyid scalia scapegoat
scapegoats scarecrow scarecrows schaer scheunemann schiewe schiferon schipke schmidl schmidtke schneeman
schnittke schoene schoepke schroedl schroer schulke schwalier scientists scifres scimed scion scios scohier
scolia scoreboard scorecard scorecards scoured scours scrimgeour scrivener scsi seabed seance sedgewick
seely seeman sehorn seidl seles seles' sellier seman separate sergio sergius serres sese seve several
severance sevier seyi sgt shaer shakedown shakedowns shakespeare sharecrop shareware sharpening sheely
shehorn shelia shevtl shiite shiites shiong shiveley shoehorn shoehorned shorebird shoreham shoreline
shoreward should've shouldn't shoveling shreveport shrewsbury shrikelike shriveling shryock shuart shuey
shui sickening sidebar sidebars sidekick sideline sidelined sidelines sideshow sideshows sidestep
sidestepped sidesteps sidestream sidetrack sidetracked sidewalk sidewalks sidewise siegecraft siemens's
siese sigl sinuous sire sisemore sizeler sizelove sizemore skandia skateboard skiers skiing skopje sleeman
slepian slippery smokescreen smokestack smokestacks snakebite snakebites snakelike snarled soares soldier
soledad solesbee someday someone someplace somethin' something somethings sometime sometimes somewhat
somewhere somewheres sonia sooy sophomore sophomores souers sourcebook soured sovereign sovereigns soyuz
spaceball spaceballs spaceband spacebands spacecraft spacehab spacelink spacenet spaceport spaceports
spaceship spaceships spacesuit spacesuits spacewalk spacewalks spadework spaniard spaniards spanier
specially spektr spiceland spiers spokesman spokesmen spongebob spongeform spoonemore sporophyte sporophytes
spreeman sql squiers squires sr srdan srpska ss stagecoach stagecraft stagehand stagehands stai stalemate
standre stangeland stangl starpointe statecraft stateside statesman statesmen stateswest statewide steely
stefl stegemann stegemeier steidl stelljes stenciling steuart stiers stiffening stirewalt stiteler stjohn
stoic stoics stonehouse stoneman stoner stoney storefront storefronts storeroom strangelove strnad strobl
stutesman stuteville sucre suey suez suffering sufferings sumptuous sundial suon surles surreal suttmeier
svp sweetener sweeteners swinehart swiveling swoveland taing takecare takeoff takeoffs tamke tamres tania
taoiseach's taoist taoists tarleton tb teate techniques tele tempe temperance temperate tertius th thalia
that'd that'll that've thenceforth theorem theorems theories theory thereby therefore thereof thereon
thereto thickening thielemann thieman this'll thoene tia tibia tiedemann tiein tieless tieman tietmeyer tieu
tilde timeframe timeline timelines timepiece timeplex timeshare timewise timezone tinkering tire tired tires
tocqueville toehold toenjes toews toniest tonjes tonnesen torres totzke tovia toweling towering trademark
trademarked trademarks tradeoff tradeoffs tradesmen traveler travelers traveling travelling treeless tregre
treml trendier trendiest trial's tribesman tribesmen trimedyne trnka troyu truell trueman truer truest truex
truncheon truncheons trygve tryon tryout tryouts ts tsetse tsui tt's tumblr tunkelang turbeville tv tvs
tvsat tyo typecast typeface typeset tyres uart ui uk unctuous unreal unwed urquhart usenet utke uv uy uys
valdes valia valiant vaudeville ventres verde verdes veteran veterans veterans' viceroy victories victory
vieau viet vieth vigeland villeneuve vineland vingmed violent violet violets violett visx vlcek vogl
voicemail voicework voiceworks vorhauer voyeur vp vrba vs vsel vuong waage waidelich wakefield wakeham
wakeland wakeley waleson wallich's warehime wareing warncke warnke warrior warriors wasn't wasteland
waveform waveforms wavelength wavelengths wavetek waynesville wedgestone wedgewood wedgeworth wednesday
wednesdays wedtech's weers weide weidemann weigl wellesley wenzl werdesheim werewolf werewolves werne
wesemann westfed westtech's weyand weyandt weyant what'd what'll what've wheeless wheless when'll whereby
wherefore which're whited whitehorn whitehorse whitehouse whitely whiteman whiten whiteness whitening whiter
whitest whitey whittemore who're wholesale wholesales wholesome why're wicked widespread wieand wiebke
wiedemann wieman wiesemann wildflowers willeford william williams williams' williard willke willse wineberg
wineheim wineland wion wireline wiretaps wisecrack wisecracks wisecup wiseguy wisehart wiseley wittke witzke
wm woeful wolpe woodke woodshed worcester worsening would've wouldn't wretched writedown writedowns writeoff
writeoffs wuest wuttke wyan wyand wyant wyatt wyeth xavier xbox xers xiaogang xiaoping xscribe xtra yangtze
yeates yentl yeoman yeomans yeosock yerby yerdon yerger yergin yerkey yerman yerxa yinger yingling ynjiun
yodeling yohe yorio youell yuan yuletide yunde zaire zayed zayre's zeeman zeien zeman zewe zhejiang zieman
zion zions zoe zoete zoey zooey zurich's
""",
    3: """
aaa aba abare abasia abc abcs abd abeyance abio abiquiu abkhazia abkhazian aboveboard acampsia acc accion
aceves ach achaean achebe achille achilles achilles' acm acquiesce acquiesced acquire acquired acquires
adame additional addleman adenauer adine adlai admirable admired adobe adrda adrienne aegean aeneas aeneid
aerien aeriens affluence affluent afl aforesaid aforethought afsane agache's agreement agreements aguirre
aichi aida aisa aiton ajaj's albeit albemarle aldape alegre algeo alguire alien aliens alire alkermes allele
alleles allende alleyoop altaic alvares alyeska's ama amalia ambien ambience ambient ambrosia ambrosial
ambrosian amc amd ameche amelia amiot ammonia amnesia amrhein andean andreae andreas andren angeles angeles'
anglen angove anime anion anions annese annuit anstine antares anthiel antilles antioch antone antunes anyon
anyone aoki aol aorta aortic aouzou apache apc aphasia api apo appleman appleyard aqueous arabe arai
arcement arceo archaic archetypal ardine areas arguelles ariel arispe arkansas's armine arnolphe arnone
artale artesian asean asheboro asiaweek asiel askren aspires assiduous astilbe atheist atheists ati atm atp
attache atteberry attebury attire atv atx audience audrie aureus australia australian australians austrasia
averages averaging aviles awesomely awesomeness axiom axioms ayende aylesbury ayrshire ayuso azalea baa
babbio babler babyak babyish backfired backfires backpedaling badeah baha'is baidoan baidoans baidoas baio
baliles balliet balyeat bandolier bankworcester baoguang baptistery barbara's barbeque barlettesville
barriere barriers bartone basayev basler basore batiste battening battersea battiste battlement battlements
baudouin bbc bbq beata beato beautifullest beautifully bedouin bedouins bedrosian beforehand begnoche
begonia begonias behavior behaviors behaviour behaviours beholden beholder beholding beidaihe beidleman
beierle belgarde bellone bellyache belote belyeu bendure berdine berghuis berlioz berrien bertone bessire
beumer beverages beyonce biedermeier bieniek biennale bihac's bilbaoan bilbaoans bilious billingslea bilyeu
biomed blvd bodine boening boghosian bogosian boheme bombardier bonecrusher bonecutter bonfire bonfires
bonine boolean borocce bottone bouillon boyea braaten brachii bramalea's brandeberry brasilia brazilian
brazilians brenneke bridgewater brierley brierly brigadier brigode brilliantly briones brittania brittian
broadacre broerman brokerages brokerages' brosious brouhard bruella bruinsma bruxelles bruzzese bta budai
buddiers buffone bukkake bulthuis bundren burriss bussiere butare byassee byu cabinetry cabrales cacao
caceres cadieux caiola calame calcote cambridgeport cambridgeside camire campfire campfires canace canale
canape canapes canaveral cancienne canilles canipe cannone canoeist cantone cantv caprese capua carcione
cardoen cardone caregiver caregivers caregiving caretaker caretakers carine carlone carlyon carmean carnine
carpio carrere carriages carriere carriers carriers' cartesian casale casares cascone caseworker caseworkers
caseze cassese cassone castine castleman castorena casuals catalogued catalogues catania cathmor cation
caucasian caucasians cavalier caveat caveats cayuses cazares cbc cbs ccd cdc cdrom cdroms cecelia cecere
cecilia cedrone cemented cementing cementos ceo ceraceous cercone cerone cerrone cervantes cervone cesare
cespedes cevaxs cfo cgi chaidez chairez chairpeople chancellor's chandelier chaotic chappuis charcuterie
charlottesville charlottetown charlotteville charmion charpentier chechnya chechnyan chechnyans cheeseburger
cheeseburgers chemania chevalier chideya chikane chilean chileans chiles's chiodo chmura choiniere chopsuey
christiaan christiane christianne churchgoer churchgoers cia cialis cianciulli ciano ciccone cicely
cifuentes cio cioffi ciolek circumference cit cityfed civilian civilians clemente clementes clementi
clementia clementine clementson clevelander clevelanders clientele clo cmu cnn coalesce coalesced coauthor
coauthored coauthors cochlear codebreaker codebreakers coelho coello coenen coenzyme coequal coercing
coercion coercive coexist coffeehouse coincide coincides coldren colestipol coleus coline collegeville
colombe colorfully comanche commerical comparable comparably complement complements compuadd comrie
concierge condren condry coneflower conferences conferencing confidante confluence confluent confucius
congenial congruence congruent conneely consciences consortium consortiums conspire conspired conveyance
conveyor copiers copiously coplen corbusier cordially cordry corneas cornelia cornelius corporatewatch
corrales cortese corzine cothren cotrone cottone coulombe courageous couriers courteous courtiers coverages
cozine cps cpu craftspeople crary creager cretaceous criscione critiquing crm crnkovich croatia croatian
croatians croatians' cruea cruikshank crustaceous cryolite cryonics csi csv cuadra cuajone cuello curare
cutesiness cutrone cuvelier cxc d'souza dacia daiichi damien danese dannemiller daredevil daredevils darien
daseke datapower davide davio's ddt dealba deana deanda deandrade deanna deboer deboers debruin debutante
decorative decorte decoste defrates degeorge degrasse degrave deguire deharbe dehere dehoyos deified deify
deisher deism deities deity delbene delcine deleeuw delfine delgadio delgiudice delgrande deliberate
deliberates deline deliverance deliveries delores delorme delouis delphine deltaic deluise delvalle
demagogues demented denboer denouement depace dercole desai desire desired desires desperately detienne
detore dettore devere deviancy devilishly devillier devour devoured devours dezeeuw dialogues dianthe
diapering diceon dichroic diego dierking dieters dieting differences differently difiore dildine dilletante
dimare dioceses discotheques discovery disquiet dlouhy dlugos dlugosz dmz dna dnase dnc dns doable doering
dolores domine donehoo doonesbury dorine dorotea doubtfire doubtfires druella dsouza dss dsv dubilier
dudayev duelist dui dumire dunmire duramed dushyanth duvalier dvd dvds dyana dyansen dyatron dyazide
dysplasia eagleye easudes eavesdropping eblen eddleman edleman edouard eduardo eeo effluence effluent
eightieth eiichi ekk elaborate electorate element elements eletr elouise elsevier elysia embryo embryos
emigre emigres empire empires employee employees employees' ems emslie emuil endeavoring englbred engleman
ennui enquire enrique enslen entebbe entendre entire epa equion ercole eshleman espalier especially essayist
esselte esteves ethyol etienne euphrates eurasia eurasian europewide euroyen evadne everyday everyman
everyplace everything everythings everytime everywhere excellencies excellency excrement expires fabio
faiella faiola falcone falzone familial familiar fanciers faneuil fantasia farace farese fashionable fasone
fatiguing favale favorable favorably fbi fcc fda featherbed federalist federalists federalize federalized
federally federative fernandes ferriers ferrone fiance fickleness fidelia fieros fiery fiesta fiftieth
figurehead finale financier fiola fiona fiore fiori firebush's firefighter firefighting firehouse fireplaces
firepower fitzwilliam flamemaster flavio flightsafety fluency fluently fnma fogleman fondren fontainebleau
forensic forensics forested forester foresters forestry forestville forever forgione fortieth fragale
fraioli francese franzese franzone fredericksburg fredericksen frederickson freeholder freeholders fregia
freiermuth froio fruition ftp fujii fukui fuoco furriers furuya fuselier fustian gabbroic gabele gabriel
gabriele gabrielle gabrys gaccione galyean galyen galyon gambale gamekeeper gamekeepers gamesmanship
ganglion gaona garcia garcias gardenia gardenias gardinier gargiulo gaseous gasior gatekeeper gatekeepers
gaviotas gdp gemayel genentech's generalized generally geniuses gentleman gentleness gentlest genuine
geodyne geoffroy geordie georgi georgienne geotek geoworks gerace geyelin gfeller ghettoize giacobbe
giambrone giangrande giannone giardi giggly giguere gilchrest gilliardi gionet girouard gittleman giudici
giuffrida giulio giurescu glaciate gladieux gleefully globetrotter globetrotters gnc gnp goemon goering
goewey goncalves gondolier gonsalves gonzales gooseberries gooseberry goradze gorazde gordeyev gorospe govpx
gps gracias gradient gradients gradually grenouille griesa grigoryant grigoryants groening grzelak grzywacz
guccione guidone guidry gundry gustave gutierres guyana ha'etzni habeas hackleman haering hajime halcion
halcyon halcyone halfacre hamblen hamtramck haranguing harare hardacre hardwired harleman harriet harriette
haruo haryana hawaii hayenga hbo hebrides heinlen heishman helios hendren hendrie henneberger henneberry
henrie henriette herbaceous hercules heretofore heroic heroics heroin heroine heroines heroize heroized
heryana hesiod hestia heyboer hgh hideous hiester highfliers hirai hirose hisao hiv hobbyist hobbyists
hoffpauir hoium holdren holien holyoak holyoke homedco homelessness homeric homeyer horatio horatius
horsemanship horsepower horseradish hotelier hotwire hotwired hourglass householder householders hrdlicka
huetta humblest humfry humphries hyacinth hyacinthe hyacinths hyades hyannis hydropower hyena hyenas
ianovski ianthe ibm icebreaker icebreakers icelandair icelandic iceskating idalia ideas idleman idleness
iezzi ignatius igneous illinois's imageries imagery imbroglio immunetech impetuous implement implements
impoverish impoverished imrie inbio incestuous inchoate inclement increment increments indifference
indifferent influence influenced infrared ingalsbe inglish ingrassia inoue inouye inquired inquires inscore
inspired intaglio interested interesting intriguing intuit iole ione iou irs isautier ishii issuance
issueless issuer issuers italia italian italians ixion jacksdeit jagiello jasmer jeanlouis jeanniot
jeanpierre jehovah jeopardize jeopardized jeopardy jerboas jesmer jesuit jesuits jewelmaster jfk jna joanna
johannes joliet jonesboro joshua jukeboxes julien juliet juliette jurgensmeyer kadrmas kafkaesque
kaisertech's kakuei kalinske kalliel kampschulte kanade kanghua kantian karate kardashian kasese kasmer
kasprzak kasprzyk kasriel kastenmeier katia kawai kawate kaweske kazuo keanu keiichi keister keisuke
kellyanne kendzior keresztes kerien kerouac kervorkian keynesian keynesians kgb kgori kibeho kiester kigale
kimbriel kingry kirouac kismayu kittler kkk klinefelter kmiecik knowledgeware koala koalas koeneman koernke
koichi kokate kooiker kooiman kooistra kooyman kopischke koryagin koteles kouri kouyate koziol kreisher
kroening kudrna kuenheim kuenzi kunayev kyoko kyoshi labarre labine labranche labrie labrosse lacasse lacaze
lacerte lacombe lacorte lacosse ladehoff laduke lafavre lafayette lafeyette lagace lagarde lagasse lagrone
laity lalande lalonde lalone lamaist lamarche lamarre lamere lamorte landfried lanese langelier langille
langone lanoue lanouette lapalme laphroaig lapierre lapine laprade larine laroche's larose lashua lastrapes
latanze latecomer latecomers latorre latticework laureate laureates lavalle lavere lavine lavinia
lawrenceburg lawrenceville lawyering lawyerly laypeople lazare lcb lcs leander leandro leanza leccese
lecrone lefebvre lefevre legare legendre leibfried leino lemire lentine leonara leonarda leonardi leonardis
leonelli leonetti lepere lepine lepore lequire lereah lesabres lesane lesieur lesuer lesueur letendre
lettiere leveraging levien liberte libya libyan libyans lightening likelier likeliest likelihood lilien
lilyan lineage lineal linear linebacker linebackers linebarger lineberger lineberry lineweaver linguine
liomine lionel lionheart lionize lionized literally littlest livelier liveliest livelihood livelihoods
liveliness livonia llc llovio lobbyist lobbyists lobbyists' loella loewen loggia logiudice loiseau
loneliness longacre longenecker longshoremen lorean louanna louella louima louisa louisan louisville
louviere lovemaking loverde lpn lsd ltd lti lucchese lucianne lucien lucienne lucrezia luella luera luigi
luisa lumberyard lumberyards luncheonette luncheonettes luoma luongo luscombe lyondell lyonnais lyonnaise
lyphomed mabry macdiarmid machete machetes machinegun machineguns machineries machinery macias maciejewski
macinnes macioce macrame macwilliams maddeningly madlen madore maeda maenza maestri magnesia magnolia
magnolias magnone maietta maiolo maione majeske majure makeover makeovers malave malaysia malaysian
malaysians malefactor malefactors maline malkiel mammalian mangine mangione mangone mangope manioc marchese
marcial marcone mariel mariette marife marineland marmion marriages marrone martire martone marui maruyu
marylebone masai masao maslen massacre massacres massieu mathai matsui matsuo maurine maxion maxzide mayeda
mazzei mazzone mba mbira mcalinden mcbrien mccaffery mcclements mccooey mccreless mccuan mccuin mccutcheon
mcdiarmid mcdyess mcelyea mcfeely mcgeean mcgoey mcgwire mcinnes mckeeman mckeough mckneely mcmillian
mcneely mcnicholas mcwilliam mcwilliams mealo meander meandered meanders meciar meeuwsen meinecke meineke
meiosis melamed melchior meleis melessa meloche melone memento mementos meneely mengele menzione mercedes
mercedes's mercedeses mercifully merieux messagepad metagogued meyohas mfume mgm micale micciche mickey'll
microage microaire middleman mignone mijares mildrid milliet minasian minassian mineowner mineowners
minesweeper minesweepers mineworker mineworkers miniature miniatures ministering minjares minniear minoan
minuet minutemen miocene mireles miscarriage miscreant miscreants miserable miserables miserably misfire
mislabeling mitsui mittleman miyake mkhatshwa mladic's mme moammar mobiliare moening moerman moesha mohamed
mohammed moiety mojave momayez moncure monforte mongiello mongolia mongolian monologues montagnier montague
montgomery montiel montien montieth montone montrouis morace moreover morine morones morpheus morrone
mortgagepower mosaic mosaicked mosaics mothershed mpg mph mri msgr mtv muammar mugabe muhamed muhammed mukai
muoio muriel museum museums myelin myopic myosin nagai nagao naively nakai nakao namaste naoki naoma naomi
napoleon nardone narvaez nashua natale natalia natalle natchitoches nationalist nationalists nationalize
nationalized natsios naturalist naturalists naturalize naturalized naturally naturedly nauseate nauta
navellier nba nbc nechayev needleman nemean neoax neorx nepenthe neuendorffer newlywed newspeople nfc nfl
ngema ngueppe niagara nicollier nienhuis nieves niobite nkohse nmr nobleman nobuo nodine nogales
noncorporate noninterest nordine noseworthy notetaker notetakers noteworthy npr nuclear nuclei nucleic
nucleus nunemaker nureyev nutrient nutrients nuzzling nvhome nvhomes nvryan nyenhuis o'brien o'guin oad oahu
oas oases oasis obermaier oboist obrien ocain odele odp oeien ofc officemax oguin oishi okabe oken olathe
oleske omniscient omonia oncale ondaatje onofre ophelia orangeburg orestes orielle orient oriordan orlean
orleans' orpheum orpheus osake osmer ostia otiose ouelette ouellet ouellette outliers outrageous overfed
oversea paccione pacemaker pacemakers pacesetter pagemaker painewebber palau's palauans palese pallone
pancreas pannone papale papua paredes parisian parliament parliaments parmele pascua pascual pasquale
passaic patios patnaude patriarch's patrie patrone pavese pdf peacekeeper peacekeepers peacekeeping
peacemaker peacemakers peacemaking pecore peculiar pedone pelaez pelletier perales perine peripheral
peripherals permeate permeates perrine perrone perseus perusse petrone petrossian pettine petunia petunias
peyote pga pgm phd phileas philippe phineas photoop php phrygian picayune piccione piccone pickren
picturetel pierie pieties pietro pietrzak pietrzyk piety pignone pilates pineal pipefishes piraeus pirouette
pirouettes pirrone pitifully pizzazier pleiades pliocene pneumonia pociask poetic poetics poetry policemen
politically pontiac pontiacs pontikes portales porteous posterior posteriors pourciau powerfully ppm
practitioner practitioners praiseworthy preamble prearrange prearranged predaceous preempted preempting
preemption preemptive preexist preexists preferable preferably preferences prentnieks preponderance
preposterous preyista preyistas principally principe priore privileges proactive proietti promiscuous
prosaic prosciutto protean protease protege provincetown provine prurient przybyl przybysz ptovsky pursuant
pursuer pursuers pursueth purveyor purveyors puzzlement pvc quagmire quattrone quiescent quieted quieter
quietest quieting quietist quietly quietness quixote racamier rademaker rafael rafuse ragone rainger ramires
randleman ratepayer ratepayers ratepayers' ratios rayonier rca reabsorb reabsorbed reacquire reacquired
readjust readmit reaffirm reaffirmed reaffirms realestate realmuto reappear reappeared reappears reapply
reappoint reappraise reappraised rearming rearrange rearranged rearrest reasonable reatta reattach
reattached recine recipe recipes recore recovery reelect reemerge reemerged reenact reenacts reenter
reentered reentry reexport reexports references referencing refuel refueled refusenik refuseniks regalia
registering rehired reichart reierson reignite reimburse reimbursed reimpose reimposed reina reinecke
reinforce reinforced reinspect reinstall reinstalled reinstalls reinstate reinsure reinsured reinvent
reinvest reinvests reinvite reissue reissued reister remarriage remembering remodeling renate rendleman
reptilian reptilians requiem rescuer rescuers resende restauranteur restauranteurs restaurateur
restaurateurs retemeyer retirement's reunion reunions reunite reunites reusing reveille reveles rewire
rewired rezendes rhodesia rhodesian ricaurte ricciuti ricocheted riester rifleman riggleman rinehimer
riverbed riviere rivieres rna roanoke robare rock'n'roll rodine roever rolemodel rolemodels roleplaying
romuald roseate roseberry roseboro roseborough rosemarie rosemary rosemeyer rosine rpf rpm rte rubio rueda
ruefully ruella ruining ruinous rulemaking rumanian ruocco rwanda rwandan rwandans rwandese ryobi ryohei
ryuzo rzasa rzepka saccone safeguarded safeguarding safekeeping sagraves sakai sakau salesmanship
salespeople salesperson saleswoman saleswomen salisbury salome samoan samuelle samuels sanjuan sansui
santone santore sanzone saouma sapiens sapone sapphire sapphires sarine sarkisian sarkissian sassone satire
satires sauter savio sayito sba sbf scalese scapegoated scapegoating scarpone schildknecht schmierer
schoeneman schoening schouten schubring schueneman schuerman schuermann schwoerer scialdone sciarra sciclone
scioli scioto scipio sconiers scopolamine scorekeeper scorekeepers scorekeeping scorpio scouring scs
scuffling sczechuan sdn seattle sebaceous sechrest secrest secrist sedalia sedore segraves seifried semele
semones sensual separately separatists servicemen sesame settlement settlements severally severeville
seyfried shamalia shaolin sharecropper sharecroppers shareowner shareowners shashoua shigeo shinxiaku
shireman shiremanstown shiyuan shoichi shoshone sicilia sidestepping sidewater sidewinder sienko sienna
sierra sierras siesta sifuentes signore silesia silhouette silhouettes silvio similiar simion sirrine
sistare sixtieth skateboarding skrzypek slavonia sledgehammer slovonia slushayete smartening smokejumper
smokejumpers sms socrates solares solely soloist soloists somalia somalian somalians somalias somebody sos
sosuke soulliere souring sourrouille sovereignty soviet soviets soviets' spacewalking speciale specialities
spiering spinale spitale spokespeople spokesperson spokespersons spokeswoman spokeswomen spracklen ssn
stablest stalemated starace statesborough statesmanship statuesque statuette statuettes stds stepien
stiegemeier stikeleather stoever stoically stonehocker storagetek storekeeper storekeepers stranglehold
stricklen strikebreaker strikebreakers stygian suata subnotebook subtly sudafed suicide suicides sunobe
superfluous superpowers' superx supplement supplements suppliers suppliers' surace surveyor surveyors suv
suvs sylvio synagogues syncope tabares tadeusz taira takao takeover takeovers tamales tanabe tanzania
tanzanian taoism tapeie tassone tateho tavares taxiing temperament temperaments temperature temperatures
templeman tenement tenements tentatively tequiliu terrien terriers teruya tesmer tetsuo thaddeus theater
theaters theatre theatres theism therapists's theseus thiokol thirtieth throneberry tiaacref tianjin tiano
tiara tiaras ticklish tidewater timeliness timetable timetables timpone tireless tiremaker titania tlc tokuo
tokyo tolanthe tolkien toluene torosian touareg townspeople tracheal tramiel transience transients transpire
transpired transpires traveler's trbovich trousdale truism trulove trzaska trzcinski tuinstra tuition
tuitions tunisia tunisian twentieth twinkly typecasting typefaces typesetting typewriter typewriters
typewriting typewritten uarco ueki ufo ufos ugalde ugarte uinta uliaski uliassi umpire umpires undersea
unforeseen unionfed unleveraged unraveling unreasoning untermeyer uribe urls usa usaid usair usb uss ustrust
usual uyeda uyeno vacationing valade valiantly valliere vallone valonia valores valuable valuables valueless
valverde vandeman vanevery vanliew vannguyen vanscyoc vantine varrone vastine vaudevillian vegetable
vegetables vehement velarde venturesome verdone verduin verine vermilyea versace versace's versluis
veteran's vidales vidalia vidartes vieira viejo vienna viennese vietnam vietti vieyra villarreal vincennes
violently vip vips virginia virginian virginians virtually visual vitiate vitreous vivien vivienne vremya
vuolo w wahine wahines wannabe wannabes wasmer wastebasket wastebaskets wastepaper wastewater waterbed
watershed waynesboro wegrzyn weiseman wermiel wesleyan westmoreland westphalia weyerhaeuser wherewithal
whitacre whiteaker whoever wholehearted wholesaler wholesalers wholesalers' wholesaling wholesomeness
widebody wiggly wildfire wildfires wilkesboro williamsburg williamsburgh williamsen williamson williamsport
williamstown winegarden winemiller winkleman wisecarver wisecracking wismer wobbly woefully woitschatzke
wojciak wonderfully worcestershire worriers wotring wrongdoer wrongdoers ws wyoming xinhua xml yamane
yarbrough yarmulke yarmulkes yasuo yearearlier yerena yerevan yerian yessuey yoichi zaccone zairean zaireans
zappone zarcone zeebrugge zeroual ziesmer zimbabwe zingale ziobro ziomek zionist zionists zorine zouabri
""",
    4: """
abalone abalones abbruzzese abiomed abruzzese abuladze abyssinia abyssinian accompaniment accompaniments
accoutrement accoutrements acquaintanceship acquiescence acquiescent acquiescing acquirer acquirers acuity
adhd adsl advantageous adventuresome aeritalia aesthenopia afterhours agreeable agregious ahluwalia alachua
alatorre albanese albuquerque alejandre aleksandr aleshire alexandre alfiero alfonsine algebraic algodones
algorithm algorithms alienates altomare altruism altruistic aluminium alyeska amadeus ambrosine ameline
amerine ameritech's amezcua amniotic amplifiers anacortes anaesthesia anaplasia anastasia andalusia
andalusian andreana andreani andreano andreini anesthesia angelone angiogram annuities annuity anopheles
antiaircraft antigone antigones antiochus antipodes antonios antoniou anxieties anxiety anyone'll aphrodite
aphrodites apostrophe apostrophes appalachian appalachians appreciate appreciates apprenticeship
apprenticeships arakelian aramaic archimedes arduini arguable arguably ariadne arianespace ariela ariella
aseltine asmodeus assiduously associate associates associates' atheistic athenaeum athenaios audiences
australasia autoeurope auxiliary avedisian aveline bacchanalia backfiring baldassare baldassarre balentine
ballentine batignolles battiato batuigas beatified beatify behavioral behaviorist behaviorists belfiore
bellefeuille bellyaching benavides benevides benveniste berlascone berthiaume biaxial biennial bioethics
biosafety blasingame blassingame bolognese bonsignore bracamontes brachiopod brachiopods braggiotti
brizendine bugliosi buonocore burciaga businesspeople byelorussia caccavale cacciatore cafiero caggiano
calabrese calderone caliendo california californian californians caligiuri calliope calliopes campanale
campione canadienne cangiano capernaum caporale capuano caradine cardinale caribbean carnevale carribean
carrizales carusone casagrande casciano cassavetes cataloguing catalonia catalonian catanese catastrophe
catastrophes cavaliere cctv cdebaca celestine cenozoic centimetres chevrier chianese chiappone chicagoans
chmielewski christiana christianna christiano chrzanowski chujitsuya ciaccia cicalese cicippio circuitous
cirincione cirrincione cmudict cnbc's coagulate coalescence coalesces coalescing coalition coalitions
coauthoring coaxial coefficient coefficients coexisted coexistence coexisting coffeehouses coincided
coincidence coincident coinciding coinsurance coliseum collaborative collegial colosseum comandantes
comedienne commemorative commercebancorp commerciale committeeman communique company'll compaore
complemented complementing compusa comunale concepcion conceptualize confederacy congresspeople congruity
consensual constituent constituents constituents' contemptuously continually continuum controversial
cooperates coordinate coordinates copytele corporatewide correia corroborative costeira courageously
cracchiolo cristiani cristiano crocodilian cronyism cryogenic cryogenics cspi cuadrado cuauhtemoc cuneiform
curiale cutaneous cuyahoga cyanamid cyanazine cyanuric cyclopean d'amore d'angelo d'genetta damietta
dandelion dandelions dandyism dauenhauer deangelis debiase decapua decesare deemphasize defabio defiore
degeneres degutare delatorre deliberately deliberative delineate delineates deliverable dellavalle delorean
delpriore delsignore demagoguing dementia denatale depascale depasquale depersonalize depreciate depreciates
desaulniers desimone desiring deslauriers determinedly devouring dhlakama diabetes dianthia diarrheas
diastole dibiase dicesare diclemente dielectric dietary dietetic dietician dietitian dietitians difabio
digiulio diiorio diltiazem dimaio dimichele dinatale dinmukhamed dipaola dipaolo dipasquale directv
disadvantages disagreement disagreements discoverable disgruntlement disimone disinterested dismantlement
disorient disquieting dissociate dobrzynski dottavio dqalpha dromomania druidism duodenal duodenum duopoly
edinburgh edrington egoism elaborately electorate's elemental elinore elizalde emaciate emaciates emanuel
embezzlement embryonic emdr eminase emmaline emmanuel emmanuelle encirclement ensminger entanglement
entanglements entirely entitlement entitlements entringer entsminger enunciate eolande epithelial epithelium
epitome eritrean erroneous espn etc ethically etzioni european europeans europeans' eusebio euthanasia
evacuate evacuee evacuees eventually everybody everybody'd evildoer evildoers excelsior expedience expedient
experience experienced extraneous facciola facemire faciane facsimile facsimiles familiarize familiarized
faraone fasciano feb federalism federalizing felonious ferraioli fettuccine fiduciares fillingame fiorella
fiorelli fiorello fiorenza fioretti fiorillo fiorina fiorini fiorino fiorito fiorucci firehouses fluidity
focaccia forensically foreseeable formulaic forseeable fortifiers fortuitous frighteningly fujioka fukuoka
fukuyama fullilove g'vanni's gabriela gabriella gabrielli gaglione galentine galicia galilean gallentine
gamsakhurdia ganglionic gaxiola geagea generales generalizing genitalia genuinely genuineness geocentric
geodesic geodesy geodetic geoffrion geographer geographic geography geologic geologist geologists geology
geometric geometrics geometries geometry georgiades georgiadis georgiana geostrophic geosyncline geotaxis
geothermal geotropic gesualdi giacalone giaconda giacone giamatti giammalva giancana giancarlo giannino
gilbertine giuliani giuliano glaciated glaciation graciano gratuities gratuitous gratuity grbavica grzesiak
grzybowski grzywinski guacamole guadalajara guarnaccia guglielmi guglielmo gurganious gusciora habitually
hacienda hamiltonian hanseatic harmonious hces hemophiliac henrietta herculean hermione heroically heroism
hfdf hiaa hialeah hideaki hideously hinduism hiroaki hiroyuki horacia horatio's hosseini hostetler
hourglasses hsbc html http huckelby'll hyacintha hyacinthie hyannisport hybrienko hymeneal hyperbole
hyperplasia iafrate iannone idealized ideation ideologues ieee ierardi ileana iliescu imburgia implemented
implementing impoverishes impoverishing impoverishment incidentally incipient inconspicuous incremental
incremented indiaia indifferently indonesia indonesian indonesians indosuez industrielle influences
influencing influential influenza ingratiate ingredient ingredients initiate initiates innuendo innuendoes
innuendos inquiring instantiate instantiates intermarriage intriguingly intuition intuitive invaluable
iolande iolanthe ionarde iovine isbn isomedix's isosceles issuable issuances italianate iuliano izvestia
jacobean jeopardizes jeopardizing jeroboam jeyaretnam jeziorski jingoism jingoistic judaism julietta
kachigian kageyama kajuahar kamakau kamikaze kaniewski kanouse kaohsiung karaoke karbassioun kataoka kenealy
kerpedjiev kganakga khachigian kilometres kinzlmaier knbc kociemba kociolek koninklijke koreagate koreatown
koscielniak kostrzewa kostrzewski kpmg kumagai laboratories laboratories' laboratory labossiere lacoursiere
laferriere lafreniere laliberte lambiase lamirande lanceolate laparoscopic laparoscopy lapd lareina
lariviere laryngeal latiolais latulippe laverdiere laverdure leopoldina letitia leverone liberace lineages
linearly linoleum lionberger lionetti loaiza logarithm logarithms luciano luevano maccabean macedonian
macfadyen machiavelli maciolek maekawa magliocco magliolo maglione magnifiers mainichi maiorana maiorano
maiorino malathion malleable mangiapane manoogian mantione manzanares manzione maraline marcelline marchione
marciano margarethe margeotes marietta maruyama masaaki masayuki massacring massingale matarese materiel
materiels matsuoka matsuura mattioli mauritania mausoleum mazziotti mccarthyite mcfadyen mcmurtrie
meandering mediocre megacarrier melanesian melanesians melchiorre menapace menasion meridien meserole
mesozoic metrically mevarachs micrografx micronesia migliore millilitres millimetres minamide minestrone
miniaturize miniaturized minutia minutiae miramontes misbehavior miscarriages miscayuna moawiya modestine
modifiers monteforte monteverde morphonios mortification mosaical moviegoer moviegoers mozartean muavenet
multiethnic multifamily municipally muraoka muratore mustachioed mycenaean myopia myotrophin mysteriously
nacional naivete nakasone napoleon's nasional nationales nationalistic nationalizes nationalizing naturalism
naturalistic naturalizes naturalizing nauseated nauseating nazarbayev neanderthal neanderthals nederlandsche
nederlandse negotiate negotiates nevertheless niclaneshia nicolai nicoline niobium nishioka niziolek nobuaki
nobuyuki nonlinear nonnuclear noriega noriegas notestine nucleation nvidia nypd o'hanesian obedience
obedient obsequious occupiers oceana oceanic octavio odiorne odysseus oecd officiate officiates ognibene
ohanesian ohioan ohioans oleander oleandrin oleaster olivares olokuei oncogenes oriental orientals oriented
originally osceola ourada outrageously outrageousness overleverage overleveraged overpowering overseer
overseers oviedo pacifiers palacios palmieri palmstierna palomares pantheistic panzhihua paolella paoletti
paolillo paolini paolino paolucci paonessa papandreou paratore parietal parisienne parziale patrimonial
peculiarly pedophilia pedophiliac pedophiliacs peinado pelagia pelagian pelagians penelope pennsylvania
peragine peraino peripherally permeable permeated permeating perricone perugia perzigian pescatore petroleum
pharaonic pharmacia philately philistia phlcorp picciano pietruski pingitore pistachios pitiable plagioclase
pleuritides poetical poetically poinsettia poinsettias policewoman policewomen pollyanna pollyannish
polyamide polyandrous polyandry polyester polyesters polynesia polynesian popolare portfolios poudrier
powerpc powerpcs powerpcs' prearranges prearranging preelection preeminence preeminent preemptively
preexisted preexisting preholiday preignition preparatory preziosi prezioso proactively procedurally
procopio prometheus proprietor proprietors propriety proteinaceous protozoan protozoans provenience przybyla
przybylski przywara ptolemaic ptsd pugliese punctilious purifiers qualifiers raffaele raffaelli ragonese
ranieri raphaela rapuano rattatouille readjusted readjusting readjustment readjustments readmission
readmitted reaffirming realisation realisations realization realizations realpolitik reanalyze reanalyzed
reappearance reappointed reappointment reappraisal rearmament rearrangement rearranging rearrested
reauthorize reauthorized reawaken reawakened recipient recipients recipients' reconditioning rectifiers
rediscovery reeducate reelected reelecting reelection reemergence reemphasize reemployment reenacted
reenactment reenactments reengineer reentering reestablish reestablished reexamine reexamined regionally
reignited reigniting reimbursement reimbursements reimburses reimbursing reimposing reincarnate
reinforcement reinforcements reinforces reinforcing reinspection reinspections reinstated reinstatement
reinstating reinstitute reinsurance reinsurer reinsurers reintegrate reinterpret reintroduce reintroduced
reinvented reinventing reinvention reinvested reinvesting reinvestment reinvited reissuing reitano reitera
reiterate reiterates renunciate reorient resettlement restaino retirement retroactive reunified reunify
reunited reuniting reusable revenuer revenuers rewiring riopelle ristorantes riviera roccaforte rsvp ruotolo
sabatine sahagian saitama sakigake sakurai salomone salpetriere salvadore samuela samuelson sangiovese
santiago satiated satiety satisfactory savarese scaglione scalamandre scaleatron schiavone sciaroni
scintilore sciortino scipione sebastiane seigniorage sekisui semiotic semiotics senatore serafine seraphine
serratore servicemaster seventieth shenandoah shevardnadze shionogi shiraishi shoichiro sierracin
silhouetted simione siracuse sobieski sobriety societa societal societe societies society sociopath
sociopaths solimine spagnuolo speziale spontaneous stanzione stoicism strzelecki subpoenaing subservience
subservient substantiate substantiates suicidal superfamily supergiant supergiants superpremium supplemental
supplemented supplementing supremely surrealism surrealisms surrealistic suzuana tactically tagliaferri
takeuchi talamantes taormina tcas tebuthiuron teleconference telephoniques temperamental tennessean
tennesseans tessitore theatergoer theatergoers theatrical theatrically thirtysomething tiananmen titleholder
tokuyama tomaino tomasine tomiichi toribio toriente tornabene tornatore traditionalists transpiring
transylvania triennial trnopolje troiano trzeciak tucciarone turrentine twentysomething twentysomethings
uehara uemura ukulele undercarriage underprivileged unexpired unfamiliar uninspired uninterested
uninteresting unnaturally unrealistic unreasonable unreimbursed updegrove uriarte urioste usairways
usbancorp usda usmc ussr uyehara valencia valencienne valkyrie valladares vanacore vanbiesbrouck vanderkooi
vanderleest vanhouten varietals varieties variety varnadore vassiliou vecchione vehemently velagrande
vestigial veterinary victorine vietnamese viggiano vigilantes viglione villafane villafuerte villaverde
viramontes viramune viramunes virtuoso vizcaino volentine voyeurism voyeuristic vrdolyak watanabe wereldhave
whatsoever wholeheartedly whomsoever whosoever wireless's wisniewski wlodarczyk wlodarski wrzesinski
yamaichi yamatake yamauchi yasuyoshi yoneyama yosemite yoshioka yzaguirre zairian zairians zakrzewski
zimbabwean ziolkowski zionism zoologist zoologists zoology zuidema
""",
    5: """
aborigine aborigines absenteeism acrimonious aerolineas aerospatiale afanasyev agriculturally aguascalientes
aguinaga ahasuerus albendazole aleatory algebraically algorithmic alienated alienating alienation
ambiguities ambiguity amphitheater amphitheaters amphitheatre amyotrophic anacostia angiomedic angiomedics
angioplasty angiotensin antiabortion antioxidant antioxidants antitakeover appreciated appreciating
appreciation architecturally aristophanes artiodactyl artiodactyls associated associating association
associations athanassiou automoviles axiomatic baccalaureate bartolomei behaviorally biagioni bibliographic
bibliographies bibliography bioengineer bioengineered bmw bollettieri brobdingnagian brobdingnagians
cadiddlehopper caltagirone canariensis carolingian cartusciello cassiopeia castiglione cavataio chiaoscurist
chiaoscuro chocolatology christianity cnnfn coagulating coagulation coarticulate coarticulates coglianese
coincidences coincidental conceptualizes conciliatory constantinides constituencies constituency
construcciones continuity conventionally cooperating cooperative coordinated coordinating coordination
coordinator coordinators corporacion d'electricite deemphasizing degaetano deification delineated
delineating delineation denuclearized denunciation denunciations depreciated depreciating depreciation
depreciations desantiago dfw diagonally diaphonia differentiate differentiates diguglielmo disadvantageous
disagreeable disassociate disobedience disobedient disoriented disorienting dissociation dwi ecuadorean
edizione electricite eleonore eliopoulos emaciated emaciating emanuele embryology encarnacion enunciated
enunciating epicurean episcopalian episcopalians erroneously esophageal etablissements ethiopia ethiopian
ethiopians etiologies etiology euromobiliare evacuated evacuating evacuation evacuations excruciating
expediency experiences experiencing experiential extraneously extraordinaire famiglietti familiarity
feliciano ferrofluidic ferrofluidics fiduciaries fiduciary financiera financiero fioravanti fiorentino
fondiaria gametangia garagiola gasiorowski genealogy generalization generalizations geochemistry
geographical geographically geological geomagnetic geometrical geometrically geophysical geopolitic
geopolitics geotropism geriatrician geriatricians golembiewski goniometer gratuitously grzeskowiak
guadarrama guglielmetti gunatilake hagiography harmoniously helionetic helionetics heliopolis hemocyanin
heoroico homeopathic homeopathy homeostasis homeostatic homogeneous homosapien homosapiens humidifiers
hyacinthia hyakutake hyaluronic hydroelectric hyperborean iannaccone iannacone iavarone idealistic
identifiers ignominious imperiale implementation implementations improprieties impropriety incongruity
incrementally indianian indianians individualize individualized individually industriale inexperience
inexperienced ingenuity ingratiating initiated initiating initiation initiator initiators instantaneous
instantiated instantiating instantiation insubstantiate intellectually intentionally interacciones
internationalize internationalized intraocular intrauterine intuitively investissements isocyanate judiciary
kolodziejski kwh lacksadaiscious liberatore lithuania lithuanian lithuanians louisiana marielito marielitos
matrilineal mazowiecki mccarthyism memorabilia milosevic's minneapolis miscellaneous mononuclear monotheism
monteleone monticciolo multiemployer myocardial myocardium naacp nationalization nationalizations
naturalization nazionale neapolitan negotiated negotiating negotiation negotiations negotiator negotiators
negotiators' noncontroversial notoriety oesterreichische officiated officiating oleaginous orientated
orientation orientations orleanian orleanians orthodontia osterreichische paleozoic paraphernalia paraplegia
parimutuel parliamentary parsimonious partiality patrilineal pediatrician pediatricians peleponnesian
peloponnesian pepenadores percutaneous peritoneal perpetuity petricioli petrovietnam pharisaism photocopiers
photoelectric photovoltaic photovoltaics physiologic physiologist physiology pituitary polyethylene
polyolefin polytheism polytheistic polyurethane popieluszko postretirement preadolescence preadolescent
promiscuity pronunciation pronunciations proprietaries proprietary proprietorship proprietorships
psychoanalyst pythagorean radioactive rationalization rationalizations reaffirmation realamerica reanalyzes
reanalyzing reapportionment reauthorizing reawakening rebelliousness reeducation reengineering
reestablishing reevaluate reexamining reimposition reincarnated reincarnation reincorporate reinstituted
reinstituting reintegrated reintegration reinterpreted reinterpreting reintroduces reintroducing
reintroduction reinvigorate reiterated reiterating reiteration religione renegotiate renunciation
reorientate retaliatory retroactively revolucion ribonucleic rotationally rovaniemi sanctimonious
satisfactorily saudiization sebastiana semiannually semionenkov sensuality simultaneous singaporean
singaporeans sociologist sociologists sociology speciality spontaneity spontaneously stochastically
subcutaneous substantiated substantiation subterranean supercilious tallahassean tallahasseans tartaglione
tavoulareas teleconferencing temperamentally tensiometer terracciano theologian thermonuclear thiodiglycol
transoceanic uncontroversial underkoffler unequivocally unilaterally veterinarian veterinarians
videoconference videophile virtuosity zentralsparkasse
""",
    6: """
afroamerican afroamericans agroindustrial amniocentesis angiogenesis astrogeology audiovisual austroasiatic
aviazione beneficiaries beneficiary bibliographical bioengineering coarticulated coarticulating
coarticulation coeducational coincidentally collegiality conceptualization conspiratorially constitutionally
contemporaneous differentiated differentiating differentiation disassociated discontinuity disorientation
elephantiasis eosinophilia evidentiary excruciatingly finanziaria fyi gastrointestinal genealogical
generationally geomorphology geopolitical geopolitically habyarimana homogeneity hydroencephalus
idealistically impartiality incoordination incrementalism instantaneously institucional insubstantiated
internationale isoelectronic izetbegovic's kinesiology louisianian louisianians macroeconomic macroeconomics
malleability maneuverability mediterranean meridionale mesothelioma microamerica microeconomic
microeconomics microelectronic microelectronics microorganism microorganisms osteoarthritis permeability
physiological physiologically phytogeography piezoelectric pitiesalpetriere polyacetylene psychoanalysis
psychoanalytic reaffiliation reauthorization reevaluated reevaluating reevaluation reexamination
reincorporating reincorporation reindustrialize reinterpretation reinvigorated reinvigorating reinvigoration
religiosity renegotiated renegotiating renegotiation renegotiations retroactivity reunification revaluations
ricostruzione simultaneously sociological sovietologist sovietologists superfluidity theatricality
unappreciated unceremonious uncooperative uncoordinated unfamiliarities unfamiliarity uninitiated
unsubstantiated usameribancs videoconferencing vnesheconombank
""",
    7: """
anaesthesiologist anaesthesiologists anaesthesiology anesthesiologist anesthesiologists anesthesiology
assicurazioni cardiomyopathy confidentiality contemporaneously deinstitutionalize denuclearization
epidemiologist epidemiologists epidemiology heterogeneity inmobiliaria microelettronica partecipazioni
radioactivity socioeconomic stereotypically unceremoniously undifferentiated
""",
    8: """
deoxyribonucleic epidemiological epidemiologically revolucionario
""",
    9: """
deinstitutionalization
""",
}
