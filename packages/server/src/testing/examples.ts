import type { Api } from '../http/api.ts'
import type { Seed } from './seed.ts'

/** What a request holds beside its method. */
export interface Example {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What examples are made with: an app over a store that has been seeded. */
export interface World extends Seed {
  readonly app: Api
  get<Body>(path: string): Promise<Body>
  send<Body>(method: string, path: string, body: unknown): Promise<Body>
  /** The ETag that something is read with. */
  tag(path: string): Promise<string>
}

interface Listed {
  readonly items: readonly { readonly id: number; readonly name: string }[]
}

const reviewer = 'Els'

/** The first open item. */
async function openItem({ get, dossier }: World): Promise<number> {
  const { items } = await get<Listed>(`/v1/reviews/queue?dossier=${dossier}`)
  return items[0]?.id ?? 0
}

async function decided(world: World): Promise<number> {
  const item = await openItem(world)
  const path = '/v1/reviews'
  const headers = { 'If-Match': await world.tag(`/v1/items/${item}`) }
  const body = JSON.stringify({ item, reviewer, decision: 'note', note: 'Nagaan.' })
  const type = { 'Content-Type': 'application/json' }
  const answer = await world.app.request(path, {
    method: 'POST',
    headers: { ...headers, ...type },
    body,
  })
  return ((await answer.json()) as { decision: { seq: number } }).decision.seq
}

const actorsOf = async ({ get }: World) =>
  (await get<Listed>('/v1/actors')).items.map(({ id }) => id)

async function savedSearch({ send }: World): Promise<number> {
  const name = `Zoeking ${Math.random()}`
  return (await send<{ id: number }>('POST', '/v1/searches', { name, query: 'words=doden' })).id
}

/** Waits until what was given has been looked at. */
async function imported({ get, send }: World, text: string): Promise<number> {
  const { job } = await send<{ job: { id: number } }>('POST', '/v1/imports', { text })
  for (;;) {
    const { state } = await get<{ state: string }>(`/v1/jobs/${job.id}`)
    if (state === 'done' || state === 'stopped') return job.id
    await new Promise((done) => setTimeout(done, 20))
  }
}

async function failed(world: World): Promise<number> {
  await imported(world, `Hm ${Math.random()}`)
  return (await world.get<Listed>('/v1/failures')).items.at(-1)?.id ?? 0
}

/** Reads with an id: where one is found. */
const READS: Readonly<Record<string, (world: World) => Promise<string>>> = {
  '/v1/dossiers/{id}': ({ dossier }) => Promise.resolve(`/v1/dossiers/${dossier}`),
  '/v1/reports/{id}': ({ reports }) => Promise.resolve(`/v1/reports/${reports[0]}`),
  '/v1/reports/{id}/text': ({ reports }) => Promise.resolve(`/v1/reports/${reports[0]}/text`),
  '/v1/reports/{id}/reading': ({ reports }) => Promise.resolve(`/v1/reports/${reports[0]}/reading`),
  '/v1/reports/{id}/versions': ({ reports }) =>
    Promise.resolve(`/v1/reports/${reports[0]}/versions`),
  '/v1/items/{id}': async (world) => `/v1/items/${await openItem(world)}`,
  '/v1/actors/{id}': async (world) => `/v1/actors/${(await actorsOf(world))[0]}`,
  '/v1/jobs/{id}': async (world) => `/v1/jobs/${await imported(world, 'Iets.')}`,
  '/v1/jobs/{id}/events': async (world) => `/v1/jobs/${await imported(world, 'Iets.')}/events`,
  '/v1/searches/{id}': async (world) => `/v1/searches/${await savedSearch(world)}`,
  '/v1/exports/{form}': ({ dossier }) => Promise.resolve(`/v1/exports/jsonl?dossier=${dossier}`),
  '/v1/comparisons/reports': ({ reports: [a, b] }) =>
    Promise.resolve(`/v1/comparisons/reports?a=${a}&b=${b}`),
}

/** Writes: each with what it needs, made anew. */
const WRITES: Readonly<Record<string, (world: World) => Promise<Example>>> = {
  'post /v1/dossiers': () =>
    Promise.resolve({ path: '/v1/dossiers', body: { name: `Dossier ${Math.random()}` } }),
  'patch /v1/dossiers/{id}': async ({ dossier, tag }) => {
    const path = `/v1/dossiers/${dossier}`
    return { path, headers: { 'If-Match': await tag(path) }, body: { archived: false } }
  },
  'post /v1/reviews': async (world) => {
    const item = await openItem(world)
    const headers = { 'If-Match': await world.tag(`/v1/items/${item}`) }
    return { path: '/v1/reviews', headers, body: { item, reviewer, decision: 'note', note: 'Ja.' } }
  },
  'post /v1/reviews/undo': async (world) => {
    const from = await decided(world)
    return { path: '/v1/reviews/undo', body: { from, reviewer } }
  },
  'post /v1/reviews/bulk': ({ dossier }) => {
    const body = { above: 0.5, dossier, kinds: ['statement'], reviewer, dryRun: true }
    return Promise.resolve({ path: '/v1/reviews/bulk', body })
  },
  'post /v1/actors/answers': async (world) => {
    const actors = (await actorsOf(world)).slice(0, 2)
    return { path: '/v1/actors/answers', body: { actors, answer: 'unsure', reviewer } }
  },
  'patch /v1/actors/{id}': async (world) => {
    const path = `/v1/actors/${(await actorsOf(world))[0]}`
    const body = { name: 'Anna Bos', reviewer }
    return { path, headers: { 'If-Match': await world.tag(path) }, body }
  },
  'post /v1/actors/{id}/merge': async (world) => {
    const [a, ...others] = await actorsOf(world)
    return { path: `/v1/actors/${a}/merge`, body: { with: others.slice(-1), reviewer } }
  },
  'post /v1/actors/{id}/split': async (world) => {
    for (const id of await actorsOf(world)) {
      const { members } = await world.get<{ members: { report: string; local: string }[] }>(
        `/v1/actors/${id}`,
      )
      const one = members.slice(0, 1).map(({ report, local }) => ({ report, local }))
      const body = { members: one, name: 'Een ander', reviewer }
      if (members.length > 1) return { path: `/v1/actors/${id}/split`, body }
    }
    throw new Error('no actor has two members')
  },
  'post /v1/imports': ({ dossier }) =>
    Promise.resolve({ path: '/v1/imports', body: { text: `Iets ${Math.random()}`, dossier } }),
  'delete /v1/jobs/{id}': async (world) => ({ path: `/v1/jobs/${await imported(world, 'Iets.')}` }),
  'post /v1/failures/{id}/retry': async (world) => {
    const path = `/v1/failures/${await failed(world)}/retry`
    return { path, body: { lang: 'nl' } }
  },
  'delete /v1/failures/{id}': async (world) => ({ path: `/v1/failures/${await failed(world)}` }),
  'post /v1/searches': () => {
    const body = { name: `Zoeking ${Math.random()}`, query: 'words=doden' }
    return Promise.resolve({ path: '/v1/searches', body })
  },
  'patch /v1/searches/{id}': async (world) => {
    const path = `/v1/searches/${await savedSearch(world)}`
    const body = { name: `Anders ${Math.random()}`, query: 'kind=figure' }
    return { path, headers: { 'If-Match': await world.tag(path) }, body }
  },
  'delete /v1/searches/{id}': async (world) => {
    const path = `/v1/searches/${await savedSearch(world)}`
    return { path, headers: { 'If-Match': await world.tag(path) } }
  },
}

/** A valid request for a method of an address; throws where this table has none. */
export async function exampleOf(
  world: World,
  { method, path }: { readonly method: string; readonly path: string },
): Promise<Example> {
  const write = WRITES[`${method} ${path}`]
  if (write !== undefined) return write(world)
  const read = READS[path]
  if (method === 'get' && read !== undefined) return { path: await read(world) }
  if (method === 'get' && !path.includes('{')) return { path }
  throw new Error(`no example of ${method} ${path}: add one to testing/examples.ts`)
}

/** Values of parameters whose shape does not say enough. */
export const sampleValues = ({ dossier, reports }: Seed): Readonly<Record<string, string[]>> => ({
  words: ['gewond', '"tien mensen"', '-gewond', 'wounded or died'],
  voice: ['Anna Bos', '1'],
  about: ['Jan Kok', '2'],
  label: ['rovers'],
  counts: ['mensen'],
  place: ['Havenstad'],
  said: ['2022-01', '2022-01-03/2022-01-09', '../2022'],
  meant: ['2022-01-07'],
  outlet: ['de kade'],
  lang: ['nl', 'en'],
  find: ['Bos'],
  expect: ['0000'],
  dossier: [String(dossier)],
  report: [reports[0]],
  a: [reports[0]],
  b: [reports[1]],
})
