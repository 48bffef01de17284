import { expect, test } from 'vitest'
import { openPage } from './open-page.ts'

const body = `<p>De gemeenteraad van Leedorp heeft dinsdag ingestemd met een nieuwe brug over de Lee.</p>
  <p>‘Wij wachten hier al veertig jaar op’, zei wethouder Anneke Brouwer na afloop van de vergadering.</p>`

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`

async function open(html: string, known: Parameters<typeof openPage>[0]['known'] = {}) {
  const [article] = await openPage({ name: 'page.html', bytes: Buffer.from(html), known })
  if (article === undefined) throw new Error('no article')
  return article
}

test('what the page says goes before what was known, and that fills in the rest', async () => {
  const known = {
    published: '2020',
    lang: 'en',
    url: 'https://leedorp.example/brug',
    outlet: 'Bode',
  }
  const html = page(
    `<h1>Brug mag er komen</h1><time datetime="2022-01-07">7 januari</time>${body}`,
    '<link rel="canonical" href="/nieuws/brug">',
  )
  expect(await open(html, known)).toMatchObject({
    ...{ published: '2022-01-07', lang: 'nl', outlet: 'Bode', title: 'Brug mag er komen' },
    url: 'https://leedorp.example/nieuws/brug',
  })
})

test('the day on which a page was changed is not when it was published', async () => {
  const changed = '<meta property="article:modified_time" content="2022-01-08T10:00:00Z">'
  const html = page(`<h1>Brug mag er komen</h1><p>Bijgewerkt: 8 januari 2022</p>${body}`, changed)
  expect((await open(html)).published).toBeUndefined()
})

test('scripts, styles and comments never stand in the text', async () => {
  const html = page(`<h1>Brug</h1><script>var a="<p>Kwaad</p>"</script>${body}<style>p{}</style>
    <!-- <p>Geheim</p> --><p>Dat was &lt;script&gt;nog&lt;/script&gt; niet alles wat er gezegd werd.`)
  const { text } = await open(html)
  expect(text).not.toMatch(/Kwaad|Geheim|p\{/)
  expect(text).toContain('Dat was <script>nog</script> niet alles')
})

test('a front page, an error, a consent wall and a shell have no article, and are told apart', async () => {
  const card = (n: number) =>
    `<article class="card"><h2><a href="/${n}">Raad stemt over plan nummer ${n} in Leedorp</a></h2><p>Dat besloot het college dinsdag na een lange vergadering.</p></article>`
  const front = page(Array.from({ length: 20 }, (_, n) => card(n)).join(''))
  const missing = page(
    '<h1>Pagina niet gevonden</h1><p>De pagina die je zoekt bestaat niet (meer). Controleer het adres of ga terug naar de voorpagina, waar je het laatste nieuws uit de hele regio vindt.</p>',
    '<title>404 - Bode</title>',
  )
  const wall = page(
    '<h1>Jouw privacy</h1><p>Wij en onze 812 partners gebruiken cookies om informatie op je apparaat op te slaan en te lezen.</p><p>Met je toestemming verwerken we persoonlijke gegevens voor advertenties, metingen en inzichten over het publiek.</p>',
  )
  const shell = page(
    '<div id="root"></div><noscript>Zet JavaScript aan.</noscript><script>x()</script>',
  )
  await expect(open(front)).rejects.toMatchObject({ code: 'no-article', message: /mostly links/ })
  await expect(open(missing)).rejects.toMatchObject({
    code: 'no-article',
    message: /error message/,
  })
  await expect(open(wall)).rejects.toMatchObject({ code: 'no-article', message: /consent/ })
  await expect(open(shell)).rejects.toMatchObject({ code: 'no-article', message: /no text/ })
})

test('an article about cookies, and one about an error, are articles', async () => {
  const cookies = `<h1>Rechter verbiedt cookies van gemeente</h1><p>De gemeente Leedorp mag bezoekers van haar site niet langer volgen met cookies, heeft de rechter beslist.</p><p>‘Toestemming was er nooit’, zei advocaat Edith Blom. De wethouder gaat in beroep, liet hij dinsdag weten.</p><p>De zaak was begonnen door een bewoner.</p>`
  expect((await open(page(cookies))).text).toContain('Edith Blom')
})

const hostile: readonly (readonly [name: string, html: string])[] = [
  ['levels', '<div>'.repeat(100_000) + body],
  ['attributes', `<div ${'a=b '.repeat(2_400_000)}>${body}`],
  ['open tags', '<p><b>'.repeat(49_000) + body],
  ['signs', '<'.repeat(5_000_000)],
  ['references', '&amp;'.repeat(1_900_000) + body],
  ['boxes', '<div class="comments">'.repeat(4000) + body.repeat(5000)],
  ['lines', '<p>Gepubliceerd door Jan op 7 januari - foto: lees ook</p>'.repeat(35_000) + body],
  ['linked data', `<script type="application/ld+json">${'['.repeat(1_500_000)}</script>${body}`],
]

test.each(hostile)('%s without end are read or refused, in time', async (_, html) => {
  const started = Date.now()
  await open(page(html)).catch((fault: unknown) =>
    expect(fault).toMatchObject({ code: /^(?:no-article|page-too-large)$/ }),
  )
  expect(Date.now() - started).toBeLessThan(20_000)
})

test('more than 10 MiB is refused unread', async () => {
  const bytes = Buffer.alloc(11 * 1024 * 1024, 'a')
  await expect(openPage({ name: 'big.html', bytes })).rejects.toMatchObject({
    code: 'page-too-large',
    message: /^big\.html has 11534336 bytes/,
  })
})
