import { defineConfig } from 'vitest/config'

// Tests run from TypeScript source through the `volgens-source` condition: no dist is needed.
export default defineConfig({
  resolve: { conditions: ['volgens-source'] },
  ssr: { resolve: { conditions: ['volgens-source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'languages/*/src/**/*.test.ts',
      'bench/src/**/*.test.ts',
      'corpus/*.test.ts',
    ],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    server: { deps: { inline: [/@volgens\//, /^volgens$/] } },
  },
})
