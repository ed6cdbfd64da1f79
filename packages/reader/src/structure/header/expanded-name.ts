import { writtenOut } from '../../text/abbreviations.ts'
import { keyOf } from '../../text/mend.ts'

/** `expanded('UBND  xã')` is 'ủy ban nhân dân xã'. */
export const expanded = (name: string): string => writtenOut(keyOf(name).replace(/\s+/g, ' '))
