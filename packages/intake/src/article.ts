import type { VolgensError } from '@volgens/shapes'

/** What is known of an article beside its words; left out where nobody says it. */
export interface Known {
  /** BCP 47: nl, nl-BE. */
  readonly lang?: string
  /** EDTF, as precise as it is known: 2022, 2022-01, 2022-01-07, 2022-01-07T14:30:00Z. */
  readonly published?: string
  readonly title?: string
  /** The paper, station or site. */
  readonly outlet?: string
  /** Where it was published: the canonical address where there is one. */
  readonly url?: string
  /** Who signed it, as it stands there without "by". */
  readonly author?: string
  /** The news agency that the article itself credits: ANP, Reuters. */
  readonly agency?: string
}

/** One article as a document has it. */
export interface Article extends Known {
  /** The body, paragraphs apart by a blank line; no title, byline, caption, teaser or page number. */
  readonly text: string
  /** What the document itself calls it: an id, a message id, a GUID. */
  readonly reference?: string
}

/** One document in memory, and what is known of it from where it was found. */
export interface Document {
  /** A path, an address; inside something else with what holds it: archive.zip/a.html, feed.xml:3. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Media type as declared (a header, an entry): a hint, for content decides. */
  readonly type?: string
  /** Character encoding as declared outside the document. */
  readonly charset?: string
  /** From outside: address and date of a capture, options of the command. What the document says goes first. */
  readonly known?: Known
}

/** Opens a document of one kind: its articles in their order, never none. Throws VolgensError. */
export type OpenDocument = (document: Document) => Promise<readonly Article[]>

/** One thing given, which may be larger than memory. */
export interface Source extends Omit<Document, 'bytes'> {
  readonly chunks: () => AsyncIterable<Uint8Array>
  /** Where it is a file: an archive with its table at the end is read there. */
  readonly path?: string
}

/** What comes out of a source: an article with the bytes of the document that has it, or what could not be opened. */
export type Found = FoundArticle | Refused

export interface FoundArticle {
  readonly name: string
  readonly article: Article
  /** The document, whole: kept with the report. */
  readonly original: Uint8Array
  /** Media type of the document, by its content. */
  readonly type: string
  /** Character encoding as declared outside the document. */
  readonly charset?: string
  /** Which of the document's articles it is, from 1, where it has several: its name ends in it. */
  readonly at?: number
}

export interface Refused {
  readonly name: string
  readonly fault: VolgensError
  /** The document where it is in memory, so that it can be kept and tried again. */
  readonly original?: Uint8Array
  readonly type?: string
  readonly charset?: string
  /** From outside. */
  readonly known?: Known
}
