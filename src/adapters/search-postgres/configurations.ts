/** A stemming configuration of PostgreSQL and the script it stems. All are in PostgreSQL 15 and later. */
interface Configuration {
  name: string;
  script: string;
}

const latin = (name: string): Configuration => ({ name, script: 'Latin' });

/** By primary language subtag (BCP 47). Languages that are not here are indexed as they are written. */
const BY_LANGUAGE: Record<string, Configuration> = {
  ar: { name: 'arabic', script: 'Arabic' },
  hy: { name: 'armenian', script: 'Armenian' },
  eu: latin('basque'),
  ca: latin('catalan'),
  da: latin('danish'),
  nl: latin('dutch'),
  en: latin('english'),
  fi: latin('finnish'),
  fr: latin('french'),
  de: latin('german'),
  el: { name: 'greek', script: 'Greek' },
  hi: { name: 'hindi', script: 'Devanagari' },
  hu: latin('hungarian'),
  id: latin('indonesian'),
  ga: latin('irish'),
  it: latin('italian'),
  lt: latin('lithuanian'),
  ne: { name: 'nepali', script: 'Devanagari' },
  no: latin('norwegian'),
  nb: latin('norwegian'),
  nn: latin('norwegian'),
  pt: latin('portuguese'),
  ro: latin('romanian'),
  ru: { name: 'russian', script: 'Cyrillic' },
  es: latin('spanish'),
  sv: latin('swedish'),
  ta: { name: 'tamil', script: 'Tamil' },
  tr: latin('turkish'),
};

/**
 * What stems a script when the language is unknown, has no stemmer, or is not the bill's own: a Kyrgyz bill
 * has its Russian title beside it, and most translations are into English.
 */
const BY_SCRIPT: Record<string, { letters: RegExp; name: string }> = {
  Cyrillic: { letters: /\p{sc=Cyrillic}/u, name: 'russian' },
  Latin: { letters: /\p{sc=Latin}/u, name: 'english' },
  Greek: { letters: /\p{sc=Greek}/u, name: 'greek' },
  Arabic: { letters: /\p{sc=Arabic}/u, name: 'arabic' },
  Armenian: { letters: /\p{sc=Armenian}/u, name: 'armenian' },
  Devanagari: { letters: /\p{sc=Devanagari}/u, name: 'hindi' },
  Tamil: { letters: /\p{sc=Tamil}/u, name: 'tamil' },
};

/** The configurations a bill's words are stemmed by, besides `simple`; `translations` are its other titles. */
export function configurationsFor(language: string | null, text: string, translations: string): string[] {
  const own = language === null ? undefined : BY_LANGUAGE[language.toLowerCase().split(/[-_]/u)[0] as string];
  const others = Object.entries(BY_SCRIPT)
    .filter(([script, { letters }]) => letters.test(script === own?.script ? translations : text + translations))
    .map(([, { name }]) => name);
  return [...new Set([...(own ? [own.name] : []), ...others])];
}
