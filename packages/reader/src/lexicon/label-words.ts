/**
 * Labels under or behind a task that say who, with whom, until when and with what result; key form, regular expression sources.
 * Source: the way plans and programmes of communes and provinces write what others give in a table.
 */
export const taskLabels = {
  supporting: '(?:(?:các\\s+)?(?:cơ quan|đơn vị)(?:,\\s+(?:cơ quan|đơn vị))?\\s+)?(?:thực hiện\\s+)?phối hợp(?:\\s+thực hiện)?',
  lead: '(?:giao\\s+)?(?:(?:cơ quan|đơn vị|bộ phận|người)(?:,\\s+(?:cơ quan|đơn vị))?\\s+)?(?:chủ trì(?:\\s+(?:thực hiện|tham mưu))?|chịu trách nhiệm(?:\\s+(?:chính|thực hiện))?|phụ trách|đầu mối)|(?:cơ quan|đơn vị|bộ phận|người)\\s+(?:thực hiện|tham mưu|được giao)|trách nhiệm(?:\\s+(?:lãnh đạo,?|chỉ đạo|thực hiện|chính|tổ chức))*',
  deadline: '(?:thời gian|thời hạn|hạn(?=\\s+(?:cuối|chót|hoàn thành|gửi|báo cáo|chậm)|\\s*:)|tiến độ|thời điểm|ngày(?=\\s+hoàn thành))(?:\\s+\\p{L}+){0,4}|hoàn thành',
  deliverable: '(?:sản phẩm|kết quả đầu ra|đầu ra|kết quả dự kiến|kết quả, sản phẩm|sản phẩm, kết quả)(?:\\s+\\p{L}+){0,3}',
  /** Says something else of the task; what stands behind it goes on about the same one. */
  other: '(?:nguồn\\s+)?kinh phí(?:\\s+thực hiện)?|địa điểm|đối tượng|thành phần|hình thức',
} as const

/** A sentence that is nothing but a limit belongs to the task before it: 'Xong trước ngày 05/6.', 'Hoàn thành trong quý II/2026.' */
export const bareLimit = /^(?:(?:phải\s+)?(?:hoàn thành|xong|kết thúc)(?:\s+(?:việc này|nội dung này|xong|trước|trong))*|chậm nhất|muộn nhất|thời (?:hạn|gian)(?:\s+(?:hoàn thành|thực hiện))?(?:\s+(?:giai đoạn|đợt|bước) \d{1,2})?|hạn (?:cuối|chót)|trước|trong)?[\s,:]*$/u
