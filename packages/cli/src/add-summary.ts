import type { Added, AddSummary } from 'volgens'
import { harmless } from './terminal/columns.ts'

/** More than these are counted, not shown: `--failures` has them all. */
const MOST_SHOWN = 20

export interface FailureList {
  add(added: Added): void
  listed(): { name: string; code: string; message: string }[]
  /** One line each, the count, and what to do. */
  text(failed: number): string
}

/** The first failures, for the end. */
export function collectFailures(): FailureList {
  const first: { name: string; code: string; message: string }[] = []
  return {
    add(added) {
      if (added.outcome !== 'failed' || first.length >= MOST_SHOWN) return
      const { code, message } = added.fault
      first.push({ name: added.name, code, message })
    },
    listed: () => first,
    text(failed) {
      if (failed === 0) return ''
      const lines = first.map(({ name, code, message }) => `  ${name}\n    ${code}: ${message}`)
      if (failed > first.length) lines.push(`  and ${count(failed - first.length)} more`)
      const next = 'volgens add --failures lists what is kept, volgens add --retry tries it again'
      return `volgens: ${count(failed)} failed:\n${lines.map(harmlessLines).join('\n')}\n${next}\n`
    },
  }
}

const harmlessLines = (text: string) => text.split('\n').map(harmless).join('\n')

/** "12 reports: 8 new, 1 new version, 3 there already. 6 s" */
export function summaryText(
  summary: AddSummary,
  seconds: number,
  { dossier }: { readonly dossier?: string },
): string {
  const { new: fresh, changed, known, failed } = summary
  const total = fresh + changed + known + failed
  const where = dossier === undefined ? '' : ` in dossier ${harmless(dossier)}`
  if (total === 0) return `nothing to add${where}`
  const parts = [
    [fresh, 'new'],
    [changed, changed === 1 ? 'a new version' : 'new versions'],
    [known, 'there already'],
    [failed, 'failed'],
  ] as const
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${count(n)} ${words}`)
  const reports = `${count(total)} ${total === 1 ? 'report' : 'reports'}${where}`
  return `${reports}: ${said.join(', ')} (${seconds.toFixed(seconds < 10 ? 1 : 0)} s)`
}

const count = (n: number) => n.toLocaleString('en')
