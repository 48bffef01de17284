import type { Schemas } from '../../api/client.ts'
import type { ReportReading } from './shapes.ts'

/** What a report is drawn from before its reading is there: its text, and nothing read in it. */
export const unread = (report: Schemas['ReportText']): ReportReading => ({
  reading: {
    report,
    engine: { volgens: '', language: report.lang, model: '' },
    ...{ sentences: [], actors: [], statements: [], namings: [], labels: [], figures: [] },
    ...{ times: [], places: [], events: [], narrator: [] },
  },
  ...{ items: [], actors: {}, narrator: 0, voices: [], why: {} },
})
