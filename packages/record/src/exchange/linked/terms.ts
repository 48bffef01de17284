import type { ExportItem } from '../export-items.ts'
import { isSuggestion } from '../tables/item-columns.ts'
import { column, type Column } from '../tables/column.ts'

/** What the standards have no word for: fields of ours, each with what it means. */
const TERMS: readonly Column<ExportItem>[] = [
  column('kind', 'text', 'statement, naming, figure or event.', ({ kind }) => kind),
  column(
    'voiceKind',
    'text',
    'Whose account it is: named, anonymous, or narrator (the report itself).',
    ({ voice }) => voice.kind,
  ),
  column('voice', 'text', "The record's name of the voice.", ({ voice }) => voice.name),
  column('voiceWords', 'text', "The report's words for the voice.", ({ voice }) => voice.words),
  column('form', 'text', 'direct, indirect or mixed.', ({ form }) => form),
  column('act', 'text', 'say, think or will.', ({ act }) => act),
  column('negated', 'boolean', 'true where the cue denies or is denied.', ({ negated }) => negated),
  column('label', 'text', 'What somebody or something is called.', ({ label }) => label),
  column('eventType', 'text', "One of PLOVER's sixteen types.", ({ type }) => type),
  column('mode', 'text', 'Whether the event happened, by that account.', ({ mode }) => mode),
  column('doer', 'text', 'Who does it.', ({ doer }) => doer?.name ?? doer?.words),
  column(
    'other',
    'text',
    "Who or what is called so; an event's recipient.",
    ({ other }) => other?.name ?? other?.words,
  ),
  column('place', 'text', 'Where.', ({ place }) => place),
  column('counts', 'text', 'What a figure counts.', ({ counts }) => counts),
  column('low', 'number', 'At least so many.', ({ low }) => low),
  column('high', 'number', 'At most so many.', ({ high }) => high),
  column('saidFrom', 'day', 'First day on which it was said.', ({ said }) => said[0]),
  column('saidTo', 'day', 'Last day on which it was said.', ({ said }) => said[1]),
  column('confidence', 'number', 'How sure the engine is, 0 to 1.', ({ confidence }) => confidence),
  column(
    'suggestion',
    'boolean',
    'true for a possibility that is no finding.',
    (item) => isSuggestion(item) || undefined,
  ),
  column(
    'review',
    'text',
    'What a person decided: open, confirmed, corrected or rejected. A rejected item does not hold.',
    ({ review }) => review,
  ),
  column('context', 'text', 'The words around it.', ({ context }) => context),
  column('engine', 'text', 'What read it: version, language and model.', ({ engine }) => engine),
  column('key', 'text', 'SHA-256 of its kind and words with their places.', ({ key }) => key),
]

/** Fields of ours that are neither an item's nor the standards'. */
const AROUND = {
  part: 'Which part of the item a target is: source, cue, content and so on.',
  report: 'The report that a target stands in: urn:volgens:report: and its id.',
  engines: 'What read the reports.',
  snippets: 'The articles are left out: at most so many words stay on each side of an item.',
  dictionary: 'What our own fields mean.',
}

/** The dictionary of our own fields. */
export const DICTIONARY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TERMS.map(({ name, description }) => [`volgens:${name}`, description])),
  ...Object.fromEntries(
    Object.entries(AROUND).map(([name, description]) => [`volgens:${name}`, description]),
  ),
}

/** Our own fields of an item; what is not there is left out. */
export const termsOf = (item: ExportItem): object =>
  Object.fromEntries(
    TERMS.flatMap(({ name, value }) => {
      const cell = value(item)
      return cell === undefined ? [] : [[`volgens:${name}`, cell]]
    }),
  )
