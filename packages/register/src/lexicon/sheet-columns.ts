/** How offices head the columns of their own task sheets. No rule of the State prescribes these: collected from the way such tables are commonly headed, to be added to. */

import type { TaskState } from '../tasks/life.ts'

/** What a column of a task sheet may hold. */
export const sheetFields = [
  'ordinal',
  'content',
  'lead',
  'supporting',
  'deadline',
  'deliverable',
  'leader',
  'inCharge',
  'source',
  'assignedOn',
  'field',
  'status',
  'completedOn',
  'note',
] as const
export type SheetField = (typeof sheetFields)[number]

interface SheetColumn {
  /** As our own sheets head it. */
  vi: string
  en: string
  /** Letters across, in our own sheets. */
  width: number
  /** Marks and capitals do not matter; the longest that a head holds decides. */
  heads: readonly string[]
}

export const sheetColumns: Readonly<Record<SheetField, SheetColumn>> = {
  ordinal: { vi: 'TT', en: 'No.', width: 6, heads: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'No'] },
  content: {
    vi: 'Nội dung nhiệm vụ',
    en: 'Task',
    width: 60,
    heads: [
      'Nội dung',
      'Nội dung nhiệm vụ',
      'Nội dung công việc',
      'Nội dung thực hiện',
      'Nội dung triển khai',
      'Nội dung chỉ đạo',
      'Nội dung giao',
      'Nội dung yêu cầu',
      'Nhiệm vụ',
      'Nhiệm vụ được giao',
      'Nhiệm vụ, giải pháp',
      'Tên nhiệm vụ',
      'Công việc',
      'Tên công việc',
      'Đầu việc',
      'Task',
    ],
  },
  lead: {
    vi: 'Đơn vị chủ trì',
    en: 'Lead agency',
    width: 26,
    heads: [
      'Chủ trì',
      'Chủ trì thực hiện',
      'Đơn vị chủ trì',
      'Cơ quan chủ trì',
      'Cơ quan, đơn vị chủ trì',
      'Đơn vị chủ trì thực hiện',
      'Đơn vị chủ trì, phối hợp',
      'Cơ quan chủ trì, phối hợp',
      'Đơn vị thực hiện',
      'Cơ quan thực hiện',
      'Cơ quan, đơn vị thực hiện',
      'Đơn vị được giao',
      'Cơ quan được giao',
      'Đơn vị tham mưu',
      'Cơ quan tham mưu',
      'Đơn vị giải quyết',
      'Đơn vị xử lý',
      'Đơn vị',
      'Cơ quan',
      'Cơ quan, đơn vị',
      'Lead agency',
    ],
  },
  supporting: {
    vi: 'Đơn vị phối hợp',
    en: 'Supporting agencies',
    width: 26,
    heads: ['Phối hợp', 'Phối hợp thực hiện', 'Đơn vị phối hợp', 'Cơ quan phối hợp', 'Cơ quan, đơn vị phối hợp', 'Đơn vị phối hợp thực hiện', 'Supporting agencies'],
  },
  deadline: {
    vi: 'Thời hạn hoàn thành',
    en: 'Deadline',
    width: 20,
    heads: [
      'Thời hạn',
      'Thời hạn hoàn thành',
      'Thời hạn thực hiện',
      'Thời hạn giải quyết',
      'Thời hạn xử lý',
      'Thời hạn báo cáo',
      'Thời gian hoàn thành',
      'Thời gian thực hiện',
      'Thời gian, tiến độ hoàn thành',
      'Tiến độ, thời gian hoàn thành',
      'Thời gian',
      'Hạn',
      'Hạn hoàn thành',
      'Hạn xử lý',
      'Hạn giải quyết',
      'Ngày đến hạn',
      'Ngày phải hoàn thành',
      'Deadline',
    ],
  },
  deliverable: {
    vi: 'Sản phẩm',
    en: 'Deliverable',
    width: 24,
    heads: [
      'Sản phẩm',
      'Sản phẩm đầu ra',
      'Sản phẩm dự kiến',
      'Sản phẩm hoàn thành',
      'Sản phẩm, kết quả',
      'Sản phẩm/kết quả đầu ra',
      'Kết quả đầu ra',
      'Kết quả, sản phẩm',
      'Kết quả cần đạt',
      'Deliverable',
    ],
  },
  leader: {
    vi: 'Lãnh đạo phụ trách',
    en: 'Leader in charge',
    width: 22,
    heads: [
      'Lãnh đạo phụ trách',
      'Lãnh đạo chỉ đạo',
      'Lãnh đạo theo dõi',
      'Lãnh đạo xã phụ trách',
      'Lãnh đạo Ủy ban phụ trách',
      'Lãnh đạo UBND phụ trách',
      'Lãnh đạo Đảng ủy phụ trách',
      'Thường trực phụ trách',
      'Thường trực chỉ đạo',
      'Đồng chí phụ trách',
      'Người chỉ đạo',
      'Lãnh đạo',
      'Leader in charge',
    ],
  },
  inCharge: {
    vi: 'Người thực hiện',
    en: 'Person in charge',
    width: 22,
    heads: [
      'Người thực hiện',
      'Người phụ trách',
      'Người xử lý',
      'Chuyên viên',
      'Chuyên viên theo dõi',
      'Chuyên viên thực hiện',
      'Cán bộ phụ trách',
      'Cán bộ thực hiện',
      'Cán bộ theo dõi',
      'Công chức phụ trách',
      'Công chức thực hiện',
      'Person in charge',
    ],
  },
  source: {
    vi: 'Văn bản giao',
    en: 'Given by document',
    width: 22,
    heads: [
      'Văn bản',
      'Văn bản giao',
      'Văn bản giao nhiệm vụ',
      'Văn bản giao việc',
      'Văn bản chỉ đạo',
      'Số văn bản',
      'Số, ký hiệu',
      'Số, ký hiệu văn bản',
      'Số hiệu văn bản',
      'Tại văn bản',
      'Theo văn bản',
      'Căn cứ',
      'Căn cứ giao',
      'Nguồn giao',
      'Nguồn giao việc',
      'Given by document',
    ],
  },
  assignedOn: {
    vi: 'Ngày giao',
    en: 'Given on',
    width: 12,
    heads: ['Ngày giao', 'Ngày giao việc', 'Ngày giao nhiệm vụ', 'Thời gian giao', 'Ngày văn bản', 'Ngày tháng văn bản', 'Ngày ban hành', 'Given on'],
  },
  field: { vi: 'Lĩnh vực', en: 'Field', width: 18, heads: ['Lĩnh vực', 'Nhóm lĩnh vực', 'Nhóm nhiệm vụ', 'Mảng công việc', 'Field'] },
  status: {
    vi: 'Tình trạng',
    en: 'Status',
    width: 22,
    heads: [
      'Tình trạng',
      'Trạng thái',
      'Kết quả',
      'Kết quả thực hiện',
      'Kết quả giải quyết',
      'Kết quả xử lý',
      'Tiến độ',
      'Tiến độ thực hiện',
      'Tiến độ giải quyết',
      'Tình hình',
      'Tình hình thực hiện',
      'Tình hình, kết quả thực hiện',
      'Đánh giá',
      'Status',
    ],
  },
  completedOn: {
    vi: 'Ngày hoàn thành',
    en: 'Completed on',
    width: 12,
    heads: ['Ngày hoàn thành', 'Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế', 'Hoàn thành ngày', 'Ngày xong', 'Ngày kết thúc', 'Completed on'],
  },
  note: { vi: 'Ghi chú', en: 'Note', width: 24, heads: ['Ghi chú', 'Khó khăn, vướng mắc', 'Ý kiến', 'Note'] },
}

/** Heads that look like one of ours and are none. */
export const otherHeads: readonly string[] = ['Đơn vị tính', 'Số lượng', 'Ký nhận', 'Lý do chưa nhập']

/** Words of a status that say that the work is done, those that say that it is not, whatever else stands there, that nobody shall do it any more, and that it has begun. */
export const statusWords = {
  done: ['hoàn thành', 'đã hoàn thành', 'đã xong', 'xong', 'đã thực hiện xong', 'đã kết thúc', 'completed', 'done'],
  notDone: ['chưa', 'không', 'đang', 'cơ bản', 'một phần', 'sắp', 'dự kiến', 'tiếp tục', 'thường xuyên', 'trước ngày', 'not', 'in progress'],
  calledOff: ['hủy', 'đã dừng', 'dừng thực hiện', 'không thực hiện nữa', 'cancelled', 'called off'],
  begun: ['đang', 'đã', 'cơ bản', 'một phần', 'in progress'],
} as const

/** Words before a body that say in which part it stands. */
export const roleWords = { lead: ['chủ trì'], supporting: ['phối hợp với', 'phối hợp cùng', 'phối hợp'] } as const

/** What stands before a person's name. */
export const addressWords: readonly string[] = ['đồng chí', 'đ/c', 'đc', 'ông', 'bà', 'anh', 'chị', 'mr', 'ms']

/** How far a task is, as our own sheets say it and understand it again. */
export const sheetStates: Readonly<Record<TaskState, { vi: string; en: string }>> = {
  assigned: { vi: 'Mới giao', en: 'Given' },
  accepted: { vi: 'Mới tiếp nhận', en: 'Accepted' },
  inProgress: { vi: 'Đang thực hiện', en: 'In progress' },
  submitted: { vi: 'Đã nộp sản phẩm, chờ xác nhận', en: 'Handed in, in progress of being confirmed' },
  completed: { vi: 'Đã hoàn thành', en: 'Completed' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}
