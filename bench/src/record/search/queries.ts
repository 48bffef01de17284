import { sql } from 'kysely'
import type { SearchQuery, Store } from '@volgens/record'
import { ownWord, type Vocabulary } from './vocabulary.ts'

/** The queries that are timed: every filter, words from the most frequent to those that nobody uses, and mixtures. */
export async function benchQueries(store: Store, vocabulary: Vocabulary): Promise<SearchQuery[]> {
  const [often, sometimes, seldom] = await actorsOf(store)
  const word = (rank: number, lang = 'nl') => vocabulary.get(lang)?.[rank] ?? 'woord'
  const month = (number: number, index = 0) => ownWord(vocabulary.get('nl') ?? [], number, index)
  const ranks = [0, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 59_000]
  return [
    {},
    { order: 'latest' },
    ...ranks.map((rank) => ({ words: word(rank) })),
    ...[0, 50, 500, 5000].map((rank) => ({ words: word(rank, 'en'), order: 'latest' as const })),
    { words: month(2) },
    { words: month(30, 3), order: 'latest' },
    { words: month(59) },
    { words: month(58, 1), order: 'latest' },
    { words: 'niet' },
    { words: 'de' },
    { words: 'onbestaanbaarwoord' },
    { words: `"${word(0)} ${word(1)}"` },
    { words: '"dat de"' },
    { words: `"${word(20)} ${word(1)}"` },
    { words: `"niet ${word(2)}"` },
    { words: `${word(5)} -${word(0)}` },
    { words: `${word(500)} -niet` },
    { words: '-niet' },
    { words: `${word(40)} or ${word(80)}` },
    { words: `${word(4)} ${word(7)}` },
    { words: `${word(10)} ${word(200)}` },
    { words: `${word(3)} ${word(8)} ${word(60)}` },
    { voice: often },
    { voice: sometimes, order: 'latest' },
    { voice: seldom },
    { voice: 'Persoon12' },
    { about: often },
    { about: sometimes },
    { about: 'Persoon400' },
    { voice: often, words: word(5) },
    { about: sometimes, voiceKind: 'named' },
    { voiceKind: 'anonymous' },
    { voiceKind: 'narrator', kind: 'figure' },
    { form: 'direct' },
    { form: 'mixed', words: word(50) },
    { act: 'think' },
    { act: 'will', words: word(2) },
    { negated: true },
    { negated: true, words: word(15) },
    { kind: 'naming' },
    { type: 'ASSAULT' },
    { type: 'PROTEST', mode: 'planned' },
    { label: word(30).slice(0, 5) },
    { counts: 'mensen' },
    { figure: { low: 100, high: 120 } },
    { figure: { low: 5, high: 5 }, counts: 'mensen' },
    { said: '2019-03-14' },
    { said: '2020-02', words: word(30) },
    { said: '2021/2022', form: 'direct', order: 'latest' },
    { meant: '2016' },
    { place: 'den' },
    { outlet: 'Outlet 0' },
    { outlet: 'outlet 40', order: 'latest' },
    { outlet: 'Outlet 12', words: word(6) },
    { lang: 'nl-BE' },
    { lang: 'en', words: word(9, 'en') },
    { review: 'rejected' },
    { review: 'confirmed', words: word(1) },
    { dossier: 'dossier 1' },
    { dossier: 'dossier 10' },
    { dossier: 'dossier 5', words: word(12) },
    { suggestions: true, words: word(100) },
    { words: word(2), outlet: 'Outlet 3', form: 'direct', said: '2020' },
    { words: word(0), voice: sometimes, lang: 'nl' },
    { words: word(25), kind: 'statement', limit: 100 },
    { words: word(1), after: '2020-06-01.1' },
    { form: 'direct', after: '2019-01-05.1', order: 'latest' },
  ]
}

/** One whom very many reports name, one of hundreds, one of a few. */
async function actorsOf({ db }: Store): Promise<number[]> {
  const { rows } = await sql<{ actor: number }>`
    select actor from report_actors group by actor order by count(*) desc, actor limit 3000`.execute(
    db,
  )
  return [5, 100, 2900].map((rank) => rows[rank]?.actor ?? 1)
}
