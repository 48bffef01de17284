import { atLeast, open, readLine, toAttributions, type Answer, type Task } from 'volgens'
import { LANGUAGES } from './languages.ts'
import type { StreamData } from './read-stream-command.ts'

const volgens = await open({ languages: LANGUAGES })

/** Run in each worker thread of `volgens read --jsonl`: one line in, one answer out. */
export default function answer({ line, data }: Task): Promise<Answer> {
  const { as, lang, published, minConfidence } = data as StreamData
  return readLine(
    volgens,
    line,
    (whole) => {
      const reading = atLeast(whole, minConfidence ?? 0)
      return as === 'json'
        ? reading
        : toAttributions(reading, { suggestions: minConfidence !== undefined })
    },
    { lang, published },
  )
}
