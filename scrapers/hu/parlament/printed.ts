import type { DraftAction, Outcome, Page, Reference } from '../../kit/index.js';
import { COMMITTEE_STEPS, ENDED, IN_LEGISLATION_COMMITTEE } from './stages.js';

export const HOME = 'https://www.parlament.hu';
export const ZONE = 'Europe/Budapest';
const NUMBER = /^[A-ZÁÉÍÓÖŐÚÜŰ]+\/\d+$/u;
/** Bills; other letters are those of resolutions, questions and reports. */
const BILL = /^T\//u;

/** The site answers with a page for people to prove themselves, or with nothing, both with HTTP 200. */
export function refuse(page: Page): void {
  const isCaptcha = /<title>[^<]*CAPTCHA/iu.test(page.text);
  if (!isCaptcha && page.text.trim() !== '') return;
  throw page.fault(
    'parse.not-the-page',
    `expected data at ${page.url}, found ${isCaptcha ? 'a CAPTCHA' : 'an empty answer'}; the site limits requests by the clock hour: read it again later`,
  );
}

/** A number as printed; a fault when it has another form. */
export function readNumber(page: Page, text: string | null): string {
  if (text !== null && NUMBER.test(text)) return text;
  throw page.fault('parse.bad-number', `expected a number such as T/503 at ${page.url}, found «${text}»`, {
    number: text,
  });
}

export const isBill = (number: string) => BILL.test(number);
/** Numbers begin anew in each cycle. */
export const keyOf = (cycle: string, number: string) => `${cycle}-${number}`;

export function outcomeOf(state: string | null): Outcome | null {
  return state === null ? null : (ENDED[state.toLowerCase()] ?? null);
}

/** Where in the procedure an event stands that begins with a committee's name. */
export function placeOf(words: string): Pick<DraftAction, 'at'> {
  return COMMITTEE_STEPS.some((step) => step.test(words)) ? { at: IN_LEGISLATION_COMMITTEE } : {};
}

const PORTLET = 'hu_parlament_cms_pair_portlet_PairProxy_INSTANCE_9xd2Wc9jP4z8';

/** The card of a bill of a past cycle. Links carry a token of the visit besides, which is of no use later. */
export function cardUrl(cycle: string, serial: string): string {
  const action = encodeURIComponent(`/internet/cplsql/ogy_irom.irom_adat?p_ckl=${cycle}&p_izon=${serial}`);
  return `${HOME}/web/guest/iromanyok-elozo-ciklusbeli-adatai?p_p_id=${PORTLET}&p_p_lifecycle=1&p_p_state=normal&p_p_mode=view&_${PORTLET}_pairAction=${action}`;
}

const decoded = (url: string) => url.replace(/%3F/gi, '?').replace(/%3D/gi, '=').replace(/%26/gi, '&');

/** Cycle and serial in the address of a card or of a text: `…p_ckl=41&p_izon=503`, `/irom41/00503/00503.htm`. */
export function readAddress(url: string): { cycle: string; serial: string } | null {
  const card = /irom_adat\?p_ckl=(\d+)&p_izon=(\d+)/.exec(decoded(url));
  const text = /\/irom(\d+)\/0*(\d+)\//.exec(url);
  const parts = card ?? text;
  return parts && { cycle: parts[1] as string, serial: parts[2] as string };
}

/** What is known of a bill → its cycle and serial. */
export function readKnown({ url, number, session }: Reference): { cycle: string; serial: string } | null {
  const isOwn = url != null && /^https?:\/\/(?:www\.)?parlament\.hu[:/]/.test(url);
  if (isOwn) return readAddress(url);
  const serial = /^T\/(\d+)$/u.exec(number?.trim() ?? 'none')?.[1];
  return serial !== undefined && session != null ? { cycle: session, serial } : null;
}
