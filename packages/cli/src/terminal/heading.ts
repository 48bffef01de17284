import { styled, type Screen } from './style.ts'

export const heading = (words: string, screen: Screen) =>
  `  ${styled(words, { bold: true }, screen)}`
