// Re-tags and re-parses CoNLL-U with a model folder, through the runtime that ships:
//   npm run build && node training/parse.mjs MODEL_FOLDER IN.conllu OUT.conllu
import { readFileSync, writeFileSync } from 'node:fs'
import {
  conlluForms,
  readConllu,
  withSyntax,
  writeConllu,
} from '../packages/reading/dist/syntax/conllu.js'
import { openParser } from '../packages/reading/dist/syntax/open-parser.js'

const [folder = '', source = '', target = ''] = process.argv.slice(2)
const opened = performance.now()
const parser = await openParser(folder)
const loaded = performance.now()
const sentences = readConllu(readFileSync(source, 'utf8'))
const forms = sentences.map(conlluForms)
const started = performance.now()
const syntax = await parser.parse(forms)
const seconds = (performance.now() - started) / 1000
writeFileSync(
  target,
  writeConllu(sentences.map((sentence, i) => withSyntax(sentence, syntax[i] ?? []))),
)
await parser.close()
const words = forms.reduce((sum, form) => sum + form.length, 0)
console.error(
  `${parser.name}: load ${Math.round(loaded - opened)} ms, ${words} words, ${Math.round(words / seconds)} words/s`,
)
