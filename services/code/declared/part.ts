import type { Value } from './value.ts';

/**
 * Versions of the control plane that are to be had in every cloud. Sources: azure-docs, "key-vault/general/whats-new" (older
 * ones retire on 27 February 2027); azure-resource-manager-schemas, Microsoft.Web.
 */
export const API = { keyVault: '2026-02-01', authorization: '2022-04-01', web: '2024-11-01' } as const;

/** A resource that stands there already, and that another belongs to. */
export interface Holder {
  readonly label: string;
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
}

/** A resource that a template can bring about without touching any other. */
export interface Resource {
  readonly is: 'resource';
  readonly label: string;
  readonly id: string;
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  /** As a part of the holder, as a mark on it, or on its own. */
  readonly holder: (Holder & { readonly by: 'parent' | 'scope' }) | null;
  readonly location: string | null;
  readonly properties: { readonly [property: string]: Value };
}

/** One property of a resource whose template must write all the others too. */
export interface Property {
  readonly is: 'property';
  readonly name: string;
  readonly of: string;
  readonly value: Value;
}

/** A deed: templates know states only. */
export interface Deed {
  readonly is: 'deed';
}
