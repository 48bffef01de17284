import type { Parameter, Schema } from './described.ts'

const LONG = 'a'.repeat(20_000)

/** Values that a parameter of an address must not have. */
export function brokenValues({ schema, name, in: where }: Parameter): string[] {
  const { type, maximum, maxLength } = schema
  const each = schema.items ?? schema
  if (each.enum !== undefined) return ['nonsense', '', LONG]
  if (type === 'integer')
    return [...['x', '', '1.5', '-1', '1e400', 'NaN'], ...above(maximum), '99999999999999999999']
  if (type === 'number') return ['x', '', 'Infinity', '1e400', '0x10', '--1']
  if (name === 'after') return ['nonsense', '%00', LONG]
  const long = maxLength === undefined ? [] : ['a'.repeat(maxLength + 1)]
  return where === 'path' ? ['nonsense', '%00', ...long] : ['%00', ...long]
}

const above = (maximum: number | undefined) => (maximum === undefined ? [] : [String(maximum + 1)])

/** Values that a parameter may have: one of each kind. */
export function validValues(
  { schema, name }: Parameter,
  samples: Readonly<Record<string, string[]>>,
): string[] {
  const each: Schema = schema.items ?? schema
  if (each.enum !== undefined) return [...each.enum]
  const known = samples[name]
  if (known !== undefined) return known
  if (each.type === 'integer')
    return [...new Set([each.minimum ?? 1, Math.min(each.maximum ?? 7, 7)])].map(String)
  return each.type === 'number' ? ['0', '-1.5', '1000000'] : []
}

/** Bodies that are no JSON, or no object. */
export const BROKEN_TEXTS = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '12',
  '{}',
  `{"reviewer":"${LONG}"}`,
  '['.repeat(5000),
]

const OTHERS: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  0.5,
  1e300,
  true,
  [],
  {},
  [[]],
  '\0',
  LONG,
  '\ud800',
]

/** The same body with one field missing, of another type, or one too many. */
export function brokenBodies(body: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const names = Object.keys(body)
  return [
    { ...body, nonsense: 1 },
    ...names.map((left) =>
      Object.fromEntries(Object.entries(body).filter(([name]) => name !== left)),
    ),
    ...names.flatMap((name) => OTHERS.map((other) => ({ ...body, [name]: other }))),
  ]
}
