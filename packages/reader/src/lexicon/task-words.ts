/**
 * By which words a sentence is taken for a task, refused as one, or joined to its neighbours; key form. Lists hold regular expression sources.
 * Collected from papers of Party and State of several provinces; not one list of any one paper.
 */

/** 'đã' tells of the past, but not in 'nhiệm vụ đã đề ra', 'kế hoạch đã được phê duyệt'. */
export const retoldPast = /(?<!\p{L})đã(?!\s+(?:đề ra|được|ban hành|giao|chỉ ra|phê duyệt|ký|xác định|nêu|có|đăng ký|thống nhất|duyệt|chỉ đạo|cam kết|đạt))(?!\p{L})/u

/** Before a closed predicate: 'đều nhất trí', 'rất hoan nghênh'. */
export const predicateDegrees = ['đều', 'rất'] as const

/** 'Biểu dương …' at the start of a sentence asks to praise, elsewhere it praises. */
export const praise = /^biểu dương/u

/** Under goals 'Giải quyết việc làm cho 620 lao động' is an indicator; 'Xây dựng 3 tuyến đường cho …' is work. */
export const measuredGoal = /^(?!phấn đấu|xây dựng|hoàn thành|thành lập|triển khai|tổ chức|đầu tư|mở).{0,70}(?:đạt|tỷ lệ|giảm|tăng|cho|từ|trên|khoảng|thêm|đón|ít nhất|tối thiểu|còn(?! lại)|dưới)\s+(?:\p{L}+\s+){0,4}\d.{0,60}(?:;\s\d.{0,90})?$/u
/** The same with the figure right behind the verb: 'Trồng mới 6.500 ha rừng', 'Kết nạp từ 32 đảng viên trở lên'; of a fund what it is to raise. */
export const countedGoal =
  /^(?!phấn đấu|xây dựng|hoàn thành|thành lập|triển khai|tổ chức|đầu tư|mở|rà soát|kiểm tra|đến|định kỳ|trong|trước|sau|mỗi|hằng|hàng|ngày|tuần|tháng|quý|năm|từ)(?:\p{L}+\s){1,3}(?:(?:từ|thêm|trên|khoảng|mới|ít nhất|tối thiểu)\s)?\d|^(?:giảm|nâng|tăng|hạ|duy trì|giữ vững|giữ) (?:tỷ lệ|tỉ lệ|số|mức|tốc độ|độ che phủ)(?!\p{L})[^;]{0,120}\d|^thu (?:ngân sách|nsnn|tiền|thuế|phí|quỹ|nội địa|từ|khác)(?!\p{L})[^,;:.]{0,60}\s\d[\d.,]* (?:triệu|tỷ|tỉ|nghìn)?\s?đồng|^quỹ\s[^,;.]{2,60}\s(?:vận động|huy động)\s(?:(?:đạt|được|từ|trên)\s)*\d/u

/** What a decision itself does, at the start of its articles. */
export const enactingVerbs = ['thành lập', 'ban hành', 'phê duyệt', 'bổ nhiệm', 'kiện toàn', 'công nhận', 'điều chỉnh', 'giao', 'bãi bỏ', 'thu hồi', 'cử', 'tặng', 'mời', 'quy định', 'ủy quyền'] as const

/** 'Trường hợp đặc biệt, người đứng đầu cơ sở giáo dục |có thể| bố trí thêm lớp': what may be done. */
export const permits = /^(?:trường hợp|khi|nếu)(?!\p{L})[^;.]*?,\s[^,;]{3,70}\scó thể\s(?!.*(?:phải|cần)\s)/u

/** 'Sau khi nghe Văn phòng báo cáo …, đồng chí Chủ tịch HĐND kết luận, chỉ đạo các nội dung sau:' opens what was concluded, and charges nobody yet. */
export const heard = /^(?:sau khi|trên cơ sở|qua) (?:nghe|xem xét|thảo luận|báo cáo|ý kiến)(?![^:]*(?:yêu cầu|đề nghị|giao)\s(?!ban))[^:]*(?:kết luận|thống nhất|chỉ đạo|có ý kiến|cho ý kiến)[^:]*:\s*$/u

/** Sentences that close, comment or lead over: 'Trên đây là …', 'Hằng năm, có …', 'Quyết định này có hiệu lực …' (unless it orders). */
export const closingSentence = /^(?:\(|đây là|(?:những |một số )?(?:tồn tại|hạn chế|khó khăn|vướng mắc|khuyết điểm|ưu điểm)(?:(?:,| và) (?:tồn tại|hạn chế|khó khăn|vướng mắc|khuyết điểm))*\s*:\s|lũy kế (?:[^;:.]{3,60}?)\d|nguyên nhân (?:chủ yếu |chính |chủ quan |khách quan |cơ bản )?(?:là|do)\s|(?:[^,;:.]{3,50} )?(?:rất |kính )?mong (?:nhận được|được|quý)|trước đây|tuy nhiên,|hiện nay|(?:hằng|hàng) năm, có |trên đây là|ban hành kèm theo (?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|thông báo) này|.{0,60}(?:kính trình |(?:trân trọng|kính) báo cáo\s*(?:\.|\/)|trân trọng (?:c[ảá]m ơn|thông báo)\s*(?:\.|\/)|trân trọng báo cáo[^,;:]{0,60}[./]*$|kính báo cáo [^;:]{3,60} (?:xem xét|chỉ đạo|cho ý kiến))|kính báo cáo|kính đề nghị xem xét|lưu ý: số|(?:nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|thông báo|chương trình|quy chế|hướng dẫn|công văn|văn bản|quy định) này(?! .*(?:chịu trách nhiệm|có trách nhiệm|yêu cầu|đề nghị)))/u

/** 'Văn phòng Đảng ủy thông báo để các chi bộ biết, thực hiện.' tells; with an order or a duty in it it is one. */
export const plainNotice = /^(?!.*(?:trách nhiệm|phải|cần |giao (?!ban)|yêu cầu|đề nghị)).{5,240}?thông báo (?:(?:nội dung )?(?:ý kiến )?(?:kết luận|chỉ đạo) [^;:]{3,180}? )?(?:để|đến|tới) [^;:]{3,160}\sbiết(?:,| và)?\s?(?:(?:nghiêm túc|tổ chức|triển khai|chỉ đạo)\s)*(?:thực hiện)?(?: và báo cáo kết quả[^;:]{0,120})?[\s./]*$/u

/** How such a notice ends: looked for first, as few sentences do. */
export const noticeEnd = /\sbiết(?!\p{L})[^;:]*$/u

/** 'Căn cứ Luật …;', 'Thực hiện Chỉ thị số …' open a paper and order nothing. */
export const basisSentence = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s+(?:luật|bộ luật|hiến pháp|nghị định|nghị quyết|kế hoạch|quyết định|thông tư|điều lệ|quy chế|chương trình|chỉ thị|kết luận|công văn|hướng dẫn|quy định|thông báo|đề án|văn bản|pháp lệnh|công điện|tờ trình|thông tri)[^.]*?(?:;$|\.$|:$)/u
/** 'Thực hiện Công văn số …, |Sở Công Thương được giao| chủ trì …', '…; Thông báo số …, |UBND tỉnh đã có| các văn bản giao …': what was ordered before, told as the reason. */
export const toldInBasis = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s(?!.*(?:yêu cầu|đề nghị)\s)[^:]{10,600}?[,;]\s\p{L}[^,;:.]{2,60}\s(?:được giao|đã (?:có|ban hành|xây dựng|hoàn thành|tổ chức|chỉ đạo|giao))(?!\p{L})/u
/** Work that follows from the paper itself. */
export const byThisPaper = /^(?:căn cứ|trên cơ sở|theo) [^,;:.]{3,60} này,\s/u
/** Those that need no number to be one, the number of the others ('Nghị quyết số 12-NQ/TW'), and what makes an order of them. */
export const basisOpener = /^căn cứ/u
/** A paragraph of the legal basis, one of several that end with a semicolon: 'Căn cứ Tờ trình số … về việc đề nghị …;'. */
export const listedBasis = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo|xét)\s(?=[^;]*;$)(?!.*,\s[^,;]{3,80}\s(?:yêu cầu|đề nghị|giao)\s)[^;]*\ssố\s/u
/** '|Căn cứ tình hình thực tế và điều kiện của xã,|' on a line of its own: who acts upon it stands on the next. */
export const brokenBasis = /^(?:căn cứ|thực hiện|trên cơ sở|theo)\s[^.;:]*,\s*$/u
export const numberedPaper = /số\s*\d[^,;]*\//u
export const orderInBasis = /(?<!(?:về|được|đã|việc|xét|theo|ứng|những|các|một số|trong đó) )(?:yêu cầu|đề nghị|giao)\s/u

/** 'Việc chậm trễ … thì người đứng đầu phải chịu trách nhiệm' threatens, it orders nothing. */
export const threat = /(?:thì|nếu)[^.;]*chịu trách nhiệm|phải chịu trách nhiệm trước/u

/** 'Ngày 18/11/2025, tại …, đồng chí … chủ trì', 'Cùng dự …' tell of the meeting, unless an order follows. */
export const meetingReport = /^(?:(?:sáng |chiều )?ngày \d{1,2}\/\d{1,2}\/\d{4}, (?:tại|thường trực|ban|ủy ban|đồng chí|chủ tịch|đảng ủy)|cùng dự|thảo luận tại|tham dự (?:cuộc họp|hội nghị|buổi))(?!.*(?:yêu cầu|đề nghị|giao(?! ban)) )/u

/** How a sentence that makes one's own people act begins where it is work of those who read it. */
export const steeringStarts = ['chỉ đạo', 'lãnh đạo', 'tiếp tục', 'tăng cường', 'tập trung', 'đôn đốc', 'quán triệt'] as const

/** What voters and people ask, as a report on their requests retells it: 'Cử tri thôn Khe Sim đề nghị sửa cầu.', 'Ý kiến cử tri: …'; 'Người dân phản ánh qua đường dây nóng' is none. */
export const peopleAsk =
  /^(?:(?:kiến nghị|ý kiến|nội dung|phản ánh)(?:\s+(?:kiến nghị|phản ánh|của))*\s+(?:cử tri|nhân dân|người dân|công dân)[^:.]{0,40}:|(?:(?:nội dung|ý kiến|kiến nghị)[^:.]{0,30}:\s*)?(?:một số |nhiều |các |đa số )?(?:cử tri|người dân|bà con|nhân dân|công dân|hộ dân|hộ gia đình)(?!\s+(?:phải|cần|có trách nhiệm))[^.;:]{0,80}?\s(?:đề nghị|kiến nghị|hỏi|đề xuất|mong muốn|mong|thắc mắc|có ý kiến|băn khoăn|bức xúc|cho rằng|đề đạt|phản ánh(?!\s(?:về|qua|đến|tới|trực tiếp|kịp thời)))\s)/u

/** Before an answer to them, which is told unless it charges somebody else: 'Trả lời: Giao Phòng Kinh tế …'. */
export const answerOpener = /^(?:(?:nội dung |ý kiến )?(?:trả lời|giải trình|tiếp thu|phúc đáp)(?:\s(?:cử tri|của[^:.]{1,40}|ý kiến[^:.]{0,30}|kiến nghị[^:.]{0,30}))?|kết quả giải quyết|ubnd xã trả lời)\s*:\s*/u

/** In such an answer: of what the office itself will do, and of what was done. */
export const promises = ['sẽ', 'tiếp tục', 'phấn đấu', 'cam kết'] as const
export const pastMarks = ['đã'] as const

/** 'Yêu cầu đặt ra là … phải …', 'Nhiệm vụ trước mắt đặt ra …': work, wherever it stands. */
export const setDemand = /^(?:yêu cầu|nhiệm vụ)(?: [^\s,;:]+){0,4} đặt ra(?!\p{L})/u

/** 'X là …', 'X vừa là …' within the first ten words say what something is. */
export const definition = /^\S+(?:\s\S+){0,9}(?<!đặc biệt|, nhất|trước hết|chủ yếu|chính|nghĩa|tức)\s(?:là|vừa là)\s/u

/** 'Dự thảo Thông báo kết luận kiểm tra đối với Chi bộ thôn Khe Sim.': a paper that is sent along. */
export const draftSent = /^dự thảo (?:thông báo|kết luận|nghị quyết|quyết định|báo cáo|kế hoạch|tờ trình|chương trình|quy chế|quy định|đề án|chỉ thị)(?!\p{L})(?![^;]*(?:trình|trước ngày|trong tháng|hoàn thành|gửi|xong)(?!\p{L}))[^;]*$/u
/** 'Lưu: VT.' of a foot without its head. */
export const kept = /^lưu:?\s(?:vt|vp|văn thư|hồ sơ)[^;]{0,40}$/u
/** 'Ngày 14/5/2025, Chánh Thanh tra tỉnh ban hành Kết luận thanh tra số …': what came to pass on a day. */
export const issuedOnDay = /^ngày \d{1,2}\/\d{1,2}\/\d{4},\s[^,;:.]{3,80}\s(?:đã )?(?:ban hành|ký|có|nhận được)\s(?:\p{L}+\s){1,4}số\s/u

/** '5. |Về phát triển kinh tế dưới tán rừng.| Ban Thường vụ nhất trí …': the heading in the line of its text, closed with a stop. */
export const matterAlone = /^về (?!phía |đích |trước |với |sớm |muộn )[^;:.]{3,110}\.?$/u
/** 'Khoản 3 Điều 22 Luật Căn cước năm 2023 quy định: “…”', 'Quy định cho phép …': what a law says. */
export const lawSays = /^(?:(?:khoản|điểm|điều) [\p{L}\d]+(?:,? (?:khoản|điểm|điều) [\p{L}\d]+)*,? (?:của )?(?:luật|bộ luật|nghị định|thông tư|hiến pháp|nghị quyết|quyết định)[^;:]{0,140}(?:quy định|nêu rõ|ghi rõ)|quy định (?:cho phép|này|trên|hiện hành|nêu trên))(?!\p{L})/u
/** '…, ghi nhận một số khó khăn, vướng mắc': what was found. */
export const hardshipsFound = /(?<!\p{L})(?:ghi nhận|nhận thấy|phát sinh|gặp phải|còn gặp) (?:một số|nhiều|các|những) (?:khó khăn|vướng mắc|tồn tại|hạn chế|bất cập)/u

/** 'Hồ sơ gồm: tờ trình, biên bản …': what something is made of. */
export const madeOf = /^\S+(?:\s\S+){0,6}\s(?:bao )?gồm(?: có)?\s*:/u

/** A row of totals that an extraction left as a line: 'Cộng 4.730 1.820 38,5'. */
export const totalLine = /^(?:cộng|tổng|tổng cộng|tổng số)[\s:|]+[\d.,%\s|-]+$/u

/** 'Tỷ lệ tổ chức đảng được Đảng ủy kiểm tra đạt từ 25% trở lên': what is measured stands first, whoever is named behind it. */
export const rateFirst = /^(?:tỷ lệ|tỉ lệ)\s(?![^;]*(?:phải|yêu cầu|đề nghị|có trách nhiệm)(?!\p{L}))[^;:]{5,200}\s(?:đạt|còn|giảm|tăng|dưới|trên|từ|tối thiểu|ít nhất)\s[^;]*\d[^;]*$/u

/** 'Quá thời hạn trên, đơn vị nào không đăng ký coi như không có nhu cầu': what follows if nothing is done. */
export const pastLimit = /^(?:nếu )?(?:quá|sau) (?:thời hạn|thời gian|thời điểm|hạn)(?: nêu)?(?: trên| này| quy định)?[^;]*(?:coi như|xem như|không (?:giải quyết|tiếp nhận|xem xét|chịu trách nhiệm|tổng hợp))(?!\p{L})/u

/** 'Dự báo từ chiều mai, trong xã có mưa to': what may come, no work; 'Dự báo kịp thời nhu cầu' is. */
export const forecast = /^(?:theo )?dự báo,?\s(?:(?:từ|trong|đến|tới|ngày|đêm|chiều|sáng|khoảng|cuối|đầu|đỉnh|thời gian tới|thời tiết|mùa|năm|tháng|mưa|bão|áp thấp|nắng|mực nước|sẽ)\s|[^,;:]{0,30}(?:có khả năng|sẽ|diễn biến phức tạp)\s)/u

/** 'Thu tháng 8 ước đạt 4,2 tỷ đồng, tăng 6% so với cùng kỳ': what is reached, unless it is striven for. */
export const estimated = /^(?!.*(?:phấn đấu|mục tiêu|chỉ tiêu))[^;:]{0,300}?\sước (?:đạt|thực hiện|tính|có)\s[^;:]{0,60}\d/u
/** 'Tới dự và chỉ đạo hội nghị có đồng chí …', 'Tham dự lớp học có 40 người': who came. */
export const whoCame = /^(?:cùng )?(?:tham dự|tới dự|đến dự|về dự|dự)(?:,? (?:và )?[^,;:]{0,70})?\scó (?:các |sự |đông đảo |hơn |gần |trên )*(?:đồng chí|ông|bà|đại biểu|đại diện|lãnh đạo|tham gia|\d)/u
/** 'Việc tiêm phòng được chia làm 02 đợt:': how the work is divided. */
export const dividedSo = /\sđược chia (?:thành|làm) \d{1,2} (?:đợt|giai đoạn|bước|nhóm|phần)(?!\p{L})/u
/** 'Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm', 'Trưởng ban sử dụng con dấu của UBND xã': how a committee is, no work. */
export const howCommitteesWork = /\s(?:làm việc|hoạt động) (?:theo (?:chế độ|nguyên tắc|quy chế|hình thức)|kiêm nhiệm)(?!\p{L})[^;]{0,120};?$|\s(?:sử dụng|được sử dụng|dùng) con dấu\s/u
/** 'Công tác phụ nữ được quan tâm, các chi hội duy trì sinh hoạt': how things stand. */
export const mattersStand = /^(?:(?:các |những )?(?:công tác|hoạt động|phong trào|lĩnh vực|chất lượng|đời sống|an ninh|quốc phòng|tình hình|kinh tế|văn hóa|giáo dục|y tế|hệ thống) [^,;:.]{3,80}|việc [^,;:.]{3,80}) (?:được (?:quan tâm|chú trọng|tăng cường|đẩy mạnh|duy trì|giữ vững|nâng lên|củng cố|cải thiện|bảo đảm)|có (?:nhiều )?chuyển biến|ổn định)(?: [^,;:.]{2,40})?,/u

/** 'Tính đến 31/8/2026, toàn xã có 2.640 hội viên', 'Toàn xã còn 06 điểm rác': how things stand on a day. */
export const countedSo =
  /^(?:(?:tính )?(?:đến nay|đến thời điểm này|hiện nay|hiện|tính đến (?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?),?\s)?(?:trên địa bàn |trong )?(?:toàn |cả )?(?:xã|phường|tỉnh|huyện|đảng bộ|thôn|bản|đặc khu|trường|hội|thị trấn|thành phố)(?: \p{L}+){0,3} (?:hiện )?(?:có|còn|đã có) \d/u

/** They tell how things stand. */
export const standsSo = /(?<!\p{L})(?:đang chậm|còn chậm|còn thấp|mới đạt|chỉ đạt|chưa đạt|đang gặp)(?!\p{L})/u

/** 'Quán triệt chỉ đạo của …, |UBND tỉnh đã| ban hành …', 'Thực hiện …, sáng ngày 10/3/2026, |Hội Nông dân xã đã| tổ chức …': what somebody did behind an opening that looks like work. */
export const didBehindOpening =
  /^(?:quán triệt|thực hiện|triển khai|tiếp tục|tiếp nối|phát huy|hưởng ứng|căn cứ|để|nhằm)\s[^;:.]{5,200}?,\s(?:(?:sáng|chiều|ngày|vừa qua|thời gian qua)[^,;:.]{0,40},\s)?(?:ubnd|ủy ban|uỷ ban|hđnd|hội đồng|đảng ủy|đảng bộ|ban|sở|bộ|phòng|công an|hội|đoàn|mặt trận|chi bộ|tỉnh|huyện|xã|phường|thành phố)(?!\p{L})[^,;:.]{0,70}\s(?:đã|vừa)\s(?!(?:đề ra|giao|nêu|ký)(?!\p{L}))/u

/** What was agreed; who carries it out stands behind the semicolon, in one sentence with it. */
export const agreement = /^(?:đối với [^:;.]{3,160}:\s*)?(?:(?:ban thường vụ|ban chấp hành|thường trực|hội đồng|hđnd|ubnd|ủy ban nhân dân|đảng ủy|hội nghị)(?: \p{L}+){0,4} )?(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí|thông qua|chưa (?:xem xét|đồng ý|thống nhất)|không (?:đồng ý|thống nhất|xem xét))(?!\p{L})/u

/** '“… phải bảo đảm cho bà con có chỗ ở”, Chủ tịch nhấn mạnh.': news give somebody's words. */
export const quotedSpeech = /^["“].+["”],?\s[^"”]{3,90}(?:nhấn mạnh|khẳng định|chia sẻ|bày tỏ|cho biết|nói|phát biểu)\s*\.?$/u

/** How a goal in figures begins that gives no work of its own. */
export const strivesFor = /^phấn đấu(?!\p{L})[^;]*$/u
/** 'Năm 2027 phấn đấu: sản lượng đạt 19.500 tấn; đón 185.000 lượt khách …', 'Đến hết năm 2026: thu ngân sách đạt 14.200 triệu đồng trở lên; …': goals in a row, each with its figure. */
export const goalList = /^(?:(?:để [^,;:.]{5,60}, )?(?:[^,;:.]{3,40} )?(?:xác định|đề ra|quyết tâm) phấn đấu|(?:(?:đến |trong |hết )*(?:năm|quý|tháng)[^,;:.]{1,20},?\s)?phấn đấu|(?:đến |trong |hết )+năm \d{4})\s*:(?:[^;\d]*\d[^;]*(?:;|$)){2,}$/u

/** 'Phấn đấu đến cuối năm 2026: kết nạp 45 đảng viên mới; thu ngân sách đạt 39.000 triệu đồng; …' in a paragraph of its own. */
export const strivesList = /^phấn đấu (?:đến|trong|hết|cuối|năm|quý)[^;:.]{0,30}:(?:[^;\d]*\d[^;]*(?:;|$)){2,}$/u

/** 'Danh mục kiến nghị giao các cơ quan giải quyết (Kèm theo Thông báo số …)': the title of an annex; 'Phân công nhiệm vụ có Phụ lục kèm theo.': where it is. */
export const annexed = /^(?:phân công|danh mục|chi tiết|nội dung)[^.;:]{0,80}(?:có|tại|theo) phụ lục[^.;:]{0,30}kèm theo[^.;:]{0,20}\.?$|^[^.;]{10,240}\((?:ban hành )?kèm theo (?:nghị quyết|quyết định|kế hoạch|chỉ thị|thông báo|chương trình|công văn|hướng dẫn|kết luận|báo cáo) số [^()]{5,120}\)\s*$/u

/** A heading of an annex is no work. */
export const annexTitle = /^(?:phụ lục|phụ biểu|biểu)(?:\s(?:số )?[\divx]+)?\s*[:.]?\s/u

/** They tell how things went, or what was heard, in a paper that otherwise orders: a ratio, a share, since when. */
export const toldByFigures = /^(?:sau khi|qua)\s+(?:nghe|xem xét|thảo luận|kiểm tra|trao đổi)|\d\s*\/\s*\d[\d.,]*\s*(?!\d|\/)[^\d,;.]|\d\s*%|(?:từ đầu|(?<!kể )từ ngày|kể từ ngày \d|đến nay|thời gian qua|vừa qua)(?!\p{L})/u

/** 'Rà soát cho thấy …', 'Qua kiểm tra nhận thấy …': what was found. */
export const showsSo = /^\p{L}+(?:\s\p{L}+){0,4}\s(?:cho|nhận) thấy(?!\p{L})/u

/** Begins with work, and yet tells: a count, how well it went. */
export const foundSo = /^\p{L}+(?:\s\p{L}+){0,2}\s(?:được\s)?\d|^\p{L}+\s\p{L}+\s(?:tốt|khá|đạt)(?!\p{L})/u

/** '… |thống nhất| điểm tập kết rác'. */
export const agreed = /^\s*thống nhất\s(?!với|cao|chủ trương|như|về|thông qua)/u

/** '…; đồng chí Trần An, Phó Bí thư Đảng ủy |chủ trì|.': the chair. */
export const presided = /\schủ trì(?: (?:hội nghị|cuộc họp|buổi làm việc|phiên họp))?\s*[.;]?$/u

/** Those who sat in the meeting: what they did is told. */
export const audience = /^(?:các |nhiều |một số )?đại biểu(?! (?:quốc hội|hđnd|hội đồng))/u

/** 'Quá thời hạn trên, Sở |sẽ| tổng hợp, báo cáo …': what the body that issues the paper says of itself. */
export const announced = /^\s*sẽ\s/u

/** What was reached: 'cấp được 4.326 giấy', 'thực hiện được 12/15 việc'. */
export const reached = /^\p{L}+(?:\s\p{L}+){0,2} được \d/u
/** The same with what was planned: 'Giải ngân vốn đến ngày 15/12 được 36,9/41,0 tỷ đồng'. */
export const reachedOf = /^(?![^;:]*(?:phấn đấu|đến hết|để |nhằm ))[^;:]{4,90}?\s(?:ước đạt|đạt|được) \d[\d.]*(?:,\d+)?\s?\/\s?\d[\d.]*(?:,\d+)? \p{L}+/u

/** 'Kể từ ngày |01/9/2026, …', 'từ ngày 10/8 đến hết |10/9/2026'. */
export const fromDay = /(?:kể )?từ (?:ngày |đầu |giữa |cuối )?(?:[^,;:.()]{1,24} đến (?:hết )?(?:ngày )?)?$/u

/** What looks like a ratio and tells nothing: a month with its year, round the clock. */
export const noRatio = /(?:tháng\s*)?\d{1,2}\s*\/\s*20\d\d|24\s*\/\s*(?:24|7)/gu

/** What is to be reached tells nothing of how things went: 'phấn đấu đến 30/9 đạt 70% kế hoạch', '100% hộ nghèo'. */
export const aimedFigures = /(?:phấn đấu|bảo đảm|đảm bảo|nhằm|ít nhất|tối thiểu|sao cho)(?!\p{L})[^;.]*|100\s*%/gu

/** A notice whose subject says so passes on what was concluded. */
export const concludes = /kết luận|ý kiến chỉ đạo|chỉ đạo của/u

/** Offices write down what their leaders concluded (start of the name). */
export const office = /^văn phòng(?!\p{L})/u

/** Bodies that order where they ask: of others it is their own work when they ask people and firms (start of the name, key form). */
export const orderingBodies = /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|(?:phó )?chủ tịch|(?:phó )?bí thư|ban (?:thường vụ|chấp hành|bí thư|chỉ đạo)|btv|bch|thường trực|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|bộ|sở|chính phủ|quốc hội|(?:phó )?thủ tướng|(?:thứ|bộ) trưởng|lãnh đạo|người)(?!\p{L})/u
/** Whom an office that is no authority sends out itself: 'Phòng Kinh tế phân công từng |công chức| bám thôn'. */
export const ownStaff = /^(?:các |từng |mỗi )?(?:công chức|viên chức|cán bộ|nhân viên|chiến sĩ|đoàn viên|hội viên|đảng viên)(?!\p{L})/u

/** Whom they ask: start of a general name. */
export const askedPeople = ['doanh nghiệp', 'cơ sở', 'hộ', 'chủ', 'nhà thầu', 'cá nhân', 'nhà đầu tư', 'người dân', 'nhân dân', 'gia đình', 'tiểu thương', 'chủ cơ sở'] as const

/** People to whom a body passes on what it is told (start of the name). */
export const calledOn = /^(?:các |mỗi |từng |mọi )?(?:gia đình|hộ gia đình|hộ dân|hộ|người dân|nhân dân|cán bộ|đảng viên|hội viên|đoàn viên)(?!\p{L}| phụ trách)/u

/** Words of duty, and one that binds as strongly in news and in openings. */
export const dutyWords = ['có trách nhiệm', 'chịu trách nhiệm', 'cần', 'phải'] as const
export const leadingVerb = 'chủ trì'
/** The one that makes a task even of a frame. */
export const must = 'phải'

/** A lead-in that announces items of work: its end, and what it must speak of. */
export const leadInAnnounces = /(?:nhiệm vụ|nội dung|giải pháp|công việc|chỉ đạo|yêu cầu|như sau|sau đây|sau)\s*:$/u
/** At the end of a sentence that only says what is listed below it. */
export const listsWhatFollows = ['như sau', 'sau đây', 'dưới đây'] as const
export const leadInOrders = ['yêu cầu', 'chỉ đạo', 'phân công', 'giao', 'đề nghị', 'kết luận', 'tập trung', 'thực hiện'] as const

/** At the end of a lead-in: what is ordered follows. */
export const bareOrders = ['yêu cầu', 'đề nghị', 'kết luận', 'quyết nghị'] as const

/** At the end of a lead-in that names who is bound by what stands below. */
export const bindsBelow = /\s(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|phải|cần)(?: (?:thực hiện|triển khai|làm))?\s*:$/u
/** The same in a line of its own. */
export const dutyAlone = /^(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|phải|cần)(?: (?:thực hiện|triển khai|làm))?(?: các (?:việc|nhiệm vụ|nội dung)(?: sau| sau đây)?)?\s*:$/u

/** Places, not the bodies in them: 'đối với các xã đang có dịch'. */
export const placesConcerned = /^đối với (?:các |những )?(?:xã|phường|thôn|bản|ấp|buôn|khu phố|tổ dân phố|khu dân cư|địa phương|vùng|khu vực|nơi)(?:,? (?:và )?(?:xã|phường|thôn|bản|ấp|buôn|khu phố|tổ dân phố))*(?: đang| đã| chưa| có| không| còn| thuộc| ngoài| trong)(?!\p{L})/u
/** A heading under which stands who comes to a meeting, or how it goes. */
export const attendance = /^(?:\p{L}+,? (?:và )?)?thành phần(?:\s+(?:tham dự|tham gia|dự họp|mời|mời dự|dự|triệu tập|hội nghị))*\s*[:.]?\s*$|^(?:nội dung |dự kiến )?(?:chương trình|tiến trình|trình tự)(?:\s+(?:buổi lễ|buổi|lễ|lễ phát động|hội nghị|cuộc họp|phiên họp|làm việc|chi tiết|dự kiến|tiến hành))*\s*[:.]?\s*$/u
/** '5. Giải lao (15 phút).': a point of an agenda. */
export const agendaItem = /\(\s?(?:khoảng )?\d{1,3}(?:\s?-\s?\d{1,3})?\s?(?:phút|')\s?\)[\s.;]*$/u

/** At the end of a lead-in: what was reached follows. */
export const leadInTells = /^(?:đ\/c|đồng chí|ông|bà|lãnh đạo|đại diện)\s[^:;]{2,80}\s(?:báo cáo|trình bày|phát biểu|cho biết)\s*:\s*$|\s(?:tình hình|kết quả) (?:thực hiện|triển khai|cụ thể|đạt được|như sau)[^:;]{0,50}:\s*$|\s(?:đạt|thu) (?:được )?(?:những|nhiều|một số) kết quả[^;:]{0,60}:\s*$|\svới (?:một số |những |các )?kết quả (?:chủ yếu|chính|nổi bật|cụ thể|cơ bản)[^;:]{0,30}:\s*$/u

/** Opens a lead-in that, within an account of results, turns to work to come: 'Thời gian tới, UBND xã tập trung thực hiện một số nhiệm vụ:'. */
export const opensAhead = /^(?:để [^,;:]{10,120}, )?(?:trong |từ nay đến )?(?:thời gian (?:tới|đến|còn lại)|(?:các |những |các quý, )?tháng (?:còn lại|cuối năm|tới)|(?:\d{1,2}|sáu|ba) tháng (?:còn lại|cuối năm|tới)|(?:quý|năm|tuần|nhiệm kỳ|giai đoạn) tới)(?!\p{L})/u
/** How such a lead-in ends. */
export const listsWorkBelow = /^(?![^:]* đã )[^:]*\s(?:nhiệm vụ|giải pháp|công việc|nội dung|biện pháp|việc|công tác|sau)(?:\s\p{L}+,?){0,6}\s*:$/u

/** In a lead-in they say that what is to be done follows. */
export const leadInLists = ['sau đây', 'dưới đây', '(?:việc|nhiệm vụ|nội dung|giải pháp|công việc) sau'] as const

/** Those of whom 'thì' says what is to be done with them, a regular expression source, key form. */
export const conditionOpeners = ['trường hợp [^.;]*?\\sthì', '(?:những|các) (?:trường hợp|hộ|cơ sở|tổ chức|cá nhân)[^.;]*?\\sthì', '(?:riêng )?(?:đối )?với [^.;]*?\\sthì'] as const

/** '|Theo chức năng, nhiệm vụ,| chuẩn bị lực lượng …': the work stands behind. */
export const dutyOpener = /^(?:căn cứ|theo|trên cơ sở) (?:chức năng|nhiệm vụ)(?:(?:,| và) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm))*(?: được giao| được phân công| của mình| quản lý)?,\s+/u
/** A label before the sentence: 'Giai đoạn 1: …', 'Về thủ tục: …'. */
export const labelOpener = /^(?:(?:về|bước) [^:;.,]{3,40}|(?:giai đoạn|đợt|bước) (?:\d{1,2}|[ivx]+)(?: \([^()]{3,40}\))?|chế độ (?:thông tin,? )?báo cáo|(?:công tác )?thông tin,? báo cáo)\s*:\s*/u
/** Counts the points of a speech or conclusion before the sentence itself: 'Thứ nhất, …', '*Hai là*, …', key form. */
export const ordinalOpener = /^\*{0,2}(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)\*{0,2}\s*[,:]\s*/u

/** Behind a semicolon: a case, and who then has to act: 'trường hợp … vẫn chưa đồng thuận |thì| Phòng Kinh tế …', key form. */
export const caseThen = /^\s*(?:trường hợp|nếu|đơn vị nào|hộ nào|cơ sở nào|tổ chức nào|văn bản nào|nội dung nào)[^;.]{3,110}?\sthì\s/u

/** Whose duty something is, is no order: 'Giữ gìn vệ sinh môi trường là trách nhiệm của cả hệ thống chính trị', key form. */
export const isDutyOf = /^(?!xác định|coi|xem)[^.;:]{0,90}\slà (?:trách nhiệm|nhiệm vụ|nghĩa vụ|quyền và nghĩa vụ|công việc)(?: chính trị| chung| thường xuyên| quan trọng| trọng tâm| hàng đầu| vừa| của)(?!\p{L})/u

/** What must be done opens the sentence: 'Việc giải phóng mặt bằng phải xong trước 30/9', key form. */
export const matterOpeners = ['việc', 'công tác', 'riêng việc', 'quá trình'] as const

/** News of a meeting and captions tell what a comrade did: 'Đồng chí Trần An – Phó Giám đốc … trình bày …', key form. */
export const comradeTold = /^(?:đ\/c|đồng chí|ông|bà)\s(?!.*\s(?:phải|cần|có trách nhiệm|được giao|được phân công)\s)/u

/** In news the story goes on with these, at the start of a paragraph. */
export const storyOpeners = ['các đại biểu', 'đại hội', 'hội nghị đã', 'cũng tại', 'trước đó', 'tại hội nghị', 'tại phiên họp', 'tại cuộc họp', 'tại buổi làm việc', 'kết thúc', 'nhân dịp', 'sau hội nghị', 'trong khuôn khổ', 'theo báo cáo'] as const

/** With these, however short the paragraph, already its first sentence tells. */
export const storyResumes = ['cùng ngày', 'tham gia thảo luận', 'thảo luận tại hội nghị', 'tham luận', 'sáng cùng ngày', 'chiều cùng ngày', 'dịp này', 'sau đó', 'cũng trong'] as const

/** At the end of a paragraph of news: what follows are the tasks it speaks of, key form. */
export const announcesTasks = /\s(?:các|những|nhiều|một số|\d+)\s(?:nhóm\s)?(?:nhiệm vụ|giải pháp|công việc)(?:[,\s\p{L}]{0,40})\.$/u

/** 'Đặc biệt là …', 'Trong đó …' belong to the task before them. */
export const goingOn = /^(?:đặc biệt là|nhất là|trong đó|cụ thể là)\s/u

/** Closing an official letter: everybody it went to is meant. */
export const inDifficulty = /(?:nếu|có|phát sinh|gặp)[^.;]{0,30}(?:vướng mắc|khó khăn|vấn đề phát sinh|phát sinh vướng)/u
export const uponReceipt = /^(?:sau khi )?nhận được/u

/** Whom an agency in its turn asks: start of a general name. Firms and the like may also stand behind a semicolon in a list of work. */
export const pluralOpener = '(?:các\\s+)?'
export const outsideFirms = ['đơn vị', 'tổ chức', 'doanh nghiệp', 'cơ sở', 'hộ', 'chủ', 'nhà thầu', 'cá nhân'] as const
/** Firms that offices ask for something as a part of their own work. */
export const firms = ['công ty', 'tổng công ty', 'điện lực', 'viễn thông', 'nhà thầu', 'ngân hàng', 'doanh nghiệp'] as const
export const outsidePublic = ['nhà đầu tư', 'người dân', 'nhân dân'] as const

/** Before the bodies of a heading: 'Đối với UBND xã', 'Trách nhiệm của Công an xã', 'Giao Phòng Kinh tế'. */
export const headingAddress = /^(?:riêng|với(?= (?:thường trực|ban|ubnd|ủy ban|ubmttq|mttq|mặt trận|hđnd|hội đồng|phòng|công an|văn phòng|các (?:phòng|ban|cơ quan|thôn|đoàn thể|tổ chức|hội)|đảng ủy|chi bộ|sở|tỉnh|trạm|trường|trung tâm)(?!\p{L}))|chế độ (?:thông tin,? )?báo cáo của|các thành viên (?:khác )?là|thành viên là|đối với(?: đội ngũ)?|về phía|(?:về )?(?:(?:chức năng|nhiệm vụ|quyền hạn|trách nhiệm|chế độ làm việc)(?:, (?:và )?| và )?)+(?: chung| cụ thể| chính| riêng)? (?:của|đối với)|công tác của|phân công|giao|đề nghị|yêu cầu|kính đề nghị)\s+/u

/** Agencies that carry out, and those who lead them or villages: none of them decides for others, key form. */
export const agencies = /^(?:(?:các |lãnh đạo |trưởng |phó trưởng |giám đốc |thủ trưởng |hiệu trưởng |cục trưởng |chánh )*)(?:sở|phòng|công an|trung tâm|văn phòng|chi cục|ban (?:quản lý|chỉ huy|dân tộc|tiếp công dân|xây dựng đảng|tổ chức|tuyên giáo|dân vận|nội chính|công tác)|bộ chỉ huy|hạt|đồn|trạm|trường|thanh tra|thuế|chi nhánh|kho bạc|bảo hiểm|ngân hàng|điện lực|bưu điện|đài|báo|hội|đoàn thanh niên|liên đoàn|hợp tác xã|htx|công ty|tổ|thôn|bản|ấp|khu phố|xã|phường|ubnd (?:các|\d+) (?:xã|huyện)|ủy ban nhân dân (?:các|\d+) (?:xã|huyện)|chủ tịch ubnd các|chủ tịch ủy ban nhân dân các|đơn vị|cơ quan|các)(?!\p{L})/u

/** Behind a plural in a heading they say which of them are meant: 'UBND các xã |có| rừng', 'các đơn vị |được| giao vốn'. */
export const whichOpeners: ReadonlySet<string> = new Set(['có', 'đang', 'còn', 'nơi', 'chưa', 'được', 'tham', 'không', 'ven', 'giáp'])
export const pluralName = /(?<!\p{L})(?:các|những)\s/u

/** A heading under which stands where the money comes from, or what is to be done about it. */
export const ofFunds = /^(?:về )?(?:nguồn )?kinh phí(?!\p{L})/u

/** In a heading they say what is told or done there, and belong to no name (key form). */
export const noNamePart = /(?<!\p{L})(?:về|với|năm|tháng|quý|để|như|sau|công tác|kết quả|việc|nhiệm vụ|nội dung|tình hình|là|phải|cần|khi|theo|đã)(?!\p{L})/u

/** Before a limit that holds for all parts of a sentence. */
export const forAll = /(?:tất cả|các (?:nội dung|việc|nhiệm vụ|phần việc) trên)[^,;]{0,40}(?:xong|hoàn thành|hoàn tất|báo cáo|thực hiện)/u

/** 'Chủ tịch UBND tỉnh |điện:|' says to whom a telegram goes. */
export const cabled = /\sđiện\s*:$/u

/** A lead-in by which a report turns to what it asks of others. */
export const petitions = /^(?!.*\sđã\s).{0,60}(?:kiến nghị|đề nghị|đề xuất)\s.{2,120}:$/u

/** How a sentence goes on with whoever the sentence before named: by a joint, or with what one office does for another. */
export const goesOnWithThem = /^(?:(?:đồng thời|cùng với đó|bên cạnh đó|ngoài ra|song song với đó|trong đó)[,\s]|(?:tham mưu|chủ trì|phối hợp (?:với|cùng)|báo cáo (?:kết quả|định kỳ|tiến độ)|(?:hằng|hàng) (?:ngày|tuần|tháng|quý)|định kỳ)(?!\p{L}))/u
/** How a sentence opens that sets all a point of its own rather than goes on about whoever was named before. */
export const newPoint = /^(?:tăng cường|tiếp tục|đẩy mạnh|nâng cao|triển khai|phát huy|phát triển|chú trọng|quan tâm|phấn đấu|kêu gọi|kiên quyết|tuyệt đối|đổi mới|khuyến khích|vận động|tập trung|huy động|thu hút|xây dựng|các |những |công tác |việc )/u

/** Somebody was charged with it. */
export const chargedWords = ['được phân công', 'được giao'] as const

/** 'Đảng ủy UBND xã lãnh đạo …. |Trong đó tập trung:|' lists what the body of the sentence before has to do. */
export const goesOnListing = /^(?:trong đó|cụ thể|trước mắt|trọng tâm|tập trung)(?:\s+\p{L}+){0,8}\s*:$/u

/** Offices that have bodies of their own below them, key form. */
export const offices = /^(?:sở|phòng|công an|chi cục|hạt kiểm lâm|trung tâm|bộ chỉ huy|ban chỉ huy quân sự|hội|liên đoàn|ngân hàng|bảo hiểm|thuế)(?!\p{L})/u

/** Says who leads, so that those behind the semicolon who only take part belong to the same work: 'Phòng Kinh tế |chủ trì|; Công an xã phối hợp …'. */
export const leadsAlone = /(?:chủ trì|đầu mối|chịu trách nhiệm chính|làm nòng cốt|trực tiếp)(?!\p{L})/u

/** Single words that may follow the bodies of a heading and add nothing: '… chịu trách nhiệm thực hiện các nội dung sau:'. */
export const headingFillers: ReadonlySet<string> = new Set([
  ':', '.', ';', ',', ')', '(', 'có', 'chịu', 'trách', 'nhiệm', 'thực', 'hiện', 'tập', 'trung', 'các', 'vụ', 'sau', 'đây', 'theo', 'chức', 'năng', 'quyền', 'hạn', 'được', 'giao', 'chủ', 'trì', 'triển', 'khai', 'cần', 'nội', 'dung', 'một', 'số', 'cụ', 'thể', 'tổ', 'phải', 'những', 'việc', 'làm', 'ngay', 'như', 'khẩn', 'trương',
])

/** An order verb alone at the end of a lead-in: '… theo Tờ trình của UBND xã. Giao:'. */
export const bareOrderLeadIn = /(?:^|[.;,]\s+|trong đó\s+|đồng thời\s+|thời\s+|(?:chủ tịch|bí thư|giám đốc|ubnd|ủy ban nhân dân|đảng ủy|thường trực|ban thường vụ|trưởng ban)(?:\s(?!đã\s)\p{L}+){0,6}\s+)(?:giao|yêu cầu|đề nghị|phân công|(?:cần )?(?:lưu ý|chú ý|tập trung))(?:\s+(?:nhiệm vụ|cụ thể|thêm|(?:thực hiện )?(?:một số|các) (?:nội dung|việc|vấn đề|nhiệm vụ)))*(?:\s+(?:sau|sau đây|như sau))?\s*:$/u

/** Under goals 'đến năm 2030' in the heading is the limit. */
export const untilOpener = /^đến/u
/** A heading of a phase: its end is the limit of what stands below it. 'Đợt 1: Từ ngày 01/3 đến ngày 15/4/2026:' */
export const phaseOpener = /^(?:đợt|giai đoạn|bước|chặng) (?:\d|[ivx]+(?!\p{L})|một|hai|ba|thứ|cao điểm)/u

/** Between the semicolon and a body that acts by itself: '; trong thời gian chờ sửa chữa, thôn Khe Sim cử người …', '; đơn vị nào không gửi thì Văn phòng …'. */
export const phraseBehindSemicolon = /^\s*(?:trong (?:thời gian|khi|lúc|quá trình)|trước mắt|sau khi|sau (?:thời hạn|thời điểm)|(?:quá|hết|sau) (?:thời )?hạn|trên cơ sở đó|đối với|trường hợp|riêng)[^;,]{0,60},\s*/u
/** '…; riêng Hội Nông dân xã …', '…; trong đó Phòng Kinh tế …', '…; đồng thời Trạm Y tế …'. */
export const aloneBehindSemicolon = /^\s*(?:riêng|trong đó,?|đồng thời,?)\s+/u
/** '…; hộ nào chưa nộp thì Trưởng ấp …', '…; đối với người già yếu thì Bưu điện xã …'. */
export const caseOfSome = /^\s*(?:(?:các |mọi )?\p{L}+(?: \p{L}+)? nào|(?:đối )?với|riêng) [^;,.]{3,80}?(?:,\s*)?thì\s+/u
/** A new order. */
export const orderBehindSemicolon = /^(?:\s*(?:và|đồng thời|riêng)?,?\s*)(?:giao|yêu cầu|đề nghị|phân công|kiến nghị)\s+(?:nhiệm vụ\s+)?(?:cho\s+)?/u
/** '…; kiến nghị Sở Nội vụ …' is a request of its own only behind another one: elsewhere to petition is work. */
export const petition = /^\s*(?:và\s)?kiến nghị/u
export const asking = /^\s*(?:kính |trân trọng )?(?:đề nghị|kiến nghị)\s/u
/** An order that only goes on: 'đồng thời giao …'. */
export const goingOnOrder = /^\s*đồng thời/u
/** '…; phân công cán bộ bám từng thôn': one's own people. */
export const ownPeople = /^\s*phân công\s/u
/** With a limit of its own what a general name does is a task of its own: '…; các thành viên trả lời chậm nhất ngày 24/11'. */
export const ownLimit = /^[^;]*?(?<!\p{L})(?:chậm nhất|muộn nhất|trước ngày|xong trước|hoàn thành trước|trước \d)/u
/** Bodies and posts of the commune named by their kind: 'các ấp', 'trưởng các bản', 'các đơn vị dự toán'. */
export const ownBodies = /^(?:các |từng |mỗi )?(?:(?:trưởng|bí thư|chi bộ|chi ủy)(?: các)? )?(?:thôn|bản|ấp|xóm|buôn|làng|khóm|khu phố|tổ dân phố|đơn vị dự toán|phòng|sở|trường(?! hợp)|cơ quan|cấp ủy|chi bộ)(?!\p{L})/u
export const besideOthers = /^\s*phối hợp/u

/** An order verb whose addressees may go on behind a semicolon. */
export const listingOrders = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|kêu gọi)\s+/gu

/** How a clause begins that orders nothing by itself. */
export const dependentClause = /^(?:để|nhằm|trong|căn cứ|trên cơ sở|sau khi|đối với|với)\s/u

/** How people and firms are named behind a comma in such a cell: 'Đoàn Thanh niên xã, nhân dân các ấp', 'Phòng Kinh tế, hộ nhận khoán'. */
export const peopleStarts: ReadonlySet<string> = new Set(['nhân', 'người', 'hộ', 'doanh', 'nhà', 'chủ', 'hợp', 'bà'])

/** Between names in a cell of a table: ';', a new line (also as the source marks it), ' - ', 'và các', ', các'. */
export const betweenCellNames = /;|\n|<br\s*\/?>|\s-\s(?=\p{Lu})|,?\s+và\s+(?=[Cc]ác\s)|,\s+(?=[Cc]ác\s)/gu

/** '…, |đến nay các chi bộ đã| khắc phục xong': behind an order among results it tells what came of it. */
export const doneSince = /[,;]\s(?:đến nay|đến thời điểm này|hiện nay|kết quả)[^;.]{0,60}\sđã\s/u

/** Before a name in a cell of a table, and no part of it: '- ', '+ ', 'Các đ/c ', 'đồng chí '. */
export const cellNameOpener = /^[\s\-+•,]*(?:(?:các\s+)?(?:đ\/c|đồng chí)\s+(?=\p{L}))?/iu

/** How long a meeting lasts, and what one may do: rules, no work. 'Thời gian họp ít nhất 01 buổi', 'Chi bộ trên 30 đảng viên có thể họp 1,5 buổi'. */
export const lasts = /^thời gian (?:họp|sinh hoạt|tổ chức|làm việc|thảo luận|tập huấn|báo cáo|trình bày)[^,;:]{0,30}\s(?:ít nhất|tối thiểu|tối đa|không quá|là|khoảng|từ)?\s?\d[^;]*;?$/u
export const mayDo = /^(?:riêng |đối với )?[^,;:.]{4,80}\scó thể\s(?!phải)(?![^;]*(?:nhưng|song|phải|cần)\s)/u

/** When a meeting ended. 'Kết thúc 11h15 cùng ngày.' */
export const meetingEnds = /^(?:(?:cuộc họp|hội nghị|phiên họp|buổi làm việc|biên bản|kỳ họp)\s)?(?:bế mạc|kết thúc)\s(?:vào\s)?(?:lúc\s|hồi\s)?\d{1,2}\s?(?:h|g|giờ)/u

/** Alone before a colon they are fields of work and no bodies. */
export const topics: ReadonlySet<string> = new Set(['quân sự', 'thanh tra', 'thống kê'])
