import type { Configuration } from '../configuration.ts'
import type { Couriers } from './courier.ts'
import { mailCourier } from './mail.ts'
import { pushCourier } from './push.ts'
import { webhookCourier } from './webhook.ts'

export * from './courier.ts'

export function startCouriers(configuration: Pick<Configuration, 'dataFolder' | 'publicUrl' | 'pushHosts' | 'webhookHosts' | 'mail'>): Couriers {
  const mail = configuration.mail === null ? null : mailCourier(configuration.mail)
  return { ...pushCourier(configuration), mail: mail?.send ?? null, ...webhookCourier(configuration), stop: () => mail?.stop() }
}
