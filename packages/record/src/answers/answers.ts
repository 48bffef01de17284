import type { Store } from '../store/open-store.ts'

/** What was answered to a request. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What is known of a request's key: nothing so far, then it is the caller's; else what came of it. */
export type Claim =
  | { readonly kind: 'mine' }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'other-request' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }

/** So long a key stands for its request. */
const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * Takes a key for a request, unless it is taken.
 *
 * request: SHA-256 of what is asked. Who gets `mine` keeps the answer, or drops the key where nothing was done.
 */
export async function claimKey({ db, now }: Store, key: string, request: string): Promise<Claim> {
  const oldest = new Date(now().getTime() - KEPT_MS)
  await db.deleteFrom('answers').where('at', '<', oldest).execute()
  const none = { status: null, headers: null, body: null }
  const made = await db
    .insertInto('answers')
    .values({ key, request, at: now(), ...none })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (made !== undefined) return { kind: 'mine' }
  const found = await db.selectFrom('answers').selectAll().where('key', '=', key).executeTakeFirst()
  if (found === undefined) return { kind: 'in-use' }
  if (found.request !== request) return { kind: 'other-request' }
  const { status, headers, body } = found
  if (status === null) return { kind: 'in-use' }
  // json comes back as what it says.
  const kept = headers as unknown as KeptAnswer['headers']
  return { kind: 'answered', answer: { status, headers: kept, body: body ?? '' } }
}

/** Keeps what was answered to the request that has the key. */
export async function keepAnswer(
  { db }: Store,
  key: string,
  { status, headers, body }: KeptAnswer,
): Promise<void> {
  await db
    .updateTable('answers')
    .set({ status, headers: JSON.stringify(headers), body })
    .where('key', '=', key)
    .execute()
}

/** Frees a key whose request came to nothing. */
export async function dropKey({ db }: Store, key: string): Promise<void> {
  await db.deleteFrom('answers').where('key', '=', key).where('status', 'is', null).execute()
}

/** Frees the keys that a process had when it was killed; call it before this one takes any. */
export async function dropUnanswered({ db }: Store): Promise<void> {
  await db.deleteFrom('answers').where('status', 'is', null).execute()
}
