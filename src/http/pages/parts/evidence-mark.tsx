import type { ComponentChildren } from 'preact';
import type { FactSource } from '../../evidence-of.js';
import { hostOf, snapshotHref } from './addresses.js';
import { Moment } from './dates.js';
import { Out, Words } from './foreign.js';

/** A § that opens where a fact was read: the quoted words, the address, the time seen, the hash, the archived page. */
export function EvidenceMark({
  source,
  words,
  lang,
}: {
  source: FactSource | null;
  words: string | null;
  lang: string | null;
}) {
  if (source === null) return null;
  return (
    <details class="evidence-mark">
      <summary aria-label="Where this was read" title="Where this was read">
        §
      </summary>
      <dl class="slip">
        {words === null ? null : (
          <Fact name="Words">
            <Words lang={lang}>{words}</Words>
          </Fact>
        )}
        {source.url === null ? null : (
          <Fact name="Address">
            <Out url={source.url}>{source.url}</Out>
          </Fact>
        )}
        <Fact name="Seen">
          <Moment iso={source.at} />
        </Fact>
        <Fact name="SHA-256">
          <code class="hash">{source.sha256}</code>
        </Fact>
        <Fact name="Kept">
          <a href={snapshotHref(source.sha256)}>the archived bytes</a>
        </Fact>
      </dl>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** «Seen 23 February 2024, 09:14 UTC on kenesh.kg.» */
export function SeenLine({ source }: { source: FactSource | null }) {
  if (source === null) return null;
  return (
    <span class="seen">
      Seen <Moment iso={source.at} />
      {source.url === null ? null : <> on {hostOf(source.url)}</>}.
    </span>
  );
}
