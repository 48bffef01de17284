import { storeAnswers } from '@volgens/record'
import type { Parts } from '../parts.ts'
import type { Api } from './api.ts'

/** `/healthz`: the process runs; `/readyz`: it has its record and takes requests. */
export function addHealth(api: Api, { store, stopping }: Parts): void {
  api.get('/healthz', (c) => c.json({ status: 'ok' }))
  api.get('/readyz', async (c) => {
    if (stopping.aborted) return c.json({ status: 'stopping' }, 503)
    const answers = await storeAnswers(store)
    return answers ? c.json({ status: 'ready' }) : c.json({ status: 'no store' }, 503)
  })
}
