import type { Context } from './context.ts'
import type { Period, Reason } from './period.ts'
import { resolveAway, unitAround } from './resolve-unit.ts'
import type { AwayTerm, Term, Unit } from './term.ts'

/** "twee jaar geleden", "een dag later"; what a clause tells of the past has not yet to come. */
export function resolveFromFocus(term: AwayTerm, context: Context): Period | Reason {
  const { published, tense } = context
  const found = resolveAway(term, published, focusFor(term.unit, context))
  if (typeof found === 'string' || published === undefined || tense !== 'past') return found
  const toCome = term.from === 'focus' && (found.first ?? 0) > published
  return toCome ? 'no-date-in-focus' : found
}

/** Days and weeks go on from the last day, months and years from whatever came last. */
function focusFor(unit: Unit, { focus, dayInFocus }: Context): Period | undefined {
  return ['day', 'week', 'weekend'].includes(unit) ? (dayInFocus ?? focus) : focus
}

/** "die dag" is the day in focus; a focus of a month has no day. */
export function resolveSame(
  term: Extract<Term, { kind: 'same' }>,
  context: Context,
): Period | Reason {
  const focus = focusFor(term.unit, context)
  if (focus?.first === undefined || focus.last === undefined) return 'no-date-in-focus'
  const around = unitAround(term.unit, focus.first)
  if (around?.last === undefined || focus.last > around.last) return 'no-date-in-focus'
  return around
}
