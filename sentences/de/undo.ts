import type { Sentences } from '../catalogue.ts';

/** How a change is taken back. */
export const undo: Sentences<'undo'> = {
  'add-access-policy': 'Nimmt {principal} auf {vault} wieder weg: {rights}.',
  'assign-role': 'Löscht die Zuweisung von {role} an {principal} auf {scope}.',
  'set-network-bypass': 'Setzt den Firewall-bypass von {vault} auf {before} zurück.',
  'enable-secret-version': 'Deaktiviert Version {version} von {secret} in {vault} wieder.',
  'import-certificate': 'Löscht {certificate} aus App Service; im Tresor bleibt es.',
  'bind-hostname': 'Bindet {host} wieder an {before}.',
  'unbind-hostname': 'Löst die Bindung von {host} wieder.',
};
