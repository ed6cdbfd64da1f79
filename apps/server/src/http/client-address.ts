import { isIP } from 'node:net'

/**
 * Where a request comes from: the address of the connection, or, where that is a proxy the server's settings name, what the nearest such proxy
 * was asked from. Whoever else writes the header is not believed.
 *
 * `clientAddress('127.0.0.1', '6.6.6.6, 10.0.0.7', ['127.0.0.1'])` is '10.0.0.7'.
 */
export function clientAddress(connection: string | undefined, forwardedFor: string | null, proxies: readonly string[]): string {
  let address = plain(connection ?? '') || '127.0.0.1'
  const before = (forwardedFor ?? '').split(',').map(each => plain(each))
  while (proxies.includes(address)) {
    const asker = before.pop()
    if (!asker) break
    address = asker
  }
  return address
}

/** '::ffff:127.0.0.1' is '127.0.0.1'; what is no address is ''. */
function plain(written: string): string {
  const address = written.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(address) === 0 ? '' : address
}
