/**
 * Slips of OCR and typing in words that findings depend on, key form: wrong → right, of the same length, and never right in another place.
 * They are matched through, never changed in the text (the `spelling` check tells of them).
 */
export const ocrSlips: Readonly<Record<string, string>> = {
  'tôi thiểu': 'tối thiểu', 'tôi đa': 'tối đa', 'chậm nhât': 'chậm nhất', 'tô quốc': 'tổ quốc', 'tố quốc': 'tổ quốc', 'tô chức': 'tổ chức', 'tố chức': 'tổ chức', 'chuyên đổi số': 'chuyển đổi số', 'tham muu': 'tham mưu', 'chi thị': 'chỉ thị', 'chi đạo': 'chỉ đạo', 'câp': 'cấp', 'phôi hợp': 'phối hợp', 'phối hop': 'phối hợp', 'thực hiên': 'thực hiện', 'nhiêm vụ': 'nhiệm vụ', 'nhiệm vu': 'nhiệm vụ',
  'đàng ủy': 'đảng ủy', 'đàng uỷ': 'đảng uỷ', 'đàng bộ': 'đảng bộ', 'đàng viên': 'đảng viên', 'xây dựng đàng': 'xây dựng đảng', 'lãnh đao': 'lãnh đạo', 'tuyên truyên': 'tuyên truyền', 'công an xà': 'công an xã', 'nhân dàn': 'nhân dân',
  'xã hôi': 'xã hội', 'phối hơp': 'phối hợp', 'phôi hơp': 'phối hợp', 'hôi nông dân': 'hội nông dân', 'hôi liên hiệp': 'hội liên hiệp', 'hôi đồng': 'hội đồng', 'ban cháp hành': 'ban chấp hành', 'cơ quạn': 'cơ quan', 'đơn vi': 'đơn vị', 'thực hiện tôt': 'thực hiện tốt',
  'đây mạnh': 'đẩy mạnh', 'đấy mạnh': 'đẩy mạnh', 'bô sung': 'bổ sung', 'bố sung': 'bổ sung', 'kiêm tra': 'kiểm tra', 'đôn đôc': 'đôn đốc', 'báo cào': 'báo cáo', 'kê hoạch': 'kế hoạch', 'triên khai': 'triển khai', 'thâm quyền': 'thẩm quyền', 'điêu chỉnh': 'điều chỉnh', 'xử lí': 'xử lý', 'yêu câu': 'yêu cầu', 'đê nghị': 'đề nghị', 'đề nghi': 'đề nghị',
  'chủ tri': 'chủ trì', 'chù trì': 'chủ trì', 'tông hợp': 'tổng hợp', 'tống hợp': 'tổng hợp', 'hoàn thiên': 'hoàn thiện', 'uỷ bản': 'uỷ ban', 'ủy bạn': 'ủy ban', 'nghị quyêt': 'nghị quyết', 'quyêt định': 'quyết định', 'kêt luận': 'kết luận', 'kêt quả': 'kết quả', 'tăng cưòng': 'tăng cường', 'thưòng xuyên': 'thường xuyên', 'hưóng dẫn': 'hướng dẫn', 'trưóc': 'trước', 'trươc': 'trước',
}
