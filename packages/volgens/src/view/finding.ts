import { FINDING_FROM, type Statement } from '@volgens/shapes'

/** Less sure than that, a statement is shown as a suggestion, never as a finding. */
export const isFinding = ({ confidence }: Pick<Statement, 'confidence'>) =>
  confidence >= FINDING_FROM
