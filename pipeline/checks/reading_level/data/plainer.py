"""Hard words -> what to say instead, or what they mean: for hints, never for an automatic change.

Written for this project. The facts, which words readers stumble over and which ones are plainer, are those of
public guidance: GOV.UK, "Words to avoid" (Open Government Licence v3.0); Federal Plain Language Guidelines,
"Use simple words and phrases" (plainlanguage.gov, public domain); NHS digital service manual, "A to Z of NHS
health writing" (Open Government Licence v3.0). Each line is a word, a colon, and what is plainer.
"""
# fmt: off

PLAINER = """
abate: drop, lessen
abstain: do not
accelerate: speed up
accessible: easy to use, easy to reach
accommodate: make room for, help
accommodation: a place to live, somewhere to stay
accompany: go with
accomplish: do
accordance: by, under
accordingly: so
accountable: responsible
accredited: approved
accrue: add up, build up
accumulate: build up
accurate: right, exact
accused: blamed by the police
acknowledge: thank you for, admit
acquire: get
acquitted: found not guilty
activate: start, turn on
acute: sudden, very bad
additional: more, extra
additionally: also
adequate: enough
adhere: keep to, stick
adjacent: next to
adjourn: stop until later
adjust: change
adjustment: change
administer: give
administration: running, paperwork
admissible: allowed
advantageous: helpful
adverse: bad, harmful
adversely: badly
advocacy: speaking up for you
advocate: person who speaks up for you
affirmative: yes
affordable: cheap enough
aforementioned: this, these
aggregate: total
allegation: claim
allege: say, claim
alleged: said to be
alleviate: ease
allocate: give, share out
allocated: given
allocation: share
allowance: money, amount
alternative: other choice
alternatively: or
ambiguous: not clear
ameliorate: make better
amend: change
amendment: change
anaesthetic: drug that stops pain or makes you sleep
analgesic: painkiller
annual: once a year, a year's
annually: once a year
annul: end, cancel
antenatal: before birth
antibiotic: drug that kills germs
anticipate: expect
anticoagulant: drug that stops blood clots
apparent: clear
appendix: extra part
applicable: that applies
applicant: person who applies
appointee: person who acts for you
appropriate: right, proper
appropriately: well, in the right way
approximate: about
approximately: about
arbitrary: without good reason
arbitration: someone decides for both sides
arrears: money you owe
ascertain: find out
assemble: gather, put together
assent: agree
assess: look at, judge
assessment: check, test
asset: thing you own
assist: help
assistance: help
asylum: safety in another country
attain: reach
attempt: try
attributable: because of
authenticate: prove
authorisation: permission
authorise: allow
authority: council, power
autonomous: on your own
bacteria: germs
bacterial: of germs
bail: you can go, but must follow rules
bailiff: person who can take your things if you owe money
bankruptcy: a court says you cannot pay what you owe
barrister: lawyer who speaks in court
beneficial: helpful
beneficiary: person who gets the money
benign: not cancer, not harmful
bereaved: someone close to you has died
bereavement: when someone dies
biannual: twice a year
bilateral: on both sides
biopsy: taking a small piece to test
breach: break
bursary: money for study
capability: what you can do
capacity: able to decide, room
cardiac: of the heart
cardiovascular: of the heart and blood
caseworker: person who helps with your case
category: kind, group
caution: warning
cease: stop
chronic: long-lasting
circumscribe: limit
circumstances: what is happening to you
claimant: person who claims
clarification: making clear
clarify: make clear
clinician: doctor or nurse
coerce: force
coercion: being forced
cognitive: of thinking
cohabit: live together
collaborate: work together
collaboration: working together
commence: start, begin
commencement: start
compel: make, force
compensate: pay back, make up for
compensation: money for harm done
competent: able
complainant: person who complains
compliance: following the rules
compliant: that follows the rules
component: part
comprehensive: full
comprise: is made up of
compulsory: you must
conceal: hide
concerning: about
concession: lower price
concur: agree
concurrent: at the same time
concurrently: at the same time
conditional: with rules
confidential: private, kept secret
confidentiality: keeping it private
confiscate: take away
consecutive: in a row
consensus: agreement
consent: say yes, agree
consequence: result
consequently: so
considerable: large, a lot of
consistent: always the same
consolidate: join
constitute: make up
consult: talk to, ask
consultant: senior doctor
consultation: talk, asking people what they think
contagious: easy to catch
contingency: just in case
contraception: ways not to get pregnant
contraceptive: way not to get pregnant
contractual: in your contract
contravene: break
contravention: breaking the rules
contribute: give, help
contribution: payment, share
convene: meet
conveyance: legal work to buy a home
convicted: found guilty
conviction: found guilty
coordinate: plan together
coordinator: person who plans
coroner: person who finds out why someone died
correspond: write
correspondence: letters, emails
counselling: talking about your problems
counsellor: person you can talk to
creditor: person you owe money to
criteria: rules
criterion: rule
culpable: to blame
cumulative: adding up
curtail: cut short
custodial: in prison
custody: being held by the police, care of a child
debilitating: makes you weak
deceased: dead, who has died
declaration: statement
decree: order by a court
deduct: take off
deduction: money taken off
deem: treat as, think
defendant: person on trial
defer: put off, delay
deferral: delay
deferred: put off, delayed
deficiency: lack
deficit: what is missing
dehydrated: short of water
dehydration: lack of water
delegate: pass on
deliberate: meant
demonstrate: show
depart: leave
dependant: person you look after
dependent: who needs you
depict: show
deploy: use, send
deportation: being sent out of the country
deposit: money you pay first
deprivation: being poor, going without
designate: choose, name
designated: chosen
detain: hold, keep
detained: held
detention: being held
deteriorate: get worse
deterioration: getting worse
determination: decision
detrimental: harmful
diagnose: find out what is wrong
diagnosis: finding out what is wrong
diagnostic: to find out what is wrong
disburse: pay
discharge: leave hospital, fluid that comes out
disclose: tell, show
disclosure: telling
discontinue: stop
discretion: choice
discretionary: they can choose
discriminate: treat unfairly
discrimination: unfair treatment
disorder: illness
dispatch: send
dispensary: place that gives medicine
dispense: give
disproportionate: too much
disregard: ignore
disseminate: spread, share
dissolution: legal end
diverse: different, mixed
diversity: people being different
domicile: home
domiciliary: at home
dosage: how much to take
duration: how long it lasts
earnings: pay
economical: cheap
elapse: pass
elective: chosen, planned
eligibility: whether you can get it
eligible: can get, allowed
eliminate: get rid of
emphasise: stress
emphasize: stress
empower: let, help
enable: let
enact: make law
enclosed: with this letter
enclosure: what is with this letter
encounter: meet
endeavour: try
endorse: back, sign
enforce: make people obey
enforcement: making people obey
engagement: taking part
enhance: make better
enhancement: extra, improvement
enquire: ask
enquiry: question
ensue: follow
ensure: make sure
entail: mean, need
entitled: have a right to, can get
entitlement: what you can get
enumerate: count, list
equality: treating people fairly
equitable: fair
equity: fairness
equivalent: equal, the same
eradicate: get rid of
establish: set up, find out
evaluate: test, look at
evict: make someone leave their home
eviction: being made to leave your home
evident: clear
examination: test, check
exceed: go over
excessive: too much
exclude: leave out
excluding: not
exclusively: only
exempt: does not have to
exemption: not having to
exhibit: show
expedite: hurry
expenditure: spending
expenses: costs
expertise: skill
expiration: end
expire: end, run out
expiry: end
exploit: use unfairly
exploitation: being used by others
extension: more time
extenuating: that explains why
facilitate: help, make easier
facility: place, building
feasible: possible
finalise: finish
fiscal: about tax
fluctuate: go up and down
formulate: work out
forthwith: now
fraudulent: dishonest
frequently: often
fulfil: meet, carry out
functionality: what it can do
furnish: give
furthermore: also
grievance: complaint
guardian: person who looks after a child
habitual: usual
harassment: being bothered or scared by someone
hazardous: dangerous
henceforth: from now on
hereby: now
herein: here
hospitalised: taken to hospital
hypertension: high blood pressure
identical: the same
identification: something that shows who you are
identify: find, name
immediately: now, at once
imminent: very soon
immune: safe from a disease
immunisation: jab to stop illness
impair: harm, weaken
impairment: loss, problem
impartial: fair, not on any side
impede: slow, block
imperative: very important
implement: carry out, start
implementation: carrying out
implication: what it means
imprisonment: prison
inability: not being able
inaccurate: wrong
inadequate: not enough
inadvertently: by mistake
inappropriate: wrong
inaugurate: start
incapable: not able
incapacity: not being able to work or decide
incarcerate: put in prison
incentive: reason to do it
inception: start
incident: event
income-related: that depends on your money
incontinence: not being able to hold your pee or poo
incorporate: add, include
increment: rise
incur: have to pay
indebted: owing
indefinite: without an end date
indemnity: cover for loss
indicate: show
indication: sign
induction: training at the start
infectious: easy to catch
inflammation: redness and swelling
inflammatory: that causes swelling
inform: tell
inherit: get when someone dies
inheritance: what you get when someone dies
inhibit: stop
initial: first
initially: at first
initiate: start
initiative: plan
injunction: court order to stop someone
inpatient: person who stays in hospital
inquire: ask
insolvency: not being able to pay what you owe
insolvent: cannot pay what you owe
instalment: part payment
institution: place, organisation
insufficient: not enough
intermediary: person in between
intermittent: now and then
interpreter: person who puts words into your language
intervene: step in
intervention: help, step
intimidate: scare
intimidation: scaring someone
intoxicated: drunk
intravenous: into a vein
invalid: not legal, out of date
invalidate: cancel
irrespective: no matter
jeopardise: put at risk
judicial: by a judge
jurisdiction: area, power
justification: reason
legislation: law
legitimate: legal, fair
levy: tax, charge
liability: duty to pay, debt
liable: must pay, responsible
liaise: talk to, work with
liaison: working with
litigation: going to court
locality: area, place
location: place
maintenance: money for a child, keeping in good order
malignant: cancer
malnutrition: not getting the right food
mandatory: you must
marginalised: left out
maternity: about having a baby
maximise: make the most of
maximum: most
means-tested: that depends on your money
mediation: help to agree
mediator: person who helps you agree
medication: medicine
methodology: way
migrant: person who comes from another country
minimise: make smaller
minimum: least
misappropriate: steal
misconduct: bad behaviour
mitigate: make less bad
mitigating: that explain why
modification: change
modify: change
monitor: check, watch
multidisciplinary: of different experts
multiple: many
necessitate: make necessary
negligence: not taking care
negligible: very small
negotiate: talk to agree
nevertheless: but, even so
nominate: name, choose
nominated: chosen
nominee: person chosen
nonetheless: but, even so
notification: letter, notice
notify: tell
notwithstanding: even if
numerous: many
nutrition: food that keeps you well
objective: aim
obligated: must
obligation: duty
obligatory: you must
obstruct: block
obtain: get
obtainable: you can get
occupancy: living there
occupant: person who lives there
occupational: about work
occur: happen
occurrence: event
offence: crime
offender: person who broke the law
ombudsman: person who looks into complaints
omit: leave out
ongoing: that goes on
operational: working
optimal: best
optimum: best
optional: you can choose
oral: spoken, by mouth
originate: start
outpatient: person who comes for the day
outstanding: not paid, not done
overdue: late
paediatric: for children
palliative: to ease pain
paramount: most important
parole: leaving prison early with rules
participant: person who takes part
participate: take part
participation: taking part
paternity: about being a father
pathway: way, plan
payable: to be paid
payee: person who gets the money
penalty: fine
pending: waiting for
perceive: see
periodic: now and then
periodically: now and then
permissible: allowed
permit: let, paper that lets you
permitted: allowed
perpetrator: person who did it
persecution: being treated badly for who you are
persistent: that goes on
personnel: staff
pertaining: about
pertinent: that matters
pharmaceutical: of medicine
physician: doctor
physiotherapist: person who helps you move
physiotherapy: exercise to help you move
possess: have, own
possessions: things you own
postgraduate: after a first degree
postnatal: after birth
postpone: put off
practicable: that can be done
practitioner: doctor, nurse or other worker
precaution: care
preclude: stop
predominantly: mostly
prejudice: unfair ideas, harm
preliminary: first
premises: building
prerequisite: something you need first
prescribe: tell you to take
prescribed: that a doctor told you to take
previous: last, earlier
previously: before
primarily: mainly
principal: main
prior: before, earlier
prioritise: do first
probate: the right to deal with a dead person's things
probation: time when someone checks on you
procedure: way, operation
proceed: go on
proceedings: court case
procure: get, buy
procurement: buying
proficiency: skill
prognosis: what is likely to happen
prohibit: stop, ban
prohibited: not allowed
promptly: quickly
promulgate: make known
proportion: share
proprietor: owner
prosecute: take to court
prosecution: taking someone to court
prospective: future
provide: give
provided: given, if
provider: firm, service
provision: service, rule
provisional: for now
proximity: being near
psychiatric: for mental illness
psychiatrist: doctor for mental illness
psychological: of the mind
psychologist: person who helps with the mind
purchase: buy
pursuant: under
pursue: follow
qualification: exam, certificate
qualify: can get
qualifying: that counts
quantify: measure
quarterly: every 3 months
questionnaire: list of questions
ratify: approve
rationale: reason
reassess: look at again
rebate: money back
recipient: person who gets it
reconsider: think again
reconsideration: looking at the decision again
rectify: put right
recuperate: get better
recur: happen again
recurrent: that comes back
recurring: that comes back
redress: putting right
redundancy: losing your job
redundant: out of a job
referral: being sent to another service
refrain: do not
regarding: about
registrar: person who records births and deaths
regulate: control
regulation: rule
rehabilitation: help to get well again
reimburse: pay back
reimbursement: paying back
reinstate: put back
reiterate: say again
relapse: get ill again
relieve: ease
relinquish: give up
relocate: move
relocation: move
remainder: rest
remand: keep in prison before trial
remedy: cure, put right
remittance: payment
remuneration: pay
render: make, give
renewal: making it last longer
repatriate: send home
repayable: to be paid back
repayment: paying back
representation: someone to speak for you
representative: person who speaks for you
requirement: what you need, rule
requisite: needed
rescind: cancel
reside: live
residence: home
residency: living there
residential: to live in
residual: left over
resolution: answer, settling
resolve: settle, sort out
respectively: in that order
respiratory: of breathing
respite: a break
responsibility: duty
restitution: paying back
restrain: hold back
restrict: limit
restriction: limit
retain: keep
retention: keeping
retrieve: get back
retrospective: from the past
revenue: money coming in
revoke: cancel
safeguard: keep safe
safeguarding: keeping people safe
sanction: punishment, cut in money
seizure: fit, taking away
select: choose
significant: big, important
simultaneous: at the same time
simultaneously: at the same time
solely: only
solicit: ask for
solicitor: lawyer
specific: exact, this
specified: named
specify: say exactly
spouse: husband or wife
stakeholder: person with an interest
statutory: by law
stipulate: say, set
strategy: plan
streamline: make simpler
subcontract: pay others to do
submission: sending in
submit: send, give
subsequent: later, next
subsequently: later
subsidise: help pay for
subsidy: help with the cost
subsistence: money for food
substantial: large
substantially: a lot
substantiate: prove
successive: in a row
sufficient: enough
sufficiently: enough
supersede: replace
supervise: watch over
supervision: being watched over
supplement: add to, extra
supplementary: extra
surgical: by an operation
surveillance: watching
suspend: stop for a time
suspension: stop for a time
sustain: keep up, suffer
taxable: that you pay tax on
tenancy: renting a home
tenant: person who rents
tenure: how you hold your home
terminate: end
termination: end
testify: speak in court
testimony: what you say in court
therapeutic: that helps you heal
thereafter: after that
thereby: so
therefore: so
thereof: of it
threshold: limit
thrombosis: blood clot
timely: in good time
transaction: payment, deal
transition: change
transmit: send, pass on
transmitted: passed on
transparent: open, clear
trauma: shock, injury
traumatic: very upsetting
tribunal: group who decide, a kind of court
tuition: teaching
ultimately: in the end
unauthorised: not allowed
undergo: have
undergraduate: first degree student
undertake: do, agree
undertaking: promise
unilateral: by one side
unsuccessful: did not get it
utilisation: use
utilise: use
utilize: use
vacate: leave
valid: legal, in date
validate: check, confirm
validity: how long it lasts
variation: change
vary: change, differ
verbal: spoken
verbally: by speaking
verification: check
verify: check
viable: that can work
vicinity: area
violate: break
violation: breaking the rules
vocational: for a job
voluntary: you can choose, unpaid
vulnerability: being at risk
vulnerable: at risk
waive: not ask for
waiver: giving up a right
warrant: court order
whereas: but
whilst: while
withdraw: take back, take out
withdrawal: taking out, stopping
withhold: keep back
"""
