import { defineConfig } from 'vitest/config'

// Tests run from TypeScript source through the `volgens-source` condition: no dist is needed.
const conditions = ['volgens-source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,languages}/*/src/**/*.test.ts', 'bench/src/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    // Much of a test is waiting for a command or a database.
    maxWorkers: 2,
    globalSetup: [
      'packages/record/src/testing/postgres-server.ts',
      'packages/record/src/testing/empty-store.ts',
    ],
    server: { deps: { inline: [/@volgens\//, /^volgens$/] } },
  },
})
