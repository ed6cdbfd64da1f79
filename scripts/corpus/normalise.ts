/** What counts as the same: letters in one case and one tone placement, bodies without their place, abbreviations written out. */

const abbreviations: [RegExp, string][] = [
  [/\bubnd\b/g, 'ủy ban nhân dân'],
  [/\bhđnd\b/g, 'hội đồng nhân dân'],
  [/\b(ub)?mttq( việt nam| vn)?\b/g, 'mặt trận tổ quốc'],
  [/ủy ban mặt trận tổ quốc( việt nam)?/g, 'mặt trận tổ quốc'],
  [/\bbch\b/g, 'ban chấp hành'],
  [/\bbtv\b/g, 'ban thường vụ'],
  [/\bubkt\b/g, 'ủy ban kiểm tra'],
  [/\bvp\b/g, 'văn phòng'],
  [/\bpct\b/g, 'phó chủ tịch'],
  [/\bct\b/g, 'chủ tịch'],
  [/\bct-xh\b/g, 'chính trị xã hội'],
  [/chính trị\s*[-–]\s*xã hội/g, 'chính trị xã hội'],
  [/\btt\b/g, 'thường trực'],
  [/\bxd\b/g, 'xây dựng'],
]

/** Old and new tone placement are one: uỷ = ủy, hoà = hòa. */
const tonePlacement: [RegExp, string][] = [
  [/uỷ/g, 'ủy'],
  [/hoà/g, 'hòa'],
  [/hoá/g, 'hóa'],
  [/thuý/g, 'thúy'],
  [/khoẻ/g, 'khỏe'],
  [/toà/g, 'tòa'],
]

function replaceAll(text: string, replacements: [RegExp, string][]): string {
  return replacements.reduce((done, [pattern, by]) => done.replace(pattern, by), text)
}

export function normalise(text: string | null | undefined): string {
  const lower = replaceAll((text ?? '').normalize('NFC').toLowerCase(), tonePlacement)
  return lower
    .replace(/[“”"'‘’*_#|`\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A body's name without its place and the small words between: 'UBND xã' = 'Ủy ban nhân dân'. */
export function normaliseBody(text: string | null | undefined): string {
  const plain = normalise(text)
    .replace(/^(các )?đồng chí (là )?/, '')
    .replace(/[.;:,()]/g, ' ')
  return replaceAll(plain, abbreviations)
    .replace(/\b(việt nam|xã|phường|thị trấn|huyện|tỉnh|của|và|các)\b/gu, ' ')
    .replace(/(^|\s)(xã|phường|huyện|tỉnh|của|và|các)(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function normaliseReference(text: string | null | undefined): string {
  return normalise(text).replace(/\s+/g, '')
}

export function normaliseUnit(text: string | null | undefined): string {
  return normalise(text).replace(/\s/g, '')
}

export function words(text: string | null | undefined): string[] {
  return normalise(text)
    .split(/[^\p{L}\p{N}%,./-]+/u)
    .filter(Boolean)
}
