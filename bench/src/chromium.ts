import { chromium, type Browser } from 'playwright-core'

/** Debian's. */
export const CHROMIUM = '/usr/bin/chromium'

// Chromium has its own wishes to the network: they take time, and a page must not seem to ask for them.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** The browser in which the app is measured and tested. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ARGS })
