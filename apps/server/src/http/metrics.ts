import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Figures for Prometheus: how many requests, how they ended, how long they took. Paths are those of the contract, never ids. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'roviec_http_seconds',
    help: 'Seconds from request to response',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const failures = new Counter({ name: 'roviec_http_failures_total', help: 'Requests that the server itself failed', registers: [registry] })
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    done(method: string, status: number, took: number): void {
      seconds.observe({ method, status: String(status) }, took)
      if (status >= 500) failures.inc()
    },
  }
}
