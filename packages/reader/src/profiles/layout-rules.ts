/** The parts a paper must have; 'seal' is never told from text. */
export type Component = 'motto' | 'issuer' | 'number' | 'placeDate' | 'title' | 'content' | 'signature' | 'seal' | 'recipients'

/** Ways of writing that the Party and the State rule differently. */
export interface LayoutForms {
  /** What stands before the number in the head. */
  numberWord: { word: string; colon: boolean; source: string }
  /** Mark between the letters of the capacity one signs in. */
  capacity: { right: '/' | '.'; source: string }
  /** How the last sentence ends. */
  ending: { right: '.' | './.'; source: string }
  /** Between the reference and the date of a paper cited in full. */
  citation: { comma: boolean; source: string }
  /** Numbers, days below ten and the months January and February are written with a nought. */
  padding: { source: string }
}

/** The layout a family of papers must have between two days. */
export interface LayoutRules {
  id: string
  family: 'party' | 'state'
  /** First day, ISO. */
  validFrom: string
  /** Last day, ISO; null while in force. */
  validTo: string | null
  sources: readonly string[]
  /** The mandatory parts with the place of the rule. */
  components: Readonly<Record<Component, string>>
  forms: LayoutForms
}
