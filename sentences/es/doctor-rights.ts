import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about its rights, scope by scope: too few to read, those to mend with, and too many. */
export const doctorRights: Sentences<'doctor-rights'> = {
  lists: '{scope}: se pueden enumerar certificados y aplicaciones web.',
  'lists-groups':
    '{scope}: se pueden enumerar certificados y aplicaciones web en {count, plural, one {# grupo de recursos} other {# grupos de recursos}}.',
  'certificates-unread': '{scope}: no se pueden enumerar los certificados: {why}',
  'sites-unread': '{scope}: no se pueden enumerar las aplicaciones web: {why}',
  'roles-read': '{scope}: se pueden leer las asignaciones de roles y de denegación.',
  'roles-unread': '{scope}: no se pueden leer las asignaciones de roles, así que nadie puede aprobar: {why}',
  'denials-unread': '{scope}: no se pueden leer las asignaciones de denegación, así que nadie puede aprobar: {why}',
  refused: 'Azure lo rechazó',
  'settings-read': '{scope}: se puede leer la configuración de las aplicaciones.',
  'settings-unread':
    '{scope}: no se puede leer la configuración de las aplicaciones, así que no se encuentran huellas digitales fijadas: {why}',
  'vault-ok': '{vault}: se pueden enumerar certificados y secretos.',
  'vault-unseen': '{vault}: hay certificados que siguen a este almacén, y el bot no lo ve.',
  'vault-silent': '{vault}: el almacén no responde: {why}',
  'vault-closed': '{vault}: la red del almacén no deja entrar al bot: {why}',
  'vault-certificates': '{vault}: no se pueden enumerar los certificados: {why}',
  'vault-secrets': '{vault}: no se pueden enumerar los secretos: {why}',
  'vault-no-get': '{vault}: los certificados se pueden enumerar, pero no leer.',
  'fixes-all': '{scope}: se puede realizar: {can}.',
  'fixes-some': '{scope}: se puede realizar: {can}; no se puede: {cannot}.',
  'fixes-none': '{scope}: no se puede realizar: {cannot}.',
  'fixes-by-approvers': 'Los cambios se hacen con los permisos de quien aprueba; el bot no necesita ninguno.',
  'fix-sync': 'sincronizar certificados',
  'fix-bind': 'enlazar nombres de host',
  'fix-let-in': 'dejar entrar a App Service',
  'fix-network': 'abrir el firewall',
  'fix-certificates': 'habilitar, recuperar y renovar certificados',
  'no-excess':
    'Nada de lo que se miró da demasiado al bot: no puede leer ningún secreto, y ningún rol lo permite todo.',
  'excess-wide': '{role} en {scope} permite casi todo; el bot necesita mucho menos.',
  'excess-secrets': '{role} en {scope} permite al bot leer secretos, también claves privadas; nunca lo hace.',
  'excess-policy':
    '{vault}: una directiva de acceso permite al bot leer secretos, también claves privadas; nunca lo hace.',
  'excess-changes': '{role} en {scope} permite al bot cambiar Azure; eso lo hace quien aprueba, nunca el bot.',
  'excess-policy-changes':
    '{vault}: una directiva de acceso permite al bot cambiar certificados o secretos; eso lo hace quien aprueba, nunca el bot.',
  'no-time': '{scope}: no quedó tiempo para mirarlo.',
};
