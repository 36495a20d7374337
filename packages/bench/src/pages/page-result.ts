/** What a system makes of one page; `failure` says why there is nothing. */
export interface PageResult {
  file: string
  text: string
  title: string | null
  author: string[]
  date: string | null
  /** Time that the system took, in milliseconds. */
  ms: number
  failure?: string
}
