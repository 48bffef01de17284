import type { Term } from './term.ts'

/** Whether the words name their year, so that the value needs no other date: "7 januari 2022", "begin 1996". */
export function isStated(term: Term): boolean {
  switch (term.kind) {
    case 'date':
    case 'season':
    case 'feast':
      return term.year !== undefined
    case 'years':
    case 'ambiguous':
      return true
    case 'since':
      return isStated(term.from)
    case 'until':
    case 'between':
      return isStated(term.to)
    case 'part':
    case 'fraction':
    case 'month-in':
    case 'about':
      return isStated(term.of)
    case 'weekday':
    case 'day':
    case 'night':
    case 'unit':
    case 'rolling':
    case 'away':
    case 'same':
      return false
  }
}
