import type { Sentences } from '../catalogue.ts';

/** What the rules find about the vault. */
export const ruleVault: Sentences<'rule-vault'> = {
  'in-other-tenant':
    '{vault} pertenece al inquilino {theirs} y el certificado al inquilino {ours}: App Service no lee almacenes de otro inquilino.',
  'tenant-of-vault': 'tenantId es {tenant} en {vault}',
  'tenant-of-subscription': 'tenantId es {tenant} en la suscripción del certificado',
  moved:
    'El almacén {vault} no está donde apunta el certificado: ahora está en el grupo de recursos {group} de la suscripción {subscription}.',
  'azure-knows-none': 'Azure no conoce {id}',
  'there-is': 'Existe {id}',
  'not-found':
    'No existe el almacén {name}: ni donde apunta el certificado, ni entre los eliminados, ni en otro sitio con ese nombre.',
  'none-deleted': 'No hay ningún almacén eliminado {name} que se pueda recuperar',
  'none-elsewhere': 'Ningún otro almacén que el bot pueda leer se llama {name}',
  'soft-deleted':
    '{known, select, both {El almacén {name} se eliminó el {day} y se puede recuperar hasta el {until}; sus asignaciones de roles no vuelven con él.} deletion {El almacén {name} se eliminó el {day} y se puede recuperar; sus asignaciones de roles no vuelven con él.} purge {El almacén {name} se eliminó y se puede recuperar hasta el {until}; sus asignaciones de roles no vuelven con él.} other {El almacén {name} se eliminó y se puede recuperar; sus asignaciones de roles no vuelven con él.}}',
  deletion:
    '{known, select, both {{id} se eliminó el {time}; su scheduledPurgeDate es {until}} deletion {{id} se eliminó el {time}; no se indica su scheduledPurgeDate} purge {{id} se eliminó, sin indicar cuándo; su scheduledPurgeDate es {until}} other {{id} se eliminó, sin indicar cuándo ni su scheduledPurgeDate}}',
};
