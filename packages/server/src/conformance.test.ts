import fc from 'fast-check'
import { describeStores } from '@volgens/record/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from './app.ts'
import { BROKEN_TEXTS, brokenBodies, brokenValues, validValues } from './testing/broken.ts'
import { describedBy, type Described, type Operation } from './testing/described.ts'
import { exampleOf, sampleValues, type Example, type World } from './testing/examples.ts'
import { testParts } from './testing/parts.ts'
import { seed } from './testing/seed.ts'
import { JSON_TYPE, worldOf } from './testing/world.ts'

describeStores('every answer is as the description has it', (open) => {
  let world: World
  let described: Described
  beforeAll(async () => {
    const app = makeApp(testParts(open()))
    described = await describedBy(app)
    world = worldOf(app, await seed(open(), 'Havenstad'))
  }, 60_000)

  /** Sends a request, checks the answer and gives its status. */
  async function ask(operation: Operation, example: Example, text?: string): Promise<Response> {
    const { path, headers = {}, body } = example
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const answer = await world.app.request(path, {
      method: operation.method.toUpperCase(),
      headers: { ...(sent === undefined ? {} : JSON_TYPE), ...headers },
      ...(sent === undefined ? {} : { body: sent }),
    })
    const kept = answer.clone()
    await described.check(operation, answer).catch((fault: unknown) => {
      throw new Error(`${operation.method} ${path.slice(0, 200)}: ${answer.status}`, {
        cause: fault,
      })
    })
    return kept
  }

  const queried = (path: string, name: string, value: string) => {
    const [address = '', query = ''] = path.split('?')
    const others = query.split('&').filter((each) => each !== '' && !each.startsWith(`${name}=`))
    return `${address}?${[...others, `${name}=${value}`].join('&')}`
  }

  test('to a valid request of every method of every address', async () => {
    for (const operation of described.operations) {
      const answer = await ask(operation, await exampleOf(world, operation))
      expect([operation.path, answer.status]).toEqual([operation.path, operation.status])
    }
  }, 120_000)

  test('to every value that a parameter may have', async () => {
    const samples = sampleValues(world)
    for (const operation of described.operations.filter(({ method }) => method === 'get')) {
      const { path } = await exampleOf(world, operation)
      for (const parameter of operation.parameters.filter((each) => each.in === 'query')) {
        for (const value of validValues(parameter, samples)) {
          const asked = queried(path, parameter.name, encodeURIComponent(value))
          const { status } = await ask(operation, { path: asked })
          expect([asked, status]).toEqual([asked, asked.includes('bom=true') ? 400 : 200])
        }
      }
    }
  }, 300_000)

  test('to every value that a parameter must not have', async () => {
    for (const operation of described.operations) {
      const example = await exampleOf(world, operation)
      for (const parameter of operation.parameters.filter((each) => each.in === 'query')) {
        for (const value of brokenValues(parameter)) {
          const path = queried(example.path, parameter.name, value)
          const { status } = await ask(operation, { ...example, path })
          expect([path.slice(0, 100), status]).toEqual([path.slice(0, 100), 400])
        }
      }
      if (operation.method !== 'get') continue
      const { status } = await ask(operation, { path: queried(example.path, 'nonsense', '1') })
      if (operation.parameters.some((each) => each.in === 'query')) expect(status).toBe(400)
    }
  }, 300_000)

  test('to an id that is none, or nobody has', async () => {
    for (const operation of described.operations.filter(({ path }) => path.includes('{'))) {
      const example = await exampleOf(world, operation)
      const parameter = operation.parameters.find((each) => each.in === 'path')
      if (parameter === undefined) throw new Error(`${operation.path} has no parameter`)
      for (const value of [...brokenValues(parameter), '2147483647', '9007199254740991']) {
        const path = operation.path.replace(/\{\w+\}/, value)
        if (value === '') continue
        const { status } = await ask(operation, { ...example, path })
        expect([400, 404], `${operation.method} ${path.slice(0, 80)}`).toContain(status)
      }
    }
  }, 120_000)

  test('to a body that is not what it should be', async () => {
    for (const operation of described.operations.filter(({ takesJson }) => takesJson)) {
      const example = await exampleOf(world, operation)
      for (const text of BROKEN_TEXTS) {
        const { status } = await ask(operation, example, text)
        if (text !== '{}')
          expect([400, 415, 422], `${operation.path} ${text.slice(0, 20)}`).toContain(status)
      }
      for (const body of brokenBodies(example.body as Record<string, unknown>)) {
        const { status } = await ask(operation, { ...example, body })
        if ('nonsense' in body) expect(status, operation.path).toBe(400)
      }
      const headers = { ...example.headers, 'Content-Type': 'text/plain' }
      const { status } = await ask(operation, { ...example, headers })
      expect([400, 415], operation.path).toContain(status)
    }
  }, 300_000)

  test('to a write without If-Match, and with that of another state', async () => {
    for (const operation of described.operations) {
      const example = await exampleOf(world, operation)
      if (example.headers?.['If-Match'] === undefined) continue
      expect((await ask(operation, { ...example, headers: {} })).status).toBe(428)
      for (const tag of ['"nonsense"', 'nonsense', '"1-999999"', '', '"'.repeat(999)]) {
        const { status } = await ask(operation, { ...example, headers: { 'If-Match': tag } })
        expect([412, 428]).toContain(status)
      }
    }
  }, 120_000)

  test('to who has it already', async () => {
    for (const operation of described.operations.filter(({ method }) => method === 'get')) {
      const example = await exampleOf(world, operation)
      const tag = (await ask(operation, example)).headers.get('ETag')
      if (tag === null || operation.path === '/v1/items/{id}') continue
      const headers = { 'If-None-Match': tag }
      expect((await ask(operation, { ...example, headers })).status, operation.path).toBe(304)
    }
  }, 120_000)

  test('to who goes through a list page by page', async () => {
    for (const operation of described.operations) {
      const names = operation.parameters.map(({ name }) => name)
      if (!names.includes('limit') || !names.includes('after')) continue
      const all = await walked(operation, 200)
      const small = await walked(operation, 1)
      expect(small.slice(0, 30), operation.path).toEqual(all.slice(0, 30))
    }
  }, 120_000)

  /** The elements of a list, page by page, as text. */
  async function walked(operation: Operation, most: number): Promise<string[]> {
    const { maximum = 200 } =
      operation.parameters.find(({ name }) => name === 'limit')?.schema ?? {}
    let path: string | undefined = `${operation.path}?limit=${Math.min(most, maximum)}`
    const found: string[] = []
    for (let page = 0; path !== undefined && page < 30; page++) {
      const answer = await ask(operation, { path })
      const { items, next } = (await answer.json()) as { items: unknown[]; next?: string }
      found.push(...items.map((each) => JSON.stringify(each)))
      const link = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('Link') ?? '')?.[1]
      expect(link === undefined).toBe(next === undefined)
      path = link
    }
    return found
  }

  describe('to any query', () => {
    test('of the search', async () => {
      const operation = described.operations.find(({ path }) => path === '/v1/items')
      if (operation === undefined) throw new Error('no search')
      const samples = sampleValues(world)
      const pair = fc.oneof(
        ...operation.parameters.map((parameter) => {
          const values = [...validValues(parameter, samples), ...brokenValues(parameter)]
          const given = fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' }))
          return given.map((value) => [parameter.name, value.toWellFormed()] as [string, string])
        }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (pairs) => {
          const query = new URLSearchParams(pairs)
          const { status } = await ask(operation, { path: `/v1/items?${query}` })
          expect([200, 400, 404]).toContain(status)
        }),
        { numRuns: 150, seed: 7 },
      )
    }, 120_000)
  })
})
