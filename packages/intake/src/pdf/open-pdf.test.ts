import { expect, test } from 'vitest'
import { tidy } from '../printed/paragraphs.ts'
import { documentOf, readFile } from '../testing/read-file.ts'
import { bombPdf, garbledPdf, pagesPdf } from './hostile-pdf.fixture.ts'
import { openPdf } from './open-pdf.ts'

test('reads two hyphenated columns over two pages, without running heads', async () => {
  const [article] = await openPdf(readFile('columns.pdf'))
  expect(article).toMatchObject({
    title: 'Heerdal stelt besluit over nieuwe brug een jaar uit',
    author: 'Marijke van den Oever',
    published: '2023-03-12',
  })
  expect(article?.text).toBe(textOfSource('columns.fodt'))
})

test('reads three columns below a lead that spans them, with an initial and headings', async () => {
  const [article] = await openPdf(readFile('three-columns.pdf'))
  expect(article).toMatchObject({
    title: 'Bibliotheek moet na zestig jaar verhuizen',
    published: '2023-02-04',
  })
  expect(article?.text).toBe(textOfSource('three-columns.html'))
})

test('reads one column along a picture, with day and byline', async () => {
  const [article] = await openPdf(readFile('report.pdf'))
  expect(article).toMatchObject({
    title: 'Harbour ferry to stop at Easter',
    author: 'Ellen Ashcroft',
    published: '2022-01-07',
  })
  expect(article?.text).toBe(textOfSource('report.html'))
})

test('keeps what was known from outside where the document says nothing', async () => {
  const known = { url: 'https://example.org/a.pdf', title: 'Other' }
  const [article] = await openPdf({ ...readFile('report.pdf'), known })
  expect(article).toMatchObject({
    url: 'https://example.org/a.pdf',
    title: 'Harbour ferry to stop at Easter',
  })
})

test.each([
  ['encrypted.pdf', readFile('encrypted.pdf'), 'pdf-encrypted'],
  ['scan.pdf', readFile('scan.pdf'), 'pdf-no-text'],
  ['nothing', documentOf('nothing', ''), 'pdf-broken'],
  ['words', documentOf('words', 'No PDF at all.'), 'pdf-broken'],
  ['half', documentOf('half', readFile('report.pdf').bytes.subarray(0, 9000)), 'pdf-broken'],
  ['garbled', documentOf('garbled', garbledPdf()), 'pdf-garbled'],
  ['pages', documentOf('pages', pagesPdf(100_000)), 'takes-too-much'],
])('refuses %s', async (_, document, code) => {
  await expect(openPdf(document)).rejects.toMatchObject({ name: 'VolgensError', code })
})

test.each([
  ['spaces', bombPdf(2000, ' ')],
  ['words', bombPdf(2000, 'BT /F1 12 Tf 20 200 Td (Een regel tekst.) Tj ET\n')],
])('stops a bomb of %s and goes on after it', async (name, bytes) => {
  const began = performance.now()
  await expect(openPdf(documentOf(name, bytes))).rejects.toMatchObject({
    code: expect.stringMatching(/^takes-too-(?:long|much)$/),
  })
  expect(performance.now() - began).toBeLessThan(8000)
  expect(await openPdf(readFile('report.pdf'))).toHaveLength(1)
})

/** The paragraphs of the source from the first long one on: what the page must read as. */
function textOfSource(name: string): string {
  const source = Buffer.from(readFile(name).bytes).toString('utf8')
  const paragraphs = [...source.matchAll(/<(text:p|p|h2)(?=[\s>])[^>]*>([^]*?)<\/\1>/g)]
    .map(([, , inner = '']) => tidy(inner.replace(/<[^>]+>/g, '')))
    .filter((text) => text !== '')
  return paragraphs.slice(paragraphs.findIndex((text) => text.length > 100)).join('\n\n')
}
