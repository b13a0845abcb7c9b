import type { ExtractedAppeal } from '../../domain/appeal.js';
import { ownCaseCode } from './case-code.js';
import { readCategories, isKnownCategory } from './categories.js';
import { countriesNamedIn, countryFromCode, mostNamedCountry } from './country.js';
import { readDemands } from './demands.js';
import { headLines, isLabelLine, type Line } from './head.js';
import { appealKind } from './kind.js';
import { findMentions } from './mentions.js';
import { readOrganisations } from './organisations.js';
import { publicationDate } from './publication-date.js';
import { textLanguage } from './text-language.js';

const SHORT_LINE = 120;
const LONGEST_TITLE = 300;
const BODY_SAMPLE = 5_000;

/**
 * Reads an appeal, open letter or statement from its plain text (English, French, Spanish, Russian). Nothing is
 * guessed: what the text does not say is null or empty. Persons' names are not collected.
 * @param text as published; CRLF, non-breaking spaces and run-together words are borne
 * @returns facts in the text's own words; offsets of mentions are UTF-16 code units in `text`
 */
export function extractAppeal(text: string): ExtractedAppeal {
  const head = headLines(text);
  const own = ownCaseCode(text, head.at(-1)?.end ?? 0);
  const title = titleOf(head);
  const demands = readDemands(text);
  const date = publicationDate(text);
  const countries = countriesOf(text, head, title, own?.code.country ?? null);
  return {
    code: own?.code ?? null,
    kind: appealKind({
      text,
      head: head.map((line) => line.text).join('\n'),
      title,
      code: own?.code ?? null,
      demands: demands.length,
    }),
    title,
    country: countries[0] ?? null,
    countries,
    date,
    categories: readCategories(head, own),
    organisations: readOrganisations(text),
    demands: demands.map(({ number, text: asked }) => ({ number, text: asked })),
    mentions: findMentions(text, date?.slice(0, 4) ?? null),
    language: textLanguage(text),
  };
}

/** The first line of the head that is no label, code, date, category or country line. */
function titleOf(head: readonly Line[]): string | null {
  const line = head.find(
    ({ text }) => !isLabelLine(text) && !/\/\s*OBS/u.test(text) && /\p{L}{3}/u.test(text) && !isFactLine(text),
  );
  return line === undefined || line.text.length > LONGEST_TITLE || isSentences(line.text)
    ? null
    : line.text.replace(/\s+/gu, ' ');
}

/** A full stop behind a form of address («Ms. …») ends no sentence. */
function isSentences(text: string): boolean {
  return /[\p{Ll}\d][.!?]\s\p{Lu}/u.test(
    text.replace(/(?<!\p{L})(?:Messrs|Mrs|Mr|Ms|Mme|Mlle|Dr|Prof|Sra|Sr|St|No)\.(?=\s)/gu, 'X'),
  );
}

function isFactLine(text: string): boolean {
  if (text.split('/').every((part) => isKnownCategory(part))) return true;
  const named = countriesNamedIn(text);
  const rest = named.reduceRight((left, country) => left.slice(0, country.start) + left.slice(country.end), text);
  return (named.length > 0 && !/\p{L}/u.test(rest)) || /^[\p{L}\s]{0,20}\d{1,2}[\p{L}\s,./-]{1,20}\d{2,4}$/u.test(text);
}

/** The code's country first, then those of the title, then those of a short country line; the body only as last resort. */
function countriesOf(text: string, head: readonly Line[], title: string | null, alpha3: string | null): string[] {
  const fromCode = countryFromCode(alpha3);
  const codes = new Set<string>(fromCode === null ? [] : [fromCode]);
  for (const { code } of title === null ? [] : countriesNamedIn(title)) codes.add(code);
  for (const line of head)
    if (line.text.length <= SHORT_LINE && isCountryLine(line.text))
      for (const { code } of countriesNamedIn(line.text)) codes.add(code);
  if (codes.size > 0) return [...codes];
  const most = mostNamedCountry(text.slice(0, BODY_SAMPLE));
  return most === null ? [] : [most];
}

/** A line of country names alone, or of categories, country and date run together. */
function isCountryLine(line: string): boolean {
  return (
    isFactLine(line) ||
    /^[\p{L}\s/’'-]{3,90}\d{1,2},?\s\d{4}$/u.test(line) ||
    line.split('/').some((part) => isKnownCategory(part))
  );
}
