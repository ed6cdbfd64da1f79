/**
 * Every sentence a person reads on the command line: the source of all strings. `en.ts` has the same keys, checked by its type.
 * One object on one page, so that a translator sees the whole: hence the length.
 */
import type { RefusalCode, RefusalInputs } from '@roviec/files'
import type { Indicator, Problem, ProblemCode, TaskGap } from '@roviec/reader'
import { changeParts, dateParts, numbersIn, periodParts, sizeOf, typedPath } from './format.ts'
import { againstIn, bracketed, dateOrderSentence, gapNames, layoutFault, numberingJump, textFact, tooLarge, unreadablePart } from './problem-parts.ts'

const { number, signed } = numbersIn('vi')
const size = (bytes: number) => sizeOf(bytes, number, 'byte')

function date(iso: string): string {
  const parts = dateParts(iso)
  return parts === null ? iso : `${parts[2]}/${parts[1]}/${parts[0]}`
}

function period(text: string): string {
  const parts = periodParts(text)
  if (parts === null) return text
  const { year, kind, number: which } = parts
  if (kind === 'half') return which === 1 ? `6 tháng đầu ${year}` : `6 tháng cuối ${year}`
  if (kind === 'quarter') return `quý ${['I', 'II', 'III', 'IV'][which - 1] ?? which}/${year}`
  if (kind === 'months') return `${which} tháng ${year}`
  return kind === 'month' ? `tháng ${which}/${year}` : `năm ${year}`
}

const { value, against } = againstIn(date)

const gaps: Record<TaskGap, string> = { lead: 'đơn vị chủ trì', deadline: 'thời hạn', deliverable: 'sản phẩm' }

const blanks: Record<string, string> = {
  number: 'số văn bản',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  date: 'ngày tháng năm',
  text: 'chỗ có dấu chấm',
  note: 'chỗ ghi chú của người soạn',
  name: 'họ tên người ký',
}

const parts: Record<string, string> = {
  motto: 'Quốc hiệu, Tiêu ngữ hoặc tiêu đề của Đảng',
  issuer: 'tên cơ quan ban hành',
  number: 'số, ký hiệu',
  placeDate: 'địa danh, ngày tháng năm',
  title: 'tên loại văn bản',
  recipients: 'nơi nhận',
  signature: 'chức vụ, họ tên người ký',
}

function cited(problem: Problem): string {
  const reference = textFact(problem, 'reference')
  return reference === undefined ? 'Một văn bản' : `Văn bản ${reference}`
}

const problems: Record<ProblemCode, (problem: Problem) => string> = {
  'ratio-mismatch': p => `Tỷ lệ không khớp với hai con số: ${against(p, 'ghi', 'tính ra')}. Kiểm tra lại số thực hiện, số kế hoạch và tỷ lệ, sửa số sai.`,
  'sum-mismatch': p => `Tổng không bằng các phần cộng lại: ${against(p, 'ghi', 'cộng được')}. Kiểm tra lại từng phần và tổng.`,
  'percent-sum': p => `Các tỷ lệ thành phần cộng lại ${against(p, 'được', 'không thể quá')}. Kiểm tra lại từng tỷ lệ.`,
  'plan-mismatch': p => `Kết quả, kế hoạch và tỷ lệ ở chỗ này không khớp nhau: ${against(p, 'ghi', 'tính ra')}. Sửa số sai.`,
  'date-order': p =>
    dateOrderSentence(p, {
      own: later => `Ngày của văn bản (${value(p.actual)}) trước ngày của ${later} văn bản được viện dẫn. Kiểm tra lại ngày, tháng, năm ban hành.`,
      series: () => `${cited(p)} có ngày không hợp với các số liền kề: ${against(p, 'ghi', 'có lẽ là')}. Kiểm tra lại năm.`,
      later: () => `${cited(p)} được viện dẫn nhưng ban hành sau chính văn bản này: ${against(p, 'ngày viện dẫn', 'ngày văn bản')}. Kiểm tra lại hai ngày.`,
    }),
  'date-invalid': p => `Không có ngày ${value(p.actual) || 'này'} trong lịch. Ghi lại cho đúng.`,
  'weekday-mismatch': p => `Thứ không khớp với ngày: ${against(p, 'ghi', 'đúng là')}. Sửa thứ hoặc ngày.`,
  'citation-conflict': p =>
    `${cited(p)} được viện dẫn hai cách khác nhau${p.expected === null ? '' : `: ${against(p, 'chỗ này', 'chỗ khác')}`}. Đối chiếu với bản gốc.`,
  'symbol-issuer': p => `Ký hiệu không hợp với cơ quan ban hành hoặc loại văn bản: ${against(p, 'ghi', 'lẽ ra')}. Đối chiếu với bản gốc.`,
  'numbering-gap': p =>
    `Số thứ tự bị nhảy: ${numberingJump(p, {
      jump: (after, actual, expected) => `sau ${after} là ${actual}, thiếu ${expected}`,
      other: () => against(p, 'đến', 'thiếu'),
    })}. Bổ sung mục thiếu hoặc đánh số lại.`,
  'numbering-repeat': p =>
    p.inputs.where === 'references'
      ? `${cited(p)} được nêu hai lần trong một danh sách. Kiểm tra lại số của một trong hai.`
      : `Số thứ tự bị lặp: ${against(p, 'lại là', 'lẽ ra')}. Đánh số lại.`,
  'name-variant': p => `Một tên viết hai cách: ${against(p, 'ở đây', 'các chỗ khác')}. Thống nhất cách viết.`,
  'fact-conflict': p =>
    `Cùng một số liệu${bracketed(textFact(p, 'name'))} mà hai nơi ghi khác nhau: ${against(p, 'ở đây', 'chỗ khác')}. Xác định số đúng và sửa.`,
  'blank-left': p => `Còn bỏ trống ${blanks[textFact(p, 'blank') ?? ''] ?? 'một chỗ'}. Điền trước khi ban hành.`,
  'task-incomplete': p => `Nhiệm vụ chưa nêu ${gapNames(p, gaps) ?? 'đủ chủ trì, thời hạn, sản phẩm'}. Nêu rõ để theo dõi được.`,
  layout: p =>
    `Thể thức: ${layoutFault(p, {
      parts,
      missing: (part, source) => `thiếu ${part}${source}. Bổ sung nếu văn bản này cần có.`,
      order: (part, source) => `${part} phải đứng trên tên loại văn bản${source}.`,
      other: source => `${against(p, 'ghi', 'quy định là')}${source}.`,
    })}`,
  spelling: p => `Có thể viết nhầm: ${against(p, 'ghi', 'có lẽ là')}. Xem lại chỗ này.`,
  'legacy-encoding': p => `Văn bản dùng bảng mã cũ${bracketed(p.actual)}, đã chuyển sang Unicode. Đối chiếu vài dòng với bản gốc.`,
  'unreadable-page': p =>
    `Không đọc được ${unreadablePart(p, {
      page: number => `trang ${number}`,
      pictures: count => `chữ trong ảnh (${count} ảnh)`,
      replaced: count => `${count} ký tự`,
      end: 'phần cuối của tệp',
      other: 'một phần của tệp',
    })}. Quét lại hoặc gửi bản khác.`,
  'low-ocr-confidence': p =>
    `Bản quét mờ, chữ nhận dạng có thể sai${bracketed(p.actual && `độ tin cậy ${p.actual}`)}. Đối chiếu với bản giấy hoặc quét lại rõ hơn.`,
  rounding: p => `Lệch do làm tròn: ${against(p, 'ghi', 'tính ra')}. Không cần sửa nếu là cố ý.`,
  'tracked-changes': () => 'Tệp còn dấu vết sửa đổi; đã đọc theo bản cuối cùng. Chấp nhận hoặc bỏ các sửa đổi trước khi ban hành.',
}

/** What a file is that is not read, where its short name says too little. */
const kinds: Record<string, string> = {
  binary: 'không nhận ra định dạng',
  exe: 'chương trình',
  elf: 'chương trình',
  ole: 'tệp Office cũ, không rõ loại',
  xml: 'dữ liệu XML',
  zip: 'tệp nén zip',
}

const refusals: Record<RefusalCode, (inputs: RefusalInputs) => string> = {
  'unknown-kind': ({ what }) =>
    `không phải loại văn bản đọc được${bracketed(kinds[what ?? ''] ?? what)}; hãy dùng .docx, .odt, .pdf, .txt, .md, .html, .doc hoặc ảnh .png, .jpg, .tif`,
  encrypted: () => 'tệp có mật khẩu; hãy mở ra, bỏ mật khẩu và lưu lại',
  truncated: () => 'tệp bị cụt phần cuối; hãy chép hoặc tải lại',
  'too-large': inputs =>
    tooLarge(inputs, {
      bytes: limit => `tệp quá lớn${bracketed(limit && `giới hạn ${size(limit)}`)}; hãy tách nhỏ hoặc giảm độ phân giải ảnh quét`,
      pixels: limit => `ảnh quá lớn (giới hạn ${number(limit / 1e6)} triệu điểm ảnh); hãy quét lại ở độ phân giải thấp hơn`,
      seconds: seconds => `chuyển đổi tệp quá ${number(seconds)} giây mà chưa xong; hãy lưu lại thành .docx`,
    }),
  'too-many-pages': ({ pages, limit }) => `tệp có quá nhiều trang${bracketed(pages, limit && `giới hạn ${limit}`)}; hãy tách nhỏ`,
  'unpacked-too-large': () => 'tệp nén bung ra quá lớn, có thể không an toàn; không đọc',
  'nested-too-deep': () => 'tệp lồng quá nhiều lớp, có thể không an toàn; không đọc',
  'no-converter': ({ what = 'doc' }) => `máy này chưa có bộ chuyển đổi tệp .${what}; hãy cài LibreOffice hoặc lưu lại thành .docx`,
  empty: () => 'tệp rỗng; hãy chọn tệp khác hoặc tải lại',
  damaged: () => 'tệp hỏng, không mở được; hãy mở bằng chương trình soạn thảo và lưu lại',
}

export const vi = {
  number,
  date,
  period,
  size,
  gaps,
  problems,
  refusals,

  severity: { error: 'lỗi', warning: 'cảnh báo', advice: 'gợi ý' } satisfies Record<Problem['severity'], string> as Record<Problem['severity'], string>,

  help: `Rõ Việc đọc văn bản hành chính, chỉ ra bố cục, nhiệm vụ, chỉ tiêu, viện dẫn
và chỗ sai.

Cách dùng
  roviec read TỆP              đọc một văn bản, in bản tóm tắt
  roviec read TỆP --json       toàn bộ kết quả ở dạng JSON
  roviec read THƯ-MỤC --jsonl  mọi văn bản trong thư mục, mỗi văn bản một dòng
  roviec check TỆP [MÃ…]       chỉ các vấn đề, mỗi vấn đề một dòng
  roviec text TỆP              chữ của văn bản, sau khi làm sạch
  roviec structure TỆP         phần đầu, đề mục, bảng, chú thích
  roviec findings TỆP          viện dẫn, nhiệm vụ, chỉ tiêu
TỆP là .docx .odt .pdf .txt .md .html .doc, ảnh .png .jpg .tif hay PDF quét;
dấu - là đọc từ đầu vào chuẩn.

Tùy chọn
  --json             in JSON
  --jsonl            in mỗi văn bản một dòng JSON
  --full             bản tóm tắt không cắt bớt
  --agencies TỆP     danh mục cơ quan của xã: [{ "id", "name", "aliases" }]
  --lang vi|en       ngôn ngữ (mặc định vi)
  --no-color         không dùng màu
  --help, --version

Mã thoát
  0  xong
  1  check thấy lỗi
  2  dùng sai hoặc không mở được tệp
  3  từ chối vì văn bản có dấu mật`,

  usage: {
    noVerb: 'Thiếu lệnh. Xem: roviec --help',
    unknownVerb: (verb: string) => `Không có lệnh "${verb}". Các lệnh: read, check, text, structure, findings. Xem: roviec --help`,
    verbBeforeFile: (file: string) => `Thiếu lệnh trước tên tệp. Ví dụ: roviec read ${typedPath(file)}`,
    noFile: (verb: string) => `Thiếu tên tệp. Ví dụ: roviec ${verb} van-ban.docx`,
    tooMany: (extra: string) => `Chỉ đọc một tệp mỗi lần, thừa: ${extra}. Để tên có dấu cách trong ngoặc kép; nhiều tệp thì dùng: roviec read THƯ-MỤC --jsonl`,
    unknownOption: (option: string) => `Không có tùy chọn ${option}. Xem: roviec --help`,
    optionNeedsValue: (option: string) => `Tùy chọn ${option} cần một giá trị đi kèm. Xem: roviec --help`,
    optionTakesNoValue: (option: string) => `Tùy chọn ${option} không nhận giá trị: chỉ viết ${option}`,
    unknownLanguage: (language: string) => `Chưa có ngôn ngữ "${language}". Dùng --lang vi hoặc --lang en`,
    unknownCode: (code: string, codes: string) => `Không có mã kiểm tra "${code}". Các mã: ${codes}`,
    folder: (path: string) => `${path} là thư mục. Đọc cả thư mục: roviec read ${typedPath(path)} --jsonl`,
    notFolderVerb: (path: string) =>
      `${path} là thư mục, lệnh này đọc một tệp; hãy nêu một tệp trong đó, hoặc đọc cả thư mục: roviec read ${typedPath(path)} --jsonl`,
  },

  open: {
    missing: (path: string) => `${path}: không có tệp này; xem lại tên và thư mục`,
    forbidden: (path: string) => `${path}: không có quyền đọc; hãy nhờ người quản trị cấp quyền hoặc chép về thư mục của mình`,
    notFile: (path: string) => `${path}: đây là thư mục hoặc thiết bị, không phải tệp; hãy chọn một tệp`,
    standardInput: 'đầu vào chuẩn',
    failed: (path: string, reason: string) => `${path}: không đọc được (${reason})`,
    refused: (path: string, reason: string) => `${path}: ${reason}`,
    badAgencies: (path: string) => `${path}: danh mục cơ quan phải là JSON dạng [{ "id": "…", "name": "…", "aliases": ["…"] }]`,
    secret: (level: string, law: { number: string; article: number; clause: number }) =>
      `Từ chối: văn bản mang dấu ${level}. Không được soạn thảo, lưu giữ bí mật nhà nước trên máy nối mạng (Luật Bảo vệ bí mật nhà nước số ${law.number}, Điều ${law.article} khoản ${law.clause}). Không giữ lại gì của tệp này.`,
    secretMark: 'độ mật',
    bug: (reason: string) =>
      `Rõ Việc gặp sự cố khi đọc tệp này (${reason}). Đây là lỗi của chương trình, không phải của văn bản: xin báo lại cho nhóm phát triển.`,
  },

  progress: {
    page: (page: number, pages: number, stage: 'text' | 'ocr') => `${stage === 'ocr' ? 'Nhận dạng chữ' : 'Đọc'}: trang ${page}/${pages}`,
    convert: 'Đang chuyển đổi tệp …',
    file: (index: number, count: number, name: string) => `[${index}/${count}] ${name}`,
    emptyFolder: (folder: string) => `Không thấy văn bản nào trong ${folder}.`,
    folderDone: (read: number, refused: number, passedOver: number) =>
      `Đã đọc ${read} văn bản${refused > 0 ? `, ${refused} tệp không đọc được` : ''}${passedOver > 0 ? `, bỏ qua ${passedOver} tệp không phải văn bản` : ''}.`,
  },

  check: {
    none: (path: string) => `${path}: không thấy vấn đề nào.`,
  },

  summary: {
    untitled: 'văn bản chưa rõ loại',
    noReference: 'chưa có số',
    issuer: 'Cơ quan',
    date: 'Ngày',
    noDate: 'chưa đủ ngày tháng năm',
    signatory: 'Người ký',
    capacity: { onBehalfOf: 'thay mặt', deputising: 'ký thay', byOrder: 'thừa lệnh', delegated: 'thừa ủy quyền', acting: 'quyền' } as Record<string, string>,
    recipients: 'Nơi nhận',
    moreRecipients: (count: number) => `và ${count} nơi khác`,
    urgency: 'Độ khẩn',
    source: 'Tệp',
    pages: (count: number) => `${count} trang`,
    scanned: 'bản quét, nhận dạng chữ',
    counts: { tasks: (n: number) => `${n} nhiệm vụ`, indicators: (n: number) => `${n} chỉ tiêu`, citations: (n: number) => `${n} viện dẫn` },
    problemCounts: { error: (n: number) => `${n} lỗi`, warning: (n: number) => `${n} cảnh báo`, advice: (n: number) => `${n} gợi ý` },
    noProblems: 'không thấy lỗi',

    outline: 'Bố cục',
    sectionTasks: (count: number) => `${count} nhiệm vụ`,
    moreSections: (count: number, file: string) => `… và ${count} mục nữa: roviec structure ${typedPath(file)}`,

    tasks: 'Nhiệm vụ',
    noTasks: 'Không thấy nhiệm vụ nào được giao trong văn bản.',
    taskColumns: { number: '#', task: 'Nội dung', lead: 'Chủ trì', supporting: 'Phối hợp', deadline: 'Thời hạn', deliverable: 'Sản phẩm' },
    missing: 'thiếu',
    none: '—',
    from: (where: string) => `↑ ${where}`,
    fromLine: (line: number) => `dòng ${line}`,
    inferredMark: '≈',
    recurring: 'định kỳ',
    legend: ['↑ lấy từ đề mục, câu dẫn hoặc cột bảng ở trên', '≈ máy suy ra theo quy tắc', 'thiếu: văn bản không nêu'],
    complete: (complete: number, total: number) => `Rõ chủ trì, thời hạn, sản phẩm: ${complete}/${total} nhiệm vụ`,
    lacking: (count: number, gap: string) => `${count} thiếu ${gap}`,

    indicators: 'Chỉ tiêu',
    indicatorColumns: { name: 'Chỉ tiêu', actual: 'Thực hiện', target: 'Kế hoạch', percent: '% KH', change: 'So sánh', period: 'Kỳ' },
    unlessSaid: 'trừ dòng ghi kỳ khác',
    change: (change: NonNullable<Indicator['change']>) => {
      const { amount, against: base } = changeParts(change, signed)
      return `${amount} so với ${base}`.trim()
    },

    citations: 'Viện dẫn',
    citationColumns: { reference: 'Số, ký hiệu', type: 'Loại', date: 'Ngày', issuer: 'Cơ quan', lines: 'Dòng' },

    problems: 'Vấn đề',
    at: (line: number, column: number) => `dòng ${line}, cột ${column}`,
    incompleteTasks: (count: number) => `${count} nhiệm vụ chưa đủ chủ trì, thời hạn hoặc sản phẩm: xem phần Nhiệm vụ.`,
    leaderlessTasks: (count: number) => `${count} nhiệm vụ chưa rõ đơn vị chủ trì: xem phần Nhiệm vụ.`,
    moreProblems: (count: number, file: string) => `… và ${count} gợi ý nữa: roviec check ${typedPath(file)}`,
    toLine: (line: number) => `(đến dòng ${line})`,

    tables: 'Bảng',
    tableRows: (rows: number) => `${rows} dòng`,
    footnotes: 'Chú thích',
    footnoteWithoutAnchor: 'không thấy chỗ gọi',
  },
}

export type Locale = typeof vi
