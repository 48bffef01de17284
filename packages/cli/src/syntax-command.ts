import {
  conlluForms,
  conlluSentence,
  openParser,
  readConllu,
  withSyntax,
  writeConllu,
  type Analysis,
  type Parser,
} from '@volgens/reading'
import type { Sentence, Word } from '@volgens/shapes'
import { open, type Volgens } from 'volgens'
import { conlluBlocks } from './conllu-blocks.ts'
import { write, type Io } from './io.ts'
import { LANGUAGES } from './languages.ts'
import { chunksOf, openInput, readInput } from './read-input.ts'

export interface SyntaxCommandOptions {
  readonly lang?: string
  readonly conllu?: true
}

/** `volgens syntax`: CoNLL-U of a text, or of given words parsed anew. */
export async function printSyntax(
  file: string | undefined,
  { conllu, lang }: SyntaxCommandOptions,
  io: Io,
): Promise<void> {
  const volgens = await open({ languages: LANGUAGES })
  try {
    if (conllu === true) await parseAnew(file, lang, volgens, io)
    else {
      const analysis = await volgens.analyse(await readInput(file, io), { lang })
      await write(io.stdout, toConllu(analysis))
    }
  } finally {
    await volgens.close()
  }
}

/** Block by block, so that a treebank of any size can be piped through. */
async function parseAnew(
  file: string | undefined,
  lang: string | undefined,
  volgens: Volgens,
  io: Io,
): Promise<void> {
  let parser: Parser | undefined
  try {
    for await (const block of conlluBlocks(chunksOf(await openInput(file, io)))) {
      const sentences = readConllu(block)
      const forms = sentences.map(conlluForms)
      parser ??= await parserFor(forms, lang, volgens)
      const syntax = await parser.parse(forms)
      await write(
        io.stdout,
        writeConllu(sentences.map((each, i) => withSyntax(each, syntax[i] ?? []))),
      )
    }
  } finally {
    await parser?.close()
  }
}

async function parserFor(
  forms: readonly (readonly string[])[],
  lang: string | undefined,
  volgens: Volgens,
): Promise<Parser> {
  const language = await volgens.language(forms.map((words) => words.join(' ')).join('\n'), lang)
  return openParser(language.model)
}

function toConllu({ text, sentences }: Analysis): string {
  return writeConllu(
    text.sentences.map((sentence, i) => {
      const words = sentences[i] ?? []
      const previous = text.sentences[i - 1]
      return conlluSentence(
        [
          ...(previous?.paragraph === sentence.paragraph ? [] : ['# newpar']),
          `# sent_id = ${i + 1}`,
          `# text = ${text.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}`,
        ],
        words.map(({ form }) => form),
        words.map((word) => ({ ...word, treebankLemma: word.lemma, confidence: 1 })),
        words.map((word, at) => misc(word, words[at + 1], sentence)),
      )
    }),
  )
}

/** Where the word stands in the text, as UDPipe writes it, and whether the next one touches it. */
function misc({ start, end }: Word, next: Word | undefined, sentence: Sentence): string {
  const touches = next?.start === end || (next === undefined && end < sentence.end)
  return `${touches ? 'SpaceAfter=No|' : ''}TokenRange=${start}:${end}`
}
