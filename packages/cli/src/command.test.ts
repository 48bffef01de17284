import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { reading as schema } from '@volgens/shapes/schema'
import { atLeast } from 'volgens'
import { missing, volgens } from './testing/command.ts'

const why = missing()
const folder = mkdtempSync(join(tmpdir(), 'volgens-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The schema as it is published, by a validator that is not ours. */
const published = new Ajv2020({ strict: false }).compile(
  JSON.parse(
    readFileSync(new URL('../../../schema/volgens.reading-1.json', import.meta.url), 'utf8'),
  ) as object,
)

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
const made = (name: string) =>
  fileURLToPath(new URL(`../../intake/src/testing/files/${name}`, import.meta.url))
const DUTCH =
  '“De brug blijft dicht”, zei burgemeester Jansen. Volgens de politie vielen er drie doden.'
const ENGLISH =
  '“The bridge stays shut,” said Mayor Armitage. The police say that three people died.'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe.skipIf(why !== undefined)(
  `the built command${why === undefined ? '' : `: skipped, ${why}`}`,
  () => {
    test('reads Dutch and English from a file and from a pipe', async () => {
      const { code, stdout, stderr } = await volgens(['read', file('nl.txt', DUTCH)])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain('⟦1\u00a0“De brug blijft dicht”⟧, zei burgemeester Jansen.')
      expect(stdout).toMatch(
        /1 ━ Jansen \(burgemeester Jansen\) {2}zei\n {6}“De brug blijft dicht”\n {6}verbatim · says/,
      )
      expect((await volgens(['read'], ENGLISH)).stdout).toContain('Armitage (Mayor Armitage)  said')
      expect((await volgens(['read', '-', '--lang', 'en'], ENGLISH)).code).toBe(0)
    })

    test('gives a reading that is valid against the published schema', async () => {
      for (const name of ['almaty.txt', 'harbour.txt']) {
        const { stdout } = await volgens([
          'read',
          example(name),
          '--published',
          '2022-01-07',
          '--as',
          'json',
        ])
        expect([published(JSON.parse(stdout)), published.errors]).toEqual([true, null])
        const reading = schema.parse(JSON.parse(stdout))
        expect(reading.report).toMatchObject({ published: '2022-01-07' })
        expect(reading.statements.length).toBeGreaterThan(10)
      }
    })

    test('reads the article of a page, a document and a pipe, with its day unless another is given', async () => {
      const page = `<!doctype html><html lang="nl"><head><title>Brug dicht</title>
        <meta property="article:published_time" content="2022-01-07"></head>
        <body><nav>Nieuws Sport Weer</nav><article><h1>Brug dicht</h1><p>${DUTCH.repeat(4)}</p></article></body></html>`
      const read = async (args: string[], stdin?: string) =>
        schema.parse(JSON.parse((await volgens(['read', '--json', ...args], stdin)).stdout)).report
      const { text, published: day } = await read([file('page.html', page)])
      expect([text.trim(), day]).toEqual([DUTCH.repeat(4), '2022-01-07'])
      expect(await read(['-', '--published', '2022-01-08'], page)).toMatchObject({
        ...{ text, published: '2022-01-08' },
      })
      expect((await read([made('report.docx')])).text).toContain('Zuidersluis')
    })

    test('takes a text as it stands, whatever its ending', async () => {
      const text = `---\nlang: nl\n---\n\n${DUTCH}\n`
      const { stdout } = await volgens(['read', '--json', '--lang', 'nl', file('a.md', text)])
      expect(schema.parse(JSON.parse(stdout)).report.text).toBe(text)
    })

    test('refuses a document with several articles, and one that can not be opened', async () => {
      for (const [name, code] of [
        ['archive.docx', 'several-articles'],
        ['encrypted.pdf', 'pdf-encrypted'],
      ] as const) {
        const said = await volgens(['read', made(name)])
        expect([said.code, said.stdout]).toEqual([1, ''])
        expect(said.stderr).toMatch(new RegExp(`^volgens: ${code}: .+; expected .+; .+\n$`))
      }
    })

    test('gives the same bytes again', async () => {
      const once = await volgens(['read', example('almaty.txt'), '--as', 'json'])
      expect(await volgens(['read', example('almaty.txt'), '--json'])).toEqual(once)
    })

    test('gives attributions for scoring, findings only unless told otherwise', async () => {
      const { stdout } = await volgens(['read', '--as', 'attributions'], DUTCH)
      const { attributions } = JSON.parse(stdout) as {
        attributions: { content: [number, number][] }[]
      }
      const words = attributions.map(({ content }) =>
        content.map(([start, end]) => DUTCH.slice(start, end)),
      )
      expect(words[0]).toEqual(['“De brug blijft dicht”'])
      const all = await volgens(['read', '--as', 'attributions', '--min-confidence', '0'], DUTCH)
      expect(all.stdout.length).toBeGreaterThanOrEqual(stdout.length)
    })

    test('leaves out what is less sure than --min-confidence', async () => {
      const { stdout } = await volgens(['read', '--as', 'json', '--min-confidence', '1'], DUTCH)
      expect(schema.parse(JSON.parse(stdout)).statements).toEqual([])
    })

    test('counts the narrator, where statements are left out, as reading does', async () => {
      const { stdout } = await volgens(['read', example('almaty.txt'), '--as', 'json'])
      const reading = schema.parse(JSON.parse(stdout))
      const [first] = reading.statements
      if (first === undefined) throw new RangeError('no statements')
      const doubtful = {
        ...first,
        id: 'doubtful',
        content: [[0, 30]] as [number, number][],
        confidence: 0,
      }
      const more = { ...reading, statements: [...reading.statements, doubtful], narrator: [] }
      expect(atLeast(more, 0.01).narrator).toEqual(reading.narrator)
    })

    test('says with --explain why a statement is there', async () => {
      const { stdout } = await volgens(['read', '--explain'], DUTCH)
      expect(stdout).toMatch(/why: the quotation stands beside a verb of saying/)
      expect(stdout).toMatch(/voice: “burgemeester Jansen” at 28–47/)
    })

    test('speaks Dutch where the locale or --ui says so', async () => {
      const locale = await volgens(['read', '--explain'], DUTCH, { LC_ALL: 'nl_NL.UTF-8' })
      expect(locale.stdout).toMatch(/Wie zei wat[^]*waarom: het citaat staat bij een werkwoord/)
      const asked = await volgens(['read', '--explain', '--ui', 'nl'], DUTCH)
      expect(asked.stdout).toBe(locale.stdout)
    })

    test('writes a page', async () => {
      const { stdout } = await volgens(['read', '--as', 'html'], DUTCH)
      expect(stdout).toMatch(/^<!doctype html>\n<html lang="nl">[^]*<\/html>\n$/)
    })

    test('takes colour from FORCE_COLOR and keeps it away without a terminal', async () => {
      expect((await volgens(['read'], DUTCH)).stdout).not.toContain('\x1b')
      const forced = await volgens(['read'], DUTCH, { FORCE_COLOR: '1', TERM: 'tmux-256color' })
      expect(forced.stdout).toContain('\x1b[4;38;5;167m“De brug blijft dicht”')
    })

    test('shows what a terminal would obey', async () => {
      const { stdout } = await volgens(
        ['read', '--lang', 'nl'],
        'Hij zei: “\x1b[2Jweg”. \u202eTuiten.',
      )
      expect(stdout).toContain('␛[2Jweg')
      for (const obeyed of ['\x1b', '\u202e']) expect(stdout).not.toContain(obeyed)
    })

    test('reads a stream in order and goes on after every bad line', async () => {
      const lines = [
        JSON.stringify({ id: 'a', text: DUTCH, published: '2022-01-07' }),
        '',
        JSON.stringify({ id: 'b', text: ENGLISH }),
        JSON.stringify({ id: 'c', text: '   ' }),
        JSON.stringify({ id: 'd' }),
        JSON.stringify({
          id: 'e',
          text: 'Der Minister sagte am Freitag, er wisse nichts von der Sache.',
        }),
        '{"id": "f", "text": ',
        JSON.stringify({ id: 'g', text: DUTCH, published: 'gisteren' }),
        '{"id": "h", "lang": "nl", "text": "Hij zei: \\ud800 niets."}',
        JSON.stringify({ id: 'i', text: 'a\u0000b' }),
        JSON.stringify({ id: 'j', text: 'a '.repeat(500_001) }),
        JSON.stringify({ id: 'k', text: DUTCH, lang: 'nl' }),
      ]
      const stdin = [lines.join('\n'), '\n{"id": "l", "text": "', new Uint8Array([0xff]), '"}\n']
      const { code, stdout, stderr } = await volgens(['read', '--jsonl', '--workers', '2'], stdin)
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Answer)
      expect(answers.map(summary)).toEqual([
        'a',
        'b',
        'c empty-text 4',
        'd bad-line 5',
        'e unsupported-language 6',
        'null bad-json 7',
        'g bad-date 8',
        'h',
        'i binary-input 10',
        'j text-too-large 11',
        'k',
        'null invalid-utf8 13',
      ])
      expect(code).toBe(1)
      expect(stderr).toMatch(/^volgens: 8 of 12 lines failed \(empty-text 1, bad-line 1, /)
    })

    test('reads a stream as it reads reports one by one', async () => {
      const text = readFileSync(example('almaty.txt'), 'utf8')
      const alone = await volgens(['read', example('almaty.txt'), '--as', 'json'])
      const stream = `${JSON.stringify({ text })}\n`
      const { code, stdout, stderr } = await volgens(['read', '--jsonl'], stream.repeat(5))
      expect([code, stderr]).toEqual([0, ''])
      const answers = stdout.trimEnd().split('\n')
      expect(new Set(answers).size).toBe(1)
      expect(JSON.parse(answers[0] ?? '')).toEqual(JSON.parse(alone.stdout))
    })

    test('writes a stream as tables, and says which lines it could not read', async () => {
      const tables = mkdtempSync(join(tmpdir(), 'volgens-tables-'))
      const lines = [JSON.stringify({ id: 'a', text: DUTCH }), '{"id":"b"}'].join('\n')
      const { code, stdout } = await volgens(['read', '--jsonl', '--parquet', tables], lines)
      expect([code, (JSON.parse(stdout) as { id: string }).id]).toEqual([1, 'b'])
      expect(readdirSync(tables).filter((name) => name.endsWith('.parquet'))).toHaveLength(5)
      rmSync(tables, { recursive: true })
    })

    test('gives nothing for an empty stream', async () => {
      expect(await volgens(['read', '--jsonl'], '')).toEqual({ code: 0, stdout: '', stderr: '' })
    })

    test('ends quietly when nobody listens any more', async () => {
      const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
      const line = `${JSON.stringify({ text: DUTCH, lang: 'nl' })}\n`
      const lines = file('many.jsonl', line.repeat(3000))
      const pipe = `"${process.execPath}" "${main}" read --jsonl "${lines}" | head -n 1 | wc -l; exit \${PIPESTATUS[0]}`
      const child = spawn('bash', ['-c', pipe])
      let err = ''
      let out = ''
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
      const code = await new Promise((resolve) => child.on('close', resolve))
      expect([out.trim(), err, code]).toEqual(['1', '', 0])
    })

    test('prints CoNLL-U of a text', async () => {
      const { stdout } = await volgens(['syntax', '--lang', 'nl'], 'Jan slaapt.\n\nPiet zwijgt.')
      const rows = stdout.split('\n')
      expect(rows.slice(0, 3)).toEqual(['# newpar', '# sent_id = 1', '# text = Jan slaapt.'])
      expect(rows[3]?.split('\t')).toHaveLength(10)
      expect(rows[4]).toMatch(/^2\tslaapt\tslapen\tVERB\t.*\tSpaceAfter=No\|TokenRange=4:10$/)
      expect(stdout.match(/# newpar/g)).toHaveLength(2)
    })

    test('parses given words anew and keeps what is not its own', async () => {
      const given = [
        '# sent_id = x-1',
        "# text = He doesn't know.",
        '1\tHe\t_\t_\t_\t_\t_\t_\t_\tNote=1',
        "2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_",
        '2\tdoes\t_\t_\t_\t_\t_\t_\t_\t_',
        "3\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
        '4\tknow\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
        '5\t.\t_\t_\t_\t_\t_\t_\t_\t_',
        '',
        '',
      ].join('\n')
      const { code, stdout } = await volgens(['syntax', '--conllu', '--lang', 'en'], given)
      const kept = (text: string) =>
        text.split('\n').map((line) => {
          const columns = line.split('\t')
          return columns.length < 10 ? line : [...columns.slice(0, 2), columns[9]]
        })
      expect(code).toBe(0)
      expect(kept(stdout)).toEqual(kept(given))
      expect(stdout).toMatch(/^4\tknow\tknow\tVERB\t/m)
    })

    test.each([
      ['bad-conllu', ['syntax', '--conllu', '--lang', 'nl'], '1\tJan\t_\n'],
      ['empty-text', ['syntax', '--conllu', '--lang', 'nl'], '# alleen\n\n'],
      ['invalid-utf8', ['syntax', '--conllu'], new Uint8Array([0x31, 0xff])],
      ['empty-text', ['read'], ''],
      ['empty-text', ['read'], ' \n\t\n'],
      ['unknown-kind', ['read'], new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
      ['binary-input', ['syntax'], new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
      ['invalid-utf8', ['read'], new Uint8Array([0x44, 0x65, 0x20, 0xe9, 0x20])],
      [
        'unsupported-language',
        ['read'],
        'Der Minister sagte am Freitag, er wisse nichts von der Sache.',
      ],
      ['unclear-language', ['read'], 'Almaty'],
      ['text-too-large', ['read'], 'De minister zei niets. '.repeat(460_000)],
    ])('ends with 1 and says %s (%j)', async (name, args, stdin) => {
      const { code, stdout, stderr } = await volgens(args, stdin)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(new RegExp(`^volgens: ${name}: .+; expected .+; .+\n$`))
    })

    test('ends with 1 for a file that is not there, a folder, and one that may not be read', async () => {
      const said = async (path: string) => {
        const { code, stderr } = await volgens(['read', path])
        return [code, stderr]
      }
      expect(await said(join(folder, 'none.txt'))).toEqual([
        1,
        expect.stringContaining('no-such-file'),
      ])
      expect(await said(folder)).toEqual([1, expect.stringContaining('not-a-file')])
      // The superuser may read everything.
      if (process.getuid?.() === 0) return
      const closed = file('closed.txt', DUTCH)
      chmodSync(closed, 0)
      expect(await said(closed)).toEqual([1, expect.stringContaining('not-readable')])
    })

    test('refuses a large file before it reads it', async () => {
      const large = file('large.txt', 'a'.repeat(10_000_000))
      const { code, stderr } = await volgens(['read', large])
      expect(code).toBe(1)
      expect(stderr).toContain('10,000,000 bytes; expected at most 1,000,000 characters')
    })

    test('reads a sentence of 20,000 words', async () => {
      const text = `De minister zei dat ${'de brug en '.repeat(6_666)}de haven dicht blijven.`
      const { code, stderr } = await volgens(['read', '--as', 'attributions', '--lang', 'nl'], text)
      expect([code, stderr]).toEqual([0, ''])
    })

    test('reads lone surrogates and emoji', async () => {
      const line = '{"lang":"nl","text":"Jan zei: “\\ud800 🙂 niets”."}\n'
      const { code, stdout } = await volgens(['read', '--jsonl'], line)
      const { report, statements } = schema.parse(JSON.parse(stdout))
      expect(code).toBe(0)
      expect(report.text).toContain('\ud800 🙂')
      for (const { content } of statements) {
        for (const [start, end] of content) expect(end).toBeGreaterThan(start)
      }
    })

    test.each([
      [['read', '--as', 'pdf']],
      [['read', '--lang', 'xx']],
      [['read', '--published', '7 januari']],
      [['read', '--min-confidence', '2']],
      [['read', '--jsonl', '--workers', '0']],
      [['read', '--jsonl', '--as', 'html']],
      [['read', '--jsonl', '--explain']],
      [['read', '--parquet', 'weg', '--as', 'attributions']],
      [['read', '--workers', '2']],
      [['read', '--explain', '--json']],
      [['read', '--json', '--as', 'html']],
      [['read', '--ui', 'fr']],
      [['read', '--ui', 'nl', '--as', 'html']],
      [['read', '--ui', 'nl', '--jsonl']],
      [['read', 'a', 'b']],
      [['read', '--nosuch']],
      [['nosuch']],
    ])('ends with 2 for %j', async (args) => {
      const { code, stdout, stderr } = await volgens(args, DUTCH)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^volgens: wrong-use: /)
    })

    test.each([[['--help']], [['read', '--help']], [['syntax', '--help']], [['help', 'read']]])(
      'helps with %j, examples and exit codes included',
      async (args) => {
        const { code, stdout } = await volgens(args)
        expect(code).toBe(0)
        expect(stdout).toMatch(/Examples:[^]*\$ volgens [^]*Exit codes:/)
      },
    )

    test('prints its version', async () => {
      expect(await volgens(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' })
    })
  },
)

interface Answer {
  readonly id?: string | null
  readonly report?: { readonly id: string }
  readonly error?: { readonly code: string; readonly line: number }
}

const summary = ({ id, report, error }: Answer) =>
  error === undefined ? report?.id : `${id} ${error.code} ${error.line}`
