import { expect, test } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { emptyHeader } from '../../structure/header/empty-header.ts'
import { findIndicators } from './index.ts'

const goalsOf = (...rows: string[]) =>
  findIndicators(
    buildTree(
      sourceFromText(
        `KẾ HOẠCH\nchuyển đổi số\n\nI. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời hạn |\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
      ),
    ),
    { ...emptyHeader, documentType: 'kế hoạch', issuedOn: '2026-01-15' },
  ).map(({ value, unit, kind, name }) => `${kind} ${value}${unit} ${name}`)

test.each([
  ['a share that the product is', '| 1 | Lắp loa ở các thôn | Phòng Kinh tế | 100% thôn có loa | 15/9/2026 |', ['target 100% thôn có loa']],
  [
    'one that the work must reach',
    '| 1 | Nhập phiếu khảo sát, bảo đảm tối thiểu 70% phiếu được nhập | Công an xã | Báo cáo | 30/11/2026 |',
    ['target 70% phiếu được nhập'],
  ],
  ['said twice', '| 1 | Mở rộng đến 100% thôn | Phòng Kinh tế | 100% thôn sử dụng | 30/11/2026 |', ['target 100% thôn sử dụng']],
  ['places, not points', '| 1 | Cắm biển cảnh báo | Phòng Kinh tế | 100% điểm ngập có biển | 30/11/2026 |', ['target 100% điểm ngập có biển']],
  ['counts of the work', '| 1 | Bố trí ít nhất 02 máy tính tại sảnh | Văn phòng | 02 máy tính | 30/11/2026 |', []],
  ['where the work is', '| 1 | Kiểm tra các thôn có tỷ lệ dưới 50% | Văn phòng | Báo cáo | 30/11/2026 |', []],
])('%s', (_, row, expected) => {
  expect(goalsOf(row)).toEqual(expected)
})
