import { spawn, type ChildProcess } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { commandFile } from '../command-file.ts'

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  /** A file that it reads from standard input. */
  readonly input?: string
  /** A file for its standard output. */
  readonly output?: string
}

/** Runs the built `volgens` to its end; gives the seconds that it took. Throws what it said where it did not end well. */
export async function runCommand(
  args: readonly string[],
  { env, input, output }: CommandOptions = {},
): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [commandFile, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  // A program that ends early has said why.
  if (input === undefined) child.stdin.end()
  else void pipeline(createReadStream(input), child.stdin).catch(() => undefined)
  if (output === undefined) child.stdout.resume()
  else await pipeline(child.stdout, createWriteStream(output))
  const code = await ended
  if (code !== 0) throw new Error(`volgens ${args.join(' ')} ended with ${code}:\n${said}`)
  return (performance.now() - began) / 1000
}

/** Starts the built `volgens` in a process of its own; what it says is not kept. */
export const startCommand = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess =>
  spawn(process.execPath, [commandFile, ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
