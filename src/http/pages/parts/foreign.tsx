import type { ComponentChildren } from 'preact';
import { webAddress } from './addresses.js';

/** Scripts written from right to left, by the first part of the language tag. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The attributes of text in a language; unknown languages let the browser find the direction. */
export function languageOf(tag: string | null): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } {
  if (tag === null) return { dir: 'auto' };
  return { lang: tag, dir: RIGHT_TO_LEFT.has(tag.split('-')[0] as string) ? 'rtl' : 'ltr' };
}

/** Words of a registry inside our own sentence, kept apart from it in direction. */
export function Foreign({ lang, children }: { lang: string | null; children: ComponentChildren }) {
  return <bdi {...languageOf(lang)}>{children}</bdi>;
}

/** The registry's words, quoted. */
export function Words({ lang, children }: { lang: string | null; children: ComponentChildren }) {
  return (
    <q class="words" {...languageOf(lang)}>
      {children}
    </q>
  );
}

/** A link that leaves this installation; printed with its address. What is no web address stays text. */
export function Out({ url, children }: { url: string; children?: ComponentChildren }) {
  const address = webAddress(url);
  if (address === null) return <span>{children ?? url}</span>;
  return (
    <a
      class={children === undefined || children === url ? 'out spelt' : 'out'}
      href={address}
      rel="noreferrer noopener external"
    >
      {children ?? url}
    </a>
  );
}
