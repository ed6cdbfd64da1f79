/** How the conclusions of a meeting are written on paper: what stands in the head and the foot, and the words that charge. The plain forms; each office may change its paper afterwards. */
import type { AgencyKind } from '../organisation/agency.ts'
import type { DocumentSide } from './document-types.ts'
import type { LegalSource } from './source.ts'

export interface ConclusionForm {
  side: DocumentSide
  source: LegalSource
  /** Right column of the head. */
  motto: readonly string[]
  /** Under the name of the body, in place of a rule. */
  star: string | null
  /** Before the number: 'Số', 'Số:'. */
  numberWord: string
  /** Kind of paper where nobody chose one. */
  documentType: string
  /** Behind the last word of the text. */
  ending: string
  recipientEnd: { each: string; last: string }
  /** 'b/c', 't/h' as the side writes them. */
  charged: string
  present: string
  chargedTogether: string
  kept: string
}

export const conclusionForms: readonly ConclusionForm[] = [
  {
    side: 'party',
    source: { reference: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018, mục II; Quy định 399-QĐ/TW', mark: 'secondary' },
    motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    star: '*',
    numberWord: 'Số',
    documentType: 'kết luận',
    ending: '.',
    recipientEnd: { each: ',', last: '.' },
    charged: '(t/h)',
    present: 'Các đồng chí dự họp',
    chargedTogether: 'Các cơ quan, đơn vị được giao nhiệm vụ (t/h)',
    kept: 'Lưu VPĐU',
  },
  {
    side: 'state',
    source: { reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', mark: 'confirmed' },
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    star: null,
    numberWord: 'Số:',
    documentType: 'thông báo',
    ending: './.',
    recipientEnd: { each: ';', last: '.' },
    charged: '(t/h)',
    present: 'Các đại biểu dự họp',
    chargedTogether: 'Các cơ quan, đơn vị được giao nhiệm vụ (t/h)',
    kept: 'Lưu: VT',
  },
]

export interface SigningRule {
  kind: AgencyKind
  /** Line above the post; null where the head signs in the body's own name. */
  capacity: string | null
  post: string
  source: LegalSource
}

const party: LegalSource = { reference: 'Hướng dẫn 36-HD/VPTW, mục II: quyền hạn, chức vụ (T/M, K/T, T/L)', mark: 'secondary' }
const state: LegalSource = { reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7', mark: 'confirmed' }
const signing = (kind: AgencyKind, capacity: string | null, post: string, source: LegalSource): SigningRule => ({ kind, capacity, post, source })

/** In whose name and as what the papers of a body are usually signed. */
export const signingRules: readonly SigningRule[] = [
  signing('partyCommittee', 'T/M ĐẢNG ỦY', 'BÍ THƯ', party),
  signing('executiveCommittee', 'T/M BAN CHẤP HÀNH', 'BÍ THƯ', party),
  signing('standingBoard', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', party),
  signing('standingMembers', 'T/M THƯỜNG TRỰC', 'BÍ THƯ', party),
  signing('partyOffice', null, 'CHÁNH VĂN PHÒNG', party),
  signing('partyBuildingBoard', null, 'TRƯỞNG BAN', party),
  signing('inspectionCommission', 'T/M ỦY BAN KIỂM TRA', 'CHỦ NHIỆM', party),
  signing('partyCell', 'T/M CHI BỘ', 'BÍ THƯ', party),
  signing('peoplesCouncil', 'TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', state),
  signing('peoplesCommittee', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', state),
  signing('economicDivision', null, 'TRƯỞNG PHÒNG', state),
  signing('cultureDivision', null, 'TRƯỞNG PHÒNG', state),
]

/** Words of a conclusion, in the forms that the reader knows. */
export const conclusionWords = {
  assign: 'Giao',
  lead: 'chủ trì',
  with: 'phối hợp với',
  until: 'hoàn thành chậm nhất ngày',
  regularly: 'thực hiện',
  product: 'sản phẩm',
  subject: 'Kết luận của',
  /** Of a paper whose kind is itself 'kết luận'. */
  subjectOf: 'của',
  at: 'tại',
  on: 'ngày',
  chairs: 'chủ trì',
  concludes: 'Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí chủ trì kết luận như sau:',
  comrade: 'đồng chí',
  onDay: 'Ngày',
  holds: 'tổ chức',
} as const

/** What people type before the charge itself; the paper has its own word. */
export const chargeOpenings = ['giao nhiệm vụ cho', 'giao cho', 'giao', 'phân công', 'yêu cầu', 'đề nghị'] as const

/** Joins that remain where a name was taken out of what was typed: '@PKT phối hợp với @CA rà soát' leaves ', phối hợp với rà soát'. */
export const danglingJoins = ['chủ trì, phối hợp với', 'chủ trì phối hợp với', 'phối hợp với', 'phối hợp', 'cùng với', 'chủ trì'] as const
