import { wordSet } from "../word-set.ts"

/** Function words by language: frequent in it, and together found in no other. */
export const FUNCTION_WORD_PROFILES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    "the of and to in is that for it was with as on be by at from are this have has not said which were will would been their they but he she his its an or who",
  ),
  de: wordSet(
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde",
  ),
  fr: wordSet(
    "le la les de des du et en un une est que qui dans pour pas au sur par plus ne se ce il elle sont avec aux son sa ses ont mais comme ou nous été cette leur fait être à",
  ),
  es: wordSet(
    "el la los las de del y en un una que es por con para no se su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde fue ser son",
  ),
  it: wordSet(
    "il lo la i gli le di del della dei delle e in un una che è per con non si da al come più ma anche sono nel nella alla ha questo suo sua loro dal dalla stato essere ai tra",
  ),
  pt: wordSet(
    "o a os as de do da dos das e em um uma que é por com para não se na no ao mais como mas foi sua seu ou ser quando muito há nos já está também pelo pela até isso são à",
  ),
  nl: wordSet(
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over werd hun wij deze die tot worden kan meer",
  ),
  sv: wordSet(
    "och i att det som en på är av för med till den inte har de ett om han var jag men vi från så när hon kan ska efter eller sig nu också sin under säger mot vid år blir skulle mycket där ut dem hur vara kommer ha över finns alla andra",
  ),
  da: wordSet(
    "og i at det som en på er af for med til den ikke har de et om han var jeg men vi fra så når hun kan skal efter eller sig nu også sin under siger mod ved år bliver ville meget der ud dem hvor være kommer blev over mellem hvad nogle blevet været sagde vil siden hende gør bliver oplyser kunne have man havde alle andre",
  ),
  no: wordSet(
    "og i å det som en på er av for med til den ikke har de et om han var jeg men vi fra så når hun kan skal etter eller seg nå også sin under sier mot ved år blir ville mye der ut dem hvor være kommer ble over mellom hva noen blitt vært sa vil siden henne gjør opplyser kunne ha man at alle andre",
  ),
  fi: wordSet(
    "ja on ei että se oli myös hän mutta ovat kuin joka sen mukaan ole voi vain jos tai kun jo niin olla sekä nyt mitä vielä jotka tämä tämän hänen ollut olisi kanssa siitä siellä noin kertoo sanoo jälkeen he ne eivät ennen kuitenkin",
  ),
  is: wordSet(
    "og að í á er sem til var við um en af með það fyrir ekki hann þess hefur því þá hún eru verið segir frá eftir þeirra sé þeir vera upp út þar eða svo hafa verða ég yfir sér eins mjög nú",
  ),
  pl: wordSet(
    "i w na z do że się nie to o jest jak po od za przez są dla ale oraz które który która tym ich jego było będzie może także tego już być ma czy co przed tak tylko przy ze był jej we również sobie podczas między lub",
  ),
  cs: wordSet(
    "a v na se že s z je do o to k za i jako po ale pro by od který která které jsou nebo až podle ve už si byl bylo také jen být jeho při má ze tak není uvedl řekl což před své mezi co však této proto když",
  ),
  sk: wordSet(
    "a v na sa že s z je do o to k za i ako po ale pre by od ktorý ktorá ktoré sú alebo až podľa vo už si bol bolo aj tiež len byť jeho pri má zo tak nie uviedol povedal čo pred svoje medzi však tejto preto keď sme",
  ),
  sl: wordSet(
    "in v na se da je za so pa ki z o do bi po s pri kot tudi ali še bil ne od to ni med bo bilo lahko svoje že več kar zaradi ter kjer tem pod ga jih sta smo če ko njihov letu pred",
  ),
  hr: wordSet(
    "i u je na se da su za s od o a kako koji ne će što kao do to iz sve bi ili po biti nije koja koje ali još samo prema te tako ima svoje bio zbog već nakon također sam bilo godine smo može rekao tijekom",
  ),
  hu: wordSet(
    "a az és hogy nem is egy meg van volt ez csak de el már ki mint azt be még lehet kell le sem szerint ha ezt ami lesz vagy után volna minden több fel majd pedig között mert így azonban amely nagy aki akkor által miatt",
  ),
  ro: wordSet(
    "de și în la a care cu pe o un din că nu este sau mai pentru au fi al ale se prin fost dar după sunt cel era ce lui când până ca are acest această între fără despre doar poate va ar le lor săi spus nici",
  ),
  tr: wordSet(
    "ve bir bu da de için ile olarak çok daha olan gibi en ne var o ki kadar sonra ise her değil ya göre ama mi ancak oldu dedi olduğu olduğunu tarafından bin üzere yeni kendi diye eden ilk iki türkiye hem bunun",
  ),
  id: wordSet(
    "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke juga adalah oleh karena bahwa sudah atau ada para telah saat lebih kata mereka bisa kami tersebut kepada menjadi masih hanya secara serta tahun hari seorang namun",
  ),
  ms: wordSet(
    "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke juga adalah oleh kerana bahawa sudah atau ada para telah ketika lebih kata mereka boleh kami tersebut kepada menjadi masih hanya secara serta tahun hari seorang namun beliau turut ialah",
  ),
  vi: wordSet(
    "và của là có được cho các trong với không một người đã này những đến để khi từ về ra vào ở trên nhiều năm cũng sẽ như tại theo sau đó do còn nhưng phải bị ông nước lại thì",
  ),
  lt: wordSet(
    "ir kad su yra į iš buvo tai ne bet o kaip už nuo per dėl jau tik bus ar prie jo kuri kuris po dar savo apie pagal jis gali šio taip pat metu jos labai sakė nėra kai tačiau",
  ),
  lv: wordSet(
    "un ir ka no par ar arī uz kas pēc bija tas bet nav lai to gan vai tika būs tā jau kā pie līdz pret ko viņš savu tikai gada var ja šo vēl kurā",
  ),
  et: wordSet(
    "ja on ei et see oli ka kui mis ning oma aga kes või nii selle ta seda siis sest veel pärast üle kuid olid juba aasta ole tema nende kõik saab välja vaid mida",
  ),
  ca: wordSet(
    "el la els les de del i en un una que és per amb no es als al com més però seva seu ha aquest aquesta perquè també molt sense sobre han des fins hi ja són dels ser va van",
  ),
  af: wordSet(
    "die en van in is het dat nie om te vir met op hy wat aan was sy by as sal ook ’n uit maar na tot of deur kan hulle word daar een moet se oor nog toe ons meer",
  ),
  sw: wordSet(
    "ya na wa kwa ni la za katika cha kuwa hiyo hii kama huyo huo lakini baada watu bila hilo wake yake wao hayo sasa pia kwamba alisema ambao ambayo hivyo moja kutoka",
  ),
  tl: wordSet(
    "ang ng sa na mga ay si at ni para kay hindi ito may nang niya ko siya din rin sila kung pa ka lang o dahil mula kanyang naman isang nito",
  ),
  sq: wordSet(
    "dhe të në e i një që për me nuk nga është më si ka do se u kjo ky janë edhe por ishte tha këtë kanë pas duke mund deri tyre ndaj pasi sipas",
  ),
  ru: wordSet(
    "и в на не что с по как это он к но из за от о его для у же то все так а бы был мы она они было при до если или также который еще после были только том уже которые заявил сообщил",
  ),
  uk: wordSet(
    "і в на не що з по як це він до але із за від та його для у й то все так а був ми вона вони було при якщо або також який ще після були тільки про вже які щодо під час є",
  ),
  bg: wordSet(
    "и в на не че с по като това той към но от за до го се да са е при ще или също който още след бяха само вече които със през има може беше му им според обаче без",
  ),
  sr: wordSet(
    "и у на не да се је са по као то он од за из су који које ће или али још након само већ би био што до није која бити према због рекао када међу",
  ),
  mk: wordSet(
    "и во на не да се со по како тоа тој од за до ги ја е при ќе или исто кој уште потоа беше само веќе кои има може според но меѓу што го сите биде",
  ),
  be: wordSet(
    "і ў на не што з па як гэта ён да але ад за яго для у ж то усе так а быў мы яна яны было пры калі або таксама які яшчэ пасля былі толькі ужо якія гэтым",
  ),
  kk: wordSet(
    "және мен бен бұл деп үшін да де бір осы болып туралы керек бар жоқ еді екен арқылы кейін ол сол ғана дейін бойынша қазақстан",
  ),
  ar: wordSet(
    "في من على إلى أن التي الذي عن مع هذا هذه كما لا ما كان قد بعد بين أو ذلك قال خلال حيث كانت لم عام وقال وفي هو هي لن حول",
  ),
  fa: wordSet(
    "در و به از که این را با است برای آن یک تا بر شده هم خود اما نیز باید کرد شد می ها بود های گفت ما او هر پس دارد",
  ),
  ur: wordSet("کے کی میں ہے اور کو سے کا نے پر یہ کہ ہیں کہا اس بھی ایک لیے گیا ان تھا نہیں جو کر تو ہو ہوئے تھے ساتھ"),
  hi: wordSet("के की में है और को से का ने पर यह कि हैं इस भी एक लिए गया कर था नहीं जो ही हो किया रहे कहा तो साथ बाद वह"),
  mr: wordSet("आणि आहे या च्या ते मध्ये आहेत की हे असे होते तर ही यांनी केली होता नाही त्यांनी करण्यात झाली केले म्हणाले तो आता मात्र"),
  ne: wordSet("र को मा छ ले पनि हो गरेको भने लागि छन् यो थियो भएको गर्न तथा गरेका उनले बताए रहेको पर्ने"),
}
