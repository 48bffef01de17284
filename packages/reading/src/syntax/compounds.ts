/** What training saw of compounds and simple lemmas, lower case. */
export interface CompoundTables {
  /** First parts as they stand in a word → their lemma: verzekerings → verzekering. */
  readonly modifiers: ReadonlyMap<string, string>
  /** Last parts: maatschappij. */
  readonly heads: ReadonlySet<string>
  /** Separable parts of verbs: aan, terug. */
  readonly particles: ReadonlySet<string>
  /** Lemmas without underscore. */
  readonly lemmas: ReadonlySet<string>
}

const links = ['s', 'en', 'n', 'e', 'er', 'es']
const SHORTEST_PART = 2

/**
 * Puts an underscore between the parts of a joined lemma, as the Dutch treebanks write them.
 * rijksmonument → rijk_monument; aankondigen (verb) → aan_kondigen; with parts = 3 ploegleiderswagen →
 * ploeg_leider_wagen. Gives the lemma back whole when no part is known.
 */
export function splitCompound(
  lemma: string,
  upos: string,
  parts: number,
  tables: CompoundTables,
): string {
  if (upos === 'VERB') return splitVerb(lemma, tables)
  const hyphened = lemma.split('-').filter((part) => part !== '')
  if (hyphened.length > 1) {
    const pieces = hyphened.map((part, i) =>
      i + 1 < hyphened.length ? linkless(part, tables) : part,
    )
    if (pieces.length < parts) pieces.push(splitOnce(pieces.pop() ?? '', tables))
    return pieces.join('_')
  }
  const once = splitOnce(lemma, tables)
  if (parts < 3 || !once.includes('_')) return once
  const at = once.indexOf('_')
  const first = splitOnce(once.slice(0, at), tables)
  if (first.includes('_')) return first + once.slice(at)
  return once.slice(0, at + 1) + splitOnce(once.slice(at + 1), tables)
}

function splitVerb(lemma: string, { particles, lemmas }: CompoundTables): string {
  const low = lemma.toLowerCase()
  let cut = 0
  for (let at = 2; at <= low.length - 3; at++) {
    if (!particles.has(low.slice(0, at))) continue
    if (cut === 0 || lemmas.has(low.slice(at))) cut = at
  }
  return cut === 0 ? lemma : `${lemma.slice(0, cut)}_${lemma.slice(cut)}`
}

/** The best single cut, by what is known of its two sides. */
function splitOnce(lemma: string, tables: CompoundTables): string {
  let best: { score: number; text: string } | undefined
  const low = lemma.toLowerCase()
  for (let at = SHORTEST_PART; at <= low.length - SHORTEST_PART; at++) {
    const first = firstPart(low.slice(0, at), tables)
    const second = secondScore(low.slice(at), tables)
    if (first.score + second < 2) continue
    const score = first.score + second + Math.min(at, low.length - at) / 20
    if (best === undefined || score > best.score) {
      best = { score, text: `${cased(first.lemma, lemma)}_${low.slice(at)}` }
    }
  }
  return best?.text ?? lemma
}

function firstPart(part: string, tables: CompoundTables): { lemma: string; score: number } {
  const known = tables.modifiers.get(part)
  if (known !== undefined) return { lemma: known, score: 2 }
  if (tables.lemmas.has(part) && part.length > 2) return { lemma: part, score: 1.5 }
  const bare = linkless(part, tables)
  return bare === part ? { lemma: part, score: 0 } : { lemma: bare, score: 1.2 }
}

/** The part without its linking letters, where that leaves a lemma or a known part. */
function linkless(part: string, { modifiers, lemmas }: CompoundTables): string {
  const known = modifiers.get(part)
  if (known !== undefined) return known
  for (const link of links) {
    const bare = part.slice(0, -link.length)
    if (part.endsWith(link) && bare.length > 2 && lemmas.has(bare)) return bare
  }
  return part
}

function secondScore(part: string, { heads, lemmas }: CompoundTables): number {
  if (heads.has(part)) return 2
  return lemmas.has(part) && part.length > 2 ? 1.5 : 0
}

function cased(part: string, like: string): string {
  const first = like.charAt(0)
  return first === first.toLowerCase() ? part : part.charAt(0).toUpperCase() + part.slice(1)
}
