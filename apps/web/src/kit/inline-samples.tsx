import { useState } from 'react'
import { InlineDate } from '../ui/inline/inline-date.tsx'
import { InlineSelect } from '../ui/inline/inline-select.tsx'
import { InlineText } from '../ui/inline/inline-text.tsx'
import styles from './kit.module.css'
import samples from './samples.json'

const { labels, agencies } = samples
const options = agencies.map(label => ({ value: label, label }))

export function InlineSamples() {
  const [text, setText] = useState(samples.sentence)
  const [lead, setLead] = useState<string | null>(agencies[2] ?? null)
  const [due, setDue] = useState<string | null>('2026-06-30')
  const [none, setNone] = useState<string | null>(null)
  return (
    <dl className={styles.fields}>
      <dt>{labels.content}</dt>
      <dd>
        <InlineText label={labels.content} value={text} onSave={setText} />
      </dd>
      <dt>{labels.lead}</dt>
      <dd>
        <InlineSelect label={labels.lead} value={lead} options={options} onSave={setLead} />
      </dd>
      <dt>{labels.due}</dt>
      <dd>
        <InlineDate label={labels.due} value={due} onSave={setDue} />
      </dd>
      <dt>{labels.due}</dt>
      <dd>
        <InlineDate label={labels.due} value={none} onSave={setNone} />
      </dd>
    </dl>
  )
}
