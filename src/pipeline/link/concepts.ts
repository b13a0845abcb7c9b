import { foldWord } from './words.js';

/**
 * Subjects of bills, each with the words that speak of it in English, French, Spanish, Russian and Kyrgyz (folded: no
 * accents, й as и). They let a description in one language find a title in another.
 */
const CONCEPT_ROWS: readonly (readonly [concept: string, words: string])[] = [
  [
    'ngo',
    'non-? ?governmental|non-? ?profit|not-for-? ?profit|non-? ?commercial|\\bngos?\\b|\\bnpos?\\b|\\bncos?\\b|\\bcsos?\\b|civil society|voluntary organi|private voluntary|public associations?|charit|некоммерческ|неправительств|\\bнко\\b|\\bнпо\\b|общественн[а-я]* (?:объ|орг)|societe civile|non gouvernementale|\\bongs?\\b|sin fines de lucro|no gubernamental|sociedad civil|organi[sz]ations funded|transparency of organi|коммерциялык эмес|бирикме',
  ],
  [
    'agents',
    'foreign agents?|foreign representatives?|foreign influence|agents? (?:de l.)?etrangers?|agentes? extranjeros?|иностранн[а-я]* (?:агент|представител)|иноагент|инопредставител|чет олколук (?:агент|окул)',
  ],
  [
    'funding',
    'foreign (?:fund|donat|financ|contribut)|funded from abroad|from abroad|financements? etranger|cooperacion internacional|fondos extranjeros|financiamiento|иностранн[а-я]* (?:финанс|средств)|\\bapci\\b|donations',
  ],
  ['transparency', 'transparen|rendicion de cuentas|прозрачн|отчетност|reporting|accountab|disclosure'],
  ['assembly', 'assembl(?:y|ies)|demonstrations?\\b|\\bprotests?\\b|manifestation|reunion|собрани|митинг|шестви'],
  ['association', 'associations?\\b|asociaci|объединени'],
  ['security', '\\bsecurity\\b|securite|seguridad|безопасност|коопсуздук'],
  ['terror', 'terror|террор|extrem[ie]|экстрем'],
  ['money', 'launder|blanchiment|lavado|отмыван|proliferation|cft\\b'],
  ['media', '\\bmedia\\b|\\bpress\\b|journalis|periodis|\\bсми\\b|массов[а-я]* информаци|журналист'],
  ['digital', 'cyber|internet|интернет|online|digital|кибер|numerique'],
  ['surveillance', 'surveillance|intercept|vigilancia|слежк|прослуш'],
  ['defenders', 'human rights defenders?|defenseurs? (?:des|de) |defenseur\\b|defensor[ae]s? de|правозащитник'],
  ['amnesty', 'amnist|amnesty|reconciliation|reconciliacion|амнист'],
  ['declaration', 'e-declaration|financial control|corruption|корупц|коррупц'],
  ['defamation', 'defamation|libel|slander|diffamation|difamacion|клевет'],
  ['lgbt', 'lgbt|homosexual|same-sex|нетрадицион|gender ideology'],
  ['religion', 'religi|culte|религи|дин\\b'],
  ['registration', 'registration|enregistrement|registro|регистраци'],
  ['supervision', 'fiscalizacion|supervis|oversight|надзор|контрол'],
];
const CONCEPTS = CONCEPT_ROWS.map(([concept, words]) => ({ concept: `#${concept}`, pattern: new RegExp(words, 'u') }));

/** Words of every bill title and appeal, which tell no bill from another. */
const EMPTY_WORDS = new Set(
  (
    'the of on and for to in a an by with from its that this which would will law laws bill bills act acts draft legislation legislative certain some various several current existing amending amend amendment amendments introducing changes making supplements additions regulating activities activity republic federation proposed new ' +
    'le la les de des du et au aux en un une sur pour par relatif relative portant loi projet proposition organique modifiant el los las del y que para por con se su ley proyecto iniciativa reforma reformar modifica establece decreto ' +
    'о об и в на с по к за из внесении изменении изменения дополнении некоторые законодательные акты отдельные закон закона законы проект законопроект республики федерации кыргызскои российскои статью федеральныи ' +
    'мыизам долбоору тууралуу жонундо кыргыз республикасынын аирым актыларына озгортуулорду киргизуу'
  ).split(' '),
);
const STEM_LETTERS = 6;

/**
 * What a title or description is about: content words cut to six letters (organisation, organizations; законодательный,
 * законодательные), concepts as `#ngo`, and numbers of laws as `§2011-88`.
 */
export function contentTokens(text: string): Set<string> {
  const folded = foldWord(text);
  const tokens = new Set<string>();
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length > 2 && !EMPTY_WORDS.has(word)) tokens.add(word.slice(0, STEM_LETTERS));
  }
  for (const number of folded.match(/(?<![\d-])\d{1,4}[-/]\d{2,4}(?![\d-])|(?<!\d)\d{5}(?!\d)/gu) ?? [])
    tokens.add(`§${number.replace('/', '-')}`);
  for (const { concept, pattern } of CONCEPTS) if (pattern.test(folded)) tokens.add(concept);
  return tokens;
}

/** A bill «on foreign agents» is, in the registry, most often one that amends the law on non-profit organisations. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  '#agents': ['#ngo', '#association', '#funding'],
  '#funding': ['#ngo', '#agents'],
  '#ngo': ['#association', '#agents'],
  '#association': ['#ngo'],
  '#terror': ['#security', '#money'],
};

/** Subjects under which a registry may know what an appeal calls by another name. */
export function impliedConcepts(concepts: readonly string[]): string[] {
  return [...new Set(concepts.flatMap((concept) => IMPLIED[concept] ?? []))];
}

/** The concepts alone of what `contentTokens` gives. */
export function conceptsOf(tokens: ReadonlySet<string>): string[] {
  return [...tokens].filter((token) => token.startsWith('#'));
}
