/** Task sheets and what was imported from them. */
import type { ErrorList } from './error-list.ts'

export const sheetErrors = {
  'sheet.not-a-sheet': {
    status: 422,
    vi: 'Tệp này không phải bảng tính. Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx (hoặc .csv) rồi gửi lại.',
    en: 'This file is no spreadsheet. Open it in Excel or LibreOffice, save it as .xlsx (or .csv), then send it again.',
  },
  'sheet.old-format': {
    status: 422,
    vi: 'Đây là bảng tính kiểu cũ (.xls, .xlsb hoặc .ods). Hãy mở tệp, chọn Lưu thành “Excel Workbook (.xlsx)” rồi gửi lại.',
    en: 'This is a spreadsheet of another format (.xls, .xlsb or .ods). Open it, save it as “Excel Workbook (.xlsx)”, then send it again.',
  },
  'sheet.encrypted': {
    status: 422,
    vi: 'Bảng tính đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu, lưu lại rồi gửi lại.',
    en: 'The spreadsheet has a password and cannot be opened. Take the password off, save it, then send it again.',
  },
  'sheet.too-large': {
    status: 422,
    vi: 'Bảng tính quá lớn (hơn 50.000 dòng, hoặc quá nhiều ô có định dạng). Hãy chép riêng phần nhiệm vụ sang một bảng mới rồi gửi lại.',
    en: 'The spreadsheet is too large (over 50,000 lines, or too many formatted cells). Copy the tasks alone into a new one, then send that.',
  },
  'sheet.damaged': {
    status: 422,
    vi: 'Tệp hỏng hoặc gửi lên chưa trọn. Hãy mở lại bằng Excel hoặc LibreOffice, lưu thành tệp .xlsx mới rồi gửi lại.',
    en: 'The file is damaged or did not arrive whole. Open it in Excel or LibreOffice, save it as a new .xlsx, then send it again.',
  },
  'sheet.empty': {
    status: 422,
    vi: 'Bảng tính không có dòng nào. Hãy kiểm tra lại tệp rồi gửi lại.',
    en: 'The spreadsheet holds nothing. Look at the file, then send it again.',
  },
  'sheet.only-head': {
    status: 422,
    vi: 'Bảng tính mới có dòng tiêu đề, chưa có nhiệm vụ nào bên dưới. Hãy ghi nhiệm vụ vào các dòng dưới tiêu đề rồi gửi lại.',
    en: 'The spreadsheet has its line of heads and no task below it. Write the tasks below the heads, then send it again.',
  },
  'sheet.forgotten': {
    status: 410,
    vi: 'Bảng này gửi lên đã lâu nên nội dung không còn giữ. Hãy gửi lại tệp.',
    en: 'This sheet was brought long ago and its content is no longer kept. Send the file again.',
  },
  'sheet.no-content': {
    status: 422,
    vi: 'Chưa biết cột nào là nội dung nhiệm vụ. Hãy chọn dòng tiêu đề và cột nội dung.',
    en: 'It is not known which column says what is to be done. Choose the line of heads and that column.',
  },
  'sheet.rows-faulty': {
    status: 422,
    vi: 'Còn dòng có lỗi. Hãy sửa, hoặc chọn để lại các dòng lỗi rồi nhập phần còn lại.',
    en: 'Some lines have faults. Correct them, or choose to leave them out and import the others.',
  },
  'import.nothing': {
    status: 409,
    vi: 'Bảng này không còn nhiệm vụ nào để hoàn tác.',
    en: 'No task of this sheet is left to be taken back.',
  },
  'import.not-yours': {
    status: 403,
    vi: 'Chỉ người đã nhập bảng mới hoàn tác được. Hãy nhờ người đó, hoặc hủy từng nhiệm vụ, có ghi lý do.',
    en: 'Only who imported it can undo it. Ask them, or cancel the tasks with a reason.',
  },
  'import.too-late': {
    status: 409,
    vi: 'Đã quá 24 giờ từ khi nhập nên không hoàn tác cả bảng được. Hãy hủy từng nhiệm vụ, có ghi lý do.',
    en: 'More than 24 hours have passed, so the whole import cannot be undone. Cancel the tasks with a reason.',
  },
  'import.touched': {
    status: 409,
    vi: 'Có nhiệm vụ của bảng đã được nhận, báo cáo hoặc sửa nên không hoàn tác cả bảng được. Hãy hủy từng nhiệm vụ, có ghi lý do.',
    en: 'Something was done with tasks of this sheet, so the whole import cannot be undone. Cancel the tasks with a reason.',
  },
  'sheet.nothing-new': {
    status: 422,
    vi: 'Không có dòng nào mới để nhập: các dòng đều đã có hoặc còn lỗi.',
    en: 'There is nothing new to import: every line is there already or has faults.',
  },
} as const satisfies ErrorList
