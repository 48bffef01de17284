import { expect, test } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

test.each([
  ['De dijk is dicht.', {}, 'De dijk is dicht.'],
  ['---\ntitle: Dicht\n---\nDe dijk.', { title: 'Dicht' }, 'De dijk.'],
  ['---\ntitle: Dicht\n--- \n\n \nDe dijk.\n', { title: 'Dicht' }, 'De dijk.\n'],
  // Everything is text: days, numbers with zeros, the country code of Norway.
  [
    '---\npublished: 2022-01-07\nid: 007\nlang: no\n---\nx',
    { published: '2022-01-07', id: '007', lang: 'no' },
    'x',
  ],
  [
    "---\ntitle: '‘Dicht’: de dijk'\ntags: [a, b]\noutlet:\n---\nx",
    { title: '‘Dicht’: de dijk' },
    'x',
  ],
  [
    '---\nurl: https://krant.example/a?b=c#d\n---\nx',
    { url: 'https://krant.example/a?b=c#d' },
    'x',
  ],
  ['---\nauthor: [Jan, Piet]\nagency: ANP\n---\nx', { author: 'Jan, Piet', agency: 'ANP' }, 'x'],
  ['---\ntitle: Leeg\n---', { title: 'Leeg' }, ''],
  // No front matter: dashes above a text, one line of them, none at the start.
  ['---\nDe dijk is dicht.\n---\nVerder.', {}, '---\nDe dijk is dicht.\n---\nVerder.'],
  ['---\ntitle: Dicht\nDe dijk.', {}, '---\ntitle: Dicht\nDe dijk.'],
  ['\n---\ntitle: Dicht\n---\nx', {}, '\n---\ntitle: Dicht\n---\nx'],
])('splits %j', (text, fields, body) => {
  expect(splitFrontMatter(text)).toEqual({ fields, body })
})

test.each([
  ['---\ntitle: "Dicht\n---\nx'],
  ['---\ntitle: [Dicht]\n---\nx'],
  ['---\ntitle: Dicht\ntitle: Open\n---\nx'],
  ['---\na: &a [x]\nb: *a\ntitle: *a\n---\nx'],
])('says what is wrong with %j', (text) => {
  expect(() => splitFrontMatter(text)).toThrow(
    expect.objectContaining({ code: 'bad-front-matter' }) as Error,
  )
})

test('takes linear time', () => {
  const began = performance.now()
  splitFrontMatter(`---\n${'a: b\n'.repeat(100_000)}`)
  splitFrontMatter(`---\n${'\n'.repeat(200_000)}--`)
  expect(performance.now() - began).toBeLessThan(2000)
})
