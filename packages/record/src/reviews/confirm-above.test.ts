import { expect, test } from 'vitest'
import { ensureDossier } from '../reports/dossiers.ts'
import { itemsOf, readingOf, SMALL } from '../testing/reviewed-report.ts'
import { saveReport } from '../reports/save-report.ts'
import { describeStores } from '../testing/stores.ts'
import { verifyStore } from '../verify/verify-store.ts'
import { confirmAbove } from './confirm-above.ts'
import { decideItem } from './decide.ts'
import { undoDecisions } from './undo-decision.ts'

const original = new TextEncoder().encode('as given')

describeStores('confirming what nobody disputes', (open) => {
  const addTo = async (dossier: string, outlet: string) => {
    const { id } = await ensureDossier(open(), dossier)
    const reading = readingOf(outlet, {
      ...SMALL,
      statements: [...(SMALL.statements ?? []), { content: 'zijn gewond', confidence: 0.9 }],
    })
    await saveReport(open(), reading, { original, dossier: id })
    return async () =>
      [...(await itemsOf(open(), reading.report.id))].map(([local, { review }]) => [local, review])
  }

  test('confirms open statements from a confidence on, an entry each, in one dossier', async () => {
    const items = await addTo('bulk', 'bulk een')
    const elsewhere = await addTo('anders', 'bulk twee')
    const call = { above: 0.9, dossier: 'bulk', reviewer: 'Noor' }
    expect(await confirmAbove(open(), { ...call, dryRun: true })).toEqual({
      count: 2,
      from: undefined,
      to: undefined,
    })
    expect((await items()).every(([, review]) => review === 'open')).toBe(true)
    const { count, from = 0, to = 0 } = await confirmAbove(open(), call)
    expect([count, to - from]).toEqual([2, 1])
    expect((await items()).filter(([, review]) => review === 'confirmed')).toEqual([
      ['s1', 'confirmed'],
      ['s3', 'confirmed'],
    ])
    expect((await elsewhere()).every(([, review]) => review === 'open')).toBe(true)
    expect(await confirmAbove(open(), call)).toMatchObject({ count: 0 })
    await undoDecisions(open(), { from, to, reviewer: 'Noor' })
    expect(await confirmAbove(open(), { ...call, dryRun: true })).toMatchObject({ count: 2 })
    expect((await verifyStore(open())).faults).toEqual([])
  })

  test('passes over what somebody noted something on, and over other kinds', async () => {
    const items = await addTo('nota bene', 'bulk drie')
    const query = open().db.selectFrom('items').select('id').where('outlet', '=', 'bulk drie')
    const { id: item } = await query.where('local', '=', 's1').executeTakeFirstOrThrow()
    await decideItem(open(), { item, reviewer: 'Bram', decision: 'note', note: 'klopt dit?' })
    const call = { above: 0.5, dossier: 'nota bene', reviewer: 'Noor' }
    expect(await confirmAbove(open(), { ...call, kinds: ['figure'] })).toMatchObject({ count: 0 })
    expect(await confirmAbove(open(), call)).toMatchObject({ count: 1 })
    expect((await items()).find(([local]) => local === 's1')).toEqual(['s1', 'open'])
  })

  test.each([-0.1, 1.1, Number.NaN])('refuses %d as a confidence', async (above) => {
    await expect(confirmAbove(open(), { above, reviewer: 'Noor' })).rejects.toMatchObject({
      code: 'bad-decision',
    })
  })
})
