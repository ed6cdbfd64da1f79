/** Words of reporting periods, key form (regular expression sources). */
export const periodWords = {
  half: '(?:0?6|sáu) tháng',
  months: '(?:0?3|0?9|ba|chín|1[01]) tháng',
  firstHalf: 'đầu năm',
  lastHalf: 'cuối năm',
  quarter: 'quý',
  month: 'tháng',
  year: 'năm',
} as const
