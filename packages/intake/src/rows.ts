import { TYPE, type KnownType } from './kind/kinds.ts'
import type { Found } from './article.ts'
import type { RowOptions } from './lines/row-found.ts'

/** Articles one by one out of a stream that may be longer than memory. */
type Rows = (
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: RowOptions,
) => AsyncGenerator<Found>

const table = async (): Promise<Rows> => (await import('./lines/csv-articles.ts')).csvArticles

/** What takes streams of rows, by their kind. */
export const ROWS: Readonly<Partial<Record<KnownType, () => Promise<Rows>>>> = {
  [TYPE.jsonLines]: async () => (await import('./lines/line-articles.ts')).lineArticles,
  [TYPE.json]: async () => (await import('./lines/line-articles.ts')).itemArticles,
  [TYPE.csv]: table,
  [TYPE.tsv]: table,
}
