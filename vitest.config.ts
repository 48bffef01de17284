import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

// Tests run from TypeScript source through the `volgens-source` condition: no dist is needed.
const conditions = ['volgens-source']

const shared = {
  env: { TZ: 'UTC' },
  testTimeout: 30_000,
  server: { deps: { inline: [/@volgens\//, /^volgens(?:\/|$)/] } },
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Much of a test is waiting for a command or a database.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Runes in modules of the web app (*.svelte.ts).
        plugins: [svelte({ configFile: 'packages/web/svelte.config.js' })],
        test: {
          ...shared,
          name: 'units',
          include: ['{packages,languages}/*/src/**/*.test.ts', 'bench/src/**/*.test.ts'],
          globalSetup: [
            'packages/record/src/testing/postgres-server.ts',
            'packages/record/src/testing/empty-store.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          testTimeout: 90_000,
          // What a page shows comes when it comes; a second is short on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          include: ['packages/web/e2e/**/*.test.ts'],
          globalSetup: ['packages/web/e2e/testing/example-record.ts'],
        },
      },
    ],
  },
})
