/** A sheet of 10,000 tasks from the choice of the file to the last task made, over HTTP. `ROVIEC_BENCH_BESIDE` tasks are there before. */
import { sheetColumns, sheetFields } from '@roviec/register'
import { v7 } from 'uuid'
import { xlsxOf } from '../../apps/server/src/platform/sheet-file/xlsx.ts'
import { fillOffice } from './large-office/fill.ts'
import type { Row } from './measure.ts'
import { withOwnOffice } from './own-office.ts'
import { corpusTexts } from './sample-text.ts'

const lines = 10_000
const columns = sheetFields.filter(field => field !== 'inCharge')

export const sheetImport = (): Promise<Row[]> =>
  withOwnOffice(async ({ clerk, connection }) => {
    const beside = Number(process.env.ROVIEC_BENCH_BESIDE ?? 0)
    const { commune } = await clerk.api.session.current()
    if (beside > 0) await fillOffice(connection, commune.id, { documents: 1000, tasks: beside })
    const names = (await clerk.api.organisation.agencies({})).map(({ name }) => name)
    const bytes = await sheetOf(names)
    const id = v7()
    const read = await timed(() => clerk.fetch(`/api/imports?id=${id}&name=viec.xlsx`, { method: 'POST', body: bytes }))
    const shown = await timed(() => clerk.api.imports.preview({ id }))
    const run = () => clerk.api.imports.run({ id, choices: shown.result.choices, leaveOutFaulty: false })
    const made = await timed(run)
    const again = await timed(run)
    const total = (read.seconds + shown.seconds + made.seconds).toFixed(1)
    const whole = `${read.result.status === 201 ? '' : 'FAILS, '}${made.result.made} made in ${total} s`
    const parts = `read ${read.seconds.toFixed(1)} s, shown ${shown.seconds.toFixed(1)} s, made ${made.seconds.toFixed(1)} s`
    return [
      { what: `sheet of ${lines} tasks (${(bytes.length / 1e6).toFixed(1)} MB, ${beside} there)`, measured: `${whole} (${parts})`, asked: '< 10 s' },
      { what: 'the same sheet again', measured: `${again.result.made} made, ${again.seconds.toFixed(1)} s`, asked: 'none twice' },
    ]
  })

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const started = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - started) / 1000 }
}

const deadlines = ['30/9/2026', 'trong quý III', 'trước ngày 15/12/2026', '10 ngày làm việc', 'hằng tháng', 'thường xuyên', '']
const states = ['', 'Đang thực hiện', 'Đạt 60%', 'Đã hoàn thành ngày 5/8/2026']

function sheetOf(names: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const sentences = corpusTexts().flatMap(({ text }) => text.split(/\n+/).filter(line => line.length > 60 && line.length < 600))
  const each = <Value>(from: readonly Value[], at: number): Value => from[at % from.length] as Value
  const rows = Array.from({ length: lines }, (_, at) => {
    const said: Partial<Record<(typeof columns)[number], string>> = {
      ordinal: String(at + 1),
      content: `${each(sentences, at)} (việc số ${at + 1})`,
      lead: each(names, at),
      supporting: `${each(names, at + 3)}; ${each(names, at + 7)}`,
      deadline: each(deadlines, at),
      deliverable: 'Báo cáo kết quả thực hiện',
      source: `${(at % 90) + 1}-KL/ĐU`,
      field: each(['Kinh tế', 'Văn hóa - xã hội', 'Xây dựng Đảng'], at),
      status: each(states, at),
    }
    return columns.map(field => said[field] ?? '')
  })
  return xlsxOf({ name: 'Nhiệm vụ', columns: columns.map(field => ({ head: sheetColumns[field].vi, width: 20 })), rows, landscape: true })
}
