import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Whether there is a built command and a model to run it with; without, its tests are skipped. */
export function missing(): string | undefined {
  if (!existsSync(MAIN)) return 'the command is not built: run npm run build'
  const models = ['nl', 'en'].map((code) => `../../../../languages/${code}/model/model.onnx`)
  const absent = models.filter((model) => !existsSync(new URL(model, import.meta.url)))
  return absent.length === 0 ? undefined : 'a model is missing under languages/*/model'
}

/** Runs the built command as a shell would, without a terminal. */
export function volgens(
  args: readonly string[],
  stdin: string | Uint8Array | readonly (string | Uint8Array)[] = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: { ...clean(process.env), TZ: 'UTC', LC_ALL: 'C', ...env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      })
    })
    // The command may end before it has read everything.
    child.stdin.on('error', () => undefined)
    for (const chunk of typeof stdin === 'string' || stdin instanceof Uint8Array
      ? [stdin]
      : stdin) {
      child.stdin.write(chunk)
    }
    child.stdin.end()
  })
}

/** The test runner's own wishes for colour are not ours. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = env
  return rest
}
