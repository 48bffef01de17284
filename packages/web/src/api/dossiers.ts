import { answerOf, api, type Schemas } from './client.ts'

/** Makes an empty dossier; throws `ApiFault`. */
export const makeDossier = (name: string) => answerOf(api.POST('/v1/dossiers', { body: { name } }))

/**
 * Gives a dossier another name, puts it away or takes it back; throws `ApiFault`.
 *
 * A name and a place are one word of one person: that somebody changed the dossier a moment ago is no reason to ask again,
 * so its state is read here and not where it was drawn.
 */
export async function changeDossier(
  id: number,
  body: { readonly name?: string; readonly archived?: boolean },
): Promise<Schemas['Dossier']> {
  const path = { id }
  const { response } = await api.GET('/v1/dossiers/{id}', { params: { path } })
  const header = { 'if-match': response.headers.get('ETag') ?? '*' }
  return answerOf(api.PATCH('/v1/dossiers/{id}', { params: { path, header }, body }))
}
