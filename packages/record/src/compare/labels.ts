import type { ComparedItem } from './compared-item.ts'
import type { Account } from './account.ts'
import type { Fold } from './fold.ts'
import { byText, grouped } from './grouped.ts'
import { readNamings, type Named } from './namings.ts'
import { quoteOf, type Quote } from './quote.ts'

/** Somebody calls somebody by a label, once. */
export interface LabelNaming {
  readonly namer: Account
  readonly named: Named
  /** As the report has it. */
  readonly words: string
  readonly quoted: boolean
  readonly quote: Quote
}

/** A label in one language with all who use it. */
export interface ComparedLabel {
  /** Its stems. */
  readonly label: string
  readonly lang: string
  /** Each wording once, the most frequent first; a capital at the beginning of a sentence makes no other one. */
  readonly wordings: readonly string[]
  /** By the day of publication; those without one last. */
  readonly namings: readonly LabelNaming[]
  /** By the day that each first used it. */
  readonly namers: readonly Account[]
  /** How many of them stand within quotation marks. */
  readonly quoted: number
}

/** The labels by the day that each was first used. Linear in the items but for sorting. */
export function compareLabels(items: readonly ComparedItem[], fold: Fold): ComparedLabel[] {
  const inTime = readNamings(items, fold)
    .map((naming) => ({ naming, quote: quoteOf(naming.item) }))
    .sort((a, b) => byText(a.quote.published, b.quote.published) || a.quote.start - b.quote.start)
  const byLabel = grouped(inTime, ({ naming }) => `${naming.item.report.lang}\n${naming.label}`)
  return [...byLabel.values()].flatMap((inside): ComparedLabel[] => {
    const [first] = inside
    if (first === undefined) return []
    const namings = inside.map(({ naming: { item, namer, named, quoted }, quote }) => ({
      ...{ namer, named, words: item.label ?? '', quoted, quote },
    }))
    return [
      {
        label: first.naming.label,
        lang: first.naming.item.report.lang,
        wordings: wordingsOf(namings),
        namings,
        namers: [...new Map(namings.map(({ namer }) => [namer.key, namer])).values()],
        quoted: namings.filter(({ quoted }) => quoted).length,
      },
    ]
  })
}

function wordingsOf(namings: readonly LabelNaming[]): string[] {
  const wordings = grouped(namings, ({ words }) => words.toLowerCase())
  return [...wordings.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((inside) => {
      const all = inside.map(({ words }) => words)
      return all.find((each) => each === each.toLowerCase()) ?? all[0] ?? []
    })
}

/** The label that has this wording, in this language where one is given. */
export function labelOf(
  labels: readonly ComparedLabel[],
  wording: string,
  lang: string | undefined,
): ComparedLabel | undefined {
  const asked = wording.toLowerCase()
  return labels.find(
    (label) =>
      (lang === undefined || lang === label.lang) &&
      label.namings.some(({ words }) => words.toLowerCase() === asked),
  )
}

/** Other labels for those of whom this one is used; nobody knows whether nobody is the same. */
export function othersFor(label: ComparedLabel, labels: readonly ComparedLabel[]) {
  const keysOf = ({ namings }: ComparedLabel) => namings.map(({ named }) => named.key)
  const named = new Set(keysOf(label).filter((key) => key !== 'nobody'))
  return labels.filter((each) => each !== label && keysOf(each).some((key) => named.has(key)))
}
