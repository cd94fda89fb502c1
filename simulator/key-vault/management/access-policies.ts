import { z } from 'zod';
import { type Ask, bodyOf, step } from '../../arm/ask.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import { describe } from '../../world/read-world.ts';
import type { AccessPolicy } from '../../world/resource.ts';
import { accessPolicyShape } from '../../world/shapes.ts';
import { vaultAt } from './vaults.ts';

const bodyShape = z.looseObject({ properties: z.looseObject({ accessPolicies: z.array(accessPolicyShape) }) });
type Permissions = AccessPolicy['permissions'];
type Operation = (held: readonly AccessPolicy[], given: readonly AccessPolicy[]) => AccessPolicy[];

const operations: Readonly<Record<string, Operation>> = {
  add: (held, given) => given.reduce<AccessPolicy[]>(addOne, [...held]),
  replace: (held, given) =>
    given.reduce<AccessPolicy[]>((all, one) => [...all.filter((other) => !same(other, one)), one], [...held]),
  remove: (held, given) => given.reduce<AccessPolicy[]>(removeOne, [...held]),
};

/** Adds, replaces or removes access policies, and leaves everybody else's alone. */
export function changeAccessPolicies(ask: Ask): Answer {
  const { estate, id } = ask;
  const operation = operations[step(ask, 'operation').toLowerCase()];
  if (!operation)
    throw refuse(
      400,
      'InvalidAccessPolicyOperation',
      `The operation '${step(ask, 'operation')}' is not one of add, replace, remove.`,
    );
  const body = bodyShape.safeParse(bodyOf(ask));
  if (!body.success) throw refuse(400, 'BadRequest', describe(body.error.issues));
  const vault = vaultAt(estate, id.slice(0, id.toLowerCase().lastIndexOf('/accesspolicies/')));
  const accessPolicies = operation(vault.properties.accessPolicies ?? [], body.data.properties.accessPolicies);
  estate.grant({ ...vault, properties: { ...vault.properties, accessPolicies } });
  return ok({
    id: `${vault.id}/accessPolicies/`,
    type: 'Microsoft.KeyVault/vaults/accessPolicies',
    properties: { accessPolicies },
  });
}

function same(one: AccessPolicy, other: AccessPolicy): boolean {
  const application = (policy: AccessPolicy) => (policy.applicationId ?? '').toLowerCase();
  return one.objectId.toLowerCase() === other.objectId.toLowerCase() && application(one) === application(other);
}

function addOne(all: readonly AccessPolicy[], given: AccessPolicy): AccessPolicy[] {
  const at = all.findIndex((one) => same(one, given));
  if (at < 0) return [...all, given];
  return all.map((one, index) =>
    index === at ? { ...one, permissions: union(one.permissions, given.permissions) } : one,
  );
}

function removeOne(all: readonly AccessPolicy[], given: AccessPolicy): AccessPolicy[] {
  return all.flatMap((one) => {
    if (!same(one, given)) return [one];
    const permissions = less(one.permissions, given.permissions);
    return Object.values(permissions).every((list) => list.length === 0) ? [] : [{ ...one, permissions }];
  });
}

function union(held: Permissions, given: Permissions): Permissions {
  const merged = kinds(held, given).map((kind) => {
    const [old, more] = [listOf(held, kind), listOf(given, kind)];
    const known = new Set(old.map((one) => one.toLowerCase()));
    return [kind, [...old, ...more.filter((one) => !known.has(one.toLowerCase()))]] as const;
  });
  return Object.fromEntries(merged);
}

function less(held: Permissions, given: Permissions): Record<string, string[]> {
  const rest = kinds(held, {}).map((kind) => {
    const gone = new Set(listOf(given, kind).map((one) => one.toLowerCase()));
    return [kind, listOf(held, kind).filter((one) => !gone.has(one.toLowerCase()))] as const;
  });
  return Object.fromEntries(rest);
}

function kinds(held: Permissions, given: Permissions): string[] {
  return [...new Set([...Object.keys(held), ...Object.keys(given)])];
}

function listOf(permissions: Permissions, kind: string): string[] {
  const list = permissions[kind];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
