import { badSearch } from '../errors.ts'

/** The last hit of a page: where the next begins. */
export interface Cursor {
  /** ISO day of publication; undefined among those without. */
  readonly day: string | undefined
  readonly id: number
}

/** "2022-01-07.815", ".815" without a day. */
export const writeCursor = ({ day, id }: Cursor) => `${day ?? ''}.${id}`

/** Throws `bad-search` for what no page gave. */
export function readCursor(text: string): Cursor {
  const [, day = '', id = ''] = /^(\d{4}-\d{2}-\d{2})?\.(\d{1,15})$/.exec(text) ?? []
  const moment = new Date(`${day || '2000-01-01'}T00:00:00Z`)
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  if (id === '' || !exists || day.startsWith('0000')) {
    throw badSearch(`"${text.slice(0, 40)}" to go on after`, 'the `next` of the page before')
  }
  return { day: day === '' ? undefined : day, id: Number(id) }
}
