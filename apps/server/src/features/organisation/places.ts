import { communeByCode, communes, provinceByCode, provinces } from '@roviec/register/places'
import type { CommunePlace } from './commands.ts'

export function placeByCode(code: string): CommunePlace | null {
  const commune = communeByCode(code)
  const province = commune && provinceByCode(commune.provinceCode)
  if (!commune || !province) return null
  return { code: commune.code, kind: commune.kind, name: commune.name, provinceCode: province.code, provinceName: province.fullName }
}

/** Provinces, and the communes of the one asked for. */
export function placesOf(provinceCode: string | undefined) {
  return {
    provinces: provinces().map(({ code, fullName }) => ({ code, name: fullName })),
    communes: provinceCode === undefined ? [] : communes({ provinceCode }).map(({ code, fullName, kind }) => ({ code, name: fullName, kind })),
  }
}
