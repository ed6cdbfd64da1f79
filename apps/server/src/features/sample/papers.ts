/** The papers of the sample commune: the project's own corpus, as an office would have them lying there. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export const corpusFolder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'corpus')

export interface SamplePaper {
  path: string
  fileName: string
  direction: 'incoming' | 'outgoing'
  /** How far the office has come with it; the rest is left to who tries. */
  progress: 'read' | 'reviewed' | 'registered'
}

/** By the number at the head of a file's name. What is not named here was read and waits. */
const progressOf: Readonly<Record<string, SamplePaper['progress']>> = {
  '01': 'reviewed',
  '02': 'registered',
  '03': 'reviewed',
  '04': 'reviewed',
  '06': 'reviewed',
  '07': 'registered',
  '08': 'registered',
  '09': 'registered',
  '10': 'registered',
}

/** Issued by the Party committee whose office reads them. */
const ownPapers = new Set(['01', '03', '04', '05', '06', '12', '13', '14'])

/** In the order of their numbers; as .docx where there is one. */
export async function samplePapers(): Promise<SamplePaper[]> {
  const texts = (await readdir(corpusFolder)).filter(name => /^\d\d-.*\.txt$/.test(name)).sort()
  const files = new Set(await readdir(join(corpusFolder, 'files')).catch(() => []))
  return texts.map(text => {
    const docx = text.replace(/txt$/, 'docx')
    const number = text.slice(0, 2)
    const [path, fileName] = files.has(docx) ? [join(corpusFolder, 'files', docx), docx] : [join(corpusFolder, text), text]
    return { path, fileName, direction: ownPapers.has(number) ? 'outgoing' : 'incoming', progress: progressOf[number] ?? 'read' }
  })
}
