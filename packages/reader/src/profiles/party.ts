import type { LayoutRules } from './layout-rules.ts'

/**
 * Layout of Party papers. Mandatory parts: Quy định 66-QĐ/TW (06/02/2017) with Hướng dẫn 36-HD/VPTW (03/4/2018), from 09/01/2026 Quy định 399-QĐ/TW with Hướng dẫn 05-HD/VPTW.
 * The text of 05-HD/VPTW is known from guides only, so its forms are advice: the full stop alone at the end and the slash in T/M are taken from there.
 */
export const partyLayouts: readonly LayoutRules[] = [
  {
    id: 'party-66',
    family: 'party',
    validFrom: '2017-02-06',
    validTo: '2026-01-08',
    sources: ['Quy định 66-QĐ/TW, ngày 06/02/2017', 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018'],
    components: {
      motto: '36-HD/VPTW, mục II: tiêu đề "Đảng Cộng sản Việt Nam"', issuer: '36-HD/VPTW, mục II: tên cơ quan ban hành', number: '36-HD/VPTW, mục II: số và ký hiệu', placeDate: '36-HD/VPTW, mục II: địa danh và ngày, tháng, năm ban hành',
      title: '36-HD/VPTW, mục II: tên loại và trích yếu nội dung', content: '36-HD/VPTW, mục II: nội dung', signature: '36-HD/VPTW, mục II: quyền hạn, chức vụ, họ tên và chữ ký', seal: '36-HD/VPTW, mục II: dấu cơ quan', recipients: '36-HD/VPTW, mục II: nơi nhận',
    },
    forms: {
      numberWord: { word: 'Số', colon: false, source: '36-HD/VPTW, mục II: số và ký hiệu' },
      capacity: { right: '/', source: '36-HD/VPTW, mục II: quyền hạn, chức vụ (T/M, K/T, T/L)' },
      ending: { right: '.', source: '36-HD/VPTW, mục II: nội dung' },
      citation: { comma: true, source: '36-HD/VPTW, mục II: nội dung, viện dẫn lần đầu' },
      padding: { source: '36-HD/VPTW, mục II: địa danh và ngày, tháng, năm; số và ký hiệu' },
    },
  },
  {
    id: 'party-399',
    family: 'party',
    validFrom: '2026-01-09',
    validTo: null,
    sources: ['Quy định 399-QĐ/TW, hiệu lực từ ngày 09/01/2026', 'Hướng dẫn 05-HD/VPTW'],
    components: {
      motto: '399-QĐ/TW, thể thức: tiêu đề "Đảng Cộng sản Việt Nam"', issuer: '399-QĐ/TW, thể thức: tên cơ quan ban hành', number: '399-QĐ/TW, thể thức: số và ký hiệu', placeDate: '399-QĐ/TW, thể thức: địa danh và ngày, tháng, năm ban hành',
      title: '399-QĐ/TW, thể thức: tên loại và trích yếu nội dung', content: '399-QĐ/TW, thể thức: nội dung', signature: '399-QĐ/TW, thể thức: quyền hạn, chức vụ, họ tên và chữ ký', seal: '399-QĐ/TW, thể thức: dấu cơ quan', recipients: '399-QĐ/TW, thể thức: nơi nhận',
    },
    forms: {
      numberWord: { word: 'Số', colon: false, source: '05-HD/VPTW: số và ký hiệu' },
      capacity: { right: '/', source: '05-HD/VPTW: quyền hạn, chức vụ (T/M, K/T, T/L)' },
      ending: { right: '.', source: '05-HD/VPTW: nội dung' },
      citation: { comma: true, source: '05-HD/VPTW: viện dẫn lần đầu' },
      padding: { source: '05-HD/VPTW: địa danh và ngày, tháng, năm; số và ký hiệu' },
    },
  },
]
