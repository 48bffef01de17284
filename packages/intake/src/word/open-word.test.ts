import { expect, test } from 'vitest'
import { documentOf, readFile } from '../testing/read-file.ts'
import { plainParagraphs } from '../printed/paragraphs.ts'
import { zipOf } from './hostile-zip.fixture.ts'
import { openDocx } from './open-docx.ts'
import { openRtf } from './open-rtf.ts'
import { splitArchive } from './split-archive.ts'

const REPORT = [
  'Het waterschap Kennemerwaard houdt de Zuidersluis tot maandag dicht, nadat een schipper vrijdag tegen de sluisdeur voer. Niemand raakte gewond.',
  'Schade',
  '‘De deur is twintig centimeter ontzet’, zei dijkgraaf Tjeerd Hofstra. Hij schat de schade op één miljoen euro. Voor de scheepvaart gelden drie maatregelen:',
  'omvaren via de Noordersluis;',
  'wachten op aanwijzingen van de verkeerspost.',
  'Wachttijd',
  'vier uur',
  'De Vereniging van Schippers vindt dat de sluis al jaren slecht verlicht is. ‘Wij hebben hier drie brieven over gestuurd’, aldus voorzitster Coby Zandstra – zonder antwoord.',
].join('\n\n')

test.each([
  ['report.docx', openDocx],
  ['report.rtf', openRtf],
])('reads %s without header, footer, comment, note and deleted words', async (name, open) => {
  expect(await open(readFile(name))).toEqual([
    { title: 'Waterschap sluit sluis na aanvaring', text: REPORT },
  ])
})

const ARCHIVE = [
  {
    title: 'Wethouder stapt op na ruzie over zwembad',
    outlet: 'De Heerdaler Courant',
    published: '2022-01-07',
    author: 'KEES VERBRUGGE',
    lang: 'nl',
    text: [
      'HEERDAL - Wethouder Annelies Post legt haar functie neer. Zij zei donderdag dat de verhoudingen in het college ‘onherstelbaar beschadigd’ zijn.',
      'Burgemeester Freek Dijkman betreurt het vertrek. Volgens hem was er ruimte voor een gesprek: de deur stond open.',
    ].join('\n\n'),
  },
  {
    title: 'Rail line to reopen in spring, minister says',
    outlet: 'The Calder Examiner',
    published: '2022-01-07',
    author: 'Ruth Pemberton and Ian Doyle',
    text: [
      'The coastal railway will carry passengers again from April, transport minister Laura Kendrick said on Thursday.',
      '“The bridge is safe,” she told reporters in Calder. Engineers had warned in November that two piers were weakened by the flood.',
    ].join('\n\n'),
  },
  {
    title: 'Kort',
    outlet: 'De Heerdaler Courant',
    published: '2022-01-05',
    text: 'De politie heeft in Heerdal een man van 34 aangehouden voor fietsendiefstal. Hij ontkent.',
  },
]

test.each([
  ['archive.docx', openDocx],
  ['archive.rtf', openRtf],
])('reads the three articles of %s', async (name, open) => {
  expect(await open(readFile(name))).toEqual(ARCHIVE)
})

test('splits an archive in plain text whose titles stand below the day', () => {
  const text = Buffer.from(readFile('archive.txt').bytes).toString('utf8')
  const paragraphs = plainParagraphs(text).map((one) => ({ text: one, role: 'body' as const }))
  expect(splitArchive(paragraphs)).toEqual([
    {
      title: 'Dijkversterking kost dertig woningen',
      outlet: 'De Heerdaler Courant',
      published: '2011-01-07',
      author: 'Van onze verslaggeefster',
      lang: 'nl',
      text: [
        'HEERDAL - Voor de versterking van de Maasdijk moeten dertig huizen wijken. Dat maakte dijkgraaf Tjeerd Hofstra gisteren bekend.',
        "Bewoners zijn woedend. ,,Ik woon hier al veertig jaar'', zegt Riet Klaassen. Zij stapt naar de rechter.",
      ].join('\n\n'),
    },
    {
      title: 'Storm leaves 4,000 homes without power',
      outlet: 'The Calder Examiner',
      published: '2011-01-08',
      author: 'Ruth Pemberton',
      lang: 'en',
      text: 'About 4,000 homes in Calder lost electricity on Friday night, the grid operator said. A spokesman expected repairs to take until Sunday.',
    },
  ])
})

test('splits an archive whose headers have no labels', () => {
  const texts = [
    ...[
      'Brug weer open',
      'Regio',
      'Door Sanne Hoekstra',
      '1.204 woorden',
      '14 maart 2023',
      '08:15',
    ],
    ...['De Heerdaler Courant', 'HECOUR', '3', 'Nederlands', '(c) 2023 Maasmedia B.V.'],
    ...['De brug is open.', 'Dat zei de wethouder.', 'Document HECOUR0020230314ej3e00002'],
    ...['Ferry stops', '88 words', '7 January 2022', 'The Calder Examiner', 'CALEXA', 'English'],
    ...['It stops at Easter.', 'Document CALEXA0020220107ei1700011'],
    ...['Zoekopdracht', 'brug of ferry'],
  ]
  expect(splitArchive(texts.map((text) => ({ text, role: 'body' })))).toEqual([
    {
      title: 'Brug weer open',
      author: 'Sanne Hoekstra',
      published: '2023-03-14',
      outlet: 'De Heerdaler Courant',
      reference: 'HECOUR0020230314ej3e00002',
      text: 'De brug is open.\n\nDat zei de wethouder.',
    },
    {
      title: 'Ferry stops',
      published: '2022-01-07',
      outlet: 'The Calder Examiner',
      reference: 'CALEXA0020220107ei1700011',
      text: 'It stops at Easter.',
    },
  ])
})

test('is no archive for a day and a colon', () => {
  const texts = ['Agenda', '7 januari 2022', 'Onderwerp: de brug', 'De raad komt bijeen.']
  expect(splitArchive(texts.map((text) => ({ text, role: 'body' })))).toEqual([])
})

test.each([
  ['cut off', readFile('report.docx').bytes.subarray(0, 5000), 'docx-broken'],
  ['empty', new Uint8Array(), 'docx-broken'],
  ['an archive of something else', zipOf([['a.txt', 'a', 1]]), 'docx-broken'],
  ['a bomb', zipOf([['word/document.xml', 'a', 600]]), 'takes-too-much'],
  ['a bomb that lies', zipOf([['word/document.xml', 'a', 2000]], 1000), /^takes-too|docx-broken/],
])('refuses a .docx that is %s', async (_, bytes, code) => {
  await expect(openDocx(documentOf('a.docx', bytes))).rejects.toMatchObject({
    name: 'VolgensError',
    code: typeof code === 'string' ? code : expect.stringMatching(code),
  })
})

test.each([
  ['empty', '', 'rtf-broken'],
  ['no RTF', 'Gewone tekst', 'rtf-broken'],
  ['nested without end', `{\\rtf1 ${'{'.repeat(1_000_000)}`, 'rtf-broken'],
  ['cut off', Buffer.from(readFile('report.rtf').bytes).toString('latin1', 0, 8000), 'rtf-broken'],
  ['without words', '{\\rtf1\\ansi {\\pict 010203}\\par}', 'word-empty'],
])('refuses an .rtf that is %s', async (_, content, code) => {
  await expect(openRtf(documentOf('a.rtf', content))).rejects.toMatchObject({
    name: 'VolgensError',
    code,
  })
})

test.each([
  ["{\\rtf1\\ansi\\ansicpg1252 Eén caf\\'e9 kost \\'80 5}", 'Eén café kost € 5'],
  ["{\\rtf1\\ansi\\uc1 \\u8220?Ja\\u8221?\\uc2  zei hij\\u8212\\'2d\\'2d}", '“Ja” zei hij—'],
  ["{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset204 A;}}\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}", 'Москва'],
  [
    '{\\rtf1 zicht{\\v baar}{\\deleted weg}{\\*\\onbekend weg}{\\header weg}\\par twee}',
    'zicht\n\ntwee',
  ],
  [
    '{\\rtf1{\\*\\bkmkstart a}een{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt  twee}} drie\\par}',
    'een twee drie',
  ],
  ['{\\rtf1 \\u-10179?\\u-8704? lacht}', '😀 lacht'],
  ['{\\rtf1 een\\bin4 }}}} twee}', 'een twee'],
])('reads %s', async (content, text) => {
  expect(await openRtf(documentOf('a.rtf', Buffer.from(content, 'latin1')))).toEqual([{ text }])
})
