import { stripVTControlCharacters } from 'node:util'
import type { Reading } from '@roviec/reader'
import { describe, expect, it } from 'vitest'
import { at, sampleReading } from '../../test/sample-reading.ts'
import { en } from '../locales/en.ts'
import { vi } from '../locales/vi.ts'
import type { Io, Session } from '../session.ts'
import { styleFor } from '../terminal/style.ts'
import { displayWidth } from '../terminal/width.ts'
import { showFindings, showStructure, summarise } from './summary.ts'

function session(columns = 100, colour = false, locale = vi): Session {
  return { io: { columns } as Io, locale, style: styleFor(colour), options: { json: false, jsonl: false, full: false, colour, agencies: null } }
}

const empty: Reading = {
  ...sampleReading,
  text: '',
  header: {
    documentType: null,
    reference: null,
    issuingBody: null,
    place: null,
    issuedOn: null,
    subject: null,
    urgency: null,
    recipients: [],
    signatory: null,
  },
  outline: [],
  citations: [],
  tasks: [],
  indicators: [],
  problems: [],
}

describe('summarise', () => {
  const shown = summarise(sampleReading, 'ket-luan.txt', session())

  it('opens with the card of the header', () => {
    expect(shown).toMatch(/^╭─+╮\n│ KẾT LUẬN +27-KL\/ĐU │\n/)
    expect(shown).toContain('Ban Thường vụ Đảng ủy xã An Khê Thượng')
    expect(shown).toContain('12/3/2026 · An Khê Thượng')
    expect(shown).toContain('Lò Thị Mẫu, Phó Bí thư (thay mặt Ban Thường vụ)')
  })

  it('counts what was found', () => expect(shown).toContain('4 nhiệm vụ · 3 chỉ tiêu · 2 viện dẫn · 2 lỗi · 1 gợi ý'))

  it('says where an inherited lead comes from, and which gaps there are', () => {
    expect(shown).toMatch(/↑\u00a01 /)
    expect(shown).toMatch(/ thiếu +thiếu/)
    expect(shown).toContain('2/4 nhiệm vụ · 1 thiếu thời hạn · 2 thiếu sản phẩm')
  })

  it('marks a plan that was worked back, and puts a target into the column of plans', () => {
    expect(shown).toMatch(/Tổng đàn gia súc +6\.670 con +≈ 10\.030 +66,5%/)
    expect(shown).toMatch(/Tỷ lệ hộ nghèo +3% +năm 2030/)
  })

  it('says the period of most indicators once, in the title', () => {
    const periods = (...all: (string | null)[]) =>
      summarise({ ...sampleReading, indicators: all.map(period => ({ ...sampleReading.indicators[0]!, period })) }, 'x.txt', session())
    expect(periods('2026S1', '2026S1')).toMatch(/CHỈ TIÊU \(2\) · 6 tháng đầu 2026\n.*% KH\n/)
    const mixed = periods('2026S1', '2026S1', '2026S1', '2030', null)
    expect(mixed).toMatch(/CHỈ TIÊU \(5\) · 6 tháng đầu 2026, trừ dòng ghi kỳ khác\n.*% KH +Kỳ\n/)
    expect(mixed.match(/66,5%(?! kế).*/g)).toEqual(['66,5%', '66,5%', '66,5%', '66,5%  năm 2030', '66,5%  —'])
    expect(periods('2026', '2030')).toMatch(/CHỈ TIÊU \(2\)\n/)
  })

  it('puts the marker exactly under the place', () => {
    const lines = shown.split('\n')
    const quoted = lines.findIndex(line => line.includes('│') && line.includes('120/150 ha'))
    const start = displayWidth(lines[quoted]!.slice(0, lines[quoted]!.indexOf('120/150')))
    expect(lines[quoted + 1]!.indexOf('^')).toBe(start)
    expect(lines[quoted + 1]!.trim().match(/\^+$/)?.[0]).toHaveLength('120/150 ha rừng, đạt 75% kế hoạch năm'.length)
  })

  it('keeps tasks without lead or deadline out of the list of problems: the table shows them', () => {
    expect(shown).not.toContain('task-incomplete')
    expect(shown).toContain('1 nhiệm vụ chưa đủ')
    const leaderless = { ...sampleReading, problems: sampleReading.problems.map(problem => ({ ...problem, inputs: { missing: ['lead', 'deliverable'] } })) }
    expect(summarise(leaderless, 'ket-luan.txt', session())).toContain('1 nhiệm vụ chưa rõ đơn vị chủ trì')
  })

  it('becomes records in a narrow terminal', () => {
    const narrow = summarise(sampleReading, 'ket-luan.txt', session(44))
    expect(narrow).toContain(' 3  Tăng cường kiểm tra an toàn hồ đập.\n    Chủ trì   Ủy ban nhân dân xã ↑\u00a01\n    Thời hạn  thiếu\n    Sản phẩm  thiếu\n')
    expect(narrow).toContain(' Trồng mới rừng\n   Thực hiện  120 ha\n   Kế hoạch   150\n')
    expect(narrow).toContain(' 62-KH/TU\n   Loại     kế hoạch\n')
    expect(narrow).not.toContain('—')
  })

  it('counts the recipients it has no room for', () => {
    const recipients = Array.from({ length: 7 }, (_, index) => ({ name: `Thường trực Đảng ủy xã số ${index + 1}`, purpose: null }))
    const crowded = { ...sampleReading, header: { ...sampleReading.header, recipients } }
    expect(summarise(crowded, 'x.txt', session(100))).toMatch(/và\s[\s│]*3[\s│]+nơi[\s│]+khác/)
    expect(summarise(crowded, 'x.txt', session(44))).toMatch(/và\s[\s│]*5[\s│]+nơi[\s│]+khác/)
  })

  it('leaves a column of citations out that none fills', () => {
    const bare = { ...sampleReading, citations: sampleReading.citations.map(citation => ({ ...citation, issuingBody: null })) }
    expect(summarise(bare, 'x.txt', session())).toMatch(/ Số, ký hiệu +Loại +Ngày +Dòng\n/)
  })

  it.each([40, 50, 60, 80, 100, 120])('fits %i columns', columns => {
    const drawn = [
      summarise,
      (reading: Reading, _: string, to: Session) => showStructure(reading, to),
      (reading: Reading, _: string, to: Session) => showFindings(reading, to),
    ]
    const lines = drawn.flatMap(draw => [vi, en].flatMap(locale => draw(sampleReading, 'ket-luan.txt', session(columns, false, locale)).split('\n')))
    expect(lines.filter(line => displayWidth(line) > columns || line !== line.trimEnd())).toEqual([])
  })

  it('says the same with colour as without', () => {
    const coloured = summarise(sampleReading, 'ket-luan.txt', session(100, true))
    expect(coloured).not.toBe(shown)
    expect(stripVTControlCharacters(coloured)).toBe(shown)
  })

  it('speaks English beside Vietnamese', () => {
    const english = summarise(sampleReading, 'ket-luan.txt', session(100, false, en))
    expect(english).toContain('4 tasks · 3 indicators · 2 citations · 2 errors · 1 piece of advice')
    expect(english).toContain('TASKS (4)')
    expect(english).toMatch(/6,670 con/)
  })

  it('stands an empty reading', () => {
    const bare = summarise(empty, 'x.txt', session())
    expect(bare).toContain(vi.summary.untitled.toUpperCase())
    expect(bare).toContain(vi.summary.noReference)
    expect(bare).toContain(vi.summary.noTasks)
    expect(bare).toContain(vi.summary.noProblems)
  })

  it('lets no document steer the terminal', () => {
    const hostile: Reading = { ...sampleReading, header: { ...sampleReading.header, subject: 'về\u001b[2Jviệc\u0007', reference: '1\u001b]0;x' } }
    expect(summarise(hostile, 'x.txt', session())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it('shortens long lists and says how to see the rest', () => {
    const advice = { ...sampleReading.problems[0]!, code: 'spelling', severity: 'advice' } as const
    const long: Reading = { ...sampleReading, problems: Array.from({ length: 20 }, () => advice) }
    expect(summarise(long, 'van ban.txt', session())).toContain('… và 12 gợi ý nữa: roviec check "van ban.txt"')
  })
})

describe('the other verbs', () => {
  it('structure shows headings, tables and footnotes', () => {
    const reading: Reading = {
      ...sampleReading,
      tables: [{ span: at('| ĐẢNG BỘ TỈNH TRƯỜNG SƠN | ĐẢNG CỘNG SẢN VIỆT NAM |'), columns: ['TT', 'Nội dung'], rows: [] }],
      footnotes: [{ mark: '1', span: at('I. Kết quả'), anchor: null }],
    }
    const shown = showStructure(reading, session())
    expect(shown).toMatch(/BẢNG \(1\)\n dòng 1 · 0 dòng {2}TT │ Nội dung/)
    expect(shown).toContain('1. không thấy chỗ gọi  I. Kết quả')
    expect(shown).not.toContain('VIỆN DẪN')
  })

  it('findings shows citations, tasks and indicators', () => {
    const shown = showFindings(sampleReading, session())
    expect(
      ['VIỆN DẪN (2)', 'NHIỆM VỤ (4)', 'CHỈ TIÊU (3)']
        .map(part => shown.indexOf(part))
        .every((place, index, all) => place >= 0 && place > (all[index - 1] ?? -1)),
    ).toBe(true)
  })
})
