import "@fontsource-variable/source-serif-4/opsz.css"
import "@fontsource-variable/source-serif-4/opsz-italic.css"
import "@fontsource-variable/source-sans-3/wght.css"
import "@fontsource-variable/source-code-pro/wght.css"
import "./tokens.css"
import "./base.css"
import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { SiteFooter } from "../page/site-footer.tsx"
import { SiteHeader } from "../page/site-header.tsx"
import { currentTheme } from "../page/theme.ts"

/** The library is read when a page is asked for, never when the site is built. */
export const dynamic = "force-dynamic"

export const metadata: Metadata = {
  title: { default: "Corpus", template: "%s · Corpus" },
  description: "News articles, clean, and how several outlets tell one event.",
}

export const viewport: Viewport = { colorScheme: "light dark" }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await currentTheme()
  return (
    <html lang="en" data-theme={theme === "auto" ? undefined : theme} data-scroll-behavior="smooth">
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <SiteHeader theme={theme} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
