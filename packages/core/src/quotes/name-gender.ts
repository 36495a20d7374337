export type Gender = "female" | "male"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const MALE_TITLES = list(
  "mr sir lord king prince duke shri sri herr monsieur señor don father brother baron count emperor sheikh spokesman chairman congressman councilman businessman actor policeman statesman gentleman craftsman salesman fisherman fireman alderman foreman monk",
)
const FEMALE_TITLES = list(
  "mrs ms miss lady dame queen princess duchess smt madame madam mme mlle frau señora sister baroness countess empress spokeswoman chairwoman congresswoman councilwoman businesswoman actress policewoman stateswoman begum firewoman alderwoman forewoman nun",
)

/** Given names that are all but always borne by one sex, from many languages. */
const MALE_NAMES = list(
  "aaron abdul abdullah abraham adam adrian ahmad ahmed ajay alan albert alberto alejandro alex alexander alexei alfred ali allan amit amir andre andreas andrei andrew andy anil anthony antonio antony arjun arnold arthur arun arvind ashok barack barry ben benjamin bernard bernie bill bob boris brad brandon brendan brent brett brian bruce bryan carl carlos cesar charles charlie chris christian christopher chuck clarence claude clint colin craig curtis dale daniel danny darren dave david dean deepak dennis derek diego dmitry don donald doug douglas duncan dustin dwight earl ed eddie edgar eduardo edward edwin elijah emmanuel enrique eric erik ernest ethan eugene evan fabio felipe felix fernando francis francisco francois frank franklin fred frederick gary gavin geoff geoffrey george gerald gerard giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hans harold harry harvey hasan hassan hector henri henry herbert howard hugh hugo hussein ian ibrahim igor imran ivan jack jacob jacques jaime jake james jamie jared jason javier jay jean-claude jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan johannes john johnny jon jonathan jorge jose joseph joshua juan julian julio justin karl keith ken kenneth kevin khalid kumar kurt kyle lance larry lars lawrence leo leon leonard leonardo liam lloyd louis lucas luis luke mahmoud manuel marc marcel marco marcus mario mark martin marvin mathew matt matthew maurice max maxim michael michel miguel mike mikhail milan mitch mitt mohamed mohammad mohammed mohan mohd muhammad mustafa nathan neil nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar otto owen pablo pascal patrick paul pedro peter phil philip philippe pierre piyush rafael rahul raj rajesh rajiv rakesh ralph ramesh randy raul ravi ray raymond rene ricardo richard rick robert roberto robin rod rodrigo roger rohit roland roman ron ronald ross roy rudolf rudy rupert russell ryan sam samuel sanjay santiago satish scott sean sebastian sergei sergey sergio seth shane shaun simon stanley stefan stephen steve steven stewart stuart sunil suresh syed ted terry theodore thomas tim timothy todd tom tony travis trevor tyler umar vernon victor vijay vikram vincent vinod viktor vladimir volodymyr walter warren wayne werner will william xavier yusuf zachary",
)
const FEMALE_NAMES = list(
  "abigail adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana andrea angela angelina anita ann anna anne annie anita aparna april asha ashley audrey barbara beatrice becky bella bernadette bertha beth betty beverly bonnie brenda bridget brittany camila carla carmen carol carole caroline carolyn carrie catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara claudia colleen connie cristina crystal cynthia daisy dana danielle dawn deborah debra deepa denise diana diane divya dolores donna dora doris dorothy edith eileen elaine elena eleanor elise elizabeth ella ellen ellie elsa emily emma erica erika erin esther eva evelyn fatima fiona florence frances gabriela gail geeta georgia geraldine gertrude gina gladys gloria grace greta hannah harriet heather heidi helen helena hilary hillary holly ida ilhan indira ingrid irene irina isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie june kamala karen kate katherine kathleen kathryn kathy katie katrina kavita kayleigh kelly kellyanne kim kimberly kirsten kristen kristin latoya laura lauren laurie leila lena leslie lillian lina linda lisa lois loretta lori lorraine louise lucia lucy lydia lynn madeleine mamata margaret margarita maria marianne marie marilyn marina marissa marjorie marlene marsha martha mary maureen megan meera megyn melania melanie melissa mercedes meredith mia michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha neha nicola nicole nikki nina nirmala nora norma olga olivia pamela patricia paula pauline peggy penelope phyllis pooja priti priya priyanka rachel rebecca regina renee rita roberta rosa rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shirley shweta sofia sonia sophia sophie stacey stella stephanie sue sunita susan susanna suzanne sylvia tamara tammy tanya tara teresa theresa therese tina tracy uma ursula usha valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy whitney yasmin yolanda yvonne zainab zoe",
)

/** The gender that an honorific or a title in -man or -woman shows. */
export function genderOfTitle(word: string): Gender | null {
  const lower = word.toLowerCase().replace(/\.$/, "")
  if (MALE_TITLES.has(lower)) return "male"
  return FEMALE_TITLES.has(lower) ? "female" : null
}

/** The gender that a given name shows; the first word of a full name. */
export function genderOfName(name: string): Gender | null {
  const given = /^\S+(?=\s)/.exec(name)?.[0].toLowerCase()
  if (given === undefined) return null
  if (MALE_NAMES.has(given)) return "male"
  return FEMALE_NAMES.has(given) ? "female" : null
}
