/** Who may do what: every endpoint of the contract × every role, and the same asked for a record of another commune. */
import { role } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Caller, endpoints, statusOf } from '../../../test/caller.ts'
import { communeCodes, type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, createUpload, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

/** One record of each kind, all of the first commune; no request of the table changes them. */
interface Records {
  documentId: string
  sha256: string
  taskItem: string
  citationItem: string
  taskId: string
  intakeItem: string
  agencyId: string
  memberId: string
  /** A post of the member, and something lent by the member that is over. */
  postId: string
  endedDelegation: string
  communeId: string
  meetingId: string
  /** Of that meeting; it charges nobody. */
  conclusionItem: string
}

type Statuses = [
  visitor: number,
  administrator: number,
  office: number,
  leader: number,
  agencyHead: number,
  agencyOfficer: number,
  villageSecretary: number,
  inspection: number,
  levelAbove: number,
  elsewhere: number,
]

const stale = 999
const plannedMeeting = { kind: 'meeting' as const, title: 'Giao ban', on: '2026-08-10', startsAt: '08:00' }
const somebody = newId()

/**
 * Statuses: 401 not signed in · 403 no right · 404 not there (for them) · 200 done. Who may change something is told by what comes after the
 * right: 409 the version is old or the record in another state · 400, 410, 422 the input is not right. So nothing is changed.
 * `elsewhere`: an administrator of another commune, who is of its office and a leader too, asks for the same record.
 */
//                           visitor admin office leader head officer village inspection above | elsewhere
// biome-ignore format: a table
const table: Record<string, Statuses> = {
  'session.current':         [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.setupState':      [200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.setup':           [410, 410, 410, 410, 410, 410, 410, 410, 410, 410],
  'session.acceptInvitation':[410, 410, 410, 410, 410, 410, 410, 410, 410, 410],
  'session.signInWays':      [200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.link':            [200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.resetPassword':   [410, 410, 410, 410, 410, 410, 410, 410, 410, 410],
  'session.account':         [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.endSession':      [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.endOtherSessions':[401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'session.provinces':       [200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'organisation.agencies':   [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'organisation.change':     [401, 422, 403, 403, 403, 403, 403, 403, 403, 422],
  'organisation.addAlias':   [401, 200, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.removeAlias':[401, 200, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.setHead':    [401, 409, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.colleagues': [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'organisation.people':     [401, 200, 403, 403, 403, 403, 403, 403, 403, 200],
  'organisation.invite':     [401, 409, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.addPost':    [401, 422, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.changePost': [401, 409, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.setAccount': [401, 200, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.resetLink':  [401, 200, 403, 403, 403, 403, 403, 403, 403, 404],
  'organisation.delegations':[401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  // Of the clerk's post: the clerk and who manages accounts.
  'organisation.delegate':   [401, 422, 422, 403, 403, 403, 403, 403, 403, 404],
  'organisation.endDelegation':[401, 409, 409, 403, 403, 403, 403, 403, 403, 404],
  'intake.list':             [401, 403, 200, 403, 403, 403, 403, 403, 403, 200],
  'intake.retry':            [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'intake.dismiss':          [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'intake.changes':          [401, 403, 200, 403, 403, 403, 403, 403, 403, 200],
  'documents.list':          [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'documents.detail':        [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'documents.change':        [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'documents.register':      [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'documents.withdraw':      [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'documents.history':       [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'documents.citations':     [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'documents.citationGraph': [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'documents.openReferences':[401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'outgoing.draft':          [401, 403, 422, 403, 403, 403, 403, 403, 403, 422],
  'outgoing.numbering':      [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'outgoing.reserve':        [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'outgoing.giveUp':         [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'outgoing.issue':          [401, 403, 409, 403, 403, 403, 403, 403, 403, 404],
  'outgoing.bodies':         [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'outgoing.changeBody':     [401, 403, 404, 403, 403, 403, 403, 403, 403, 404],
  'outgoing.addTerm':        [401, 403, 400, 403, 403, 403, 403, 403, 403, 404],
  'outgoing.book':           [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'review.open':             [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'review.change':           [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'review.decide':           [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'review.acceptMany':       [401, 403, 200, 200, 403, 403, 403, 403, 403, 404],
  'review.add':              [401, 403, 400, 400, 403, 403, 403, 403, 403, 404],
  'review.split':            [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'review.merge':            [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'review.readDeadline':     [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'review.changes':          [401, 403, 200, 200, 403, 403, 403, 403, 403, 404],
  'tasks.list':              [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'tasks.detail':            [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'tasks.changes':           [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'tasks.candidates':        [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'tasks.create':            [401, 403, 400, 400, 403, 403, 403, 403, 403, 400],
  'tasks.act':               [401, 403, 409, 409, 409, 409, 409, 409, 409, 404],
  'tasks.handOverBoard':     [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'tasks.handOver':          [401, 403, 400, 400, 400, 400, 400, 400, 400, 400],
  'tasks.part':              [401, 403, 403, 403, 403, 403, 403, 403, 403, 404],
  'meetings.list':          [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'meetings.series':        [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'meetings.detail':        [401, 403, 200, 200, 200, 200, 200, 200, 200, 404],
  'meetings.put':           [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'meetings.setState':      [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'meetings.setAgenda':     [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'meetings.invite':        [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'meetings.attend':        [401, 403, 400, 400, 403, 403, 403, 403, 403, 404],
  'meetings.putItem':       [401, 403, 422, 422, 403, 403, 403, 403, 403, 404],
  'meetings.removeItem':    [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'meetings.orderItems':    [401, 403, 409, 409, 403, 403, 403, 403, 403, 404],
  'meetings.draft':         [401, 403, 422, 403, 403, 403, 403, 403, 403, 404],
  'meetings.giveTasks':     [401, 403, 422, 422, 403, 403, 403, 403, 403, 404],
  'meetings.feed':          [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'meetings.renewFeed':     [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'meetings.endFeed':       [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'meetings.programme':     [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'meetings.putProgrammeItem':[401, 403, 404, 404, 403, 403, 403, 403, 403, 404],
  'meetings.removeProgrammeItem':[401, 403, 404, 404, 403, 403, 403, 403, 403, 404],
  'duties.list':             [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'duties.add':              [401, 403, 422, 422, 403, 403, 403, 403, 403, 422],
  'duties.end':              [401, 403, 404, 404, 403, 403, 403, 403, 403, 404],
  'registers.indicators':    [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'registers.indicatorDocuments':[401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'registers.history':       [401, 200, 403, 200, 403, 403, 403, 200, 403, 200],
  'registers.quality':       [401, 200, 200, 200, 403, 403, 403, 403, 403, 200],
  'registers.today':         [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'dashboard.overview':      [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'dashboard.evidence':      [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'dashboard.changes':       [401, 403, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.list':          [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.changes':       [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.markRead':      [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.choice':        [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.choose':        [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.subscribe':     [401, 400, 400, 400, 400, 400, 400, 400, 400, 400],
  'reminders.unsubscribe':   [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'reminders.tryMail':       [401, 409, 409, 409, 409, 409, 409, 409, 409, 409],
  'reminders.settings':      [401, 200, 403, 403, 403, 403, 403, 403, 403, 200],
  'reminders.changeSettings':[401, 400, 403, 403, 403, 403, 403, 403, 403, 400],
  'reminders.failed':        [401, 200, 403, 403, 403, 403, 403, 403, 403, 200],
  'reminders.retry':         [401, 200, 403, 403, 403, 403, 403, 403, 403, 200],
  'sample.state':            [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'sample.start':            [401, 409, 403, 403, 403, 403, 403, 403, 403, 409],
  'sample.enter':            [401, 404, 404, 404, 404, 404, 404, 404, 404, 404],
  'sample.leave':            [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  'sample.remove':           [401, 404, 403, 403, 403, 403, 403, 403, 403, 404],
  'registers.find':          [401, 200, 200, 200, 200, 200, 200, 200, 200, 200],
}

const inputs: Record<string, (records: Records) => Record<string, unknown>> = {
  'session.setup': () => ({ code: 'x'.repeat(32), communeCode: communeCodes[0], fullName: 'Lò Văn Ai', userName: 'ai-do', password: 'mật khẩu dài 123' }),
  'session.acceptInvitation': () => ({ code: 'x'.repeat(32), userName: 'ai-do', password: 'mật khẩu dài 123' }),
  'organisation.change': ({ agencyId }) => ({ kind: 'dissolve', agencyId, onDate: '1900-01-01', takenOverBy: agencyId }),
  'organisation.addAlias': ({ agencyId }) => ({ agencyId, alias: 'CA xã mình' }),
  'organisation.removeAlias': ({ agencyId }) => ({ agencyId, alias: 'không có tên này' }),
  'organisation.invite': ({ agencyId, memberId }) => ({ id: memberId, fullName: 'Lò Văn Ai', agencyId, role: 'office' }),
  'session.link': () => ({ code: 'x'.repeat(32) }),
  'session.resetPassword': () => ({ code: 'x'.repeat(32), password: 'mật khẩu dài 123' }),
  'session.endSession': () => ({ id: 'of-nobody' }),
  'organisation.setHead': ({ agencyId, memberId }) => ({ agencyId, personId: memberId, version: stale }),
  'organisation.addPost': ({ agencyId, memberId }) => ({
    personId: memberId,
    id: newId(),
    agencyId,
    role: 'office',
    validFrom: '2026-08-10',
    validTo: '2026-08-09',
  }),
  'organisation.changePost': ({ postId }) => ({ postId, version: stale, role: 'leader' }),
  'organisation.setAccount': ({ memberId }) => ({ personId: memberId, enabled: true }),
  'organisation.resetLink': ({ memberId }) => ({ personId: memberId }),
  'organisation.delegate': ({ memberId }) => ({
    id: newId(),
    fromPersonId: memberId,
    toPersonId: memberId,
    postId: null,
    fromOn: '2026-08-10',
    toOn: '2026-08-11',
  }),
  'organisation.endDelegation': ({ endedDelegation }) => ({ id: endedDelegation }),
  'intake.retry': ({ intakeItem }) => ({ id: intakeItem }),
  'intake.dismiss': ({ intakeItem }) => ({ id: intakeItem }),
  'documents.detail': ({ documentId }) => ({ id: documentId }),
  'documents.change': ({ documentId }) => ({ id: documentId, version: stale, change: { note: 'x' } }),
  'documents.register': ({ documentId }) => ({ id: documentId, version: stale }),
  'documents.citations': ({ documentId }) => ({ id: documentId }),
  'documents.citationGraph': ({ documentId }) => ({ id: documentId }),
  'documents.withdraw': ({ documentId }) => ({ id: documentId, version: stale, reason: 'nhầm lẫn' }),
  'documents.history': ({ documentId }) => ({ id: documentId }),
  'outgoing.draft': ({ agencyId }) => ({ id: newId(), agencyId, documentType: 'báo cáo', subject: 'x' }),
  'outgoing.numbering': ({ documentId }) => ({ id: documentId }),
  'outgoing.reserve': ({ documentId }) => ({ id: documentId, version: stale, wish: { kind: 'next' } }),
  'outgoing.giveUp': ({ documentId }) => ({ id: documentId, version: stale, reason: 'không cần' }),
  'outgoing.issue': ({ documentId }) => ({ id: documentId, version: stale, issuedOn: '2026-08-10' }),
  'outgoing.changeBody': () => ({ agencyId: somebody, side: 'state', letters: 'X', shared: 'each' }),
  'outgoing.addTerm': ({ agencyId }) => ({ agencyId, id: newId(), name: '2025 - 2030', validFrom: '2025-08-15', validTo: '2025-01-01' }),
  'outgoing.book': () => ({ book: 'outgoing' }),
  'review.open': ({ documentId }) => ({ documentId }),
  'review.change': ({ taskItem }) => ({ itemId: taskItem, version: stale, draft: { deliverable: 'x' } }),
  'review.decide': ({ taskItem }) => ({ itemId: taskItem, version: stale, decision: 'reject' }),
  'review.acceptMany': ({ documentId }) => ({ documentId, which: { agencyId: somebody } }),
  'review.add': ({ documentId }) => ({ documentId, id: newId(), span: [9_000_000, 9_000_001] }),
  'review.split': ({ taskItem }) => ({ itemId: taskItem, version: stale, at: 3, newIds: [newId(), newId()] }),
  'review.merge': ({ documentId, taskItem, citationItem }) => ({ documentId, itemIds: [taskItem, citationItem], newId: newId() }),
  'review.readDeadline': ({ documentId }) => ({ documentId, text: 'trong quý III' }),
  'review.changes': ({ documentId }) => ({ documentId }),
  'tasks.create': () => ({ id: newId(), content: 'Việc không của ai', leadAgencyId: somebody, dueOn: null }),
  'tasks.act': ({ taskId }) => ({ taskId, id: newId(), version: stale, act: { kind: 'accept' } }),
  'tasks.handOver': ({ memberId }) => ({ fromPersonId: memberId, toPersonId: memberId }),
  'tasks.part': ({ taskId }) => ({ taskId, position: 99, state: 'done', note: '' }),
  'tasks.detail': ({ taskId }) => ({ id: taskId }),
  'tasks.changes': ({ taskId }) => ({ id: taskId }),
  'tasks.candidates': ({ taskId }) => ({ id: taskId }),
  'meetings.list': () => ({ from: '2026-08-10', to: '2026-08-16' }),
  'meetings.detail': ({ meetingId }) => ({ id: meetingId }),
  'meetings.put': ({ meetingId }) => ({ id: meetingId, version: stale, ...plannedMeeting }),
  'meetings.setState': ({ meetingId }) => ({ id: meetingId, version: stale, state: 'held' }),
  'meetings.setAgenda': ({ meetingId }) => ({ id: meetingId, version: stale, items: [] }),
  'meetings.invite': ({ meetingId }) => ({ id: meetingId, version: stale, invitations: [] }),
  'meetings.attend': ({ meetingId }) => ({ id: meetingId, rows: [{ id: somebody, attendance: 'present' }] }),
  'meetings.putItem': ({ meetingId }) => ({ id: meetingId, itemId: newId(), version: null, content: 'Rà soát', deadlineText: 'khi nào rảnh' }),
  'meetings.removeItem': ({ meetingId, conclusionItem }) => ({ id: meetingId, itemId: conclusionItem, version: stale }),
  'meetings.orderItems': ({ meetingId }) => ({ id: meetingId, itemIds: [] }),
  'meetings.draft': ({ meetingId }) => ({ id: meetingId, documentId: newId() }),
  'meetings.giveTasks': ({ meetingId }) => ({ id: meetingId }),
  'meetings.programme': () => ({ year: 2026 }),
  'meetings.putProgrammeItem': () => ({ id: somebody, version: stale, year: 2026, month: 8, content: 'Báo cáo' }),
  'meetings.removeProgrammeItem': () => ({ id: somebody, version: stale }),
  'duties.add': ({ agencyId }) => ({ id: newId(), content: 'Báo cáo hằng tháng', leadAgencyId: agencyId, rhythmText: 'khi nào rảnh' }),
  'duties.end': () => ({ id: newId(), version: stale }),
  'registers.history': ({ documentId }) => ({ subjectType: 'document', subjectId: documentId }),
  'dashboard.overview': () => ({ from: '2026-01-01', to: '2026-12-31' }),
  'dashboard.evidence': () => ({ year: 2026, quarter: 3 }),
  'reminders.choose': () => ({ mailAddress: null, language: 'vi', digest: true, atOnce: false, push: true, quietUntil: null }),
  // No push service: nobody may make the server call another address.
  'reminders.subscribe': () => ({ id: newId(), endpoint: 'https://10.0.0.1/x', p256dh: 'x', auth: 'x' }),
  'reminders.tryMail': () => ({ id: newId() }),
  'reminders.changeSettings': () => ({
    reminders: { before: [1], onTheDay: true, onOverdue: true, toHeadAfter: 3, toLeaderAfter: 7 },
    sending: { from: 7, to: 20 },
    webhookUrl: 'http://169.254.169.254/latest',
  }),
  // A commune that is there already, so that none is made.
  'sample.start': ({ communeId }) => ({ id: communeId }),
  'registers.find': () => ({ q: 'giảm nghèo' }),
}

let office: Office
let commune: TestCommune
let callers: Caller[]
let members: Map<string, Member>
let stranger: Member
let records: Records
let restricted: Records

const paper = (number: number) =>
  textFile(
    `ket-luan-${number}.txt`,
    `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
Số ${number}-KL/ĐU
An Khê Thượng, ngày 05 tháng 8 năm 2026

KẾT LUẬN
về công tác giảm nghèo, đợt ${number}

Căn cứ Nghị quyết số 05-NQ/ĐU, ngày 10/01/2026 của Đảng ủy xã, Ban Thường vụ Đảng ủy kết luận:

1. Giao Công an xã chủ trì rà soát hộ nghèo ở thôn số ${number}, hoàn thành trước ngày 30/9/2026.
2. Giao Phòng Kinh tế lập kế hoạch giảm nghèo năm 2027, hoàn thành trước ngày 30/10/2026.
`,
  )

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  members = new Map()
  for (const each of role.options) members.set(each, await commune.invite(each))
  callers = [office.visitor, ...members.values()]
  const other = await office.found(communeCodes[1])
  stranger = other.administrator
  await office.sql(
    `insert into post (commune_id, id, person_id, agency_id, role, valid_from) select commune_id, gen_random_uuid(), person_id, agency_id, 'leader', valid_from from post where person_id = $1 limit 1`,
    [stranger.personId],
  )
  records = await recordsOf(61)
  restricted = await recordsOf(62)
  const { version } = await clerk().api.documents.detail({ id: restricted.documentId })
  await clerk().api.documents.change({ id: restricted.documentId, version, change: { restricted: true } })
})

const clerk = (): Member => members.get('office') as Member

async function recordsOf(number: number): Promise<Records> {
  const documentId = await bringDocument(clerk(), paper(number))
  const { items, document } = await clerk().api.review.open({ documentId })
  const [accepted, taskItem] = items.filter(item => item.kind === 'task')
  const citation = items.find(item => item.kind === 'citation')
  if (!accepted || !taskItem || !citation) throw new Error('the paper was not read as it was meant')
  const { id: taskId } = await clerk().api.review.decide({ itemId: accepted.id, version: accepted.version, decision: 'accept' })
  // One that is being read is neither retried nor dismissed.
  const intakeItem = newId()
  await office.sql(`insert into intake_item (commune_id, id, key, file_name, size, state) values ($1, $2::uuid, $2::uuid::text, 'x.txt', 1, 'reading')`, [
    commune.id,
    intakeItem,
  ])
  const agencyId = await commune.agency('Công an xã')
  const sha256 = document.files[0]?.sha256 ?? ''
  const memberId = clerk().personId
  const [post] = await office.sql('select id::text from post where person_id = $1', [memberId])
  const endedDelegation = newId()
  await office.sql(
    `insert into delegation (commune_id, id, from_person_id, to_person_id, from_on, to_on) values ($1, $2, $3, $4, '2026-08-01', '2026-08-02')`,
    [commune.id, endedDelegation, memberId, members.get('leader')?.personId],
  )
  const [meetingId, conclusionItem] = [newId(), newId()]
  await clerk().api.meetings.put({ id: meetingId, version: null, ...plannedMeeting })
  await clerk().api.meetings.putItem({ id: meetingId, itemId: conclusionItem, version: null, content: 'Thống nhất tờ trình' })
  return {
    documentId,
    sha256,
    taskItem: taskItem.id,
    citationItem: citation.id,
    taskId,
    intakeItem,
    agencyId,
    memberId,
    postId: String(post?.id),
    endedDelegation,
    communeId: commune.id,
    meetingId,
    conclusionItem,
  }
}

test('every endpoint of the contract has its row', () => {
  expect(Object.keys(table).sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

test.each(Object.entries(table))('%s', async (name, expected) => {
  const input = inputs[name]?.(records) ?? {}
  const asked = await Promise.all([...callers, stranger].map(caller => statusOf(caller, name, input)))
  expect(asked).toEqual(expected)
})

test('a member of another commune sees nothing of it in lists', async () => {
  const { documents, tasks, registers, intake } = stranger.api
  expect((await documents.list({})).total).toBe(0)
  expect((await tasks.list({})).total).toBe(0)
  expect((await registers.indicators({ documentId: records.documentId })).total).toBe(0)
  expect(await registers.history({ subjectType: 'document', subjectId: records.documentId })).toEqual([])
  expect(await registers.find({ q: 'giảm nghèo' })).toEqual([])
  expect(await intake.list()).toEqual([])
  expect((await registers.quality()).documents).toBe(0)
})

const original = async (caller: Caller, { documentId, sha256 }: Records) => (await caller.fetch(`/api/documents/${documentId}/files/${sha256}`)).status

test('the original bytes, for whoever may read the document', async () => {
  expect(await Promise.all([...callers, stranger].map(caller => original(caller, records)))).toEqual([401, 403, 200, 200, 200, 200, 200, 200, 200, 404])
  const response = await clerk().fetch(`/api/documents/${records.documentId}/files/${records.sha256}`)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(paper(61).bytes))
  expect(response.headers.get('content-disposition')).toContain('attachment')
  expect(await original(clerk(), { ...records, sha256: restricted.sha256 })).toBe(404)
})

test('registers as files, for whoever may read documents', async () => {
  const status = async (caller: Caller, file: string) => (await caller.fetch(`/api/books/${file}`)).status
  for (const file of ['incoming.csv', 'outgoing.xlsx'])
    expect(await Promise.all([...callers, stranger].map(caller => status(caller, file)))).toEqual([401, 403, 200, 200, 200, 200, 200, 200, 200, 200])
  expect([await status(clerk(), 'incoming.pdf'), await status(clerk(), 'outgoing.csv?from=hôm-qua')]).toEqual([400, 400])
})

test('only the office brings files', async () => {
  const asked = await Promise.all(callers.map(async caller => (await createUpload(caller, paper(63))).status))
  expect(asked).toEqual([401, 403, 201, 403, 403, 403, 403, 403, 403])
  const location = (await createUpload(clerk(), paper(63))).headers.get('location') ?? ''
  const head = (caller: Caller) => caller.fetch(location, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })
  expect([(await head(clerk())).status, (await head(stranger)).status, (await head(office.visitor)).status]).toEqual([200, 404, 401])
  expect((await clerk().fetch(location)).status).toBe(404)
})

//                           visitor admin office leader head officer village inspection above
// biome-ignore format: a table
const onRestricted: Record<string, number[]> = {
  'documents.detail':        [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'documents.citationGraph': [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'documents.citations':     [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'documents.history':       [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'outgoing.numbering':      [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'review.open':             [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'review.readDeadline':     [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'review.changes':          [401, 403, 200, 200, 403, 403, 403, 403, 403],
  'tasks.detail':            [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'tasks.changes':           [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'tasks.candidates':        [401, 403, 200, 200, 404, 404, 404, 404, 404],
  'registers.history':       [401, 404, 403, 200, 403, 403, 403, 404, 403],
}

test.each(Object.entries(onRestricted))('a restricted document: %s', async (name, expected) => {
  const input = inputs[name]?.(restricted) ?? {}
  expect(await Promise.all(callers.map(caller => statusOf(caller, name, input)))).toEqual(expected)
})

test('a restricted document stands in no list of those who may not read it, and its openings leave a trace', async () => {
  expect(await Promise.all(callers.slice(2).map(caller => original(caller, restricted)))).toEqual([200, 200, 404, 404, 404, 404, 404])
  const [reader, leader] = [members.get('agencyHead') as Member, members.get('leader') as Member]
  const seen = async ({ api }: Member) => [
    (await api.documents.list({})).total,
    (await api.documents.list({ q: 'đợt 62' })).total,
    (await api.tasks.list({})).total,
    (await api.registers.find({ q: 'đợt 62' })).length,
  ]
  expect([await seen(leader), await seen(reader)]).toEqual([
    [2, 1, 2, 1],
    [1, 0, 1, 0],
  ])
  const history = await leader.api.registers.history({ subjectType: 'document', subjectId: restricted.documentId })
  const openings = history.filter(({ action }) => action === 'document.opened').map(({ actor }) => actor)
  expect(openings).toEqual(expect.arrayContaining([leader.name, clerk().name]))
  expect(openings).not.toContain(reader.name)
  expect((await leader.api.registers.history({ subjectType: 'document', subjectId: records.documentId })).map(({ action }) => action)).toEqual([
    'document.brought',
  ])
})

test('a post that has ended, or is only lent for some days, gives its rights no longer', async () => {
  const lent = members.get('agencyOfficer') as Member
  const lend = `insert into delegation (commune_id, id, from_person_id, to_person_id, from_on, to_on) values ($1, gen_random_uuid(), $2, $3, '2026-08-10', '2026-08-11')`
  await office.sql(lend, [commune.id, clerk().personId, lent.personId])
  expect((await lent.api.session.current()).posts.map(({ role: held, actingFor }) => [held, actingFor?.until])).toEqual([
    ['agencyOfficer', undefined],
    ['office', '2026-08-11'],
  ])
  expect(await statusOf(lent, 'intake.list')).toBe(200)
  office.setTime('2026-08-11T17:00:00Z')
  expect(await statusOf(lent, 'intake.list')).toBe(403)
  const above = members.get('levelAbove') as Member
  await office.sql(`update post set valid_to = '2026-08-11' where person_id = $1`, [above.personId])
  expect(await statusOf(above, 'documents.list')).toBe(403)
  await expect(above.api.session.current()).rejects.toThrow('403 session.no-post')
})
