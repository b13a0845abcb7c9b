import { rootCertificates } from 'node:tls';
import { Agent, ProxyAgent, Socks5ProxyAgent, buildConnector, type Dispatcher } from 'undici';
import { Fault } from '../../domain/fault.js';

/** How connections are made. */
export interface ConnectionOptions {
  /** `http://`, `https://`, `socks5://`, with `user:password@` where needed; null: straight. Behind SOCKS5 the proxy looks names up. */
  proxyUrl: string | null;
  connectMs: number;
  /** PEM, trusted beside the built-in authorities; for registries whose authority no browser knows. */
  extraCertificates?: readonly string[];
}

type Connect = buildConnector.BuildOptions & { autoSelectFamilyAttemptTimeout?: number };
type Make = (proxy: string, connect: Connect) => Dispatcher;

const PROXIES: Readonly<Record<string, Make>> = {
  'http:': httpProxy,
  'https:': httpProxy,
  'socks5:': socksProxy,
  'socks5h:': (proxy, connect) => socksProxy(proxy.replace(/^socks5h:/, 'socks5:'), connect),
};

/** Connections, straight or through a proxy. TLS is always verified; there is no way to switch that off. Throws Fault `usage`. */
export function createDispatcher(options: ConnectionOptions): Dispatcher {
  const connect = connectOptions(options);
  if (options.proxyUrl === null) return new Agent({ connect, keepAliveTimeout: 10_000 });
  const scheme = URL.canParse(options.proxyUrl) ? new URL(options.proxyUrl).protocol : 'no address';
  const make = PROXIES[scheme];
  // The address itself may hold a password and is not repeated.
  if (make === undefined)
    throw new Fault(
      'usage',
      `The proxy is «${scheme}»; expected an address that begins with http://, https:// or socks5://.`,
    );
  return make(options.proxyUrl, connect);
}

function connectOptions({ connectMs, extraCertificates }: ConnectionOptions): Connect {
  const trusted = extraCertificates === undefined ? {} : { ca: [...rootCertificates, ...extraCertificates] };
  // Node tries each address of a host for 250 ms; a line to Bishkek may need longer.
  return { timeout: connectMs, autoSelectFamilyAttemptTimeout: 2_500, ...trusted };
}

/** Plain http is asked of the proxy by its whole address: many proxies tunnel to port 443 only. */
function httpProxy(proxy: string, connect: Connect): Dispatcher {
  return new ProxyAgent({ uri: proxy, proxyTunnel: false, requestTls: connect, proxyTls: connect });
}

/** `requestTls` is read by undici 7.30 though its types do not name it; `proxyTls` would speak TLS to the proxy itself. */
function socksProxy(proxy: string, connect: Connect): Dispatcher {
  const options: Socks5ProxyAgent.Options & { requestTls: Connect } = {
    connect: buildConnector(connect),
    requestTls: connect,
  };
  return new Socks5ProxyAgent(proxy, options);
}
