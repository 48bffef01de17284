import type { Lexicon } from '../language.ts'
import { indexCircumstances, type CircumstanceWords } from './circumstance-words.ts'
import { addUp, type Calibrated } from './confidence.ts'
import { indexCues, type CueIndex } from './cue-index.ts'
import { shapeWeights } from './shape-weights.generated.ts'

/** A language's words arranged for reading: made once, used for every report. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly cues: CueIndex
  readonly circumstances: CircumstanceWords
  readonly calibrated: Calibrated
}

/** Arranges a lexicon for look-up; a few milliseconds. */
export function prepare(lexicon: Lexicon): Knowledge {
  const calibrated = { counts: addUp(lexicon.calibration), weights: shapeWeights }
  return {
    lexicon,
    cues: indexCues(lexicon),
    circumstances: indexCircumstances(lexicon),
    calibrated,
  }
}
