/** Longest stretch of words that is parsed at once: the arc scores are quadratic in it. */
export const WINDOW_WORDS = 200

/** Words first..last (closed-open) of one sentence. */
export interface Window {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/**
 * Cuts sentences of more than WINDOW_WORDS words after punctuation in the second half of the window, or at its end.
 * A sentence of 150 words is one window, an empty one none.
 */
export function cutWindows(sentences: readonly (readonly string[])[]): Window[] {
  return sentences.flatMap((forms, sentence) => {
    const windows: Window[] = []
    let first = 0
    while (first < forms.length) {
      const last = windowEnd(forms, first)
      windows.push({ sentence, first, last })
      first = last
    }
    return windows
  })
}

function windowEnd(forms: readonly string[], first: number): number {
  if (forms.length - first <= WINDOW_WORDS) return forms.length
  const limit = first + WINDOW_WORDS
  for (let end = limit; end > first + WINDOW_WORDS / 2; end--) {
    if (/^[^\p{L}\p{N}]+$/u.test(forms[end - 1] ?? '')) return end
  }
  return limit
}
