/** Notes of the drafter to himself that stand in brackets where a figure or a text is still to come, key form. As written in drafts of offices. */
export const drafterNotes = [
  'bổ sung sau', 'sẽ bổ sung', 'xin bổ sung', 'chờ số liệu', 'chờ bổ sung', 'cập nhật sau', 'cập nhật số liệu', 'bổ sung số liệu', 'đang cập nhật', 'chưa có số liệu', 'điền số liệu', 'điền tên', 'điền ngày', 'số liệu cần kiểm tra', 'kiểm tra lại số liệu', 'rà lại số liệu',
] as const

/** Instructions of a form, told apart from orders to others by standing at the beginning or after a blank, key form. */
export const formNotes = ['ghi rõ', 'nêu rõ', 'ghi cụ thể', 'nêu cụ thể', 'ghi tên', 'nêu tên', 'ghi số', 'tên cơ quan', 'tên đơn vị', 'họ và tên', 'ký, ghi rõ họ tên', 'ký và ghi rõ họ tên', 'ký tên'] as const

/** Last letter of 'v.v', whose dots leave nothing blank. */
export const lastOfEtcetera = 'v'

/** Units before which a row of dots stands for a figure, key form. */
export const blankUnits = ['%', 'tỷ', 'triệu', 'nghìn', 'đồng', 'ha', 'hộ', 'người', 'lượt', 'vụ', 'hồ sơ', 'văn bản', 'hội nghị', 'cuộc', 'buổi', 'tấn', 'con', 'km', 'đảng viên', 'chi bộ', 'đơn', 'trường hợp'] as const

/** 'Số -BC/ĐU', 'Số: …/KH-UBND', as written: the number is not there. */
export const blankNumber = /(?<!\p{L})(?:[Ss]ố|SỐ)(?:\s?:\s?|\s)[.…]*\s?[-–/]\s?(?:\d{4}\s?\/\s?)?\p{Lu}\p{L}{0,5}\s?[/–-]\s?\p{Lu}[\p{L}\d]*/gu

/** A date in words with its year, in figures, or in words without a year, any of its numbers blank; key form. Not 'những ngày tháng 4'. */
export const dateWithBlanks =
  /(?<!\p{L})(?<!(?:những|các|mấy|hằng|hàng|từng|mọi|nhiều|bao) )ngày\s?(?:(\d{1,2}|[.…]*)\s?tháng\s?(\d{1,2}|[.…]*)\s?năm\s?(\d{4}|[12]?\d?[.…]*)|(\d{1,2}|[.…]*)\s?\/\s?(\d{1,2}|[.…]*)\s?\/\s?(\d{4}|[.…]*)|([.…]*)\s?tháng\s?(\d{1,2}|[.…]+))(?!\p{L})/gu
/** The month of May spelled out with its capital. */
export const monthOfMay = /tháng Năm/u
/** '[tên đơn vị]', '???', 'xxxx', key form. */
export const placeholders = '\\[(?:…|\\.{3,}|tên|số|ngày|họ)[^\\]\\n]{0,60}\\]|(?<![\\p{L}\\d?])(?:\\?{3,}|x{4,})(?![\\p{L}\\d?])'
