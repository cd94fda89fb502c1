import { ofBindings } from './bindings.ts';
import { ofContents } from './contents.ts';
import { ofEstate } from './estate.ts';
import type { Incidents } from './incident.ts';
import { ofPolicies } from './policies.ts';
import { ofRoles } from './roles.ts';
import { ofSync } from './sync.ts';

/** What people met and told of, by the name that it goes by here. */
export const incidents: Incidents = {
  ...ofPolicies,
  ...ofRoles,
  ...ofContents,
  ...ofSync,
  ...ofBindings,
  ...ofEstate,
};
