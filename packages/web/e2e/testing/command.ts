import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A path of the repository. */
export const fromRoot = (path: string) =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url))

export const MAIN = fromRoot('packages/cli/dist/main.js')

/** Runs the built command; throws with what it said where it does not end well. */
export function volgens(args: readonly string[], input = ''): string {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' }
  return execFileSync(process.execPath, [MAIN, ...args], { input, env, encoding: 'utf8' })
}
