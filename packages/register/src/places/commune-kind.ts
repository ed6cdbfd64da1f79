/** xã, phường, đặc khu. */
export const communeKinds = ['commune', 'ward', 'specialZone'] as const
export type CommuneKind = (typeof communeKinds)[number]

/** The word before the name of a place: 'xã An Khê Thượng'. Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1. */
export const communeKindWords: Readonly<Record<CommuneKind, string>> = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' }
