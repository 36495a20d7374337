import { useInput } from "ink"
import { useEffect, useRef, useState } from "react"
import { commandOf, keyNames } from "./keys.ts"

/**
 * Hands keys over one by one, each to what the one before it led to.
 *
 * Keys struck fast, or pasted, arrive together; a page that is still being read keeps them waiting, but for those that leave it.
 */
export function useKeys(handle: (key: string) => void, isWaiting: boolean): void {
  const keys = useRef<string[]>([])
  const [, setTurn] = useState(0)
  const next = () => setTurn((turn) => turn + 1)
  useInput((input, key) => {
    keys.current.push(...keyNames(input, key))
    next()
  })
  useEffect(() => {
    const key = keys.current[0]
    if (key === undefined || (isWaiting && !LEAVING.has(commandOf(key)))) return
    keys.current.shift()
    handle(key)
    next()
  })
}

const LEAVING: ReadonlySet<string | undefined> = new Set(["quit", "back"])
