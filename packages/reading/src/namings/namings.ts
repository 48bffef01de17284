import { overlap, type Naming, type Span, type Statement } from '@volgens/shapes'
import type { Passage } from '../attribution/passage.ts'
import type { Tree } from '../syntax/tree.ts'
import { insideNamings } from './inside-namings.ts'
import { mentionNamings } from './mention-namings.ts'
import { NAMING_RULES } from './naming-rules.ts'
import type { NamingDraft } from './naming.ts'
import { nicknameNamings } from './nickname-namings.ts'
import { chargeNamings, predicateNamings } from './predicate-namings.ts'
import { plainLabels } from './plain-labels.ts'
import { quotedNamings } from './quoted-namings.ts'
import { soCalledNamings } from './so-called-namings.ts'
import { openScene, statementAround, type Scene } from './scene.ts'
import { verbNamings } from './verb-namings.ts'

const READERS: readonly ((tree: Tree, scene: Scene) => NamingDraft[])[] = [
  verbNamings,
  mentionNamings,
  nicknameNamings,
  chargeNamings,
  predicateNamings,
  soCalledNamings,
  quotedNamings,
]

/**
 * Who calls whom what in a report (n1, n2 …), and the nouns that take sides elsewhere (l1, l2 …), each in text order and
 * tied to the smallest statement around its label.
 */
export function readNamings(
  passage: Passage,
  statements: readonly Statement[],
): { readonly namings: Naming[]; readonly labels: Naming[] } {
  const scene = openScene(passage, statements)
  const found = passage.trees.flatMap((tree) => READERS.flatMap((read) => read(tree, scene)))
  const settled = settle([...found, ...insideNamings(scene, settle(found))])
  const numbered = (drafts: readonly NamingDraft[], letter: string) =>
    drafts.map((draft, i) => toNaming(draft, `${letter}${i + 1}`, scene))
  return {
    namings: numbered(settled, 'n'),
    labels: numbered(plainLabels(scene, settled), 'l'),
  }
}

const RANK = new Map(NAMING_RULES.map(({ id }, i) => [id, i]))

const rankOf = ({ rule }: NamingDraft): number => RANK.get(rule) ?? NAMING_RULES.length

/** One naming for each label: where two read the same words, that of the rule further up. In text order. */
function settle(drafts: readonly NamingDraft[]): NamingDraft[] {
  const inOrder = [...drafts].filter(isWhole).sort(byPlace)
  const kept: NamingDraft[] = []
  for (const draft of inOrder) {
    const before = kept.at(-1)
    if (before === undefined || !sharesLabel(before, draft)) kept.push(draft)
    else if (rankOf(draft) < rankOf(before)) kept[kept.length - 1] = draft
  }
  return kept
}

/** With a label, which nobody can be the voice of. */
const isWhole = ({ label, namer }: NamingDraft): boolean =>
  label.length > 0 && !label.some((one) => namer.some((other) => overlap(one, other) > 0))

const startOf = ({ label }: NamingDraft): number => label[0]?.[0] ?? 0

const byPlace = (a: NamingDraft, b: NamingDraft): number =>
  startOf(a) - startOf(b) || rankOf(a) - rankOf(b)

const sharesLabel = (a: NamingDraft, b: NamingDraft): boolean =>
  a.label.some((one) => b.label.some((other) => overlap(one, other) > 0))

function toNaming(
  { rule, namer, named, label, quoted, concept }: NamingDraft,
  id: string,
  scene: Scene,
): Naming {
  const around = statementAround(scene, label)
  return {
    id,
    namer: { spans: plain(namer) },
    named: { spans: plain(named) },
    label: plain(label),
    ...(concept === undefined ? {} : { concept }),
    quoted,
    ...(around === undefined ? {} : { statement: around.id }),
    rule,
  }
}

const plain = (spans: readonly Span[]): [number, number][] =>
  spans.map(([start, end]) => [start, end])
