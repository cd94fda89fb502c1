import type { Change } from '../domain/change.ts';
import { azLine } from './azure-cli.ts';
import { parameterLines, valueText } from './declared/bicep-value.ts';
import { deployment, type File, filesOf, type Step } from './declared/files.ts';
import type { Holder, Property, Resource } from './declared/part.ts';
import { type NamedParameter, numbered, parametersIn } from './declared/value.ts';
import { commented, bicep as quoted } from './quote.ts';

/** What has to be known of a file to write one of its resources. */
interface Context {
  readonly parameters: readonly NamedParameter[];
  readonly holders: ReadonlyMap<string, string>;
  /** The names of the file's resources, in order. */
  readonly labels: ReadonlyMap<Resource, string>;
}

/** A plan as Bicep: one file for each resource group, since a deployment reaches no further. */
export function bicep(changes: readonly Change[]): string {
  const files = filesOf(changes);
  const texts = files.map((file, index) => {
    const name = files.length > 1 ? `fix-${index + 1}.bicep` : 'fix.bicep';
    const of = files.length > 1 ? `File ${index + 1} of ${files.length}: ${name}` : name;
    return fileText(file, file.home ? commented('//', `${of}, deployed by\n${deployment(file.home, name)}`) : []);
  });
  return `${texts.join('\n\n')}\n`;
}

function fileText({ steps }: File, head: readonly string[]): string {
  const resources = steps.flatMap(({ part }) => (part.is === 'resource' ? [part] : []));
  const holders = new Map(resources.flatMap(({ holder }) => (holder ? [[keyOf(holder), holder] as const] : [])));
  const holderLabels = numbered([...holders.values()].map(({ label }) => label));
  const labels = numbered(resources.map(({ label }) => label));
  const context: Context = {
    parameters: parametersIn(resources.map(({ properties }) => properties)),
    holders: new Map([...holders.keys()].map((key, index) => [key, holderLabels[index] ?? key])),
    labels: new Map(resources.map((resource, index) => [resource, labels[index] ?? resource.label])),
  };
  const blocks = [
    ...(head.length > 0 ? [head] : []),
    ...context.parameters.map(parameterLines),
    ...[...holders].map(([key, holder]) => existingLines(context.holders.get(key) ?? key, holder)),
    ...steps.map((step) => [...commented('//', step.heading), ...stepLines(step, context)]),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function existingLines(label: string, { type, apiVersion, name }: Holder): readonly string[] {
  return [`resource ${label} '${type}@${apiVersion}' existing = {`, `  name: ${quoted(name)}`, '}'];
}

function stepLines({ change, part }: Step, context: Context): readonly string[] {
  if (part.is === 'resource') return resourceLines(part, context);
  if (part.is === 'property') return propertyLines(change, part);
  return commented('//', `An action and no state, so Bicep cannot declare it. With az:\n${azLine(change)}`);
}

function resourceLines(resource: Resource, { parameters, holders, labels }: Context): readonly string[] {
  const { type, apiVersion, name, holder, location, properties } = resource;
  const inOrder = [...labels.keys()];
  const before = inOrder[inOrder.indexOf(resource) - 1];
  return [
    `resource ${labels.get(resource)} '${type}@${apiVersion}' = {`,
    ...(holder ? [`  ${holder.by}: ${holders.get(keyOf(holder))}`] : []),
    `  name: ${quoted(name)}`,
    ...(location === null ? [] : [`  location: ${quoted(location)}`]),
    `  properties: ${valueText(properties, parameters, '  ')}`,
    ...(before ? ['  dependsOn: [', `    ${labels.get(before)}`, '  ]'] : []),
    '}',
  ];
}

/** A variable does no harm where it is deployed, and cannot be forgotten where it is checked. */
function propertyLines(change: Change, { name, of, value }: Property): readonly string[] {
  const why = `A vault in Bicep is written whole, so this file leaves ${of} alone: in its own template, set properties.${name} to the variable ${name}. At once:`;
  return [...commented('//', `${why}\n${azLine(change)}`), `var ${name} = ${valueText(value, [], '')}`];
}

function keyOf({ type, name }: Holder): string {
  return `${type} ${name}`.toLowerCase();
}
