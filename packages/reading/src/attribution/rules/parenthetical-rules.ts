import { cuesAt } from '../cue-index.ts'
import type { Proposal } from '../draft.ts'
import { sitesOf, type Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { afterComma, phraseSpans, voiceOf } from '../source.ts'
import {
  clauseAbove,
  dependents,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { isNegated, type VerbSite } from '../verb-site.ts'
import { asideOf, lacksSubject } from './aside.ts'
import { clauseFrame } from './clause-content.ts'
import { canSpeak } from './speaking-voice.ts'

export const verbParenthetical: ReadTree = (tree, passage) =>
  sitesOf(tree, passage).flatMap((site) => {
    const aside = asideOf(tree, site, passage)
    if (aside !== undefined) {
      const speaks = canSpeak(tree, aside.voice, passage)
      return speaks
        ? [besideDraft(tree, site, { rule: 'verb-parenthetical', ...aside }, passage)]
        : []
    }
    return isParenthetical(tree, site, passage) ? parentheticalDrafts(tree, site, passage) : []
  })

/** A statement that stands around or behind its cue. */
function besideDraft(
  tree: Tree,
  site: VerbSite,
  { rule, voice, content }: { rule: string; voice: number; content: readonly number[] },
  passage: Passage,
): Proposal {
  return {
    rule,
    act: site.cue.act,
    source: phraseSpans(tree, voice),
    voice: voiceKind(tree, voice, passage.lexicon),
    cue: spansOf(tree, site.words),
    content: spansOf(tree, content),
    anonymous: false,
    implicit: false,
    negated: isNegated(tree, site, passage.lexicon),
    entry: site.cue,
  }
}

/** Beside its clause and without a complement of its own: "…, zegt X, …", "X zei: …". */
function isParenthetical(tree: Tree, site: VerbSite, passage: Passage): boolean {
  if (!standsBeside(tree, site.anchor, passage) || isSubordinate(tree, site, passage)) return false
  if (!site.cue.frames.has('parenthetical') && !site.cue.frames.has('quote')) return false
  const inverted = invertedVoice(tree, site.anchor)
  const complements = dependents(tree, site.anchor, 'ccomp', 'xcomp', 'obj').filter(
    (i) => i !== inverted && i !== site.index && !isAnaphor(tree, i, passage),
  )
  return complements.every((i) => !contentful(tree, i, passage))
}

/** "Troops landed, hours after the president had asked for help": a cue that is told by the way says none of it. */
const isSubordinate = (tree: Tree, { anchor }: VerbSite, { lexicon }: Passage): boolean =>
  dependents(tree, anchor, 'mark').some(
    (i) => !lexicon.grammarWords.as.has(wordAt(tree, i).form.toLowerCase()),
  )

/** Beside its clause, or joined to it by a comma alone, or by a word that stands for it (or so he said). */
function standsBeside(tree: Tree, anchor: number, passage: Passage): boolean {
  const word = wordAt(tree, anchor)
  if (word.head < 0) return false
  return (
    word.deprel === 'parataxis' ||
    (word.deprel === 'conj' &&
      afterComma(tree, anchor) &&
      (dependents(tree, anchor, 'cc').length === 0 ||
        dependents(tree, anchor, 'advmod').some((i) => isAnaphor(tree, i, passage))))
  )
}

/** "…, verwacht het bureau": the tree may take the subject behind the verb for its object. */
function invertedVoice(tree: Tree, anchor: number): number | undefined {
  if (dependents(tree, anchor, 'nsubj').length > 0) return undefined
  const objects = dependents(tree, anchor, 'obj')
  const only = objects.length === 1 ? objects[0] : undefined
  return only !== undefined && (subtree(tree, only)[0] ?? 0) === anchor + 1 ? only : undefined
}

function contentful(tree: Tree, index: number, passage: Passage): boolean {
  return relation(wordAt(tree, index)) === 'obj' || clauseFrame(tree, index, passage) !== undefined
}

function isAnaphor(tree: Tree, index: number, passage: Passage): boolean {
  return passage.lexicon.grammarWords.anaphor.has(wordAt(tree, index).form.toLowerCase())
}

function parentheticalDrafts(tree: Tree, site: VerbSite, passage: Passage): Proposal[] {
  const head = clauseAbove(tree, site.anchor) ?? wordAt(tree, site.anchor).head
  const aside = subtree(tree, site.anchor)
  const content = subtree(
    tree,
    head,
    (child) => child === site.anchor || isOtherCue(tree, child, passage),
  )
  const before = site.anchor < head && (aside[0] ?? 0) < (content[0] ?? 0)
  const body = before ? afterColon(tree, aside, content) : content
  const inverted = invertedVoice(tree, site.anchor)
  const voice = inverted === undefined ? voiceOf(tree, site.anchor)?.index : inverted
  if (body.length === 0 || lacksSubject(tree, body)) return []
  if (voice === undefined || !aside.includes(voice)) return []
  const rule = before ? 'verb-colon' : 'verb-parenthetical'
  return [besideDraft(tree, site, { rule, voice, content: body }, passage)]
}

function isOtherCue(tree: Tree, child: number, passage: Passage): boolean {
  const word = wordAt(tree, child)
  return (
    word.deprel === 'parataxis' &&
    cuesAt(tree, child, passage.cues).some((cue) => cue.frames.has('parenthetical'))
  )
}

/** "X zei: …": the words behind the colon; none where no colon or comma parts them. */
function afterColon(tree: Tree, aside: readonly number[], content: readonly number[]): number[] {
  const last = aside.filter((i) => wordAt(tree, i).upos !== 'PUNCT').at(-1) ?? -1
  const joint = tree.words[last + 1]?.form
  return joint === ':' || joint === ',' ? content.filter((i) => i > last + 1) : []
}
