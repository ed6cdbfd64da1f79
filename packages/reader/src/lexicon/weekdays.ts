/** Days of the week as written, key form: 0 is Sunday. Source: common usage; 'bẩy' is the northern spelling of 'bảy'. */
export const weekdayNames: Record<string, number> = {
  'chủ nhật': 0, chủnhật: 0, 'thứ hai': 1, 'thứ 2': 1, 'thứ ba': 2, 'thứ 3': 2, 'thứ tư': 3, 'thứ 4': 3, 'thứ năm': 4, 'thứ 5': 4, 'thứ sáu': 5, 'thứ 6': 5, 'thứ bảy': 6, 'thứ bẩy': 6, 'thứ 7': 6,
}

/** The same, for showing. */
export const weekdayTitles = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const

/** Names of days in running text, key form (regular expression sources). 'thứ hai' is an ordinal too, 'chủ nhật' never. */
export const numberedDay = 'thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])'
export const sundayName = 'chủ\\s?nhật'

/** Words of time before the name of a day: 'sáng thứ hai', 'đến thứ sáu'. */
export const beforeWeekday = ['sáng', 'chiều', 'tối', 'trưa', 'đêm', 'vào', 'hôm', 'ngày', 'giờ', 'phút', 'h', 'đến', 'từ', 'trước', 'là', 'hết'] as const

/** Between the name of a day and its date: ', ngày', '(ngày'. */
export const weekdayToDate = '\\s*[,(]?\\s*(?:\\(?\\s*ngày\\s*)?\\(?(?=\\d)'

/** Between a date and the name of its day: ', là', '(tức là'. */
export const dateToWeekday = '\\s*[,(]?\\s*\\(?(?:là\\s+|tức\\s+(?:là\\s+)?)?'

/** A second date behind the name of a day: the day is that one's. */
export const furtherDate = /^\s*,?\s*(?:ngày\s*)?\d/u

/** The month and year in the title of a paper, key form. */
export const monthAndYear = /tháng\s+(\d{1,2})\s*(?:\/|năm)\s*(20\d\d)(?!\d)/u
