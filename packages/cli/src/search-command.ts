import { openStore, search, type SearchQuery, type SearchResult } from '@volgens/record'
import { write, type Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { searchResult } from './terminal/search-result.ts'
import { screenOf } from './terminal/style.ts'
import { toJson } from './to-json.ts'

/** As commander gives them; each is a part of the query unless said. */
export type SearchCommandOptions = RecordOptions &
  Omit<SearchQuery, 'words' | 'figure' | 'order' | 'voice' | 'about'> & {
    readonly voice?: string
    readonly about?: string
    readonly denied?: true
    readonly atLeast?: number
    readonly atMost?: number
    readonly latest?: true
    /** How to show it, no part of the query. */
    readonly json?: true
    readonly facets?: true
  }

/** `volgens search WORDS…`: what reports say, one page of it. */
export async function searchRecord(
  words: readonly string[],
  options: SearchCommandOptions,
  io: Io,
): Promise<void> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    const query = queryOf(words, options)
    const result = await search(store, query)
    await write(
      io.stdout,
      options.json === true ? toJson(result) : shown(result, query, options, io),
    )
  } finally {
    await store.close()
  }
}

function shown(result: SearchResult, query: SearchQuery, { facets }: SearchCommandOptions, io: Io) {
  const lines = searchResult(result, query, { screen: screenOf(io), facets: facets === true })
  return `${lines.join('\n')}\n`
}

function queryOf(words: readonly string[], options: SearchCommandOptions): SearchQuery {
  const { data: _, json: __, facets: ___, denied, atLeast, atMost, latest, ...query } = options
  const figure = { low: atLeast, high: atMost }
  return {
    ...query,
    ...(words.length === 0 ? {} : { words: words.join(' ') }),
    voice: idOrName(options.voice),
    about: idOrName(options.about),
    negated: denied,
    figure: atLeast === undefined && atMost === undefined ? undefined : figure,
    order: latest === true ? 'latest' : 'earliest',
  }
}

/** Digits are an id of the record: nobody is called so. */
const idOrName = (given: string | undefined) =>
  given !== undefined && /^\d+$/.test(given) ? Number(given) : given
