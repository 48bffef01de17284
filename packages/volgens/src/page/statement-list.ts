import type { Reading, Statement } from '@volgens/shapes'
import { isFinding } from '../view/finding.ts'
import { spanWords } from '../view/span-words.ts'
import { whyOf } from '../view/why.ts'
import { escape } from './escape.ts'
import { voiceName, type Labels } from './labels.ts'
import { CIRCUMSTANCES, type Words } from '../words/words.ts'

/** The statements in the order of the text, the suggestions apart. */
export function statementList(reading: Reading, labels: Labels, words: Words): string {
  const { statements } = reading
  const items = (chosen: readonly Statement[]) =>
    chosen.map((statement) => item(statement, reading, labels, words)).join('\n')
  const findings = statements.filter(isFinding)
  const suggestions = statements.filter((statement) => !isFinding(statement))
  return [
    findings.length === 0 ? '' : `<h2>${words.whoSaidWhat}</h2>\n<ol>${items(findings)}</ol>`,
    suggestions.length === 0
      ? ''
      : `<h2>${words.suggestions}</h2>\n<p class="soft">${words.suggestionsNote}</p>\n<ol class="maybe">${items(suggestions)}</ol>`,
  ]
    .filter((part) => part !== '')
    .map((part) => `<section class="list">${part}</section>`)
    .join('\n')
}

function item(
  { id, cue, content, source, ...statement }: Statement,
  { report }: Reading,
  labels: Labels,
  words: Words,
): string {
  const label = labels.get(id)
  if (label === undefined) return ''
  const { number, voice, colour, line } = label
  const said = spanWords(report.text, source.spans)
  const also = said === '' || said.toLowerCase() === voice.name.toLowerCase() ? '' : said
  const how = escape(spanWords(report.text, cue))
  const outer = statement.within === undefined ? undefined : labels.get(statement.within)
  const remarks = [
    words.forms[statement.form],
    words.acts[statement.act],
    ...(statement.negated ? [words.denied] : []),
    ...(source.implicit ? [words.inferred] : []),
    ...(outer === undefined ? [] : [words.within(outer.number)]),
    `<span title="${escape(whyOf(statement.rule, words))}">${escape(statement.rule)}</span>`,
  ]
  const around = CIRCUMSTANCES.flatMap((field) => {
    const spans = statement[field]
    if (spans === undefined) return []
    return [`${words.circumstances[field]}: <bdi>${escape(spanWords(report.text, spans))}</bdi>`]
  })
  const sure = Math.round(100 * statement.confidence)
  return (
    `<li id="s${number}" value="${number}" class="${line} v${colour} t${number}">` +
    `<div><b>${voiceName(voice, words)}</b>${also === '' ? '' : ` <span class="soft"><bdi>${escape(also)}</bdi></span>`}` +
    `${how === '' ? '' : ` <i>${how}</i>`}</div>` +
    `<q dir="auto">${escape(spanWords(report.text, content))}</q>` +
    (around.length === 0 ? '' : `<div>${around.join(' · ')}</div>`) +
    `<div class="soft">${remarks.join(' · ')} · <span class="odds"><span class="sure" style="--sure:${sure}%"></span>${sure} % ${words.sure}</span>` +
    `<span class="back"> · <a href="#t${number}">${words.page.back}</a></span></div></li>`
  )
}
