import type { Api } from './api.ts'
import { answerProblem } from './problem.ts'

/** While the server stops, a connection that is still open gets nothing new; nor is anything new taken on. */
export function refuseWhileStopping(api: Api, stopping: AbortSignal): void {
  api.use('/v1/*', async (c, next) => {
    if (!stopping.aborted) return next()
    c.header('Connection', 'close')
    c.header('Retry-After', '5')
    return answerProblem(
      c,
      'shutting-down',
      'the server is stopping; what was acknowledged is kept; ask again when it has started',
    )
  })
}
