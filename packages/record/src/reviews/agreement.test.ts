import { expect, test } from 'vitest'
import { ensureDossier } from '../reports/dossiers.ts'
import { saveReport } from '../reports/save-report.ts'
import { itemsOf, readingOf } from '../testing/reviewed-report.ts'
import { describeStores } from '../testing/stores.ts'
import { reviewAgreement } from './agreement.ts'
import { decideItem } from './decide.ts'

describeStores('agreement between reviewers', (open) => {
  const setUp = async (dossier: string) => {
    const { id } = await ensureDossier(open(), dossier)
    const reading = readingOf(dossier)
    await saveReport(open(), reading, { original: new Uint8Array([1]), dossier: id })
    const items = await itemsOf(open(), reading.report.id)
    return async (reviewer: string, decisions: Readonly<Record<string, string>>) => {
      for (const [local, decision] of Object.entries(decisions)) {
        const who = { item: items.get(local)?.id ?? 0, reviewer }
        if (decision === 'correct') {
          await decideItem(open(), { ...who, decision, patch: { rule: `by ${reviewer}` } })
        } else await decideItem(open(), { ...who, decision: decision as 'confirm' | 'reject' })
      }
    }
  }

  test('counts what two or more judged, of each the last judgement', async () => {
    const judge = await setUp('eens')
    await judge('Noor', { s1: 'reject', s2: 'reject', n1: 'confirm', f1: 'confirm' })
    await judge('Noor', { s1: 'confirm' })
    await judge('Bram', { s1: 'confirm', s2: 'reject', n1: 'reject', e1: 'confirm' })
    // s1 agreed, s2 agreed, n1 not: Do = 2 / 6, De = (6·5 - 3·2 - 3·2) / (6·5).
    const { alpha, ...counts } = await reviewAgreement(open().db, 'eens')
    expect(counts).toEqual({ units: 3, values: 6, reviewers: ['Bram', 'Noor'] })
    expect(alpha).toBeCloseTo(1 - 2 / 6 / (18 / 30), 12)
  })

  test('takes an item and its correction for two things to judge', async () => {
    const judge = await setUp('verbeterd')
    await judge('Noor', { s1: 'correct' })
    await judge('Bram', { s1: 'confirm' })
    expect(await reviewAgreement(open().db, 'verbeterd')).toMatchObject({ units: 0 })
    await judge('Iris', { s1: 'confirm' })
    expect(await reviewAgreement(open().db, 'verbeterd')).toEqual({
      ...{ alpha: undefined, units: 1, values: 2, reviewers: ['Bram', 'Iris'] },
    })
  })
})
