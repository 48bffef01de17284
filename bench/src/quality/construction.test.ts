import { dutch } from '@volgens/nl'
import type { Word } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { countText, type ConstructionScore } from './construction-scores.ts'
import { constructionOf, type Ground } from './construction.ts'
import type { Attribution, Spans } from './gold.ts'
import { match } from './match.ts'

/** "Zij/PRON zegt/VERB/VerbForm=Fin": words with part of speech and features, spaces between. */
function ground(tagged: string): Ground {
  const words: Word[] = []
  let text = ''
  for (const item of tagged.split(' ')) {
    const [form = '', upos = 'X', feats = ''] = item.split('/')
    const start = text.length
    text += `${form} `
    const end = start + form.length
    words.push({ start, end, form, lemma: form, upos, feats, head: -1, deprel: 'dep' })
  }
  return { text, words, lexicon: dutch.lexicon }
}

const FIN = 'VERB/VerbForm=Fin'
const spanOf = (text: string, words: string): Spans =>
  words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]]

const attribution = (text: string, cue: string, ...content: string[]): Attribution => ({
  source: [],
  cue: spanOf(text, cue),
  content: content.flatMap((words) => spanOf(text, words)),
})

test.each([
  [`Zij zegt/${FIN} dat/SCONJ het regent/${FIN}`, 'zegt', ['dat het regent'], 'verb + that-clause'],
  [`Zij vraagt/${FIN} of/SCONJ het regent/${FIN}`, 'vraagt', ['of het regent'], 'verb + question'],
  [`Zij belooft/${FIN} te komen/VERB/VerbForm=Inf`, 'belooft', ['te komen'], 'verb + infinitive'],
  [`Zij pleit/${FIN} voor/ADP rust/NOUN`, 'pleit', ['voor rust'], 'verb + preposition'],
  [`Zij eist/${FIN} rust/NOUN`, 'eist', ['rust'], 'verb + noun phrase'],
  [`Zij zegt/${FIN} :/PUNCT het regent/${FIN}`, 'zegt', ['het regent'], 'verb + colon'],
  [`Het regent/${FIN} ,/PUNCT zegt/${FIN} zij`, 'zegt', ['Het regent'], 'clause, verb behind'],
  [`“Ja,” zegt/${FIN} zij`, 'zegt', ['“Ja,”'], 'quotation, verb behind'],
  [
    'De eis/NOUN dat/SCONJ zij komt/VERB/VerbForm=Fin',
    'eis',
    ['dat zij komt'],
    'noun + that-clause',
  ],
  [`Volgens/ADP haar regent/${FIN} het`, 'Volgens', ['regent het'], 'volgens X, in front'],
  [`Er vielen/${FIN} volgens/ADP haar doden`, 'volgens', ['Er vielen', 'doden'], 'volgens X, amid'],
  ['Jan: “Ja.”', '', ['“Ja.”'], 'quotation behind a colon, no cue'],
  ['“Ja.” Hij knikt', '', ['“Ja.”'], 'quotation alone, no cue'],
])('%s: the cue %s with %j is called %s', (tagged, cue, content, expected) => {
  const here = ground(tagged)
  expect(constructionOf(attribution(here.text, cue, ...content), here)).toBe(expected)
})

test('counts gold and predicted each by its own construction', () => {
  const here = ground(`Zij zegt/${FIN} dat/SCONJ het regent/${FIN}`)
  const gold = attribution(here.text, 'zegt', 'dat het regent')
  const read = attribution(here.text, 'zegt', 'het regent')
  const tallies = new Map<string, ConstructionScore>()
  countText(match([gold], [read]), here, tallies)
  expect([...tallies.values()]).toMatchObject([
    { construction: 'verb + that-clause', gold: 1, found: 1, predicted: 0, right: 0 },
    { construction: 'verb + clause', gold: 0, found: 0, predicted: 1, right: 1 },
  ])
})
