import type { Sentences } from '../catalogue.ts';

/** How a change is taken back. */
export const undo: Sentences<'undo'> = {
  'add-access-policy': '{principal} auf {vault} wieder entziehen: {rights}.',
  'assign-role': 'Zuweisung von {role} an {principal} auf {scope} löschen.',
  'set-network-bypass': 'bypass der Firewall von {vault} auf {before} zurücksetzen.',
  'enable-secret-version': 'Version {version} von {secret} in {vault} wieder deaktivieren.',
  'import-certificate': '{certificate} aus App Service löschen; im Tresor bleibt es.',
  'bind-hostname': '{host} wieder an {before} binden.',
  'unbind-hostname': 'Bindung von {host} wieder lösen.',
};
