import { describe, expect, test } from 'vitest'
import { splitParagraphs } from './split-paragraphs.ts'

const cut = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string) => splitParagraphs(text).map(({ kind }) => kind)

const LONG = 'De burgemeester sprak de inwoners toe vanaf het bordes van het stadhuis, in de regen.'

const WRAPPED = `De burgemeester van het stadje sprak gisteren de inwoners toe vanaf het
bordes van het stadhuis. Hij beloofde dat de brug voor het einde van
het jaar open zou gaan, maar wilde geen dag noemen.
De aannemer was er niet bij en liet later weten dat de werkzaamheden op
schema liggen, al is er nog altijd te weinig personeel om ook in de
weekeinden door te werken.`

describe('where a paragraph ends', () => {
  test.each([
    ['at a blank line', 'Een.\n\nTwee.', ['Een.', 'Twee.']],
    ['at a line of white space', 'Een.\n \t\n\nTwee.', ['Een.', 'Twee.']],
    ['at each line end of text that is not wrapped', 'Een.\nTwee.', ['Een.', 'Twee.']],
    ['without the white space around it', '  Een. \n\n\tTwee.\n', ['Een.', 'Twee.']],
    [
      'not where a short line goes on in small letters',
      `${LONG.slice(0, -1)}\nen wind.`,
      [`${LONG.slice(0, -1)}\nen wind.`],
    ],
  ])('%s', (_, text, paragraphs) => {
    expect(cut(text)).toEqual(paragraphs)
  })

  test('hard-wrapped lines are joined, and a line that was not full ends the paragraph', () => {
    const paragraphs = cut(WRAPPED)
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs[1]).toMatch(/^De aannemer/)
  })

  test('a heading above hard-wrapped lines stays apart', () => {
    expect(cut(`Brug later open\n${WRAPPED}`)[0]).toBe('Brug later open')
  })

  test('items of a list stay apart in hard-wrapped text', () => {
    expect(cut(`${WRAPPED}\n- een kraan\n- twee boten`).slice(-2)).toEqual([
      '- een kraan',
      '- twee boten',
    ])
  })
})

describe('what a paragraph is', () => {
  test.each([
    ['a short line above a longer paragraph', `Regen op het plein\n\n${LONG}`, 'heading'],
    ['a line in capitals', `REGEN\n\n${LONG}`, 'heading'],
    ['a quoted word alone', `‘Spelbrekers’\n\n${LONG}`, 'heading'],
    ['a question above a paragraph', `Hoe nu verder?\n\n${LONG}`, 'heading'],
    ['a short sentence', `Het regende.\n\n${LONG}`, 'body'],
    ['a quoted question', `“Hoe nu verder?”\n\n${LONG}`, 'body'],
    ['a line that a colon ends', `Zij zei:\n\n${LONG}`, 'body'],
    ['a bullet', `• een kraan\n\n${LONG}`, 'item'],
    ['a star', `* een kraan\n\n${LONG}`, 'item'],
    ['a number', `1. Een kraan\n\n${LONG}`, 'item'],
    ['a letter', `a) een kraan\n\n${LONG}`, 'item'],
  ])('%s', (_, text, kind) => {
    expect(kinds(text)[0]).toBe(kind)
  })

  test('the last line is no heading', () => {
    expect(kinds(`${LONG}\n\nVan een medewerker`)).toEqual(['body', 'body'])
  })

  test('dashes after a colon are items', () => {
    expect(kinds('Nodig zijn:\n- een kraan\n- twee boten')).toEqual(['body', 'item', 'item'])
  })

  test('dashes before what people say are not', () => {
    expect(kinds('– Wie is daar?\n– Ik ben het.\n– Kom binnen!')).toEqual(['body', 'body', 'body'])
  })
})

describe('dateline', () => {
  const dateline = (text: string) => {
    const span = splitParagraphs(text)[0]?.dateline
    return span && text.slice(...span)
  }

  test.each([
    ['UTRECHT - De raad kwam bijeen.', 'UTRECHT -'],
    ['DEN HAAG (ANP) – De raad kwam bijeen.', 'DEN HAAG (ANP) –'],
    ['GENT/LUIK — De raad kwam bijeen.', 'GENT/LUIK —'],
    ['LONDON, Jan. 7 (Reuters) - The council met.', 'LONDON, Jan. 7 (Reuters) -'],
    ['Utrecht (ANP) – De raad kwam bijeen.', 'Utrecht (ANP) –'],
    ['(ANP) – De raad kwam bijeen.', '(ANP) –'],
    ['Van onze verslaggever UTRECHT - De raad kwam bijeen.', 'Van onze verslaggever UTRECHT -'],
    ["'s-HERTOGENBOSCH - De raad kwam bijeen.", "'s-HERTOGENBOSCH -"],
    ['UTRECHT (ANP) De raad kwam bijeen.', 'UTRECHT (ANP)'],
    ['OSLO - “De raad komt niet bijeen”, zei zij.', 'OSLO -'],
  ])('%s', (text, expected) => {
    expect(dateline(text)).toBe(expected)
  })

  test.each([
    'Heracles - Sparta eindigde in een gelijkspel.',
    'VVD-leider De Boer kwam niet.',
    'De leider van de PVDB - Kees de Boer - kwam niet.',
    'De raad kwam bijeen - voor het eerst - in Utrecht.',
    'De raad (twaalf leden) – kwam bijeen.',
  ])('none in: %s', (text) => {
    expect(dateline(text)).toBeUndefined()
  })
})
