"""Words that most adults meet often, beside familiar.py. Made by make_tables.py: do not edit.

From the word frequencies of wordfreq. Licence: CC-BY-SA-4.0 (ORIGIN.md).
"""
# fmt: off

WORDS = """
aap aaron abandon abbas abbey abbot abbott abby abc abdul abe abel aberdeen abi abide ability abortion
abraham abrams abroad abrupt absence absolute absolutely absorb abstract absurd abu abundance abuse abusive
abyss aca academic academy accent acceptance access acclaimed accord accuse ace achieve achievement acid acl
acne acoustic action active actively activist activity actor actress actual actually ada adam adapt addict
addiction addition adelaide adele adept adjunct adler admin admiral admission admit adolf adopt adoption
adore adorned adrian adult advance advancement advantage advent advert advertising advice advise adviser
advisor aerial aero aesthetic afc affair affect affection affirmed afford afghan afl afloat afp africa
african afro aft aftermath agency agenda agent aggression aggressive agile agnes agreement agriculture aha
ahh ahhh ahmad ahmed aide ain aint airbnb airborne airbus aircraft airline airways aisle ajax aka akin akron
ala alan alaska alba albany albeit albert alberta album alcohol ale alec alert alex alexander alfred algae
ali alice alien align allah allan allen alliance alloy ally alma almond alongside alot alpha alpine alps
alright alt altar alter alternate although altitude alto alumni alvin amanda amateur amazed amazing amazon
ambassador amber ambition ambitious ambrose ambulance ambush amen ami amid amidst amir ammo amongst amos amp
ample amsterdam amused amy ana anal analysis analyst analyze anc ancestors anchor anchorage ancient anderson
andre andrea andrew android andy ang angela angie angle anglo anguish angus anime ankle anna annals anne
annex annie announce announcement annoy anon ante anthem anthony anti antics antique antoine anton anxiety
anxious anymore anytime apa apex apollo app apparently appeal appearance appetite applaud applause
application apply appoint appointment appreciate approach approval approve approx apr apt aqua arab arabic
arbor arc arcade arch archbishop archer archie architect architecture archive arctic area arena arent argue
argument ari arid arizona ark arkansas armor armour armstrong arnold aroused arrangement array arrest
arrival arse arsenal arson arthur article artistic artwork asa ascent ashamed ashley ashore ashton asia
asian aspect aspen asphalt aspire aspirin assad assange assault assembly assert assign assignment assistant
associate association assume assumption assurance assure asthma aston astros athens athlete athletic atkins
atlanta atlantic atlas atleast atm atmosphere atom atomic atop attach attachment attendance attic attitude
attorney attract attraction attractive attributes aubrey auburn auckland auction audi audience audio audit
audrey aug auntie aura aus auschwitz aussie austen austin australia australian austria austrian authentic
autism automatic aux ava avail available avant ave average avg avid aviv avoid avon await award aware
awareness awe awesome awkward aww axis axle aye azure baba bach bachelor backbone backdrop backlash backpack
backstage backup backyard badass baden bae baffled baggage baghdad bahrain bailey baird bait balance bald
baldwin bale bali ballad ballet ballot ballpark ballroom baltic baltimore bam bamboo ban bandit bandwidth
bangkok bangladesh banished bankrupt banner banquet banter baptist baptized barack barb barbara barbie barca
bard bargain barge barkley barley barlow barnett barney baron baroque barr barracks barrage barren barrett
barrow barry bart bartlett barton basal basel baseline bash basic basically basil basin basis basketball
bass bastard bastion batman baton batsman battalion battery battlefield bauer baxter bayern baylor bazaar
bbc bdsm bea beacon beak beaten beatles beau beaumont beautifully beaver beck becker beckett beckham becky
bedford bedside beep beetle behalf behavior behaviour behold beige beijing beirut bel belfast belgian
belgium belgrade belief bella belle belly belmont beloved benchmark benefit bengal benjamin bennett benny
benson bentley benton benz berg bergen berger berkeley berkshire berlin bernard bernie bernstein bert berth
besieged bestowed beta beth betray betsy betty beverage beverly beware bey beyond bias biblical biden bieber
bike biker billie billion billy binary binge bingo bio birch birmingham birthplace bis bishop bitcoin bitten
bizarre bjp blackburn blackhawks blackmail blackout blackpool blackwell bladder blade blah blair blake blanc
blanche bland blatant bleach bleak blend blender blindly blindness blink bliss blitz blizzard blm bloated
bloc blockade blockchain blog blogger bloke blond blonde bloody bloomberg blouse blowjob blu blueprint
bluetooth bluff blunt blur bmi boar bobby boeing bog bogus boi bois boise bolster bolt bolton bom bomb
bombay bomber bon bond bondage bong bonnie bono bonus boob boogie booklet bookstore boone boost booster
booth booty booze bop bordeaux border bore boredom boris borne borough bosch boston bot boulder bound
boundary bounty bouquet bourbon bourgeois bourne bout boutique bowel bowen bowie bowman boycott boyd
boyfriend boyle bra brace bracket brad bradford bradley brady brag brand brandon brandy brat braun bravo
brawl bray brazil brazilian breadth breakdown breakout breakthrough breakup breed breeder brenda brendan
brennan brent brethren brett brew brewer brexit brian bribe bridal bridget brief briefly brig brigade
brightly brighton brilliance brilliant brink brisbane bristol brit britain british britney bro broadband
broaden broadly broadway brochure brock brody brokerage broncos bronx bronze brooke brooklyn broth
brotherhood brow browne browse browser bruce bruh bruins bruised bruises brunch brunette bruno brunswick
brussels brutal brute bryan bryant bryce btc btw bubba buck buckley buddha buddhist buddy budget buenos buff
buffer buffet buffy buildup bulk bulky bulldog bullock bullpen bully bunk bunker burden bureau burger
burgess burglar burial burke burma burnett burnley burnt burr burt burton busch businessman bust buster
butch butler buzzfeed bypass byrne byron cable cache cactus cad cadet caesar cafe caffeine cain cairo
caitlin cal calais calcium calculate caldwell caleb cali calif california calm calmly calories calves calvin
cam cambridge camden camera cameron camille campaign campbell campus canada canadian cancel cancer candid
candidate canine cannabis canon cant canton canucks canvas capable capita capitol capsule capt caption
captive capture cara carb carbon cardiff cardinal carefully carey cargo carl carla carlisle carlo carlson
carlton carly carmen carnage carnival carol carolina caroline carr carrie carroll carson cartel cartoon
cartridge cary casa cascade casey casino cass cassette cast caste castro casual catalog catalogue catchy
cathedral catherine catholic cathy caucus causal cautious cavalry cba cbd cbi cecil cedar celebrate
cellphone cellular celtic cement censor censorship census central centric century ceo ceremony certainty
certified cha chad chairman challenge chamber champ champagne championship chan chancellor chandler chanel
chang channel chant chaos chapel chaplain chapman chapter char character charcoal charity charles charleston
charlie charlotte chassis chat chateau chavez che checklist checkout checkpoint cheeky cheerful cheesy chef
chelsea chem chemical chemist chemistry chen cheney cheng chennai cheque cher cherish cheryl cheshire chess
chestnut chevy chi chic chicago chiefly childbirth childcare childish chile chili chinese chloe chloride
chlorine cho choi choir choke chord chores chow chris christ christian christie christina christine
christopher christy chrome chrysler chu chubby chuck chuckle chun chung chunk chunky churchill cia cider
cigar cindy cinema circa circuit circular cis cisco citation cite citrus civic civil civilian clad claim
claire clamp clan clara clare clarence clarity clark clarke clarkson clash classic classical classified
classy claude claus clause clayton cleanse cleanup clearance clearly cleavage clement clemson clergy cleric
cleveland client clifford clifton climate climax clinic clinical clint clinton clive clone closely closure
clubhouse clue clueless clumsy cluster clutch clyde cnn coarse coastal coastline cobalt cobb cobra coca
cocaine cock cockpit cocktail cocky coco code cody coffin cohen cohort coil coke col cola colbert cole
coleman colin collage collapse colleague collect collection collective collector colleen collier collins
collision cologne colon colonel colony colorado colorful columbia columbus com coma combat combination
combine combo comcast comeback comedy comet comey comfortable comfy comin comm command commander comment
commerce commercial commission commissioner commit commitment committee common commonly commonwealth commune
communication communist community commute comp compact companion comparable comparison compass compassion
compete competition competitive compile complain complaint complete completely completion complex
complicated compliment comply compose composer composite composition compound compressed compression
compromise compton compute computer comrade con conan concede conceive concentrate concept concern concert
concise conclude conclusion concord concrete condemn condensed condition condo condom conduct conference
conferred confess confession confidence confident confined confirm conflict conform confront confuse
confusion congo congrats congress congressman conjunction conn connection connie connor conor conquer
conquest conrad conscience conscious consciousness conservation conservative conserve consider consist
console constance constant constantly constitution constrained constraints construct construction consul
consume consumer consumption contact contain container contempt contend content contest context continent
continue contour contra contract contractor contrary contrast control controller convenience convenient
convent convention conversation converse conversion convert convey convict convince convoy conway cookbook
cooke cop cope copyright cor coral corbyn core corey cornell cornish cornwall corp corporal corporate
corporation corpse corpus correction correctly corridor corrupt corruption cortex corvette cory cosmic
cosmos cosplay costa costco costly costume cosy cougar couldnt council counsel countdown countess countless
countryside coup coupe couple coupon courage courtesy courthouse courtney courtroom courtyard couture cove
coverage covert covid cox cpr crackdown craft craig craigslist crane crap crappy crate crater crave crawford
craze crease create creation creative creator creature credit creed creepy crescent crest crew crib cricket
crime criminal crimson cringe crippled crises crisis crisp crispy critic critical criticism criticized
critique cromwell crore crosby crossroads crowley crucial crude cruelty cruise cruiser crunch crusade cruz
crypto crystal css cuba cuban cube cubic cuddle cue cuisine cullen culprit cult cultural culture cum
cummings cunning cupcake curb curfew curious currency current currently curry curse curtis custom cutie
cutler cuz cyber cycle cyclone cylinder cyprus cyril cyrus czech daft dagger dakota dale dallas dalton daly
dammit damon dan dana dane dang dani daniel danish danny dante dar darcy darren darwin daryl dashboard dat
data database daunting dave davey david davidson davies davis dawg dawson daycare daylight dayton dea deacon
deadline deadly dealt dean dearly debate debbie debit deborah debra debris debt debut dec decade decay
deceive decent decision decisive declare decline deco decor decorative decrease dedicated dee deeply def
default defect defence defensive define definitely definition defy degree del delaware delay delete delhi
deli delicate delicious deliver delivery dell della delta deluxe dem demand demi demise demo democracy
democrat democratic demon denial denim denis denise denmark dennis denny denotes denounced dense densely
density dent dental denver deny department departure deployment depot depressed depressing depression
deprived dept depth deputy der derby derek derive derrick descend descent description design designer
desktop desmond despair desperate desperately despise despite dessert destined destiny destruction
destructive det detached detail detect detection detective deter determine detroit deutsche dev develop
development device devised devoid devon devote devout dewey dexter dhabi dia diagram dial dialogue diana
diane diaper diary diaz dice dickens dictate didnt diego diesel diet differ differently difficult difficulty
digit digital dignity dildo dillon dimension din dino dion dioxide dir dire directly director dirk dis
disabled disagree disappear disappointed disaster disc discard discipline disco discord discount discourse
discovery discreet discrete discuss discussion disdain disease disgrace disguise disgust disk disney
disperse displaced display disposal dispose dispute disrupt dissent dissolve distance distant distinct
distinction distinctive distinguish distract distress distributed distribution district distrust disturb
ditto div diva divert dividend divine division divorce dixie dixon diy dizzy dlc dna doc doctrine document
dod dodd dodge dodgers dodgy doe doesnt doggy doin dole dolphin dom domain dome domestic dominance dominant
dominate donald donate donation dong donna donnie donor dont donut doo doom doorway dora doris dorm dormant
dorsal dorset dortmund dose doubt doubtful douche doug douglas dow downfall downhill download downright
downside downstream downward doyle draft dragon drainage drake drama dramatic drastic dre dread dreadful
dreamt driveway drone drought drug drunken dual dub dubai dublin duchess duct dude dudley duel duet duff
duffy duh duke duly dumbass dummy dumpster dun duncan dundee dungeon dunk dunn dunno duo durant durham dusk
dustin dutch dvd dwayne dwight dye dyer dyke dylan dynamic dynasty earl earthly earthquake ease easily eaton
ebay ebook echo eclipse eco economic economy eddie eddy eden edgar edgy edit edith edition editor edmund edt
educate education educational edward edwin eerie eff effect effective effectively efficiency efficient
effort ego egypt egyptian eighteenth eileen einstein elaborate elaine elderly eleanor elect election
electrical electron electronic elegant element elementary eli elite elizabeth elk ella elle ellen ellie
ellis elon elsa elton elves elvis email embark embarrassed embassy embedded emblem embrace emerald emerge
emergency emily emissions emma emmy emotion emotional emperor emphasis empire employ employee employer
employment empress encore encourage endangered endless endowed endure energy eng engage england engraved
enjoyment enlarged enlist enormous enraged enrich enroll enrollment enslaved ent enterprise entertain
entertainment entire entirely entity entrance entrants entrenched entry environment environmental envoy envy
enzyme epa epic episode epstein equally equation equip equipment era erect eric erie erik erin ernest ernie
ernst err error escort esp especially esque essay essence essential essentially essex est establishment
estate esteem esther estimate eta etc eternal ethan ethel ether ethic ethical ethnic ethos etsy eugene eur
euro europe european eva evade evan event eventually everett evidence evolution evolve exactly exam examine
example excel excellence excellent exception excerpt excess excitement exclusive exec execute executive
exercise exert exhaust exhibition exile exist existence exotic exp expand expansion expectations expelled
expense expensive experience experiment expert explanation explicit explode explore explorer explosion
explosive expo export expose exposure express expression extend extensive extent external extinct extract
extraction extreme extremely ezra faa fab fabric fabulous facade facebook facial faction facto factor
faculty fade fag faggot failure fairfax fairfield fairly fairness faithful falcon fallen fallon fallout
falsely fam fame familiar famine famous fanbase fandom fang fanny fantastic fantasy farce farewell fargo
farmhouse farmland farrell fart fascist fatal fate fatigue fatty faulkner faulty fauna faux favorable fax
fbi fda fearful fearless feat feature feb federal fedex fee feedback felipe felix fella fellowship female
feminine feminist fender feng ferguson ferrari ferris ferry fertile fest festival festive fetal fetch fetish
fetus feud feudal fiat fiction fictional fierce fiercely fifa fifteenth fiji fil filter filth filthy fin
final finale finance financial finch finely finite finland finn finnish fir firm firmly firstly fischer
fitness fitz fixture fla flagship flair flanders flank flare flashback flattened flavor flavour flaw
flawless flee fleece fleet fleming fletcher flex flexible flick flickr flint flirt flo flora floral florence
flores florida flourish floyd flu fluent fluffy fluid flung flush flute flux flynn focal focus fodder foe
foil foley foliage folk folklore folly font foo footage footsteps footwear forbes forbid forbidden force
ford fore forecast forefront foreign foreigners foreman foremost forever forex forfeit forge forgiveness
formal formally format formation formerly formula fortnight fortress fortunate forum fossil foster foul
foundation foundry fourteenth fowler fps fracking fraction fracture fragile fragment fragrance framework
fran france franchise francis francisco franco francois frank frankfurt frankie franklin frankly frantic
franz fraser fraud freak freakin freaky freddie freddy frederick freelance freely freeman freestyle freeway
frenchman frenzy frequency frequent freshly freshman freshmen fresno freud fri friction fridge friedman
friedrich fright fringe fritz fro frontal frontier frontline fruitful frustrated frustrating frustration
fulfill fulham fulton fumble fumes function functional fund fundamental fundraising funeral fungal fungi
fungus funk funky funnel furious furnace furry fury fuse fusion fuss futile future gabe gabriel gadget gag
gaga gail gal gala galaxy gale gall gallery gamble gameplay gamma gandhi gangster gao gap garcia garde
gardner gareth garfield garland garlic garment garner garrett garry garth gary gasp gastric gateway gauge
gavin gaza gaze gazette gdp gee geek geez gel gem gemma gen gender gene generally generate generation
generic generous genesis genetic geneva genie genius genocide genome genre gently genuine genus geo geoff
geoffrey george georgetown georgia georgian gerald gerard german germany germs gerrard gerry gesture gettin
getty ghana ghetto ghost ghz gibbs gibson gif gig giggle gil gilbert gilded gill gilmore gimme gin gina
ginger giraffe girlfriend git glacial glacier glamour gland glare glasgow glazed glee glen glenn glimpse
glitch glitter global globally globe gloom gloomy glorious gloss glossy gloucester glucose gluten gma gmail
gmt goa goalie goblin goddamn goddard goddess goggles goin goldberg goldman gomez gong gonna goo goodman
goodnight goodwill goodwin goofy google gop gordon gore gorge gorgeous gosh gospel gossip gotcha gotham
gothic gotta gotten gould gourmet gov governance governor govt gpa grace graceful grad graduate graft graham
grail gram grammar grammy gran grande grandparents granite granny grant graph graphic graphite gras grasp
grassroots gratitude gravity grayson greasy greatly greatness greece greed greedy greek greene greenhouse
greenland greenwich greenwood greg gregg gregory grenade grid grief grieve griffin griffith grill grim grimm
grin grip grit gritty groom groove gross grossly growth grudge grumpy gst gta guarantee gucci guidance
guidelines guild guilt guilty guinea guinness guise guitar gunfire gunman gunshot gupta guru gus gut gutter
gwen gym gypsy habitat hack hacker hague hah haha hahaha hai hairstyle hairy haiti haitian hal hale haley
halftime halfway hallmark halloween hallway halo halves hamas hamburg hamilton hamlet hammond hampered
hampshire hampton hamster hancock handbag handbook handgun handheld handmade handshake handsome handy hank
hanna hannah hanoi hansen hanson hara haram harassed hardcore harden hardwood hardy harlem harley harmful
harmless harmony harold harris harrison harry harsh hart hartford hartley harvard harvey hash hashtag hassan
hassle hateful hath haunt havent havoc hawaii hawkins hayden hayley hayward hazard haze hazel headlights
headline headphone headquarters headset healthcare heartbeat heartbreak heartfelt heartless hearty heath
heather heathrow heavily hebrew heck hectares hectic hector hedge hee hefty heh heidi heightened heinrich
heir heist helen hella helm helpless hemp hence henderson hendrix henri henry herald herb herbal herbert
heritage herman heroic heroin herpes hewitt hex hicks higgins highland highlight highly highness highschool
hike hillary hilton hindi hindsight hindu hindus hinge hippie hipster hispanic historic historical hitler
hiv hmm hmmm hoax hobart hobbit hobby hoc hockey hodges hoffman hogan holden holland holly hollywood holmes
holocaust holt homage homeland homeless homemade homepage homestead hometown homework homicide homo honda
honestly honesty hong hoo hoodie hoover hopefully hopkins horace horizon hormone horny horrible horror
horton hospice hostage hostel hostess hostile hotline houghton hourly household housewives houston hovering
howard howe howell htc http huang hub hubbard hubby hubert hud hudson hue hugely hugh hugo huh hulk hull
human humane humanity hume humid humor humour humphrey hun hungary hurdle hurley hurricane hurtful hussein
hustle hybrid hyde hydra hydro hydrogen hygiene hype hyper hyun hyundai ian ibm ibn icc iceberg iceland icon
iconic ict ida idaho identity idiot idk idle idol ignite ignorance ignorant ignore igor iii ike illegal
illinois illness illusion image imagery imagine imam imf immediate immense immersed immigrant immigration
imo impact implant imply import importance impose impress impression impressive imprint improvement impulse
inbox inc incest inclined include inclusion inclusive incomplete incorrect increase increasingly incredible
incredibly ind independence independent index india indiana indie indirect individual indo indoor induce
indulge industrial industry indy infant infantry infect infection infinite inflation inflict influence
influx info informal information infrastructure infused ingram inherent inject injection injured injury
injustice inland inlet inmate innate innocence innocent innovation input inquiry insane inscribed insert
insight insist inspect inspection inspector inspiration inspire instagram install instance instantly
instinct institute instruct instruction instructor instrument insulin insurance insure int intact intake
integral intel intelligence intense intensive intent intention inter interact interest interface interfere
interim interior intern internal international internet interpret interstate interview intimate intra
intrigue intro introduce introduction invade invasion invent invention inverse invest investigate
investigation investment investor invoke involve involvement inward ion iot iowa ipa ipad iphone ipo ipod
ipswich ira iran iraq iraqi ireland irene iris irish irl ironic irony irvine irving irwin isa isaac ish isil
isis islam islamic isle isnt iso israel israeli issue ist italian italy itch itchy item itunes itv ivan ive
jab jack jackass jackie jackpot jackson jacob jacques jade jae jaguar jai jaime jake jamaica jamal jamie jan
jane janet jang janice japan japanese jarvis jasmine jason jasper java jax jazz jealous jean jeanne jedi
jeep jeez jeff jefferson jeffrey jen jenkins jenna jenner jennifer jennings jenny jensen jeremy jerome jerry
jersey jess jesse jessica jessie jesus jet jew jewel jewelry jewish jihad jill jim jimmy jin joan joanne
joaquin jock joe joel joey jog johann john johnny johnson johnston joint jointly jojo jolie jon jonah jonas
jonathan jong jonny jordan jorge jose joseph josh joshua journal journalist joyce juan judah judas judd jude
judgement judgment judith judy jul julia julian julie julius jumbo jun junction jung jungle junta jurors
jury justice justify justin juvenile kabul kai kaiser kale kan kane kang kansas kanye kaplan kappa kara
karen karl karma kashmir kat kate katherine kathleen kathryn kathy katie katy katz kay keith keller kelley
kelly kemp ken kendall kendrick kennedy kenneth kenny kent kentucky kenya kenyan kernel kerr kerry ketchup
kevin keyboard keynote keystone keywords khan kia kickoff kidd kidnap kidney kiev kim kin kinda kindle
kingston kinky kirby kirk kit kiwi klaus klein knicks knight knockout knowledge knox knoxville knuckles kobe
koch kong korea korean kraft kramer kremlin kris krishna kristen kuala kudos kumar kung kurdish kurds kurt
kuwait kyle kylie kyoto kyrie lab label labor laboratory labour lac lack lacrosse laden lag lagoon lagos
lahore lam lama lamar lambert lan lana lance landfill landlord landmark landscape landslide lang langley
lanka lankan laos lapse laptop lara largely larry lars larson larvae laser lastly latch lately latex latin
latte latter lattice laughter launch launcher laura laurel lauren laurence laurent laurie lava lavish lawful
lawrence lawson lawsuit lax layout lcd lea leadership leaflets leafy league leah learnt lease leash lebanon
lebron lecture ledge ledger lee leeds leftist legacy legal legally legend legion legislative legit lego
leicester leigh leisure len lena lengthy lenin lennon lenny lent leo leon leonard leone leopard leroy
lesbian lesions leslie lessen lest lester lethal lever leverage levi levin levine lewis lex lgbt lgbtq liam
liar lib libel liberal libya licence license lieu lieutenant lifelong lifespan lifestyle lifetime liga
lighten lighthouse lightly lightweight likelihood likeness likewise lil lilly lim lima limbo limestone limit
limo lin lincoln linda lindsay lindsey linear lineup linger link linkedin linux lipstick liquid liquor lisa
lisbon lite literally literary literature liu liv liverpool livestock liz lizzie llc lloyd lmao lmfao lobby
lobe lobster local locally locate loch lockdown locke lockheed lodge loft lofty logan logic logical login
logistics logo lois lol lola london longtime loo lookin loom loosely loot lopez lore lori lorraine lotion
lottery lotus lou loudly louie louis louise louisville lounge lousy lowe lowell lowry loyal loyalty lsu ltd
lte luc luca lucia luckily lucy ludwig luggage luis luiz luke lulu lumpur luna lunar luncheon lunchtime lung
lure lurking lush lust luther lux luxury lyle lynch lynn lyon lyric mac macbeth macbook mace mack mackay
macro madam madame madden madison madness madras madrid mae mafia mag maga maggie magical magnet magnetic
magnitude magnum magnus maguire maher mai maiden main maine mainland mainly mainstream maintain maize maj
majesty majority makeup mal malay malaysia malaysian malcolm maldives mali malice malik mall malone malt
malta malware mammal mammoth manage management manchester mandate mandy manga mango manhattan manic manila
mankind manly manny manor mansfield mansion mantle mantra manu manual manuel manuscript mao mar mara
marathon marc marcel marco marcus margaret margin margot maria marie marina marine mario marion maritime
marketplace marley maroon marquis marrow marsh marshal marshall mart martha martial martian martin marty
martyr marvel marvin marx marxist mary maryland mascot mash mason mass massachusetts massacre massage
massive masterpiece mata matchup mate material math matrix matt matte matthew mature maui maureen maurice
maverick max maxim maxwell maya mayhem mayo mazda maze mcbride mccain mccoy mcgee mcgraw mcguire mckay
mclean mead meaningful meantime meanwhile measles measurement mecca mechanical mechanics medal media median
medic medical medicare medieval medium meek meg mega megan meh mei mel melbourne melissa mellow melody melon
meltdown melvin membership membrane meme memo memoir memorial memory memphis menace mental mentally mention
mentor menu menus mercedes mercer merchandise merchant mercury mercy mere merely merge merger merit merkel
merlin mermaid merrill mesa mesh messenger messi messy meta metallic meth methane method metric metro
mexican mexico meyer mhz mia miami mic mich michael michel michele michelle michigan mick mickey micro
microsoft microwave mid midday midfield midfielder midi midland midst midterm midtown midway midwest
migraine migrate migration miguel mike mikey mikhail mil milan mild mildly mileage milestone miley milf
milford military militia milky milo milton milwaukee mimi mimic min mina mindful mindset minecraft mineral
mini minimal minister ministry minnesota minnie minor minority minus mir miracle miranda mis miserable
misery misleading misplaced missile mission missouri mist mister mistress misuse mitch mitchell mixtape
mixture mla mlb mma mmm moan mob mobile mock mod mode model modem moderate modern modest modi module moe
moines moist moisture mojo mold mole molecules molly molten momentum momma mommy mon mona monarch monica
monk mono monroe monsieur monsoon monster monstrous mont montage montana monte montgomery monthly montreal
monty monument mood moody moor moore moral morale moran moreover morgan mormon morocco moron morphine morris
morrison morse mortal mortar mortgage morton moscow mosque motel moth motif motion motive moto motto mould
mound mourn movement mozart mph msnbc mtv mueller muffin muhammad muir multi mumbai mummy mundane munich
mural murdoch murphy murray muscle muse museum mushroom musical musician musk muslim mustache mustang
mustard mutant mute mutual muzzle mvp myanmar myrtle myspace mystery mystic myth nadal nadia nah naive naked
nam namely nan nana nancy nanny nano napa naples narrative narrator nasa nasal nascar nasdaq nash nashville
nassau nat natal natalie nate nathan nation national nationwide native nato natural naturally nature naval
nay nazi nazis nba nbc ncaa ndp neal neatly nebraska nec necessary necklace needless needy negative neglect
neil nelson neo neon nepal nephew neptune nerd nero nervous ness netflix netherlands network neural neurons
neutral neutron nevada neville newark newborn newcastle newly newman newport newton nexus neymar nfl ngo nhl
nic nicely niche nicholas nichols nick nicki nickname nicky nico nicole niece nielsen nigel niger nigeria
nightclub nightly nightmare nih nike nikki nikon nil nile nina nineteenth ninja nintendo ninth nip nipple
nissan nixon noah nobel noble node noel noir nolan nonprofit nonsense nonstop noodle nope nora nordic
norfolk norm norma normal normally norman norris northeast northwest norton norway norwegian norwich notable
notably notch notebook nothin notion noun nov nova novak novel novice nowadays nra nrl nsa nsfw nsw nuclear
nude nuggets nuisance null numb nun nursery nurture nutshell nxt nyc nye nylon oakland oath obama obese obi
object obliged obscene obscure observe observer obsessed obsession obstacles obvious obviously occasion
occupy oct oddly ode odor oem offend offense offensive official officially offline offset offshore offspring
ofthe ohh ohhh ohio oily okay ole olga olive oliver ollie olsen olson olympic oman omar omg onboard oneself
online onset onstage onto ooh ooo oooh oops opaque openly opera operate operation operator opinion opponent
opportunity oppose opposite opposition oppressed oprah opt optic optical option orbit orchestra orchid
ordained ordeal ordinary ordnance oregon org organic organised organization organize origin original
originally orlando orleans orphan orthodox ortiz osborne oscar oslo oswald otis ottawa otter otto ounce
outbreak outcome outdoor outlet outlook outpost output outrage outreach outright outset outskirts outta oval
overall overcome overlooked overly overseas oversight overt overtime overview overwhelmed ownership oxford
oxide oxygen oyster ozone pablo pac pacific packet pact paddle paddy pagan pageant paige paisley pak
pakistan palate palestine palette palm palmer palo pam pamphlet panama panda panel panic panicked panther
panties paolo papal paperwork par para paradise paragraph parallel parcel paris parish parkway parliament
parlor parrot parry parsons partial partially particle particular particularly partisan partnership pascal
paso passage passion passionate passive passport password pasta pastor pastry patel patent pathetic patience
patient patrick patriots patrol patron patton patty paul paula pauline paulo pause pax paycheck payday
payload payne payout paypal payroll pdf peacock pearce pearson peasant peat pebble pedal pedro pee peer
peggy pelvic penal pence pendant penguin penis pennsylvania pension penthouse pep pepe pepsi peptide per
percent percentage perception percy perez perfect perfection perfectly perform performance performer peril
period perish perkins perks permanent permission perry persia persian persist personal personally
perspective persuade perth peru pervert pest petals pete peterson petite petition petrol petty pew peyton
phantom pharaoh pharma pharmacy phase phd phelps phi phil philip philippines phillip philly philosophy
phoebe phoenix phony phosphate photo photograph photography photon phrase phyllis physical physically
physics pic pickup picky pierce pierre pigment pike pilgrim pillar pilot pimp pinch pinky pinpoint pinterest
pioneer pious pip pipeline pirate piss piston pitt pittsburgh pivot pixel pizza placement plague plaid
plainly plaintiff planet plank plaque plasma plaster plastic plateau platinum plato platoon playback playboy
playful playlist playoff playstation playwright plaza plc plea plead pledge plight plot plumber plumbing
plunge plural plus plush pluto plymouth png pod podcast poe poet poetry pointless poised pokemon pol poland
polar policy political politicians politics poll pollen pollution polly polo poly pong poo poole poop poorly
pope poppy popular population por porous porsche port portable portal porter portion portland porto portrait
portray portsmouth portugal portuguese pose posh position positive possession possibly postal postcard
posture postwar potent potential potentially potion pouch poultry pov poverty pow powell ppl practical
practically practice practise pradesh prague prairie prank pratt pre preach preacher precinct precious
precise precisely precision predict prediction preface prefer preference pregnancy pregnant prelude premier
premiere premise premium prep prepaid preparation preschool prescott prescription presence presentation
preserve president presidential press pressure prestige prestigious preston presume pretend prevail prevent
prevention preview prey priceless pricey pride priest priesthood prima primal primary prime primer primitive
princeton principle priority prism pristine privacy private privately privilege privy prix pro prob probably
probe problem process processor proclaimed produce producer product production productive prof profession
professional professor profile profit profound program programme progress progression progressive project
prolonged prom prominent promo promote promotion prompt prone pronounce pronouns proof prop propelled
properly property prophet proposal propose prose prospect prosper prostate protection protective protein
protest protestant protesters protocol proton prototype proudly providence province provincial provoke
prowess proxy prudent prussia psa psalm pseudo psg psi psych psyche psychic psycho psychology pub
publication publicly publish publisher puck pudding puerto pulp pulse pun pune punishment punjab punk punt
puppet purdue purely purge purpose pursuit putin putnam python qaeda qatar quad quake quality quantity
quantum quarrel quarry quarterback quartet quartz quasi que quebec queensland quentin query quest queue qui
quid quietly quincy quinn quirky quiz quo quota quote quran rabbi rachel racial racism racist racket rad
radar radical radius rae raf raft rage rahman rahul raid raider rainfall raj raja raleigh rally ralph ramen
ramon ramos ramp rampage rampant ramsay ramsey rand randall randolph random randomly randy range rank ransom
rant rao rape rapid rapist raptors rare rarely rash ratio rational rave raven ravi raymond razor rbi rea
react reaction reactor readily reagan realise reality realize realm reasonable rebecca rebel rebellion
rebirth reboot reborn rebound rebuilt rec recall recap receipt recent recently reception recession recharge
recipe reckless reckon reclaim recognise recognition recognize recommend recover recovery recruit
recruitment rector reddish reddit redeem redemption redskins reduce reduction reef reel reese reeves ref
refer referee reference refined reflect reflection reflex reform refresh refuge refugee refund refusal reg
regain regal regard regardless regent reggae reggie regime regiment region regional register registration
regret regular regularly rehab reich reid reign reilly rein reinforced reject rejection relate relation
relationship relative relatively relax relay release relevant reliance relic relief religion religious
relish reluctant rely remake remark rematch remix remnant remorse remote removal ren renaissance renal
renamed renault rene renee renew reno renowned rental rep repeal repent replace replacement replay reply
repost represent reprint reptiles republic republican reputation request require rescue research researcher
resent reserve reservoir reset resident resign resin resist resistance resistant resort resource respect
respective respond response responsible restart restaurant restless restore restraint restroom result resume
retail retailers retard rethink retire retirement retreat retro reunion reuse reuters rev reveal revenge
revered reverend reverse revert revise revision revival revive revolt revolution revolves rewrite rex rey
reynolds rhetoric rhino rhode rhyme rhys rhythm rhythmic rica rican richard richardson richie richmond rick
ricky rico ridden ridge ridiculous ridley riff rifle rift rig righteous rightful rightly rigid riley rink
rinse rio riot ripple risk risky rita ritchie rite ritual rival rivalry roach roadway roam robbery robbie
robbins robert robertson robinson robot robust roc roche rochester rockstar rod rodents rodgers rodney roe
roger rogue roi roland role rolex rollins rom roma roman romance romantic rome romney ron ronald ronnie
rooftop rookie roommate rooney roosevelt rory rosa rosie ross rossi roster rotate rotation roth rotor rouge
roughly roulette routine routledge rover rowan rowe roy royale royalty royce rpg rss rubble rubin ruby rude
rudolph rudy rue rufus rugby ruin rum rumor rumour runoff runway rupees rupert rural russ russell russia
russian rustic rutgers ruth ruthless ryan ryder sabbath sac sachs sacred sacrifice saddam sadly safely saga
sage sake sal salary salem salesman saline sally salman salmon salon saloon salsa salty salute salvage
salvation sam sami sammy sample samson samsung samuel san sanchez sandals sandra sandstone sane sanford
sanskrit santa santo sao sara sarah sasha satan satellite satisfy saturn sauce saudi saul saunders savior
savvy sawyer saxon sayin scale scalp scam scan scandal scanner scar scarce scarcely scarlet scarlett scary
scatter scene scenic scent schedule scheme schmidt schneider scholar scholarship schultz schwartz sci
science scientific scientist scissors scooby scoop scooter scope scotch scotia scotland scots scott scottish
scout scramble screenplay screenshot script scripture scroll scuba sculptor sculpture scum scumbag seafood
seahawks seamless sears seaside seasonal seattle sebastian sec secondary secondly secretary secretly sect
section sector secular secure security sedan seemingly segment seismic seize seldom selection selective
selfie selfless selves semen semester semi sen senate senator senior sensation senseless sensible sensitive
sensor sentiment seo seoul sep separately sept sequel sequence ser sergeant sergei sergio serial serie
serious seriously sermon serpent serum session setback seth setup severe severely sewage sex sexist sexual
sexy seymour sgt sha shack shaft shah shakespeare shaky shale shallow shalt sham shameful shameless shampoo
shane shanghai shannon shareholders sharif shark sharma sharon sharply shattered shaun shaw shawn shea
sheffield sheikh sheila shelby sheldon shelley shelly shelter shelton shelves shepard sheppard sheriff
sherlock sherman sherry sherwood shi shia shield shift shin shipment shire shirley shiva shootout shoreline
shortage shortcut shorten shortly shotgun shove showcase showdown showtime shred shri shrimp shrine shrink
shrubs shrug shuffle shutdown shuttle sibling sic sid sideline sidney siege siemens sierra sigma signal
signature sikh silicon silva sim similar similarly simmons simon simone simply simpson sinai sincere
sincerely sinclair sinful singapore singh sioux sire siren siri sitcom site situation sixteenth skeleton
sketch skill skincare skinny skull skye skyline skype slab slack slain slander slang slash slaughter slavery
slay slayer sleek slender slew slick slight slightest slightly slim slime sloan slogan slope sloppy slot
slug slump smackdown smartphone smash smear smh smiley smith smoky smoothly smug smuggling snack snapchat
snapshot snatch sneak sneakers sneaky sniff sniper snoop snowden snp snyder soar soc soccer social socialist
socially society sock socket sodium softball soften softly software soho sol solar solemn solid solo solomon
solution solve solvent someday somethin somewhat sonar sonia sonic sonny sony soo sooo soooo soothing sophie
sophomore sought soundtrack source southampton southeast southwest sovereign sovereignty soviet sow sox soy
spa spacecraft spaceship spacex spacious spain spam span spaniards spanish spare spark sparkle sparse
spartan spat spatial spawn spec special specialist specialized specially specialty species specifically
spectral spectrum speedy spence spencer sperm sphere spice spicy spinal spine spiral spiritual spite
splendid split spokane spokesman sponge sponsor spooky spotlight spray spreadsheet spree springfield sprint
spruce sprung spun spur spy squad squadron squat squid sri sta stab stability stacey stacy stadium staff
stafford stagnant stain stainless staircase stake stale stalin stalk stalker stamford stan stance standard
standby standpoint stanford stanley stanton staple starbucks starch stark starr startled startling startup
stash stat statement statesman statewide static statistics statue stature status statute std steadily steady
stealth steele stefan stein stella stellar steph stephanie stephen sterile sterling stern steroid steve
steven stevie stew steward stewart stigma stimulus stink stint stirling stockholm stockton stoke stomach
stony storage storey stout straightforward strain strait strand strangely strategic stratford strauss stray
streak strength strengthen stress stressful stricken strict strictly stride strife strike striker stringent
stripe strive stroke stroll stronghold strongly struck structural structure struggle strung stuart stubborn
stud student studio stumble stun stunt stupid sturdy sturgeon style stylish stylist suarez sub subdued
sublime submarine submerged subscribe subscribers subscription subset substance substitute substrate subtle
suburb suburban subway succeed success successful successfully succession successor suction sudan suddenly
sue suffice suffolk suffrage suggest suggestion suicide suitable suitcase suite sulfur sullivan sultan
summary summit summon sunni sup super superb superior superman superstar supplier supply support supporter
supportive suppress supreme sur surf surfer surge surgeon surgery surname surpass surplus surreal surrender
surrey surround survey survival survive survivor susan sushi suspect suspense suspicion suspicious sussex
sutton suzanne swap swarm sway sweaty sweden swedish sweeney sweetie swiftly swine swipe swiss switzerland
swollen sworn swung sydney symbol symbolic sympathy symptom sync syndrome synod syntax synth synthesis
synthetic syria syrian syrup system tab taboo tackle taco tactic tactical tad tae tai tainted taipei taiwan
taj takeoff talbot talent talkin tally tamil tammy tampa tandem tang tangled tango tanya tao tara target
tariff tart tasty tat tata tate tattoo tatum tavern taxation taxi taxis taxpayer taylor tbh teammate
teamwork tech technical technique techno technology teddy tee teen teenage teenager tehran tel telegraph
television temp temperate temperature template temple tempo temporary tempted tempting tend tendency tender
tendon tennessee tenor tense tension tenth terminal terra terrace terrain terribly terrific terrified
territory terror terrorist terry tesco tesla testament tex texans texas text textbook textile texture tha
thai thailand thames thankfully thatcher thc theft theme themselves theo theorem theory therapist therapy
therein thermal thesis theyre thickness thieves thigh thine thinkin thirst thirteenth tho thomas thompson
thomson thor thorne thornton thorough thoroughly thorpe thou thoughtful threat threaten threesome thrift
thrill thriller thrive throttle throughout thru thrust thug thus thyroid tibet tidal tide tidy tighten
tightly til tile tilt tim timber timeless timeline timmy timothy tina tinder tis tissue tit titan titus tnt
toby todd toddler token tokyo tolerance tolerate toll tom tomas tomb tommy toni tonic tony toothpaste topic
topless tor torah torch torment tornado toronto torque torrent torso torture tory total totally touchdown
tough tougher toughest toughness tour tourism tourist tournament townsend township toxic toxin toyota tracey
tract traction tractor tracy trademark tradition traditional traffic trafficking trafford tragedy tragic
trail trailer trainee trait traitor tram trance trans transcript transfer transform transgender transient
transit translate translation transmission transplant transport transportation trash travel travelers
traverse travis tread treadmill treason treasury treatise treatment treaty treble trek tremendous trench
trend trendy trent trevor trey tri trial triangle tribal tribe tribune tribute tricky trigger trillion
trilogy trinity trio triple tristan triumph trojan troll troop trooper trophy tropical trough trousers trout
troy truce trudeau truman trump trumpet trustee truthful tryin tsa tube tuck tucker tucson tudor tulsa
tumblr tummy tumor tumour tuna turbine turbo turf turin turk turkish turmoil turnbull turnout turquoise
turret tutor twain tweet twelfth twentieth twilight twist twitch twitter tyler type typhoon typical
typically typo tyrant tyre tyrone tyson uae uber ucla uefa ufc ugh uhh ukip ukraine ulster ultimate ultra
umm una unable unarmed unaware unborn unc uncertain unchanged unclear uncommon unconscious und underground
underneath understood underway undo undone une unemployed unfit unfortunately unheard uni unified union
unique unit unite unity universal universe university unix unjust unleash unlike unlikely unlock unnamed
unpaid unreal unrest unsafe unseen unstable unsure unto untold untouched untrue unused unusual unveiled
upbeat upcoming update upfront upgrade upheld uphill uphold upload upright upstate upstream upton urban urge
urgent urine url usa usage usb usc usd useless usher usual usually utah utc utmost utter utterly vacant
vacation vaccine vacuum vagina vague vaguely vain val vale valiant valve vampire van vance vancouver
vanguard vanilla vanish vapor var vargas variety various vast vastly vat vaughan vaughn vault vector veg
vega vegan veggies vehicle veil vein vending vendor vengeance venice venom vent venture venue venus ver vera
verb verdict verge vermont vernon versa verse version versus vertical vest vet veteran veto vhs via vibe
vibrant vic vicar vice vicious vicky victim victor victoria vid video vie vienna vietnam viewpoint vii viii
vijay viking viktor vile villa villain vin vince vincent vineyard vintage vinyl violence violent viper viral
virgil virgin virginia virtual virtue virus vis visa visible vision vista visual vita vital vitamin vitro
viva vivid vivo vladimir vocal vodka vogue voicemail void vol volleyball volt voltage volume volunteer volvo
vomit von voodoo vortex voucher vow vowel voyage vpn vulgar wade waffle wage wagner wah waitress wakefield
wal wallace wallet wally walmart walsh walt walter walton waltz wan wand wanda wander wang wanna ward warden
wardrobe ware warehouse warfare warmth warp warren warrior warsaw warships wartime warwick wary washington
wasnt wasp wat watford watkins watson watt wavelength wayne wealthy webb webcam webpage website webster
wedge weekday weekend weekly wei weight weir weird weirdest weirdo weiss welch weld welfare wellington
wellness welp welsh wembley wendy wenger werewolf werner wesley westbrook westminster weston westward
westwood wetlands wha whack wharf whatever whatsapp wheelchair whereby wherein wherever whether whining
whitehall whitman whitney whoa whoever wholesale wholesome wholly whoops wick wicket widely widespread widow
width wielding wifi wig wigan wiggins wii wiki wilde wilderness wildlife wildly wiley wilhelm wilkins
willard william willie willingness willis willy wilson windshield windsor winnie winston wireless wisconsin
wisdom wisely witchcraft withdrawn withdrew withheld within withstand witness witty wives wizard woah woe
wolfe wolves womb wong wont woo woodland woodward woody worcester wordpress workforce workload workout
workplace workshop worldly worldwide worship worthless worthwhile worthy wouldnt wow wrath wreath wrench
wrestle wrestlers wretched wright wrinkles wrist writ wrongful wrongly wrought wtf wwe wwii www wyatt xavier
xbox xiao xii xiii xiv xvi xxx yacht yah yahoo yale yan yang yankee yates yay yea yeah yearbook yearly yeast
yeh yemen yen yep yer yield yikes yin yoga yogurt yong yoo york yorker yorkshire youre youthful youtube yuan
yum yummy yun yup yuri zac zach zack zara zealand zebra zelda zen zero zeus zhang zhou zinc zion zip zipper
zoe zombie zone zoo zoom zurich
"""
