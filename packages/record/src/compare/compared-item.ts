import type { CopyGroup } from '../copies/copy-groups.ts'
import type { RecordItem } from '../items/item-query.ts'

/** An item that stands for those of copies too. */
export interface ComparedItem extends RecordItem {
  /** Where its report has copies. */
  readonly copied?: {
    readonly group: CopyGroup
    /** The same item in the other copies, those first that were published first. */
    readonly items: readonly RecordItem[]
  }
}
