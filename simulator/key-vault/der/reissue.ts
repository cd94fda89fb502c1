import { randomBytes } from 'node:crypto';

const UTC_TIME = 0x17;
const LENGTH = 13;

/** A certificate like the one before it, with new dates. Its signature no longer fits: nobody in a simulated Azure checks it. */
export function reissue(cer: string, from: Date, until: Date): string {
  const der = Buffer.from(cer, 'base64');
  const times = positions(der);
  for (const [at, date] of [
    [times[0], from],
    [times[1], until],
  ] as const) {
    if (at !== undefined) der.write(utcTime(date), at + 2, 'latin1');
  }
  // The last bytes are the signature's: new ones give the new version a thumbprint of its own.
  randomBytes(8).copy(der, der.length - 8);
  return der.toString('base64');
}

function positions(der: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0; at < der.length - LENGTH && found.length < 2; at += 1) {
    if (
      der[at] === UTC_TIME &&
      der[at + 1] === LENGTH &&
      /^\d{12}Z$/.test(der.toString('latin1', at + 2, at + 2 + LENGTH))
    )
      found.push(at);
  }
  return found;
}

function utcTime(date: Date): string {
  return `${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`;
}
