import { ApiFault, type Schemas } from '../../api/client.ts'
import { apiQuery } from './search-address.ts'

/** The forms in which a search can be taken along. */
export const FORMS = [
  { name: 'JSON Lines', type: 'application/jsonl', suffix: 'jsonl' },
  { name: 'CSV', type: 'text/csv', suffix: 'csv' },
  { name: 'JSON-LD', type: 'application/ld+json', suffix: 'jsonld' },
] as const
export type ExportForm = (typeof FORMS)[number]

/** Saves everything that a search finds as a file; throws `ApiFault`. The form is asked for as HTTP has it, by `Accept`. */
export async function downloadFound(
  query: URLSearchParams,
  { type, suffix }: ExportForm,
): Promise<void> {
  const asked = new URLSearchParams(apiQuery(query) as Record<string, string>)
  const answer = await fetch(`/v1/items?${asked}`, { headers: { Accept: type } })
  if (!answer.ok) throw new ApiFault((await answer.json()) as Schemas['Problem'])
  save(await answer.blob(), `volgens.${suffix}`)
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
