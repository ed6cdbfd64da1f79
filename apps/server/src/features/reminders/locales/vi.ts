import type { Locale } from './locale.ts'

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-')
  return `${Number(date)}/${Number(month)}/${year}`
}

const parts = (counts: Parameters<Locale['pushDigest']>[0]): string =>
  [
    counts.overdue > 0 && `${counts.overdue} việc quá hạn`,
    counts.dueToday > 0 && `${counts.dueToday} việc đến hạn hôm nay`,
    counts.dueSoon > 0 && `${counts.dueSoon} việc sắp đến hạn`,
    counts.escalated > 0 && `${counts.escalated} việc cần đôn đốc`,
    counts.cameIn > 0 && `${counts.cameIn} việc mới`,
    counts.imported > 0 && `${counts.imported} việc nhập từ bảng`,
    counts.changed > 0 && `${counts.changed} thay đổi`,
  ]
    .filter(part => part !== false)
    .join(' · ')

const happenings: Record<string, string> = {
  'task.created': 'giao việc mới',
  'task.supporting': 'giao việc phối hợp',
  'task.return': 'trả lại việc',
  'task.assignAgain': 'giao lại việc',
  'task.submit': 'nộp sản phẩm',
  'task.trouble': 'báo vướng mắc',
  'task.confirm': 'xác nhận hoàn thành',
  'task.sendBack': 'yêu cầu làm lại',
  'task.reopen': 'mở lại việc',
  'task.suspend': 'tạm dừng việc',
  'task.resume': 'cho tiếp tục việc',
  'task.cancel': 'hủy việc',
  'task.askExtension': 'đề nghị gia hạn',
  'task.grantExtension': 'đồng ý gia hạn',
  'task.refuseExtension': 'không đồng ý gia hạn',
  'task.changeDeadline': 'đổi thời hạn',
  'task.putInCharge': 'giao phụ trách',
  'task.putUnderLeader': 'giao chỉ đạo',
  'task.remind': 'nhắc việc',
  'task.takeBack': 'rút lại sản phẩm',
  'task.part': 'báo cáo phần phối hợp',
  'task.paperWithdrawn': 'thu hồi văn bản giao việc',
  'task.movedAway': 'chuyển việc cho cơ quan khác',
}

export const vi: Locale = {
  greeting: name => `Kính gửi đồng chí ${name},`,
  digestSubject: (counts, on, commune) => `[${commune}] ${day(on)}: ${parts(counts)}`,
  sections: {
    overdue: 'QUÁ HẠN',
    dueToday: 'ĐẾN HẠN HÔM NAY',
    dueSoon: 'SẮP ĐẾN HẠN',
    escalated: 'VIỆC CẦN ĐÔN ĐỐC',
    cameIn: 'VIỆC MỚI',
    changed: 'CÓ THAY ĐỔI',
  },
  importedTitle: 'NHẬP TỪ BẢNG TÍNH',
  imported: ({ by, count, file }) => `${by} nhập ${count} việc từ bảng “${file}”`,
  more: count => `… và ${count} việc nữa`,
  restricted: 'Việc thuộc văn bản hạn chế, xem trong phần mềm',
  due: ({ dueOn, daysLeft }) => {
    if (dueOn === null) return 'chưa có thời hạn'
    if (daysLeft === null) return `hạn ${day(dueOn)}`
    if (daysLeft === 0) return `hạn hôm nay, ${day(dueOn)}`
    return daysLeft > 0 ? `hạn ${day(dueOn)}, còn ${daysLeft} ngày làm việc` : `hạn ${day(dueOn)}, quá ${-daysLeft} ngày làm việc`
  },
  happened: (kind, by) => `${by} ${happenings[kind] ?? 'cập nhật việc'}`,
  waits: {
    returned: 'bị trả lại, chờ giao lại',
    submitted: 'đã nộp kết quả, chờ xác nhận',
    extensionAsked: 'đã xin gia hạn, chưa được trả lời',
    extensionToAnswer: 'xin gia hạn, chờ đồng chí trả lời',
  },
  open: 'Mở việc này',
  openAll: 'Mở danh sách của đồng chí',
  why: (commune, settings) => `Thư tự động của văn phòng ${commune}. Chọn cách nhận thông báo: ${settings}`,
  trialSubject: 'Thư thử của Rõ Việc',
  trial: 'Thư này cho biết máy chủ gửi được thư đến địa chỉ của đồng chí.',
  pushDigest: parts,
  product: 'Rõ Việc',
}
