import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VolgensError } from '@volgens/shapes'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { type Batch, createFeaturise, type Featurise, groupWindows, makeBatch } from './batches.ts'
import { decodeWindow, joinWindows, type Scores, type Syntax } from './decode.ts'
import { AFFIXES, CHAR_LENGTH } from './features.ts'
import { type Labels, parseLabels } from './labels.ts'
import { cutWindows, type Window } from './windows.ts'

const INPUTS = ['words', 'affixes', 'chars', 'tokens', 'lengths']
const OUTPUTS = [
  'upos',
  'feats',
  'scripts',
  'splits',
  'arcs',
  'heads',
  'labels',
  'label_scores',
  'counts',
]

/** Tags, lemmatises and parses sentences of one language; holds its model until closed. */
export interface Parser {
  /** Name of the model: nl-20261122. */
  readonly name: string
  /** One `Syntax` a word. The answer for a sentence does not hang on the others handed in. */
  parse(sentences: readonly (readonly string[])[]): Promise<Syntax[][]>
  close(): Promise<void>
}

/**
 * A parser from a folder with model.onnx and labels.json.
 *
 * threads: for one batch; 1 unless told. Throws `model-not-found`, `model-unreadable` (broken file) or
 * `model-shape-mismatch` (the two files do not belong together).
 */
export async function openParser(
  folder: string | URL,
  options: { readonly threads?: number } = {},
): Promise<Parser> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const [model, json] = await Promise.all([
    readModelFile(path, 'model.onnx'),
    readModelFile(path, 'labels.json'),
  ])
  const labels = readLabels(json.toString('utf8'), path)
  const session = await createSession(model, options.threads ?? 1, path)
  checkNames(session, path)
  const parser = new OnnxParser(session, labels)
  await parser.check(path)
  return parser
}

class OnnxParser implements Parser {
  readonly name: string
  readonly #session: InferenceSession
  readonly #labels: Labels
  readonly #featurise: Featurise

  constructor(session: InferenceSession, labels: Labels) {
    this.name = labels.name
    this.#session = session
    this.#labels = labels
    this.#featurise = createFeaturise(labels)
  }

  async parse(sentences: readonly (readonly string[])[]): Promise<Syntax[][]> {
    const parts = sentences.map((): { window: Window; words: Syntax[] }[] => [])
    for (const group of groupWindows(cutWindows(sentences))) {
      const batch = makeBatch(group, sentences, this.#featurise)
      const { scores } = await this.#run(batch)
      group.forEach((window, column) => {
        const forms = (sentences[window.sentence] ?? []).slice(window.first, window.last)
        const words = decodeWindow(batch, column, forms, scores, this.#labels)
        parts[window.sentence]?.push({ window, words })
      })
    }
    return parts.map((windows) =>
      joinWindows(windows.sort((a, b) => a.window.first - b.window.first)),
    )
  }

  /** Runs the model once and compares its six counts with those of labels.json. */
  async check(path: string): Promise<void> {
    const batch = makeBatch([{ sentence: 0, first: 0, last: 1 }], [['.']], this.#featurise)
    const { counts } = await this.#run(batch)
    const expected = this.#labels.counts
    if (expected.every((count, i) => count === counts[i])) return
    throw new VolgensError(
      'model-shape-mismatch',
      `model.onnx in ${path} has ${[...counts].join(', ')} words, characters, UPOS, features, scripts, relations; ` +
        `labels.json has ${expected.join(', ')}; both must come from one export`,
    )
  }

  async close(): Promise<void> {
    await this.#session.release()
  }

  async #run(batch: Batch): Promise<{ scores: Scores; counts: Int32Array }> {
    const out = await this.#session.run(feeds(batch))
    const ints = (name: string) => out[name]?.data as Int32Array
    const floats = (name: string) => out[name]?.data as Float32Array
    const scores = {
      candidates: out['heads']?.dims[2] ?? 1,
      upos: ints('upos'),
      feats: ints('feats'),
      scripts: ints('scripts'),
      splits: floats('splits'),
      arcs: floats('arcs'),
      heads: ints('heads'),
      labels: ints('labels'),
      labelScores: floats('label_scores'),
    }
    return { scores, counts: ints('counts') }
  }
}

function feeds(batch: Batch): Record<string, Tensor> {
  const tensor = (data: Int32Array, ...dims: number[]) => new Tensor('int32', data, dims)
  return {
    words: tensor(batch.words, batch.forms),
    affixes: tensor(batch.affixes, batch.forms, AFFIXES),
    chars: tensor(batch.chars, batch.forms, CHAR_LENGTH),
    tokens: tensor(batch.tokens, batch.longest, batch.windows.length),
    lengths: tensor(batch.lengths, batch.windows.length),
  }
}

async function readModelFile(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file))
  } catch (cause) {
    throw new VolgensError(
      'model-not-found',
      `no ${file} could be read in ${folder}; a language needs a model folder with model.onnx and labels.json (see training/README.md)`,
      { cause },
    )
  }
}

function readLabels(json: string, path: string): Labels {
  try {
    return parseLabels(json)
  } catch (cause) {
    if (cause instanceof VolgensError) throw cause
    throw unreadable('labels.json', path, cause)
  }
}

async function createSession(
  model: Buffer,
  threads: number,
  path: string,
): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(model, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    })
  } catch (cause) {
    throw unreadable('model.onnx', path, cause)
  }
}

function checkNames(session: InferenceSession, path: string): void {
  const missing = [
    ...INPUTS.filter((name) => !session.inputNames.includes(name)),
    ...OUTPUTS.filter((name) => !session.outputNames.includes(name)),
  ]
  if (missing.length === 0) return
  throw new VolgensError(
    'model-shape-mismatch',
    `model.onnx in ${path} lacks ${missing.join(', ')}; expected inputs ${INPUTS.join(', ')} and outputs ${OUTPUTS.join(', ')}; export it again`,
  )
}

function unreadable(file: string, path: string, cause: unknown): VolgensError {
  return new VolgensError(
    'model-unreadable',
    `${file} in ${path} is broken or of another kind; expected an export of this version; fetch it again`,
    { cause },
  )
}
