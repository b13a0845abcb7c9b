import { readDate } from '../../kit/index.js';

/** What the name of a vote file tells: `301023114237_25-10-2023 11-01 Голосование 4.pdf`. */
export interface VoteFile {
  /** YYYY-MM-DD: the sitting day. */
  day: string;
  /** HH:MM in Bishkek, 24 hours. */
  time: string;
  /** Running number of the vote that day. */
  number: number;
}

const NAME = /\d{12}_(\d\d-\d\d-\d{4}) (\d\d-\d\d) Голосование (\d+)\.pdf$/i;
const FIRST_HOUR_OF_SITTINGS = 9;

/**
 * The time in file names is a twelve-hour clock without am or pm; sittings never begin before nine.
 * `04-33` was 16:33 by the site's own news, `12-48` was 12:48.
 */
export function voteTime(shown: string): string {
  const [hours, minutes] = shown.split('-').map(Number) as [number, number];
  const hour = hours < FIRST_HOUR_OF_SITTINGS ? hours + 12 : hours;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}

/**
 * One name for one vote, however it was linked: decoded, without double slashes, on the host of 2016–2023
 * (the archive host serves the same files). Identifies the action that the vote is about.
 */
export function voteAddress(url: string): string {
  const path = decoded(url)
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/\/{2,}/g, '/');
  return `http://kenesh.kg${path}`;
}

/** Reads the name of a vote file out of its address; null for another form of name. */
export function readVoteFile(url: string): VoteFile | null {
  const parts = NAME.exec(decoded(url));
  if (!parts) return null;
  const day = readDate(parts[1], 'dmy-');
  return day === null ? null : { day, time: voteTime(parts[2] as string), number: Number(parts[3]) };
}
