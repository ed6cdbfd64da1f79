/** Addresses that only this machine and its neighbours reach: other programs of the house, and where rented machines keep their keys. */
import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { NotDelivered } from './courier.ts'

/** What the registries of special addresses (RFC 6890 and those after it) keep from the open net. */
const special4 = blocked('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
])

/** Only 2000::/3 is given out, less what stands for other addresses. */
const special6 = blocked('ipv6', ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16'])

/** A list for each kind: one of the sixth takes those of the fourth for its own. */
function blocked(kind: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [net = '', length = ''] = range.split('/')
    list.addSubnet(net, Number(length), kind)
  }
  return list
}

/** `isInside('192.168.1.1')` is true; a name is none until it is looked up. */
export function isInside(address: string): boolean {
  const version = isIP(address)
  return (version === 4 && special4.check(address, 'ipv4')) || (version === 6 && special6.check(address, 'ipv6'))
}

export const inner = (): NotDelivered => new NotDelivered('inside', { forGood: true })

/** Looks a name up and gives it only when all it stands for is outside: asked at the moment of connecting, so that it cannot turn afterwards. */
export const lookupOutside: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = found ?? []
    if (error || !first) return done(error ?? inner(), '')
    if (found.some(({ address }) => isInside(address))) return done(inner(), '')
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })
