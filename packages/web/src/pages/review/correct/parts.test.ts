import { expect, test } from 'vitest'
import { markedParts, PARTS, spansOf, withSpans } from './parts.ts'

const statement = {
  source: { spans: [[0, 4]], actor: 'a1', anonymous: false, implicit: false },
  cue: [[5, 8]],
  content: [[9, 20]],
  caveat: [[21, 25]],
}
const figure = { span: [3, 7], counts: [[5, 7]] }
const event = { type: 'PROTEST', trigger: [[0, 3]], object: { spans: [[4, 6]] } }

const partOf = (kind: keyof typeof PARTS, name: string) => {
  const part = PARTS[kind].find((each) => each.name === name)
  if (part === undefined) throw new Error(`no part ${name}`)
  return part
}

test('finds the words of a part, one span or several', () => {
  expect(spansOf(statement, partOf('statement', 'source'))).toEqual([[0, 4]])
  expect(spansOf(statement, partOf('statement', 'medium'))).toEqual([])
  expect(spansOf(figure, partOf('figure', 'figure'))).toEqual([[3, 7]])
})

test('gives a part other words and leaves the rest', () => {
  expect(withSpans(statement, partOf('statement', 'source'), [[0, 2]])).toEqual({
    ...statement,
    source: { ...statement.source, spans: [[0, 2]] },
  })
  expect(withSpans(figure, partOf('figure', 'figure'), [[3, 9]])).toMatchObject({ span: [3, 9] })
})

test('takes away what may be left out, and only that', () => {
  expect(withSpans(statement, partOf('statement', 'caveat'), [])).not.toHaveProperty('caveat')
  expect(withSpans(statement, partOf('statement', 'cue'), [])).toMatchObject({ cue: [] })
  expect(withSpans(event, partOf('event', 'object'), [])).not.toHaveProperty('object')
  expect(withSpans(statement, partOf('statement', 'source'), [])).toHaveProperty('source')
})

test('marks the words of all parts', () => {
  expect(markedParts('statement', statement)).toEqual([
    { part: 'content', span: [9, 20] },
    { part: 'source', span: [0, 4] },
    { part: 'cue', span: [5, 8] },
    { part: 'caveat', span: [21, 25] },
  ])
})
