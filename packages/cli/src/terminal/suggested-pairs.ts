import type { Evidence, Suggestion } from '@volgens/record'
import { harmless } from './columns.ts'
import type { Screen } from './style.ts'
import { wrap } from './wrap.ts'

/** Pairs of actors with why they may be one, or not, in words. */
export function suggestedPairs(suggestions: readonly Suggestion[], screen: Screen): string[] {
  return suggestions.flatMap((suggestion, at) => [
    ...(at === 0 ? [] : ['']),
    ...pairLines(suggestion, screen),
  ])
}

function pairLines({ actors, score, evidence, unsure }: Suggestion, screen: Screen): string[] {
  const [a, b] = actors
  const title = [
    { text: `${score.toFixed(2)}  `, style: { faint: true } },
    { text: harmless(`${a.id} ${a.name}`), style: { bold: true } },
    { text: '  =?  ', style: {} },
    { text: harmless(`${b.id} ${b.name}`), style: { bold: true } },
  ]
  const counts = `${reports(a.reports)} and ${reports(b.reports)}`
  const asked = unsure === undefined ? [] : [`nobody could tell (decision ${unsure})`]
  const why = [...evidence.map(inWords), counts, ...asked].join('; ')
  const indent = { first: '        ', rest: '        ' }
  return [
    ...wrap(title, screen, { first: '  ', rest: '        ' }),
    ...wrap([{ text: harmless(why), style: { faint: true } }], screen, indent),
  ]
}

const reports = (count: number) => (count === 1 ? '1 report' : `${count} reports`)

function inWords(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'name':
      return nameInWords(evidence)
    case 'role': {
      const [a, b] = evidence.roles.map((role) => role.toLowerCase())
      return a === b ? `both ${a}` : `${a} and ${b}`
    }
    case 'dossier':
      return `both in ${evidence.dossiers.join(', ')}`
    case 'together':
      return `${reports(evidence.reports)} ${evidence.reports === 1 ? 'has' : 'have'} both`
    case 'kinds':
      return `but taken for a ${evidence.kinds.join(' and a ')}`
    case 'others':
      return `but it may be ${evidence.count} other${evidence.count === 1 ? '' : 's'} as well`
  }
}

function nameInWords({ relation, names }: Extract<Evidence, { kind: 'name' }>): string {
  const [a, b] = names
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  switch (relation) {
    case 'same':
      return a === b ? `both called ${a}` : `called ${a} and ${b}`
    case 'spelling':
      return `one name in two spellings: ${a}, ${b}`
    case 'initials':
      return `${short} is the initials of ${long}`
    case 'part':
      return `${short} is a part of ${long}`
    case 'alike':
      return `names much alike: ${a}, ${b}`
  }
}
