import { expect, test } from 'vitest'
import { ensureDossier } from '../reports/dossiers.ts'
import { saveReport } from '../reports/save-report.ts'
import { readingOf, SMALL } from '../testing/reviewed-report.ts'
import { describeStores } from '../testing/stores.ts'
import { reviewQueue } from './review-queue.ts'

const original = new TextEncoder().encode('as given')

describeStores('the queue of what waits for a decision', (open) => {
  test.each(['earliest', 'latest', 'unsure'] as const)(
    'goes on, %s first, where a page of it ended',
    async (order) => {
      const { id } = await ensureDossier(open(), order)
      for (const outlet of ['een', 'twee'])
        await saveReport(open(), readingOf(`${order} ${outlet}`, SMALL), { original, dossier: id })
      const call = { dossier: order, review: 'open', order } as const
      const all = await reviewQueue(open().db, { ...call, limit: 100 })
      const first = await reviewQueue(open().db, { ...call, limit: 3 })
      const rest = await reviewQueue(open().db, {
        ...call,
        after: first.items.at(-1)?.id,
        limit: 100,
      })
      expect(all.total).toBe(all.items.length)
      expect([...first.items, ...rest.items].map((item) => item.id)).toEqual(
        all.items.map((item) => item.id),
      )
      const confidences = all.items.map(({ confidence = 2 }) => confidence)
      if (order === 'unsure') expect(confidences).toEqual(confidences.toSorted((a, b) => a - b))
    },
  )
})
