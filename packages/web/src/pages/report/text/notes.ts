import type { Item } from '../shapes.ts'
import type { Voice, Voices } from '../voices.ts'
import type { Piece } from './pieces.ts'

type StatementItem = Item & { kind: 'statement' }

/** A note in the margin: a voice, and what it says from there on until another speaks. */
export interface Note {
  readonly voice: Voice
  /** The first one gives the line that the note stands beside. */
  readonly statements: readonly StatementItem[]
}

/** Statements whose content begins in these pieces, in the order of the text. */
export function beginningIn(pieces: readonly Piece[], seen: Set<string>): StatementItem[] {
  const fresh: StatementItem[] = []
  for (const { marks } of pieces) {
    for (const { part, item } of marks) {
      if (part !== 'content' || item.kind !== 'statement' || seen.has(item.id)) continue
      seen.add(item.id)
      fresh.push(item)
    }
  }
  return fresh
}

/** Who speaks, one note for what a voice says in one go; what has no voice (rejected) has no note. */
export function notesOf(statements: readonly StatementItem[], voices: Voices): Note[] {
  const notes: { voice: Voice; statements: StatementItem[] }[] = []
  for (const statement of statements) {
    const voice = voices.of.get(statement.id)
    if (voice === undefined) continue
    const last = notes.at(-1)
    if (last?.voice === voice) last.statements.push(statement)
    else notes.push({ voice, statements: [statement] })
  }
  return notes
}
