import type { Schemas } from '../../api/client.ts'
import type { Words } from '../../words/words.ts'

type Evidence = Schemas['Evidence']

/** What speaks for two actors being one and what against it, each a sentence. */
export function evidenceWords(
  evidence: readonly Evidence[],
  words: Words,
): { readonly pro: readonly string[]; readonly contra: readonly string[] } {
  const isPart = evidence.some(({ relation }) => relation === 'part')
  const speaksAgainst = ({ kind }: Evidence) =>
    kind === 'kinds' || kind === 'others' || (kind === 'together' && !isPart)
  const told = (each: readonly Evidence[]) =>
    each.map((one) => sentenceOf(one, isPart, words)).filter((sentence) => sentence !== '')
  return {
    pro: told(evidence.filter((each) => !speaksAgainst(each))),
    contra: told(evidence.filter(speaksAgainst)),
  }
}

function sentenceOf(found: Evidence, isPart: boolean, { actors, terms, lang }: Words): string {
  const { evidence } = actors
  const [a = '', b = ''] = found.names ?? found.roles ?? found.kinds ?? []
  switch (found.kind) {
    case 'name':
      return evidence[(found.relation ?? 'alike') as Relation](a, b)
    case 'role':
      return evidence.role(a, b)
    case 'dossier':
      return evidence.dossier(new Intl.ListFormat(lang).format(found.dossiers ?? []))
    case 'together':
      return (isPart ? evidence.togetherFor : evidence.together)(found.reports ?? 0)
    case 'kinds':
      return evidence.kinds(kindName(a, terms.actor), kindName(b, terms.actor))
    case 'others':
      return evidence.others(found.count ?? 0)
  }
}

type Relation = 'same' | 'spelling' | 'initials' | 'part' | 'alike'

const kindName = (kind: string, names: Words['terms']['actor']) =>
  names[kind as keyof typeof names] ?? kind
