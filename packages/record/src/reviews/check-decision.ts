import { badDecision } from '../errors.ts'

/** A name as it is written down; throws `bad-decision` for none, and for what a database or a hash can't hold. */
export function reviewerName(given: string): string {
  const name = given.trim()
  if (name === '' || /\p{Cc}/u.test(name) || !isWellFormed(name)) {
    throw badDecision('the name of who decides is empty or no plain text; give one')
  }
  return name
}

export function noteText(given: string): string {
  const note = given.trim()
  if (note === '') throw badDecision('the note is empty; say what is to be remembered')
  if (!isWellFormed(note)) throw badDecision('the note is no whole Unicode text')
  return note
}

/** No half of a surrogate pair: canonical JSON has no place for one. */
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text)
