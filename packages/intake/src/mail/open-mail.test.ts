import { expect, test } from 'vitest'
import { documentOf, readFile } from '../testing/read-file.ts'
import { htmlParagraphs } from '../printed/html-paragraphs.ts'
import { readMailDate } from './mail-date.ts'
import { openMail } from './open-mail.ts'

test('reads a newsletter in HTML without preheader, offers and footer', async () => {
  expect(await openMail(readFile('newsletter.eml'))).toEqual([
    {
      title: 'Dierentuin krijgt nieuwe eigenaar, en meer nieuws',
      outlet: 'Stadskrant Oudewaard – ochtend',
      published: '2023-01-09T06:45:12+01:00',
      reference: 'newsletter@example.org',
      text: [
        'Dierentuin krijgt nieuwe eigenaar',
        'De dierentuin van Oudewaard is verkocht aan een stichting van oud-verzorgers. Dat heeft directeur Wouter Çelik maandag bekendgemaakt.',
        '‘Wij zijn geen speculanten’, zegt voorzitster José Mulder. Zij belooft dat alle 41 medewerkers blijven.',
        'De prijs is niet bekend.',
        'Volgens de gemeente blijft het park open.',
      ].join('\n\n'),
    },
  ])
})

test('reads plain text in ISO 8859-1 and base64', async () => {
  expect(await openMail(readFile('latin1.eml'))).toEqual([
    {
      title: 'Café sluit na klachten',
      outlet: 'Nieuws uit Reuver',
      published: '2022-01-08T23:30:00-05:00',
      reference: 'latin1@example.org',
      text: [
        'Café De Zwaan in Reuver sluit na een ruzie over geluid de deuren.',
        '"Wij zijn het beu", zegt uitbaatster Irène Köhler. De gemeente vindt het jammer, maar houdt vast aan de norm.',
      ].join('\n\n'),
    },
  ])
})

test('leaves out the mail that is answered and the signature, not what somebody wrote', async () => {
  const [article] = await openMail(readFile('reply.eml'))
  expect(article).toMatchObject({ title: 'stadium plan', published: '2022-01-10T08:05:00Z' })
  expect(article?.text).toBe(
    'The council has dropped the plan – for now. “We listened,” mayor Tom Ridley wrote on Monday.\n\n' +
      'It will come back in May, at a cost of €2 million.',
  )
})

const deep = `<div>`.repeat(200_000)
const HEAD = 'From: A <a@example.org>\r\nSubject: B\r\nContent-Type: text/html\r\n\r\n'

test.each([
  ['empty', '', 'mail-broken'],
  ['no mail', 'Gewone tekst zonder koppen.', 'mail-broken'],
  ['a picture', `${HEAD}<img src="x.png">`, 'mail-empty'],
])('refuses a message that is %s', async (_, content, code) => {
  await expect(openMail(documentOf('a.eml', content))).rejects.toMatchObject({ code })
})

test('answers a message that is nested without end', async () => {
  const answer = openMail(documentOf('a.eml', `${HEAD}${deep}Woorden`))
  await expect(
    answer.then(
      ([article]) => article?.text,
      (fault: Error) => fault.name,
    ),
  ).resolves.toMatch(/^(?:Woorden|VolgensError)$/)
})

test('keeps a paragraph that offers leaving in its words, and one of a link', () => {
  const html =
    '<p>Leden kunnen zich <a href="/plan">bij de bond</a> afmelden.</p><ul><li>een<li>twee</ul>' +
    '<div>drie<div>vier</div>vijf</div><p style="display: none !important">weg</p><blockquote type="cite">weg</blockquote>'
  expect(htmlParagraphs(html).map(({ text }) => text)).toEqual([
    'Leden kunnen zich bij de bond afmelden.',
    'een',
    'twee',
    'drie',
    'vier',
    'vijf',
  ])
})

test.each([
  ['Fri, 7 Jan 2022 14:30:00 +0100 (CET)', '2022-01-07T14:30:00+01:00'],
  ['7 Jan 2022 14:30 GMT', '2022-01-07T14:30:00Z'],
  ['Fri, 7 Jan 2022 14:30:00 -0000', '2022-01-07'],
  ['Fri, 31 Feb 2022 14:30:00 +0100', undefined],
  ['gisteren', undefined],
])('reads the day and hour %s', (header, edtf) => {
  expect(readMailDate(header)).toBe(edtf)
})
