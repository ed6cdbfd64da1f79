import type { CommuneKind } from './commune-kind.ts'
import type { ProvinceKind } from './place.ts'

/** What became another kind of place; the code and the name stayed. */
export interface KindChange<Kind> {
  code: string
  kind: Kind
  /** First day of the new kind. */
  from: string
  source: string
}

const city = 'Nghị quyết 30/2026/QH16'
const wards = 'Nghị quyết 237/NQ-UBTVQH16'

export const provinceChanges: readonly KindChange<ProvinceKind>[] = [{ code: '75', kind: 'city', from: '2026-04-30', source: city }]

/** Lộc Ninh, Tân Khai, Đồng Phú, Tân Phú, Trị An, Trảng Bom, Dầu Giây, Long Thành, Xuân Lộc, Nhơn Trạch. */
export const communeChanges: readonly KindChange<CommuneKind>[] = [
  '25270',
  '25357',
  '25363',
  '26116',
  '26170',
  '26248',
  '26326',
  '26368',
  '26425',
  '26485',
].map(code => ({ code, kind: 'ward', from: '2026-04-30', source: wards }))
