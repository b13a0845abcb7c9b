import { unevenTags } from '../../scrapers/kit/oddities.js';
import type { Dice } from '../../src/app/bench/seeded.js';
import { FOLLOWS } from './reading-difference.js';
import type { Damage, Said } from './damage.js';

interface Tag {
  name: string;
  isEnd: boolean;
  from: number;
  to: number;
}
interface Part {
  from: number;
  to: number;
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Comments, scripts and styles are passed over; a tag may hold `>` in quotes. */
const TOKENS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>|<(script|style|title|textarea)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

function tagsOf(text: string): Tag[] {
  return [...text.matchAll(TOKENS)]
    .filter(([, , , name]) => name !== undefined)
    .map(({ 0: raw, 2: slash, 3: name, index }) => ({
      name: (name as string).toLowerCase(),
      isEnd: slash === '/',
      from: index,
      to: index + raw.length,
    }));
}

/** The elements of a page with an end of their own, found by counting tags of one name. */
function elementsOf(
  text: string,
  isWanted: (name: string) => boolean = () => true,
): (Part & { start: Tag; end: Tag })[] {
  const tags = tagsOf(text);
  return tags.flatMap((start, index) => {
    if (start.isEnd || VOID.has(start.name) || !isWanted(start.name) || text[start.to - 2] === '/') return [];
    let depth = 0;
    for (const end of tags.slice(index)) {
      if (end.name !== start.name || (!end.isEnd && text[end.to - 2] === '/')) continue;
      depth += end.isEnd ? -1 : 1;
      if (depth === 0) return [{ start, end, from: start.from, to: end.to }];
    }
    return [];
  });
}

const pickOr = <T>(chance: Dice, list: readonly T[]): T | null => (list.length === 0 ? null : chance.pick(list));
const without = (text: string, { from, to }: Part) => text.slice(0, from) + text.slice(to);
const put = (text: string, { from, to }: Part, now: string) => text.slice(0, from) + now + text.slice(to);
const shown = (text: string, { from, to }: Part) => text.slice(from, to);

/** Changes every part, the last first, so that the places of the others hold. */
function everywhere(text: string, parts: readonly Part[], change: (old: string) => string): string {
  return [...parts].reverse().reduce((now, part) => put(now, part, change(shown(text, part))), text);
}

/** Text between tags, with the element it begins in; what is in scripts and comments is none. */
export function textsOf(text: string): (Part & { within: string })[] {
  const tokens = [...text.matchAll(TOKENS)];
  return tokens.flatMap((token, index) => {
    const from = token.index + token[0].length;
    const part = { from, to: tokens[index + 1]?.index ?? text.length, within: (token[3] ?? 'none').toLowerCase() };
    return shown(text, part).trim() === '' ? [] : [part];
  });
}

const DOUBLED = ['tr', 'td', 'li', 'div', 'p', 'dd', 'dl', 'section', 'article'];
/** What is longer is prose in bold letters. */
const LONGEST_LABEL = 60;
const LABELS = new Set(['th', 'dt', 'label', 'strong', 'b']);

function renamed(text: string, chance: Dice): string | null {
  const found = pickOr(
    chance,
    elementsOf(text, (name) => name !== 'html' && name !== 'body'),
  );
  if (found === null) return null;
  const name = ['div', 'span', 'section', 'x-new'].find((one) => one !== found.start.name) as string;
  const body = text.slice(found.start.to, found.end.from);
  const attributes = text.slice(found.start.from + 1 + found.start.name.length, found.start.to);
  return put(text, found, `<${name}${attributes}${body}</${name}>`);
}

const MARKED = /\b(class|id|itemprop|data-[\w-]+)\s*=\s*"([^"]+)"/g;

function reclassed(text: string, chance: Dice, isEverywhere: boolean): string | null {
  const body = text.indexOf('\n') + 1;
  const found = pickOr(
    chance,
    [...text.matchAll(MARKED)].filter(({ index }) => index >= body),
  );
  if (found === null) return null;
  const now = `${found[1]}="new-${found[2]?.replace(/\s+/g, '-new-')}"`;
  if (isEverywhere) return text.replaceAll(found[0], now);
  return put(text, { from: found.index, to: found.index + found[0].length }, now);
}

/** Two neighbour columns of one table change places in every row that has both. */
function columnsSwapped(text: string, chance: Dice): string | null {
  const table = pickOr(
    chance,
    elementsOf(text, (name) => name === 'table'),
  );
  if (table === null) return null;
  const rows = elementsOf(text, (name) => name === 'tr').filter(({ from, to }) => from > table.from && to < table.to);
  const cells = rows.map((row) =>
    elementsOf(shown(text, row), (name) => name === 'td' || name === 'th').map(({ from, to }) => ({
      from: from + row.from,
      to: to + row.from,
    })),
  );
  const widest = Math.max(0, ...cells.map(({ length }) => length));
  if (widest < 3 || cells.some(({ length }) => length !== widest)) return null;
  const at = chance.whole(widest - 1);
  return cells
    .filter((row) => row.length === widest)
    .reverse()
    .reduce((now, row) => {
      const [left, right] = [row[at] as Part, row[at + 1] as Part];
      const between = text.slice(left.to, right.from);
      return put(now, { from: left.from, to: right.to }, shown(text, right) + between + shown(text, left));
    }, text);
}

/** The words of a label, once or wherever it stands. */
function relabelled(text: string, chance: Dice, { texts }: Said): string | null {
  const isLabel = (part: Part & { within: string }) => LABELS.has(part.within) || /:\s*$/.test(shown(text, part));
  const isValue = (part: Part) => texts.some((one) => one.includes(shown(text, part).trim()));
  const labels = textsOf(text).filter((part) => part.to - part.from < LONGEST_LABEL && isLabel(part) && !isValue(part));
  const found = pickOr(chance, labels);
  if (found === null) return null;
  const words = shown(text, found);
  return everywhere(
    text,
    labels.filter((label) => shown(text, label) === words),
    (old) => (/:\s*$/.test(old) ? 'Zyxw qvut:' : 'Zyxw qvut'),
  );
}

function translated(text: string, chance: Dice): string | null {
  if (chance.whole(2) === 0 && /<html\b/i.test(text)) return text.replace(/<html\b/i, '<html class="translated-ltr"');
  const texts = textsOf(text).filter(({ within }) => within !== 'none');
  if (texts.length === 0) return null;
  const font = '<font style="vertical-align: inherit;">';
  return everywhere(text, texts, (old) => `${font}${font}${old}</font></font>`);
}

/** A letter as a reference by number, in half of the texts. */
function asEntities(text: string, chance: Dice): string {
  return everywhere(
    text,
    textsOf(text).filter(() => chance.whole(2) === 0),
    (old) => old.replace(/(?<!&#?\w*)\p{L}/u, (letter) => `&#x${(letter.codePointAt(0) as number).toString(16)};`),
  );
}

const isAfterHead = (text: string) => (tag: Tag) => tag.from > text.indexOf('\n');

export const HTML_DAMAGES: readonly Damage[] = [
  {
    name: 'cut',
    takesAway: true,
    apply: (text, chance) => text.slice(0, Math.ceil((text.length * (5 + chance.whole(90))) / 100)),
  },
  { name: 'chunk removed', takesAway: true, apply: chunkRemoved },
  { name: 'start tag removed', takesAway: true, apply: (text, chance) => tagRemoved(text, chance, false) },
  { name: 'end tag removed', takesAway: true, apply: (text, chance) => tagRemoved(text, chance, true) },
  { name: 'element renamed', takesAway: true, apply: renamed },
  {
    name: 'class or id changed once',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: (text, chance) => reclassed(text, chance, false),
  },
  {
    name: 'class or id changed everywhere',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: (text, chance) => reclassed(text, chance, true),
  },
  {
    name: 'element doubled',
    apply: (text, chance) => {
      const found = pickOr(
        chance,
        elementsOf(text, (name) => DOUBLED.includes(name)),
      );
      return found && put(text, found, shown(text, found) + shown(text, found));
    },
  },
  { name: 'columns swapped', takesAway: true, apply: columnsSwapped },
  { name: 'label changed', takesAway: true, leavesRest: FOLLOWS, apply: relabelled },
  { name: 'machine-translated', apply: translated },
  {
    name: 'comments put in',
    isNoise: true,
    apply: (text, chance) =>
      everywhere(
        text,
        elementsOf(text)
          .map(({ start }) => start)
          .filter(isAfterHead(text))
          .filter(() => chance.whole(2) === 0),
        (old) => `${old}<!-- n -->`,
      ),
  },
  {
    name: 'blanks put in',
    isNoise: true,
    apply: (text, chance) =>
      everywhere(
        text,
        textsOf(text).filter(() => chance.whole(2) === 0),
        (old) => `\n\t${old.replace(/ /g, '\n  ')}`,
      ),
  },
  { name: 'letters as entities', isNoise: true, apply: asEntities },
  {
    name: 'tags in capitals',
    isNoise: true,
    apply: (text) =>
      everywhere(text, tagsOf(text).filter(isAfterHead(text)), (old) =>
        old.replace(/^<\/?[\w:.-]+/, (name) => name.toUpperCase()),
      ),
  },
  {
    name: 'attributes in another order',
    isNoise: true,
    apply: (text) => everywhere(text, tagsOf(text).filter(isAfterHead(text)), reordered),
  },
];

function reordered(tag: string): string {
  const attributes = [...tag.matchAll(/\s+([\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))/g)];
  if (attributes.length < 2) return tag;
  const rest = attributes.reduce((now, [raw]) => now.replace(raw, ''), tag);
  return rest.replace(
    /^<[\w:.-]+/,
    (name) =>
      `${name} ${attributes
        .map(([, one]) => one)
        .reverse()
        .join(' ')}`,
  );
}

function tagRemoved(text: string, chance: Dice, isEnd: boolean): string | null {
  const found = pickOr(chance, elementsOf(text));
  return found && without(text, isEnd ? found.end : found.start);
}

const balanceOf = (text: string) => JSON.stringify([...unevenTags(text)].sort());

/**
 * A stretch of the page is lost on its way, with the beginning or the end of an element in it. One of whole elements, or
 * of text alone, leaves a sound page behind, and no one can notice.
 */
function chunkRemoved(text: string, chance: Dice): string | null {
  const head = text.indexOf('\n') + 1;
  const room = text.length - head;
  if (room < 60) return null;
  const length = 20 + chance.whole(Math.min(600, room - 40));
  const from = head + chance.whole(room - length);
  const left = text.slice(0, from) + text.slice(from + length);
  return balanceOf(left) === balanceOf(text) ? null : left;
}

export const XML_DAMAGES: readonly Damage[] = [
  ...HTML_DAMAGES.filter(({ name }) =>
    [
      'cut',
      'chunk removed',
      'start tag removed',
      'end tag removed',
      'comments put in',
      'letters as entities',
      'attributes in another order',
    ].includes(name),
  ),
  {
    name: 'element renamed once',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: (text, chance) => {
      const found = pickOr(chance, elementsOf(text));
      if (found === null) return null;
      const inner = text.slice(found.start.from + 1, found.end.from);
      return put(text, found, `<new-${inner}${shown(text, found.end).replace('</', '</new-')}`);
    },
  },
  {
    name: 'element renamed everywhere',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: (text, chance) => {
      const found = pickOr(chance, elementsOf(text));
      return found && text.replace(new RegExp(`(</?)(${found.start.name})(?=[\\s/>])`, 'gi'), '$1new-$2');
    },
  },
  {
    name: 'element removed',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: (text, chance) => {
      const found = pickOr(chance, elementsOf(text).slice(1));
      return found && without(text, found);
    },
  },
  {
    name: 'element doubled',
    apply: (text, chance) => {
      const found = pickOr(chance, elementsOf(text).slice(1));
      return found && put(text, found, shown(text, found) + shown(text, found));
    },
  },
];
