import { expect, test } from 'vitest'
import { conlluForms, conlluSentence, readConllu, withSyntax, writeConllu } from './conllu.ts'
import type { Syntax } from './decode.ts'

const text = `# sent_id = 1
# text = I don't.
1\tI\tI\tPRON\tPRP\tCase=Nom\t2\tnsubj\t2:nsubj\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tdo\tdo\tVERB\tVBP\t_\t0\troot\t0:root\t_
3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t2:advmod\t_
3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t2:conj\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t2:punct\tSpaceAfter=No

`

const word = (upos: string, head: number, deprel: string): Syntax => ({
  upos,
  feats: '',
  lemma: 'ab',
  treebankLemma: 'a_b',
  head,
  deprel,
  confidence: 1,
})
const syntax = [
  word('NOUN', -1, 'root'),
  word('VERB', 0, 'x'),
  word('ADV', 1, 'y'),
  word('PUNCT', 0, 'z'),
]

test('writes what it read', () => {
  expect(writeConllu(readConllu(text))).toBe(text)
})

test('reads Windows line ends and a last sentence without blank line', () => {
  const windows = `${text}${text}`.trimEnd().replaceAll('\n', '\r\n')
  expect(writeConllu(readConllu(windows))).toBe(text + text)
})

test('gives the syntactic words, not ranges and empty nodes', () => {
  expect(readConllu(text).map(conlluForms)).toEqual([['I', 'do', "n't", '.']])
})

test('replaces the syntax and keeps comments, ranges and MISC', () => {
  const [sentence] = readConllu(text)
  if (sentence === undefined) throw new Error('no sentence')
  expect(writeConllu([withSyntax(sentence, syntax)])).toBe(`# sent_id = 1
# text = I don't.
1\tI\ta_b\tNOUN\t_\t_\t0\troot\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tdo\ta_b\tVERB\t_\t_\t1\tx\t_\t_
3\tn't\ta_b\tADV\t_\t_\t2\ty\t_\t_
4\t.\ta_b\tPUNCT\t_\t_\t1\tz\t_\tSpaceAfter=No

`)
})

test('makes a sentence from forms', () => {
  const made = conlluSentence(['# text = Ja!'], ['Ja', '!'], syntax.slice(0, 2), ['SpaceAfter=No'])
  expect(writeConllu([made])).toBe(
    '# text = Ja!\n1\tJa\ta_b\tNOUN\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t!\ta_b\tVERB\t_\t_\t1\tx\t_\t_\n\n',
  )
})
