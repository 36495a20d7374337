"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { openLibrary } from "../library/open-library.ts"

/** Removes the article that the form names, and leads back to the stories. */
export async function removeArticle(form: FormData): Promise<void> {
  const id = form.get("id")
  if (typeof id === "string") await (await openLibrary()).remove(id)
  revalidatePath("/")
  redirect("/?removed")
}
