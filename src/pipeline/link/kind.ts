import type { AppealKind, CaseCode } from '../../domain/appeal.js';

interface Evidence {
  text: string;
  head: string;
  title: string | null;
  code: CaseCode | null;
  demands: number;
}

const URGENT_REQUEST =
  /requests?\s*your\s*urgent\s*intervention|sollicite\s+votre\s+intervention|prie\s+d.intervenir|votre\s+intervention\s+urgente|solicita\s+su\s+intervenci[oó]n|su\s+intervenci[oó]n\s+urgente|просит\s+(?:вас\s+)?(?:срочно|о\s+срочном)/iu;
const NEW_INFORMATION =
  /^[\s\p{P}]{0,4}(?:new\s*information|nouvelles?\s*informations?|nueva\s*informaci[oó]n|новая\s+информация)/imu;
const LETTER =
  /open\s*letter|joint\s+letter|lettre\s+ouverte|carta\s+abierta|открытое\s+(?:письмо|обращение)|^\s{0,4}(?:re\s*:\s|dear\s+(?:mr|ms|mrs|madam|sir|president|prime|members|excellenc|minister|speaker)|your\s+excellency|monsieur\s+le|madame\s+la|excelencia|señor\s+presidente|уважаемы[йе])/imu;
const STATEMENT =
  /\b(?:joint\s+)?statement\b|joint\s+position|d[eé]claration\s+(?:commune|conjointe|de)|declaraci[oó]n\s+(?:conjunta|p[uú]blica)|pronunciamiento|заявление/iu;
const REPORT = /\b(?:report|briefing|legal\s+analysis|analysis\s+of|rapport|informe|доклад|анализ)\b/iu;
const PRESS =
  /press\s*release|communiqu[eé]|comunicado|пресс-?релиз|urgent\s*appeal|appel\s*urgent|llamad[oa]\s*urgente/iu;

/** The tests in order: content before labels, for sites print «Urgent Appeal» over press releases and letters too. */
const RULES: readonly (readonly [AppealKind, (e: Evidence) => boolean])[] = [
  ['update', (e) => e.code !== null && (e.code.update !== null || NEW_INFORMATION.test(e.head))],
  ['urgent appeal', (e) => e.code !== null],
  ['open letter', (e) => LETTER.test(e.title ?? e.head) || LETTER.test(e.head)],
  ['urgent appeal', (e) => e.demands > 1 && (URGENT_REQUEST.test(e.text) || PRESS.test(e.head))],
  ['urgent appeal', (e) => URGENT_REQUEST.test(e.text)],
  ['statement', (e) => STATEMENT.test(e.head)],
  ['report', (e) => REPORT.test(e.title ?? e.head)],
  ['press release', (e) => PRESS.test(e.head)],
];

/** The kind of text by what it holds: code, new information, address to a person, demands; labels only at last. */
export function appealKind(evidence: Evidence): AppealKind {
  return RULES.find(([, holds]) => holds(evidence))?.[0] ?? 'unknown';
}
