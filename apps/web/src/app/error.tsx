"use client"

import { PlainPage } from "../page/plain-page.tsx"

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <PlainPage heading="This page could not be shown">
      <p>
        Something went wrong on the server, and its log says what{error.digest && ` (${error.digest})`}. If the library
        cannot be opened, <code>corpus doctor</code> says why. <a href="/">All stories</a>
      </p>
    </PlainPage>
  )
}
