import type { Reading, Statement } from '@volgens/shapes'
import { passagesOf, type Passage, type Piece } from '../view/passages.ts'
import { escape } from './escape.ts'
import type { Label, Labels } from './labels.ts'
import { margin } from './margin.ts'
import type { Words } from '../words/words.ts'

/** Lines under the text that can be told apart; what lies deeper has its number only. */
const LANES = 3

/** The title, where the text begins with one, and the paragraphs with their margins. */
export interface PageText {
  readonly title: string
  readonly rows: string
}

export function reportText(reading: Reading, labels: Labels, words: Words): PageText {
  const { report } = reading
  const passages = passagesOf(reading)
  const seen = new Set<string>()
  const marker = endMarker(reading, labels, words)
  const inline = (passage: Passage) =>
    passage.pieces.map((piece) => drawn(piece, reading, labels) + marker(piece)).join('')
  const aside = (passage: Passage) => margin(startingIn(passage, seen), report.text, labels, words)

  const [first] = passages
  const titled = report.title === undefined && first?.kind === 'heading' && passages.length > 1
  const body = titled ? passages.slice(1) : passages
  const title = titled ? inline(first) : escape(report.title ?? '')
  const above = titled ? aside(first) : ''
  const rows = body.map((passage) => {
    const tag = passage.kind === 'heading' ? 'h2' : 'p'
    return `<div class="row"><${tag} dir="auto">${inline(passage)}</${tag}>${aside(passage)}</div>`
  })
  return {
    title: title === '' ? '' : `<h1 dir="auto">${title}</h1>`,
    rows: [above === '' ? '' : `<div class="row"><p></p>${above}</div>`, ...rows].join('\n'),
  }
}

/** Statements whose content begins in a passage: those that its margin speaks of. */
function startingIn({ pieces }: Passage, seen: Set<string>): Statement[] {
  const fresh = pieces.flatMap(({ contents }) => contents).filter(({ id }) => !seen.has(id))
  for (const { id } of fresh) seen.add(id)
  return [...new Set(fresh)]
}

/** One element a statement, the widest outside, so that each draws its own line under the piece. */
function drawn(piece: Piece, reading: Reading, labels: Labels): string {
  const { contents, sources, cues } = piece
  const words = withAnchors(piece, reading)
  const inner = piece.labels.length > 0 ? `<mark>${words}</mark>` : words
  const spoken = contents.reduceRight((html, statement, depth) => {
    const label = labels.get(statement.id)
    return label === undefined ? html : `<span class="${contentClass(label, depth)}">${html}</span>`
  }, inner)
  const about = [...parts(sources, 'who', labels), ...parts(cues, 'cue', labels)]
  return about.length === 0
    ? spoken
    : `<span class="${[...new Set(about)].join(' ')}">${spoken}</span>`
}

/** The words of a piece; where a sentence begins an empty anchor, to which the tables lead. */
function withAnchors({ start, end }: Piece, { report, sentences }: Reading): string {
  let html = ''
  let at = start
  for (const [index, [from]] of sentences.entries()) {
    if (from < start || from >= end) continue
    html += `${escape(report.text.slice(at, from))}<span class="z" id="z${index + 1}"></span>`
    at = from
  }
  return html + escape(report.text.slice(at, end))
}

const contentClass = ({ number, colour, line }: Label, depth: number) =>
  `s ${line} v${colour} t${number}${depth === 0 ? '' : ` lane${Math.min(depth, LANES) + 1}`}`

const parts = (statements: readonly Statement[], part: 'who' | 'cue', labels: Labels) =>
  statements.flatMap(({ id }) => {
    const label = labels.get(id)
    if (label === undefined || label.line === 'suggestion') return []
    return [part, `v${label.colour}`, `t${label.number}`]
  })

/** After the last piece of a content its number, which leads to the list. */
function endMarker(
  { statements }: Reading,
  labels: Labels,
  words: Words,
): (piece: Piece) => string {
  const ends = new Map(
    statements.map(({ id, content }) => [id, Math.max(...content.map(([, end]) => end))]),
  )
  return ({ end, contents }) =>
    contents
      .filter(({ id }) => ends.get(id) === end)
      .map(({ id }) => {
        const label = labels.get(id)
        if (label === undefined) return ''
        const { number, colour } = label
        return `<a class="no v${colour} t${number}" id="t${number}" href="#s${number}" aria-label="${words.page.statement(number)}">${number}</a>`
      })
      .reverse()
      .join('')
}
