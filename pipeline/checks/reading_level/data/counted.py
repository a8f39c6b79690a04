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
a's ah am an as at ax be by do eh go ha he ho i'd i'm if in is it me my no of oh on or ox pa so to up us we
""",
    (2, 1, 1, 0): """
aa ab ad ae af ag ai aj ak al ao ar au aw ay az bb bd bf bg bi bk bl bm bn bo br bu ca cf cg ch ci cj ck cl
cm cn co cp cr cs ct cu cw cy da db dd de df dh di dl dm dp dr ds dt du ec ed ee eg el em en ep eq er es et
ev ew ex ey fa fb fc fe ff fg fi fl fn fo fr ft fu fx ga gb gc ge gf gg gi gl gp gr gs gt gu hb hc hd hi hk
hm hq hs ht hu hz ib ic id ie ig ii ik il im ir iv ix ja jc jd je ji jj jk jo jp js jt ju ka kb kc kd ke kg
ki km ko ks ku kw ky la lb lc ld le lf lg li ll ln lo lr lt lu lv ly ma mb mc mf mi mj mk ml mm mn mo mp ms
mt mu mv mw mx na nb nc nd ne ng nh ni nj nk nl nm np nr ns nt nu nv nw ny nz ob oc od og oi ol om oo op os
ot ou ow oz pb pd pe pf pg pi pk pl po pp ps pt pu pv qb qc qi ra rb rc rd re rf rh ri rl rm rn ro rp rr rs
rt ru rv rx sa sb sc sd se sf sg sh si sk sl sm sp sq st su sw ta tc td te tf ti tj tl tm tn tp tr tt tu tx
ty uc uh um un ur ut va vc ve vi vr vt vw wa wb wc wh wi wo wp wr wt wu ww xd xi xl xp xu xv xx ya ye yi yo
yr yu
""",
    (2, 1, 1, 1): """
n't
""",
    (2, 2, 1, 0): """
ac ap av ba bc bp bs bt cb cc cd ce cv dc dj dk ea eu fm fs gm hp hr ia io ip iq iu jr lp ls md mg mr ok pc
ph pm pr sr ss tb th ts tv ui uk ul uv vp vs wm
""",
    (2, 4, 1, 0): """
ws
""",
    (3, 1, 0, 0): """
act add age aid aim air all and ann ans ant ape are arm art ash ask ass ate axe bad bag bar bat bay bed bee
beg ben bet bib bid big bin bit bob boo bow box boy bud bug bum bun bus but buy bye cab can cap car cat cob
cod coo cot cow cry cub cup cut dab dad dam day den dew did die dig dim dip dog don dos dot dry due dug ear
eat egg elf elm end eve eye fan far fat fed few fib fig fit fix fly fog for fox fry fun fur gas gay get god
gon got gum gun guy had ham han has hat hay he'd he's hem hen her hes hey hid him hip his hit hoe hog hon
hop hot how hug hum hut i'll i've ice ill ink inn ins iss it's its jam jar jaw jay jig job joy jug key kid
lad lap law lay led leg let lid lie lip lit log lot low mad man map mat may men met mew mix mom moo mop mow
mud mug mum nap net new nod non nor nos not now nut oak oar odd off oil old one ons ore our out owe owl own
pad pal pan pas pat paw pay pea peg pen pet pie pig pin pit pop pot pup put rag ram ran rap rat raw ray red
rib rid rim rip rob rot row rub rug run rye sad sap sat saw say sea see set sew she shy sin sip sir sis sit
six ski sky sly sob sod son sum sun tag tan tap tar tax tea ten the thy tie tin tip toe ton too top tos tow
toy try tub tug two ups use wag war was wax way we'd web wee wen wes wet who why win wit won yes yet you
""",
    (3, 1, 1, 0): """
aap abe ace acl afc afp aft ahh ain ale als alt amp anc ang app apr apt arc ark aus aux avg awe aww aye bae
bam ban bea bel bey bis bjp blm blu bmi bog boi bom bon bop bot bra bro btc btw cad cal cam cba cbd cbi cha
che chi cho chu cis col com con cop cor cox cpr css cue cum cuz dan dar dat dea dec dee def del dem der des
det dev din dir dis div dlc doc dod doe dom doo dow dre dub duh dun dye edt eff elk eng ent err esp est eur
exp faa fab fag fam fax fee fil fin fir fla flo flu foe foo fps fri fro gag gal gao gap gee gel gem gen ghz
gif gig gil gin git gma gmt goo gop gov gpa gst gta gus gut gym hah hai hal hee heh hex hmm hoc hoo htc hub
hud hue huh hun icc ict idk iii ike imf inc ind ing int irl ish ist itv ive jab jae jai jan jax jen jet jew
jim jin joe jog jon jul jun kai kan kat kay ken kim kin kit lab lac lag lam lan lax lcd lea lee len les lex
lib lil lim lin liu liv liz lol loo lou lsu lte luc lux mac mae mag mai maj mal mao mar mas max med meg meh
mei mel mhz mic mid mil min mir mis mla mlb mma mmm mob mod moe mon mos mvp nah nam nan nat nay ndp nec nhl
nic nih nil nip nov nra nrl nsa nsw nun nxt nyc nye oct ode oem ohh ole omg ooh ooo opt org pac pak pam par
pax pee pep per pew phi pic pip plc png pod poe pol poo por pos pov pow ppl pre pro psa psg psi pub pun que
qui quo rad rae raf raj rao rbi rea rec ref reg ren rep rev rex rey rig roc rod roe roi rom ron ros roy rpg
rss rue rum sac sal sam san sao sci sec sen sep ser sex sha shi sic sid sim smh snp soc sol soo sow sox soy
spa spy sri sta std sub sue sup sur tab tad tae tai taj tao tat tbh tee tel tex tha thc tho til tim tis tit
tnt tom tor tri tsa uae ufc ugh uhh umm unc und une usc usd utc val van var vat veg ver vet vhs vic vid vie
vii vin vis vol von vow vpn wah wal wan wat wed wei wha wig wii woe woo wow wtf wwe www xii xiv xvi xxx yah
yan yay yea yeh yen yep yer yin yoo yum yun yup zac zen zip zoo
""",
    (3, 1, 1, 1): """
ads cas cms cos cvs das dei djs doj eds eps fay ffs gui hms hrs idf jeb lai las lbs los mer mls mps nas ned
nes nhs ocd ops pbs pls ppp pst pts res sas sbs tau tds ted yrs
""",
    (3, 2, 0, 0): """
ago any icy it'd ivy
""",
    (3, 2, 1, 0): """
abi abu aca ada aha aka ala ali ami amy ana apa ari asa aug ava ave bio dia diy duo eco ego eli era eta eva
geo goa ian ibn ida ids imo ion iot ipa ipo ira isa iso kia leo mia neo ngo obi rio seo sgt tv's uk's una
uni via zoe
""",
    (3, 2, 1, 1): """
cds ios mrs pcs tvs
""",
    (3, 3, 0, 0): """
baa sos uss
""",
    (3, 3, 1, 0): """
abc abs afl atm bbc ceo cia cnn dna dvd epa fbi fda gdp hiv ibm llc ltd mph mtv nba nbc nfl pdf phd url usa
usb
""",
    (3, 3, 1, 1): """
aaa aba acc ama amc amd api atp bbq cbc cbs cdc cgi cio cps cpu dnc dui ems fcc gps hbo irs jfk kgb mba mit
mri nfc npr ofc pga php rna rpm sms sql suv tlc ufo vip
""",
    (3, 4, 1, 0): """
etc feb
""",
    (3, 5, 1, 1): """
bmw
""",
    (3, 6, 1, 1): """
fyi
""",
    (4, 1, 0, 0): """
ache acts adds aged aids aims ain't airs ames ants apes arms arts asks aunt babe back bags bake ball band
bang bank bare bark barn bars base bath bats bays bead beam bean bear beat beds beef been beer bees beet
begs bell belt bend bent best bets bids bill bind bins bird bite bits blew blot blow blue boat boil bold
bone book boom boon boot born boss both bowl bows boy's boys bran buds bugs bulb bull bump buns burn bush
butt buys buzz cage cake calf call came camp can't cane cans cape caps car's card care cars cart case cash
cat's cats cave cell cent chap chew chin chip chop clap claw clay clip club coal coat coin cold colt comb
come cone cook cool coop cord cork corn cost cows crab crop crow cubs cuff cups cure curl cute cuts dad's
dads dame damn damp dams dare dark darn dart dash date dawn day's days dead deaf deal dear deck deed deep
deer desk didn died dies digs dime dine dips dirt dish dive dock does dog's dogs doll don't done door dope
dots dove down drag draw drew drip drop drub drum duck dues dull dumb dump dust each earn ears east eats
edge eggs else ends eyed eyes face fact fail fair fake fall fans fare farm fast fats fear feds feed feel
feet fell felt fife figs file fill film find fine fire fish fist fits five flag flap flat flea flew flip
flop flow foam fold fond food fool foot fork form fort four free fret frog from full gain game gang gate
gave gays gear gets gift girl give glad glow glue goal goat god's gods goes gold golf gone good gown grab
gray grew grey grow gulf guns guy's guys hail hair half hall halt hand hang hard hare hark harm harp hate
hats haul have hawk he'll head heal heap hear heat heed heel held hell help herd here hers hide high hill
hind hint hips hire hiss hits hive hold hole home honk hood hoof hook hoop hope hops horn hose host hour
how'd how's howl huge hugs hump hung hunk hunt hurt hush hymn iced inch jail jams jars jaws jays jerk jobs
join joke joys jump june junk just keen keep kept keys kick kid's kids kill kind king kiss kite knee knew
knit knob knot know lace lads laid lake lamb lame lamp land lane laps lard lash lass last late lawn laws
lays lead leaf leak lean leap left legs lend less let's lets lice lick lied lies life lift like limb lime
limp line lips list live load loaf loan lock logs lone long look loop lord lose loss lost lots loud love
lows luck lump made maid mail make male man's mane mann mans maps mare mark mask mast mats meal mean meat
meet melt men's mend mens mess mets mice mile milk mill mind mine mint miss mitt moon more moss most move
much mule must nail name near neat neck need nest nets news next nice nine nods none noon nose note nuts
oaks oats odds offs oils olds once one's ones ouch ours outs owed owes owls owns pace pack pads page paid
pail pain pair pale pals pane pans park part pass past path pats pave pawn paws pays peak pear peas peck
peek peel peep penn pens pets pick pier pies pigs pile pill pine pink pins pint pipe pits plan play plow
plug plum poke pole pond pool poor pops pork post pots pour pray puff pull pump pups pure push puss puts
quit race rack rags rail rain rake rams rang rate rats rays read real reap rear reds rent rest ribs rice
rich ride ring ripe rise road roar robe rock rode roll roof room root rope rose rows rule rung runs rush
rust sack safe said sail sale salt same sand sang sank sash save says scab seal seam sean seas seat seed
seek seem seen sees self sell send sent sets she'd she's shed shes ship shoe shop shot show shut sick side
sigh sign silk sill sing sink sins sits size skin skip slam slap sled slid slip slit slow snap snow snug
soak soap soft soil sold sole some son's song sons soon sore sort soul soup sour spin spit spot star stay
stem step stir stop such suck suit sums sun's sung sunk suns sure swam swan swat swim tack tags tail take
tale talk tall tame tank tape taps task team tear tell tens tent term test than that thee them then they
thin this tick tied tier ties till time tips toad toes told tone tons took tool toot tops tore torn toss
town toys trap tray tree trim trip true tune turn twig twin used vase view vine vote wait wake walk wall
want warm warn wars wash wave ways we'll we're we've weak wear weed week weep well went were west what when
whip who'd who's whom wide wife wild will wind wine wing wink wins wipe wire wise wish with wits woke wolf
won't wood wool word wore work worm worn wove wrap wren yard yarn year yell yolk you'd your
""",
    (4, 1, 1, 0): """
ahhh aide aint alps anne apps arch arse bach bait bald bale bans barb bard barr bart bash bass bdsm beak
beau beck beep benz berg bert beth bike bing blah bloc blog blur boar bois bolt bomb bond bong boob bore
bots bout boyd brad brag bras brat bray brew brig brit bros brow bruh buck buff bulk bunk burr burt bust
cain calm cams cant capt carb carl carr cass cast cavs ceos chad chan char chat chef chem chen cher chic
choi chow chun cite clad clan clue cobb cock code coil coke cole comm comp conn cons cope cops core corp
coup cove crap crew crib cruz cube cues cult curb daft dale dane dang dans dave dawg dean debt dell dems
dent dept dice dire dirk disc disk docs dodd doin dole dome dong dont doom dorm dose doug drug duct dude
duff duke dunk dunn dusk dyed dyes dyke earl ease elle fade fame fang fart fate faux feat fees feng fest
feud finn fins firm fitz flaw flee flex flux foes foil folk font ford fore foul fran fund funk fuse fuss
gabe gail gale gall gaps gasp gaze geek geez gems gene gifs gigs gill glee glen goin gong gore gosh govt
grad gram gran gras greg grid grim grin grip grit guts gwen hack hale hank hans hart hash hath haze heck
heir helm hemp herb hike hmmm hoax holt hong howe hubs hugh hulk hull hume hyde hype isle isnt itch jack
jade jake jane jang jazz jean jeep jeez jeff jess jets jews jill joan jock joe's john jong josh juan judd
jude jung kale kane kang karl kate katz kemp kent kerr khan kidd kirk kits knox koch kong kris kung kurt
kyle labs lack lang lars lee's lens lent lest lgbt lieu link lite lmao lobe loch loft loom loot lore lowe
luiz luke lung lure lush lust lyle lynn mace mack main mall malt marc mars mart marx mash mass mate math
matt maze mead meek meme mere mesh meth mich mick mike mild milf ming mins mist moan mock mode mods mold
mole mom's moms monk mont mood moor moth muir mums muse musk mute myth nash nate ncaa neal neil nerd ness
nick nile node noir nope norm noun nsfw nude null numb nuns oath ohhh oooh oops pact palm paul peat peer
pest pete phil pics pike pimp piss pitt plea plot plus pods poll pong poop pope port pose posh prep pres
prey prix prob prof prom prop pros pubs puck pulp pune punk punt quad quid quiz raft rage raid ramp rand
rank rant rape rare rash rave reef reel refs reid rein reps rhys rick riff rift rink risk rite roam rods
role rome ross roth rowe rude russ ruth sage sake sam's sane sans saul scam scan scar scum sect sept seth
shah sham shaw shea shin shri sikh sims site skye slab slay slew slim slot slug smug soar sock sooo spam
span spat spec spun spur stab stan stat stew stud stun subs sued surf swab swap sway sync tabs tang tart
tate tech teen tees temp tend text thai thor thou thru thug thus tide tile tilt tits todd toll tomb tour
tram trek trey troy tube tuck turf turk type tyre urge vain vale vans vast veil vein vent verb vest vets
vibe vice viii vile void vols volt vows wade wage walt wand wang ward ware warp wart wasp watt webb weir
weld welp whoa wick woah woes womb wong wont writ wwii xiao xiii yale yang yeah yong york zach zack zeus
zhou zinc zone zoom
""",
    (4, 1, 1, 1): """
bail bred chai deem ding fled fred hdmi kart ling meds mein nuke ping pooh reed ting
""",
    (4, 2, 0, 0): """
able acre afar ages airy also army auto away axes baby body bury busy city copy cozy duty easy even ever
evil exit fuel hero holy into iron isn't it'll july lady lazy lily lion mama many meow navy obey only open
oven over owen papa pity poem pony soda sofa tiny tire ugly upon user uses very
""",
    (4, 2, 1, 0): """
abby abel aces acid acne adam aero afro ajax akin alan alas alba alec alex ally alma alot alto amen amid
amir ammo amos anal andy anna anon ante anti apex aqua arab arid asia atom atop audi aura avid aviv avon
axis axle baba bali beta bias bono cafe cali cara cary casa coca coco cody cola coma cory cosy cuba daly
dana dani data deco defy deli demi demo deny dial diaz diet dino dion diva dora dual duel duet duly dyer
ebay echo eddy eden edgy edit ella elon elsa emma emmy envy epic eric erie erik erin etsy euro evan exam
exec expo ezra fiat fifa fiji fury gaga gala gary gaza gina guru haha halo hara homo hugo hyun icon idle
idol igor imam indo indy info ions ipad ipod iran iraq iris isil isis item ivan java jedi joel joey jojo
jose judy jury kara katy kiev kiwi kobe lama lana laos lara lava leah lego lena leon levi liam liar liga
lima limo lisa logo lois lola lori luca lucy luis lulu luna lyon maga mali manu mara mary mata maui maya
mayo mega memo menu mesa meta midi milo mimi mina mini modi mojo mona mono moto nana nano napa nasa nato
nazi neon nero ngos nico nike nina noah noel nora nova odor oily okay olga oman omar onto oslo otis otto
oval palo para paso pepe peru poet polo poly raja ravi rely rene reno rica rico riot rita roma rory rosa
ruby rudy ruin ryan saga sami sara semi sexy shia sire siri soho solo sony taco tara tata taxi theo tidy
tina toby togo toni tony tory trio tuna typo uber ucla uefa ukip undo unit unix unto utah vega vera veto
visa vita viva vivo wary wifi wiki xbox yoga yuan yuri zara zero zion
""",
    (4, 2, 1, 1): """
boko c'mon edna iggy levy mana omit oral tito tofu vary
""",
    (4, 3, 0, 0): """
idea
""",
    (4, 3, 1, 0): """
area dvds iowa ohio
""",
    (4, 3, 1, 1): """
aria blvd ikea
""",
    (4, 4, 1, 0): """
http
""",
    (4, 4, 1, 1): """
adhd asap cctv espn html ieee nypd oecd ptsd usda ussr
""",
    (5, 1, 0, 0): """
aides aimed aired armed asked babes backs badge baked balls band's bands bangs bank's banks based batch
bates bathe baths beach beads beams beans beard bears beast beats beech beers bells belts bench bends bill's
bills binds birds birth bites black blame blank blast blaze bleed bless blind block blood bloom blown blows
blues blush board boast boats boils bones books boots bowed bowls boxed brain brake brass brave bread break
brick bride bring broad broke brook broom brown brush build built bulbs bulls bumps bunch burns burst butts
cakes calls camps cards cared cares carts carve catch cause caves cells cents chain chair chalk charm chart
chase cheap cheat check cheek cheer chest chick chief child chill chips chops chose churn clang class claws
clean clear clerk click cliff climb clips cloak clock close cloth cloud clown club's clubs cluck clump coach
coast coats codes coins colts comes cones cooks cords costs couch cough could count court crabs crack crank
crash crawl cream creek creep crept cried cries croak crook crops cross crowd crown crows crumb crush crust
cubes cured cures curls curve dance dared darts dates deals death decks deeds desks ditch dives docks dolls
doors dough downs drain drank drawn draws dream dress dried drift drill drink drive drops drove drown drums
drunk ducks dumps dwarf dwell dwelt earns earth edged eight faced facts fails faint fairs faith faked falls
false fares farms fault fears feast feeds feels fence field fifth fight filed files fills film's films finds
fined fines fires first fists fixed flags flake flame flash flats flesh flies flips float flock flood floor
flops flour flown flows folds folks foods fools forks forms forth found frame freed fresh fried fries frogs
front frost frown froze fruit fudge gains game's games gangs gates gears geese gifts girl's girls gives
glass gleam glide glove glued goals goats goods goose grabs grade grain grand grape grass grave graze great
green greet grind groan group grove grown grows guard guess guest guide hairs halls hands hangs harms haste
hatch hates hawks hayes heads heals heaps heard hears heart heats heels helps here's hides highs hills hints
hires hitch holds holes homes hooks hoops hoped hopes horns horse hosts hound hours house hunts hurts hymns
jacks james joins jokes judge juice jumps keeps kicks kills kinds king's kings kneel knees knife knock knots
known knows laced lakes lamps lands lanes large lasts laugh leads leafs leaks leaps learn least leave lends
life's lifts light liked likes limbs lined lines lists lived lives loads loans locks looks loops loose
lord's lords loved loves lunch mails makes males march marks masks match mates meals means meant meats meets
melts might miles mills minds mined mines mixed month moons moose mount mouse mouth moved moves nails named
names necks needs nerve nests night nodes noise north notes nurse ought owned paced packs pains paint pairs
pants park's parks parts paste patch paths paved peace peach peaks pearl phone picks piece piled piles pills
pines pipes pitch place plain plane plans plant plate plays plugs point poles ponds pools porch posts pound
price prick print prize proud prove prune pulls pumps punch purse quack quart queen queer quick quilt quite
quits raced racks rails rains raise ranch raped rapes rates reach reads rents rests rides right rings roads
roast robes rocks rolls roofs rooms roots ropes rough round route ruled rules sacks sails saint sales salts
sands saved saves scare scarf score scrap screw scrub seals seams seats seeds seeks seems sells sends sense
serve shade shake shall shame shan't shape share sharp shave she'll shear sheds sheen sheep sheer sheet
shelf shell shine ship's ships shirt shock shoes shone shook shoot shops shore short shots shout show's
shown shows shuts sides sighs sight signs since sings sinks sites sixth sized skate skies skins skirt slams
slate slave sleep slept slice slide sling slips slows smack small smart smell smile smoke snail snake snaps
snuff socks soils songs sorts souls sound south space spade spank speak spear speed spell spend spent spike
spill spins spoil spoke spook spoon sport spots stack stage stair stall stamp stand stare stars start state
stays steak steal steam steel steep steer stems steps stick stiff still sting stock stole stone stood stool
stoop stops store stork storm stove strap straw strip stuck stuff stump stung sucks suits swamp swans swear
sweat sweep sweet swell swept swift swing sword swore tails takes tales talks tanks taped tapes tasks taste
taxed teach team's teams tears tease teeth tells tents terms tests thank that's thats their there these
they'd thick thief thing think third thorn those three threw throw thumb ticks tight timed times toast toned
tones tools tooth touch towed town's towns trace track trade train tramp traps treat trees trick tried tries
trips truck trunk trust truth tubes tuned tunes turns twice twins views vines voice votes waist waits wakes
walks walls wants warns waste watch waved waves wears weave weeds week's weeks weigh wells whale what's
whats wheat wheel where which while whirl white who'll who've whole whose wife's wills winds wines wings
wiped wipes wired wires witch woods words works world worms worse worst worth would wound wraps wreck wring
write wrong wrote wrung yards year's years yells you'll you're you've young yours youth
""",
    (5, 1, 1, 0): """
aisle baird barge beige belle berth bikes binge birch blade blair blake blanc bland bleak blend blink bliss
blitz blogs bloke blond bluff blunt bolts bombs bonds boobs boone boost booth booze bored borne bosch bound
boyle brace brand braun brawl breed brent brett bribe brief brink brits brock bronx broth brows bruce brute
bryce bucks burke burnt busch butch byrne cache carbs caste casts champ chang chant chats chefs cheng chess
ching choke chord chris chuck chung chunk cites claim clamp clans clare clark clash claus clint clive clone
clues clyde cocks coils cooke cores corps coupe craft craig crane crate crave craze creed crest crews crime
crisp crore crude curse czech dealt debts dense depth didnt discs disks dodge doubt doyle draft drake dread
drone drugs dudes dunes dutch elves ernst esque fades famed farce fetch filth finch firm's firms flair flank
flare flaws fleet flick flint flirt floyd flung flush flute flynn force forge frank franz fraud freak freud
fritz fumes funds fused garde garth gauge genes geoff germs ghost gibbs giles gland glare glenn globe gloom
gloss gorge gould grace graft grail grams grant graph grasp greed greek gregg grief grill grimm grips groin
groom gross guild guilt guise hacks hague harsh haunt heath hedge heirs heist hence herbs hicks hikes hinge
https huang hyped isles jeans john's johns joint jones joyce jules keith klaus klein kraft kurds lacks lance
lapse latch lease leash ledge leeds leigh lgbtq links lloyd lmfao locke lodge luke's lungs lynch maher maine
mains maize malls marsh maths matte memes merge midst mitch modes moist monks moods moore morse mould mound
mourn msnbc mumps myths nerds niche niece ninth norms notch ofthe ounce paige palms paul's pause payne peers
pence perks perth pests phase piers pinch plaid plank plead pleas plots plush polls poole pores ports posed
pouch prank pratt press pride prime probe prone proof props prose psalm psych pulse purge quake quest queue
quinn quote raids ralph range ranks realm reefs reese reich reign reins rhode rhyme ridge rinse risks rites
roach roche rogue roles rouge royce sachs sauce scald scale scalp scams scans scars scene scent scoop scope
scots scott scout sears seize seoul shack shaft shale shalt shane shark shaun shawn shift shire shove shred
shrug siege singh sioux site's skill skull skype slack slain slang slash sleek slick slime sloan slope slots
slump smash smear smith snack sneak sniff snoop snore solve soooo spain spans spare spark spawn specs sperm
spice spies spine spite split spray spree spurs squad squat squid staff stain stake stale stalk stark starr
stash stats stein steph stern steve stink stint stoke stout stray studs stunt style suite surge swarm swine
swipe swiss sworn swung synth teens temps tends tense tenth texts theft theme thigh thine thugs tides tiles
tolls tombs torch tough tours tract trail trait trans trash tread trend trent tribe troll troop trout truce
trump turks twain tweet twist typed types urged vague valve vance vault veins vents verbs verge verse vibes
vince vogue vowed wales walsh waltz wards wasnt wasps watts wayne wedge weird weiss welch welsh whack wharf
width wilde wives wolfe wrath wrist yacht yates yeast yield yikes york's youre zhang zones
""",
    (5, 1, 1, 1): """
cease cling fling perch sykes truss waive
""",
    (5, 2, 0, 0): """
about above acorn acres acted added after again aging agree ahead aided aires alarm alike alive alley allow
alone along aloud among angel anger angry apart apple april apron aren't arise army's arose arrow ashes
aside asses awake awful baby's bacon badly baker banjo bases began begin begun being below berry bible
body's boxer boxes buggy bunny buses buyer cabin cages camel canal candy canoe carry cases cater china
city's cocoa coded color comic cover crazy cruel curly daddy daily dairy daisy dandy dated devil didn't
diner dirty diver doing dolly dover dozen dryer dusty dying eager eagle early eaten eater edges elbow elder
else's empty ended enjoy enter equal erase every evils exact exits extra fable faces fairy fancy favor fever
fewer fiber fibre fifty finer fired fixes flyer foggy forty foxes fuels fully funny fuzzy gamer gases giant
given glory going goody gravy habit hadn't happy hasn't hasty hated haven heavy hello hilly hired homer
honey honor hotel hurry icing ideal inner irons ivory jared jelly joker jolly juicy kitty lady's later layer
lemon level linen liner lions liter litre liver loser loses lover lower lucky lying magic major maker mamma
maple marry mater maybe mayer mayor merry metal meter metre miler miner misty mixer mixes money motor movie
muddy music nasty negro never newer nicer noisy noses noted notre ocean offer often older onion opens order
organ other outer overs owing owner pages pansy paper party penny peter piggy piper poems poker power pupil
puppy pussy quiet racer races rainy rated ready repay rider risen rises river robin rocky rosen roses royal
ruler rusty safer salad sandy satin seven sewer shady shiny sided silly sissy sixty sizes snowy sober sorry
story study sugar sunny table taken taper tardy taxes that'd tiger timer tired tires title today towel tower
truly tulip uncle under until upper upset using value visit voted voter wager wages wagon waken wasn't water
weary weber wider windy wiser woken woman women worry woven
""",
    (5, 2, 1, 0): """
aaron abbas abbey abbot abdul abide abuse abyss acids actor adams adapt adele adept adler admin admit adolf
adopt adore adult agent agile agnes ahmad ahmed akron album alert algae alice align allah allan allen alloy
alpha altar alter alvin amber ample andre angie angle anglo angus ankle annex annie annoy anton apply arabs
arbor arent argue armor array arson asian aspen assad aston atlas atoms attic audit avail avant avoid await
award aware azure baden barca baron barry basal basel basic basil basin basis baton bauer becky bella belly
benin benny betsy betty biden biker billy bingo bobby bogus boise bonus booty boris bowel bowen bowie brady
bravo brian brody bruno bryan bubba buddy buffy bulky bully burma byron cable cadet cafes cairo caleb calif
canon carey cargo carla carlo carly carol casey cathy cecil cedar chaos chevy chile chili chloe choir cider
cigar cindy circa cisco cited civic civil clara cobra cocky cohen colin colon combo comet comey comfy comin
conan condo congo conor coral corey costa covid cuban cubic curry cutie cyber cycle cyril cyrus damon danny
dante darcy daryl davey david davis debit debra debut decay decor delay delhi della delta demon demos denim
denis denny depot derby derek deter devon dewey dhabi diane diary diets digit dildo disco ditto dixie dixon
dizzy dodgy doggy donna donor donut doris doses drama dubai duffy dummy dunno dylan eaton ebook eddie edgar
edith edits edwin eerie egypt elect elite ellen ellie ellis elton elvis email entry envoy equip erect ernie
error essay essex ethan ethel ether ethic ethos euros evade evans event exams excel exert exile exist facto
faded fanny fargo fatal fatty fauna fedex felix fella ferry fetal fetus final flora fluid focal focus foley
folly forex forum fungi funky furry gabon gamma garry gavin gemma genie genre genus gerry getty ghana gimme
gmail gomez gonna goofy gotta gucci gupta gypsy hairy haiti haley hamas handy hanna hanoi haram hardy harry
havoc hazel hefty heidi helen hella henri henry hindi hindu hobby hogan holly honda horny hubby human humid
humor hydra hydro hyper icons idols image imply inbox index indie inlet input intel inter intra intro iran's
irene irish irwin isaac islam issue itchy items jacob jaime jamal jamie janet japan jason jenna jenny jerry
jesse jesus jewel jihad jimmy jolie jonah jonas jonny jorge judah judas julia julie jumbo junta kabul kanye
kappa karen karma kathy katie kelly kenny kenya kerry kevin kinda kinky kirby kuala kudos kumar kylie kyoto
kyrie label labor laden lagos lamar lanka larry laser latex latin latte laura leafy legal legit lenin lenny
leone leroy lever levin lewis liars libel lilly limbo limit linda linux lobby local lofty logan logic login
logos lopez lotus louie louis lousy lowry loyal lucas lucia lunar lyons lyric macro madam malay malik malta
mandy manga mango manic manly manny manor marco marie marty mary's mason maxim mazda mccoy mcgee mckay mecca
medal medic megan melon menus mercy merit messi messy metro meyer micro mikey milan miley milky mimic minor
minus model modem molly momma mommy monte monty moody moral moran moron motel motif motto multi mummy mural
muted myers nadal nadia naive naked nancy nanny nappy nasa's nasal natal nauru naval nazis needy nepal newly
nexus nicki nicky nigel niger nikki nikon ninja nixon nobel noble nolan norma novak novel nylon obese oddly
olive ollie olsen olson onset opera oprah opted optic orbit ortiz oscar otter outta overt owens oxide ozone
pablo paddy pagan palau panda panel panic paolo papal paris parry pasta patel patty paula paulo pedal pedro
peggy penal penis pepsi percy perez peril perry petty phony photo picky pilot pinky pious pivot pixel pizza
plato plaza pluto poets polar polly poppy porto poses prima prism privy promo proxy putin qaeda qatar quasi
query quota quran rabbi radar rahul rally ramen ramon ramos randy rapid raven razor react rebel recap refer
regal rehab relax relay relic remix renal renee renew reply reset resin retro reuse reyes rhino rican ricky
rifle rigid riley riots risky rival robot roger rolex roman rosie rossi rotor rover rowan rubin rufus rugby
ruins rumor rural ryan's ryder sadly salem sally salon salsa salty sammy santa santo sarah sasha satan saudi
savvy saxon sayin scary scuba sedan semen serie serum setup sexes shaky shiva sigma silva simon sinai siren
smoky solar solid solos sonar sonia sonic sonny spicy stacy stony sudan suing sunni super susan sushi synod
syrup taboo tacos tally tamil tammy tampa tango tanya tasty tatum taxis teddy tempo tenor terra terry tesco
tesla texas tibet tidal timmy titan titus token tomas tommy tonga tonic topic torah torso total toxic toxin
tracy trial tryin tudor tulsa tummy tumor turbo turin tutor tyler tyres tyson ultra unfit union unite units
upton urban urges urine usage user's users usher utter vapor vegan vegas venom venue venus versa vicar vicky
vijay villa vinyl viper viral virus visas vista vital vitro vivid vocal vodka volvo vomit vowel wally wanda
wanna wendy widow wigan wiley willy witty woody wyatt yahoo yemen yummy zebra zelda
""",
    (5, 2, 1, 1): """
abate acute akbar amend annul assam asset cello cesar defer detox enact ensue evict feral husky incur lipid
marin marta moses occur palin payee prior recur sorta tying valid
""",
    (5, 3, 0, 0): """
enemy ideas piano radio
""",
    (5, 3, 1, 0): """
agony alien anime area's areas arena audio diana diego emily idaho idiot india iraqi irony italy korea libya
mafia maria mario media miami obama papua ratio samoa syria tokyo unity usual video
""",
    (5, 3, 1, 1): """
adobe alexa alias amino anita ariel asean avery cameo deity ebola ebony elena elias eliot eliza emery erica
fiery fiona julio lydia mania naomi nokia oasis omaha omega opium orion osaka osama patio rodeo romeo rubio
socio sofia viola
""",
    (6, 1, 0, 0): """
backed banged barnes barred beards beasts begged billed births blacks blamed blames blasts blinds blocks
blooms boards boasts boiled booked bought bounce brains brakes branch braves breaks breast breath breeze
bricks brides bridge bright brings brooks brown's browns builds bumped burned bursts called canned cannes
capped carved caught caused chains chairs chance change charge charms charts chased cheats checks cheeks
cheers cheese chicks chiefs child's chills choice choose church clears clerks clicks cliffs climbs clocks
closed clouds clowns coasts coined cooked cooled counts course court's courts cracks cramps creeps crowds
crowns crumbs curled curved curves danced deaths dipped downed drains drawer dreams drills drinks drives
dumped earned earth's eighth failed faults feared fields fights filled filmed flakes flames flight floats
floods floors flowed fooled formed fought fourth framed frames freeze french friend fronts fruits gained
geared glance gloves grades grains grapes graves grease greats greens ground group's groups groves guards
guests guides hailed haired hanged harmed hauled healed health hearts height helped hooked hopped housed
hugged jailed jammed joined judged jumped kicked killed kissed knives knocks laughs leaked leaned learns
leaves length lights loaned loaves locked logged looked mailed manned mapped marked masked messed missed
month's months mounts mouths nailed nerves night's nights packed paints paired parked passed peaked pearls
peeled penned phones picked pinned placed plains planes plants plates played please points popped pounds
poured praise prayed prayer priced prince prints prized proved proves pulled pumped pushed queen's queens
rained raised ranged rights ripped robbed rocked rolled rounds routes rubbed rushed sacked sailed saints
scales scared scares school scorch scored scores scrape scraps scream screen screws sealed search seemed
sensed served serves shades shakes shaped shapes shared shares shaved shears sheets shells shines shirts
shocks shoots shores shorts should shouts showed sights signed skates skirts slaves sleeps sleeve sleigh
sliced slides slowed smells smiled smiles smoked smokes smooth snakes sneeze soaked sounds spaced speaks
spears speech speeds spells spends spikes spills splash spoils sports spread spring square squash squeak
stacks staged stairs stalls stamps stands stared stares starts starve state's states stayed steaks steals
sticks stitch stocks stoned stones stored stores storms straps stream street string strips strong sucked
suites summed sweeps sweets swings switch swords tagged tailed talked tapped tasked tastes taught teamed
teased termed thanks theirs themed themes there'd there's theres they'll they're they've things thinks
thirds though thread throat throne thrown throws thumbs tights tipped tongue tonnes topped tossed toured
traced tracks trades trains treats tricks trucks trunks trusts truths turned twelve viewed voiced walked
walled warmed warned washed wastes wealth weighs whales wheels where's whites winged wished worked world's
worlds wounds writes wrongs yelled youths
""",
    (6, 1, 1, 0): """
airbnb banned blades bleach blends blonde blouse bombed boosts bounds bourne brands breeds bribes briefs
briggs bronze brooke browne browse bruise brunch calves champs chants cheque choked chords chores christ
chrome chunks claims claire clarke claude clause clones clutch coarse corpse crafts cranes crease crimes
cringe cruise crunch cursed damned depths doesnt doomed doubts douche drafts dreamt drones dubbed dwayne
dwight fierce flares flawed fleece fleets forbes forced forged france francs freaks fridge fright fringe
george ghosts glands glazed glitch grande grants graphs greece greeks greene grieve grimes groove growth
grudge hacked halves haynes holmes hughes jeanne joints knicks knight lacked launch league learnt leased
linked lodged lounge mashed merged mocked moines mosque paused pearce phased phelps phrase pierce pissed
plague plaque pledge plight plunge poised prague preach priest probes prompt proofs psalms quartz quotes
ranked realms reeves reigns rhodes rhymes rigged risked scaled scarce scenes scheme scotch scott's scouts
script scroll seized selves shafts sharks sheikh shield shifts shoved shrimp shrine shrink shrubs sketch
skills skulls slight slopes smith's snacks snatch solved solves sought source spared sparks sparse spence
sphere splits sponge sprint spruce sprung squads stains stakes stance starch steele stoked stokes strain
strait strand streak stress strict stride strife strike stripe strive stroke stroll struck strung stuart
stunts styled styles thames theyre thighs thirst thorne thorpe threat thrift thrill thrive thrust torque
trails traits trance trench trends tribes trolls troops trough trump's trumps tucked tweets twists twitch
valves vaughn warmth warped weight wheeze whoops wolves wreath wrench wright wrists yields
""",
    (6, 1, 1, 1): """
bailed breach cairns ceased clinch deemed grange spouse waived whilst
""",
    (6, 2, 0, 0): """
aboard absent accept aching across acting adding admire afraid ageing agreed agrees aiding aiming airing
alarms allows almost always amount angels answer apiece appear apple's apples armful armies around arrive
arrows artist asking asleep attack attend august author autumn awhile babies badger badges baking banker
barber barely barker barrel basket batter battle bearer beauty became become bedbug before beggar begins
behave behind beings belong bender beside better bidder bigger binder biting bitter bodied bodies boiler
bonnet booker borrow bosses bother bottle bottom bowler boxcar boxers boxing broken broker bubble bucket
buckle bullet bumper bundle buried burner bushel bushes butter button buying buzzer cabins cackle caller
camels canals candle cannon cannot canyon career caring carpet carrot carter carver casing castle catsup
cattle causes cellar center centre cherry chilly china's chorus chosen circle circus cities clever closer
closes closet cloudy clover coated cocoon coding coffee colder collar colors colour column comics coming
cooker cookie cooler cooper copied copies copper corner cotton county cousin covers coward cowboy cradle
cranky creamy crying cupful cutest cutter daddy's damage dancer dances danger daring darker dating dealer
decide decker deeper defeat defend depend desert devil's devils digest dining dinner direct dishes divers
divide diving doctor doesn't dollar donkey doping dotted double dozens driven driver drowsy drying during
duties eagles easter eating eighty either elbows elders eldest ending engine enjoys enough enters equals
erased errand escape except excuse expect extras facing faking farmer fasten faster father favors favour
feeder fellow fences fiddle figure filing filler finest finger finish firing fisher fishes fitted fixing
flower flying folded folder follow footed forest forget forgot former friday frozen frying fueled fuller
gallon gallop gaming garage garden gather gentle giants gifted giving gladly glover gobble golden golfer
govern graded gravel guided gunner habits halted hammer handed handle happen harbor harder hardly harper
hasten hating haven't having headed header healer heated heater heaven helmet helper heroes hidden hiding
higher hinder hinted hiring hitter holder hollow homely honest honors honour hooker hooper hoping hopper
horses hosted hotels hotter houses humble hunger hungry hunted hunter hurrah ideals inches income indeed
inning insect inside insult intend invite island itself jacket jockey joking joyful joyous judges juices
jumper junior keeper kettle kicker killer kinder kindly kisses kitten ladder ladies landed larger lashes
lasted latest lawyer laying leader legged lemons lender lesser lesson letter levels lifted likely liking
lining listed listen litter little lively living lizard loaded locker lonely longer loosen losers losing
losses louder lovely lovers loving lowest lumber majors making manger manner marble marker market master
mating matter mayor's mayors meadow melted member metals middle mighty miller minded miners mining minute
mirror misses mitten mixing moment monday monkey morrow mostly mother motors movies moving muller murder
must've muster myself naming napkin narrow nearby nearer nearly needed needle needn't newest nibble nicest
nickel ninety nodded noises notice noting number nurses o'clock oceans offers office oldest onions onward
opened orange orders organs other's others outfit outing outlaw owner's owners owning pacing palace papers
parade pardon parent parker parted partly party's passes patter paving paying peanut pencil people pepper
person pickle picnic pieces pigeon piling pillow piping pistol places plated player plenty pocket poison
poking police polish polite ponder ponies poorer posted poster potter powder powers pretty prices prison
prizes proper proven public puddle punish pupils purple pushes puzzle rabbit racing radish raging raises
raisin ranger ranges raping rapper rather rating rattle reader really reaper reason recess record refuse
remain remind remove rented repair repeat report rested return review reward ribbon richer riches riddle
riders riding rising rivers robber rocker rocket roller rooted rotten routed router rowing royals rubber
rugged rulers ruling rumble runner rushes saddle safest safety sailor salads savage saving saying scorer
season seated second secret seeded seeing seeker seesaw select seller senses server settle sewing shadow
shaken shaker shovel shower siding silent silver simple singer single sinner sister skater skiing slated
slater sleepy slices slower slowly smoker softer sooner sorrow sorted spaces spider spirit spoken stable
stages stated staten sticky stolen stormy sucker sudden suffer sugars suited summer sunday sunset supper
surely tables tablet tailor taking talker taller tanker tanner tasted taxing teaser teller temper tennis
tested that'll thirty ticket tickle tigers timing tinkle tiptoe tiring titled titles today's toilet toward
towels towers towing traces traded trader trying tubing tumble tuning tunnel turkey turner turtle twenty
uncles unfair unfold unhurt unkind unless upsets upside uptown upward useful valley valued values velvet
vessel viewer visits voices voting wagons waited waiter waking walker walnut wanted warmer warner washer
washes wasted waters waving weaken weaker weapon weaver webber weren't whisky wicked wiggle wilder willow
window winger winner winter wiping wiring wishes woman's women's womens wonder wooded wooden woolen worker
writer yellow yonder
""",
    (6, 2, 1, 0): """
abbott abrams abroad abrupt absorb absurd abused accent access accord accuse action active actors addict
admits adored adults advent advert advice advise affair affect afford afghan afloat agents airbus albert
albums alerts alfred allied allies almond alpine amazed ambush amidst amused anchor anders andrew angles
ankles annals annoys anthem antics appeal approx arcade archer arches archie arctic argued argues armour
arnold arrays arrest arthur ascent ashley ashore ashton asians aspect aspire assert assign assume assure
asthma astros athens atkins attach aubrey auburn audits audrey auntie aussie austen austin avoids awaits
awards backup badass bailey ballad ballet ballot baltic bamboo bandit banner banter barack barbie barley
barlow barney barren barrow barton basics batman baxter bayern baylor bazaar beacon beaten beaver becker
beetle behalf behold beirut belief belize bengal benson benton bergen berger berlin bernie betray beware
beyond bhutan biased bieber biking billie bishop bitten bloody boeing bolton bombay bomber bonded bonnie
boogie border boring boston bounty bowman braces brandy brazil brenda brewer brexit bridal bruins brunei
brutal bryant buddha budget buenos buffer buffet bunker burden bureau burger burton busted buster butler
buyers bypass cables cactus cadets caesar calais calmly calvin camden camera campus cancel cancer candid
canine canton canvas carbon carlos carmen carrie carson cartel castro catchy caucus causal celtic cement
censor census chanel chapel chavez cheeky cheesy cheney cheryl chubby chunky cigars citing citrus classy
clergy cleric client climax clinic clumsy cobalt coffin cohort combat commit common comply condom connie
connor conrad consul contra convey convoy conway coping corbyn corpus cortex cosmic cosmos costco costly
cougar couple coupon covert crappy crater create credit creepy crises crisis crispy critic crosby crypto
cuddle cullen curfew curtis custom cutler cycles cyprus dagger dallas dalton dammit daniel danish darren
darwin david's davies dawson dayton deacon deadly dearly debate debbie debris debuts decade decent deeply
defect define degree delays delete deluxe demand demise demons denied denies denise dennis dental denver
derive design detail detect device devoid devote devout dexter diaper diesel differ digits dillon disney
divert divine domain donald donate donnie donors donuts dorsal dorset dragon dramas dublin dudley duncan
dundee durant durham dustin eaters ebooks echoed echoes edmund edward effect effort eileen elaine elites
emails embark emblem emerge employ encore endure engage enlist enrich enroll enzyme ernest errors escort
essays estate esteem esther ethics ethnic eugene europe events evolve excess exiled exists expand expert
export expose extend extent fabric facade facial factor fading faggot fairly falcon fallen fallon famine
famous fandom faulty felipe fellas female fender ferris fetish feudal fibers filter filthy finals finely
finite firmly flavor flickr floral flores fluent fluffy fluids flyers fodder forbid forces formal format
forums fossil foster fowler franco fraser freaky freddy freely frenzy fresno fulham fulton fumble funded
fungal fungus funnel fusion futile future gadget gamble gamers gandhi gareth garlic garner gender genius
genome genres gently gerald gerard german gettin ghetto gibson giggle gilded ginger global gloomy glossy
gluten goalie goblin google gordon gospel gossip gotcha gotham gothic gotten graham grammy granny greasy
greedy gritty grumpy guilty guinea guitar gunman gutted gutter hacker hamlet hannah hansen hanson harden
harlem harley harold harris harry's harvey hassan hassle haters hatred havent hayden hayley hazard hearty
hebrew hectic hector herald herbal herman herpes hewitt highly hiking hilton hindus hinges hippie hitler
hobart hobbit hockey hodges holden homage hoodie hoover horace horror horton hostel hourly howard howell
hubert hudson hugely humane humans humour hurdle hurley hustle hybrid ignite ignore impact import impose
incest indies indoor induce infant infect influx ingram inject inland inmate innate inputs insane insert
insist insure intact intake intent intern invade invent invest invoke inward iphone irvine irving issued
issues itunes jackie jacobs jaguar janice japan's jarvis jasper jenner jensen jerome jersey jessie jewels
jewish joanne johann johnny jordan joseph judith julius jungle jurors justin kaiser kansas kaplan keller
kelley kenyan kernel kidnap kidney kindle kramer kuwait labels labour lagoon lahore lakers lankan laptop
larson larvae lasers lastly lately latter laurel lauren laurie lavish lawful lawson layers layout leases
lebron ledger legend legion lennon lenses leslie lessen lester lethal levine limits liners lineup linger
liquid liquor lisbon lizzie locals locate london lookin lotion loudly louise lowell lowers ludwig lumpur
luther lyrics mackay madame madden madras madrid maggie magnet magnum magnus maiden mainly makers makeup
malice malone mammal manage manson mantle mantra manuel marcel marcos marcus margin margot marine marley
maroon marrow martha martin martyr marvel marvin mascot masses matrix mature mayhem mccain mcgraw mclean
medals mellow melvin memoir menace mental mentor mercer merely merger merits merkel merlin meters method
metres metric michel mickey midday midway miguel mildly milton minnie minors mister misuse mobile models
modern modest module molten monroe morale morals morgan mormon morons morris mortal mortar morton moscow
motion motive mozart muffin mumbai munich murphy murray muscle muslim mutant muzzle myrtle mystic namely
naples nascar nasdaq nassau nathan nation native nature neatly nelson nephew neural newark newman newton
neymar nicely nicole nipple nissan nobles noodle nordic normal norman norris norton norway nothin notion
novels novice object offend offset oilers olives online opaque oppose optics opting option orbits orchid
ordeal orphan oscars oswald ounces outlet output outset oxford oyster pacers packet paddle palate palmer
panels parcel parish parlor parrot pascal pastor pastry patent patrol patron patton payday payout paypal
pebble pelvic perish persia petals peter's peters petite petrol peyton pharma phases philip philly phoebe
photon photos pickup pierre pillar pilots pirate pisses piston pixels pizzas planet plasma plural poland
pollen poorly porous portal porter posing postal potent potion powell prefer pricey primal primer profit
proton pseudo psyche psycho puerto pulses punjab puppet purdue purely putin's putnam python quarry quebec
quincy quirky quotas quoted rachel racial racist racket rahman raided raider ramsay ramsey random ransom
rapids rapist rarely ravens reacts reagan rebels reboot reborn recall recent reckon rector reddit redeem
reduce refers reflex reform refuge refund regain regard regent reggae reggie regime region regret reilly
reject relate relics relied relief relies relish remake remark remote rental repaid repeal repent replay
repost rescue resent resign resist resort result resume retail retard retire reveal revert revise revive
revolt rhythm richie ridden ridges ridley rifles ripple rivals robbie robert robots robust rodney rogers
roland romans romney ronald ronnie rookie rooney roster rotate rovers royale rubble ruined rumors rumour
runoff runway rupees rupert russia rustic sacred saddam safely saline salman salmon saloon salute sample
samson samuel sandra santos saturn savior sawyer scenic scooby scotia sector secure seldom selfie senate
senior sensor sequel sergei sergio series sermon severe sewage sexist sharif sharma sharon sheila shelby
shelly sherry sidney signal simone simply sinful sirens sitcom skinny slayer slogan sloppy smelly smiley
sneaky sniper snyder soccer social socket soften softly solemn solids sophie spacex speedy spices spinal
spiral spooky spying stacey stalin staple static statue status steady stefan stella steven stevie stigma
storey stupid sturdy suarez subset subtle suburb subway sulfur sultan summit summon superb supply surfer
surrey survey sussex sutton sweaty sweden sydney symbol syntax system tackle tactic taipei taiwan talbot
talent talkin tandem target tariff tattoo tavern taylor techno tehran temple tended tender tendon terror
texans texted theory thesis thomas tilted timber tinder tissue titans tokens topics tories torres totals
toxins tracey tragic travel travis treaty treble trendy trevor trials tribal tricky triple trojan trophy
truman tucker tucson tumblr tumors tumour turret typing tyrant tyrone ulster unborn undone unions unique
unjust unlike unlock unpaid unreal unrest unsafe unseen unsure untold untrue unused unwell upbeat update
upheld uphill uphold upload urgent urging utmost vacant vacuum vanish vargas vastly vector vendor venice
venues vernon verses versus vested victim victor viking viktor villas virgil virgin virtue vision vocals
volume voodoo vortex voters voyage vulgar waffle wagner wallet walter walton wander warden warren warsaw
watson webcam weekly weirdo wenger werner wesley weston wholly wicket widely widows wildly willie willis
wilson winnie wisdom wisely within wizard worthy xavier yankee yearly yogurt yorker zipper zombie zoning
zurich
""",
    (6, 2, 1, 1): """
accrue adhere adjust allege amends assent assess assets assist attain benign cassie chilli coerce compel
concur decree deduct denote depart depict deploy detain doodle dosage draper dunham easton elapse ensued
ensure entail exceed excite exempt expire fiscal fulfil hangar hereby herein hermes immune impair impede
inform kapoor kelvin liaise mccann mirage o'neill obtain occult occurs parole permit pursue rebate remand
render reside retain revoke submit tenant tenure timely trauma vacate varied varies verbal waiver
""",
    (6, 3, 0, 0): """
animal anyhow anyone anyway arises avenue awaken bakery banana canary cereal desire easier eleven eraser
exited family indian nobody opener potato radios tomato united violet
""",
    (6, 3, 1, 0): """
abuses actual adrian aerial africa agency agenda alaska albany albeit aliens alumni amanda amazon andrea
angela angola antony apollo arabic artery atomic autism biases binary bodily bosnia burial canada capita
casino casual cinema colony comedy dakota denial deputy easily edited editor empire energy entire entity
evenly exotic finale galaxy gambia garcia geneva guyana hahaha hawaii heresy heroic heroin iconic idiots
images india's injury ironic israel jeremy joshua julian korea's korean kosovo latvia legacy linear luxury
malawi manila manual marina marion median medium melody memory mexico misery monaco monica museum mutual
nevada obama's occupy oliver openly oregon origin ottawa overly oxygen panama period poetry policy racism
radius ratios recipe regina reopen retina ritual rwanda salary serbia serial sexual sierra sodium soviet
studio subtly syrian toyota tuvalu uganda unable uneasy uneven vagina videos vienna visual winery zambia
""",
    (6, 3, 1, 1): """
acidic adidas albion aleppo alexis alicia alison alonso amelia analog angelo ankara annual apache asylum
attire aurora avatar bianca bikini biopsy botany canopy cardio cavity celery corona coyote crimea damian
damien darius dialog edible edison elijah elliot embryo eminem enable enamel equity eroded erotic eureka
europa evelyn exeter exodus expiry felony fiance fiasco fiesta gemini genera gideon gloria havana helena
helium hiatus hilary indigo isabel isaiah javier joanna julien juliet karate kerala latina latino liable
libyan lionel louisa malibu marian medina meteor miriam modify moreno mosaic myriad napoli naruto nausea
nicola notify nudity o'brien opioid oracle orgasm orient pamela parity parody pelosi piracy podium poetic
purity radial rafael rarity ratify realty remedy rivera romero rotary safari sahara sakura saliva sanity
satire serena sesame sexism sharia sicily solely somali sophia stereo suzuki sylvia teresa tobago tobias
toledo trivia umpire unesco usable uterus vanity verify viable violin vivian yamaha zodiac
""",
    (6, 4, 1, 1): """
arabia italia olivia utopia
""",
    (7, 1, 0, 0): """
blessed blocked bounced breasts breathe breaths brought brushed chained chaired changed charged checked
cheered chilled chopped classed cleaned cleared clicked climbed clipped clothes coached cracked crashed
cropped crossed crowned crushed dragged drained drawers dreamed dressed drilled dropped drowned flagged
flashed flights flipped freight friend's friends grabbed grounds grouped guessed heights knocked laughed
learned lengths marched matched pitched planned pleased plugged praised prayers punched reached school's
schools scratch screams screens screwed shipped shocked skinned skipped slammed slapped sleeves slipped
smelled snapped spelled spilled spoiled spreads springs squared squares squeeze stacked stalled stamped
starred starved steamed stepped stirred stocked stopped stormed strange streams streets stretch strings
striped stripes stuffed thanked thought threads throats thrones through tongues touched tracked trained
trapped tricked trimmed tripped watched weighed wheeled whipped wrapped wrecked
""",
    (7, 1, 1, 0): """
blanche blurred braille breadth bruised charles christ's claimed cleanse couldnt drought fetched freaked
glimpse grilled jacques knights league's leagues mosques pierced plagued pledged plunged pressed priests
prompts scanned schemes schmidt schultz scripts scrolls shelves shields skilled smashed sourced sparked
spawned spheres sprayed stabbed staffed stained stealth strains straits strands strauss streaks strides
strikes strokes stunned swapped thieves threats twelfth vaughan weights wouldnt wrought
""",
    (7, 2, 0, 0): """
accepts account address against airport airship alarmed allowed amounts angered answers appears arrange
arrived arrives artist's artists attacks attends author's authors awfully backing balloon bandage banging
bankers banking barking barrels barring baskets bathing bathtub batting battles beaches bearded bearing
beating because becomes bedding bedroom bedtime beehive begging behaved believe belongs benches bending
beneath berries besides betting between bidding biggest billing binding biscuit blaming blanket blasted
blazing blinded blooded blossom blowing boarded boating boilers boiling booking booming bothers bottled
bottles bottoms bowling boyhood braking breaker bridges broader brother brushes bubbles buckets buddies
builder bullets bumping bundled bundles burning butcher buttons buzzing cabbage calling camping candles
canning cannons captain careful carload carpets carried carries carrots carving cashier castles catbird
catcher catches catfish causing ceiling centers centres certain chances changer changes charger charges
charter chasing chatter cheaper cheated chester chewing chicken chimney choices chooses chopper church's
circles classes cleaner clearer closest closing coaches coaster coating cobbler codfish college colored
colours columns comfort compare connect cookies cooking coolest cooling corners correct costing cottage
could've couldn't counted counter country county's courses cousins covered cowards cowboys cracker crashes
crooked crosses crowded crumble curling curtain cushion custard cutting damaged dancers dancing dangers
darkest darling daytime dealing dearest decides deepest defeats defends defense delight dentist depends
deserts deserve destroy diamond digging dinners dipping directs dislike dismiss divides docking doctor's
doctors dollars doubled doubles downing drawing dresser dresses drifted driver's drivers driving drummer
dumbest dumping earnest earning eastern emptied endings engines english enjoyed entered errands escaped
escapes evening everest expects explain eyebrow failing fairies falling farmers farming farther fashion
fastest fasting father's fathers favored favours fearing feather feeding feeling fellows fencing fifteen
fighter figured figures filling filming finding fingers firearm fishing fitting flaming flashes floated
flooded flowers flowing flutter folding follows fooling foolish footing forests forgets forgive forming
forrest fortune forward founded founder framing freedom freeing freezer freezes friday's fridays fullest
further gaining gallons garbage gardens gearing general getting glasses glowing goodbye goodies grading
grandma grandpa grazing greater greeted grinder grocery growing guarded guiding haircut hairpin hammers
handful handing handled handler handles hanging happens harbour hardest harding harming harness harvest
hatchet hauling heading healing healthy hearing hearted heating heavens helmets helpful helping herring
herself hickory highest highway hilltop himself history hitting holders holding honored honours hooking
hopeful hopping hosting hottest housing hugging hundred hunters hunting hurried hurting husband improve
incomes indoors insects instant instead insults intends invites island's islands jackets jamming joining
journey judging jumping juniors keeping kicking kidding killing kingdom kissing kitchen kittens knowing
landing lantern largest lasting laundry lawyers leaders leading leaking leaning learner leather leaving
lending lessons letters letting lettuce licking lifting lighter listens listing loading locking logging
longest longing looking lookout lunches machine mailbox mailing mailman manning mapping marches markets
marking married master's masters matches matters maypole meadows meaning measure meeting melting members
message messing milkman milling million minutes mirrors missing mistake moments mondays monkeys morning
mother's mothers mounted murders naughty nearest nearing necktie needing needles neither nesting nothing
noticed nowhere numbers nursing oatmeal offered onwards orchard ordered outfits outline outside outward
package packing painful painted painter pairing pancake parades parents parking parties parting partner
passing pasture patches pattern payment peaches peanuts pencils pennies people's peoples peppers perfume
perhaps person's persons picking pickles picture pigeons pillows pistols pitcher pitches placing planner
planted platter player's players playing pleases pockets pointed pointer polling poorest popcorn popping
postage posting postman pouring powered praises praying prepare present pricing princes printed printer
prisons promise protect proving pulling pumping pumpkin punches puppies pushing putting puzzles quarter
quicker quickly rabbits railway rainbow raining raising ranging reaches readers reading reasons rebuild
receive records redbird refused rejoice remains reminds removed removes renting repairs repeats reports
resting returns reviews rewards ribbons richest ringing ripping roaring roasted robbers robbing rockets
rockies rocking rollers rolling rooster rooting rosebud rotting rounded rounder routing rowboat rubbing
rubbish runners running rushing sadness sailing sailors sausage savings scoring sealing season's seasons
seating seconds secrets seeking seeming selects selfish selling sending sensing servant service serving
setting settled settles seventh several shading shadows shaking shaming shaping sharing shaving shining
shooter shorter shouted showers showing shutter sighted signing silence singers singing singled singles
sinking sipping sister's sisters sitting sixteen sixties skating skinner skipper sleeper sliding slipper
slowing smaller smarter smiling smoking soaking sobbing soldier somehow someone sorting sounded spacing
sparrow speaker spiders spinach spinner spirits spoiler spotted stables staging staring started starter
stating station staying steamer steeple sticker stories storing studied studies subject sucking suffers
summers sunday's sundays sunrise suppose surface swallow sweater sweeter swimmer tablets tagging talking
tallest tanning tapping tasting teacher teaches teaming tearing teasing telling testing there'll thicker
thimble thinker thinner thirsty thunder tickets ticking tighter tipping toaster toilets tonight topping
tossing touches touring towards tracing tracker trading trainer treated trolley trouble trusted tuesday
tunnels turning turtles undress unknown upwards valleys vessels victory viewing village waiting walking
wanting warming warning washing washtub wasting watches watered wayside weakest weapons wearing weather
weaving wedding weeping welcome western wheeler whiskey whisper whistle wildcat willing winding windows
winners winning winters wishing witches without wonders wording workers working workman worried worries
would've wouldn't wounded writing written yelling younger
""",
    (7, 2, 1, 0): """
absence accents achieve actions actress addicts adjunct adorned advance advised affairs affects airline
airways aligned alright altered ambrose amongst anchors ancient andrews android anguish annexed annoyed
antique antoine anxious appeals applaud applied applies appoint approve archers archive armored aroused
arrests artwork ashamed aspects asphalt aspirin assange assault asserts assumed assumes assured athlete
atleast attract auction average awesome awkward baffled baggage baghdad bahrain balance baldwin ballots
bandits bangkok banners banning banquet baptist barbara bargain barkley barnett baroque barrage barrett
bashing bastard bastion batsman beatles beckett beckham bedford bedside beetles beijing belfast belgian
belgium beliefs belmont beloved bengals bennett bentley bernard bidders billion bishops bitcoin bizarre
bladder blatant blazers blended blender blindly blister bloated blogger blowjob bolster bombers bombing
bondage bonding booklet boomers boosted booster borders boredom borough boulder bounded bouquet bourbon
boycott bracket bradley branded brandon breakup breeder brendan brennan brewers brewing bridget briefly
brigade bristol britain british britney broaden broadly brokers broncos browser bruises buckley budgets
buildup bulldog bullied bullies bullock bullpen burdens burgers burgess burglar burnett burnley busting
caitlin calming cameras camille cancers canucks capsule caption captive capture cardiff careers carlson
carlton carnage carroll cartoon cascade casting celtics central centred centric chamber channel chapman
chapter charlie chassis chateau chelsea chemist chennai cherish chiefly chinese choking christy chuckle
circuit clashes classic clauses clayton cleanup clearly clement clemson client's clients clifton climate
clinics clinton closely closure cluster coastal cocaine cockpit colbert coleman collage collect colleen
collier collins cologne colonel combine comcast command comment commits commons commune commute compact
compass compete compile complex compose compton compute comrade concede concept concern concert concise
concord condemn condoms conduct confess confirm conform confuse conquer consist console consume contact
contain contend content contest context contour control convent convert convict cornell cornish corpses
corrupt cosplay costume council counsel coupled couples coupons courage couture crafted craving creates
credits cricket crimson critics crowley crucial cruelty cruiser cruises crusade crystal cuisine culprit
culture cunning cupcake current cursing customs cyclone daniels daycare dealers debates deborah debuted
decades deceive declare decline default defects defence defined defines degrees delayed demands denmark
denotes densely derived derives derrick descend descent designs desktop desmond despair despise despite
dessert details detroit devised diaries dickens dictate differs discard discord discuss disdain disease
disgust disney's display dispose dispute disrupt dissent distant disturb divorce dodgers dodging dolphin
domains doorway dormant doubted douglas drafted dragons drastic dreaded drunken duchess dumbass dungeon
earthly eclipse edwards effects efforts emailed embrace emerald emerged employs empress endless endowed
endured engaged england enraged entries enzymes epstein escorts essence estates europe's everett evolved
excerpt exhaust expands expense experts explode explore exports exposed express extends extinct extract
extreme fabrics faction factors failure fairfax falcons fallout falsely fanbase farrell fascist fatigue
fearful feature federal females fertile festive fiction filters finance finland finnish firstly fischer
fitness fixture flannel flavors flavour fleeing fleming focused foliage footage forcing foreign foreman
forfeit forging formats fossils foundry fragile france's frances francis frankie frankly frantic freakin
freddie freeman freeway freshly frontal fulfill funding furnace futures gadgets gardner garland garment
garrett gastric gateway gazette george's georges georgia germans gerrard gesture giggles gilbert gilmore
giraffe glacial glacier glamour glaring glasgow glitter glucose goddamn goddard goddess goggles goldman
goodman goodwin google's gourmet graders grammar granite granted graphic grayson greatly grenade griffin
grossly growers guitars gunfire gunshot hackers hacking haitian halfway hallway hamburg hammond hampton
hamster hancock handbag handgun harmful hartley harvard hashtag hateful haunted hawkins hayward hazards
headset heather hendrix herbert higgins hipster hitler's hobbies hoffman holland hopkins hormone horrors
hospice hostage hostess hostile hotline houston hubbard hurdles hurtful hussein hybrids hygiene hyundai
iceberg iceland ignored ignores illness immense impacts implant implied implies imports imposed impress
imprint impulse include induced indulge infants inflict infused injured inmates innings insight insists
inspect inspire install insured intense interim interns inverse invoked involve iphones ipswich ireland
israel's itching jackass jackpot jackson jaguars jasmine jealous jeffrey jenkins jerseys joaquin jogging
johnson jointly journal jumpers justice kashmir kathryn keepers kendall kenneth ketchup keynote keyword
kickoff kidneys killers kremlin krishna kristen kurdish labeled lacking lambert langley laptops largely
lattice laurent lawsuit layered leasing lecture leftist legends leisure lenders lengthy leonard leopard
lesions licence license lighten lightly lincoln lindsay lindsey linking liquids lobster lodging london's
looming loosely looting lowered luggage lurking macbeth macbook madness magnets maguire malcolm malware
mammals mammoth managed mandate mankind manners mansion margins marines markers marquis marshal martial
martian martin's martyrs marxist massage massive matchup matthew matured maureen maurice maxwell mcbride
mcguire measles memoirs memphis mention mentors mergers merging mermaid merrill methane methods metrics
michael michele midland midterm midtown midwest midwife migrate mikhail mileage milford miller's mindful
mindset mineral minions missile mission mixtape mixture moaning mocking modeled modules monarch monsoon
monster montage monthly morales motions motives mueller mundane murdoch muscles muslims mustang mustard
mutants myanmar myspace nation's nations natives natural nature's neglect neptune nervous netflix network
neurons neutral neutron neville newborn newport nichols nielsen nightly nipples nonstop noodles norfolk
norwich nostril notions nuggets nurture oakland objects obliged obscene obscure observe offense offline
onboard oneself onstage opposed options orphans osborne outcome outdoor outlets outlook outpost outputs
outrage oysters packers packets pageant paisley palette panther panties parcels parkway parsons partial
passage passion passive pastors patents patient patrick patrols patrons pauline payback payload payroll
peacock pearson peasant pendant penguin pension peptide percent perfect perform perkins persian persist
pervert phantom pharaoh philips phillip phoenix phrases phyllis physics pigment pilgrim pillars pirates
pissing pistons plainly planets plaster plastic plateau platoon playboy playful playoff pleaded pledges
plotted plumber podcast porsche portals portion portray posters posture postwar poultry pradesh prairie
precise predict preface prefers prelude premier premise prepaid presses preston presume pretend prevail
prevent preview private problem process produce product profile profits program project promote prophet
propose prosper protein protest proudly provoke prowess prudent prussia psychic publish pudding puppets
purpose pursuit quantum quarrel quartet quentin queries quoting racists raiders raleigh rallies rampage
rampant randall rangers ranking rapists rappers raptors ratings raymond rebirth rebound rebuilt recalls
receipt reclaim recruit reddish reduced refined reflect reforms refresh refunds regards regimes region's
regions regrets rejects relates relaxed release remarks rematch remnant remorse renamed renault renewed
rentals replace replied replies reprint request require rescued reserve resorts respect respond restart
restore results resumed resumes rethink retired retires retreat reuters reveals revenge revered reverse
revised revived rewrite rhythms richard rigging rightly risking ritchie roadway roaming robbins roberts
rodents rodgers rollins romance rooftop roughly routine rowland rudolph rulings rumored rumours russell
russia's russian rutgers sabbath salvage sampled samples samsung sanchez sandals sanders sanford scaling
scandal scanner scarlet scatter scented scholar science scooter scumbag seafood seaside section sectors
secured seekers segment seismic seizing selfies sellers seniors sensors sequels sermons serpent servers
session setback severed seymour shallow shampoo shannon sharply sheldon shelley shelter shelton shepard
sheriff sherman shifted shirley shorten shortly shotgun shuffle shuttle sibling siemens signals simmons
simpson sincere sinners skyline slander slender slogans smokers snowden soaring solvent solving someday
sources spanish sparkle spartan spatial special species spencer spokane sponsor stalker standby stanley
stanton staples startup statues stature statute stellar stephen sterile steroid stevens steward stewart
stomach storage striker student stumble styling stylish stylist subdued sublime suburbs succeed success
suction suffice suffolk suggest summons support supreme surfing surgeon surname surpass surplus surreal
surveys survive suspect suzanne swedish sweeney sweetie swiftly swollen symbols symptom system's systems
tackled tackles tactics tainted takeoff talents tangled targets tariffs tattoos taylor's teenage temples
tempted tending tension terrace terrain textile texting texture theorem therein thermal thinkin thomson
thyroid tighten tightly tissues toddler topless torment torrent torture totaled tougher tourist tractor
traders traffic trailer trainee traitor transit travels treason tribune tribute trigger tristan triumph
trooper trudeau trumpet trustee turbine turkish turmoil turnout tweeted twisted twitter typhoon ukraine
unarmed unclear unheard unleash unnamed updates upfront upgrade upright upstate useless vaccine vaguely
valiant vampire vectors veggies vending vendors venture verdict vermont version veteran vibrant vicious
victim's victims viewers vikings villain vincent vintage virtues visions visuals voltage volumes voucher
walkers wallace wallets walmart walters warfare wartime warwick watford watkins wealthy webpage website
webster weekday weekend welding welfare wembley wheelie whereby wherein whether whining whitman whitney
wickets widened wiggins wilhelm wilkins willard william wilson's windsor wingers winston witness wizards
workout worldly worship wrestle writers wrongly yankees yielded youtube zealand zombies
""",
    (7, 2, 1, 1): """
abstain acclaim accused adjourn adverse alleged arrears assists attempt bailiff burrows caution cheddar
chronic collide conceal consent consult convene curtail depicts diverse dossier endorse enforce enhance
ensured ensures entails exceeds exclude expired exploit forster furnish godfrey informs inquire mcqueen
migrant offence pathway pending permits plywood possess probate proceed procure provide pursued redress
refrain relapse relieve renders rescind resides resolve respite retains revoked roundup seizure spouses
suspend sustain tempest tenants thereby thereof trenton warrant whereas
""",
    (7, 3, 0, 0): """
admired already angeles animals another anyone's anyways arising avenues bananas barrier bicycle buffalo
burying busiest cabinet capital carrier citizen coconut company copying damages decided deposit desired
desires divided earlier easiest enemies excited excuses exiting factory family's faraway finally flowery
funnier happier happily heavier holiday however indians insider invited liberty library manager nobody's
notices october officer offices opening oranges overeat palaces quieter rapidly refuses savages seventy
simpler theater theatre tobacco unhappy uniform visited visitor
""",
    (7, 3, 1, 0): """
abandon abiding abraham abusing abusive accuses adapted adapter admiral adopted adviser advises advisor
africa's african alberta alcohol alerted allergy amateur amazing analyst analyze andorra andreas angrily
anthony antigua anymore anytime arguing arrival arsenal article atlanta auditor austria avoided awaited
awarded bahamas battery belarus benefit bermuda beverly bonuses bravery brewery burkina burundi calcium
cameron canada's capable capitol casinos catalog cavalry century charity chicago cinemas clarity comoros
created creator croatia curious cycling czechia debated deleted deliver density denying destiny develop
devices devoted diagram diapers digital dignity dioxide disable donated dynamic dynasty eagerly echoing
ecuador editing edition editors educate elderly eleanor elected elegant element embassy emerges emotion
emperor empires engages episode equally erected eternal ethical everton exactly examine example execute
existed exposes faculty fantasy fatally ferrari firefox florida focuses forever formula funeral furious
gabriel gallery generic genesis genetic genuine germany getaway gravity gregory grenada habitat harmony
hastily heavily hillary honesty horizon hungary ideally illegal imagery imagine imaging indexes inhaler
inquiry insulin insurer invaded islamic israeli issuing italian jamaica jessica jewelry justify kennedy
koreans lebanon legally lesbian lesotho liberal limited lineage locally located logical lottery loyalty
luckily madison magical majesty manages manuals mastery medical melissa mercury mexican militia minimal
miracle miranda moldova montana morally morocco museums musical mystery natalie notable notably nuclear
nursery obvious olympic operate opinion opposes optical orderly organic origins orlando orleans overall
overlap overrun oversee pacific peabody periods pioneer pokemon popular pottery poverty premium primary
privacy quality quietly radical reacted reactor readily realise realize rebecca recipes recover recycle
reduces referee refugee refusal regular related relying removal reunion reunite revisit revival rituals
rivalry robbery rotated royalty ruining runaway satisfy saviour seattle secular senator senegal sensory
serious silicon similar sizable slavery solomon soviets stadium studios suicide summary surgery swansea
therapy timothy tornado toronto totally tourism tragedy trilogy trinity tunisia typical unaware uncover
unequal unified uniting unlucky updated uruguay utterly vanilla various vatican vehicle verruca vietnam
violent virtual viruses visible visibly vitamin voyager warrior whoever
""",
    (7, 3, 1, 1): """
abdomen abigail abolish acquire acronym acrylic addison alberto algebra alleges allison alvarez ambient
amended ammonia amnesia amnesty amusing anaheim analyse anarchy angular antenna apostle apparel aquatic
archaic atheism atheist audible augusta autopsy babylon balcony baptism bellamy bethany beyonce bigotry
biomass bipolar bonfire bribery bursary calgary caliber calorie caracas caramel caravan cardiac carolyn
cassidy catalan celsius ceramic chaotic chariot chilean cholera citadel clarify claudia claudio cohabit
comedic coroner courier coveted coyotes curated curator custody cyclist cynical cynthia daytona decency
deficit demonic dialect dilemma diluted diocese diploma dominic donovan dorothy dracula dubious durable
ecstasy eduardo ejected elastic electro elevate elliott ellison elusive embargo embryos emerson eminent
emitted empathy empower emulate enabled enables enacted encoded endemic enquire enquiry enrique ensuing
erosion erratic erupted ethanol evasion evicted evident exhibit expires factual fascism genital gillian
gorilla gradual gujarat halifax hanover harriet heroine herrera hideous ibrahim illicit imitate immoral
indices infancy inferno inhabit inherit inhibit initial integer invalid isolate jakarta janeiro jericho
jubilee jupiter karachi katrina kinetic kolkata latency lateral latinos liaison literal lithium lorenzo
lucifer lunatic lyrical madonna mandela marilyn marital marxism mascara masonry maximum mckenna mclaren
mcmahon melanie messiah minimum mockery modular mohamed monitor nairobi natasha nemesis niagara nicolas
nirvana nominal nominee novelty nucleus o'connor o'reilly octopus odyssey ominous omitted ongoing optimal
optimum orbital orioles ottoman ovation overdue pajamas pandora paradox patriot payable penalty perjury
persona pianist picasso pivotal placebo polymer potomac puberty pyramid qualify radiant ramirez raphael
rectify regimen reliant renewal replica resided residue revenue ricardo rihanna roberto robotic ronaldo
sabrina saharan samurai sarcasm satanic scenery secrecy seminar semitic sensual serbian shapiro solicit
soluble soprano specify spotify stamina stimuli subsidy taliban taxable tedious telecom tenancy tequila
testify textual theresa tibetan tiffany titanic topical torpedo tripoli trivial tsunami tuition tyranny
uncanny undergo unicorn urgency utilise utilize vacancy vacated vaginal valerie vanessa variant varsity
varying ventura verizon vinegar violate volcano wichita wyoming zionist
""",
    (7, 4, 0, 0): """
america anybody january
""",
    (7, 4, 1, 0): """
ability academy albania algeria anxiety arizona armenia biology bolivia economy eritrea estonia indiana
liberia namibia nigeria reality romania society somalia unusual usually vanuatu variety
""",
    (7, 4, 1, 1): """
agility alabama analogy anatomy annuity anomaly antonio apology arabian avocado dietary ecology geology
idiotic iranian judaism karaoke malaria obesity oceanic olivier ontario ovarian realism siberia uranium
urinary utility
""",
    (8, 1, 0, 0): """
breathes scrapped screamed screened searched squeezed straight strapped streamed stripped switched thoughts
""",
    (8, 1, 1, 0): """
deutsche launched preached schwartz shrugged snatched strained strength stressed thrilled
""",
    (8, 1, 1, 1): """
breached
""",
    (8, 2, 0, 0): """
accounts airfield airplane airports answered appeared arranged attacked authored backward balloons barefoot
baseball basement bathroom beauties bedrooms believed believes belonged birthday biscuits blankets blasting
bleeding blessing blocking blooming blossoms bluebird boarding bobwhite bookcase borrowed bothered bouncing
bracelet branches breaking brighter bringing brother's brothers browning brushing building bursting business
captains careless carriage catching ceilings centered changing charging charming cheapest cheating checkers
checking cheering chickens children chilling chipmunk choosing chopping christen churches clapping cleaners
cleaning clearing clicking climbing clothing coaching coloured comforts compared compares connects coughing
counters counties counting country's covering crackers cracking crashing crawling creeping crossing crushing
cupboard curtains darkness daughter daybreak delights dentists describe deserved deserves destroys diamonds
disliked doorbell doorknob doorstep downtown dragging draining drawings dreaming dressing drifting drilling
drinking dripping dropping drowning dwelling eighteen evenings exchange explains eyebrows favorite favoured
feathers fielding fighting finished firearms flashing flipping floating flooding followed football forehead
fortunes forwards founding fountain fourteen freedoms freezing friendly frighten gathered general's generals
goldfish goodness governed grabbing gracious grandson grateful greatest greeting grinding grounded grouping
guarding guessing hammered handling happened hardship hardware hayfield haystack headache hearings henhouse
highways hillside homesick honoured hopeless housetop hundreds husband's husbands improved improves journeys
kindness kingdoms kitchens kneeling knitting knocking language laughing learning lighting listened lonesome
machines marching marriage mastered matching mattered mattress measured measures meetings midnight millions
mirrored mischief misspell mistakes mornings mountain mounting murdered narrowed neighbor nineteen northern
nothing's numbered offering outdoors outlined outlines packaged painters painting pancakes partners pavement
payments peaceful pictured pictures pitchers pitching planning planting platform playmate pleasant pleasing
pleasure pointing poisoned polished pounding powdered praising prepared prepares presents princess printing
promised protects punching punished quarters question quickest quitting railroad railways reaching readings
reasoned received receives reindeer remained repaired returned reviewed roadside roasting rounding sailboat
sandwich scraping screwing searches seasoned sentence separate servants settings shedding shepherd shipping
shocking shooting shopping shortest should've shoulder shouldn't shouting shutting sickness sidewalk
sideways sighting silenced simplest skipping slamming slapping sleeping slippers slippery slipping smallest
smartest smelling smoother snapping snowball soldiers someone's sometime sounding southern speakers speaking
speeches speeding spelling spending spilling spinning spitting sporting spotting springer sprinkle squirrel
stacking standing starring starting starving stations stealing steaming steering stepping sticking stirring
stitches stocking stopping stranger stripper stronger stuffing subjects suffered sunlight sunshine supposed
surfaced surprise swearing sweating sweeping sweetest swelling swimming swinging switches tailored teacher's
teachers teaching teaspoon tempered thankful thanking thinking thirteen thousand throwing thursday tonight's
touching tracking training trapping treasure treating tripping troubled troubles trucking trusting tuesdays
twenties upstairs watching watchman weakened weakness weddings weighing welcomed welcomes whipping whispers
whistles wildcats windmill wondered wrapping wrecking writings youngest yourself
""",
    (8, 2, 1, 0): """
absorbed abstract accessed achieved achieves advanced affirmed airborne aircraft airlines although anchored
announce antiques appealed applause approach approved approves archived archives armoured artworks assaults
assigned athletes attached attracts auckland auctions averaged backbone backdrop backlash backpack backyard
balanced ballpark ballroom banished bankrupt baptized bargains barracks bartlett baseline bastards battered
bearings beaumont belgrade berkeley besieged bestowed betrayed beverage billions bitcoins blackout blending
blinking blizzard blockade bloggers blogging bookings boosting bordeaux boundary boutique brackets bradford
bragging branding breakers breakout breeders breeding brethren briefing brigades brightly brighton brisbane
britain's broadway brochure brooklyn browsing brunette brussels buddhist builders bulldogs buzzfeed caffeine
caldwell campaign campbell canceled capsules captured captures carlisle cartoons cassette catholic cautious
censored chairman chambers chandler channels chanting chaplain chapters charcoal chargers chatting checkout
cheerful cheshire chestnut childish chloride chlorine christie chrysler circuits claiming clarence clarkson
classics cleavage clifford climates clinton's clippers closures clueless clusters coatings cocktail collapse
collects combined combines comeback commands comments commerce compiled complain complete composed compound
comrades conceive concepts concerns concerts conclude concrete conducts confined confirms conflict confront
confused congrats congress conquest conserve consists consoles constant consumed contacts contains contempt
contents contests contexts contract contrast controls converse converts conveyed convince cookbook cornwall
corporal corvette costumes council's councils countess coupling courtney coverage crafting crawford creature
crescent crippled critique cromwell cruising crystals cultured cultures cummings cupcakes currents daunting
daylight deadline dealings deceived declared declares declined declines decrease deprived designed desserts
destined detached detailed dictates discount discreet discrete disgrace disguise disperse displays disposed
disputes dissolve distance distinct distract distress district distrust divorced doctrine dolphins dortmund
doubtful doubting downfall downhill download downside downward drafting drainage dreadful driveway dumpster
dungeons earrings eastwood einstein embarked embraced employed england's engraved enlarged enriched enrolled
enslaved entrance entrants equipped excerpts expelled explodes explored explores extracts extremes facebook
factions failures fairness faithful farewell farmland fascists faulkner fearless featured features feedback
feelings fiercely fighters filtered financed findings fittings fixtures flagship flanders flavored flavours
flawless fleeting fletcher flirting florence flourish flushing folklore footwear forecast foremost fortress
founders fracking fraction fracture fragment francois franklin freaking frequent freshman freshmen friction
friedman frontier fruitful function gameplay gangster garfield garments garnered geoffrey georgian gestures
glaciers goldberg goodwill gorgeous graceful granting graphics graphite grenades grieving griffith gripping
grooming guernsey guidance guinness halftime hallmark hampered handbook handheld handmade handsome harassed
hardcore hardened hardwood harmless hartford hastings haunting headline heathrow hectares heinrich helpless
helpline highland highness holdings homeland homeless homemade homepage hometown homework hormones houghton
hovering humphrey immersed implants inclined includes increase insights inspires instance instinct instruct
interest intrigue involved involves ireland's jackson's jennings johnson's johnston journals judgment
junction kathleen kendrick keyboard keystone keywords killings kingston knockout knuckles labelled lacrosse
landfill landings landlord landmark laughter launcher launches laurence lawrence lawsuits leaflets learners
lectures leverage licensed lifelong lifespan lifetime likeness likewise linkedin lipstick listings lockdown
lockheed longtime lordship lorraine luncheon mainland maintain maldives mandates margaret markings marshall
matthews maverick meanings meantime meltdown membrane mentions merchant michael's michaels michelle midfield
midlands migraine minerals missiles missions mistress mitchell moisture monsieur monsters morphine mortgage
mourning movement mushroom mustache necklace needless networks nickname nonsense notebook nuisance nutshell
observed observes obsessed offshore ordained ordnance outbreak outcomes outraged outreach outright pamphlet
panicked panthers passions passport password patience patient's patients patrick's patterns paycheck
peasants penguins pensions performs perished persists persuade phillies phillips piercing pilgrims pinpoint
pipeline planners plastics platinum playback playbook playlist playoffs pleading plotting plumbing plymouth
podcasts pointers portions portland portrait portrays postcard postcode practice practise preacher precinct
precious predicts pregnant premiere prescott presence preserve pressing pressure prestige presumed pretends
prevents previews printers pristine problems produced products profiles profound programs progress projects
promotes prompted pronouns prophets proposed prospect prostate proteins protests province provoked pursuits
rainfall randolph rankings rebounds recalled receipts recharge reckless recourse recruits redeemed redskins
referred reflects reformed regained reigning released remarked remnants renowned repealed replaced reptiles
requests required requires research reserved reserves resigned resource respects responds response restless
restored restroom revealed reverend reversed revolves reynolds rhythmic richards richmond rightful rockstar
roommate roulette routines russians ruthless salesman sampling sanskrit saunders scandals scanning scarcely
scarlett schedule scholars scissors scotland scottish scouting scramble scripted sculptor seahawks seamless
sections segments selfless sequence sergeant sessions settlers shameful shanghai shelters sheppard sheriff's
sherlock sherwood shifting shipment shooters shootout shoppers shortage shortcut showcase showdown showtime
shredded shutdown siblings sideline signings simpsons sinclair sketches skincare slightly smashing smoothly
snapchat snapshot sneakers sneaking softball software somethin somewhat soothing spacious spanning spawning
specials spectral spectrum splendid spoilers sponsors spraying squadron stabbing staffing stafford stagnant
stalking stamford standard stanford starters startled startups statutes steelers stephens sterling steroids
stickers stirling stockton stranded stresses stricken strictly strikers striking striving strongly struggle
stubborn student's students stumbled stunning sturgeon succeeds suffrage suggests suitcase summoned supplied
supplies supports suppress surgeons surround surveyed survived survives suspects suspense swapping swimmers
symptoms syndrome tackling tattooed teammate teamwork template tempting tensions textbook textiles textures
thailand thankyou thatcher theories thinkers thompson thornton thorough threaten thriller thriving throttle
timeless timeline toddlers tortured toughest tourists townsend township traction tractors trafford trailers
trailing trainers traitors transfer traveled traverse treaties treatise trenches trending triggers trillion
trolling troopers trophies trousers trustees truthful turbines turnbull tweeting twilight twisting unlocked
unveiled upgrades upstream vaccines vampires vanguard vanished ventures versions veterans villains vineyard
vouchers waitress wandered wardrobe warnings warships websites weekends weighted weirdest wellness werewolf
westward westwood wetlands whatsapp wielding wildlife williams wireless withdrew withheld woodland woodward
workings workload workouts workshop wretched wrinkles wrongful yearbook yielding youthful
""",
    (8, 2, 1, 1): """
assessed attained attempts bereaved bombings breaches claimant clinging commence comprise convened deceased
deferred deployed detained disburse disclose dispatch dispense earnings enclosed endorsed enforced enhanced
excludes exploits fortnite hijacked impaired incurred informed migrants obstruct obtained occurred pathways
perceive physique postpone preclude proceeds promptly provides purchase relieved rendered resolved restrain
restrict retained retrieve sanction seinfeld seizures transmit warrants withdraw withhold
""",
    (8, 3, 0, 0): """
accepted accident admiring agreeing alarming allowing amounted anything anywhere arriving attacker attended
awakened battling beautify becoming beginner behaving believer bicycles cabinets calendar campfire capitals
carrying champion circling citizens colleges coloring company's cottages cowardly customer damaging december
deciding defeated defended defender defenses depended deposits deserted directed discover dividing doubling
earliest electric elephant engineer enjoying entering envelope escaping everyday everyone exciting expected
families figuring finishes follower forgiven funniest gardener gasoline happiest heaviest holidays honeybee
honoring hospital incoming insulted intended inviting lemonade listener magazine managers marketed marrying
medicine messages mistaken multiply murderer narrower noticing november officers ordering outsider overalls
overcoat overhead overhear overturn packages partying policing possible potatoes powerful prettier prisoner
promises pussycat receiver recorded recorder refusing remember reminded reminder removing repeated reported
reporter reviewer rewarded saturday sausages selected services settling somebody spirited studying surfaces
terrible theaters theatres together tomatoes tomorrow tricycle umbrella uniforms valuable villages visiting
visitors watering whenever worrying
""",
    (8, 3, 1, 0): """
aberdeen abortion abruptly absolute accusing acoustic actively activist adapting addicted addition adelaide
admitted adopting adoption advances advisers advising advisors affected afforded africans agencies allergic
alliance altering altitude amateurs ambition analysts analyzed anderson annoying appetite applying approval
argument arkansas arrested arrivals arteries articles artistic aspiring assembly asserted assuming athletic
atlantic attitude attorney audience austrian averages avoiding awaiting awarding bachelor balances barbados
barriers beatrice behavior benefits benjamin biblical bitterly botswana brutally bullying burglary calories
cameroon campuses cannabis cardinal carnival caroline carriers catering cellular chemical chicago's circular
citation civilian clinical colonies colorful columbus comedies commonly commuter competed compiler composer
computed computer conceded consider consumer continue contrary corridor courtesy creating creation creative
creators credited criminal critical cultural currency cylinder database davidson debating decision decisive
defences defining delaware delaying deleting delicate delivers demanded democrat deputies designer detected
detector develops diagrams dialogue dictated dictator directly director disabled disagree disaster diseases
disposal disputed diverted dividend division djibouti document domestic dominant dominate donating donation
dramatic dynamics editions effected egyptian electing election electron elements embedded embraces emerging
emotions emphasis employee employer enduring energies engaging enlisted enormous entities episodes equation
escorted estimate evidence evolving examined examines examples exercise existing expanded explicit exploded
explorer exported exporter exposing exposure extended external fabulous familiar famously feminine feminist
ferguson festival finances flexible focusing forestry formally formerly formulas funerals galaxies gambling
generate generous genetics genocide germany's giveaway globally glorious governor graduate habitats hamilton
hangover harrison heavenly heritage hispanic historic holiness homicide honduras honestly horizons horrible
horribly hostages hydrogen ignorant ignoring illinois illusion imagined impacted implying imported imposing
impulses included indirect inducing industry infantry infected infinite informal inherent injected injuries
innocent insanely inserted insiders insisted inspired insurers integral interact internal internet intimate
invaders invading invasion invented inventor invested investor italians japanese jealousy jennifer jonathan
justices juvenile kentucky labeling laborers lecturer leftover lesbians liberals licences licenses ligament
limiting lobbying locating lowering magnetic makeover malaysia managing mandated manpower marathon mariners
maritime markedly maryland massacre medicare medieval melodies memories mentally mercedes metallic mexicans
michigan migrated minister ministry miracles missouri modeling moderate momentum monarchy montreal monument
moreover morrison motorway muhammad musician narrator narrowly national nebraska negative nicholas nintendo
normally nowadays objected observer occasion occupied occupies offended offenses official olympics openings
openness operates opinions opponent opposing opposite organise organize orthodox outdated outgoing overcome
overdose overflow overhaul overload overlook override overseas oversees overtake overtime overview pakistan
paradise paraguay parallel parishes particle partisan passages patented pathetic patriots personal peterson
petition pharmacy physical pioneers playable policies politely politics portable portugal position positive
possibly premiums presided probable probably producer produces promoted promoter properly property proposal
proposes protocol publicly purposes quantity racially radicals randomly rational reacting reaction reactive
reactors readable realised realized reassure recently recovery recreate recycled redesign reducing referees
refining refugees regarded regiment regional register regulars rejected relating relation relative relaxing
releases relevant reliance religion remotely reopened replaces replying republic rescuing resident resisted
resulted retailer retarded retiring revision rhetoric robinson romantic rotating rotation salaries sciences
seasonal secondly secretly securing semester senators sensible severely silently skeleton socially solution
stadiums steadily stimulus suburban suddenly suicides suitable sullivan superman supplier suriname surveyor
survival survivor symbolic sympathy tactical takeaway takeover talented targeted taxation taxpayer teenager
tendency terminal terraces terribly terrific tolerate totaling traveler treasury triangle trinidad tropical
turnover ultimate unbeaten unbiased uncommon underage underdog underway unfairly uniquely universe unlawful
unlikely unstable unwanted upcoming updating upgraded uploaded urgently vacation vehicles vertical violence
virginia visually vitamins vladimir vomiting warriors whatever wherever widening wildfire wrestler zimbabwe
""",
    (8, 3, 1, 1): """
abducted abdullah abnormal abundant accurate achilles acquired acquires activate adaptive additive adequate
adhesive adjacent adjusted advocate affluent alleging allocate almighty alphabet analysed ancestor ancestry
anglican aperture apostles apparent appendix arrogant artifact asbestos ascended assassin assemble assisted
asteroid atheists atkinson atlantis audition augustus autistic avengers barbecue baroness benedict benghazi
bethesda betrayal brittany broccoli buchanan budapest buddhism bulletin bungalow burgundy cadillac calculus
calcutta canberra carnegie catalyst caucasus cavities ceramics cerebral cervical charisma cherokee cinnamon
classify clerical coercion coherent cohesive coincide colossal commando communal connolly consular cosmetic
costello covenant coventry coworker credible creditor cristina croatian cucumber culpable cyclists damascus
dangling danielle dazzling decorate dedicate deferral defiance deficits definite degraded delegate delusion
departed depicted depleted deported devotion diagnose diminish dinosaur diplomat disciple disorder divisive
doctoral domicile dominion dopamine duration dynamite eclectic ecstatic edmonton elective elegance eleventh
embodied emirates emission encoding endeavor enhances ensemble ensuring entitled erection eruption escalate
espresso estrogen eviction exceeded excluded exhibits existent expedite expenses feasible fernando finalise
finalist forcibly forensic fugitive galactic galloway garrison gigantic godzilla gonzalez gradient graffiti
guardian handicap hannibal harmonic hathaway hawaiian helsinki hercules hesitant hesitate holistic hormonal
horrific humorous ignition immature imminent immortal implicit improper inactive incident indebted indicate
indicted infamous infested inflated infrared infusion initials injuring insecure interval intruder invasive
inverted isabelle islamist israelis issuance istanbul jamaican jeopardy judicial jurassic juventus kangaroo
kimberly labrador latitude lavender lebanese lingerie location lutheran magician majestic mandarin maneuver
manifest manifold marginal marianne marriott martinez maternal maximise maximize mccarthy mcdonald mcgregor
mckenzie mechanic meddling medicaid meredith metaphor militant minimise minimize mitigate modified mohammad
mohammed molecule monitors monterey moroccan mosquito motivate mourinho multiple muscular mutation mystical
mythical narrated nautical navigate newcomer nicotine nitrogen nominate nominees normandy notation notified
novelist numerous nutrient o'connell o'donnell obsolete obstacle occupant offences offender omission
optimize optional ornament pandemic paradigm paranoid parasite parental pastoral paterson patricia pavilion
peculiar pedestal pedigree pentagon philippe pinnacle polluted populace populist populous preceded predator
premises previous prohibit prolific prophecy provided provider pulitzer punitive pursuant pursuing pyramids
quantify ratified reassess receptor referral registry regulate relocate remedies resemble residing revenues
reversal revolver ridicule rigorous robotics rosemary sabotage salvador samantha sapphire savannah scarcity
scorpion scrutiny sediment semantic seminars sentinel sheridan silicone simplify simulate singular sinister
skeletal solitude somerset souvenir specific specimen sporadic strategy subpoena sudanese surgical syllable
syllabus symmetry symphony synopsis syracuse systemic tangible telegram temporal tertiary thematic theodore
tolerant tribunal uprising username utilized validate variance variants vascular venetian verbally verified
vigilant vigorous violates vocalist volatile volcanic warranty waterloo weaponry winnipeg
""",
    (8, 4, 0, 0): """
america's american americas february
""",
    (8, 4, 1, 0): """
academic activity actually adorable advisory analysis antibody bulgaria cambodia canadian carolina casually
ceremony colombia colorado columbia delivery diabetes dominica dyslexia economic educated educator entirely
eswatini european examiner executed humanity identity infinity interior kiribati literary majority manually
material memorial military minority mongolia mutually operated operator ordinary original priority realizes
reunited security sexually slovakia slovenia society's superior tanzania victoria
""",
    (8, 4, 1, 1): """
accuracy activism adultery advocacy affinity agitated aluminum analyses analytic angelina animated annually
anterior aquarium arguably armenian aromatic autonomy aviation bacteria biannual bisexual bohemian capacity
casualty category cemetery colonial comedian coronary criteria culinary dementia diabetic diagonal diameter
diarrhea diaspora divinity efficacy elevated elevator eligible emmanuel enabling entirety epidemic epilepsy
equality eternity evacuate evaluate eventual exterior facility felicity feminism fidelity filipino geometry
giovanni habitual hermione honolulu honorary humidity humility hysteria identify immunity imperial inferior
initiate insanity insomnia intimacy isabella isolated jeremiah legality leonardo leukemia literacy locality
mahogany manitoba maturity mediated mediator mediocre meridian metadata mobility monetary monopoly morality
motorola napoleon nigerian nobility oblivion oklahoma olympian oncology optimism organism oriental oriented
panorama paranoia pasadena penelope periodic peruvian pretoria radiator refinery reliable reliably residual
romanian sanitary santiago scenario seminary semitism serenity severity siberian situated societal solitary
suicidal tasmania theology titanium toxicity tutorial valencia validity variable velocity veronica vicinity
violated vitality
""",
    (8, 5, 1, 0): """
ethiopia
""",
    (8, 5, 1, 1): """
academia ideology obituary
""",
    (9, 1, 0, 0): """
scratched stretched
""",
    (9, 1, 1, 0): """
strengths
""",
    (9, 2, 0, 0): """
addressed airplanes backwards bathrooms bedspread beefsteak billboard birthdays blackbird blackness
blessings blindfold bracelets breakfast breathing brightest broadcast buildings cardboard childhood
children's chocolate christmas classmate classroom countered countries crossings daughter's daughters
described describes destroyed different dismissed elsewhere exchanged explained fashioned favorites
fireworks footprint fountains graveyard groceries hardships headaches histories horseback horseshoe
housewife housework lightness lightning moonlight mountains neighbors neighbour nightgown ourselves
paintings partnered platforms playhouse plaything pleasures questions railroads redbreast schoolboy
schooling scratches screaming screening searching sentenced shoulders sidewalks snowflake something
sometimes somewhere spreading squeezing squirrels stationed steamboat stillness stockings strangers
streaming stretches stripping strongest suffering surprised swallowed sweetness switching thousands
toadstool toothpick treasures victories wednesday whispered youngster
""",
    (9, 2, 1, 0): """
acclaimed anchorage announced armstrong auschwitz backstage bandwidth benchmark berkshire bernstein
blackburn blackmail blackpool blackwell blindness bloodshed bloomberg blueprint bluetooth bookstore
bourgeois boyfriend breakdown brilliant broadband brokerage brunswick cambridge campaigns cancelled
cartridge catherine catholics cellphone challenge champagne charlotte chartered checklist cherished
childcare christian christine churchill cleansing clearance cleveland clubhouse coastline cocktails
collapsed colleague complains complaint completes compounds conceived concerned concludes condemned
condensed conferred confessed confirmed conflicts conquered conscious constance construct contained
contracts contrasts convinced corporate countdown countless courtroom courtyard crackdown creatures
dashboard deadlines decreased denounced depressed desperate differing discounts discourse discussed
disguised dispersed displaced displayed dissolved districts disturbed doctrines downloads downright
dwellings expressed fairfield farmhouse fifteenth flashback flattened footsteps forecasts forefront
fortnight fractions fractured fractures fragments fragrance framework franchise frankfurt frederick
freelance freestyle frenchman friedrich frontline functions goodnight greatness greenland greenwich
greenwood greetings griffiths hairstyle hampshire handshake headlines headphone heartbeat heartfelt
heartless highlands highlight hindsight homestead household impressed increased inscribed installed
instincts interests intrigued judgement judgments katherine keyboards kidnapped knowledge knoxville
landlords landmarks landscape landslide launching leicester lifestyle limestone lingering livestock
lunchtime maintains mansfield meanwhile melbourne membranes mentioned merchants milestone minecraft
misplaced monstrous movements mushrooms nashville nicknamed nightclub nightmare northeast northwest
offerings offspring oppressed outbreaks outskirts passports passwords penthouse performed phosphate
pinterest pipelines placement plaintiff playgroup pointless portraits portrayed practiced practised
preaching preferred premiered preschool preserved preserves pressured pressures prevailed priceless
princeton privilege processed programme prolonged prompting pronounce propelled prospects published
reclaimed reference restraint righteous roommates routledge sandstone scattered scheduled schedules
schneider scrambled scripture scrolling sculpture senseless shameless shattered sheffield sheltered
shipments shootings shoreline shortened shrinking sidelines sixteenth slaughter slightest smackdown
smuggling sophomore southeast southwest sovereign spaceship spaniards sparkling splitting spokesman
sponsored spotlight stainless staircase standards standings starbucks startling statement statesman
statewide stockholm strangely stratford stressful stressing stringent structure struggled struggles
submerged subscribe substance substrate sunscreen surpassed surrounds teachings teammates technique
temperate templates textbooks thickness threatens threesome thrilling tightened touchdown toughness
trademark transfers transform transient translate transport travelled treadmill treatment triggered
turquoise unchanged unleashed untouched vengeance viewpoint vineyards voicemail wakefield warehouse
westbrook whitehall wholesale wholesome withdrawn withstand witnessed worcester wordpress workforce
workplace workshops worldwide worthless wrestlers wrestling wristband yorkshire
""",
    (9, 2, 1, 1): """
adjourned commenced compelled comprised concealed construed discharge disclosed forthwith fulfilled
furnished grievance perceived possessed postponed prescribe purchased retrieved safeguard sanctions
sustained therefore threshold
""",
    (9, 3, 0, 0): """
accepting accidents accounted addresses adventure afternoon afterward answering apartment appearing
arranging attacking attending attention beautiful beginning believing belonging blueberry borrowing
bothering bumblebee buttercup butterfly calendars carpenter carriages certainly champions cigarette
coffeepot companies comparing conductor connected corrected cranberry crumbling customers dangerous
defeating defending delighted depending deserving destroyer directing direction discovers elephants
engineers envelopes everyone's exchanges expecting factories favourite finishing fireplace fisherman
flowering following forgiving forgotten forwarded furniture gardening gathering gentleman gentlemen
godmother governing gunpowder happening happiness harvested healthier honeymoon hospitals important
improving insulting intending jellyfish languages liberties libraries listening machinery magazine's
magazines marketing marriages mastering measuring medicines messaging murdering nevermore newspaper
otherwise outlining overnight packaging parenting passenger pineapple poisoning policeman preparing
presented presenter prettiest promising protected punishing reasoning receiving recording remaining
remembers reminding repairing repeating reporting returning reviewing rewarding saturday's saturdays
selecting sentences separates september servicing seventeen shoemaker somebody's subjected sunflower
surprises telephone tomorrow's treasurer troubling underwear unfolding unwilling upsetting valentine
vegetable weakening welcoming wonderful wondering yesterday
""",
    (9, 3, 1, 0): """
abandoned abortions absorbing abundance accessing according achieving activists actresses addiction
additions admirable admission admitting adulthood advancing advantage aesthetic affecting affection
afterlife aftermath agreement alignment allergies alongside alternate alzheimer ambitions ambitious
ambulance amsterdam ancestors announcer announces antitrust appealing appointed approving architect
arguments arresting arthritis assaulted asserting assistant assurance athletics attackers attendant
attitudes attorneys attracted augmented australia authentic averaging awareness bachelor's balancing
baltimore basically battalion batteries beginners behaviors behaviour believers beverages bodyguard
bordering borrowers brazilian calculate candidate capturing cardinals carefully catalogue cathedral
celebrate centrally centuries certainty certified character charities chemicals chemistry chinatown
christina citations civilians classical collapses collected collector collision colourful combining
commanded commander commented committed committee communist commuting companion competing compiling
completed complexes composers composing composite computers computing concluded condition conducted
confident confusing confusion connector considers consisted consumers consuming contacted container
contender contested continent continued continues converted converter copyright correctly corridors
corrupted counselor creations criminals crossover crusaders currently cylinders daredevil decisions
declaring declining decreases defenders defensive delicious delivered demanding democrats dentistry
departure descended designers designing detailing detecting detection detective detectors determine
developed difficult dimension director's directors disagreed disappear disasters discarded discovery
discusses disgusted disrupted distances dividends divisions doctorate documents dominance dominates
donations effective efficient egyptians elaborate elections electrons embracing emissions employees
employers employing encourage endlessly enjoyment entertain entrances equations equipment essential
estimates evergreen everytime evidenced excellent exception exclusive exercised exhausted existence
expanding expansion expensive exploding explorers exploring explosion explosive exporters exporting
expresses expressly extending extensive extracted extremely faculties fantasies fantastic favorable
featuring federally feminists festivals fictional filtering financial financing fisheries followers
forbidden foreigner formation fortunate fostering francisco frequency galleries generally generates
gibraltar godfather governor's governors graduates gratitude guarantee halloween hamburger hardcover
henderson hispanics hollywood holocaust hopefully hurricane ignorance illnesses illusions immensely
immigrant implanted importing including inclusion inclusive incorrect increases industry's infection
inflation inflicted influence injection injustice innocence insisting inspected inspector inspiring
instagram instances instantly institute insurance intensely intensive intention interface interfere
interpret interview introduce invention investing investors involving islanders jefferson jobcentre
justified knowingly leftovers licensing listeners literally liverpool logically logistics magnitude
malaysian manhattan marketers massively mechanics medically menopause mentoring messenger microsoft
microwave middleton migration milwaukee minister's ministers miserable misguided modelling molecules
monuments mortgages motorbike murderers musicians mysteries narrative nationals naturally negatives
neglected newcastle nonprofit norwegian observers observing obsession obstacles occasions offending
offensive officials offseason opponents orchestra organised organized outsiders overboard overheard
oversight oversized overthrow overwatch ownership painfully pakistan's palestine paperback paperwork
paragraph parallels parkinson partially particles patiently patterson perfected perfectly performer
permanent persisted persuaded petitions pioneered policemen pollution positions positives potential
powerless practical practices precisely precision predicted pregnancy premature preseason presently
president presiding pretended prevented primaries primitive principle prisoners privately processes
processor producers producing professor profiling projected projector prominent promoters promoting
promotion proposals proposing protector protested protocols prototype provinces provoking publisher
publishes purposely qualified qualities radically reactions readiness rebellion recalling receivers
reception recession recognise recognize recommend recovered recruited reduction referring reflected
regiments registers regretted rejecting rejection relations relatives releasing religions religious
reluctant reminders replacing reporters represent reprinted reproduce republics requested requiring
reservoir residents resistant resisting resources respected responded responses restoring resulting
retailers retreated revealing reversing reviewers revisions riverside robertson rochester roosevelt
routinely royalties sacrifice salvation satellite satisfied scholarly scientist sebastian seemingly
selection selective sensation sensitive sentiment sequences shortages signaling signature sincerely
singapore skeletons socialist solutions specially specialty stephanie storyline strategic stumbling
submarine subtitles succeeded successes successor suggested summaries superstar suppliers supplying
supported supporter surgeries surrender surveying surviving survivors suspected suspicion synthesis
synthetic targeting taxpayers technical teenagers telegraph tennessee terminals terrified terrorist
testament therapies therapist timetable tolerance tradition tragedies travelers traveling traveller
twentieth typically uncertain uncovered undergone undermine undertook underwent underwood unhealthy
unmarried unnoticed untreated upgrading uploading vacations vaccinate vancouver villagers volunteer
wallpaper wanderers wandering waterfall watershed waterways wellbeing whichever willingly wisconsin
witnesses
""",
    (9, 3, 1, 1): """
abduction abolished accession acquiring acquitted addictive adherence adjective adjoining adjusting
adversely advertise advocates aerospace afflicted aggregate allowance amendment amplified amusement
anarchist ancestral anecdotes annoyance antarctic apartheid appalling appellate appliance applicant
appointee appraisal argentine arlington arrogance artifacts ascending ascension ascertain assassins
assembled assertion assessing assisting astronaut attempted attendees attentive attribute auditions
augustine authorise authorize autograph avalanche avoidance ballistic bangalore barrister bartender
beethoven bethlehem bilingual blasphemy bollywood boulevard brigadier byzantine caretaker caucasian
cavaliers ceasefire celestial chevrolet chronicle civilized clarified clinician cognition cognitive
collusion colonists columnist commended commodore communion competent compliant component comprises
consensus constable consulate consulted convicted corrosion cosmetics coworkers creditors crippling
criticize crocodile cultivate davenport deadliest deception deceptive deduction defective defendant
deficient degrading delegates departing dependant dependent depicting depiction deploying designate
detainees detention deterrent diagnosed diffusion digestion digestive diligence dinosaurs diplomats
directive disbelief disciples discredit dishonest dismissal disorders disregard distorted divergent
diversion donaldson doncaster duplicate eccentric ecommerce electrode embarrass emergence emphasise
emphasize empowered enchanted enclosure encounter encrypted endeavors endeavour endowment endurance
enforcing engraving enhancing enquiries entrusted establish etiquette exceeding excessive excluding
exclusion excursion exemption expansive expertise exploited expulsion exquisite extension extortion
extremist ferdinand fernandez filmmaker finalists finalized fishermen fluctuate formulate fortified
francesca francesco gabrielle gallagher glamorous graphical guardians guerrilla guitarist harassing
hazardous hemingway hernandez hierarchy horrified hydraulic hypocrite imbalance immersion impartial
impatient impending imperfect implement incentive inception incidence incidents increment incumbent
indicates induction informant informing ingenious inpatient insertion insolvent integrate intellect
intercept interrupt intervals intervene intricate intrinsic intrusion intrusive inverness josephine
labyrinth lafayette lancaster lawmakers lexington localized locations lucrative ludicrous macdonald
mackenzie macmillan madeleine malicious malignant marvelous masculine mccartney mcconnell mcdonald's
mcdonalds methodist middlesex militants monitored motorists multitude munitions murderous mutations
narcotics narration nathaniel negligent newcomers nicholson nostalgia nostalgic nutrients nutrition
objection objective obnoxious obsessive obtaining occupants occurring offenders ombudsman optimized
ordinance ornaments orphanage outspoken parachute paralyzed paramount parasites partition pathogens
patriarch patronage pedophile penalties penetrate permitted personnel pertinent pervasive photoshop
physician physicist plausible plentiful pneumonia poisonous polarized porcelain portrayal possesses
posterior postnatal pragmatic precedent preceding precursor predators prejudice prevalent principal
proactive probation procedure proceeded prognosis prohibits propeller prosecute providers providing
provision psychotic purchaser purchases purported qualifies quarterly quotation rajasthan raspberry
rationale receptive receptors reconcile recurrent recurring redundant regarding registrar regulates
rehearsal reimburse reinforce reinstate relevance remainder rendering rendition repayment replicate
requisite resembled resembles residence resilient resolving resonance retaining retention retrieval
revolving rodriguez rosenberg salisbury sarcastic sclerosis sectional semantics sickening signifies
skeptical spaghetti specifics specified specimens spectacle spectator speculate spherical stabilize
statistic stevenson stimulate stipulate submitted subsidies subsidise supersede supervise surrogate
suspended synagogue syndicate taiwanese telescope televised tentative terminate testified theorists
tottenham traumatic turbulent undertake uplifting vacancies versatile vibrating vibration volcanoes
warranted wikileaks wilkinson wimbledon wolverine zimmerman
""",
    (9, 4, 0, 0): """
alligator americans awakening deposited everybody geography separated
""",
    (9, 4, 1, 0): """
abilities academics academies alexander alliances amazingly analyzing argentina associate audiences
automated automatic available benefited canadians community criticism databases decidedly dedicated
democracy desirable developer diarrhoea digitally directory dominated economics economies educating
education educators elizabeth emergency emotional enjoyable estimated europeans evolution examining
executing executive exercises generated generator genuinely graduated guatemala honorable ibuprofen
illegally imagining immediate indonesia inquiries interiors irritated magically materials mauritius
minnesota moderator necessary nicaragua obviously occupying operating operation operators organizer
originals overrated political realising realities realizing recycling regularly relatable removable
renewable secondary secretary seriously similarly situation societies spiritual stability superhero
superiors temporary territory tolerated unethical universal unlimited unnatural unpopular unrelated
varieties venezuela victoria's violently virtually
""",
    (9, 4, 1, 1): """
abdominal abolition accessory accompany activated admiralty adversary adversity advocated affidavit
affiliate alcoholic alexandra algorithm allegedly alleviate allocated aluminium ambiguous amenities
amplifier analgesic analogous analytics animation anonymous antenatal anthology antiquity apologies
apologise apologize apparatus arbitrary aristotle artillery astrology astronomy austerity authority
auxiliary bacterial barcelona bilateral biography biologist botanical brutality bulgarian cameraman
candidacy canonical captivity caribbean catalonia celebrity centenary cinematic coalition coincided
colombian comedians commodity communism continual continuum cooperate cristiano criterion custodial
customary decorated deviation diagnosis diplomacy disparity diversity dominican economist ecosystem
edinburgh electoral elemental elevation elevators eliminate elongated empirical energetic enumerate
episcopal equitable eradicate escalated espionage ethnicity evidently execution exemplary exhibited
extremism fertility geometric gradually hepatitis hilarious historian hostility hungarian hyderabad
hypocrisy identical imitation inaugural incapable indemnity indicated indicator infirmary influenza
inhabited inherited inhibitor initially insulated integrity intensity intuition intuitive inventory
invisible irregular islamabad isolation iteration jerusalem jewellery legendary liberated librarian
liquidity longevity luxurious magnesium mandatory manifesto margarita marijuana maternity mechanism
mediation medicinal memorable mentality metabolic microbial miniature modifying molecular monastery
mortality motivated municipal mythology navigator necessity negotiate netanyahu nominated notorious
numerical obamacare obedience obligated oblivious occupancy operative organisms originate oxidation
pakistani paralysis parameter paternity pathology patriotic pediatric peninsula perennial perimeter
periphery perpetual petroleum phenomena planetary plurality populated portfolio potassium predatory
primarily proximity publicity pulmonary qualifier radiation realistic recipient regulated regulator
reiterate relegated relocated renovated repayable reputable residency sanctuary satirical saturated
scenarios simulated simulator sincerity socialism solicitor statutory stupidity supremacy symbolism
symposium terrorism testimony tutorials ukrainian unanimous utilities utilizing validated valuation
vandalism variables variation victorian vigilante violating violation virginity visionary voluntary
""",
    (9, 5, 1, 0): """
lithuania macedonia unusually
""",
    (9, 5, 1, 1): """
alienated ambiguity anonymity cafeteria curiosity editorial ethiopian evacuated evaluated genealogy
imaginary inability initiated judiciary liability louisiana sexuality sociology viability wikipedia
""",
    (10, 2, 0, 0): """
background billboards blackboard blacksmith brightness broadcasts chocolates classmates classrooms
difference downstairs flashlight footprints friendship frightened grandchild grandstand grapefruit
neighbours playground questioned schoolroom scratching something's springtime stretching sweetheart
toothbrush youngsters yourselves
""",
    (10, 2, 1, 0): """
approached birthplace blackhawks blockchain boundaries boyfriends brilliance campaigned challenged
charleston checkpoint childbirth christians colleagues complained complaints compressed conference
conscience controlled courthouse craigslist crossroads distressed downstream earthquake eighteenth
entrenched flashbacks flourished fourteenth frameworks georgetown girlfriend gloucester grassroots
greenhouse guidelines headlights headphones healthcare heartbreak heightened highlights highschool
households housewives landscapes lifestyles lighthouse mainstream maintained milestones nightmares
nineteenth pittsburgh plaintiffs playwright portsmouth preference priesthood privileged proclaimed
programmed programmes progressed pronounced queensland referenced researched restaurant screenings
screenplay screenshot scriptures sculptures seychelles smartphone soundtrack spacecraft standpoint
statements strengthen stronghold structured structures subscribed suppressed techniques themselves
thirteenth thoughtful threatened throughout toothpaste touchdowns trademarks transcript transforms
translates transplant transports treatments wavelength wheelchair widespread windshield witchcraft
worthwhile
""",
    (10, 2, 1, 1): """
discharged dispatched henceforth prescribed restrained safeguards sanctioned streamline
""",
    (10, 3, 0, 0): """
accounting addressing adventures afterwards apartments battleship beginnings blackberry bookkeeper
businesses buttermilk buttonhole cigarettes comforting conductors connecting correcting describing
destroying directions discovered dismissing dressmaker engineered everything everywhere exchanging
explaining favourites footballer forgetting gooseberry government harvesting interested newspapers
overturned partnering passengers peppermint pocketbook presenting princesses protecting rebuilding
remembered sandwiches sentencing settlement strawberry surprising swallowing tablecloth tablespoon
understand unfinished unfriendly unpleasant valentine's vegetables waterproof weaknesses whispering
woodpecker yesterday's
""",
    (10, 3, 1, 0): """
acceptance accountant admissions aesthetics aggression aggressive agreements alzheimer's announcing
appearance appointing apprentice approaches archbishop architects assaulting assemblies assignment
assistants assumption atmosphere attachment attendance attendants attracting attraction attractive
attributes australia's australian bangladesh bargaining basketball beforehand behaviours belongings
birmingham bitterness cancelling candidates cartridges cautiously celebrates censorship challenger
challenges chancellor character's characters chickenpox classified collapsing collecting collection
collective collectors collisions commanders commanding commenting commercial commission commitment
committees committing communists companions comparable compassion completely completing completion
compliment compounded compromise concluding conclusion condemning conditions conducting confession
confidence confirming confronted connection conquering considered consisting constantly contacting
containers containing contenders continents contracted contractor controller convenient convention
conversely conversion converting convincing correction corruption councillor counseling counselors
criticised criticized currencies dealership decorative decreasing delightful deliveries department
deployment depressing depression descending detectives determined determines dimensions diminished
disappears discipline discounted discussing discussion disgusting dishwasher displaying distinctly
distracted disturbing downloaded employment encouraged endangered englishman enrichment enrollment
enterprise especially essentials excellence excellency exceptions excitement exhausting explosions
explosives expressing expression extracting extraction fellowship flattering foreigners formations
formatting foundation fragmented franchises freshwater frustrated functional gatherings governance
guaranteed guarantees homecoming homeowners horsepower hurricanes immigrants importance impression
impressive incomplete increasing industries infections influenced injections insightful inspection
inspectors installing institutes instructed instructor instrument intentions internship interstate
interviews intriguing introduced inventions investment journalist kazakhstan kidnapping kyrgyzstan
landowners laundering leadership lieutenant likelihood loneliness louisville luxembourg management
manchester manuscript mastermind meaningful membership mentioning microphone microscope microsoft's
midfielder ministries misfortune misleading montgomery motherhood mozambique narratives nationwide
networking newsletter overlooked overweight painkiller paragraphs parenthood parkinson's parliament
passionate peacefully percentage perception perfection performers performing permission pharmacist
photograph pleasantly portraying portuguese positioned possession postseason powerhouse practicing
practising predicting prediction preferable preferring presenters preserving president's presidents
pretending prevailing preventing prevention principles privileges processing processors production
productive profession professors profoundly programmer progresses projecting promotions properties
protection protective protestant protesters protesting protestors providence provincial publishers
publishing punishment quantities rainforest recognised recognized recommends recordings recruiting
redemption redesigned reductions references reflecting reflection refreshing regardless registered
reinforced represents reproduced requesting researcher resentment reservoirs resistance respectful
respecting respective responders responding richardson roundabout sacrificed satellites scattering
scheduling scientists selections sensations sentiments separately sequencing showcasing signalling
signatures socialists specialist sponsoring standalone statistics stepfather stepmother structural
struggling submarines subscriber substances substitute succeeding successful succession successors
suggesting suggestion sunglasses superstars supporters supporting supportive surrounded suspicions
suspicious tendencies terrorists thankfully therapists thoroughly tightening tournament traditions
translated translator travelling tremendous triggering turnaround unanswered undermined underneath
understood underworld unemployed ungrateful usefulness vertically volleyball volunteers warehouses
washington wastewater waterfront wellington wilderness witnessing wonderland
""",
    (10, 3, 1, 1): """
absorption accomplish accordance accustomed acquainted adjustment advertised allegiance amendments
applicants assessment assistance astounding astronauts attempting authorised authorized bankruptcy
bestseller borderline buckingham burlington camouflage caseworker cheltenham chesapeake chromosome
chronicles collegiate combustion compelling compensate competence complement complexion compliance
components comprehend compressor comprising compulsive conception concerning concession conclusive
concurrent concussion confiscate congestion conjecture consistent constitute consultant consulting
contagious contention contestant contingent contradict contravene contribute conveyance conviction
corrective correspond counsellor courageous cumberland cunningham customized deductions defendants
deliberate demolished dependence depressive derbyshire descendant detachment disappoint disastrous
disclaimer disclosure discomfort disconnect discontent discourage discretion dismantled disneyland
disrespect disruption disruptive distortion distribute electorate electrodes emphasized encounters
encryption engagement envisioned exemptions exhaustion exhaustive exploiting expressive extensions
extinction extremists eyewitness filmmakers filtration fitzgerald fraudulent frequently fulfilling
fundraiser goalkeeper grievances gymnastics harassment harrington hemisphere horrendous huffington
huntington hutchinson illustrate impairment implements imprisoned improvised incentives indictment
infectious injunction insistence instalment insurgents intervened jacqueline javascript kardashian
kensington lancashire lauderdale linebacker linguistic livelihood livingston magistrate marvellous
mclaughlin misconduct mosquitoes negligence noteworthy nottingham objections objectives occurrence
oppression oppressive outpatient outrageous percussion peripheral permitting persistent persuasion
persuasive pertaining pesticides petersburg philippine physicians physicists pilgrimage plantation
pollutants possessing precaution precedence predictive preferably prevalence preventive principals
procedures proceeding procession proficient projection prominence promulgate proponents proportion
propulsion prosperous prostitute provisions psychopath purchasing quarantine quotations randomized
rebellious reflective regression rehearsals relentless relinquish reluctance remittance rendezvous
repertoire repression responsive restricted resurgence retrospect rutherford sequential shattering
silhouette simplified simplistic songwriter spectators stabilized staggering starvation stephenson
strategies subjective submission submitting subsequent subsidized successive sufficient summarized
sunderland supervised supplement suspension sustaining sutherland technician temptation thereafter
thrombosis transition travellers triumphant turbulence ultrasound unresolved upbringing vibrations
volkswagen williamson wilmington winchester withdrawal
""",
    (10, 4, 0, 0): """
arithmetic automobile everybody's impossible locomotive separating watermelon
""",
    (10, 4, 1, 0): """
abandoning absolutely acceptable activities advantages ambassador antibodies apparently appreciate
associates assurances azerbaijan believable benefiting calculated calculator california celebrated
ceremonies clinically comparison continuing critically criticisms culturally definitely definition
delivering democratic developers developing difficulty disposable documented dominating efficiency
electrical electronic elementary encourages enormously estimating executives exercising exhibition
experience experiment explicitly externally favourable generating generation generators generously
graduating historical honourable humanities identities incredible incredibly indirectly industrial
infinitely influences inherently innovation instituted interfaces internally introduces ironically
justifying laboratory literature madagascar manageable measurable mechanical micronesia minorities
mistakenly moderately montenegro motorcycle nationally negatively noticeable officially operations
opposition organising organizers organizing overcoming overseeing particular personally philosophy
physically pioneering population positively priorities profitable psychology punishable reasonable
reasonably reassuring recognizes recovering recreation reelection relatively remarkable repeatedly
repetition reportedly republican reputation retirement revolution ridiculous sacrifices satisfying
scientific securities situations stationery supposedly tajikistan technology television unaffected
undefeated undercover underlying underrated undertaken underwater unexpected unfamiliar unofficial
uzbekistan vaccinated
""",
    (10, 4, 1, 1): """
accelerate accessible accidental accredited accumulate accurately accusation activation adaptation
additional adequately adjustable administer admiration admissible admittedly adolescent adrenaline
advertiser advocating affiliates affordable aggravated algorithms allegation allocation allowances
alteration altogether ameliorate ammunition anesthesia animations annexation antagonist antarctica
anticipate apocalypse apologized appliances applicable articulate artificial aspiration assembling
atrocities attributed automation automotive autonomous barbarians behavioral beneficial benevolent
bipartisan canterbury capacities capitalist capitalize casualties categories centennial charitable
cincinnati cinderella circulated collateral commentary compatible competitor complexity compulsory
conceptual congenital consortium conspiracy continuous coordinate copenhagen coronation correlated
cultivated cumulative curriculum decorating decoration dedication deductible defamation deficiency
definitive degenerate dehydrated delegation delusional demolition dependency deposition derivative
designated despicable devastated diagnostic dictionary diplomatic dispensary domination economists
ecosystems eisenhower eliminates embodiment emphasizes empowering enthusiast equivalent escalation
estimation excavation executions exhibiting expectancy expedition expiration exposition fabricated
facilitate facilities fascinated fatalities federation fertilizer formidable formulated fraternity
futuristic geographic graduation hallelujah helicopter hesitation historians homophobic horizontal
horrifying hypothesis hysterical identified identifies illiterate illuminate immaculate imperative
implicated improbable improperly inaccurate inadequate inaugurate incidental indefinite indicating
indication indicative indicators indigenous indonesian ingredient inhibition inhibitors initiative
innovative insolvency insulation insurgency integrated intestinal intimidate invalidate invaluable
invincible invitation irrational irrelevant irrigation irritating irritation jeopardise journalism
kilometers kilometres legitimate liberation limitation litigation localities manipulate mechanisms
medication meditation melancholy memorandum metropolis millennial millennium miraculous missionary
mitigating mitigation mitsubishi moderation modulation monitoring monumental morphology motivating
motivation mysterious navigating navigation negligible neutrality nomination noticeably obligation
obtainable occasional occupation operatives optimistic ordination ornamental ostensibly paediatric
palliative pancreatic paramedics parameters paranormal pedestrian pediatrics persecuted phenomenal
phenomenon politician portfolios presidency presumably previously prioritise prioritize procedural
prohibited propaganda proprietor prosecuted prosecutor prosperity psychiatry qualifying recipients
reconsider recuperate redundancy referendum regulating regulation regulators reinstated relaxation
relegation relocation remarkably renovation repatriate repetitive resembling residences resilience
resolution revelation reversible rhetorical sacramento sanitation saturation segregated semifinals
separation simplicity simulation skepticism solicitors speculated stationary stereotype stimulated
supervisor synonymous systematic terminated terrifying theatrical trajectory triangular ubiquitous
ultimately unbearable undergoing validation variations vegetation venezuelan veterinary victorious
vietnamese vigorously violations visitation vocational vulnerable whatsoever
""",
    (10, 5, 1, 0): """
associated creativity disability enthusiasm eventually individual materially mauritania multimedia
originally university
""",
    (10, 5, 1, 1): """
aboriginal affiliated alcoholism alexandria analytical antibiotic auditorium biological biomedical
capability capitalism ceremonial continuity durability ecological economical eliminated evacuation
evaluating evaluation generosity geological hereditary homophobia homosexual humiliated ideologies
incapacity ineligible inequality inevitable inevitably initiating initiation insecurity invariably
legitimacy liberalism managerial metabolism negativity negotiated obligatory originated patriotism
physiology popularity positivity regulatory relativity repository similarity solidarity subsidiary
undeniable unilateral unreliable vegetarian visibility vocabulary volatility yugoslavia
""",
    (11, 2, 0, 0): """
backgrounds friendships schoolhouse
""",
    (11, 2, 1, 0): """
constrained constraints earthquakes girlfriends lightweight restaurants screenshots shakespeare slaughtered
smartphones spreadsheet springfield transcripts transferred transformed
""",
    (11, 3, 0, 0): """
broadcaster butterflies candlestick differences everything's frightening gingerbread government's
governments grandfather grandmother grasshopper handwriting interesting neighboring questioning remembering
settlements understands
""",
    (11, 3, 1, 0): """
accountants achievement advancement appointment approaching arrangement assignments assumptions attachments
attractions australians battlefield beautifully brilliantly brotherhood businessman businessmen campaigning
challenging cheerleader childminder christopher collections commercials commissions commitments complaining
compliments compression compromised concentrate conclusions conditioned conferences confessions conflicting
confronting congressman conjunction connections consciously constructed consumption containment contracting
contractors contrasting controllers controlling convenience conventions conversions cornerstone corrections
correctness councillors counterpart countryside department's departments description desperately destruction
destructive differently disappeared disciplined disciplines discussions disgraceful distinction distinctive
distinguish distracting downloading drastically embarrassed entertained expressions fingerprint flourishing
footballers forecasting forgiveness forthcoming foundations frequencies frustrating frustration fulfillment
functioning fundraising grandparent groundwater handwritten hardworking heartbroken highlighted impressions
improvement inspections installment instruction instructors instruments interviewed investments involvement
journalists maintaining manuscripts marketplace masterpiece matchmaking meaningless measurement merchandise
mindfulness miscarriage netherlands outnumbered overwhelmed partnership perceptions performance perspective
philippines photographs playstation practically predictions preferences pregnancies premiership prestigious
productions professions programmers programming progressing progression progressive protections protestants
punishments quarterback recruitment referencing reflections registering renaissance replacement researchers
researching scholarship shareholder southampton sovereignty specialised specialists specialized specialties
sponsorship subscribers substitutes suggestions surrendered surrounding switzerland temperature threatening
tournaments trafficking transformer transgender translating translation transported troublesome unconscious
underground unpublished volunteered washington's westminster whereabouts willingness
""",
    (11, 3, 1, 1): """
abstraction acknowledge adjustments assessments bereavement billionaire blockbuster bombardment bournemouth
centralized chamberlain chromosomes commonplace compartment complainant concessions confinement consequence
constantine constitutes consultants contemplate contentious contestants contraction contributes convergence
convictions corresponds counselling counterfeit credentials demonstrate descendants descriptive discouraged
distraction disturbance dysfunction embroidered encountered endorsement enforcement engagements enhancement
enlightened established firefighter fluorescent foreclosure furnishings furthermore generalized handicapped
heavyweight housekeeper illustrates impeachment indifferent inscription interchange intercourse kickstarter
linguistics magistrates maintenance malfunction millionaire mountainous nightingale nonetheless northampton
obstruction outsourcing outstanding persistence picturesque plantations possessions precautions principally
proceedings procurement projections proportions prospective prostitutes refurbished remembrance requirement
resemblance respondents restraining restricting restriction restrictive seventeenth stakeholder subcontract
submissions subsistence substantial substantive supplements suppression technicians temperament transaction
transitions transmitted transmitter transparent treacherous trustworthy undisclosed withdrawals withdrawing
withholding
""",
    (11, 4, 0, 0): """
automobiles caterpillar discovering engineering firecracker
""",
    (11, 4, 1, 0): """
abandonment advertising afghanistan agriculture alternating ambassadors appearances application appreciates
astonishing calculating calculation california's celebrating certificate citizenship combination comfortable
comfortably communicate communities comparisons competition competitive complicated composition conditioner
confidently considering corporation dangerously definitions destination determining development diminishing
discoveries distributed documenting effectively efficiently electronics emergencies emotionally encouraging
enterprises entertainer environment essentially everlasting exhibitions experienced experiments explanation
extensively fashionable financially fortunately fundamental generations genetically immigration importantly
incorrectly independent influencing information innovations inspiration interacting interfering interpreted
interrupted interviewer introducing investigate legislative mathematics motorcycles multiplayer overlapping
overlooking percentages permanently photography politicians populations positioning potentially predictable
prehistoric preparation prominently publication recognition recognizing recommended reformation reluctantly
represented republicans respectable responsible revolutions sacrificing secretaries selectively seriousness
subdivision substituted superheroes supermarket technically territories traditional uncertainty undermining
unfortunate vaccination wonderfully
""",
    (11, 4, 1, 1): """
accessories accommodate accompanied accordingly accountable accusations acquisition adaptations adolescence
adolescents adventurous advertisers affirmative albuquerque allegations alterations alternative anaesthetic
apprehended appropriate approximate arbitration aspirations astronomers atmospheric attribution authorities
bureaucracy calibration capitalists catastrophe categorized celebration celebrities charismatic cholesterol
circulating circulation coefficient coincidence collaborate commemorate commentator commodities comparative
compensated competitors compilation computation conditional condolences confederate confiscated connecticut
consecutive considerate consistency consolation consolidate conspicuous constituent constituted consultancy
continental contingency contractual contributed contributor controversy convertible coordinates corinthians
correlation criticizing cultivating cultivation cylindrical declaration decorations degradation dehydration
demographic deportation deprivation derivatives designation desperation detrimental devastating devastation
dimensional directional directorate discontinue discrepancy disposition disseminate dissolution distributor
diversified emphasizing empowerment encompasses enthusiasts entitlement establishes exceedingly exceptional
excessively exclusively existential expectation expeditions expenditure exploration exponential extravagant
fabrication fascinating fascination festivities foreseeable formulation grammatical helicopters hostilities
illustrated illustrator illustrious implemented implication incarcerate incarnation inclination incompetent
incorporate incremental indications ineffective inefficient inexpensive influential informative ingredients
inhabitants inheritance initiatives inquisition insensitive institution integrating integration intelligent
intensified intentional interaction interactive intercepted interpreter interracial intervening intolerance
intravenous invitations legislation legislators legislature limitations magnificent maharashtra manufacture
medications microscopic millennials misdemeanor mississippi motivations nationalist necessitate necessities
nominations nutritional obligations observation occupations participant participate pedestrians penetrating
penetration permissible perpetrator persecution philosopher practicable predecessor prematurely problematic
proficiency prohibiting prohibition promotional propagation proposition prosecuting prosecution prosecutors
protagonist provisional provocative psychedelic psychiatric punctuation qualitative realization rectangular
regulations reinforcing reminiscent renovations replication reservation residential resignation resolutions
restitution restoration retribution revelations rockefeller segregation sensational sentimental significant
simulations smithsonian specializes spectacular speculation speculative spontaneous statistical stereotypes
stimulating stimulation subordinate superficial supervising supervision supervisors susceptible sustainable
sympathetic termination terrestrial therapeutic undertaking undoubtedly unrealistic unspecified unstoppable
ventilation
""",
    (11, 5, 0, 0): """
electricity
""",
    (11, 5, 1, 0): """
appreciated association educational experiences individual's individuals necessarily opportunity palestinian
paracetamol personality politically spiritually temporarily unavailable universally university's unnecessary
""",
    (11, 5, 1, 1): """
accelerated accelerator accumulated affiliation anniversary anonymously antibiotics anticipated apocalyptic
apologizing archaeology archipelago articulated behavioural catholicism continually cooperating cooperation
cooperative coordinated coordinator credibility deteriorate documentary eliminating elimination equilibrium
evaluations evangelical exaggerated examination explanatory extenuating facilitated familiarity feasibility
flexibility homosexuals hospitality humiliating humiliation identifying illuminated imagination imaginative
immediately immortality inaugurated instability intimidated intoxicated involuntary liabilities libertarian
manipulated masculinity memorabilia methodology ministerial minneapolis nationalism nationality negotiating
negotiation notoriously observatory operational orientation originating possibility preliminary preparatory
probability proprietary radioactive respiratory retaliation scientology secretariat sensitivity supervisory
terminology territorial theological theoretical ultraviolet unanimously unavoidable undesirable unification
utilisation utilization versatility voluntarily
""",
    (11, 6, 1, 1): """
beneficiary colonialism domiciliary eligibility ideological imperialism originality reliability superiority
variability
""",
    (12, 2, 1, 0): """
breakthrough strengthened
""",
    (12, 3, 0, 0): """
broadcasting butterscotch carelessness handkerchief neighborhood neighbouring schoolmaster strawberries
thanksgiving
""",
    (12, 3, 1, 0): """
achievements announcement appointments arrangements breathtaking broadcasters commandments commissioned
commonwealth constructing construction counterparts descriptions distinctions fingerprints grandparents
headquarters highlighting homelessness improvements instructions measurements millionaires northeastern
northwestern partnerships perspectives photographed prescription progressives replacements scholarships
shareholders shipbuilding shortcomings southeastern southwestern subconscious subscription temperatures
transferring transformers transforming translations transmission transporting
""",
    (12, 3, 1, 1): """
accomplished acknowledged acquaintance billionaires circumscribe circumstance commencement constructive
crowdfunding demonstrates displacement distractions frankenstein impoverished indifference infringement
inscriptions jacksonville lincolnshire manslaughter newfoundland requirements restrictions safeguarding
spokesperson stakeholders standardized surroundings surveillance transactions transmitting
""",
    (12, 4, 0, 0): """
satisfactory
""",
    (12, 4, 1, 0): """
aggressively applications architecture calculations certificates championship collectively combinations
commercially commissioner competitions compositions compromising concentrated conditioning conservation
conservative constitution conveniently conversation corporations deliberately destinations developments
difficulties disagreement disappearing disappointed distribution dramatically embarrassing entertaining
environments expectations explanations fundamentals increasingly independence independents intelligence
interpreting interviewing introduction investigates laboratories mechanically passionately pennsylvania
performances photographer preparations preparedness presentation presidential professional publications
questionable recommending registration relationship representing reproduction reproductive specifically
storytelling subcommittee successfully supermarkets surprisingly technologies tremendously turkmenistan
unattractive unemployment unreasonable volunteering
""",
    (12, 4, 1, 1): """
acknowledges acquisitions administered advantageous affectionate alternatives authenticate bureaucratic
cancellation catastrophic celebrations characterize commentators compensation complication concurrently
condemnation confidential confirmation conglomerate congratulate congregation consequences consequently
consistently constituents consultation contributing contribution contributors conventional correctional
deficiencies demographics demonstrated dictatorship differential disadvantage disconnected discontinued
discriminate disqualified dissatisfied dissertation distributing distributors disturbances encompassing
entrepreneur establishing expenditures exploitation fermentation firefighters fluctuations governmental
hospitalised hospitalized hypertension illustrating illustration implementing implications imprisonment
incompetence inconsistent incontinence inconvenient incorporates inflammation installation institutions
instrumental insufficient interactions interception interference intermittent interruption intersection
interstellar intervention irrespective johannesburg journalistic jurisdiction kindergarten malnutrition
manufactured manufactures marginalised marginalized masturbating masturbation missionaries nationalists
neuroscience nevertheless observations overwhelming participants perpetrators perseverance personalized
philanthropy philosophers photographic postgraduate practitioner predecessors prerequisite preservation
proclamation proportional prostitution protagonists psychiatrist psychologist quantitative reservations
respectfully respectively resurrection saskatchewan satisfaction significance specializing spectroscopy
subsequently substantiate substitution sufficiently supplemental supplemented testosterone transitional
transparency unauthorised unauthorized unsuccessful
""",
    (12, 5, 1, 0): """
accidentally associations communicated disabilities economically experiencing historically investigated
investigator organisation organization palestinians particularly recognizable regeneration ridiculously
supernatural undocumented unexpectedly universities
""",
    (12, 5, 1, 1): """
accelerating acceleration accompanying accumulation additionally agricultural anthropology anticipating
anticipation appreciation artificially assassinated astronomical attributable authenticity bibliography
biochemistry biographical capabilities chemotherapy choreography christianity civilisation civilization
collaborated colonization connectivity conservatism conservatory considerable considerably consolidated
constituency contaminated contemporary continuation continuously coordinating coordination cosmopolitan
debilitating denomination depreciation disciplinary enthusiastic exaggeration examinations experimental
facilitating geographical horizontally hypocritical hypothetical illegitimate illumination immunisation
inaccessible inauguration incarcerated incidentally incompatible incorporated indefinitely inflammatory
intellectual intermediate intimidating intimidation introductory irresistible legalization legitimately
longitudinal manipulating manipulation manufacturer mathematical metropolitan modification motivational
negotiations neurological notification occasionally occupational optimization participated pathological
philadelphia presbyterian productivity purification recreational refrigerator remuneration scandinavian
similarities simultaneous subsidiaries tuberculosis unacceptable unbelievable unbelievably unidentified
verification
""",
    (12, 6, 1, 0): """
individually
""",
    (12, 6, 1, 1): """
availability biodiversity deteriorated encyclopedia evolutionary heterosexual humanitarian identifiable
indianapolis intermediary municipality periodically spirituality
""",
    (12, 7, 1, 1): """
epidemiology
""",
    (13, 3, 0, 0): """
grandchildren granddaughter neighborhoods neighbourhood
""",
    (13, 3, 1, 0): """
announcements breastfeeding consciousness constructions distinguished headquartered heartbreaking
liechtenstein prescriptions righteousness strengthening subscriptions thunderstorms transmissions
""",
    (13, 3, 1, 1): """
middlesbrough questionnaire staffordshire transcription
""",
    (13, 4, 0, 0): """
understanding
""",
    (13, 4, 1, 0): """
championships commissioners commissioning concentrating conservatives conversations disagreements
distributions effectiveness encouragement entertainment establishment introductions knowledgeable
massachusetts misunderstood photographers predetermined presentations professionals progressively
relationships restructuring strategically uncertainties
""",
    (13, 4, 1, 1): """
acknowledging acquaintances advertisement carbohydrates characterised characterized circumstances
collaborative compassionate complementary complications comprehension comprehensive concentration
confrontation congressional constellation consultations contemplating contraception contraceptive
contradiction contravention contributions controversial controversies correspondent corresponding
decentralized demonstrating demonstration disadvantaged disappearance disappointing disrespectful
dysfunctional embarrassment enlightenment entrepreneurs illustrations imperfections inconvenience
installations instructional interventions jurisdictions practitioners psychologists reimbursement
reinforcement repercussions retrospective substantially supplementary
""",
    (13, 5, 1, 0): """
automatically communicating communication environmental experimenting fundamentally independently
interestingly international investigating investigation investigators multicultural multinational
opportunities organisations organization's organizations personalities redevelopment traditionally
uncomfortable unfortunately
""",
    (13, 5, 1, 1): """
abnormalities accommodation accreditation administering administrator alternatively anticoagulant
appropriately appropriation approximately approximation architectural assassination authorisation
authoritative authorization certification chronological civilizations clarification collaborating
collaboration collaborators commemoration comparatively complimentary computational confederation
configuration consideration consolidation contamination contradictory denominations determination
developmental differentiate disadvantages discretionary documentaries documentation exceptionally
exponentially functionality globalization gravitational inadvertently inappropriate incarceration
incorporating incorporation indispensable inexperienced insignificant inspirational institutional
intellectuals intentionally interpersonal interrogation investigative irresponsible justification
manifestation manufacturers manufacturing miscellaneous modernization modifications nationalities
notifications parliamentary participating participation perpendicular philosophical possibilities
precipitation predominantly proliferation pronunciation psychological qualification ramifications
realistically schizophrenia semiconductor significantly sophisticated specification spontaneously
stabilization statistically technological unconditional underestimate undergraduate unforgettable
unprecedented unpredictable visualization
""",
    (13, 6, 1, 1): """
accessibility authoritarian autobiography beneficiaries biotechnology compatibility cybersecurity
deterioration extraordinary mediterranean physiological physiotherapy profitability revolutionary
theoretically unnecessarily vulnerability
""",
    (13, 7, 1, 1): """
homosexuality socioeconomic
""",
    (14, 3, 1, 0): """
groundbreaking
""",
    (14, 4, 1, 0): """
apprenticeship distinguishing establishments infrastructure reconstruction transportation
""",
    (14, 4, 1, 1): """
accomplishment advertisements aforementioned concentrations correspondence correspondents demonstrations
disappointment reconnaissance reinforcements transformation understatement
""",
    (14, 5, 1, 0): """
communications investigations professionally understandable
""",
    (14, 5, 1, 1): """
accommodations administration administrative administrators appropriations archaeologists authentication
certifications characteristic classification collaborations configurations considerations constantinople
constituencies constitutional contemporaries cryptocurrency discrimination implementation interpretation
misappropriate overwhelmingly pharmaceutical qualifications recommendation representation representative
specialization specifications superintendent systematically unconventional
""",
    (14, 6, 1, 0): """
reorganization scientifically
""",
    (14, 6, 1, 1): """
accountability archaeological cardiovascular czechoslovakia differentiated discriminatory ecclesiastical
geographically identification intellectually irregularities municipalities organizational reconciliation
rehabilitation responsibility simultaneously sustainability underestimated
""",
    (14, 7, 1, 1): """
meteorological
""",
    (15, 3, 1, 0): """
straightforward
""",
    (15, 4, 1, 1): """
accomplishments acknowledgement notwithstanding transformations
""",
    (15, 5, 1, 0): """
competitiveness congratulations
""",
    (15, 5, 1, 1): """
administration's administrations characteristics dissatisfaction instrumentation interpretations
pharmaceuticals psychologically recommendations representations representatives
""",
    (15, 6, 1, 0): """
environmentally internationally
""",
    (15, 6, 1, 1): """
differentiation electromagnetic entrepreneurial experimentation extraordinarily physiotherapist
professionalism reconsideration
""",
    (15, 7, 1, 1): """
confidentiality
""",
    (16, 5, 1, 0): """
misunderstanding
""",
    (16, 5, 1, 1): """
disproportionate entrepreneurship
""",
    (16, 6, 1, 1): """
characterization responsibilities unconstitutional
""",
    (17, 7, 1, 1): """
interdisciplinary multidisciplinary
""",
    (18, 6, 1, 1): """
disproportionately
""",
    (18, 7, 1, 1): """
telecommunications
""",
}
