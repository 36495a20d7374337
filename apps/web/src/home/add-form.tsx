"use client"

import { useActionState } from "react"
import { articlePath } from "../article/place.ts"
import { type AddState, type Outcome, addArticles } from "./add-articles.ts"
import styles from "./add-form.module.css"

const EMPTY: AddState = { text: "", url: "", outcomes: [] }

function OutcomeLine({ outcome }: { outcome: Outcome }) {
  if (outcome.problem) {
    return (
      <li data-outcome="problem">
        <strong>{outcome.input}</strong>: {outcome.problem.title}. {outcome.problem.detail}
      </li>
    )
  }
  return (
    <li data-outcome="added">
      {outcome.isNew ? "Added" : "Already here"}: <a href={articlePath(outcome.id)}>{outcome.title}</a>
    </li>
  )
}

/** Paste a text or choose files; a plain form where there is no JavaScript. */
export function AddForm() {
  const [state, action, isPending] = useActionState(addArticles, EMPTY)
  return (
    <form action={action} className={styles["form"]} aria-labelledby="add">
      <h2 id="add">Add articles</h2>
      <div aria-live="polite">
        {state.outcomes.length > 0 && (
          <ul className={styles["outcomes"]}>
            {state.outcomes.map((outcome, index) => (
              <OutcomeLine key={index} outcome={outcome} />
            ))}
          </ul>
        )}
      </div>
      <label className={styles["field"]}>
        <span>Paste a page’s text or its HTML, adverts and all</span>
        <textarea name="text" rows={6} spellCheck={false} defaultValue={state.text} key={state.text} />
      </label>
      <label className={styles["field"]} data-drop="">
        <span>or drop files here</span>
        <input type="file" name="files" multiple accept=".txt,.html,.htm,.md,text/*" />
      </label>
      <label className={styles["field"]}>
        <span>Its address, if you know it</span>
        <input type="text" inputMode="url" name="url" autoComplete="off" defaultValue={state.url} />
      </label>
      <button type="submit" disabled={isPending}>
        {isPending ? "Adding …" : "Add"}
      </button>
    </form>
  )
}
