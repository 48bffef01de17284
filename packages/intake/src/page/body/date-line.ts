const WORDS =
  /(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|gepubliceerd|geplaatst|publicatiedatum|laatste?|bijgewerkt|gewijzigd|aangepast|wijziging|update|updated|published|posted|last|modified|first|datum|date|op|om|on|at|van|of|uur|u|am|pm|a\.m|p\.m|cet|cest|gmt|utc|bst|leestijd|min|minuten|minutes|read|geleden|ago|vandaag|gisteren|today|yesterday|dagen|days|hours|st|nd|rd|th)(?!\p{L})/giu

/** Whether a line says when and nothing else: "Gepubliceerd: vrijdag 7 januari 2022, 14:30", "14.32 uur". */
export function isDateLine(line: string): boolean {
  if (line.length > 140 || !/\d/.test(line)) return false
  const rest = line.replace(WORDS, '').replace(/[^\p{L}]+/gu, '')
  return rest === '' && /\d{4}|\d[:.]\d\d|\p{L}{2}/u.test(line)
}
