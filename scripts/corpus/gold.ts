/** What a person wrote down about a document; the form of the gold files. */
export interface Gold {
  /** The text that was annotated, when it is not the gold file's own name with .txt. */
  file?: string
  header?: Partial<Record<GoldHeaderField, string | null>>
  citations?: { code: string; date?: string | null }[]
  tasks?: GoldTask[]
  indicators?: GoldIndicator[]
  inconsistencies?: { quote: string; kind?: string; why?: string }[]
}

export type GoldHeaderField = 'code' | 'date' | 'type' | 'issuer' | 'signer' | 'signerPosition' | 'place'

export interface GoldTask {
  quote: string
  explicit?: boolean
  leads?: string[]
  partners?: string[]
  deadline?: { kind?: string; date?: string | null; text?: string } | null
}

export interface GoldIndicator {
  quote: string
  name: string
  value: number
  unit?: string | null
  plan?: number | null
  percentOfPlan?: number | null
  kind?: string
}
