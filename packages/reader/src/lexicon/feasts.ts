/** Feasts that fall on one day of the solar calendar, key form. Source: Bộ luật Lao động 2019, Điều 112. */
export const feasts = [{ name: 'tết dương lịch', month: 1, day: 1 }] as const

/** Before a feast by which something is due. */
export const feastLimit = '(?:(?:hoàn thành|xong) )?(?:trước|kịp|chậm nhất(?: là)?) (?:dịp |ngày |thềm |khi )?'

/** Behind it the year, without which nobody knows which is meant. */
export const feastYear = '(?:\\s+năm)?\\s+(?<year>20\\d\\d)(?!\\d|\\s*-)'
