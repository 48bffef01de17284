import { countedKinds, eventKinds, grammarKinds, namingKinds, placeWordKinds } from './kinds.mjs'
import { tables } from './tables.mjs'
import { byKind, call, entries, lines, object, pairs, quoted } from './write-rows.mjs'

/** The module of one language; `rows`: table name → rows. */
export const moduleText = (rows) => `${HEAD}
${lists(rows)}${TAIL}`

const HEAD = `// Made from ../lexicon/*.tsv by \`npm run generate\`: change the tables, not this file.
import type { Cue, EventNeed, EventWord, Frame, Lexicon, Orthography } from '@volgens/reading'

const words = (text: string): string[] => (text === '' ? [] : text.split(' '))

const cue = (
  lemma: string,
  kind: Cue['kind'],
  companions: string,
  act: Cue['act'],
  polarity: Cue['polarity'],
  frames: string,
  prepositions: string,
): Cue => ({
  lemma,
  kind,
  companions: words(companions),
  act,
  polarity,
  frames: new Set(words(frames) as Frame[]),
  prepositions: words(prepositions),
})

const event = (
  lemma: string,
  kind: EventWord['kind'],
  companions: string,
  type: EventWord['type'],
  recipient: string,
  object: string,
  needs: string,
): EventWord => ({
  lemma,
  kind,
  companions: words(companions),
  type,
  recipient: words(recipient),
  object: words(object),
  needs: new Set(words(needs) as EventNeed[]),
})
`

/** A declaration for each list; `words`, `cue` and `event` are the head's. */
const lists = (rows) => `export const abbreviations: Orthography['abbreviations'] = new Map([
${pairs(rows.abbreviations, 'form', ({ ends }) => `{ endsSentence: ${ends === 'yes'} }`)}])

export const apostropheWords: Orthography['apostropheWords'] = new Set([
${entries(rows['apostrophe-words'], 'form')}])

const cues: Lexicon['cues'] = [
${lines(rows.cues, call('cue', tables.cues.columns))}]

const circumstances: Lexicon['circumstances'] = [
${lines(rows.circumstances, object({ lemma: 'quoted', kind: 'quoted', prepositions: 'words' }))}]

const attributionWords: Lexicon['attributionWords'] = [
${lines(rows['attribution-words'], object({ form: 'quoted', kind: 'quoted', act: 'quoted' }))}]

const grammarWords: Lexicon['grammarWords'] = {
${byKind(rows['grammar-words'], grammarKinds)}}

const namingWords: Lexicon['namingWords'] = {
${byKind(rows['naming-words'], namingKinds)}}

const numbers: Lexicon['numbers'] = new Map([
${pairs(rows.numbers, 'form', ({ value }) => value)}])

const ordinals: Lexicon['ordinals'] = new Map([
${pairs(rows.ordinals, 'form', ({ value }) => value)}])

const figureWords: Lexicon['figureWords'] = [
${lines(rows['figure-words'], object({ form: 'quoted', kind: 'quoted', value: 'given' }))}]

const months: Lexicon['months'] = new Map([
${calendar(rows, 'month')}])

const weekdays: Lexicon['weekdays'] = new Map([
${calendar(rows, 'weekday')}])

const timeWords: Lexicon['timeWords'] = [
${lines(rows['time-words'], object({ form: 'quoted', kind: 'quoted', value: 'quoted' }))}]

const pronouns: Lexicon['pronouns'] = [
${lines(rows.pronouns, object({ form: 'quoted', kind: 'quoted', person: 'bare', number: 'quoted', gender: 'quoted' }))}]

const titles: Lexicon['titles'] = new Set([
${entries(rows.titles, 'form')}])

const normNouns: Lexicon['normNouns'] = new Set([
${entries(rows['norm-nouns'], 'lemma')}])

const voiceNouns: Lexicon['voiceNouns'] = new Map([
${pairs(rows['voice-nouns'], 'lemma', (row) => quoted(row.class))}])

const countries: Lexicon['countries'] = [
${lines(rows.countries, object({ form: 'quoted', kind: 'quoted', countries: 'words' }))}]

const placeNames: Lexicon['placeNames'] = [
${lines(rows['place-names'], object({ form: 'quoted', kind: 'quoted', name: 'quoted', countries: 'words' }))}]

const placeWords: Lexicon['placeWords'] = {
${byKind(rows['place-words'], placeWordKinds)}}

const romanisation: Lexicon['romanisation'] = new Map([
${pairs(rows.romanisation, 'from', ({ to }) => quoted(to))}])

const calibration: Lexicon['calibration'] = [
${lines(rows.calibration, object({ rule: 'quoted', place: 'quoted', manner: 'quoted', voice: 'quoted', right: 'bare', found: 'bare' }))}]

const givenNames: Lexicon['givenNames'] = new Map([
${pairs(rows['given-names'], 'form', ({ gender }) => quoted(gender))}])

const organizationWords: Lexicon['organizationWords'] = new Set([
${entries(rows['organization-words'], 'form')}])

const peopleNouns: Lexicon['peopleNouns'] = new Map([
${pairs(rows['people-nouns'], 'lemma', object({ gender: 'quoted', group: 'quoted' }))}])

const labelConcepts: Lexicon['labelConcepts'] = new Map([
${pairs(rows['label-concepts'], 'lemma', ({ concept }) => quoted(concept))}])

const counted: Lexicon['counted'] = {
${countedKinds
  .map(
    (kind) => `  ${/-/.test(kind) ? quoted(kind) : kind}: new Map([
${pairs(
  rows.counted.filter((row) => row.kind === kind),
  'lemma',
  ({ concept }) => quoted(concept),
)}]),
`,
  )
  .join('')}}

const events: Lexicon['events'] = [
${lines(rows.events, call('event', tables.events.columns))}]

const eventWords: Lexicon['eventWords'] = {
${byKind(rows['event-words'], eventKinds, 'lemma')}}

`

const calendar = (rows, kind) =>
  pairs(
    rows.calendar.filter((row) => row.kind === kind),
    'form',
    ({ value }) => value,
  )

const TAIL = `export const lexicon: Lexicon = {
  cues,
  circumstances,
  attributionWords,
  grammarWords,
  namingWords,
  numbers,
  ordinals,
  figureWords,
  months,
  weekdays,
  timeWords,
  pronouns,
  titles,
  normNouns,
  voiceNouns,
  countries,
  placeNames,
  placeWords,
  romanisation,
  calibration,
  givenNames,
  organizationWords,
  peopleNouns,
  labelConcepts,
  counted,
  events,
  eventWords,
}
`
