import type { Reading } from '@volgens/shapes'
import { dependents, relation, wordAt } from '../syntax/tree.ts'
import type { CountedKind } from '../words/counted-word.ts'
import { lastParts } from '../words/last-parts.ts'
import type { Line } from './line.ts'

type Counted = Pick<Reading['figures'][number], 'concept' | 'fate'>
type Fate = NonNullable<Counted['fate']>

/**
 * Those whom a label names that takes sides: protesters, rioters and terrorists are one, so that the label decides
 * nothing.
 */
const LABELLED = 'labelled'

/**
 * What a figure counts, in one word for all languages, and what befell it, as far as the words tell: "18 agenten zijn
 * omgekomen" counts police, dead.
 *
 * noun: the word that is counted, or the number itself where none is named.
 */
export function countedOf(line: Line, noun: number): Counted {
  const fate = fateOf(line, noun)
  const concept = conceptOf(line, noun) ?? (fate === undefined ? undefined : amongWhom(line, noun))
  return { ...(concept === undefined ? {} : { concept }), ...(fate === undefined ? {} : { fate }) }
}

function conceptOf(line: Line, noun: number): string | undefined {
  if (find(line, noun, 'member') !== undefined) {
    const whole = dependents(line, noun, 'nmod')[0]
    if (whole !== undefined && whole > noun) return conceptOf(line, whole)
  }
  return peopleOf(line, noun) ?? find(line, noun, 'what')
}

function peopleOf(line: Line, noun: number): string | undefined {
  const { labels } = line.knowledge
  const isLabel = [line.words[noun]?.lemma.toLowerCase(), line.forms[noun]].some(
    (word) => word !== undefined && labels.has(word),
  )
  return find(line, noun, 'who') ?? (isLabel ? LABELLED : undefined)
}

/** "18 doden onder agenten", "aan de kant van de politie vielen 18 doden". */
function amongWhom(line: Line, noun: number): string | undefined {
  const { head } = wordAt(line, noun)
  const around = [noun, ...(head < 0 ? [] : [head])].flatMap((at) =>
    dependents(line, at, 'nmod', 'obl'),
  )
  return firstOf(around, (at) => {
    if (find(line, at, 'side') !== undefined)
      return firstOf(dependents(line, at, 'nmod'), (whole) => peopleOf(line, whole))
    const isAmong = dependents(line, at, 'case').some(
      (marker) => find(line, marker, 'among') !== undefined,
    )
    return isAmong ? peopleOf(line, at) : undefined
  })
}

/** By the noun itself, by what is said of it, or by the verb that it is an argument of. */
function fateOf(line: Line, noun: number): Fate | undefined {
  const own = find(line, noun, 'fate-noun') ?? find(line, noun, 'fate-mark')
  return (own ?? markOn(line, noun) ?? fromClause(line, noun)) as Fate | undefined
}

/** "26 gedode betogers", "two men killed by the police". */
function markOn(line: Line, noun: number): string | undefined {
  const kinds: readonly CountedKind[] =
    peopleOf(line, noun) === undefined ? ['fate-mark'] : ['fate-mark', 'fate-people']
  // In a relative clause they may be the ones who did it.
  const around = dependents(line, noun, 'amod', 'acl').filter(
    (child) => wordAt(line, child).deprel !== 'acl:relcl',
  )
  return firstOf(around, (child) => firstOf(kinds, (kind) => find(line, child, kind)))
}

/** As long as nobody says that it did not happen. */
function fromClause(line: Line, noun: number): string | undefined {
  const first = firstOfRow(line, noun)
  const word = wordAt(line, first)
  const verb = word.head
  if (verb < 0 || isDenied(line, verb)) return undefined
  const subject = relation(word) === 'nsubj'
  const passive = word.deprel === 'nsubj:pass' || dependents(line, verb, 'aux:pass').length > 0
  const object = relation(word) === 'obj' || (subject && passive)
  const done = object ? find(line, verb, 'fate-object') : undefined
  if (done !== undefined || !subject) return done
  // "raakten gewond", "were left dead": the verb alone says nothing.
  if (dependents(line, verb, 'obj').length > 0) return undefined
  const said = [verb, ...dependents(line, verb, 'xcomp')]
  return find(line, verb, 'fate-subject') ?? firstOf(said, (at) => find(line, at, 'fate-mark'))
}

/** "26 mannen en 18 agenten zijn omgekomen": all of a row are what the first one is. */
function firstOfRow(line: Line, noun: number): number {
  let at = noun
  while (relation(wordAt(line, at)) === 'conj' && wordAt(line, at).head < at)
    at = wordAt(line, at).head
  return at
}

const isDenied = (line: Line, verb: number): boolean =>
  dependents(line, verb, 'advmod').some((at) => line.knowledge.negators.has(line.forms[at] ?? ''))

/** By lemma, or by form where the lemma of a participle is its verb; of a compound by its last part. */
function find(line: Line, at: number, kind: CountedKind): string | undefined {
  const words = line.knowledge.counted[kind]
  const [form = '', lemma = ''] = [line.forms[at], line.words[at]?.lemma.toLowerCase()]
  return (
    words.get(lemma) ??
    words.get(form) ??
    firstOf(lastParts(lemma), (part) => words.get(`-${part}`))
  )
}

function firstOf<Each, Found>(
  all: readonly Each[],
  look: (each: Each) => Found | undefined,
): Found | undefined {
  for (const each of all) {
    const found = look(each)
    if (found !== undefined) return found
  }
  return undefined
}
