import type { Language } from '../code.ts';

/** What the access policies of a vault are lost by. Source: azure-security-docs, "troubleshooting-access-issues". */
export function aboutPolicy(vault: string, language: Language): readonly string[] {
  switch (language) {
    case 'bicep':
    case 'arm':
      return [
        `Where a template deploys ${vault} with accessPolicies of its own, put this entry into that list instead: every deployment of the vault replaces the whole list.`,
      ];
    case 'terraform':
      return [
        `Do not mix azurerm_key_vault_access_policy with access_policy blocks in azurerm_key_vault: each undoes the other. Where ${vault} has such blocks, make this one of them.`,
        `azurerm_key_vault of ${vault} has to say rbac_authorization_enabled = false: current providers require it, and older ones call it enable_rbac_authorization.`,
        'The resource is the whole entry of App Service: add what else it may do in the vault now, or Terraform takes it away.',
      ];
    case 'az':
    case 'powershell':
      return [
        `Where ${vault} is deployed from code, add the entry there too: the next deployment replaces all of its access policies.`,
      ];
  }
}

/** What role assignments do not outlive. Sources: azure-docs, "role-based-access-control/troubleshooting"; azure-security-docs, "soft-delete-overview". */
export function aboutRole(vault: string, language: Language): readonly string[] {
  const lost = `The role does not outlive the vault: where ${vault} is moved, or deleted and recovered, it has to be given again.`;
  const named =
    'The name of the assignment stands for this principal, role and vault; with any other of them, take another name.';
  if (language === 'az' || language === 'powershell') return [lost];
  if (language !== 'terraform') return [lost, named];
  const model = `azurerm_key_vault of ${vault} has to say rbac_authorization_enabled = true: current providers require it, and older ones call it enable_rbac_authorization.`;
  return [lost, named, model];
}

/** Whom the bypass lets in, and what a careless deployment would do. Source: azure-rest-api-specs, Microsoft.KeyVault 2026-02-01. */
export function aboutBypass(vault: string, language: Language): readonly string[] {
  const everyone = `The bypass lets every trusted Microsoft service through the firewall of ${vault}, not App Service alone; each still needs a right to read.`;
  const back = `Where ${vault} is deployed from code, change its network rules there too, or the next deployment closes the firewall again.`;
  if (language === 'az' || language === 'powershell' || language === 'terraform') return [everyone, back];
  const whole = `Never deploy ${vault} with these properties alone: a deployment writes the whole vault. Access policies that it leaves out are gone, and without enableRbacAuthorization a vault obeys roles since version 2026-02-01.`;
  return [everyone, whole];
}

/** What a recovered vault lacks. Source: azure-security-docs, "soft-delete-overview". */
export function aboutRecovery(vault: string): readonly string[] {
  return [
    `Role assignments and event subscriptions of ${vault} do not come back with it: give App Service its role again.`,
  ];
}
