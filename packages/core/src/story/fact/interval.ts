import { ABOUT, AT_LEAST, AT_MOST } from "../lexicon/claim-words.ts"

/** What a number may stand for, by the words before it: "about 40" is 35 to 45, "more than 200" up to 300. */
export function intervalOf(text: string, from: number, amount: number): [least: number, most: number] {
  const before = text.slice(0, from)
  const own = before + (/^(?:[a-z]+ )+/i.exec(text.slice(from))?.[0] ?? "")
  const has = (words: RegExp): boolean => words.test(before) || words.test(own)
  const step = stepOf(amount)
  if (has(AT_LEAST)) return [amount, amount + 0.99 * step]
  if (has(AT_MOST)) return [amount - 0.99 * step, amount]
  return has(ABOUT) ? [amount - step / 2, amount + step / 2] : [amount, amount]
}

/** What a number's last digit that is not 0 counts: 100 for 1,300; 0.1 for 8.4. */
function stepOf(amount: number): number {
  if (!(amount > 0)) return 0
  let step = 10 ** Math.floor(Math.log10(amount))
  for (let digits = 1; digits < 6; digits++) {
    const rest = amount / step
    if (Math.abs(rest - Math.round(rest)) < 1e-9) return step
    step /= 10
  }
  return step
}
