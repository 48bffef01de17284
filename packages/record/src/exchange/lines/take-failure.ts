import type { ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'

/** What could not be added; a failure of the same name and bytes that is there stays. */
export async function takeFailure(
  { transaction, options }: ImportState,
  line: Line<'failure'>,
): Promise<void> {
  const { name, original, code, message, attempts, failed } = line
  await transaction
    .insertInto('failures')
    .values({
      ...{
        dossier: options.dossier ?? line.dossier ?? null,
        name,
        original,
        code,
        message,
        attempts,
      },
      ...{ options: JSON.stringify(line.options), failed_at: new Date(failed) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
