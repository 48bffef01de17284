import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../command-file.ts'

export interface Seed {
  readonly name: string
  readonly format: string
  readonly bytes: Uint8Array
}

/** Documents to break: some of each kind in text, and those that the tests of intake have as files. */
export function seedFiles(): readonly Seed[] {
  const written = Object.entries(WRITTEN).map(([name, text]) => seed(name, Buffer.from(text)))
  const wide = Buffer.from('\ufeffid;text\n1;De dijk houdt, zegt de dijkgraaf.\n', 'utf16le')
  const packed = gzipSync(WRITTEN['lines.jsonl'])
  return [...written, seed('wide.csv', wide), seed('lines.jsonl.gz', packed), ...kept()]
}

const seed = (name: string, bytes: Uint8Array): Seed => ({
  ...{ name, bytes, format: extname(name).slice(1) },
})

const NO_SEED = new Set(['', '.ts', '.md'])
const MOST_BYTES = 500_000

function kept(): Seed[] {
  const folder = join(root, 'packages/intake/src')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const seeds = files
    .filter((file) => file.isFile() && !NO_SEED.has(extname(file.name)))
    .map((file) => seed(file.name, readFileSync(join(file.parentPath, file.name))))
  return seeds.filter(({ bytes }) => bytes.length <= MOST_BYTES)
}

const WORDS = 'De dijk bij Doorn is dicht, zei de dijkgraaf dinsdag. “Wij zijn opgelucht.”'

const WRITTEN = {
  'page.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Dijk dicht</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dijk dicht","datePublished":"2022-01-07"}</script></head>
<body><nav><a href="/">Voorpagina</a></nav><article><h1>Dijk dicht</h1><p>${WORDS}</p><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`,
  'feed.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>De Koerier</title><language>nl</language><item><title>Dijk &amp; brug</title><link>https://k.example/1</link>
<pubDate>Fri, 07 Jan 2022 14:30:00 +0100</pubDate><content:encoded><![CDATA[<p>${WORDS}</p><p>${WORDS}</p>]]></content:encoded></item></channel></rss>`,
  'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>De Koerier</title><entry><id>urn:1</id><title>Dijk</title>
<updated>2022-01-07T10:00:00Z</updated><link href="https://k.example/1"/><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`,
  'feed.json': `{"version":"https://jsonfeed.org/version/1.1","title":"De Koerier","items":[{"id":"1","content_html":"<p>${WORDS}</p>"}]}`,
  'ninjs.json': `{"uri":"urn:1","versioncreated":"2022-01-07T10:00:00Z","headline":"Dijk","body_html":"<p>${WORDS}</p>"}`,
  'newsml.xml': `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" version="1"><itemMeta><versionCreated>2022-01-07T10:00:00Z</versionCreated></itemMeta>
<contentMeta><headline>Dijk</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${WORDS}</p></body></html></inlineXML></contentSet></newsItem>`,
  'list.json': `[{"id":1,"text":"${WORDS}"},{"id":2,"text":"${WORDS}","published":"2022-01-07","tags":[{"a":[1,2]}]}]`,
  'lines.jsonl': `{"id":1,"text":"${WORDS}"}\n{"id":2,"text":"${WORDS}","author":["Jan"]}\n`,
  'table.csv': `id;text;published\n1;"${WORDS}";2022-01-07\n2;"a ""b"" c";2022\n`,
  'front.md': `---\ntitle: Dijk dicht\nauthor: [Jan, Piet]\npublished: 2022-01-07\n---\n\n${WORDS}\n`,
  'letter.eml': `From: Jan <jan@k.example>\r\nTo: redactie@k.example\r\nSubject: =?utf-8?q?Dijk_dicht?=\r\nMIME-Version: 1.0\r\nMessage-ID: <1@k.example>\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDe dijk is dicht.=20\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>De dijk is dicht.</p>\r\n--b1--\r\n`,
  'letter.rtf': `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Dijk dicht}}\\pard De dijk is \\b dicht\\b0 , zei de dijkgraaf: \\'93Ja\\'94.\\par Verder \\u8364? 3 miljoen.\\par}`,
} as const
