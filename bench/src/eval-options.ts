import { parseArgs } from 'node:util'
import { optionalValues } from './optional-values.ts'
import { CHAIN_SETS } from './coreference/chain-sets.ts'
import { ATTRIBUTION_SETS, SYNTAX_SETS } from './quality/sets.ts'

export interface EvalOptions {
  /** Folder with eval/, data/ and seed/, relative to the repository. */
  readonly shared: string
  /** Names of sets; all when empty. */
  readonly sets: readonly string[]
  /** A file, or `-` for stdout in place of the table. */
  readonly json?: string
  readonly rules: boolean
  /** How many cases of each kind to show. */
  readonly misses?: number
}

const names = [...SYNTAX_SETS, ...ATTRIBUTION_SETS, ...CHAIN_SETS].map(({ name }) => name)

export const usage = `usage: npm run eval -- [--shared DIR] [--set NAME]… [--rules] [--misses [N]] [--json [FILE]]
  --shared DIR    where the treebanks, annotated articles and scorers are (../shared)
  --set NAME      only this set; may be repeated: ${names.join('; ')}
  --rules         precision and count of each rule
  --misses [N]    what was missed, spurious or wrongly sourced, N of each kind (20)
  --json [FILE]   the figures as JSON, into FILE or in place of the table`

/** The options, or undefined where the arguments are not understood. */
export function evalOptions(args: readonly string[]): EvalOptions | undefined {
  try {
    const { values } = parseArgs({
      args: optionalValues(args, { '--misses': '20', '--json': '-' }),
      options: {
        shared: { type: 'string', default: '../shared' },
        set: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
        rules: { type: 'boolean', default: false },
        misses: { type: 'string' },
      },
    })
    const { shared, set: sets, json, rules, misses } = values
    if (!sets.every((name) => names.includes(name))) return undefined
    if (misses !== undefined && !/^\d+$/.test(misses)) return undefined
    return {
      shared,
      sets,
      rules,
      ...(json === undefined ? {} : { json }),
      ...(misses === undefined ? {} : { misses: Number(misses) }),
    }
  } catch {
    return undefined
  }
}
