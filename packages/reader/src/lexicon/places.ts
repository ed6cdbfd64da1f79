/**
 * Words that stand before the name of a place, key form, and words that only tell one of two neighbouring places from the other.
 * Source: Luật Tổ chức chính quyền địa phương 2025, Điều 1 (tỉnh, thành phố, xã, phường, đặc khu); the rest are the village names in use and the units before 01/7/2025.
 */
export const placeClasses = [
  'xã', 'phường', 'đặc khu', 'tỉnh', 'thành phố', 'thị trấn', 'thị xã', 'huyện', 'quận', 'thôn', 'bản', 'buôn', 'làng', 'ấp', 'xóm', 'tổ dân phố', 'tdp', 'khu phố', 'khu dân cư', 'khóm', 'phum', 'sóc', 'bon', 'plei', 'khu',
] as const

export const placeDirections = ['đông', 'tây', 'nam', 'bắc', 'thượng', 'hạ', 'trung', 'nội', 'ngoại', 'trong', 'ngoài', 'tiền', 'hậu', 'tả', 'hữu', 'nhất', 'nhị', 'tam', 'tứ', 'đại', 'tiểu'] as const

/** The classes of communes, which a paper's own place may have. */
export const communeClasses: readonly string[] = ['xã', 'phường', 'đặc khu']
export const communePrefix = /^(?:xã|phường|đặc khu)\s+/iu

/** Letters that two spellings in use differ by: y and i at the end of a syllable ('Mỹ', 'Mĩ'). */
export const finalY = /[yýỳỷỹỵ](?!\p{L})/gu
export const finalYAsI: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** Places of the lowest level of government, the town of before 01/7/2025 among them. */
export const localKinds: readonly string[] = ['xã', 'phường', 'đặc khu', 'thị trấn']
