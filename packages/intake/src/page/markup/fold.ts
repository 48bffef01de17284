/** Letters and digits alone, small: how two writings of a name are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether two names are one, written longer or shorter: "Leedorper" and "Leedorper Nieuwsblad". */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)]
  if (one === other) return true
  return Math.min(one.length, other.length) > 3 && (one.startsWith(other) || other.startsWith(one))
}
