export { CASE_TABLES, isSilent, readCases, writeStatus } from './case-table.ts'
export type { Case, CaseTable } from './case-table.ts'
export { judgeCase } from './judge-case.ts'
