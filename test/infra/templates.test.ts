import { callsOf, type Deployed, deploy } from './deployment.ts';
import { FUNCTIONS } from './functions.ts';
import { GROUND, SUBSCRIPTION } from './ground.ts';
import { faultsOfResource, schemas } from './resource-schemas.ts';
import { nestedIn, readExample, readTemplate, TEMPLATES, type Template, withoutTemplate } from './template.ts';

const groundOf = ({ $schema }: Template) => ($schema.includes('subscription') ? SUBSCRIPTION : GROUND);

function deployed(name: string): readonly Deployed[] {
  const template = readTemplate(name);
  return deploy(template, readExample(name), groundOf(template)).resources;
}

/** What stands in the calls of one function, with everything nested left to its own template. */
function named(part: unknown, name: string): readonly unknown[] {
  return callsOf(part)
    .filter((call) => call.name === name)
    .map(({ arguments: [first] }) => (first?.kind === 'literal' ? first.value : null));
}

/** A template and every one that is nested in it. */
function withNested(template: Template): readonly Template[] {
  const own = template.resources.map((each) =>
    nestedIn(each) ? { ...each, properties: withoutTemplate(each.properties) } : each,
  );
  return [
    { ...template, resources: own },
    ...template.resources.flatMap((each) => nestedIn(each) ?? []).flatMap(withNested),
  ];
}

test('there are three: the bot, what it may see and change, and what it is told of', () => {
  expect(TEMPLATES).toEqual(['azuredeploy', 'events', 'scope']);
});

test.each([...schemas])('%s says where it is from, and its version', (file, { source, apiVersion, types }) => {
  expect(source).toMatch(/Azure\/azure-(rest-api-specs|resource-manager-schemas).*; MIT, Copyright/);
  expect(file).toContain(apiVersion);
  expect(Object.keys(types).length).toBeGreaterThan(0);
});

describe.each(TEMPLATES)('%s', (name) => {
  const template = readTemplate(name);
  const all = withNested(template);

  test('has an expression in every pair of brackets, of functions that are known', () => {
    const calls = all.flatMap(callsOf).map((call) => call.name);

    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter((call) => !(call in FUNCTIONS) && !/^(parameters|variables|copyIndex)$/.test(call))).toEqual(
      [],
    );
  });

  test('uses every parameter and variable that it has, and none that it has not', () => {
    for (const each of all) {
      expect(new Set(named(each, 'parameters'))).toEqual(new Set(Object.keys(each.parameters)));
      expect(new Set(named(each, 'variables'))).toEqual(new Set(Object.keys(each.variables ?? {})));
    }
  });

  test('tells what each parameter is, and an example gives all that are needed', () => {
    const example = readExample(name);
    const needed = Object.entries(template.parameters).filter(([, { defaultValue }]) => defaultValue === undefined);

    for (const { metadata } of Object.values(template.parameters))
      expect(metadata?.description).toMatch(/^\p{L}.*\.$/u);
    expect(Object.keys(example)).toEqual(expect.arrayContaining(needed.map(([each]) => each)));
    for (const [each, value] of Object.entries(example)) {
      expect(template.parameters).toHaveProperty(each);
      const { allowedValues = [value] } = template.parameters[each] ?? {};
      expect(allowedValues).toContainEqual(value);
    }
  });

  test('deploys resources as Azure describes them', () => {
    const resources = deployed(name);

    expect(resources.length).toBeGreaterThanOrEqual(4);
    expect(resources.flatMap(faultsOfResource)).toEqual([]);
  });

  test('names every resource once', () => {
    const ids = deployed(name).map(({ id }) => id.toLowerCase());

    expect(ids.length).toBe(new Set(ids).size);
  });

  test('waits for what is there, and for whatever it refers to', () => {
    const resources = deployed(name);
    const loops = template.resources.flatMap(({ copy }) => copy?.name ?? []);
    const known = new Set([...resources.map(({ id }) => id), ...loops]);

    for (const resource of template.resources) {
      const referred: string[] = [];
      const ground = { ...groundOf(template), references: (id: string, version: string) => note(id, version) };
      const note = (id: string, version: string) => {
        referred.push(id);
        return groundOf(template).references(id, version);
      };
      const [one] = deploy({ ...template, resources: [resource], outputs: {} }, readExample(name), ground).resources;
      const waited = one?.dependsOn ?? [];

      expect(waited.filter((each) => !known.has(each))).toEqual([]);
      expect(referred.filter((each) => known.has(each) && !waited.includes(each) && each !== one?.id)).toEqual([]);
    }
  });

  test('gives out no secret, and has none of its own', () => {
    const secret = Object.entries(template.parameters).filter(([, { type }]) => /^secure/i.test(type));
    const told = named(template.outputs ?? {}, 'parameters');

    for (const [each, { defaultValue }] of secret) {
      expect(told).not.toContain(each);
      expect(defaultValue).toBe('');
    }
    expect(JSON.stringify(template)).not.toMatch(/listKeys|listAccountSas|AccountKey=|SharedAccessSignature=/i);
  });
});

test.each([
  ['a bracket that is not closed', "[concat('a', parameters('name')]"],
  ['a quote that is not closed', "[concat('a)]"],
  ['two values side by side', "[concat('a' 'b')]"],
  ['something behind the end', "[concat('a')) 'b']"],
])('%s is no expression', (_, text) => {
  expect(() => callsOf(text)).toThrow(/not an expression/);
});

test.each<[string, Partial<Deployed>]>([
  ['a word that Azure does not know', { properties: { siteConfig: { ftpsState: 'Off' } } }],
  ['a property that Azure does not know', { properties: { httpOnly: true } }],
  ['a type that Azure does not take', { properties: { httpsOnly: 'true' } }],
])('%s is told', (_, parts) => {
  const site = deployed('azuredeploy').find(({ type }) => type === 'Microsoft.Web/sites');

  expect(faultsOfResource({ ...(site as Deployed), ...parts })).toHaveLength(1);
});
