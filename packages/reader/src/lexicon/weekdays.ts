/** Days of the week as written, key form: 0 is Sunday. Source: common usage; 'bẩy' is the northern spelling of 'bảy'. */
export const weekdayNames: Record<string, number> = {
  'chủ nhật': 0, chủnhật: 0, 'thứ hai': 1, 'thứ 2': 1, 'thứ ba': 2, 'thứ 3': 2, 'thứ tư': 3, 'thứ 4': 3, 'thứ năm': 4, 'thứ 5': 4, 'thứ sáu': 5, 'thứ 6': 5, 'thứ bảy': 6, 'thứ bẩy': 6, 'thứ 7': 6,
}

/** The same, for showing. */
export const weekdayTitles = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const
