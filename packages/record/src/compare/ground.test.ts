import { randomUUID } from 'node:crypto'
import type { Reading } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { mergeActors } from '../actors/merge-actors.ts'
import { renameActor } from '../actors/rename-actor.ts'
import { ensureDossier } from '../reports/dossiers.ts'
import { findReport, saveReport } from '../reports/save-report.ts'
import { decideItem } from '../reviews/decide.ts'
import { undoDecisions } from '../reviews/undo-decision.ts'
import type { Store } from '../store/open-store.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { WIRE } from '../testing/wire-report.ts'
import { madeOf, openGrounds } from './ground.ts'
import { comparedItems } from './scope.ts'

const KINDS = ['naming'] as const
const reviewer = 'Eva'

const calls = (namer: string, label: string, more = '') =>
  smallReading(`${namer} noemt de mannen ${label}. ${more}`, {
    actors: { [namer]: 'person' },
    namings: [{ label, named: 'de mannen', namer }],
  })

/** A dossier with grounds that have been made once, and a way to change it. */
async function begun(store: Store, ...readings: readonly Reading[]) {
  const dossier = (await ensureDossier(store, randomUUID())).id
  const original = new TextEncoder().encode('as given')
  const add = (reading: Reading) => saveReport(store, reading, { original, dossier })
  for (const reading of readings) await add(reading)
  const grounds = openGrounds(store.db, () => Promise.resolve(new Map()))
  const now = () => grounds.of({ dossier }, KINDS)
  const labels = async () => (await now()).items.map(({ label }) => label)
  const namers = async () => (await now()).items.map(({ voice }) => voice.name)
  const first = (await now()).items[0]
  return { dossier, add, grounds, now, labels, namers, first, item: first?.id ?? 0 }
}

describeStores('the ground of comparisons', (open) => {
  test('is the same as long as nothing changes, and what is made of it with it', async () => {
    const { now } = await begun(open(), calls('Anna Vis', 'helden'))
    const [before, after] = [await now(), await now()]
    expect(after).toBe(before)
    const make = (ground: typeof before) => madeOf(ground, 'size', () => ({ size: 1 }))
    expect(make(after)).toBe(make(before))
  })

  test('is the same after a decision on another kind, and has the same items where they are as they were', async () => {
    const reading = smallReading('Gijs Vis noemt de mannen helden. Piet Bos zei dat het brandt.', {
      actors: { 'Gijs Vis': 'person', 'Piet Bos': 'person' },
      namings: [
        { label: 'helden', named: 'de mannen', namer: 'Gijs Vis' },
        { label: 'mannen', namer: 'Gijs Vis' },
      ],
      statements: [{ source: 'Piet Bos', cue: 'zei', content: 'dat het brandt' }],
    })
    const { dossier, now, item } = await begun(open(), reading)
    const before = await now()
    const [statement] = await comparedItems(open().db, { dossier }, ['statement'])
    await decideItem(open(), { item: statement?.id ?? 0, decision: 'confirm', reviewer })
    expect(await now()).toBe(before)
    await decideItem(open(), { item, decision: 'confirm', reviewer })
    const after = await now()
    expect(after.items.map(({ review }) => review)).toEqual(['confirmed', 'open'])
    expect(after.items[1]).toBe(before.items[1])
  })

  test('has what is asked for, as if nothing were kept', async () => {
    const { dossier, grounds } = await begun(open(), calls('Anna Lap', 'helden'))
    const items = await comparedItems(open().db, { dossier }, KINDS)
    expect((await grounds.of({ dossier }, KINDS)).items).toEqual(items)
    expect((await grounds.of({ dossier }, ['event', 'denial'])).items).toEqual([])
  })

  test('has a report as soon as it is added, also one that the record had already', async () => {
    const { dossier, add, labels } = await begun(open(), calls('Bert Vis', 'helden'))
    await add(calls('Bert Bos', 'rovers'))
    expect(await labels()).toHaveLength(2)
    const elsewhere = await begun(open(), calls('Bert Kok', 'dieven'))
    await findReport(open(), elsewhere.first?.report.id ?? '', dossier)
    expect((await labels()).sort()).toEqual(['dieven', 'helden', 'rovers'])
  })

  test('is without what a person rejects, and has it again when that is undone', async () => {
    const { item, labels } = await begun(open(), calls('Carla Vis', 'helden'))
    const { seq } = await decideItem(open(), { item, decision: 'reject', reviewer })
    expect(await labels()).toEqual([])
    await undoDecisions(open(), { from: seq, to: seq, reviewer })
    expect(await labels()).toEqual(['helden'])
  })

  test('has the name that a person gives an actor, and whom he is merged with', async () => {
    const { first, namers } = await begun(open(), calls('Dirk Vis', 'helden'), calls('Dora', 'a'))
    const actor = first?.voice.actor ?? 0
    await renameActor(open(), actor, 'Dirk van der Vis', reviewer)
    expect(await namers()).toContain('Dirk van der Vis')
    const other = await begun(open(), calls('Egbert Vis', 'helden'))
    await mergeActors(open(), actor, other.first?.voice.actor ?? 0, reviewer)
    expect(await namers()).toContain('Egbert Vis')
    expect(await namers()).not.toContain('Dirk van der Vis')
  })

  test('has copies of a report once as soon as the second one is there', async () => {
    const wire = (outlet: string) =>
      smallReading(WIRE, {
        report: { outlet, published: '2022-01-05' },
        namings: [{ label: 'verplichte', named: 'blusinstallaties' }],
      })
    const { add, now } = await begun(open(), wire('De Kade'))
    await add(wire('Het Blad'))
    const { items, reports } = await now()
    expect(reports).toHaveLength(2)
    expect(items.map(({ copied }) => copied?.group.outlets)).toEqual([2])
  })

  test('is made once for those who ask at the same time', async () => {
    const { dossier } = await begun(open(), calls('Fien Vis', 'helden'))
    const grounds = openGrounds(open().db, () => Promise.resolve(new Map()))
    const [one, other] = await Promise.all([
      grounds.of({ dossier }, KINDS),
      grounds.of({ dossier }, KINDS),
    ])
    expect(one).toBe(other)
  })
})
