/** Compounds written with a spaced dash that a line end often cuts; key form, [end of the first part, start of the second]. */
export const compoundTails: readonly (readonly [string, string])[] = [
  ['kinh tế', 'xã hội'], ['văn hóa', 'xã hội'], ['chính trị', 'xã hội'], ['quốc phòng', 'an ninh'], ['lao động', 'thương binh'], ['giáo dục nghề nghiệp', 'giáo dục'],
  ['thu', 'chi'], ['nông', 'lâm'], ['du lịch', 'dịch vụ'], ['thương mại', 'dịch vụ'], ['dịch vụ', 'thương mại'], ['an toàn', 'vệ sinh'], ['dân số', 'kế hoạch'], ['tài chính', 'kế hoạch'],
  ['kế hoạch', 'đầu tư'], ['kinh tế', 'hạ tầng'], ['hạ tầng', 'đô thị'], ['xanh', 'sạch'], ['sạch', 'đẹp'], ['thể dục', 'thể thao'], ['văn hóa', 'thông tin'], ['văn hóa', 'thể thao'],
  ['độc lập', 'tự do'], ['tự do', 'hạnh phúc'], ['thương binh', 'liệt sĩ'], ['công nghiệp', 'tiểu thủ'], ['an ninh', 'quốc phòng'], ['xã hội', 'nghề nghiệp'],
]
