import { addressWords } from '../lexicon/sheet-columns.ts'
import { bareWords } from './bare-words.ts'

/** Who may stand in a sheet by name. */
export interface SheetPerson {
  id: string
  name: string
  /** Of the commune: may be the leader in charge of a task. */
  leader: boolean
  /** Where the person works. */
  agencyIds: readonly string[]
}

const address = addressWords.map(bareWords)

/** 'Đ/c Nguyễn Văn A - Phó Chủ tịch': the one whose name it is; null when nobody's or several people's. */
export function personNamed(text: string, people: readonly SheetPerson[]): SheetPerson | null {
  const name = nameOf(text)
  const found = people.filter(person => bareWords(person.name) === name)
  return found.length === 1 ? (found[0] ?? null) : null
}

function nameOf(text: string): string {
  const before = text.split(/\s[-–]\s|[,;(\n]/)[0] ?? ''
  const words = bareWords(before)
  const said = address.find(each => words.startsWith(`${each} `))
  return said === undefined ? words : words.slice(said.length + 1)
}
