import Link from "next/link"
import { PlainPage } from "../page/plain-page.tsx"

export default function NotFound() {
  return (
    <PlainPage heading="There is no such page here">
      <p>
        The article or story may have been removed. <Link href="/">All stories</Link>
      </p>
    </PlainPage>
  )
}
