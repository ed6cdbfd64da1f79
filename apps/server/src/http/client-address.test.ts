import { expect, test } from 'vitest'
import { password, startOffice } from '../../test/office.ts'
import { clientAddress } from './client-address.ts'

test.each([
  ['::ffff:10.0.0.9', null, [], '10.0.0.9'],
  ['10.0.0.9', '6.6.6.6', [], '10.0.0.9'],
  ['10.0.0.9', '6.6.6.6', ['127.0.0.1'], '10.0.0.9'],
  ['::ffff:127.0.0.1', '6.6.6.6, 10.0.0.7', ['127.0.0.1'], '10.0.0.7'],
  ['127.0.0.1', '6.6.6.6, 10.0.0.7, 10.0.0.1', ['127.0.0.1', '10.0.0.1'], '10.0.0.7'],
  ['127.0.0.1', null, ['127.0.0.1'], '127.0.0.1'],
  ['127.0.0.1', 'x, "', ['127.0.0.1'], '127.0.0.1'],
  [undefined, null, [], '127.0.0.1'],
])('%s, forwarded for %s, behind %j: %s', (connection, forwarded, proxies, address) => expect(clientAddress(connection, forwarded, proxies)).toBe(address))

test('behind a proxy that is named one who guesses passwords shuts the door for nobody else', async () => {
  const office = await startOffice({ TRUSTED_PROXIES: '127.0.0.1' })
  const { administrator } = await office.found()
  const enter = async (from: string, word: string) =>
    (
      await fetch(`${office.url}/api/auth/sign-in/username`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost', 'x-forwarded-for': from },
        body: JSON.stringify({ username: administrator.userName, password: word }),
      })
    ).status
  for (let i = 0; i < 10; i++) await enter('10.0.0.7', 'không phải mật khẩu')
  expect([await enter('10.0.0.7', password), await enter('6.6.6.6, 10.0.0.7', password), await enter('10.0.0.8', password)]).toEqual([429, 429, 200])
})
