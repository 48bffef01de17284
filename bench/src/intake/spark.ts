// `npm run bench:intake -- spark`: reads an archive with one process and with Spark on two cores; the same readings, and how fast.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machine } from '../machine.ts'
import { differentTexts } from '../record/add/different-texts.ts'
import { benchTexts } from '../speed/texts.ts'
import { table } from '../table.ts'
import { runCommand } from './command.ts'
import { compareReadings, readWithSpark, readingsIn } from './spark/read-with-spark.ts'

const usage = `usage: npm run bench:intake -- spark --python FILE [--reports N] [--words N] [--partitions N]
  --python FILE   a Python with PySpark; VOLGENS_PYTHON unless told
  --reports N     in the archive (2000)
  --words N       of each report, about (400)
  --partitions N  shares of the archive (4): each begins with a few seconds of loading`

const ASKED_RATIO = 1.5

const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    reports: { type: 'string', default: '2000' },
    words: { type: 'string', default: '400' },
    partitions: { type: 'string', default: '4' },
    help: { type: 'boolean', default: false },
  },
})
const python = values.python ?? process.env['VOLGENS_PYTHON']
if (values.help || python === undefined) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else {
  process.exitCode = (await measure(python)) ? 0 : 1
}

async function measure(python: string): Promise<boolean> {
  const top = mkdtempSync(join(tmpdir(), 'volgens-spark-'))
  const [archive, one, output] = ['archive.jsonl', 'alone', 'tables'].map((name) =>
    join(top, name),
  ) as [string, string, string]
  try {
    const count = Number(values.reports)
    writeFileSync(archive, differentTexts(benchTexts(), count, Number(values.words)))
    const alone = await runCommand(['read', '--jsonl', '--parquet', one, '--workers', '1'], {
      ...{ input: archive, output: join(top, 'errors.jsonl') },
    })
    const partitions = Number(values.partitions)
    const spark = await readWithSpark({ python, files: [archive], output, partitions })
    const expected = await readingsIn(join(one, 'readings.parquet'))
    const tables = await readingsIn(join(output, 'readings', '*.parquet'))
    const { same, missing, other } = compareReadings(expected, tables)
    const rate = (seconds: number) => (count / seconds).toFixed(2)
    const rows = [
      ['', 'seconds', 'reports a second', 'ratio', 'same readings'],
      ['volgens read --parquet --workers 1', alone.toFixed(0), rate(alone), '1.00', String(count)],
      ['Spark local[2]', spark.toFixed(0), rate(spark), (alone / spark).toFixed(2), String(same)],
      ['asked', '', '', String(ASKED_RATIO), String(count)],
    ]
    console.log(table(rows))
    for (const id of [...missing, ...other].slice(0, 20)) console.log(`  differs: ${id}`)
    const { processor, cores, load, commit } = machine()
    console.log(`\n${count} reports; ${processor}, ${cores} cores, load ${load}, commit ${commit}`)
    return same === count && tables.size === count && alone / spark >= ASKED_RATIO
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}
