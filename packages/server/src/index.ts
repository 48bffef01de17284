export { makeApp } from './app.ts'
export type { Parts } from './parts.ts'
export { serve } from './serve.ts'
export type { Served, ServeOptions } from './serve.ts'
