import { beforeAll, expect, test } from 'vitest'
import {
  ENGINE,
  FIRST_TEXT,
  saveExchangeRecord,
  type ExchangeRecord,
} from '../../testing/exchange-record.ts'
import { describeStores } from '../../testing/stores.ts'
import { codePointsIn } from './code-points.ts'
import { exportAnnotations } from './export-annotations.ts'
import { exportQuotations } from './export-quotations.ts'
import { DICTIONARY } from './terms.ts'

async function documentOf<Shape>(parts: AsyncIterable<string>): Promise<Shape> {
  let text = ''
  for await (const part of parts) text += part
  return JSON.parse(text) as Shape
}

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

interface Annotation {
  readonly id: string
  readonly motivation: string
  readonly generator: { readonly name: string }
  readonly body: Readonly<Record<string, unknown>>
  readonly target: readonly {
    readonly source: { readonly id: string }
    readonly selector: readonly [Selector, Selector]
    readonly 'volgens:part': string
  }[]
}

interface Collection {
  readonly total: number
  readonly first: { readonly items: readonly Annotation[] }
}

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string }

test('counts code points, with and without characters of two code units', () => {
  const text = 'a😀b😀'
  const codePoint = codePointsIn(text)
  expect([0, 1, 3, 4, 6].map(codePoint)).toEqual([0, 1, 2, 3, 4])
})

describeStores('linked data', (open) => {
  let record: ExchangeRecord
  beforeAll(async () => {
    record = await saveExchangeRecord(open())
  })
  const annotations = async (snippets?: number) =>
    documentOf<Collection>(exportAnnotations(open(), snippets === undefined ? {} : { snippets }))
  const graph = async () =>
    (await documentOf<{ '@graph': Node[] }>(exportQuotations(open(), {})))['@graph']

  test('annotate every item, each target at its words by both selectors', async () => {
    const { total, first } = await annotations()
    expect(first.items.length).toBe(total)
    const own = first.items.filter(({ id }) => id.includes(record.first))
    expect(own.length).toBe(7)
    const points = [...FIRST_TEXT]
    for (const { target } of own) {
      expect(target.length).toBeGreaterThan(0)
      for (const { selector, source } of target) {
        const [quote, position] = selector
        expect(source.id).toBe('https://kade.example/een')
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(FIRST_TEXT).toContain(quote.prefix + quote.exact + quote.suffix)
        expect((quote.prefix + quote.suffix).isWellFormed()).toBe(true)
      }
    }
  })

  test('annotate with voice and form, what a person decided, and how sure it is', async () => {
    const { first } = await annotations()
    const item = (local: string) =>
      first.items.find(({ id }) => id === `urn:volgens:item:${record.first}:${local}`)
    expect(item('s1')).toMatchObject({
      motivation: 'identifying',
      generator: { type: 'Software', name: `Volgens ${ENGINE}` },
      body: {
        ...{ type: 'TextualBody', 'volgens:voice': 'Anna Bos', 'volgens:form': 'direct' },
        value: 'statement; voice: Anna Bos; form: direct; act: say',
      },
    })
    expect(item('s1')?.target.map((each) => each['volgens:part'])).toEqual([
      ...['source', 'cue', 'content'],
    ])
    expect(item('f1')?.body).toMatchObject({ 'volgens:review': 'rejected', 'volgens:low': 10 })
    expect(item('s3')?.body).toMatchObject({
      ...{ 'volgens:suggestion': true, 'volgens:confidence': 0.3 },
      value: expect.stringContaining('suggestion: confidence 0.3') as string,
    })
    for (const { body } of first.items) {
      const own = Object.keys(body).filter((name) => name.startsWith('volgens:'))
      for (const name of own) expect(DICTIONARY[name]).toMatch(/[.]$/)
    }
  })

  test('tell who is quoted and who claims, by the terms of schema.org alone', async () => {
    const nodes = await graph()
    expect(nodes.map((node) => node['@type']).sort()).toEqual([
      ...['Claim', 'Claim', 'Claim', 'Claim', 'Dataset'],
      ...['NewsArticle', 'NewsArticle', 'NewsArticle', 'Quotation'],
    ])
    for (const node of nodes) {
      const properties = Object.keys(node).filter((name) => !/^@|^volgens:/.test(name))
      expect(VOCABULARY[node['@type']]).toEqual(expect.arrayContaining(properties))
    }
    const quotation = nodes.find((node) => node['@type'] === 'Quotation')
    expect(quotation).toMatchObject({
      text: '“Wij blijven hier, 😀 wat er ook komt.”',
      spokenByCharacter: { '@type': 'Person', name: 'Anna Bos' },
      isPartOf: { '@id': `urn:volgens:report:${record.first}` },
      ...{ creditText: 'minister Anna Bos', inLanguage: 'nl', creativeWorkStatus: 'open' },
    })
  })

  test('never let a denied claim stand as what somebody claims', async () => {
    const denied = (await graph()).filter((node) => node['volgens:negated'] === true)
    expect(denied).toMatchObject([
      { '@type': 'Claim', text: 'ontkent … dat er doden zijn', creativeWorkStatus: 'corrected' },
    ])
  })

  test('keep a suggestion a suggestion, and name nobody where nobody is named', async () => {
    const [suggestion] = (await graph()).filter(
      (node) => node['creativeWorkStatus'] === 'suggestion',
    )
    expect(suggestion).toMatchObject({ 'volgens:confidence': 0.3, creditText: 'een buurvrouw' })
    expect(suggestion).not.toHaveProperty('creator')
  })
})

/** What schema.org knows of these types, as far as it is used here: of Thing, CreativeWork and their own. */
const CREATIVE_WORK = [
  ...['name', 'description', 'url', 'text', 'inLanguage', 'isPartOf', 'creator', 'publisher'],
  ...['headline', 'datePublished', 'creditText', 'creativeWorkStatus'],
]
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [...CREATIVE_WORK, 'articleBody'],
  Quotation: [...CREATIVE_WORK, 'spokenByCharacter'],
  Claim: [...CREATIVE_WORK, 'appearance', 'firstAppearance', 'claimInterpreter'],
  Dataset: [...CREATIVE_WORK, 'measurementTechnique', 'variableMeasured'],
}
