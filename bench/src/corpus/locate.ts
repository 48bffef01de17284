import type { Span } from '@volgens/shapes'

/**
 * Where a phrase stands in a text. It must stand there exactly once; where the words alone do not, square brackets
 * mark them within a longer phrase that does: "zei [hij] later" → the span of "hij".
 *
 * Throws a sentence that says how often the phrase was found.
 */
export function locate(text: string, phrase: string): Span {
  if (occurrences(text, phrase) === 1) return spanAt(text.indexOf(phrase), phrase)
  const [, before, words, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(phrase) ?? []
  const whole = words === undefined ? phrase : `${before}${words}${after}`
  const found = occurrences(text, whole)
  if (found !== 1 || words === undefined || before === undefined) {
    throw new RangeError(
      `“${whole}” stands ${found} times in the report; expected once: write more words around it and put the ` +
        `words that are meant in [square brackets]`,
    )
  }
  return spanAt(text.indexOf(whole) + before.length, words)
}

/** The shortest phrase that `locate` turns back into this span: its words, with words around them where needed. */
export function phraseFor(text: string, [start, end]: Span): string {
  const words = text.slice(start, end)
  let from = start
  let to = end
  while (occurrences(text, text.slice(from, to)) > 1 && (from > 0 || to < text.length)) {
    if (to < text.length) to = wordEnd(text, to)
    else from = wordStart(text, from)
  }
  if (from === start && to === end) return words
  return `${text.slice(from, start)}[${words}]${text.slice(end, to)}`
}

function wordEnd(text: string, from: number): number {
  const rest = /^\s*\S+/.exec(text.slice(from))
  return rest === null ? text.length : from + rest[0].length
}

function wordStart(text: string, to: number): number {
  const rest = /\S+\s*$/.exec(text.slice(0, to))
  return rest === null ? 0 : rest.index
}

function spanAt(start: number, words: string): Span {
  return [start, start + words.length]
}

function occurrences(text: string, phrase: string): number {
  return text.split(phrase).length - 1
}
