import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { emptyHeader } from '../../structure/header/empty-header.ts'
import type { Header } from '../../types.ts'
import { findIndicators } from './index.ts'

const header: Header = { ...emptyHeader, documentType: 'báo cáo', issuedOn: '2026-06-20' }

const paper = (sentence: string) =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 118/BC-UBND\nAn Khê Thượng, ngày 20 tháng 6 năm 2026\nBÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2026\n\nUBND xã báo cáo tình hình phát triển kinh tế - xã hội 6 tháng đầu năm trên địa bàn xã như sau:\n\nI. KẾT QUẢ THỰC HIỆN\n\n1. Các lĩnh vực\n\n${sentence}\n`

/** '1234.5 ha =98.7% Δ2.3%': value, unit, '/plan', '=percent of plan', 'Δchange'. */
function read(sentence: string): string[] {
  return findIndicators(buildTree(sourceFromText(paper(sentence))), header).map(indicator => {
    const { value, unit, target, percentOfTarget, change, kind } = indicator
    const delta = change
      ? ` Δ${change.percent !== null ? `${change.percent}%` : ''}${change.percent !== null && change.amount !== null ? ',' : ''}${change.amount ?? ''}`
      : ''
    return `${value} ${unit}${target === null ? '' : ` /${target}`}${percentOfTarget === null ? '' : ` =${percentOfTarget}%`}${delta}${kind === 'target' ? ' →' : ''}`
  })
}

const cases: [sentence: string, expected: string[]][] = [
  // shares of a whole said before
  [
    'Tổng số cán bộ khối Đảng là 40 đồng chí; trong đó: ngạch chuyên viên 31 người, chiếm 77,5%; thạc sỹ 05 người, chiếm 12,5%.',
    ['31 người /40 =77.5%', '5 người /40 =12.5%'],
  ],
  [
    'Khối Đảng có 40 người (thạc sỹ 05 người, chiếm 12,5%; đại học 35 người, chiếm 87,5%); khối chính quyền có 36 người (thạc sỹ 07 người, chiếm 19,4%; đại học 29 người, chiếm 80,6%).',
    ['5 người /40 =12.5%', '35 người /40 =87.5%', '7 người /36 =19.4%', '29 người /36 =80.6%'],
  ],
  [
    'Đảng bộ có 640 đảng viên, trong đó:\n\n- Nữ 288 đảng viên, chiếm 45%.\n\n- Dân tộc thiểu số 224 đảng viên, chiếm 35%.',
    ['288 đảng viên /640 =45%', '224 đảng viên /640 =35%'],
  ],
  ['Khối Đảng có 40 người; thạc sỹ 05 người, chiếm 12,5%; đại học 33 người, chiếm 87,5%.', ['5 người /40 =12.5%', '33 người =87.5%']],
  ['Toàn xã có 400 hộ; trồng 50 ha lúa nếp, chiếm 12,5%; 100 ha lúa tẻ, chiếm 25%.', ['50 ha =12.5%', '100 ha =25%']],
  [
    'Tỷ lệ hồ sơ đúng hạn toàn tỉnh đạt 97,2% (cấp tỉnh 12.040/12.520 hồ sơ, tỷ lệ 96,17%; cấp xã 24.310/24.860 hồ sơ, tỷ lệ 97,79%).',
    ['12040 hồ sơ /12520 =96.17%', '24310 hồ sơ /24860 =97.79%'],
  ],
  ['Toàn tỉnh có 25 xã đạt 19/19 tiêu chí, chiếm 26,9% số xã.', ['25 xã =26.9%']],
  ['Chỉ số sản xuất 5 ngành công nghiệp chủ lực tăng 12% so với cùng kỳ.', ['12 % Δ12%']],
  ['Phối hợp với Thuế cơ sở 5 thu ngân sách đạt 52% dự toán.', ['52 % =52%']],
  ['Tổng số biên chế được giao là 1.240 biên chế (cấp tỉnh: 412; cấp xã: 828).', []],
  ['Giải phóng mặt bằng được 612,4/875 ha đất của 18 dự án, đạt 70,0%.', ['612.4 ha /875 =70%']],
  ['Gieo trồng 1.536 ha/1.920 ha cây hằng năm, trong đó lúa 420/600 ha (70%).', ['1536 ha /1920', '420 ha /600 =70%']],
  // the percentage before the ratio it is of
  [
    'Đạt 40% đối với khối nông, lâm nghiệp (02/05 tổ), 12,5% đối với khối trường học (01/08 tổ) và 9% đối với các trưởng ban (01/11 đồng chí).',
    ['2 tổ /5 =40%', '1 tổ /8 =12.5%', '1 đồng chí /11 =9%'],
  ],
  [
    'Tỷ lệ xuất sắc đạt 20% đối với ủy viên (03/15 đồng chí) và chi ủy viên (02/10 đồng chí); đạt 14,2% đối với trưởng các phòng, ban (01/07 đồng chí).',
    ['3 đồng chí /15 =20%', '2 đồng chí /10 =20%', '1 đồng chí /7 =14.2%'],
  ],
  ['Kiểm tra hoàn thành 100% đối với 18/18 cơ quan, đơn vị và 27/27 tập thể.', ['18 cơ quan, đơn vị /18 =100%', '27 tập thể /27 =100%']],
  ['Hoàn thành 12/15 nhiệm vụ, đạt 80% kế hoạch của quý, còn lại của khối trường học (02/03 nhiệm vụ).', ['12 nhiệm vụ /15 =80%', '2 nhiệm vụ /3']],
  // percent of plan
  ['Tổng diện tích gieo trồng đạt 1.234,5 ha, bằng 98,7% kế hoạch, tăng 2,3% so với cùng kỳ.', ['1234.5 ha =98.7% Δ2.3%']],
  ['Thu ngân sách ước đạt 12,3/15 tỷ đồng, đạt 82% dự toán HĐND giao.', ['12.3 tỷ đồng /15 =82%']],
  ['Tổng đàn trâu 1.250 con, đạt 101% KH, giảm 15 con so với cùng kỳ.', ['1250 con =101% Δ-15']],
  ['Tỷ lệ hộ nghèo giảm 2,5% so với năm 2024.', ['2.5 % Δ-2.5%']],
  ['Giải ngân 4.567 triệu đồng/5.000 triệu đồng, đạt 91,34%.', ['4567 triệu đồng /5000 =91.34%']],
  ['Tỷ lệ trẻ em được tiêm chủng đầy đủ đạt 98% (KH 95%).', ['98 % /95']],
  ['Kết nạp 28 đảng viên mới, vượt 12% kế hoạch.', ['28 đảng viên =112%']],
  ['Sản lượng lương thực có hạt 3.450 tấn, đạt 51,2%KH năm.', ['3450 tấn =51.2%']],
  ['Diện tích khoai vụ đông 132 ha (100% kế hoạch).', ['132 ha =100%']],
  [
    'Giá trị sản xuất ngành nông, lâm, thủy sản (giá so sánh 2010) ước đạt 150,5 tỷ đồng, tăng 4,5% so với cùng kỳ, đạt 48% kế hoạch.',
    ['150.5 tỷ đồng =48% Δ4.5%'],
  ],
  ['Tổng thu ngân sách nhà nước ước thực hiện được 285,3 tỷ đồng, đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch HĐND huyện giao.', ['285.3 tỷ đồng =60%']],
  ['Thu nhập bình quân đầu người đạt 73,1 triệu đồng/người/năm, bằng 94,2% kế hoạch.', ['73.1 triệu đồng/người/năm =94.2%']],
  ['Giải ngân vốn đầu tư công đạt 65% kế hoạch.', ['65 % =65%']],
  ['Thu ngân sách gần 421 tỷ đồng, bằng gần 262% so với dự toán, tăng 55% so với cùng kỳ.', ['421 tỷ đồng =262% Δ55%']],
  ['Thu ngân sách đạt 75 tỷ đồng, vượt 23,2% dự toán.', ['75 tỷ đồng =123.2%']],
  ['Lúa đạt 115/116 ha. Đạt 99,13% so với kế hoạch.', ['115 ha /116 =99.13%']],
  ['Cây lạc: Diện tích gieo trồng 33/31,5 ha vượt 1,5 ha so với KH, năng suất đạt 30 tạ/ha.', ['33 ha /31.5']],
  ['Tổng đàn gia súc, gia cầm toàn xã có 17.919 con/14.066 con, đạt 127,39% KH.', ['17919 con /14066 =127.39%']],
  ['Tỷ lệ hộ nghèo ước giảm 5,36% (đạt 134% kế hoạch).', ['5.36 % =134%']],
  ['Trồng mới 85 ha rừng sản xuất/KH 100 ha, đạt 85%.', ['85 ha /100 =85%']],
  ['Kế hoạch giao 500 ha, thực hiện 450 ha, đạt 90%.', ['450 ha /500 =90%']],
  ['Gieo cấy lúa mùa 512 ha (kế hoạch 500 ha).', ['512 ha /500']],
  ['Tỷ lệ bao phủ bảo hiểm y tế đạt 91,2% dân số (kế hoạch năm 2026 là 94%).', ['91.2 % /94']],
  ['Đã giải ngân 6,354 tỷ đồng, đạt 83,7% kế hoạch vốn (kế hoạch vốn là 7,591 tỷ đồng).', ['6.354 tỷ đồng /7.591 =83.7%']],
  ['Tiêm phòng bệnh viêm da nổi cục cho đàn trâu, bò là: 971/876 = 110,8%.', ['971 null /876 =110.8%']],
  ['Hoàn thành 100% kế hoạch trồng cây phân tán.', ['100 % =100%']],
  ['Thu thuế, phí, lệ phí 3.250 triệu đồng, bằng 56% so với dự toán tỉnh giao và bằng 51% dự toán HĐND xã giao.', ['3250 triệu đồng =56%']],
  ['Chi thường xuyên 21.456 triệu đồng = 47,3% dự toán.', ['21456 triệu đồng =47.3%']],
  ['Sản lượng thủy sản khai thác đạt 1.120 tấn (đạt 56% KH, tăng 3,1% so CK).', ['1120 tấn =56% Δ3.1%']],
  ['Thực hiện giao quân được 21 thanh niên, đạt 100% chỉ tiêu trên giao.', ['21 thanh niên =100%']],
  ['Vận động Quỹ Đền ơn đáp nghĩa được 46,8 triệu đồng (đạt 117% chỉ tiêu giao).', ['46.8 triệu đồng =117%']],
  ['Toàn xã có 22/27 chỉ tiêu đạt và vượt kế hoạch.', ['22 chỉ tiêu /27']],
  ['Tổng thu ngân sách xã 176,614 tỷ đồng, đạt 148,5% dự toán tỉnh giao; giá trị xuất khẩu đạt 1 triệu USD, vượt chỉ tiêu đề ra.', ['176.614 tỷ đồng =148.5%']],
  ['Đàn lợn 3.450 con, bằng 86,25% KH năm; đàn gia cầm 45.200 con, bằng 90,4% KH năm.', ['3450 con =86.25%', '45200 con =90.4%']],
  ['Số người tham gia bảo hiểm xã hội tự nguyện là 215 người, đạt 71,7% chỉ tiêu.', ['215 người =71.7%']],
  ['Thu ngân sách trên địa bàn thực hiện 25 tỷ 941 triệu đồng, đạt 104,95% chỉ tiêu giao.', ['25941 triệu đồng =104.95%']],
  ['Thu tiền sử dụng đất được 6.318, 10 triệu đồng, đạt 72,7% dự toán.', ['6318.1 triệu đồng =72.7%']],
  ['Đón 6 nghìn 200 lượt khách, đạt 62% kế hoạch năm.', ['6200 lượt khách =62%']],
  ['Đàn gia cầm 1,17 triệu con, tăng 6% so với cùng kỳ.', ['1.17 triệu con Δ6%']],
  ['Sản lượng quế khô đạt 640 tấn, đạt 51,2 % kế hoạch.', ['640 tấn =51.2%']],
  // shares with their parts
  ['Xã có 712/712 = 100% đảng viên đã cài đặt ứng dụng.', ['712 đảng viên /712 =100%']],
  ['Đã họp dân ở 28/28 bản về sắp xếp lại thôn bản.', ['28 bản /28']],
  ['18/27 chi hội mở lớp truyền nghề cho trên 1.150 lượt hội viên.', ['18 chi hội /27']],
  ['Đã kiểm tra 30/41 cơ sở kinh doanh thực phẩm trên địa bàn.', ['30 cơ sở /41']],
  ['Đã khởi tố 02/03 vụ.', ['2 vụ /3']],
  ['Duy trì 09 trường đạt chuẩn quốc gia (chiếm 75%).', ['9 trường =75%']],
  ['Hoàn thành số hóa 100% dữ liệu hộ tịch (764/764 hồ sơ).', ['764 hồ sơ /764 =100%']],
  ['Tỷ lệ hộ nghèo còn 9,48% (371/3.912 hộ), 298 hộ cận nghèo, chiếm 7,62%.', ['371 hộ /3912 =9.48%', '298 hộ =7.62%']],
  [
    'Đã tiếp nhận 4.576 hồ sơ; đã giải quyết 4.500 hồ sơ, đạt 98,3%; trong đó trước hạn 4.400 hồ sơ (chiếm 97,8%), đúng hạn 90 hồ sơ (2%).',
    ['4500 hồ sơ /4576 =98.3%', '4400 hồ sơ /4500 =97.8%', '90 hồ sơ /4500 =2%'],
  ],
  ['Đầu năm xã có 4.120 hộ, trong đó 144 hộ nghèo (3,5%), 206 hộ cận nghèo (5%).', ['144 hộ /4120 =3.5%', '206 hộ /4120 =5%']],
  ['Kinh tế tư nhân đóng góp 14.175 tỷ đồng, chiếm 45,5% GRDP của tỉnh (31.150 tỷ đồng).', ['14175 tỷ đồng /31150 =45.5%']],
  ['Diện tích tưới chủ động 268 ha, chiếm 80,2% diện tích lúa (334 ha) của xã.', ['268 ha /334 =80.2%']],
  ['Công khai 2.438/2.451 bản kê khai tài sản, thu nhập (99,5%).', ['2438 bản /2451 =99.5%']],
  ['Có 107/156 doanh nghiệp có từ 25 lao động trở lên đã thành lập công đoàn (68,6%).', ['107 doanh nghiệp /156 =68.6%']],
  ['Trong số 109 đảng viên được kiểm tra có 27 cấp ủy viên (24,8%).', ['27 cấp ủy viên /109 =24.8%']],
  [
    'Toàn ngành có 206 cán bộ, trong đó 169 cán bộ chuyên trách (82%); 79 đồng chí có trình độ cao cấp, chiếm 38,3%.',
    ['169 cán bộ /206 =82%', '79 đồng chí /206 =38.3%'],
  ],
  ['Có 101/219 cơ sở đã có phương án (46,1%); đến cuối tháng 11 con số này là 143 cơ sở, đạt 65,3%.', ['101 cơ sở /219 =46.1%', '143 cơ sở /219 =65.3%']],
  ['Trong khi đó 3 xã chưa đạt 15% dự toán.', []],
  ['Tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,8% (4.567/4.576 hồ sơ).', ['4567 hồ sơ /4576 =99.8%']],
  ['Hồ sơ trả trước và đúng hạn là 19.255 hồ sơ (đạt 96,55%).', ['19255 hồ sơ =96.55%']],
  ['Có 16.401/17.264 người tham gia bảo hiểm y tế, đạt 95%.', ['16401 người /17264 =95%']],
  [
    'Đã cấp 15/15 chứng thư số cho chi, đảng bộ (đạt 100%) và 64/64 chứng thư số cho cá nhân (đạt 100%).',
    ['15 chứng thư số /15 =100%', '64 chứng thư số /64 =100%'],
  ],
  ['Mở tài khoản cho 38 chi bộ, 02 đảng bộ cơ sở và 11 chi bộ trực thuộc, đạt tỷ lệ 100%.', ['100 %']],
  ['Có 06 đơn vị bầu cử với 09 tổ, có 7.415 cử tri đi bỏ phiếu, đạt tỷ lệ 100%.', ['7415 cử tri =100%']],
  ['Có 17 chi bộ trên tổng số 24 chi bộ hoàn thành tốt nhiệm vụ.', ['17 chi bộ /24']],
  ['Đã điều tra làm rõ 08/09 vụ (88,9%).', ['8 vụ /9 =88.9%']],
  ['Diện tích rừng trồng 5.600 ha, chiếm 62,3% tổng diện tích tự nhiên.', ['5600 ha =62.3%']],
  ['139/164 nhiệm vụ hoàn thành đúng hạn (84,8%), còn lại đang thực hiện.', ['139 nhiệm vụ /164 =84.8%']],
  ['07/09 kỳ sinh hoạt có tỷ lệ đảng viên dự từ 80% trở lên (77,8%).', ['7 kỳ /9 =77.8%']],
  ['Có 17/24 chỉ tiêu đạt từ 50% kế hoạch trở lên (70,8%), 07 chỉ tiêu đạt dưới 50%.', ['17 chỉ tiêu /24 =70.8%']],
  ['24/24 tổ công nghệ số cộng đồng duy trì hoạt động.', ['24 tổ /24']],
  ['Đạt 14/19 tiêu chí nông thôn mới.', ['14 tiêu chí /19']],
  ['Đã có 95% hộ dân (tương đương 1.140/1.200 hộ) dùng nước hợp vệ sinh.', ['1140 hộ /1200 =95%']],
  ['Bắt, xử lý 21.382 đối tượng, đạt tỷ lệ 78,65%.', ['21382 đối tượng =78.65%']],
  ['Giải quyết 27/31 đơn, đạt 87,1%, các đơn còn lại đang trong thời hạn.', ['27 đơn /31 =87.1%']],
  ['Xã có 15 / 18 thôn đạt chuẩn văn hóa.', ['15 thôn /18']],
  ['Đã tập huấn cho 25/30 cộng tác viên dân số.', ['25 cộng tác viên /30']],
  ['Có 45/50 mô-đun đào tạo hoàn thành, đạt 90%.', ['45 mô /50 =90%']],
  // change against another time
  ['Sản lượng 2.332 tấn, tăng 38 tấn so với cùng kỳ năm trước.', ['2332 tấn Δ38']],
  ['Xảy ra 09 vụ vi phạm pháp luật, giảm 03 vụ so với cùng kỳ.', ['9 vụ Δ-3']],
  ['Doanh thu 7,46 tỷ đồng, tăng 21,4% so với cùng kỳ.', ['7.46 tỷ đồng Δ21.4%']],
  ['Kết quả khá, giỏi đạt 81,6%, tăng 2,1% so với cùng kỳ.', ['81.6 % Δ2.1']],
  ['Đàn trâu có 380 con, giảm 6,2%, đàn bò 7.412 con (giảm 2,9% so với cùng kỳ).', ['380 con Δ-6.2%', '7412 con Δ-2.9%']],
  ['Xảy ra 12 vụ phạm pháp hình sự, giảm 03 vụ (20%) so với cùng kỳ.', ['12 vụ Δ-20%,-3']],
  ['Xảy ra 12 vụ, 15 đối tượng; giảm 03 vụ, 05 đối tượng so với cùng kỳ.', ['12 vụ Δ-3', '15 đối tượng Δ-5']],
  ['Toàn xã xảy ra 58 vụ tai nạn giao thông. So với cùng kỳ năm 2025, giảm 13 vụ (-18,3%).', ['58 vụ Δ-18.3%,-13']],
  ['Lũy kế ghi nhận 23 ca sốt xuất huyết. So sánh với cùng kỳ năm 2025 tăng 20 ca.', ['23 ca Δ20']],
  ['Bệnh thủy đậu lũy kế: 0ca/0 ca tử vong, so sánh với cùng kỳ năm 2025 giảm 06 ca.', ['0 ca Δ-6']],
  ['Trong tuần ghi nhận 04 ca thủy đậu mắc mới. So sánh với tuần trước không biến động.', ['4 ca Δ0']],
  ['Số vụ cháy rừng: 0 phát sinh, so sánh với tuần trước không tăng.', ['0 null Δ0']],
  ['Tổng sản phẩm trên địa bàn ước tăng 7,36% so với năm 2025.', ['7.36 % Δ7.36%']],
  ['Giá trị sản xuất 218 tỷ đồng, bằng 104,5% so với cùng kỳ năm trước.', ['218 tỷ đồng Δ4.5%']],
  ['Số hộ nghèo 215 hộ, giảm 40 hộ so với đầu năm.', ['215 hộ Δ-40']],
  ['Tiếp 86 lượt công dân, tăng 12 lượt so với 6 tháng đầu năm 2025.', ['86 lượt công dân Δ12']],
  ['Tỷ lệ lao động qua đào tạo đạt 60,89% (tăng 12,03% so với năm 2020).', ['60.89 % Δ12.03']],
  ['Tỷ lệ hộ nghèo giảm từ 9,48% năm 2025 xuống còn 7,6%.', ['7.6 % Δ']],
  ['Cùng kỳ năm 2025 xảy ra 15 vụ, năm nay xảy ra 11 vụ, giảm 04 vụ.', ['11 vụ Δ-4']],
  ['Tổng đàn bò 2.310 con, cao hơn cùng kỳ 120 con.', ['2310 con Δ120']],
  ['Xảy ra 14 vụ (trộm cắp 7 vụ, đánh nhau 3 vụ, ma túy 4 vụ), giảm 3 vụ so với cùng kỳ.', ['14 vụ Δ-3']],
  ['Đến 30/6 giải ngân đạt 60% kế hoạch vốn.', ['60 % =60%']],
  ['Toàn xã còn 127 hộ nghèo trên 4.872 hộ, chiếm 2,6%.', ['127 hộ /4872 =2.6%']],
  ['Đã giải quyết 3.350 hồ sơ, trước và đúng hạn 3.286 hồ sơ, đạt 98,1%.', ['3286 hồ sơ /3350 =98.1%']],
  ['Tỷ lệ hộ nghèo còn 1,32% (86 hộ), giảm 0,21% so với đầu năm.', ['1.32 % Δ-0.21']],
  ['Thu hút 12.500 lượt khách, gấp 1,5 lần cùng kỳ.', ['12500 lượt khách Δ50%']],
  ['Dư nợ đạt 118,6 tỷ đồng, tăng 7,2 tỷ đồng so với đầu năm, tương đương 6,5%.', ['118.6 tỷ đồng Δ6.5%,7.2']],
  // several things in one sentence
  [
    'Tai nạn giao thông: 03 vụ, chết 01 người, bị thương 04 người (so với cùng kỳ giảm 02 vụ, giảm 01 người chết, tăng 01 người bị thương).',
    ['3 vụ Δ-2', '1 người Δ-1', '4 người Δ1'],
  ],
  [
    'Tiếp nhận 1.536 đơn (tồn đầu kỳ 40 đơn, tiếp nhận mới 1.496 đơn), so với cùng kỳ năm trước tăng 131 đơn (6 tháng đầu năm 2025 tiếp nhận 1.405 đơn).',
    ['1536 đơn Δ131'],
  ],
  ['Đã giải quyết 176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn, đạt tỷ lệ 79,64%.', ['176 đơn /221 =79.64%']],
  ['Có 787 tổ chức cơ sở đảng (tăng 11 cơ sở đảng so với năm 2024), trong đó có 269 đảng bộ cơ sở.', ['787 tổ chức cơ sở đảng Δ11']],
  ['Diện tích lúa 53,5/52ha, tăng 2,9%; nghệ đỏ: 18/15ha, thu về 367 tấn, tăng 20% so với kế hoạch.', ['53.5 ha /52 Δ2.9%', '18 ha /15', '367 tấn =120%']],
  ['Thu nhập bình quân đầu người đạt 22/23 triệu đồng, đạt 96% nghị quyết đại hội.', ['22 triệu đồng /23 =96%']],
  ['Tổng giá trị sản xuất đạt gần 80% kế hoạch năm, tương đương 5.919 tỷ đồng.', ['5919 tỷ đồng =80%']],
  ['Toàn tỉnh nhận 836 đơn thư khiếu nại, tố cáo (giảm gần 30% so với cùng kỳ).', ['836 đơn thư Δ-30%']],
  ['Tỷ lệ hộ nghèo giảm 1,76%, hộ cận nghèo giảm 1,51% so với đầu năm.', ['1.76 % Δ-1.76%', '1.51 % Δ-1.51%']],
  ['Tỷ lệ văn bản ký số đạt 96,3% (468/486 văn bản), tăng 3,1 điểm % so với năm 2025.', ['468 văn bản /486 =96.3% Δ3.1%']],
  ['Hộ gia đình văn hoá: 3.287/3.912 hộ, đạt 84,02%/KH 85%.', ['3287 hộ /3912 =84.02%']],
  ['Năng suất lúa 56,4 tạ/ha (cùng kỳ 55,1 tạ/ha).', ['56.4 tạ/ha Δ']],
  ['Thu ngân sách quý I đạt 30%, quý II đạt 52,1% dự toán năm.', ['52.1 % =52.1%']],
  // typing slips and scans
  ['Tổng đàntrâu 1.250con, đạt101% KH, giảm15 con so với cùngkỳ.', ['1250 con =101% Δ-15']],
  ['Thu NSNN đạt 8.120triệu đồng ( đạt 52,1 % dựtoán ), tăng 5 , 2% so cùng kỳ.', ['8120 triệu đồng =52.1% Δ5.2%']],
  ['Kết nạp được 21 /32 đảng viên ; đạt 65,6 % chỉtiêu.', ['21 đảng viên /32 =65.6%']],
  ['Trồng rừng đạt l2,5/15 ha.', ['12.5 ha /15']],
  ['Có 2O/25 chi hội đăng ký.', ['20 chi hội /25']],
  // what is no indicator
  ['02 lớp bồi dưỡng/47 học viên; 03 hội nghị tập huấn cho đội ngũ cộng tác viên 35/96 học viên.', []],
  ['Đối với đoàn đông người, có 04 lượt đoàn/68 lượt người.', []],
  ['Tỷ lệ hộ nghèo giảm còn 5,12%; thu ngân sách bình quân tăng 10%/năm.', []],
  ['Đã giải quyết đạt hơn 90% yêu cầu của công dân.', []],
  ['100% đường giao thông nông thôn được cứng hóa.', []],
  ['Tỷ lệ che phủ rừng 61,24%.', []],
  ['Tỷ lệ bao phủ bảo hiểm y tế của xã đạt 91%.', []],
  ['Tỷ lệ chuyên cần: Mầm non 97%; Tiểu học 99%; THCS 96%.', []],
  ['Tổ chức 13 hội nghị (03 thường kỳ, 10 chuyên đề).', []],
  ['Tổ chức 02 hội nghị/165 lượt người; họp trực tuyến 04 hội nghị/380 lượt người.', []],
  ['Xử phạt 02 vụ/02 đối tượng, khởi tố 01 vụ = 01 bị can.', []],
  ['Duy trì chế độ trực 24/24h, sẵn sàng xử lý các tình huống.', []],
  ['Trực cấp cứu 24/24 giờ tại trạm.', []],
  ['Lập quy hoạch chi tiết tỷ lệ 1/500 khu trung tâm xã.', []],
  ['Tiếp công dân định kỳ 02 buổi/tháng, giao ban 02 tháng/lần.', []],
  ['Đăng tải 04 bài viết/tuần trên trang của xã.', []],
  ['Tổ chức các hoạt động kỷ niệm 8/3, 26/3 và 30/4 chu đáo.', []],
  ['Nhân dịp 27/7 cơ quan đã thăm 35 gia đình chính sách.', []],
  ['Từ ngày 04/5 đến ngày 12/6/2026 đã chi trả cho 97 đối tượng.', []],
  ['Ban hành Quyết định số 1326/QĐ-UBND ngày 09/6/2026 gồm 12 thành viên.', []],
  ['Nghị quyết số 57-NQ/TW được quán triệt tới 100% đảng viên.', []],
  ['Chỉ đạo 100% các chi bộ lập kế hoạch sửa chữa khuyết điểm.', []],
  ['Hỗ trợ 50% chi phí mua giống cho 35 hộ nghèo.', []],
  ['Có 48 người tham dự với 09 ý kiến.', []],
  ['Tổng dư nợ trên 45 tỷ đồng, trên 520 hộ vay, tỷ lệ nợ quá hạn 0,02%.', []],
  ['Quán triệt cho 1.180 lượt đại biểu; tỷ lệ đảng viên học tập đạt 97%.', []],
  ['Cho vay 50 triệu đồng, lãi suất 6,5%/năm.', []],
  ['Cơ cấu kinh tế: nông nghiệp chiếm 45%, công nghiệp chiếm 20%, dịch vụ chiếm 35%.', []],
  ['Việc cài ứng dụng đã đạt 100% tỷ lệ hội viên đăng ký.', []],
  ['Dân số toàn xã 17.264 người, mật độ 125 người/km2.', []],
  ['Xây dựng gia đình 5 không, 3 sạch, 2 an.', []],
  ['Xã sáp nhập từ 3 xã, sắp xếp từ 28 bản còn 06 thôn, 11 bản.', []],
  ['Năm học 2025 - 2026 có 112 lớp với 3.412 học sinh.', []],
  ['Trang thông tin có 3.6 triệu lượt xem, 38.200 lượt tương tác.', []],
  ['Được quá 2/3 số đại biểu tán thành.', []],
  ['Điều 15, khoản 2, điểm a quy định về 03 trường hợp.', []],
  ['Tháng 12/2025 đã tổ chức 02 lớp.', []],
  ['Giai đoạn 2025-2030, nhiệm kỳ 2025 - 2030 có 03 khâu đột phá.', []],
  ['Giảm 50% học phí cho học sinh nghèo.', []],
  ['Giải quyết 588 hồ sơ (đúng hạn 571 hồ sơ đạt 97,1%; trễ hạn 17 hồ sơ chiếm 2,9%).', ['571 hồ sơ /588 =97.1%', '17 hồ sơ /588 =2.9%']],
  ['Thu ngân sách 18,6/31 tỷ đồng (60%), giải ngân vốn mới được 9,1 tỷ/28 tỷ đồng, bằng 32,5% kế hoạch.', ['18.6 tỷ đồng /31 =60%', '9.1 tỷ /28 =32.5%']],
  ['Lãi suất giảm 0,5%/năm cho người vay.', []],
  ['Khai thác 150 m3 cát, xử phạt 7 triệu đồng.', []],
  ['Hồ sơ gồm 01 bản chính, 02 bản sao.', []],
]

describe('results', () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})
