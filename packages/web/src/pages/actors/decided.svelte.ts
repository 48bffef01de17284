import { answerOf, api, ApiFault } from '../../api/client.ts'

/** What was last decided about actors, in words, with the way back; or why it was not. */
export class Decided {
  words = $state('')
  /** Number of the decision; undefined where there is nothing to take back. */
  seq: number | undefined = $state()
  fault: ApiFault | undefined = $state.raw()

  /** Decides; says so, or why it could not. Gives back whether it was decided. */
  async decide(
    act: () => Promise<{ readonly seq: number; readonly words: string }>,
  ): Promise<boolean> {
    this.fault = undefined
    try {
      const { seq, words } = await act()
      this.seq = seq
      this.words = words
      return true
    } catch (found) {
      this.seq = undefined
      this.words = ''
      this.fault = found instanceof ApiFault ? found : new ApiFault(undefined, found)
      return false
    }
  }

  /** Takes the last one back. words: what is said then. */
  async undo(reviewer: string, words: string): Promise<boolean> {
    const from = this.seq
    if (from === undefined) return false
    return this.decide(async () => {
      await answerOf(api.POST('/v1/reviews/undo', { body: { from, reviewer } }))
      return { seq: 0, words }
    }).finally(() => (this.seq = undefined))
  }

  clear(): void {
    this.words = ''
    this.seq = undefined
    this.fault = undefined
  }
}
