import { availableParallelism } from 'node:os'
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js'
import { LANGUAGE, languageFolder } from './language-data.ts'
import { PAGE_MODE, pgmOf, type Recogniser } from './recogniser.ts'

/** Seconds a page may take. */
const PATIENCE = 60
/** A fifth faster than 300, and no more words wrong (measured on 12 pages). */
const DPI = 255

/** Tesseract compiled for every machine. `pictures` is how many are to come; the workers start at once, while the first one is made. */
export function wasmRecogniser(pictures: number): Recogniser {
  const workers = Math.max(1, Math.min(availableParallelism(), pictures))
  const started: (Promise<Worker> | undefined)[] = Array.from({ length: workers }, startWorker)
  for (const worker of started) worker?.catch(() => undefined)
  let turn = 0
  return {
    name: 'tesseract.js',
    workers,
    dpi: DPI,
    async read(image) {
      const place = turn++ % workers
      started[place] ??= startWorker()
      const worker = await started[place]
      return inTime(hocrOf(worker, pgmOf(image)), () => {
        started[place] = undefined
        void worker.terminate()
      })
    },
    async close() {
      for (const worker of await Promise.allSettled(started)) if (worker.status === 'fulfilled') await worker.value?.terminate()
    },
  }
}

async function startWorker(): Promise<Worker> {
  const worker = await createWorker(LANGUAGE, OEM.LSTM_ONLY, { langPath: languageFolder(), cacheMethod: 'none', gzip: true, errorHandler: () => undefined })
  await worker.setParameters({ tessedit_pageseg_mode: PAGE_MODE as PSM, user_defined_dpi: String(DPI), hocr_char_boxes: '1' })
  return worker
}

async function hocrOf(worker: Worker, picture: Buffer): Promise<string> {
  const { data } = await worker.recognize(picture, {}, { text: false, hocr: true })
  return data.hocr ?? ''
}

/** A terminated worker never answers, so the wait must end by itself. */
function inTime(work: Promise<string>, giveUp: () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      giveUp()
      reject(new Error(`tesseract.js took more than ${PATIENCE} s`))
    }, PATIENCE * 1000)
    work.then(resolve, reason => reject(new Error(String(reason)))).finally(() => clearTimeout(timer))
  })
}
