/** Classes into which one whole is split, by the words before their percentages, key form (regular expression sources, no capturing groups). */
export const splitWords = {
  /** Everything has exactly one of each row. */
  classes: [
    ['rất hài lòng', 'hài lòng', 'tạm hài lòng', 'bình thường', '(?:không|chưa|ít) hài lòng', 'rất không hài lòng'],
    ['(?:xuất sắc|giỏi|tốt)', 'khá', '(?:đạt|trung bình)', '(?:chưa đạt|yếu|yếu,? kém|kém)'],
    ['đất nông nghiệp', 'đất phi nông nghiệp', 'đất chưa sử dụng'],
  ],
  /** The same only where the words say that one whole is split: of each there may be told something else. */
  parts: [
    [
      '(?:(?:vốn )?ngân sách |vốn )(?:cấp )?(?:trung ương|tw)',
      '(?:(?:vốn )?ngân sách |vốn )(?:cấp )?tỉnh',
      '(?:(?:vốn )?ngân sách |vốn )(?:cấp )?(?:xã|phường|địa phương)',
      '(?:vốn )?(?:nhân dân|người dân|dân)(?: đóng góp| đối ứng)?',
      '(?:vốn )?(?:xã hội hóa|huy động khác|huy động|lồng ghép|tín dụng|doanh nghiệp|khác|hợp pháp khác)',
    ],
    ['kinh', 'tày', 'thái', 'mường', 'mông', 'nùng', 'dao', 'khmer', 'khơ mú', 'giáy', 'lự', 'hoa', 'hà nhì', 'la hủ', 'si la', 'mảng', 'sán dìu', 'sán chay', 'ê đê', 'gia rai', 'ba na', 'cơ tu', 'chăm', 'thổ', 'lào', 'lô lô', 'phù lá', 'kháng', 'xinh mun', '(?:các )?dân tộc khác'],
  ],
  /** They say so, before the first of them, with it or behind the last. */
  oneWhole: ['cơ cấu', 'chiếm', 'nguồn vốn', 'tổng vốn', 'tổng nguồn vốn', 'tổng kinh phí', 'vốn thực hiện', 'vốn đầu tư', 'tổng mức đầu tư'],
  /** Before the name of the class before, they make it all the rest. */
  not: ['chưa', 'không'],
  /** Before the first percentage, or behind the last: each is of something of its own. */
  ownWholes: ['tỷ lệ', 'giải ngân', 'tăng', 'giảm', 'tốc độ', 'tăng trưởng', 'kế hoạch', 'hộ nghèo', 'đạt', 'hoàn thành', 'dự toán', 'vượt', 'so với'],
  /** Somewhere in the paragraph: one person may be in several classes. */
  several: ['(?:chọn|có) (?:một hoặc )?nhiều(?: \\p{L}+)?', 'cộng dồn', 'vừa \\p{L}+', 'trùng(?: nhau| lặp)?', 'đồng thời'],
  /** Before the name of a class. */
  ahead: ['loại', 'xếp loại', 'mức', 'mức độ', 'dân tộc', 'người', 'số', 'tỷ lệ', 'tỷ lệ học sinh', 'nguồn', 'từ', 'và', 'còn lại', 'còn lại là', 'là', 'học sinh'],
  /** Between it and its percentage. */
  behind: ['chiếm', 'là', 'đạt', 'bằng', 'chiếm tỷ lệ', 'tỷ lệ', 'khoảng'],
  under: 'dưới',
  over: 'trên',
  from: 'từ',
  to: 'đến',
  age: 'tuổi',
  orMore: 'trở lên',
} as const
