import { expect, test } from 'vitest'
import { openDetector } from './detector.ts'
import { FUNCTION_WORDS } from './function-words.ts'

const detectLanguage = openDetector()

test.each([
  ['nl', 'De burgemeester zei dat de brug dicht blijft.'],
  ['nl', 'Het was stil op het plein, zei hij.'],
  ['nl', 'Brandstofprijzen stijgen opnieuw, regering zwijgt over de oorzaak'],
  ['en', 'The mayor said that the bridge will stay closed.'],
  ['en', 'Always terribly humbly yours, says the mayor of the town'],
  ['en', 'Officials deny that shots were fired'],
  ['af', 'Brandstofpryse het verdubbel'],
  ['af', 'Die burgemeester het gesê dat hulle nie die brug gaan sluit nie.'],
  ['de', 'Der Bürgermeister sagte am Freitag, die Brücke bleibe bis auf weiteres geschlossen.'],
  ['de', 'Der Minister sagte am Freitag, er wisse nichts von der ganzen Sache.'],
  ['fr', 'Le président de la république a parlé de la grève de mardi'],
  ['es', 'El presidente de la república habló de la huelga de ayer'],
  ['da', 'Ministeren siger, at han ikke ved noget om sagen, for han var ikke til stede'],
  ['ru', 'Мэр города сообщил, что мост останется закрытым до понедельника.'],
])('finds %s in "%s"', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language)
})

test.each(['Airport retaken', 'La mort de Rik', 'Almaty', '12.500', '🙂🙂', '\ud800'])(
  'says nothing about "%s", which is too little to tell',
  async (text) => {
    expect(await detectLanguage(text)).toBeUndefined()
  },
)

test('goes by most of a long text, not by its first line', async () => {
  const dutch = 'De minister zei dat hij niets wist van het plan en dat er geen haast was. '
  expect(await detectLanguage(`Breaking news from our desk\n\n${dutch.repeat(200)}`)).toBe('nl')
})

test('keeps each function word in one list only', () => {
  const all = Object.values(FUNCTION_WORDS).flatMap((list) => [...list])
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
})
