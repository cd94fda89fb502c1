import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { codeOf } from '../../../services/code/index.ts';
import type { Change } from '../../../services/domain/change.ts';
import { SITE_ID } from '../../helpers/changes.ts';
import { changes, kinds, planOf, SLOT_BINDING } from './changes.ts';

interface Template {
  readonly parameters?: Readonly<
    Record<string, { readonly defaultValue: unknown; readonly allowedValues?: readonly unknown[] }>
  >;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly resources: readonly (Readonly<Record<string, unknown>> & {
    readonly properties: { readonly template?: Template };
  })[];
}

/** What the properties of each type have to look like. */
const BY_TYPE: Readonly<Record<string, string>> = {
  'Microsoft.KeyVault/vaults/accessPolicies': 'access-policies',
  'Microsoft.Authorization/roleAssignments': 'role-assignment',
  'Microsoft.Web/certificates': 'certificate',
  'Microsoft.Web/sites/hostNameBindings': 'host-name-binding',
  'Microsoft.Web/sites/slots/hostNameBindings': 'host-name-binding',
  'Microsoft.Resources/deployments': 'nested-deployment',
};

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });

function faults(value: unknown, schema: string): readonly string[] {
  const read = JSON.parse(readFileSync(`test/services/code/schemas/${schema}.json`, 'utf8'));
  const validate = ajv.compile({ ...read, $id: undefined });
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${schema}${instancePath}: ${message}`);
}

/** Everything wrong with a template, down to those nested in it. */
function allFaults(template: Template): readonly string[] {
  const properties = template.resources.flatMap(({ type, properties }) => [
    ...faults(properties, BY_TYPE[String(type)] ?? `no schema for ${String(type)}`),
    ...(properties.template ? allFaults(properties.template) : []),
  ]);
  const rules = Object.values(template.variables ?? {}).flatMap((value) => faults(value, 'network-rules'));
  return [...faults(template, 'deployment-template'), ...properties, ...rules];
}

const templateOf = (...of: readonly Change[]) => JSON.parse(codeOf(planOf(of), 'arm').text) as Template;

test.each([...kinds.map((kind) => [kind, [changes[kind]]] as const), ['a slot', [SLOT_BINDING]] as const])(
  '%s is a template that Azure would take',
  (_, of) => {
    expect(allFaults(templateOf(...of))).toEqual([]);
  },
);

test('a whole plan is one template, each resource waiting for the one before', () => {
  const template = templateOf(changes['assign-role'], changes['import-certificate'], changes['bind-hostname']);
  const [role, certificate, binding] = template.resources;

  expect(allFaults(template)).toEqual([]);
  expect(role?.dependsOn).toBeUndefined();
  expect(certificate?.dependsOn).toEqual([expect.stringContaining(`/roleAssignments/${String(role?.name)}`)]);
  expect(binding?.dependsOn).toEqual([changes['import-certificate'].certificateId]);
});

test('what is in another resource group is nested, and takes its parameters from outside', () => {
  const elsewhere = { ...changes['bind-hostname'], siteId: SITE_ID.replace('rg-shop-prod', 'rg-web') };
  const template = templateOf(changes['assign-role'], changes['import-certificate'], elsewhere);

  expect(allFaults(template)).toEqual([]);
  expect(template.resources).toMatchObject([
    { name: 'fix-1', resourceGroup: 'rg-shop-prod', properties: { expressionEvaluationOptions: { scope: 'outer' } } },
    { name: 'fix-2', resourceGroup: 'rg-web', dependsOn: ['fix-1'] },
  ]);
  expect(template.resources.map(({ properties }) => properties.template?.resources.length)).toEqual([2, 1]);
});

test('every parameter that is used is declared, with what is known as its default', () => {
  const template = templateOf(...Object.values(changes));
  const used = new Set(
    [...JSON.stringify(template.resources).matchAll(/\[parameters\('(\w+)'\)\]/g)].map(([, name]) => name),
  );

  expect([...used]).toEqual(Object.keys(template.parameters ?? {}));
  expect(template.parameters).toMatchObject({
    appServiceObjectId: { defaultValue: changes['assign-role'].principalId },
    sslState: { defaultValue: 'SniEnabled', allowedValues: ['SniEnabled', 'IpBasedEnabled'] },
  });
});

test('two host names each have a state of their own', () => {
  const other = { ...changes['bind-hostname'], host: 'www.contoso.com' };
  const { parameters, resources } = templateOf(changes['bind-hostname'], other);

  expect(Object.keys(parameters ?? {})).toEqual(['sslState', 'sslState2']);
  expect(resources[1]?.properties).toMatchObject({ sslState: "[parameters('sslState2')]" });
});

test('a template never contains a vault, which it would write whole', () => {
  const types = templateOf(...Object.values(changes)).resources.map(({ type }) => type);

  expect(types).not.toContain('Microsoft.KeyVault/vaults');
});
