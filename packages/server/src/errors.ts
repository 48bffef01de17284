import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this package, beside those of http/problem.ts:
 *
 * no-such-job         no import has that number
 * no-such-failure     no failure has that number (any more)
 * too-large           a body or a file above what is taken
 * wrong-media-type    a body in a form that the route does not take
 * bad-request         a request that is not as /v1/openapi.json says
 * no-example          this server was not told where the example dossier is
 */

export const noSuchJob = (id: number) =>
  new VolgensError('no-such-job', `there is no job ${id}; expected one that /v1/jobs lists`)

export const noSuchFailure = (id: number) =>
  new VolgensError(
    'no-such-failure',
    `there is no failure ${id}; expected one that /v1/failures lists; what was added since is none any more`,
  )

export const tooLarge = (what: string, most: number) =>
  new VolgensError(
    'too-large',
    `${what} of more than ${Math.floor(most / 1_000_000)} MB; nothing was kept; give less at once, or use the command (volgens add), which has no such limit`,
  )

export const wrongMediaType = (found: string | undefined, expected: string) =>
  new VolgensError(
    'wrong-media-type',
    `a body of ${found === undefined ? 'no type' : `type ${found.slice(0, 100)}`}; expected ${expected}`,
  )

export const badRequest = (found: string, expected: string) =>
  new VolgensError('bad-request', `${found}; expected ${expected}`)

export const noExample = () =>
  new VolgensError(
    'no-example',
    'this server has no example dossier; expected a copy of Volgens with its examples folder; add reports of your own',
  )
