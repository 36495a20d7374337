"use client"

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>The site could not be shown</h1>
          <p>Something went wrong on the server, and its log says what{error.digest && ` (${error.digest})`}.</p>
        </main>
      </body>
    </html>
  )
}
