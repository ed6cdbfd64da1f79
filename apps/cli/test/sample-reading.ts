/** A Reading of an invented commune, written by hand: the summary's tests depend on no reader. */
import type { AgencyMention, Problem, Reading, Span } from '@roviec/reader'

const text = `| ĐẢNG BỘ TỈNH TRƯỜNG SƠN | ĐẢNG CỘNG SẢN VIỆT NAM |
ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
Số 27-KL/ĐU
An Khê Thượng, ngày 12 tháng 3 năm 2026
KẾT LUẬN
của Ban Thường vụ Đảng ủy về tình hình thực hiện nhiệm vụ quý I và một số nhiệm vụ trọng tâm quý II năm 2026
Thực hiện Nghị quyết số 05-NQ/ĐU, ngày 24/11/2025 của Đảng ủy xã; Kế hoạch số 62-KH/TU, ngày 01/4/2026 của Tỉnh ủy về phát triển lâm nghiệp.
I. Kết quả
Tổng đàn gia súc 6.670 con, đạt 66,5% kế hoạch. Trồng mới 120/150 ha rừng, đạt 75% kế hoạch năm, tăng 12,5% so với cùng kỳ.
Tỷ lệ hộ nghèo đến năm 2030 còn dưới 3%.
II. Nhiệm vụ
1. Ủy ban nhân dân xã:
- Chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã và các thôn rà soát toàn bộ hồ sơ cấp giấy chứng nhận quyền sử dụng đất còn tồn đọng, phân loại theo nguyên nhân, đề xuất cách giải quyết từng trường hợp; báo cáo Ban Thường vụ trước ngày 15/4/2026.
- Chỉ đạo Phòng Kinh tế xây dựng kế hoạch trồng rừng vụ xuân trong quý II năm 2026.
- Tăng cường kiểm tra an toàn hồ đập.
2. Giao Văn phòng Đảng ủy hằng tháng tổng hợp, báo cáo Thường trực Đảng ủy.
Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Lưu Văn phòng Đảng ủy.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Lò Thị Mẫu`

/** Place of a quote in the sample text. */
export function at(quote: string): Span {
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`not in the sample: ${quote}`)
  return [start, start + quote.length]
}

const committee: AgencyMention = { name: 'Ủy ban nhân dân xã', basis: 'inherited', span: at('Ủy ban nhân dân xã:') }

function task(quote: string, extra: Partial<Reading['tasks'][number]>): Reading['tasks'][number] {
  return { quote, span: at(quote), section: 2, lead: [], supporting: [], deadline: null, deliverable: null, missing: [], ...extra }
}

function indicator(quote: string, extra: Partial<Reading['indicators'][number]>): Reading['indicators'][number] {
  const empty = { unit: null, target: null, targetBasis: null, percentOfTarget: null, kind: 'result', period: null, change: null } as const
  return { quote, span: at(quote), name: quote, value: 0, ...empty, ...extra }
}

function problem(quote: string, extra: Partial<Problem>): Problem {
  return { code: 'spelling', severity: 'advice', blame: 'author', quote, span: at(quote), actual: null, expected: null, inputs: {}, ...extra }
}

const [land, forest, dams, monthly] = text.match(/(?<=^- |^2\. )(?:Chủ trì|Chỉ đạo|Tăng cường|Giao).*$/gm) as [string, string, string, string]

export const sampleReading: Reading = {
  schema: 'roviec.reading/1',
  source: { name: 'ket-luan.txt', mediaType: 'text/plain', bytes: 2148, sha256: '0'.repeat(64), pages: 2, ocr: false },
  text,
  header: {
    documentType: 'kết luận',
    reference: '27-KL/ĐU',
    issuingBody: 'Ban Thường vụ Đảng ủy xã An Khê Thượng',
    place: 'An Khê Thượng',
    issuedOn: '2026-03-12',
    subject: 'của Ban Thường vụ Đảng ủy về tình hình thực hiện nhiệm vụ quý I và một số nhiệm vụ trọng tâm quý II năm 2026',
    urgency: null,
    recipients: [
      { name: 'Thường trực Tỉnh ủy', purpose: 'report' },
      { name: 'Lưu Văn phòng Đảng ủy', purpose: 'file' },
    ],
    signatory: { name: 'Lò Thị Mẫu', position: 'Phó Bí thư', capacity: 'onBehalfOf', onBehalfOf: 'Ban Thường vụ' },
  },
  outline: [
    { num: 'I', heading: 'Kết quả', level: 1, parent: null, span: at('I. Kết quả') },
    { num: 'II', heading: 'Nhiệm vụ', level: 1, parent: null, span: at('II. Nhiệm vụ') },
    { num: '1', heading: 'Ủy ban nhân dân xã:', level: 2, parent: 1, span: at('1. Ủy ban nhân dân xã:') },
  ],
  footnotes: [],
  tables: [],
  citations: [
    {
      reference: '05-NQ/ĐU',
      documentType: 'nghị quyết',
      issuedOn: '2025-11-24',
      issuingBody: 'Đảng ủy xã',
      quote: 'Nghị quyết số 05-NQ/ĐU',
      span: at('Nghị quyết số 05-NQ/ĐU'),
    },
    {
      reference: '62-KH/TU',
      documentType: 'kế hoạch',
      issuedOn: '2026-04-01',
      issuingBody: 'Tỉnh ủy',
      quote: 'Kế hoạch số 62-KH/TU',
      span: at('Kế hoạch số 62-KH/TU'),
    },
  ],
  tasks: [
    task(land, {
      lead: [committee],
      supporting: [
        { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', basis: 'stated', span: at('Ủy ban Mặt trận Tổ quốc Việt Nam xã') },
        { name: 'các thôn', basis: 'stated', span: at('các thôn') },
      ],
      deadline: { kind: 'date', date: '2026-04-15', text: 'trước ngày 15/4/2026', basis: 'stated', rule: null },
      deliverable: 'báo cáo Ban Thường vụ',
    }),
    task(forest, {
      lead: [{ name: 'Phòng Kinh tế', basis: 'stated', span: at('Phòng Kinh tế') }],
      deadline: { kind: 'date', date: '2026-06-30', text: 'trong quý II năm 2026', basis: 'stated', rule: 'end-of-quarter' },
      deliverable: 'kế hoạch trồng rừng vụ xuân',
    }),
    task(dams, { lead: [committee], missing: ['deadline', 'deliverable'] }),
    task(monthly, {
      section: 1,
      lead: [{ name: 'Văn phòng Đảng ủy', basis: 'stated', span: at('Văn phòng Đảng ủy hằng') }],
      deadline: { kind: 'recurring', date: null, text: 'hằng tháng', basis: 'stated', rule: null },
      missing: ['deliverable'],
    }),
  ],
  indicators: [
    indicator('Tổng đàn gia súc 6.670 con, đạt 66,5% kế hoạch', {
      name: 'Tổng đàn gia súc',
      value: 6670,
      unit: 'con',
      percentOfTarget: 66.5,
      target: 10030,
      targetBasis: 'inferred',
    }),
    indicator('Trồng mới 120/150 ha rừng', {
      name: 'Trồng mới rừng',
      value: 120,
      unit: 'ha',
      target: 150,
      targetBasis: 'stated',
      percentOfTarget: 75,
      period: '2026Q1',
      change: { percent: 12.5, amount: null, against: 'cùng kỳ' },
    }),
    indicator('Tỷ lệ hộ nghèo đến năm 2030 còn dưới 3%', { name: 'Tỷ lệ hộ nghèo', value: 3, unit: '%', kind: 'target', period: '2030' }),
  ],
  problems: [
    problem('ngày 01/4/2026', { code: 'date-order', severity: 'error', actual: '2026-04-01', expected: '2026-03-12' }),
    problem('120/150 ha rừng, đạt 75% kế hoạch năm', {
      code: 'ratio-mismatch',
      severity: 'error',
      actual: '75%',
      expected: '80%',
      inputs: { done: 120, plan: 150 },
    }),
    problem('Tăng cường kiểm tra an toàn hồ đập.', { code: 'task-incomplete', inputs: { missing: ['deadline', 'deliverable'] } }),
  ],
}
