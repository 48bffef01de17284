import type { ExportItem } from '../export-items.ts'
import type { ExportReport } from '../report-pages.ts'

/** Our own words in linked data, where a standard has none: a name, not an address. */
export const OURS = { volgens: 'urn:volgens:ns:' } as const

/** An address where the report has one on the web; else a name of ours. */
export const webAddress = ({ url }: Pick<ExportReport, 'url'>) =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? url : undefined

export const reportUrn = (id: string) => `urn:volgens:report:${id}`

export const itemUrn = ({ report, local }: ExportItem) =>
  `urn:volgens:item:${report.id}:${encodeURIComponent(local)}`
