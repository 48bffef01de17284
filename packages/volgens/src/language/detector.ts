import { FUNCTION_WORDS } from './function-words.ts'
import { wordEvidence } from './word-evidence.ts'

/** Enough to be sure, little enough to cost nothing (0.3 ms). In code units. */
const SAMPLE = 4000

/** From this many letters on the detector is right more often than a count of small words. */
const LONG = 200

/** With fewer letters and no function word nobody can tell, whatever the detector says. */
const ENOUGH = 40

/** Tells the language of a text as a BCP 47 code; undefined where it can't (too few words, or a mixture). */
export type Detector = (text: string) => Promise<string | undefined>

/**
 * A detector; its network (cld3) is loaded once, on first need, in about 20 ms.
 *
 * The network decides on longer texts. On short ones it takes Afrikaans, Frisian and English headlines for Dutch,
 * so function words speak first there.
 */
export function openDetector(): Detector {
  let network: Promise<Network> | undefined
  return async (text) => {
    const sample = sampleOf(text)
    const words = wordEvidence(sample)
    const letters = sample.match(/\p{L}/gu)?.length ?? 0
    if (letters < LONG && words !== undefined && words.count >= 2) return words.language
    const guess = (await (network ??= openNetwork()))(sample)
    if (guess === undefined) return words?.language
    if (letters >= LONG) return closeCall(guess, words?.language)
    const confused = guess in FUNCTION_WORDS ? words?.language : undefined
    return confused ?? (letters >= ENOUGH ? guess : undefined)
  }
}

/** From the middle on where the text is long: a report can begin with a foreign title or byline. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text.toWellFormed()
  const skip = Math.min(Math.floor((text.length - SAMPLE) / 2), SAMPLE)
  return text.slice(skip, skip + SAMPLE).toWellFormed()
}

/** Dutch and Afrikaans are close enough for the network to err, not for their function words. */
function closeCall(guess: string, words: string | undefined): string {
  const close = guess === 'nl' || guess === 'af'
  return close && (words === 'nl' || words === 'af') ? words : guess
}

type Network = (sample: string) => string | undefined

async function openNetwork(): Promise<Network> {
  const { loadModule } = await import('cld3-asm')
  const factory = await loadModule()
  const identifier = factory.create(0, 3 * SAMPLE)
  return (sample) => {
    const { language, is_reliable } = identifier.findLanguage(sample)
    return is_reliable && language !== 'und' ? language : undefined
  }
}
