import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openParser, type Parser } from './open-parser.ts'

const modelOf = (code: string) => new URL(`../../../../languages/${code}/model/`, import.meta.url)
const split = (sentence: string) => sentence.split(' ')

const dutch = [
  'De president kondigde gisteren nieuwe maatregelen aan .',
  'Volgens het ministerie vlogen er zeventig toestellen .',
  '“ Wij gaan door ” , zei hij .',
  'Ja',
  '…',
  'Het aantal slachtoffers is , aldus een woordvoerder van de politie , nog niet bekend .',
].map(split)

describe('the Dutch model', () => {
  let parser: Parser
  beforeAll(async () => {
    parser = await openParser(modelOf('nl'))
  })
  afterAll(() => parser.close())

  test('finds the root, the subject and the separable verb', async () => {
    const [words = []] = await parser.parse(dutch.slice(0, 1))
    expect(words.map(({ head }) => head)).toEqual([1, 2, -1, 2, 5, 2, 2, 2])
    expect(words.map(({ deprel }) => deprel)).toContain('compound:prt')
    expect(words[2]).toMatchObject({
      upos: 'VERB',
      lemma: 'aankondigen',
      treebankLemma: 'aan_kondigen',
    })
    expect(words[1]).toMatchObject({ upos: 'NOUN', lemma: 'president', deprel: 'nsubj' })
  })

  // Activations are quantised by the batch: trees hold, confidences move in the second decimal.
  test('gives the same trees for a sentence alone and among others', async () => {
    const many = Array.from({ length: 7 }, () => dutch).flat()
    const together = await parser.parse(many)
    for (const [i, sentence] of dutch.entries()) {
      const [alone = []] = await parser.parse([sentence])
      expect(withoutConfidence(together[i + dutch.length])).toEqual(withoutConfidence(alone))
      alone.forEach((word, w) => {
        expect(together[i]?.[w]?.confidence).toBeCloseTo(word.confidence, 1)
      })
    }
  })

  test('answers the same with marks of another style', async () => {
    const [curly] = await parser.parse([split('“ Wij gaan door ” , zei hij .')])
    const [low] = await parser.parse([split(",, Wij gaan door '' , zei hij .")])
    const shape = (words: typeof curly) => words?.map(({ head, deprel }) => [head, deprel])
    expect(shape(low)).toEqual(shape(curly))
  })

  test('gives nothing for nothing', async () => {
    expect(await parser.parse([])).toEqual([])
    expect(await parser.parse([[], ['Ja'], []])).toMatchObject([[], [{ head: -1 }], []])
  })

  test('makes one tree of a sentence of 5,000 words', async () => {
    const forms = Array.from({ length: 5000 }, (_, i) => (i % 9 === 8 ? ',' : 'huizen'))
    const [words = []] = await parser.parse([forms])
    expect(words).toHaveLength(5000)
    expect(words.filter(({ head }) => head < 0)).toHaveLength(1)
    expect(words.every((_, i) => depth(words, i) < 5000)).toBe(true)
  })

  test('keeps confidence between 0 and 1', async () => {
    const words = (await parser.parse(dutch)).flat()
    expect(words.every(({ confidence }) => confidence >= 0 && confidence <= 1.000001)).toBe(true)
  })
})

test('the English model reads a report of words', async () => {
  const parser = await openParser(modelOf('en'))
  const [words = []] = await parser.parse([split('The ministry said it does n’t expect delays .')])
  await parser.close()
  expect(words[2]).toMatchObject({ head: -1, deprel: 'root', lemma: 'say', upos: 'VERB' })
  expect(words[1]).toMatchObject({ head: 2, deprel: 'nsubj' })
  expect(words[6]).toMatchObject({ head: 2, deprel: 'ccomp', lemma: 'expect' })
})

describe('a model that cannot be used', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'volgens-model-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is not there', async () => {
    await expect(openParser(join(folder, 'none'))).rejects.toMatchObject({
      code: 'model-not-found',
    })
  })

  test('is broken', async () => {
    await copyFile(
      fileURLToPath(new URL('labels.json', modelOf('nl'))),
      join(folder, 'labels.json'),
    )
    await writeFile(join(folder, 'model.onnx'), 'not a model')
    await expect(openParser(folder)).rejects.toMatchObject({ code: 'model-unreadable' })
  })

  test('has labels of another export', async () => {
    await copyFile(
      fileURLToPath(new URL('labels.json', modelOf('en'))),
      join(folder, 'labels.json'),
    )
    await copyFile(fileURLToPath(new URL('model.onnx', modelOf('nl'))), join(folder, 'model.onnx'))
    await expect(openParser(folder)).rejects.toMatchObject({ code: 'model-shape-mismatch' })
    await writeFile(join(folder, 'labels.json'), '{"format": "other"}')
    await expect(openParser(folder)).rejects.toThrow('expected "volgens.syntax/1"')
  })
})

function withoutConfidence(words: readonly object[] = []): object[] {
  return words.map((word) => ({ ...word, confidence: undefined }))
}

function depth(words: readonly { head: number }[], index: number): number {
  let steps = 0
  for (let i = index; i >= 0 && steps < words.length; i = words[i]?.head ?? -1) steps++
  return steps
}
