import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { VolgensError } from '@volgens/shapes'
import { JOBS, type Answered, type Asked, type Job } from './jobs.ts'

// What a library prints would stand in the middle of the program's own output.
globalThis.console = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }))

/** The thread that `in-worker.ts` starts: answers one document after the other. */
parentPort?.on('message', (asked: Asked) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered))
})

async function answer({ job, document }: Asked): Promise<Answered> {
  try {
    return { kind: 'done', articles: await JOBS[job as Job](document) }
  } catch (fault) {
    if (fault instanceof VolgensError) {
      return { kind: 'refused', code: fault.code, message: fault.message }
    }
    return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) }
  }
}
