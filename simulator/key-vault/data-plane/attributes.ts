import { z } from 'zod';
import type { CertificateVersion, SecretVersion } from '../../world/key-vault-shapes.ts';
import { describe } from '../../world/read-world.ts';
import { vaultError } from './vault-refusals.ts';
import type { VaultAsk } from './verb.ts';

const bodyShape = z.looseObject({
  attributes: z
    .looseObject({ enabled: z.boolean().optional(), nbf: z.number().int().nullish(), exp: z.number().int().nullish() })
    .optional(),
});

/** Enables or disables a version, or sets when it is good. */
export function setAttributes({ estate, request }: VaultAsk, version: CertificateVersion | SecretVersion): void {
  const body = bodyShape.safeParse(request.body ?? {});
  if (!body.success) throw vaultError(400, 'BadParameter', describe(body.error.issues));
  const updated = Math.floor(estate.clock.now().getTime() / 1000);
  const given = Object.entries(body.data.attributes ?? {}).filter(([, value]) => value !== undefined);
  Object.assign(version.attributes, Object.fromEntries(given), { updated });
}
