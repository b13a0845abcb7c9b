import type { ExtractedAppeal } from '../../domain/appeal.js';
import type { Incident } from '../../domain/incident.js';
import { findDates, type FoundDate } from './dates.js';
import { headLines } from './head.js';
import { sentenceAround } from './sentence.js';

/** Verbs of attack and the kind of act they state, with its HURIDOCS code (micro-thesaurus list 4), gravest first. */
const ACTS: readonly (readonly [code: string, kind: string, words: RegExp])[] = [
  [
    '010100000000',
    'killing',
    /(?<!\p{L})(?:(?:was|were|been)\s(?:killed|murdered|shot\sdead|assassinated)|a\sété\s(?:tué|assassiné)|fue\s(?:asesinad[oa]|muert[oa])|был[аи]?\s(?:убит|убиты))/iu,
  ],
  ['030104000000', 'abduction', /(?<!\p{L})(?:abducted|kidnapped|enlevé|secuestrad[oa]|похищен)/iu],
  [
    '020101000000',
    'attack',
    /(?<!\p{L})(?:attacked|assaulted|beaten|beat|stabbed|shot\sat|(?:attempted|tried)\sto\sbreak\sin(?:to)?|broke\sinto|stormed|physically\sattacked|agressé|attaqué|tabassé|agredid[oa]|atacad[oa]|golpead[oa]|избит|напали|совершено\sнападение)/iu,
  ],
  ['120102000000', 'raid', /(?<!\p{L})(?:raided|searched\sthe|perquisitionné|allanad[oa]|allanaron|обыск)/iu],
  [
    '030101000000',
    'arrest',
    /(?<!\p{L})(?:arrested|detained|arrêté|interpellé|arrestad[oa]|detenid[oa]|задержан|арестован)/iu,
  ],
  [
    '020103020000',
    'death threat',
    /(?<!\p{L})(?:death\sthreats?|threatened\swith\sdeath|menaces?\sde\smort|amenazas?\sde\smuerte)/iu,
  ],
  ['020103010000', 'threat', /(?<!\p{L})(?:threatened|shouting\sthreats|menacé|amenazad[oa]|угрожал)/iu],
];
/** «…in Bishkek», «à Tunis», «en Tegucigalpa», «в Минске»: a capitalised place after a preposition, no month or office. */
const PLACE =
  /(?<!\p{L})(?:in|at|near|à|en|в|во|г\.)\s((?:[\p{Lu}][\p{Ll}’'-]{2,20})(?:[ -](?:de|la|el|del|[\p{Lu}][\p{Ll}’'-]{2,20})){0,2})(?![\p{L}])/gu;
const NOT_PLACES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|article|articles|section|parliament|order|court|prison|geneva|paris|declaration|accordance|articulo|artículo|según)/iu;
/** Kinds of perpetrator by the words of the passage, when it says. */
const PERPETRATORS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'unknown individuals',
    /unknown\s(?:individuals|persons|men|assailants)|unidentified|inconnus|desconocidos|неизвестн/iu,
  ],
  ['police', /police|policía|полици|милици/iu],
  ['armed forces', /(?<!\p{L})(?:soldiers|army|military|militaires|militares|военн)/iu],
];

/**
 * The incident an appeal describes: the first passage of its body in which an attack verb, a complete date and a place
 * stand in one sentence. The date is the event's, never the publication's.
 * @returns null when no sentence holds all three, or the appeal has no country; the description quotes the sentence
 */
export function incidentFromAppeal(extracted: ExtractedAppeal, text: string): Omit<Incident, 'id'> | null {
  if (extracted.country === null) return null;
  const bodyStart = headLines(text)[0]?.end ?? 0;
  const seen = new Set<number>();
  for (const date of findDates(text)) {
    if (date.start < bodyStart || date.date === extracted.date) continue;
    const sentence = sentenceAround(text, date);
    if (seen.has(sentence.start)) continue;
    seen.add(sentence.start);
    const incident = describedIn(text.slice(sentence.start, sentence.end), date, extracted);
    if (incident !== null) return incident;
  }
  return null;
}

function describedIn(passage: string, date: FoundDate, extracted: ExtractedAppeal): Omit<Incident, 'id'> | null {
  const act = ACTS.find(([, , words]) => words.test(passage));
  const place = placeIn(passage);
  if (act === undefined || place === null) return null;
  return {
    kindCode: act[0],
    kind: act[1],
    country: extracted.country as string,
    date: date.date,
    until: null,
    place,
    victims: null,
    organisation: extracted.organisations[0] ?? null,
    perpetrator: PERPETRATORS.find(([, words]) => words.test(passage))?.[0] ?? null,
    description: passage.replace(/\s+/gu, ' '),
    source: extracted.code?.printed ?? extracted.title ?? 'appeal',
  };
}

function placeIn(passage: string): string | null {
  const places = [...passage.matchAll(PLACE)].map((m) => m[1] as string).filter((place) => !NOT_PLACES.test(place));
  return places.at(-1) ?? null;
}
