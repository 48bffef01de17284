import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** Makes an empty database on a PostgreSQL server, whose user may do so; gives its address. */
export async function newDatabase(server: string): Promise<string> {
  return databaseOf(server, `bench_${randomUUID().replaceAll('-', '')}`)
}

/** The database of this name on such a server, made where it is not there; gives its address. */
export async function databaseOf(server: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const exists = await client.query('select from pg_database where datname = $1', [name])
  if (exists.rowCount === 0) await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Drops a database of `newDatabase`, whoever still has it open. */
export async function dropDatabase(server: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const name = new URL(url).pathname.slice(1)
  await client.query(`drop database ${name} with (force)`).finally(() => client.end())
}
