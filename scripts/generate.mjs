// Turns the word tables of every language (languages/<code>/lexicon/*.tsv) into one typed module each,
// languages/<code>/src/lexicon.generated.ts. With --check it writes nothing and fails where a module is not
// what its tables give. A row is checked here, once, so that the code may trust the words.
// And the description of the API (packages/server/openapi.json) into the types of the web app's client.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { readTable } from './generate/read-table.mjs'
import { tables } from './generate/tables.mjs'
import { moduleText } from './generate/write-module.mjs'

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

/** The types of the client of the API. */
async function clientModule(root) {
  const description = new URL('../packages/server/openapi.json', import.meta.url)
  const types = await openapiTS(description)
  return {
    name: 'packages/web/src/api/schema.generated.ts',
    path: `${root}/../packages/web/src/api/schema.generated.ts`,
    text: `// Made by npm run generate from packages/server/openapi.json.\n${astToString(types)}`,
  }
}

async function main(check) {
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
  modules.push(await clientModule(root))
  if (problems.length === 0) for (const module of modules) settle(module, check, problems)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

/** Writes a module that its tables have changed, or reports it. */
function settle({ name, path, text }, check, problems) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (check) problems.push(`${name}:1: found other than what it is made from; run npm run generate`)
  else writeFileSync(path, text)
}

await main(process.argv.includes('--check'))
