/** Kinds of document (thể loại, tên loại) with the letters they bear when the office writes them, list by list as the rules had them. Reading knows more letters than writing: see the reader's own list. */
import type { Validity } from '../validity.ts'
import type { LegalSource, SourceMark } from './source.ts'

export type DocumentSide = 'party' | 'state'

export interface DocumentTypeRule {
  /** Lower-case Vietnamese name, as the reader gives it. */
  name: string
  en: string
  /** Null for a kind that bears none. */
  abbreviation: string | null
  /** How sure the letters are. */
  mark: SourceMark
  /** Administrative papers, counted beside the kinds proper ("giấy tờ hành chính"). */
  slip: boolean
}

export interface DocumentTypeList extends Validity {
  side: DocumentSide
  source: LegalSource
  types: readonly DocumentTypeRule[]
}

const row = (name: string, abbreviation: string | null, en: string, mark: SourceMark = 'secondary'): DocumentTypeRule => ({ name, en, abbreviation, mark, slip: false })
const slip = (name: string, abbreviation: string | null, en: string): DocumentTypeRule => ({ name, en, abbreviation, mark: 'to-verify', slip: true })

/** Quy định 399-QĐ/TW, Điều 5-7: 25 kinds and 8 administrative papers. The letters are those of the guidelines of the Office of the Centre. */
const partyTypes: readonly DocumentTypeRule[] = [
  row('cương lĩnh chính trị', null, 'political platform'),
  row('điều lệ đảng', null, 'statutes of the Party'),
  row('chiến lược', null, 'strategy'),
  row('nghị quyết', 'NQ', 'resolution'),
  row('quyết định', 'QĐ', 'decision'),
  row('chỉ thị', 'CT', 'directive'),
  row('kết luận', 'KL', 'conclusion'),
  row('quy chế', 'QC', 'regulation'),
  row('quy định', 'QĐ', 'rule'),
  row('thông tri', 'TT', 'instruction'),
  row('hướng dẫn', 'HD', 'guideline'),
  row('thông báo', 'TB', 'notice'),
  row('thông cáo', null, 'communiqué'),
  row('tuyên bố', null, 'declaration'),
  row('lời kêu gọi', null, 'appeal'),
  row('báo cáo', 'BC', 'report'),
  row('kế hoạch', 'KH', 'plan'),
  row('quy hoạch', 'QH', 'master plan', 'to-verify'),
  row('chương trình', 'CTr', 'programme'),
  row('đề án', 'ĐA', 'scheme'),
  row('phương án', 'PA', 'arrangement'),
  row('dự án', 'DA', 'project', 'to-verify'),
  row('tờ trình', 'TTr', 'submission'),
  row('công văn', 'CV', 'official letter'),
  row('biên bản', 'BB', 'minutes'),
  slip('giấy giới thiệu', 'GGT', 'letter of introduction'),
  slip('giấy chứng nhận', null, 'certificate'),
  slip('giấy đi đường', null, 'travel warrant'),
  slip('giấy nghỉ phép', null, 'leave permit'),
  slip('giấy mời', 'GM', 'invitation'),
  slip('phiếu chuyển', null, 'transfer slip'),
  slip('phiếu gửi', null, 'delivery slip'),
  slip('thư công', null, 'official note'),
]

const state = (name: string, abbreviation: string | null, en: string): DocumentTypeRule => row(name, abbreviation, en, 'confirmed')

/** Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III: 29 kinds. */
const stateTypes: readonly DocumentTypeRule[] = [
  state('nghị quyết', 'NQ', 'resolution'),
  state('quyết định', 'QĐ', 'decision'),
  state('chỉ thị', 'CT', 'directive'),
  state('quy chế', 'QC', 'regulation'),
  state('quy định', 'QyĐ', 'rule'),
  state('thông cáo', 'TC', 'communiqué'),
  state('thông báo', 'TB', 'notice'),
  state('hướng dẫn', 'HD', 'guideline'),
  state('chương trình', 'CTr', 'programme'),
  state('kế hoạch', 'KH', 'plan'),
  state('phương án', 'PA', 'arrangement'),
  state('đề án', 'ĐA', 'scheme'),
  state('dự án', 'DA', 'project'),
  state('báo cáo', 'BC', 'report'),
  state('biên bản', 'BB', 'minutes'),
  state('tờ trình', 'TTr', 'submission'),
  state('hợp đồng', 'HĐ', 'contract'),
  state('công văn', null, 'official letter'),
  state('công điện', 'CĐ', 'urgent dispatch'),
  state('bản ghi nhớ', 'BGN', 'memorandum'),
  state('bản thỏa thuận', 'BTT', 'agreement'),
  state('giấy ủy quyền', 'GUQ', 'power of attorney'),
  state('giấy mời', 'GM', 'invitation'),
  state('giấy giới thiệu', 'GGT', 'letter of introduction'),
  state('giấy nghỉ phép', 'GNP', 'leave permit'),
  state('phiếu gửi', 'PG', 'delivery slip'),
  state('phiếu chuyển', 'PC', 'transfer slip'),
  state('phiếu báo', 'PB', 'notice slip'),
  state('thư công', null, 'official note'),
]

export const documentTypeLists: readonly DocumentTypeList[] = [
  /** The list of the older rule was not read against it: taken as the same. */
  { side: 'party', source: { reference: 'Quy định 66-QĐ/TW, ngày 06/02/2017', mark: 'to-verify' }, validFrom: '2017-02-06', validTo: '2026-01-08', types: partyTypes },
  { side: 'party', source: { reference: 'Quy định 399-QĐ/TW, ngày 09/01/2026, Điều 5-7', mark: 'confirmed' }, validFrom: '2026-01-09', validTo: null, types: partyTypes },
  { side: 'state', source: { reference: 'Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III', mark: 'confirmed' }, validFrom: '2020-03-05', validTo: null, types: stateTypes },
]

/** Marks of copies in a symbol. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III. */
export const copyMarks = [
  { name: 'sao y', abbreviation: 'SY', en: 'certified copy' },
  { name: 'sao lục', abbreviation: 'SL', en: 'copy of a copy' },
  { name: 'trích sao', abbreviation: 'TrS', en: 'extract' },
] as const

/** The kind whose State form has no letters of its own: organ and drafting unit stand in their place. */
export const letterTypeName = 'công văn'

/** Letters of a congress in place of its committee's. */
export const congressSymbol = 'ĐH'
