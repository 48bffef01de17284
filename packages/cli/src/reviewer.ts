import { userInfo } from 'node:os'
import { Option } from 'commander'
import { wrongUse } from './exit-codes.ts'

export interface ReviewerOptions {
  readonly by?: string | undefined
}

/** `--by NAME`, for every command that writes a decision down. */
export const byOption = () => new Option('--by <NAME>', 'who decides (your user name)')

/** Who decides. Throws `wrong-use` where nobody is given and the system has no name. */
export function reviewerOf({ by }: ReviewerOptions): string {
  if (by !== undefined) return by
  try {
    return userInfo().username
  } catch {
    throw wrongUse('this system has no name for you; give one with --by NAME')
  }
}
