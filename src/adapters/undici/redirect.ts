import { Fault } from '../../domain/fault.js';

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** RFC 9309 §2.3.1.2 asks for five; pages get as many. */
export const MOST_REDIRECTS = 5;

/** Where an answer sends us, made absolute; null when it is no redirect or names no address. */
export function redirectTarget(from: URL, status: number, location: string | undefined): URL | null {
  if (!REDIRECTS.includes(status) || location === undefined || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  target.hash = '';
  return target;
}

/** Whether a POST stays a POST after this redirect. @see RFC 9110 §15.4 */
export function keepsMethod(status: number): boolean {
  return status === 307 || status === 308;
}

/** Refuses a redirect to another site, or from https down to http. The same site: the same host, with or without `www.`, on the usual ports or the same one. */
export function checkSameSite(from: URL, to: URL): void {
  const downgraded = from.protocol === 'https:' && to.protocol !== 'https:';
  const web = to.protocol === 'https:' || to.protocol === 'http:';
  if (web && !downgraded && siteOf(from) === siteOf(to)) return;
  const expected = downgraded ? 'an https address' : `an address on ${siteOf(from)}`;
  throw new Fault(
    'fetch.left-the-site',
    `${from.host} redirects ${from.href} to ${to.href}; expected ${expected}. Look at it by hand: the registry may have moved, or a filter stands in between.`,
    { url: from.href, host: from.host, target: to.href },
  );
}

/** `www.` and the scheme's own port do not make another site. */
export function siteOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}
