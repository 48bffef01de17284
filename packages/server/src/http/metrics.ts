import { countImports, countRecord, type Store } from '@volgens/record'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Api } from './api.ts'

/** What is counted while the server runs. */
export interface Metrics {
  readonly registry: Registry
  request(labels: Readonly<Record<'method' | 'route' | 'status', string>>, seconds: number): void
}

/** A registry of its own: two servers in a process count apart. */
export function openMetrics(store: Store): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    ...{ name: 'volgens_requests_total', help: 'Requests answered', labelNames, registers },
  })
  const seconds = new Histogram({
    ...{ name: 'volgens_request_seconds', help: 'Until an answer begins', labelNames, registers },
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
  })
  addRecordGauges(store, registers)
  return {
    registry,
    request(labels, took) {
      requests.inc(labels)
      seconds.observe(labels, took)
    },
  }
}

/** Counted when somebody asks. */
function addRecordGauges(store: Store, registers: Registry[]): void {
  new Gauge({
    ...{
      name: 'volgens_record',
      help: 'How much is in the record',
      labelNames: ['what'],
      registers,
    },
    async collect() {
      for (const [what, n] of Object.entries(await countRecord(store))) this.set({ what }, n)
    },
  })
  new Gauge({
    ...{ name: 'volgens_imports_open', help: 'Imports that have not ended', registers },
    async collect() {
      this.set((await countImports(store)).open)
    },
  })
  new Gauge({
    name: 'volgens_import_reports',
    help: 'Reports that imports brought, by what came of them',
    labelNames: ['outcome'],
    registers,
    async collect() {
      const { results } = await countImports(store)
      for (const [outcome, n] of Object.entries(results)) this.set({ outcome }, n)
    },
  })
}

/** `/metrics`, as Prometheus reads it. */
export function addMetrics(api: Api, { registry }: Metrics): void {
  api.get('/metrics', async (c) =>
    c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  )
}
