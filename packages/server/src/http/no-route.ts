import type { Context } from 'hono'
import type { Api } from './api.ts'
import { answerProblem } from './problem.ts'

/** Answers what no route takes: with the methods that there are for the address, or that there is nothing. */
export function answerNoRoute(c: Context, api: Api): Response {
  const { method, path } = c.req
  const allowed = methodsAt(api, path)
  if (allowed.length === 0)
    return answerProblem(
      c,
      'no-such-route',
      `${method} ${path.slice(0, 200)} is nothing here; /v1/openapi.json lists what is`,
    )
  c.header('Allow', allowed.join(', '))
  return answerProblem(
    c,
    'no-such-method',
    `${method} ${path.slice(0, 200)}; expected ${allowed.join(', ')}; /v1/openapi.json says what each does`,
  )
}

function methodsAt(api: Api, path: string): string[] {
  const given = path.split('/')
  return api.openAPIRegistry.definitions.flatMap((each) => {
    if (each.type !== 'route') return []
    const parts = each.route.path.split('/')
    const fits =
      parts.length === given.length &&
      parts.every((part, at) => part.startsWith('{') || part === given[at])
    return fits ? each.route.method.toUpperCase() : []
  })
}
