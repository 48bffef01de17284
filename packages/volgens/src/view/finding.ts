import type { Statement } from '@volgens/shapes'

/** Below this confidence a statement is shown as a suggestion, never as a finding. */
export const FINDING = 0.5

export const isFinding = ({ confidence }: Pick<Statement, 'confidence'>) => confidence >= FINDING
