import type { ComponentChildren } from 'preact';
import { Form } from './form.js';
import { useVisit } from './visit.js';

const READING = [
  { href: '/', words: 'Today' },
  { href: '/bills', words: 'Bills' },
  { href: '/appeals', words: 'Appeals' },
  { href: '/registries', words: 'Registries' },
  { href: '/methods', words: 'Methods' },
] as const;

const STAFF = [
  { href: '/alerts', words: 'Alerts' },
  { href: '/links', words: 'Links to check' },
  { href: '/review/assessments', words: 'Judgements to check' },
  { href: '/import', words: 'Import' },
] as const;

export interface ShellProps {
  title: string;
  /** Names of defenders are not for search engines. */
  noindex: boolean;
  /** Address of the feed that belongs to the page. */
  feed: string | null;
  children: ComponentChildren;
}

function isHere(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path.startsWith(href);
}

function Menu() {
  const { path, person } = useVisit();
  const entries = person === null || person.role === 'reader' ? READING : [...READING, ...STAFF];
  const all = person?.role === 'reader' ? [...entries, STAFF[0]] : entries;
  return (
    <nav aria-label="Pages">
      <ul>
        {all.map(({ href, words }) => (
          <li key={href}>
            <a href={href} aria-current={isHere(href, path) ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SignedIn() {
  const { person } = useVisit();
  if (person === null)
    return (
      <a class="sign-in" href="/sign-in">
        Sign in
      </a>
    );
  return (
    <Form action="/sign-out" class="signed-in">
      <span>
        {person.email} ({person.role})
      </span>{' '}
      <button type="submit" class="plain">
        Sign out
      </button>
    </Form>
  );
}

function Head({ title, noindex, feed }: ShellProps) {
  const { assets } = useVisit();
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${title} — Legislative threat tracker`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {noindex ? <meta name="robots" content="noindex, noarchive" /> : null}
      <link rel="stylesheet" href={assets.style} />
      <link rel="icon" href={assets.mark} type="image/svg+xml" />
      {feed === null ? null : <link rel="alternate" type="application/atom+xml" title="Changes of bills" href={feed} />}
      <script src={assets.script} defer />
    </head>
  );
}

/** The whole document around a page. */
export function Shell(props: ShellProps) {
  const { version } = useVisit();
  return (
    <html lang="en">
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          To the content
        </a>
        <header class="top">
          <a class="name" href="/">
            Legislative threat tracker
          </a>
          <Menu />
          <form class="find" method="get" action="/bills" role="search">
            <input type="search" name="q" aria-label="Search bills" placeholder="words or a number" />{' '}
            <button type="submit">Search</button>
          </form>
          <SignedIn />
        </header>
        <main id="content">{props.children}</main>
        <footer>
          <p>
            <a href="/methods">How bills are found and judged, and what is not known</a> · <a href="/api/docs">API</a> ·{' '}
            <a href={props.feed ?? '/feeds/bills.atom'}>Feed</a> · version {version}
          </p>
        </footer>
      </body>
    </html>
  );
}
