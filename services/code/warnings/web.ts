import { say, type Words } from '../../../sentences/index.ts';
import type { Language } from '../code.ts';

const NO_SYNC = say('warnings.no-sync');

/** How a sync goes on. Source: terraform-provider-azurerm, app_service_certificate. */
export function aboutSync(language: Language): readonly Words[] {
  if (language === 'terraform') return [NO_SYNC];
  if (language === 'bicep' || language === 'arm') return [];
  return [say('warnings.sync-unanswered')];
}

/** What a renewal leaves to be done. */
export function aboutRenewal(language: Language): readonly Words[] {
  const next = say('warnings.renewal-takes-time');
  return language === 'terraform' ? [next, NO_SYNC] : [next];
}

/** What stands in the way of a second certificate. Source: azure-docs, "troubleshoot-domain-ssl-certificates". */
export function aboutImport(language: Language): readonly Words[] {
  const twin = say('warnings.import-twin');
  if (language === 'terraform') return [twin, NO_SYNC];
  if (language === 'az' || language === 'powershell') return [twin];
  return [twin, say('warnings.import-syncs')];
}

/** What a binding written down today does tomorrow. Source: terraform-provider-azurerm, app_service_custom_hostname_binding. */
export function aboutBinding(language: Language): readonly Words[] {
  if (language === 'az' || language === 'powershell') return [];
  const terraform = language === 'terraform';
  return [
    say('warnings.binding-by-address', { property: terraform ? 'ssl_state' : 'sslState' }),
    terraform ? say('warnings.binding-undone') : say('warnings.binding-of-today'),
  ];
}
