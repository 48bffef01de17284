import type { Batch } from './batches.ts'
import type { Labels } from './labels.ts'
import { type Lemma, lemmatise, withParticles } from './lemmatise.ts'
import { maximumTree } from './maximum-tree.ts'
import type { Window } from './windows.ts'

/** The syntax of one word (Universal Dependencies v2). */
export interface Syntax {
  readonly upos: string
  /** `Number=Sing|Tense=Past`, or the empty string. */
  readonly feats: string
  /** Joined: aankondigen. */
  readonly lemma: string
  /** As the treebank writes it: aan_kondigen. */
  readonly treebankLemma: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Relation with its subtype: `nsubj:pass`. */
  readonly deprel: string
  /** Probability of head and relation together, 0–1. */
  readonly confidence: number
}

/** The model's answer for a batch, row-major; `candidates` heads a word have a label. */
export interface Scores {
  readonly candidates: number
  readonly upos: Int32Array
  readonly feats: Int32Array
  readonly scripts: Int32Array
  readonly splits: Float32Array
  readonly arcs: Float32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly labelScores: Float32Array
}

interface Arc {
  /** In the window, -1 for the root. */
  readonly head: number
  readonly deprel: string
  readonly confidence: number
}

/** The words of one window of a batch; heads count from the window's first word. */
export function decodeWindow(
  batch: Batch,
  column: number,
  forms: readonly string[],
  scores: Scores,
  labels: Labels,
): Syntax[] {
  const row = column * batch.longest
  const upos = forms.map((_, i) => labels.upos[at(scores.upos, row + i)] ?? 'X')
  const arcs = decodeArcs(forms.length, row, batch.longest + 1, upos, scores, labels)
  const lemmas = forms.map((form, i) => {
    const splits = [...scores.splits.subarray((row + i) * 3, (row + i) * 3 + 3)]
    const script = at(scores.scripts, row + i)
    return lemmatise(form, upos[i] ?? 'X', { script, splits }, labels)
  })
  return rejoin(lemmas, arcs, upos, forms, labels).map((lemma, i) => ({
    upos: upos[i] ?? 'X',
    feats: labels.feats[at(scores.feats, row + i)] ?? '',
    ...lemma,
    ...(arcs[i] ?? { head: -1, deprel: 'root', confidence: 0 }),
  }))
}

function decodeArcs(
  size: number,
  row: number,
  width: number,
  upos: readonly string[],
  scores: Scores,
  labels: Labels,
): Arc[] {
  return maximumTree(scores.arcs, size, width, row * width).map((head, i) => {
    const arc = Math.exp(at(scores.arcs, (row + i) * width + head))
    const first = (row + i) * scores.candidates
    const found = scores.heads.subarray(first, first + scores.candidates).indexOf(head)
    const label = labels.deprel[at(scores.labels, first + Math.max(found, 0))] ?? 'dep'
    const sure = found < 0 ? 0 : Math.exp(at(scores.labelScores, first + found))
    return { head: head - 1, deprel: fitting(label, head, upos[i]), confidence: arc * sure }
  })
}

/** `root` is the relation of the root and of nothing else. */
function fitting(label: string, head: number, upos: string | undefined): string {
  if (head === 0) return 'root'
  if (label !== 'root') return label
  return upos === 'PUNCT' ? 'punct' : 'parataxis'
}

/** Gives verbs back the particles that hang on them. */
function rejoin(
  lemmas: readonly Lemma[],
  arcs: readonly Arc[],
  upos: readonly string[],
  forms: readonly string[],
  labels: Labels,
): readonly Lemma[] {
  const particles = new Map<number, string[]>()
  arcs.forEach(({ head, deprel }, i) => {
    if (deprel !== 'compound:prt' || upos[head] !== 'VERB') return
    particles.set(head, [...(particles.get(head) ?? []), forms[i] ?? ''])
  })
  if (particles.size === 0) return lemmas
  return lemmas.map((lemma, i) => withParticles(lemma, particles.get(i) ?? [], labels))
}

/** The windows of one sentence as one tree: roots of later windows hang on the first as `parataxis`. */
export function joinWindows(
  windows: readonly { window: Window; words: readonly Syntax[] }[],
): Syntax[] {
  const root = windows[0]?.words.findIndex(({ head }) => head < 0) ?? -1
  return windows.flatMap(({ window, words }, w) =>
    words.map((word) => {
      if (word.head >= 0) return { ...word, head: word.head + window.first }
      return w === 0 ? word : { ...word, head: root, deprel: 'parataxis' }
    }),
  )
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
