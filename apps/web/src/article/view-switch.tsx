import { type Place, VIEWS, type View, articlePath, placeQuery } from "./place.ts"
import styles from "./view-switch.module.css"

const LABEL: Record<View, string> = { clean: "Clean", marked: "Marked", raw: "Raw" }

/** Which view of the article is shown, and in the clean one which marks. */
export function ViewSwitch({ id, view, here }: { id: string; view: View; here: Place | null }) {
  return (
    <div className={styles["switch"]} data-print="no">
      <nav aria-label="View">
        {VIEWS.map((choice) => (
          <a
            key={choice}
            href={`${articlePath(id)}${placeQuery(choice, here)}`}
            aria-current={choice === view ? "page" : undefined}
          >
            {LABEL[choice]}
          </a>
        ))}
      </nav>
      {view === "clean" && (
        <fieldset>
          <legend className="unseen">Marks</legend>
          <label>
            <input type="checkbox" defaultChecked data-marks="quote" /> Quotations
          </label>
          <label>
            <input type="checkbox" defaultChecked data-marks="mention" /> Names
          </label>
        </fieldset>
      )}
    </div>
  )
}
