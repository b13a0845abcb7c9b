/**
 * The words with which appeals speak of bills, as alternatives of regular expressions. A space stands for up to three
 * white-space characters or none, for migrated pages run words together («draftlaw№6-28018/19»).
 */

/** Nouns that mean a bill whatever follows. */
export const BILL_NOUNS: readonly string[] = [
  'draft (?:federal |organic )?(?:laws?|bills?|acts?|legislation)',
  'draft amendments?',
  'Amendment Bills?',
  'bills?',
  'legislative (?:proposals?|initiatives?)',
  'proposed (?:law|legislation|act)',
  'draft law amendments?',
  'avant-?projets? de (?:loi|d[eé]cret-loi)(?: organique)?',
  'projets? de (?:loi|d[eé]cret-loi)(?: organique)?',
  'propositions? de (?:loi|r[eé]forme)(?: organique)?',
  'projets? de r[eé]forme',
  "projets? d[’']amendements?",
  'ante-?proyectos? de ley',
  'proyectos? de (?:ley|reforma)',
  'iniciativas? de ley',
  'iniciativas?',
  'propuestas? de ley',
  'dictamen',
  'expedientes?',
  'законопроект\\p{L}{0,3}',
  'проект\\p{L}{0,3} (?:федеральн\\p{L}{2,3} |конституционн\\p{L}{2,3} )?закон\\p{L}{0,3}',
  'мыйзам долбоор\\p{L}{0,8}',
  'مشروع (?:قانون)?',
];

/** Bill nouns that are common words too: they need a number, «de ley» or a title to mean a bill. */
export const NUMBER_ONLY_NOUNS = /^(?:iniciativas?|dictamen|expedientes?)$/iu;

/** Nouns of law: with a number they name a law in force (or the law a bill amends). */
export const LAW_NOUNS: readonly (readonly [kind: 'law' | 'decree', words: string])[] = [
  [
    'decree',
    'd[eé]crets?-?\\s?(?:lois?)?|decretos?(?:[ -]ley)?(?: legislativos?| ejecutivos?)?|(?:presidential )?decrees?|ordinances?|ordonnances?|указ\\p{L}{0,3}|постановлени\\p{L}{1,3}',
  ],
  [
    'law',
    '(?:federal |organic |constitutional )?laws?(?: of (?:the )?(?:Republic of |Kingdom of |Kyrgyz Republic|Russian Federation)?\\p{L}{0,20})?|acts?|lois?(?: organiques?| f[eé]d[eé]rales?)?|leyes|ley(?: org[aá]nica)?|(?:федеральн\\p{L}{2,3} )?закон\\p{L}{0,3}(?: (?:РФ|КР|РК|Кыргызской Республики|Российской Федерации))?',
  ],
];

/** Words before a law's number that say that the law is being amended. */
export const AMENDING_BEFORE =
  /(?:amend\p{L}{0,8}|modif\p{L}{0,8}|reform\p{L}{0,6}|r[eé]form\p{L}{0,6}|chang\p{L}{1,4}|revis\p{L}{1,5}|supplement\p{L}{0,4}|изменени\p{L}{1,3}|поправ\p{L}{1,4}|дополнени\p{L}{1,3})\s(?:\p{L}{1,14}[\s’']{1,2}){0,5}$/iu;

/** Words between a noun and the title that follows it in quotes. */
export const TITLE_CONNECTOR =
  /^[\s,:]{0,3}(?:(?:which\s(?:is\s|was\s)?|also\s|better\s|commonly\s|so-)?(?:titled|entitled|called|known\sas|named|dubbed|intitul[eé]e?|dit[e]?|d[eé]nomm[eé]e?|connue?\ssous\sle\snom\sde|bautizad[oa]\s(?:como)?|denominad[oa]|titulad[oa]|llamad[oa]|conocid[oa]\scomo|под\sназванием|так\sназываем\p{L}{1,3}|известн\p{L}{1,3}\sкак)\s{1,3}(?:as\s|the\s|la\s|le\s|el\s|comme\s|como\s)?)?(?:(?:on|about|for|regarding|concerning|against|sur|portant|relati(?:f|ve)\s(?:à|a|aux?)|contre|de|del|de\sla|sobre|об?|о)\s{1,3}(?:the\s|la\s|le\s|les\s|los\s|las\s|el\s)?)?(?:draft\slaw\son\s)?/iu;

/** Words right after a noun that begin a description of what the bill does. */
export const DESCRIPTION_STARTS: readonly string[] = [
  'amending',
  'regulating',
  'introducing',
  'restricting',
  'requiring',
  'tightening',
  'limiting',
  'criminali[sz]ing',
  'banning',
  'establishing',
  'imposing',
  'concerning',
  'regarding',
  'relating to',
  'related to',
  'governing',
  'targeting',
  'curbing',
  'aim(?:ed|ing) (?:at|to)',
  'designed to',
  'intended to',
  'seeking to',
  'to the',
  'to (?:tighten|amend|regulate|restrict|limit|introduce|require|ban|criminali[sz]e|control|curb|impose)',
  'that (?:would|will|could|seeks?|aims?|imposes?|restricts?|requires?|bans?|criminali[sz]es)',
  'which (?:would|seeks?|aims?)',
  'would \\p{L}+',
  '(?:introduced|tabled|submitted|initiated|registered) in',
  'on',
  'for the',
  'about',
  'against',
  'relati(?:f|fs|ve|ves) (?:à|a|aux?)',
  'portant',
  'modifiant',
  'visant',
  'concernant',
  'instaurant',
  'r[eé]glementant',
  'encadrant',
  'restreignant',
  'qui (?:vise|pr[eé]voit|restreint|modifie)',
  'sur',
  'contre',
  'propos[eé]e? (?:r[eé]cemment )?sur',
  'du d[eé]cret-loi',
  'de la loi',
  'de lutte',
  '(?:la cual |que )(?:reforma|modifica|establece|regula|busca|pretende|crea|restringe|impone|obliga|control)\\p{L}{0,4}',
  'sobre',
  'para (?:la|el|regular|reformar|controlar|restringir)',
  'relativ[oa]s? al?',
  'por (?:la|el) que',
  'contra',
  'de',
  'del',
  'об?',
  'регулир\\p{L}+',
  'предусматрив\\p{L}+',
  'ужесточа\\p{L}+',
  'вводящ\\p{L}+',
  'ограничива\\p{L}+',
  'направленн\\p{L}+',
  'котор\\p{L}+ (?:предусматривает|вводит|ограничивает|ужесточает|обязывает)',
  'внес\\p{L}*',
];

/** Words that end a description. */
export const DESCRIPTION_STOPS = new Set(
  (
    'which who was were is are has have had would will could must should may might threatens threaten poses violates but while as by before after during because if when where since until despite says said ahead ' +
    'est sont a ont était qui dont lors mais car risque menace avant après serait fue es son ha han cual quien pero porque cuando antes después será sería ' +
    'был была было который которая которые однако но если когда после поэтому'
  ).split(' '),
);

/** What follows «on», «in», «de» without describing the bill: days, readings, pronouns. */
export const NOT_DESCRIPTION =
  /^(?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|first|second|third|its|their|this|that|it|them|behalf|hold|ce|cette|son|sa|leur|este|esta|su|ley|loi|gobierno|ejecutivo|presidente|congreso|diputad\p{L}{1,2}|gouvernement|том|которо\p{L}{1,3}|нем|нём|these|those|rights|which|time|average|top|grounds|agenda|one)(?!\p{L}))/iu;

/** Topics that, standing right before «bill», describe it without quotes or capitals. */
export const TOPIC_BEFORE =
  /(?:(?:NGOs?|NPOs?|CSOs?|NCOs?|security|cyber-?\p{L}{0,10}|media|anti-\p{L}{3,14}|counter-?\p{L}{3,12}|foreign[ -](?:agents?|funding|influence|representatives?)|(?:peaceful )?assembl(?:y|ies)|associations?|surveillance|secrecy|amnesty|charit(?:y|ies)|non-?profit|civil society)[ \u00a0]){1,3}$/iu;

/** Nouns of law that mean a bill only where the sentence says that it is not yet in force. */
export const PENDING_CUE =
  /(?:first|second|third|final)\sreading|if\s(?:adopted|passed|enacted|signed)|should\sit|\bveto\p{L}{0,4}|before\sparliament|\bpending\b|not\s(?:to\s)?(?:sign|adopt|pass)|(?:reject|oppose)\p{L}{0,3}\sthe|draft|premi[eè]re\slecture|deuxi[eè]me\slecture|opposer\sun\sveto|s.il\sest\sadopt|rechac\p{L}{1,4}|veto|(?:primer|segund|tercer)[oa]?\s(?:lectura|debate)|чтени[ие]|отклонить|не\sпринимать|наложить\sвето/iu;

/** «plans to table a bill»: a bill announced and not yet there. */
export const ANNOUNCEMENTS =
  /(?:plans?|planned|intends?|intention|wants?|promis\p{L}{1,4}|announc\p{L}{1,5}|pr[eé]voit|pr[eé]parent?|a\sannonc[eé]|entend|planea|anunci[oó]|pretende|prepara\p{L}{0,3}|планиру\p{L}{1,4}|готов[ия]\p{L}{1,4}|намерен\p{L}{0,3}|анонсир\p{L}{1,5})[^.;\r\n]{0,50}?(?:table|introduc\p{L}{1,3}|submit\p{L}{0,4}|draft|propos\p{L}{1,3}|present|prepar\p{L}{1,3}|d[eé]poser|pr[eé]senter|soumettre|presentar|внести|подготовить|разработать)\s(?:a|an|new|the|un|une|una|nuevo|nueva|nouveau|nouvelle)?\s?[^.;\r\n]{0,40}?(?:bills?|draft\slaws?|laws?|legislation|projets?\sde\sloi|proyectos?\sde\sley|loi|ley|законопроект\p{L}{0,3}|закон\p{L}{0,3})|(?:new\s)?(?:legislation|laws?|bills?|draft\slaws?)\s(?:is|are)\s(?:currently\s|also\s)?being\s(?:prepared|drafted|drawn\sup|developed)|(?:готовится|разрабатывается)[^.;\r\n]{0,40}?законопроект|(?:se\s(?:prepara|elabora)\sun)[^.;\r\n]{0,20}?proyecto\sde\sley|projet\sde\sloi\s(?:est\s)?en\s(?:cours\sde\s)?pr[eé]paration/giu;

/** Chambers and parliaments, as they are named beside a bill. */
export const CHAMBERS =
  /(?<!\p{L})(?:Jogorku Kenesh|Жогорку Кенеш\p{L}{0,3}|Verkhovna Rada|Верховн\p{L}{2,3} Рад\p{L}|State Duma|Государственн\p{L}{2,3} Дум\p{L}|Federation Council|Mazhilis|Мажилис\p{L}{0,2}|Grand National Assembly|National Assembly|Assembl[eé]e nationale|Asamblea Nacional|House of (?:Representatives|Commons|Lords)|Senate|Senado|S[eé]nat|Сенат\p{L}{0,2}|C[aá]mara de (?:Diputados|Senadores|Representantes)|Congreso de la Rep[uú]blica|Congreso|Milli Majlis|Seimas|Sejm|Knesset)(?!\p{L})/u;

/** What a text asks about a bill: verbs before it (all of them are looked for), or passives after it. */
export const ASKS: readonly (readonly ['withdraw' | 'reject' | 'repeal' | 'amend', RegExp, RegExp])[] = [
  [
    'withdraw',
    /(?<!\p{L})(?:withdraw(?:al of|ing)?|retirer|retrait d[eu]|retirar|retiro de|retiren?|отозвать|отозвал[аио]?|отзыв\p{L}{0,2}|снять с рассмотрения)(?!\p{L})/giu,
    /^[^.;]{0,60}?(?:be|is|must be|should be|soit|sea|be immediately|be urgently)\s(?:immediately\s|urgently\s)?(?:withdrawn|retir[eé]e?|retirad[oa])/iu,
  ],
  [
    'reject',
    /(?<!\p{L})(?:reject(?:ion of|ing)?|veto(?:ing)?|vote (?:down|against)|abandon|scrap|drop|shelve|not (?:to )?(?:adopt|pass|sign|approve|support)|rejeter|rejet d[eu]|opposer un veto|ne pas (?:adopter|promulguer|voter)|rechazar|rechacen?|rechace|archivar|archiven?|vetar|vete|no aprobar|отклонить|отклонения|наложить вето|не принимать|не подписывать)(?!\p{L})/giu,
    /^[^.;]{0,60}?(?:must|should|be|soit|sea)\s(?:be\s)?(?:immediately\s)?(?:rejected|vetoed|scrapped|dropped|rejet[eé]e?|rechazad[oa]|archivad[oa])/iu,
  ],
  [
    'repeal',
    /(?<!\p{L})(?:repeal(?:ing)?|revoke|rescind|abroger|derogar|deroguen?|отменить)(?!\p{L})/giu,
    /^[^.;]{0,60}?(?:must|should)\sbe\s(?:immediately\s)?(?:repealed|revoked)/iu,
  ],
  [
    'amend',
    /(?<!\p{L})(?:amend|revise|bring (?:the )?[^.;]{0,40}into (?:line|conformity)|reconsider|review|modifier|r[eé]viser|modificar|revisar|доработать|пересмотреть|привести в соответствие)(?!\p{L})/giu,
    /^[^.;]{0,60}?(?:must|should)\sbe\s(?:amended|revised)/iu,
  ],
];
