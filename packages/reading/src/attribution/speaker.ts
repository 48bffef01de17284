import type { Word } from '@volgens/shapes'
import type { Passage, QuotationPlace } from './passage.ts'
import type { Mention, People } from './people.ts'
import { givenName, nameWords } from './person-name.ts'
import { hasFeature, wordAt, type Tree } from '../syntax/tree.ts'

/** How many sentences back, and then ahead, a voice is looked for. */
const BACK = 12
const AHEAD = 3

/** What a quotation tells of its speaker. */
interface Speech {
  readonly start: number
  readonly end: number
  /** It says `I`: one person speaks. */
  readonly single: boolean
  /** Names in it: nobody speaks of himself by name. */
  readonly names: ReadonlySet<string>
}

/**
 * The mention that a quotation without a frame is by: the nearest of its speaker before it, else behind it.
 *
 * The speaker is looked for sentence by sentence before the quotation: whom the nearest gives words, who acts in it,
 * who spoke in it; then behind it. heard: for each sentence that a quotation runs through, the voice of that quotation.
 */
export function speakerOf(
  place: QuotationPlace,
  passage: Passage,
  people: People,
  heard: ReadonlyMap<number, number>,
): Mention | undefined {
  const speech = speechOf(place, passage)
  const found =
    lookBack(place, passage, people, heard, speech) ?? lookAhead(place, passage, people, speech)
  return found === undefined ? undefined : nearestMention(found, people, speech)
}

/** Somebody who was found, as a mention, or as the voice of a quotation before. */
interface Found {
  readonly voice: number
  readonly mention?: Mention
}

function lookBack(
  { first }: QuotationPlace,
  { trees }: Passage,
  people: People,
  heard: ReadonlyMap<number, number>,
  speech: Speech,
): Found | undefined {
  let fallback: Mention | undefined
  for (let i = first.tree; i >= Math.max(0, first.tree - BACK); i--) {
    const tree = trees[i]
    if (tree === undefined) break
    if (
      fallback?.standing === 'aside' &&
      tree.sentence.paragraph !== fallback.tree.sentence.paragraph
    )
      return fallback
    const best = likeliest(people.byTree[i] ?? [], people, speech, (m) => endOf(m) <= speech.start)
    if (best !== undefined && STRONG.has(best.standing) && !isQuestion(tree)) return best
    if (fallback === undefined || fallback.standing === 'weak') fallback = best ?? fallback
    const voice = i === first.tree ? undefined : heard.get(i)
    if (voice !== undefined && mayBe(voice, people, speech)) return { voice }
  }
  return fallback
}

function lookAhead(
  { last }: QuotationPlace,
  { trees }: Passage,
  people: People,
  speech: Speech,
): Found | undefined {
  let fallback: Mention | undefined
  for (let i = last.tree; i <= Math.min(trees.length - 1, last.tree + AHEAD); i++) {
    const isBehind = ({ tree, index }: Mention): boolean => wordAt(tree, index).start >= speech.end
    const best = likeliest(people.byTree[i] ?? [], people, speech, isBehind)
    if (best !== undefined && STRONG.has(best.standing)) return best
    fallback ??= best?.standing === 'aside' ? best : undefined
  }
  return fallback
}

const ORDER = ['source', 'subject', 'actor', 'aside', 'weak'] as const
const STRONG = new Set<string>(ORDER.slice(0, 3))

/** Of a sentence's mentions the one with the best standing; of several subjects the last, else the first. */
function likeliest(
  mentions: readonly Mention[],
  people: People,
  speech: Speech,
  inReach: (mention: Mention) => boolean,
): Mention | undefined {
  const possible = mentions.filter(
    (m) => inReach(m) && mayBe(m.voice, people, speech) && !(speech.single && m.plural),
  )
  for (const standing of ORDER) {
    const fits = possible.filter((m) => m.standing === standing)
    if (fits.length > 0) return standing === 'subject' ? fits.at(-1) : fits[0]
  }
  return undefined
}

function mayBe(voice: number, { names }: People, speech: Speech): boolean {
  return ![...(names[voice] ?? [])].some((name) => speech.names.has(name))
}

/** The question of an interviewer: it speaks to somebody, its subject is not who answers. */
function isQuestion(tree: Tree): boolean {
  return tree.words.at(-1)?.form === '?' && tree.words.some((word) => hasFeature(word, 'Person=2'))
}

/** The mention of a voice that stands nearest before a quotation, else the first behind it; no possessive. */
function nearestMention(
  { voice, mention }: Found,
  people: People,
  speech: Speech,
): Mention | undefined {
  const all = people.byVoice[voice] ?? []
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = all[middle]
    if (at !== undefined && endOf(at) <= speech.start) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) if (all[i]?.kind !== 'possessive') return all[i]
  return all.slice(low, low + AHEAD).find(({ kind }) => kind !== 'possessive') ?? mention ?? all[0]
}

const endOf = ({ tree, index }: Mention): number => wordAt(tree, index).end

function speechOf(place: QuotationPlace, passage: Passage): Speech {
  const words = wordsIn(place, passage)
  const own = passage.lexicon.pronouns.filter((p) => p.person === 1 && p.number === 'singular')
  const forms = new Set(own.map(({ form }) => form))
  return {
    start: place.quotation.parts[0]?.[0] ?? 0,
    end: place.quotation.parts.at(-1)?.[1] ?? 0,
    single: words.some(([, { form }]) => forms.has(form.toLowerCase())),
    names: new Set(
      words.flatMap(([tree, , index]) => calledBy(nameWords(tree, index, NOTHING), passage)),
    ),
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** What somebody may be called by: a first name, a last name. */
function calledBy(name: readonly string[], { names }: Passage): string[] {
  return [givenName(name, names), name.at(-1)].filter((part) => part !== undefined)
}

function wordsIn(place: QuotationPlace, passage: Passage): [Tree, Word, number][] {
  const { first, last } = place
  return passage.trees.slice(first.tree, last.tree + 1).flatMap((tree) => {
    const from = tree.index === first.tree ? first.word : 0
    const to = tree.index === last.tree ? last.word + 1 : tree.words.length
    return tree.words.slice(from, to).map((word, i): [Tree, Word, number] => [tree, word, from + i])
  })
}
