import { silentReports, type EventComparison, type ReportHead, type Stance } from '@volgens/record'
import type { Check } from './dossier-check.ts'
import type { Expected, SiteFinder } from './expected-dossier.ts'
import { isVoice } from './is-voice.ts'
import { isAt } from './is-at.ts'
import { countPairs } from './pairs.ts'

type Entry = Expected['events'][number]

const STANCES: Readonly<Record<Entry['stance'], readonly Stance[]>> = {
  asserts: ['happened', 'open'],
  denies: ['denied'],
  doubts: ['denied', 'open'],
  silent: [],
}

/**
 * An account is there where its words are, with its type, stance and voice, which of what the narrator tells that
 * somebody asked or refused is the one who did; a silent report, where it is listed as
 * silent on a group that has an account of the event.
 */
export function checkEvents(
  events: readonly EventComparison[],
  reports: readonly ReportHead[],
  expected: Expected,
  siteOf: SiteFinder,
): Check {
  const placed: { thing: string; group: EventComparison }[] = []
  const missing: string[] = []
  for (const entry of expected.events.filter(({ stance }) => stance !== 'silent')) {
    const group = events.find((event) => hasAccount(event, entry, expected, siteOf))
    if (group === undefined) missing.push(described(entry))
    else placed.push({ thing: entry.event, group })
  }
  const silent = expected.events.filter(({ stance }) => stance === 'silent')
  const heard = silent.filter((entry) =>
    placed.some(
      ({ thing, group }) => thing === entry.event && isSilent(group, entry, reports, expected),
    ),
  )
  missing.push(...silent.filter((entry) => !heard.includes(entry)).map(described))
  return { kind: 'events', found: placed.length + heard.length, missing, ...countPairs(placed) }
}

function hasAccount(event: EventComparison, entry: Entry, expected: Expected, siteOf: SiteFinder) {
  const site = siteOf(entry.report, entry.words)
  return (
    event.type === entry.type &&
    event.accounts.some(
      ({ account, stance, quote, doer }) =>
        STANCES[entry.stance].includes(stance) &&
        isAt(quote, site) &&
        [
          account,
          ...(doer === undefined
            ? []
            : [{ kind: 'named' as const, name: doer.name ?? doer.words }]),
        ].some((voice) => isVoice(voice, entry.voice ?? 'narrator', entry.report, expected)),
    )
  )
}

/** The reports of the example are told apart by their numbers, in the order of the dossier. */
function isSilent(
  group: EventComparison,
  { report }: Entry,
  reports: readonly ReportHead[],
  { reports: numbers }: Expected,
) {
  const at = Object.keys(numbers).sort().indexOf(report)
  const id = reports[at]?.id
  return id !== undefined && silentReports(group, reports).includes(id)
}

const described = ({ report, event, type, voice, stance, words }: Entry) =>
  `${report} ${event} (${type}): ${voice ?? 'the report'} ${stance} ${words ?? ''}`.trimEnd()
