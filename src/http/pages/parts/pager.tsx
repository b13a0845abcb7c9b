export interface PagerProps {
  total: number;
  offset: number;
  shown: number;
  /** Rows of a page. */
  size: number;
  /** Address of a page, counted from 1. */
  href: (page: number) => string;
}

/** «21–40 of 312» with the way back and on. */
export function Pager({ total, offset, shown, size, href }: PagerProps) {
  const page = Math.floor(offset / size) + 1;
  if (total === 0) return null;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          Previous
        </a>
      ) : null}
      <span>
        {shown === 0
          ? `nothing here; ${total} in all`
          : `${offset + 1}–${offset + shown} of ${total.toLocaleString('en')}`}
      </span>
      {offset + shown < total && shown > 0 ? (
        <a href={href(page + 1)} rel="next">
          Next
        </a>
      ) : null}
    </nav>
  );
}
