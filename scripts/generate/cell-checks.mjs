// What may stand in a cell: each check gives what was expected where the cell is something else, else nothing.

export function oneOf(...values) {
  return (cell) => (values.includes(cell) ? undefined : values.join(' or '))
}

export function someOf(...values) {
  const wanted = `one or more of ${values.join(' ')}, in that order, with a space between`
  return (cell) => {
    const at = cell.split(' ').map((word) => values.indexOf(word))
    return at.every((place, index) => place > (at[index - 1] ?? -1)) ? undefined : wanted
  }
}

export function number(cell) {
  return /^\d+(\.\d+)?$/.test(cell) ? undefined : 'a number such as 12 or 1.5'
}

export function numberOrNothing(cell) {
  return cell === '' ? undefined : number(cell)
}

export function wholeNumber(cell) {
  return /^\d+$/.test(cell) ? undefined : 'a whole number'
}

export function word(cell) {
  return cell !== '' && cell === cell.toLowerCase() ? undefined : 'a word in lower case'
}

export function name(cell) {
  return cell === '' ? 'a name' : undefined
}

export function countryCodes(cell) {
  return /^[A-Z]{2}( [A-Z]{2})*$/.test(cell) ? undefined : 'ISO 3166 codes, a space between'
}

export function countryCodesOrNone(cell) {
  return cell === '' ? undefined : countryCodes(cell)
}

export function words(cell) {
  return cell === cell.toLowerCase()
    ? undefined
    : 'words in lower case, a space between, or nothing'
}

export function abbreviation(cell) {
  return cell.includes('.') ? undefined : 'an abbreviation with its full stop'
}
