/**
 * Kinds of paper that order work: a task in them should say who, until when and with what result ("6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền).
 * Source: the kinds by which committees and People's Committees assign work, Quy định 399-QĐ/TW, Điều 5-7 and Nghị định 30/2020/NĐ-CP, Điều 7.
 */
export const orderingTypes: ReadonlySet<string> = new Set([
  'kết luận', 'thông báo', 'chỉ thị', 'quyết định', 'kế hoạch', 'công văn', 'công điện', 'chương trình', 'nghị quyết', 'hướng dẫn', 'đề án', 'phương án', 'thông tri', 'biên bản', 'giấy mời',
])
