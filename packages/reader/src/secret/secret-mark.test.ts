import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../read.ts'
import { secretMark } from './secret-mark.ts'

const levelOf = (text: string): string | null => secretMark(sourceFromText(text))?.level ?? null

const letter = (stamp: string): string =>
  `UBND XÃ AN KHÊ THƯỢNG\nCÔNG AN XÃ\n${stamp}\nSố: 12/BC-CAX\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Khê Thượng, ngày 05 tháng 5 năm 2026\n\nBÁO CÁO\nTình hình an ninh nông thôn\n`

describe('secretMark finds', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['(MẬT)', 'MẬT'],
    ['[ TỐI MẬT ]', 'TỐI MẬT'],
    ['MẬT.', 'MẬT'],
    ['**MẬT**', 'MẬT'],
    ['| MẬT |', 'MẬT'],
    ['|  TUYỆT MẬT  |', 'TUYỆT MẬT'],
    ['M Ậ T', 'MẬT'],
    ['M  Ậ  T', 'MẬT'],
    ['T U Y Ệ T   M Ậ T', 'TUYỆT MẬT'],
    ['Độ mật: Mật', 'MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['ĐỘ MẬT: TUYỆT MẬT', 'TUYỆT MẬT'],
    ['TÓI MẬT', 'TỐI MẬT'],
    ['TUYẾT MẬT', 'TUYỆT MẬT'],
    ['TUYET MAT', 'TUYỆT MẬT'],
    ['MÂT', 'MẬT'],
    ['      MẬT', 'MẬT'],
  ])('%s in the head', (stamp, level) => expect(levelOf(letter(stamp))).toBe(level))

  it('a stamp in decomposed letters', () => expect(levelOf(letter('TỐI MẬT'.normalize('NFD')))).toBe('TỐI MẬT'))

  it('a stamp beside the right column of the head', () => {
    expect(levelOf('ĐẢNG ỦY XÃ AN KHÊ THƯỢNG        ĐẢNG CỘNG SẢN VIỆT NAM\nMẬT                An Khê Thượng, ngày 02 tháng 3 năm 2026')).toBe('MẬT')
  })

  it('a stamp in a head set as a table', () => {
    expect(levelOf('| ĐẢNG ỦY XÃ AN KHÊ THƯỢNG<br>TỐI MẬT | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|')).toBe('TỐI MẬT')
    expect(levelOf('| ĐẢNG ỦY XÃ AN KHÊ THƯỢNG MẬT | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|')).toBe('MẬT')
  })

  it('a stamp in small letters beside the mark for papers to be given back', () => expect(levelOf(letter('Tài liệu thu hồi\nMật'))).toBe('MẬT'))

  it('a number that ends with the mark', () => {
    expect(levelOf(letter('').replace('Số: 12/BC-CAX', 'Số: 12/BC-CAX (M)'))).toBe('MẬT')
    expect(levelOf('ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 12-BC/ĐU-M\n')).toBe('MẬT')
  })

  it('a sentence of the cover that says the level', () =>
    expect(levelOf('Tài liệu này thuộc danh mục bí mật nhà nước độ Tối mật.\n\nKẾ HOẠCH')).toBe('TỐI MẬT'))

  it('a stamp on a later page, where an attached paper begins', () => {
    const pages = `${'Nội dung báo cáo kinh tế - xã hội.\n'.repeat(80)}\fMẬT\nPHỤ LỤC\n`
    expect(levelOf(pages)).toBe('MẬT')
    const attached = `${'Nội dung báo cáo kinh tế - xã hội.\n'.repeat(80)}ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nĐẢNG CỘNG SẢN VIỆT NAM\nTUYỆT MẬT\n`
    expect(levelOf(attached)).toBe('TUYỆT MẬT')
  })

  it('the place of the stamp in the source', () => {
    const text = letter('(MẬT)')
    const mark = secretMark(sourceFromText(text))
    expect(text.slice(...(mark?.span ?? [0, 0]))).toContain('MẬT')
  })
})

describe('secretMark refuses', () => {
  it.each([
    'Tăng cường công tác bảo vệ bí mật nhà nước trên địa bàn xã.',
    'CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'V. CÔNG TÁC BẢO MẬT, AN TOÀN THÔNG TIN',
    'bảo mật thông tin cá nhân của người dân',
    'Mật độ dân số 120 người/km2',
    'MẬT ĐỘ DÂN SỐ',
    'Hỗ trợ 20 hộ nuôi ong mật',
    'Quyết định giải mật 12 hồ sơ',
    'LƯU HÀNH NỘI BỘ',
    'XEM XONG TRẢ LẠI',
    'Tài liệu thu hồi',
    'MỘT SỐ KẾT QUẢ VỀ BẢO VỆ BÍ\nMẬT NHÀ NƯỚC',
    'HƯỚNG DẪN VỀ VIỆC BẢO VỆ BÍ\nMẬT',
    '| STT | Tên sản phẩm | Mật | Ghi chú |',
    '| STT | TÊN VĂN BẢN | MẬT | GHI CHÚ |',
    'Độ mật: Không',
    'Độ mật: Thường',
    'Mật',
    'sản phẩm gồm:\nMật ong rừng',
    'Số: 12/BC-CAX',
    'Số 15-CTr/ĐU',
    'MẶT TRẬN TỔ QUỐC',
    'MẶT',
  ])('%s', line => expect(levelOf(letter(line))).toBeNull())

  it('a stamp word far down in running pages', () => {
    expect(levelOf(`${'Dòng nội dung.\n'.repeat(60)}MẬT\n${'Dòng nội dung.\n'.repeat(20)}`)).toBeNull()
  })

  it('an empty text', () => expect(levelOf('')).toBeNull())
})

it('a scan that lost the marks of the stamp is refused, a text that says MAT is not', () => {
  const text = 'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 02/BC-UBND\nMAT\nBÁO CÁO'
  expect(secretMark({ text, hints: [], ocr: true })?.level).toBe('MẬT')
  expect(secretMark({ text, hints: [], ocr: false })).toBeNull()
  expect(secretMark({ text: text.replace('MAT', 'TUYET MAT'), hints: [], ocr: true })?.level).toBe('TUYỆT MẬT')
  expect(secretMark({ text: text.replace('MAT', 'MAT NUOC'), hints: [], ocr: true })).toBeNull()
})
