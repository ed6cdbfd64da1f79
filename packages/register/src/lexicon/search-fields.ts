/** Fields that a search may name, with the words people write before the colon, accents or not. */
export type SearchField = 'reference' | 'arrivalNumber' | 'issuingBody' | 'documentType' | 'subject' | 'signatory' | 'year'

export const searchFields: readonly { field: SearchField; words: readonly string[] }[] = [
  { field: 'arrivalNumber', words: ['số đến'] },
  { field: 'reference', words: ['số', 'số ký hiệu', 'ký hiệu'] },
  { field: 'issuingBody', words: ['cơ quan', 'cơ quan ban hành', 'tác giả', 'nơi ban hành'] },
  { field: 'documentType', words: ['loại', 'tên loại', 'loại văn bản'] },
  { field: 'subject', words: ['trích yếu'] },
  { field: 'signatory', words: ['người ký', 'ký'] },
  { field: 'year', words: ['năm'] },
]
