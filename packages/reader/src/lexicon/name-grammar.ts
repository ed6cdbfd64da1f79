/**
 * Small words by which names of bodies are put together in running text, key form. Collected from ordering parts of Party and State papers;
 * single words unless an entry says otherwise, so that they are looked up word by word.
 */

/** Before a head they make it several or all of a kind: 'các phòng', 'toàn thể đảng viên'. */
export const quantifiers: ReadonlySet<string> = new Set(['cả', 'các', 'những', 'toàn', 'tất', 'mọi', 'hai', 'ba', 'bốn', '02', '03', '04'])

/** First words of quantifiers of two words: 'toàn thể', 'tất cả'. */
export const longQuantifierStarts: ReadonlySet<string> = new Set(['toàn', 'tất'])

/** Before a person or a body they take each one by itself. */
export const eachWords: ReadonlySet<string> = new Set(['từng', 'mỗi'])

/** 'đồng chí' written short, and the first word of the long form. */
export const comradeMarks: ReadonlySet<string> = new Set(['đ/c', 'đc'])
export const comradeStarts: ReadonlySet<string> = new Set(['đồng', 'đ/c', 'đc'])

/** Before the name of a person; those of every day also begin names of places ('Anh Sơn'), so only a name of two words follows them. */
export const personTitles: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị', 'thầy', 'cô'])
export const looseTitles: ReadonlySet<string> = new Set(['anh', 'chị'])

/** Single words that the grammar of names asks for by themselves. */
export const nameWords = {
  and: 'và',
  /** 'Hội Nông dân, Hội Phụ nữ, |mỗi| tổ chức nhận 01 việc': no further body. */
  each: 'mỗi',
  plural: 'các',
  /** 'để xảy ra vi phạm'. */
  let: 'để',
  /** 'đồng chí là Chủ tịch …'. */
  is: 'là',
  commune: 'xã',
  board: 'ban',
  party: 'đảng',
  /** 'chính quyền |cấp| huyện, |cấp| xã'. */
  tier: 'cấp',
  /** Last word of 'trưởng thôn', 'bí thư, trưởng bản' before the place. */
  head: 'trưởng',
  /** First word of 'Ủy viên …', a rank in a committee beside the post that counts. */
  member: 'ủy',
  /** First word of 'lãnh đạo', which is a verb as well as a head. */
  leaders: 'lãnh',
  /** First word of 'thường trực', 'thường vụ', which are heads only before a name. */
  standing: 'thường',
  /** Before 'thuộc' it is no loose end: 'trực thuộc'. */
  directly: 'trực',
} as const

/** Words in a row that the grammar of names asks for. */
export const nameRuns = {
  /** 'các Ban |xây dựng| Đảng'. */
  build: ['xây', 'dựng'],
  /** A cell of the Party, often called by its village alone: 'các chi bộ Đông Sơn, Lạng Khê'. */
  cell: ['chi', 'bộ'],
  comrade: ['đồng', 'chí'],
  /** 'đơn vị được giao vốn', 'đơn vị được phân bổ kế hoạch'. */
  passive: ['được'],
  /** Ends a name: 'theo chức năng'. */
  byFunction: ['theo', 'chức'],
  /** 'các ông, bà có tên tại Điều 1'. */
  named: ['có', 'tên'],
  inCharge: ['phụ', 'trách'],
  /** 'Phòng, chống cháy rừng' is no office. */
  prevention: ['phòng', ',', 'chống'],
  /** 'các đơn vị có liên quan': here the name ends. */
  concerned: ['liên', 'quan'],
  /** 'người đứng đầu cấp ủy, chính quyền'. */
  government: ['chính', 'quyền'],
  /** Behind 'có', 'chịu'. */
  duty: ['trách', 'nhiệm'],
  /** Both a verb and a general word. */
  organise: ['tổ', 'chức'],
} as const

/** Posts that no post before them shares a body with: 'Phó Chủ tịch, |Trưởng các đoàn thể|', key form. */
export const ownPosts = /^(?:trưởng (?:các )?đoàn thể|chánh văn phòng|trưởng thôn|trưởng bản|trưởng ấp)/u
/** Posts of whole names that stand before the next one when theirs is left out: 'Giám đốc, Thủ trưởng các sở'. */
export const barePosts: ReadonlySet<string> = new Set(['giám đốc', 'thủ trưởng', 'phó bí thư', 'bí thư', 'chủ tịch', 'phó chủ tịch', 'trưởng phòng', 'trưởng ban'])

/** Rank in the Party or seat in the committee before the post in government that the same comrade holds: 'đồng chí |Phó Bí thư Đảng ủy|, Chủ tịch UBND xã'. */
export const partyRank = /^(?:(?:phó )?bí thư(?: thường trực)?|ủy viên (?:ban thường vụ|btv|ban chấp hành|bch|ubnd|ủy ban nhân dân|thường trực))(?: (?:đảng ủy|đảng bộ|huyện ủy|tỉnh ủy|thành ủy))?(?: (?:xã|phường|tỉnh|thành phố|đặc khu))?$/u
export const governmentPost = /^(?:phó )?(?:chủ tịch|trưởng|chủ nhiệm|chỉ huy trưởng)(?!\p{L})/u

/** Behind a figure that a clause holds: 'có tỷ lệ giải ngân |dưới| 30%'. */
export const comparing: ReadonlySet<string> = new Set(['dưới', 'trên', 'đạt', 'thấp', 'cao', 'chậm', 'chưa', 'hơn', 'bằng'])

/** Posts that somebody holds beside another, key form. */
export const heldBesides = /^(?:chủ tịch hội đồng (?!nhân dân)|(?:phó )?trưởng ban (?:thường trực )?(?:ban )?(?:chỉ đạo|tổ chức|vận động)|(?:thành viên|ủy viên)(?: thường trực| thư ký)? (?:ban chỉ đạo|ban vận động|hội đồng(?! nhân dân)|tổ công tác|tiểu ban)|tổ trưởng tổ|trưởng đoàn|trưởng tiểu ban)/u

/** Said alone for the body that a heading names in full: '|Phòng| phân công cán bộ …' under 'Đối với Phòng Kinh tế'. */
export const shortBodies: ReadonlySet<string> = new Set(['phòng', 'văn phòng', 'sở', 'ban', 'trung tâm', 'trạm', 'hội', 'đội', 'tổ', 'đoàn', 'viện', 'quỹ', 'cục', 'chi cục', 'chi nhánh', 'công ty', 'trường', 'chi bộ', 'đảng bộ', 'ban quản lý', 'ban quản lý dự án'])

/** Heads that are named by the field of an office, in whatever letters: 'Sở |Kế hoạch và đầu tư|', 'phòng |Văn hóa - xã hội|'. */
export const officeHeads: ReadonlySet<string> = new Set(['sở', 'phòng', 'bộ', 'phận'])
/** What those lead of whom 'lãnh đạo' is said as a noun: 'Lãnh đạo |Sở| Xây dựng', 'Lãnh đạo các |phòng|, ban'. */
export const officeStarts: ReadonlySet<string> = new Set(['sở', 'phòng', 'trung tâm', 'văn', 'chi', 'cục', 'công', 'trường', 'trạm', 'cơ', 'đơn'])
/** A head in small letters is a name before one of these: 'công an |xã|', 'hội nông dân |xã|'. */
export const ownLevel: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh', 'huyện', 'thôn'])

/** First words of heads that the proper name of a school, station or office makes a name of: 'trường tiểu học |Kim Đồng|', 'văn phòng |Đảng ủy|'. */
export const schoolHeads: ReadonlySet<string> = new Set(['trường', 'trạm', 'văn'])

/** How the letters of bodies begin that no list can hold: 'BQLDA', 'BCHQS', 'TTDVTH', 'CNVPĐKĐĐ', 'HTXDVNN' (key form); fields and programmes ('BHYT', 'GPMB') begin otherwise. */
export const abbreviatedBody = /^(?:bql|bch|bcđ|bcs|btg|btc|bdv|bnc|bxd|bvđ|bvđk|ttdv|ttpv|tthc|ttvh|ttyt|tttt|ttkn|ttcn|cnvp|vpđk|vphđ|vpub|hlh|hnct|hctđ|htx|thtx|ubmt|ubkt|đtn|đtncs|lđlđ|cđcs|nhcs|nhnn|qtd|tbv|tcnsc|tand|vksnd|thads|kbnn|ctcp)\p{L}*$/u

/** Last words of verbs of asking before a place in small letters: 'đề |nghị| xã rà soát'. */
export const askingEnds: ReadonlySet<string> = new Set(['nghị', 'cầu', 'ý', 'giao'])

/** Bodies that are counted by official figures: '05 |thôn|', '11 |xã| biên giới', '03 |phòng| chuyên môn'; beside places and Party cells. */
export const countedBodies: ReadonlySet<string> = new Set(['trường', 'phòng', 'trạm', 'sở', 'đơn', 'doanh', 'tổ', 'đội'])

/** General words that name somebody even without 'các' before them (whole phrases). */
export const aloneHeads: ReadonlySet<string> = new Set([
  'cơ sở giáo dục', 'cơ sở y tế', 'cơ sở đào tạo', 'cơ sở khám bệnh, chữa bệnh', 'cơ sở khám, chữa bệnh', 'giáo viên', 'giáo viên chủ nhiệm', 'nhà thầu thi công', 'đơn vị thi công', 'đơn vị tư vấn', 'đơn vị tư vấn giám sát', 'đơn vị tư vấn thiết kế', 'đơn vị tư vấn lập quy hoạch', 'tư vấn giám sát', 'nghệ nhân', 'tiểu thương', 'tổ công tác', 'tổ tiết kiệm và vay vốn', 'đoàn công tác', 'chủ mỏ', 'chủ hồ chứa',
  'cấp xã', 'cấp huyện', 'cấp tỉnh', 'cơ quan', 'đơn vị', 'kiểm lâm', 'kiểm lâm địa bàn', 'dân quân', 'công an xã', 'công an phường', 'chủ các', 'chủ đầu tư', 'chủ doanh nghiệp', 'chủ vườn', 'nhà thầu', 'chủ rừng', 'nhà trường', 'chủ tàu', 'chủ tàu cá', 'chủ lồng bè', 'chủ hộ', 'chủ cơ sở', 'chủ phương tiện', 'nhà mạng', 'hộ dân', 'hộ gia đình', 'chính quyền', 'cán bộ', 'công chức', 'cấp ủy', 'đảng viên', 'chi bộ', 'khu dân cư', 'tổ chức đảng', 'chủ đầu tư', 'lực lượng', 'nhà trường', 'địa phương', 'doanh nghiệp', 'người dân', 'đoàn thể',
  'cơ quan chuyên môn', 'cơ quan tham mưu', 'cấp ủy đảng', 'thôn', 'bản', 'ấp', 'buôn', 'làng', 'khóm', 'xóm', 'khu phố', 'tổ dân phố', 'tdp', 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'lực lượng tham gia bảo vệ antt ở cơ sở', 'lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở', 'lực lượng bảo vệ an ninh, trật tự ở cơ sở', 'lực lượng bảo vệ antt cơ sở', 'tổ an ninh cơ sở', 'nhà đầu tư', 'nhà thầu', 'chi ủy', 'tập thể', 'chủ rừng', 'thành viên', 'ban nhân dân', 'ban quản lý bản', 'ban quản lý thôn', 'ban quản lý ấp', 'tổ dân vận', 'tổ hòa giải', 'tổ công nghệ số cộng đồng', 'chi đoàn', 'chi hội', 'chi hội phụ nữ', 'chi hội nông dân', 'chi hội cựu chiến binh', 'giáo viên chủ nhiệm', 'già làng', 'nhân viên y tế', 'tổ xung kích', 'tổ hợp tác', 'ban quản lý dự án', 'cộng tác viên', 'bộ phận một cửa', 'cơ quan thường trực', 'dân quân tự vệ', 'lực lượng dân quân tự vệ', 'lực lượng xung kích', 'lực lượng dân quân', 'đội dân quân tự vệ', 'đoàn viên thanh niên', 'bộ phận kế toán', 'bộ phận văn thư', 'bộ phận chuyên môn', 'bộ phận tài chính', 'bộ phận địa chính', 'bộ phận tư pháp', 'đội xung kích', 'y tế thôn', 'y tế xóm', 'y tế ấp', 'y tế bản',
])

/** Levels of schools, named together: 'các trường tiểu học, THCS'. */
export const schoolLevels: readonly (readonly string[])[] = [['mn'], ['mg'], ['th'], ['mầm', 'non'], ['mẫu', 'giáo'], ['tiểu', 'học'], ['trung', 'học', 'cơ', 'sở'], ['trung', 'học', 'phổ', 'thông'], ['phổ', 'thông'], ['thcs'], ['thpt']]

/** Verbs that only describe a general name: 'các đơn vị đầu mối giao kế hoạch', 'quản lý', 'chủ trì'. */
export const describingVerbs: ReadonlySet<string> = new Set(['giao', 'chủ', 'quản'])

/** With these the work begins, whatever stood before. */
export const mustWords: ReadonlySet<string> = new Set(['cần', 'phải'])

/** A name never ends with one of these. */
export const looseEnds: ReadonlySet<string> = new Set(['thuộc', 'của', 'các', 'phụ', 'theo', 'hai', 'ba', 'bốn'])

/** Behind a plural they open a clause about it: 'các xã có dự án đi qua', 'các đơn vị chưa gửi'. */
export const clauseOpeners: ReadonlySet<string> = new Set(['có', 'chưa', 'còn'])
/** The same only where 'phải' or 'cần' ends the clause; 'để' behind a name leads to an aim elsewhere, but not before these. */
export const boundOpeners: ReadonlySet<string> = new Set(['có', 'chưa', 'còn', 'đang', 'bị', 'đạt', 'nằm', 'chậm', 'không', 'mới'])
export const letHappen: ReadonlySet<string> = new Set(['xảy', 'chậm', 'tồn', 'mất', 'kéo'])
/** What binds those of a clause, behind its brackets: '12 chi bộ chưa gửi báo cáo (danh sách kèm theo) |phải| …', '… |đề| nghị …'. */
export const behindClause: ReadonlySet<string> = new Set(['phải', 'cần', 'đề', 'khẩn', 'nghiêm'])
/** 'đang được giao quản lý tài sản |chịu| trách nhiệm'. */
export const dutyStarts: ReadonlySet<string> = new Set(['chịu', 'có'])
/** '2 |năm| liền chưa …'. */
export const periodWords: ReadonlySet<string> = new Set(['năm', 'tháng', 'quý', 'kỳ', 'lần'])
/** Before a verb inside such a clause. */
export const ownVerbMarks: ReadonlySet<string> = new Set(['chưa', 'đã', 'không', 'được', 'bị'])

/** Whoever these are, 'phải' behind them speaks of them: 'chưa lập danh sách người phải sơ tán'. */
export const whoMust: ReadonlySet<string> = new Set(['người', 'hộ', 'dân', 'bộ', 'việc', 'trường', 'hợp'])

/** Behind 'phụ trách' it says how many, or what work: 'phụ trách |một| tổ', 'phụ trách |02| thôn', 'phụ trách |việc| mua sắm'. */
export const countOpener = /^(?:\d+|một|ít|từ|việc|phần)$/
/** 'Chủ tịch |phụ trách chung|; Phó Chủ tịch …': with nothing behind it, it is what somebody does. */
export const inGeneral = 'chung'
/** What one may be in charge of, before its field: 'phụ trách |lĩnh vực| giám sát'; and fields that are words of work elsewhere: 'phụ trách |tuyên truyền|'. */
export const chargeNouns: readonly (readonly string[])[] = [['lĩnh', 'vực'], ['các', 'lĩnh', 'vực'], ['mảng'], ['khối'], ['công', 'tác'], ['bộ', 'phận']]
export const chargeFields: readonly (readonly string[])[] = [['tuyên', 'truyền'], ['giám', 'sát'], ['kiểm', 'tra'], ['thống', 'kê'], ['đào', 'tạo'], ['tiếp', 'dân'], ['tiếp', 'công', 'dân'], ['tổ', 'chức'], ['xây', 'dựng'], ['chuyển', 'đổi', 'số'], ['hướng', 'dẫn'], ['vận', 'động']]

/** Modifiers (whole phrases) that take any words up to the verb. */
export const openModifiers: ReadonlySet<string> = new Set(['phụ trách', 'trong hệ thống', 'trong toàn', 'trong ngành', 'thuộc', 'thuộc diện', 'hai', 'ba', 'bốn'])

/** Behind a plural they point back to those named before, and are no part of the name: 'các hộ này', 'các đơn vị nêu trên'. */
export const pointingBack = ['trên địa bàn', 'trên địa bàn xã', 'trên địa bàn phường', 'trên địa bàn tỉnh', 'trên địa bàn toàn xã', 'nơi đó', 'nơi ấy', 'này', 'đó', 'ấy', 'nêu trên', 'nói trên', 'kể trên', 'đã nêu', 'vừa nêu', 'trên', 'có tên trên', 'có tên nêu trên', 'có tên dưới đây', 'sau đây', 'sau'] as const
/** 'trên địa bàn', 'trên 60 tuổi', 'sau khi' do not. */
export const notPointing = /^(?:địa|toàn|\d.*|khi|đó|sông|biển|tuyến|cơ|lĩnh)$/u

/** Behind the head of a body they make a general word a name, where it has a capital: 'Công an xã', 'Công an phường'. */
export const ownsPlace: ReadonlySet<string> = new Set(['xã', 'phường'])

/** Words before a number that belongs to a name: 'thôn 5', 'Tổ số 2'. */
export const numberedWords: ReadonlySet<string> = new Set(['số', 'thôn', 'bản', 'tổ', 'khu', 'khối', 'phố', 'bp', 'ấp', 'cụm', 'khóa', 'sở', 'vực', 'xóm', 'buôn', 'khóm', 'làng'])

/** First words of verbs that describe a general name where they follow it: 'sản xuất', 'kinh doanh', 'đầu tư'. */
export const tradeVerbStarts: ReadonlySet<string> = new Set(['sản', 'kinh', 'đầu'])

/** Trades in a row behind a general name: 'các cơ sở sản xuất, kinh doanh, sử dụng, bảo quản hóa chất'. */
export const trades: readonly (readonly string[])[] = [['sản', 'xuất'], ['kinh', 'doanh'], ['sử', 'dụng'], ['bảo', 'quản'], ['vận', 'chuyển'], ['chế', 'biến'], ['mua', 'bán'], ['buôn', 'bán'], ['giết', 'mổ'], ['khai', 'thác'], ['nhập', 'khẩu']]

/** Last words of general names that a verb may describe: 'cơ quan tham mưu', 'bộ phận phục vụ', 'đơn vị quản lý', 'ban'. */
export const describedEnds: ReadonlySet<string> = new Set(['quan', 'phận', 'vị', 'ban', 'sở'])

/** Words before the name of a place. */
export const namedPlaces: ReadonlySet<string> = new Set(['thôn', 'bản', 'ấp', 'buôn', 'làng', 'khóm', 'xóm', 'sóc', 'xã', 'phường', 'khu', 'tỉnh', 'huyện', 'phố'])

/** Classes of places that share names behind a plural: 'Trưởng các thôn Khe Sim, Nà Lường'. */
export const listedPlaces: ReadonlySet<string> = new Set(['htx', 'thôn', 'bản', 'xã', 'phường', 'trường', 'huyện', 'tỉnh', 'ấp', 'buôn', 'khu', 'xóm', 'khóm', 'làng', 'sóc', 'vực', 'phố'])
/** Of these a name behind a comma is one more without a plural too: 'Trưởng ấp An Phú, An Hòa'. */
export const villageKinds: ReadonlySet<string> = new Set(['thôn', 'bản', 'ấp', 'buôn', 'làng', 'khóm', 'xóm', 'sóc'])

/** Of these no name of a commune begins: 'xã Bản Mạ', 'xã Làng Chanh'. */
export const surelyVillages: ReadonlySet<string> = new Set(['thôn', 'ấp', 'khóm', 'xóm', 'sóc'])
/** Of these too, where it reads like the name of a place: 'UBND xã Nà Lường, Bản Mạ'. */
export const communeKinds: ReadonlySet<string> = new Set(['xã', 'phường'])

/** Between them no list of villages goes on: 'Thôn Bản Lạn |chủ trì, phối hợp với| Đảng ủy, Thôn Bản Mo'. */
export const listBreaks: ReadonlySet<string> = new Set([';', ':', 'với', 'cùng', 'trì', 'hợp', 'giao'])

export const placePlurals: ReadonlySet<string> = new Set(['các', 'hai', 'ba', 'bốn'])

/** 'người đứng đầu', 'thủ trưởng', 'lãnh đạo', 'cấp trưởng': first and last words of posts over several bodies. */
export const chiefStarts: ReadonlySet<string> = new Set(['đứng', 'thủ', 'lãnh', 'cấp'])
export const chiefEnds: ReadonlySet<string> = new Set(['đầu', 'trưởng', 'đạo'])

/** Behind 'và tổ …' they make work of a general word: 'và tổ chức', 'và cơ quan có quyền'. */
export const notJoinedBefore: ReadonlySet<string> = new Set(['chức', 'quyền'])

/** How the last part of a name in three parts begins, though a body may begin so too: 'Văn hóa, Thể thao và Du lịch', '… và Đào tạo'. */
export const lastPartStarts = /^(?:đô|thông|du|đào|phát|môi|đầu|xã|truyền)/u

/** What two ways of writing one body's name may differ in (whole phrases): small words, and in a commune's own register its class. A higher level makes another body ('UBND tỉnh'). */
export const smallNameWords = ['việt nam', 'của', 'và', 'các'] as const
export const ownClasses = ['xã', 'phường', 'đặc khu'] as const

/** 'các đồng chí là …' before a name. */
export const comradeOpener = /^(?:các )?đồng chí (?:là )?/u

/** Places of one level of government, named together after one head: 'Chủ tịch UBND xã, phường, đặc khu'. */
export const levelPlaces: ReadonlySet<string> = new Set(['xã', 'phường', 'khu', 'trấn', 'huyện', 'phố'])
/** What somebody is in a committee, said behind his post and a dash, longest first. */
export const committeeRoles = ['phó trưởng ban thường trực', 'phó trưởng ban', 'trưởng ban', 'ủy viên thường trực', 'ủy viên thư ký', 'ủy viên', 'thành viên', 'tổ trưởng', 'tổ phó', 'thư ký', 'phó tổ trưởng'] as const
/** Last words of the places whose posts persons hold: 'Phó Chủ tịch UBND |tỉnh| Phan Văn Hai'. */
export const heldLevels: ReadonlySet<string> = new Set([...levelPlaces, 'tỉnh'])
/** Before what looks like a person's name they make it the name of a place: 'xã Nguyễn Văn Thảnh', 'Trường THCS Lê Văn Tám'. */
export const placeHeads: ReadonlySet<string> = new Set(['xã', 'phường', 'thôn', 'ấp', 'khu', 'phố', 'đường', 'trường', 'học', 'thcs', 'thpt', 'mầm', 'non', 'tuyến', 'cầu', 'chợ', 'quân', 'khóm', 'buôn', 'làng', 'bản', 'số', 'bệnh', 'viện', 'công', 'ty'])
export const levelPlaceStarts: ReadonlySet<string> = new Set(['xã', 'phường', 'đặc', 'thị', 'huyện', 'thành'])
