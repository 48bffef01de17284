import type { Reading, Span } from '@volgens/shapes'
import { reportId } from '@volgens/record'
import { randomFrom, type Random } from '../record/search/random.ts'

/** Another affair: other people, numbers and days than in the report that was read. */
export interface Affair {
  readonly number: number
  /** Days later than the report itself. */
  readonly days: number
}

/** Of the words that are nobody's name and no part of what was read. */
const REWORDED = 0.6

/** Words by their length: another one of the same length leaves every place in the text where it is. */
export type WordsByLength = ReadonlyMap<number, readonly string[]>

export function wordsByLength(texts: readonly string[]): WordsByLength {
  const words = new Map<number, Set<string>>()
  for (const [word] of texts
    .join('\n')
    .matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{4,}(?![\p{L}\p{N}-])/gu)) {
    const same = words.get(word.length) ?? new Set()
    words.set(word.length, same.add(word))
  }
  return new Map([...words].map(([length, same]) => [length, [...same]]))
}

/**
 * The report as it would be of another affair: people and bodies have other names, figures other numbers, days are later,
 * and most of the other words are changed for some of the same length. Places and labels stay, and so does what was read.
 *
 * tellings: how the affair is told; reports of one affair have its names in common, not their words.
 */
export function varyReading(
  reading: Reading,
  affair: Affair,
  telling: number,
  words: WordsByLength,
): Reading {
  const numbers = otherNumbers(reading, affair)
  const named = renamed(numbers.reading, affair)
  const text = reworded(named, words, randomFrom(telling * 7919 + 1))
  const later = laterDays({ ...named, report: { ...named.report, text } }, affair.days)
  const url = `https://made.example/${affair.number}/${telling}`
  const report = { ...later.report, url }
  return { ...later, report: { ...report, id: reportId(report) } }
}

/** Digits for digits, where the figure is the number that stands there. */
function otherNumbers(reading: Reading, { number }: Affair): { reading: Reading } {
  let { text } = reading.report
  const random = randomFrom(number + 1)
  const figures = reading.figures.map((figure) => {
    const [start, end] = figure.span
    const found = /\d[\d.,]*\d/.exec(text.slice(start, end))
    if (found === null || figure.value !== Number(found[0].replace(/[.,]/g, ''))) return figure
    const digits = found[0].replace(/\d/g, () => String(1 + Math.floor(random() * 9)))
    const at = start + found.index
    text = text.slice(0, at) + digits + text.slice(at + digits.length)
    return { ...figure, value: Number(digits.replace(/[.,]/g, '')) }
  })
  return { reading: { ...reading, figures, report: { ...reading.report, text } } }
}

const SYLLABLES = 'ba de fi ko lu ma ne po ra si tu va wo za ge hi jo ke li mu'.split(' ')

/** A made-up name of the same length, the same one each time it is asked for. */
function nameLike(word: string, seed: number): string {
  const random = randomFrom([...word].reduce((sum, char) => sum * 31 + char.charCodeAt(0), seed))
  let made = ''
  while (made.length < word.length) made += SYLLABLES[Math.floor(random() * SYLLABLES.length)]
  return (made[0] ?? '').toUpperCase() + made.slice(1, word.length)
}

/** Those of the others stay: ministries, countries and their presidents are in the news of every day. */
function renamed(reading: Reading, { number }: Affair): Reading {
  const places = new Set(reading.places.flatMap(({ name = '' }) => name.split(/[^\p{L}]+/u)))
  const people = reading.actors.filter(
    // One in four is in all affairs.
    ({ kind, name }) => kind === 'person' && (name.length + number) % 4 > 0,
  )
  const parts = people
    .flatMap(({ name }) => name.split(/[^\p{L}]+/u))
    .filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !places.has(word))
  if (parts.length === 0) return reading
  const any = new RegExp(`(?<![\\p{L}])(?:${[...new Set(parts)].join('|')})(?![\\p{L}])`, 'gu')
  const rename = (words: string) => words.replace(any, (word) => nameLike(word, number))
  return {
    ...reading,
    report: {
      ...reading.report,
      text: rename(reading.report.text),
      title: rename(reading.report.title ?? 'A report'),
    },
    actors: reading.actors.map((actor) => ({ ...actor, name: rename(actor.name) })),
  }
}

function reworded(reading: Reading, words: WordsByLength, random: Random): string {
  const kept = keptCharacters(reading)
  return reading.report.text.replace(
    /(?<![\p{L}\p{N}-])\p{Ll}{4,}(?![\p{L}\p{N}-])/gu,
    (word, at: number) => {
      const same = words.get(word.length)
      if (same === undefined || kept[at] === 1 || random() > REWORDED) return word
      return same[Math.floor(random() * same.length)] ?? word
    },
  )
}

/** Which characters must stay, since comparisons look at them. */
function keptCharacters(reading: Reading): Uint8Array {
  const kept = new Uint8Array(reading.report.text.length)
  const spans: Span[] = [
    ...reading.figures.flatMap(({ span, counts }) => [span, ...(counts ?? [])]),
    ...[...reading.namings, ...reading.labels].flatMap(({ label, named, namer }) => [
      ...label,
      ...named.spans,
      ...namer.spans,
    ]),
    ...reading.events.flatMap(({ trigger, actor, recipient, object }) =>
      [trigger, actor?.spans, recipient?.spans, object?.spans].flatMap((each) => each ?? []),
    ),
    ...reading.statements.flatMap(({ source, cue }) => [...(source?.spans ?? []), ...(cue ?? [])]),
    ...reading.times.map(({ span }) => span),
  ]
  for (const [start, end] of spans) kept.fill(1, start, end)
  return kept
}

/** Every whole day so many days later. */
function laterDays(reading: Reading, days: number): Reading {
  const { text, ...report } = reading.report
  const moved = JSON.parse(
    JSON.stringify({ ...reading, report }).replace(/\d{4}-\d\d-\d\d(?=["/~?])/g, (day) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10),
    ),
  ) as Reading
  return { ...moved, report: { ...moved.report, text } }
}
