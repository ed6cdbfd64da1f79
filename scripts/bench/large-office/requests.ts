/** What people ask of a full office, each kind many times with other words. */
import type { Caller } from '../../../apps/server/test/caller.ts'

type Api = Caller['api']
export interface Asked {
  what: string
  /** Milliseconds in 95 of 100 times. */
  asked: number
  requests: ((api: Api) => Promise<unknown>)[]
}

const searches = [
  'nghị quyết',
  'nghi quyet',
  'chuyển đổi số',
  'chuyen doi so',
  '"ủy ban nhân dân xã"',
  '"uy ban nhan dan"',
  'kết luận đảng ủy',
  'ke hoach 2026',
  'giao thông nông thôn',
  'thu ngân',
  'hộ nghèo',
  'ho ngheo',
  'báo cáo trước ngày',
  '125-KH',
  '"phòng kinh tế" báo cáo',
  'an toàn giao th',
  'trường học',
  'bao hiem y te',
  'không có từ này đâu',
  'đ',
]

export function requestsOf(ids: { documents: readonly string[]; tasks: readonly string[]; agencies: readonly string[] }): Asked[] {
  const over = <Each>(from: readonly Each[], ask: (api: Api, each: Each) => Promise<unknown>) => from.map(each => (api: Api) => ask(api, each))
  const tasks = (input: Parameters<Api['tasks']['list']>[0]) => (api: Api) => api.tasks.list({ limit: 50, ...input })
  const states = ['overdue', 'dueSoon', 'inTime', 'noDeadline'] as const
  return [
    { what: 'search, words with and without accents', asked: 100, requests: over(searches, (api, q) => api.documents.list({ q, limit: 20 })) },
    { what: 'palette', asked: 100, requests: over(searches, (api, q) => api.registers.find({ q })) },
    { what: 'list of documents', asked: 100, requests: ['0', '20', '400'].map(after => (api: Api) => api.documents.list({ limit: 20, after })) },
    { what: 'one document', asked: 100, requests: over(ids.documents, (api, id) => api.documents.detail({ id })) },
    { what: 'who cites whom', asked: 100, requests: over(ids.documents, (api, id) => api.documents.citations({ id })) },
    {
      what: 'list of tasks',
      asked: 100,
      requests: [
        tasks({}),
        ...states.map(timeState => tasks({ timeState })),
        ...ids.agencies.map(agencyId => tasks({ agencyId })),
        tasks({ order: 'lead' }),
        tasks({ order: '-due' }),
        tasks({ q: 'báo cáo' }),
        tasks({ q: 'rừng phòng hộ' }),
      ],
    },
    { what: 'tasks by deadline, pages 1 to 50', asked: 100, requests: pageByPage(50) },
    { what: 'one task', asked: 100, requests: over(ids.tasks, (api, id) => api.tasks.detail({ id })) },
    {
      what: 'Điều hành',
      asked: 200,
      requests: [
        api => api.dashboard.overview({ from: '2026-01-01', to: '2026-12-31' }),
        api => api.dashboard.overview({ from: '2026-11-01', to: '2026-11-30' }),
        api => api.dashboard.overview({ from: '2025-01-01', to: '2025-12-31' }),
        api => api.dashboard.overview({ from: '2026-10-01', to: '2026-12-31', trend: 'week' }),
        ...over(ids.agencies.slice(0, 3), (api, leadAgencyId) => api.dashboard.overview({ from: '2026-01-01', to: '2026-12-31', leadAgencyId })),
      ],
    },
    { what: 'Hôm nay', asked: 100, requests: [api => api.registers.today()] },
  ]
}

/** The list of all tasks as who goes on to the next page asks for it; begun anew with the first. */
function pageByPage(pages: number): Asked['requests'] {
  let next: string | null = null
  return Array.from({ length: pages }, (_, page) => async (api: Api) => {
    const after = page === 0 ? null : next
    next = (await api.tasks.list({ limit: 50, order: 'due', ...(after === null ? {} : { after }) })).next
  })
}
