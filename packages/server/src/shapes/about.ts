import { z } from '@hono/zod-openapi'

const treebank = z.object({ name: z.string(), release: z.string(), licence: z.string() })

const score = z.object({
  set: z.string().describe('what it was measured on'),
  upos: z.number().describe('parts of speech right, percent'),
  lemma: z.number().optional(),
  uas: z.number().describe('heads right, percent'),
  las: z.number().describe('heads with their relation right, percent'),
})

/** A language that is read, with the model that it is read with. */
const languageAbout = z
  .object({
    code: z.string(),
    names: z.record(z.string(), z.string()).describe('by language of the interface'),
    model: z.string().describe('name of the model'),
    licence: z.string().describe('of the weights'),
    treebanks: z.array(treebank).describe('what the model was trained and measured on'),
    scores: z.array(score),
  })
  .openapi('LanguageAbout')
export type LanguageAbout = z.output<typeof languageAbout>

export const about = z
  .object({
    name: z.literal('Volgens'),
    version: z.string(),
    licence: z.string(),
    store: z.enum(['pglite', 'postgres']),
    languages: z.array(languageAbout),
    counts: z.object({
      dossiers: z.int(),
      reports: z.int(),
      items: z.int(),
      decisions: z.int(),
    }),
    sources: z
      .array(
        z.object({
          name: z.string(),
          use: z.string(),
          licence: z.string(),
          url: z.string().optional(),
        }),
      )
      .describe('data of others that is in it, or that it follows'),
  })
  .openapi('About')
