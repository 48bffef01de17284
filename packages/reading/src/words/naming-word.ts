/** What a word does for the rules of namings. */
export type NamingWordKind =
  /** an adjective that keeps a label at a distance: zogenaamd, so-called. */
  | 'so-called'
  /** a verb and its preposition that bring a label with nothing named: spreken van. */
  | 'mention'
  /** the words before a nickname in marks: bijgenaamd, bekend als. */
  | 'nickname'
  /** a preposition before whoever acts in the passive: door, by. */
  | 'agent'
  /** a naming verb that gives an office or a state as often as a label: uitroepen, name. */
  | 'appointing'
  /** a naming verb that explains, points out or sells rather than labels: identify, definiëren. */
  | 'no-label'
  /** a noun that tells what part something plays and is no label: noemt geldgebrek als reden. */
  | 'role'
  /** a noun behind which a title or a name stands in marks: het boek ‘…’, operatie ‘…’, de term ‘…’. */
  | 'known-work'
  /** a noun for people beside those that can be a voice: staker. */
  | 'people'
  /** a noun that judges the people it names: it ranks, the structure decides. */
  | 'epithet'
  /** a noun for people or a force beside others for the same: whoever uses it has chosen: demonstrant, vredesmacht. */
  | 'side'
  /** one that takes sides only beside an epithet: militant, rebel. */
  | 'partisan'
