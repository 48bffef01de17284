import type { Reading } from '@volgens/shapes'
import { isFinding } from '../view/finding.ts'
import { speakersOf, voicesOf, type Voices } from '../view/voices.ts'
import { escape } from './escape.ts'
import { labelsOf } from './labels.ts'
import { layerTables } from './layer-tables.ts'
import { reportText } from './report-text.ts'
import { shareBar } from './share-bar.ts'
import { statementList } from './statement-list.ts'
import { rulesFor, STYLES } from './styles.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Words } from '../words/words.ts'
import { backLink, rejectedList, snippetsNote, type PageRemarks } from './remarks.ts'
import { withoutRejected } from '../view/without-rejected.ts'

/**
 * One page that stands alone: the report with its voices, their shares, the statements, and tables of what
 * else was read. It runs no script and
 * asks nothing of anyone; whatever the report holds is shown as text.
 *
 * pronouns: see `voicesOf`. remarks: what a record has to say of it.
 */
export function toHtml(
  given: Reading,
  pronouns?: ReadonlySet<string>,
  remarks: PageRemarks = {},
): string {
  const reading = withoutRejected(given, remarks.rejected ?? [])
  const { report, engine, statements } = reading
  const words = wordsIn(report.lang)
  const voices = voicesOf(reading, pronouns)
  const labels = labelsOf(reading, voices)
  const { title, rows } = reportText(reading, labels, words)
  return `<!doctype html>
<html lang="${escape(report.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${pageTitle(reading)}</title>
<style>${STYLES}
${rulesFor(voices.largest.length, statements.length)}</style>
</head>
<body>
<main>
<div class="brand" lang="nl" aria-hidden="true">volgens<i>:</i></div>
<p class="meta">${meta(reading, voices, words)}${backLink(remarks, words)}</p>${snippetsNote(remarks, words)}
<div class="text">${title}
${shareBar(voices, words)}
${key(words)}
${rows}
</div>
${statementList(reading, labels, words)}
${[layerTables(reading, labels, words), rejectedList(remarks, words)].join('\n').trimEnd()}
<footer>${words.page.made(escape(engine.volgens), escape(engine.model))}</footer>
</main>
</body>
</html>
`
}

function pageTitle({ report }: Reading): string {
  const [line = ''] = report.text.trim().split('\n', 1)
  const title = report.title ?? (line.length > 80 ? `${line.slice(0, 77)}…` : line)
  return `${escape(title)} · volgens`
}

function meta({ report, statements }: Reading, voices: Voices, words: Words): string {
  const speaking = speakersOf(voices)
  const outlet = report.outlet === undefined ? undefined : `<b>${escape(report.outlet)}</b>`
  const parts = [
    linked(outlet, report.url),
    report.published === undefined ? undefined : escape(longDate(report.published, words.lang)),
    `${words.statements(statements.filter(isFinding).length)}, ${words.voices(speaking)}`,
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** An address is a link only where it leads to a page on the web. */
function linked(html: string | undefined, url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return html
  return `<a href="${escape(url)}" rel="noreferrer noopener">${html ?? escape(url)}</a>`
}

/** "vrijdag 7 januari 2022"; what is no whole day stays as it is. */
function longDate(date: string, lang: string): string {
  if (!/^\d{4}-\d\d-\d\d/.test(date)) return date
  try {
    const options = { dateStyle: 'full', timeZone: 'UTC' } as const
    // Plain "en" would put the month first.
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(
      new Date(`${date.slice(0, 10)}T00:00Z`),
    )
  } catch {
    // There is no such day.
    return date
  }
}

const key = ({
  page: {
    key: { direct, indirect, anonymous },
  },
}: Words) =>
  `<p class="key"><span class="s direct">${direct}</span><span class="s indirect">${indirect}</span><span class="s anonymous">${anonymous}</span></p>`
