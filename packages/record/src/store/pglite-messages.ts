/** What the thread that runs PGlite is started with. */
export interface WorkerOptions {
  /** Where the database is; in memory where left out. */
  readonly folder?: string | undefined
  /** A backup (gzip of a data folder) to begin from. */
  readonly dump?: Uint8Array<ArrayBuffer> | undefined
}

/** One thing to do, in order. */
export type Call = { readonly id: number } & Work

export type Work =
  /** Several statements may stand where there are no parameters: the last one answers. */
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' }

export interface Answer {
  readonly id: number
  readonly rows?: Record<string, unknown>[]
  readonly affected?: number
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly fault?: {
    readonly message: string
    readonly code: string | undefined
    readonly constraint: string | undefined
  }
}
