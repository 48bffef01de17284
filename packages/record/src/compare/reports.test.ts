import { describe, expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { nearIdentical, quotedWords } from './near-identical.ts'
import { compareReports } from './reports.ts'
import { namedReports } from './scope.ts'

const url = 'https://krant.example/dijk'

const before = smallReading(
  'Anna Bos zei: “De dijk houdt het deze winter nog wel vol.” Volgens Piet Vos zijn tien huizen ontruimd. Kat zweeg, meldt Kat.',
  {
    report: { url, outlet: 'De Krant', published: '2022-01-07' },
    actors: { 'Anna Bos': 'person', 'Piet Vos': 'person' },
    statements: [
      { source: 'Anna Bos', cue: 'zei', content: '“De dijk houdt het deze winter nog wel vol.”' },
      { source: 'Piet Vos', cue: 'Volgens', content: 'zijn tien huizen ontruimd' },
      { source: 'Kat', cue: 'meldt', content: 'Kat zweeg' },
    ],
    figures: [{ words: 'tien', counts: 'huizen', low: 10, high: 10, statement: 1 }],
    namings: [{ label: 'dijk', named: 'De dijk', statement: 0 }],
  },
)

const after = smallReading(
  'Piet Vos zei: “De dijk houdt het deze winter zeker nog wel vol.” Volgens Piet Vos zijn twaalf huizen ontruimd. Uil waarschuwt voor hoog water.',
  {
    report: { url, outlet: 'De Krant', published: '2022-01-08' },
    actors: { 'Anna Bos': 'person', 'Piet Vos': 'person' },
    statements: [
      {
        source: 'Piet Vos',
        cue: 'zei',
        content: '“De dijk houdt het deze winter zeker nog wel vol.”',
      },
      { source: 'Piet Vos', cue: 'Volgens', content: 'zijn twaalf huizen ontruimd' },
      { source: 'Uil', cue: 'waarschuwt', content: 'voor hoog water' },
    ],
    figures: [{ words: 'twaalf', counts: 'huizen', low: 12, high: 12, statement: 1 }],
  },
)

describeStores('comparing two reports', (open) => {
  const compared = async () => {
    const { items, fold } = await dossierOf(open(), [before, after])
    const of = (id: string) => items.filter(({ report }) => report.id === id)
    return compareReports(of(before.report.id), of(after.report.id), fold)
  }

  test('has what each lacks: statements, voices and namings', async () => {
    const { statements, voices, namings } = await compared()
    const words = (items: readonly { words: string }[]) => items.map((item) => item.words)
    expect(words(statements.left)).toEqual(['zijn tien huizen ontruimd', 'Kat zweeg'])
    expect(words(statements.right)).toEqual(['zijn twaalf huizen ontruimd', 'voor hoog water'])
    expect(voices.left.map(({ name }) => name)).toEqual(['Anna Bos', 'Kat'])
    expect(voices.right.map(({ name }) => name)).toEqual(['Uil'])
    expect(voices.shared.map(({ name }) => name)).toEqual(['Piet Vos'])
    expect(namings.left.map(({ label }) => label)).toEqual(['dijk'])
  })

  test('says what changed in what both have: the voice of a quotation, the number of a figure', async () => {
    const { statements, figures } = await compared()
    expect(statements.shared.map(({ changed }) => changed)).toEqual([['voice', 'words']])
    expect(
      figures.shared.map(({ left, right, changed }) => [left.low, right.low, changed]),
    ).toEqual([[10, 12, ['words', 'number']]])
  })

  test('finds a report by id, the beginning of one, and address, which has each version', async () => {
    await compared()
    const { db } = open()
    expect((await namedReports(db, url)).map(({ version }) => version)).toEqual([1, 2])
    const { id } = before.report
    for (const name of [id, id.slice(0, 6)])
      expect((await namedReports(db, name)).map((report) => report.id)).toEqual([id])
    expect(await namedReports(db, id.slice(0, 5))).toEqual([])
  })
})

describe('two quotations', () => {
  test.each([
    ['the same but for marks', '“De dijk houdt het nog wel.”', 'de dijk houdt het nog wel', true],
    [
      'one word more',
      'De dijk houdt het deze winter nog',
      'De dijk houdt het deze winter zeker nog',
      true,
    ],
    [
      'a part of the other',
      'De dijk houdt het nog wel',
      'Ik zeg u: de dijk houdt het nog wel, tot mei of juni, als het niet stormt.',
      true,
    ],
    ['other words', 'De dijk houdt het nog wel', 'De brug valt morgen in het water', false],
    ['short and the same', 'Dat klopt', 'dat klopt.', true],
    ['short and a part', 'Dat klopt', 'Dat klopt niet', false],
    ['nothing', '…', '!', false],
  ])('%s', (_, a, b, same) => {
    expect(nearIdentical(quotedWords(a), quotedWords(b))).toBe(same)
    expect(nearIdentical(quotedWords(b), quotedWords(a))).toBe(same)
  })
})
