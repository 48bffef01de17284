import { describe, expect, test } from 'vitest'
import type { Orthography } from '../language.ts'
import { dutchFixture, englishFixture } from './orthography.fixture.ts'
import { readText } from './read-text.ts'

const cut = (text: string, orthography: Orthography) =>
  readText(text, orthography).sentences.map(({ start, end }) => text.slice(start, end))

/** "A. | B." stands for a text and its two sentences. */
const check = (marked: string, orthography: Orthography) => {
  expect(cut(marked.replaceAll('| ', ''), orthography)).toEqual(marked.split(' | '))
}

describe('Dutch', () => {
  test.each([
    'Het regent. | De brug is dicht.',
    'Regent het? | Ja! | En de brug?!',
    'De heer J.P. de Boer en drs. K. Smit kwamen met mr. De Vries.',
    'Zij woont o.a. in Utrecht, bijv. Op Zuid, d.w.z. Lombok.',
    'Er lagen planken, touwen enz. | Daarna kwam de brug.',
    'Er lagen planken, touwen enz. op de kade.',
    'Zij werkt bij Kaas B.V. Utrecht aan de brug.',
    'De brug van Kaas B.V. | Dat is dat bedrijf.',
    'De brug kost 2.500 euro. | 3 procent is van de stad.',
    'De boot vertrok om 14.30 uur op 7 jan. 2020 van kade nr. 5 bij de brug.',
    '“Waarom?”, vroeg hij. | Niemand wist het.',
    '"Schiet!" zei hij.',
    '"Schiet." zei hij.',
    '“De brug is dicht. | Wij wachten. | Dat duurt lang”, zei zij.',
    'Zij zei: “De brug is dicht.” | Daarna ging zij weg.',
    ",, De brug is dicht. '' | Daarna ging zij weg.",
    "De brug is dicht. | ,, Wij wachten. ''",
    'De brug is dicht. | “Wij wachten.”',
    'De brug (die van hout) is dicht. | (Dat duurt lang.) | Wij wachten.',
    "Het was laat. | 's Avonds kwam hij. | 't Regende.",
    "Hij kwam laat. | 's-Hertogenbosch sliep.",
    "Zij riep 's avonds: kom! en ging.",
    'Ik weet niet... misschien. | Of toch... | Nee.',
    'Het is zo (?) De Boer.',
    'Dat was gisteren. | – Nee, zei zij.',
    'Hij kocht een iPhone. | iPhones zijn duur.',
    'Groep B speelt, niet groep A.',
    'Zij noemde hem “Wie is daar? | Ik!” en lachte.',
    'De prijs is hoog. | €5 is veel.',
    'Wie weet [3] het. [4] | Niemand.',
  ])('%s', (marked) => {
    check(marked, dutchFixture)
  })
})

describe('English', () => {
  test.each([
    'Mr. Smith met Dr. Jones. | They left.',
    'The U.S. Senate met. | It voted.',
    'He lives in the U.S. | He likes it, as he said.',
    'It ended at 5 p.m. | He left, and he slept.',
    'It ended at 5 p.m. Monday in town.',
    'Gov. Ann Lee spoke on Jan. 7 in Bath.',
    '“Why?” he asked. | Nobody knew.',
    '“Why?” Kim Lee asked. | “I do not know.”',
    '“It is over.” | Kim Lee left the room.',
    '“It is over,” said Lee. | “We lost. | We are done.”',
    'She works at Cheese Inc. and Bread Co. in Bath.',
    'I left... | Then I came back.',
    'I can’t. | We don’t. | They won’t!',
  ])('%s', (marked) => {
    check(marked, englishFixture)
  })
})

test('a sentence never crosses a paragraph', () => {
  expect(cut('Een lange regel zonder punt\n\nnog een regel', dutchFixture)).toHaveLength(2)
})

test('a dateline is in no sentence', () => {
  expect(cut('UTRECHT - De brug is dicht.', dutchFixture)).toEqual(['De brug is dicht.'])
})

test('a number before an item ends no sentence', () => {
  expect(cut('1. De brug is dicht.', dutchFixture)).toEqual(['1. De brug is dicht.'])
})
