import { readdirSync, readFileSync } from 'node:fs'

const EVERY_MS = 200

/**
 * Looks now and then how much memory a process and those that it started have resident, all together; gives the most in
 * MiB so far when asked. Linux only (/proc); 0 elsewhere.
 */
export function peakMemory(pid: number): () => number {
  let most = 0
  const look = () => (most = Math.max(most, residentOf(treeOf(pid))))
  const timer = setInterval(look, EVERY_MS)
  timer.unref()
  return () => most / 2 ** 20
}

function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readable(() => readdirSync('/proc')) ?? []) {
    if (!/^\d+$/.test(name)) continue
    const stat = readable(() => readFileSync(`/proc/${name}/stat`, 'utf8'))
    // The name of the program, in parentheses, may hold spaces; the parent is the second field behind it.
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const tree = [pid]
  for (const each of tree) tree.push(...(children.get(each) ?? []))
  return tree
}

function residentOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const status = readable(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? ''
    return sum + Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  }, 0)
}

/** undefined for a process that has ended meanwhile. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
