import type { Cue } from '../../words/cue.ts'
import type { Passage } from '../passage.ts'
import { voiceKind } from '../situation.ts'
import type { VoicePlace } from '../source.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../../syntax/tree.ts'
import type { VerbSite } from '../verb-site.ts'

/** The subject, where it can speak and is of the kind that the cue asks for. */
export function speakingVoice(
  tree: Tree,
  { cue }: VerbSite,
  subject: VoicePlace | undefined,
  passage: Passage,
): VoicePlace | undefined {
  if (subject === undefined || !canSpeak(tree, subject.index, passage)) return undefined
  return suits(tree, subject.index, cue, passage) ? subject : undefined
}

/** Whether the voice is of the kind that the cue asks for; a counted noun stands for those who were counted. */
function suits(tree: Tree, voice: number, { frames, act }: Cue, passage: Passage): boolean {
  const kind = voiceKind(tree, voice, passage.lexicon)
  if (frames.has('written')) return kind === 'text' || kind === 'body'
  if (!frames.has('voiced')) return true
  const counted = dependents(tree, voice, 'nummod').length > 0
  return act === 'will' ? kind !== 'thing' && kind !== 'text' : kind !== 'thing' || counted
}

/** "It is known that" tells a fact, "it is said that" what somebody says. */
export const mayBeNobody = ({ frames, act }: Cue): boolean =>
  !frames.has('written') && (act === 'will' || !frames.has('voiced'))

/** A placeholder (het, there), a word for what was said (dat, this), a question word or a clause is no voice. */
export function canSpeak(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  const { anaphor } = passage.lexicon.grammarWords
  if (hasFeature(word, 'PronType=Dem') && anaphor.has(word.form.toLowerCase())) return false
  if (['expl', 'csubj'].includes(relation(word))) return false
  if (hasFeature(word, 'PronType=Int')) return false
  const participle = word.upos === 'VERB' && hasFeature(word, 'VerbForm=Part')
  return (
    participle || ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM'].includes(word.upos)
  )
}
