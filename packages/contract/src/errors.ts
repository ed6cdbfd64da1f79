/**
 * Every refusal a person can meet: its HTTP status and what it says, with what to do next.
 * The ids are stable; other programs may hold on to them.
 */
export const appErrors = {
  'session.missing': {
    status: 401,
    vi: 'Đồng chí chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.',
    en: 'You are not signed in, or the session has ended. Please sign in again.',
  },
  'session.no-post': {
    status: 403,
    vi: 'Tài khoản chưa được giao vị trí nào. Hãy nhờ quản trị gắn tài khoản với cơ quan.',
    en: 'This account holds no post yet. Ask the administrator to give it one.',
  },
  'session.wrong-password': { status: 401, vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng.', en: 'User name or password is not right.' },
  'session.other-commune': {
    status: 409,
    vi: 'Trình duyệt này vừa chuyển sang xã khác ở một thẻ khác, nên việc này chưa được lưu. Hãy tải lại trang.',
    en: 'This browser has gone to another commune in another tab, so this was not saved. Reload the page.',
  },
  'right.missing': { status: 403, vi: 'Vị trí công tác của đồng chí không có quyền làm việc này.', en: 'Your post does not allow this.' },
  'link.invalid': {
    status: 410,
    vi: 'Đường dẫn đã dùng rồi hoặc đã hết hạn. Hãy xin đường dẫn mới.',
    en: 'This link was used already or has expired. Ask for a new one.',
  },
  'input.invalid': { status: 400, vi: 'Nội dung gửi lên chưa đúng. Hãy xem ô được đánh dấu.', en: 'Something sent is not right. See the marked field.' },
  'name.taken': { status: 409, vi: 'Tên này đã có. Hãy chọn tên khác.', en: 'This name is taken. Choose another one.' },
  'password.weak': { status: 400, vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'The password needs at least 12 characters.' },
  'not-found': { status: 404, vi: 'Không tìm thấy, hoặc đồng chí không được xem.', en: 'Not found, or not for you to see.' },
  'conflict.version': {
    status: 409,
    vi: 'Người khác vừa sửa mục này. Nội dung mới đã hiện ra, hãy xem rồi sửa tiếp.',
    en: 'Somebody else has just changed this. The new content is shown: look, then go on.',
  },
  'conflict.state': {
    status: 409,
    vi: 'Mục này đã sang bước khác nên không làm được việc vừa chọn.',
    en: 'This has moved on, so that step is no longer possible.',
  },
  'review.incomplete': {
    status: 422,
    vi: 'Còn thiếu nội dung bắt buộc. Hãy bổ sung rồi duyệt.',
    en: 'Something required is missing. Fill it in, then accept.',
  },
  'review.deadlines-differ': {
    status: 422,
    vi: 'Các nhiệm vụ chọn gộp có thời hạn khác nhau. Hãy sửa cho cùng một thời hạn rồi gộp.',
    en: 'The tasks name different deadlines. Give them the same one, then merge.',
  },
  'task.not-yours': {
    status: 403,
    vi: 'Việc này do cơ quan khác thực hiện hoặc người giao quyết định, đồng chí không làm được bước vừa chọn.',
    en: 'This step belongs to another agency or to who gave the task.',
  },
  'task.wrong-state': {
    status: 409,
    vi: 'Nhiệm vụ đã sang bước khác nên không làm được việc vừa chọn. Trạng thái mới đã hiện ra.',
    en: 'The task has moved on, so that step is no longer possible. Its new state is shown.',
  },
  'task.reason-missing': { status: 422, vi: 'Cần ghi rõ lý do hoặc nội dung. Hãy nhập rồi gửi lại.', en: 'Say why, or what. Write it, then send again.' },
  'task.product-missing': {
    status: 422,
    vi: 'Chưa có sản phẩm. Hãy ghi số văn bản, đính tệp, nhập số liệu hoặc nêu kết quả.',
    en: 'There is no product yet. Give a document number, a file, a figure or the result in words.',
  },
  'task.children-open': {
    status: 409,
    vi: 'Còn việc thành phần chưa xong. Hãy hoàn thành hoặc hủy các việc đó trước.',
    en: 'Parts of this task are still open. Complete or cancel them first.',
  },
  'task.own-work': {
    status: 403,
    vi: 'Người nộp sản phẩm không tự xác nhận hoàn thành. Hãy để người khác xác nhận.',
    en: 'Who handed it in does not confirm it. Let another person confirm.',
  },
  'task.other-agency': {
    status: 422,
    vi: 'Người nhận không thuộc cơ quan chủ trì việc này. Hãy chọn người trong cơ quan, hoặc giao lại nhiệm vụ.',
    en: 'The person is not of the leading agency. Choose somebody of it, or have the task assigned again.',
  },
  'duty.no-rhythm': {
    status: 422,
    vi: 'Chưa hiểu nhịp lặp lại này. Hãy viết như: ngày 25 hằng tháng, thứ Sáu hằng tuần, hằng quý, 02 tháng/lần.',
    en: 'This rhythm is not understood. Write it like: ngày 25 hằng tháng, thứ Sáu hằng tuần, hằng quý, 02 tháng/lần.',
  },
  'form.expired': {
    status: 403,
    vi: 'Trang này mở đã lâu hoặc không phải của phần mềm. Hãy mở lại trang rồi gửi lại.',
    en: 'This page was open too long or is not ours. Open it again, then send again.',
  },
  'text.secret': {
    status: 422,
    vi: 'Nội dung dán vào có dấu chỉ độ mật. Theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5, không được đưa lên máy tính có nối mạng. Phần mềm không lưu gì; hãy xóa cả ở nơi đã sao chép.',
    en: 'The text pasted bears a State-secret mark. By the Law on protection of State secrets 117/2025/QH15, Article 5, it must not be put on a networked computer. Nothing was kept; delete it where it was copied from too.',
  },
  'evidence.secret': {
    status: 422,
    vi: 'Tệp có dấu chỉ độ mật. Theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5, không được đưa lên máy tính có nối mạng. Tệp đã được xóa, không lưu nội dung nào.',
    en: 'The file bears a State-secret mark. By the Law on protection of State secrets 117/2025/QH15, Article 5, it must not be put on a networked computer. It was deleted; nothing was kept.',
  },
  'evidence.unreadable': {
    status: 422,
    vi: 'Không mở được tệp này nên không kiểm tra được dấu mật, vì vậy không nhận. Hãy gửi ảnh .jpg, .png hoặc tệp .pdf, .docx không đặt mật khẩu.',
    en: 'This file cannot be opened, so it cannot be checked for secret marks and is not taken. Send a .jpg or .png picture, or a .pdf or .docx without a password.',
  },
  'task.percent-outside': { status: 422, vi: 'Tiến độ là số nguyên từ 0 đến 100.', en: 'Progress is a whole number from 0 to 100.' },
  'task.extension-pending': {
    status: 409,
    vi: 'Đang có đề nghị gia hạn chưa trả lời. Hãy trả lời đề nghị đó trước.',
    en: 'An extension has been asked for and not answered. Answer it first.',
  },
  'task.no-such-extension': {
    status: 409,
    vi: 'Đề nghị gia hạn này đã được trả lời hoặc không còn.',
    en: 'This extension was answered already or is no more.',
  },
  'task.no-deadline': {
    status: 409,
    vi: 'Nhiệm vụ chưa có thời hạn nên không có gì để gia hạn.',
    en: 'The task has no deadline, so there is nothing to extend.',
  },
  'task.day-not-later': { status: 422, vi: 'Ngày gia hạn phải sau thời hạn đang áp dụng.', en: 'The new day must be later than the deadline that holds.' },
  'task.day-past': { status: 422, vi: 'Thời hạn không được ở trước hôm nay.', en: 'The deadline must not lie before today.' },
  'task.same-lead': { status: 422, vi: 'Cơ quan này đang chủ trì rồi. Hãy chọn cơ quan khác.', en: 'This agency leads already. Choose another one.' },
  'task.reminded': {
    status: 409,
    vi: 'Hôm nay đã nhắc việc này rồi. Mai có thể nhắc lại.',
    en: 'This task was reminded of today already. It can be done again tomorrow.',
  },
  'view.too-many': {
    status: 409,
    vi: 'Đồng chí đã lưu 50 cách xem. Hãy xóa bớt rồi lưu tiếp.',
    en: 'You have kept 50 views. Take some away first.',
  },
  'task.begun': {
    status: 409,
    vi: 'Nhiệm vụ này đã được thực hiện, không rút lại khi duyệt được. Hãy hủy nhiệm vụ, có ghi lý do.',
    en: 'Work on this task has begun, so it cannot be taken back in the review. Cancel the task with a reason.',
  },
  'meeting.ends-before': { status: 422, vi: 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại giờ.', en: 'It must end after it begins. Correct the time.' },
  'agenda.item-taken': {
    status: 409,
    vi: 'Có dòng trùng nhau, hoặc đã thuộc cuộc họp khác. Hãy tải lại trang, rồi thêm lại dòng đó.',
    en: 'A line is there twice, or belongs to another meeting. Reload the page, then add that line again.',
  },
  'meeting.no-body': {
    status: 422,
    vi: 'Chưa chọn cơ quan tổ chức cuộc họp. Hãy chọn cơ quan, rồi lập văn bản kết luận.',
    en: 'The body that holds the meeting is missing. Choose it, then draft the conclusions.',
  },
  'conclusion.none': {
    status: 422,
    vi: 'Cuộc họp chưa có kết luận nào. Hãy nhập kết luận trước.',
    en: 'This meeting has no conclusions yet. Enter them first.',
  },
  'conclusion.no-charge': {
    status: 422,
    vi: 'Chưa có kết luận nào giao cho cơ quan cụ thể. Hãy chọn cơ quan chủ trì rồi giao việc.',
    en: 'No conclusion names who is charged. Choose the lead agency, then give the tasks.',
  },
  'conclusion.deadline-unread': {
    status: 422,
    vi: 'Chưa hiểu thời hạn này. Hãy ghi ngày (30/9), khoảng thời gian (10 ngày làm việc) hoặc kỳ (quý III).',
    en: 'This deadline is not understood. Write a day (30/9), a term (10 working days) or a period (quarter III).',
  },
  'conclusion.task-made': {
    status: 409,
    vi: 'Kết luận này đã thành nhiệm vụ nên không bỏ được. Hãy hủy nhiệm vụ, có ghi lý do.',
    en: 'This conclusion has become a task and stays. Cancel the task with a reason.',
  },
  'conclusion.repeated': {
    status: 409,
    vi: 'Kết luận này được nhắc lại ở cuộc họp sau nên không bỏ được.',
    en: 'A later meeting says this again, so it stays.',
  },
  'conclusion.drafted': {
    status: 409,
    vi: 'Văn bản kết luận đã phát hành nên không sửa được. Hãy ban hành kết luận bổ sung.',
    en: 'The conclusions were issued and can no longer be changed. Issue further ones.',
  },
  'document.duplicate': { status: 409, vi: 'Văn bản này đã có trong sổ.', en: 'This document is in the register already.' },
  'outgoing.no-body': {
    status: 422,
    vi: 'Chưa chọn cơ quan ban hành của xã. Hãy chọn cơ quan rồi cấp số.',
    en: 'No issuing body of the commune is chosen. Choose one, then give the number.',
  },
  'outgoing.no-type': {
    status: 422,
    vi: 'Chưa có loại văn bản. Hãy chọn loại rồi cấp số.',
    en: 'The kind of document is missing. Choose it, then give the number.',
  },
  'outgoing.no-subject': { status: 422, vi: 'Chưa có trích yếu. Hãy nhập trích yếu rồi phát hành.', en: 'The subject is missing. Enter it, then issue.' },
  'numbering.no-rule': {
    status: 422,
    vi: 'Ngày văn bản nằm trước các quy định đánh số đã biết. Hãy kiểm tra lại ngày văn bản.',
    en: 'No rule of numbering is known for that day. Check the date of the document.',
  },
  'numbering.unknown-type': {
    status: 422,
    vi: 'Cơ quan này không ban hành loại văn bản đó theo danh mục đang áp dụng. Hãy chọn loại khác.',
    en: 'The list in force has no such kind of document for this body. Choose another kind.',
  },
  'numbering.no-term': {
    status: 422,
    vi: 'Ngày văn bản chưa thuộc nhiệm kỳ nào của cấp ủy. Hãy nhập nhiệm kỳ ở "Cách đánh số" rồi cấp số.',
    en: 'No term of the committee holds that day. Enter the term under "Numbering", then give the number.',
  },
  'numbering.no-abbreviation': {
    status: 422,
    vi: 'Loại văn bản này không có chữ viết tắt nên không lập được ký hiệu. Hãy chọn loại khác.',
    en: 'This kind bears no letters, so no symbol can be written. Choose another kind.',
  },
  'numbering.unit-missing': {
    status: 422,
    vi: 'Công văn cần chữ viết tắt của đơn vị soạn thảo (12/UBND-VX). Hãy nhập rồi cấp số.',
    en: 'A letter needs the letters of its drafting unit (12/UBND-VX). Enter them, then give the number.',
  },
  'numbering.organ-missing': {
    status: 422,
    vi: 'Chưa có chữ viết tắt của cơ quan này. Hãy nhập ở "Cách đánh số" rồi cấp số.',
    en: 'The letters of this body are missing. Enter them under "Numbering", then give the number.',
  },
  'numbering.taken': {
    status: 409,
    vi: 'Số này đã cấp hoặc đang giữ cho văn bản khác trong cùng dãy. Hãy chọn số khác.',
    en: 'Another document of this series has that number, or it is kept for one. Choose another number.',
  },
  'numbering.skips': {
    status: 422,
    vi: 'Số này bỏ qua những số chưa cấp trước nó. Hãy cấp số tiếp theo của dãy, hoặc vào sổ các văn bản còn thiếu trước.',
    en: 'This number would skip numbers before it. Take the next one, or register the missing documents first.',
  },
  'numbering.reason-missing': {
    status: 422,
    vi: 'Số này đang bỏ trống. Muốn dùng lại, hãy ghi rõ lý do.',
    en: 'This number is vacant. To use it again, say why.',
  },
  'numbering.not-vacant': { status: 409, vi: 'Số này không còn bỏ trống. Hãy chọn số khác.', en: 'This number is vacant no longer. Choose another one.' },
  'numbering.begun': {
    status: 409,
    vi: 'Dãy số này đã bắt đầu, không đặt lại số đầu tiên được. Hãy cấp số tiếp theo.',
    en: 'This series has begun, its first number can no longer be set. Take the next number.',
  },
  'numbering.other-series': {
    status: 409,
    vi: 'Số của văn bản thuộc dãy khác (khác loại, cơ quan, năm hoặc nhiệm kỳ). Hãy trả số đang giữ rồi cấp số mới; văn bản đã phát hành thì thu hồi.',
    en: 'The number belongs to another series (kind, body, year or term). Give the kept number up and take a new one; withdraw a document that was issued.',
  },
  'numbering.fixed': {
    status: 409,
    vi: 'Số và ký hiệu đã cấp theo dãy số nên không sửa tay được. Hãy trả số, hoặc thu hồi văn bản.',
    en: 'The number was given by its series and cannot be typed over. Give it up, or withdraw the document.',
  },
  'numbering.not-written': {
    status: 422,
    vi: 'Văn bản đi này chưa có số. Hãy mở phiếu văn bản và cấp số.',
    en: 'This outgoing document has no number yet. Open its card and give it one.',
  },
  'term.overlaps': {
    status: 422,
    vi: 'Nhiệm kỳ này trùng ngày với nhiệm kỳ đã có. Hãy sửa ngày đầu hoặc ngày cuối.',
    en: 'This term shares days with one that is there. Change its first or last day.',
  },
  'reminder.no-mail': {
    status: 409,
    vi: 'Máy chủ chưa đặt đường gửi thư nên chưa gửi được. Hãy nhờ quản trị đặt SMTP_URL và MAIL_FROM.',
    en: 'The server has no way to send mail yet. Ask the administrator to set SMTP_URL and MAIL_FROM.',
  },
  'reminder.no-address': {
    status: 422,
    vi: 'Chưa có địa chỉ thư của đồng chí. Hãy nhập địa chỉ, lưu lại rồi gửi thử.',
    en: 'Your mail address is not known yet. Enter it, save, then try.',
  },
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
  'upload.too-large': { status: 413, vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  'agency.invalid-change': { status: 422, vi: 'Thay đổi tổ chức này không hợp lệ.', en: 'This change of the organisation is not valid.' },
  'account.last-administrator': {
    status: 409,
    vi: 'Đây là quản trị viên cuối cùng còn vào được. Hãy giao quyền quản trị cho một người khác trước.',
    en: 'This is the last administrator who can still come in. Give somebody else the post of administrator first.',
  },
  'account.disabled': {
    status: 403,
    vi: 'Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên của xã.',
    en: 'This account is shut. Ask the administrator of the commune.',
  },
  'account.of-sample': {
    status: 409,
    vi: 'Đây là xã thử nghiệm: tài khoản thật không khóa hay đặt lại mật khẩu ở đây. Hãy về xã của mình.',
    en: 'This is a commune to try things in: real accounts are not shut or reset here. Go back to your own.',
  },
  'account.none': {
    status: 409,
    vi: 'Người này chưa có tài khoản. Hãy gửi đường dẫn mời trước.',
    en: 'This person has no account yet. Send the invitation first.',
  },
  'post.days': { status: 422, vi: 'Ngày thôi giữ vị trí phải từ ngày nhận trở đi.', en: 'The last day of a post cannot come before its first.' },
  'post.agency-closed': {
    status: 422,
    vi: 'Cơ quan này không hoạt động trong suốt những ngày đã chọn. Hãy chọn cơ quan khác hoặc đổi ngày.',
    en: 'This agency does not stand on all of those days. Choose another one or other days.',
  },
  'post.twice': { status: 409, vi: 'Người này đã giữ đúng vị trí đó trong những ngày ấy.', en: 'The person holds this very post on those days already.' },
  'delegation.self': {
    status: 422,
    vi: 'Không thể ủy quyền cho chính mình. Hãy chọn người khác.',
    en: 'Nobody deputises for themselves. Choose somebody else.',
  },
  'delegation.past': {
    status: 422,
    vi: 'Ủy quyền bắt đầu sớm nhất từ hôm nay, và ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'A delegation begins today at the earliest, and cannot end before it begins.',
  },
  'delegation.post-ended': {
    status: 422,
    vi: 'Người ủy quyền không giữ vị trí này trong suốt những ngày đã chọn. Hãy chọn ngày khác.',
    en: 'The person does not hold this post on all of those days. Choose other days.',
  },
  'delegation.overlap': {
    status: 409,
    vi: 'Vị trí này đã ủy quyền trong những ngày ấy. Hãy kết thúc ủy quyền trước, hoặc chọn ngày khác.',
    en: 'This post is lent on some of those days already. End that delegation first, or choose other days.',
  },
  'delegation.no-account': {
    status: 422,
    vi: 'Người được ủy quyền chưa có tài khoản, hoặc tài khoản đang bị khóa. Hãy chọn người khác.',
    en: 'The deputy has no account, or it is shut. Choose somebody else.',
  },
  'too-many-requests': { status: 429, vi: 'Thao tác quá nhanh. Hãy chờ một lát rồi thử lại.', en: 'Too many tries. Wait a moment, then try again.' },
  'server.failed': {
    status: 500,
    vi: 'Máy chủ gặp lỗi. Việc chưa lưu được; hãy thử lại, nếu vẫn lỗi hãy báo quản trị kèm mã yêu cầu.',
    en: 'The server failed and nothing was saved. Try again; if it goes on, give the administrator the request id.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>

export type AppErrorCode = keyof typeof appErrors

/** The one form in which errors leave the server. */
export interface ErrorBody {
  error: {
    id: AppErrorCode
    message: string
    /** Path of the field that is meant: 'draft.deadline'. */
    field: string | null
    requestId: string
    /** What the refusal is about, for the screen: the newer version, the document that is the same. */
    details: Record<string, unknown> | null
  }
}
