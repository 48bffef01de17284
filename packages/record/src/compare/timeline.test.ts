import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { timeWords } from './time-words.ts'
import { timelineOf } from './timeline.ts'

const told = (words: string, outlet: string, published: string, edtf?: string) =>
  smallReading(`De troepen schoten ${words}. 🙂`, {
    report: { outlet, published },
    ...(edtf === undefined ? {} : { times: { [words]: edtf } }),
    events: [
      { trigger: 'schoten', type: 'ASSAULT', ...(edtf === undefined ? {} : { time: words }) },
    ],
  })

describeStores('events in time', (open) => {
  const dossier = () =>
    dossierOf(open(), [
      told('in de nacht', 'De Late', '2022-01-09', '2022-01-06/2022-01-07'),
      told('op vrijdag', 'De Vroege', '2022-01-08', '2022-01-07'),
      told('op de menigte', 'De Stille', '2022-01-07'),
    ])

  test('stand by the day they happened, without a day last, or by the day they were told', async () => {
    const { items } = await dossier()
    const outlets = (clock: 'happened' | 'said') =>
      timelineOf(items, { clock }).events.map(({ quote }) => quote.outlet)
    expect(outlets('happened')).toEqual(['De Late', 'De Vroege', 'De Stille'])
    expect(outlets('said')).toEqual(['De Stille', 'De Vroege', 'De Late'])
    expect(timelineOf(items, { clock: 'happened' }).undated).toBe(1)
    expect(timelineOf(items, { clock: 'said' }).undated).toBe(0)
  })

  test('are found by the days that they may have been on, and by account', async () => {
    const { items } = await dossier()
    const found = timelineOf(items, { clock: 'happened', from: '2022-01-06', to: '2022-01-06' })
    expect(found.events.map(({ quote }) => quote.outlet)).toEqual(['De Late'])
    expect(found.accounts).toHaveLength(3)
    const own = timelineOf(items, { clock: 'said', account: 'narrator:De Stille' })
    expect(own.events).toHaveLength(1)
  })

  test('have the words of their time', async () => {
    const store = open()
    const { items } = await dossier()
    const { events } = timelineOf(items, { clock: 'happened' })
    const times = await timeWords(store.db, events)
    expect(events.map((event) => times.get(event)?.words)).toEqual([
      ...['in de nacht', 'op vrijdag', undefined],
    ])
  })
})
