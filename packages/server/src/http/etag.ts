import { createHash } from 'node:crypto'
import { VolgensError } from '@volgens/shapes'
import type { Context, TypedResponse } from 'hono'

/** Answers with JSON and its ETag, or with 304 where the caller has it already. */
export function answerTagged<Body extends object>(c: Context, body: Body, given?: string) {
  // Once: that of a long report is megabytes.
  const json = JSON.stringify(body)
  const tag = given ?? tagOfJson(json)
  c.header('ETag', tag)
  c.header('Cache-Control', 'private, no-cache')
  const answer: Response = matches(c.req.header('If-None-Match'), tag)
    ? c.body(null, 304)
    : c.body(json, 200, { 'Content-Type': 'application/json' })
  return answer as Response & TypedResponse<Body, 200, 'json'>
}

/**
 * Checks that the caller means the state that a resource is in.
 *
 * Throws `match-required` without If-Match, `changed-meanwhile` where it is another's.
 */
export function requireMatch(c: Context, tag: string): void {
  const given = c.req.header('If-Match')
  if (given === undefined)
    throw new VolgensError(
      'match-required',
      'no If-Match; expected the ETag that the resource was read with; read it and send that',
    )
  if (!matches(given, tag))
    throw new VolgensError(
      'changed-meanwhile',
      `the resource is ${tag} by now, not ${given.slice(0, 100)}; nothing was changed; read it again and decide anew`,
    )
}

/** A strong ETag of a body: the same JSON, the same tag. */
export const tagOf = (body: unknown) => tagOfJson(JSON.stringify(body))

const tagOfJson = (json: string) =>
  `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`

const matches = (header: string | undefined, tag: string) =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some((each) => each.trim().replace(/^W\//, '') === tag))
