/** The given path when it leads to a page of this installation, otherwise the fallback: no redirect to elsewhere. */
export function localPath(given: string | null | undefined, fallback: string): string {
  if (given === null || given === undefined || !/^\/(?![/\\])[^\s\\]*$/.test(given)) return fallback;
  return given;
}
