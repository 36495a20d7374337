import type { Key } from "ink"
import { graphemes } from "../terminal/graphemes.ts"
import type { Page } from "./state.ts"

/** What keys ask for. */
export type Command =
  | "down"
  | "up"
  | "page-down"
  | "page-up"
  | "top"
  | "bottom"
  | "open"
  | "back"
  | "said"
  | "view"
  | "filter"
  | "reload"
  | "help"
  | "quit"

/** One line of the key table: the keys, what they ask for, and how the help and the bottom line name it. */
export interface KeyBinding {
  keys: readonly string[]
  command: Command
  help: string
  /** For the bottom line, where it is short of room: only what a newcomer needs. */
  brief?: string
  /** The pages whose bottom line names it; all of them unless given. */
  on?: readonly Page["kind"][]
}

/** Every key of every screen. The help is printed from it. */
export const KEYS: readonly KeyBinding[] = [
  {
    keys: ["Enter", "Right", "l"],
    command: "open",
    help: "open what the cursor is on",
    brief: "open",
    on: ["stories", "story", "quotes"],
  },
  {
    keys: ["Esc", "Left", "h", "Backspace"],
    command: "back",
    help: "go back; clear the filter",
    brief: "back",
    on: ["story", "article", "quotes"],
  },
  { keys: ["j", "Down"], command: "down", help: "one down" },
  { keys: ["k", "Up"], command: "up", help: "one up" },
  { keys: ["PageDown", "Space"], command: "page-down", help: "one screen down" },
  { keys: ["PageUp", "b"], command: "page-up", help: "one screen up" },
  { keys: ["g", "Home"], command: "top", help: "to the top" },
  { keys: ["G", "End"], command: "bottom", help: "to the bottom" },
  {
    keys: ["s"],
    command: "said",
    help: "what was said: the quotations",
    brief: "said",
    on: ["stories", "story", "article"],
  },
  { keys: ["v", "Tab"], command: "view", help: "an article clean, marked or raw", brief: "view", on: ["article"] },
  { keys: ["/"], command: "filter", help: "show only rows that hold some text", brief: "filter" },
  { keys: ["r"], command: "reload", help: "read the library again" },
  { keys: ["?"], command: "help", help: "this list", brief: "help" },
  { keys: ["q", "Ctrl-C"], command: "quit", help: "quit", brief: "quit" },
]

const COMMANDS = new Map(KEYS.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)))

const SPECIAL: [keyof Key, string][] = [
  ["return", "Enter"],
  ["escape", "Esc"],
  ["upArrow", "Up"],
  ["downArrow", "Down"],
  ["leftArrow", "Left"],
  ["rightArrow", "Right"],
  ["pageUp", "PageUp"],
  ["pageDown", "PageDown"],
  ["home", "Home"],
  ["end", "End"],
  ["tab", "Tab"],
  ["backspace", "Backspace"],
  ["delete", "Backspace"],
]

/** What the bottom line of a page says of keys. */
export function hintsFor(kind: Page["kind"]): string {
  return KEYS.flatMap(({ keys, brief, on }) =>
    brief && (on?.includes(kind) ?? true) ? [`${keys[0]} ${brief}`] : [],
  ).join("  ")
}

/** The names of keys that are no characters. */
export const SPECIAL_KEYS: ReadonlySet<string> = new Set(SPECIAL.map(([, name]) => name))

/** The names under which the table lists what was struck: one key, or several that arrived as one text. */
export function keyNames(input: string, key: Key): string[] {
  const special = SPECIAL.find(([flag]) => key[flag])
  if (special) return [special[1]]
  if (key.ctrl) return [`Ctrl-${input.toUpperCase()}`]
  return graphemes(input).map((char) => CHARACTERS[char] ?? char)
}

const CHARACTERS: Readonly<Record<string, string>> = {
  " ": "Space",
  "\r": "Enter",
  "\n": "Enter",
  "\t": "Tab",
  "\u007F": "Backspace",
}

/** What a key asks for, if anything. */
export function commandOf(name: string): Command | undefined {
  return COMMANDS.get(name)
}
