import { cookies } from "next/headers"

export const THEMES = ["auto", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = "theme"

export const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value)

/** What the reader chose; `auto` follows the system. The server knows it, so that no page flashes in the other one. */
export async function currentTheme(): Promise<Theme> {
  const value = (await cookies()).get(THEME_COOKIE)?.value
  return isTheme(value) ? value : "auto"
}
