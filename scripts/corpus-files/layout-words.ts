/** The fixed words and shapes by which the parts of an official paper are told apart in its plain text. */

/** Lines of the letterhead that stand in its right column; the others stand in the left one. */
export const rightOfLetterhead = /^(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG (HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập|.*, ngày .*tháng .*năm \d{4}$)/

export const partyTitle = 'ĐẢNG CỘNG SẢN VIỆT NAM'
export const placeAndDate = /, ngày .*tháng .*năm \d{4}$/
export const referenceLine = /^Số:?\s/
export const subjectOfLetter = /^(V\/v|[Vv]ề việc) /
export const secrecyStamp = /^(TUYỆT MẬT|TỐI MẬT|MẬT)$/
export const addressees = /^Kính gửi:/
export const recipientsHeading = /^Nơi nhận:$/
/** Rank and post are in capitals; the last line of the signature is the name. */
export const capitals = /^[^\p{Ll}]+$/u
export const rule = /^-{3,}$/
export const footnoteLine = /^<sup>(\d+)<\/sup> (.*)$/
export const footnoteMark = /<sup>(\d+)<\/sup>/
export const numberedLine = /^([IVX]+|[A-DĐ]|\d+(\.\d+)*)[.)] /
export const listLine = /^[-+] |^\p{Ll}\) /u
