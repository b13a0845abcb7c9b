import type { ExtractedAppeal } from '../../domain/appeal.js';
import type { Incident } from '../../domain/incident.js';
import { maskNames } from '../../domain/mask.js';
import { canonicalJson } from '../../domain/canonical.js';
import type { AppealRecord } from '../../adapters/prisma/imports.js';
import type { ImportedAppeal } from '../../pipeline/import/appeals.js';
import { incidentFromAppeal } from '../../pipeline/link/incident.js';
import { parseCaseCode } from '../../pipeline/link/case-code.js';

/** `KGZ 001 / 0120 / OBS 010` → `kgz-001-0120-obs-010`; without a code the beginning of the hash. */
function idOf(code: string | null, sha256: string): string {
  if (code === null) return `appeal-${sha256.slice(0, 12)}`;
  return code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function incidentOf(id: string, extracted: ExtractedAppeal, text: string): Incident | null {
  const found = incidentFromAppeal(extracted, text);
  return found === null
    ? null
    : { ...found, id: `${id}-incident`, description: maskNames(found.description), source: `appeal:${id}` };
}

/** What an appeal's own text gives. Names of defenders are withheld from all that is shown. */
export function appealFromText(text: string, extracted: ExtractedAppeal, sha256: string): AppealRecord {
  const id = idOf(extracted.code?.printed ?? null, sha256);
  const title = extracted.title ?? extracted.code?.printed ?? 'Appeal without a title';
  return {
    id,
    caseKey: extracted.code?.caseKey ?? null,
    code: extracted.code?.printed ?? null,
    kind: extracted.kind,
    title,
    publicTitle: maskNames(title),
    summary: null,
    country: extracted.country,
    date: extracted.date,
    language: extracted.language,
    publisher: null,
    url: null,
    categories: extracted.categories,
    organisations: extracted.organisations,
    demands: extracted.demands.map(({ number, text: demand }) => ({ number, text: maskNames(demand) })),
    mentions: extracted.mentions,
    text,
    sha256,
    incident: incidentOf(id, extracted, text),
  };
}

/** What a row states stands over what its text gives. */
export function appealFromRow(
  row: ImportedAppeal,
  extracted: ExtractedAppeal | null,
  hash: (text: string) => string,
): AppealRecord {
  const sha256 = hash(row.text ?? canonicalJson(row));
  const read = extracted === null || row.text === null ? null : appealFromText(row.text, extracted, sha256);
  const code = row.code ?? read?.code ?? null;
  const id = idOf(code, sha256);
  return {
    id,
    caseKey: (row.code === null ? undefined : parseCaseCode(row.code)?.caseKey) ?? read?.caseKey ?? null,
    code,
    kind: row.kind ?? read?.kind ?? 'unknown',
    title: row.title,
    publicTitle: maskNames(row.title),
    summary: row.summary === null ? null : maskNames(row.summary),
    country: row.country,
    date: row.date,
    language: row.language ?? read?.language ?? null,
    publisher: row.publisher,
    url: row.url,
    categories: row.categories.length > 0 ? row.categories : (read?.categories ?? []),
    organisations: row.organisations.length > 0 ? row.organisations : (read?.organisations ?? []),
    demands: read?.demands ?? [],
    mentions: read?.mentions ?? [],
    text: row.text,
    sha256,
    incident: read?.incident ? { ...read.incident, id: `${id}-incident`, source: `appeal:${id}` } : null,
  };
}
