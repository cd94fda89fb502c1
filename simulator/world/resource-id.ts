/** The parts of an ARM id, in the letter case they were written in. */
export interface ResourceId {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly namespace: string;
  /** `sites/slots` for a slot. */
  readonly types: string;
  readonly name: string;
}

/** Takes an ARM id apart; of an extension resource, the last provider counts. */
export function parseId(id: string): ResourceId {
  const steps = id.split('/');
  const provider = steps.findLastIndex((step) => step.toLowerCase() === 'providers');
  const tail = provider < 0 ? [] : steps.slice(provider + 2);
  return {
    subscription: after(steps, 'subscriptions'),
    resourceGroup: after(steps, 'resourcegroups'),
    namespace: provider < 0 ? '' : (steps[provider + 1] ?? ''),
    types: tail.filter((_, index) => index % 2 === 0).join('/'),
    name: steps.at(-1) ?? '',
  };
}

function after(steps: readonly string[], word: string): string {
  const index = steps.findIndex((step) => step.toLowerCase() === word);
  return index < 0 ? '' : (steps[index + 1] ?? '');
}

/** Whether two ARM ids name the same thing: letter case does not count. */
export function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
  return !!one && !!other && one.toLowerCase() === other.toLowerCase();
}

/** Whether a scope is at or above a resource. */
export function covers(scope: string, id: string): boolean {
  const above = scope.toLowerCase().replace(/\/$/, '');
  const below = id.toLowerCase();
  if (isAboveAll(above)) return true;
  return below === above || below.startsWith(`${above}/`);
}

/** Whether a scope is above everything: a world says nothing of the tree of management groups, so each stands above every subscription. */
export function isAboveAll(scope: string): boolean {
  return /^(?:\/providers\/microsoft\.management\/managementgroups\/[^/]+)?\/?$/i.test(scope);
}

/** What an extension resource (a role assignment, a lock) is attached to. */
export function scopeOf(id: string): string {
  return id.slice(0, id.toLowerCase().lastIndexOf('/providers/'));
}
