import { expect, test } from 'vitest'
import { feedDate } from './feed-date.ts'
import { feedItems } from './feed-items.ts'
import { htmlText } from './html-text.ts'
import { openFeed } from './open-feed.ts'

const open = (feed: string) => openFeed({ name: 'feed.xml', bytes: Buffer.from(feed) })

const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>De Ochtendkoerier</title><link>https://koerier.example/</link><language>nl-nl</language>
${items}</channel></rss>`

const whole = `<item><title>Dijk bij Doorn &amp;amp; Maarn dicht</title><link>https://koerier.example/dijk</link>
<guid isPermaLink="false">k-17</guid><pubDate>Fri, 07 Jan 2022 14:30:00 +0100</pubDate>
<dc:creator>Jan de Wit</dc:creator><description>De dijk is dicht.</description>
<content:encoded><![CDATA[<figure><img src="x.jpg"><figcaption>De dijk. Foto Wit</figcaption></figure>
<p>De dijk is <b>dicht</b>, zei de dijkgraaf.</p><p>“Wij zijn opgelucht”,<br>zei zij.</p><script>x()</script>]]></content:encoded></item>`
const summary = `<item><title>Brug open</title><link>https://koerier.example/brug</link>
<description>&lt;p&gt;De brug is &lt;i&gt;open&lt;/i&gt;.&lt;/p&gt;</description><pubDate>gisteren</pubDate></item>`

test('gives the whole articles of RSS', async () => {
  expect(await open(rss(whole + summary))).toEqual([
    {
      ...{ reference: 'k-17', title: 'Dijk bij Doorn & Maarn dicht', author: 'Jan de Wit' },
      ...{ url: 'https://koerier.example/dijk', published: '2022-01-07T13:30:00Z' },
      ...{ outlet: 'De Ochtendkoerier', lang: 'nl-nl' },
      text: 'De dijk is dicht, zei de dijkgraaf.\n\n“Wij zijn opgelucht”, zei zij.',
    },
  ])
})

test('gives a watcher all items, with what the feed says of them', async () => {
  const items = await feedItems(Buffer.from(rss(summary + whole)))
  expect(items[0]).toEqual({
    ...{ url: 'https://koerier.example/brug', title: 'Brug open', summary: 'De brug is open.' },
  })
  expect(items[1]).toMatchObject({
    guid: 'k-17',
    content: expect.stringContaining('zei zij') as string,
  })
})

test('reads Atom, by what each text says that it is', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Harbour Post</title>
    <entry><id>urn:1</id><title type="html">Dyke &amp;lt; bridge</title><updated>2022-01-07T10:00:00Z</updated>
    <author><name>Ann Reed</name></author>
    <link rel="self" href="https://post.example/1.atom"/><link href="https://post.example/1"/>
    <content type="html">&lt;p&gt;The dyke held.&lt;/p&gt;&lt;p&gt;So did we.&lt;/p&gt;</content></entry>
    <entry><id>urn:2</id><title>Plain</title><updated>2022-01-08</updated>
    <content>One &lt;b&gt; two.</content></entry>
    <entry><id>urn:3</id><title>Cut</title><content type="text">The beginning of it…</content></entry>
    <entry><id>urn:4</id><title>X</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>In <em>XHTML</em>.</p></div></content></entry></feed>`
  expect(await open(feed)).toMatchObject([
    {
      ...{ title: 'Dyke < bridge', author: 'Ann Reed', url: 'https://post.example/1', lang: 'en' },
      ...{ published: '2022-01-07T10:00:00Z', text: 'The dyke held.\n\nSo did we.' },
    },
    { text: 'One <b> two.', published: '2022-01-08' },
    { text: 'In XHTML.' },
  ])
})

test('reads JSON Feed and RDF', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'De Koerier',
    items: [
      { id: '1', content_text: 'Eerste.\n\nTweede.', date_published: '2022-01-07T10:00:00+01:00' },
    ],
  }
  expect(await open(JSON.stringify(feed))).toEqual([
    {
      ...{ text: 'Eerste.\n\nTweede.', outlet: 'De Koerier' },
      ...{ reference: '1', published: '2022-01-07T09:00:00Z' },
    },
  ])
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Koerier</title></channel>
    <item rdf:about="https://k.example/1"><title>Dijk</title><link>https://k.example/1</link><dc:date>2022-01-07</dc:date></item></rdf:RDF>`
  expect(await feedItems(Buffer.from(rdf))).toEqual([
    {
      ...{ url: 'https://k.example/1', guid: 'https://k.example/1' },
      ...{ title: 'Dijk', published: '2022-01-07' },
    },
  ])
})

test.each([
  [rss(summary), 'no-article'],
  [rss(''), 'no-article'],
  ['<p>geen feed</p>', 'bad-feed'],
])('says why there is nothing', async (feed, code) => {
  await expect(open(feed)).rejects.toMatchObject({ code })
})

test.each([
  ['Fri, 07 Jan 2022 14:30:00 +0100', '2022-01-07T13:30:00Z'],
  ['7 January 2022 14:30 GMT', '2022-01-07T14:30:00Z'],
  ['Fri, 07 Jan 2022 14:30:00 CET', '2022-01-07T13:30:00Z'],
  ['Fri, 07 Jan 2022 23:30:00', '2022-01-07'],
  ['2022-01-07T23:30:00.123-02:00', '2022-01-08T01:30:00Z'],
  ['2022-01-07 23:30:00', '2022-01-07'],
  ['2022-01', '2022-01'],
  ['2022-02-30', undefined],
  ['31 Feb 2022', undefined],
  ['gisteren', undefined],
  ['', undefined],
])('takes %j for %j', (given, date) => {
  expect(feedDate(given)).toBe(date)
})

test('keeps paragraphs apart, however they are marked', () => {
  expect(htmlText('Een<br><br>twee <br> drie<div>vier</div><ul><li>vijf<li>zes</ul>')).toBe(
    'Een\n\ntwee drie\n\nvier\n\nvijf\n\nzes',
  )
  expect(htmlText('&lt;b&gt; &amp; caf&eacute;&nbsp;&mdash; &#8364;')).toBe('<b> & café — €')
})

test('bears what is broken or meant to harm', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${[
    ...'bcdefghij',
  ]
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at] ?? ''};`.repeat(10)}">`)
    .join('')}]>${rss(whole).slice(39).replace('De Ochtendkoerier', '&j;')}`
  const deep = rss(
    `<item><content:encoded><![CDATA[${'<div>'.repeat(100_000)}diep]]></content:encoded></item>`,
  )
  const began = performance.now()
  for (const feed of [bomb, deep, rss(whole).slice(0, 900), rss('<item>'.repeat(50_000))]) {
    await open(feed).catch((fault: unknown) => expect(fault).toHaveProperty('code'))
  }
  expect(performance.now() - began).toBeLessThan(10_000)
})
