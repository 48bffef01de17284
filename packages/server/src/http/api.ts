import { OpenAPIHono } from '@hono/zod-openapi'
import { answerProblem } from './problem.ts'

/** What travels with a request. */
export interface ApiEnv {
  readonly Variables: { requestId: string }
}

export type Api = OpenAPIHono<ApiEnv>

/** An API without routes; a request that is not as its route says is answered with what is wrong with which part. */
export function openApi(): Api {
  return new OpenAPIHono<ApiEnv>({
    defaultHook(result, c) {
      if (result.success) return undefined
      const faults = result.error.issues.map(({ path, message }) => ({
        at: [result.target, ...path].map(String).join('.'),
        message,
      }))
      const said = faults.map(({ at, message }) => `${at}: ${message}`).join('; ')
      return answerProblem(
        c,
        'bad-request',
        `${said}; /v1/openapi.json says what each request may hold`,
        400,
        faults,
      )
    },
  })
}
