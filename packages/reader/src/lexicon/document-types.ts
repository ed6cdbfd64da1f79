/**
 * Kinds of document and the letters they bear in a symbol, with the rule that says so.
 * Sources: Quy định 399-QĐ/TW, Điều 5-7 and 66-QĐ/TW (Party); Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III (State); Luật Ban hành văn bản quy phạm pháp luật.
 * The same letters can stand for two types (QĐ: quyết định, quy định; TT: thông tri, thông tư): the title line decides, not the symbol.
 */
export interface DocumentTypeEntry {
  /** Lower-case Vietnamese name, as `Header.documentType`. */
  name: string
  symbols: readonly string[]
  issuedBy: readonly ('party' | 'state')[]
}

export const documentTypes: readonly DocumentTypeEntry[] = [
  { name: 'nghị quyết', symbols: ['NQ'], issuedBy: ['party', 'state'] },
  { name: 'quyết định', symbols: ['QĐ'], issuedBy: ['party', 'state'] },
  { name: 'chỉ thị', symbols: ['CT'], issuedBy: ['party', 'state'] },
  { name: 'kết luận', symbols: ['KL'], issuedBy: ['party', 'state'] },
  { name: 'quy chế', symbols: ['QC'], issuedBy: ['party', 'state'] },
  { name: 'quy định', symbols: ['QĐ', 'QĐi', 'QyĐ'], issuedBy: ['party', 'state'] },
  { name: 'thông tri', symbols: ['TT'], issuedBy: ['party'] },
  { name: 'hướng dẫn', symbols: ['HD'], issuedBy: ['party', 'state'] },
  { name: 'thông báo', symbols: ['TB'], issuedBy: ['party', 'state'] },
  { name: 'thông cáo', symbols: ['TC'], issuedBy: ['party', 'state'] },
  { name: 'báo cáo', symbols: ['BC'], issuedBy: ['party', 'state'] },
  { name: 'kế hoạch', symbols: ['KH'], issuedBy: ['party', 'state'] },
  { name: 'quy hoạch', symbols: ['QH'], issuedBy: ['party'] },
  { name: 'chương trình', symbols: ['CTr', 'CTR'], issuedBy: ['party', 'state'] },
  { name: 'đề án', symbols: ['ĐA'], issuedBy: ['party', 'state'] },
  { name: 'phương án', symbols: ['PA'], issuedBy: ['party', 'state'] },
  { name: 'dự án', symbols: ['DA'], issuedBy: ['party', 'state'] },
  { name: 'tờ trình', symbols: ['TTr', 'TTR'], issuedBy: ['party', 'state'] },
  { name: 'công văn', symbols: ['CV'], issuedBy: ['party', 'state'] },
  { name: 'biên bản', symbols: ['BB'], issuedBy: ['party', 'state'] },
  { name: 'công điện', symbols: ['CĐ'], issuedBy: ['state'] },
  { name: 'giấy mời', symbols: ['GM'], issuedBy: ['party', 'state'] },
  { name: 'giấy giới thiệu', symbols: ['GGT'], issuedBy: ['party', 'state'] },
  { name: 'nghị định', symbols: ['NĐ'], issuedBy: ['state'] },
  { name: 'thông tư', symbols: ['TT'], issuedBy: ['state'] },
  { name: 'thông tư liên tịch', symbols: ['TTLT'], issuedBy: ['state'] },
  { name: 'nghị quyết liên tịch', symbols: ['NQLT'], issuedBy: ['state'] },
  { name: 'luật', symbols: ['QH'], issuedBy: ['state'] },
  { name: 'pháp lệnh', symbols: ['PL'], issuedBy: ['state'] },
  { name: 'lời kêu gọi', symbols: [], issuedBy: ['party'] },
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
/** 'Chỉ thị |của| UBND tỉnh |về| …'. */
export const ofBody = 'của'
export const about = 'về'
export const reportingThis = 'trên đây là\\s+(?:nội dung\\s+|toàn văn\\s+)?'
