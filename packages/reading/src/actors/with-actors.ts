import type { Naming, Party, Statement } from '@volgens/shapes'
import type { Actors } from './to-actors.ts'

/** Statements, namings and labels whose parties know their actor, joined by span. */
export function withActors(
  statements: readonly Statement[],
  namings: readonly Naming[],
  labels: readonly Naming[],
  { actorAt }: Actors,
): { statements: Statement[]; namings: Naming[]; labels: Naming[] } {
  const known = <Named extends Party>(party: Named): Named => {
    const actor = actorAt(party.spans)
    return actor === undefined ? party : { ...party, actor }
  }
  const knownParties = (naming: Naming): Naming => ({
    ...naming,
    namer: known(naming.namer),
    named: known(naming.named),
  })
  return {
    statements: statements.map((statement) => ({ ...statement, source: known(statement.source) })),
    namings: namings.map(knownParties),
    labels: labels.map(knownParties),
  }
}
