/** An office after years of work: documents of mixed sentences of the corpus, tasks, findings decided, citations between documents. */
import { Client, type ClientConfig } from 'pg'
import { v7 } from 'uuid'
import { corpusTexts } from '../sample-text.ts'

export interface Size {
  documents: number
  tasks: number
}

interface Filled {
  communeId: string
  agencies: { id: string; name: string }[]
  /** The same numbers in every run. */
  chance: () => number
}

const batch = 250
const words = ['Đảng ủy xã', 'Ủy ban nhân dân xã', 'Thường trực Hội đồng nhân dân xã', 'Ủy ban MTTQ Việt Nam xã']
const types = [
  { name: 'kết luận', symbol: 'KL/ĐU' },
  { name: 'kế hoạch', symbol: 'KH-UBND' },
  { name: 'báo cáo', symbol: 'BC-UBND' },
  { name: 'công văn', symbol: 'CV/ĐU' },
]

/** Straight into the tables: through the screens it would take weeks. */
export async function fillOffice(connection: ClientConfig, communeId: string, { documents, tasks }: Size): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows: agencies } = await client.query<{ id: string; name: string }>('select id, name from agency where commune_id = $1', [communeId])
    const office: Filled = { communeId, agencies, chance: seeded(20261122) }
    const sentences = corpusTexts().flatMap(({ text }) => text.split(/\n+/).filter(line => line.length > 60))
    const ids: string[] = []
    for (let from = 0; from < documents; from += batch) {
      const made = Array.from({ length: Math.min(batch, documents - from) }, (_, index) => documentAt(from + index, sentences, office))
      await insertDocuments(client, office, made)
      ids.push(...made.map(({ id }) => id))
    }
    for (let from = 0; from < tasks; from += batch * 8) {
      const made = Array.from({ length: Math.min(batch * 8, tasks - from) }, (_, index) => taskAt(from + index, ids, sentences, office))
      await insertTasks(client, office, made)
    }
    await insertCitations(client, office)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

type MadeDocument = ReturnType<typeof documentAt>
type MadeTask = ReturnType<typeof taskAt>

function documentAt(index: number, sentences: readonly string[], { chance }: Filled) {
  const type = types[Math.floor(chance() * types.length)] as (typeof types)[number]
  const lines = Array.from({ length: 8 + Math.floor(chance() * 40) }, () => pick(sentences, chance))
  const day = dayOf(index)
  return {
    id: v7(),
    number: (index % 900) + 1,
    symbol: type.symbol,
    type: type.name,
    body: pick(words, chance),
    issuedOn: day,
    subject: pick(sentences, chance).slice(0, 180),
    text: lines.join('\n'),
    direction: chance() < 0.7 ? 'incoming' : 'outgoing',
    arrival: index + 1,
  }
}

function taskAt(index: number, documentIds: readonly string[], sentences: readonly string[], { agencies, chance }: Filled) {
  const lead = pick(agencies, chance)
  const quote = pick(sentences, chance)
  const around = dayOf(Math.floor(chance() * 20_600))
  const due = chance() < 0.85 ? around : null
  const life = lifeOf(around, chance)
  return {
    id: v7(),
    itemId: v7(),
    documentId: documentIds[index % documentIds.length] as string,
    quote,
    lead,
    support: pick(agencies, chance),
    due,
    assigned: shifted(around, -60),
    ...life,
  }
}

const fields = ['Kinh tế', 'Văn hóa - xã hội', 'Xây dựng Đảng', 'Quốc phòng - an ninh', 'Cải cách hành chính', null]

/** The last day on which something was done. */
const lastDay = '2026-11-20'

/** Of ten tasks eight are done, one of them late; the others stand anywhere. */
function lifeOf(around: string, chance: () => number) {
  const wanted = shifted(around, Math.floor(chance() * 60) - 50)
  const state =
    chance() < 0.8 && wanted <= lastDay ? 'completed' : pick(['assigned', 'accepted', 'inProgress', 'inProgress', 'submitted', 'returned', 'cancelled'], chance)
  const doneOn = state === 'completed' || state === 'submitted' ? (wanted <= lastDay ? wanted : lastDay) : null
  return { state, submitted: doneOn, completed: state === 'completed' ? doneOn : null, field: pick(fields, chance) }
}

const shifted = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

async function insertDocuments(client: Client, { communeId }: Filled, made: readonly MadeDocument[]): Promise<void> {
  await client.query(
    `insert into official_document (commune_id, id, direction, state, document_type, number, symbol, reference, issuing_body, issued_on, subject, arrived_on, arrival_number, arrival_year, text, registered_at)
     select $1, d.id, d.direction, 'registered', d.type, d.number, d.symbol, d.number || '-' || d.symbol, d.body, d."issuedOn", d.subject, d."issuedOn" + 1, case when d.direction = 'incoming' then d.arrival end, extract(year from d."issuedOn"), d.text, now()
     from jsonb_to_recordset($2) as d(id uuid, direction text, type text, number int, symbol text, body text, "issuedOn" date, subject text, arrival int, text text)`,
    [communeId, JSON.stringify(made)],
  )
}

async function insertTasks(client: Client, { communeId }: Filled, made: readonly MadeTask[]): Promise<void> {
  const rows = JSON.stringify(
    made.map(({ lead, support, ...task }) => ({ ...task, lead: lead.id, leadName: lead.name, support: support.id, supportName: support.name })),
  )
  const given = `jsonb_to_recordset($2) as t(id uuid, "itemId" uuid, "documentId" uuid, quote text, lead uuid, "leadName" text, support uuid, "supportName" text, due date, assigned date, state text, submitted date, completed date, field text)`
  await client.query(
    `insert into review_item (commune_id, id, document_id, kind, position, state, found, draft)
     select $1, t."itemId", t."documentId", 'task', 1, 'accepted', '{}', jsonb_build_object('content', t.quote, 'lead', jsonb_build_array(jsonb_build_object('name', t."leadName", 'agencyId', t.lead)), 'supporting', '[]'::jsonb, 'deadline', jsonb_build_object('phrase', '', 'dueOn', t.due)) from ${given}`,
    [communeId, rows],
  )
  await client.query(
    `insert into task (commune_id, id, document_id, review_item_id, quote, content, lead_agency_id, lead_name, deadline_basis, first_due_on, due_on, assigned_on, created_at, state, submitted_on, completed_on, field)
     select $1, t.id, t."documentId", t."itemId", t.quote, t.quote, t.lead, t."leadName", 'stated', t.due, t.due, t.assigned, t.assigned, t.state, t.submitted, t.completed, t.field from ${given}`,
    [communeId, rows],
  )
  await client.query(
    `insert into task_supporting (commune_id, task_id, position, agency_id, name) select $1, t.id, 0, t.support, t."supportName" from ${given} where t.support <> t.lead`,
    [communeId, rows],
  )
}

async function insertCitations(client: Client, { communeId }: Filled): Promise<void> {
  await client.query(
    `insert into citation (commune_id, id, document_id, reference, issued_on, cited_document_id)
     select $1, gen_random_uuid(), d.id, c.reference, c.issued_on, c.id
     from official_document d join official_document c on c.commune_id = d.commune_id and c.arrival_number = (d.arrival_number * 7919) % 15000 + 1
     where d.commune_id = $1`,
    [communeId],
  )
}

/** From 1/1/2020 on, eight a day. */
const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 1) + Math.floor(index / 8) * 86_400_000).toISOString().slice(0, 10)

const pick = <Each>(from: readonly Each[], chance: () => number): Each => from[Math.floor(chance() * from.length)] as Each

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
