import { expect, it } from 'vitest'
import { destinationsFor } from './navigation.ts'
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
