/** What the README shows is what the command prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../src/run.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const columns = 96

it('shows lines of the real summary, in their order', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const sample = readme.match(/```\n(╭[\s\S]*?)\n```/)?.[1]?.split('\n') ?? []
  const printed: string[] = []
  const io = { out: (text: string) => void printed.push(text), err: () => {}, columns, colour: false, outIsTerminal: false, errIsTerminal: false }
  await run(['read', join(root, 'corpus', '07-cong-van-ung-pho-mua-lu.txt')], { ...io, readStdin: async () => new Uint8Array() })
  const lines = printed.join('').split('\n')
  const shown = sample.map(line => line.replaceAll('\u00a0', ' ')).filter(line => line.trim() !== '…')
  expect(shown.length).toBeGreaterThan(30)
  const real = lines.map(line => line.replaceAll('\u00a0', ' '))
  let from = 0
  for (const line of shown) {
    const at = real.indexOf(line, from)
    expect(at, line).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
})
