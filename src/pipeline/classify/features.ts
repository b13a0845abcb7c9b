import { type Concept, type ConceptId, CONCEPT_IDS, CONCEPTS } from './concepts.js';
import { PROVISION_IDS, type ProvisionId, PROVISIONS } from './provisions.js';

/** What is counted: a concept, or a clause of the text. Also the rule's name behind the language: `ru:foreign-agent`. */
export type FeatureId = ConceptId | `clause/${ProvisionId}`;

const clauseId = (id: ProvisionId): FeatureId => `clause/${id}`;

const TABLE = new Map<FeatureId, Concept>([
  ...CONCEPT_IDS.map((id): [FeatureId, Concept] => [id, CONCEPTS[id]]),
  ...PROVISION_IDS.map((id): [FeatureId, Concept] => [clauseId(id), { ...PROVISIONS[id], inText: true }]),
]);

/** All features, in the order of the tables. */
export const FEATURE_IDS: readonly FeatureId[] = [...TABLE.keys()];

/** The row of a feature, whether concept or clause. */
export const featureOf = (id: FeatureId): Concept => TABLE.get(id) as Concept;

/** A rule's name as stored, `ru:foreign-agent` or `ru:clause/labelling`, in words; null for a rule of older versions. */
export function ruleInWords(rule: string): string | null {
  const id = rule.slice(rule.indexOf(':') + 1) as FeatureId;
  const row = TABLE.get(id);
  if (row === undefined) return null;
  return id.startsWith('clause/') ? `a clause that ${row.says}` : `names ${row.says}`;
}
