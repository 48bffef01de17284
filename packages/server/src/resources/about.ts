import { countRecord } from '@volgens/record'
import type { z } from '@hono/zod-openapi'
import type { Api } from '../http/api.ts'
import { answerTagged } from '../http/etag.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { about } from '../shapes/about.ts'

/** `/v1/about`: what this server is, with what it reads, and whose data it rests on. */
export function addAbout(api: Api, { store, version, languages }: Parts): void {
  api.openapi(get, async (c) => {
    const [counts, read] = await Promise.all([countRecord(store), languages()])
    return answerTagged(c, {
      ...{ name: 'Volgens' as const, version, licence: 'Apache-2.0', store: store.kind },
      ...{ languages: [...read], counts, sources: [...SOURCES] },
    })
  })
}

/** As in NOTICE. */
const SOURCES: z.output<typeof about>['sources'] = [
  {
    name: 'GeoNames',
    use: 'places and where they are',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org',
  },
  {
    name: 'Natural Earth',
    use: 'land and borders of the map',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com',
  },
  {
    name: 'PLOVER',
    use: 'types and modes of events, after its codebook',
    licence: 'terms only',
  },
  {
    name: 'PARC, PolNeAR',
    use: 'terms for who says what: source, cue, content; nothing of these corpora is in it',
    licence: 'terms only',
  },
]

const get = route('reader', {
  method: 'get',
  path: '/v1/about',
  summary: 'Version, languages and models, licences, and how much is in the record',
  responses: {
    200: { description: 'All of it', content: { 'application/json': { schema: about } } },
  },
})
