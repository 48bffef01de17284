import type { ReportPage } from './report-page.svelte.ts'
import type { Reviewing } from './reviewing.svelte.ts'

/** What keys do on the page of a report. */
export interface KeyTargets {
  readonly page: ReportPage
  readonly reviewing: Reviewing
  readonly move: (by: 1 | -1) => Promise<void>
  readonly close: () => void
  readonly correct: (id: string) => void
}

/** Does what a key asks for, as long as nobody is writing. */
export function onKey(event: KeyboardEvent, targets: KeyTargets): void {
  const target = event.target as HTMLElement
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (target.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return
  const action = actionOf(event.key, targets, target.closest('.note, [role=dialog]') !== null)
  if (action === undefined) return
  event.preventDefault()
  action()
}

function actionOf(
  key: string,
  { page, reviewing, move, close, correct }: KeyTargets,
  isAmongNotes: boolean,
): (() => void) | undefined {
  const { pinned } = page
  // Elsewhere the arrows scroll, as everywhere.
  if (key === 'j' || (isAmongNotes && key === 'ArrowDown')) return () => void move(1)
  if (key === 'k' || (isAmongNotes && key === 'ArrowUp')) return () => void move(-1)
  if (key === 'u' && reviewing.last !== undefined) return () => void reviewing.undo()
  if (pinned === undefined) return undefined
  if (key === 'Escape') return close
  if (!page.view.records.has(pinned)) return undefined
  if (key === 'y') return () => reviewing.decide(pinned, 'confirm')
  if (key === 'n') return () => reviewing.decide(pinned, 'reject')
  return key === 'e' ? () => correct(pinned) : undefined
}
