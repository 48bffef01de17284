import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import { KEY_PATTERN } from './idempotency.ts'
import { problem, PROBLEM_TYPE } from './problem.ts'

/** Who may call a route once there are users: whoever may look, whoever may decide, whoever owns the record. */
export type Role = 'reader' | 'reviewer' | 'owner'

const UNCHANGED = { 304: { description: 'As the caller has it (If-None-Match)' } }

const PROBLEMS = {
  default: {
    description: 'A problem (RFC 9457)',
    content: { [PROBLEM_TYPE]: { schema: problem } },
  },
}

/** Every POST may have one: `addIdempotency`. */
const KEYED = {
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header' as const,
      description: 'Of the caller’s making: the same request under the same key is done once',
      schema: { type: 'string' as const, pattern: KEY_PATTERN },
    },
  ],
}

/** A route of the API with the role that it needs; every route may answer with a problem. */
export function route<Config extends Omit<RouteConfig, 'path'> & { readonly path: string }>(
  role: Role,
  config: Config,
) {
  return createRoute({
    ...config,
    ...(config.method === 'post' ? KEYED : {}),
    'x-role': role,
    responses: { ...(isTagged(config) ? UNCHANGED : {}), ...config.responses, ...PROBLEMS },
  })
}

/** What is read as JSON has an ETag. */
const isTagged = ({ method, responses }: Omit<RouteConfig, 'path'>) => {
  const { content = {} } =
    (responses as Readonly<Record<string, { content?: object }>>)['200'] ?? {}
  return method === 'get' && 'application/json' in content
}
