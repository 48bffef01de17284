import { RULES as ATTRIBUTION_RULES } from './attribution/rule-table.ts'
import { EVENT_RULES } from './events/rule-table.ts'
import { FIGURE_RULES } from './figures/rule-table.ts'
import { NAMING_RULES } from './namings/naming-rules.ts'
import { PLACE_RULES } from './places/rule-table.ts'
import { RULES as TIME_RULES } from './times/rule-table.ts'

/** Why a rule reads what it reads. */
export interface RuleReason {
  /** The row of the rule's table. */
  readonly id: string
  /** A clause in English: "a currency stands before or behind the number". */
  readonly because: string
  /** Words that it reads, without marks. */
  readonly example: string
  /** The rule read its words in the passive. */
  readonly passive: boolean
}

const ROWS = [
  ...ATTRIBUTION_RULES,
  ...NAMING_RULES,
  ...FIGURE_RULES,
  ...TIME_RULES,
  ...PLACE_RULES,
  ...EVENT_RULES,
]

/** The id of every rule of every layer, each once; actors are joined by sieves and have none. */
export const RULE_IDS: readonly string[] = ROWS.map(({ id }) => id)

const BY_ID = new Map(ROWS.map((row) => [row.id, row]))

/**
 * The reason of the `rule` of an item of a reading, whatever its layer; undefined for a rule of another version.
 *
 * "verb-clause-passive" → that of verb-clause, `passive`; "verb-passive" is a row of its own.
 */
export function reasonFor(rule: string): RuleReason | undefined {
  const row = BY_ID.get(rule) ?? BY_ID.get(rule.replace(/-passive$/, ''))
  if (row === undefined) return undefined
  const { id, because, example } = row
  return { id, because, example: example.replace(/\{\w |\}/g, ''), passive: id !== rule }
}
