import type { RegistryRow, RegistryState } from '../../../ports/library.js';
import { registryHref } from './addresses.js';
import { agoWords, Moment } from './dates.js';
import { useVisit } from './visit.js';
import { countryName, REGISTRY_MARKS } from './words.js';

/** ● ◐ ○ ◌ with its word. */
export function RegistryMark({ state }: { state: RegistryState }) {
  const { shape, word } = REGISTRY_MARKS[state];
  return (
    <span class={`registry ${state}`}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>{' '}
      {word}
    </span>
  );
}

/** Whether nothing heard from a registry means nothing. */
export function isSilent({ state }: Pick<RegistryRow, 'state'>): boolean {
  return state !== 'well';
}

/** An absolute time with the relative one beside it. */
export function MomentAgo({ iso }: { iso: string | null }) {
  const { now } = useVisit();
  return (
    <>
      <Moment iso={iso} />
      {iso === null ? null : <span class="quiet"> ({agoWords(iso, now)})</span>}
    </>
  );
}

/** «every 6 hours», «every 3 days» */
export function gapWords(hours: number): string {
  if (hours < 48) return hours <= 1 ? 'about an hour' : `about ${Math.round(hours)} hours`;
  return `about ${Math.round(hours / 24)} days`;
}

/** Not out of order: not read yet, or switched off. */
function isResting({ state }: RegistryRow): boolean {
  return state === 'never-read' || state === 'off';
}

/** The registries from which silence cannot be trusted now. */
export function SilentRegistries({ registries }: { registries: readonly RegistryRow[] }) {
  const silent = registries.filter(isSilent);
  const [out, resting] = [silent.filter((row) => !isResting(row)), silent.filter(isResting)];
  if (silent.length === 0)
    return <p class="all-well">All {registries.length} registries were read within their usual time.</p>;
  return (
    <>
      <ul class="silent">
        {out.map((registry) => (
          <li key={registry.id}>
            <RegistryMark state={registry.state} />{' '}
            <a href={registryHref(registry.id)}>
              {countryName(registry.country)}: {registry.titleEn ?? registry.title}
            </a>
            <p class="quiet">
              {registry.reason} Last read well: <MomentAgo iso={registry.lastReadWellAt} />.
            </p>
          </li>
        ))}
      </ul>
      {resting.length === 0 ? null : (
        <p class="quiet">
          {resting.filter(({ state }) => state === 'never-read').length} not read yet,{' '}
          {resting.filter(({ state }) => state === 'off').length} off: see <a href="/registries">all registries</a>.
        </p>
      )}
    </>
  );
}
