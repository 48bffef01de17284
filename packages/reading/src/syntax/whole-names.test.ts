import type { Word } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { wholeNames } from './whole-names.ts'

/** Words of `form/upos/head/relation`, with a space between unless a + stands before; head 0 is the root. */
function sentence(text: string): Word[] {
  let start = 0
  return text.split(' ').map((cell) => {
    const glued = cell.startsWith('+')
    const [form = '', upos = '', head = '0', deprel = ''] = cell.slice(glued ? 1 : 0).split('/')
    if (!glued && start > 0) start += 1
    const word = {
      start,
      end: start + form.length,
      form,
      lemma: form,
      upos,
      feats: '',
      head: Number(head) - 1,
      deprel,
    }
    start = word.end
    return word
  })
}

const tree = (words: readonly Word[]) => words.map(({ head, deprel }) => `${head + 1} ${deprel}`)

test('makes one subject of the halves of a name, and the preposition the clause’s', () => {
  const words = sentence(
    'hours/NOUN/7/obl after/ADP/3/case Anne/PROPN/7/obl +-/PUNCT/5/punct +Louise/PROPN/7/nsubj Holt/PROPN/5/flat asked/VERB/0/root',
  )
  expect(tree(wholeNames(words))).toEqual([
    '7 obl',
    '7 mark',
    '7 nsubj',
    '3 punct',
    '3 flat',
    '3 flat',
    '0 root',
  ])
})

test.each([
  [
    'a compound',
    'a/DET/5/det Moscow/PROPN/4/obl +-/PUNCT/2/punct +led/VERB/5/amod force/NOUN/0/root',
  ],
  ['a dash between names', 'Holt/PROPN/3/nsubj -/PUNCT/3/punct Trask/PROPN/0/root'],
  [
    'a name that is one phrase',
    'Anne/PROPN/4/nsubj +-/PUNCT/1/punct +Louise/PROPN/1/flat spoke/VERB/0/root',
  ],
])('leaves %s as it is', (_, text) => {
  const words = sentence(text)
  expect(wholeNames(words)).toEqual(words)
})

test('makes no circle where one half hangs below the other', () => {
  const words = sentence('Anne/PROPN/4/obl +-/PUNCT/1/punct +Louise/PROPN/0/root went/VERB/3/acl')
  expect(wholeNames(words)).toEqual(words)
})
