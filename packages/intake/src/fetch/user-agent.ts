import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

/** The name that robots.txt calls us by. */
export const AGENT = 'Volgens'

export const USER_AGENT = `${AGENT}/${version}`
