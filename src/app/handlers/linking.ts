import type { CitedBill, Links } from '../../adapters/prisma/links.js';
import { normaliseNumber } from '../../domain/bill.js';
import { type JobData, job } from '../../domain/job.js';
import type { LinkFinding } from '../../domain/link.js';
import { mentionDate } from './mention-date.js';
import { createLinker } from '../../pipeline/link/link.js';
import { extractAppeal } from '../../pipeline/link/extract.js';

/** Which registry a country's cited bills belong to, when there is exactly one. */
export type RegistryOf = (country: string) => string | null;
/** Which registry knows an address as a bill's own page. */
export type RegistryOfPage = (url: string) => string | null;

function isLinked(finding: LinkFinding): boolean {
  return finding.bill !== null && (finding.outcome === 'linked' || finding.outcome === 'suggested');
}

/** Bills that the appeal names by number and no registry has shown, one for each number and kind of link. */
function citedBills(
  text: string,
  country: string,
  findings: readonly LinkFinding[],
  registryOf: RegistryOf,
): { bill: CitedBill; finding: LinkFinding }[] {
  const mentions = extractAppeal(text).mentions.filter(
    ({ number, numberKind }) => number !== null && numberKind === 'bill',
  );
  // A passage on a reprisal need not repeat the number; it is meant when the appeal names only one.
  const isOne = new Set(mentions.map(({ number }) => normaliseNumber(number as string))).size === 1;
  return findings
    .filter((finding) => finding.outcome === 'no-bill' && finding.how === 'number')
    .flatMap((finding) => {
      const mention = mentions.find(({ quote }) => finding.quote.includes(quote)) ?? (isOne ? mentions[0] : undefined);
      if (!mention?.number) return [];
      const registry = registryOf(country) ?? `${country.toLowerCase()}/cited`;
      const bill = {
        registry,
        country,
        number: mention.number,
        quote: mention.quote,
        date: mentionDate(mentions, mention.number),
      };
      return [{ bill, finding }];
    });
}

const WEB_ADDRESS = /https?:\/\/[^\s<>"'«»“”)\]]+/giu;

/** The addresses in a text that are a bill's own page at a registry we read; a full stop after one is not part of it. */
export function billPagesIn(text: string, registryOfPage: RegistryOfPage): { registry: string; url: string }[] {
  const urls = [...new Set([...text.matchAll(WEB_ADDRESS)].map(([url]) => url.replace(/[.,;:!?]+$/u, '')))];
  return urls.flatMap((url) => {
    const registry = registryOfPage(url);
    return registry === null ? [] : [{ registry, url }];
  });
}

/** Links one appeal to the bills of its country; a number that no registry has shown makes a *cited, not yet seen* bill. */
export async function linkAppeal(
  { appeal: id }: JobData['link-appeal'],
  links: Links,
  registryOf: RegistryOf,
  registryOfPage: RegistryOfPage,
): Promise<void> {
  const appeal = await links.appeal(id);
  await links.want(id, billPagesIn(appeal?.text ?? ' ', registryOfPage));
  if (!appeal?.country) return;
  const findings = createLinker(await links.billsOf(appeal.country))(appeal);
  const cited = citedBills(appeal.text, appeal.country, findings, registryOf).map((found) => ({
    appeal: id,
    ...found,
  }));
  const touched = [...new Set(findings.filter(isLinked).map(({ bill }) => bill as string))];
  await links.write(
    findings.filter(isLinked),
    cited,
    touched.map((bill) => job('index', { bill }, bill)),
  );
}

/** A bill that is new or changed looks for the appeals of its country. */
export async function linkBill({ bill, change }: JobData['link-bill'], links: Links): Promise<void> {
  const country = await links.countryOf(bill);
  if (country === null) return;
  const appeals = await links.appealsOf(country);
  const findings = appeals.length === 0 ? [] : appeals.flatMap(createLinker(await links.billsOf(country)));
  const next = [job('index', { bill }, bill), ...(change === null ? [] : [job('match', { change })])];
  await links.write(
    findings.filter((finding) => finding.bill === bill && isLinked(finding)),
    [],
    next,
  );
}
