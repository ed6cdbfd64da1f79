// Part of the service worker: shows what the server pushed, and opens what it is about.
self.addEventListener('push', event => {
  const { title, body, url, tag } = event.data.json()
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon: '/icon-192.png', data: { url } }))
})

self.addEventListener('notificationclick', event => {
  event.notification.close()
  const url = new URL(event.notification.data.url, self.location.origin).href
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then(open => {
      const one = open.find(client => client.url === url)
      return one ? one.focus() : self.clients.openWindow(url)
    }),
  )
})
