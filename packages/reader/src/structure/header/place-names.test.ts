import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

/** Names of communes that are read as something else where their parts are words of the language. */
const names = [
  'xã Bản Bo',
  'xã Vụ Bản',
  'xã An Lạc Thôn',
  'xã Liên Minh',
  'xã Đoàn Kết',
  'xã Đoan Hùng',
  'xã Hội An',
  'xã Hội Thịnh',
  'xã Tà Xi Láng',
  'xã Ea Ktur',
  'xã Ea H’Leo',
  'xã Sốp Cộp',
  'xã Thống Nhất',
  'phường Trung Tâm',
  'phường Buôn Ma Thuột',
  "phường B'Lao",
]

const paper = (name: string, dateLine: string): string =>
  `ỦY BAN NHÂN DÂN\n${name.toUpperCase()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 18/TB-UBND\n${dateLine}\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND ${name}\n\n1. Giao Công an ${name} chủ trì tuần tra.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn An\n`

describe.each(names)('%s', name => {
  const place = name.slice(name.indexOf(' ') + 1)
  test.each([`${place}, ngày 09 tháng 3 năm 2026`, ''])('in the letterhead, above "%s"', dateLine => {
    const { header, tasks, problems } = read(sourceFromText(paper(name, dateLine)))
    expect(header.issuingBody).toBe(`Ủy ban nhân dân ${name}`)
    if (dateLine !== '') expect([header.place, header.issuedOn]).toEqual([place, '2026-03-09'])
    expect(tasks[0]?.lead.map(body => body.name)).toEqual([`Công an ${name}`])
    expect(problems.filter(({ code }) => code === 'spelling')).toEqual([])
  })
})

test('how the date line writes the name is how it is written', () => {
  for (const name of ['xã KDang', 'xã SRó', 'xã Cư M’gar']) {
    const place = name.slice(3)
    expect(read(sourceFromText(paper(name, `${place}, ngày 09 tháng 3 năm 2026`))).header.issuingBody).toBe(`Ủy ban nhân dân ${name}`)
  }
})

test('offices of culture and of society are no places', () => {
  const head = 'UBND XÃ AN KHÊ\nPHÒNG VĂN HÓA - XÃ HỘI\nSố: 18/BC-VHXH\nAn Khê, ngày 09 tháng 3 năm 2026\n\nBÁO CÁO\nTình hình\n'
  expect(read(sourceFromText(head)).header.issuingBody).toBe('Phòng Văn hóa - Xã hội xã An Khê')
})

test('a name of the highlands is not cut into syllables', () => {
  const head = 'ỦY BAN NHÂN DÂN\nXÃ ĐẮK SƠMEI\nSố: 18/TB-UBND\nĐắk Sơmei, ngày 09 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận\n'
  expect(read(sourceFromText(head)).header).toMatchObject({ issuingBody: 'Ủy ban nhân dân xã Đắk Sơmei', place: 'Đắk Sơmei', issuedOn: '2026-03-09' })
})
