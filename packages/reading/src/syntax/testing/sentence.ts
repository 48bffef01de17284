import type { Word } from '@volgens/shapes'

/** Words of `form/upos/head/relation/features`; head 0 is the root. */
export const sentence = (text: string): Word[] =>
  text.split(' ').map((cell, at) => {
    const [form = '', upos = '', head = '0', deprel = '', feats = ''] = cell.split('/')
    return {
      start: 10 * at,
      end: 10 * at + form.length,
      form,
      lemma: form,
      upos,
      feats,
      head: Number(head) - 1,
      deprel,
    }
  })
