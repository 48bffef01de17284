import { z } from '@hono/zod-openapi'
import { text } from '../http/fields.ts'

export const savedSearch = z
  .object({
    id: z.int(),
    name: z.string(),
    query: z.string().describe('as it stands behind the question mark of an address'),
    savedAt: z.string().describe('ISO 8601'),
  })
  .openapi('SavedSearch')

export const savedSearchList = z.object({ items: z.array(savedSearch) }).openapi('SavedSearchList')

export const newSearch = z
  .strictObject({
    name: text(200).regex(/\S/, 'expected a name'),
    query: text(4000),
  })
  .openapi('NewSearch')
