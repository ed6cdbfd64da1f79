import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

describe('classes that exclude each other', () => {
  test.each([
    ['Khảo sát trong quý: rất hài lòng 52,4%, hài lòng 41,3%, bình thường 9,1%, không hài lòng 1,2%.', ['104% for 100%']],
    ['Độ tuổi hội viên: dưới 30 tuổi 18,2%; từ 31 đến 45 tuổi 41,5%; từ 46 đến 60 tuổi 33,1%; trên 60 tuổi 17,2%.', ['110% for 100%']],
    ['Sử dụng đất: đất nông nghiệp chiếm 84,2% (riêng đất rừng 66,1%), đất phi nông nghiệp chiếm 11,9%, đất chưa sử dụng chiếm 5,9%.', ['102% for 100%']],
    ['Nguồn vốn chương trình: ngân sách Trung ương 52%, ngân sách tỉnh 28,5%, ngân sách xã 7,3%, Nhân dân đóng góp 17,2% tổng vốn.', ['105% for 100%']],
    ['Hạnh kiểm: tốt 78,3%, khá 19,6%, đạt 2,1%; học lực: tốt 11,5%, khá 48,0%, đạt 44,1%, chưa đạt 3,4%.', ['107% for 100%']],
    ['Xã có 5 dân tộc: Thái chiếm 46,5%; Mông 28,1%; Kinh 22,4%; Dao 6,2%; Giáy 2,3%.', ['105,5% for 100%']],
    ['Khảo sát trong quý: rất hài lòng 52,4%, hài lòng 41,3%, bình thường 5,1%, không hài lòng 1,2%.', []],
    ['Chất lượng: lao động qua đào tạo 64,1%, chưa qua đào tạo 41,9%.', ['106% for 100%']],
    ['Chất lượng: lao động qua đào tạo 64,1%, chưa qua đào tạo 35,9%.', []],
    ['Tỷ lệ hộ dùng nước sạch 64,1%, hộ không có nhà tiêu hợp vệ sinh 41,9%.', []],
    ['Khảo sát (mỗi người được chọn nhiều mức): rất hài lòng 52,4%, hài lòng 41,3%, bình thường 9,1%, không hài lòng 1,2%.', []],
    ['Tỷ lệ hài lòng đạt 95,2%, trong đó rất hài lòng 54,1%, hài lòng 41,1%; không hài lòng 1,2%.', []],
    ['Độ tuổi hội viên: dưới 30 tuổi 18,2%; dưới 40 tuổi 41,5%; trên 60 tuổi 47,2%.', []],
    ['Giải ngân: ngân sách Trung ương 32%, ngân sách tỉnh 41%, ngân sách xã 50%.', []],
    ['Tỷ lệ hộ nghèo: Mông 52,1%, Thái 31,4%, Kinh 21,3%.', []],
    ['Học lực: khá, giỏi 60,5%, đạt 36%, chưa đạt 3,5%.', []],
    ['Tỷ lệ học sinh xếp loại: tốt 31,2%, khá 45,5%, đạt 22,1%, chưa đạt 1,3% (do làm tròn số).', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text, 'percent-sum')).toEqual(expected)
  })
})
