/** Files shown as evidence: kept with the act that names them, refused where they bear a secret mark. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TaskDetail } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let head: Member
let police: Member
let task: TaskDetail

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: await commune.agency('Phòng Kinh tế') })
  police = await commune.invite('agencyHead', { agencyId: await commune.agency('Công an xã') })
  const leadAgencyId = await commune.agency('Phòng Kinh tế')
  task = await clerk.api.tasks.create({ id: newId(), content: 'Nạo vét kênh mương vụ mùa', leadAgencyId, dueOn: '2026-08-20' })
})

const send = (member: Member, name: string, text: string) =>
  member.fetch(`/api/tasks/${task.id}/files?name=${encodeURIComponent(name)}`, { method: 'POST', body: new TextEncoder().encode(text) })
const left = () => readdirSync(join(office.dataFolder, 'uploads')).filter(name => name.startsWith('evidence-'))
const report = 'UBND XÃ AN KHÊ THƯỢNG\nSố: 40/BC-UBND\n\nBÁO CÁO\nkết quả nạo vét kênh mương\n'

test('a file is kept with the act that names it, and can be fetched', async () => {
  const brought = await send(head, 'báo cáo.txt', report)
  expect(brought.status).toBe(201)
  const { sha256 } = (await brought.json()) as { sha256: string }
  expect((await send(head, 'báo cáo.txt', report)).status).toBe(201)
  task = await head.api.tasks.act({
    taskId: task.id,
    id: newId(),
    version: task.version,
    act: { kind: 'progress', note: 'Xong tuyến 1', percent: 40, fileSha256: sha256 },
  })
  expect(task.evidence).toMatchObject([{ eventId: task.events[0]?.id, file: { sha256, name: 'báo cáo.txt' } }])
  const fetched = await police.fetch(`/api/tasks/${task.id}/files/${sha256}`)
  expect([await fetched.text(), fetched.headers.get('content-disposition')?.split(';')[0]]).toEqual([report, 'attachment'])
  expect(left()).toEqual([])
})

test('a secret mark: refused with the article, nothing kept but that it was refused', async () => {
  const blobs = await office.sql('select count(*)::int as n from blob')
  const refused = await send(head, 'công văn.txt', 'CÔNG AN XÃ AN KHÊ THƯỢNG\nSố: 12/BC-CAX\nTỐI MẬT\n\nBÁO CÁO\ntình hình\n')
  expect([refused.status, ((await refused.json()) as { error: { id: string; message: string } }).error]).toMatchObject([
    422,
    { id: 'evidence.secret', message: expect.stringContaining('117/2025/QH15, Điều 5') },
  ])
  expect([left(), await office.sql('select count(*)::int as n from blob')]).toEqual([[], blobs])
  expect(await office.sql(`select after from audit_event where action = 'task.refusedSecret'`)).toHaveLength(1)
})

test('only those who have a part in the task bring files for it; only its own files are evidence', async () => {
  expect((await send(police, 'x.txt', 'Kết quả')).status).toBe(403)
  expect((await send(head, 'x.exe', 'MZ\u0000\u0001\u0002')).status).toBe(422)
  const documentId = await bringDocument(clerk, textFile('tb.txt', `${report}\nNơi nhận: lưu.`))
  const other = (await clerk.api.documents.detail({ id: documentId })).files[0]?.sha256 ?? ''
  const act = { kind: 'submit' as const, product: { documentReference: null, fileSha256: other, figure: null, words: null } }
  await expect(head.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act })).rejects.toThrow('400 input.invalid (act.product.fileSha256)')
})

test('who can be put in charge: people of the leading agency; leaders', async () => {
  const chair = await commune.invite('leader', { agencyId: await commune.agency('UBND xã') })
  const { inCharge, leaders } = await head.api.tasks.candidates({ id: task.id })
  expect([inCharge.map(({ personId }) => personId), leaders.map(({ personId }) => personId)]).toEqual([[head.personId], [chair.personId]])
})
