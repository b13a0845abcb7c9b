import { Fault } from '../../domain/fault.js';

export type Secrets = Readonly<Record<string, string>>;

/** An address with the secrets in their places; braces in a path come percent-encoded. */
export function withSecrets(url: URL, secrets: Secrets): URL {
  const filled = Object.entries(secrets).reduce(
    (text, [name, value]) => text.replace(placeOf(name), () => encodeURIComponent(value)),
    url.href,
  );
  return new URL(filled);
}

export function headersWithSecrets(
  headers: Readonly<Record<string, string>>,
  secrets: Secrets,
): Record<string, string> {
  const fill = (text: string) =>
    Object.entries(secrets).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, () => value), text);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), fill(value)]));
}

function placeOf(name: string): RegExp {
  return new RegExp(`(?:\\{|%7B)${name}(?:\\}|%7D)`, 'gi');
}

/** A text in which every secret is its name again. */
export function hideSecrets(text: string, secrets: Secrets): string {
  return Object.entries(secrets)
    .flatMap(([name, value]) => [value, encodeURIComponent(value)].map((shown) => [shown, `{${name}}`] as const))
    .filter(([shown]) => shown !== '')
    .reduce((hidden, [shown, name]) => hidden.replaceAll(shown, name), text);
}

/** The fault with no secret in its message or details. */
export function faultWithoutSecrets(fault: Fault, secrets: Secrets): Fault {
  if (Object.keys(secrets).length === 0) return fault;
  const details = JSON.parse(hideSecrets(JSON.stringify(fault.details), secrets)) as Record<string, unknown>;
  return new Fault(fault.code, hideSecrets(fault.message, secrets), details);
}
