import type { Change } from '../../domain/change.ts';
import type { ResourceId } from '../../domain/resource-id.ts';
import { headingOf } from '../headings.ts';
import { shell } from '../quote.ts';
import { partOf } from './parts.ts';

/** One change of a plan, with what a template can say of it. */
export interface Step {
  readonly heading: string;
  readonly change: Change;
  readonly part: ReturnType<typeof partOf>;
}

/** What one deployment can carry: everything in one resource group. Without resources there is nothing to deploy. */
export interface File {
  readonly home: Pick<ResourceId, 'subscriptionId' | 'resourceGroup'> | null;
  readonly steps: readonly Step[];
}

/** The files that a plan makes, in its order: a deed stands with what comes before it. */
export function filesOf(changes: readonly Change[]): readonly File[] {
  const files: { home: File['home']; readonly steps: Step[] }[] = [];
  for (const [index, change] of changes.entries()) {
    const step = { heading: headingOf(change, index + 1, changes.length), change, part: partOf(change) };
    const home = homeOf(step);
    const last = files.at(-1);
    if (!last || (home && last.home && !sameHome(home, last.home))) files.push({ home, steps: [step] });
    else {
      last.home ??= home;
      last.steps.push(step);
    }
  }
  return files;
}

/** The command that deploys a file. */
export function deployment({ subscriptionId, resourceGroup }: NonNullable<File['home']>, file: string): string {
  return `az deployment group create --subscription ${shell(subscriptionId)} --resource-group ${shell(resourceGroup)} --template-file ${file}`;
}

function homeOf({ part }: Step): File['home'] {
  if (part.is !== 'resource') return null;
  const [, , subscriptionId = '', , resourceGroup = ''] = part.id.split('/');
  return { subscriptionId, resourceGroup };
}

function sameHome(one: NonNullable<File['home']>, other: NonNullable<File['home']>): boolean {
  const key = ({ subscriptionId, resourceGroup }: NonNullable<File['home']>) =>
    `${subscriptionId}/${resourceGroup}`.toLowerCase();
  return key(one) === key(other);
}
