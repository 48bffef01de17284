import type { Db } from '../../store/open-store.ts'
import type { Line } from './line-shapes.ts'

export interface ImportOptions {
  /** All reports go into this dossier instead of those of the file. */
  readonly dossier?: string | undefined
  /** What people decided stays behind; actors are tied as if the reports were added here. */
  readonly withoutDecisions?: boolean | undefined
  /** Lines taken in, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** What an import has done. */
export interface Imported {
  readonly reports: number
  /** Reports that were there already. */
  readonly known: number
  readonly readings: number
  readonly decisions: number
  /** Decisions that stayed behind. */
  readonly decisionsLeft: number
}

/** An import under way: one transaction, whole or not at all. */
export interface ImportState {
  readonly transaction: Db
  readonly header: Line<'header'>
  readonly options: ImportOptions
  readonly now: Date
  /** Into an empty store: rows are those of the file, numbers of actors too. Else reports are added to what is there. */
  readonly restores: boolean
  /** Ids of reports that were not there. */
  readonly added: Set<string>
  /** Ids of reports that were there and have new decisions. */
  readonly decided: Set<string>
  readonly merged: Map<number, number>
  /** Actors of one kind of line, read and not yet written, and the line where they begin. */
  waiting: (Line<'actor'> | Line<'report_actor'>)[]
  waitingFrom: number
  /** The end of the chain as it grows. */
  head: { seq: number; hash: string }
  known: number
  readings: number
  decisions: number
  decisionsLeft: number
}
