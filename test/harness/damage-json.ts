import type { Dice } from '../../src/app/bench/seeded.js';
import { FOLLOWS, FOLLOW_NOTHING } from './reading-difference.js';
import type { Damage } from './damage.js';

type Holder = Record<string, unknown> | unknown[];
/** One member of an object or list. */
interface Place {
  holder: Holder;
  key: string | number;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const valueAt = ({ holder, key }: Place): unknown => (holder as Record<string | number, unknown>)[key];

/** Every member of a JSON value at any depth, but for the marks of an example, which begin with «_». */
function placesIn(value: unknown): Place[] {
  if (!isHolder(value)) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys
    .filter((key) => typeof key === 'number' || !/^_(?!embedded|links)/.test(key))
    .flatMap((key) => [{ holder: value, key }, ...placesIn(valueAt({ holder: value, key }))]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // an example of damaged JSON
    throw error;
  }
}

/** A damage of one place of the tree that fits; null when there is none. */
function onTree(
  fits: (place: Place) => boolean,
  change: (place: Place, chance: Dice, all: readonly Place[]) => void,
): Damage['apply'] {
  return (text, chance) => {
    const tree = parsed(text);
    const all = placesIn(tree);
    const places = all.filter(fits);
    if (places.length === 0) return null;
    change(chance.pick(places), chance, all);
    return JSON.stringify(tree, null, 2);
  };
}

const isNamed = ({ key }: Place) => typeof key === 'string';

function rename({ holder, key }: Place): void {
  const entries = Object.entries(holder);
  for (const [name] of entries) delete (holder as Record<string, unknown>)[name];
  for (const [name, value] of entries) (holder as Record<string, unknown>)[name === key ? `new_${name}` : name] = value;
}

const set = ({ holder, key }: Place, value: unknown): void => {
  (holder as Record<string | number, unknown>)[key] = value;
};

/** A number in a text stays the same number: some services write it now so, now so. */
const asNumber = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 4711);

/** Other kinds that a value may be given as. */
const OTHER_KINDS: readonly ((value: unknown) => unknown)[] = [
  (value) => (typeof value === 'string' ? asNumber(value) : String(value)),
  (value) => (typeof value === 'number' ? String(value) : asNumber(String(value))),
  (value) => ({ value }),
  (value) => [value],
  (value) => (typeof value === 'boolean' ? String(value) : true),
];

function shuffled(value: unknown, chance: Dice): unknown {
  if (Array.isArray(value)) return value.map((member) => shuffled(member, chance));
  if (!isHolder(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => ({
    key,
    member: shuffled(member, chance),
    at: chance.whole(1e6),
  }));
  // Keys that look like whole numbers keep their order in every reader.
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, member }) => [key, member]));
}

const onWhole =
  (change: (tree: unknown, chance: Dice) => string): Damage['apply'] =>
  (text, chance) => {
    const tree = parsed(text);
    return tree === undefined ? null : change(tree, chance);
  };

export const JSON_DAMAGES: readonly Damage[] = [
  {
    name: 'cut',
    takesAway: true,
    apply: (text, chance) => text.slice(0, Math.ceil((text.length * (5 + chance.whole(90))) / 100)),
  },
  { name: 'key renamed once', takesAway: true, leavesRest: FOLLOWS, apply: onTree(isNamed, rename) },
  {
    name: 'key renamed everywhere',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: onTree(isNamed, ({ key }, _, all) => all.filter((place) => place.key === key).forEach(rename)),
  },
  {
    name: 'key removed',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: onTree(isNamed, ({ holder, key }) => delete (holder as Record<string | number, unknown>)[key]),
  },
  {
    name: 'key removed everywhere',
    takesAway: true,
    leavesRest: FOLLOWS,
    apply: onTree(isNamed, ({ key }, _, all) =>
      all
        .filter((place) => place.key === key)
        .forEach(({ holder }) => delete (holder as Record<string | number, unknown>)[key]),
    ),
  },
  {
    name: 'value null',
    takesAway: true,
    leavesRest: FOLLOW_NOTHING,
    apply: onTree(
      (place) => valueAt(place) !== null,
      (place) => set(place, null),
    ),
  },
  {
    name: 'kind of a value changed',
    apply: onTree(
      (place) => valueAt(place) !== null,
      (place, chance) => set(place, chance.pick(OTHER_KINDS)(valueAt(place))),
    ),
  },
  {
    name: 'kind of a value changed everywhere',
    apply: onTree(
      (place) => isNamed(place) && valueAt(place) !== null,
      (found, chance, all) => {
        const other = chance.pick(OTHER_KINDS);
        for (const place of all)
          if (place.key === found.key && valueAt(place) !== null) set(place, other(valueAt(place)));
      },
    ),
  },
  {
    name: 'one object instead of a list',
    apply: onTree(
      (place) => Array.isArray(valueAt(place)) && (valueAt(place) as unknown[]).length > 0,
      (place) => set(place, (valueAt(place) as unknown[])[0]),
    ),
  },
  {
    name: 'a list instead of one object',
    apply: onTree(
      (place) => isHolder(valueAt(place)) && !Array.isArray(valueAt(place)),
      (place) => set(place, [valueAt(place)]),
    ),
  },
  {
    name: 'element doubled',
    apply: onTree(
      ({ holder, key }) => Array.isArray(holder) && isHolder(holder[key as number]),
      ({ holder, key }) => (holder as unknown[]).splice(key as number, 0, (holder as unknown[])[key as number]),
    ),
  },
  {
    name: 'keys in another order',
    isNoise: true,
    apply: onWhole((tree, chance) => JSON.stringify(shuffled(tree, chance))),
  },
  {
    name: 'other blanks',
    isNoise: true,
    apply: onWhole((tree, chance) => JSON.stringify(tree, null, chance.pick(['', '\t', '      ']))),
  },
  { name: 'byte order mark', isNoise: true, apply: (text) => `\uFEFF${text}` },
  {
    name: 'letters escaped',
    isNoise: true,
    apply: onWhole((tree) =>
      JSON.stringify(tree).replace(
        /[^\x00-\x7f]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
  },
];
