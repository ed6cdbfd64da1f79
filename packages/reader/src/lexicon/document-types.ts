/**
 * Kinds of document and the letters they bear in a symbol, with the rule that says so.
 * Sources: Quy định 399-QĐ/TW, Điều 5-7 and 66-QĐ/TW (Party); Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III (State); Luật Ban hành văn bản quy phạm pháp luật.
 * The same letters can stand for two types (QĐ: quyết định, quy định; TT: thông tri, thông tư): the title line decides, not the symbol.
 */
interface DocumentTypeEntry {
  /** Lower-case Vietnamese name, as `Header.documentType`. */
  name: string
  symbols: readonly string[]
}

export const documentTypes: readonly DocumentTypeEntry[] = [
  { name: 'nghị quyết', symbols: ['NQ'] },
  { name: 'quyết định', symbols: ['QĐ'] },
  { name: 'chỉ thị', symbols: ['CT'] },
  { name: 'kết luận', symbols: ['KL'] },
  { name: 'quy chế', symbols: ['QC'] },
  { name: 'quy định', symbols: ['QĐ', 'QĐi', 'QyĐ'] },
  { name: 'thông tri', symbols: ['TT'] },
  { name: 'hướng dẫn', symbols: ['HD'] },
  { name: 'thông báo', symbols: ['TB'] },
  { name: 'thông cáo', symbols: ['TC'] },
  { name: 'báo cáo', symbols: ['BC'] },
  { name: 'kế hoạch', symbols: ['KH'] },
  { name: 'quy hoạch', symbols: ['QH'] },
  { name: 'chương trình', symbols: ['CTr', 'CTR'] },
  { name: 'đề án', symbols: ['ĐA'] },
  { name: 'phương án', symbols: ['PA'] },
  { name: 'dự án', symbols: ['DA'] },
  { name: 'tờ trình', symbols: ['TTr', 'TTR'] },
  { name: 'công văn', symbols: ['CV'] },
  { name: 'biên bản', symbols: ['BB'] },
  { name: 'công điện', symbols: ['CĐ'] },
  { name: 'giấy mời', symbols: ['GM'] },
  { name: 'giấy giới thiệu', symbols: ['GGT'] },
  { name: 'nghị định', symbols: ['NĐ'] },
  { name: 'thông tư', symbols: ['TT'] },
  { name: 'thông tư liên tịch', symbols: ['TTLT'] },
  { name: 'nghị quyết liên tịch', symbols: ['NQLT'] },
  { name: 'luật', symbols: ['QH'] },
  { name: 'pháp lệnh', symbols: ['PL'] },
  { name: 'lời kêu gọi', symbols: [] },
]

/** Kinds that code has to name: a letter has no title, the others share their letters in a symbol with another kind. */
export const letterType = 'công văn'
export const lawType = 'luật'

/** Letters that mean one kind on papers of the State and another, or none, on those of the Party. */
export const sharedSymbols: Readonly<Record<string, { party: string | null; state: string }>> = {
  QĐ: { party: null, state: 'quyết định' },
  TT: { party: 'thông tri', state: 'thông tư' },
}

/** A symbol of the Party: type, slash, committee. */
export const partySymbol = /^[^-–—/]+\/(?:TW|TƯ|TU|ĐU|HU|QU|ThU)/u

/** How a paper names itself behind its kind, and before it at its end (regular expression sources, key form). */
export const thisPaper = 'này'
export const reportingThis = 'trên đây là\\s+(?:nội dung\\s+|toàn văn\\s+)?'
