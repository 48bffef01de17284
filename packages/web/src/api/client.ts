import createClient from 'openapi-fetch'
import type { paths, components } from './schema.generated.ts'

/** The shapes of the API, as its description has them. */
export type Schemas = components['schemas']

/** Calls the API; what it takes and gives is typed by its description (`npm run generate`). */
export const api = createClient<paths>({ baseUrl: location.origin })

/** An answer that is no success: what the server says of it, or that it does not answer. */
export class ApiFault extends Error {
  readonly problem: Schemas['Problem'] | undefined

  constructor(problem: Schemas['Problem'] | undefined, cause?: unknown) {
    super(problem?.detail ?? 'no answer', { cause })
    this.problem = problem
  }

  /** The code that programs go by: no-such-report, changed-meanwhile; offline where nobody answers. */
  get code(): string {
    return this.problem?.type.split(':').at(-1) ?? 'offline'
  }
}

/** The body of an answer; throws `ApiFault`. */
export async function answerOf<Body>(
  call: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Body> {
  let answer: Awaited<typeof call>
  try {
    answer = await call
  } catch (fault) {
    throw new ApiFault(undefined, fault)
  }
  if (answer.data !== undefined) return answer.data
  throw new ApiFault(answer.error as Schemas['Problem'])
}
