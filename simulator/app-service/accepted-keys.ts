import { keyOf } from '../world/certificate.ts';
import type { VaultCertificate } from '../world/key-vault-shapes.ts';

const FEWEST_BITS = 2048;

/** Whether App Service takes a key from a vault: RSA of 2048 bits or more, by the certificate and by its policy. */
export function takesKey(cer: string, policy: VaultCertificate['policy']): boolean {
  const { kind, bits } = keyOf(cer);
  const { kty, key_size: asked } = policy?.key_props ?? {};
  const promised = !/^EC/i.test(kty ?? '') && (asked ?? FEWEST_BITS) >= FEWEST_BITS;
  return promised && kind === 'rsa' && bits >= FEWEST_BITS;
}
