import { openApi, type Api } from './http/api.ts'
import { addDocs } from './docs/add-docs.ts'
import { addBodyLimit } from './http/body-limit.ts'
import { addGuard } from './http/guard.ts'
import { addHealth } from './http/health.ts'
import { addIdempotency } from './http/idempotency.ts'
import { addMetrics, openMetrics } from './http/metrics.ts'
import { answerNoRoute } from './http/no-route.ts'
import { answerFault } from './http/problem.ts'
import { addRateLimit } from './http/rate-limit.ts'
import { refuseWhileStopping } from './http/stopping.ts'
import { watchRequests } from './http/watch-requests.ts'
import type { Parts } from './parts.ts'
import { addAbout } from './resources/about.ts'
import { addActors } from './resources/actors.ts'
import { addComparedPlaces } from './resources/compared-places.ts'
import { addComparisons } from './resources/comparisons.ts'
import { addDossiers } from './resources/dossiers.ts'
import { addExports } from './resources/exports.ts'
import { addFailures } from './resources/failures.ts'
import { addImports } from './resources/imports.ts'
import { addFound } from './resources/found.ts'
import { addItems } from './resources/items.ts'
import { addJobs } from './resources/jobs.ts'
import { addReports } from './resources/reports.ts'
import { addReviews } from './resources/reviews.ts'
import { addSearches } from './resources/searches.ts'
import { addWeb } from './web/add-web.ts'

/**
 * The table of contents: what every request passes, each resource, and the web app for all other addresses.
 */
export function makeApp(parts: Parts): Api {
  const api = openApi()
  const metrics = openMetrics(parts.store)
  watchRequests(api, parts.log, metrics)
  addGuard(api)
  addHealth(api, parts)
  addMetrics(api, metrics)
  refuseWhileStopping(api, parts.stopping)
  addRateLimit(api, parts.rate)
  addBodyLimit(api)
  addIdempotency(api, parts.store)
  addDossiers(api, parts)
  addReports(api, parts)
  addItems(api, parts)
  addReviews(api, parts)
  addActors(api, parts)
  addImports(api, parts)
  addJobs(api, parts)
  addFailures(api, parts)
  addSearches(api, parts)
  addAbout(api, parts)
  addFound(api, parts)
  addComparisons(api, parts)
  addComparedPlaces(api, parts)
  addExports(api, parts)
  addDocs(api, parts.version)
  api.all('/v1/*', (c) => answerNoRoute(c, api))
  addWeb(api, parts.web)
  api.onError((fault, c) => answerFault(fault, c, parts.log))
  return api
}
