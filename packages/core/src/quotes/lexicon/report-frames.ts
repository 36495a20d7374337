/** Verbs of saying and holding true after which a clause may follow without "that", by lemma. */
export const CLAUSE_TAKING =
  /^(?:say|think|believe|add|claim|insist|argue|warn|suggest|hope|announce|note|confirm|predict|fear|allege|assert|admit|acknowledge|concede|declare|deny|expect|estimate|explain|feel|guess|indicate|joke|maintain|observe|promise|pledge|vow|recall|report|reveal|stress|swear|testify|agree|write|tweet|conclude|complain|contend|worry|doubt|imply)$/

/** Verbs of saying with "to": "promised to". */
export const SPEECH_ACT_TO =
  /^(?:promise|pledge|vow|agree|refuse|offer|threaten|decline|demand|ask|swear|propose|plead|beg)$/

/** Verbs of saying that ask somebody "to" do something. */
export const ASKING_TO =
  /^(?:urge|encourage|ask|tell|order|advise|invite|beg|implore|instruct|press|challenge|appeal|remind|exhort|caution|warn)$/

/** Verbs of saying with a participle: "denied having met". */
export const GERUND_TAKING = /^(?:deny|admit|recall|suggest|recommend|propose|regret|mention|describe|report)$/

/** Verbs by which somebody judges another aloud; what they judge and why is reported with it. */
export const JUDGING =
  /^(?:accuse|blame|praise|criticise|criticize|denounce|condemn|slam|blast|mock|thank|congratulate|welcome|dismiss|ridicule|lambast|lambaste|hail|laud)$/

export const QUESTION_WORD = /^(?:whether|if|how|why|what|who|when|where)$/

/** Words that tie a sentence to the one before it. */
export const CONNECTIVE = /^(?:and|but|so|yet)$/
