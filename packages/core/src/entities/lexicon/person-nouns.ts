import { wordSet } from "../../language/word-set.ts"

/** Nouns that stand for one person and do not show it by their form. */
export const PERSON_NOUNS = wordSet(`
head chief minister president premier chancellor king queen prince princess mayor judge justice spokesman spokeswoman
spokesperson chairman chairwoman chair ceo executive boss coach captain striker champion general colonel sergeant
candidate nominee politician democrat republican diplomat envoy ambassador official secretary lawyer attorney
prosecutor economist analyst expert scientist biologist physician nurse star veteran activist native mother father
sister brother wife husband son daughter widow man woman boy girl teenager student graduate billionaire mogul tycoon
magnate pope cardinal bishop imam rabbi monk priest sheriff lieutenant major admiral marshal deputy whip lawmaker
congressman congresswoman pontiff dean professor scholar historian academic author novelist poet journalist columnist
host comedian actress singer guitarist musician artist rapper athlete golfer sprinter midfielder defender goalkeeper
batsman pilot driver farmer victim suspect survivor witness resident citizen neighbour neighbor patient client critic
ally aide adviser advisor counterpart colleague successor predecessor rival opponent founder pair nobel laureate guest
leader speaker year-old officer worker teacher manager member player employee trader shopkeeper keeper owner voter customer
passenger commuter dealer banker broker engineer commander commissioner lecturer organiser organizer researcher reporter
writer painter photographer filmmaker designer developer mourner protester prisoner mechanic clerk paramedic firefighter
cook chef baker butcher uncle aunt cousin friend kid child grandmother grandfather parent trainee refugee caretaker governor councillor councilor counsellor warden ombudsman treasurer advocate
barrister solicitor magistrate hero heroine
dad mum mom gran grandma grandpa granddad stepfather stepmother nephew niece cousin twin fiance fiancee bride groom
lady gentleman lad lass bloke youngster toddler pensioner retiree newcomer foreigner outsider local villager islander
winner loser runner-up finalist medallist skipper referee umpire bowler batter swimmer cyclist rower skater boxer jockey
rider climber hiker skier surfer angler referee playmaker winger keeper
trucker hairdresser plumber carpenter electrician builder bricklayer roofer gardener grower winemaker brewer fisher
rancher herder shepherd forester ranger miner docker stevedore sailor seafarer crewman steward stewardess courier
driver cabbie barber tailor cobbler jeweller florist grocer baker barista waiter waitress bartender innkeeper hotelier
landlord landlady tenant lodger homeowner housekeeper cleaner porter usher cashier seller vendor peddler stallholder
pharmacist midwife surgeon doctor medic carer physiotherapist psychologist therapist vet veterinarian teacher tutor
headteacher principal pupil schoolboy schoolgirl undergraduate lecturer librarian archivist curator conservator
collector gallerist auctioneer architect surveyor planner inspector auditor accountant bookkeeper insurer adjuster
detective constable policeman policewoman superintendent coroner pathologist bailiff juror defendant plaintiff convict
inmate fugitive hostage soldier veteran airman pilot astronaut cosmonaut translator interpreter whistleblower insider
preacher pastor vicar chaplain nun missionary activist campaigner organiser volunteer donor philanthropist
sculptor composer conductor drummer pianist violinist dancer choreographer playwright screenwriter
meteorologist forecaster climatologist geologist seismologist volcanologist virologist epidemiologist
`)

/** Endings of agent nouns. */
export const PERSON_ENDING = /^\p{Ll}{3,}(?:ists?|man|woman|person|cian|crat|eer|tor|ier|eur|wright)$/u
