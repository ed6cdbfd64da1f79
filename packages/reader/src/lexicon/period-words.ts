/** Words of reporting periods, key form (regular expression sources). */
export const periodWords = {
  /** '6 tháng đầu năm', '9 tháng', 'sáu tháng cuối năm'. */
  months: '(?:\\d{1,2}|ba|sáu|chín) tháng',
  three: 'ba',
  six: 'sáu',
  nine: 'chín',
  firstHalf: 'đầu năm',
  lastHalf: 'cuối năm',
  quarter: 'quý',
  month: 'tháng',
  year: 'năm',
  /** What is compared with is no time to come. */
  compared: '(?:so với|bằng|cùng kỳ)(?: thực hiện| ước thực hiện| kết quả)?(?: năm)? 20\\d\\d(?!\\d)',
  /** Before 'tháng 6 năm 2026' it is a day, no period. */
  day: 'ngày',
} as const
