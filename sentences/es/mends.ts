import type { Sentences } from '../catalogue.ts';

/** What would let the bot see what it could not. */
export const mends: Sentences<'mends'> = {
  'ask-again': 'Pregunte de nuevo.',
  'no-proper-answer': 'Pregunte de nuevo: Azure no respondió correctamente.',
  gone: 'Azure ya no lo conoce: pregunte de nuevo.',
  locked: 'Un bloqueo ReadOnly impide listar esto: quítelo o establezca GREENLIGHT_APP_SETTINGS=off.',
  'graph-permission': 'Dé al bot el permiso de aplicación de Microsoft Graph {permission}.',
  'other-tenant': 'A un almacén de otro inquilino no se puede dar acceso a nadie de este.',
};
