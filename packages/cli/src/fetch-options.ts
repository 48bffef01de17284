import type { FetcherOptions } from '@volgens/intake'

/** What commands that fetch have in common. */
export interface FetchCommandOptions {
  readonly offline?: true
  readonly allow?: readonly string[]
}

export const fetcherOptions = (
  { offline, allow }: FetchCommandOptions,
  env: NodeJS.ProcessEnv,
): FetcherOptions => ({
  env,
  offline: offline === true,
  ...(allow === undefined ? {} : { allow }),
})
