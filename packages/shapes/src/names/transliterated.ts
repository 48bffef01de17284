/**
 * Whether a name looks like one that each language spells in its own way: the endings and clusters of Slavic,
 * Caucasian and Central Asian names in Dutch, English, German and French, or an Arabic or Persian element.
 *
 * Only for these are spellings of different traditions compared: "Jansen" and "Janssen" are two names.
 */
export function looksTransliterated(token: string): boolean {
  return SHAPES.some((shape) => shape.test(token)) || ELEMENTS.has(token)
}

const SHAPES: readonly RegExp[] = [
  /\p{Script=Cyrillic}/u,
  /..[oeё](v|w|ff)[ae]?$/,
  /[sz]k(i|y|ij|yj|yy|iy|yi|ii|aja|aya|aïa|aia|a)$/,
  /...ko$/,
  /(tsj|tch|tsch|zj|zh|kh|sjv|shv|chv|schw|shch|dzj|dzh|dsch|sjk|shk|aï|eï)/,
  /.[aeiou]sj/,
  /(oek|ouk|uk|jak|yak|iak|sch?ak)$/,
  /...[jyi]an$/,
  /d[zs][eé]$/,
  /[oe][vw]i(c|ć|č|ch|tsj|tch|tsch)$/,
  /(oe|ou|u)([^aeious]|sh|sj|zj|zh|ch|sch|tsj)in[ea]?$/,
  /(sj|zj|sh|zh|sch|tsj|tch|oest|oust|ust)ine?$/,
]

/** Arabic, Persian and Slavic given names and parts of names; lower case, spelt as in any of the traditions. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'al el as abd abdul abdel abdallah abdullah abdoel aboe abu abou ben bin ibn ahmed ahmad ali amir anwar bashar ' +
    'baschar bachar fatah fattah faisal fouad habib hafez hamid hassan hasan hosni husni hoessein hussein hossein ' +
    'ibrahim ismail jamal khaled khalid mahmoud mahmud mohammed mohamed muhammad moammar muammar mouammar mustafa ' +
    'moustafa nasser nouri nuri noeri omar oemar osama oussama rashid saddam said salah saleh salman sami tariq ' +
    'walid yasser jassir youssef yusuf joessoef zine benyamin aleksandr aleksej alexei alexey alexej alexeï aleksei ' +
    'aleksandar anatoli anatoly andrej andrei andrey andreï andrij andriy arkadi arkady arseni boris darja darya ' +
    'denis denys dmitri dmitry dmytro fjodor fyodor fedor gennadi gennady georgi georgy georgij grigori grigory igor ' +
    'ihor ilja ilya iwan jegor yegor jelena yelena joelia joeri yuri yury juri iouri julija yulia ioulia kirill ' +
    'konstantin ksenia xenija leonid ljoedmila ljudmila lyudmila lioudmila maksim maksym maxim michail mikhail ' +
    'michajlo mykhailo mychajlo miroslav mstislav natalja natalya nadia nadija nikita nikolaj nikolai nikolay nikolaï ' +
    'oksana oleg oleh oleksandr oleksij oleksii olga pavel pjotr pyotr piotr roman roeslan ruslan ruslana sergej ' +
    'sergei sergey sergueï sergii serhij serhiy stanislav svetlana swetlana taras tatjana tatyana vadim vadym vasili ' +
    'vasily vassili wassili viktor wiktor vitali vitaly witali vitalij vladimir wladimir vladislav wladislaw ' +
    'volodymyr wolodymyr vsevolod vjatsjeslav vyacheslav yaroslav jaroslav jevgeni yevgeny jewgeni evgueni evgeni'
  ).split(' '),
)
