import { longDate } from '../../domain/describe.js';
import { LADDER, STAGE_NAMES, isEnd, ladderSteps } from '../../domain/stage.js';
import { DIRECTION_MARKS, THREAT_NAMES } from '../../domain/threat.js';
import type { BillView, ChangeView, LinkView, RegistryRow } from '../../ports/library.js';

export interface AlertMessage {
  subject: string;
  text: string;
  html: string;
}

export interface MessageInput {
  bill: BillView;
  change: ChangeView;
  /** Why the person gets it, in words, one for each subscription that matched. */
  reasons: readonly string[];
  /** The registry as it stands, so that silence is readable. */
  registries: readonly RegistryRow[];
  /** Without a slash at its end. */
  publicUrl: string;
  /** Whole address of the page that ends the subscription. */
  endUrl: string;
}

const MOST_REASONS = 3;
const MOST_TITLE = 90;

/** Lines of a mail; an empty string is a blank line. */
type Lines = string[];

/** Marks that turn the direction of what follows: a title with one could make an address or a number read otherwise. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Line ends of every kind and other controls; foreign words never begin a line of their own. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** One line of a mail, whatever stands in the words it was made of. */
function safeLine(line: string): string {
  return line.replace(DIRECTION_CONTROLS, '').replace(CONTROLS, ' ');
}

function shorten(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}

/** The first sentence; a stop inside quoted words ends none. */
function firstSentence(summary: string): string {
  const isOpen = (text: string) => text.split('«').length > text.split('»').length;
  return summary.split('. ').reduce((sentence, next) => (isOpen(sentence) ? `${sentence}. ${next}` : sentence));
}

/** Slashes of an identity stay; a `#` in a key must not become a fragment. */
function billUrl(publicUrl: string, id: string): string {
  return `${publicUrl}/bills/${id.split('/').map(encodeURIComponent).join('/')}`;
}

function utc(moment: string): string {
  return `${longDate(moment.slice(0, 10))} ${moment.slice(11, 16)} UTC`;
}

/** Seven steps, filled up to the present one; an end is said in words. */
function ladder(bill: BillView): string {
  const filled = ladderSteps(bill.stage, bill.reached);
  const dots = '●'.repeat(filled) + '○'.repeat(LADDER.length - filled);
  const name = bill.stage === null ? 'stage not known' : STAGE_NAMES[bill.stage];
  return `${dots} ${isEnd(bill.stage) ? `ended: ${name}` : name}${bill.inferred ? ' (inferred)' : ''}`;
}

function threatLines(bill: BillView): Lines {
  const judged = bill.assessment;
  if (judged === null || judged.threats.length === 0) return ['Threats: none found; not judged by a person.'];
  const names = judged.threats.map(({ threat }) => THREAT_NAMES[threat]).join(', ');
  const quotes = judged.threats.flatMap(({ reasons }) => reasons).slice(0, MOST_REASONS);
  const by = judged.by === 'person' ? 'confirmed by staff' : `judged by machine, rules ${judged.rulesVersion}`;
  return [
    `${DIRECTION_MARKS[judged.direction]} ${judged.direction}: ${names} (${by})`,
    ...quotes.map(({ quote, rule }) => `  “${shorten(quote, 160)}” — ${rule}`),
  ];
}

function linkLines(links: readonly LinkView[]): Lines {
  return links
    .filter(({ appeal }) => appeal !== null)
    .map(
      ({ appeal, kind, status }) =>
        `  ${kind.replaceAll('-', ' ')}: ${appeal?.title}${appeal?.date ? `, ${longDate(appeal.date)}` : ''} (${status})`,
    );
}

function evidenceLines(bill: BillView, change: ChangeView): Lines {
  if (change.judged) {
    const { text, seenAt, rulesVersion } = change.judged;
    return [
      `Evidence: ${text.url}`,
      `  seen ${utc(seenAt)}, SHA-256 ${text.sha256}; judged by machine, rules ${rulesVersion}`,
    ];
  }
  const seen = bill.evidence.find(({ sha256 }) => sha256 === change.sha256) ?? bill.evidence[0];
  if (!seen) return ['Evidence: none archived.'];
  return [`Evidence: ${seen.url}`, `  seen ${utc(seen.seenAt)}, SHA-256 ${seen.sha256}`];
}

function silenceLines(registries: readonly RegistryRow[]): Lines {
  const broken = registries.filter(({ state }) => state === 'broken' || state === 'late');
  return broken.length === 0
    ? []
    : ['', 'Could not be read lately:', ...broken.map(({ id, reason }) => `  ${id}: ${reason}`)];
}

function textOf({ bill, change, reasons, registries, publicUrl, endUrl }: MessageInput): string {
  const appeals = linkLines(bill.links);
  return [
    `${bill.country}  ${bill.number ?? bill.id}  ${bill.registryTitle}`,
    bill.title,
    ...(bill.titleEn && bill.titleEn !== bill.title ? [bill.titleEn] : []),
    ladder(bill),
    '',
    change.summary,
    ...(bill.statusWords ? [`The registry's words: «${bill.statusWords}»`] : []),
    ...(bill.sureness && bill.sureness !== 'recorded'
      ? [`How sure the reading of this registry is: ${bill.sureness}.`]
      : []),
    '',
    ...threatLines(bill),
    ...(appeals.length > 0 ? ['', 'Appeals:', ...appeals] : []),
    '',
    ...evidenceLines(bill, change),
    `The bill: ${billUrl(publicUrl, bill.id)}`,
    ...silenceLines(registries),
    '',
    `You get this because you follow: ${reasons.join('; ')}.`,
    `To follow less: ${endUrl}`,
    '',
  ]
    .map(safeLine)
    .join('\n');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);

/** The same text; addresses become links. Nothing remote. */
function htmlOf(text: string): string {
  const linked = escape(text).replace(
    /https?:\/\/[^\s<>&]+(?:&amp;[^\s<>&]+)*/g,
    (address) => `<a href="${address}">${address}</a>`,
  );
  return `<!doctype html><html lang="en"><body><pre style="font:16px/1.5 Georgia,serif;white-space:pre-wrap">${linked}</pre></body></html>`;
}

/** The mail about one change of one bill, for one person. Plain text first; the HTML is the same text. */
export function alertMessage(input: MessageInput): AlertMessage {
  const { bill, change } = input;
  const text = textOf(input);
  const subject = `[${bill.country} ${bill.number ?? bill.id}] ${shorten(safeLine(firstSentence(change.summary)), MOST_TITLE)}`;
  return { subject: safeLine(subject), text, html: htmlOf(text) };
}
