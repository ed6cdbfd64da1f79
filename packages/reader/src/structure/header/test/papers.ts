import { sourceFromText } from '../../../read.ts'
import type { Header } from '../../../types.ts'
import { buildTree } from '../../build.ts'
import { readHeader } from '../index.ts'

export const headerOf = (text: string): Header => readHeader(buildTree(sourceFromText(text)))

/** The first paragraphs of a paper, which say nothing of its head. */
export const body = `
Thực hiện chương trình công tác, cơ quan báo cáo kết quả thực hiện nhiệm vụ như sau để các cấp biết và chỉ đạo trong thời gian tới:
1. Nội dung thứ nhất đã hoàn thành.
`
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

/** A paper of the Party, by the parts of its head and foot. */
export const party = ({
  head = 'ĐẢNG BỘ TỈNH TRƯỜNG SƠN\nĐẢNG ỦY XÃ AN KHÊ THƯỢNG',
  number = 'Số 12-BC/ĐU',
  date = 'An Khê Thượng, ngày 05 tháng 6 năm 2026',
  title = 'BÁO CÁO\nkết quả công tác quý II',
  foot = 'T/M ĐẢNG ỦY\nBÍ THƯ\nHà Minh Tú',
} = {}): string => `${head}\n*\n${number}\nĐẢNG CỘNG SẢN VIỆT NAM\n${date}\n\n${title}\n${body}\nNơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Lưu VPĐU.\n${foot}`

/** A paper of the State. */
export const state = ({
  head = 'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG',
  number = 'Số: 132/TB-UBND',
  date = 'An Khê Thượng, ngày 7 tháng 7 năm 2026',
  title = 'THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp',
  foot = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Bình',
} = {}): string => `${head}\n${motto}\n${number}\n${date}\n\n${title}\n${body}\nNơi nhận:\n- UBND tỉnh (để b/c);\n- Lưu: VT, KT.\n${foot}`
