// Run by speed.ts in a process of its own, so that it can be held to one core and its memory is its own.
// Arguments: words a language, and the JSON Lines file to read instead of the corpus. Prints JSON.
import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { openReader, readText, type Language, type Reader } from '@volgens/reading'
import { benchTexts, countWords, repeat } from './texts.ts'

/** Speed of one language: words a second of each stage on its own, and of the whole. */
export interface StageSpeeds {
  readonly lang: string
  readonly words: number
  readonly loadMs: number
  readonly text: number
  readonly syntax: number
  readonly rest: number
  readonly whole: number
  /** Tokens a second, punctuation too: what parsers' speeds are given in. */
  readonly wholeTokens: number
  /** Words a second of processor time: hardly disturbed by other programs on the machine. */
  readonly wholeByProcessorTime: number
}

export interface Measurement {
  readonly languages: readonly StageSpeeds[]
  readonly peakMiB: number
}

const PASSES = 3
const [words = '20000', file] = process.argv.slice(2)

const texts = benchTexts(file)
const languages: StageSpeeds[] = []
for (const language of [dutch, english]) {
  const own = texts.filter(({ lang }) => lang === language.code).map(({ text }) => text)
  if (own.length > 0) languages.push(await measure(language, repeat(own, Number(words))))
}
const measurement: Measurement = {
  languages,
  peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
}
console.log(JSON.stringify(measurement))

/** The reader stays open: both models count in the memory, as they do for a user of both languages. */
async function measure(language: Language, texts: readonly string[]): Promise<StageSpeeds> {
  const start = performance.now()
  const reader = await openReader(language)
  const loadMs = Math.round(performance.now() - start)
  const { text, analyse, read, processor } = await medians(reader, texts)
  const words = texts.reduce((sum, one) => sum + countWords(one), 0)
  const tokens = texts.reduce((sum, one) => sum + countTokens(one, language), 0)
  const speed = (ms: number): number => Math.round((1000 * words) / Math.max(ms, 0.001))
  return {
    lang: language.code,
    words,
    loadMs,
    text: speed(text),
    syntax: speed(analyse - text),
    rest: speed(read - analyse),
    whole: speed(read),
    wholeTokens: Math.round((speed(read) * tokens) / words),
    wholeByProcessorTime: speed(processor),
  }
}

/** Milliseconds over all texts: cut up; cut up and parsed; read. The first pass warms up and is not counted. */
async function medians(reader: Reader, texts: readonly string[]) {
  const { language } = reader
  const report = { id: 'bench', lang: language.code }
  const passes: { text: number; analyse: number; read: number; processor: number }[] = []
  for (let pass = 0; pass <= PASSES; pass++) {
    const text = await time(texts, (one) => readText(one, language.orthography))
    const analyse = await time(texts, (one) => reader.analyse(one))
    const before = process.cpuUsage()
    const read = await time(texts, (one) => reader.read({ ...report, text: one }))
    const { user, system } = process.cpuUsage(before)
    passes.push({ text, analyse, read, processor: (user + system) / 1000 })
  }
  const counted = passes.slice(1)
  const median = (of: (pass: (typeof passes)[number]) => number): number =>
    counted.map(of).sort((a, b) => a - b)[Math.floor(counted.length / 2)] ?? 0
  return {
    text: median((pass) => pass.text),
    analyse: median((pass) => pass.analyse),
    read: median((pass) => pass.read),
    processor: median((pass) => pass.processor),
  }
}

function countTokens(text: string, { orthography }: Language): number {
  return readText(text, orthography).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

async function time(texts: readonly string[], work: (text: string) => unknown): Promise<number> {
  const start = performance.now()
  for (const text of texts) await work(text)
  return performance.now() - start
}
