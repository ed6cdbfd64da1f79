/**
 * `npm run corpus -- [DIR] [--verbose] [--only NAME] [--json OUT]`: reads every text of a folder that has gold beside it,
 * and prints precision, recall and F1 of each measure; with --verbose each miss.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractText } from '@roviec/files'
import { type Reading, read } from '@roviec/reader'
import { type CorpusEntry, corpusEntries } from './corpus-folder.ts'
import { score } from './score.ts'
import { scoreTable } from './table.ts'
import { Tally } from './tally.ts'

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false }, json: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
})
const folder = positionals[0] ?? join(import.meta.dirname, '..', '..', 'corpus')
const entries = corpusEntries(folder).filter(({ name }) => values.only === undefined || name.startsWith(values.only))

const tally = new Tally()
for (const entry of entries) {
  const reading = await readEntry(entry)
  if (reading !== null) score(entry.name, entry.gold, reading, tally)
}

if (entries.length === 0) {
  console.error(`Nothing to score in ${folder}: NN.txt with NN.json beside it, or raw/NN.txt with gold/NN.json`)
  process.exit(2)
}
if (values.verbose) console.log(`${tally.misses.join('\n')}\n`)
console.log(`${entries.length} texts of ${folder}`)
console.log(scoreTable(tally.scores()))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(tally.scores(), null, 1)}\n`)

/** A text that cannot be read at all is a bug of ours: said aloud, and the run fails. */
async function readEntry({ name, textFile }: CorpusEntry): Promise<Reading | null> {
  try {
    return read(await extractText(readFileSync(textFile), { name: basename(textFile) }))
  } catch (error) {
    console.log(`${name} could not be read: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
    return null
  }
}
