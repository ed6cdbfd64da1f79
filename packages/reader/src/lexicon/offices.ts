/**
 * What ministries, departments and offices are for, as it stands in their names after 'Bộ', 'Sở', 'Phòng'; key form. Sources: Nghị định 45/2025/NĐ-CP (departments of a province),
 * Nghị định 150/2025/NĐ-CP (offices of a commune), and the names before July 2025. Needed where only the fields are listed: 'các Sở: Tài chính, Nội vụ, Văn hóa, Thể thao và Du lịch'.
 */
export const officeFields = [
  'tài chính', 'nội vụ', 'xây dựng', 'tư pháp', 'công thương', 'y tế', 'giáo dục và đào tạo', 'nông nghiệp và môi trường', 'nông nghiệp và phát triển nông thôn', 'tài nguyên và môi trường', 'kế hoạch và đầu tư', 'kế hoạch - đầu tư', 'khoa học và công nghệ', 'văn hóa, thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa - thể thao', 'du lịch',
  'thông tin và truyền thông', 'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'giao thông vận tải', 'quy hoạch - kiến trúc', 'dân tộc và tôn giáo', 'dân tộc', 'ngoại vụ', 'công an', 'quốc phòng', 'ngoại giao', 'kinh tế', 'kinh tế, hạ tầng và đô thị', 'văn hóa - xã hội', 'an toàn thực phẩm', 'hạ tầng', 'tài chính - kế hoạch',
] as const

/**
 * Villages named together behind one plural are told one by one, without a colon too: 'Trưởng các thôn Khe Sim, Nà Lường', 'các chi bộ bản Huổi Én, Nà Lường'.
 * Key form; `before` is what the head of each then begins with, `place` what each place is.
 */
export const listedVillages =
  /^(?<first>các |hai |ba |bốn )?(?<before>(?:thôn trưởng|trưởng|trưởng ban công tác mặt trận|bí thư chi bộ|chi bộ|bí thư|ban nhân dân|ban quản lý|ban công tác mặt trận|tổ trưởng|người có uy tín)\s+)?(?<plural>các |hai |ba |bốn |0\d )?(?<place>htx|hợp tác xã|thôn|bản|ấp|buôn|làng|khóm|xóm|sóc|khu phố|tổ dân phố|khu dân cư)\s+/u

/** 'các Sở:', 'UBND các huyện:' — the plural before a colon, and the head each name of the list then bears. */
export const listedHeads: readonly { plural: RegExp; head: string }[] = [
  { plural: /^(?:các )?sở(?:,? (?:ban,? )?ngành)?$/u, head: 'Sở' },
  { plural: /^(?:các )?bộ(?:,? ngành)?$/u, head: 'Bộ' },
  { plural: /^(?:các )?phòng$/u, head: 'Phòng' },
  { plural: /^(?:ubnd|ủy ban nhân dân) (?:các )?xã$/u, head: 'UBND xã' },
  { plural: /^(?:ubnd|ủy ban nhân dân) (?:các )?phường$/u, head: 'UBND phường' },
  { plural: /^(?:ubnd|ủy ban nhân dân) (?:các )?huyện$/u, head: 'UBND huyện' },
  { plural: /^(?:các )?thôn$/u, head: 'thôn' },
  { plural: /^(?:các )?bản$/u, head: 'bản' },
  { plural: /^(?:các )?xã$/u, head: 'xã' },
  { plural: /^trưởng các thôn$/u, head: 'Trưởng thôn' },
  { plural: /^trưởng các bản$/u, head: 'Trưởng bản' },
  { plural: /^trưởng các ấp$/u, head: 'Trưởng ấp' },
  { plural: /^trưởng các khu phố$/u, head: 'Trưởng khu phố' },
  { plural: /^(?:các )?ấp$/u, head: 'ấp' },
  { plural: /^(?:các )?khu phố$/u, head: 'khu phố' },
]
