/** No scripts, styles or pictures but our own, no framing, no inline code. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Swagger UI writes style attributes and calls the API from the page. */
const DOCS_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What is served for keeping is never run or drawn as a page of ours. */
export const SNAPSHOT_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((name) => `${name}=()`)
  .join(', ');

/** Headers of every answer, by path. HSTS only where the installation is reached by https. */
export function securityHeaders(path: string, https: boolean): Record<string, string> {
  return {
    'content-security-policy': path.startsWith('/api/docs') ? DOCS_POLICY : CONTENT_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': PERMISSIONS,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    vary: 'Cookie, Authorization',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
