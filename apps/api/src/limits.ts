/** What one request may ask for. */
export interface Limits {
  /** Bytes of a request's body. */
  body: number
}

export const DEFAULT_LIMITS: Limits = { body: 10_000_000 }
