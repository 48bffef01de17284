import { spawnSync } from 'node:child_process'

export interface OneCore {
  readonly command: string
  readonly args: readonly string[]
  /** Whether the process is held to one core; only Linux has taskset. */
  readonly held: boolean
}

/** A Node program to run on one core, where the system can do that. */
export function onOneCore(program: string, args: readonly string[]): OneCore {
  const held = spawnSync('taskset', ['-c', '0', 'true']).status === 0
  return held
    ? { command: 'taskset', args: ['-c', '0', process.execPath, program, ...args], held }
    : { command: process.execPath, args: [program, ...args], held }
}
