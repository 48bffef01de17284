import { z } from '@hono/zod-openapi'

/** A report as others name it. */
export const reportHead = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    lang: z.string().describe('BCP 47'),
    published: z.string().optional().describe('EDTF, as given'),
  })
  .openapi('ReportHead')

export const dossier = z
  .object({
    id: z.int(),
    name: z.string(),
    archived: z.boolean(),
    createdAt: z.string().describe('ISO 8601'),
    reports: z.int(),
    statements: z.int().describe('findings that nobody rejected'),
    open: z.int().describe('items that nobody has reviewed'),
    reviewed: z.int(),
    failures: z.int().describe('what could not be added'),
    languages: z.array(z.string()),
    outlets: z.array(z.string()),
    first: z.string().optional().describe('earliest day of publication'),
    last: z.string().optional(),
    latest: z.array(reportHead).describe('the three published last'),
  })
  .openapi('Dossier')

export const dossierList = z.object({ items: z.array(dossier) }).openapi('DossierList')
