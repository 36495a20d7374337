import { wordSet } from "../../language/word-set.ts"

/** Words that hold a sentence together and say nothing by themselves. */
export const FUNCTION_WORDS = wordSet(`
a about after again all also although always am an and another any are as at be because been before being
both but by can could did do does doing done during each either else ever few for from further get had has have having
he her here hers him his how however i if in into is it its just last let like may me might more most much must my neither
no nor not now of off on once one only onto or other our ours out over own per same shall she should since so some such
than that the their theirs them then there these they this those through to too towards under until up upon us very was we
were what when where whether which whiles who whom whose why will with within without would yes yet you your yours
according added adding say said says saying tell told new
`)
