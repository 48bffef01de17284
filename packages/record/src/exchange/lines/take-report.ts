import { badLine } from '../../errors.ts'
import { copyingOf, saveCopies } from '../../copies/save-copies.ts'
import { dayRange } from '../../items/day-range.ts'
import { originalHash, reportId } from '../../reports/report-id.ts'
import type { ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'

export async function takeDossier(
  { transaction, options }: ImportState,
  { name, created, archived }: Line<'dossier'>,
): Promise<void> {
  if (options.dossier !== undefined) return
  await transaction
    .insertInto('dossiers')
    .values({
      name,
      created_at: new Date(created),
      archived_at: archived === undefined ? null : new Date(archived),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function takeOriginal(
  { transaction }: ImportState,
  { hash, bytes }: Line<'original'>,
  number: number,
): Promise<void> {
  const original = Buffer.from(bytes, 'base64')
  const found = originalHash(original)
  if (found !== hash) throw badLine(number, `bytes with the hash ${found}`, `those of ${hash}`)
  await transaction
    .insertInto('originals')
    .values({ hash, bytes: original })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A report that is there stays as it is and joins the dossiers; a new one is the last version of its address. */
export async function takeReport(
  state: ImportState,
  line: Line<'report'>,
  number: number,
): Promise<void> {
  const { text, original } = checkedReport(line, number)
  const { transaction } = state
  const before = await lastVersion(state, line)
  if (
    state.restores &&
    (before?.id !== line.previous || (before?.version ?? 0) !== line.version - 1)
  ) {
    throw badLine(number, `version ${line.version} of an address`, 'the versions before it first')
  }
  const days = dayRange(line.published)
  const copying = copyingOf(text)
  const inserted = await transaction
    .insertInto('reports')
    .values({
      id: line.id,
      reference: line.reference ?? null,
      lang: line.lang,
      title: line.title ?? null,
      outlet: line.outlet ?? null,
      url: line.url ?? null,
      published: line.published ?? null,
      published_from: days.from,
      published_to: days.to,
      author: line.author ?? null,
      agency: line.agency ?? null,
      text,
      original,
      version: (before?.version ?? 0) + 1,
      previous: before?.id ?? null,
      added_at: new Date(line.added),
      bands: copying.bands,
      // Numbers of actors of the file: elsewhere those are others.
      ...(state.restores && line.ties !== undefined ? { ties: JSON.stringify(line.ties) } : {}),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) state.known += 1
  else {
    state.added.add(line.id)
    // Nobody adds reports meanwhile.
    await saveCopies(transaction, line, copying)
  }
  await joinDossiers(state, line)
}

function checkedReport(line: Line<'report'>, number: number) {
  const { text, original, ...rest } = line
  if (text === undefined || original === undefined) {
    throw badLine(number, 'a report without text or original', 'both')
  }
  const id = reportId({ ...rest, text })
  if (id !== line.id) {
    throw badLine(number, `a text and address that give the id ${id}`, `those of ${line.id}`)
  }
  return { text, original }
}

async function lastVersion({ transaction }: ImportState, { url }: Line<'report'>) {
  if (url === undefined) return undefined
  return transaction
    .selectFrom('reports')
    .select(['id', 'version'])
    .where('url', '=', url)
    .orderBy('version', 'desc')
    .executeTakeFirst()
}

async function joinDossiers(state: ImportState, { id, dossiers }: Line<'report'>): Promise<void> {
  const { transaction, options, now } = state
  const joined =
    options.dossier === undefined
      ? dossiers.map(({ name, added }) => ({ name, added: new Date(added) }))
      : [{ name: options.dossier, added: now }]
  for (const { name, added } of joined) {
    await transaction
      .insertInto('dossier_reports')
      .columns(['dossier', 'report', 'added_at'])
      .expression((from) =>
        from
          .selectFrom('dossiers')
          .select((row) => ['id', row.val(id).as('report'), row.val(added).as('added_at')])
          .where('name', '=', name),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
