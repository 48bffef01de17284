import { VolgensError } from '@volgens/shapes'
import type { Fetcher } from '../open-fetcher.ts'

/** The code of the error that fetching gives, or "fetched". */
export async function fetchCode({ fetch }: Fetcher, address: string): Promise<string> {
  try {
    await fetch(address)
    return 'fetched'
  } catch (error) {
    if (error instanceof VolgensError) return error.code
    throw error
  }
}
