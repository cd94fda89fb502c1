/**
 * Whose budget a request counts against: the address of the socket, or, behind a proxy that can be trusted, the one that
 * this proxy saw, which is the last it wrote down; all before it may be made up. App Service adds the port.
 * A network of IPv6 counts as one address, for its owner has 2^64 of them.
 */
export function addressOf(socket: string | undefined, forwarded: string | undefined): string {
  const seen = forwarded?.split(',').at(-1)?.trim() || socket || '';
  const bare = /^\[(.+)\](?::\d+)?$/.exec(seen)?.[1] ?? seen.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const address = bare.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  return address.includes(':') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [left = '', right] = address.split('::');
  const before = left ? left.split(':') : [];
  const after = right ? right.split(':') : [];
  const zeros = right === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
