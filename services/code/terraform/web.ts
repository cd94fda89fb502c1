import type { BindHostname, Change, ImportCertificate } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import type { Parameter } from '../declared/value.ts';
import { sslStateOf } from '../declared/web.ts';
import { hcl } from '../quote.ts';
import type { Piece } from './piece.ts';

/** The certificate that a plan binds: by its id, and by reference where the plan itself imports it. */
export interface Held {
  readonly id: string;
  readonly reference: string | null;
}

const IMPORTED = { type: 'azurerm_app_service_certificate', label: 'imported' } as const;

/** A plan is about one certificate. An id that it does not name stays empty. */
export function certificateOf(changes: readonly Change[], leadsTo: string | null): Held {
  const imported = changes.find((change) => change.kind === 'import-certificate');
  if (imported) return { id: imported.certificateId, reference: `${IMPORTED.type}.${IMPORTED.label}.id` };
  const synced = changes.find((change) => change.kind === 'sync-certificate');
  return { id: leadsTo ?? synced?.certificateId ?? '', reference: null };
}

/** The address of the vault is looked up, since it differs from cloud to cloud. */
export function certificate(change: ImportCertificate): Piece {
  const vault = parseResourceId(change.vaultId);
  const { resourceGroup, name } = parseResourceId(change.certificateId);
  const looked = [
    ['name', hcl(vault.name)],
    ['resource_group_name', hcl(vault.resourceGroup)],
  ] as const;
  const secret = hcl(`secrets/${change.secretName}`).slice(1);
  return {
    remark: '',
    parameters: [],
    beside: [{ head: 'data "azurerm_key_vault" "source"', entries: looked }],
    resource: {
      ...IMPORTED,
      existing: change.certificateId,
      entries: () => [
        ['name', hcl(name)],
        ['resource_group_name', hcl(resourceGroup)],
        ['location', hcl(change.location)],
        ['app_service_plan_id', hcl(change.serverFarmId)],
        ['key_vault_id', hcl(change.vaultId)],
        ['key_vault_secret_id', `"\${data.azurerm_key_vault.source.vault_uri}${secret}`],
      ],
    },
  };
}

/** Follows the certificate and not its thumbprint, so that a renewal is no drift. */
export function binding({ siteId, host, thumbprint }: BindHostname, { id, reference }: Held): Piece {
  const state = sslStateOf(host);
  const bound = `${siteId}/hostNameBindings/${host}`;
  const says = `Resource id of the App Service certificate with thumbprint ${thumbprint}.`;
  const held: Parameter = { parameter: 'certificateId', says, value: id, allowed: [] };
  return {
    remark: '',
    parameters: reference ? [state] : [held, state],
    beside: [],
    resource: {
      type: 'azurerm_app_service_certificate_binding',
      label: 'host',
      existing: `${bound}|${id || 'CERTIFICATE_ID'}`,
      entries: (variable) => [
        ['hostname_binding_id', hcl(bound)],
        ['certificate_id', reference ?? variable(held)],
        ['ssl_state', variable(state)],
      ],
    },
  };
}
