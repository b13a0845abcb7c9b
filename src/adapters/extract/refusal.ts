import type { TextVerdict } from '../../domain/document.js';

/** Why a document gives no text: a verdict and a sentence for a person. Never leaves this folder. */
export class Refusal extends Error {
  constructor(
    readonly verdict: Exclude<TextVerdict, 'text'>,
    readonly reason: string,
  ) {
    super(reason);
  }
}

export const broken = (what: string) => new Refusal('broken', what);

/** A file that ends before it should: what is there is not read, or its lost end would pass for deleted articles. */
export const cutOff = (what: string) => new Refusal('broken', `The file is cut off: ${what}. Fetch it again.`);

export const LOCKED = 'The file is locked with a password. Ask the registry for one that opens.';
