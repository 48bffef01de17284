import { splitCompound } from './compounds.ts'
import type { Labels } from './labels.ts'
import { applyScript } from './lemma-script.ts'

/** What the model says of one word's lemma. */
interface LemmaGuess {
  /** Row of `scripts`. */
  readonly script: number
  /** Probability of 0, 1, 2 or more underscores. */
  readonly splits: readonly number[]
}

/** Joined (aankondigen, basisniveau) and as the treebank writes it (aan_kondigen, basis_niveau). */
export interface Lemma {
  readonly lemma: string
  readonly treebankLemma: string
}

/**
 * The lemma of one word by itself, without a separable particle that stands elsewhere.
 * A form and UPOS seen in training are looked up; of several lemmas the one that the model also makes wins.
 */
export function lemmatise(form: string, upos: string, guess: LemmaGuess, labels: Labels): Lemma {
  const made = madeLemma(form, guess, labels)
  const seen = labels.dictionary.get(upos)?.get(form.toLowerCase())
  if (seen !== undefined) return known(form, upos, made, seen)
  const parts = partCount(guess.splits)
  if (parts < 2 || /[_\d]/.test(made)) return { lemma: made, treebankLemma: made }
  return { lemma: made, treebankLemma: splitCompound(made, upos, parts, labels) }
}

function madeLemma(form: string, guess: LemmaGuess, labels: Labels): string {
  const script = labels.scripts[guess.script]
  return (script === undefined ? undefined : applyScript(form, script)) ?? form
}

function known(form: string, upos: string, made: string, seen: string): Lemma {
  const options = seen === '' ? [form.toLowerCase()] : seen.split('\t')
  const agrees = options.find((option) => joined(option) === made.toLowerCase())
  const treebankLemma = agrees ?? options[0] ?? made
  if (!treebankLemma.includes('_')) return { lemma: treebankLemma, treebankLemma }
  return { lemma: upos === 'VERB' ? treebankLemma.replaceAll('_', '') : made, treebankLemma }
}

function joined(lemma: string): string {
  return lemma.replaceAll('_', '').toLowerCase()
}

function partCount(splits: readonly number[]): number {
  const [none = 1, one = 0, more = 0] = splits
  if (none >= one + more) return 1
  return more > one ? 3 : 2
}

/** A verb with the particles that stand apart from it: kondigde … aan → aankondigen, aan_kondigen. */
export function withParticles(verb: Lemma, particles: readonly string[], labels: Labels): Lemma {
  return particles.reduceRight((lemma, particle) => {
    const low = particle.toLowerCase()
    const apart = labels.particles.has(low) && !lemma.treebankLemma.startsWith(`${low}_`)
    if (!apart) return lemma
    return { lemma: low + lemma.lemma, treebankLemma: `${low}_${lemma.treebankLemma}` }
  }, verb)
}
