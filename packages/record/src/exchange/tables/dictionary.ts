import type { ColumnType } from './column.ts'

/** What a table is and what is in its columns; any `Table` is one. */
export interface Described {
  readonly name: string
  readonly description: string
  readonly columns: readonly {
    readonly name: string
    readonly type: ColumnType
    readonly description: string
  }[]
}

/** What an export is of: the same in every format. */
export interface About {
  /** What read the reports: version, language and model. */
  readonly engines: readonly string[]
  /** The dossier that it is of; undefined for the whole record. */
  readonly dossier: string | undefined
  readonly reports: number
  /** Words kept on each side of an item; undefined where the articles are whole. */
  readonly snippets: number | undefined
}

/** The data dictionary for programs: JSON, two spaces. */
export function dictionaryJson(about: About, tables: readonly Described[]): string {
  const described = tables.map(({ name, description, columns }) => ({
    name,
    description,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
  }))
  return `${JSON.stringify({ ...about, tables: described }, null, 2)}\n`
}

/** The same for people: Markdown. */
export function dictionaryMarkdown(about: About, tables: readonly Described[]): string {
  return ['# What is in this export', aboutLines(about), ...tables.map(tableOf)].join('\n\n') + '\n'
}

function aboutLines({ engines, dossier, reports, snippets }: About): string {
  const of = dossier === undefined ? 'the whole record' : `the dossier “${cell(dossier)}”`
  return [
    `- ${reports} reports of ${of}`,
    `- read by ${engines.map((engine) => `Volgens ${engine}`).join('; ') || 'nothing'}`,
    snippets === undefined
      ? '- with the text of the articles'
      : `- without the text of the articles: of each item its own words and at most ${snippets} on each side`,
  ].join('\n')
}

function tableOf({ name, description, columns }: Described): string {
  return [
    `## ${name}`,
    '',
    `One row: ${description}`,
    '',
    '| column | type | what it is |',
    '| --- | --- | --- |',
    ...columns.map(
      (each) => `| \`${each.name}\` | ${TYPES[each.type]} | ${cell(each.description)} |`,
    ),
  ].join('\n')
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  day: 'day (ISO 8601)',
  json: 'JSON',
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
