/** How the registry's addresses and those of a host standing in for it lead to each other. */
export interface Rewriting {
  /** The address that is really asked. */
  real(url: URL): URL;
  /** The registry's address for what a stand-in names by its own. */
  shown(target: URL, from: URL): URL;
}

/** @param rewrite the registry's address → the stand-in's; left out, every address is asked as it is. */
export function rewriting(rewrite: (url: string) => string = (url) => url): Rewriting {
  const real = (url: URL): URL => new URL(rewrite(url.href));
  return {
    real,
    shown: (target, from) => {
      const asked = real(from);
      if (asked.origin === from.origin || target.origin !== asked.origin) return target;
      const prefix = asked.pathname.endsWith(from.pathname) ? asked.pathname.slice(0, -from.pathname.length) : '';
      const path = target.pathname.startsWith(prefix) ? target.pathname.slice(prefix.length) : target.pathname;
      return new URL(path + target.search, from.origin);
    },
  };
}
