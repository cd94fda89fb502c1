import { defineRemediation } from './remediation.ts';

/** Excepts trusted Microsoft services from the vault's firewall. It admits all of them, so the risk is not the lowest. */
export const allowTrustedServices = defineRemediation({
  id: 'allow-trusted-services',
  cures: ['firewall-blocks-app-service'],
  risk: 'medium',
  needs: ['vault'],
  propose({ vault }) {
    if (!vault?.networkRules) return [];
    return [
      {
        kind: 'set-network-bypass',
        vaultId: vault.id,
        bypass: 'AzureServices',
        rules: vault.networkRules,
        undo: { kind: 'set-network-bypass', bypass: vault.networkRules.bypass },
      },
    ];
  },
});
