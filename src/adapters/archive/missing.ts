/** Whether Node says that a path is not there. Judged by code, not by class: the file system may live in another realm. */
export function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
