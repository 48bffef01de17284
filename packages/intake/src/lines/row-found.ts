import { VolgensError } from '@volgens/shapes'
import { TYPE } from '../kind/kinds.ts'
import { renamed, type Columns } from './columns.ts'
import { idOf, toReport, type Fields } from './parse-line.ts'
import type { Article, Found, Known } from '../article.ts'

/** What holds for all rows of a stream. */
export interface RowOptions {
  /** Of what a row does not say. */
  readonly known?: Known | undefined
  readonly columns?: Columns | undefined
  /** Label of the encoding as declared outside. */
  readonly charset?: string | undefined
}

/** The article of one row, with the row as its document; a row that lacks something is refused. */
export function rowFound(
  name: string,
  original: Uint8Array,
  parse: () => Fields,
  { known = {}, columns = {}, charset }: RowOptions,
): Found {
  const document = {
    ...{ name, original, type: TYPE.json },
    ...(charset === undefined ? {} : { charset }),
  }
  try {
    const fields = renamed(parse(), columns)
    return { ...document, article: { ...known, ...articleOf(fields) } }
  } catch (fault) {
    if (!(fault instanceof VolgensError)) throw fault
    return { ...document, fault, known }
  }
}

function articleOf(fields: Fields): Article {
  const { id, ...report } = toReport(fields, idOf(fields))
  return { ...report, ...(id === undefined ? {} : { reference: id }) }
}
