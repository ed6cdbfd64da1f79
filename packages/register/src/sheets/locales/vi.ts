import { partsOf } from '../../calendar/local-date.ts'
import { explainRefusal } from '../../deadlines/index.ts'
import { sheetColumns } from '../../lexicon/sheet-columns.ts'
import type { SheetLocale } from './locale.ts'

const column: SheetLocale['column'] = field => sheetColumns[field].vi
const orelse = (suggestions: readonly { name: string }[]): string =>
  suggestions.length === 0
    ? 'Hãy chọn cơ quan cho tên này.'
    : `Có phải ${suggestions.map(({ name }) => `“${name}”`).join(' hoặc ')}? Hãy chọn cơ quan cho tên này.`

export const vi: SheetLocale = {
  column,
  'no-content': () => 'Dòng có số liệu nhưng chưa có nội dung nhiệm vụ.',
  'content-short': () => 'Nội dung quá ngắn, chưa rõ việc gì.',
  'too-long': ({ field, most }) => `Cột “${column(field)}” dài quá ${most} ký tự. Hãy rút gọn ô này.`,
  'no-lead': () => 'Chưa ghi đơn vị chủ trì.',
  'unknown-agency': ({ name, suggestions }) => `Không có cơ quan nào tên “${name}”. ${orelse(suggestions)}`,
  'deadline-unread': ({ text, refusal }) => `Thời hạn “${text}”: ${explainRefusal(refusal, 'vi')}`,
  'day-unread': ({ field, text }) => `Cột “${column(field)}”: “${text}” không phải một ngày. Hãy ghi như 30/6/2026.`,
  'called-off': () => 'Bảng ghi việc này đã hủy hoặc dừng, nên không nhập.',
  'done-without-day': () => 'Ghi đã hoàn thành nhưng không có ngày, nên không biết đúng hạn hay muộn. Hãy ghi ngày hoàn thành.',
  'done-in-future': ({ day }) => `Ngày hoàn thành ${partsOf(day).day}/${partsOf(day).month}/${partsOf(day).year} còn ở phía trước.`,
  'several-leads': () => 'Ô chủ trì có nhiều cơ quan: cơ quan đầu chủ trì, các cơ quan sau phối hợp.',
  'lead-by-name': ({ name }) => `“${name}” giữ nguyên tên, chưa gắn với cơ quan nào.`,
  'supporting-by-name': ({ name, suggestions }) =>
    `Cơ quan phối hợp “${name}” chưa có trong danh sách, sẽ giữ nguyên tên.${suggestions.length === 0 ? '' : ` Có phải “${suggestions[0]?.name}”?`}`,
  'unknown-person': ({ field, text }) => `Cột “${column(field)}”: chưa nhận ra “${text}”, sẽ để trống.`,
  'deadline-waits': () => 'Thời hạn tính từ một việc chưa xảy ra, nên chưa có ngày.',
  'deadline-by-words': () => 'Giữ nguyên lời thời hạn, chưa có ngày.',
}
