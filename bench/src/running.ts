// The built command and the browser as measurements start them, for tests that look at the same.
export { CHROMIUM, launchChromium } from './chromium.ts'
export { commandFile, root } from './command-file.ts'
export { serveBuilt, type Served } from './serve-built.ts'
