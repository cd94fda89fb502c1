import { z } from 'zod';

const Id = z.string().regex(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+(\/[^/]+\/[^/]+)+$/i);
const Day = z.iso.datetime({ offset: true }).nullish();
const Name = z.string().regex(/^[\w-]+$/);
const Second = z.number().min(0).max(32_503_680_000).nullish();

/** What Azure itself sees to, whatever anybody writes: ids that are some, dates, and names that a vault takes. */
const Shape = z.looseObject({
  resources: z.array(
    z.union([
      z.looseObject({ type: z.string().regex(/^(?!microsoft\.(web|keyvault)\/)/i) }),
      z.looseObject({
        id: Id,
        properties: z.looseObject({
          keyVaultId: z.union([Id, z.literal('')]).nullish(),
          serverFarmId: z.union([Id, z.literal('')]).nullish(),
          expirationDate: Day,
          issueDate: Day,
        }),
      }),
    ]),
  ),
  keyVaults: z.record(
    z.string(),
    z.looseObject({
      certificates: z
        .array(
          z.looseObject({
            name: Name,
            versions: z
              .array(
                z.looseObject({
                  version: Name,
                  attributes: z.looseObject({ exp: Second, created: Second }).optional(),
                }),
              )
              .optional(),
            policy: z.looseObject({ issuer: z.looseObject({ name: z.string().nullish() }).nullish() }).nullish(),
          }),
        )
        .optional(),
      secrets: z
        .array(z.looseObject({ name: Name, versions: z.array(z.looseObject({ version: Name })).optional() }))
        .optional(),
    }),
  ),
});

/** Whether a world holds what Azure could tell of, however odd. */
export function isAzureLike(world: unknown): boolean {
  return Shape.safeParse(world).success;
}
