import { type Page, type VoteCount, oneLine } from '../../kit/index.js';

type Found = ReturnType<Page['all']>;

/** «75-PSD, 10-PCP, Cristina Rodrigues (Ninsc)»: parties with a count, or members by name; null where parties have none. */
function countOf(names: string): number | null {
  const counts = names
    .split(',')
    .map((name) => name.trim())
    .map((name) => (/\(Ninsc\)$/.test(name) ? 1 : Number(/^(\d+)-/.exec(name)?.[1] ?? Number.NaN)));
  const sum = counts.reduce((all, one) => all + one, 0);
  return Number.isNaN(sum) ? null : sum;
}

const SIDES: readonly { label: RegExp; member: keyof VoteCount }[] = [
  { label: /^A Favor:/, member: 'for' },
  { label: /^Contra:/, member: 'against' },
  { label: /^Abstenção:/, member: 'notVoting' },
  { label: /^Ausência:/, member: 'absent' },
];

/** Members by side, where the page counts them: it mostly names parties alone. */
export function readVote(page: Page, details: Found): VoteCount | null {
  const nodes = details.contents().toArray();
  const lines = nodes
    .map((node) => (page.$(node).is('br') ? '\n' : oneLine(page.$(node).text())))
    .join(' ')
    .split('\n');
  const vote: VoteCount = { for: 0, against: 0, notVoting: null, absent: null };
  for (const line of lines.map((text) => text.trim()).filter((text) => text.length > 0)) {
    const side = SIDES.find(({ label }) => label.test(line));
    const count = side ? countOf(line.replace(side.label, ' ')) : null;
    if (!side || count === null) return null;
    vote[side.member] = count;
  }
  return vote.for + vote.against > 0 ? vote : null;
}
