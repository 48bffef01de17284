import { answerOf, api } from '../../api/client.ts'
import { namingsOf, type Naming } from './namings.ts'

/** All namings of a dossier, or of the whole record, by the day they were published. */
export async function askNamings(dossier: number | undefined): Promise<readonly Naming[]> {
  const query = dossier === undefined ? {} : { dossier }
  const found = await answerOf(api.GET('/v1/comparisons/namings', { params: { query } }))
  return namingsOf(found)
}
