/**
 * Kinds of paper that order work: a task in them should say who, until when and with what result ("6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền).
 * Source: the kinds by which committees and People's Committees assign work, Quy định 399-QĐ/TW, Điều 5-7 and Nghị định 30/2020/NĐ-CP, Điều 7.
 */
export const orderingTypes: ReadonlySet<string> = new Set([
  'kết luận', 'thông báo', 'chỉ thị', 'quyết định', 'kế hoạch', 'công văn', 'công điện', 'chương trình', 'nghị quyết', 'hướng dẫn', 'đề án', 'phương án', 'thông tri', 'biên bản', 'giấy mời',
])

/** Kinds whose numbered parts set work to come unless a heading says otherwise. */
export const workSettingTypes: ReadonlySet<string> = new Set(['kế hoạch', 'chương trình', 'chỉ thị', 'hướng dẫn', 'công điện', 'đề án', 'phương án', 'công văn', 'nghị quyết'])

/** Kinds that announce what was decided: a sentence that begins with a strong word sets work even before any heading says so. */
export const announcingTypes: ReadonlySet<string> = new Set(['kết luận', 'thông báo'])

/** Kinds that speak to everybody: who is named in one sentence is not meant by the next. */
export const generalTypes: ReadonlySet<string> = new Set(['báo cáo', 'nghị quyết', 'chương trình'])

/** Kinds with a way of their own: a report tells, a decision does by itself what it says, news tells what persons said. */
export const reportType = 'báo cáo'
export const decisionType = 'quyết định'
export const newsType = 'tin tức'
/** What was decided at a meeting. */
export const conclusionType = 'kết luận'
