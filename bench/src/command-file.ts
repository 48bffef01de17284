import { fileURLToPath } from 'node:url'

/** Where the repository begins. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built `volgens` command, for measurements that need a process of their own. */
export const commandFile = fileURLToPath(
  new URL('../../packages/cli/dist/main.js', import.meta.url),
)
