/** By which words a table is known whose cells an extraction left one a line; key form, regular expression sources. */

/** The head of the column that numbers the rows, alone on its line. */
export const rowNumberHead = /^(?:stt|tt|số tt|số thứ tự)\.?$/u

/** A cell that says when: what may be told from the cells beside it where one of them was empty. */
export const timeCell = /\d{1,2}\s*\/\s*\d{1,2}|\d{1,2}\s*\/\s*\d{4}|(?:^|\s)(?:tháng|quý|năm|trong|trước|hằng|hàng|định kỳ|thường xuyên|chậm nhất|sau khi|theo kế hoạch)(?!\p{L})/u

/** What never stands in a row of a table: it ends one. */
export const notInTable = /^(?:nơi nhận|ghi chú|tm\.|t\/m|kt\.|k\/t|tl\.|t\/l|phụ lục|biểu số)/u

/** Under this head cells are in lower case ('mô hình', 'ha'): nothing there goes on from the line before. */
export const unitHead = /^(?:đvt|đv|đơn vị|đơn vị tính|đv tính)$/u
