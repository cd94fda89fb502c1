import type { Change } from '../domain/change.ts';
import { azLine } from './azure-cli.ts';
import { deployment, type File, filesOf, type Step } from './declared/files.ts';
import type { Resource } from './declared/part.ts';
import { definition, expressed } from './declared/template-value.ts';
import { type NamedParameter, numbered, parametersIn } from './declared/value.ts';
import { json, literal } from './quote.ts';

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const VERSION = '1.0.0.0';

/** Source: azure-rest-api-specs, Microsoft.Resources. */
const DEPLOYMENTS = '2024-07-01';

/** A plan as one deployment template: what is in other resource groups is nested in it. Remarks stand where templates keep them. */
export function armTemplate(changes: readonly Change[]): string {
  const files = filesOf(changes);
  const steps = files.flatMap((file) => file.steps);
  const resources = steps.flatMap(({ part }) => (part.is === 'resource' ? [part] : []));
  const parameters = parametersIn(resources.map(({ properties }) => properties));
  const [home] = files.flatMap((file) => file.home ?? []);
  const comments = [...(home ? [deployment(home, 'fix.json')] : []), ...steps.flatMap(remarks)];
  return `${json({
    $schema: SCHEMA,
    contentVersion: VERSION,
    metadata: { comments },
    parameters: Object.fromEntries(parameters.map((each) => [each.name, definition(each)])),
    variables: variablesOf(steps),
    resources: files.length > 1 ? nested(files, parameters) : resourcesOf(steps, parameters),
  })}\n`;
}

/** What no template can do, with the command that does it. */
function remarks({ heading, change, part }: Step): readonly string[] {
  if (part.is === 'resource') return [];
  const why =
    part.is === 'property'
      ? `A vault in a template is written whole, so this one leaves ${part.of} alone: in its own template, set properties.${part.name} to the variable ${part.name}. At once:`
      : 'An action and no state, so a template cannot declare it. With az:';
  return [literal(`${heading}. ${why}`), azLine(change)];
}

/** A variable does no harm where it is deployed. */
function variablesOf(steps: readonly Step[]): object {
  const properties = steps.flatMap(({ part }) => (part.is === 'property' ? [part] : []));
  const names = numbered(properties.map(({ name }) => name));
  return Object.fromEntries(properties.map(({ value }, index) => [names[index], expressed(value, [])]));
}

/** One after the other, in the order of the plan. */
function resourcesOf(steps: readonly Step[], parameters: readonly NamedParameter[]): readonly object[] {
  const resources = steps.flatMap(({ heading, part }) => (part.is === 'resource' ? [{ heading, resource: part }] : []));
  return resources.map(({ heading, resource }, index) => {
    const before = resources[index - 1]?.resource;
    const { type, apiVersion, holder, location, properties } = resource;
    return {
      comments: literal(heading),
      type,
      apiVersion,
      name: literal(nameOf(resource)),
      ...(holder?.by === 'scope' ? { scope: `${holder.type}/${holder.name}` } : {}),
      ...(location === null ? {} : { location: literal(location) }),
      ...(before ? { dependsOn: [literal(before.id)] } : {}),
      properties: expressed(properties, parameters),
    };
  });
}

/** A deployment inside the deployment for each resource group; the outer one knows the parameters. */
function nested(files: readonly File[], parameters: readonly NamedParameter[]): readonly object[] {
  return files.map(({ home, steps }, index) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: DEPLOYMENTS,
    name: `fix-${index + 1}`,
    ...(home ? { subscriptionId: literal(home.subscriptionId), resourceGroup: literal(home.resourceGroup) } : {}),
    ...(index > 0 ? { dependsOn: [`fix-${index}`] } : {}),
    properties: {
      mode: 'Incremental',
      expressionEvaluationOptions: { scope: 'outer' },
      template: { $schema: SCHEMA, contentVersion: VERSION, resources: resourcesOf(steps, parameters) },
    },
  }));
}

/** A part of something has its name in front of its own. */
function nameOf({ name, holder }: Resource): string {
  return holder?.by === 'parent' ? `${holder.name}/${name}` : name;
}
