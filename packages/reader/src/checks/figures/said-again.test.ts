import { expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const reading = (text: string) => read(sourceFromText(`BÁO CÁO\nkết quả năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${text}`))
const errors = (text: string): string[] =>
  reading(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, actual, expected }) => `${code}: ${actual} for ${expected}`)

test.each([
  ['Gieo sạ 1.240 ha lúa, bằng 93% kế hoạch (1.240/1.333 ha).', []],
  ['Gieo sạ 1.240 ha lúa, bằng 73% kế hoạch (1.240/1.333 ha).', ['ratio-mismatch: 73% for 93%']],
  ['Kết nạp 56 hội viên, đạt 112% chỉ tiêu giao (56 hội viên).', []],
  ['Kết nạp 56 hội viên, đạt 112% chỉ tiêu giao (50 hội viên).', []],
  ['Kết nạp 56 hội viên, đạt 122% chỉ tiêu giao (50 hội viên).', ['plan-mismatch: 122% for 112%']],
  ['Vận động quỹ, Nhân dân góp 300 triệu đồng; đạt 132,8% kế hoạch (kế hoạch 1 tỷ đồng, thực hiện 1.328 triệu đồng).', []],
])('a bracket that says the result again is no plan: %s', (text, expected) => expect(errors(text)).toEqual(expected))

test('the plan behind the stroke in the bracket is the target', () => {
  const [indicator] = reading('Gieo sạ 1.240 ha lúa, bằng 93% kế hoạch (1.240/1.333 ha).').indicators
  expect(indicator).toMatchObject({ value: 1240, target: 1333, percentOfTarget: 93 })
})

test.each([
  ['Đã giải quyết 912 hồ sơ, trong đó 850 hồ sơ đúng hạn (93,2%); 415 hồ sơ đang giải quyết.', []],
  ['Đã giải quyết 912 hồ sơ, trong đó 850 hồ sơ đúng hạn, 72 hồ sơ quá hạn.', ['sum-mismatch: 912 for 922']],
])('a part with its share ends a list of one: %s', (text, expected) => expect(errors(text)).toEqual(expected))
