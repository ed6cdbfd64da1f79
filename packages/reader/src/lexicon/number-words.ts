/** Words inside a written number, key form. Source: usage in reports; the same amount is written '25 tỷ 941 triệu đồng' and '25,941 tỷ đồng'. */
export const numberWords = {
  thousand: ['nghìn', 'ngàn'],
  million: ['triệu'],
  billion: ['tỷ', 'tỉ'],
  and: ['và', 'lẻ'],
  from: ['từ'],
  to: ['đến', 'tới'],
  /** Before a unit they make a larger one: '77 ngàn ha', '1,17 triệu con'. */
  multipliers: ['nghìn', 'ngàn', 'vạn', 'triệu', 'chục', 'trăm'],
  /** Units behind which a blank inside the decimals is still sure. */
  measures: ['triệu', 'tỷ', 'tỉ', 'ha', 'tấn', 'tạ', 'kg', 'km', 'm2', 'm²', 'm3', 'm³', 'đồng'],
} as const
