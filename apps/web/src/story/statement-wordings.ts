import type { Statement, Story, Variant } from "@corpus/core/schema"

/** The statements of which articles quote several things. */
export const severalSaid = ({ statements }: Pick<Story, "statements">): Statement[] =>
  statements.filter(({ utterances }) => utterances.length > 1)

/** What a statement holds, in its order: of each thing the wording of most articles. */
export function wordingsOf({ utterances }: Pick<Story, "utterances">, statement: Statement): Variant[] {
  return statement.utterances.flatMap((id) => {
    const said = utterances.find((utterance) => utterance.id === id)
    return said?.variants[said.reference] ?? []
  })
}
