import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { connect } from './app/connect.ts'
import { followOtherTabs, preferences } from './app/preferences.ts'
import { createAppRouter } from './app/router.ts'
import { loadLanguage } from './i18n/words.ts'

followOtherTabs()
await loadLanguage(preferences().language).catch(() => undefined)
const clients = connect()
const kit = import.meta.env.DEV ? (await import('./kit/kit-route.ts')).kitRoutes : []
createRoot(document.getElementById('root')!).render(<App clients={clients} router={createAppRouter(clients, kit)} />)
