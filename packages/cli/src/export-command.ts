import {
  exportAnnotations,
  exportLines,
  exportPlover,
  exportQuotations,
  exportTables,
  openStore,
  requireDossier,
  type ExportOptions,
  type Store,
} from '@volgens/record'
import { openExchangeProgress } from './exchange-progress.ts'
import { wrongUse } from './exit-codes.ts'
import {
  isFolderForm,
  type ExportCommandOptions,
  type FolderForm,
  type StreamForm,
} from './export-options.ts'
import { write, type Io } from './io.ts'
import { recordPlace } from './record-place.ts'
import { pronounsOf } from './small-words.ts'
import { uiLanguage } from './ui-language.ts'
import { notWritten, writeDocument } from './write-document.ts'

/** `volgens export`. */
export async function exportRecord(options: ExportCommandOptions, io: Io): Promise<void> {
  const { as = 'jsonl', out } = options
  check(options)
  const store = await openStore(recordPlace(options, io.env))
  const progress = openExchangeProgress(io, 'written')
  try {
    await sayWhereEmpty(store, io)
    const chosen = { ...(await choiceOf(store, options)), onProgress: progress.show }
    if (!isFolderForm(as)) {
      await writeDocument(documentOf(store, as, chosen), out, io)
    } else if (out !== undefined) {
      const folder = { ...chosen, folder: out }
      const names = await writeFolder(store, as, folder, options, io).catch((fault: unknown) => {
        throw notWritten(out, fault)
      })
      progress.close()
      await write(io.stdout, `${out}: ${names.join(', ')}\n`)
    }
  } finally {
    progress.close()
    await store.close()
  }
}

function check({ as = 'jsonl', out, bom, ui }: ExportCommandOptions): void {
  if (isFolderForm(as) && (out === undefined || out === '-')) {
    throw wrongUse(`--as ${as} is several files; give a folder for them with --out`)
  }
  if (bom === true && as !== 'csv') throw wrongUse(`--bom goes with --as csv, not ${as}`)
  if (ui !== undefined && as !== 'html') throw wrongUse(`--ui goes with --as html, not ${as}`)
}

async function choiceOf(
  store: Store,
  { dossier, snippets }: ExportCommandOptions,
): Promise<ExportOptions> {
  return {
    ...(dossier === undefined ? {} : { dossier: await requireDossier(store.db, dossier) }),
    ...(snippets === undefined ? {} : { snippets }),
  }
}

function documentOf(store: Store, form: StreamForm, options: ExportOptions) {
  switch (form) {
    case 'jsonl':
      return exportLines(store, options)
    case 'web-annotation':
      return exportAnnotations(store, options)
    case 'jsonld':
      return exportQuotations(store, options)
  }
}

type Folder = ExportOptions & { readonly folder: string }

async function writeFolder(
  store: Store,
  form: FolderForm,
  folder: Folder,
  { bom, ui }: ExportCommandOptions,
  io: Io,
): Promise<readonly string[]> {
  switch (form) {
    case 'csv':
    case 'parquet':
      return exportTables(store, { ...folder, format: form, bom })
    case 'plover':
      return exportPlover(store, folder)
    case 'html': {
      const { wordsIn, writePages } = await import('volgens')
      const words = wordsIn(uiLanguage(ui, io.env))
      return writePages(store, { ...folder, words, pronouns: pronounsOf })
    }
  }
}

/** An export of nothing is one too; whoever made it should know. */
async function sayWhereEmpty(store: Store, { stderr }: Io): Promise<void> {
  const report = await store.db.selectFrom('reports').select('id').limit(1).executeTakeFirst()
  if (report !== undefined) return
  stderr.write('volgens: there are no reports here yet; volgens add FILE… adds some\n')
}
