"""The usual words of English, with their counts. Made by make_counts.py: do not edit.

The choice of words is from the word frequencies of wordfreq. Licence: CC-BY-SA-4.0 (ORIGIN.md).
WORDS: (letters, syllables, 1 if unfamiliar, 1 if hard) -> the words that have these counts.
"""
# fmt: off

WORDS: dict[tuple[int, int, int, int], str] = {
    (1, 1, 0, 0): """
a i
""",
    (1, 1, 1, 0): """
b c d e f g h j k l m n o p q r s t u v x y z
""",
    (1, 3, 1, 0): """
w
""",
    (2, 1, 0, 0): """
ah am an as at ax be by do eh go ha he ho i'd i'm if in is it me my no of oh on or ox pa so to up us we
""",
    (2, 1, 1, 0): """
aa ab ad af ag ai al ar au aw bb bf bi bo br ca cf ch cl cm co cp cr cs ct da de di dm dr du ed el em en ep
er es et ex fa fc fe ff fi fl fr ft fu ga gb ge gf gp gt hd hi hm id ie ii il im iv ji jo ka kg ki km la lb
le li ll lo lt ma mb mc mi ml mm mo mp ms mt na nc ne ng ni nj nm ny nz ol op os ot oz pg pi pl po pp ps pt
qb ra rd re rs rt sa sc sd se sf sh si sp sq st su ta td te ti tl tx uh um un ur va ve vi vr wa wi wu xd xi
ya ye yo yr yu
""",
    (2, 2, 1, 0): """
ac ap ba bc bp bs bt cc cd ce dc dj ea eu fm gm hp hr ip jr lp md mg mr ok pc ph pm pr sr ss th tv uk vs
""",
    (3, 1, 0, 0): """
act add age aid aim air all and ann ant ape are arm art ash ask ass ate axe bad bag bar bat bay bed bee beg
ben bet bib bid big bin bit bob boo bow box boy bud bug bum bun bus but buy bye cab can cap car cat cob cod
coo cot cow cry cub cup cut dab dad dam day den dew did die dig dim dip dog don dot dry due dug ear eat egg
elf elm end eve eye fan far fat fed few fib fig fit fix fly fog for fox fry fun fur gas gay get god got gum
gun guy had ham han has hat hay he'd he's hem hen her hes hey hid him hip his hit hoe hog hon hop hot how
hug hum hut i'll i've ice ill ink inn ins it's its jam jar jaw jay jig job joy jug key kid lad lap law lay
led leg let lid lie lip lit log lot low mad man map mat may men met mew mix mom moo mop mow mud mug mum nap
net new nod non nor not now nut oak oar odd off oil old one ore our out owe owl own pad pal pan pat paw pay
pea peg pen pet pie pig pin pit pop pot pup put rag ram ran rap rat raw ray red rib rid rim rip rob rot row
rub rug run rye sad sap sat saw say sea see set sew she shy sin sip sir sis sit six ski sky sly sob sod son
sum sun tag tan tap tar tax tea ten the thy tie tin tip toe ton too top tow toy try tub tug two ups use wag
war was wax way we'd web wee wet who why win wit won yes yet you
""",
    (3, 1, 1, 0): """
aap abe ace acl afc afp aft ahh ain ale alt amp anc ang app apr apt arc ark aus aux avg awe aww aye bae bam
ban bea bel bey bis bjp blm blu bmi bog boi bom bon bop bot bra bro btc btw cad cal cam cba cbd cbi cha che
chi cho chu cis col com con cop cor cox cpr css cue cum cuz dan dar dat dea dec dee def del dem der des det
dev din dir dis div dlc doc dod doe dom doo dow dre dub duh dun dye edt eff elk eng ent err esp est eur exp
faa fab fag fam fax fee fil fin fir fla flo flu foe foo fps fri fro gag gal gao gap gee gel gem gen ghz gif
gig gil gin git gma gmt goo gop gov gpa gst gta gus gut gym hah hai hal hee heh hex hmm hoc hoo htc hub hud
hue huh hun icc ict idk iii ike imf inc ind ing int irl ish ist itv ive jab jae jai jan jax jen jet jew jim
jin joe jog jon jul jun kai kan kat kay ken kim kin kit lab lac lag lam lan lax lcd lea lee len les lex lib
lil lim lin liu liv liz lol loo lou lsu lte luc lux mac mae mag mai maj mal mao mar max med meg meh mei mel
mhz mic mid mil min mir mis mla mlb mma mmm mob mod moe mon mvp nah nam nan nat nay ndp nec nhl nic nih nil
nip nov nra nrl nsa nsw nun nxt nyc nye oct ode oem ohh ole omg ooh ooo opt org pac pak pam par pax pee pep
per pew phi pic pip plc png pod poe pol poo por pov pow ppl pre pro psa psg psi pub pun que qui quo rad rae
raf raj rao rbi rea rec ref reg ren rep rev rex rey rig roc rod roe roi rom ron roy rpg rss rue rum sac sal
sam san sao sci sec sen sep ser sex sha shi sic sid sim smh snp soc sol soo sow sox soy spa spy sri sta std
sub sue sup sur tab tad tae tai taj tao tat tbh tee tel tex tha thc tho til tim tis tit tnt tom tor tri tsa
uae ufc ugh uhh umm unc und une usc usd utc val van var vat veg ver vet vhs vic vid vie vii vin vis vol von
vow vpn wah wal wan wat wei wha wig wii woe woo wow wtf wwe www xii xiv xvi xxx yah yan yay yea yeh yen yep
yer yin yoo yum yun yup zac zen zip zoo
""",
    (3, 1, 1, 1): """
ads cos las lbs los mls mps nhs ops res ted
""",
    (3, 2, 0, 0): """
ago any icy it'd ivy
""",
    (3, 2, 1, 0): """
abi abu aca ada aha aka ala ali ami amy ana apa ari asa aug ava ave bio dia diy duo eco ego eli era eta eva
geo goa ian ibn ida imo ion iot ipa ipo ira isa iso kia leo mia neo ngo obi rio seo sgt una uni via zoe
""",
    (3, 2, 1, 1): """
ios mrs
""",
    (3, 3, 0, 0): """
baa
""",
    (3, 3, 1, 0): """
abc abs afl atm bbc ceo cia cnn dna dvd epa fbi fda gdp hiv ibm llc ltd mph mtv nba nbc nfl pdf phd url usa
usb
""",
    (3, 3, 1, 1): """
aaa cbs gps irs
""",
    (3, 4, 1, 0): """
etc feb
""",
    (3, 5, 1, 1): """
bmw
""",
    (4, 1, 0, 0): """
ache acts adds aged aids aims ain't arms arts asks aunt babe back bags bake ball band bang bank bare bark
barn bars base bath bats bead beam bean bear beat beds beef been beer bees beet bell belt bend bent best
bets bids bill bind bird bite bits blew blot blow blue boat boil bold bone book boom boot born boss both
bowl boys bran bugs bulb bull bump burn bush butt buys buzz cage cake calf call came camp can't cane cans
cape caps card care cars cart case cash cats cave cell cent chap chew chin chip chop clap claw clay clip
club coal coat coin cold colt comb come cone cook cool coop cord cork corn cost cows crab crop crow cubs
cuff cups cure curl cute cuts dad's dame damn damp dare dark darn dart dash date dawn days dead deaf deal
dear deck deed deep deer desk died dies dime dine dirt dish dive dock does dogs doll don't done door dope
dove down drag draw drew drip drop drub drum duck dull dumb dump dust each earn ears east eats edge eggs
else ends eyed eyes face fact fail fair fake fall fans fare farm fast fear feed feel feet fell felt fife
file fill film find fine fire fish fist fits five flag flap flat flea flew flip flop flow foam fold fond
food fool foot fork form fort four free fret frog from full gain game gang gate gave gear gets gift girl
give glad glow glue goal goat god's gods goes gold golf gone good gown grab gray grew grey grow gulf guns
guy's guys hail hair half hall halt hand hang hard hare hark harm harp hate hats haul have hawk he'll head
heal heap hear heat heel held hell help herd here hers hide high hill hind hint hips hire hiss hits hive
hold hole home honk hood hoof hook hoop hope horn hose host hour how's howl huge hump hung hunk hunt hurt
hush hymn inch jail jerk jobs join joke jump june junk just keen keep kept keys kick kids kill kind king
kiss kite knee knew knit knob knot know lace lads laid lake lamb lame lamp land lane lard lash lass last
late lawn laws lead leaf leak lean leap left legs lend less let's lets lice lick lied lies life lift like
limb lime limp line lips list live load loaf loan lock logs lone long look loop lord lose loss lost lots
loud love luck lump made maid mail make male man's mane maps mare mark mask mast meal mean meat meet melt
men's mend mess mice mile milk mill mind mine mint miss mitt moon more moss most move much mule must nail
name near neat neck need nest nets news next nice nine none noon nose note nuts oats odds oils olds once
one's ones ouch ours outs owed owns pace pack page paid pail pain pair pale pane park part pass past path
pave pays peak pear peas peck peek peel peep penn pets pick pier pigs pile pill pine pink pins pint pipe
plan play plow plug plum poke pole pond pool poor pops pork post pour pray puff pull pump pure push puss
puts quit race rack rail rain rake rang rate rats rays read real reap rear reds rent rest ribs rice rich
ride ring ripe rise road roar robe rock rode roll roof room root rope rose rows rule rung runs rush rust
sack safe said sail sale salt same sand sang sank sash save says scab seal seam sean seas seat seed seek
seem seen sees self sell send sent sets she'd she's shed ship shoe shop shot show shut sick side sigh sign
silk sill sing sink sins sits size skin skip slam slap sled slid slip slit slow snap snow snug soak soap
soft soil sold sole some son's song sons soon sore sort soul soup sour spin spit spot star stay stem step
stir stop such suck suit sums sung sunk sure swam swan swat swim tack tags tail take tale talk tall tame
tank tape task team tear tell tens tent term test than that thee them then they thin this tick tied tier
ties till time tips toad toes told tone tons took tool toot tops tore torn toss town toys trap tray tree
trim trip true tune turn twig twin used vase view vine vote wait wake walk wall want warm warn wars wash
wave ways we'll we're we've weak wear weed week weep well went were west what when whip who'd who's whom
wide wife wild will wind wine wing wink wins wipe wire wise wish with woke wolf won't wood wool word wore
work worm worn wove wrap wren yard yarn year yell yolk you'd your
""",
    (4, 1, 1, 0): """
ahhh aide aint alps anne apps arch arse bach bait bald bale barb bard barr bart bash bass bdsm beak beau
beck beep benz berg bert beth bike blah bloc blog blur boar bois bolt bomb bond bong boob bore bout boyd
brad brag brat bray brew brig brit bros brow bruh buck buff bulk bunk burr burt bust cain calm cant capt
carb carl carr cass cast chad chan char chat chef chem chen cher chic choi chow chun cite clad clan clue
cobb cock code coil coke cole comm comp conn cope cops core corp coup cove crap crew crib cruz cube cult
curb daft dale dane dang dave dawg dean debt dell dems dent dept dice dire dirk disc disk dodd doin dole
dome dong dont doom dorm dose doug drug duct dude duff duke dunk dunn dusk dyke earl ease elle fade fame
fang fart fate faux feat fees feng fest feud finn firm fitz flaw flee flex flux foil folk font ford fore
foul fran fund funk fuse fuss gabe gail gale gall gaps gasp gaze geek geez gene gill glee glen goin gong
gore gosh govt grad gram gran gras greg grid grim grin grip grit gwen hack hale hank hans hart hash hath
haze heck heir helm hemp herb hike hmmm hoax holt hong howe hugh hulk hull hume hyde hype isle isnt itch
jack jade jake jane jang jazz jean jeep jeez jeff jess jets jews jill joan jock john jong josh juan judd
jude jung kale kane kang karl kate katz kemp kent kerr khan kidd kirk kits knox koch kong kris kung kurt
kyle labs lack lang lars lens lent lest lgbt lieu link lite lmao lobe loch loft loom loot lore lowe luiz
luke lung lure lush lust lyle lynn mace mack main mall malt marc mars mart marx mash mass mate math matt
maze mead meek meme mere mesh meth mich mick mike mild milf mins mist moan mock mode mold mole mom's moms
monk mont mood moor moth muir muse musk mute myth nash nate ncaa neal neil nerd ness nick nile node noir
nope norm noun nsfw nude null numb oath ohhh oooh oops pact palm paul peat peer pest pete phil pics pike
pimp piss pitt plea plot plus poll pong poop pope port pose posh prep prey prix prob prof prom prop pros
puck pulp pune punk punt quad quid quiz raft rage raid ramp rand rank rant rape rare rash rave reef reel
reid rein rhys rick riff rift rink risk rite roam role rome ross roth rowe rude russ ruth sage sake sane
saul scam scan scar scum sect sept seth shah sham shaw shea shin shri sikh sims site skye slab slay slew
slim slot slug smug soar sock sooo spam span spat spec spun spur stab stan stat stew stud stun sued surf
swab swap sway sync tang tart tate tech teen temp tend text thai thor thou thru thug thus tide tile tilt
tits todd toll tomb tour tram trek trey troy tube tuck turf turk type tyre urge vain vale vast veil vein
vent verb vest vibe vice viii vile void volt wade wage walt wand wang ward ware warp wart wasp watt webb
weir weld welp whoa wick woah womb wong wont writ wwii xiao xiii yale yang yeah yong york zach zack zeus
zhou zinc zone zoom
""",
    (4, 1, 1, 1): """
bail bred deem fled fred reed
""",
    (4, 2, 0, 0): """
able acre afar ages airy also army auto away baby body bury busy city copy cozy duty easy even ever evil
exit fuel hero holy into iron isn't it'll july lady lazy lily lion mama many meow navy obey only open oven
over owen papa pity poem pony soda sofa tiny tire ugly upon user uses very
""",
    (4, 2, 1, 0): """
abby abel acid acne adam aero afro ajax akin alan alba alec alex ally alma alot alto amen amid amir ammo
amos anal andy anna anon ante anti apex aqua arab arid asia atom atop audi aura avid aviv avon axis axle
baba bali beta bias bono cafe cali cara cary casa coca coco cody cola coma cory cosy cuba daly dana dani
data deco defy deli demi demo deny dial diaz diet dino dion diva dora dual duel duet duly dyer ebay echo
eddy eden edgy edit ella elon elsa emma emmy envy epic eric erie erik erin etsy euro evan exam exec expo
ezra fiat fifa fiji fury gaga gala gary gaza gina guru haha halo hara homo hugo hyun icon idle idol igor
imam indo indy info ipad ipod iran iraq iris isil isis item ivan java jedi joel joey jojo jose judy jury
kara katy kiev kiwi kobe lama lana laos lara lava leah lego lena leon levi liam liar liga lima limo lisa
logo lois lola lori luca lucy luis lulu luna lyon maga mali manu mara mary mata maui maya mayo mega memo
menu mesa meta midi milo mimi mina mini modi mojo mona mono moto nana nano napa nasa nato nazi neon nero
nico nike nina noah noel nora nova odor oily okay olga oman omar onto oslo otis otto oval palo para paso
pepe peru poet polo poly raja ravi rely rene reno rica rico riot rita roma rory rosa ruby rudy ruin ryan
saga sami sara semi sexy shia sire siri soho solo sony taco tara tata taxi theo tidy tina toby togo toni
tony tory trio tuna typo uber ucla uefa ukip undo unit unix unto utah vega vera veto visa vita viva vivo
wary wifi wiki xbox yoga yuan yuri zara zero zion
""",
    (4, 2, 1, 1): """
levy omit oral vary
""",
    (4, 3, 0, 0): """
idea
""",
    (4, 3, 1, 0): """
area iowa ohio
""",
    (4, 4, 1, 0): """
http
""",
    (4, 4, 1, 1): """
asap espn ussr
""",
    (5, 1, 0, 0): """
aimed aired armed asked backs badge baked balls bands banks based batch bathe beach beans beard bears beast
beats beech beers bells bench bills birds birth bites black blame blank blast blaze bleed bless blind block
blood bloom blown blows blues blush board boast boats bones books boots brain brake brass brave bread break
brick bride bring broad broke brook broom brown brush build built bulls bunch burns burst cakes calls camps
cards cared cares carve catch cause cells cents chain chair chalk charm chart chase cheap cheat check cheek
cheer chest chick chief child chill chips chose churn clang class clean clear clerk click cliff climb clips
cloak clock close cloth cloud clown club's clubs cluck clump coach coast codes coins comes costs couch cough
could count court crack crank crash crawl cream creek creep crept cried cries croak crook crops cross crowd
crown crumb crush crust curve dance dates deals death deeds ditch dolls doors dough downs drain drank drawn
draws dream dress dried drift drill drink drive drops drove drown drums drunk ducks dwarf dwell dwelt earth
eight faced facts fails faint faith falls false farms fault fears feast feeds feels fence field fifth fight
filed files films finds fines fires first fixed flags flake flame flash flesh flies float flock flood floor
flour flown flows folks foods fools forms forth found frame freed fresh fried fries front frost frown froze
fruit fudge gains game's games gates geese gifts girl's girls gives glass gleam glide glove goals goods
goose grade grain grand grape grass grave graze great green greet grind groan group grove grown grows guard
guess guest guide halls hands haste hatch hates hawks hayes heads heard hears heart heels helps here's hills
hints hitch holds holes homes hoped hopes horns horse hosts hound hours house hurts jacks james joins jokes
judge juice jumps keeps kicks kills kinds king's kings kneel knees knife knock known knows lakes lands lanes
large lasts laugh leads leaks learn least leave life's light liked likes lined lines lists lived lives loads
loans locks looks loose lords loved loves lunch makes males march marks masks match mates meals means meant
meets might miles mills minds mines mixed month moose mount mouse mouth moved moves nails named names needs
nerve night nodes noise north notes nurse ought owned packs pains paint pairs pants parks parts paste patch
paths peace peach peaks pearl phone picks piece pills pipes pitch place plain plane plans plant plate plays
point poles pools porch posts pound price prick print prize proud prove prune pulls pumps punch purse quack
quart queen queer quick quilt quite rails rains raise ranch raped rates reach reads rides right rings roads
roast rocks rolls rooms roots rough round route ruled rules saint sales sands saved saves scare scarf score
scrap screw scrub seals seats seeds seeks seems sells sends sense serve shade shake shall shame shan't shape
share sharp shave she'll shear sheep sheer sheet shelf shell shine ships shirt shock shoes shone shook shoot
shops shore short shots shout show's shown shows sides sight signs since sings sites sixth sized skate skies
skins skirt slate slave sleep slept slice slide sling smack small smart smell smile smoke snail snake snuff
socks songs sorts souls sound south space spade spank speak spear speed spell spend spent spike spill spoil
spoke spook spoon sport spots stack stage stair stall stamp stand stare stars start state stays steak steal
steam steel steep steer stems steps stick stiff still sting stock stole stone stood stool stoop stops store
stork storm stove strap straw strip stuck stuff stump stung sucks suits swamp swear sweat sweep sweet swell
swept swift swing sword swore takes tales talks tanks tapes tasks taste teach team's teams tears tease teeth
tells terms tests thank that's thats their there these they'd thick thief thing think third thorn those
three threw throw thumb tight times toast tools tooth touch towns trace track trade train tramp treat trees
trick tried tries trips truck trunk trust truth tubes tuned tunes turns twice twins views voice votes waist
walks walls wants waste watch waves wears weave week's weeks weigh wells whale what's whats wheat wheel
where which while whirl white who'll whole whose wife's winds wines wings wiped wired wires witch woods
words works world worms worse worst worth would wound wreck wring write wrong wrote wrung yards year's years
you'll you're you've young yours youth
""",
    (5, 1, 1, 0): """
aisle baird barge beige belle berth bikes binge birch blade blair blake blanc bland bleak blend blink bliss
blitz blogs bloke blond bluff blunt bombs bonds boobs boone boost booth booze bored borne bosch bound boyle
brace brand braun brawl breed brent brett bribe brief brink brock bronx broth bruce brute bryce bucks burke
burnt busch butch byrne cache caste champ chang chant cheng chess choke chord chris chuck chung chunk claim
clamp clare clark clash claus clint clive clone clues clyde cooke corps coupe craft craig crane crate crave
craze creed crest crews crime crisp crore crude curse czech dealt debts dense depth didnt dodge doubt doyle
draft drake dread drone drugs dudes dutch elves ernst esque farce fetch filth finch firms flair flank flare
flaws fleet flick flint flirt floyd flung flush flute flynn force forge frank franz fraud freak freud fritz
fumes funds garde garth gauge genes geoff germs ghost gibbs gland glare glenn globe gloom gloss gorge gould
grace graft grail grams grant graph grasp greed greek gregg grief grill grimm groin groom gross guild guilt
guise hague harsh haunt heath hedge heist hence hicks hinge https huang jeans johns joint jones joyce keith
klaus klein kraft kurds lacks lance lapse latch lease leash ledge leeds leigh lgbtq links lloyd lmfao locke
lodge lungs lynch maher maine maize marsh maths matte merge midst mitch modes moist moore morse mould mound
mourn msnbc mumps niche niece ninth notch ofthe ounce paige pause payne peers pence perks perth phase pinch
plaid plank plead plush polls poole ports posed pouch prank pratt press pride prime probe prone proof prose
psalm psych pulse purge quake quest queue quinn quote raids ralph range ranks realm reese reich reign rhode
rhyme ridge rinse risks roach roche rogue roles rouge royce sachs sauce scald scale scalp scene scent scoop
scope scots scott scout sears seize seoul shack shaft shale shalt shane shark shaun shawn shift shire shove
shred shrug siege singh sioux skill skull skype slack slain slang slash sleek slick slime sloan slope slots
slump smash smear smith snack sneak sniff snoop snore solve soooo spain spare spark spawn sperm spice spine
spite split spray spree spurs squad squat squid staff stain stake stale stalk stark starr stash stats stein
steph stern steve stink stint stoke stout stray stunt style suite surge swarm swine swipe swiss sworn swung
synth teens tends tense tenth texts theft theme thigh thine torch tough tours tract trail trait trans trash
tread trend trent tribe troll troop trout truce trump twain tweet twist types urged vague valve vance vault
verge verse vince vogue wales walsh waltz wasnt watts wayne wedge weird weiss welch welsh whack wharf width
wilde wives wolfe wrath wrist yacht yates yeast yield yikes youre zhang zones
""",
    (5, 1, 1, 1): """
cease waive
""",
    (5, 2, 0, 0): """
about above acorn acres acted added after again aging agree ahead alarm alike alive alley allow alone along
aloud among angel anger angry apart apple april apron aren't arise arose arrow ashes aside asses awake awful
bacon badly baker banjo bases began begin begun being below berry bible boxer boxes buggy bunny buses buyer
cabin camel canal candy canoe carry cases china city's cocoa color comic cover crazy cruel curly daddy daily
dairy daisy dandy dated devil didn't dirty diver doing dolly dozen dusty dying eager eagle early eaten edges
elbow elder else's empty ended enjoy enter equal erase every exact extra fable faces fairy fancy favor fever
fewer fiber fifty fired foggy forty fuels fully funny fuzzy giant given glory going goody gravy habit hadn't
happy hasn't hasty hated haven heavy hello hilly hired homer honey honor hotel hurry ideal inner ivory jared
jelly jolly juicy kitty later layer lemon level linen lions liver loser loses lover lower lucky lying magic
major maker mamma maple marry maybe mayor merry metal meter miler miner misty money motor movie muddy music
nasty negro never newer noisy noted ocean offer often older onion opens order organ other outer owing owner
pages pansy paper party penny peter piggy poems poker power pupil puppy pussy quiet races rainy rated ready
repay rider risen rises river robin rocky roses royal ruler rusty safer salad sandy satin seven shady shiny
sided silly sissy sixty sizes snowy sober sorry story study sugar sunny table taken tardy taxes tiger tired
tires title today towel tower truly tulip uncle under until upper upset using value visit voted voter wages
wagon waken wasn't water weary wider windy woman women worry
""",
    (5, 2, 1, 0): """
aaron abbas abbey abbot abdul abide abuse abyss acids actor adams adapt adele adept adler admin admit adolf
adopt adore adult agent agile agnes ahmad ahmed akron album alert algae alice align allah allan allen alloy
alpha altar alter alvin amber ample andre angie angle anglo angus ankle annex annie annoy anton apply arbor
arent argue armor array arson asian aspen assad aston atlas attic audit avail avant avoid await award aware
azure baden barca baron barry basal basel basic basil basin basis baton bauer becky bella belly benin benny
betsy betty biden biker billy bingo bobby bogus boise bonus booty boris bowel bowen bowie brady bravo brian
brody bruno bryan bubba buddy buffy bulky bully burma byron cable cadet cairo caleb calif canon carey cargo
carla carlo carly carol casey cathy cecil cedar chaos chevy chile chili chloe choir cider cigar cindy circa
cisco cited civic civil clara cobra cocky cohen colin colon combo comet comey comfy comin conan condo congo
conor coral corey costa covid cuban cubic curry cutie cyber cycle cyril cyrus damon danny dante darcy daryl
davey david davis debit debra debut decay decor delay delhi della delta demon denim denis denny depot derby
derek deter devon dewey dhabi diane diary digit dildo disco ditto dixie dixon dizzy dodgy doggy donna donor
donut doris doses drama dubai duffy dummy dunno dylan eaton ebook eddie edgar edith edwin eerie egypt elect
elite ellen ellie ellis elton elvis email entry envoy equip erect ernie error essay essex ethan ethel ether
ethic ethos euros evade evans event exams excel exert exile exist facto fanny fargo fatal fatty fauna fedex
felix fella ferry fetal fetus final flora fluid focal focus foley folly forex forum fungi funky furry gabon
gamma garry gavin gemma genie genre genus gerry getty ghana gimme gmail gomez gonna goofy gotta gucci gupta
gypsy hairy haiti haley hamas handy hanna hanoi haram hardy harry havoc hazel hefty heidi helen hella henri
henry hindi hindu hobby hogan holly honda horny hubby human humid humor hydra hydro hyper image imply inbox
index indie inlet input intel inter intra intro irene irish irwin isaac islam issue itchy items jacob jaime
jamal jamie janet japan jason jenna jenny jerry jesse jesus jewel jihad jimmy jolie jonah jonas jonny jorge
judah judas julia julie jumbo junta kabul kanye kappa karen karma kathy katie kelly kenny kenya kerry kevin
kinda kinky kirby kuala kudos kumar kylie kyoto kyrie label labor laden lagos lamar lanka larry laser latex
latin latte laura leafy legal legit lenin lenny leone leroy lever levin lewis libel lilly limbo limit linda
linux lobby local lofty logan logic login lopez lotus louie louis lousy lowry loyal lucas lucia lunar lyric
macro madam malay malik malta mandy manga mango manic manly manny manor marco marie marty mason maxim mazda
mccoy mcgee mckay mecca medal medic megan melon menus mercy merit messi messy metro meyer micro mikey milan
miley milky mimic minor minus model modem molly momma mommy monte monty moody moral moran moron motel motif
motto multi mummy mural nadal nadia naive naked nancy nanny nappy nasal natal nauru naval nazis needy nepal
newly nexus nicki nicky nigel niger nikki nikon ninja nixon nobel noble nolan norma novak novel nylon obese
oddly olive ollie olsen olson onset opera oprah optic orbit ortiz oscar otter outta overt oxide ozone pablo
paddy pagan palau panda panel panic paolo papal paris parry pasta patel patty paula paulo pedal pedro peggy
penal penis pepsi percy perez peril perry petty phony photo picky pilot pinky pious pivot pixel pizza plato
plaza pluto poets polar polly poppy porto poses prima prism privy promo proxy putin qaeda qatar quasi query
quota quran rabbi radar rahul rally ramen ramon ramos randy rapid raven razor react rebel recap refer regal
rehab relax relay relic remix renal renee renew reply reset resin retro reuse rhino rican ricky rifle rigid
riley riots risky rival robot roger rolex roman rosie rossi rotor rover rowan rubin rufus rugby ruins rumor
rural ryder sadly salem sally salon salsa salty sammy santa santo sarah sasha satan saudi savvy saxon sayin
scary scuba sedan semen serie serum setup shaky shiva sigma silva simon sinai siren smoky solar solid sonar
sonia sonic sonny spicy stacy stony sudan sunni super susan sushi synod syrup taboo tally tamil tammy tampa
tango tanya tasty tatum taxis teddy tempo tenor terra terry tesco tesla texas tibet tidal timmy titan titus
token tomas tommy tonga tonic topic torah torso total toxic toxin tracy trial tryin tudor tulsa tummy tumor
turbo turin tutor tyler tyson ultra unfit union unite units upton urban urine usage users usher utter vapor
vegan vegas venom venue venus versa vicar vicky vijay villa vinyl viper viral virus vista vital vitro vivid
vocal vodka volvo vomit vowel wally wanda wanna wendy widow wigan wiley willy witty woody wyatt yahoo yemen
yummy zebra zelda
""",
    (5, 2, 1, 1): """
abate acute amend annul asset defer enact ensue evict incur moses occur payee prior recur valid
""",
    (5, 3, 0, 0): """
enemy ideas piano radio
""",
    (5, 3, 1, 0): """
alien anime areas arena audio diana diego emily idaho idiot india iraqi irony italy korea libya mafia maria
mario media miami obama papua ratio samoa syria tokyo unity usual video
""",
    (5, 3, 1, 1): """
omega
""",
    (6, 1, 0, 0): """
backed barnes begged blacks blamed blinds blocks boards booked bought bounce brains brakes branch breaks
breast breath breeze bricks bridge bright brings brooks browns builds burned called carved caught caused
chains chairs chance change charge charts checks cheeks cheers cheese chicks chiefs child's choice choose
church closed clouds cooked counts course courts cracks cramps crowds curved curves deaths drawer dreams
drinks drives dumped earned earth's eighth failed feared fields fights filled filmed flames flight floods
floors formed fought fourth framed frames freeze french friend fruits gained glance gloves grades grapes
graves grease greens ground group's groups guards guests guides health hearts height helped hooked joined
judged jumped kicked killed kissed knives laughs leaked leaves length lights loaves locked looked marked
messed missed months nerves night's nights packed paired parked passed phones picked placed plains planes
plants plates played please points popped pounds poured praise prayer priced prince prints proved proves
pulled pumped pushed queens raised rights ripped robbed rolled rounds routes rubbed rushed saints scales
scared school scorch scored scores scrape scream screen sealed search seemed served serves shades shaped
shapes shared shares shears sheets shells shirts shoots shorts should showed sights signed slaves sleeve
sleigh slides smells smiled smiles smoked smooth snakes sneeze sounds speaks speech speeds spells spends
splash sports spread spring square squash squeak staged stairs stamps stands starts starve state's states
stayed sticks stitch stocks stones stored stores storms stream street string strips strong sucked switch
tagged talked tastes taught thanks theirs themed themes there's theres they'll they're they've things thinks
thirds though thread throat throne thrown throws tongue topped traced tracks trades trains treats tricks
trucks trusts turned twelve viewed walked warned washed wealth wheels where's whites wished worked world's
worlds wounds writes
""",
    (6, 1, 1, 0): """
airbnb banned blades bleach blonde blouse bourne brands bronze brooke browne browse bruise brunch calves
cheque chores christ chrome claims claire clarke claude clause clutch coarse corpse crease crimes cringe
cruise crunch damned depths doesnt doubts douche dreamt drones dubbed dwayne dwight fierce fleece forbes
forced france fridge fright fringe george ghosts glazed glitch grande grants greece greene grieve groove
growth grudge hacked halves holmes hughes jeanne joints knicks knight lacked launch league learnt linked
lounge moines mosque pearce phelps phrase pierce pissed plague plaque pledge plight plunge poised prague
preach priest prompt quartz quotes ranked reeves scarce scenes scheme scotch script scroll seized selves
sharks sheikh shield shifts shrimp shrine shrink shrubs sketch skills slight slopes snacks snatch solved
sought source sparse spence sphere sponge sprint spruce sprung stakes stance starch steele strain strait
strand streak stress strict stride strife strike stripe strive stroke stroll struck strung stuart styles
thames theyre thirst thorne thorpe threat thrift thrill thrive thrust torque trails traits trance trench
trends tribes troops trough trump's tweets twitch vaughn warmth weight wheeze whoops wolves wreath wrench
wright yields
""",
    (6, 1, 1, 1): """
breach ceased deemed spouse whilst
""",
    (6, 2, 0, 0): """
aboard absent accept aching across acting adding admire afraid agreed agrees aiming allows almost always
amount angels answer apiece appear apples armful armies around arrive arrows artist asking asleep attack
attend august author autumn awhile babies baking banker barber barely barrel basket battle beauty became
become bedbug before beggar begins behave behind beings belong beside better bigger biting bitter bodies
boiler bonnet borrow bosses bother bottle bottom boxcar boxing broken broker bubble bucket buckle bullet
bundle buried bushel butter button buying cackle caller candle cannon cannot canyon career caring carpet
carrot carter castle catsup cattle causes cellar center centre cherry chilly china's chorus chosen circle
circus cities clever closer closes closet cloudy clover cocoon coding coffee collar colors colour column
comics coming cookie cooler cooper copied copies copper corner cotton county cousin covers coward cowboy
cradle cranky creamy crying cupful damage dancer dances danger darker dating dealer decide deeper defeat
defend depend desert devils dining dinner direct dishes divide diving doctor doesn't dollar donkey double
dozens driven driver drowsy during duties eagles easter eating eighty either eldest ending engine enjoys
enough enters errand escape except excuse expect facing farmer fasten faster father favour fellow fiddle
figure filing finest finger finish firing fisher fitted fixing flower flying folded follow forest forget
forgot former friday frozen fuller gallon gallop gaming garage garden gather gentle giants gifted giving
gladly gobble golden govern gravel guided habits hammer handed handle happen harbor harder hardly harper
hasten hating haven't having headed header heated heater heaven helmet helper heroes hidden hiding higher
hiring holder hollow homely honest honors honour hoping horses hosted hotels houses humble hunger hungry
hunter hurrah ideals inches income indeed inning insect inside insult intend invite island itself jacket
jockey joking joyful joyous judges junior keeper kettle killer kindly kitten ladder ladies landed larger
lasted latest lawyer laying leader lesser lesson letter levels lifted likely liking lining listed listen
little lively living lizard loaded locker lonely longer losers losing losses louder lovely lovers loving
lowest lumber making manger manner marble marker market master matter meadow melted member metals middle
mighty miller minded miners mining minute mirror misses mitten mixing moment monday monkey morrow mostly
mother motors movies moving murder myself naming napkin narrow nearby nearly needed needle needn't newest
nibble nickel ninety notice noting number nurses o'clock offers office oldest onions onward opened orange
orders organs other's others outfit outlaw owners owning palace papers parade pardon parent parker partly
party's passes patter paying peanut pencil people pepper person pickle picnic pieces pigeon pillow pistol
places player plenty pocket poison police polish polite ponies posted poster potter powder powers pretty
prices prison prizes proper proven public puddle punish pupils purple puzzle rabbit racing radish raises
raisin ranger ranges rapper rather rating rattle reader really reason recess record refuse remain remind
remove rented repair repeat report return review reward ribbon riddle riders riding rising rivers robber
rocket roller rooted rotten rubber ruling rumble runner saddle safety sailor savage saving saying season
seated second secret seeing seesaw select seller senses server settle shadow shaker shovel shower silent
silver simple singer single sister skater skiing sleepy slower slowly sooner sorrow sorted spaces spider
spirit spoken stable stages stated sticky stolen stormy sudden suffer suited summer sunday sunset supper
surely tables tablet tailor taking talker temper tennis tested that'll thirty ticket tickle tigers timing
tinkle tiptoe titled titles today's toilet toward towers traces traded trying tumble tunnel turkey turner
turtle twenty unfair unfold unhurt unkind unless upside uptown upward useful valley valued values velvet
vessel visits voices voting waited waking walker walnut wanted warner washer wasted waters weaken weaker
weapon weren't whisky wicked wiggle willow window winner winter wishes woman's women's wonder wooden woolen
worker writer yellow yonder
""",
    (6, 2, 1, 0): """
abbott abrams abroad abrupt absorb absurd abused accent access accord accuse action active actors addict
admits adults advent advert advice advise affair affect afford afghan afloat agents airbus albert albums
alfred allied allies almond alpine amazed ambush amidst amused anchor andrew angles annals anthem antics
appeal approx arcade archer archie arctic argued argues armour arnold arrest arthur ascent ashley ashore
ashton aspect aspire assert assign assume assure asthma astros athens atkins attach aubrey auburn audrey
auntie aussie austen austin awards backup badass bailey ballad ballet ballot baltic bamboo bandit banner
banter barack barbie barley barlow barney barren barrow barton basics batman baxter bayern baylor bazaar
beacon beaten beaver becker beetle behalf behold beirut belief belize bengal benson benton bergen berger
berlin bernie betray beware beyond bhutan bieber billie bishop bitten bloody boeing bolton bombay bomber
bonnie boogie border boring boston bounty bowman brandy brazil brenda brewer brexit bridal bruins brunei
brutal bryant buddha budget buenos buffer buffet bunker burden bureau burger burton buster butler buyers
bypass cables cactus caesar calais calmly calvin camden camera campus cancel cancer candid canine canton
canvas carbon carlos carmen carrie carson cartel castro catchy caucus causal celtic cement censor census
chanel chapel chavez cheeky cheesy cheney cheryl chubby chunky citing citrus classy clergy cleric client
climax clinic clumsy cobalt coffin cohort combat commit common comply condom connie connor conrad consul
contra convey convoy conway corbyn corpus cortex cosmic cosmos costco costly cougar couple coupon covert
crappy crater create credit creepy crises crisis crispy critic crosby crypto cuddle cullen curfew curtis
custom cutler cycles cyprus dagger dallas dalton dammit daniel danish darren darwin davies dawson dayton
deacon deadly dearly debate debbie debris decade decent deeply defect define degree delays delete deluxe
demand demise demons denied denise dennis dental denver derive design detail detect device devoid devote
devout dexter diaper diesel differ dillon disney divert divine domain donald donate donnie donors dorsal
dorset dragon dublin dudley duncan dundee durant durham dustin edmund edward effect effort eileen elaine
emails embark emblem emerge employ encore endure engage enlist enrich enroll enzyme ernest errors escort
essays estate esteem esther ethics ethnic eugene europe events evolve excess exists expand expert export
expose extend extent fabric facade facial factor faggot fairly falcon fallen fallon famine famous fandom
faulty felipe female fender ferris fetish feudal filter filthy finals finely finite firmly flavor flickr
floral flores fluent fluffy fodder forbid forces formal format forums fossil foster fowler franco fraser
freaky freddy freely frenzy fresno fulham fulton fumble funded fungal fungus funnel fusion futile future
gadget gamble gandhi gareth garlic garner gender genius genome gently gerald gerard german gettin ghetto
gibson giggle gilded ginger global gloomy glossy gluten goalie goblin google gordon gospel gossip gotcha
gotham gothic gotten graham grammy granny greasy greedy gritty grumpy guilty guinea guitar gunman gutter
hacker hamlet hannah hansen hanson harden harlem harley harold harris harvey hassan hassle hatred havent
hayden hayley hazard hearty hebrew hectic hector herald herbal herman herpes hewitt highly hiking hilton
hindus hippie hitler hobart hobbit hockey hodges holden homage hoodie hoover horace horror horton hostel
hourly howard howell hubert hudson hugely humane humans humour hurdle hurley hustle hybrid ignite ignore
impact import impose incest indoor induce infant infect influx ingram inject inland inmate innate insane
insert insist insure intact intake intent intern invade invent invest invoke inward iphone irvine irving
issued issues itunes jackie jaguar janice jarvis jasper jenner jensen jerome jersey jessie jewish joanne
johann johnny jordan joseph judith julius jungle jurors justin kaiser kansas kaplan keller kelley kenyan
kernel kidnap kidney kindle kramer kuwait labels labour lagoon lahore lakers lankan laptop larson larvae
lastly lately latter laurel lauren laurie lavish lawful lawson layers layout lebron ledger legend legion
lennon leslie lessen lester lethal levine limits lineup linger liquid liquor lisbon lizzie locals locate
london lookin lotion loudly louise lowell ludwig lumpur luther lyrics mackay madame madden madras madrid
maggie magnet magnum magnus maiden mainly makers makeup malice malone mammal manage mantle mantra manuel
marcel marcus margin margot marine marley maroon marrow martha martin martyr marvel marvin mascot masses
matrix mature mayhem mccain mcgraw mclean medals mellow melvin memoir menace mental mentor mercer merely
merger merkel merlin meters method metres metric michel mickey midday midway miguel mildly milton minnie
mister misuse mobile models modern modest module molten monroe morale morgan mormon morris mortal mortar
morton moscow motion motive mozart muffin mumbai munich murphy murray muscle muslim mutant muzzle myrtle
mystic namely naples nascar nasdaq nassau nathan nation native nature neatly nelson nephew neural newark
newman newton neymar nicely nicole nipple nissan noodle nordic normal norman norris norton norway nothin
notion novels novice object offend offset online opaque oppose option orchid ordeal orphan oswald outlet
output outset oxford oyster packet paddle palate palmer panels parcel parish parlor parrot pascal pastor
pastry patent patrol patron patton payday payout paypal pebble pelvic perish persia petals petite petrol
peyton pharma phases philip philly phoebe photon photos pickup pierre pillar pilots pirate piston planet
plasma plural poland pollen poorly porous portal porter postal potent potion powell prefer pricey primal
primer profit proton pseudo psyche psycho puerto punjab puppet purdue purely putnam python quarry quebec
quincy quirky quoted rachel racial racist racket rahman raider ramsay ramsey random ransom rapist rarely
reagan rebels reboot reborn recall recent reckon rector reddit redeem reduce refers reflex reform refuge
refund regain regard regent reggae reggie regime region regret reilly reject relate relied relief relies
relish remake remark remote rental repeal repent replay repost rescue resent resign resist resort result
resume retail retard retire reveal revert revise revive revolt rhythm richie ridden ridley rifles ripple
rivals robbie robert robots robust rodney rogers roland romans romney ronald ronnie rookie rooney roster
rotate royale rubble ruined rumors rumour runoff runway rupees rupert russia rustic sacred saddam safely
saline salman salmon saloon salute sample samson samuel sandra saturn savior sawyer scenic scooby scotia
sector secure seldom selfie senate senior sensor sequel sergei sergio series sermon severe sewage sexist
sharif sharma sharon sheila shelby shelly sherry sidney signal simone simply sinful sitcom skinny slayer
slogan sloppy smiley sneaky sniper snyder soccer social socket soften softly solemn sophie spacex speedy
spinal spiral spooky stacey stalin staple static statue status steady stefan stella steven stevie stigma
storey stupid sturdy suarez subset subtle suburb subway sulfur sultan summit summon superb supply surfer
surrey survey sussex sutton sweaty sweden sydney symbol syntax system tackle tactic taipei taiwan talbot
talent talkin tandem target tariff tattoo tavern taylor techno tehran temple tender tendon terror texans
theory thesis thomas timber tinder tissue titans topics tracey tragic travel travis treaty treble trendy
trevor trials tribal tricky triple trojan trophy truman tucker tucson tumblr tumour turret typing tyrant
tyrone ulster unborn undone unions unique unjust unlike unlock unpaid unreal unrest unsafe unseen unsure
untold untrue unused unwell upbeat update upheld uphill uphold upload urgent utmost vacant vacuum vanish
vargas vastly vector vendor venice venues vernon verses versus victim victor viking viktor virgil virgin
virtue vision vocals volume voodoo vortex voters voyage vulgar waffle wagner wallet walter walton wander
warden warren warsaw watson webcam weekly weirdo wenger werner wesley weston wholly wicket widely wildly
willie willis wilson winnie wisdom wisely within wizard worthy xavier yankee yearly yogurt yorker zipper
zombie zurich
""",
    (6, 2, 1, 1): """
accrue adhere adjust allege assent assess assets assist attain benign coerce compel concur decree deduct
depart depict deploy detain dosage elapse ensure entail exceed exempt expire fiscal fulfil hereby herein
immune impair impede inform liaise obtain occurs parole permit pursue rebate remand render reside retain
revoke submit tenant tenure timely trauma vacate varied varies verbal waiver
""",
    (6, 3, 0, 0): """
animal anyhow anyone anyway avenue awaken bakery banana canary cereal desire easier eleven eraser family
indian nobody opener potato tomato united violet
""",
    (6, 3, 1, 0): """
actual adrian aerial africa agency agenda alaska albany albeit aliens alumni amanda amazon andrea angela
angola apollo arabic atomic autism binary bodily bosnia burial canada capita casino casual cinema colony
comedy dakota denial deputy easily edited editor empire energy entire entity exotic finale galaxy gambia
garcia geneva guyana hahaha hawaii heroic heroin iconic idiots images india's injury ironic israel jeremy
joshua julian korean kosovo latvia legacy linear luxury malawi manila manual marina marion median medium
melody memory mexico misery monaco monica museum mutual nevada obama's occupy oliver openly oregon origin
ottawa overly oxygen panama period poetry policy racism radius recipe ritual rwanda salary serbia serial
sexual sierra sodium soviet studio syrian toyota tuvalu uganda unable vagina videos vienna visual zambia
""",
    (6, 3, 1, 1): """
annual asylum biopsy enable equity expiry latino liable modify notify o'brien parody ratify remedy solely
verify viable
""",
    (6, 4, 1, 1): """
arabia olivia
""",
    (7, 1, 0, 0): """
blessed blocked breasts breathe brought changed charged checked chopped cleaned cleared climbed clothes
cracked crashed crossed crushed dragged dressed dropped flights freight friend's friends grabbed grounds
heights knocked laughed learned lengths matched pitched planned pleased praised prayers punched reached
school's schools scratch screams screens screwed shipped shocked slipped snapped spelled spoiled springs
squeeze stepped stopped strange streams streets stretch strings stripes stuffed thought threads thrones
through touched tracked trained trapped watched weighed whipped wrapped
""",
    (7, 1, 1, 0): """
blanche braille breadth bruised charles claimed cleanse couldnt drought glimpse jacques knights leagues
pressed priests schemes schmidt schultz shelves shields skilled smashed stabbed stained stealth strauss
strikes thieves threats twelfth vaughan weights wouldnt wrought
""",
    (7, 2, 0, 0): """
accepts account address against airport airship allowed amounts answers appears arrange arrived arrives
artists attacks authors awfully backing balloon bandage bankers banking barrels bathing bathtub batting
battles beaches bearing beating because becomes bedroom bedtime beehive begging believe belongs beneath
berries besides betting between bidding biggest binding biscuit blaming blanket blossom blowing booking
bottles bowling boyhood bridges broader brother bubbles buddies builder bullets burning butcher buttons
cabbage calling camping candles captain careful carload carried carries cashier catbird catcher catches
catfish causing ceiling centers centres certain chances changes charges charter chasing chatter cheaper
cheated chester chicken chimney choices chooses circles classes cleaner closest closing coaches cobbler
codfish college colored colours columns comfort compare connect cookies cooking cooling corners correct
cottage could've couldn't counted counter country courses cousins covered cowboys cracker crashes crooked
crosses crowded crumble curtain cushion custard cutting damaged dancers dancing dangers darling daytime
dealing decides defense delight dentist depends deserve destroy diamond digging dislike dismiss doctors
dollars doubled doubles drawing dresser dresses driver's drivers driving earning eastern engines english
enjoyed entered escaped evening expects explain eyebrow failing falling farmers farming farther fashion
fastest father's fathers feather feeding feeling fellows fifteen fighter figured figures filling filming
finding fingers firearm fishing fitting flooded flowers flowing flutter follows foolish forests forgive
forming fortune forward founded founder freedom further gaining garbage gardens general getting glasses
goodbye grandma grandpa greater grocery growing haircut hairpin handful handled handles hanging happens
harbour hardest harness harvest hatchet heading healing healthy hearing heating helpful helping herself
hickory highest highway hilltop himself history hitting holders holding honored hopeful hosting hottest
housing hundred hunters hunting hurried hurting husband improve indoors insects instant instead islands
jackets joining journey judging jumping keeping kicking kidding killing kingdom kissing kitchen knowing
landing lantern largest lasting laundry lawyers leaders leading leaning leather leaving lending lessons
letters letting lettuce lifting lighter listing loading longest looking lookout machine mailbox mailman
manning mapping markets marking married master's masters matches matters maypole meaning measure meeting
melting members message messing milkman million minutes mirrors missing mistake moments monkeys morning
mother's mothers mounted murders naughty nearest necktie needing neither nothing noticed nowhere numbers
nursing oatmeal offered orchard ordered outfits outline outside outward package packing painful painted
painter pancake parents parking parties partner passing pasture patches pattern payment peaches people's
peoples perfume perhaps person's persons picking picture pitcher placing planted platter players playing
pockets pointed polling popcorn popping postage posting postman pouring powered praying prepare present
pricing printed printer prisons promise protect proving pulling pumping pumpkin pushing putting quarter
quicker quickly railway rainbow raising ranging reaches readers reading reasons rebuild receive records
redbird refused rejoice remains reminds removed repairs reports resting returns reviews rewards rockets
rolling rooster rosebud rounded rowboat rubbish runners running rushing sadness sailing sausage savings
scoring seasons seconds secrets seeking selfish selling sending servant service serving setting settled
seventh several shadows shaking sharing shining shooter shorter shouted showers showing signing silence
singers singing singles sinking sisters sitting sixteen skating sliding slipper smaller smarter smiling
smoking soldier somehow someone sounded sparrow speaker spinach spirits spotted staring started starter
stating station staying steamer steeple stories studied studies subject sucking suffers sunrise suppose
surface swallow sweater tablets talking teacher teaches tearing telling testing thimble thirsty thunder
tickets tonight touches touring towards trading trainer treated trolley trouble trusted tuesday tunnels
turning undress unknown vessels victory viewing village waiting walking wanting warming warning washing
washtub wasting watches wayside weapons wearing weather wedding welcome western whiskey whisper whistle
wildcat willing windows winners winning wishing without wonders workers working workman worried worries
would've wouldn't wounded writing written yelling younger
""",
    (7, 2, 1, 0): """
absence achieve actions actress adjunct adorned advance advised affairs affects airline airways aligned
alright altered ambrose amongst ancient andrews android anguish annoyed antique antoine anxious appeals
applaud applied applies appoint approve archive aroused artwork ashamed aspects asphalt aspirin assange
assault assumed assumes assured athlete atleast attract auction average awesome awkward baffled baggage
baghdad bahrain balance baldwin bangkok banning banquet baptist barbara bargain barkley barnett baroque
barrage barrett bastard bastion batsman beatles beckett beckham bedford bedside beijing belfast belgian
belgium beliefs belmont beloved bennett bentley bernard billion bishops bitcoin bizarre bladder blatant
blender blindly blister bloated blogger blowjob bolster bombers bombing bondage booklet booster borders
boredom borough boulder bouquet bourbon boycott bracket bradley branded brandon breakup breeder brendan
brennan bridget briefly brigade bristol britain british britney broaden broadly broncos browser bruises
buckley buildup bulldog bullock bullpen burgess burglar burnett burnley caitlin cameras camille canucks
capsule caption captive capture cardiff careers carlson carlton carnage carroll cartoon cascade casting
central centric chamber channel chapman chapter charlie chassis chateau chelsea chemist chennai cherish
chiefly chinese christy chuckle circuit classic clayton cleanup clearly clement clemson clients clifton
climate clinics clinton closely closure cluster coastal cocaine cockpit colbert coleman collage collect
colleen collier collins cologne colonel combine comcast command comment commons commune commute compact
compass compete compile complex compose compton compute comrade concede concept concern concert concise
concord condemn conduct confess confirm conform confuse conquer consist console consume contact contain
contend content contest context contour control convent convert convict cornell cornish corrupt cosplay
costume council counsel coupled couples courage couture creates credits cricket crimson critics crowley
crucial cruelty cruiser crusade crystal cuisine culprit culture cunning cupcake current customs cyclone
daycare dealers debates deborah decades deceive declare decline default defence defined defines degrees
delayed demands denmark denotes densely derived derrick descend descent designs desktop desmond despair
despise despite dessert details detroit devised dickens dictate discard discord discuss disdain disease
disgust display dispose dispute disrupt dissent distant disturb divorce dodgers dolphin doorway dormant
douglas drafted dragons drastic drunken duchess dumbass dungeon earthly eclipse edwards effects efforts
embrace emerald emerged empress endless endowed engaged england enraged entries epstein essence estates
everett evolved excerpt exhaust expense experts explode explore exports exposed express extends extinct
extract extreme faction factors failure fairfax fallout falsely fanbase farrell fascist fatigue fearful
feature federal females fertile festive fiction filters finance finland finnish firstly fischer fitness
fixture flannel flavour fleming focused foliage footage forcing foreign foreman forfeit foundry fragile
francis frankie frankly frantic freakin freddie freeman freeway freshly frontal fulfill funding furnace
futures gardner garland garment garrett gastric gateway gazette georgia germans gerrard gesture gilbert
gilmore giraffe glacial glacier glamour glasgow glitter glucose goddamn goddard goddess goggles goldman
goodman goodwin gourmet grammar granite granted graphic grayson greatly grenade griffin grossly gunfire
gunshot hacking haitian halfway hallway hamburg hammond hampton hamster hancock handbag handgun harmful
hartley harvard hashtag hateful haunted hawkins hayward headset heather hendrix herbert higgins hipster
hoffman holland hopkins hormone hospice hostage hostess hostile hotline houston hubbard hurtful hussein
hygiene hyundai iceberg iceland ignored illness immense impacts implant implied implies imports imposed
impress imprint impulse include induced indulge inflict infused injured inmates innings insight inspect
inspire install intense interim inverse involve ipswich ireland jackass jackpot jackson jasmine jealous
jeffrey jenkins joaquin johnson jointly journal justice kashmir kathryn kendall kenneth ketchup keynote
kickoff killers kremlin krishna kristen kurdish labeled lacking lambert langley largely lattice laurent
lawsuit lecture leftist legends leisure lengthy leonard leopard lesions licence license lighten lightly
lincoln lindsay lindsey linking lobster loosely lowered luggage lurking macbeth macbook madness maguire
malcolm malware mammoth managed mandate mankind manners mansion margins marines marquis marshal martial
martian marxist massage massive matchup matthew maureen maurice maxwell mcbride mcguire measles memphis
mention mermaid merrill methane methods michael michele midland midterm midtown midwest midwife migrate
mikhail mileage milford mindful mindset mineral missile mission mixtape mixture monarch monsoon monster
montage monthly mueller mundane murdoch muscles muslims mustang mustard myanmar myspace nation's nations
natural neglect neptune nervous netflix network neurons neutral neutron neville newborn newport nichols
nielsen nightly nonstop norfolk norwich nostril nuggets nurture oakland objects obliged obscene obscure
observe offense offline onboard oneself onstage opposed options osborne outcome outdoor outlets outlook
outpost outrage packers pageant paisley palette panther panties parkway parsons partial passage passion
passive patient patrick pauline payload payroll peacock pearson peasant pendant penguin pension peptide
percent perfect perform perkins persian persist pervert phantom pharaoh phillip phoenix phrases phyllis
physics pigment pilgrim pirates plainly planets plaster plastic plateau platoon playboy playful playoff
plumber podcast porsche portion portray posters posture postwar poultry pradesh prairie precise predict
preface prelude premier premise prepaid preston presume pretend prevail prevent preview private problem
process produce product profile profits program project promote prophet propose prosper protein protest
proudly provoke prowess prudent prussia psychic publish pudding purpose pursuit quantum quarrel quartet
quentin raiders raleigh rampage rampant randall rangers ranking raptors ratings raymond rebirth rebound
rebuilt receipt reclaim recruit reddish reduced refined reflect reforms refresh regards regions regrets
relates relaxed release remarks rematch remnant remorse renamed renault renewed replace replied replies
reprint request require rescued reserve respect respond restart restore results rethink retired retreat
reuters reveals revenge revered reverse revised rewrite richard rightly ritchie roadway robbins roberts
rodents rodgers rollins romance rooftop roughly routine rudolph russell russian rutgers sabbath salvage
samples samsung sanchez sandals sanders sanford scandal scanner scarlet scatter scholar science scooter
scumbag seafood seaside section sectors secured segment seismic sellers seniors sensors serpent servers
session setback seymour shallow shampoo shannon sharply sheldon shelley shelter shelton shepard sheriff
sherman shifted shirley shorten shortly shotgun shuffle shuttle sibling siemens signals simmons simpson
sincere skyline slander slender snowden solvent solving someday sources spanish sparkle spartan spatial
special species spencer spokane sponsor stalker standby stanley stanton startup stature statute stellar
stephen sterile steroid stevens steward stewart stomach storage striker student stumble stylish stylist
subdued sublime suburbs succeed success suction suffice suffolk suggest support supreme surgeon surname
surpass surplus surreal surveys survive suspect suzanne swedish sweeney sweetie swiftly swollen symbols
symptom systems tactics tainted takeoff talents tangled targets tattoos teenage tempted tension terrace
terrain textile texture theorem therein thermal thinkin thomson thyroid tighten tightly tissues toddler
topless torment torrent torture tougher tourist tractor traders traffic trailer trainee traitor transit
travels treason tribune tribute trigger tristan triumph trooper trudeau trumpet trustee turbine turkish
turmoil turnout tweeted twisted twitter typhoon ukraine unarmed unclear unheard unleash unnamed updates
upfront upgrade upright upstate useless vaccine vaguely valiant vampire veggies vending venture verdict
vermont version veteran vibrant vicious victims viewers vikings villain vincent vintage voltage volumes
voucher wallace walmart warfare wartime warwick watford watkins wealthy webpage website webster weekday
weekend welfare wembley wheelie whereby wherein whether whining whitman whitney wiggins wilhelm wilkins
willard william windsor winston witness workout worldly worship wrestle writers wrongly yankees youtube
zealand
""",
    (7, 2, 1, 1): """
abstain accused adjourn adverse alleged arrears assists attempt bailiff caution chronic conceal consent
consult convene curtail diverse endorse enforce enhance exclude expired exploit furnish inquire migrant
offence pathway pending permits possess probate proceed procure provide pursued redress refrain relapse
relieve rescind resolve respite seizure suspend sustain tenants thereby thereof warrant whereas
""",
    (7, 3, 0, 0): """
already angeles animals another anyways barrier bicycle buffalo cabinet capital carrier citizen coconut
company damages decided deposit desired desires divided earlier easiest enemies excited excuses factory
family's faraway finally flowery happier happily heavier holiday however indians invited liberty library
manager notices october officer offices opening overeat rapidly refuses seventy simpler theater theatre
tobacco unhappy uniform visited visitor
""",
    (7, 3, 1, 0): """
abandon abraham abusive adapted admiral adopted adviser advisor african alberta alcohol allergy amateur
amazing analyst analyze andorra anthony antigua anymore anytime arguing arrival arsenal article atlanta
austria avoided awarded bahamas battery belarus benefit bermuda beverly bonuses burkina burundi calcium
cameron canada's capable capitol catalog cavalry century charity chicago clarity comoros created creator
croatia curious cycling czechia deleted deliver density denying destiny develop devices devoted diagram
digital dignity dioxide donated dynamic dynasty ecuador editing edition editors educate elderly eleanor
elected elegant element embassy emotion emperor episode equally erected eternal ethical exactly examine
example execute existed faculty fantasy ferrari florida focuses forever formula funeral furious gabriel
gallery generic genesis genetic genuine germany gravity gregory grenada habitat harmony heavily hillary
honesty horizon hungary illegal imagery imagine imaging inhaler inquiry insulin islamic israeli italian
jamaica jessica jewelry justify kennedy lebanon legally lesbian lesotho liberal limited locally located
logical lottery loyalty luckily madison magical majesty manages medical melissa mercury mexican militia
minimal miracle miranda moldova montana morocco museums musical mystery natalie notable notably nuclear
nursery obvious olympic operate opinion optical organic origins orlando orleans overall pacific periods
pioneer pokemon popular poverty premium primary privacy quality quietly radical reactor readily realise
realize rebecca recipes recover reduces referee refugee refusal regular related relying removal reunion
revival rivalry robbery royalty satisfy seattle secular senator senegal serious silicon similar slavery
solomon stadium studios suicide summary surgery therapy timothy tornado toronto totally tourism tragedy
trilogy trinity tunisia typical unaware unified updated uruguay utterly vanilla various vatican vehicle
verruca vietnam violent virtual visible vitamin warrior whoever
""",
    (7, 3, 1, 1): """
acquire algebra allison amended antenna balcony bursary calgary cardiac clarify cohabit coroner custody
deficit dorothy elliott empower enabled enables enquire enquiry evident exhibit inherit inhibit initial
invalid liaison maximum minimum monitor nominee ongoing optimal optimum overdue payable penalty qualify
rectify renewal revenue solicit specify subsidy taxable tenancy testify tuition undergo utilise utilize
variant varying violate wyoming
""",
    (7, 4, 0, 0): """
america anybody january
""",
    (7, 4, 1, 0): """
ability academy albania algeria anxiety arizona armenia biology bolivia economy eritrea estonia indiana
liberia namibia nigeria reality romania society somalia unusual usually vanuatu variety
""",
    (7, 4, 1, 1): """
alabama anatomy antonio apology iranian obesity ontario uranium utility
""",
    (8, 1, 0, 0): """
searched straight stripped switched thoughts
""",
    (8, 1, 1, 0): """
deutsche launched schwartz strength stressed thrilled
""",
    (8, 2, 0, 0): """
accounts airfield airplane airports answered appeared arranged attacked backward barefoot baseball basement
bathroom believed believes belonged birthday bleeding blessing blocking bluebird boarding bobwhite bookcase
borrowed bothered bracelet branches breaking bringing brothers building business careless carriage catching
centered changing charging charming cheating checkers checking cheering chickens children chipmunk choosing
christen churches cleaning clearing clicking climbing clothing coaching coloured compared connects counties
counting country's covering cracking crashing crossing crushing cupboard darkness daughter daybreak describe
deserved deserves diamonds doorbell doorknob doorstep downtown dragging drawings dreaming dressing drilling
drinking dropping eighteen exchange explains favorite feathers fighting finished firearms floating flooding
followed football forehead forwards founding fountain fourteen freezing friendly frighten gathered goldfish
goodness governed gracious grandson grateful greatest grinding grounded guessing handling happened hardship
hardware hayfield haystack headache hearings henhouse highways hillside homesick hopeless housetop hundreds
husband's improved kindness knocking language laughing learning lighting listened lonesome machines marching
marriage matching mattress measured measures meetings midnight millions mischief misspell mistakes mountain
mounting murdered neighbor nineteen northern numbered offering outdoors outlined painting partners pavement
payments peaceful pictured pictures planning planting platform playmate pleasant pleasure pointing prepared
presents princess printing promised punished quarters question railroad railways reaching readings received
receives reindeer remained returned reviewed roadside sailboat sandwich searches sentence separate servants
settings shepherd shipping shocking shooting shopping should've shoulder shouldn't shouting sickness
sidewalk sideways sleeping slippery smallest snapping snowball soldiers someone's sometime sounding southern
speakers speaking speeches spelling spending spinning sporting sprinkle squirrel standing starring starting
starving stations stealing steering stepping sticking stocking stopping stranger stronger subjects suffered
sunlight sunshine supposed surprise sweeping swimming swinging switches teachers teaching teaspoon thankful
thinking thirteen thousand throwing thursday touching tracking training treasure treating troubled troubles
upstairs watching watchman weakness weighing welcomed windmill wondered writings youngest yourself
""",
    (8, 2, 1, 0): """
absorbed abstract accessed achieved advanced affirmed airborne aircraft airlines although announce appealed
applause approach approved archives assigned athletes attached auckland averaged backbone backdrop backlash
backpack backyard balanced ballpark ballroom banished bankrupt baptized barracks bartlett baseline beaumont
belgrade berkeley besieged bestowed beverage billions blackout blizzard blockade bordeaux boundary boutique
bradford breakout breeding brethren brightly brighton brisbane broadway brochure brooklyn brunette brussels
buddhist builders buzzfeed caffeine caldwell campaign campbell canceled captured carlisle cassette catholic
cautious chairman chambers chandler channels chaplain chapters charcoal checkout cheerful cheshire chestnut
childish chloride chlorine christie chrysler claiming clarence clarkson classics cleavage clifford clueless
cocktail collapse combined comeback commands comments commerce compiled complain complete composed compound
conceive concepts concerns concerts conclude concrete confined confirms conflict confront confused congrats
congress conquest conserve consists constant consumed contacts contains contempt contents contract contrast
controls converse convince cookbook cornwall corporal corvette costumes councils countess courtney coverage
crawford creature crescent crippled critique cromwell crystals cultures cummings daunting daylight deadline
declared declined decrease deprived designed destined detached detailed discount discreet discrete disgrace
disguise disperse displays disputes dissolve distance distinct distract distress district distrust divorced
doctrine dolphins dortmund doubtful downfall downhill download downside downward drainage dreadful driveway
dumpster einstein employed engraved enlarged enrolled enslaved entrance entrants equipped expelled explored
facebook failures fairness faithful farewell farmland faulkner fearless featured features feedback feelings
fiercely fighters findings fixtures flagship flanders flawless fletcher florence flourish folklore footwear
forecast foremost fortress founders fracking fraction fracture fragment francois franklin freaking frequent
freshman freshmen friction friedman frontier fruitful function gameplay gangster garfield geoffrey georgian
goldberg goodwill gorgeous graceful graphics graphite griffith guernsey guidance guinness halftime hallmark
hampered handbook handheld handmade handsome harassed hardcore hardwood harmless hartford headline heathrow
hectares heinrich helpless helpline highland highness holdings homeland homeless homemade homepage hometown
homework houghton hovering humphrey immersed inclined includes increase insights instance instinct instruct
interest intrigue involved involves jennings johnston journals judgment junction kathleen kendrick keyboard
keystone keywords kingston knockout knuckles lacrosse landfill landlord landmark laughter launcher launches
laurence lawrence leaflets lectures leverage licensed lifelong lifespan lifetime likeness likewise linkedin
lipstick listings lockdown lockheed longtime lorraine luncheon mainland maintain maldives margaret marshall
maverick meantime meltdown membrane mentions merchant michelle midfield migraine minerals missiles missions
mistress mitchell moisture monsieur monsters morphine mortgage movement mushroom mustache necklace needless
networks nickname nonsense notebook nuisance nutshell observed obsessed offshore ordained ordnance outbreak
outcomes outreach outright pamphlet panicked panthers passport password patience patients patterns paycheck
pensions performs persuade phillips pinpoint pipeline platinum playback playlist playoffs plumbing plymouth
portions portland portrait postcard postcode practice practise preacher precinct precious pregnant premiere
prescott presence preserve pressing pressure prestige prevents pristine problems produced products profiles
profound programs progress projects promotes prompted pronouns proposed prospect prostate proteins protests
province rainfall randolph rankings recalled recharge reckless redskins referred reflects released renowned
replaced reptiles requests required requires research reserved reserves resigned resource respects responds
response restless restored restroom revealed reverend reversed revolves reynolds rhythmic richards richmond
rightful rockstar roommate roulette russians ruthless salesman sanskrit saunders scarcely scarlett schedule
scholars scissors scotland scottish scramble sculptor seahawks seamless sections segments selfless sequence
sergeant sessions shameful shanghai sheppard sherlock sherwood shifting shipment shootout shortage shortcut
showcase showdown showtime shutdown siblings sideline sinclair skincare slightly smoothly snapchat snapshot
sneakers softball software somethin somewhat soothing spacious spectral spectrum splendid sponsors squadron
stafford stagnant stamford standard stanford startled sterling stirling stockton stricken strictly striking
strongly struggle stubborn students stunning sturgeon suffrage suggests suitcase supplied supplies supports
suppress surgeons surround survived suspects suspense symptoms syndrome teammate teamwork template tempting
tensions textbook thailand thatcher theories thompson thornton thorough threaten thriller throttle timeless
timeline tortured toughest tourists townsend township traction trafford transfer traveled traverse treatise
trillion trousers trustees truthful turnbull twilight unveiled upgrades upstream vanguard versions veterans
vineyard waitress wardrobe warnings warships websites weekends weirdest wellness werewolf westward westwood
wetlands whatsapp wielding wildlife williams wireless withdrew withheld woodland woodward workload workshop
wretched wrinkles wrongful yearbook youthful
""",
    (8, 2, 1, 1): """
assessed attempts bereaved claimant commence comprise deceased deferred deployed detained disburse disclose
dispatch dispense earnings enclosed endorsed enforced enhanced informed migrants obstruct obtained occurred
perceive postpone preclude proceeds promptly provides purchase relieved rendered resolved restrain restrict
retained retrieve sanction transmit withdraw withhold
""",
    (8, 3, 0, 0): """
accepted accident agreeing allowing anything anywhere arriving attended beautify becoming calendar campfire
carrying champion citizens colleges company's cowardly customer damaging december deciding defeated defended
defender deposits directed discover earliest electric elephant engineer enjoying entering envelope everyday
everyone exciting expected families finishes gasoline holidays honeybee hospital incoming intended inviting
lemonade magazine managers medicine messages mistaken multiply murderer november officers ordering overalls
overcoat overhead overhear overturn packages possible potatoes powerful prisoner promises pussycat receiver
recorded refusing remember reminded reminder removing repeated reported reporter rewarded saturday selected
services settling somebody studying surfaces terrible theaters together tomatoes tomorrow tricycle umbrella
uniforms valuable villages visiting visitors whenever worrying
""",
    (8, 3, 1, 0): """
aberdeen abortion absolute acoustic actively activist addicted addition adelaide admitted adopting adoption
advances affected africans agencies allergic alliance altitude ambition analysts analyzed anderson annoying
appetite applying approval argument arkansas arrested articles artistic assembly assuming athletic atlantic
attitude attorney audience austrian avoiding bachelor barbados barriers behavior benefits benjamin biblical
botswana bullying calories cameroon cannabis cardinal carnival caroline carriers cellular chemical circular
citation civilian clinical colonies colorful columbus commonly composer computer consider consumer continue
contrary corridor courtesy creating creation creative creators credited criminal critical cultural currency
cylinder database davidson decision decisive defining delaware delicate delivers demanded democrat designer
detected develops dialogue directly director disabled disagree disaster diseases disposal dividend division
djibouti document domestic dominant dominate donation dramatic dynamics editions egyptian election electron
elements embedded emerging emotions emphasis employee employer engaging enormous entities episodes equation
estimate evidence examined examples exercise existing expanded explicit explorer exposing exposure extended
external fabulous familiar feminine feminist ferguson festival finances flexible focusing formally formerly
gambling generate generous genetics genocide globally glorious governor graduate hamilton harrison heritage
hispanic historic homicide honduras honestly horrible hydrogen ignorant ignoring illinois illusion imagined
imported included indirect industry infantry infected infinite informal inherent injuries innocent insisted
inspired integral interact internal internet intimate invasion invented invested investor japanese jennifer
jonathan juvenile kentucky liberals licenses limiting lowering magnetic malaysia managing marathon maritime
maryland massacre medicare medieval memories mentally mercedes metallic michigan minister ministry missouri
modeling moderate momentum montreal monument moreover morrison muhammad musician narrator national nebraska
negative nicholas nintendo normally nowadays observer occasion occupied offended official olympics operates
opinions opponent opposing opposite organize orthodox overcome overseas overtime overview pakistan paradise
paraguay parallel particle partisan pathetic patriots personal peterson petition pharmacy physical policies
politics portable portugal position positive possibly probable probably producer produces promoted properly
property proposal protocol publicly purposes quantity randomly rational reaction realised realized recently
recovery reducing refugees regarded regiment regional register rejected relating relation relative relaxing
releases relevant reliance religion republic resident resulted retiring revision rhetoric robinson romantic
rotation salaries sciences seasonal secondly secretly securing semester senators sensible severely skeleton
socially solution steadily stimulus suburban suddenly suitable sullivan superman supplier suriname survival
survivor symbolic sympathy tactical talented targeted taxation taxpayer teenager tendency terminal terribly
terrific tolerate treasury triangle trinidad tropical turnover ultimate uncommon underway universe unlikely
unstable unwanted upcoming upgraded uploaded vacation vehicles vertical violence virginia vladimir vomiting
warriors whatever wherever zimbabwe
""",
    (8, 3, 1, 1): """
abundant accurate acquired activate adequate adjacent adjusted advocate allocate apparent appendix assemble
assisted audition avengers bulletin coercion creditor culpable deferral definite delegate departed diagnose
disorder domicile duration elective ensuring entitled eviction excluded exhibits expedite expenses feasible
finalise guardian hesitate imminent incident indebted indicate judicial location maximise mechanic minimise
minimize mitigate modified monitors multiple nominate notified numerous occupant offender optional parental
premises previous prohibit provided provider pursuant pursuing quantify reassess receptor referral regulate
relocate remedies revenues somerset specific strategy surgical tribunal utilized validate verbally verified
""",
    (8, 4, 0, 0): """
america's american february
""",
    (8, 4, 1, 0): """
academic activity actually adorable advisory analysis bulgaria cambodia canadian carolina ceremony colombia
colorado columbia delivery diabetes dominica dyslexia economic educated entirely eswatini european executed
humanity identity infinity interior kiribati literary majority material memorial military minority mongolia
operated operator ordinary original priority security sexually slovakia slovenia superior tanzania victoria
""",
    (8, 4, 1, 1): """
accuracy advocacy aluminum analyses animated annually arguably autonomy aviation bacteria biannual capacity
category cemetery colonial comedian criteria diameter elevated elevator eligible enabling epidemic equality
eternity evaluate exterior facility feminism geometry habitual humidity identify immunity imperial inferior
initiate isolated literacy locality maturity mediator mobility monetary monopoly morality nigerian oklahoma
oriented periodic reliable residual scenario situated theology tutorial validity variable velocity vicinity
violated
""",
    (8, 5, 1, 0): """
ethiopia
""",
    (8, 5, 1, 1): """
ideology
""",
    (9, 1, 0, 0): """
stretched
""",
    (9, 1, 1, 0): """
strengths
""",
    (9, 2, 0, 0): """
addressed backwards bedspread beefsteak billboard blackbird blackness blindfold breakfast breathing
broadcast buildings cardboard childhood children's chocolate christmas classmate classroom countries
daughter's daughters described describes destroyed different dismissed elsewhere explained fashioned
favorites fireworks footprint graveyard horseback horseshoe housewife housework lightness lightning
moonlight mountains neighbors nightgown ourselves paintings platforms playhouse plaything questions
redbreast schoolboy screaming screening searching sentenced shoulders snowflake something sometimes
somewhere spreading steamboat stillness strangers streaming strongest suffering surprised sweetness
switching thousands toadstool toothpick victories wednesday youngster
""",
    (9, 2, 1, 0): """
acclaimed anchorage announced armstrong auschwitz backstage bandwidth benchmark berkshire bernstein
blackburn blackmail blackpool blackwell blindness bloomberg blueprint bluetooth bookstore bourgeois
boyfriend breakdown brilliant broadband brokerage brunswick cambridge campaigns cancelled cartridge
catherine catholics cellphone challenge champagne charlotte checklist childcare christian christine
churchill clearance cleveland clubhouse coastline collapsed colleague complaint compounds conceived
concerned condemned condensed conferred confirmed conflicts conscious constance construct contained
contracts convinced corporate countdown countless courtroom courtyard crackdown creatures dashboard
decreased denounced depressed desperate discounts discourse discussed displaced displayed dissolved
districts disturbed downright expressed fairfield farmhouse fifteenth flashback flattened footsteps
forefront fortnight fragments fragrance framework franchise frankfurt frederick freelance freestyle
frenchman friedrich frontline functions goodnight greatness greenland greenwich greenwood hairstyle
hampshire handshake headlines headphone heartbeat heartfelt heartless highlight hindsight homestead
household impressed increased inscribed installed interests judgement katherine kidnapped knowledge
knoxville landscape landslide launching leicester lifestyle limestone livestock lunchtime maintains
mansfield meanwhile melbourne mentioned merchants milestone minecraft misplaced monstrous movements
nashville nightclub nightmare northeast northwest offerings offspring oppressed outskirts penthouse
performed phosphate pinterest placement plaintiff playgroup pointless portraits portrayed practiced
preferred preschool preserved pressures priceless princeton privilege processed programme prolonged
pronounce propelled prospects published reference restraint righteous routledge sandstone scattered
scheduled schedules schneider scripture sculpture senseless shameless shattered sheffield shoreline
sixteenth slaughter slightest smackdown smuggling sophomore southeast southwest sovereign spaceship
spaniards splitting spokesman sponsored spotlight stainless staircase standards starbucks startling
statement statesman statewide stockholm strangely stratford stressful stringent structure struggled
struggles submerged subscribe substance substrate teammates technique temperate thickness threesome
touchdown toughness trademark transfers transform transient translate transport travelled treadmill
treatment triggered turquoise unchanged untouched vengeance viewpoint voicemail wakefield warehouse
westbrook whitehall wholesale wholesome withdrawn withstand witnessed worcester wordpress workforce
workplace workshops worldwide worthless wrestlers wrestling wristband yorkshire
""",
    (9, 2, 1, 1): """
commenced comprised discharge disclosed forthwith grievance perceived possessed prescribe purchased
retrieved safeguard sanctions sustained therefore threshold
""",
    (9, 3, 0, 0): """
accepting accidents accounted addresses adventure afternoon afterward answering apartment appearing
attacking attending attention beautiful beginning believing belonging blueberry bumblebee buttercup
butterfly carpenter certainly champions cigarette coffeepot companies comparing conductor connected
corrected cranberry customers dangerous defending delighted depending directing direction elephants
engineers everyone's exchanges expecting factories favourite finishing fireplace fisherman following
forgotten furniture gathering gentleman gentlemen godmother governing gunpowder happening happiness
healthier honeymoon hospitals important improving jellyfish languages libraries listening machinery
magazines marketing marriages measuring messaging nevermore newspaper otherwise overnight packaging
parenting passenger pineapple poisoning policeman preparing presented promising protected reasoning
receiving recording remaining remembers repeating reporting returning reviewing selecting sentences
september seventeen shoemaker subjected sunflower surprises telephone treasurer underwear unwilling
valentine vegetable wonderful wondering yesterday
""",
    (9, 3, 1, 0): """
abandoned abundance according achieving activists addiction additions admission admitting advancing
advantage aesthetic affecting affection aftermath agreement alignment alongside alternate alzheimer
ambitious ambulance amsterdam ancestors announces appealing appointed architect arguments arthritis
assistant assurance athletics attitudes attorneys attracted australia authentic awareness balancing
baltimore basically battalion batteries behaviors behaviour brazilian calculate candidate carefully
catalogue cathedral celebrate centuries certainty certified character charities chemicals chemistry
christina civilians classical collected collector collision combining commander commented committed
committee communist companion competing completed composite computers computing concluded condition
conducted confident confusing confusion considers consisted consumers consuming contacted container
continent continued continues converted copyright correctly counselor criminals currently decisions
declaring declining defenders defensive delicious delivered demanding democrats departure designers
designing detection detective determine developed difficult dimension directors disappear discovery
discusses distances divisions documents dominance donations effective efficient elaborate elections
emissions employees employers encourage enjoyment entertain equipment essential estimates excellent
exception exclusive exhausted existence expanding expansion expensive exploring explosion explosive
extending extensive extremely fantastic favorable featuring festivals fictional financial financing
followers forbidden formation fortunate francisco frequency galleries generally gibraltar governors
graduates gratitude guarantee halloween henderson hollywood holocaust hopefully hurricane ignorance
immigrant including inclusion inclusive incorrect increases infection inflation influence injection
injustice innocence inspector inspiring instagram instances instantly institute insurance intensive
intention interface interfere interpret interview introduce invention investing investors involving
jefferson jobcentre justified licensing literally liverpool logistics magnitude malaysian manhattan
mechanics menopause messenger microsoft microwave migration milwaukee ministers miserable molecules
motorbike musicians narrative nationals naturally neglected newcastle nonprofit norwegian obsession
obstacles occasions offensive officials opponents orchestra organised organized oversight ownership
palestine paperwork paragraph parkinson partially particles perfectly performer permanent pollution
positions potential practical practices precisely precision predicted pregnancy president prevented
primitive principle prisoners privately processes processor producers producing professor projected
prominent promoting promotion proposals prototype provinces publisher qualified qualities reactions
rebellion reception recession recognise recognize recommend recovered recruited reduction referring
reflected rejection relations relatives releasing religions religious reluctant replacing reporters
represent requested requiring reservoir residents resistant resources respected responded responses
resulting retailers revealing robertson rochester roosevelt sacrifice salvation satellite satisfied
scientist sebastian seemingly selection selective sensation sensitive sentiment sequences signature
sincerely singapore socialist solutions specially specialty stephanie strategic submarine succeeded
successor suggested superstar suppliers supported supporter surrender surviving survivors suspected
suspicion synthesis synthetic targeting taxpayers technical teenagers telegraph tennessee terrified
terrorist testament therapist tolerance tradition travelers traveling twentieth typically uncertain
vaccinate vancouver volunteer wandering wisconsin witnesses
""",
    (9, 3, 1, 1): """
acquiring acquitted adversely advocates aggregate allowance amendment applicant appointee ascertain
assembled assisting attempted attribute authorise barrister clinician cognitive competent compliant
component comprises consensus constable convicted deduction defendant delegates dependant dependent
designate detention diagnosed disorders disregard emphasise emphasize enclosure encounter endeavour
establish excessive excluding exemption expertise extension fluctuate formulate guardians hazardous
hierarchy impartial implement incentive inception incidents increment indicates induction inpatient
insolvent intervene lancaster locations malignant mcdonald's nutrition objective obtaining occurring
offenders ombudsman paramount penalties permitted personnel pertinent photoshop physician postnatal
precedent prejudice prevalent principal probation procedure proceeded prognosis prosecute providers
providing provision purchases quarterly rationale recurrent recurring redundant regarding registrar
reimburse reinstate remainder rendering repayment requisite residence retaining retention specified
stipulate submitted subsidise supersede supervise suspended terminate testified traumatic undertake
""",
    (9, 4, 0, 0): """
alligator americans everybody geography separated
""",
    (9, 4, 1, 0): """
abilities academics alexander argentina associate audiences automated automatic available canadians
community criticism dedicated democracy desirable developer diarrhoea directory dominated economics
economies education educators elizabeth emergency emotional enjoyable estimated europeans evolution
examining executive exercises generated generator genuinely graduated guatemala honorable ibuprofen
illegally immediate indonesia inquiries irritated materials mauritius minnesota necessary nicaragua
obviously operating operation operators political realizing regularly renewable secondary secretary
seriously similarly situation societies spiritual stability superhero temporary territory universal
unlimited unrelated varieties venezuela virtually
""",
    (9, 4, 1, 1): """
accompany activated affiliate alcoholic algorithm allegedly alleviate allocated ambiguous analgesic
analytics animation anonymous antenatal apologies apologize apparatus arbitrary artillery authority
bacterial barcelona bilateral biography bulgarian caribbean celebrity coalition commodity communism
cooperate criterion custodial decorated diagnosis diversity economist ecosystem edinburgh electoral
elevation eliminate enumerate equitable eradicate execution exhibited fertility gradually hilarious
historian hungarian identical incapable indemnity indicated indicator inherited initially integrity
intensity inventory invisible isolation jerusalem legendary mandatory marijuana maternity mechanism
mediation memorable molecular mortality motivated municipal necessity negotiate nominated notorious
obamacare obligated occupancy operative organisms originate pakistani paternity patriotic peninsula
petroleum populated portfolio primarily proximity publicity radiation realistic recipient regulated
reiterate repayable residency sanctuary scenarios socialism solicitor statutory terrorism testimony
ukrainian utilities variables variation victorian violation voluntary
""",
    (9, 5, 1, 0): """
lithuania macedonia
""",
    (9, 5, 1, 1): """
curiosity editorial evaluated imaginary inability initiated judiciary liability louisiana sexuality
sociology wikipedia
""",
    (10, 2, 0, 0): """
background blackboard blacksmith brightness difference downstairs flashlight friendship grandchild
grandstand grapefruit neighbours playground questioned schoolroom springtime stretching sweetheart
toothbrush yourselves
""",
    (10, 2, 1, 0): """
approached birthplace blackhawks blockchain boundaries brilliance challenged charleston checkpoint
childbirth christians colleagues complained complaints compressed conference conscience controlled
courthouse craigslist crossroads downstream earthquake eighteenth entrenched fourteenth georgetown
girlfriend gloucester grassroots greenhouse guidelines headlights headphones healthcare heartbreak
heightened highlights highschool households housewives lighthouse mainstream maintained nineteenth
pittsburgh playwright portsmouth preference priesthood privileged proclaimed programmes pronounced
queensland restaurant screenplay screenshot seychelles smartphone soundtrack spacecraft standpoint
statements strengthen stronghold structured structures techniques themselves thirteenth thoughtful
threatened throughout toothpaste transcript transplant treatments wavelength wheelchair widespread
windshield witchcraft worthwhile
""",
    (10, 2, 1, 1): """
henceforth prescribed streamline
""",
    (10, 3, 0, 0): """
accounting addressing adventures afterwards apartments battleship blackberry bookkeeper businesses
buttermilk buttonhole cigarettes connecting describing destroying directions discovered dressmaker
everything everywhere explaining forgetting gooseberry government interested newspapers passengers
peppermint pocketbook presenting protecting remembered settlement strawberry surprising tablecloth
tablespoon understand unfinished unfriendly unpleasant valentine's vegetables waterproof weaknesses
woodpecker
""",
    (10, 3, 1, 0): """
acceptance aggression aggressive agreements announcing appearance apprentice approaches archbishop
architects assignment assumption atmosphere attachment attendance attraction attractive attributes
australia's australian bangladesh basketball birmingham candidates censorship challenges chancellor
characters chickenpox classified collecting collection collective collectors commanding commenting
commercial commission commitment committees committing companions comparable compassion completely
completing completion compliment compromise conclusion conditions conducting confession confidence
confronted connection considered consisting constantly containers containing contracted contractor
controller convenient convention conversion convincing correction corruption councillor counseling
criticized decorative department deployment depressing depression determined dimensions discipline
discussing discussion disgusting distracted disturbing downloaded employment encouraged endangered
enrollment enterprise especially excellence exceptions excitement explosives expressing expression
extraction fellowship foreigners foundation frustrated functional governance guaranteed guarantees
immigrants importance impression impressive incomplete increasing industries infections influenced
inspection instructed instructor instrument intentions interstate interviews introduced investment
journalist kazakhstan kyrgyzstan leadership lieutenant likelihood louisville luxembourg management
manchester manuscript meaningful membership midfielder misleading montgomery mozambique nationwide
networking overlooked painkiller parliament passionate percentage perception perfection performers
performing permission pharmacist photograph portuguese positioned possession practicing prediction
president's presidents pretending preventing prevention principles processing production productive
profession professors promotions properties protection protective protestant protesters providence
provincial publishers publishing punishment quantities recognised recognized recordings recruiting
redemption references reflecting reflection refreshing regardless registered reinforced represents
requesting researcher resistance respective responding richardson scientists separately specialist
statistics stepfather stepmother structural struggling substances substitute successful succession
suggesting suggestion supporters supporting supportive surrounded suspicious terrorists thankfully
thoroughly tournament traditions translated travelling tremendous underneath understood unemployed
volleyball volunteers washington wellington wilderness
""",
    (10, 3, 1, 1): """
accomplish accordance adjustment amendments applicants assessment assistance attempting authorized
bankruptcy caseworker compelling compensate compliance components comprising concerning concession
concurrent confiscate consistent constitute consultant consulting contagious contravene contribute
conveyance conviction correspond counsellor defendants deliberate disclosure discretion distribute
encounters engagement extensions fraudulent frequently goalkeeper harassment impairment imprisoned
incentives infectious injunction instalment misconduct negligence objectives occurrence oppression
outpatient persistent pertaining physicians precaution procedures projection promulgate proportion
provisions purchasing relinquish remittance restricted strategies subjective submission subsequent
successive sufficient supplement suspension thereafter thrombosis transition withdrawal
""",
    (10, 4, 0, 0): """
arithmetic automobile impossible locomotive watermelon
""",
    (10, 4, 1, 0): """
absolutely acceptable activities advantages ambassador apparently appreciate associates azerbaijan
calculated calculator california celebrated comparison continuing critically definitely definition
delivering democratic developers developing difficulty documented efficiency electrical electronic
elementary encourages executives exhibition experience experiment explicitly generating generation
historical identities incredible incredibly industrial influences innovation introduces laboratory
literature madagascar mechanical micronesia minorities montenegro motorcycle nationally officially
operations opposition organizing particular personally philosophy physically population positively
priorities profitable psychology reasonable reasonably recovering recreation relatively remarkable
repeatedly reportedly republican reputation retirement revolution ridiculous satisfying scientific
securities situations supposedly tajikistan technology television underlying undertaken underwater
unexpected uzbekistan vaccinated
""",
    (10, 4, 1, 1): """
accelerate accessible accidental accredited accumulate accurately activation adaptation additional
administer admissible affordable algorithms allegation allocation altogether ameliorate ammunition
anticipate applicable artificial attributed automation automotive autonomous behavioral beneficial
capitalist casualties categories charitable cincinnati commentary compatible competitor complexity
compulsory conspiracy continuous coordinate cumulative curriculum decoration dedication deficiency
definitive dehydrated delegation designated diagnostic dictionary diplomatic dispensary equivalent
expedition expiration facilitate facilities federation geographic graduation helicopter historians
horizontal hypothesis identified imperative inaccurate inadequate inaugurate indefinite indicating
indication indicators indigenous indonesian initiative innovative insolvency integrated intimidate
invalidate invitation irrelevant jeopardise journalism kilometers legitimate liberation litigation
mechanisms medication meditation missionary mitigating monitoring motivation mysterious navigation
negligible nomination obligation obtainable occasional occupation optimistic paediatric palliative
parameters phenomenon politician presidency presumably previously prioritise prohibited propaganda
proprietor prosecutor prosperity qualifying recipients reconsider recuperate redundancy referendum
regulation relocation repatriate resolution revelation sacramento separation simulation supervisor
systematic terrifying ultimately variations vietnamese violations vocational vulnerable whatsoever
""",
    (10, 5, 1, 0): """
associated creativity disability enthusiasm eventually individual mauritania originally university
""",
    (10, 5, 1, 1): """
aboriginal affiliated alexandria antibiotic biological capability capitalism ecological economical
eliminated evaluation geological incapacity inequality inevitable inevitably metabolism negotiated
obligatory originated popularity regulatory solidarity subsidiary unilateral vegetarian visibility
vocabulary
""",
    (11, 2, 0, 0): """
backgrounds schoolhouse
""",
    (11, 2, 1, 0): """
constrained constraints lightweight restaurants shakespeare spreadsheet springfield transferred transformed
""",
    (11, 3, 0, 0): """
candlestick differences gingerbread government's governments grandfather grandmother grasshopper handwriting
interesting neighboring questioning remembering settlements understands
""",
    (11, 3, 1, 0): """
achievement advancement appointment approaching arrangement assignments assumptions attractions battlefield
beautifully brotherhood businessman challenging childminder christopher collections commercials commissions
commitments complaining compression compromised concentrate conclusions conferences congressman conjunction
connections constructed consumption contractors controlling convenience conventions countryside departments
description desperately destruction destructive differently disappeared discussions distinction distinctive
distinguish embarrassed expressions forgiveness foundations frustrating frustration functioning fundraising
grandparent highlighted improvement instruction instruments interviewed investments involvement journalists
maintaining marketplace masterpiece measurement merchandise netherlands overwhelmed partnership performance
perspective philippines photographs playstation practically predictions preferences prestigious productions
programming progression progressive quarterback recruitment renaissance replacement researchers scholarship
southampton sovereignty specialists specialized subscribers suggestions surrounding switzerland temperature
threatening tournaments trafficking transgender translation transported unconscious underground westminster
willingness
""",
    (11, 3, 1, 1): """
acknowledge adjustments assessments bereavement complainant consequence counselling demonstrate distraction
encountered enforcement enhancement established furthermore maintenance nonetheless outstanding possessions
proceedings procurement prospective requirement respondents restriction stakeholder subcontract subsistence
substantial transaction transmitted transparent
""",
    (11, 4, 0, 0): """
caterpillar discovering engineering firecracker
""",
    (11, 4, 1, 0): """
advertising afghanistan agriculture appearances application calculation celebrating certificate citizenship
combination comfortable communicate communities comparisons competition competitive complicated composition
considering corporation definitions destination determining development distributed effectively efficiently
electronics emotionally encouraging enterprises environment essentially experienced experiments explanation
extensively financially fortunately fundamental generations immigration importantly independent information
inspiration interpreted interrupted introducing investigate legislative mathematics permanently photography
politicians populations potentially preparation publication recognition recommended represented republicans
responsible supermarket technically territories traditional uncertainty unfortunate vaccination
""",
    (11, 4, 1, 1): """
accessories accommodate accompanied accordingly accountable accusations acquisition affirmative allegations
alternative anaesthetic appropriate approximate arbitration atmospheric authorities celebration celebrities
circulation coincidence collaborate competitors compilation conditional connecticut consecutive consistency
consolidate continental contingency contractual contributed controversy coordinates correlation declaration
dehydration demographic deportation deprivation detrimental devastating dimensional discontinue disseminate
dissolution entitlement exceptional exclusively expectation expenditure exploration fascinating illustrated
implemented implication incarcerate incorporate influential ingredients inhabitants inheritance initiatives
institution integration intelligent interaction interactive interpreter intravenous legislation legislature
limitations magnificent manufacture mississippi nationalist necessitate nominations obligations observation
participant participate permissible perpetrator persecution practicable predecessor problematic proficiency
promotional proposition prosecution provisional psychiatric regulations reservation residential resignation
restitution restoration significant spectacular speculation statistical supervision sustainable sympathetic
termination therapeutic undertaking undoubtedly
""",
    (11, 5, 0, 0): """
electricity
""",
    (11, 5, 1, 0): """
appreciated association educational experiences individuals necessarily opportunity palestinian paracetamol
personality politically temporarily university's unnecessary
""",
    (11, 5, 1, 1): """
anniversary anticipated continually cooperation cooperative coordinated coordinator credibility deteriorate
documentary eliminating elimination examination extenuating flexibility hospitality identifying imagination
immediately intoxicated methodology minneapolis nationalism negotiating negotiation operational orientation
possibility preliminary probability respiratory sensitivity territorial theoretical utilisation
""",
    (11, 6, 1, 1): """
beneficiary domiciliary eligibility reliability
""",
    (12, 2, 1, 0): """
breakthrough
""",
    (12, 3, 0, 0): """
broadcasting butterscotch carelessness handkerchief neighborhood schoolmaster thanksgiving
""",
    (12, 3, 1, 0): """
achievements announcement appointments arrangements commissioned commonwealth construction descriptions
grandparents headquarters improvements instructions measurements northwestern partnerships perspectives
prescription shareholders subscription temperatures transmission
""",
    (12, 3, 1, 1): """
accomplished acknowledged circumscribe commencement constructive demonstrates requirements restrictions
safeguarding surroundings surveillance transactions
""",
    (12, 4, 0, 0): """
satisfactory
""",
    (12, 4, 1, 0): """
applications architecture calculations championship collectively combinations commissioner competitions
concentrated conditioning conservation conservative constitution conversation corporations deliberately
destinations developments difficulties disappointed distribution dramatically embarrassing entertaining
environments expectations increasingly independence intelligence introduction pennsylvania performances
photographer preparations presentation presidential professional publications questionable registration
relationship representing reproduction reproductive specifically successfully surprisingly technologies
turkmenistan unemployment
""",
    (12, 4, 1, 1): """
administered advantageous alternatives authenticate celebrations compensation concurrently confidential
confirmation congregation consequences consequently consistently consultation contributing contribution
conventional demonstrated differential discriminate entrepreneur establishing exploitation governmental
hospitalised hypertension illustration implementing implications imprisonment inconsistent incontinence
inflammation installation institutions instrumental insufficient interactions interference intermittent
intersection intervention irrespective jurisdiction kindergarten malnutrition manufactured marginalised
nevertheless observations overwhelming participants postgraduate practitioner prerequisite preservation
psychiatrist psychologist reservations respectively satisfaction significance subsequently substantiate
sufficiently transparency unauthorised unsuccessful
""",
    (12, 5, 1, 0): """
accidentally associations disabilities economically experiencing historically investigated investigator
organisation organization particularly supernatural unexpectedly universities
""",
    (12, 5, 1, 1): """
accompanying additionally agricultural appreciation attributable bibliography capabilities christianity
civilization considerable considerably consolidated contemporary continuously coordination debilitating
enthusiastic experimental geographical immunisation incorporated inflammatory intellectual intermediate
intimidation manipulation manufacturer mathematical metropolitan modification negotiations notification
occasionally occupational participated philadelphia productivity recreational remuneration similarities
simultaneous unacceptable unbelievable verification
""",
    (12, 6, 1, 0): """
individually
""",
    (12, 6, 1, 1): """
availability evolutionary humanitarian indianapolis intermediary periodically
""",
    (13, 3, 0, 0): """
grandchildren granddaughter neighborhoods neighbourhood
""",
    (13, 3, 1, 0): """
consciousness distinguished liechtenstein strengthening
""",
    (13, 3, 1, 1): """
questionnaire
""",
    (13, 4, 0, 0): """
understanding
""",
    (13, 4, 1, 0): """
championships conservatives conversations effectiveness encouragement entertainment establishment
massachusetts photographers professionals relationships
""",
    (13, 4, 1, 1): """
advertisement characterized circumstances collaborative complications comprehensive concentration
congressional contraception contraceptive contravention contributions controversial correspondent
corresponding demonstration disappointing entrepreneurs illustrations installations practitioners
reimbursement retrospective substantially supplementary
""",
    (13, 5, 1, 0): """
automatically communication environmental independently international investigating investigation
investigators opportunities organisations organizations personalities traditionally uncomfortable
unfortunately
""",
    (13, 5, 1, 1): """
accommodation administrator alternatively anticoagulant appropriately approximately architectural
assassination authorisation certification clarification collaboration configuration consideration
determination developmental discretionary documentation functionality inadvertently inappropriate
institutional intentionally justification manufacturers manufacturing modifications parliamentary
participating participation philosophical possibilities predominantly psychological qualification
significantly sophisticated technological undergraduate unprecedented
""",
    (13, 6, 1, 1): """
deterioration extraordinary mediterranean physiotherapy revolutionary vulnerability
""",
    (14, 4, 1, 0): """
establishments infrastructure reconstruction transportation
""",
    (14, 4, 1, 1): """
aforementioned correspondence demonstrations disappointment transformation
""",
    (14, 5, 1, 0): """
communications investigations
""",
    (14, 5, 1, 1): """
administration administrative administrators characteristic classification constitutional discrimination
implementation interpretation misappropriate pharmaceutical qualifications recommendation representation
representative specifications superintendent
""",
    (14, 6, 1, 1): """
accountability cardiovascular identification organizational rehabilitation responsibility simultaneously
""",
    (15, 3, 1, 0): """
straightforward
""",
    (15, 4, 1, 1): """
notwithstanding
""",
    (15, 5, 1, 0): """
congratulations
""",
    (15, 5, 1, 1): """
characteristics recommendations representatives
""",
    (15, 6, 1, 0): """
internationally
""",
    (15, 6, 1, 1): """
physiotherapist reconsideration
""",
    (15, 7, 1, 1): """
confidentiality
""",
    (16, 5, 1, 1): """
disproportionate
""",
    (16, 6, 1, 1): """
responsibilities
""",
    (17, 7, 1, 1): """
multidisciplinary
""",
    (18, 7, 1, 1): """
telecommunications
""",
}
