// Turns the word tables of every language (languages/<code>/lexicon/*.tsv) into one typed module each,
// languages/<code>/src/lexicon.generated.ts. With --check it writes nothing and fails where a module is not
// what its tables give. A row is checked here, once, so that the code may trust the words.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const frames = [
  'quote',
  'clause',
  'question',
  'infinitive',
  'accusative',
  'object',
  'party',
  'parenthetical',
  'prepositional',
  'naming',
  'charge',
  'voiced',
  'written',
]
const acts = ['say', 'think', 'will']
const grammarKinds = [
  'complementiser',
  'question',
  'negator',
  'anaphor',
  'reportative',
  'perfect',
  'modal',
  'condition',
  'owner',
  'own',
  'colon-opener',
  'addressee',
  'lacking',
  'carrier',
  'light',
  'receiving',
  'contrast',
  'as',
  'phrasing',
  'empty-object',
  'hearsay',
  'hypothesis',
]
const namingKinds = [
  'so-called',
  'mention',
  'nickname',
  'appointing',
  'agent',
  'no-label',
  'role',
  'known-work',
  'people',
  'epithet',
  'partisan',
]
const circumstanceKinds = [
  'occasion',
  'medium',
  'medium-name',
  'outlet',
  'outlet-name',
  'withheld',
  'account',
  'check',
  'doubt',
  'hearer',
]
const figureKinds = [
  'article',
  'definite',
  'joiner',
  'scale',
  'suffix',
  'suffix-of-money',
  'group-number',
  'vague',
  'vague-determiner',
  'part',
  'low',
  'high',
  'about',
  'low-of-argument',
  'high-of-argument',
  'about-of-argument',
  'low-behind',
  'high-behind',
  'about-behind',
  'range',
  'range-opener',
  'range-and',
  'change-opener',
  'rate',
  'partitive',
  'people',
  'of-whom',
  'percent',
  'currency',
  'unit',
  'duration',
  'frequency',
  'uncounted',
  'label',
  'street',
  'idiom',
  'tally',
  'victim',
]

const timeKinds = [
  'about',
  'after-unit',
  'ago',
  'ahead',
  'and',
  'article',
  'auxiliary',
  'between',
  'block',
  'century',
  'day',
  'day-part',
  'decade',
  'decade-opener',
  'every',
  'feast',
  'few',
  'following',
  'fraction',
  'from',
  'from-focus',
  'lasting',
  'night',
  'night-joint',
  'of',
  'one',
  'opener',
  'part',
  'prefix',
  'season',
  'shift',
  'shift-after',
  'shift-many',
  'since',
  'sooner',
  'that',
  'through',
  'unit',
  'units',
  'until',
  'weekend',
  'within',
  'year-noun',
]

const placeWordKinds = [
  'location',
  'counterpart',
  'apposing',
  'owner',
  'settlement',
  'area',
  'site',
  'body',
  'compass',
  'district',
  'lookalike',
  'stative',
]

const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]
const eventNeeds = [
  'actor',
  'recipient',
  'object',
  'force',
  'actor-force',
  'recipient-force',
  'object-force',
  'public',
  'several',
  'field',
  'deed',
  'self',
]
const eventKinds = [
  'force',
  'arms',
  'state',
  'crowd',
  'leader',
  'people',
  'field',
  'disaster',
  'order',
  'plan',
  'possible',
  'must',
  'future',
  'averted',
  'occurs',
  'light',
  'agent',
  'between',
  'lasting',
  'passive',
  'until',
]

/**
 * The tables a language has. columns: in the order of the header, `source` and `note` come after them; key: the
 * columns that no two rows may share; checks: what may stand in a column. A column without a check holds a word.
 */
const tables = {
  abbreviations: {
    columns: ['form', 'ends'],
    key: ['form'],
    checks: { form: abbreviation, ends: oneOf('yes', 'no') },
  },
  'apostrophe-words': { columns: ['form'], key: ['form'], checks: {} },
  'attribution-words': {
    columns: ['form', 'kind', 'act'],
    key: ['form'],
    checks: {
      kind: oneOf('source', 'spokesman', 'trailing', 'anonymous', 'self'),
      act: oneOf(...acts),
    },
  },
  calendar: {
    columns: ['form', 'kind', 'value'],
    key: ['form', 'kind'],
    checks: { kind: oneOf('month', 'weekday'), value: wholeNumber },
  },
  calibration: {
    columns: ['rule', 'place', 'manner', 'voice', 'right', 'found'],
    key: ['rule', 'place', 'manner', 'voice'],
    checks: {
      place: oneOf('open', 'quoted'),
      manner: oneOf('denying', 'spoken', 'other'),
      right: wholeNumber,
      found: wholeNumber,
    },
  },
  circumstances: {
    columns: ['lemma', 'kind', 'prepositions'],
    key: ['lemma', 'kind'],
    checks: { kind: oneOf(...circumstanceKinds), prepositions: words },
  },
  cues: {
    columns: ['lemma', 'kind', 'companions', 'act', 'polarity', 'frames', 'prepositions'],
    key: ['lemma', 'kind', 'companions'],
    checks: {
      kind: oneOf('verb', 'noun', 'adjective', 'evidence'),
      companions: words,
      act: oneOf(...acts),
      polarity: oneOf('positive', 'negative', 'open'),
      frames: someOf(...frames),
      prepositions: words,
    },
  },
  'figure-words': {
    columns: ['form', 'kind', 'value'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...figureKinds), value: numberOrNothing },
  },
  'event-words': {
    columns: ['lemma', 'kind'],
    key: ['lemma', 'kind'],
    checks: { kind: oneOf(...eventKinds) },
  },
  events: {
    columns: ['lemma', 'kind', 'companions', 'type', 'recipient', 'object', 'needs'],
    key: ['lemma', 'kind', 'companions', 'type', 'recipient', 'object', 'needs'],
    checks: {
      kind: oneOf('verb', 'noun'),
      companions: words,
      type: oneOf(...eventTypes),
      recipient: words,
      object: words,
      needs: (cell) => (cell === '' ? undefined : someOf(...eventNeeds)(cell)),
    },
  },
  'grammar-words': {
    columns: ['form', 'kind'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...grammarKinds) },
  },
  countries: {
    columns: ['form', 'kind', 'countries'],
    key: ['form', 'kind'],
    checks: {
      form: name,
      kind: oneOf('name', 'adjective', 'inhabitant'),
      countries: countryCodes,
    },
  },
  'given-names': {
    columns: ['form', 'gender'],
    key: ['form'],
    checks: { gender: oneOf('feminine', 'masculine', 'any') },
  },
  'naming-words': {
    columns: ['form', 'kind'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...namingKinds) },
  },
  'norm-nouns': { columns: ['lemma'], key: ['lemma'], checks: {} },
  numbers: { columns: ['form', 'value'], key: ['form'], checks: { value: number } },
  ordinals: { columns: ['form', 'value'], key: ['form'], checks: { value: wholeNumber } },
  'place-names': {
    columns: ['form', 'kind', 'name', 'countries'],
    key: ['form'],
    checks: {
      form: name,
      kind: oneOf('city', 'region', 'continent', 'union', 'water', 'site'),
      name,
      countries: countryCodesOrNone,
    },
  },
  'place-words': {
    columns: ['form', 'kind'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...placeWordKinds) },
  },
  'organization-words': { columns: ['form'], key: ['form'], checks: {} },
  'people-nouns': {
    columns: ['lemma', 'gender', 'group'],
    key: ['lemma'],
    checks: { gender: oneOf('feminine', 'masculine', 'any'), group: words },
  },
  pronouns: {
    columns: ['form', 'kind', 'person', 'number', 'gender'],
    key: ['form', 'kind', 'person', 'number', 'gender'],
    checks: {
      kind: oneOf(
        'personal',
        'possessive',
        'demonstrative',
        'relative',
        'reflexive',
        'interrogative',
        'indefinite',
      ),
      person: oneOf('1', '2', '3'),
      number: oneOf('singular', 'plural', 'any'),
      gender: oneOf('feminine', 'masculine', 'neuter', 'any'),
    },
  },
  'time-words': {
    columns: ['form', 'kind', 'value'],
    key: ['form', 'kind'],
    checks: { kind: oneOf(...timeKinds), value: words },
  },
  romanisation: { columns: ['from', 'to'], key: ['from'], checks: {} },
  titles: { columns: ['form'], key: ['form'], checks: {} },
  'voice-nouns': {
    columns: ['lemma', 'class'],
    key: ['lemma'],
    checks: { class: oneOf('person', 'group', 'body', 'text') },
  },
}

function oneOf(...values) {
  return (cell) => (values.includes(cell) ? undefined : values.join(' or '))
}

function someOf(...values) {
  const wanted = `one or more of ${values.join(' ')}, in that order, with a space between`
  return (cell) => {
    const at = cell.split(' ').map((word) => values.indexOf(word))
    return at.every((place, index) => place > (at[index - 1] ?? -1)) ? undefined : wanted
  }
}

function number(cell) {
  return /^\d+(\.\d+)?$/.test(cell) ? undefined : 'a number such as 12 or 1.5'
}

function numberOrNothing(cell) {
  return cell === '' ? undefined : number(cell)
}

function wholeNumber(cell) {
  return /^\d+$/.test(cell) ? undefined : 'a whole number'
}

function word(cell) {
  return cell !== '' && cell === cell.toLowerCase() ? undefined : 'a word in lower case'
}

function name(cell) {
  return cell === '' ? 'a name' : undefined
}

function countryCodes(cell) {
  return /^[A-Z]{2}( [A-Z]{2})*$/.test(cell) ? undefined : 'ISO 3166 codes, a space between'
}

function countryCodesOrNone(cell) {
  return cell === '' ? undefined : countryCodes(cell)
}

function words(cell) {
  return cell === cell.toLowerCase()
    ? undefined
    : 'words in lower case, a space between, or nothing'
}

function abbreviation(cell) {
  return cell.includes('.') ? undefined : 'an abbreviation with its full stop'
}

/** Code-point order, column by column; UTF-8 bytes sort as code points do. */
function compareRows(a, b) {
  for (const [index, cell] of a.entries()) {
    const order = Buffer.compare(Buffer.from(cell), Buffer.from(b[index]))
    if (order !== 0) return order
  }
  return 0
}

/** The rows of a table as objects; what is wrong with it goes to `problems`. */
function readTable(path, name, { columns, key, checks }, problems) {
  const text = readFileSync(path, 'utf8')
  const complain = (line, found, expected) =>
    problems.push(`${name}:${line}: found ${found}; expected ${expected}`)
  if (text !== text.normalize('NFC')) complain(1, 'letters not in NFC', 'Unicode form NFC')
  if (text.includes('\r')) complain(1, 'a carriage return', 'lines that end in LF alone')
  if (!text.endsWith('\n'))
    complain(text.split('\n').length, 'no line end', 'LF after the last row')
  const lines = text.replace(/\n$/, '').split('\n')
  const names = [...columns, 'source', 'note']
  if (lines[0] !== names.join('\t')) {
    complain(1, `header "${lines[0]}"`, `"${names.join(' ⇥ ')}"`)
    return []
  }
  const rows = []
  const seen = new Map()
  let previous
  for (const [index, line] of lines.slice(1).entries()) {
    const at = index + 2
    const cells = line.split('\t')
    if (cells.length !== names.length) {
      complain(at, `${cells.length} columns`, `${names.length} (${names.join(', ')})`)
      continue
    }
    const row = Object.fromEntries(names.map((column, place) => [column, cells[place]]))
    checkCells(row, columns, checks, (found, expected) => complain(at, found, expected))
    const id = key.map((column) => row[column]).join(' ⇥ ')
    if (seen.has(id)) complain(at, `"${id}" again (line ${seen.get(id)})`, 'each key once')
    seen.set(id, at)
    if (previous && compareRows(previous, cells) > 0) {
      complain(at, `"${cells[0]}" after "${previous[0]}"`, 'rows in code-point order')
    }
    previous = cells
    rows.push(row)
  }
  return rows
}

function checkCells(row, columns, checks, complain) {
  for (const [column, cell] of Object.entries(row)) {
    if (cell !== cell.trim() || cell.includes('  ')) {
      complain(`"${cell}" in ${column}`, 'single spaces, none at the ends')
    }
  }
  for (const column of columns) {
    const expected = (checks[column] ?? word)(row[column])
    if (expected !== undefined) complain(`"${row[column]}" in ${column}`, expected)
  }
  if (row.source === '') complain('no source', 'where the row is from, as SOURCES.md names it')
}

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const lines = (rows, line) => rows.map((row) => `  ${line(row)},\n`).join('')

/** The module of one language; `rows`: table name → rows. */
function moduleText(rows) {
  const pairs = (table, key, value) =>
    lines(rows[table], (row) => `[${quoted(row[key])}, ${value(row)}]`)
  const setOf = (table, key) => lines(rows[table], (row) => quoted(row[key]))
  const calendar = (kind) =>
    lines(
      rows.calendar.filter((row) => row.kind === kind),
      (row) => `[${quoted(row.form)}, ${row.value}]`,
    )
  const cue = ({ lemma, kind, companions, act, polarity, frames, prepositions }) =>
    `cue(${[lemma, kind, companions, act, polarity, frames, prepositions].map(quoted).join(', ')})`
  const byKind = (table) => (kind) => {
    const forms = rows[table].filter((row) => row.kind === kind)
    return `  ${kind.includes('-') ? quoted(kind) : kind}: new Set([${forms.map((row) => quoted(row.form)).join(', ')}]),\n`
  }
  const placeWord = (kind) =>
    `  ${kind}: new Set([${rows['place-words']
      .filter((row) => row.kind === kind)
      .map((row) => quoted(row.form))
      .join(', ')}]),\n`
  const event = ({ lemma, kind, companions, type, recipient, object, needs }) =>
    `event(${[lemma, kind, companions, type, recipient, object, needs].map(quoted).join(', ')})`
  const eventKind = (kind) => {
    const lemmas = rows['event-words'].filter((row) => row.kind === kind)
    return `  ${kind}: new Set([${lemmas.map((row) => quoted(row.lemma)).join(', ')}]),\n`
  }
  return `// Made from ../lexicon/*.tsv by \`npm run generate\`: change the tables, not this file.
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

export const abbreviations: Orthography['abbreviations'] = new Map([
${lines(rows.abbreviations, (row) => `[${quoted(row.form)}, { endsSentence: ${row.ends === 'yes'} }]`)}])

export const apostropheWords: Orthography['apostropheWords'] = new Set([
${setOf('apostrophe-words', 'form')}])

const cues: Lexicon['cues'] = [
${lines(rows.cues, cue)}]

const circumstances: Lexicon['circumstances'] = [
${lines(rows.circumstances, (row) => `{ lemma: ${quoted(row.lemma)}, kind: '${row.kind}', prepositions: words(${quoted(row.prepositions)}) }`)}]

const attributionWords: Lexicon['attributionWords'] = [
${lines(rows['attribution-words'], (row) => `{ form: ${quoted(row.form)}, kind: '${row.kind}', act: '${row.act}' }`)}]

const grammarWords: Lexicon['grammarWords'] = {
${grammarKinds.map(byKind('grammar-words')).join('')}}

const namingWords: Lexicon['namingWords'] = {
${namingKinds.map(byKind('naming-words')).join('')}}

const numbers: Lexicon['numbers'] = new Map([
${pairs('numbers', 'form', (row) => row.value)}])

const ordinals: Lexicon['ordinals'] = new Map([
${pairs('ordinals', 'form', (row) => row.value)}])

const figureWords: Lexicon['figureWords'] = [
${lines(rows['figure-words'], (row) => `{ form: ${quoted(row.form)}, kind: '${row.kind}'${row.value === '' ? '' : `, value: ${row.value}`} }`)}]

const months: Lexicon['months'] = new Map([
${calendar('month')}])

const weekdays: Lexicon['weekdays'] = new Map([
${calendar('weekday')}])

const timeWords: Lexicon['timeWords'] = [
${lines(rows['time-words'], (row) => `{ form: ${quoted(row.form)}, kind: '${row.kind}', value: ${quoted(row.value)} }`)}]

const pronouns: Lexicon['pronouns'] = [
${lines(rows.pronouns, (row) => `{ form: ${quoted(row.form)}, kind: '${row.kind}', person: ${row.person}, number: '${row.number}', gender: '${row.gender}' }`)}]

const titles: Lexicon['titles'] = new Set([
${setOf('titles', 'form')}])

const normNouns: Lexicon['normNouns'] = new Set([
${setOf('norm-nouns', 'lemma')}])

const voiceNouns: Lexicon['voiceNouns'] = new Map([
${pairs('voice-nouns', 'lemma', (row) => `'${row.class}'`)}])

const countries: Lexicon['countries'] = [
${lines(rows.countries, (row) => `{ form: ${quoted(row.form)}, kind: '${row.kind}', countries: words(${quoted(row.countries)}) }`)}]

const placeNames: Lexicon['placeNames'] = [
${lines(rows['place-names'], (row) => `{ form: ${quoted(row.form)}, kind: '${row.kind}', name: ${quoted(row.name)}, countries: words(${quoted(row.countries)}) }`)}]

const placeWords: Lexicon['placeWords'] = {
${placeWordKinds.map(placeWord).join('')}}

const romanisation: Lexicon['romanisation'] = new Map([
${pairs('romanisation', 'from', (row) => quoted(row.to))}])

const calibration: Lexicon['calibration'] = [
${lines(rows.calibration, (row) => `{ rule: ${quoted(row.rule)}, place: '${row.place}', manner: '${row.manner}', voice: '${row.voice}', right: ${row.right}, found: ${row.found} }`)}]

const givenNames: Lexicon['givenNames'] = new Map([
${pairs('given-names', 'form', (row) => quoted(row.gender))}])

const organizationWords: Lexicon['organizationWords'] = new Set([
${setOf('organization-words', 'form')}])

const peopleNouns: Lexicon['peopleNouns'] = new Map([
${pairs('people-nouns', 'lemma', (row) => `{ gender: '${row.gender}', group: ${quoted(row.group)} }`)}])

const events: Lexicon['events'] = [
${lines(rows.events, event)}]

const eventWords: Lexicon['eventWords'] = {
${eventKinds.map(eventKind).join('')}}

export const lexicon: Lexicon = {
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
  events,
  eventWords,
}
`
}

/** Reads one language's tables; a table that is not there counts as empty unless `strict`. */
function readLanguage(folder, name, problems, strict) {
  const rows = {}
  for (const [table, shape] of Object.entries(tables)) {
    const file = `${table}.tsv`
    const shown = `${name}/lexicon/${file}`
    const path = `${folder}/lexicon/${file}`
    rows[table] = existsSync(path) ? readTable(path, shown, shape, problems) : []
    if (existsSync(path)) continue
    if (strict)
      problems.push(`${shown}:1: found no such table; expected every table, with its header`)
    else process.stderr.write(`generate: ${shown} is not there yet; taken as empty\n`)
  }
  for (const file of readdirSync(`${folder}/lexicon`)) {
    if (!file.endsWith('.tsv') || file.slice(0, -4) in tables) continue
    problems.push(
      `${name}/lexicon/${file}:1: found an unknown table; expected ${Object.keys(tables).join(', ')}`,
    )
  }
  return rows
}

function main(check) {
  const root = fileURLToPath(new URL('../languages', import.meta.url))
  const problems = []
  const modules = []
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((e) =>
    e.isDirectory(),
  )) {
    const folder = `${root}/${name}`
    if (!existsSync(`${folder}/lexicon`)) continue
    const rows = readLanguage(folder, `languages/${name}`, problems, check)
    const path = `${folder}/src/lexicon.generated.ts`
    modules.push({
      name: `languages/${name}/src/lexicon.generated.ts`,
      path,
      text: moduleText(rows),
    })
  }
  if (problems.length === 0) for (const module of modules) settle(module, check, problems)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

/** Writes a module that its tables have changed, or reports it. */
function settle({ name, path, text }, check, problems) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (check) problems.push(`${name}:1: found other words than its tables; run npm run generate`)
  else writeFileSync(path, text)
}

main(process.argv.includes('--check'))
