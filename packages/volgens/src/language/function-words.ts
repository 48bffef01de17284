/**
 * Words that hold sentences together, for the languages that a detector confuses in short texts. Lower case; each
 * word in one list only, so that "het", "is", "was", "in", "van" and "die" speak for nobody, and none that is common in a
 * fourth language (French "de", German "er" and "also", Danish "for").
 * Own lists, from the closed classes of each grammar.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(`een niet zijn hij zij ze ik je jij wij jullie bent heb hebt heeft hebben hadden wordt worden werd
    geworden zal zullen zou zouden zei zegt zeggen geen naar door tegen tijdens bij terwijl toen onze mijn
    moeten mogen kunnen gaat deze nadat zich`),
  af: words(`nie hy sy hulle ek jy julle sê gesê vir baie sal wees hierdie daardie sodat terwyl deur teen hoekom
    sedert nou ná`),
  en: words(`the and that he she they you his their your been were has will would should could might said
    says to from with between against without because while when where why how who which this these those there
    but than then according into about after before its not`),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
