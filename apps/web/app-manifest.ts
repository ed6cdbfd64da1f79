import type { ManifestOptions } from 'vite-plugin-pwa'
import vi from './src/i18n/vi.json' with { type: 'json' }

/** What a phone shows when the screens are installed as an app. */
export const appManifest: Partial<ManifestOptions> = {
  id: '/',
  name: vi['product.name'],
  short_name: vi['product.name'],
  description: vi['product.line'],
  lang: 'vi',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#1d57b0',
  background_color: '#ffffff',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}
