import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { kindOf } from './kind-of.ts'
import { TYPE, type Hints } from './kinds.ts'

const kind = async (content: string | Uint8Array, hints: Hints = {}) => {
  const found = await kindOf(Buffer.from(content as string), hints)
  return found.fault?.code ?? ('type' in found ? found.type : '')
}

test.each<[string, string, Hints]>([
  [TYPE.html, '<!DOCTYPE html><title>Dijk</title>', { name: 'a.txt' }],
  [TYPE.html, '\ufeff\n<!-- gemaakt door x -->\n<HTML lang=nl>', {}],
  [TYPE.html, '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><html>', {}],
  [TYPE.html, '<p>De dijk houdt.</p>', {}],
  [TYPE.markdown, '<p align="center">De dijk</p>', { name: 'lees.md' }],
  [TYPE.html, 'De dijk houdt<br>al jaren.', { type: 'text/html; charset=utf-8' }],
  [TYPE.rss, '<?xml version="1.0"?>\n<!-- x --><rss version="2.0"><channel>', {}],
  [TYPE.rss, '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', { name: 'feed.xml' }],
  [TYPE.atom, '<feed xmlns="http://www.w3.org/2005/Atom">', {}],
  [TYPE.jsonFeed, '{"version": "https://jsonfeed.org/version/1.1", "items": []}', {}],
  [TYPE.newsml, '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', {}],
  [TYPE.newsml, '<nar:newsMessage xmlns:nar="http://iptc.org/std/nar/2006-10-01/">', {}],
  [TYPE.ninjs, '{"uri":"x","versioncreated":"2022-01-07T10:00:00Z","body_text":"De dijk"}', {}],
  [TYPE.ninjs, '{\n "type": "text",\n "versionCreated": "2022", "bodies": [{"value": "x"}]}', {}],
  [TYPE.ninjs, '[{"type": "text", "body_html": "<p>De dijk</p>"}]', {}],
  [TYPE.json, '[{"text": "x", "body_html": "<p>De dijk</p>"}]', {}],
  [TYPE.rtf, '{\\rtf1\\ansi De dijk}', { name: 'a.doc' }],
  [TYPE.pdf, 'rommel\n%PDF-1.7\n', { name: 'a.html' }],
  [TYPE.mail, 'Received: by x\r\nFrom: a@b.example\r\nSubject: Dijk\r\n\r\nTekst', { name: 'a' }],
  [TYPE.warc, 'WARC/1.0\r\nWARC-Type: response\r\n', {}],
  [TYPE.jsonLines, '{"text": "De dijk houdt."}\n{"text": "x"}', {}],
  [TYPE.jsonLines, '{"text": "De dijk houdt."}', {}],
  [TYPE.json, '{"text": "De dijk houdt."}', { type: 'application/json' }],
  [TYPE.json, '{\n  "text": "De dijk houdt."\n}', {}],
  [TYPE.json, '[\n {"text": "De dijk houdt."}]', {}],
  [TYPE.markdown, '{"text": "x"}', { name: 'a.md' }],
  [TYPE.csv, 'id,text\n1,Nee.', { name: '-' }],
  [TYPE.csv, 'Datum;"Body"\n1;Nee.', { text: 'body' }],
  [TYPE.tsv, 'id\ttext\n1\tNee.', {}],
  [TYPE.csv, 'woorden\nx\n', { name: 'tabel.csv' }],
  [TYPE.text, 'De dijk, zegt hij.', { name: '-' }],
  [TYPE.text, 'Date: 7 januari\nDe dijk houdt.', {}],
  [TYPE.text, '[Update] De dijk houdt.', {}],
  [TYPE.text, '<Almaty> Het is er rustig.', {}],
  [TYPE.text, '', { name: 'leeg.txt' }],
])('takes for %s: %j %j', async (type, content, hints) => {
  expect(await kind(content, hints)).toBe(type)
})

test('sees through UTF-16 and gzip by name or not', async () => {
  expect(await kind(Buffer.from('\ufeff<!doctype html><p>Dijk', 'utf16le'))).toBe(TYPE.html)
  expect(await kind(Buffer.from('id;text\n1;De dijk houdt', 'utf16le'))).toBe(TYPE.csv)
  expect(await kind(gzipSync('De dijk'), { name: 'a.txt' })).toBe(TYPE.gzip)
  expect(await kind(Buffer.from([0x0b, 0x02, 0x80, 0x61, 0x62, 0x03]), { name: 'a.br' })).toBe(
    TYPE.brotli,
  )
})

test.each<[string, string | Uint8Array, Hints, boolean]>([
  ['image/png', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'), {}, true],
  ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">', {}, true],
  ['XML with the root urlset', '<?xml version="1.0"?><urlset><url/></urlset>', {}, false],
  [
    'program',
    Buffer.from(`4d5a90000300000004000000ffff0000b8${'00'.repeat(90)}`, 'hex'),
    {},
    false,
  ],
  ['Office', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(90)}`, 'hex'), { name: 'a.txt' }, false],
  ['style sheet', 'body { margin: 0 }', { name: 'site/x.css' }, true],
  [
    'binary data',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 251)),
    {},
    false,
  ],
])('names %s', async (words, content, hints, aside) => {
  const found = await kindOf(Buffer.from(content as string), hints)
  expect(found).toMatchObject({ aside, fault: { code: 'unknown-kind' } })
  expect(found.fault?.message).toContain(words)
})

test('takes linear time', async () => {
  const parts = ['<!--', '<?', '<!doctype [', '{"', '[{', 'a:\n', ' ', '\n ', 'PK\x03\x04', 'id,']
  const began = performance.now()
  for (const part of parts) await kindOf(Buffer.from(part.repeat(65_536 / part.length)))
  expect(performance.now() - began).toBeLessThan(5000)
})
