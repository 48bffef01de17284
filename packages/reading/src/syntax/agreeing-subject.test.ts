import { expect, test } from 'vitest'
import { agreeingSubject } from './agreeing-subject.ts'
import { sentence } from './testing/sentence.ts'

const FIN = 'Number=Sing|VerbForm=Fin'
const dutch = { verbSecond: true }
const relations = (text: string, language = dutch) =>
  agreeingSubject(sentence(text), language).map(({ deprel }) => deprel)

test('gives a singular verb the singular for its subject', () => {
  const swapped = `verhalen/NOUN/2/nsubj/Number=Plur ontkent/VERB/0/root/${FIN} minister/NOUN/2/obj/Number=Sing`
  expect(relations(swapped)).toEqual(['obj', 'root', 'nsubj'])
  const perfect = `verhalen/NOUN/4/nsubj/Number=Plur heeft/AUX/4/aux/${FIN} minister/NOUN/4/obj/Number=Sing ontkend/VERB/0/root`
  expect(relations(perfect)).toEqual(['obj', 'aux', 'nsubj', 'root'])
  const relative = `plannen/NOUN/0/root/Number=Plur die/PRON/4/nsubj/PronType=Rel wethouder/NOUN/4/nsubj/Number=Sing prees/VERB/1/acl:relcl/${FIN}`
  expect(relations(relative)).toEqual(['root', 'obj', 'nsubj', 'acl:relcl'])
  const english = { verbSecond: false }
  expect(relations(relative, english)).toEqual(['root', 'obj', 'nsubj', 'acl:relcl'])
  expect(relations(swapped, english)).toEqual(['nsubj', 'root', 'obj'])
})

test.each([
  [
    'a plural verb',
    'mannen/NOUN/2/nsubj/Number=Plur slaan/VERB/0/root/Number=Plur|VerbForm=Fin agent/NOUN/2/obj/Number=Sing',
  ],
  [
    'an object in the plural',
    `mannen/NOUN/2/nsubj/Number=Plur slaat/VERB/0/root/${FIN} agenten/NOUN/2/obj/Number=Plur`,
  ],
  [
    'a singular that is not alone',
    `mannen/NOUN/2/nsubj/Number=Plur slaat/VERB/0/root/${FIN} Jan/PROPN/2/obj/Number=Sing Piet/PROPN/3/conj/Number=Sing`,
  ],
  [
    'a pronoun',
    `mannen/NOUN/2/nsubj/Number=Plur slaat/VERB/0/root/${FIN} hem/PRON/2/obj/Number=Sing`,
  ],
  [
    'what stands in front in the singular',
    `man/NOUN/2/nsubj/Number=Sing slaat/VERB/0/root/${FIN} agenten/NOUN/2/obj/Number=Plur`,
  ],
])('leaves %s alone', (_, text) => {
  const words = sentence(text)
  expect(agreeingSubject(words, dutch)).toBe(words)
})
