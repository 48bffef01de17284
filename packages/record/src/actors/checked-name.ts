import { emptyName } from '../errors.ts'

/** A name that a person gives, in NFC and without space around it. Throws `empty-name`. */
export function checkedName(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (name === '') throw emptyName()
  return name
}
