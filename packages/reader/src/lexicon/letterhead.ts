/**
 * Openers of the head and of the foot, in key form (lower case, one tone placement).
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (State papers); Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW and 36-HD/VPTW (Party papers).
 */

/** How the right column of the head begins. */
export const headOpeners = ['cộng hòa xã hội chủ nghĩa', 'đảng cộng sản việt nam', 'độc lập - tự do', 'độc lập-tự do'] as const

/** No opener is without one of these. */
export const headSigns = ['cộng', 'độc lập'] as const

/** How the signature begins, always in capitals on paper: in the right column of the foot, or where no "Nơi nhận" stands before it. */
export const footOpeners = [
  'tm. ', 't/m ', 't/m. ', 'tm ', 'kt. ', 'k/t ', 'kt ', 'tl. ', 't/l ', 'tuq. ', 'tuq ', 'q. ',
  'chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư', 'giám đốc', 'phó giám đốc', 'trưởng phòng', 'phó trưởng phòng', 'trưởng ban', 'phó trưởng ban',
  'chánh văn phòng', 'phó chánh văn phòng', 'thủ trưởng', 'người lập', 'phó chủ tị', 'hiệu trưởng', 'trạm trưởng', 'trưởng công an', 'chỉ huy trưởng', 'chủ trì',
] as const

/** The fixed lines at the top right. */
export const nationalMottoLines = ['cộng hòa xã hội chủ nghĩa việt nam', 'độc lập - tự do - hạnh phúc', 'đảng cộng sản việt nam'] as const
