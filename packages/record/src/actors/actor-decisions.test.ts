import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saveNames, stateOf, wordsOf, undoOne } from '../testing/actor-state.ts'
import { rereadReport } from '../reviews/reread-report.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { answerPair } from './answer-pair.ts'
import { mergeActors, sameActors } from './merge-actors.ts'
import { renameActor } from './rename-actor.ts'
import { splitActor } from './split-actor.ts'

describeStores('decisions about actors', (open) => {
  const BY = 'Els'
  /** Actors of the record, none named before: each word is a surname, in a report of its own. */
  const actorsFor = async (...surnames: string[]) => {
    const made: number[] = []
    for (const name of surnames)
      made.push(...(await saveNames(open(), { [name]: 'person' })).actors)
    return made as [number, number, number, number]
  }
  const ownerOf = async (report: string) => {
    const rows = open().db.selectFrom('report_actors').select('actor').where('report', '=', report)
    return (await rows.executeTakeFirstOrThrow()).actor
  }

  test('change nothing of what reports say, and undone leave the state as it was', async () => {
    const [a, b] = await actorsFor('Aalders', 'Aldersz')
    const [words, state] = [await wordsOf(open()), await stateOf(open())]
    const merge = await mergeActors(open(), a, b, BY)
    const name = await renameActor(open(), b, '  Jan   Aalders ', BY)
    const [row] = (merge.body as { moved: [string, string][] }).moved
    const [report = '', address] = row ?? []
    expect(address).toBe('person:Aalders')
    const split = await splitActor(open(), b, [{ report, local: 'a1' }], BY, 'Een ander')
    expect(await ownerOf(report)).toBe((split.body as { made: number }).made)
    for (const { seq } of [split, name, merge]) await undoOne(open(), seq)
    expect(await stateOf(open())).toBe(state)
    expect(await wordsOf(open())).toBe(words)
  })

  test('merge what was merged before, and undo in any order that leaves sense', async () => {
    const [a, b, c] = await actorsFor('Boersma', 'Boersema', 'Boerema')
    const first = await mergeActors(open(), a, b, BY)
    const state = await stateOf(open())
    const second = await mergeActors(open(), c, b, BY)
    await undoOne(open(), second.seq)
    expect(await stateOf(open())).toBe(state)
    const third = await mergeActors(open(), b, c, BY)
    await expect(undoOne(open(), first.seq)).rejects.toMatchObject({
      code: 'cannot-undo',
      message: expect.stringContaining(`${third.seq}`) as string,
    })
    await expect(undoOne(open(), second.seq)).rejects.toMatchObject({
      code: 'cannot-undo',
    })
    await expect(mergeActors(open(), a, c, BY)).rejects.toMatchObject({ code: 'actor-merged' })
  })

  test('undo one of two merges into the same actor, whichever came first', async () => {
    const [a, b, c] = await actorsFor('Cordes', 'Kordes', 'Cordesz')
    const first = await mergeActors(open(), a, c, BY)
    const second = await mergeActors(open(), b, c, BY)
    await undoOne(open(), first.seq)
    const ties = await open()
      .db.selectFrom('report_actors')
      .select(['name', 'actor'])
      .where('actor', 'in', [a, b, c])
      .orderBy('name')
      .execute()
    expect(ties).toEqual([
      { name: 'Cordes', actor: a },
      { name: 'Cordesz', actor: c },
      { name: 'Kordes', actor: c },
    ])
    await undoOne(open(), second.seq)
    const rows = await open()
      .db.selectFrom('actors')
      .select(['id', 'curated', 'merged_into'])
      .where('id', 'in', [a, b, c])
      .orderBy('id')
      .execute()
    expect(rows).toEqual([a, b, c].map((id) => ({ id, curated: false, merged_into: null })))
  })

  test('same merges into whom a person curated, else into who is mentioned more', async () => {
    const [a, b] = await actorsFor('Dekkers', 'Deckers')
    const { actors } = await saveNames(open(), { Dekker: 'person' }, { also: 'Dekker! Dekker!' })
    const [often = 0] = actors
    expect((await sameActors(open(), often, b, BY)).body).toMatchObject({ merged: b, into: often })
    await renameActor(open(), a, 'Toon Deckers', BY)
    expect((await sameActors(open(), a, often, BY)).body).toMatchObject({ into: often })
  })

  test('same merges into the only one whom a person curated', async () => {
    const [a] = await actorsFor('Dijkers')
    const { actors } = await saveNames(open(), { Dijker: 'person' }, { also: 'Dijker! Dijker!' })
    await renameActor(open(), a, 'Toon Dijkers', BY)
    expect((await sameActors(open(), actors[0] ?? 0, a, BY)).body).toMatchObject({ into: a })
  })

  test('refuse to merge whom a person told apart, also through a merge', async () => {
    const [a, b, c] = await actorsFor('Evers', 'Eversz', 'Ewers')
    const { seq } = await answerPair(open(), a, b, 'different', BY)
    await expect(sameActors(open(), b, a, BY)).rejects.toMatchObject({ code: 'actors-different' })
    await mergeActors(open(), a, c, BY)
    await expect(mergeActors(open(), c, b, BY)).rejects.toMatchObject({ code: 'actors-different' })
    await answerPair(open(), c, b, 'unsure', BY)
    await mergeActors(open(), c, b, BY)
    await undoOne(open(), seq)
  })

  test('are refused where they make no sense, and leave nothing behind', async () => {
    const [a, b] = await actorsFor('Faassen', 'Vaassen')
    const { report } = await saveNames(open(), { Gaasbeek: 'person' })
    const before = [await stateOf(open()), await chainLength()]
    const refused: [string, () => Promise<unknown>][] = [
      ['same-actor', () => mergeActors(open(), a, a, BY)],
      ['actor-unknown', () => mergeActors(open(), a, 99_999, BY)],
      ['empty-name', () => renameActor(open(), a, '  ', BY)],
      ['nothing-to-split', () => splitActor(open(), a, [], BY)],
      ['not-of-actor', () => splitActor(open(), a, [{ report, local: 'a1' }], BY)],
      ['no-such-decision', () => undoOne(open(), 99_999)],
      ['same-actor', () => answerPair(open(), b, b, 'unsure', BY)],
      ['bad-decision', () => answerPair(open(), a, b, 'unsure', ' ')],
    ]
    for (const [code, work] of refused) await expect(work()).rejects.toMatchObject({ code })
    expect([await stateOf(open()), await chainLength()]).toEqual(before)
  })

  const chainLength = async () =>
    (await open().db.selectFrom('review_head').select('seq').executeTakeFirstOrThrow()).seq

  test('a split of all that an actor has is refused', async () => {
    const { report, actors } = await saveNames(open(), { Hazelhoff: 'person' })
    const all = [{ report, local: 'a1' }]
    await expect(splitActor(open(), actors[0] ?? 0, all, BY)).rejects.toMatchObject({
      code: 'nothing-to-split',
    })
  })

  test('a report read again keeps what a split left, also where the split was undone', async () => {
    const names = { Hoekema: 'person' } as const
    const { actors } = await saveNames(open(), names, { also: 'Eerst.' })
    const [actor = 0] = actors
    const other = await saveNames(open(), names, { also: 'Daarna.' })
    await mergeActors(open(), other.actors[0] ?? 0, actor, BY)
    const part = [{ report: other.report, local: 'a1' }]
    const { seq, body } = await splitActor(open(), actor, part, BY)
    const again = smallReading('Hoekema zwegen. Daarna.', { actors: names, engine: '0.2.0' })
    await rereadReport(open(), again)
    expect(await ownerOf(other.report)).toBe((body as { made: number }).made)
    await undoOne(open(), seq)
    await rereadReport(open(), { ...again, engine: { ...again.engine, volgens: '0.3.0' } })
    expect(await ownerOf(other.report)).toBe(actor)
  })

  test('taking back is not itself taken back: decide again', async () => {
    const [a, b] = await actorsFor('Jorritsma', 'Jorritzma')
    const { seq } = await mergeActors(open(), a, b, BY)
    const [undo] = await undoOne(open(), seq)
    await expect(undoOne(open(), undo?.seq ?? 0)).rejects.toMatchObject({
      code: 'no-such-decision',
    })
    expect((await mergeActors(open(), a, b, BY)).seq).toBeGreaterThan(seq)
  })

  test('undone in any order until none is left, any sequence leaves the state as it was', async () => {
    let round = 0
    const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(), { maxLength: 30 }), async (sequence, order) => {
        const actors: number[] = await actorsFor(
          ...['Iepen', 'Ieper', 'Iepema', 'Ieperen'].map((name) => `${name}${round}`),
        )
        round++
        const state = await stateOf(open())
        const seqs: number[] = []
        for (const step of sequence) seqs.push(...(await decideSomething(actors, step)))
        for (const pick of [...order, ...seqs.map(() => -1)]) await undoSomething(seqs, pick)
        expect(seqs).toEqual([])
        expect(await stateOf(open())).toBe(state)
      }),
      { numRuns: 15, seed: 7 },
    )
  }, 120_000)

  /** Gives the number of the decision; none where it was refused. */
  async function decideSomething(actors: number[], [kind, x, y]: [number, number, number]) {
    const [a = 0, b = 0] = [actors[x % actors.length], actors[y % actors.length]]
    try {
      if (kind === 0) return [(await renameActor(open(), a, `Naam ${y}`, BY)).seq]
      if (kind === 1) return [await splitOne(actors, a, y)]
      return [(await (kind === 2 ? mergeActors : sameActors)(open(), a, b, BY)).seq]
    } catch (fault) {
      expect(fault).toHaveProperty('code')
      return []
    }
  }

  async function splitOne(actors: number[], actor: number, pick: number): Promise<number> {
    const rows = await open()
      .db.selectFrom('report_actors')
      .select(['report', 'local'])
      .where('actor', '=', actor)
      .orderBy('id')
      .execute()
    const { seq, body } = await splitActor(open(), actor, rows.slice(pick % (rows.length + 1)), BY)
    actors.push((body as { made: number }).made)
    return seq
  }

  /** The one picked; the latest for -1, which nothing can depend on. A refusal changes nothing. */
  async function undoSomething(seqs: number[], pick: number): Promise<void> {
    const seq = pick === -1 ? seqs.at(-1) : seqs[pick % seqs.length]
    if (seq === undefined) return
    const before = await stateOf(open())
    try {
      await undoOne(open(), seq)
      seqs.splice(seqs.indexOf(seq), 1)
    } catch (fault) {
      expect(fault).toMatchObject({ code: 'cannot-undo' })
      expect(seq).not.toBe(seqs.at(-1))
      expect(await stateOf(open())).toBe(before)
    }
  }
})
