import { covers, inOneEncoding, pathPattern, type PathPattern } from './robots-path.js';

interface Rule {
  allow: boolean;
  pattern: PathPattern;
}

interface Group {
  agents: string[];
  rules: Rule[];
  delaySeconds: number | null;
}

/** What one robots.txt asks of one product token. */
export interface RobotsRules {
  /** For a path with its query, such as `/bills?page=2`. */
  allows(pathAndQuery: string): boolean;
  /** Least seconds between requests (`Crawl-delay`, not in the RFC, asked for by many registries); null when not said. */
  crawlDelaySeconds: number | null;
}

/** RFC 9309 §2.5: a parser must read at least 500 kibibytes; what lies beyond is not read. */
export const ROBOTS_LIMIT_BYTES = 500 * 1024;

/** A host that says nothing allows all. */
export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelaySeconds: null };

/**
 * Reads a robots.txt for one product token.
 *
 * Written here because the library at hand (robots-parser 3.0.1) fails RFC 9309 in three places: it does not decode
 * `%62%61%7A` before comparing, lets a Sitemap line split a group, and takes a whole User-agent value as the token.
 * @see RFC 9309 §2.2
 */
export function readRobots(bytes: Uint8Array, token: string): RobotsRules {
  const groups = groupsOf(linesOf(bytes));
  const own = groups.filter((group) => group.agents.includes(token.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap((group) => group.delaySeconds ?? []);
  return {
    allows: (path) => path === '/robots.txt' || allows(rules, path),
    crawlDelaySeconds: delays.length === 0 ? null : Math.max(...delays),
  };
}

/** The longest matching pattern decides; between two of one length, allow does. */
function allows(rules: readonly Rule[], path: string): boolean {
  const target = inOneEncoding(path);
  let deciding: Rule | undefined;
  for (const rule of rules) {
    if (covers(rule.pattern, target) && (deciding === undefined || outweighs(rule, deciding))) deciding = rule;
  }
  return deciding === undefined || deciding.allow;
}

function outweighs(rule: Rule, other: Rule): boolean {
  const longer = rule.pattern.octets - other.pattern.octets;
  return longer > 0 || (longer === 0 && rule.allow);
}

/** Groups begin with one or more user-agent lines; lines of other kinds neither begin nor end one. */
function groupsOf(lines: readonly [key: string, value: string][]): Group[] {
  const groups: Group[] = [];
  let namingAgents = false;
  for (const [key, value] of lines) {
    if (key === 'user-agent') {
      if (!namingAgents) groups.push({ agents: [], rules: [], delaySeconds: null });
      groups.at(-1)?.agents.push(agentOf(value));
      namingAgents = true;
    } else if (key === 'allow' || key === 'disallow') {
      namingAgents = false;
      if (value !== '') groups.at(-1)?.rules.push({ allow: key === 'allow', pattern: pathPattern(value) });
    } else if (key === 'crawl-delay') setDelay(groups.at(-1), value);
  }
  return groups;
}

function setDelay(group: Group | undefined, value: string): void {
  const seconds = Number(value);
  if (group === undefined || value === '' || !Number.isFinite(seconds) || seconds < 0) return;
  group.delaySeconds = Math.max(seconds, group.delaySeconds ?? 0);
}

/** The token a User-agent line names: `ExampleBot/1.0 (words)` names ExampleBot. */
function agentOf(value: string): string {
  return (value.startsWith('*') ? '*' : (/^[A-Za-z_-]+/.exec(value)?.[0] ?? value)).toLowerCase();
}

function linesOf(bytes: Uint8Array): [string, string][] {
  return textOf(bytes)
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('#', 1).join())
    .filter((line) => line.includes(':'))
    .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
}

/** UTF-8 as the RFC asks, with or without its mark; some Windows servers give UTF-16 with one. A line cut by the limit is not read: half a path forbids more than was meant. */
function textOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, ROBOTS_LIMIT_BYTES);
  const text = new TextDecoder(charsetOf(head)).decode(head);
  const lastLineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return bytes.length < ROBOTS_LIMIT_BYTES ? text : text.slice(0, lastLineEnd + 1);
}

const MARKS: readonly [bytes: string, charset: string][] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

function charsetOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  return MARKS.find(([mark]) => mark === start)?.[1] ?? 'utf-8';
}
