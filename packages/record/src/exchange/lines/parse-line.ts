import { badLine, exportNewer, notAnExport } from '../../errors.ts'
import { FORMAT, LINES, type Line, type LineKind } from './line-shapes.ts'
import type { NumberedLine } from './read-lines.ts'

/** A line that has the shape of its kind. */
export type ParsedLine = { readonly [Kind in LineKind]: Line<Kind> }[LineKind]

/** The header of an export. Throws `not-an-export`, `export-newer`, `bad-line`. */
export function parseHeader(line: NumberedLine): Line<'header'> {
  const value = jsonIn(line, () => notAnExport('found no JSON'))
  const { line: kind, format } = (value ?? {}) as {
    readonly line?: unknown
    readonly format?: unknown
  }
  if (kind !== 'header') throw notAnExport('found JSON that is no header')
  if (typeof format !== 'string') throw notAnExport('found a header without a format')
  if (format !== FORMAT) throw exportNewer(format.slice(0, 40), FORMAT)
  return shaped('header', value, line.number)
}

/** Another line. Throws `bad-line`, naming the field. */
export function parseLine(line: NumberedLine): ParsedLine {
  const value = jsonIn(line, (fault) =>
    badLine(line.number, 'no JSON', 'a line of an export', fault),
  )
  const { line: kind } = (value ?? {}) as { readonly line?: unknown }
  if (typeof kind !== 'string' || !isKind(kind)) {
    const found = typeof kind === 'string' ? `a line of the kind "${kind.slice(0, 40)}"` : 'no kind'
    throw badLine(line.number, found, `one of ${Object.keys(LINES).join(', ')}`)
  }
  return shaped(kind, value, line.number)
}

const isKind = (kind: string): kind is LineKind => Object.hasOwn(LINES, kind)

function jsonIn({ text }: NumberedLine, fault: (cause: unknown) => Error): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw fault(cause)
  }
}

function shaped<Kind extends LineKind>(kind: Kind, value: unknown, number: number): Line<Kind> {
  const parsed = LINES[kind].safeParse(value)
  if (parsed.success) return parsed.data as Line<Kind>
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') || 'the line'
  throw badLine(
    number,
    `${kind} with ${where}: ${(issue?.message ?? 'wrong').slice(0, 200)}`,
    `what the data dictionary says of ${kind}`,
  )
}
