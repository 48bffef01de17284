import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import { problem, PROBLEM_TYPE } from './problem.ts'

/** Who may call a route once there are users: whoever may look, whoever may decide, whoever owns the record. */
export type Role = 'reader' | 'reviewer' | 'owner'

const PROBLEMS = {
  default: {
    description: 'A problem (RFC 9457)',
    content: { [PROBLEM_TYPE]: { schema: problem } },
  },
}

/** A route of the API with the role that it needs; every route may answer with a problem. */
export function route<Config extends Omit<RouteConfig, 'path'> & { readonly path: string }>(
  role: Role,
  config: Config,
) {
  return createRoute({
    ...config,
    'x-role': role,
    responses: { ...config.responses, ...PROBLEMS },
  })
}
