/**
 * A fault with a stable code. The message says what was found, what was expected and what to do.
 *
 * code: kebab-case, part of the public interface (the command maps codes to exit codes).
 */
export class VolgensError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.name = 'VolgensError'
    this.code = code
  }
}
