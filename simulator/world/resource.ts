import type { z } from 'zod';
import * as authorization from './authorization-shapes.ts';
import * as shapes from './shapes.ts';

export type Resource = z.infer<typeof shapes.resourceShape>;
export type Vault = z.infer<typeof shapes.vaultShape>;
export type AccessPolicy = z.infer<typeof shapes.accessPolicyShape>;
export type WebCertificate = z.infer<typeof shapes.webCertificateShape>;
export type Site = z.infer<typeof shapes.siteShape>;
export type HostNameSslState = z.infer<typeof shapes.hostNameSslStateShape>;
export type Plan = z.infer<typeof shapes.planShape>;
export type DeletedVault = z.infer<typeof shapes.deletedVaultShape>;
export type RoleAssignment = z.infer<typeof authorization.roleAssignmentShape>;
export type RoleDefinition = z.infer<typeof authorization.roleDefinitionShape>;
export type DenyAssignment = z.infer<typeof authorization.denyAssignmentShape>;
export type Permission = z.infer<typeof authorization.permissionShape>;
export type Lock = z.infer<typeof authorization.lockShape>;
export type RoleEligibility = z.infer<typeof authorization.roleEligibilityShape>;

/** The resource types whose inside the simulator understands. */
export interface KnownTypes {
  'microsoft.web/serverfarms': Plan;
  'microsoft.web/sites': Site;
  'microsoft.web/sites/slots': Site;
  'microsoft.web/certificates': WebCertificate;
  'microsoft.web/sites/certificates': WebCertificate;
  'microsoft.web/sites/slots/certificates': WebCertificate;
  'microsoft.keyvault/vaults': Vault;
  'microsoft.keyvault/deletedvaults': DeletedVault;
  'microsoft.authorization/roleassignments': RoleAssignment;
  'microsoft.authorization/roledefinitions': RoleDefinition;
  'microsoft.authorization/denyassignments': DenyAssignment;
  'microsoft.authorization/locks': Lock;
  'microsoft.authorization/roleeligibilityscheduleinstances': RoleEligibility;
}

const shapeOf: { [T in keyof KnownTypes]: z.ZodType<KnownTypes[T]> } = {
  'microsoft.web/serverfarms': shapes.planShape,
  'microsoft.web/sites': shapes.siteShape,
  'microsoft.web/sites/slots': shapes.siteShape,
  'microsoft.web/certificates': shapes.webCertificateShape,
  'microsoft.web/sites/certificates': shapes.webCertificateShape,
  'microsoft.web/sites/slots/certificates': shapes.webCertificateShape,
  'microsoft.keyvault/vaults': shapes.vaultShape,
  'microsoft.keyvault/deletedvaults': shapes.deletedVaultShape,
  'microsoft.authorization/roleassignments': authorization.roleAssignmentShape,
  'microsoft.authorization/roledefinitions': authorization.roleDefinitionShape,
  'microsoft.authorization/denyassignments': authorization.denyAssignmentShape,
  'microsoft.authorization/locks': authorization.lockShape,
  'microsoft.authorization/roleeligibilityscheduleinstances': authorization.roleEligibilityShape,
};

/** Whether the simulator knows what is inside resources of this type. */
export function isKnownType(type: string): type is keyof KnownTypes {
  return Object.hasOwn(shapeOf, type);
}

/** The shape resources of this type must have. */
export function shapeFor(type: string): z.ZodType<Resource> {
  const key = type.toLowerCase();
  return isKnownType(key) ? shapeOf[key] : shapes.resourceShape;
}
