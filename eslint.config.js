import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'

// Few rules, all on, chosen for bugs; how the code looks is Prettier's.
export default defineConfig(
  { ignores: ['**/dist/', '**/*.generated.ts', 'training/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.check.json',
          './packages/web/tsconfig.json',
          './packages/web/e2e/tsconfig.json',
        ],
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // TypeScript knows which names there are.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      // Addresses are the app's own router's.
      'svelte/no-navigation-without-resolve': 'off',
      // An address is made anew and never changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
      // Words of a report are text, whatever they look like.
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Reports hold control characters and terminals obey them: naming them in a pattern is our business.
      'no-control-regex': 'off',
    },
  },
  {
    // Programs that people run print their results.
    files: ['packages/cli/src/**', 'bench/src/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        module: 'writable',
        process: 'readonly',
      },
    },
  },
)
