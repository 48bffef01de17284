/** What can be done with the item that is looked at. */
export type ReviewAction = 'confirm' | 'reject' | 'correct' | 'note' | 'next' | 'previous' | 'undo'

/** By key; m is for memo, as n says no. */
export const REVIEW_KEYS: Readonly<Record<string, ReviewAction>> = {
  y: 'confirm',
  n: 'reject',
  e: 'correct',
  m: 'note',
  j: 'next',
  k: 'previous',
  u: 'undo',
}
