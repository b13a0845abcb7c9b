const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
}

/** The day, YYYY-MM-DD, of a moment (ISO 8601 or Date) in an IANA zone. */
export function dayIn(timeZone: string, moment: string | Date): string {
  return formatFor(timeZone).format(typeof moment === 'string' ? new Date(moment) : moment);
}

/** The day so many days before; YYYY-MM-DD in and out. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
