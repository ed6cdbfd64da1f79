/** Words by which lines are joined to paragraphs and paragraphs cut into sentences. */

/** Abbreviations whose full stop ends no sentence, any case: 'TP. Huế', 'ThS. An'. */
export const stoppedAbbreviation = /(?:^|[\s(])(?:tp|ts|ths|gs|pgs|th\.s|bs|ks|tr|t|p|q|tx|tt|đ\/c|đc|st|vd|kt|tm|tl|tuq|nxb|stt)\.$/i

/** 'số. 12': a stop that OCR or a typist put before a number. */
export const stoppedNumberWord = /(?:^|\s)số\.$/i

/** Lines that never go on with the line before, key form: recipients, signature, annex. */
export const ownLineOpeners = /^(?:nơi nhận|kính gửi|t\/m|tm\.|k\/t|kt\.|phụ lục)/u

/** A line that ends so waits for its number or day, key form: 'Quyết định số | 12/QĐ-UBND', '…, ngày | 05'. */
export const waitsForNumber = /(?:(?<!\p{L})số:?|,\s?ngày)$/u

/** Words that no paragraph ends with, in small letters: in a wrapped text the next line goes on, whatever letter it begins with. */
export const waitsForMore =
  /(?:^|\s)(?:và|hoặc|của|cho|với|tại|từ|đến|theo|là|các|những|bằng|đạt|ước|khoảng|vượt|đã|sẽ|để|trong|không|giao|đề nghị|chỉ đạo|yêu cầu|tỉnh|huyện|xã|phường|thành phố|quận|thị xã|thôn|ủy ban|uỷ ban|sở|bộ|ngành|đồng chí|các (?:ban|phòng|chi bộ|tổ|hội|trường)|hội đồng|thường trực|chủ tịch|phó chủ tịch|bí thư|bộ chỉ)$/u

/** Before the last of a list, any case. */
export const listEnd = / và /u

/** Words that nothing ends with, not even a heading. */
export const joinsMore = /\s(?:và|hoặc|của)$/u

/** Words after which a number at the start of the next line is no mark of an item, key form: 'tháng | 12. Sau đó'. */
export const beforeCutNumber = /(?<!(?:hằng|hàng|mỗi|từng|các|trong|cùng|nhiều|những|một|nửa|đầu|cuối|giữa) )(?:tháng|ngày|quý|số|điều|khoản|năm|hơn|trên|khoảng|gần)$/u

/** The line in which a page says when it was put up: 'date 2024-06'. */
export const putUpLine = /^date\s+\d{4}-\d{2}/iu

/** A whole line of place and date, or of the day and hour on which news was put up, as printed: never the rest of a sentence. */
export const dateLine = /^(?:(?:TP\.\s?)?\p{Lu}[^,;:.]{1,40},\s*ngày\s.{0,12}?\s?tháng\s.{0,8}?\s?năm\s?.{0,6}|\d{1,2}\/\d{1,2}\/\d{4}\s*[,|-]?\s*(?:lúc\s*)?\d{1,2}\s*[:hg]\s*\d{2}(?:\s*[AaPp][Mm])?)$/u

/** Where a program that reads pages says that one begins: '===== Trang 2 =====', '[Page 3]', '--- Trang 4/12 ---'. */
export const pageMark = /^\s*(?:[=\-–_*#~]{2,}|[[<(])\s*(?:trang|page|tờ)\s*(?:số\s*)?\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?\s*(?:[=\-–_*#~]{2,}|[\])>])\s*$/iu
