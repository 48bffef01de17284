import { expect, test } from 'vitest'
import { handMade } from '../testing/hand-made.ts'
import { wordsIn } from '../words/words-in.ts'
import { toHtml } from './to-html.ts'
import { toIndexHtml } from './to-index-html.ts'

const reading = handMade('Jan zei dat het regent. Piet zei dat het sneeuwt.', [
  { source: 'Jan', cue: 'zei', content: 'dat het regent' },
  { source: 'Piet', cue: 'zei', content: 'dat het sneeuwt' },
])

test('lists what was rejected apart, struck out, and shows it nowhere else', () => {
  const rejected = [{ kind: 'statement', local: 's2', words: 'dat <het> sneeuwt' }] as const
  const html = toHtml(reading, new Set(), { rejected })
  expect(html).toContain('<h2>Afgewezen</h2>')
  expect(html).toContain('<li>uitspraak: <s><bdi>dat &lt;het&gt; sneeuwt</bdi></s></li>')
  expect(html).toContain('id="s1"')
  expect(html).not.toContain('id="s2"')
  expect(html.match(/1 uitspraak, 1 stem/)).not.toBeNull()
})

test('is the same page as ever where there is nothing to remark', () => {
  expect(toHtml(reading, new Set(), {})).toBe(toHtml(reading, new Set()))
  expect(toHtml(reading, new Set(), { rejected: [] })).not.toContain('Afgewezen')
})

test('says that the text is not whole, and leads back to the list', () => {
  const html = toHtml(reading, new Set(), { snippets: 12, index: 'index.html' })
  expect(html).toContain('aan elke kant hoogstens 12')
  expect(html).toContain('<a href="index.html">alle berichten</a>')
})

test('a list of reports is a page that stands alone and shows names as text', () => {
  const entry = { lang: 'nl', published: '2022-01', statements: 3, voices: 2 }
  const html = toIndexHtml(
    {
      dossier: '<Haven> & "kade"',
      engines: ['0.1.0 nl a', '0.1.0 en b'],
      entries: [
        { ...entry, href: 'a.html', title: '<b>Kop</b>', outlet: undefined },
        { ...entry, href: 'b.html', title: undefined, outlet: 'De Kade' },
      ],
    },
    wordsIn('en'),
  )
  expect(html).toContain('<h1 dir="auto">&lt;Haven&gt; &amp; &quot;kade&quot;</h1>')
  expect(html).toContain('<a href="a.html"><bdi>&lt;b&gt;Kop&lt;/b&gt;</bdi></a>')
  expect(html).toContain('<a href="b.html">without a title</a>')
  expect(html).toMatch(/2 reports[^]*Volgens with 0\.1\.0 nl a; 0\.1\.0 en b/)
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
  expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\bon\w+=|@import|url\(/)
})
