"use server"

import { cookies } from "next/headers"
import { THEME_COOKIE, isTheme } from "./theme.ts"

/** Keeps the theme that the form names. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get("theme")
  if (!isTheme(theme)) return
  const store = await cookies()
  if (theme === "auto") store.delete(THEME_COOKIE)
  else store.set(THEME_COOKIE, theme, { path: "/", sameSite: "lax", httpOnly: true, maxAge: 31_536_000 })
}
