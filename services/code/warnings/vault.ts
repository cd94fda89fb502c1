import { say, type Words } from '../../../sentences/index.ts';
import type { Language } from '../code.ts';

/** What the access policies of a vault are lost by. Source: azure-security-docs, "troubleshooting-access-issues". */
export function aboutPolicy(vault: string, language: Language): readonly Words[] {
  switch (language) {
    case 'bicep':
    case 'arm':
      return [say('warnings.policy-in-template', { vault })];
    case 'terraform':
      return [
        say('warnings.policy-mixed', { vault }),
        say('warnings.policy-model', { vault }),
        say('warnings.policy-whole'),
      ];
    case 'az':
    case 'powershell':
      return [say('warnings.policy-in-code', { vault })];
  }
}

/** What role assignments do not outlive. Sources: azure-docs, "role-based-access-control/troubleshooting"; azure-security-docs, "soft-delete-overview". */
export function aboutRole(vault: string, language: Language): readonly Words[] {
  const lost = say('warnings.role-lost', { vault });
  if (language === 'az' || language === 'powershell') return [lost];
  const named = say('warnings.role-name');
  return language === 'terraform' ? [lost, named, say('warnings.role-model', { vault })] : [lost, named];
}

/** Whom the bypass lets in, and what a careless deployment would do. Source: azure-rest-api-specs, Microsoft.KeyVault 2026-02-01. */
export function aboutBypass(vault: string, language: Language): readonly Words[] {
  const everyone = say('warnings.bypass-for-all', { vault });
  const template = language === 'bicep' || language === 'arm';
  return [everyone, template ? say('warnings.bypass-whole', { vault }) : say('warnings.bypass-in-code', { vault })];
}

/** What a recovered vault lacks. Source: azure-security-docs, "soft-delete-overview". */
export function aboutRecovery(vault: string): readonly Words[] {
  return [say('warnings.recovery-without-roles', { vault })];
}
