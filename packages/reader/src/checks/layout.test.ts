import { describe, expect, it } from 'vitest'
import { emptyHeader } from '../structure/header/empty-header.ts'
import type { Header } from '../types.ts'
import { layout } from './layout.ts'
import { problemsOf } from './test/context.ts'

interface Parts {
  head?: string
  title?: string
  body?: string
  closing?: string
}

const party = 'ĐẢNG BỘ TỈNH TRƯỜNG SƠN\n\nĐẢNG ỦY XÃ AN KHÊ THƯỢNG\n\n*\n\nSố 12-BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nAn Khê Thượng, ngày 05 tháng 02 năm 2026'
const state =
  'ỦY BAN NHÂN DÂN\n\nXÃ AN KHÊ THƯỢNG\n\nSố: 12/BC-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nAn Khê Thượng, ngày 05 tháng 02 năm 2026'
const partyClosing = 'Nơi nhận:\n\n- Thường trực Tỉnh ủy,\n\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nLương Thị Mận'
const stateClosing = 'Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nHà Văn Pạo'

const paper = ({
  head = party,
  title = 'BÁO CÁO\n\ntình hình quý I',
  body = 'Trong quý I, Đảng ủy đã lãnh đạo toàn diện các mặt công tác.',
  closing = partyClosing,
}: Parts): string => [head, title, body, closing].filter(Boolean).join('\n\n')
const statePaper = (parts: Parts): string =>
  paper({ head: state, body: 'Trong quý I, xã đã làm tốt công tác thu ngân sách./.', closing: stateClosing, ...parts })
const told = (text: string, header: Partial<Header> = {}): string[] =>
  problemsOf(layout, text, { header: { ...emptyHeader, ...header } }).map(
    problem => `${problem.inputs.rule}: ${problem.actual} for ${problem.expected} by ${problem.inputs.ruleSet}`,
  )

describe('layout', () => {
  it.each([
    ['a Party paper', paper({})],
    ['a State paper', statePaper({})],
    ['a paper whose number stands in one line with the names', paper({ head: party.replace('\n\n*\n\n', ' * ') })],
  ])('finds nothing in %s that keeps the rules', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['the colon of the State', paper({ head: party.replace('Số 12', 'Số: 12') }), ['number-word: Số: for Số by party-399']],
    ['a missing colon', statePaper({ head: state.replace('Số: 12', 'Số 12') }), ['number-word: Số for Số: by state-30']],
    ['a number below ten', paper({ head: party.replace('12-BC', '5-BC') }), ['number-padding: 5 for 05 by party-399']],
    ['a day below ten', paper({ head: party.replace('ngày 05', 'ngày 5') }), ['date-padding: ngày 5 tháng 02 năm for ngày 05 tháng 02 năm by party-399']],
    ['February', statePaper({ head: state.replace('tháng 02', 'tháng 2') }), ['date-padding: ngày 05 tháng 2 năm for ngày 05 tháng 02 năm by state-30']],
    ['the dot of the State', paper({ closing: partyClosing.replace('T/M', 'TM.') }), ['capacity: TM. for T/M by party-399']],
    ['the slash of the Party', statePaper({ closing: stateClosing.replace('TM.', 'T/M') }), ['capacity: T/M for TM. by state-30']],
    ['K/T in a State paper', statePaper({ closing: stateClosing.replace('TM. ỦY BAN NHÂN DÂN', 'K/T CHỦ TỊCH') }), ['capacity: K/T for KT. by state-30']],
    ['the end of a State paper under a Party paper', paper({ body: 'Trong quý I, các chi bộ đã thực hiện tốt./.' }), ['ending: ./. for . by party-399']],
    ['a full stop under a State paper', statePaper({ body: 'Trong quý I, các thôn đã thực hiện tốt.' }), ['ending: . for ./. by state-30']],
    ['no recipients', paper({ closing: 'T/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nLương Thị Mận' }), ['missing-recipients: null for recipients by party-399']],
    ['no signature', statePaper({ closing: 'Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT.' }), ['missing-signature: null for signature by state-30']],
    ['no motto', paper({ head: party.replace('ĐẢNG CỘNG SẢN VIỆT NAM\n\n', '') }), ['missing-motto: null for motto by party-399']],
    ['no number', statePaper({ head: state.replace('Số: 12/BC-UBND\n\n', '') }), ['missing-number: null for number by state-30']],
    [
      'no place and date',
      paper({ head: party.replace('\n\nAn Khê Thượng, ngày 05 tháng 02 năm 2026', '') }),
      ['missing-placeDate: null for placeDate by party-399'],
    ],
    [
      'a reference cited without the comma',
      paper({ body: 'Thực hiện Nghị quyết số 11-NQ/ĐU ngày 25/01/2026 và Kế hoạch số 08-KH/ĐU ngày 26/01/2026.' }),
      ['citation-comma: số 11-NQ/ĐU ngày 25/01/2026 for số 11-NQ/ĐU, ngày 25/01/2026 by party-399'],
    ],
    [
      'a reference cited with the comma of the Party',
      statePaper({ body: 'Thực hiện Quyết định số 31/QĐ-UBND, ngày 12/01/2026 của tỉnh./.' }),
      ['citation-comma: số 31/QĐ-UBND, ngày 12/01/2026 for số 31/QĐ-UBND ngày 12/01/2026 by state-30'],
    ],
    [
      'the date under the title',
      paper({ head: party.replace('\n\nAn Khê Thượng, ngày 05 tháng 02 năm 2026', ''), title: 'BÁO CÁO\n\nAn Khê Thượng, ngày 05 tháng 02 năm 2026' }),
      ['order-placeDate: after-title for before-title by party-399'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['2025-12-24', 'party-66'],
    ['2026-01-08', 'party-66'],
    ['2026-01-09', 'party-399'],
    ['2026-06-23', 'party-399'],
  ])('a Party paper of %s is under %s', (issuedOn, ruleSet) => {
    const [problem] = problemsOf(layout, paper({ head: party.replace('Số 12', 'Số: 12') }), { header: { ...emptyHeader, issuedOn } })
    expect(problem).toMatchObject({ severity: 'advice', blame: 'author', inputs: { ruleSet, assumed: false } })
  })

  it('takes a draft by its month, and says so', () => {
    const [problem] = problemsOf(layout, paper({ head: party.replace('Số 12', 'Số: ').replace('ngày 05 tháng 02 năm 2026', 'ngày tháng 9 năm 2025') }))
    expect(problem?.inputs).toMatchObject({ ruleSet: 'party-66', assumed: true, source: '36-HD/VPTW, mục II: số và ký hiệu' })
  })

  it.each([
    ['an excerpt', 'II. MỤC TIÊU\n\n1. Trồng rừng.\n\n2. Thu thuế.'],
    [
      'a title alone',
      'KẾT LUẬN\n\nCỦA BAN THƯỜNG VỤ\n\ntại kỳ họp thứ 8, ngày 18 tháng 3 năm 2026\n\nBan Thường vụ kết luận như sau:\n\n1. Trồng rừng.\n\nNơi nhận:\n\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nLương Thị Mận',
    ],
    [
      'a news item',
      'Xã An Khê Thượng tổ chức đại hội\n\nNgày 30/7, Đảng bộ xã tổ chức đại hội đại biểu lần thứ nhất với sự tham dự của 150 đại biểu ưu tú đại diện cho toàn đảng bộ.',
    ],
    [
      'a paper of the Front',
      statePaper({
        head: state.replace('ỦY BAN NHÂN DÂN', 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM').replace('Số:', 'Số'),
        body: 'Trong quý I, các thôn đã thực hiện tốt.',
      }),
    ],
    [
      'a paper of the youth',
      paper({ head: 'ĐOÀN THANH NIÊN XÃ AN KHÊ THƯỢNG\n\n***\n\nSố: 05-BC/ĐTN\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nAn Khê Thượng, ngày 5 tháng 2 năm 2026' }),
    ],
    ['a paper from before the rules known', statePaper({ head: state.replace('2026', '2019').replace('Số: 12', 'Số 12') })],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('leaves news alone whatever its head', () => {
    expect(told(paper({ head: party.replace('Số 12', 'Số: 12') }), { documentType: 'tin tức' })).toEqual([])
  })

  it('counts the citations and gives the rule', () => {
    const [problem] = problemsOf(layout, paper({ body: 'Thực hiện Nghị quyết số 11-NQ/ĐU ngày 25/01/2026 và Kế hoạch số 08-KH/ĐU ngày 26/01/2026.' }))
    expect(problem).toMatchObject({
      quote: 'số 11-NQ/ĐU ngày 25/01/2026',
      inputs: { rule: 'citation-comma', count: 2, source: '05-HD/VPTW: viện dẫn lần đầu' },
    })
  })
})
