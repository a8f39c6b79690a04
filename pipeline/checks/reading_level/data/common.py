"""Words that most adults meet often, beside familiar.py. Made by make_tables.py: do not edit.

From the word frequencies of wordfreq. Licence: CC-BY-SA-4.0 (ORIGIN.md).
"""
# fmt: off

WORDS = """
absolute abuse action actions active actor actual actually ad adam addition admit adopted adult adults
advance advanced advantage advice affairs affect affected afford africa african agencies agency agent agents
agreement aircraft al album alcohol alex although amazing amazon ancient andrew announced annual anti
anymore app appeal appearance applied apply appointed approach approval approved area areas argument arrest
arrested article articles asia asian aspects assembly assistant association attached attempts attitude
attorney attractive audience australia australian available average avoid award awards aware awesome baby
balance ban basic basically basis basketball battery bbc behavior benefit benefits beyond bike billion blog
bomb bond border boston boyfriend brand brazil brief brilliant britain british budget ca cable california
calm camera campaign campus canada cancer candidate candidates capable carbon cast catholic central century
chairman challenge channel chapter character characters charles chat chemical chicago chinese chris christ
christian civil claim claimed claims classic clearly client climate clinical clinton closely co code
collected collection combat combined comedy command commander comment comments commercial commission
committee common community complete completed completely complex computer concept concern concerned concerns
concert condition conditions conduct conducted conference confidence confirmed conflict congress connection
consider considered constant constantly construction consumer contact contain contains content contest
context continue continued continues contract control controlled convention core corporate council couple
coverage create created creating creation creative credit crew crime criminal crisis critical cultural
culture current cycle da dan daniel data david dc de debate debt debut decade decades decision decisions
declared defence defined degree degrees deliver delivered demand democrats department depression depth
deputy description design designed despite detail detailed details determine determined develop developed
development device devices dick diet difficult digital directly director discuss discussion disease display
distance district division document documents domestic dont doubt download dr draft drama drug drugs dude
easily economic ed edition editor education edward effect effective effects effort efforts el elected
election elections elements em email empire employee employees employment en energy engaged england entire
entitled entry episode equipment era error especially established estate et eu europe european event events
evidence ex exactly example examples excellent exclusive exercise exist existence expansion expensive
experience expert experts exposed express expressed expression extended external extreme extremely facebook
factor factors failure fairly familiar famous fantastic fantasy feature features federal fee feelings fees
female festival final finance financial firm florida focus focused force forced forces ford foreign forever
foundation france francisco frank frequently ft function functions fund funding funds future gender
generally george german germany girlfriend global gonna google gotta governor grace graduate grant granted
greek growth guilty haha harry heavily henry hi highly hollywood honestly hong hopefully human humans id ii
iii illegal im image images imagine impact importance inc incident include included includes including
increase increased increasing index india individual industry influence info information injured injury
inspired instance institute insurance interest interests internal international internet interview
introduced investment involved iran ireland irish israel issue issued issues italian italy item items jack
jackson jan japan japanese jersey jesus jewish jim joe john johnson joint jones jordan joseph journal jr
justice kevin kim kinda knowledge korea la labor labour lack largely latter launch launched le leadership
league lee liberal license limit limited link linked links literally ll local located lol london los louis
ma main mainly maintain maintenance manage managed management manchester marine martin mary mass massive
mate matt max maximum media medical medium memories memory mental mention mentioned method methods mexico
michael michigan mid mike military minimum minister ministry minor mission mm mobile mode model models
modern monthly motion movement mr mrs ms multi multiple museum musical muslim nation national nations native
natural nature negative network nfl nick normal normally novel nuclear numerous obama object objects obvious
occurred official officials ohio ok okay online onto operate opinion opposed opposite option options
organized origin original outstanding overall pacific pakistan panel paris parliament particular patient
patients paul pc percent perfect perfectly perform performance performed performing period permanent
personal personally personnel perspective phase photo photos physical pilot planet plastic plot plus pm
policies policy political politics popular population porn port portion position positions positive possibly
potential practice practices pre prefer pregnant premier presence president press pressure prevent prime
principal private pro probably problem problems process produce produced product production products
professional professor profile profit program programme programs progress project projects promote proof
properly properties property proposed protection protein providing published purpose purposes quality quote
random range rare re reaction realize realized reasonable recent recently recognize recognized recommend
recovery reduce reduced reference referred reform region regional regions register registered regular
related relations relationship release released relevant relief religion religious replace replaced reply
represent republic request requirements research reserve resistance resources respect respond response
restaurant result results retail revealed revenue richard risk robert role roman rural russia russian ryan
sam sample san scale scene scenes schedule scheme science scientists scotland scott scottish section sector
secure security selection semi senate senator senior series serious session severe sex sexual shift signal
simply site situation skills slightly smith social society software solar solid solo solution solutions
somewhat source sources soviet spain spanish special species split squad st stadium staff standard standards
statement statements statistics status stephen steve storage strategy strength stress strike structure
struggle student students studio stupid style sub success successful suddenly suggest suggested suicide
super supply support supported supporting supreme surgery survey survive suspect sydney system systems
talent target taylor tech technical techniques technology temperature tend texas text theme themselves
theory therapy thomas threat throughout tim tom tony total totally tough tour tournament tradition traffic
transfer transport travel treatment trend trial troops trump tv twitter type types typical typically uk
ultimate un unable understood union unique unit units universe university unlike update updated urban usa
users usual usually van various ve vehicle vehicles version vice victim victims video videos violence
virginia vision visual volume vs wales wanna washington website weekend weekly weight weird whatever whether
widely william williams wilson within witness worldwide wow writers ya yeah york youtube zealand zero zone
"""
