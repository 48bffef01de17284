import { pino, type Logger } from 'pino'

/** What is told of requests and faults, as lines of JSON on standard error. */
export type Log = Pick<Logger, 'info' | 'error'>

/** all: every request; otherwise only faults of ours. */
export const openLog = (all: boolean): Log =>
  pino({ level: all ? 'info' : 'error', base: null }, pino.destination({ dest: 2, sync: true }))
