import { sql } from 'kysely'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { onceFor } from './once.ts'
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

/** More words or phrases than that are no language's: the least that can be done is to begin anew. */
const MOST_WORDS = 500_000

/** Folds words by case and by the stemmers that PostgreSQL has; in other languages by case alone. */
class StemFold implements Fold {
  /** What the stemmer gives never changes: it is asked once for each word. */
  readonly #stems = new Map<string, Stem>()
  readonly #phrases = new Map<string, readonly Token[]>()
  readonly #learnt = new WeakSet<RecordItem>()
  readonly #articles: Articles

  constructor(articles: Articles) {
    this.#articles = articles
  }

  get isFull(): boolean {
    return Math.max(this.#stems.size, this.#phrases.size) > MOST_WORDS
  }

  /** Asks for the stems of all that comparisons of these items look at. */
  async learn(db: Db, items: readonly RecordItem[]): Promise<void> {
    const fresh = items.filter((item) => !this.#learnt.has(item))
    const words = new Map<string, Word>()
    for (const { words: phrase, lang } of fresh.flatMap(phrasesOf)) {
      const code = codeOf(lang)
      for (const word of tokensOf(phrase))
        if (!this.#stems.has(`${code} ${word}`)) words.set(`${code} ${word}`, { lang: code, word })
    }
    // Of a stop word the stemmer gives nothing.
    for (const { lang, word, stems } of await askStems(db, [...words.values()]))
      this.#stems.set(`${lang} ${word}`, { stem: stems?.[0] ?? word, stop: stems?.length === 0 })
    for (const item of fresh) this.#learnt.add(item)
  }

  label(phrase: Phrase): string {
    const tokens = this.#read(phrase)
    const small = this.#articles.get(codeOf(phrase.lang))
    const first = tokens.findIndex(
      ({ word }) => small?.has(word) !== true && !/^\p{N}+$/u.test(word),
    )
    return tokens
      .slice(Math.max(first, 0))
      .map(({ stem }) => stem)
      .join(' ')
  }

  stems(phrase: Phrase): readonly string[] {
    return this.#read(phrase).flatMap(({ stem, stop }) => (stop ? [] : [stem]))
  }

  #read({ words, lang }: Phrase): readonly Token[] {
    const code = codeOf(lang)
    const found = this.#phrases.get(`${code} ${words}`)
    if (found !== undefined) return found
    const tokens = tokensOf(words).map((word) => ({
      word,
      ...(this.#stems.get(`${code} ${word}`) ?? { stem: word, stop: false }),
    }))
    this.#phrases.set(`${code} ${words}`, tokens)
    return tokens
  }
}

interface Word {
  readonly lang: string
  readonly word: string
}

async function askStems(db: Db, words: readonly Word[]) {
  if (words.length === 0) return []
  const { rows } = await sql<Word & { readonly stems: string[] | null }>`
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

/**
 * Folds all that comparisons of these items look at. The same object for a store and articles, so that what is made with
 * it is known (`onceFor`).
 */
export async function foldItems(
  db: Db,
  items: readonly RecordItem[],
  articles: Articles = NO_ARTICLES,
): Promise<Fold> {
  const folds = foldsOf(db)
  const known = folds.get(articles)
  const fold = known === undefined || known.isFull ? new StemFold(articles) : known
  folds.set(articles, fold)
  await fold.learn(db, items)
  return fold
}

const NO_ARTICLES: Articles = new Map()

const foldsOf = onceFor<Db, WeakMap<Articles, StemFold>>(() => new WeakMap())

function phrasesOf(item: RecordItem): Phrase[] {
  const { label, counts, other, doer, voice, report } = item
  const words = [label, counts, other?.name, other?.words, doer?.words, voice.words]
  if (item.kind === 'event') words.push(...Object.values(eventWords(item)))
  return words.flatMap((each) => (each === undefined ? [] : { words: each, lang: report.lang }))
}
