"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"
import type { Account } from "./account.ts"
import styles from "./account-reader.module.css"
import { AccountView } from "./account-view.tsx"
import { HERE } from "./place.ts"

interface Properties {
  /** Where accounts are asked for. */
  accounts: string
  /** The account that the address asked for. */
  asked: Account | null
  /** The address of the page without an account. */
  closed: string
  children: ReactNode
}

const placeOf = ({ dataset: { at = "", to } }: HTMLElement): URLSearchParams =>
  new URLSearchParams(to === undefined ? { at } : { at, to })

const wantsElsewhere = (event: Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey">): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/**
 * A text whose marks (`a[data-at]`) open their account beside it.
 *
 * Without JavaScript the same marks are links to this page with the account rendered on the server.
 */
export function AccountReader({ accounts, asked, closed, children }: Properties) {
  const [account, setAccount] = useState(asked)
  const text = useRef<HTMLDivElement>(null)
  const current = useRef<Element | null>(null)

  useEffect(() => {
    const root = text.current
    if (!root) return
    const open = async (mark: HTMLAnchorElement): Promise<void> => {
      const response = await fetch(`${accounts}?${placeOf(mark)}`)
      if (!response.ok) return location.assign(mark.href)
      setAccount((await response.json()) as Account)
      current.current?.removeAttribute("data-current")
      root.querySelector(`#${HERE}`)?.removeAttribute("id")
      mark.dataset["current"] = ""
      current.current = mark
      history.replaceState(history.state, "", mark.href)
    }
    const onClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-at]") : null
      if (!mark || wantsElsewhere(event)) return
      event.preventDefault()
      open(mark).catch(() => location.assign(mark.href))
    }
    root.addEventListener("click", onClick)
    return () => root.removeEventListener("click", onClick)
  }, [accounts])

  const close = (): void => {
    setAccount(null)
    current.current?.removeAttribute("data-current")
    if (current.current instanceof HTMLElement) current.current.focus({ preventScroll: true })
    history.replaceState(history.state, "", closed)
  }

  useEffect(() => {
    if (!account) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") close()
    }
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  })

  return (
    <div className={styles["reader"]}>
      <div ref={text} className={styles["text"]}>
        {children}
      </div>
      <aside className={styles["side"]} aria-label="Account of a mark" aria-live="polite" data-open={account !== null}>
        {account ? (
          <>
            <AccountView account={account} />
            <a
              className={styles["close"]}
              href={closed}
              data-print="no"
              onClick={(event) => {
                if (wantsElsewhere(event)) return
                event.preventDefault()
                close()
              }}
            >
              Close
            </a>
          </>
        ) : (
          <p className={styles["hint"]} data-print="no">
            Choose any mark in the text to see its raw characters and the rule behind it.
          </p>
        )}
      </aside>
    </div>
  )
}
