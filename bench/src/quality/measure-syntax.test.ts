import { expect, test } from 'vitest'
import { selectSentences } from './measure-syntax.ts'

const conllu = ['GUM_news_a-1', 'GUM_bio_b-1', 'GUM_news_a-2']
  .map((id) => `# sent_id = ${id}\n1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_\n\n`)
  .join('')

test('keeps the sentences whose id matches', () => {
  const chosen = selectSentences(conllu, /_news_/)
  expect(chosen.match(/sent_id = \S+/g)).toEqual([
    'sent_id = GUM_news_a-1',
    'sent_id = GUM_news_a-2',
  ])
})

test('keeps all without a pattern', () => {
  expect(selectSentences(conllu)).toBe(conllu)
})
