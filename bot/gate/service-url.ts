/** Names of this machine. */
export const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a host is this machine, where nothing can be overheard: plain HTTP and any port will do there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** Whether keys and tokens may be fetched from here: encrypted, or from this machine. */
export function isSafeSource(url: string): boolean {
  const parsed = URL.parse(url);
  if (!parsed || parsed.username || parsed.password || parsed.search || parsed.hash) return false;
  return parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLoopback(parsed.hostname));
}

/** Whether the bot may speak to this address: HTTPS at the usual port of one of these very hosts, or one of this machine. */
export function mayReach(serviceUrl: string, hosts: readonly string[]): boolean {
  if (!/^https?:\/\/[\w.~/:[\]%-]+$/.test(serviceUrl)) return false;
  const url = URL.parse(serviceUrl);
  if (!url || !hosts.includes(url.hostname)) return false;
  return isLoopback(url.hostname) || (url.protocol === 'https:' && url.port === '');
}
