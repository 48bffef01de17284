import type { Passage } from '../passage.ts'
import { voiceKind, type VoiceKind } from '../situation.ts'
import { activeSubjects, type VoicePlace } from '../source.ts'
import { dependents, hasFeature, subtree, wordAt, type Tree } from '../../syntax/tree.ts'
import type { VerbSite } from '../verb-site.ts'
import type { Content } from './content-frame.ts'

/** A voice with what it says. */
export interface Reading {
  readonly voice: VoicePlace
  readonly contents: readonly Content[]
}

const PARTIES: ReadonlySet<VoiceKind> = new Set(['person', 'group', 'body', 'name', 'third'])

/**
 * A content that stands first, with the voice behind the verb, where the tree has taken the first for the subject:
 * "Het verzoek wees de rechter af", "De brief wil de bank niet tonen". undefined where nothing speaks for it.
 */
export function frontedReading(
  tree: Tree,
  site: VerbSite,
  subject: VoicePlace | undefined,
  passage: Passage,
): Reading | undefined {
  if (subject === undefined || subject.passive) return undefined
  if (subject.index > site.anchor) return frontedBesideSubject(tree, site, subject, passage)
  return (
    frontedObject(tree, site, subject.index, passage) ??
    frontedBeforeModal(tree, site, subject.index, passage)
  )
}

/** "Jan willen we houden", where the tree gives the modal both for subjects. */
function frontedBesideSubject(
  tree: Tree,
  { anchor }: VerbSite,
  voice: VoicePlace,
  passage: Passage,
): Reading | undefined {
  const first = activeSubjects(tree, anchor).find((i) => i < anchor)
  const clause = dependents(tree, anchor, 'ccomp', 'xcomp')[0]
  const modal = passage.lexicon.grammarWords.modal.has(wordAt(tree, anchor).lemma)
  if (!modal || first === undefined || clause === undefined) return undefined
  const words = [...subtree(tree, first), ...subtree(tree, clause)]
  return { voice, contents: [{ frame: 'infinitive', words: words.sort((a, b) => a - b) }] }
}

/** A thing rejects no person: where the cue takes no party, the person right behind it is the voice. */
function frontedObject(
  tree: Tree,
  { anchor, cue }: VerbSite,
  subject: number,
  passage: Passage,
): Reading | undefined {
  if (!cue.frames.has('object') || cue.frames.has('party')) return undefined
  const behind = dependents(tree, anchor, 'obj').find((i) => subtree(tree, i)[0] === anchor + 1)
  if (behind === undefined || !activeSubjects(tree, anchor).includes(subject)) return undefined
  const kind = voiceKind(tree, subject, passage.lexicon)
  const speaks =
    PARTIES.has(voiceKind(tree, behind, passage.lexicon)) && mayBeSubject(tree, anchor, behind)
  if (!speaks || (kind !== 'thing' && kind !== 'text')) return undefined
  return {
    voice: { index: behind, passive: false },
    contents: [{ frame: 'object', words: subtree(tree, subject) }],
  }
}

/** "Het personeel bracht de reizigers naar buiten": a verb in the singular has no plural for its subject. */
function mayBeSubject(tree: Tree, anchor: number, noun: number): boolean {
  const verbs = [anchor, ...dependents(tree, anchor, 'aux', 'cop')]
  const finite = verbs.find((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))
  const singular = finite !== undefined && hasFeature(wordAt(tree, finite), 'Number=Sing')
  return !(singular && hasFeature(wordAt(tree, noun), 'Number=Plur'))
}

/** "… wil de bank niet tonen": a bare infinitive has no subject of its own; the one behind the modal is the modal's. */
function frontedBeforeModal(
  tree: Tree,
  { anchor }: VerbSite,
  subject: number,
  passage: Passage,
): Reading | undefined {
  if (!passage.lexicon.grammarWords.modal.has(wordAt(tree, anchor).lemma)) return undefined
  const clause = dependents(tree, anchor, 'ccomp', 'xcomp')[0]
  if (clause === undefined || dependents(tree, clause, 'mark').length > 0) return undefined
  const kind = voiceKind(tree, subject, passage.lexicon)
  const isVoice = (i: number): boolean =>
    subtree(tree, i)[0] === anchor + 1 && PARTIES.has(voiceKind(tree, i, passage.lexicon))
  const behind = subtree(tree, clause).filter((i) => wordAt(tree, i).deprel === 'obj')
  const voice =
    activeSubjects(tree, clause).find((i) => subtree(tree, i)[0] === anchor + 1) ??
    (kind === 'thing' || kind === 'text' ? behind.find(isVoice) : undefined)
  if (voice === undefined) return undefined
  const words = [...subtree(tree, subject), ...subtree(tree, clause, (child) => child === voice)]
  return {
    voice: { index: voice, passive: false },
    contents: [{ frame: 'infinitive', words: words.sort((a, b) => a - b) }],
  }
}
