import { secrecyLaws } from '@roviec/reader'

/**
 * Where each law forbids drafting or keeping State secrets on a computer that is connected to a network.
 * Sources: Luật Bảo vệ bí mật nhà nước số 29/2018/QH14, Điều 5 khoản 5; số 117/2025/QH15 of 10/12/2025, Điều 5 khoản 2.
 */
const places: Record<(typeof secrecyLaws)[number]['reference'], { article: number; clause: number }> = {
  '29/2018/QH14': { article: 5, clause: 5 },
  '117/2025/QH15': { article: 5, clause: 2 },
}

interface SecrecyLaw {
  number: string
  article: number
  clause: number
}

/** Why a document with a state-secret mark is not read on this machine: the law in force on a day (ISO). */
export function secrecyLawOn(day: string): SecrecyLaw {
  const { reference } = secrecyLaws.findLast(({ validFrom }) => validFrom <= day) ?? secrecyLaws[0]
  return { number: reference, ...places[reference] }
}
