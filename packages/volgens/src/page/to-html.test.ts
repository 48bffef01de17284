import type { Reading } from '@volgens/shapes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handMade } from '../testing/hand-made.ts'
import { toHtml } from './to-html.ts'

const nested = handMade('Kop\n\nJan zei dat Piet “het regent” riep. Het zou sneeuwen.', [
  { source: 'Jan', cue: 'zei', content: 'dat Piet “het regent” riep' },
  { source: 'Piet', cue: 'riep', content: '“het regent”', form: 'direct', within: 's1' },
  { cue: 'zou', content: ['Het', 'sneeuwen'], anonymous: true },
])

test('draws a statement inside another with a line of its own', () => {
  const html = toHtml(nested)
  expect(html).toContain(
    '<span class="s indirect v1 t1"><span class="s direct v0 t2 lane2">“het regent”</span></span>',
  )
})

test('keeps every word of the text, in order', () => {
  const page = toHtml(nested)
  const text = page.slice(page.indexOf('<div class="row">'), page.indexOf('</div>\n<section'))
  const words = text.replace(/<aside>.*?<\/aside>|<a class="no.*?<\/a>|<[^>]*>/g, '')
  expect(words.trim()).toBe('Jan zei dat Piet “het regent” riep. Het zou sneeuwen.')
  expect(page).toContain('<h1 dir="auto"><span class="z" id="z1"></span>Kop</h1>')
})

test('numbers a statement once, behind its last words, and links both ways', () => {
  const html = toHtml(nested)
  expect(html.match(/id="t3"/g)).toHaveLength(1)
  expect(html).toMatch(/sneeuwen<\/span><a class="no v0 t3" id="t3" href="#s3"/)
  expect(html).toMatch(/<li id="s3"[^]*?href="#t3"/)
})

test('tells to whom, where, through what and with what reserve something was said', () => {
  const text =
    'Jan zou de raad in een brief op de zitting gezegd hebben dat het regent, zonder bewijs.'
  const at = (words: string): [number, number][] => [
    [text.indexOf(words), text.indexOf(words) + words.length],
  ]
  const html = toHtml(
    handMade(text, [
      {
        source: 'Jan',
        cue: 'gezegd',
        content: 'dat het regent',
        addressee: at('de raad'),
        occasion: at('op de zitting'),
        medium: at('in een brief'),
        modality: at('zou'),
        caveat: at('zonder bewijs'),
      },
    ]),
  )
  expect(html).toContain(
    '<div>tegen: <bdi>de raad</bdi> · gelegenheid: <bdi>op de zitting</bdi> · medium: <bdi>in een brief</bdi> · ' +
      'niet stellig: <bdi>zou</bdi> · voorbehoud van het bericht: <bdi>zonder bewijs</bdi></div>',
  )
})

test('speaks the language of the report', () => {
  expect(toHtml(nested)).toContain('Wie zei wat')
  expect(toHtml(nested)).toContain('<html lang="nl">')
  expect(toHtml(handMade('Jan said so.', [], { lang: 'en' }))).toContain('The report itself')
})

test.each([
  ['nl', ['Wie er voorkomen', 'Wie noemt wie hoe', 'Cijfers', 'Tijden', 'Plaatsen']],
  ['en', ['Actors', 'Who calls whom what', 'Figures', 'Times', 'Places']],
])('tells in tables what else was read, in %s', (lang, captions) => {
  const html = toHtml(
    handMade('Kop\n\nJan zei b.', [{ source: 'Jan', cue: 'zei', content: 'b' }], {
      lang,
      named: ['b'],
      ...layersOf('Jan', 'KZ'),
    }),
  )
  const found = [...html.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, caption]) => caption)
  expect(found).toEqual([...captions, lang === 'nl' ? 'Gebeurtenissen' : 'Events'])
  expect(html).toContain(lang === 'nl' ? 'datum van het bericht onbekend' : 'date of the report')
  expect(html).toContain(`<bdi>${lang === 'nl' ? 'Kazachstan' : 'Kazakhstan'}</bdi>`)
  expect(html).toContain(lang === 'nl' ? 'minstens 3.000' : 'at least 3,000')
})

test('leads from a row to its sentence and to the statement that tells it', () => {
  const html = toHtml(
    handMade('Kop\n\nJan zei b.', [{ source: 'Jan', cue: 'zei', content: 'b' }], {
      actors: [{ id: 'a1', name: 'Jan Smit', kind: 'person', roles: [], mentions: [[5, 8]] }],
      figures: [
        { id: 'f', span: [13, 14], approximate: true, counts: [], statement: 's1', rule: 'r' },
      ],
    }),
  )
  expect(html).toContain('<a href="#z2"><bdi>Jan Smit</bdi></a>')
  expect(html).toContain('<span class="z" id="z2"></span>Jan')
  expect(html).toContain('<bdi>Jan</bdi>&nbsp;<a class="soft" href="#s1"')
})

test('tells why each row and statement is there', () => {
  const span: [number, number] = [0, 3]
  const statement = { source: 'Jan', cue: 'zei', content: 'b', rule: 'verb-object-passive' }
  const html = toHtml(
    handMade('Jan zei b.', [statement], {
      figures: [{ id: 'f', span, value: 1, approximate: false, counts: [], rule: 'money' }],
    }),
  )
  expect(html).toContain('<tr title="voor of achter het getal staat een munt (money)">')
  expect(html).toContain(', in de lijdende vorm (verb-object-passive)">verb-object-passive</span>')
})

test('leaves out a column with nothing in it', () => {
  const html = toHtml(
    handMade('Jan riep.', [], {
      events: [
        {
          id: 'e1',
          type: 'PROTEST',
          trigger: [[4, 8]],
          mode: 'happened',
          voice: 'narrator',
          rule: 'noun-occurs',
        },
      ],
    }),
  )
  const heads = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head)
  expect(heads).toEqual(['Soort', 'Wijze', 'Volgens'])
})

test('leaves out a layer with nothing in it', () => {
  expect(toHtml(nested)).not.toContain('<table')
})

test('shows a suggestion apart from the findings, without a colour', () => {
  const html = toHtml(
    handMade('Jan zei a. Piet zei b.', [
      { source: 'Jan', cue: 'zei', content: 'a' },
      { source: 'Piet', after: 'a.', cue: 'zei', content: 'b', confidence: 0.4 },
    ]),
  )
  expect(html).toContain('<span class="s suggestion v0 t2">b</span>')
  expect(html).toMatch(/<ol class="maybe"><li id="s2"/)
})

/** One of each layer, about the first characters of the text. */
function layersOf(words: string, country: string): Partial<Reading> {
  const span: [number, number] = [0, 2]
  const party = { spans: [span], actor: words }
  const rest = { id: words, rule: words }
  return {
    actors: [{ id: words, name: words, kind: 'person', roles: [words], mentions: [span] }],
    figures: [
      { ...rest, span, low: 3000, approximate: false, counts: [span] },
      { ...rest, span, approximate: false, counts: [], statement: 's1' },
    ],
    times: [
      { ...rest, span, edtf: words, certainty: 'stated' },
      { ...rest, id: 't2', span, reason: 'no-publication-date', certainty: 'stated' },
    ],
    places: [
      { ...rest, span, mentions: [span], name: words, country, precision: 'city', source: words },
    ],
    events: [
      {
        ...rest,
        type: 'REJECT',
        trigger: [span],
        actor: party,
        recipient: party,
        object: { spans: [span] },
        place: words,
        time: words,
        mode: 'denied',
        voice: words,
      },
    ],
  }
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u202egnp.exe\u202c',
  '\ud800',
  '\u0000\u001b[31m',
]

test.each(HOSTILE)('shows %j as text, wherever it stands', (words) => {
  const text = `${words} zei ${words}.\n\n${words}`
  const reading = handMade(
    text,
    [{ source: words, cue: 'zei', content: words, rule: words, after: '' }],
    {
      named: [words],
      ...layersOf(words, words),
      engine: { volgens: words, language: 'nl', model: words },
      report: {
        id: words,
        lang: words,
        title: words,
        outlet: words,
        url: words,
        published: words,
        text,
      },
    },
  )
  expect(ALLOWED).toEqual(expect.arrayContaining(tagsOf(toHtml(reading))))
})

test('shows any text without letting it write the page', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const tags = tagsOf(toHtml(handMade(pieces.join(' '), [])))
      expect(ALLOWED).toEqual(expect.arrayContaining(tags))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('asks nothing of anyone', () => {
  const { report } = nested
  const html = toHtml({
    ...nested,
    report: { ...report, outlet: 'De Bode', url: 'https://example.org/?a=1&b="2"' },
  })
  expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\bon\w+=|@import|url\(/)
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
  expect(html).toContain(
    '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noreferrer noopener">',
  )
})

/** Every tag with the names of its attributes. */
function tagsOf(html: string): string[] {
  const body = html.slice(html.indexOf('</style>'))
  const tags = [...body.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g)]
  expect(body.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
  const named = tags.map(([, tag, rest]) => `${tag}${(rest ?? '').replace(/="[^"]*"/g, '')}`)
  return [...new Set(named)].sort()
}

const ALLOWED = tagsOf(
  toHtml(
    handMade('aaa zei bbb.\n\nccc', [{ source: 'aaa', cue: 'zei', content: 'bbb' }], {
      named: ['ccc'],
      ...layersOf('aaa', 'XX'),
      report: { id: 'a', lang: 'nl', title: 'a', outlet: 'a', text: 'aaa zei bbb.\n\nccc' },
    }),
  ),
)
