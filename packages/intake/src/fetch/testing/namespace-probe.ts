import { openFetcher, type FetcherOptions } from '../open-fetcher.ts'
import { addressForms, LOOPBACK, PRIVATE } from './address-forms.ts'
import { startCanary } from './canary.ts'
import { fakeClock } from './fake-clock.ts'
import { fetchCode } from './fetch-code.ts'

/** Runs where this machine has the private addresses itself, and writes what became of every form as JSON. */
const canary = await startCanary()

async function codes(options: FetcherOptions, targets: typeof PRIVATE) {
  const resolve = () => Promise.resolve(['169.254.169.254'])
  const limits = { headersMs: 2000, totalMs: 2000 }
  const fetcher = openFetcher({ resolve, env: {}, clock: fakeClock(), limits, ...options })
  const before = canary.count()
  const found: Record<string, string> = {}
  for (const { name, url } of addressForms(targets, canary.port))
    found[name] = await fetchCode(fetcher, url)
  await fetcher.close()
  return { codes: found, connections: canary.count() - before }
}

const guarded = await codes({}, [...LOOPBACK, ...PRIVATE])
const allowed = await codes({ allow: ['0.0.0.0/0', '::/0'] }, PRIVATE)
await canary.close()
process.stdout.write(JSON.stringify({ guarded, allowed }))
