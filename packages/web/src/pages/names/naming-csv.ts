import { csvOf } from '../../downloads/csv.ts'
import type { Words } from '../../words/words.ts'
import { namedName, sentenceOf, type Naming } from './namings.ts'

/** The namings that are shown, a line each, with the address of the sentence. */
export function namingCsv(namings: readonly Naming[], words: Words): string {
  const { names, terms } = words
  const head = [...names.columns, names.sentence, names.address]
  const rows = namings.map((naming) => [
    ...[naming.quote.published, naming.namer.name ?? terms[nobody(naming)]],
    ...[namedName(naming.named, words)],
    ...[naming.words, naming.quoted ? names.yes : names.no, naming.quote.outlet],
    ...[terms.review[naming.quote.review], naming.quote.sentence.text],
    new URL(sentenceOf(naming), location.origin).href,
  ])
  return csvOf(head, rows)
}

const nobody = ({ namer }: Naming) => (namer.kind === 'narrator' ? 'narrator' : 'anonymous')
