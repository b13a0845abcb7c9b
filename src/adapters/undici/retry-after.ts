/**
 * Seconds a host asks us to stay away; null when it does not say, or says it in no known form.
 *
 * @param value `120` or an HTTP date.
 * @see RFC 9110 §10.2.3
 */
export function retryAfterSeconds(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const until = /[A-Za-z]{3}.*\d{4}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}
