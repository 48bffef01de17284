import type { Statement } from '@volgens/shapes'
import { spanWords } from '../view/span-words.ts'
import type { Voice } from '../view/voices.ts'
import { escape } from './escape.ts'
import { voiceName, type Label, type Labels } from './labels.ts'
import type { Words } from '../words/words.ts'

/** More notes than this beside one paragraph are folded. */
const OPEN = 4

/** Who speaks in a paragraph, a note a voice: its name, its cues, its numbers. */
export function margin(
  statements: readonly Statement[],
  text: string,
  labels: Labels,
  words: Words,
): string {
  const groups = new Map<Voice, [Statement, Label][]>()
  for (const statement of statements) {
    const label = labels.get(statement.id)
    if (label === undefined) continue
    groups.set(label.voice, [...(groups.get(label.voice) ?? []), [statement, label]])
  }
  const notes = [...groups].map(([voice, items]) => note(voice, items, text, words))
  if (notes.length === 0) return ''
  const open = notes.length > OPEN ? OPEN - 1 : OPEN
  const folded = notes.slice(open)
  const rest =
    folded.length === 0
      ? ''
      : `<details><summary>${words.page.more(folded.length)}</summary>${folded.join('')}</details>`
  return `<aside>${notes.slice(0, open).join('')}${rest}</aside>`
}

function note(
  voice: Voice,
  items: readonly [Statement, Label][],
  text: string,
  words: Words,
): string {
  const [first] = items
  if (first === undefined) return ''
  const [, { colour }] = first
  const line = items.map(([, label]) => label.line).sort()[0] ?? 'direct'
  const said = items.map(([{ cue, negated }, { number }]) => {
    const how =
      cue.length === 0
        ? ''
        : `${escape(spanWords(text, cue))}${negated ? ` (${words.denied})` : ''} `
    return `<span class="t${number}">${how}<a href="#s${number}" aria-label="${words.page.statement(number)}">${number}</a></span>`
  })
  const name = voiceName(voice, words)
  return `<div class="note ${line === 'suggestion' ? mostSure(items) : line} v${colour}"><b>${name}</b> <em>${said.join(' · ')}</em></div>`
}

/** A voice with one finding at least is no suggestion. */
const mostSure = (items: readonly [Statement, Label][]) =>
  items.map(([, { line }]) => line).find((line) => line !== 'suggestion') ?? 'suggestion'
