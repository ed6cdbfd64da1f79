/** Fields of a document when it leaves for another system, by the names other systems know. Source: Nghị định 30/2020/NĐ-CP, Phụ lục VI. */
export interface ExportField {
  /** Name, dotted where it stands in a group: 'SignerInfo.Position'. */
  name: string
  type: 'text' | 'number' | 'date'
  /** Most characters; null without limit. */
  length: number | null
  /** Only for documents that go one way. */
  direction: 'both' | 'incoming'
  vi: string
}

const field = (name: string, type: ExportField['type'], length: number | null, vi: string, direction: ExportField['direction'] = 'both'): ExportField => ({ name, type, length, direction, vi })

export const exportFields: readonly ExportField[] = [
  field('FileCode.OrganId', 'text', 13, 'Mã định danh của cơ quan, tổ chức lập danh mục hồ sơ'),
  field('FileCode.FileCatalog', 'number', 4, 'Năm hình thành hồ sơ'),
  field('FileCode.FileNotation', 'text', 20, 'Số và ký hiệu hồ sơ'),
  field('DocOrdinal', 'number', 3, 'Số thứ tự văn bản trong hồ sơ'),
  field('TypeName', 'text', 100, 'Tên loại văn bản'),
  field('CodeNumber', 'text', 11, 'Số của văn bản'),
  field('CodeNotation', 'text', 30, 'Ký hiệu của văn bản'),
  field('IssuedDate', 'date', 10, 'Ngày, tháng, năm văn bản'),
  field('OrganName', 'text', 200, 'Tên cơ quan, tổ chức ban hành văn bản'),
  field('Subject', 'text', 500, 'Trích yếu nội dung'),
  field('Language', 'text', 30, 'Ngôn ngữ'),
  field('PageAmount', 'number', 3, 'Số trang của văn bản'),
  field('Description', 'text', 500, 'Ghi chú'),
  field('SignerInfo.Position', 'text', 100, 'Chức vụ của người ký'),
  field('SignerInfo.FullName', 'text', 50, 'Họ và tên người ký'),
  field('To.OrganId', 'text', 13, 'Mã định danh của cơ quan, tổ chức nhận'),
  field('To.OrganName', 'text', 200, 'Tên cơ quan, tổ chức nhận'),
  field('Priority', 'number', 1, 'Mức độ khẩn'),
  field('IssuedAmount', 'number', 3, 'Số lượng bản phát hành'),
  field('DueDate', 'date', 10, 'Hạn trả lời văn bản'),
  field('ArrivalDate', 'date', 10, 'Ngày, tháng, năm đến', 'incoming'),
  field('ArrivalNumber', 'number', 10, 'Số đến', 'incoming'),
  field('ToPlaces', 'text', 1000, 'Đơn vị hoặc người nhận', 'incoming'),
  field('TraceHeaderList', 'text', null, 'Ý kiến phân phối, chỉ đạo, trạng thái xử lý', 'incoming'),
]

/** Names of whole dossiers. */
export const dossierFields: readonly ExportField[] = [
  field('Title', 'text', 500, 'Tiêu đề hồ sơ'),
  field('Maintenance', 'text', 30, 'Thời hạn bảo quản'),
  field('Rights', 'text', 30, 'Chế độ sử dụng'),
  field('Creator', 'text', 30, 'Người lập hồ sơ'),
  field('StartDate', 'date', 10, 'Thời gian bắt đầu'),
  field('EndDate', 'date', 10, 'Thời gian kết thúc'),
  field('DocTotal', 'number', 4, 'Tổng số văn bản trong hồ sơ'),
  field('PageTotal', 'number', 4, 'Tổng số trang của hồ sơ'),
]

/** Digits of `Priority`: the plain one and the three degrees of urgency. Taken from the order in which the decree names them; not read in the text. */
export const priorities = { none: 0, khẩn: 1, 'thượng khẩn': 2, 'hỏa tốc': 3 } as const

/** Language of every document of the office. */
export const exportLanguage = 'Tiếng Việt'
