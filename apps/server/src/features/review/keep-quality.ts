import type { Deps } from '../../deps.ts'
import { traceOf } from '../../platform/log.ts'
import { communesOf } from '../accounts/queries.ts'
import { measureChanged } from './kept-quality.ts'

/** The job: what was decided since is measured before somebody asks, so that a day of review does not wait for its reader. */
export async function keepQuality(deps: Deps): Promise<void> {
  for (const communeId of await communesOf(deps.outside)) {
    try {
      await deps.inCommune(communeId, measureChanged)
    } catch (error) {
      deps.log.error({ communeId, ...traceOf(error) }, 'the measure of the reader was not kept')
    }
  }
}
