import { VolgensError } from '@volgens/shapes'
import {
  databaseRefused,
  databaseUnreachable,
  diskFull,
  storeDamaged,
  storeFailed,
} from '../errors.ts'

/** Of the system, and SQLSTATE of a server that shuts down, starts, or has no connection to spare. */
const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT', 'EPIPE'],
  ...['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006'],
])
/** SQLSTATE of wrong password, wrong user, no such database, no permission. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501'])
const FULL = new Set(['ENOSPC', 'EDQUOT', '53100'])
/** SQLSTATE of a file that is not there, and of pages that are not what they should be. */
const DAMAGED = new Set(['58P01', 'XX001', 'XX002'])
/** What node-postgres says without a code. */
const UNREACHABLE_WORDS = /^Connection terminated|^timeout e|connection timeout/i

/**
 * The fault as one of ours; the database's own is its cause.
 *
 * place: the folder, or the server without its password, for the message.
 */
export function wrapFault(fault: unknown, place = 'the store'): VolgensError {
  if (fault instanceof VolgensError) return fault
  const code = codeOf(fault) ?? ''
  const message = messageOf(fault)
  if (isFull(fault)) return diskFull(fault)
  if (UNREACHABLE.has(code) || UNREACHABLE_WORDS.test(message)) {
    return databaseUnreachable(place, fault)
  }
  if (REFUSED.has(code) || message.startsWith('SASL:')) return databaseRefused(place, fault)
  if (DAMAGED.has(code)) return storeDamaged(place, message, fault)
  return storeFailed(fault)
}

/** No space left, or no more of it for this user. */
export const isFull = (fault: unknown) =>
  FULL.has(codeOf(fault) ?? '') || /No space left on device/i.test(messageOf(fault))

/**
 * Whether a fault is of what was to be saved and not of the store: a value that PostgreSQL does not take (SQLSTATE class
 * 22), a constraint (23), a limit (54). Anything else can be saved later.
 */
export const isOfTheData = (fault: unknown) => /^(22|23|54)/.test(codeOf(fault) ?? '')

/** SQLSTATE or the system's code of a fault, also of one that was wrapped. */
export function codeOf(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined
  const { code, cause, errors } = fault as { code?: unknown; cause?: unknown; errors?: unknown }
  if (fault instanceof VolgensError) return codeOf(cause)
  if (typeof code === 'string') return code
  return Array.isArray(errors) ? codeOf(errors[0]) : undefined
}

const messageOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))
