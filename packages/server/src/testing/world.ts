import type { World } from './examples.ts'

export const JSON_TYPE = { 'Content-Type': 'application/json' }

/** An app with what was seeded, and short ways to ask it. */
export function worldOf(app: World['app'], seeded: Pick<World, 'dossier' | 'reports'>): World {
  const send = async <Body>(method: string, path: string, body: unknown) => {
    const answer = await app.request(path, {
      method,
      headers: JSON_TYPE,
      body: JSON.stringify(body),
    })
    return (await answer.json()) as Body
  }
  return {
    ...{ ...seeded, app, send },
    get: async <Body>(path: string) => (await (await app.request(path)).json()) as Body,
    tag: async (path) => (await app.request(path)).headers.get('ETag') ?? '',
  }
}
