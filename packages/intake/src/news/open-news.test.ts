import { expect, test } from 'vitest'
import { documentOf, readFile } from '../testing/read-file.ts'
import { openNewsml } from './open-newsml.ts'
import { openNinjs } from './open-ninjs.ts'
import { publishedAt } from './published-at.ts'

const items = (...list: object[]) => documentOf('a.json', JSON.stringify(list))

test('reads ninjs 3.1: the main headline and the body with its paragraphs', async () => {
  expect(await openNinjs(readFile('ninjs-3.json'))).toEqual([
    {
      lang: 'nl',
      published: '2023-03-14T10:21:30+01:00',
      title: 'Brug bij Heerdal weer open voor verkeer',
      author: 'Sanne Hoekstra',
      agency: 'Persbureau Delta',
      reference: 'https://items.example.org/2023/03/14/brug-441',
      text: [
        'HEERDAL (PD) - De brug bij Heerdal is dinsdag weer opengegaan. ‘De reparatie is geslaagd’, zei een woordvoerder van de provincie.',
        'Ondernemers zijn opgelucht.',
      ].join('\n\n'),
    },
  ])
})

test('reads ninjs 1.x, of several items those with a text', async () => {
  const text = {
    uri: 'urn:a',
    type: 'text',
    versioncreated: '2015-05-01T08:00:00Z',
    headline: 'Storm & regen',
    byline: 'By Jane Roe',
    body_text: 'Een.\n\nTwee.',
    body_xhtml: '<p>Een.</p><p>Twee.</p>',
    language: 'en',
  }
  const picture = { uri: 'urn:b', type: 'picture', headline: 'Foto' }
  expect(await openNinjs(items(picture, text))).toMatchObject([
    { title: 'Storm & regen', author: 'Jane Roe', text: 'Een.\n\nTwee.', reference: 'urn:a' },
  ])
})

test.each([
  ['no JSON', '{', 'ninjs-broken', 'JSON'],
  ['other JSON', '{"a": 1}', 'ninjs-broken', 'uri'],
  [
    'pictures',
    '[{"uri":"a","type":"picture"},{"uri":"b","type":"planning"}]',
    'no-article',
    'picture, planning',
  ],
  ['withdrawn', '{"uri":"a","pubstatus":"canceled","body_text":"x"}', 'no-article', 'canceled'],
  ['empty', '{"uri":"a","type":"text","bodies":[{"value":" "}]}', 'no-article', 'without a body'],
])('refuses ninjs that is %s', async (_, content, code, found) => {
  await expect(openNinjs(documentOf('a.json', content))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(found),
  })
})

test('reads the texts of a newsMessage, in NITF and in XHTML', async () => {
  expect(await openNewsml(readFile('newsml-message.xml'))).toEqual([
    {
      lang: 'nl',
      published: '2023-03-14T10:21:30+01:00',
      title: 'Brug bij Heerdal weer open voor verkeer & fietsers',
      outlet: 'Persbureau Delta',
      author: 'Sanne Hoekstra',
      agency: 'PD',
      reference: 'urn:newsml:example.org:20230314:441',
      text: [
        'HEERDAL - De brug bij Heerdal is dinsdag weer opengegaan. ‘De reparatie is geslaagd’, zei een woordvoerder van de provincie.',
        'Opluchting',
        'Ondernemers zijn opgelucht, aldus hun caféhoudersbond.',
      ].join('\n\n'),
    },
    {
      lang: 'en',
      published: '2023-03-14T11:00:00Z',
      title: 'Bridge reopens',
      outlet: 'Delta Wire',
      reference: 'urn:newsml:example.org:20230314:443',
      text: 'The Heerdal bridge reopened on Tuesday, a province spokesman said.\n\nShopkeepers are relieved.',
    },
  ])
})

const item = (set: string) =>
  `<newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet>${set}</contentSet></newsItem>`

test.each([
  ['<inlineData contenttype="text/plain">Een.\n\nTwee.</inlineData>', 'Een.\n\nTwee.'],
  [
    '<inlineData contenttype="text/html"><![CDATA[<p>Een.</p><p>Twee.</p>]]></inlineData>',
    'Een.\n\nTwee.',
  ],
])('reads %s', async (set, text) => {
  expect(await openNewsml(documentOf('a.xml', item(set)))).toMatchObject([{ text }])
})

test('reads UTF-16 and ISO 8859-1 as the file says', async () => {
  const text = item('<inlineData contenttype="text/plain">Eén café</inlineData>')
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  const narrow = `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`
  for (const document of [documentOf('a.xml', wide), documentOf('a.xml', narrow)]) {
    expect(await openNewsml(document)).toMatchObject([{ text: 'Eén café' }])
  }
})

const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const file = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

test.each([
  ['growing entities', `${lol}${item('<inlineData>&b;</inlineData>')}`, 'xml-entities', 'DOCTYPE'],
  [
    'entities from a file',
    `${file}${item('<inlineData>&a;</inlineData>')}`,
    'xml-entities',
    'DOCTYPE',
  ],
  ['no XML', 'Gewone tekst', 'newsml-broken', 'a.xml'],
  ['empty', '', 'newsml-broken', 'a.xml'],
  ['cut off', item('<inlineData>Een').slice(0, 120), 'newsml-broken', 'XML'],
  ['nested without end', '<a>'.repeat(200_000), 'newsml-broken', 'XML'],
  ['other XML', '<rss><channel/></rss>', 'newsml-broken', 'rss'],
  ['a plan', '<planningItem guid="a"/>', 'no-article', 'planningItem'],
  ['without a body', item(''), 'no-article', 'without a body'],
])('refuses NewsML that is %s', async (_, content, code, found) => {
  await expect(openNewsml(documentOf('a.xml', content))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(found),
  })
})

test.each([
  ['2022-01-07T14:30:00.123+0100', '2022-01-07T14:30:00+01:00'],
  ['2022-01-07T14:30Z', '2022-01-07T14:30:00Z'],
  ['2022-01-07T14:30:00', '2022-01-07'],
  ['2022-01', '2022-01'],
  ['2022-01-07T99:30:00Z', undefined],
  ['morgen', undefined],
])('reads the time %s', (value, edtf) => {
  expect(publishedAt(value)).toBe(edtf)
})
