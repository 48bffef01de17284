import { expect, test } from 'vitest'
import { dropFooter } from './drop-footer.ts'

const kept = (...texts: readonly string[]) =>
  dropFooter(texts.map((text) => ({ text, linked: '' }))).map(({ text }) => text)
const REPORT = [
  'De raad stemde tegen.',
  'De wethouder vindt dat jammer.',
  'In 2022 is er meer geld.',
]

test.each([
  [['Afmelden']],
  [['© 2023 De Bode', 'Uitschrijven? Mail naar uit@example.org']],
  [['You are receiving this because you signed up.', 'Unsubscribe | Preferences', 'Calder, UK']],
  [
    [
      'U ontvangt deze nieuwsbrief wekelijks.',
      'Kade 3, 1234 AB Heerdal',
      'Meld u af via www.example.org/afmelden',
    ],
  ],
])('leaves out %s', (footer) => {
  expect(kept(...REPORT, ...footer)).toEqual(REPORT)
})

test.each([
  ['Leden kunnen zich volgens de voorzitter tot het einde van de maand schriftelijk afmelden.'],
  ['De privacywaakhond onderzoekt de zaak.'],
  ['Dat zei hij in 1998 in een interview met de krant, die daar toen verslag van deed.'],
])('keeps %s', (last) => {
  expect(kept(...REPORT, last)).toEqual([...REPORT, last])
})

test('leaves out the offer at the top to read it in a browser', () => {
  expect(kept('Bekijk deze mail in uw browser', ...REPORT)).toEqual(REPORT)
})
