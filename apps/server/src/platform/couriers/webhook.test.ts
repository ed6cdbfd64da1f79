/** Who may write an address must not make this server knock at doors that only it can reach. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webhookCourier } from './webhook.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  if (request.url === '/moved') response.writeHead(307, { location: '/inner' })
  if (request.url === '/endless') return void response.writeHead(200).write('x')
  response.end()
})
let port = 0

beforeAll(async () => {
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const send = (url: string, webhookHosts: string[] = []) => webhookCourier({ webhookHosts }).webhook({ url, secret: 's' }, { id: '1', body: {} })

describe('inside', () => {
  test.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[64:ff9b::7f00:1]',
    '169.254.169.254',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '100.100.100.200',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[2002:7f00:1::]',
    '224.0.0.1',
    '255.255.255.255',
  ])('%s is not called', async host => {
    await expect(send(`http://${host}:${port}/inner`)).rejects.toMatchObject({ code: 'inside', forGood: true })
    expect(asked).toEqual([])
  })

  test('what is written as such is refused at once', () => {
    const { mayReach } = webhookCourier({ webhookHosts: ['10.0.0.5', 'truc.ankhe.local'] })
    expect(
      [
        'http://192.168.1.1/',
        'http://[::1]/',
        'ftp://8.8.8.8/',
        'http://ai:do@lien-thong.example/',
        'https://lien-thong.example/a',
        'http://10.0.0.5:8080/',
        'http://truc.ankhe.local/',
        'https://8.8.8.8/',
        'https://[2606:4700::1]/',
      ].map(mayReach),
    ).toEqual([false, false, false, false, true, true, true, true, true])
  })
})

test('a program of the house is called where whoever runs the server has said so; a redirect is not followed, an answer not waited for to its end', async () => {
  await send(`http://127.0.0.1:${port}/ours`, ['127.0.0.1'])
  await expect(send(`http://127.0.0.1:${port}/moved`, ['127.0.0.1'])).rejects.toMatchObject({ code: 'http 307' })
  await send(`http://127.0.0.1:${port}/endless`, ['127.0.0.1'])
  expect(asked).toEqual(['/ours', '/moved', '/endless'])
})
