import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { appManifest } from './app-manifest.ts'
import { codeSplitting } from './code-splitting.ts'
import { contractPaths } from './contract-paths.ts'
import { laterWords } from './later-words.ts'

/** Where `npm run dev` finds the server. */
const server = process.env.ROVIEC_SERVER ?? 'http://127.0.0.1:4280'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    contractPaths(),
    laterWords(),
    preloadFonts(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: appManifest,
      workbox: {
        importScripts: ['/push.js'],
        globPatterns: ['**/*.{js,css,html,woff2,svg}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/metrics/, /^\/thon(?:\/|$)/],
      },
    }),
  ],
  server: { proxy: { '/api': { target: server, changeOrigin: false }, '/thon': { target: server, changeOrigin: false } } },
  // The manifest tells a test what a browser loads first.
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    manifest: 'chunks.json',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting } },
  },
})

/** The normal weight is on every screen: asked for at once, not only when the style sheet is read. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter(name => /-400-normal-.*\.woff2$/.test(name))
          .map(name => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  }
}
