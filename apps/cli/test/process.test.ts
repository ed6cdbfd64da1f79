/** `roviec` as people start it: a process with pipes and signals. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '..', 'bin', 'roviec.mjs')

function roviec(words: string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const env = { PATH: process.env.PATH ?? '', ...options.env }
  return spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', input: options.input ?? '', env })
}

const text = 'KẾT LUẬN\ncủa Ban Thường vụ\n\n1. Ủy ban nhân dân xã:\n- Rà soát hồ sơ, báo cáo trước ngày 15/4/2026.\n'

describe('the process', () => {
  it('reads standard input, writes plain text to a pipe and ends with 0', () => {
    const { status, stdout, stderr } = roviec(['read', '-'], { input: text })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('KẾT LUẬN')
    expect(stdout).not.toContain('\u001b')
  })

  it('draws in as many columns as COLUMNS says where there is no terminal', () => {
    const frame = (columns: string) => roviec(['read', '-'], { input: text, env: { COLUMNS: columns } }).stdout.split('\n')[0]
    expect([frame('70')?.length, frame('20')?.length, frame('500')?.length]).toEqual([70, 40, 100])
  })

  it('keeps to FORCE_COLOR, NO_COLOR and --no-color', () => {
    const coloured = (words: string[], env: Record<string, string>) => roviec(['read', '-', ...words], { input: text, env }).stdout.includes('\u001b[')
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true)
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })

  it('hands its exit code on', () => {
    expect(roviec([]).status).toBe(2)
    expect(roviec(['read', 'không có.docx']).status).toBe(2)
    expect(roviec(['--version']).status).toBe(0)
  })

  it('ends quietly when the reader of its pipe has enough', async () => {
    const child = spawn(process.execPath, [bin, 'read', '-', '--json'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let errors = ''
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(text.repeat(2000))
    const code = await new Promise(resolve => child.on('close', resolve))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })
})
