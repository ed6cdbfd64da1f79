/** How far a long reading is, on stderr: one line that changes where a person watches, one line a recognised page elsewhere. */
import type { Progress } from '@roviec/files'
import type { Session } from './session.ts'

interface ProgressLine {
  show(progress: Progress): void
  end(): void
}

/** Shorter work than this shows nothing. */
const patience = 400

export function showProgress({ io, locale }: Pick<Session, 'io' | 'locale'>, now: () => number = Date.now): ProgressLine {
  const start = now()
  let shown = ''
  return {
    show({ page, pages, stage }) {
      const line = stage === 'convert' ? locale.progress.convert : locale.progress.page(page, pages, stage)
      if (line === shown || (stage === 'text' && now() - start < patience)) return
      if (io.errIsTerminal) io.err(`\r\u001b[K${line}`)
      else if (stage === 'ocr') io.err(`${line}\n`)
      else return
      shown = line
    },
    end() {
      if (shown !== '' && io.errIsTerminal) io.err('\r\u001b[K')
    },
  }
}
