import type { Expected, Story } from '../story.ts';
import { ofAccess } from './access.ts';
import { ofBinding } from './binding.ts';
import { ofCertificate } from './certificate.ts';
import { ofGuard } from './guard.ts';
import { ofNetwork } from './network.ts';
import { ofRenewal } from './renewal.ts';
import { ofSecret } from './secret.ts';
import { ofSync } from './sync.ts';
import { ofVault } from './vault.ts';

/** One world for each fault of the catalogue, by the name of the rule that must find it. */
export const faults: Readonly<Record<string, Story>> = {
  ...ofCertificate,
  ...ofVault,
  ...ofAccess,
  ...ofNetwork,
  ...ofSecret,
  ...ofRenewal,
  ...ofSync,
  ...ofBinding,
  ...ofGuard,
};

/** What has to be said of a world in which the same is broken as in one of these. */
export function asIn(fault: string): Expected {
  const story = faults[fault];
  if (!story) throw new Error(`no fault is called ${fault}`);
  return story.says;
}
