import { expect, test } from 'vitest'
import { applyScript, parseScript } from './lemma-script.ts'

test.each([
  ['kondigde', 'L 0: g0 2:en', 'kondigen'],
  ['aangekondigd', 'L 0: g1 1:en', 'aankondigen'],
  ['tegengegaan', 'L 0: g2 0:', 'tegengaan'],
  ['gezegd', 'L 2: g0 1:gen', 'zeggen'],
  ['geëffend', 'L 3:e g0 1:en', 'effenen'],
  ['Amerikanen', 'K 0: g0 3:an', 'Amerikaan'],
  ['Ministers', 'L 0: g0 1:', 'minister'],
])('turns %s by %s into %s', (form, notation, lemma) => {
  const script = parseScript(notation)
  expect(script && applyScript(form, script)).toBe(lemma)
})

test.each([
  ['is', 'L 0: g0 4:zijn'],
  ['a', 'L 2: g0 0:'],
  ['loopt', 'L 0: g1 1:en'],
  ['de', 'L 0: g0 2:'],
])('gives nothing where the script does not fit: %s by %s', (form, notation) => {
  const script = parseScript(notation)
  expect(script && applyScript(form, script)).toBeUndefined()
})

test.each(['', 'L', 'M 0: g0 0:', 'L 0: g9 0:'])('does not understand "%s"', (notation) => {
  expect(parseScript(notation)).toBeUndefined()
})
