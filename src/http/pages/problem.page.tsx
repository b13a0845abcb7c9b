import type { Problem } from '../fault-status.js';
import { queryString } from './parts/addresses.js';

/** An error, calmly: what was found, what to do. */
export function ProblemPage({ problem, path }: { problem: Problem; path: string }) {
  return (
    <>
      <h1>{problem.title}</h1>
      <p>{problem.detail}</p>
      {problem.errors === undefined ? null : (
        <ul>
          {problem.errors.map(({ at, message }) => (
            <li key={at + message}>
              <code>{at}</code>: {message}
            </li>
          ))}
        </ul>
      )}
      {problem.status === 401 ? (
        <p>
          <a href={`/sign-in${queryString({ next: path })}`}>Sign in</a>
        </p>
      ) : null}
      {problem.status === 404 ? (
        <p>
          You can <a href="/bills">search the bills</a> or go to <a href="/">today’s page</a>.
        </p>
      ) : null}
      <p class="quiet">
        Status {problem.status}, code <code>{problem.code}</code>.
      </p>
    </>
  );
}
