import { read, sourceFromText } from '../../read.ts'

/** Errors about figures in one paragraph of a report: 'sum-mismatch 18 for 19', or, asked for one code, '18 for 19'. */
export const errorsIn = (text: string, only?: string): string[] =>
  read(sourceFromText(`BÁO CÁO\nkết quả 6 tháng đầu năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${text}`))
    .problems.filter(({ code, severity }) => severity === 'error' && (only ? code === only : /^(?:sum|ratio|plan|percent)-/.test(code)))
    .map(({ code, actual, expected }) => (only ? `${actual} for ${expected}` : `${code} ${actual} for ${expected}`))
