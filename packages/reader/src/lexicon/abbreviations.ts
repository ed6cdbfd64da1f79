/** Usual abbreviations in names of bodies, key form, written out. Order matters: longer first. */
export const abbreviations: readonly (readonly [string, string])[] = [
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc'], ['ubmttq', 'ủy ban mặt trận tổ quốc'], ['ub mttq', 'ủy ban mặt trận tổ quốc'], ['mttqvn', 'mặt trận tổ quốc'], ['mttq', 'mặt trận tổ quốc'], ['ubkt', 'ủy ban kiểm tra'], ['ubnd', 'ủy ban nhân dân'], ['hđnd', 'hội đồng nhân dân'],
  ['vpđu', 'văn phòng đảng ủy'], ['vp', 'văn phòng'], ['bchqs', 'ban chỉ huy quân sự'], ['chqs', 'chỉ huy quân sự'], ['bch', 'ban chấp hành'], ['btv', 'ban thường vụ'], ['tt', 'thường trực'], ['đu', 'đảng ủy'], ['pct', 'phó chủ tịch'], ['ct', 'chủ tịch'], ['xdđ', 'xây dựng đảng'], ['xd', 'xây dựng'],
  ['lhpn', 'liên hiệp phụ nữ'], ['ccb', 'cựu chiến binh'], ['tncs hồ chí minh', 'thanh niên'], ['tn', 'thanh niên'], ['vh-xh', 'văn hóa xã hội'], ['kt', 'kinh tế'], ['ttpvhcc', 'trung tâm phục vụ hành chính công'], ['bhxh', 'bảo hiểm xã hội'], ['htx', 'hợp tác xã'],
]
