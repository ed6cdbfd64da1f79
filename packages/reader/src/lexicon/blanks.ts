/** Notes of the drafter to himself that stand in brackets where a figure or a text is still to come, key form. As written in drafts of offices. */
export const drafterNotes = [
  'bổ sung sau', 'sẽ bổ sung', 'xin bổ sung', 'chờ số liệu', 'chờ bổ sung', 'cập nhật sau', 'cập nhật số liệu', 'bổ sung số liệu', 'đang cập nhật', 'chưa có số liệu', 'điền số liệu', 'điền tên', 'điền ngày', 'số liệu cần kiểm tra', 'kiểm tra lại số liệu', 'rà lại số liệu',
] as const

/** Instructions of a form, told apart from orders to others by standing at the beginning or after a blank, key form. */
export const formNotes = ['ghi rõ', 'nêu rõ', 'ghi cụ thể', 'nêu cụ thể', 'ghi tên', 'nêu tên', 'ghi số', 'tên cơ quan', 'tên đơn vị', 'họ và tên', 'ký, ghi rõ họ tên', 'ký và ghi rõ họ tên', 'ký tên'] as const

/** Units before which a row of dots stands for a figure, key form. */
export const blankUnits = ['%', 'tỷ', 'triệu', 'nghìn', 'đồng', 'ha', 'hộ', 'người', 'lượt', 'vụ', 'hồ sơ', 'văn bản', 'hội nghị', 'cuộc', 'buổi', 'tấn', 'con', 'km', 'đảng viên', 'chi bộ', 'đơn', 'trường hợp'] as const
