import type { ActorMember, ListedActor } from '@volgens/record'
import { harmless } from './columns.ts'
import { grid } from './grid.ts'
import { heading } from './heading.ts'
import type { Screen } from './style.ts'
import { wrap } from './wrap.ts'

const HEAD = ['no.', 'name', 'kind', 'reports', 'mentions']
const NUMBERS = [0, 3, 4]
/** Of all columns but the name, which has what is left of the screen. */
const WIDTHS = [6, 12, 7, 8]

/** The actors of the record as a table, below each name its other spellings and its roles. */
export function knownActors(actors: readonly ListedActor[], screen: Screen): string[] {
  const rows = actors.map((actor) => [
    String(actor.id),
    [actor.name, factsOf(actor)].filter((line) => line !== '').join('\n'),
    actor.kind,
    String(actor.reports),
    String(actor.mentions),
  ])
  const [number = 0, ...others] = WIDTHS
  const name = roomFor(WIDTHS, screen)
  return grid([HEAD, ...rows], [number, name, ...others], screen, NUMBERS).slice(0, -1)
}

/** What is left beside the other columns, their gaps and the margin. */
const roomFor = (others: readonly number[], { width }: Screen) =>
  Math.max(12, width - 2 - others.reduce((sum, each) => sum + each + 2, 0))

/** "also Tokajev, Tokaev · president · curated" */
function factsOf({ name, spellings, roles, curated }: ListedActor): string {
  const others = spellings.map((each) => each.name).filter((each) => each !== name)
  return [
    others.length === 0 ? '' : `also ${few(others)}`,
    few([...new Set(roles.map((role) => role.toLowerCase()))]),
    curated ? 'curated' : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}

const MOST = 5

const few = (words: readonly string[]) =>
  words.length <= MOST
    ? words.join(', ')
    : `${words.slice(0, MOST).join(', ')} and ${words.length - MOST} more`

/** What belongs to one actor, report by report. */
export function actorMembersOf(
  actor: ListedActor,
  members: readonly ActorMember[],
  screen: Screen,
): string[] {
  const rows = members.map(({ report, local, name, mentions, outlet, title, published }) => [
    report.slice(0, 8),
    local,
    name,
    String(mentions),
    [published, outlet, title].filter((each) => each !== undefined).join(' · '),
  ])
  const facts = [actor.kind, factsOf(actor)].filter((each) => each !== '').join(' · ')
  const widths = [8, 4, 24, 8]
  return [
    heading(harmless(`${actor.id} ${actor.name}`), screen),
    ...wrap([{ text: harmless(facts), style: { faint: true } }], screen),
    '',
    ...grid(
      [['report', 'id', 'called', 'mentions', 'where'], ...rows],
      [...widths, roomFor(widths, screen)],
      screen,
      [3],
    ).slice(0, -1),
  ]
}
