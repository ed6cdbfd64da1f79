import { describe, expect, test } from 'vitest'
import { mend } from '../../text/mend.ts'
import { wordsOf } from '../../text/phrases.ts'
import { readBodies } from './names.ts'
import { generalBodies } from './test/general-bodies.ts'
import { namedCommittees } from './test/named-committees.ts'
import { namedOffices } from './test/named-offices.ts'
import { postsAndOthers } from './test/posts-and-others.ts'

const bodiesIn = (text: string): string[] => {
  const mended = mend(text)
  return readBodies(mended, wordsOf(mended.key, 0, mended.key.length), 0)?.bodies.map(body => body.name) ?? []
}

describe.each([...namedOffices, ...namedCommittees, ...postsAndOthers, ...generalBodies])('%s', name => {
  test('before the work, first in a list, last in a list', () => {
    expect(bodiesIn(`${name} rà soát, tổng hợp danh sách`)).toEqual([name])
    expect(bodiesIn(`${name}, Trạm Y tế xã và các thôn tăng cường kiểm tra`)).toEqual([name, 'Trạm Y tế xã', 'các thôn'])
    expect(bodiesIn(`Trạm Y tế xã và ${name} phối hợp kiểm tra`)).toEqual(['Trạm Y tế xã', name])
  })
})

describe('a name ends', () => {
  test.each([
    ['Ban Chỉ đạo rà soát danh sách', ['Ban Chỉ đạo'], 'before work that no committee is named by'],
    ['Ban Chỉ đạo phòng, chống thiên tai rà soát, tổng hợp', ['Ban Chỉ đạo phòng, chống thiên tai'], 'behind its field'],
    ['Hội đồng thẩm định hồ sơ của các hộ', ['Hội đồng'], 'before work'],
    ['Bí thư Đảng ủy nhấn mạnh, Công an xã phải bố trí lực lượng', ['Bí thư Đảng ủy'], 'before what somebody says'],
    ['Phòng tổ chức kiểm tra', ['Phòng'], 'before work that an office could be named by'],
  ])('%s', (text, names) => {
    expect(bodiesIn(text)).toEqual(names)
  })
})
