/** Words that open the parts of a head, key form. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW. */

/** The subject of a letter: 'V/v ứng phó mưa lũ', '(V/v …)', 'Về việc …'. */
export const letterSubjectOpener = /^\(?(?:v\s?\/\s?v|về việc)(?!\p{L})/u

/** Titles in capitals of papers that are no kind of their own though they say 'Kính gửi' too: slips, forms, petitions. */
export const formTitle = /^(?:phiếu|đơn|tờ khai|giấy (?:đề nghị|đăng ký)|bản (?:cam kết|tự kiểm|kê khai))(?!\p{L})/u
