import { describe, expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { type SheetField, sheetStates } from '../lexicon/sheet-columns.ts'
import type { Agency } from '../organisation/agency.ts'
import { agencyMatcher } from '../organisation/match.ts'
import { bodiesIn, bodyFinder, rolesIn } from './bodies.ts'
import { guessColumns } from './columns.ts'
import { readDay } from './days.ts'
import { explainRow } from './explain.ts'
import { findHeader, headsAt, linesBelow } from './header.ts'
import { personNamed, type SheetPerson } from './people.ts'
import { readStatus } from './status.ts'
import { type RowContext, readTaskRow } from './task-row.ts'

const agency = (id: string, name: string, aliases: string[] = []): Agency => ({
  id,
  kind: 'other',
  name,
  aliases,
  parentId: null,
  formerParents: [],
  position: 0,
  validFrom: null,
  validTo: null,
})
const agencies = [
  agency('kt', 'Phòng Kinh tế', ['PKT']),
  agency('ktht', 'Phòng Kinh tế, Hạ tầng và Đô thị'),
  agency('ca', 'Công an xã', ['CAX']),
  agency('vhxh', 'Phòng Văn hóa - Xã hội', ['Phòng VHXH']),
  agency('vp', 'Văn phòng Đảng ủy xã', ['VPĐU']),
]
const find = bodyFinder(agencyMatcher(agencies), [])

const lines = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))
const heads = (...whole: string[]) => whole.map(each => ({ whole: each, last: each }))

describe('columns are known by their heads', () => {
  test.each<[string[], (SheetField | null)[]]>([
    [
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Lãnh đạo phụ trách', 'Văn bản giao', 'Ghi chú', 'Tình trạng'],
      ['ordinal', 'content', 'lead', 'supporting', 'deadline', 'deliverable', 'leader', 'source', 'note', 'status'],
    ],
    [
      ['stt', 'noi dung nhiem vu', 'don vi thuc hien', 'thoi gian hoan thanh', 'ket qua'],
      ['ordinal', 'content', 'lead', 'deadline', 'status'],
    ],
    [
      ['SỐ TT', 'NHIỆM VỤ ĐƯỢC GIAO', 'CƠ QUAN, ĐƠN VỊ CHỦ TRÌ', 'CƠ QUAN, ĐƠN VỊ PHỐI HỢP', 'THỜI HẠN HOÀN THÀNH (ngày/tháng/năm)', 'SẢN PHẨM/KẾT QUẢ ĐẦU RA'],
      ['ordinal', 'content', 'lead', 'supporting', 'deadline', 'deliverable'],
    ],
    [
      ['Nội dung', 'Đơn vị tính', 'Đơn vị', 'Số lượng', 'Ký nhận'],
      ['content', null, 'lead', null, null],
    ],
    [
      ['Nội dung', 'Chủ trì', 'Ngày hoàn thành'],
      ['content', 'lead', 'deadline'],
    ],
    [
      ['Nội dung', 'Chủ trì', 'Hạn', 'Ngày hoàn thành'],
      ['content', 'lead', 'deadline', 'completedOn'],
    ],
    [
      ['Tên công việc', 'Đơn vị', 'Tiến độ, thời gian hoàn thành', 'Tiến độ thực hiện', 'Chuyên viên theo dõi', 'Lĩnh vực', 'Ngày giao'],
      ['content', 'lead', 'deadline', 'status', 'inCharge', 'field', 'assignedOn'],
    ],
    [
      ['Họ và tên', 'Năm sinh', 'Địa chỉ'],
      [null, null, null],
    ],
  ])('%j', (written, fields) => expect(guessColumns(heads(...written))).toEqual(fields))
})

describe('the head of a sheet', () => {
  const title = 'BẢNG THEO DÕI NHIỆM VỤ CỦA ỦY BAN NHÂN DÂN XÃ'

  test('below a letterhead and a title that is merged over all columns', () => {
    const sheet = lines(
      ['ĐẢNG BỘ TỈNH', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      [title, title, title, title],
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Rà soát', 'Công an xã', '30/6'],
    )
    expect(findHeader(sheet)).toEqual({ from: 2, lines: 1, columns: ['ordinal', 'content', 'lead', 'deadline'] })
  })

  test('in two lines, some cells merged downwards, some across', () => {
    const sheet = lines(
      ['TT', 'Nội dung', 'Cơ quan thực hiện', 'Cơ quan thực hiện', 'Thời gian', 'Thời gian'],
      ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Giao', 'Hoàn thành'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['1', 'Rà soát', 'Công an xã', '', '', '30/6'],
    )
    const found = findHeader(sheet)
    expect(found).toEqual({ from: 0, lines: 2, columns: ['ordinal', 'content', 'lead', 'supporting', 'assignedOn', 'deadline'] })
    expect(headsAt(sheet, { from: 0, lines: 2 })[3]).toEqual({ whole: 'Cơ quan thực hiện Phối hợp', last: 'Phối hợp' })
    expect(linesBelow(sheet, { from: 0, lines: 2 }).map(({ number }) => number)).toEqual([4])
  })

  test('not in a first line of tasks, not where nothing says what is to be done', () => {
    expect(findHeader(lines(['Nội dung', 'Chủ trì'], ['Nhiệm vụ phối hợp', 'Văn bản giao việc 12']))).toMatchObject({ from: 0, lines: 1 })
    expect(findHeader(lines(['Họ tên', 'Đơn vị', 'Ghi chú'], ['Lò Văn Ai', 'Công an xã', '']))).toBeNull()
    expect(findHeader([])).toBeNull()
  })
})

describe('bodies of a cell', () => {
  const named = (cell: string) => bodiesIn(cell, find).map(({ agencyId, name }) => agencyId ?? `?${name}`)
  test.each([
    ['Phòng Kinh tế', ['kt']],
    ['PKT', ['kt']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['ktht']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị, Công an xã', ['ktht', 'ca']],
    ['Phòng Kinh tế, Công an xã', ['kt', 'ca']],
    ['Phòng Kinh tế và Công an xã', ['kt', 'ca']],
    ['- Phòng Kinh tế;\n- Công an xã.', ['kt', 'ca']],
    ['Phòng Văn hóa\n- Xã hội', ['vhxh']],
    ['Phòng VHXH / CAX', ['vhxh', 'ca']],
    ['Trạm Thú y, Công an xã', ['?Trạm Thú y', 'ca']],
    ['Ban Quản lý chợ và bến xe', ['?Ban Quản lý chợ và bến xe']],
    ['các thôn', ['?các thôn']],
    ['Công an xã; các thôn, bản trên địa bàn xã', ['ca', '?các thôn, bản trên địa bàn xã']],
    ['', []],
    [' - ', []],
  ])('%j', (cell, bodies) => expect(named(cell)).toEqual(bodies))

  test('what a person chose holds for every way of writing the name', () => {
    const chosen = bodyFinder(agencyMatcher(agencies), [
      { name: 'Trạm Thú y', agencyId: 'kt' },
      { name: 'các thôn', agencyId: null },
    ])
    expect(bodiesIn('TRẠM THÚ Y; các thôn', chosen)).toEqual([
      { name: 'TRẠM THÚ Y', agencyId: 'kt', suggestions: [], kept: false, general: false },
      { name: 'các thôn', agencyId: null, suggestions: [], kept: true, general: false },
    ])
  })

  test('near names are suggested, not taken', () => {
    expect(bodiesIn('Phong Kinh te', find)).toEqual([
      { name: 'Phong Kinh te', agencyId: null, suggestions: [{ id: 'kt', name: 'Phòng Kinh tế' }], kept: false, general: false },
    ])
  })

  test.each([
    ['Phòng Kinh tế chủ trì, phối hợp với Công an xã', 'Phòng Kinh tế', 'Công an xã'],
    ['Chủ trì: Phòng Kinh tế\nPhối hợp: Công an xã', 'Phòng Kinh tế', 'Công an xã'],
    ['Công an xã', 'Công an xã', ''],
  ])('%j: who leads, who supports', (cell, lead, supporting) => {
    const roles = rolesIn(cell)
    expect([roles.lead.replace(/^[\s:]+|\s+$/g, ''), roles.supporting.trim()]).toEqual([lead, supporting])
  })
})

test.each([
  ['30/6/2026', '2026-06-30'],
  ['ngày 30-06-26', '2026-06-30'],
  ['30.6.2026', '2026-06-30'],
  ['2026-06-30T00:00:00', '2026-06-30'],
  ['46203', '2026-06-30'],
  ['46203.5', '2026-06-30'],
  ['31/6/2026', null],
  ['6/30/2026', null],
  ['30/6', null],
  ['12', null],
  ['1234567', null],
  ['', null],
])('the day %j is %s', (text, day) => expect(readDay(text)).toBe(day))

test.each([
  ['Đã hoàn thành', 'done', null, null],
  ['Hoàn thành ngày 20/6/2026', 'done', '2026-06-20', null],
  ['Đã báo cáo tại 12-BC/UBND ngày 20/6/2026, hoàn thành', 'done', '2026-06-20', null],
  ['Hoàn thành 18/6/2026, báo cáo 20/6/2026', 'done', null, null],
  ['100%', 'done', null, 100],
  ['60 %', 'begun', null, 60],
  ['0%', 'not', null, 0],
  ['đạt 102%', 'not', null, null],
  ['Chưa hoàn thành', 'not', null, null],
  ['Đang thực hiện', 'begun', null, null],
  ['Cơ bản hoàn thành', 'begun', null, null],
  ['phấn đấu hoàn thành trước ngày 30/6/2026', 'not', null, null],
  ['DA XONG', 'done', null, null],
  ['', 'not', null, null],
])('the status %j: %s, on %s, %s percent', (text, how, completedOn, percent) =>
  expect(readStatus(text)).toEqual({ done: how === 'done', begun: how !== 'not', calledOff: false, completedOn, percent }))

test('our own words for how far a task is are understood again', () => {
  for (const [state, words] of Object.entries(sheetStates))
    for (const said of Object.values(words)) {
      const { done, begun, calledOff } = readStatus(said)
      expect([said, done, begun, calledOff]).toEqual([
        said,
        state === 'completed',
        ['inProgress', 'submitted', 'completed'].includes(state),
        state === 'cancelled',
      ])
    }
})

const people: SheetPerson[] = [
  { id: 'ha', name: 'Nguyễn Thị Hà', leader: true, agencyIds: ['vp'] },
  { id: 'en', name: 'Lò Văn Én', leader: false, agencyIds: ['kt'] },
  { id: 'an1', name: 'Vàng A An', leader: false, agencyIds: ['kt'] },
  { id: 'an2', name: 'Vàng A An', leader: false, agencyIds: ['ca'] },
]
test.each([
  ['Đ/c Nguyễn Thị Hà - Phó Bí thư', 'ha'],
  ['đồng chí nguyen thi ha', 'ha'],
  ['Lò Văn Én (0912…)', 'en'],
  ['Vàng A An', undefined],
  ['Hà', undefined],
])('%j is %s', (text, id) => expect(personNamed(text, people)?.id).toBe(id))

describe('a line', () => {
  const columns: (SheetField | null)[] = [
    'ordinal',
    'content',
    'lead',
    'supporting',
    'deadline',
    'deliverable',
    'leader',
    'inCharge',
    'source',
    'assignedOn',
    'status',
    'completedOn',
    'note',
  ]
  const context: RowContext = {
    columns,
    find,
    people,
    leadForAll: null,
    keepUnreadDeadlines: false,
    today: localDate('2026-08-10'),
    calendar: workCalendar(),
    deadlines: new Map(),
  }
  const read = (said: Partial<Record<SheetField, string>>, other: Partial<RowContext> = {}) =>
    readTaskRow({ number: 7, cells: columns.map(field => (field === null ? '' : (said[field] ?? ''))) }, { ...context, ...other })
  const codes = (said: Partial<Record<SheetField, string>>, other: Partial<RowContext> = {}) => {
    const { kind, faults, remarks } = read(said, other)
    return kind === 'heading' ? 'heading' : [...faults.map(({ code }) => code), ...remarks.map(({ code }) => `(${code})`)].join(' ')
  }
  const good = { ordinal: '1', content: 'Rà soát hộ nghèo', lead: 'Công an xã', deadline: '30/9/2026' }

  test('whole', () => {
    const row = read({
      ...good,
      supporting: 'Phòng Kinh tế, các thôn',
      deliverable: 'Báo cáo',
      leader: 'Đ/c Nguyễn Thị Hà',
      source: '12-KL/ĐU',
      assignedOn: '1/8/2026',
      status: 'Đạt 40%',
      note: 'x',
    })
    expect(row).toMatchObject({
      number: 7,
      kind: 'task',
      faults: [],
      task: {
        content: 'Rà soát hộ nghèo',
        lead: { agencyId: 'ca', name: 'Công an xã' },
        supporting: [
          { agencyId: 'kt', name: 'Phòng Kinh tế' },
          { agencyId: null, name: 'các thôn' },
        ],
        deadline: { text: '30/9/2026', kind: 'date', date: '2026-09-30', waits: false },
        deliverable: 'Báo cáo',
        leaderPersonId: 'ha',
        source: '12-KL/ĐU',
        assignedOn: '2026-08-01',
        done: false,
        percent: 40,
        status: 'Đạt 40%',
        note: 'x',
      },
    })
  })

  test.each([
    ['nothing wrong', good, ''],
    ['no deadline is none', { ...good, deadline: '' }, ''],
    ['a dash is no deadline', { ...good, deadline: '-' }, ''],
    ['a deadline in words', { ...good, deadline: 'trong quý III' }, ''],
    ['every month', { ...good, deadline: 'hằng tháng' }, ''],
    ['without an end', { ...good, deadline: 'thường xuyên' }, ''],
    ['a month', { ...good, deadline: '09/2026' }, ''],
    ['counted from what has not happened', { ...good, deadline: '10 ngày kể từ ngày nhận đủ hồ sơ' }, '(deadline-waits)'],
    ['words that lead nowhere', { ...good, deadline: 'theo kế hoạch' }, 'deadline-unread'],
    ['a day that is none', { ...good, deadline: '31/6/2026' }, 'deadline-unread'],
    ['no content', { ...good, content: '' }, 'no-content'],
    ['a content of one letter', { ...good, content: 'x' }, 'content-short'],
    ['too long', { ...good, content: 'x'.repeat(4001) }, 'too-long'],
    ['a product too long', { ...good, deliverable: 'x'.repeat(501) }, 'too-long'],
    ['no lead', { ...good, lead: '' }, 'no-lead'],
    ['a lead nobody knows', { ...good, lead: 'Trạm Thú y' }, 'unknown-agency'],
    ['several leads', { ...good, lead: 'Công an xã, Phòng Kinh tế' }, '(several-leads)'],
    ['somebody unknown beside it', { ...good, supporting: 'Trạm Thú y' }, '(supporting-by-name)'],
    ['a leader nobody knows', { ...good, leader: 'Đ/c Ai Đó' }, '(unknown-person)'],
    ['who does not work there', { ...good, inCharge: 'Lò Văn Én' }, '(unknown-person)'],
    ['who works there', { ...good, lead: 'PKT', inCharge: 'Lò Văn Én' }, ''],
    ['given on no day', { ...good, assignedOn: 'tháng trước' }, 'day-unread'],
    ['done, with its day', { ...good, status: 'Đã hoàn thành', completedOn: '5/8/2026' }, ''],
    ['done, the day in the words', { ...good, status: 'Hoàn thành ngày 5/8/2026' }, ''],
    ['a day alone', { ...good, completedOn: '5/8/2026' }, ''],
    ['done on no day', { ...good, status: 'Đã hoàn thành' }, 'done-without-day'],
    ['done tomorrow', { ...good, completedOn: '11/8/2026' }, 'done-in-future'],
    ['called off', { ...good, status: 'Đã hủy' }, 'called-off'],
    ['suspended', { ...good, status: 'Tạm dừng' }, ''],
    ['two things at once', { ...good, lead: '', deadline: 'theo kế hoạch' }, 'no-lead deadline-unread'],
    ['a chapter', { ordinal: 'II', content: 'LĨNH VỰC KINH TẾ' }, 'heading'],
    ['a title alone', { content: 'Nhiệm vụ tại Kết luận số 12' }, 'heading'],
    ['a signature', { lead: 'NGƯỜI LẬP BIỂU' }, 'heading'],
    ['a number alone', { ordinal: '7' }, 'heading'],
    ['a number and a task without anybody', { ordinal: '7', content: 'Rà soát hộ nghèo' }, 'no-lead'],
  ])('%s', (_, said, expected) => expect(codes(said)).toBe(expected))

  test('a line merged over all columns is a title', () => {
    const cells = columns.map(() => 'A. LĨNH VỰC VĂN HÓA')
    expect(readTaskRow({ number: 1, cells }, context).kind).toBe('heading')
  })

  test('what a person decides for the whole sheet', () => {
    const leadForAll = { agencyId: 'kt', name: 'Phòng Kinh tế' }
    expect(read({ ...good, lead: '' }, { leadForAll }).task.lead).toEqual(leadForAll)
    expect(read({ ...good, deadline: 'theo kế hoạch' }, { keepUnreadDeadlines: true })).toMatchObject({
      faults: [],
      remarks: [{ code: 'deadline-by-words' }],
      task: { deadline: { text: 'theo kế hoạch', date: null } },
    })
    const narrow = { ...context, columns: ['content' as const], leadForAll }
    expect(readTaskRow({ number: 1, cells: ['Rà soát hộ nghèo'] }, narrow)).toMatchObject({ kind: 'task', faults: [] })
  })

  test('terms count from the day on which the task was given', () => {
    expect(read({ ...good, assignedOn: '3/8/2026', deadline: '5 ngày làm việc' }).task.deadline?.date).toBe('2026-08-10')
  })

  test('the same said otherwise is the same', () => {
    const key = read(good).key
    expect(read({ ...good, content: 'RÀ SOÁT  hộ nghèo.', lead: 'CAX', deadline: '30-9-2026', note: 'khác' }).key).toBe(key)
    expect(read({ ...good, deadline: '1/10/2026' }).key).not.toBe(key)
    expect(read({ ...good, lead: 'PKT' }).key).not.toBe(key)
  })

  test('every fault is a sentence that says what to do', () => {
    const { faults } = read({ ...good, lead: 'Phong Kinh te', deadline: 'theo kế hoạch' })
    expect(faults.map(fault => explainRow(fault, 'vi'))).toEqual([
      'Không có cơ quan nào tên “Phong Kinh te”. Có phải “Phòng Kinh tế”? Hãy chọn cơ quan cho tên này.',
      'Thời hạn “theo kế hoạch”: “theo kế hoạch” không cho biết ngày nào. Hãy ghi một ngày cụ thể.',
    ])
    expect(explainRow({ code: 'done-without-day' }, 'en')).toContain('day of completion')
  })
})
