import type { Reading } from '@roviec/reader'
import type { Gold } from './gold.ts'
import { measureCitations } from './measures/citations.ts'
import { measureHeader } from './measures/header.ts'
import { measureInconsistencies } from './measures/inconsistencies.ts'
import { measureIndicators } from './measures/indicators.ts'
import { measureTasks } from './measures/tasks.ts'
import type { Tally } from './tally.ts'

/** Adds one document to the tally. */
export function score(name: string, gold: Gold, reading: Reading, tally: Tally): void {
  measureHeader(name, gold, reading, tally)
  measureCitations(name, gold, reading, tally)
  measureTasks(name, gold, reading, tally)
  measureIndicators(name, gold, reading, tally)
  measureInconsistencies(name, gold, reading, tally)
}
