import type { Act } from '@volgens/shapes'

/** A word that attributes by itself: `volgens`, `aldus`, `according to`, `naar verluidt`, `reportedly`. */
export interface AttributionWord {
  /** Its words; … stands where the voice does: `wat … betreft`. */
  readonly form: string
  /**
   * source: its object is the voice (volgens X); spokesman: so too, and where it stands beside a verb of saying the
   * content is that verb's (laat bij monde van X weten dat …); trailing: the voice follows, content before (aldus X);
   * anonymous: nobody is named (naar verluidt); self: the subject is the voice (naar eigen zeggen).
   */
  readonly kind: 'source' | 'spokesman' | 'trailing' | 'anonymous' | 'self'
  readonly act: Act
}
