import type { Schemas } from '../../api/client.ts'
import type { Words } from '../../words/words.ts'

export type Account = Schemas['Account']
export type Quote = Schemas['Quote']
export type Comparison = Schemas['NamingComparison']
export type Label = Schemas['ComparedLabel']
export type LabelNaming = Label['uses'][number]
export type Named = Comparison['named'][number]

/** Somebody calls somebody something in one report, and as often elsewhere as the answer does not tell where. */
export interface Naming {
  /** The same for what is the same label: language and stems. */
  readonly key: string
  readonly lang: string
  /** As this report has it. */
  readonly words: string
  readonly quoted: boolean
  readonly namer: Account
  readonly named: Named
  readonly quote: Quote
  /** This one, and those of the same use that have no quote here. */
  readonly count: number
}

/** What is shown of them, as the address has it. */
export interface NamingFilter {
  readonly dossier: number | undefined
  readonly lang: string | undefined
  /** Within quotation marks, without, or both. */
  readonly marks: 'with' | 'without' | undefined
  /** What the reports call in their own voice, what they let others call, or both. */
  readonly by: 'outlets' | 'voices' | undefined
  /** Key of an account: only what it calls others. */
  readonly namer: string | undefined
  /** Whether all are shown that the server gives at once. */
  readonly isMany: boolean
}

export function filterOf(query: URLSearchParams): NamingFilter {
  const oneOf = <Each extends string>(name: string, values: readonly Each[]) =>
    values.find((each) => each === query.get(name))
  const dossier = Number(query.get('dossier') ?? 0)
  return {
    dossier: Number.isInteger(dossier) && dossier > 0 ? dossier : undefined,
    lang: query.get('lang') ?? undefined,
    marks: oneOf('marks', ['with', 'without']),
    by: oneOf('by', ['outlets', 'voices']),
    namer: query.get('namer') ?? undefined,
    isMany: query.get('many') === 'yes',
  }
}

/** Of what kind the words are, where no report says who is meant; undefined where neither is known. */
export const namedName = ({ concept, name }: Named, { names }: Words): string | undefined =>
  concept === undefined ? name : names.concepts[concept]

/** The matrix as a list. */
export function namingsOf({ cells, namers, named, reports }: Comparison): readonly Naming[] {
  const langs = new Map(reports.map(({ id, lang }) => [id, lang]))
  const [rows, columns] = [byKey(namers), byKey(named)]
  const all = cells.flatMap((cell) => {
    const [namer, of] = [rows.get(cell.namer), columns.get(cell.named)]
    if (namer === undefined || of === undefined) return []
    return cell.uses.flatMap(({ label, quoted, words, count, quotes }) =>
      quotes.map((quote, at) => {
        const lang = langs.get(quote.report) ?? ''
        const own = { words: wordingOf(quote, words), quoted, quote }
        const without = at === 0 ? count - quotes.length : 0
        return { key: `${lang} ${label}`, lang, ...own, namer, named: of, count: 1 + without }
      }),
    )
  })
  return all.sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.quote.start - b.quote.start)
}

/** Where the label is in its sentence. */
export const placeOf = ({ start, sentence }: Quote) => start - sentence.start

/** Which of the wordings stands there; of one in parts only the first could. */
const wordingOf = (quote: Quote, wordings: readonly string[]) =>
  wordings.find((words) => quote.sentence.text.startsWith(words, placeOf(quote))) ??
  wordings[0] ??
  quote.words

/** Whether its own marks are among its words, and none are to be set around it. */
export const hasMarks = (words: string) => /[“”„"«»‘]/u.test(words)

/** What has no day comes last. */
const dayOf = ({ quote }: Naming) => quote.published ?? '~'

const byKey = <Each extends { readonly key: string }>(all: readonly Each[]) =>
  new Map(all.map((each) => [each.key, each]))

/** Its sentence in the report. */
export const sentenceOf = ({ quote }: { readonly quote: Quote }) =>
  `/reports/${quote.report}#${quote.local}`

/** The page of its label; that of the wording, for people send and read it. */
export function labelPage(
  { lang, words }: Pick<Naming, 'lang' | 'words'>,
  dossier: number | undefined,
): string {
  const query = new URLSearchParams({
    ...(lang === '' ? {} : { lang }),
    ...(dossier === undefined ? {} : { dossier: String(dossier) }),
  })
  return `/names/${encodeURIComponent(words)}?${query}`
}
