import { z } from 'zod';
import type { Facts, Observed } from '../../domain/evidence.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';

const Text = z.string().nullish();
const Rule = z.object({ name: Text, properties: z.object({ direction: Text }).nullish() });
const Configurations = z.object({
  value: z.array(
    z.object({
      name: Text,
      properties: z
        .object({
          networkSecurityPerimeter: z.object({ id: Text }).nullish(),
          resourceAssociation: z.object({ name: Text, accessMode: Text }).nullish(),
          profile: z.object({ accessRules: z.array(Rule).nullish() }).nullish(),
        })
        .nullish(),
    }),
  ),
});

/** Lists the network security perimeters around a vault; a cloud or vault without them answers 404 or nothing. */
export function readPerimeters(vaultId: string, look: Look): Promise<Observed<Facts['perimeters']>> {
  const path = `${vaultId}/networkSecurityPerimeterConfigurations`;
  const source = sourceOf(askArm(look.cloud, path, API.perimeters), look);
  const read = async () => {
    const { value } = Configurations.parse(
      await look.clients.arm('GET', `${encodeURI(path)}?api-version=${API.perimeters}`),
    );
    return value.map(({ name, properties }) => ({
      name: properties?.networkSecurityPerimeter?.id?.split('/').at(-1) ?? name ?? '',
      enforced: properties?.resourceAssociation?.accessMode?.toLowerCase() === 'enforced',
      inboundRules: (properties?.profile?.accessRules ?? [])
        .filter((rule) => rule.properties?.direction?.toLowerCase() !== 'outbound')
        .map((rule) => rule.name ?? ''),
    }));
  };
  return observed(source, roleMend(look.identity, 'Reader', vaultId), read, []);
}
