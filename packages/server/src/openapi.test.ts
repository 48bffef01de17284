import { openStore } from '@volgens/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from './app.ts'
import { testParts } from './testing/parts.ts'

let store: Awaited<ReturnType<typeof openStore>>
beforeAll(async () => (store = await openStore({ memory: true })), 120_000)
afterAll(() => store.close())

test('the description of the API is the one that is kept; `npx vitest run packages/server -u` keeps a new one', async () => {
  const answer = await makeApp(testParts(store)).request('/v1/openapi.json')
  const description = { ...((await answer.json()) as object) }
  await expect(`${JSON.stringify(description, null, 2)}\n`).toMatchFileSnapshot('../openapi.json')
})
