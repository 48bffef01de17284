import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { commandFile, root } from '@volgens/bench/running'

/** A path of the repository. */
export const fromRoot = (path: string) => join(root, path)

/** Runs the built command; throws with what it said where it does not end well. */
export function volgens(args: readonly string[], input = ''): string {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' }
  return execFileSync(process.execPath, [commandFile, ...args], { input, env, encoding: 'utf8' })
}
