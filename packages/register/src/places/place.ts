import type { CommuneKind } from './commune-kind.ts'

/** tỉnh; thành phố trực thuộc trung ương. */
export const provinceKinds = ['province', 'city'] as const
export type ProvinceKind = (typeof provinceKinds)[number]

export const provinceKindWords: Readonly<Record<ProvinceKind, string>> = { province: 'tỉnh', city: 'thành phố' }

export interface Province {
  /** Two digits. */
  code: string
  kind: ProvinceKind
  /** 'Lai Châu' */
  name: string
  /** 'tỉnh Lai Châu' */
  fullName: string
}

export interface Commune {
  /** Five digits. */
  code: string
  provinceCode: string
  kind: CommuneKind
  /** 'An Khê Thượng' */
  name: string
  /** 'xã An Khê Thượng' */
  fullName: string
}
