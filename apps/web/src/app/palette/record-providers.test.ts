import { expect, it, vi } from 'vitest'
import { recordProviders } from './record-providers.ts'

const found = [
  { kind: 'task' as const, id: 't1', label: 'Rà soát hộ nghèo', detail: 'Công an xã' },
  { kind: 'document' as const, id: 'd1', label: 'Kết luận', detail: null },
]
const signal = new AbortController().signal

it('asks once for all groups, and each shows its own', async () => {
  const find = vi.fn(async () => found)
  const providers = recordProviders(find)
  const groups = await Promise.all(providers.map(provider => provider.find(' rà soát ', signal)))
  expect(find).toHaveBeenCalledExactlyOnceWith('rà soát')
  expect(groups.map(entries => entries.map(({ title, detail, go }) => [title, detail, go]))).toEqual([
    [['Kết luận', undefined, { to: '/van-ban/d1' }]],
    [['Rà soát hộ nghèo', 'Công an xã', { to: '/nhiem-vu/t1' }]],
    [],
    [],
  ])
})

it('asks nothing for nothing, nor for what was typed over', async () => {
  const find = vi.fn(async () => found)
  const [documents] = recordProviders(find)
  expect(await documents?.find('  ', signal)).toEqual([])
  expect(await documents?.find('rà', AbortSignal.abort())).toEqual([])
  expect(find).not.toHaveBeenCalled()
})
