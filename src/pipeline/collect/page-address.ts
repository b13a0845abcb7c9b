import { canonicalJson } from '../../domain/canonical.js';
import type { Follow } from '../../domain/draft.js';

/** What identifies a page: its address, and for a POST its body behind `#`. */
export function pageAddress(page: Follow): string {
  return page.post === undefined ? page.url : `${page.url}#${canonicalJson(page.post)}`;
}
