import { expect, test } from 'vitest'
import { furnitureRule, LINE_RULES } from './furniture-lines.ts'

test.each(LINE_RULES.map((rule) => [rule.id, rule] as const))(
  '%s takes its example and leaves its counter-example',
  (_, { pattern, example, counter }) => {
    expect(example).toMatch(pattern)
    expect(furnitureRule(counter)?.id).toBeUndefined()
  },
)
