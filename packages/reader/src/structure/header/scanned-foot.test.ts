import { expect, test } from 'vitest'
import { headerOf } from './test/papers.ts'

const directive = (foot: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\n\nCHỈ THỊ\nVề việc phòng, chống cháy rừng\n\n1. Các thôn tổ chức trực gác đầy đủ trong cả mùa khô năm nay.\n\n${foot}`

test('a scan puts the signature right behind the recipients of the same lines', () => {
  const header = headerOf(directive('Nơi nhận: CHỦ TỊCH\n- Thường trực Đảng ủy;\n- Các thôn, bản; Lò Văn Én\n- Trạm Y tế xã;\n- Lưu: VT.'))
  expect(header.signatory).toMatchObject({ name: 'Lò Văn Én', position: 'Chủ tịch' })
  expect(header.recipients.map(recipient => recipient.name)).toEqual(['Thường trực Đảng ủy', 'Các thôn, bản', 'Trạm Y tế xã', 'VT'])
})

test('a post repeated under itself is the deputy’s; a name whose first letter is lost gets it back', () => {
  const header = headerOf(directive('Nơi nhận: CHỦ TỊCH\n- Thường trực Đảng ủy; + 9 tÓ HỦ TỊCH\n- Các thôn, bản; hạm Minh Tú\n- Lưu: VT.'))
  expect(header.signatory).toMatchObject({ name: 'Phạm Minh Tú', position: 'Phó Chủ tịch' })
})

test('what a scan lost of the letters joins no two lines of the signature, blank lines or not', () => {
  const wrapped = Array(6)
    .fill(
      '2. Các thôn tổ chức trực gác đầy đủ trong cả mùa khô năm nay, cử người canh lửa\nở chòi, ghi sổ trực và báo ngay về Công an xã khi thấy khói ở bìa rừng.',
    )
    .join('\n')
  const header = headerOf(
    directive(
      `${wrapped}\n\nNơi nhận: : CHỦ TỊCH\n- Trạm Y tế xã; + 9 tÓ HỦ TỊCH\n- Thường trực Đảng ủy; /.v⁄ 4 So\n\n- Các thôn, bản; rần Văn Bé\n- Lưu: VT, NC(tu12).`,
    ),
  )
  expect(header.signatory).toMatchObject({ name: 'Trần Văn Bé', position: 'Phó Chủ tịch' })
})

test('several recipients in one line stay recipients', () => {
  const header = headerOf(directive('Nơi nhận: CHỦ TỊCH\n- Thường trực Đảng ủy; lãnh đạo UBND xã;\n- Ban Thường vụ; Công an xã\n- Lưu: VT.\nLò Văn Én'))
  expect(header.signatory).toMatchObject({ name: 'Lò Văn Én', position: 'Chủ tịch' })
  expect(header.recipients.map(recipient => recipient.name)).toContain('Công an xã')
  expect(header.recipients.map(recipient => recipient.name)).toContain('lãnh đạo UBND xã')
})
