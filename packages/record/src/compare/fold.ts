import { sql } from 'kysely'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { eventWords } from './quote.ts'

/** Words in one language. */
interface Phrase {
  readonly words: string
  readonly lang: string
}

/** What makes two phrases the same words; the words themselves stay beside it. */
export interface Fold {
  /** All of its words by their stems, in their order, without an article or digits in front: "de 26 Rellen" → "rel". */
  label(phrase: Phrase): string
  /** The stems that carry meaning (no stop words), in their order. */
  stems(phrase: Phrase): readonly string[]
}

/** Articles by language code, lower case; handed in by who knows the languages. */
export type Articles = ReadonlyMap<string, ReadonlySet<string>>

interface Stem {
  readonly stem: string
  readonly stop: boolean
}

interface Token extends Stem {
  readonly word: string
}

/** Folds phrases by case and by the stemmers that PostgreSQL has; in other languages by case alone. */
async function foldOf(
  db: Db,
  phrases: Iterable<Phrase>,
  articles: Articles = new Map(),
): Promise<Fold> {
  const stems = await stemsOf(db, phrases)
  const known = new Map<string, readonly Token[]>()
  const read = ({ words, lang }: Phrase): readonly Token[] => {
    const code = codeOf(lang)
    const found = known.get(`${code} ${words}`)
    if (found !== undefined) return found
    const tokens = tokensOf(words).map((word) => ({
      word,
      ...(stems.get(`${code} ${word}`) ?? { stem: word, stop: false }),
    }))
    known.set(`${code} ${words}`, tokens)
    return tokens
  }
  return {
    label(phrase) {
      const tokens = read(phrase)
      const small = articles.get(codeOf(phrase.lang))
      const first = tokens.findIndex(
        ({ word }) => small?.has(word) !== true && !/^\p{N}+$/u.test(word),
      )
      return tokens
        .slice(Math.max(first, 0))
        .map(({ stem }) => stem)
        .join(' ')
    },
    stems: (phrase) => read(phrase).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
  }
}

/** Of a stop word the stemmer gives nothing. What it gives never changes: it is asked once for each word. */
async function stemsOf(db: Db, phrases: Iterable<Phrase>): Promise<ReadonlyMap<string, Stem>> {
  const known = knownStems(db)
  const fresh = new Map<string, { lang: string; word: string }>()
  const seen = new Set<string>()
  for (const phrase of phrases) {
    const lang = codeOf(phrase.lang)
    if (seen.has(`${lang} ${phrase.words}`)) continue
    seen.add(`${lang} ${phrase.words}`)
    for (const word of tokensOf(phrase.words))
      if (!known.has(`${lang} ${word}`)) fresh.set(`${lang} ${word}`, { lang, word })
  }
  if (fresh.size === 0) return known
  for (const { lang, word, stems } of await askStems(db, [...fresh.values()]))
    known.set(`${lang} ${word}`, { stem: stems?.[0] ?? word, stop: stems?.length === 0 })
  return known
}

/** More words than that are no language's: the least that can be done is to begin anew. */
const MOST_WORDS = 500_000

function knownStems(db: Db): Map<string, Stem> {
  const found = stemsByStore.get(db)
  if (found !== undefined && found.size < MOST_WORDS) return found
  const begun = new Map<string, Stem>()
  stemsByStore.set(db, begun)
  return begun
}

const stemsByStore = new WeakMap<Db, Map<string, Stem>>()

async function askStems(db: Db, words: readonly { lang: string; word: string }[]) {
  const { rows } = await sql<{ lang: string; word: string; stems: string[] | null }>`
    select lang, word, case lang when 'nl' then ts_lexize('dutch_stem', word)
      when 'en' then ts_lexize('english_stem', word) end as stems
    from json_to_recordset(${JSON.stringify(words)}::json) as given(lang text, word text)`.execute(
    db,
  )
  return rows
}

const codeOf = (lang: string) => lang.split('-', 1)[0] ?? lang

const tokensOf = (words: string) =>
  words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/** Folds all that comparisons of these items look at. */
export function foldItems(
  db: Db,
  items: readonly RecordItem[],
  articles?: Articles,
): Promise<Fold> {
  return foldOf(db, items.flatMap(phrasesOf), articles)
}

function phrasesOf(item: RecordItem): Phrase[] {
  const { label, counts, other, doer, voice, report } = item
  const words = [label, counts, other?.name, other?.words, doer?.words, voice.words]
  if (item.kind === 'event') words.push(...Object.values(eventWords(item)))
  return words.flatMap((each) => (each === undefined ? [] : { words: each, lang: report.lang }))
}
