/** Who cites whom, over papers that come one after the other. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'

let commune: TestCommune
let clerk: Member
const ids: Record<string, string> = {}

const paper = (number: number, day: string, cited: readonly string[]) =>
  textFile(
    `ket-luan-${number}.txt`,
    `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
Số ${number}-KL/ĐU
An Khê Thượng, ngày ${day} năm 2026

KẾT LUẬN
về công tác giảm nghèo, đợt ${number}

${cited.map(each => `Căn cứ ${each} của Đảng ủy xã;`).join('\n')}
Ban Thường vụ Đảng ủy kết luận:

1. Giao Công an xã chủ trì rà soát hộ nghèo đợt ${number}, hoàn thành trước ngày 30/9/2026.
`,
  )

/** Brings a paper and accepts what it cites. */
async function bring(number: number, day: string, cited: readonly string[]): Promise<string> {
  const id = await bringDocument(clerk, paper(number, day, cited))
  await clerk.api.review.acceptMany({ documentId: id, which: { complete: 'citation' } })
  ids[number] = id
  return id
}

const nameOf = (key: string): string => Object.keys(ids).find(number => ids[number] === key) ?? key
const graph = async (number: number, steps = 1, member = clerk) => {
  const { nodes, links, leftOut } = await member.api.documents.citationGraph({ id: ids[number] ?? '', steps })
  return {
    nodes: nodes.map(({ key, step, citedBy }) => `${nameOf(key)} ${step} ${citedBy}`).sort(),
    links: links.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`).sort(),
    leftOut,
  }
}

const resolution = 'Nghị quyết số 05-NQ/ĐU, ngày 10/01/2026'

beforeAll(async () => {
  const office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  await bring(11, '02 tháng 3', [resolution])
  await bring(12, '03 tháng 4', ['Kết luận số 11-KL/ĐU, ngày 02/3/2026', 'Nghị quyết số 05-NQ/ĐU'])
  await bring(13, '04 tháng 5', ['Kết luận số 12-KL/ĐU, ngày 03/4/2026', 'Kết luận số 20-KL/ĐU, ngày 05/02/2026'])
})

test('one step both ways, with what is not here', async () => {
  expect(await graph(12)).toEqual({
    nodes: ['05-nq/du 2026-01-10 -1 2', '11 -1 1', '12 0 1', '13 1 0'],
    links: ['12 → 05-nq/du 2026-01-10', '12 → 11', '13 → 12'],
    leftOut: 0,
  })
})

test('two steps', async () => {
  const { nodes, links } = await graph(11, 2)
  expect(nodes).toEqual(['05-nq/du 2026-01-10 -1 2', '11 0 1', '12 1 1', '13 2 0'])
  expect(links).toEqual(['11 → 05-nq/du 2026-01-10', '12 → 11', '13 → 12'])
  expect((await graph(13, 2)).nodes).toEqual(['05-nq/du 2026-01-10 -2 2', '11 -2 1', '12 -1 1', '13 0 0', '20-kl/du 2026-02-05 -1 1'])
})

test('the most cited that are not here, a number without a date counted to the one date known', async () => {
  const { rows, total } = await clerk.api.documents.openReferences({})
  expect(total).toBe(2)
  expect(rows.map(({ reference, issuedOn, citedBy }) => [reference, issuedOn, citedBy])).toEqual([
    ['05-NQ/ĐU', '2026-01-10', 2],
    ['20-KL/ĐU', '2026-02-05', 1],
  ])
  expect(rows[0]?.documents.map(({ id }) => nameOf(id)).sort()).toEqual(['11', '12'])
  expect((await clerk.api.documents.openReferences({ q: '20-kl' })).rows.map(({ reference }) => reference)).toEqual(['20-KL/ĐU'])
  const page = await clerk.api.documents.openReferences({ limit: 1 })
  expect([page.next, (await clerk.api.documents.openReferences({ limit: 1, after: page.next ?? '' })).rows[0]?.reference]).toEqual(['1', '20-KL/ĐU'])
})

test('a paper that comes later is bound to what cited it, and is open no longer', async () => {
  await bring(20, '05 tháng 2', [])
  expect((await graph(20)).links).toEqual(['13 → 20'])
  expect((await graph(13)).nodes).toContain('20 -1 1')
  expect((await clerk.api.documents.openReferences({})).rows.map(({ reference }) => reference)).toEqual(['05-NQ/ĐU'])
  const { cites } = await clerk.api.documents.citations({ id: ids[13] ?? '' })
  expect(cites.find(({ reference }) => reference === '20-KL/ĐU')?.document?.id).toBe(ids[20])
})

test('a restricted paper is seen in no graph by who may not read it', async () => {
  const { version } = await clerk.api.documents.detail({ id: ids[13] ?? '' })
  await clerk.api.documents.change({ id: ids[13] ?? '', version, change: { restricted: true } })
  const officer = await commune.invite('agencyOfficer')
  expect((await graph(12, 2, officer)).nodes.some(node => node.startsWith('13'))).toBe(false)
  expect((await graph(12, 2)).nodes.some(node => node.startsWith('13'))).toBe(true)
  expect((await graph(20, 1, officer)).nodes).toEqual(['20 0 0'])
})
