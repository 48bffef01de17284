import { relation } from '../syntax/tree.ts'
import { countedFrom, partitiveFrom, type Counted } from './counted.ts'
import { isSingle, ruleOf, type Rule } from './finding.ts'
import { looksLikeYear } from './leave-out.ts'
import { phraseBefore, type Line } from './line.ts'
import type { Quantity } from './quantity.ts'

/** "de helft van de inwoners"; not "mijn helft", "de tweede helft". */
export const share: Rule = (line, quantity, { before }) => {
  if (quantity.kind !== 'part') return undefined
  const of = partitiveFrom(line, quantity.last + 1)
  const article = phraseBefore(line, quantity.first - 1, 'article', 'definite') !== undefined
  const owner = line.words[before]
  if (of === undefined) return undefined
  if (!article && owner !== undefined && 'DET PRON ADJ NUM'.includes(owner.upos)) return undefined
  return { rule: 'share', counts: [[of.first + 1, of.noun]], first: quantity.first, last: of.noun }
}

/** "drie van hen", "10 of the soldiers", "van wie één"; one of a group is no count of it. */
export const ofGroup: Rule = (line, quantity) => {
  const { first, last } = quantity
  if (quantity.kind === 'part' || looksLikeYear(quantity)) return undefined
  const relative = phraseBefore(line, first - 1, 'of-whom')
  if (relative !== undefined) {
    const who = first - 1
    return { rule: 'of-group', counts: [[who, who]], first, last }
  }
  const of = quantity.value === 1 ? undefined : partitiveFrom(line, last + 1)
  if (of === undefined) return undefined
  if (quantity.kind !== 'vague' && !of.plural) return undefined
  return {
    rule: ruleOf(quantity, 'of-group'),
    counts: [[of.first + 1, of.noun]],
    first,
    last: of.noun,
  }
}

/** "de vijf ministers", "enkele ruiten". */
export const counted: Rule = (line, quantity, { before, behind }) => {
  if (quantity.kind === 'part') return undefined
  const noun = countedFrom(line, behind)
  if (noun === undefined) return undefined
  if (quantity.kind === 'determiner' && !noun.plural) return undefined
  if (isSingle(quantity) && !countsOne(line, quantity, noun, before)) return undefined
  const { first } = quantity
  return {
    rule: ruleOf(quantity, 'counted'),
    counts: [[noun.first, noun.noun]],
    first,
    last: noun.noun,
  }
}

/** "één agent", "one soldier": not behind a determiner ("this one thing"), not a witness who speaks. */
function countsOne(line: Line, { first }: Quantity, { noun }: Counted, before: number): boolean {
  const word = line.words[noun]
  const head = line.words[word?.head ?? -1]
  if (word === undefined || 'DET PRON ADJ'.includes(line.words[first - 1]?.upos ?? '-')) {
    return before < first - 1
  }
  return !(relation(word) === 'nsubj' && line.knowledge.speech.has(head?.lemma ?? ''))
}
