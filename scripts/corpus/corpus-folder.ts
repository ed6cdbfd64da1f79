/** Which texts of a folder have a gold file: `NN.txt` beside `NN.json`, or `raw/NN.txt` and `gold/NN.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gold } from './gold.ts'

export interface CorpusEntry {
  /** Name of the gold file, without its ending. */
  name: string
  textFile: string
  gold: Gold
}

/** Empty where there is no such folder or nothing to score in it. */
export function corpusEntries(folder: string): CorpusEntry[] {
  if (!existsSync(folder)) return []
  const apart = existsSync(join(folder, 'gold')) && existsSync(join(folder, 'raw'))
  const [goldFolder, textFolder] = apart ? [join(folder, 'gold'), join(folder, 'raw')] : [folder, folder]
  return readdirSync(goldFolder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .flatMap(file => entry(join(goldFolder, file), textFolder))
}

/** A .json without its text is something else. */
function entry(goldFile: string, textFolder: string): CorpusEntry[] {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold
  const name = basename(goldFile, '.json')
  const textFile = join(textFolder, gold.file ?? `${name}.txt`)
  return existsSync(textFile) ? [{ name, textFile, gold }] : []
}
