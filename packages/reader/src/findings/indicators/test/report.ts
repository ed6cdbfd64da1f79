/** A report of the invented commune whose part on results holds the text. */
export const reportOf = (text: string): string => `BÁO CÁO\nkết quả 6 tháng đầu năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${text}\n`
