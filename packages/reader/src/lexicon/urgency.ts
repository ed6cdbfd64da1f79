/** Marks of urgency as they stand in capitals in the head. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (III.2); Quy định 399-QĐ/TW. Key form; the longer first. */
export const urgencyMarks: readonly (readonly [string, 'khẩn' | 'thượng khẩn' | 'hỏa tốc'])[] = [
  ['hỏa tốc hẹn giờ', 'hỏa tốc'], ['hỏa tốc', 'hỏa tốc'], ['thượng khẩn', 'thượng khẩn'], ['rất khẩn', 'thượng khẩn'], ['khẩn', 'khẩn'],
]
