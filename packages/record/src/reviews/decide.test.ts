import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, saveReviewed } from '../testing/reviewed-report.ts'
import { describeStores } from '../testing/stores.ts'
import { verifyStore } from '../verify/verify-store.ts'
import { decideItem, type Verdict } from './decide.ts'
import { itemHistory, reviewQueue } from './review-queue.ts'
import { undoDecisions } from './undo-decision.ts'

describeStores('deciding on an item', (open) => {
  const setUp = async (outlet: string) => {
    const { report } = await saveReviewed(open(), outlet)
    const items = () => itemsOf(open(), report.id)
    const idOf = async (local: string) => (await items()).get(local)?.id ?? 0
    const undo = (seq: number) => undoDecisions(open(), { from: seq, to: seq, reviewer: 'Noor' })
    return { items, idOf, undo }
  }

  test.each([
    ['confirm', 'confirmed'],
    ['reject', 'rejected'],
  ] as const)('writes down who decided to %s, and when', async (decision, review) => {
    const { items, idOf } = await setUp(`besluit ${decision}`)
    const item = await idOf('s1')
    const entry = await decideItem(open(), { item, reviewer: ' Noor ', decision, note: 'gebeld' })
    expect(entry).toMatchObject({ reviewer: 'Noor', decision, at: '2022-01-12T08:00:00.000Z' })
    expect(entry.body).toEqual({
      words: 'dat zeker tien mensen zijn gewond',
      start: 9,
      note: 'gebeld',
    })
    expect((await items()).get('s1')).toMatchObject({ review, corrected: null })
    expect(await itemHistory(open().db, item)).toEqual([entry])
  })

  test('leaves an item open that only has a note', async () => {
    const { items, idOf } = await setUp('nota')
    await decideItem(open(), {
      ...{ item: await idOf('s1'), reviewer: 'Noor', decision: 'note', note: 'nog bellen' },
    })
    expect((await items()).get('s1')).toMatchObject({ review: 'open' })
  })

  test('shows a corrected source in the statement and in the figure that has its voice', async () => {
    const { items, idOf } = await setUp('bron')
    const before = await items()
    await decideItem(open(), {
      ...{ item: await idOf('s1'), reviewer: 'Noor', decision: 'correct' },
      patch: { source: { spans: 'Minister Anna Bos', actor: 'Jan Kok' }, form: 'direct' },
    })
    const after = await items()
    expect(after.get('s1')).toMatchObject({
      ...{ review: 'corrected', form: 'direct', voice_words: 'Minister Anna Bos' },
      ...{ key: before.get('s1')?.key, id: before.get('s1')?.id },
      body: before.get('s1')?.['body'],
      corrected: { id: 's1', source: { spans: [[0, 17]], actor: 'a2' } },
    })
    expect(after.get('f1')).toMatchObject({
      ...{ review: 'open', voice_words: 'Minister Anna Bos', voice: after.get('s1')?.['voice'] },
    })
    expect(after.get('s1')?.['voice']).not.toBe(before.get('s1')?.['voice'])
    const { items: queue } = await reviewQueue(open().db, { review: 'corrected', limit: 1000 })
    expect(queue.find(({ id }) => id === after.get('s1')?.id)?.voice.name).toBe('Jan Kok')
  })

  test.each<[why: string, local: string, patch: unknown, message: RegExp]>([
    ['is no object', 's1', 'direct', /no JSON object/],
    ['has a form that there is not', 's1', { form: 'loud' }, /not valid at form/],
    ['has a field that there is not', 's1', { loud: true }, /not valid/],
    ['leaves a field out that must be there', 's1', { content: null }, /not valid at content/],
    ['has a place outside the text', 's1', { cue: [[5, 5000]] }, /no place in the report/],
    ['has a place that ends before it begins', 's1', { cue: [[7, 5]] }, /no place in the report/],
    ['has a place without words', 's1', { cue: [[8, 9]] }, /no words/],
    ['has words that the report has not', 's1', { cue: 'riep' }, /not in the report/],
    ['has words that stand there twice', 's1', { cue: 'e' }, /give more of the words/],
    ['names an actor that the report has not', 's1', { source: { actor: 'Piet' } }, /no actor/],
    ['refers to a statement that is not there', 'f1', { statement: 's9' }, /statement s9/],
    ['has bounds the wrong way round', 'f1', { high: 3 }, /lower bound 10 is above/],
    ['changes nothing', 's1', { form: 'indirect' }, /changes nothing/],
  ])('refuses a correction that %s', async (why, local, patch, message) => {
    const { items, idOf } = await setUp(`weigering ${why}`)
    const before = await items()
    const verdict = {
      item: await idOf(local),
      reviewer: 'Noor',
      decision: 'correct' as const,
      patch,
    }
    await expect(decideItem(open(), verdict)).rejects.toMatchObject({
      code: 'bad-correction',
      message: expect.stringMatching(message) as string,
    })
    expect(await items()).toEqual(before)
  })

  test('refuses an item that is not there, and a decision of nobody', async () => {
    const { idOf } = await setUp('niemand')
    const item = await idOf('s1')
    await expect(
      decideItem(open(), { item: 0, reviewer: 'Noor', decision: 'confirm' }),
    ).rejects.toMatchObject({ code: 'no-such-item' })
    for (const reviewer of ['', '  ', 'a\u0000b', '\ud800']) {
      await expect(
        decideItem(open(), { item, reviewer, decision: 'confirm' }),
      ).rejects.toMatchObject({ code: 'bad-decision' })
    }
  })

  test('refuses to undo under a decision that still stands, and what is undone', async () => {
    const { items, idOf, undo } = await setUp('volgorde')
    const item = await idOf('s1')
    const confirm = await decideItem(open(), { item, reviewer: 'Noor', decision: 'confirm' })
    const reject = await decideItem(open(), { item, reviewer: 'Bram', decision: 'reject' })
    await expect(undo(confirm.seq)).rejects.toMatchObject({
      code: 'cannot-undo',
      message: expect.stringContaining(`decision ${reject.seq} on the same item (reject, by Bram)`),
    })
    const [taken] = await undo(reject.seq)
    expect((await items()).get('s1')).toMatchObject({ review: 'confirmed' })
    await expect(undo(reject.seq)).rejects.toMatchObject({ code: 'cannot-undo' })
    await undo(taken?.seq ?? 0)
    expect((await items()).get('s1')).toMatchObject({ review: 'rejected' })
    await expect(undo(10_000_000)).rejects.toMatchObject({ code: 'no-such-decision' })
  })

  test('undoes a run of decisions at once, or none of them', async () => {
    const { items, idOf } = await setUp('reeks')
    const before = await items()
    const seqs: number[] = []
    for (const local of ['s1', 's2', 's1', 'f1']) {
      const item = await idOf(local)
      seqs.push((await decideItem(open(), { item, reviewer: 'Noor', decision: 'confirm' })).seq)
    }
    const [from = 0, , , to = 0] = seqs
    await expect(
      undoDecisions(open(), { from, to: to - 2, reviewer: 'Noor' }),
    ).rejects.toMatchObject({ code: 'cannot-undo' })
    expect((await items()).get('s2')).toMatchObject({ review: 'confirmed' })
    await undoDecisions(open(), { from, to, reviewer: 'Noor' })
    expect(await items()).toEqual(before)
  })

  test('gives back by undo exactly what was there before, whatever was decided', async () => {
    const { items, idOf, undo } = await setUp('terug')
    const locals = ['s1', 's2', 'n1', 'f1', 'e1']
    const verdicts = await verdictsOn(locals, idOf)
    const choice = fc.record({ local: fc.nat(locals.length - 1), verdict: fc.nat(4) })
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 8 }), async (choices) => {
        const undone: (readonly [number, Awaited<ReturnType<typeof items>>])[] = []
        for (const { local, verdict } of choices) {
          const chosen = verdicts[local]?.[verdict]
          const before = await items()
          const entry = chosen && (await decideItem(open(), chosen).catch(() => undefined))
          if (entry !== undefined) undone.push([entry.seq, before])
        }
        for (const [seq, before] of undone.reverse()) {
          const after = await items()
          const [taken] = await undo(seq)
          expect(await items()).toEqual(before)
          const [again] = await undo(taken?.seq ?? 0)
          expect(await items()).toEqual(after)
          await undo(again?.seq ?? 0)
          expect(await items()).toEqual(before)
        }
      }),
      { numRuns: 8, seed: 5 },
    )
    expect((await verifyStore(open())).faults).toEqual([])
  })

  test('keeps one chain where several decide at once', async () => {
    const { idOf } = await setUp('tegelijk')
    const item = await idOf('s1')
    const reviewers = ['Noor', 'Bram', 'Iris', 'Daan', 'Sara', 'Luuk']
    const entries = await Promise.all(
      reviewers.map((reviewer) => decideItem(open(), { item, reviewer, decision: 'confirm' })),
    )
    expect(new Set(entries.map(({ seq }) => seq)).size).toBe(reviewers.length)
    expect(await verifyStore(open())).toMatchObject({ faults: [] })
  })
})

async function verdictsOn(
  locals: readonly string[],
  idOf: (local: string) => Promise<number>,
): Promise<Verdict[][]> {
  const patches: Readonly<Record<string, unknown>> = {
    s1: { source: { spans: 'Jan Kok', actor: 'Jan Kok' } },
    s2: { source: { spans: [], actor: null, anonymous: true } },
    n1: { named: { spans: 'mensen' } },
    f1: { low: null, value: 12 },
    e1: { mode: 'planned', voice: 's1' },
  }
  return Promise.all(
    locals.map(async (local): Promise<Verdict[]> => {
      const item = await idOf(local)
      return [
        { item, reviewer: 'Noor', decision: 'confirm' },
        { item, reviewer: 'Bram', decision: 'reject' },
        { item, reviewer: 'Noor', decision: 'note', note: 'nakijken' },
        { item, reviewer: 'Iris', decision: 'correct', patch: patches[local] },
        { item, reviewer: 'Bram', decision: 'correct', patch: { rule: 'by hand' } },
      ]
    }),
  )
}
