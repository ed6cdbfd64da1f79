/** The list of tasks as a file, and back again. */
import { beforeAll, expect, test } from 'vitest'
import { communeCodes, type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let other: Member

const sheet = `Nội dung;Chủ trì;Phối hợp;Thời hạn;Sản phẩm;Văn bản giao;Lĩnh vực;Tình trạng;Ngày giao;Ngày hoàn thành
"Rà soát hộ nghèo, ""cận nghèo""";Công an xã;"Phòng Kinh tế; các thôn";30/9/2026;Báo cáo;12-KL/ĐU;Giảm nghèo;Đang thực hiện, 40%;1/8/2026;
=HYPERLINK("http://x");Công an xã;;hằng tháng;;;;;;
Sơ kết quý II;Phòng Kinh tế;;15/7/2026;;;;Đã hoàn thành;1/7/2026;14/7/2026
Trực lễ;Công an xã;;thường xuyên;;;;;;
`

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  other = await (await office.found(communeCodes[1])).invite('office')
  await imported(clerk, Buffer.from(sheet), 'việc.csv')
})

async function brought(member: Member, bytes: Uint8Array, name: string) {
  const id = newId()
  const response = await member.fetch(`/api/imports?id=${id}&name=${encodeURIComponent(name)}`, { method: 'POST', body: Buffer.from(bytes) })
  if (response.status !== 201) throw new Error(await response.text())
  return member.api.imports.preview({ id })
}

async function imported(member: Member, bytes: Uint8Array, name: string) {
  const { id, choices } = await brought(member, bytes, name)
  return member.api.imports.run({ id, choices, leaveOutFaulty: false })
}

const file = async (member: Member, name: string) => new Uint8Array(await (await member.fetch(`/api/sheets/${name}`)).arrayBuffer())
const text = async (member: Member, name: string) => new TextDecoder().decode(await file(member, name))

async function shown(member: Member) {
  const { rows } = await member.api.tasks.list({ order: 'due' })
  const tasks = await Promise.all(rows.map(({ id }) => member.api.tasks.detail({ id })))
  return tasks
    .map(({ content, lead, supporting, dueOn, deliverable, field, state, percent, assignedOn, completedOn, sourceReference }) => ({
      content,
      lead: lead?.name.split(' xã ')[0],
      supporting: supporting.map(({ agencyId }) => agencyId !== null),
      ...{ dueOn, deliverable, field, state, percent, assignedOn, completedOn, sourceReference },
    }))
    .toSorted((a, b) => a.content.localeCompare(b.content))
}

test.each(['xlsx', 'csv'])('what was taken along as .%s is known when it comes back', async kind => {
  const preview = await brought(clerk, await file(clerk, `tasks.${kind}`), `danh sách.${kind}`)
  expect(preview.columns.map(({ field }) => field)).not.toContain(null)
  expect(preview.counts).toEqual({ new: 0, known: 4, repeated: 0, faulty: 0, heading: 0 })
})

test('in another commune the same tasks come of it', async () => {
  const { name } = (await clerk.api.session.current()).commune
  const elsewhere = (await text(clerk, 'tasks.csv?lang=en')).replaceAll(` xã ${name}`, ' xã')
  expect(await imported(other, Buffer.from(elsewhere), 'x.csv')).toEqual({ made: 4, known: 0, leftOut: 0 })
  expect(await shown(other)).toEqual(await shown(clerk))
})

test('the filter of the address holds, days are days, nothing is calculated', async () => {
  const some = await text(clerk, 'tasks.csv?q=hộ+nghèo')
  expect(some.split('\r\n')).toHaveLength(3)
  expect(some).toContain(',30/9/2026,')
  expect(await text(clerk, 'tasks.csv')).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect((await clerk.fetch('/api/sheets/tasks.xlsx?state=nothing')).status).toBe(400)
  const [exported] = await office.sql(`select count(*)::int from audit_event where action = 'tasks.exported'`)
  expect(exported?.count).toBeGreaterThan(2)
})
