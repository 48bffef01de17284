import type { Settings } from '../settings/settings.svelte.ts'

/**
 * The key of a shortcut; undefined where somebody is writing, a dialog is open, another key is held, or single keys are
 * switched off (WCAG 2.1.4: who speaks to the machine presses keys without meaning to).
 */
export function singleKey(event: KeyboardEvent, { singleKeys }: Settings): string | undefined {
  if (!singleKeys || event.defaultPrevented) return undefined
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const target = event.target as Element
  return target.closest(WRITING) === null ? event.key : undefined
}

const WRITING =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog'
