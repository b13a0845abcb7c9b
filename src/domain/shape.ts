/**
 * What the members of a JSON value must be, where they are not null or absent. A list of one shape holds only such
 * members; the member «*» of an object stands for all it does not name.
 */
export type Shape = 'text' | 'number' | 'flag' | readonly [Shape] | { readonly [member: string]: Shape };

const KINDS: Readonly<Record<string, string>> = { text: 'string', number: 'number', flag: 'boolean' };

function first(places: readonly (string | null)[]): string | null {
  return places.find((place) => place !== null) ?? null;
}

/** The path of the first member that is something else (`.rows[2].title`); null when all fit. A list holds no nulls. */
export function misfit(value: unknown, shape: Shape, path = ''): string | null {
  if (value === null || value === undefined) return null;
  if (typeof shape === 'string') return typeof value === KINDS[shape] ? null : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    const [member] = shape as readonly [Shape];
    return first(
      value.map((item, index) => (item === null ? `${path}[${index}]` : misfit(item, member, `${path}[${index}]`))),
    );
  }
  if (typeof value !== 'object' || Array.isArray(value)) return path;
  const members = shape as { readonly [member: string]: Shape };
  return first(
    Object.entries(value).map(([name, inner]) => {
      const wanted = Object.hasOwn(members, name) ? members[name] : members['*'];
      return wanted === undefined ? null : misfit(inner, wanted, `${path}.${name}`);
    }),
  );
}
