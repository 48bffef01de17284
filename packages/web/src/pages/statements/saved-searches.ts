import { answerOf, api, ApiFault, type Schemas } from '../../api/client.ts'

/** Gives a saved search another name; throws `ApiFault`. */
export async function renameSearch(id: number, name: string): Promise<Schemas['SavedSearch']> {
  const params = { path: { id }, header: await stateOf(id) }
  return answerOf(api.PATCH('/v1/searches/{id}', { params, body: { name } }))
}

/** Removes a saved search; throws `ApiFault`. */
export async function removeSearch(id: number): Promise<void> {
  const params = { path: { id }, header: await stateOf(id) }
  const { error } = await api.DELETE('/v1/searches/{id}', { params })
  if (error !== undefined) throw new ApiFault(error)
}

/** A list has no state of each: it is read when somebody decides, which is a moment before. */
async function stateOf(id: number) {
  const { response } = await api.GET('/v1/searches/{id}', { params: { path: { id } } })
  return { 'if-match': response.headers.get('ETag') ?? '*' }
}
