import type { Sentences } from '../catalogue.ts';

/** What would let the bot see what it could not. */
export const mends: Sentences<'mends'> = {
  'ask-again': 'Fragen Sie noch einmal.',
  'no-proper-answer': 'Fragen Sie noch einmal: Azure hat nicht richtig geantwortet.',
  gone: 'Azure kennt es nicht mehr: fragen Sie noch einmal.',
  locked:
    'Eine ReadOnly-Sperre verhindert das Auflisten: heben Sie sie auf, oder setzen Sie GREENLIGHT_APP_SETTINGS=off.',
  'graph-permission': 'Geben Sie dem Bot die Microsoft Graph-Anwendungsberechtigung {permission}.',
  'other-tenant': 'Niemand aus diesem Mandanten kann in einen Tresor eines anderen eingelassen werden.',
};
