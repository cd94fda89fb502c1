type Properties = Readonly<Record<string, unknown>>;

/** A built-in policy about vaults. */
export interface VaultRule {
  readonly title: string;
  /** Whether it objects to a vault with these properties. */
  readonly objects: (properties: Properties) => boolean;
}

const text = (value: unknown) => String(value ?? '').toLowerCase();

/** Built-in policies that can stop a write of a vault, by definition id. */
export const vaultRules: Readonly<Record<string, VaultRule>> = {
  '12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5': {
    title: 'Azure Key Vault should use RBAC permission model',
    objects: ({ enableRbacAuthorization }) => enableRbacAuthorization !== true,
  },
  '405c5871-3e91-4644-8a63-58e19d68ff5b': {
    title: 'Azure Key Vault should disable public network access',
    objects: ({ publicNetworkAccess }) => text(publicNetworkAccess) !== 'disabled',
  },
  '55615ac9-af46-4a59-874e-391cc3dfb490': {
    title: 'Azure Key Vault should have firewall enabled or public network access disabled',
    objects: ({ publicNetworkAccess, networkAcls }) =>
      text(publicNetworkAccess) !== 'disabled' && text(Reflect.get(Object(networkAcls), 'defaultAction')) !== 'deny',
  },
  'a6abeaec-4d90-4a02-805f-6b26c4d3fbe9': {
    title: 'Azure Key Vaults should use private link',
    objects: ({ privateEndpointConnections: all }) => !(Array.isArray(all) && all.some(isApproved)),
  },
};

function isApproved(connection: unknown): boolean {
  const properties = Object(Reflect.get(Object(connection), 'properties'));
  const state = Object(Reflect.get(properties, 'privateLinkServiceConnectionState'));
  return text(Reflect.get(state, 'status')) === 'approved';
}
