#!/usr/bin/env node
import { isClosedPipe } from './io.ts'
import { run } from './run.ts'

// Whoever writes hears of a closed pipe too, and stops there in good order.
process.stdout.on('error', (fault) => {
  if (!isClosedPipe(fault)) throw fault
})

process.exitCode = await run(process.argv.slice(2), process)
