import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

// `npx vite packages/web` serves the sources with the API of a running `volgens serve` behind them.
export default defineConfig({
  plugins: [svelte()],
  build: { target: 'es2023', assetsInlineLimit: 0, sourcemap: false },
  server: { proxy: { '/v1': { target: 'http://127.0.0.1:4747', changeOrigin: true } } },
})
