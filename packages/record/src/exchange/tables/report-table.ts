import type { ExportReport } from '../report-pages.ts'
import type { ExportOptions } from '../scope.ts'
import { column, type Table } from './column.ts'

/** The reports; without their text where only snippets may be passed on. */
export const reportTable = ({ snippets }: ExportOptions): Table<ExportReport> => ({
  name: 'reports',
  description: 'A report: one published text.',
  columns: [
    column('report', 'text', 'Id of the report: 32 hexadecimal digits.', ({ id }) => id),
    column('reference', 'text', 'What whoever added it calls it.', ({ reference }) => reference),
    column('lang', 'text', 'Language (BCP 47).', ({ lang }) => lang),
    column('outlet', 'text', 'Who published it.', ({ outlet }) => outlet),
    column('title', 'text', 'Its title.', ({ title }) => title),
    column('url', 'text', 'Its address.', ({ url }) => url),
    column('published', 'text', 'When it was published (EDTF).', ({ published }) => published),
    column('author', 'text', 'Who signed it.', ({ author }) => author),
    column('agency', 'text', 'The news agency that it credits.', ({ agency }) => agency),
    column(
      'version',
      'integer',
      'Of the same address: 1, 2, 3 and so on.',
      ({ version }) => version,
    ),
    column(
      'previous',
      'text',
      'Id of the version before, of the same address.',
      ({ previous }) => previous,
    ),
    column('dossiers', 'json', 'Names of the dossiers that it is in.', ({ dossiers }) =>
      JSON.stringify(dossiers),
    ),
    column('added', 'text', 'When it was added to the record (ISO 8601, UTC).', ({ added_at }) =>
      added_at.toISOString(),
    ),
    column(
      'original',
      'text',
      'SHA-256 of the bytes as they were given.',
      ({ original }) => original,
    ),
    column('engine', 'text', 'What read it: version, language and model.', ({ engine }) => engine),
    column(
      'characters',
      'integer',
      'Length of its text in UTF-16 code units.',
      ({ text }) => text.length,
    ),
    ...(snippets === undefined
      ? [
          column<ExportReport>(
            'text',
            'text',
            'Its text, which the spans of all items are places in.',
            ({ text }) => text,
          ),
        ]
      : []),
  ],
})
