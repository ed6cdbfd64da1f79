import { describe, expect, it } from 'vitest'
import { vi } from './locales/vi.ts'
import { showProgress } from './progress.ts'
import type { Io } from './session.ts'

function watched(errIsTerminal: boolean) {
  const written: string[] = []
  const clock = { now: 0 }
  const io = { err: (text: string) => void written.push(text), errIsTerminal } as unknown as Io
  return { written, clock, progress: showProgress({ io, locale: vi }, () => clock.now) }
}

describe('showProgress', () => {
  it('rewrites one line on a terminal and wipes it at the end', () => {
    const { written, progress } = watched(true)
    progress.show({ page: 1, pages: 3, stage: 'ocr' })
    progress.show({ page: 2, pages: 3, stage: 'ocr' })
    progress.end()
    expect(written).toEqual(['\r\u001b[KNhận dạng chữ: trang 1/3', '\r\u001b[KNhận dạng chữ: trang 2/3', '\r\u001b[K'])
  })

  it('writes a line a recognised page elsewhere, and nothing of quick stages', () => {
    const { written, clock, progress } = watched(false)
    progress.show({ page: 1, pages: 2, stage: 'ocr' })
    clock.now = 5000
    progress.show({ page: 1, pages: 2, stage: 'text' })
    progress.end()
    expect(written).toEqual(['Nhận dạng chữ: trang 1/2\n'])
  })

  it('tells of a conversion at once: it takes seconds and has no pages', () => {
    const { written, progress } = watched(true)
    progress.show({ page: 0, pages: 1, stage: 'convert' })
    expect(written).toEqual([`\r\u001b[K${vi.progress.convert}`])
    const piped = watched(false)
    piped.progress.show({ page: 0, pages: 1, stage: 'convert' })
    expect(piped.written).toEqual([])
  })

  it('keeps quiet while it is quick', () => {
    const { written, clock, progress } = watched(true)
    progress.show({ page: 1, pages: 2, stage: 'text' })
    expect(written).toEqual([])
    clock.now = 500
    progress.show({ page: 2, pages: 2, stage: 'text' })
    expect(written).toHaveLength(1)
  })
})
