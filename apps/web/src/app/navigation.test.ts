import { expect, it } from 'vitest'
import { destinationsFor, mayOpen } from './navigation.ts'
import type { Role, Session } from './session.ts'

const session = (...roles: Role[]): Session => ({
  personId: 'p',
  name: 'Lò Thị Mai',
  communeId: 'c',
  communeName: 'Xã Mường Khoa',
  calendar: {},
  sample: false,
  abilities: [],
  posts: roles.map(role => ({ agencyId: role, agencyName: role, role })),
})
const paths = (who: Session, exists = (_path: string) => true) => destinationsFor(who, exists).map(({ path }) => path)

it('shows a place to who has a role for it', () => {
  expect(paths(session('administrator'))).toContain('/quan-tri')
  expect(paths(session('office', 'villageSecretary'))).not.toContain('/quan-tri')
  expect(paths(session())).toContain('/')
})

it('shows only places that this version has', () => {
  expect(paths(session('office'), path => path === '/')).toEqual(['/'])
})

it('leads who only administers to no place where nothing may be read', () => {
  expect(paths(session('administrator'))).toEqual(['/', '/chat-luong', '/to-chuc', '/quan-tri'])
  const only = ['/', '/van-ban', '/van-ban/so', '/nhiem-vu', '/hoi-nghi', '/chi-tieu', '/to-chuc', '/thong-bao'].filter(path =>
    mayOpen(session('administrator'), path),
  )
  expect(only).toEqual(['/', '/to-chuc', '/thong-bao'])
  expect(mayOpen(session('administrator', 'levelAbove'), '/van-ban/so')).toBe(true)
})
