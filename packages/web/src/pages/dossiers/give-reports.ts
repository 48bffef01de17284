import { answerOf, api, type Schemas } from '../../api/client.ts'

/** What is known of a report that does not say so itself; empty where nothing was filled in. */
export interface Known {
  readonly lang: string
  readonly published: string
  readonly outlet: string
}

/** Gives files to be added to a dossier; throws `ApiFault`. */
export async function giveFiles(dossier: number, files: readonly File[]): Promise<Schemas['Job']> {
  const form = new FormData()
  // The server takes files as they come: what is true of all of them comes first.
  form.append('dossier', String(dossier))
  for (const file of files) form.append('files', file, file.name)
  const call = api.POST('/v1/imports', {
    params: { header: newKey() },
    body: { files: [] },
    bodySerializer: () => form,
  })
  return (await answerOf(call)).job
}

/** Gives a text to be added to a dossier; throws `ApiFault`. */
export async function giveText(
  dossier: number,
  given: Known & { readonly text: string; readonly title: string; readonly url: string },
): Promise<Schemas['Job']> {
  const body = { dossier, text: given.text, ...filled(given) }
  return (await answerOf(api.POST('/v1/imports', { params: { header: newKey() }, body }))).job
}

/** Gives an address to be fetched and added to a dossier; throws `ApiFault`. */
export async function giveAddress(
  dossier: number,
  given: Known & { readonly address: string },
): Promise<Schemas['Job']> {
  const body = { dossier, address: given.address, ...filled(given) }
  return (await answerOf(api.POST('/v1/imports', { params: { header: newKey() }, body }))).job
}

/** Without what was left empty. */
const filled = <Given extends object>(given: Given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) as Partial<Given>

/** A request that the network sends twice is done once. */
const newKey = () => ({ 'Idempotency-Key': crypto.randomUUID() })
