import { availableParallelism } from 'node:os'
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js'
import { LANGUAGE, languageFolder } from './language-data.ts'
import { PAGE_MODE, pgmOf, type Recogniser } from './recogniser.ts'

/** Tesseract compiled for every machine. `pages` is how many are to come; the first worker starts at once, while the first picture is made. */
export function wasmRecogniser(pages: number): Recogniser {
  const workers = Math.max(1, Math.min(availableParallelism(), pages))
  const started: Promise<Worker>[] = [startWorker()]
  started[0]?.catch(() => undefined)
  let turn = 0
  return {
    name: 'tesseract.js',
    workers,
    async read(image) {
      const place = turn++ % workers
      started[place] ??= startWorker()
      const worker = await started[place]
      const { data } = await worker.recognize(pgmOf(image), {}, { text: false, hocr: true })
      return data.hocr ?? ''
    },
    async close() {
      for (const worker of await Promise.allSettled(started)) if (worker.status === 'fulfilled') await worker.value.terminate()
    },
  }
}

async function startWorker(): Promise<Worker> {
  const worker = await createWorker(LANGUAGE, OEM.LSTM_ONLY, { langPath: languageFolder(), cacheMethod: 'none', gzip: true, errorHandler: () => undefined })
  await worker.setParameters({ tessedit_pageseg_mode: PAGE_MODE as PSM, user_defined_dpi: '300' })
  return worker
}
