/** By which words a table is known whose cells an extraction left one a line; key form, regular expression sources. */

/** The head of the column that numbers the rows, alone on its line. */
export const rowNumberHead = /^(?:stt|tt|số tt|số thứ tự)\.?$/u

/** A cell that says when: what may be told from the cells beside it where one of them was empty. */
export const timeCell = /\d{1,2}\s*\/\s*\d{1,2}|\d{1,2}\s*\/\s*\d{4}|(?:^|\s)(?:tháng|quý|năm|trong|trước|hằng|hàng|định kỳ|thường xuyên|chậm nhất|sau khi|theo kế hoạch)(?!\p{L})/u

/** A cell that names who must act begins with the head of a body or post, alone or with 'các', 'đồng chí' before it; regular expression sources. */
export const bodyCellOpeners = ['các', 'những', 'đồng chí', 'đ/c', 'lãnh đạo', 'toàn thể', 'cấp ủy'] as const
/** No body, though it begins like one. */
export const notBodyCell = /^(?:tổ chức (?!chính trị|đảng|cơ sở|đoàn)|thông tin|bộ (?!phận|tư lệnh|chỉ huy|\p{L}+$)|phòng,? (?:chống|ngừa)|báo cáo|ban hành|đoàn kết|tiếp|kiểm tra|hội nghị|đội ngũ|cơ sở dữ liệu)/u

/** No cell ends with one of these. */
export const cellWaits =
  /(?:^|\s)(?:và|hoặc|của|cho|với|tại|từ|đến|theo|là|các|những|trên|về|trong|bằng|do|gồm|nhất là|như|thuộc|trước|sau|ngày|tháng|quý|năm|chậm nhất)$|(?:^|[;,]\s)(?:ủy ban|ủy ban nhân dân|hội đồng|trung tâm|văn phòng|phòng|ban|sở|hội|mặt trận|tổ|ban chỉ huy|chi nhánh)$/u

/** What never stands in a row of a table: it ends one. */
export const notInTable = /^(?:nơi nhận|ghi chú|tm\.|t\/m|kt\.|k\/t|tl\.|t\/l|phụ lục|biểu số)/u

/** Under this head cells are in lower case ('mô hình', 'ha'): nothing there goes on from the line before. */
export const unitHead = /^(?:đvt|đv|đơn vị|đơn vị tính|đv tính)$/u
