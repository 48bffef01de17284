import { createHash } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { mergeActors } from '../../actors/merge-actors.ts'
import { ensureDossier } from '../../reports/dossiers.ts'
import { saveReport } from '../../reports/save-report.ts'
import { appendDecision, type Decision } from '../../reviews/chain.ts'
import { decideItem } from '../../reviews/decide.ts'
import { rereadReport } from '../../reviews/reread-report.ts'
import { openStore, type Store } from '../../store/open-store.ts'
import { saveExchangeRecord, SECOND_SMALL, SECOND_TEXT } from '../../testing/exchange-record.ts'
import { smallReading } from '../../testing/small-reading.ts'
import { describeStores, makeDatabase, NOW } from '../../testing/stores.ts'
import type { ExportOptions } from '../scope.ts'
import { verifyStore } from '../../verify/verify-store.ts'
import { exportLines } from './export-lines.ts'
import type { ImportOptions } from './import-state.ts'
import { importLines } from './import-lines.ts'
import { LINES, lineDictionary } from './line-shapes.ts'

const later = () => new Date('2023-05-06T07:08:09.012Z')

async function textOf(store: Store, options: ExportOptions = {}): Promise<string> {
  let text = ''
  for await (const part of exportLines(store, options)) text += part
  return text
}

/** In pieces that end anywhere, also within a character. */
async function* piecesOf(text: string, size = 1009): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  await Promise.resolve()
}

const take = (store: Store, text: string, options?: ImportOptions) =>
  importLines(store, piecesOf(text), options)

/** A new store for the time of a test; an embedded one where there is no server, or where it is asked for. */
async function withEmpty<Result>(
  kind: 'pglite' | 'postgres',
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const server = inject('postgresUrl')
  const place =
    kind === 'postgres' && server !== undefined
      ? { url: await makeDatabase(server) }
      : ({ memory: true } as const)
  const store = await openStore(place, { now: later })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const decide = (store: Store, decision: Decision) =>
  store.db.transaction().execute((transaction) => appendDecision(transaction, decision, NOW))

const items = (store: Store) =>
  store.db
    .selectFrom('items')
    .innerJoin('reports', 'reports.id', 'items.report')
    .leftJoin('report_actors', 'report_actors.id', 'items.voice')
    .select([
      'items.report',
      'items.local',
      'key',
      'body',
      'corrected',
      'review',
      'words',
      'report_actors.actor',
    ])
    .select(['sentence_start', 'signature', 'said_from', 'confidence'])
    .orderBy('items.report')
    .orderBy('items.kind')
    .orderBy('items.local')
    .execute()

describeStores('the record as JSON Lines', (open) => {
  let whole = ''
  const record = async () => {
    if (whole !== '') return whole
    await saveExchangeRecord(open())
    const { db } = open()
    const again = { engine: '0.2.0', actors: { 'Jan Vis': 'person', haven: 'group' } } as const
    await rereadReport(open(), smallReading(SECOND_TEXT, { ...SECOND_SMALL, ...again }))
    const actors = await db.selectFrom('actors').select('id').orderBy('id').execute()
    const [a, b] = actors.map(({ id }) => id)
    await mergeActors(open(), a ?? 0, b ?? 0, 'Bram')
    const failure = { name: 'stuk.txt', code: 'empty-text', message: 'leeg', attempts: 2 }
    const { original } = await db.selectFrom('reports').select('original').executeTakeFirstOrThrow()
    await db
      .insertInto('failures')
      .values({ ...failure, original, options: '{"lang": "nl"}', dossier: null, failed_at: NOW })
      .execute()
    whole = await textOf(open())
    return whole
  }

  test.each([['pglite'], ['postgres']] as const)(
    'in an empty store (%s) becomes the same record, and the same bytes again',
    async (kind) => {
      const text = await record()
      await withEmpty(kind, async (store) => {
        const imported = await take(store, text)
        expect(imported).toMatchObject({ reports: 3, known: 0, readings: 4, decisions: 3 })
        expect(await textOf(store)).toBe(text)
        expect((await verifyStore(store)).faults).toEqual([])
        expect(await items(store)).toEqual(await items(open()))
        const more = smallReading('Piet Kuil zweeg.', { actors: { 'Piet Kuil': 'person' } })
        await saveReport(store, more, { original: Uint8Array.of(9) })
      })
    },
  )

  test('imported twice, or where it came from, changes nothing', async () => {
    const text = await record()
    expect(await take(open(), text)).toEqual({
      ...{ reports: 0, known: 3, readings: 0, decisions: 0, decisionsLeft: 0 },
    })
    expect(await textOf(open())).toBe(text)
    await withEmpty('postgres', async (store) => {
      await take(store, text)
      await take(store, text)
      expect(await textOf(store)).toBe(text)
    })
  })

  test('has a line of each kind in a fixed order, its counts, and a dictionary of every field', async () => {
    const lines = (await record())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: string })
    const kinds = lines.map(({ line }) => line)
    expect([...new Set(kinds)]).toEqual(Object.keys(LINES))
    const { counts, dictionary } = lines[0] as unknown as {
      counts: Record<string, number>
      dictionary: Record<string, Record<string, string>>
    }
    for (const [kind, count] of Object.entries(counts)) {
      expect(kinds.filter((each) => each === kind).length).toBe(count)
    }
    for (const { line, ...fields } of lines) {
      for (const field of Object.keys(fields)) expect(dictionary[line]?.[field]).toMatch(/\S{2}/)
    }
    expect(dictionary).toEqual(lineDictionary())
  })

  test('of a dossier holds only what is of its reports, and is whole where all decisions are', async () => {
    await record()
    const dossier = await ensureDossier(open(), 'Haven "één"')
    const text = await textOf(open(), { dossier })
    expect(text).not.toContain('Jan Vis')
    expect(text).not.toContain('stuk.txt')
    await withEmpty('postgres', async (store) => {
      expect(await take(store, text)).toMatchObject({ reports: 1, decisions: 3 })
      expect(await textOf(store, { dossier: await ensureDossier(store, dossier.name) })).toBe(text)
    })
  })

  test('of a dossier without some decisions is refused, but for --without-decisions', async () => {
    await record()
    const text = await textOf(open(), { dossier: await ensureDossier(open(), 'Ander') })
    expect(text).toContain('"chain":"part"')
    expect(text).not.toContain('Anna Bos')
    await withEmpty('postgres', async (store) => {
      await expect(take(store, text)).rejects.toMatchObject({ code: 'chain-in-part' })
      expect(await take(store, text, { withoutDecisions: true })).toMatchObject({ reports: 2 })
    })
  })

  test('without decisions, or into a store with reports, are reports added to what is there', async () => {
    const text = await record()
    await withEmpty('postgres', async (store) => {
      const own = smallReading('Anna Bos zweeg.', {
        ...{ report: { url: 'https://kade.example/een' }, actors: { 'Anna Bos': 'person' } },
      })
      await saveReport(store, own, { original: Uint8Array.of(3) })
      await expect(take(store, text)).rejects.toMatchObject({
        ...{
          code: 'decisions-elsewhere',
          message: expect.stringMatching(/^line \d+: decision 3/) as string,
        },
      })
      expect(await textOf(store)).not.toContain('Jan Vis')
      const options = { withoutDecisions: true, dossier: 'Nieuw' }
      expect(await take(store, text, options)).toMatchObject({ reports: 3, decisionsLeft: 3 })
      const rows = await store.db.selectFrom('report_actors').select(['name', 'actor']).execute()
      const bos = rows.filter(({ name }) => name === 'Anna Bos').map(({ actor }) => actor)
      expect(new Set(bos).size).toBe(1)
      const versions = store.db.selectFrom('reports').select('version')
      expect(
        await versions.where('url', '=', 'https://kade.example/een').orderBy('version').execute(),
      ).toEqual([{ version: 1 }, { version: 2 }])
      expect(await store.db.selectFrom('dossiers').select('name').execute()).toEqual([
        { name: 'Nieuw' },
      ])
    })
  })

  test('with more decisions on items is carried on, with other decisions refused', async () => {
    const text = await record()
    await withEmpty('postgres', async (store) => {
      await take(store, text)
      const { id } = await store.db
        .selectFrom('items')
        .select('id')
        .where('local', '=', 'n1')
        .executeTakeFirstOrThrow()
      await decideItem(store, { item: id, reviewer: 'Bram', decision: 'reject' })
      const longer = await textOf(store)
      await withEmpty('postgres', async (other) => {
        await take(other, text)
        expect(await take(other, longer)).toMatchObject({ reports: 0, decisions: 1 })
        expect(await textOf(other)).toBe(longer)
        expect(await items(other)).toEqual(await items(store))
        expect(await take(other, text)).toMatchObject({ decisions: 0 })
        const note = { decision: 'note', report: 'r', kind: 'naming', key: 'k', body: {} } as const
        await decide(other, { ...note, reviewer: 'Els' })
        await decide(store, { ...note, reviewer: 'Noor' })
        await expect(take(other, await textOf(store))).rejects.toMatchObject({
          code: 'chain-differs',
          message: expect.stringContaining('decision 5 is note by Noor') as string,
        })
      })
    })
  })

  test('with snippets keeps no text but around items, and is refused as a store', async () => {
    await record()
    const text = await textOf(open(), { snippets: 2 })
    await withEmpty('postgres', async (store) => {
      await expect(take(store, text)).rejects.toMatchObject({ code: 'snippets-only' })
    })
    const first = text.split('\n').find((line) => line.includes('"reference":"een.txt"'))
    expect(JSON.parse(first ?? '')).toMatchObject({
      excerpts: expect.arrayContaining([
        expect.arrayContaining([expect.stringContaining('“bandieten”')]),
      ]) as unknown,
    })
  })
})

type Change = (lines: string[]) => string[]
const changed =
  (kind: string, change: (line: Record<string, unknown>) => object): Change =>
  (lines) => {
    const at = lines.findIndex((line) => line.startsWith(`{"line":"${kind}"`))
    const line = JSON.parse(lines[at] ?? '') as Record<string, unknown>
    return lines.map((each, place) => (place === at ? JSON.stringify(change(line)) : each))
  }

/** With an end that fits: as somebody would who forges one. */
const resealed =
  (change: Change): Change =>
  (lines) => {
    const rest = change(lines).slice(0, -1)
    const sha256 = createHash('sha256').update(rest.map((line) => `${line}\n`).join(''))
    const end = { line: 'end', lines: rest.length, sha256: sha256.digest('hex') }
    return [...rest, JSON.stringify(end)]
  }

describeStores('a file that is no whole export', (open) => {
  let text = ''
  const record = async () => {
    if (text === '') {
      text = await withEmpty('postgres', async (store) => {
        await saveExchangeRecord(store)
        return textOf(store)
      })
    }
    return text
  }

  test.each<[what: string, change: Change, code: string, message: RegExp]>([
    ['nothing', () => [], 'not-an-export', /^line 1: found nothing/],
    ['a text', () => ['Beste lezer,'], 'not-an-export', /^line 1: found no JSON/],
    ['other JSON', () => ['[1, 2]'], 'not-an-export', /no header/],
    [
      'a byte order mark',
      ([first, ...rest]) => [`\uFEFF${first}`, ...rest],
      'not-an-export',
      /no JSON/,
    ],
    ['null', () => ['null'], 'not-an-export', /no header/],
    [
      'another format',
      changed('header', (line) => ({ ...line, format: 'volgens.record/9' })),
      'export-newer',
      /record\/9/,
    ],
    ['a cut', (lines) => lines.slice(0, 7), 'export-damaged', /^line 8: nothing/],
    [
      'half a line',
      (lines) => [...lines.slice(0, 7), (lines[7] ?? '').slice(0, 20)],
      'bad-line',
      /^line 8: no JSON/,
    ],
    [
      'a line left out',
      (lines) => lines.filter((line) => !line.includes('"name":"Ander","created')),
      'export-damaged',
      /lines/,
    ],
    [
      'a line twice',
      (lines) =>
        lines.flatMap((line) => (line.startsWith('{"line":"original"') ? [line, line] : line)),
      'export-damaged',
      /lines/,
    ],
    [
      'lines after the end',
      (lines) => [...lines, lines.at(-1) ?? ''],
      'export-damaged',
      /after the end/,
    ],
    ['other line ends', (lines) => lines.map((line) => `${line}\r`), 'export-damaged', /hash/],
    [
      'a second header',
      (lines) => [lines[0] ?? '', ...lines],
      'bad-line',
      /^line 2: a header line here/,
    ],
    [
      'an unknown kind',
      (lines) => [lines[0] ?? '', '{"line":"constructor"}'],
      'bad-line',
      /"constructor"/,
    ],
    ['no kind', (lines) => [lines[0] ?? '', '7'], 'bad-line', /^line 2: no kind/],
    [
      'an unknown field',
      changed('dossier', (line) => ({ ...line, id: 7 })),
      'bad-line',
      /^line 2: dossier .*"id"/,
    ],
    [
      'a date that is none',
      changed('dossier', (line) => ({ ...line, created: '2022-13-01' })),
      'bad-line',
      /created: no moment/,
    ],
    [
      'kinds in disorder',
      (lines) => [...lines.slice(0, 1), ...lines.slice(3, 4), ...lines.slice(1)],
      'bad-line',
      /^line 3: a dossier line here; expected kinds in the order/,
    ],
    [
      'bytes of another',
      changed('original', (line) => ({ ...line, bytes: 'AAAA' })),
      'bad-line',
      /bytes with the hash/,
    ],
    [
      'a changed text',
      changed('report', (line) => ({ ...line, text: 'Anders.' })),
      'bad-line',
      /that give the id/,
    ],
    [
      'an unknown original',
      changed('report', (line) => ({ ...line, original: 'a'.repeat(64) })),
      'bad-line',
      /store refuses/,
    ],
    [
      'a version without the one before',
      changed('report', (line) => ({ ...line, version: 2 })),
      'bad-line',
      /versions before/,
    ],
    [
      'words past the end',
      changed('reading', (line) => ({
        ...line,
        body: { ...(line['body'] as object), sentences: [[0, 99999]] },
      })),
      'bad-line',
      /words at \[0, 99999\]/,
    ],
    [
      'a reading that is none',
      changed('reading', (line) => ({ ...line, body: {} })),
      'bad-line',
      /a reading with/,
    ],
    [
      'an item twice',
      resealed(
        changed('reading', (line) => {
          const body = line['body'] as { figures: object[]; statements: object[] }
          return {
            ...line,
            body: { ...body, statements: [...body.statements, body.statements[0]] },
          }
        }),
      ),
      'bad-line',
      /store refuses/,
    ],
    [
      'an actor merged into nobody',
      resealed(changed('actor', (line) => ({ ...line, merged_into: 999 }))),
      'bad-line',
      /store refuses/,
    ],
    [
      'another engine',
      changed('reading', (line) => ({ ...line, engine: '9' })),
      'bad-line',
      /reading by/,
    ],
    [
      'an actor twice',
      (lines) =>
        lines.flatMap((line) => (line.startsWith('{"line":"actor"') ? [line, line] : line)),
      'bad-line',
      /store refuses/,
    ],
    [
      'an actor of nobody',
      changed('report_actor', (line) => ({ ...line, actor: 999 })),
      'bad-line',
      /store refuses/,
    ],
    [
      'actors left out',
      (lines) => lines.filter((line) => !line.startsWith('{"line":"report_actor"')),
      'export-damaged',
      /lines/,
    ],
    [
      'values in one another',
      (lines) => [
        lines[0] ?? '',
        `{"line":"failure","options":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      ],
      'bad-line',
      /failure with|too deep/,
    ],
    [
      'a character that no store takes',
      changed('dossier', (line) => ({ ...line, name: 'a\u0000b' })),
      'bad-line',
      /store refuses/,
    ],
  ])(
    '%s: says what and where, and leaves the store as it was',
    async (_, change, code, message) => {
      const lines = (await record()).trimEnd().split('\n')
      const broken = change(lines)
        .map((line) => `${line}\n`)
        .join('')
      await expect(take(open(), broken)).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message) as string,
      })
      for (const table of ['reports', 'dossiers', 'originals', 'actors', 'reviews'] as const) {
        expect(await open().db.selectFrom(table).selectAll().execute()).toEqual([])
      }
    },
  )

  test('no UTF-8: names the line', async () => {
    const [first = '', second = ''] = (await record()).split('\n')
    async function* bytes() {
      yield Buffer.from(`${first}\n${second}\n{"line`)
      yield Uint8Array.of(0xff, 0x0a)
      await Promise.resolve()
    }
    await expect(importLines(open(), bytes())).rejects.toMatchObject({
      code: 'bad-line',
      message: expect.stringMatching(/^line 3: bytes/) as string,
    })
  })
})
