/** The queues and what a job carries: ids only. */
export interface JobData {
  /** Read one registry now. */
  collect: { registry: string };
  /** Judge a bill. `change` is the change that made it necessary, passed on to the steps that follow. */
  classify: { bill: string; change: string | null };
  /** Look for links between a bill and the appeals. */
  'link-bill': { bill: string; change: string | null };
  /** Look for links between an appeal and the bills. */
  'link-appeal': { appeal: string };
  /** Fetch and read the documents of a bill. */
  documents: { bill: string };
  /** Copy a bill to the search engine. */
  index: { bill: string };
  /** Find the subscriptions that a change concerns, and write the alerts owed. */
  match: { change: string };
  /** Ask an address whether it wants what was asked for it. */
  confirm: { subscription: string };
  /** Send one alert. */
  deliver: { alert: string };
}
export type JobName = keyof JobData;

export const JOB_NAMES: readonly JobName[] = [
  'collect',
  'classify',
  'link-bill',
  'link-appeal',
  'documents',
  'index',
  'match',
  'confirm',
  'deliver',
];

export interface Job<Name extends JobName = JobName> {
  name: Name;
  data: JobData[Name];
  /** At most one such job waits or runs at a time. */
  singletonKey?: string;
}

export function job<Name extends JobName>(name: Name, data: JobData[Name], singletonKey?: string): Job<Name> {
  return singletonKey === undefined ? { name, data } : { name, data, singletonKey };
}
