import { VolgensError } from '@volgens/shapes'
import { databaseRefused, databaseUnreachable, diskFull, storeFailed } from '../errors.ts'

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT'])
/** SQLSTATE of wrong password, wrong user, no such database, no permission. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501'])
const FULL = new Set(['ENOSPC', '53100'])

/**
 * The fault as one of ours; one that carries a constraint keeps it as its cause.
 *
 * place: the server without its password, for the message.
 */
export function wrapFault(fault: unknown, place = 'the store'): VolgensError {
  if (fault instanceof VolgensError) return fault
  const code = codeOf(fault)
  if (code !== undefined && UNREACHABLE.has(code)) return databaseUnreachable(place, fault)
  if (code !== undefined && REFUSED.has(code)) return databaseRefused(place, fault)
  if ((code !== undefined && FULL.has(code)) || /No space left on device/i.test(messageOf(fault))) {
    return diskFull(fault)
  }
  return storeFailed(fault)
}

/** SQLSTATE or the system's code of a fault, also of one that was wrapped. */
export function codeOf(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined
  const { code, cause, errors } = fault as { code?: unknown; cause?: unknown; errors?: unknown }
  if (fault instanceof VolgensError) return codeOf(cause)
  if (typeof code === 'string') return code
  return Array.isArray(errors) ? codeOf(errors[0]) : undefined
}

const messageOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))
