import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medianOf, millisecondsOf, type Row } from './measure.ts'
import { textOfSize } from './sample-text.ts'

const roviec = join(import.meta.dirname, '..', '..', 'apps', 'cli', 'bin', 'roviec.mjs')

const reportBytes = 95_000

/** The command from start to exit on a long report: what a person waits for. */
export function wholeProcess(texts: readonly { text: string }[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'roviec-bench-'))
  try {
    const file = join(folder, 'report.txt')
    writeFileSync(file, Buffer.from(textOfSize(texts, reportBytes)).subarray(0, reportBytes))
    return [
      { what: 'whole process, --version', measured: `${seconds(() => run('--version'))} s`, asked: '' },
      { what: 'whole process, read 95 kB --json', measured: `${seconds(() => run('read', file, '--json'))} s`, asked: '< 1 s' },
      { what: 'whole process, read 95 kB (summary)', measured: `${seconds(() => run('read', file))} s`, asked: '< 1 s' },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [roviec, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`roviec ${args[0]} ended with ${status}: ${stderr}`)
}

/** The first run fills the compile cache and does not count. */
function seconds(work: () => void): string {
  work()
  return (medianOf(5, () => millisecondsOf(work)) / 1000).toFixed(2)
}
