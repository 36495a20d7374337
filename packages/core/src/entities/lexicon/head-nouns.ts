import { wordSet } from "../../language/word-set.ts"

/** Nouns that end (or, before "of", begin) the name of an organisation. */
export const ORGANIZATION_HEADS = wordSet(`
ministry department dept dept. agency authority bureau office directorate commission committee subcommittee council board university college school institute institution academy company corporation corp corp. inc inc. ltd ltd. limited llc plc gmbh ag sa group holdings holding bank banks fund foundation trust association federation confederation union league party alliance coalition front movement army navy airforce police force forces guard guards court tribunal parliament assembly congress senate cabinet secretariat service services organization organisation society club fc cf afc sc press news times post herald tribune gazette telegraph journal daily magazine chronicle mirror observer radio television tv network networks broadcasting broadcaster airlines airline airways aviation motors industries industry systems technologies technology labs laboratory laboratories partners capital ventures consortium cooperative exchange hospital clinic church diocese brigade battalion regiment corps command militia division squad mission embassy consulate chamber conference-board center centre registry museum library orchestra choir studios pictures entertainment records media publishing pharmaceuticals pharma energy petroleum oil gas power electric steel telecom telecommunications communications insurance securities investments equities management consulting associates brothers bros & co co. enterprises international industries workers teachers federation legion rangers panthers giants lions tigers eagles bulls united rovers wanderers athletic team watch monitor registry treasury exchequer presidency politburo taskforce caucus lobby faction guild syndicate cartel gang brotherhood initiative-group house foods dairies breweries stores shipping railways railway logistics robotics semiconductors healthcare therapeutics biotech software minerals metals chemicals foundries seafoods hauliers retailers landlords tenants growers producers seminary faculty polytechnic kindergarten gymnasium observatory survey directorate inspectorate ombudsman administration bench panel jirga junta knesset regime government biosciences bioscience genomics diagnostics aerospace automotive beverages cement textiles hotels resorts ferries lines terminals ports airports mines refineries supermarkets properties gallery galleries biologicals vaccines rail zoos sensors instruments components stockbrokers brokers buses harriers
`)

/** Nouns and letters that end the full name of a company or club, and that its short name is without. */
export const SHORTENED_HEADS = wordSet(`
foods dairies breweries stores shipping railways logistics robotics semiconductors healthcare therapeutics biotech biologicals sensors instruments components biosciences genomics diagnostics software minerals metals chemicals foundries seafoods
group holdings holding corporation corp corp. company co co. inc inc. ltd ltd. limited plc llc gmbh ag sa nv ab oy asa industries enterprises motors airlines airways aviation pharmaceuticals pharma technologies technology systems labs energy petroleum steel media entertainment studios pictures records partners capital ventures investments telecom insurance
united rovers wanderers athletic
`)

/** Letters that stand before or after the name of a club. */
export const CLUB_LETTERS = wordSet(`
IK BK FK SK FC CF AFC SC AC RC BC HC NK KK CD UD SV TSV JK GKS RFC CFC RCD
`)

/** Nouns that end the name of a region or a built place, and which of the two. */
export const REGION_HEADS = wordSet(`
river lake sea ocean gulf bay strait straits island islands isle isles peninsula mountain mountains hills valley desert forest rainforest basin delta reef coast plain plains plateau province district county state territory region prefecture governorate municipality city town township village oblast canton archipelago lagoon falls glacier highlands lowlands creek ridge canyon corridor enclave suburb borough ward taluk tehsil upazila emirate republic kingdom empire wadi hill mount
`)
export const FACILITY_HEADS = wordSet(`
airport airfield airbase airstrip base station terminal port harbour harbor seaport stadium arena ground coliseum bridge dam reservoir plant reactor refinery pipeline tower towers building palace castle fort fortress prison jail penitentiary barracks canal highway motorway expressway freeway road street avenue boulevard lane square roundabout park garden gardens zoo beach cemetery drive interchange temple mosque cathedral basilica shrine monastery abbey chapel synagogue tunnel plaza mall market bazaar hotel resort theatre theater cinema hall auditorium crossing checkpoint camp shipyard wharf pier mine factory warehouse farm ranch estate mansion villa monument memorial statue campus complex compound headquarters pavilion racecourse speedway circuit velodrome lighthouse courthouse gate wall house-museum sanctuary reserve
`)

/** Nouns that end the name of an event. */
export const EVENT_HEADS = wordSet(`
summit meeting conference forum games olympics paralympics cup championship championships tournament open masters festival fair expo airshow exhibition biennale war wars battle revolution uprising intifada rebellion election elections referendum crisis disaster earthquake tsunami flood floods massacre genocide holocaust famine pandemic marathon prix derby playoffs finals final talks dialogue session convention awards ceremony parade rally march congress-session centenary jubilee coronation inauguration olympiad trophy bowl series tour classic inquiry trial hurricane cyclone typhoon
`)

/** Nouns that end (or, before "on" or "for", begin) the name of an agreement. */
export const AGREEMENT_HEADS = wordSet(`
agreement agreements treaty pact accord accords framework partnership protocol protocols convention memorandum deal charter declaration communiqué communique compact concession armistice truce ceasefire settlement entente concordat covenant understanding
`)

/** Nouns that end the name of a law, programme or policy. */
export const POLICY_HEADS = wordSet(`
act bill law laws policy policies programme program plan initiative scheme directive regulation regulations amendment code constitution strategy doctrine agenda project resolution ordinance decree statute yojana mission-plan guidelines roadmap stimulus package mandate budget reform
`)

/** Heads that name a thing of their own kind before "of", "for" or "on", with the rest of the name after it. */
export const OPENING_HEADS = wordSet(`
ministry government department office bureau agency authority directorate commission committee council board university college school institute institution academy bank fund foundation trust association federation confederation union league party alliance coalition front movement army force forces court panel assembly congress parliament house houses chamber organization organisation society club church diocese archdiocese order embassy consulate center centre museum library campaign network group center-left guild company service secretariat administration friends doctors journalists lawyers mothers sons daughters knights brotherhood community communities confederacy conference
republic kingdom gulf bay strait straits isle cape sea state states commonwealth sultanate emirate principality city province district county port valley horn peninsula territory islands mount tower palace bridge port
battle war siege festival massacre summit feast day treaty convention framework agreement declaration protocol memorandum charter pact statute act code bill
`)

/** Nouns whose possessive stands inside a name: People's, Ministers', Women's. */
export const POSSESSIVE_INNER = wordSet(`
people peoples women men children workers farmers teachers students ministers leaders journalists writers doctors nurses lawyers veterans veteran citizens players employers employees directors governors commissioners mayors parents girls boys fishermen traders bankers miners drivers owners consumers customers depositors world nation state king queen prince princess mother father valentine new year director president speaker attorney coroner sheriff manufacturers producers growers artists actors scientists engineers pilots officers soldiers chiefs heads master masters bachelor saint
`)

/** Nouns that say of a centre that it is a building, where they stand before that. */
export const CENTRE_USES = wordSet(`
tennis sports aquatic aquatics leisure convention conference congress exhibition exhibitions shopping trade entertainment arts detention evacuation visitor visitors transit community
`)
